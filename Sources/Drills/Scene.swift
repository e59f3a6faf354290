import Questions
import TCP

/// A network set up for a lesson: who opens, with which numbers, and how big the segments are.
struct Scene {
  var network: Network
  let level: Level
  /// The host that opens the connection.
  let opener: Host
  /// Segments of the trace that are played but not shown.
  private var hidden = 0

  /// Plain hosts: every segment is acknowledged at once, and nothing is held back for company.
  static var plain: Settings {
    var settings = Settings()
    settings.delayedAck = nil
    settings.nagle = false
    settings.maximumSegmentSize = 1460
    settings.avoidsSillyWindows = false
    settings.initialWindow = 64
    return settings
  }

  init(
    _ level: Level, _ chance: inout SplitMix64, settings: Settings = Scene.plain, b: Settings? = nil,
    opener: Host? = nil, bytes: Int = 600, wraps: Bool = false
  ) {
    self.level = level
    self.opener = opener ?? (chance.chance(1, in: 2) ? .a : .b)
    network = Network(settings: settings, b: b)
    for host in Host.allCases {
      network.isn(host, Scene.isn(level, &chance, bytes: bytes, wraps: wraps))
    }
  }

  /// An initial number of the level's size; where it can wrap, it does so within `bytes`.
  static func isn(_ level: Level, _ chance: inout SplitMix64, bytes: Int, wraps: Bool = false)
    -> SequenceNumber
  {
    if wraps || level >= .four && chance.chance(1, in: 3) {
      return SequenceNumber(UInt32.max) - Int(chance.below(UInt64(bytes) + 2))
    }
    switch level {
    case .one: return SequenceNumber(UInt32(chance.int(in: 100...9999)))
    case .two: return SequenceNumber(UInt32(chance.int(in: 1000...99_999)))
    case .three where chance.chance(1, in: 2):
      return SequenceNumber(UInt32(chance.int(in: 10_000...9_999_999)))
    default: return SequenceNumber(UInt32(truncatingIfNeeded: chance.next()))
    }
  }

  /// A length of data of the level's size.
  func length(_ chance: inout SplitMix64) -> Int { Scene.length(level, &chance) }

  static func length(_ level: Level, _ chance: inout SplitMix64) -> Int {
    switch level {
    case .one: chance.int(in: 10...300)
    case .two: chance.int(in: 10...600)
    case .three: chance.int(in: 1...1000)
    default: chance.int(in: 1...1400)
    }
  }

  var other: Host { opener.other }

  mutating func open() throws {
    try network.listen(other)
    try network.open(opener)
    network.deliver()
  }

  /// Everything so far happened before the exchange that is shown.
  mutating func hideSoFar() { hidden = network.trace.count }

  /// Sends and waits until it has arrived and been answered.
  mutating func send(_ host: Host, _ count: Int) throws {
    try network.send(host, count)
    network.deliver()
  }

  mutating func close(_ host: Host) throws {
    try network.close(host)
    network.deliver()
  }

  /// A pause between two things that programs do.
  mutating func pause(_ chance: inout SplitMix64) {
    network.wait(.milliseconds(Int64(chance.int(in: 5...60))))
  }

  /// The exchange as it is shown, numbered from 1, and what came before it.
  func draft() -> Draft {
    var draft = Draft()
    guard hidden > 0 else {
      draft.trace = network.trace
      draft.ledger = Ledger(draft.trace)
      return draft
    }
    draft.lead = Array(network.trace[..<hidden])
    draft.trace = Array(network.trace[hidden...])
    for index in draft.trace.indices { draft.trace[index].number -= hidden }
    draft.ledger = Ledger(whole: network.trace, from: hidden)
    return draft
  }
}

/// A place in an exchange that can be asked about.
enum Slot: Hashable {
  case seq(Int)
  case ack(Int)
  case len(Int)
  case flags(Int)
  case state(Int, Host)
  case window(Int)

