/// Widths: `16bit`, `(32 bits)`, `4비트`, `16-bit`, `16位`.
enum BitsReader {
  static func bits(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int? {
    var at = range.lowerBound
    while at < range.upperBound {
      guard text[at].isDigit, at == range.lowerBound || !text[at - 1].isLetterOrDigit else {
        at += 1
        continue
      }
      var value = 0
      while at < range.upperBound, text[at].isDigit, value < 1000 {
        value = value * 10 + Int(text[at] & 15)
        at += 1
      }
      var unit = at
      while unit < range.upperBound, text[unit] == 0x20 || text[unit] == 0x2d { unit += 1 }
      for word: StaticString in ["bit", "Bit", "BIT", "비트", "位", "比特", "ビット"]
      where starts(text, unit, range.upperBound, word) {
        if !isUnit(text, unit + word.utf8CodeUnitCount, range.upperBound) { return value }
      }
    }
    return nil
  }

  /// `4 bytes`, `2바이트` and nothing else: as many bits.
  static func bitsOfBytes(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int? {
    var at = range.lowerBound
    while at < range.upperBound, text[at] == 0x20 { at += 1 }
    let begin = at
    while at < range.upperBound, text[at].isDigit, at - begin < 2 { at += 1 }
    guard at > begin else { return nil }
    let value = text[begin..<at].reduce(0) { $0 * 10 + Int($1 & 15) }
    while at < range.upperBound, text[at] == 0x20 { at += 1 }
    for word: StaticString in ["bytes", "byte", "Bytes", "Byte", "바이트", "字节"]
    where starts(text, at, range.upperBound, word) {
      let rest = text[(at + word.utf8CodeUnitCount)..<range.upperBound]
      return rest.allSatisfy { $0 == 0x20 || $0 == UInt8(ascii: ".") } ? value * 8 : nil
    }
    return nil
  }

  /// `32-bit words`, `32비트 단위`: what is counted in, no width.
  private static func isUnit(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
    var at = start
    while at < end, text[at] == 0x20 || text[at] == 0x2d || text[at] == UInt8(ascii: "s") { at += 1 }
    for word: StaticString in ["word", "Word", "WORD", "워드", "단위", "chunk", "단어", "CRC", "为单位", "字"]
    where starts(text, at, end, word) {
      return true
    }
    return false
  }

  static func starts(_ text: UnsafeBufferPointer<UInt8>, _ at: Int, _ end: Int, _ word: StaticString) -> Bool
  {
    guard at >= 0, at + word.utf8CodeUnitCount <= end else { return false }
    for offset in 0..<word.utf8CodeUnitCount where text[at + offset] != word.utf8Start[offset] {
      return false
    }
    return true
  }
}
