/// A word of capitals, digits, `_` and `-`.
struct CapitalWord {
  var range: Range<Int>
  /// It has `_` or `-` inside.
  var isJoined: Bool
}

/// The words of capitals in a line, three letters and longer.
struct CapitalWords: Sequence, IteratorProtocol {
  private let text: UnsafeBufferPointer<UInt8>
  private let line: Range<Int>
  private var at: Int

  init(_ text: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) {
    self.text = text
    self.line = line
    at = line.lowerBound
  }

  mutating func next() -> CapitalWord? {
    while at < line.upperBound {
      at = TextSlice.firstCapital(text, at..<line.upperBound)
      guard at < line.upperBound else { return nil }
      guard at == line.lowerBound || !CapitalWords.isPart(text[at - 1]) else {
        at += 1
        continue
      }
      let start = at
      var isJoined = false
      while at < line.upperBound,
        text[at].isUpper || text[at].isDigit || CapitalWords.isJoint(text, at, line.upperBound)
      {
        if !text[at].isLetterOrDigit { isJoined = true }
        at += 1
      }
      let end = at
      let isWhole = end == line.upperBound || !text[end].isLetterOrDigit && text[end] != 0x5f
      while at < line.upperBound, CapitalWords.isPart(text[at]) { at += 1 }
      if isWhole, end - start >= 3 { return CapitalWord(range: start..<end, isJoined: isJoined) }
    }
    return nil
  }

  private static func isPart(_ byte: UInt8) -> Bool { byte.isLetterOrDigit || byte == 0x5f || byte == 0x2e }

  private static func isJoint(_ text: UnsafeBufferPointer<UInt8>, _ at: Int, _ end: Int) -> Bool {
    (text[at] == 0x5f || text[at] == 0x2d) && at + 1 < end && (text[at + 1].isUpper || text[at + 1].isDigit)
  }
}

extension CapitalWords {
  /// The words of nothing but so many capitals; signs part them.
  static func plain(
    of lengths: ClosedRange<Int>, in text: UnsafeBufferPointer<UInt8>, _ line: Range<Int>
  ) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var at = line.lowerBound
    while at < line.upperBound {
      let start = TextSlice.firstCapital(text, at..<line.upperBound)
      at = start
      while at < line.upperBound, text[at].isLetterOrDigit || text[at] == UInt8(ascii: "_") { at += 1 }
      if lengths.contains(at - start), text[start..<at].allSatisfy(\.isUpper) { words.append(start..<at) }
      if at == start { break }
    }
    return words
  }
}
