import Testing

@testable import Notes

@Suite("Opposites taken for one another") struct PoleTests {
  private func rules(_ note: String) -> [String] {
    NoteChecker.check(Array(note.utf8), file: "a.md").findings.map(\.rule)
  }

  @Test(
    "of two opposites in one sentence each is held against its own half",
    arguments: [
      "CWND is used for flow control, RWND is used for congestion control.",
      "rwnd is for congestion control and cwnd is for flow control.",
      "The receive window is used for congestion control while the congestion window is used for flow control.",
      "cwnd는 흐름 제어에 사용되고, rwnd는 혼잡 제어에 사용된다.",
      "혼잡 제어는 수신자의 버퍼가 넘치지 않게 하고, 흐름 제어는 라우터의 버퍼가 넘치지 않게 한다.",
    ])
  func pairs(_ sentence: String) {
    #expect(rules("# TCP\n\n\(sentence)\n").contains("flow-is-not-congestion"))
  }

  @Test(
    "a phase on the wrong side of the threshold is told",
    arguments: [
      "When cwnd < ssthresh, congestion avoidance is used.",
      "If cwnd is greater than ssthresh, TCP is in slow start.",
      "cwnd가 ssthresh보다 작으면 혼잡 회피를 수행한다.", "cwnd > ssthresh이면 슬로우 스타트를 사용한다.",
      "ssthresh > cwnd: congestion avoidance", "`cwnd >= ssthresh` → exponential growth",
      "cwnd가 임계값 미만이면 선형으로 증가한다.",
    ])
  func sides(_ sentence: String) {
    #expect(rules("# TCP\n\n\(sentence)\n").contains("growth-beyond-threshold"))
  }

  @Test("a short condition is about the phase that its section is named for") func titledSides() {
    #expect(
      rules("# TCP\n\n## Congestion Avoidance\n\n- Cwnd < ssthresh 일 때 시작함\n")
        == ["growth-beyond-threshold"])
    #expect(rules("# TCP\n\n## Congestion Avoidance\n\n- Cwnd >= ssthresh 일 때 시작함\n") == [])
    #expect(rules("# TCP\n\n## Slow Start\n\n- cwnd >= ssthresh 이면 끝남\n") == [])
  }
}
