import Questions
import TCP
import Testing

@testable import Drills

@Suite("Skills")
struct SkillTests {
  @Test("A skill reads back from its name")
  func names() {
    #expect(Skill.all.count > 400)
    #expect(Set(Skill.all.map(\.id)).count == Skill.all.count)
    for skill in Skill.all { #expect(Skill(skill.id) == skill) }
    #expect(Skill("skill:handshake:2:ack-of-syn")?.rule == .ackOfSyn)
    #expect(Skill("skill:handshake:2") == nil)
    #expect(Skill("skill:handshake:9:ack-of-syn") == nil)
    #expect(Skill("card:handshake:2:ack-of-syn") == nil)
  }

  @Test("What a skill builds on is a level below, and at the first level nothing")
  func order() {
    for skill in Skill.all {
      if skill.level == .one {
        #expect(skill.easier == nil)
      } else {
        #expect(skill.easier.map { Skill.all.contains($0) && $0.level < skill.level } == true)
      }
    }
  }

  @Test("Every topic has skills at every level", arguments: Topic.allCases)
  func everywhere(topic: Topic) {
    for level in Level.allCases { #expect(Skill.all.contains { $0.topic == topic && $0.level == level }) }
  }

  @Test("Each skill has an exercise that asks for it, and another one next time")
  func exercises() throws {
    for skill in Skill.all {
      let first = try #require(skill.code(seed: 1), "\(skill.id)")
      #expect(first.skills().contains(skill), "\(skill.id)")
      #expect(skill.code(seed: 1) == first)
      #expect(skill.code(seed: 2) != first)
    }
  }

  @Test("Every rule and topic is named in both languages")
  func words() {
    for rule in SkillRule.allCases { #expect(!rule.summary.korean.isEmpty && !rule.summary.english.isEmpty) }
    for rule in SkillRule.allCases { #expect(Skill.all.contains { $0.rule == rule }, "\(rule.rawValue)") }
  }
}
