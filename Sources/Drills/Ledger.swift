import TCP

/// The second way: SEQ and ACK of every segment by header arithmetic alone, over what was sent and what arrived.
///
/// It knows no states and no timers, only that a number follows from the numbers before it. A question whose
/// engine and ledger disagree is never shown.
struct Ledger {
  /// What a segment's sender knew just before it sent it.
  struct Entry {
    /// The sender's next new number; nil before its first segment.
    var next: SequenceNumber?
    /// The oldest number of its own that it has not seen acknowledged.
    var unacknowledged: SequenceNumber?
    /// The next number expected from the peer; nil before anything arrived.
    var expected: SequenceNumber?
    /// Trace indices: the sender's own last segment, the peer's last to arrive, and the last that moved `expected`.
    var ownLast: Int?
    var peerLast: Int?
    var peerAdvance: Int?
    /// The highest number after anything that arrived from the peer, holes or not.
    var highest: SequenceNumber?
    /// The highest number after anything the peer sent, lost or not.
    var peerSent: SequenceNumber?
    /// The latest earlier segment of the sender with the same SEQ that takes numbers.
    var resends: Int?

    fileprivate func shifted(by count: Int) -> Entry {
      func moved(_ index: Int?) -> Int? { index.flatMap { $0 >= count ? $0 - count : nil } }
      var entry = self
      entry.ownLast = moved(ownLast)
      entry.peerLast = moved(peerLast)
      entry.peerAdvance = moved(peerAdvance)
      entry.resends = moved(resends)
      return entry
    }
  }

  private(set) var entries: [Entry]
  /// The trace as it was reckoned, without what came before.
  private(set) var bare: [BareRecord]

  /// `lead` was played before the trace: it moves the numbers, and no entry points into it.
  init(_ trace: [TraceRecord], after lead: [TraceRecord] = []) {
    guard !lead.isEmpty else {
      bare = trace.bare
      entries = Ledger.reckon(bare)
      return
    }
    bare = trace.bare
    entries = Ledger.reckon(lead.bare + bare)[lead.count...].map { $0.shifted(by: lead.count) }
  }

  /// All of it was played, and what is shown begins at `first`.
  init(whole: [TraceRecord], from first: Int) {
    let all = whole.bare
    bare = Array(all[first...])
    for index in bare.indices { bare[index].number -= first }
    entries = Ledger.reckon(all)[first...].map { $0.shifted(by: first) }
  }

  private static func reckon(_ trace: [BareRecord]) -> [Entry] {
    var entries: [Entry] = []
    entries.reserveCapacity(trace.count)
    var ends = Pair(a: End(), b: End())
    var isWaiting: UInt64 = 0
    for (index, record) in trace.enumerated() {
      Ledger.deliver(trace, before: record.time, &isWaiting, &ends)
      var entry = ends[record.from].entry
      entry.peerSent = ends[record.from.other].sentUpTo
      if record.isSent {
        entry.resends = Ledger.resent(by: index, in: trace, next: entry.next)
        ends[record.from].sends(record, at: index)
      }
      entries.append(entry)
      if record.arrival != nil, index < 64 { isWaiting |= 1 << UInt64(index) }
    }
    return entries
  }

  /// Lets everything arrive that was due by then, earliest first.
  private static func deliver(
    _ trace: [BareRecord], before time: Instant, _ isWaiting: inout UInt64, _ ends: inout Pair<End>
  ) {
    while isWaiting != 0 {
      var earliest: (index: Int, at: Instant)?
      var rest = isWaiting
      while rest != 0 {
        let index = rest.trailingZeroBitCount
        rest &= rest - 1
        guard let at = trace[index].arrival, at <= time else { continue }
        if earliest.map({ at < $0.at }) ?? true { earliest = (index, at) }
      }
      guard let next = earliest?.index else { return }
      isWaiting &= ~(1 << UInt64(next))
      ends[trace[next].from.other].receives(trace[next], at: next)
    }
  }

  private static func resent(by index: Int, in trace: [BareRecord], next: SequenceNumber?) -> Int? {
    let record = trace[index]
    guard let next, record.length > 0, record.sequence < next else { return nil }
    return trace[..<index].lastIndex {
      $0.from == record.from && $0.isSent && $0.sequence == record.sequence && $0.length > 0
    }
  }

