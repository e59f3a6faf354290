import Testing

@testable import Notes

@Suite("Who closes first, as a section tells it") struct CloserVoteTests {
  /// Votes are counted by the closer's name: which of two comes first must not decide, and differs by section.
  private func findings(_ section: String) -> [String] {
    let note = "# TCP\n\n" + (1...12).map { "## \($0)\n\n\(section)\n" }.joined(separator: "\n")
    return NoteChecker.check(Array(note.utf8), file: "a.md").findings.filter { $0.rule.hasPrefix("state-") }
      .map { "\($0.rule): \($0.found)" }
  }

  @Test("where as much speaks for one side as for the other, nobody is called wrong")
  func tied() {
    #expect(
      findings(
        "클라이언트는 FIN_WAIT_1 상태로 들어간다.\n서버는 FIN_WAIT_1 상태로 들어간다.\n클라이언트는 TIME_WAIT 상태로 바뀐다.\n서버는 TIME_WAIT 상태로 바뀐다.\n최종 ACK를 받은 서버는 CLOSED로 닫힌다."
      ) == [])
    #expect(
      findings(
        "The client enters FIN_WAIT_1. The server enters FIN_WAIT_1.\n\nThe client moves to TIME_WAIT. The server moves to TIME_WAIT.\n\nOn receiving the last ACK the server moves to CLOSED."
      ) == [])
  }

  @Test("one state of the other side's, against what the rest tells, is wrong in every section")
  func lone() {
    #expect(
      findings(
        "클라이언트는 FIN_WAIT_1 상태로 들어간다.\n서버는 CLOSE_WAIT 상태로 들어간다.\n서버는 TIME_WAIT 상태로 바뀐다."
      ) == Array(repeating: "state-side: TIME_WAIT", count: 12))
    #expect(
      findings(
        "The client enters FIN_WAIT_1. The server enters CLOSE_WAIT.\n\nThe server moves to TIME_WAIT."
      ) == Array(repeating: "state-side: TIME_WAIT", count: 12))
  }
}
