/// Stretches of a note laid end to end, and where each byte of the result stands in the note.
struct Excerpts {
  private struct Piece {
    var start: Int
    var shift: Int
  }

  private var pieces: [Piece]
  /// The piece that held the last byte asked for: text is asked for in order, or nearly so.
  private var current = 0
  /// Where text begins among the bytes that are read.
  let textStart: Int

  /// One stretch that stands where it stood.
  init(whole range: Range<Int>) {
    pieces = [Piece(start: 0, shift: 0)]
    textStart = range.lowerBound
  }

  init(_ stretches: [Range<Int>]) {
    var start = 0
    pieces = []
    pieces.reserveCapacity(stretches.count)
    for stretch in stretches {
      pieces.append(Piece(start: start, shift: stretch.lowerBound - start))
      start += stretch.count
    }
    textStart = 0
  }

  mutating func sourceOffset(of offset: Int) -> Int {
    while current + 1 < pieces.count, pieces[current + 1].start <= offset { current += 1 }
    while current > 0, pieces[current].start > offset { current -= 1 }
    return offset + pieces[current].shift
  }
}
