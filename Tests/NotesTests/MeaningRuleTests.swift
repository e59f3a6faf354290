import Testing

@testable import Notes

@Suite("Meanings that are taught wrong") struct MeaningRuleTests {
  private func broken(_ sentence: String) -> [String] {
    let matcher = MeaningMatcher.shared
    let scratch = MeaningMatcher.Scratch(for: matcher)
    return Array(sentence.utf8).withUnsafeBufferPointer { text in
      matcher.matches(in: text, 0..<text.count, scratch).map { matcher.verdict(of: $0.rule).name }
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
    // Some look at where a sentence stands: those are held against whole notes.
    let anywhere = Set(MeaningRule.all.filter { $0.scope == .anywhere }.map(\.name))
    for rule in MeaningRule.all {
      #expect(rule.doesNotSay.flatMap(broken).filter(anywhere.contains) == [], "\(rule.name)")
    }
  }

  @Test("the sieve lets every sentence through that breaks a rule, however it is spaced and marked")
  func sieve() {
    let sieve = MeaningMatcher.shared.sieve
    for sentence in MeaningRule.all.flatMap(\.says) where !broken(sentence).isEmpty {
      let spaced = sentence.map { $0.isASCII ? String($0) : "\($0) " }.joined()
      let marked = sentence.split(separator: " ").map { "**\($0)**" }.joined(separator: "  ")
      for told in [sentence, "· 참고: \(spaced)", marked, sentence.uppercased()] where !broken(told).isEmpty {
        #expect(passes(sieve, told), "\(told)")
      }
    }
  }

  @Test("the sieve holds back what concerns no rule") func sieveHolds() {
    let sieve = MeaningMatcher.shared.sieve
    for told in [
      "프로세스는 실행 중인 프로그램을 말한다.", "A page fault brings the page in from disk.",
      "프로그램은 파일을 열어 둔다.",
    ] {
      #expect(!passes(sieve, told), "\(told)")
    }
  }

  private func passes(_ sieve: PhraseSieve, _ text: String) -> Bool {
    let marks = PhraseMarks(sieve)
    Array(text.utf8).withUnsafeBufferPointer { text in
      sieve.survey(text, 0..<text.count, in: marks)
    }
    return sieve.passes(marks)
  }

  @Test("the words under the mark are those that are wrong") func range() throws {
    let note = "# TCP\n\n- 정리: CLOSE_WAIT 상태에서는 데이터를 보낼 수 없다.\n"
    let finding = try #require(NoteChecker.check(Array(note.utf8), file: "a.md").findings.first)
    #expect(finding.place == Place(file: "a.md", line: 3, column: 7))
    #expect((finding.endLine, finding.endColumn) == (3, 35))
  }
}
