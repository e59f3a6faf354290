import Testing

@testable import Notes

@Suite("Rules of check") struct CheckRuleTests {
  private func findings(_ note: String) -> [Finding] {
    NoteChecker.check(Array(note.utf8), file: "note.md").findings
  }

  @Test("each rule finds its wrong notes", arguments: CheckRule.all.map(\.name))
  func wrong(name: String) throws {
    let rule = try #require(CheckRule.all.first { $0.name == name })
    let missed = rule.wrong.filter { note in
      !NoteChecker.everything(in: Array(note.utf8), file: "note.md").findings.contains { $0.rule == name }
    }
    #expect(missed == [])
    #expect(rule.wrong.filter { findings($0).isEmpty } == [])
  }

  @Test("nothing at all is found in a right note", arguments: CheckRule.all.map(\.name))
  func right(name: String) throws {
    let rule = try #require(CheckRule.all.first { $0.name == name })
    for note in rule.right { #expect(findings(note) == [], "\(note)") }
  }

  @Test("rules have names of their own, and what they report is what the table says") func table() {
    #expect(Set(CheckRule.all.map(\.name)).count == CheckRule.all.count)
    let known = Set(CheckRule.all.map(\.name))
    for rule in CheckRule.all {
      for finding in rule.wrong.flatMap(findings) { #expect(known.contains(finding.rule)) }
    }
  }

  @Test(
    "a rule says what is right, in both languages, and which RFC has it", arguments: CheckRule.all.map(\.name)
  )
  func text(name: String) throws {
    let rule = try #require(CheckRule.all.first { $0.name == name })
    #expect(!rule.summary.korean.isEmpty && !rule.summary.english.isEmpty && !rule.reference.isEmpty)
  }

  @Test("every meaning rule has what is right for it to show", arguments: MeaningRule.all.map(\.name))
  func expectation(name: String) throws {
    let rule = try #require(MeaningRule.all.first { $0.name == name })
    #expect(!rule.expected.korean.isEmpty && !rule.expected.english.isEmpty)
  }

  @Test(
    "no number, however big, small or broken, ends a check", arguments: CheckRule.all.map(\.name))
  func extremes(name: String) throws {
    let rule = try #require(CheckRule.all.first { $0.name == name })
    for extreme in ["0", "4294967295", "999999999999", "9223372036854775807"] {
      for note in rule.wrong + rule.right {
        // Each second one stays: with all of them the same, sums and ratios are none.
        let stretched = note.withEveryNumber(extreme == "0" ? 1 : 2, replacedBy: extreme)
        let lines = stretched.split(separator: "\n", omittingEmptySubsequences: false).count
        #expect(findings(stretched).allSatisfy { $0.place.line <= lines }, "\(stretched)")
      }
    }
  }

  @Test("a comment on the line or above it keeps the line as it is") func permits() {
    let line = "호스트 A가 SEQ 1200으로 100바이트를 보내면 호스트 B는 ACK 1301로 응답한다."
    #expect(findings("# TCP\n\n\(line)\n").count == 1)
    #expect(findings("# TCP\n\n<!-- tcpdrill: allow ack-arithmetic -->\n\(line)\n") == [])
    #expect(findings("# TCP\n\n\(line) <!-- tcpdrill: allow ack-arithmetic -->\n") == [])
    #expect(findings("# TCP\n\n<!-- tcpdrill: allow flag-name -->\n\(line)\n").count == 1)
    #expect(findings("# TCP\n\n<!-- tcpdrill: allow ack-arithmetic -->\n텍스트\n\n\(line)\n").count == 1)
  }

  @Test(
    "what is told to be wrong, supposed or about another protocol is left alone",
    arguments: [
      "# TCP\n\n❌ A sends 100 bytes with SEQ 1200, and B replies with ACK 1301.",
      "# 흔한 오해\n\n호스트 A가 SEQ 1200으로 100바이트를 보내면 호스트 B는 ACK 1301로 응답한다.",
      "# TCP\n\n~~A sends 100 bytes with SEQ 1200, and B replies with ACK 1301.~~",
      "# TCP\n\n| 오해 | 사실 |\n|---|---|\n| CLOSE_WAIT 상태에서는 데이터를 보낼 수 없다. | 보낼 수 있다. |",
      "# TCP\n\nCLOSE_WAIT 상태에서는 데이터를 보낼 수 없다?",
      "# TCP\n\n1. 틀린 것을 골라 주세요.\n    1. Slow Start는 윈도우 크기를 선형적으로 증가시킨다.\n    2. CLOSE_WAIT 상태에서는 데이터를 보낼 수 없다.",
      "# TCP\n\n```c\n// PSH marks the end of a message.\n```",
      "# TCP\n\n```kt\nPSH marks the end of a message.\n```",
      "# TCP\n\n```make {.line}\nPSH marks the end of a message.\n```",
    ])
  func beside(note: String) { #expect(findings(note) == []) }
}

extension String {
  /// Of the runs of digits the first of each `step` is another.
  fileprivate func withEveryNumber(_ step: Int, replacedBy number: String) -> String {
    var count = 0
    return replacing(/[0-9]+/) { run in
      defer { count += 1 }
      return count.isMultiple(of: step) ? number[...] : run.output
    }
  }
}