  /// In the order a reader comes to them.
  var order: Int {
    switch self {
    case .seq(let index): index * 8
    case .ack(let index): index * 8 + 1
    case .flags(let index): index * 8 + 3
    case .window(let index): index * 8 + 4
    case .state(let index, let host): index * 8 + (host == .a ? 5 : 6)
    case .len(let index): index * 8 + 7
    }
  }
}

extension Draft {
  /// Asks for so many of the places, in reading order; nil where there are too few.
  mutating func ask(_ count: Int, of slots: [Slot], _ chance: inout SplitMix64) -> Draft? {
    guard !slots.isEmpty else { return nil }
    var pool = slots
    pool.shuffle(by: &chance)
    let chosen = pool.prefix(count).sorted { $0.order < $1.order }
    let maker = BlankMaker(self)
    blanks = chosen.map { maker.blank(for: $0) }
    return self
  }
}

extension [Slot] {
  /// `SplitMix64.shuffle`, draw for draw, for this one type: the general one can't be inlined here.
  fileprivate mutating func shuffle(by chance: inout SplitMix64) {
    guard count > 1 else { return }
    for place in stride(from: count - 1, to: 0, by: -1) {
      swapAt(place, Int(chance.below(UInt64(place) + 1)))
    }
  }
}

extension BlankMaker {
  func blank(for slot: Slot) -> DraftBlank {
    switch slot {
    case .seq(let index): sequence(index)
    case .ack(let index): acknowledgment(index)
    case .len(let index): length(index, shownThrough: answerer(of: index) ?? trace[index].number)
    case .flags(let index): flags(index)
    case .state(let index, let host): state(index, of: host)
    case .window(let index): window(index)
    }
  }

  /// The first segment that tells where this one ended: an ACK of all of it, or the sender's next.
  func answerer(of index: Int) -> Int? {
    let end = trace[index].segment.end
    return trace[(index + 1)...].first { later in
      later.from == trace[index].from
        ? later.segment.sequence == end && later.segment.length > 0 : later.segment.acknowledged == end
    }?.number
  }

  /// Places where SEQ or ACK follows from what came before.
  func numberSlots(from first: Int = 0) -> [Slot] {
    var slots: [Slot] = []
    for index in trace.indices where index >= first {
      let record = trace[index]
      guard record.origin == .sent else { continue }
      let entry = ledger.entries[index]
      let isReset = record.segment.flags.contains(.rst)
      if entry.ownLast != nil || isReset || index > 0 && !record.segment.flags.contains(.syn) {
        slots.append(.seq(index))
      }
      if record.segment.flags.contains(.ack), index > 0 { slots.append(.ack(index)) }
    }
    return slots
  }

  /// Data whose length can be told from the numbers around it.
  func lengthSlots() -> [Slot] {
    trace.indices.filter {
      !trace[$0].segment.data.isEmpty && trace[$0].origin == .sent && !trace[$0].isLost
        && answerer(of: $0) != nil
    }.map { .len($0) }
  }

  /// States that change, or might be thought to.
  func stateSlots(changesOnly: Bool = true) -> [Slot] {
    var slots: [Slot] = []
    for index in trace.indices {
      for host in Host.allCases where !changesOnly || trace[index].before[host] != trace[index].after[host] {
        slots.append(.state(index, host))
      }
    }
    return slots
  }

  func flagSlots() -> [Slot] {
    trace.indices.filter { $0 > 0 && trace[$0].origin == .sent }.map { .flags($0) }
  }
}

extension Level {
  /// How many blanks a question of this level has.
  func blanks(_ chance: inout SplitMix64) -> Int {
    switch self {
    case .one: 1
    case .two: chance.int(in: 1...2)
    case .three: chance.int(in: 2...3)
    case .four: chance.int(in: 3...4)
    default: chance.int(in: 4...6)
    }
  }
}

extension [DraftBlank] {
  /// Segment by segment; within one, what it does before what it says.
  var inReadingOrder: [DraftBlank] {
    enumerated().sorted { ($0.element.segment ?? 0, $0.offset) < ($1.element.segment ?? 0, $1.offset) }.map(
      \.element)
  }
}
