import Testing

@testable import Notes

@Suite("Meanings that are taught wrong") struct MeaningRuleTests {
  private func broken(_ sentence: String) -> [String] {
    let matcher = MeaningMatcher.shared
    var scratch = MeaningMatcher.Scratch()
    return Array(sentence.utf8).withUnsafeBufferPointer { text in
      matcher.matches(in: text, 0..<text.count, &scratch).map { matcher.rules[$0.rule].name }
    }
  }

  @Test("a rule finds the sentences it is about, and only those", arguments: MeaningRule.all.map(\.name))
  func examples(name: String) throws {
    let rule = try #require(MeaningRule.all.first { $0.name == name })
    #expect(rule.says.filter { !broken($0).contains(name) } == [])
    #expect(rule.doesNotSay.filter { broken($0).contains(name) } == [])
  }

  @Test("every rule has examples in both languages") func bothLanguages() {
    for rule in CheckRule.all {
      for examples in [rule.wrong, rule.right] {
        #expect(
          examples.contains { $0.unicodeScalars.contains { 0xac00...0xd7a3 ~= $0.value } }, "\(rule.name)")
        #expect(
          examples.contains { !$0.unicodeScalars.contains { 0xac00...0xd7a3 ~= $0.value } }, "\(rule.name)")
      }
    }
  }

  @Test("no rule takes another rule's right sentences for wrong") func rulesKeepToThemselves() {
    for rule in MeaningRule.all {
      #expect(rule.doesNotSay.flatMap(broken) == [], "\(rule.name)")
    }
  }

  @Test("the words under the mark are those that are wrong") func range() throws {
    let note = "# TCP\n\n- 정리: CLOSE_WAIT 상태에서는 데이터를 보낼 수 없다.\n"
    let finding = try #require(NoteChecker.check(Array(note.utf8), file: "a.md").findings.first)
    #expect(finding.place == Place(file: "a.md", line: 3, column: 7))
    #expect((finding.endLine, finding.endColumn) == (3, 35))
  }
}
