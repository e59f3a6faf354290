import Questions
import TCP

/// An exchange somebody recorded or wrote down: its shape is asked about again, with numbers of its own.
package struct RecordedExchange: Sendable {
  /// In the order seen; A is the host that sent first. What was seen counts as arrived.
  package var trace: [TraceRecord]
  /// What it is called in questions: a file, a line of the notes.
  package var name: String
  /// Which of its file's exchanges it is, from 1.
  package var place: Int
  /// Whether the states in it are sure enough to be asked for.
  package var asksStates: Bool

  package init(trace: [TraceRecord], name: String, place: Int = 1, asksStates: Bool = true) {
    self.trace = trace
    self.name = name
    self.place = place
    self.asksStates = asksStates
  }

  /// The most segments one question shows.
  static let longest = 12

  /// A question on a stretch of it; nil where nothing can be asked.
  package func exercise(_ level: Level, seed: UInt64) -> Exercise? {
    for attempt in 0..<32 {
      var chance = SplitMix64(seed: seed &+ UInt64(attempt) &* 0x2545_f491_4f6c_dd1d)
      if let draft = draft(level, &chance) { return worded(draft, level, seed) }
    }
    return nil
  }

  func draft(_ level: Level, _ chance: inout SplitMix64) -> Draft? {
    guard trace.count >= 2 else { return nil }
    let count = min(trace.count, Self.longest)
    let first = chance.int(in: 0...(trace.count - count))
    var draft = Draft(trace: renumbered(Array(trace[first..<(first + count)]), level, &chance))
    draft.ledger = Ledger(draft.trace)
    let maker = BlankMaker(draft)
    var slots = maker.numberSlots(from: 1).filter { isExpected($0, maker) }
    if level >= .three, asksStates {
      // Whoever sends is in a known state; what the other makes of it, a listener learns only later.
      slots += maker.stateSlots().filter { slot in
        if case .state(let index, let host) = slot { maker.trace[index].from == host } else { false }
      }
    }
    guard let asked = draft.ask(level.blanks(&chance), of: slots, &chance), Agreement.holds(for: asked) else {
      return nil
    }
    return asked
  }

  /// Real exchanges hold what no rule foretells; only what follows is asked.
  private func isExpected(_ slot: Slot, _ maker: BlankMaker) -> Bool {
    switch slot {
    case .seq(let index):
      // Whether it is new or sent again, the capture alone doesn't say.
      if maker.ledger.entries[index].resends != nil { return false }
      return maker.ledger.sequence(of: index, in: maker.trace) == maker.trace[index].segment.sequence
    case .ack(let index):
      return maker.ledger.acknowledgment(of: index, in: maker.trace)
        == maker.trace[index].segment.acknowledged
    default: return true
    }
  }

  /// Both number spaces moved to new starts: the same exchange under other ISNs.
  private func renumbered(
    _ records: [TraceRecord], _ level: Level, _ chance: inout SplitMix64
  ) -> [TraceRecord] {
    var moves = Pair(a: 0, b: 0)
    for host in Host.allCases {
      guard let start = start(of: host, in: records) else { continue }
      moves[host] = Int(Scene.isn(level, &chance, bytes: 600).value) - Int(start.value)
    }
    let began = records.first?.time ?? .zero
    return records.enumerated().map { place, record in
      var record = record
      record.number = place + 1
      record.time = .zero + (record.time - began)
      if !record.isLost { record.fate = .delivered(at: record.time) }
      let isBare = record.segment.flags.contains(.rst) && record.segment.sequence == 0
      if !isBare { record.segment.sequence += moves[record.from] }
      if record.segment.flags.contains(.ack) { record.segment.acknowledgment += moves[record.to] }
      let shift = moves[record.to]
      record.segment.options.sack = SackBlocks(
        record.segment.options.sack.map { .init(left: $0.left + shift, right: $0.right + shift) })
      return record
    }
  }

  private func start(of host: Host, in records: [TraceRecord]) -> SequenceNumber? {
    for record in records {
      if record.from == host { return record.segment.sequence }
      if record.to == host, let acknowledged = record.segment.acknowledged { return acknowledged }
    }
    return nil
  }

  private func worded(_ draft: Draft, _ level: Level, _ seed: UInt64) -> Exercise {
    let maker = BlankMaker(draft)
    return Exercise(
      code: RecordedCode(place: place, level: level, seed: seed).text, topic: "recorded",
      level: level.rawValue, seed: seed,
      prompt: Bilingual(
        ko: "\(name)에서 가져온 교환입니다. 순서 번호는 새로 바꾸었습니다.",
        en: "An exchange taken from \(name), under new sequence numbers."),
      trace: draft.trace,
      blanks: draft.blanks.enumerated().map { place, blank in
        blank.worded(id: Draft.id(place, blank), in: draft, maker)
      },
      explanation: Explanation.lines(for: draft, maker))
  }
}
