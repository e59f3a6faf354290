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

  /// `… 곧 헤더가 몇 워드인지. 4비트.`: the last sentence is a width, and nothing more.
  static func lastBits(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int? {
    var end = range.upperBound
    while end > range.lowerBound, text[end - 1].isOne(of: " .") { end -= 1 }
    guard end - range.lowerBound > 12 else { return nil }
    let near = max(range.lowerBound, end - 16)..<end
    guard let stop = text[near].indices.last(where: { text[$0] == UInt8(ascii: ".") }), stop + 2 < end,
      text[stop + 1] == 0x20, text[stop + 2].isDigit, Self.end(ofWidthAt: stop + 2, text, end) == end
    else { return nil }
    let told = stop + 2..<end
    return bits(text, told) ?? bitsOfBytes(text, told)
  }

  /// `4 bytes`, `2바이트`, and nothing else or a mark behind it: as many bits.
  static func bitsOfBytes(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int? {
    var at = range.lowerBound
    while at < range.upperBound, text[at] == 0x20 { at += 1 }
    for word in shares where starts(text, at, range.upperBound, word) { at += word.utf8CodeUnitCount }
    while at < range.upperBound, text[at] == 0x20 { at += 1 }
    // `16 bytes (flow control)`: what a window comes to.
    guard let (bytes, end) = bytes(text, at, range.upperBound), bytes <= 4 else { return nil }
    var next = end
    while next < range.upperBound, text[next] == 0x20 { next += 1 }
    // `2 bytes, who sends`, `4 bytes — …`
    let isMark =
      next == range.upperBound || text[next].isOne(of: ".,;:()-|") || text[next] == 0xe2
      || ["；", "，", "。", "each", "씩"].contains { starts(text, next, range.upperBound, $0) }
    return isMark ? bytes * 8 : nil
  }

  /// `Window (16 bits)`, `체크섬 2바이트`: the width that a name gives beside it.
  static func width(inName range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Int? {
    bits(text, range) ?? bitsOfBytes(inName: range, text)
  }

  /// `Urgent pointer (2 bytes)`, `체크섬 2바이트`: one, two or four bytes somewhere in a name.
  static func bitsOfBytes(inName range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Int? {
    let open = range.first { text[$0].isOne(of: "([") } ?? range.upperBound
    guard
      let at = range.first(where: { at in
        text[at].isDigit && at > range.lowerBound && text[at - 1].isOne(of: at < open ? " ," : "([")
      }), let (bytes, _) = bytes(text, at, range.upperBound), [1, 2, 4].contains(bytes)
    else { return nil }
    return bytes * 8
  }

  private static let shares: [StaticString] = ["各", "占用", "占", "각각 ", "각 ", "총 ", "共"]

  /// A number of bytes, and where its unit ends.
  private static func bytes(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> (count: Int, end: Int)? {
    var at = start
    while at < end, text[at].isDigit, at - start < 2 { at += 1 }
    guard at > start else { return nil }
    let value = text[start..<at].reduce(0) { $0 * 10 + Int($1 & 15) }
    if at < end, text[at] == UInt8(ascii: "-") { at += 1 }
    while at < end, text[at] == 0x20 { at += 1 }
    for word in byteWords where starts(text, at, end, word) { return (value, at + word.utf8CodeUnitCount) }
    // `(4B)`
    if at < end, text[at] == UInt8(ascii: "B"), text[at - 1].isDigit,
      at + 1 == end || text[at + 1] == UInt8(ascii: ")")
    {
      return (value, at + 1)
    }
    return nil
  }

  private static let byteWords: [StaticString] = [
    "bytes", "byte", "Bytes", "Byte", "octets", "바이트", "个字节", "字节", "バイト",
  ]

  /// Past a width of bits or bytes: where the unit of `16 bits`, `16-bit` or `2바이트` ends.
  static func end(ofWidthAt start: Int, _ text: UnsafeBufferPointer<UInt8>, _ end: Int) -> Int? {
    if let (_, end) = bytes(text, start, end) { return end }
    var at = start
    while at < end, text[at].isDigit || text[at] == 0x20 || text[at] == 0x2d { at += 1 }
    for word: StaticString in ["bits", "bit", "Bits", "Bit", "비트", "比特", "ビット", "位"]
    where starts(text, at, end, word) {
      return at + word.utf8CodeUnitCount
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
