/// Where the name that a line opens with begins, and what ends it.
extension TermLine {
  /// `4비트 헤더 길이 필드`, `16-bit checksum`: the width ahead of the field's name.
  static func leadingWidth(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> (bits: Int, end: Int)?
  {
    guard range.count > 8, text[range.lowerBound].isDigit else { return nil }
    let digits = text[range.lowerBound..<range.lowerBound + 2].prefix { $0.isDigit }
    for word: StaticString in ["비트 ", " 비트 ", "-bit ", " bit ", "bit ", "位 "]
    where BitsReader.starts(text, digits.endIndex, range.upperBound, word) {
      let bits = digits.reduce(0) { $0 * 10 + Int($1 & 15) }
      return bits > 0 && bits <= 32 ? (bits, digits.endIndex + word.utf8CodeUnitCount) : nil
    }
    return nil
  }

  /// Past numbering, bullets, emoji and quotes.
  static func skipMarker(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
    var at = range.lowerBound
    let end = range.upperBound
    if let told = pastFootnote(text, at, end) { at = told }
    var digits = at
    if digits < end, text[digits] == UInt8(ascii: "(") || text[digits] == UInt8(ascii: "[") { digits += 1 }
    let begin = digits
    while digits < end, digits - begin < 2, text[digits].isDigit { digits += 1 }
    if digits > begin, digits < end, [0x29, 0x2e, 0x5d].contains(text[digits]) {
      at = digits + 1
      if text[digits] == UInt8(ascii: ".") { at = pastSection(text, at, end) }
    }
    // `D. Data offset`: chapters by letter.
    if at + 3 < end, text[at].isLetter, text[at + 1] == UInt8(ascii: "."), text[at + 2] == 0x20 { at += 3 }
    while at < end {
      let byte = text[at]
      if byte.isLetterOrDigit { break }
      if byte >= 0xe3 && byte <= 0xed && !(byte == 0xe2) {
        // Kana, Han and Hangul open a name; so do no symbols of the E2 block.
        if !(byte == 0xe3 && at + 1 < end && text[at + 1] == 0x80) { break }
        at += 3
      } else {
        at += byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1
      }
    }
    return min(at, end)
  }

  /// Past `[^2]:`, the mark of a footnote.
  private static func pastFootnote(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int? {
    guard start + 1 < end, text[start] == UInt8(ascii: "["), text[start + 1] == UInt8(ascii: "^"),
      let close = text[start..<min(end, start + 24)].firstIndex(of: UInt8(ascii: "]")), close + 2 < end,
      text[close + 1] == UInt8(ascii: ":")
    else { return nil }
    return close + 2
  }

  /// Past `0x02 `, `0x10: ` or `0x01 = `: the value of the flag that follows.
  static func pastHexadecimal(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
    guard start + 3 < end, text[start] == UInt8(ascii: "0"), text[start + 1] == UInt8(ascii: "x") else {
      return start
    }
    var at = start + 2
    while at < end, at - start <= 4, text[at].isDigit || (0x61...0x66).contains(text[at].lowered) { at += 1 }
    guard at > start + 2, at < end, text[at].isOne(of: " :=") else { return start }
    while at < end, text[at].isOne(of: " :=-") { at += 1 }
    return at
  }

  /// The rest of `5.1.2 `.
  private static func pastSection(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
    var at = start
    while at < end, text[at].isDigit {
      var next = at
      while next < end, text[next].isDigit { next += 1 }
      guard next < end, text[next] == UInt8(ascii: ".") || text[next] == 0x20 else { return at }
      at = next + 1
      if text[next] == 0x20 { break }
    }
    return at
  }

  /// The first colon, dash or arrow outside brackets.
  static func separator(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Range<Int>? {
    var depth = 0
    var at = range.lowerBound
    let end = min(range.upperBound, range.lowerBound + 120)
    var inside: Range<Int>?
    while at < end {
      let byte = text[at]
      // Letters, digits and blanks, Hangul and Han: nearly all there is.
      guard mayPart(byte) else {
        at += 1
        continue
      }
      switch byte {
      case UInt8(ascii: "("), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: ")"), UInt8(ascii: "]"): depth -= 1
      case UInt8(ascii: ":"):
        let next = at + 1 < range.upperBound ? text[at + 1] : 0x20
        if next == UInt8(ascii: ":") || next == UInt8(ascii: "/") { return nil }
        if depth <= 0 { return at..<(at + 1) }
        inside = inside ?? at..<(at + 1)
      // `LISTEN⇥waits for requests`, as copied out of a table.
      case 0x09 where depth <= 0 && at > range.lowerBound && text[at - 1] > 0x20: return at..<(at + 1)
      case UInt8(ascii: "-"), UInt8(ascii: "="):
        guard depth <= 0, at > range.lowerBound else { break }
        // `URG-> urgent data`
        if byte == UInt8(ascii: "-"), text[at - 1].isUpper, at + 2 < range.upperBound,
          text[at + 1] == UInt8(ascii: ">"), text[at + 2] == 0x20
        {
          return at..<(at + 2)
        }
        guard text[at - 1] == 0x20 else { break }
        var after = at
        while after < range.upperBound, text[after] == byte || text[after] == UInt8(ascii: ">") { after += 1 }
        // `SYN = 1`: a value.
        if byte == UInt8(ascii: "="), after + 1 < range.upperBound, text[after + 1].isDigit { break }
        if after < range.upperBound, text[after] == 0x20 { return at..<after }
      case 0xef:
        let step = wideBracket(text, at, range)
        if step > 0 || depth > 0 { depth += step }
        if depth <= 0, starts(text, at, range, 0xbc, 0x9a) { return at..<(at + 3) }
      case 0xe3:
        // `复位 RST (Reset)。RST=1 时…`: a name of a few characters, and a full stop.
        if depth <= 0, at - range.lowerBound <= 24, at > range.lowerBound,
          starts(text, at, range, 0x80, 0x82),
          at + 3 < range.upperBound
        {
          return at..<(at + 3)
        }
      case 0xe2:
        if depth <= 0, !isHyphen(text, at, range),
          starts(text, at, range, 0x86, 0x92) || starts(text, at, range, 0x80, 0x93)
            || starts(text, at, range, 0x80, 0x94)
        {
          return at..<(at + 3)
        }
      default: break
      }
      at += 1
    }
    // `ACK(Acknowledgement number: …`: the bracket was never closed.
    return depth > 0 ? inside : nil
  }

  /// `Window Size，窗口大小，…`: a field, its name once more, and what it is, each behind a comma.
  static func comma(
    behind name: Mention?, _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ range: Range<Int>
  ) -> Range<Int>? {
    guard let name, name.headerField != nil, Int(name.start) == start, text[start].isUpper,
      BitsReader.starts(text, Int(name.end), range.upperBound, "，"),
      case let body = (Int(name.end) + 3)..<range.upperBound,
      (["，", "表示", "保证", "用于", "用来", "标识"] as [StaticString]).contains(where: {
        TextSlice(text, body).contains($0)
      })
    else { return nil }
    return Int(name.end)..<body.lowerBound
  }

  /// `TIME_WAIT   the socket waits for …`: two columns, as manuals set them, parted by blanks alone.
  static func column(
    behind name: Mention?, _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ range: Range<Int>
  ) -> Range<Int>? {
    guard let name, name.kind == .state || name.kind == .flag, Int(name.start) == start, text[start].isUpper,
      Int(name.end) + 20 < range.upperBound, text[Int(name.end)] == 0x20, text[Int(name.end) + 1] == 0x20
    else { return nil }
    var body = Int(name.end) + 2
    while body < range.upperBound, text[body] == 0x20 { body += 1 }
    let said = body..<range.upperBound
    guard said.count >= 12, text[body].isLetter || text[body] >= 0xe3 && text[body] <= 0xed,
      text[said].count(where: { $0 == 0x20 }) >= 2,
      !said.dropLast().contains(where: { text[$0] == 0x20 && text[$0 + 1] == 0x20 })
    else { return nil }
    return Int(name.end)..<body
  }

  /// One of `()[]:-=`, a tab, or what a wide sign opens with.
  @inline(__always) private static func mayPart(_ byte: UInt8) -> Bool {
    if byte < 0x40 { return 0x2400_2300_0000_0200 >> UInt64(byte) & 1 != 0 }
    return byte == UInt8(ascii: "[") || byte == UInt8(ascii: "]") || byte == 0xe2 || byte == 0xe3
      || byte == 0xef
  }

  /// `LAST-ACK   | waits for …` and no other bar in the line: a row of a table that is none.
  static func bar(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ range: Range<Int>)
    -> Range<Int>?
  {
    guard start < range.upperBound, text[start].isUpper,
      let bar = text[start..<min(range.upperBound, start + 24)].firstIndex(of: UInt8(ascii: "|")),
      bar + 8 < range.upperBound, text[bar + 1] == 0x20,
      !text[(bar + 1)..<range.upperBound].contains(UInt8(ascii: "|")),
      text[range.lowerBound..<start].allSatisfy({ $0 == 0x20 })
    else { return nil }
    return bar..<(bar + 1)
  }

  /// `SYN–SENT`, `FIN–WAIT–1`: an en dash inside a name.
  private static func isHyphen(_ text: UnsafeBufferPointer<UInt8>, _ at: Int, _ range: Range<Int>) -> Bool {
    guard at > range.lowerBound, at + 3 < range.upperBound, starts(text, at, range, 0x80, 0x93),
      text[at - 1].isUpper
    else { return false }
    return text[at + 3].isUpper || text[at + 3].isDigit
  }

  /// `URG（Urgent）`: 1 where a wide bracket opens on Latin letters, -1 where one closes.
  static func wideBracket(
    _ text: UnsafeBufferPointer<UInt8>, _ at: Int, _ range: Range<Int>
  ) -> Int {
    if starts(text, at, range, 0xbc, 0x88) {
      return at + 3 < text.count && text[at + 3].isLetter ? 1 : 0
    }
    return starts(text, at, range, 0xbc, 0x89) ? -1 : 0
  }

  private static func starts(
    _ text: UnsafeBufferPointer<UInt8>, _ at: Int, _ range: Range<Int>, _ second: UInt8, _ third: UInt8
  ) -> Bool {
    at + 2 < range.upperBound && text[at + 1] == second && text[at + 2] == third
  }
}