  /// One end's numbers.
  private struct End {
    var entry = Entry()
    var sentUpTo: SequenceNumber?
    /// What arrived ahead of a hole.
    var held: [(start: SequenceNumber, end: SequenceNumber)] = []
    /// The right edge of the window offered so far.
    var edge: SequenceNumber?
    var shift = 0

    mutating func sends(_ segment: BareRecord, at index: Int) {
      if segment.flags.contains(.syn), !segment.flags.contains(.ack), entry.next != segment.sequence + 1 {
        // A new connection: what an earlier one received counts no more.
        let last = entry.peerLast
        self = End()
        entry.peerLast = last
      }
      if let acknowledged = segment.acknowledged {
        if entry.expected == nil, !segment.flags.contains(.rst) { entry.expected = acknowledged }
        let scale = segment.flags.contains(.syn) ? 0 : shift
        let right = acknowledged + segment.window << scale
        edge = edge.map { SequenceNumber.later($0, right) } ?? right
      }
      if let scale = segment.windowScale { shift = Int(scale) }
      guard !segment.flags.contains(.rst) else { return }
      entry.ownLast = index
      if segment.flags.contains(.syn), !segment.flags.contains(.ack), entry.next != segment.sequence + 1 {
        entry.next = segment.end
        entry.unacknowledged = segment.sequence
      } else {
        entry.next = entry.next.map { SequenceNumber.later($0, segment.end) } ?? segment.end
        entry.unacknowledged = entry.unacknowledged ?? segment.sequence
      }
      sentUpTo = entry.next
    }

    mutating func receives(_ segment: BareRecord, at index: Int) {
      entry.peerLast = index
      if let acknowledged = segment.acknowledged, let oldest = entry.unacknowledged, let next = entry.next,
        acknowledged > oldest, acknowledged <= next
      {
        entry.unacknowledged = acknowledged
      }
      if segment.flags.contains(.rst) {
        // Its SEQ is the one expected: the connection is over, and its numbers with it.
        if segment.sequence == entry.expected {
          self = End()
          entry.peerLast = index
        }
        return
      }
      if segment.flags.contains(.syn), entry.expected == nil || !segment.flags.contains(.ack) && next == nil {
        entry.expected = segment.sequence + 1
        entry.peerAdvance = index
        entry.highest = segment.sequence + 1
        return
      }
      guard segment.length > 0, segment.flags.contains(.ack), var expected = entry.expected else { return }
      let limit = edge ?? expected + 65535
      let start = segment.sequence
      let end = segment.end <= limit ? segment.end : limit
      guard start < limit, expected < end else { return }
      entry.highest = entry.highest.map { SequenceNumber.later($0, end) } ?? end
      if start > expected {
        held.append((start, end))
        return
      }
      expected = end
      while let at = held.firstIndex(where: { $0.start <= expected }) {
        expected = SequenceNumber.later(expected, held[at].end)
        held.remove(at: at)
      }
      entry.expected = expected
      entry.peerAdvance = index
    }

    private var next: SequenceNumber? { entry.next }
  }
}

extension Ledger {
  /// What the ledger holds for a segment's SEQ; nil where header arithmetic can't tell (an ISN).
  func sequence(of index: Int, in trace: [TraceRecord]) -> SequenceNumber? {
    let record = trace[index]
    let entry = entries[index]
    if record.segment.flags.contains(.rst), !record.before[record.from].isSynchronized,
      record.before[record.from] != .synReceived || record.segment.sequence != entry.next
    {
      guard let provoking = entry.peerLast.map({ trace[$0].segment }) else { return nil }
      return provoking.acknowledged ?? 0
    }
    if let earlier = entry.resends { return trace[earlier].segment.sequence }
    return entry.next
  }

  /// What the ledger holds for a segment's ACK; nil where the ACK flag is off.
  func acknowledgment(of index: Int, in trace: [TraceRecord]) -> SequenceNumber? {
    let record = trace[index]
    guard record.segment.flags.contains(.ack) else { return nil }
    let entry = entries[index]
    if record.segment.flags.contains(.rst), !record.before[record.from].isSynchronized,
      let provoking = entry.peerLast.map({ trace[$0].segment })
    {
      return provoking.end
    }
    return entry.expected
  }
}
