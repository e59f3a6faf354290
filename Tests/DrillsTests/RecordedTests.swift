import Questions
import TCP
import Testing

@testable import Drills

@Suite("Exchanges that somebody recorded")
struct RecordedTests {
  private func recorded() throws -> RecordedExchange {
    var network = Network(settings: Scene.plain)
    network.isn(.a, 4_294_967_000)
    network.isn(.b, 77)
    try network.listen(.b)
    try network.open(.a)
    network.deliver()
    try network.send(.a, 500)
    network.deliver()
    try network.close(.a)
    network.deliver()
    return RecordedExchange(trace: network.trace, name: "mine.pcap")
  }

  @Test("come back under new numbers, with the same shape")
  func renumbered() throws {
    let recorded = try recorded()
    var starts: Set<UInt32> = []
    for seed in 0..<40 as Range<UInt64> {
      let exercise = try #require(recorded.exercise(.three, seed: seed))
      #expect(exercise.trace.map(\.segment.flags) == recorded.trace.map(\.segment.flags))
      #expect(exercise.trace.map(\.segment.data.count) == recorded.trace.map(\.segment.data.count))
      #expect(!exercise.blanks.isEmpty)
      starts.insert(exercise.trace[0].segment.sequence.value)
      for (shown, given) in zip(exercise.trace, recorded.trace) {
        #expect(
          shown.segment.sequence - exercise.trace[0].segment.sequence
            == given.segment.sequence - recorded.trace[0].segment.sequence || shown.from == .b)
      }
    }
    #expect(starts.count > 35)
  }

  @Test("give the same question for the same seed, and none where there is nothing to ask")
  func steady() throws {
    let recorded = try recorded()
    #expect(
      recorded.exercise(.two, seed: 9)?.blanks.map(\.answer)
        == recorded.exercise(.two, seed: 9)?.blanks.map(\.answer))
    #expect(RecordedExchange(trace: [], name: "").exercise(.one, seed: 1) == nil)
    #expect(RecordedExchange(trace: Array(recorded.trace.prefix(1)), name: "").exercise(.one, seed: 1) == nil)
  }

  @Test("have codes that give the question again with the file, and read back")
  func codes() throws {
    var recorded = try recorded()
    recorded.place = 7
    let exercise = try #require(recorded.exercise(.four, seed: 81734))
    #expect(exercise.code == "from:7.4.81734")
    let code = try #require(RecordedCode("FROM:7.4.81734"))
    #expect(code == RecordedCode(place: 7, level: .four, seed: 81734))
    for broken in ["from:", "from:7.4", "from:0.4.1", "from:7.6.1", "from:7.4.-1", "7.4.1"] {
      #expect(RecordedCode(broken) == nil)
    }
  }

  @Test("ask for states only of who sends, and not at all where they are guessed")
  func states() throws {
    var recorded = try recorded()
    var asked = 0
    for seed in 0..<60 as Range<UInt64> {
      guard let exercise = recorded.exercise(.five, seed: seed) else { continue }
      for blank in exercise.blanks where blank.field == .state {
        #expect(exercise.trace.first { $0.number == blank.segment }?.from == blank.host)
        asked += 1
      }
    }
    #expect(asked > 0)
    recorded.asksStates = false
    for seed in 0..<60 as Range<UInt64> {
      #expect(recorded.exercise(.five, seed: seed)?.blanks.contains { $0.field == .state } != true)
    }
  }

  @Test("never ask whether something is new or sent again: the recording doesn't tell")
  func repeats() throws {
    var again = try recorded()
    again.trace.insert(again.trace[3], at: 4)
    for seed in 0..<60 as Range<UInt64> {
      guard let exercise = again.exercise(.five, seed: seed) else { continue }
      #expect(!exercise.blanks.contains { $0.field == .seq && $0.segment == 5 })
    }
  }
}
