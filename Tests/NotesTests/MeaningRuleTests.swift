import Testing

@testable import Notes

@Suite("Meanings that are taught wrong") struct MeaningRuleTests {
  @Test("a rule finds the sentences it is about, and only those", arguments: MeaningRule.all.map(\.name))
  func examples(name: String) throws {
    let rule = try #require(MeaningRule.all.first { $0.name == name })
    let missed = rule.says.filter { !rule.isSaid(in: MeaningText($0)) }
    let falseAlarms = rule.doesNotSay.filter { rule.isSaid(in: MeaningText($0)) }
    #expect(missed == [])
    #expect(falseAlarms == [])
  }

  @Test("every rule has examples in both languages") func bothLanguages() {
    for rule in MeaningRule.all {
      for examples in [rule.says, rule.doesNotSay] {
        #expect(
          examples.contains { $0.unicodeScalars.contains { 0xac00...0xd7a3 ~= $0.value } }, "\(rule.name)")
        #expect(
          examples.contains { $0.unicodeScalars.allSatisfy { !(0xac00...0xd7a3 ~= $0.value) } },
          "\(rule.name)")
      }
    }
  }

  @Test("no rule takes another rule's right sentences for wrong") func rulesKeepToThemselves() {
    for rule in MeaningRule.all {
      for other in MeaningRule.all {
        let falseAlarms = other.doesNotSay.filter { rule.isSaid(in: MeaningText($0)) }
        #expect(falseAlarms == [], "\(rule.name)")
      }
    }
  }
}
