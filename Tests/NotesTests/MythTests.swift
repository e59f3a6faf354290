import Testing

@testable import Notes

@Suite("What is believed of TCP and is not so, in words of its own") struct MythTests {
  private func isFound(_ told: String) -> Bool {
    !NoteChecker.check(Array("# TCP\n\n\(told)\n".utf8), file: "a.md").findings.isEmpty
  }

  @Test(
    "what is believed of congestion and its windows is found, and what is true of them is left alone",
    arguments: [
      ("ssthresh is carried in the header.", "ssthresh is a variable of the sender alone."),
      ("ssthresh는 옵션으로 상대에게 알린다.", "ssthresh는 송신자만 아는 값이다."),
      (
        "Slow start grows more slowly than congestion avoidance.",
        "Slow start grows faster than congestion avoidance."
      ),
      ("느린 시작은 종료 직전에 쓴다.", "느린 시작은 타임아웃 뒤에도 쓴다."),
      (
        "Slow start: used only once per connection.",
        "Slow start: used not only once per connection, but after a timeout, too."
      ),
      ("느린 시작은 수신자의 버퍼를 지킨다.", "느린 시작은 네트워크의 용량을 살핀다."),
    ])
  func congestion(_ wrong: String, _ right: String) { expect(wrong, right) }

  @Test(
    "what is believed of losses is found, and what is true of them is left alone",
    arguments: [
      (
        "Fast retransmit resends the last segment sent.",
        "Fast retransmit resends the first unacknowledged segment."
      ),
      ("빠른 재전송은 타임아웃이 난 뒤에 한다.", "빠른 재전송은 타임아웃이 나기 전에 한다."),
      ("A timeout shows that the receiver's buffer is full.", "A timeout shows that a segment was lost."),
      ("RTO는 고정된 상수이다.", "RTO는 고정된 상수가 아니다."),
      ("The RTO is shorter than the RTT.", "The RTO is longer than the RTT."),
      ("중복 ACK 3개는 타임아웃보다 더 심각한 신호이다.", "타임아웃이 중복 ACK 3개보다 더 심각한 신호이다."),
    ])
  func losses(_ wrong: String, _ right: String) { expect(wrong, right) }

  @Test(
    "what is believed of acknowledgments is found, and what is true of them is left alone",
    arguments: [
      (
        "An ACK says that the application has read the data.",
        "An ACK does not say that the application has read the data."
      ),
      ("ACK는 애플리케이션이 데이터를 읽었다는 뜻이다.", "ACK는 상대 TCP가 데이터를 받았다는 뜻이다."),
      ("Delayed ACKs lead to more ACKs.", "Delayed ACKs lead to fewer ACKs."),
      (
        "Nagle: a full-sized segment has to wait for the ACK.",
        "Nagle: a small segment has to wait for the ACK."
      ),
      ("TCP_NODELAY를 켜면 Nagle이 활성화된다.", "TCP_NODELAY를 켜면 Nagle이 꺼진다."),
      ("SACK is a negative acknowledgment.", "SACK is not a negative acknowledgment."),
      ("SACK은 협상 없이 쓸 수 있다.", "SACK은 협상 없이는 쓸 수 없다."),
    ])
  func acknowledgments(_ wrong: String, _ right: String) { expect(wrong, right) }

  @Test(
    "what is believed of states, timers and lost hosts is found, and what is true of them is left alone",
    arguments: [
      ("TIME-WAIT is an error state.", "TIME-WAIT is not an error state."),
      ("TIME-WAIT은 버그로 생기는 상태다.", "TIME-WAIT은 정상 종료의 일부다."),
      ("Half-open: one side has sent a FIN.", "Half-open: one end has lost the connection."),
      ("keep-alive는 상대도 켜야 동작한다.", "keep-alive는 한쪽만 켜도 동작한다."),
      ("윈도우가 0이 되면 핸드셰이크를 다시 한다.", "윈도우가 0이 되어도 핸드셰이크를 다시 하지 않는다."),
      (
        "A zero window is sent by the receiver's probes: the receiver sends the probes.",
        "At a zero window the sender sends the probes."
      ),
    ])
  func states(_ wrong: String, _ right: String) { expect(wrong, right) }

  @Test(
    "what is believed of options and fields is found, and what is true of them is left alone",
    arguments: [
      ("MSS is the minimum size of a segment.", "MSS is the maximum size of a segment's data."),
      ("MSS는 MTU와 같다.", "MSS는 MTU와 같지 않다."),
      ("PAWS works without timestamps.", "PAWS cannot work without timestamps."),
      ("PAWS는 타임스탬프 없이 동작한다.", "PAWS는 타임스탬프가 있어야 한다."),
      ("TFO: the client generates the cookie.", "TFO: the server generates the cookie."),
      ("체크섬은 CRC-32로 계산한다.", "체크섬은 이더넷의 CRC-32보다 약하다."),
      ("의사 헤더는 실제로 전송된다.", "의사 헤더는 전송되지 않는다."),
      ("The urgent pointer holds a memory address.", "The urgent pointer holds no memory address."),
    ])
  func fields(_ wrong: String, _ right: String) { expect(wrong, right) }

  @Test(
    "what is believed of marks, cookies, ports and the service is found, and what is true is left alone",
    arguments: [
      ("CWR says that the window was increased.", "CWR says that the window was reduced."),
      ("ECE 플래그는 라우터가 켠다.", "ECE 플래그는 수신자가 켠다."),
      ("SYN cookies are stored in the browser.", "SYN cookies are not stored in the browser."),
      ("SYN 쿠키는 클라이언트가 지원해야 한다.", "SYN 쿠키는 클라이언트가 지원하지 않아도 된다."),
      ("A port number identifies a host.", "A port number identifies a process in a host."),
      ("TCP는 순서를 보장하지 않는다.", "TCP는 순서를 보장한다."),
      ("Nagle's algorithm is negotiated in the handshake.", "Nagle's algorithm is never negotiated."),
      ("rwnd는 라우터가 계산한다.", "rwnd는 라우터가 계산하지 않는다."),
    ])
  func service(_ wrong: String, _ right: String) { expect(wrong, right) }

  @Test("what stands before the name in its sentence may silence a myth")
  func opening() {
    #expect(!isFound("Tahoe는 중복 ACK 3개에도 cwnd를 1로 떨어뜨린다."))
    #expect(isFound("중복 ACK 3개를 받으면 Reno는 cwnd를 1로 떨어뜨린다."))
  }

  private func expect(_ wrong: String, _ right: String) {
    #expect(isFound(wrong))
    #expect(!isFound(right))
  }
}
