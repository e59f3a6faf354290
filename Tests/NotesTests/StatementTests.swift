import Testing

@testable import Notes

@Suite("Statements told in any words") struct StatementTests {
  private func rules(_ note: String) -> [String] {
    NoteChecker.check(Array(note.utf8), file: "a.md").findings.map(\.rule)
  }

  @Test(
    "a verb of the class is enough, whichever stands there",
    arguments: [
      "A FIN does not use up a sequence number.", "A FIN never advances the sequence number.",
      "The sequence number is not incremented for a FIN.", "FIN은 순서 번호를 전혀 쓰지 않는다.",
      "FIN 때문에 시퀀스 번호가 늘어나지 않는다.", "FIN은 순서 번호를 소모하지 않음.",
    ])
  func anyVerb(_ sentence: String) {
    let found = rules("# TCP\n\n\(sentence)\n")
    #expect(found.contains("syn-fin-take-one") || found.contains("number-use"))
  }

  @Test(
    "what is said and not denied, denied and not said, or said of another is left alone",
    arguments: [
      "A FIN uses up one sequence number.", "A FIN carries no data but uses up one sequence number.",
      "A pure ACK does not use up a sequence number, unlike a FIN.",
      "Many think that a FIN does not use up a sequence number.",
      "FIN은 데이터가 없지만 순서 번호를 하나 쓴다.", "ACK는 FIN과 달리 순서 번호를 쓰지 않는다.",
      "FIN이 순서 번호를 쓰지 않는다고 생각하기 쉽다.",
    ])
  func leftAlone(_ sentence: String) {
    #expect(rules("# TCP\n\n\(sentence)\n") == [])
  }

  @Test("Reno holds no denial") func names() {
    #expect(
      rules("# TCP\n\nOn three duplicate ACKs Reno sets cwnd to 1 MSS.\n") == ["recovery-without-slow-start"])
    #expect(rules("# TCP\n\nOn three duplicate ACKs Tahoe sets cwnd to 1 MSS.\n") == [])
  }

  @Test("a drawing is about its heading, and an arrow about the line above") func drawings() {
    let fenced = "# TCP\n\n### 1. Timeout\n\n```\n조치:\n- cwnd = ssthresh (절반에서 이어감)\n```\n"
    #expect(rules(fenced) == ["timeout-to-one"])
    let arrow = "# TCP\n\n### 빠른 재전송\n\n```\n3개의 중복 ACK 수신\n→ 타이머가 만료될 때까지 기다린 뒤 재전송\n```\n"
    #expect(rules(arrow).contains("loss-answers"))
    let supposed = "# TCP\n\n## ISN이 랜덤인 이유\n\n```\n[ 만약 ISN이 항상 0이면 ]\n새 연결: 클라이언트(seq=0부터 시작)\n```\n"
    #expect(rules(supposed) == [])
    let right = "# TCP\n\n### 1. Timeout\n\n```\n조치:\n- ssthresh = FlightSize / 2\n- cwnd = 1 MSS\n```\n"
    #expect(rules(right) == [])
  }

  @Test("a row that a mere letter heads is about the cell behind it") func letterRows() {
    func row(_ meaning: String) -> String {
      "# TCP flags\n\n| | Name | Use |\n|---|---|---|\n| **R** | RST (Reset) | \(meaning) |\n"
    }
    #expect(rules(row("The other side has to confirm it with an ACK.")) == ["reset-acknowledged"])
    #expect(rules(row("The other side drops the connection without an ACK.")) == [])
  }

  @Test("a name in bold above a list is what the list is about") func boldNames() {
    #expect(rules("# TCP\n\n## MSS\n\n***MTU***\n\n- IP 헤더, TCP 헤더, TCP 데이터를 모두 포함하는 길이\n") == [])
    #expect(rules("# TCP\n\n## MSS\n\n- IP 헤더와 TCP 헤더를 모두 포함하는 길이\n") == ["mss-is-data"])
  }
}
