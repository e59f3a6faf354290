import Questions
import TCP
import Testing

@testable import Drills

@Suite("Hints")
struct HintTests {
  private func numbers(in text: String) -> Set<String> {
    Set(text.split { !($0.isNumber || $0 == ".") }.map { String($0).trimmingDots })
  }

  @Test(
    "Neither the rule nor the trace so far holds the answer of a timer or a window",
    arguments: [Topic.rto, .congestion])
  func answersAreKept(topic: Topic) throws {
    for level in Level.allCases {
      for seed in 1...20 as ClosedRange<UInt64> {
        let exercise = try #require(DrillCode(topic: topic, level: level, seed: seed).exercise())
        for (index, blank) in exercise.blanks.enumerated() {
          let told = exercise.hintSteps(forBlank: index).prefix(2).flatMap { $0 }.map(\.english)
          // What was given, or was the value earlier on, may be told.
          let given = numbers(in: exercise.prompt.english)
          guard !given.contains(blank.answer.shown), !wasEarlier(blank, exercise) else { continue }
          for line in told {
            #expect(!numbers(in: line).contains(blank.answer.shown), "\(exercise.code) \(blank.id): \(line)")
          }
        }
      }
    }
  }

  private func wasEarlier(_ blank: Blank, _ exercise: Exercise) -> Bool {
    let steps = exercise.given.map(Explanation.steps) ?? []
    return steps.count { numbers(in: $0.english).contains(blank.answer.shown) } > 1
  }

  @Test("A reset's SEQ is hinted at by the rule of resets, a field by the header's layout")
  func byRule() throws {
    func first(_ topic: Topic, _ field: Blank.Field) throws -> String {
      for seed in 1...40 as ClosedRange<UInt64> {
        let exercise = try #require(DrillCode(topic: topic, level: .one, seed: seed).exercise())
        if exercise.blanks[0].field == field { return exercise.hintSteps(forBlank: 0)[0][0].english }
      }
      return ""
    }
    #expect(try first(.reset, .seq).contains("3.5.2"))
    #expect(try first(.header, .ack).contains("data offset"))
    #expect(try first(.sack, .bytes).contains("RFC 2018"))
    #expect(try first(.window, .bytes).contains("announced"))
    #expect(try first(.acceptable, .bytes).contains("RCV.NXT"))
    #expect(try first(.relative, .seq).contains("ISN"))
  }

  @Test("A twin asks for the same rule, and one is found at every level", arguments: Topic.allCases)
  func twins(topic: Topic) throws {
    var found = 0
    var all = 0
    for level in Level.allCases {
      for seed in 1...6 as ClosedRange<UInt64> {
        let exercise = try #require(DrillCode(topic: topic, level: level, seed: seed).exercise())
        for index in exercise.blanks.indices {
          all += 1
          let last = exercise.hintSteps(forBlank: index).last?.first?.english ?? ""
          if last.hasPrefix("A smaller twin: ") || last.hasPrefix("A twin: ") { found += 1 }
        }
      }
    }
    // A twin with the very same answer would tell it: states, flags and refusals have few.
    #expect(found * 10 >= all * 6, "\(found) of \(all)")
  }
}

extension String {
  fileprivate var trimmingDots: String {
    var text = self
    while text.last == "." { text.removeLast() }
    return text
  }
}
