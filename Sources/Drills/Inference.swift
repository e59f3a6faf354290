import Questions
import TCP

/// Whether every blank SEQ, ACK and length can be reckoned from what is still visible when it is asked.
///
/// Each direction's numbers form a line of points. A segment whose length shows ties its two ends together; a
/// visible SEQ or ACK pins its point. A blank can be told if its point is tied to a pinned one.
struct Inference {
  private let trace: ArraySlice<TraceRecord>
  private let hidden: ArraySlice<DraftBlank>
  /// Points of both number spaces, as (host, number) with the group they are tied to.
  private var points: [Point] = []
  private var loose: [SequenceNumber] = []

  private struct Point {
    var host: Host
    var number: SequenceNumber
    var group: Int
    var isPinned = false
  }

  /// Each blank from what is shown when it is asked, and all of them together from the whole exchange.
  static func holds(for draft: Draft) -> Bool {
    draft.blanks.indices.allSatisfy { holds(for: $0, in: draft) } && holdsTogether(draft)
  }

  private static func holds(for index: Int, in draft: Draft) -> Bool {
    let blank = draft.blanks[index]
    guard let segment = blank.segment, blank.isReckoned, !blank.isTold else { return true }
    let last = blank.shownThrough ?? .max
    let shown = draft.trace.prefix { $0.number <= last }
    // Blanks answered before are filled in by now; this one and later ones are still gaps.
    var inference = Inference(trace: shown, hidden: draft.blanks[index...])
    inference.gather()
    guard let record = shown.first(where: { $0.number == segment }) else { return false }
    return inference.determines(blank, record)
  }

  /// As in print, where every gap is open at once.
  private static func holdsTogether(_ draft: Draft) -> Bool {
    guard draft.blanks.contains(where: { $0.isReckoned && !$0.isRelative }) else { return true }
    var inference = Inference(trace: draft.trace[...], hidden: draft.blanks[...])
    inference.gather()
    return draft.blanks.allSatisfy { blank in
      guard blank.isReckoned, !blank.isRelative,
        let record = draft.trace.first(where: { $0.number == blank.segment })
      else { return true }
      return inference.determines(blank, record)
    }
  }

  private init(trace: ArraySlice<TraceRecord>, hidden: ArraySlice<DraftBlank>) {
    self.trace = trace
    self.hidden = hidden
  }

  private func isHidden(_ number: Int, _ field: Blank.Field) -> Bool {
    hidden.contains { $0.segment == number && $0.field == field }
  }

  private mutating func gather() {
    for record in trace {
      let segment = record.segment
      let isOddReset = segment.flags.contains(.rst) && segment.sequence == 0 && segment.acknowledged != nil
      if record.origin == .injected {
        // A forged number is part of the exchange only where it meets one of the real ones.
        if let at = place(record.from, segment.sequence), !isHidden(record.number, .seq) {
          points[at].isPinned = true
        }
        if let number = segment.acknowledged, let at = place(record.to, number) { points[at].isPinned = true }
        loose.append(contentsOf: segment.acknowledged.map { [segment.sequence, $0] } ?? [segment.sequence])
        continue
      }
      if !isOddReset {
        let start = point(record.from, segment.sequence)
        if !isHidden(record.number, .seq) { points[start].isPinned = true }
        if segment.length > 0, !isHidden(record.number, .len) { tie(start, point(record.from, segment.end)) }
      }
      if let acknowledged = segment.acknowledged {
        let at = point(record.to, acknowledged)
        if !isHidden(record.number, .ack) { points[at].isPinned = true }
      }
    }
    // The numbers of a stray stand in the prompt.
    for number in loose { pin(number) }
  }

  private func place(_ host: Host, _ number: SequenceNumber) -> Int? {
    points.firstIndex { $0.host == host && $0.number == number }
  }

  private mutating func point(_ host: Host, _ number: SequenceNumber) -> Int {
    if let at = points.firstIndex(where: { $0.host == host && $0.number == number }) { return at }
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
    guard let at = points.firstIndex(where: { $0.host == host && $0.number == number }) else { return false }
    let group = points[at].group
    return points.contains { $0.group == group && $0.isPinned }
  }

  private func determines(_ blank: DraftBlank, _ record: TraceRecord) -> Bool {
    switch blank.field {
    case .seq:
      let isOdd = record.segment.flags.contains(.rst) && record.segment.sequence == 0
      return isOdd || isTied(record.from, record.segment.sequence)
    case .ack: return record.segment.acknowledged.map { isTied(record.to, $0) } ?? true
    default: return isTied(record.from, record.segment.sequence) && isTied(record.from, record.segment.end)
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
