import Questions
import TCP
import Testing

@testable import Drills

@Suite("Answering an exercise")
struct SittingTests {
  private func sitting(_ topic: Topic, _ level: Level = .two, seed: UInt64 = 4) throws -> Sitting {
    Sitting(try #require(DrillCode(topic: topic, level: level, seed: seed).exercise()))
  }

  @Test("Right answers all the way make it right", arguments: Topic.allCases)
  func allRight(topic: Topic) throws {
    for level in Level.allCases {
      var sitting = try sitting(topic, level)
      while let blank = sitting.blank {
        let said = sitting.answer(blank.answer.shown(in: blank.notation))
        #expect(said.first?.voice == .right, "\(topic) \(blank.question.english) \(blank.answer.shown)")
        guard said.first?.voice == .right else { return }
      }
      #expect(sitting.isRight)
    }
  }

  @Test("A known mistake is named, shown and worked; the next blank follows", arguments: Topic.allCases)
  func mistaken(topic: Topic) throws {
    var sitting = try sitting(topic, .three)
    let blank = try #require(sitting.blank)
    let mistake = try #require(blank.mistakes.first)
    let said = sitting.answer(mistake.answer.shown(in: blank.notation))
    #expect(said.contains { $0.text == mistake.why })
    #expect(said.contains { $0.text.english.hasPrefix("Working: ") && $0.text.korean.hasPrefix("풀이: ") })
    #expect(sitting.results.first?.mistake == mistake.rule)
    #expect(sitting.place == 1)
    #expect(!sitting.isRight)
  }

  @Test("What can't be read is asked again and counts for nothing")
  func malformed() throws {
    var sitting = try sitting(.data)
    let said = sitting.answer("what?")
    #expect(said.count == 1 && said[0].voice == .hint)
    #expect(sitting.place == 0 && sitting.results.isEmpty)
  }

  @Test(
    "Hints come in steps, from the rule to a smaller twin, and never hold the answer before that",
    arguments: [Topic.data, .teardown, .rto, .congestion, .states])
  func hints(topic: Topic) throws {
    var sitting = try sitting(topic, .three)
    let steps = sitting.exercise.hintSteps(forBlank: 0)
    #expect(steps.count >= 2)
    for step in steps {
      #expect(sitting.hint().map(\.text) == step)
      #expect(step.allSatisfy { !$0.korean.isEmpty && !$0.english.isEmpty })
    }
    #expect(sitting.hint().first?.voice == .quiet)
    let blank = try #require(sitting.blank)
    _ = sitting.answer(blank.answer.shown(in: blank.notation))
    #expect(sitting.results[0].hints == steps.count)
  }

  @Test("Why gives the engine's reasons with their sections, once something was answered")
  func why() throws {
    var sitting = try sitting(.teardown, .two)
    #expect(sitting.why().first?.voice == .quiet)
    _ = sitting.giveUp()
    let reasons = sitting.why()
    #expect(!reasons.isEmpty)
    #expect(reasons.allSatisfy { $0.text.english.contains("RFC") })
    #expect(sitting.results == [.init(typed: "", isRight: false, mistake: nil, hints: 0)])
  }
}
