import Questions
import TCP

/// Whether every blank SEQ, ACK and length can be reckoned from what is still visible when it is asked.
///
/// Each direction's numbers form a line of points. A segment whose length shows ties its two ends together; a
/// visible SEQ or ACK pins its point. A blank can be told if its point is tied to a pinned one.
struct Inference {
  private let trace: [BareRecord]
  private let gaps: [Gap]
  /// Points of both number spaces, as (host, number) with the group they are tied to.
  private var points: [Point] = []
  private var loose: [SequenceNumber] = []

  private struct Point {
    var host: Host
    var number: SequenceNumber
    var group: Int
    var isPinned = false
  }

  /// A value that isn't shown.
  private struct Gap {
    var segment: Int?
    var field: Blank.Field
  }

  /// Each blank from what is shown when it is asked, and all of them together from the whole exchange.
  static func holds(for draft: Draft) -> Bool {
    guard draft.blanks.contains(where: \.isReckoned) else { return true }
    var inference = Inference(draft)
    return draft.blanks.indices.allSatisfy { inference.holds(for: $0, in: draft) }
      && inference.holdsTogether(draft)
  }

  private init(_ draft: Draft) {
    trace = draft.ledger.map(\.bare) ?? draft.trace.bare
    gaps = draft.blanks.map { Gap(segment: $0.segment, field: $0.field) }
    points.reserveCapacity(2 * trace.count)
  }

  private mutating func holds(for index: Int, in draft: Draft) -> Bool {
    guard draft.blanks[index].isReckoned, !draft.blanks[index].isTold else { return true }
    let last = draft.blanks[index].shownThrough ?? .max
    let shown = trace.prefix { $0.number <= last }
    // Blanks answered before are filled in by now; this one and later ones are still gaps.
    gather(shown, hiding: gaps[index...])
    guard let record = shown.first(where: { $0.number == gaps[index].segment }) else { return false }
    return determines(gaps[index].field, record)
  }

  /// As in print, where every gap is open at once.
  private mutating func holdsTogether(_ draft: Draft) -> Bool {
    guard draft.blanks.contains(where: { $0.isReckoned && !$0.isRelative }) else { return true }
    gather(trace[...], hiding: gaps[...])
    return draft.blanks.indices.allSatisfy { index in
      guard draft.blanks[index].isReckoned, !draft.blanks[index].isRelative,
        let record = trace.first(where: { $0.number == gaps[index].segment })
      else { return true }
      return determines(gaps[index].field, record)
    }
  }

  private mutating func gather(_ shown: ArraySlice<BareRecord>, hiding hidden: ArraySlice<Gap>) {
    points.removeAll(keepingCapacity: true)
    loose.removeAll(keepingCapacity: true)
    for record in shown {
      let (hidesSeq, hidesAck, hidesLen) = hides(record.number, hidden)
      if record.isInjected {
        // A forged number is part of the exchange only where it meets one of the real ones.
        if let at = place(record.from, record.sequence), !hidesSeq { points[at].isPinned = true }
        if let number = record.acknowledged, let at = place(record.from.other, number) {
          points[at].isPinned = true
        }
        loose.append(record.sequence)
        if let number = record.acknowledged { loose.append(number) }
        continue
      }
      if !record.isOddReset {
        let start = point(record.from, record.sequence)
        if !hidesSeq { points[start].isPinned = true }
        if record.length > 0, !hidesLen { tie(start, point(record.from, record.end)) }
      }
      if let acknowledged = record.acknowledged {
        let at = point(record.from.other, acknowledged)
        if !hidesAck { points[at].isPinned = true }
      }
    }
    // The numbers of a stray stand in the prompt.
    for number in loose { pin(number) }
  }

  private func hides(_ number: Int, _ hidden: ArraySlice<Gap>) -> (seq: Bool, ack: Bool, len: Bool) {
    var found = (seq: false, ack: false, len: false)
    for gap in hidden where gap.segment == number {
      switch gap.field {
      case .seq: found.seq = true
      case .ack: found.ack = true
      case .len: found.len = true
      default: break
      }
    }
    return found
  }

  private func place(_ host: Host, _ number: SequenceNumber) -> Int? {
    points.firstIndex { $0.host == host && $0.number == number }
  }

  private mutating func point(_ host: Host, _ number: SequenceNumber) -> Int {
    if let at = place(host, number) { return at }
    points.append(Point(host: host, number: number, group: points.count))
    return points.count - 1
  }

  private mutating func tie(_ a: Int, _ b: Int) {
    let from = points[b].group
    let to = points[a].group
    guard from != to else { return }
    for index in points.indices where points[index].group == from { points[index].group = to }
  }

  private mutating func pin(_ number: SequenceNumber) {
    for index in points.indices where points[index].number == number { points[index].isPinned = true }
  }

  private func isTied(_ host: Host, _ number: SequenceNumber) -> Bool {
    guard let at = place(host, number) else { return false }
    let group = points[at].group
    return points.contains { $0.group == group && $0.isPinned }
  }

  private func determines(_ field: Blank.Field, _ record: BareRecord) -> Bool {
    switch field {
    case .seq:
      let isOdd = record.flags.contains(.rst) && record.sequence == 0
      return isOdd || isTied(record.from, record.sequence)
    case .ack: return record.acknowledged.map { isTied(record.from.other, $0) } ?? true
    default: return isTied(record.from, record.sequence) && isTied(record.from, record.end)
    }
  }
}

extension DraftBlank {
  /// A number that must follow from other numbers.
  var isReckoned: Bool {
    segment != nil && (field == .seq || field == .ack || field == .len) && answer != .nothing
  }

  /// The bytes or the other numbering stand in the prompt: nothing needs to be inferred.
  var isTold: Bool {
    switch ask {
    case .fromBytes, .dataLength, .relative, .absolute, .toBytes: true
    default: shownThrough == 0
    }
  }
}
