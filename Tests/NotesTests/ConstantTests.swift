import Testing

@testable import Notes

/// Every number of `Constant.all`, told right and told wrong.
@Suite("Set times, sizes and counts told in a sentence") struct ConstantTests {
  private static let told: [(right: String, wrong: String)] = [
    ("There are 65536 possible ports on a host.", "There are 32767 possible ports on a host."),
    ("RFC 9293에서 MSL은 2분이다.", "RFC 9293에서 MSL은 4분이다."),
    ("RFC 9293 takes the MSL to be 2 minutes.", "RFC 9293 takes the MSL to be 30 minutes."),
    ("리눅스에서 TIME_WAIT는 60초이다.", "리눅스에서 TIME_WAIT는 30초이다."),
    ("Linux keeps TIME-WAIT for 60 seconds.", "Linux keeps TIME-WAIT for 120 seconds."),
    ("초기 RTO는 1초이다.", "초기 RTO는 2초이다."),
    ("The initial RTO is 1 second.", "The initial RTO is 5 seconds."),
    ("RTO의 최솟값은 200ms이다.", "RTO의 최솟값은 20초이다."),
    ("RFC 6298 sets the minimum RTO to 1 second.", "RFC 6298 sets the minimum RTO to 200 seconds."),
    ("A cap on the RTO is at least 60 seconds.", "A cap on the RTO is at least 30 seconds."),
    ("지연 ACK는 최대 500ms까지 미룰 수 있다.", "지연 ACK는 최대 5000ms까지 미룰 수 있다."),
    ("A delayed ACK may wait at most 500 ms.", "A delayed ACK may wait at most 900 ms."),
    ("keep-alive는 기본 2시간 동안 조용하면 시작된다.", "keep-alive는 기본 4시간 동안 조용하면 시작된다."),
    (
      "The keep-alive timer defaults to no less than two hours.",
      "The keep-alive timer defaults to no less than two minutes."
    ),
    ("The ISN clock ticks about every 4 microseconds.", "The ISN clock ticks about every 40 microseconds."),
    ("ISN은 4마이크로초마다 1씩 늘어난다.", "ISN은 8마이크로초마다 1씩 늘어난다."),
    ("R2 corresponds to at least 100 seconds.", "R2 corresponds to at least 10 seconds."),
    ("For SYN R2 must be at least 3 minutes.", "For SYN R2 must be at least 1 minutes."),
    ("tcp_keepalive_time의 기본값은 7200초이다.", "tcp_keepalive_time의 기본값은 720초이다."),
    ("tcp_fin_timeout의 기본값은 60초이다.", "tcp_fin_timeout의 기본값은 600초이다."),
    ("초기 윈도우는 10 MSS이다.", "초기 윈도우는 100 MSS이다."),
    ("The initial congestion window is 10 segments.", "The initial congestion window is 20 segments."),
    ("타임아웃이 나면 cwnd는 1 MSS에서 다시 시작한다.", "타임아웃이 나면 cwnd는 2 MSS에서 다시 시작한다."),
    ("In fast recovery cwnd is ssthresh plus 3 MSS.", "In fast recovery cwnd is ssthresh plus 1 MSS."),
    ("혼잡 회피에서는 RTT마다 cwnd가 1 MSS씩 늘어난다.", "혼잡 회피에서는 RTT마다 cwnd가 2 MSS씩 늘어난다."),
    ("In slow start cwnd grows two-fold each RTT.", "In slow start cwnd grows three-fold each RTT."),
    ("타임아웃마다 RTO를 2배로 늘린다.", "타임아웃마다 RTO를 4배로 늘린다."),
    (
      "An ACK is sent at least for every second full-sized segment.",
      "An ACK is sent at least for every third full-sized segment."
    ),
    ("IPv4 의사 헤더는 12바이트이다.", "IPv4 의사 헤더는 20바이트이다."),
    ("The IPv4 pseudo header is 12 bytes long.", "The IPv4 pseudo header is 8 bytes long."),
    ("Zero-window probes carry 1 byte of data.", "Zero-window probes carry 10 bytes of data."),
    ("For IPv6 the default MSS is 1220.", "For IPv6 the default MSS is 1240."),
    ("For IPv4 the default MSS is 536.", "For IPv4 the default MSS is 576."),
    ("TCP에는 11개의 상태가 있다.", "TCP에는 13개의 상태가 있다."),
    ("TCP has eleven states.", "TCP has nine states."),
    ("TCP 플래그는 8개이다.", "TCP 플래그는 12개이다."),
    ("Now come eight 1-bit flags.", "Now come ten 1-bit flags."),
    ("TCP 플래그는 모두 8개이며 각각 1비트이다.", "TCP 플래그는 모두 10개이며 각각 1비트이다."),
    ("TCP 헤더의 플래그 필드는 총 8비트로 구성된다.", "TCP 헤더의 플래그 필드는 총 12비트로 구성된다."),
    ("8개의 1비트 플래그가 이어진다.", "10개의 1비트 플래그가 이어진다."),
    ("TCP의 제어 비트는 총 8비트로 구성된다.", "TCP의 제어 비트는 총 12비트로 구성된다."),
    ("The control bits of TCP are, in total, 8 bits.", "The control flags consist of 10 bits."),
    ("MSL의 RFC 793 권장값은 2분(120초)이다.", "MSL의 RFC 793 권장값은 4분(240초)이다."),
    ("SYN은 순서 번호를 1개 차지한다.", "SYN은 순서 번호를 2개 차지한다."),
    ("A FIN takes one sequence number.", "A FIN takes two sequence numbers."),
    ("데이터 오프셋의 단위는 4바이트이다.", "데이터 오프셋의 단위는 8바이트이다."),
    ("등록된 포트는 1024부터 49151까지이다.", "등록된 포트는 1024부터 48151까지이다."),
    ("Dynamic ports run from 49152 to 65535.", "Dynamic ports run from 49125 to 65535."),
  ]

  private func findings(_ sentence: String) -> [String] {
    NoteChecker.check(Array("# TCP\n\n\(sentence)\n".utf8), file: "a.md").findings.map(\.rule)
  }

  @Test("the right number is left alone, and another one is found", arguments: told)
  func numbers(right: String, wrong: String) {
    #expect(findings(right) == [], "\(right)")
    #expect(!findings(wrong).isEmpty, "\(wrong)")
  }

  @Test("each constant is told wrong in one of them")
  func complete() {
    let said = Set(
      ConstantTests.told.flatMap { pair in
        NoteChecker.check(Array("# TCP\n\n\(pair.wrong)\n".utf8), file: "a.md").findings
          .filter { $0.rule == "constant" }.map(\.message.english)
      })
    #expect(Constant.all.map(\.told.english).filter { !said.contains($0) } == [])
  }

  @Test(
    "the end of a span, a setting and a number further off are no constant's",
    arguments: [
      "초기 RTO는 1~5초이다.", "초기 RTO는 1에서 5초이다.", "초기 RTO를 5초로 바꾸었다.", "초기 RTO는 RFC 6298(5초 뒤에 나온 문서)이 정한다.",
      "Our delayed ACK was set to 900 ms.", "Timeout occurs when cwnd is 8 MSS.",
    ])
  func others(sentence: String) { #expect(findings(sentence) == []) }
}
