import Testing

@testable import Notes

@Suite("How a window grows, how many segments open a connection") struct GrowthTests {
  private func rules(_ note: String) -> [String] {
    NoteChecker.check(Array(note.utf8), file: "a.md").findings.map(\.rule)
  }

  @Test(
    "a window grows or shrinks otherwise than its phase has it",
    arguments: [
      "- multiplicative decrease : cwnd를 1 MSS만큼만 줄인다.", "- 타임아웃이 나면 윈도우 크기를 바로 2배로 늘리고 다시 시작한다.",
      "- ACK를 받지 못한 경우 윈도우 사이즈를 두 배로 늘린다.",
      "- Decrease: `cwnd = cwnd - 1 MSS` on packet loss (Multiplicative)",
      "- Congestion avoidance: additive increase in the window (double it every RTT)",
      "- 느린 시작에서는 RTT마다 cwnd가 1씩 증가한다.",
    ])
  func growth(_ told: String) {
    #expect(rules("# TCP 혼잡 제어\n\n\(told)\n").count == 1)
  }

  @Test(
    "the same told right, and what doubles after a timeout",
    arguments: [
      "- multiplicative decrease : cwnd를 절반으로 줄인다.", "- 타임아웃이 나면 윈도우 크기를 1로 줄이고 느린 시작에서는 2배씩 늘린다.",
      "- 타임아웃이 나면 RTO를 2배로 늘린다. 패킷은 다시 보낸다.", "- 느린 시작에서는 ACK마다 cwnd가 1 MSS씩 증가한다.",
      "- 느린 시작에서는 윈도우를 2배씩 늘리다가 임계값을 넘으면 1씩 증가시킨다.",
      "- Congestion avoidance: additive increase in the window (add 1 MSS every RTT)",
    ])
  func right(_ told: String) {
    #expect(rules("# TCP 혼잡 제어\n\n\(told)\n") == [])
  }

  @Test("two segments open nothing, and whoever asks why not is right")
  func ways() {
    #expect(
      rules("# TCP\n\nBefore sending any data, TCP performs a 2-way handshake to establish a connection.\n")
        == ["three-way-open"])
    #expect(rules("# TCP\n\nTCP에서 2-way handshake를 쓰면 왜 안 될까?\n") == [])
    #expect(rules("# TCP\n\nTCP uses three segments, since a 2-way handshake would not do.\n") == [])
  }

  @Test("the two ACKs of an opening are of two numbers, and so are its two SYNs")
  func symbols() {
    func opening(_ second: String, _ third: String) -> [String] {
      rules(
        "# TCP 연결\n\n1. 클라이언트 -> 서버 : SYN(a)\n2. 서버 -> 클라이언트 : \(second)\n3. 클라이언트 -> 서버 : ACK(\(third))\n")
    }
    #expect(opening("ACK(a+1) & SYN(b)", "b+1") == [])
    #expect(opening("ACK(b+1) & SYN(a)", "b+1") == ["handshake-number"])
    #expect(
      rules(
        "# 3-way handshake\n\n- 1단계: 클라이언트 → 서버 SYN 전송\n- 2단계: 서버 → 클라이언트 SYN/ACK 전송 (ACK: x+1)\n- 3단계: 클라이언트 → 서버 ACK 전송 (ACK: x+1)\n"
      ) == ["handshake-number"])
  }

  @Test("data is added to the SEQ, not taken from it")
  func lengths() {
    #expect(rules("# TCP\n\n수신한 SEQ 번호에 데이터의 크기를 뺀 값이 ACK 번호가 된다.\n") == ["ack-formula"])
    #expect(rules("# TCP\n\n수신한 SEQ 번호에 데이터의 크기를 더한 값이 ACK 번호가 된다.\n") == [])
    #expect(rules("# 3-way handshake\n\n- 승인번호(=클라이언트의 ISN-1)\n") == ["ack-formula"])
  }
}
