import Questions
import TCP
import Testing

@testable import Drills

/// How many questions a topic and level are tried with here; the longer check of `.ci` asks for more.
private func count() -> Int { TestSize.questions }

@Suite("Every question agrees with a second way")
struct AgreementTests {
  /// Topics whose segments all belong to two honest hosts.
  static let honest: [Topic] = [
    .handshake, .data, .bidirectional, .loss, .duplicateAck, .reorder, .sack, .teardown, .halfClose,
    .simultaneousOpen, .simultaneousClose, .wraparound, .states, .relative, .header,
  ]

  @Test("SEQ and ACK asked for are those of plain header arithmetic", arguments: honest)
  func arithmetic(topic: Topic) throws {
    var checked = 0
    for draft in Sample.drafts(of: topic, perLevel: count()) {
      let whole = draft.lead + draft.trace
      guard !whole.contains(where: { $0.origin == .injected }) else { continue }
      let expectations = SecondWay.expectations(whole)
      for blank in draft.blanks where !blank.isRelative {
        guard let number = blank.segment else { continue }
        let expected = expectations[draft.lead.count + number - 1]
        if blank.field == .seq, let seq = expected.seq {
          #expect(blank.answer == .number(Int(seq)), "\(topic) segment \(number)")
          checked += 1
        }
        if blank.field == .ack, let ack = expected.ack {
          #expect(blank.answer == .number(Int(ack)), "\(topic) segment \(number)")
          checked += 1
        }
      }
    }
    if topic != .states { #expect(checked > count()) }
  }

  @Test("Every throw of the dice that the engine plays agrees with the room's own ledger", arguments: honest)
  func noneIsThrownAway(topic: Topic) {
    var disagreements = 0
    for level in Level.allCases {
      for seed in 0..<UInt64(count()) {
        var chance = SplitMix64(seed: seed &* 77)
        guard let draft = topic.drill.compose(level, .standard, &chance) else { continue }
        let ledger = Ledger(draft.trace, after: draft.lead)
        for blank in draft.blanks where blank.segment != nil && !Agreement.holds(blank, ledger, draft) {
          disagreements += 1
        }
      }
    }
    #expect(disagreements == 0)
  }

  @Test("A question made without an answer from the ledger would be refused")
  func refused() throws {
    var draft = try #require(DrillCode(topic: .data, level: .one, seed: 3).draft())
    #expect(Agreement.holds(for: draft))
    draft.blanks[0].answer = .number(12)
    #expect(!Agreement.holds(for: draft))
  }

  @Test("The window of a list of events is the engine's")
  func congestion() {
    for draft in Sample.drafts(of: .congestion, perLevel: count()) {
      guard case .congestion(let given)? = draft.given else { continue }
      var run = CongestionRun(given)
      for event in given.events { run.take(event) }
      for blank in draft.blanks {
        #expect(blank.answer == .number(blank.field == .cwnd ? run.cwnd : run.ssthresh ?? 0))
      }
    }
  }
}

@Suite("What a question shows, and what it doesn't")
struct ShapeTests {
  @Test(
    "Mistakes differ from the right answer, from what is accepted and from each other",
    arguments: Topic.allCases)
  func mistakes(topic: Topic) {
    var few = 0
    var blanks = 0
    for draft in Sample.drafts(of: topic, perLevel: count()) {
      for blank in draft.blanks {
        let values = blank.mistakes.map(\.answer)
        #expect(Set(values).count == values.count)
        for value in values { #expect(value != blank.answer && !blank.accepts.contains(value)) }
        #expect(!values.isEmpty)
        blanks += 1
        if values.count < 3 { few += 1 }
      }
    }
    // Three exist nearly everywhere; a first window or a bare flag has fewer.
    #expect(few * 20 < blanks, "\(few) of \(blanks)")
  }

  @Test("Every blank follows from what is shown when it is asked", arguments: Topic.allCases)
  func inferable(topic: Topic) {
    for draft in Sample.drafts(of: topic, perLevel: count()) { #expect(Inference.holds(for: draft)) }
  }

  @Test("An initial sequence number is never asked", arguments: Topic.allCases)
  func initialNumbers(topic: Topic) {
    for draft in Sample.drafts(of: topic, perLevel: count()) {
      for blank in draft.blanks where blank.field == .seq {
        let record = draft.trace.first { $0.number == blank.segment }
        let isFirstSyn =
          record.map { record in
            record.segment.flags.contains(.syn)
              && !draft.trace.contains {
                $0.number < record.number && $0.from == record.from && $0.segment.flags.contains(.syn)
              }
          } ?? false
        #expect(!isFirstSyn)
      }
    }
  }

  @Test(
    "At the upper levels numbers wrap in a tenth of the questions or more", arguments: AgreementTests.honest)
  func wraps(topic: Topic) {
    var wrapping = 0
    var all = 0
    for level in [Level.four, .five] {
      for draft in Sample.drafts(of: topic, level, count: max(120, count())) {
        all += 1
        let crosses = draft.trace.contains { $0.segment.sequence.value > $0.segment.end.value }
        if crosses { wrapping += 1 }
      }
    }
    #expect(wrapping * 10 >= all, "\(wrapping) of \(all)")
  }

  @Test("Hardly a question comes twice", arguments: Topic.allCases)
  func repeats(topic: Topic) {
    var seen: Set<String> = []
    var all = 0
    for draft in Sample.drafts(of: topic, perLevel: count()) {
      all += 1
      var key = draft.trace.map {
        "\($0.from)\($0.segment.flags)\($0.segment.sequence)\($0.segment.acknowledgment)\($0.segment.data.count)"
      }
      .joined()
      key += draft.blanks.map { "\($0.segment ?? 0)\($0.field)\($0.answer)" }.joined()
      key += "\(String(describing: draft.given))"
      seen.insert(key)
    }
    #expect((all - seen.count) * 100 <= all)
  }

  @Test("Either side begins, and there are many shapes", arguments: AgreementTests.honest)
  func variety(topic: Topic) {
    var first = 0
    var all = 0
    for draft in Sample.drafts(of: topic, perLevel: count()) {
      all += 1
      if draft.trace.first?.from == .a { first += 1 }
    }
    #expect(first * 4 > all && first * 4 < all * 3)
  }
}

/// Questions of a topic over all levels, from fixed seeds.
enum Sample {
  static func drafts(of topic: Topic, perLevel count: Int) -> [Draft] {
    Level.allCases.flatMap { drafts(of: topic, $0, count: count) }
  }

  static func drafts(of topic: Topic, _ level: Level, count: Int) -> [Draft] {
    var chance = SplitMix64(seed: UInt64(level.rawValue) &* 1_000_003)
    return (0..<count).compactMap { _ in
      DrillCode(topic: topic, level: level, seed: chance.next()).draft()
    }
  }
}
