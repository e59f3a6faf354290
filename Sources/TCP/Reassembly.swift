/// Text that arrived ahead of RCV.NXT, held until the gap before it is filled (RFC 9293 3.10.7.4, SHLD-31).
package struct Reassembly: Sendable {
  package struct Piece: Sendable {
    package var sequence: SequenceNumber
    package var data: ArraySlice<UInt8>
    package var end: SequenceNumber { sequence + data.count }
  }

  /// In order and without overlap.
  package private(set) var pieces: [Piece] = []
  /// The number of a FIN that came ahead of what precedes it.
  package private(set) var fin: SequenceNumber?
  /// Where something arrived, the newest first: the order of SACK blocks (RFC 2018 4).
  private var arrivals: [SequenceNumber] = []

  /// Text that came a second time, to be reported once in the first SACK block (RFC 2883 4).
  package var duplicate: SegmentOptions.SackBlock?

  package init() {}

  package var isEmpty: Bool { pieces.isEmpty && fin == nil }

  package mutating func hold(fin number: SequenceNumber) { if fin == nil { fin = number } }

  /// Holds what is new in `data`; what is there already stays as it came first.
  package mutating func hold(_ data: ArraySlice<UInt8>, at sequence: SequenceNumber) {
    guard !data.isEmpty else { return }
    arrivals.insert(sequence, at: 0)
    if arrivals.count > 16 { arrivals.removeLast() }
    var rest = Piece(sequence: sequence, data: data)
    var index = 0
    while index < pieces.count {
      let held = pieces[index]
      if rest.end <= held.sequence { break }
      if held.end <= rest.sequence {
        index += 1
        continue
      }
      if rest.sequence < held.sequence {
        let before = rest.data.prefix(held.sequence - rest.sequence)
        pieces.insert(Piece(sequence: rest.sequence, data: before), at: index)
        index += 1
      }
      if rest.end <= held.end { return }
      rest = Piece(sequence: held.end, data: rest.data.dropFirst(held.end - rest.sequence))
      index += 1
    }
    pieces.insert(rest, at: index)
  }

  /// The piece that begins at or before `next`, without what lies before it; nil while there is a gap.
  package mutating func take(at next: SequenceNumber) -> ArraySlice<UInt8>? {
    while let piece = pieces.first, piece.sequence <= next {
      pieces.removeFirst()
      if piece.end > next { return piece.data.dropFirst(next - piece.sequence) }
    }
    if pieces.isEmpty { arrivals.removeAll() }
    return nil
  }

  /// Whether the held FIN is what comes next.
  package func finIsNext(at next: SequenceNumber) -> Bool { fin == next }

  package mutating func removeAll() { self = Reassembly() }

  /// The first stretch between two numbers that is held already.
  func firstOverlap(_ start: SequenceNumber, _ end: SequenceNumber) -> SegmentOptions.SackBlock? {
    guard let run = runs.first(where: { $0.left < end && start < $0.right }) else { return nil }
    return .init(left: SequenceNumber.later(run.left, start), right: end < run.right ? end : run.right)
  }

  /// The runs of held text, each joined to its neighbours, in order.
  private var runs: [SegmentOptions.SackBlock] {
    var runs: [SegmentOptions.SackBlock] = []
    for piece in pieces {
      if let last = runs.last, last.right == piece.sequence {
        runs[runs.count - 1].right = piece.end
      } else {
        runs.append(SegmentOptions.SackBlock(left: piece.sequence, right: piece.end))
      }
    }
    return runs
  }

  /// The runs of held text, each joined to its neighbours, the newest first (RFC 2018 4).
  package func blocks(limit: Int) -> SackBlocks {
    let runs = runs
    var blocks = SackBlocks()
    if let duplicate { blocks.append(duplicate) }
    for arrival in arrivals {
      let found = runs.first { $0.left <= arrival && arrival < $0.right }
      if let found, blocks.count < limit, !blocks.contains(found) { blocks.append(found) }
    }
    for run in runs where blocks.count < limit && !blocks.contains(run) { blocks.append(run) }
    return blocks
  }
}
