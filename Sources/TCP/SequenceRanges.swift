/// A few stretches of sequence numbers, in order and apart; never more than a fixed number of them.
struct SequenceRanges: Sendable {
  struct Stretch: Hashable, Sendable {
    var start: SequenceNumber
    var end: SequenceNumber
  }

  /// Beyond this the one furthest ahead is forgotten: what is nearest is filled first.
  static let limit = 64

  private(set) var stretches: [Stretch] = []

  var isEmpty: Bool { stretches.isEmpty }
  var last: SequenceNumber? { stretches.last?.end }

  mutating func removeAll() { if !stretches.isEmpty { stretches = [] } }

  /// Adds a stretch and joins it with those it touches.
  mutating func insert(_ start: SequenceNumber, _ end: SequenceNumber) {
    guard start < end else { return }
    var merged = Stretch(start: start, end: end)
    var result: [Stretch] = []
    result.reserveCapacity(stretches.count + 1)
    var placed = false
    for stretch in stretches {
      if stretch.end < merged.start {
        result.append(stretch)
      } else if merged.end < stretch.start {
        if !placed { result.append(merged) }
        placed = true
        result.append(stretch)
      } else {
        if stretch.start < merged.start { merged.start = stretch.start }
        merged.end = SequenceNumber.later(merged.end, stretch.end)
      }
    }
    if !placed { result.append(merged) }
    if result.count > SequenceRanges.limit { result.removeLast() }
    stretches = result
  }

  /// Takes a stretch out of those there are.
  mutating func remove(_ start: SequenceNumber, _ end: SequenceNumber) {
    guard overlaps(start, end) else { return }
    var result: [Stretch] = []
    for stretch in stretches {
      if stretch.end <= start || end <= stretch.start {
        result.append(stretch)
        continue
      }
      if stretch.start < start { result.append(Stretch(start: stretch.start, end: start)) }
      if end < stretch.end { result.append(Stretch(start: end, end: stretch.end)) }
    }
    stretches = Array(result.prefix(SequenceRanges.limit))
  }

  func overlaps(_ start: SequenceNumber, _ end: SequenceNumber) -> Bool {
    stretches.contains { $0.start < end && start < $0.end }
  }

  /// Forgets everything below a number, and returns where the unbroken run that reaches it ends.
  mutating func advance(from number: SequenceNumber) -> SequenceNumber {
    var reached = number
    while let first = stretches.first, first.start <= reached {
      reached = SequenceNumber.later(reached, first.end)
      stretches.removeFirst()
    }
    return reached
  }
}
