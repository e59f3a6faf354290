/// Which way an arrow drawn in a line points.
enum Arrow {
  /// True to the right, false to the left, nil where there is none or both.
  static func direction(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool? {
    var right = false
    var left = false
    var at = range.lowerBound
    while at < range.upperBound {
      let byte = text[at]
      if byte == UInt8(ascii: ">"), at > range.lowerBound, isShaft(text, at - 1, range) { right = true }
      if byte == UInt8(ascii: "<"), at + 1 < range.upperBound, isShaft(text, at + 1, range) { left = true }
      if byte == 0xe2, at + 2 < range.upperBound {
        switch (text[at + 1], text[at + 2]) {
        case (0x86, 0x92), (0x96, 0xb6), (0x96, 0xba), (0x9e, 0x94), (0x9e, 0xa1), (0x9f, 0xb6), (0x87, 0x92):
          right = true
        case (0x86, 0x90), (0x97, 0x80), (0x97, 0x84), (0x9f, 0xb5), (0x87, 0x90): left = true
        default: break
        }
      }
      at += 1
    }
    return right == left ? nil : right
  }

  /// The same, or nothing but `>` or `<` there: `client < server`.
  static func sign(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool? {
    if let isRight = direction(text, range) { return isRight }
    let signs = text[range].filter { $0 != 0x20 }
    return signs.count == 1 && signs[0].isOne(of: "<>") ? signs[0] == UInt8(ascii: ">") : nil
  }

  /// `-----X`, `X<----`: what is sent never arrives.
  static func isBroken(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    range.contains { at in
      guard let length = crossLength(text, at, range) else { return false }
      let behind = at + length
      let isDrawn = { (place: Int) in place >= range.lowerBound && text[place].isOne(of: "-=>") }
      let opens = at == range.lowerBound || text[at - 1].isOne(of: " |>-=")
      let ends = behind >= range.upperBound || text[behind].isOne(of: " |<-=")
      return opens && ends && (isDrawn(at - 1) && isDrawn(at - 2) || isLed(text, behind, range))
    }
  }

  private static func isLed(_ text: UnsafeBufferPointer<UInt8>, _ at: Int, _ range: Range<Int>) -> Bool {
    at + 1 < range.upperBound && text[at].isOne(of: "<-=") && text[at + 1].isOne(of: "-=")
  }

  /// How many bytes of a cross stand here: `X`, `x`, `✗`, `❌`.
  private static func crossLength(
    _ text: UnsafeBufferPointer<UInt8>, _ at: Int, _ range: Range<Int>
  ) -> Int? {
    let byte = text[at]
    if byte < 0x80 { return byte.isOne(of: "Xx") ? 1 : nil }
    return (["✗", "✕", "✘", "❌", "×"] as [StaticString]).first {
      BitsReader.starts(text, at, range.upperBound, $0)
    }?.utf8CodeUnitCount
  }

  /// A dash, an equals sign, a blank after a dash, or a line-drawing character.
  private static func isShaft(_ text: UnsafeBufferPointer<UInt8>, _ at: Int, _ range: Range<Int>) -> Bool {
    let byte = text[at]
    return byte == UInt8(ascii: "-") || byte == UInt8(ascii: "=") || byte == UInt8(ascii: "_")
      || byte == UInt8(ascii: ".")
      || byte == UInt8(ascii: "~") || byte >= 0x80 && byte < 0xe3 || byte == UInt8(ascii: ">")
  }
}
