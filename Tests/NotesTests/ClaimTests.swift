import Testing

@testable import Notes

@Suite("What is said of a subject") struct ClaimTests {
  private func rules(_ note: String) -> [String] {
    NoteChecker.check(Array(note.utf8), file: "a.md").findings.map(\.rule)
  }

  @Test("nothing in right notes near a claim is called an error") func silent() {
    RightNotesTests.expectSilence(in: "claims.txt", 83)
  }

  @Test("the subject may stand in the heading, the row's head, the item above or the line's own label")
  func titles() {
    #expect(rules("# TCP\n\n### Slow start\n\ncwnd grows linearly.\n") == ["slow-start-growth"])
    #expect(rules("# TCP\n\n- 느린 시작\n  - cwnd가 선형적으로 늘어난다\n") == ["slow-start-growth"])
    let row = "# TCP flags\n\n| Flag | Use |\n|---|---|\n| PSH | Marks the end of one application message |\n"
    #expect(rules(row) == ["push-boundary"])
    let label = "# TCP\n\n- **Window Scale**: enlarges the window. The factor can be changed at any time.\n"
    #expect(rules(label) == ["window-scale-anywhere"])
  }

  @Test("a title of two things, or of another one, tells nothing") func otherTitles() {
    #expect(rules("# TCP\n\n### Slow start vs congestion avoidance\n\ncwnd grows linearly.\n") == [])
    #expect(rules("# TCP\n\n### Congestion avoidance\n\ncwnd grows linearly.\n") == [])
    #expect(rules("# TCP\n\n### 혼잡 회피\n\ncwnd가 선형적으로 늘어난다.\n") == [])
  }

  @Test("what is denied, told of something else or only supposed is not said")
  func apart() {
    for sentence in [
      "A RST is never acknowledged.", "RST는 ACK를 기다리지 않는다.", "A FIN is acknowledged; a RST is not.",
      "Unlike a FIN, which is acknowledged, a RST ends the connection.",
      "If RSTs were acknowledged, two hosts would go on for ever: why is a RST acknowledged?",
    ] {
      #expect(rules("# TCP\n\n\(sentence)\n") == [], "\(sentence)")
    }
    #expect(rules("# TCP\n\nA RST is not numbered but is acknowledged.\n") == ["reset-acknowledged"])
  }
}
