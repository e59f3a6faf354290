/// Turns a stretch of a note's text into what a fact says: one line, no marks.
enum PlainText {
  static func clean(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> String {
    let slice = withoutBlockMark(TextSlice(text, range).withoutOuterBlanks)
    return isClean(slice) ? slice.string : cleaned(text, slice.start..<slice.end)
  }

  /// `… ^7`: Obsidian's name of the block.
  private static func withoutBlockMark(_ slice: TextSlice) -> TextSlice {
    guard let last = slice.last, last.isLetterOrDigit else { return slice }
    var at = slice.end - 1
    while at > slice.start, slice.text[at].isLetterOrDigit || slice.text[at] == 0x2d { at -= 1 }
    guard at > slice.start + 12, slice.text[at] == UInt8(ascii: "^"), slice.text[at - 1] == 0x20,
      slice.text[at - 2] != UInt8(ascii: "^"), !slice.text[at - 2].isDigit
    else { return slice }
    return TextSlice(slice.text, slice.start..<(at - 1)).withoutOuterBlanks
  }

  /// Whether nothing is to be folded or left out.
  private static func isClean(_ slice: TextSlice) -> Bool {
    var previous: UInt8 = 0
    for at in slice.start..<slice.end {
      let byte = slice.text[at]
      if byte <= 0x20 {
        if byte < 0x20 || previous == 0x20 { return false }
      } else if byte == 0x7f || byte == UInt8(ascii: "=") && previous == byte {
        return false
      }
      previous = byte
    }
    return true
  }

  private static func cleaned(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(range.count)
    var at = range.lowerBound
    while at < range.upperBound {
      let byte = text[at]
      if byte <= 0x20 {
        if bytes.last != 0x20, !bytes.isEmpty { bytes.append(0x20) }
      } else if byte == UInt8(ascii: "="), at + 1 < range.upperBound, text[at + 1] == byte,
        isMark(text, at, range)
      {
        at += 1
      } else if let length = control(text, at, range.upperBound) {
        at += length - 1
      } else {
        bytes.append(byte)
      }
      at += 1
    }
    while bytes.last == 0x20 { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The length of a control character or of a sign that turns the reading direction: no words of the note's.
  static func control(_ text: UnsafeBufferPointer<UInt8>, _ at: Int, _ end: Int) -> Int? {
    switch text[at] {
    case 0x7f: return 1
    case 0xc2 where at + 1 < end && text[at + 1] < 0xa0: return 2
    case 0xe2 where at + 2 < end:
      let last = text[at + 2]
      let turns =
        text[at + 1] == 0x80 && (0xaa...0xae).contains(last)
        || text[at + 1] == 0x81 && (0xa6...0xa9).contains(last)
      return turns ? 3 : nil
    default: return nil
    }
  }

  /// `==` beside text is a highlight's mark; between blanks it is an equals sign.
  private static func isMark(_ text: UnsafeBufferPointer<UInt8>, _ at: Int, _ range: Range<Int>) -> Bool {
    let before = at > range.lowerBound ? text[at - 1] : 0x20
    let after = at + 2 < range.upperBound ? text[at + 2] : 0x20
    if before == UInt8(ascii: "=") || after == UInt8(ascii: "=") || after == UInt8(ascii: ">") {
      return false
    }
    return (before > 0x20) != (after > 0x20) || before > 0x20 && (after >= 0x80 || after.isOne(of: ".,:;!?)"))
  }
}
