import TCP

/// Pieces of one stream as a line or a row of a table gives them: `1000~1499`, `seq 92 (8B)`, `SEQ=4460, LEN=1460`,
/// `segments of 100 bytes, the first with SEQ=1000`.
struct SentPieces {
  struct Piece: Equatable {
    var start: UInt64
    /// One past the last byte; nil where the size is not told yet.
    var end: UInt64?
    var range: Range<Int>
  }

  private(set) var pieces: [Piece] = []
  /// The size that all of them have.
  private(set) var size: UInt64?

  /// The one piece of which both ends are told.
  var spanned: Piece? {
    let whole = pieces.filter { $0.end != nil }
    return whole.count == 1 ? whole.first : nil
  }

  init(_ line: Int, _ note: borrowing CheckedNote) {
    let range = note.reading.range(of: line)
    let text = note.text
    let quantities = note.quantities(of: line)
    let clause = Clause(text, range, quantities, line)
    var taken: [Range<Int>] = []
    for (low, high) in zip(quantities, quantities.dropFirst())
    where low.unit == .none && clause.isSpan(low, high) && low.value < high.value {
      pieces.append(
        Piece(start: low.value, end: high.value + 1, range: low.range.lowerBound..<high.range.upperBound))
      taken += [low.range, high.range]
    }
    for (start, length) in zip(quantities, quantities.dropFirst())
    where start.unit == .none && length.unit == .bytes && !taken.contains(start.range)
      && Squeezed(text, start.end..<length.range.lowerBound, without: "`*").isOne(of: ["(", ":"])
    {
      pieces.append(
        Piece(
          start: start.value, end: start.value + length.value,
          range: start.range.lowerBound..<length.range.upperBound))
      taken.append(start.range)
    }
    let read = note.byteNumbers(of: line)
    let seqs = read.numbers.filter { number in
      number.role == .seq && !taken.contains { $0.overlaps(number.range) }
    }
    if read.lengths.count == 1, SentPieces.sizes.stands(in: text, range) { size = read.lengths.first }
    for (index, seq) in seqs.enumerated() {
      let length = size == nil && read.lengths.count == seqs.count ? read.lengths[index] : nil
      pieces.append(Piece(start: seq.value, end: length.map { seq.value + $0 }, range: seq.range))
    }
    pieces.sort { $0.range.lowerBound < $1.range.lowerBound }
  }

  private static let sizes = TellingWords(
    "each", "apiece", "하나에", "짜리", "씩", "-byte segments", "byte segments", "세그먼트당", "每段", "每个", "ずつ")
}
