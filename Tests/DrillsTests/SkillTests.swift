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

  @Test("An exercise of a skill asks for its rule and for nothing else")
  func alone() throws {
    var several = 0
    for skill in Skill.all where skill.level >= .three {
      let exercise = try #require(skill.exercise(seed: 5))
      #expect(!exercise.blanks.isEmpty)
      for index in exercise.blanks.indices {
        #expect(exercise.skillRule(ofBlank: index) == skill.rule, "\(exercise.code)")
      }
      if exercise.blanks.count > 1 { several += 1 }
    }
    #expect(several > 20)
  }

  @Test("Every rule and topic is named in both languages")
  func words() {
    for rule in SkillRule.allCases { #expect(!rule.summary.korean.isEmpty && !rule.summary.english.isEmpty) }
    for rule in SkillRule.allCases { #expect(Skill.all.contains { $0.rule == rule }, "\(rule.rawValue)") }
  }
}
