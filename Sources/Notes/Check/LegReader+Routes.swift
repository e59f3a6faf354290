import TCP

/// Lines that name both ends of a segment's way.
extension LegReader {
  /// `1) A->B : SYN`: hosts by names of their own.
  func routed(_ line: Int, _ note: CheckedNote) -> Leg? {
    let range = note.reading.range(of: line)
    guard range.count < 80, let place = row(of: note.reading.mentions(in: line), note),
      let sign = LegReader.routeSigns.first(in: note.text, range.lowerBound..<place.range.lowerBound),
      !LegReader.apart.stands(in: note.text, range)
    else { return nil }
    let from = name(before: sign.lowerBound, from: range.lowerBound, note.text)
    let to = name(behind: sign.upperBound, upTo: place.range.lowerBound, note.text)
    guard let from, let to,
      LegReader.markers.fills(range.lowerBound..<from.lowerBound, of: note.text),
      LegReader.signs.fills(to.upperBound..<place.range.lowerBound, of: note.text)
    else { return nil }
    let block = note.reading.block(of: line)
    return Leg(
      flags: place.flags, from: .name(note.text[from].map(\.lowered)), range: place.range, line: line,
      ordinal: block.ordinal > 0 ? Int(block.ordinal) : nil, isTold: true, isRoute: true)
  }

  private static let routeSigns = TellingWords("->", "→", "=>", "⇒")
  private static let markers = Filler("1 2 3 4 5 6 ) . ( * ` - step 단계 # :")
  private static let signs = Filler(": ( ` * tcp [")

  private func name(
    before end: Int, from start: Int, _ text: UnsafeBufferPointer<UInt8>
  ) -> Range<Int>? {
    var last = end
    while last > start, text[last - 1].isOne(of: " -`*") { last -= 1 }
    var first = last
    while first > start, text[first - 1].isLetterOrDigit || text[first - 1] >= 0x80 { first -= 1 }
    return (1...16).contains(last - first) ? first..<last : nil
  }

  private func name(
    behind start: Int, upTo end: Int, _ text: UnsafeBufferPointer<UInt8>
  ) -> Range<Int>? {
    var first = start
    while first < end, text[first].isOne(of: " `*>") { first += 1 }
    var last = first
    while last < end, text[last].isLetterOrDigit || text[last] >= 0x80 { last += 1 }
    return (1...16).contains(last - first) ? first..<last : nil
  }
}
