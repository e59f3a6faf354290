/// A row of Latin letters and digits in a text, passed over eight bytes at a time.
enum LetterRun {
  /// Where the row ends that goes on here.
  @inline(__always)
  static func end(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var at = start
    while at < text.count {
      let others = others(TextSlice.eight(text, at))
      if others != 0 { return min(at + others.trailingZeroBitCount >> 3, text.count) }
      at += 8
    }
    return text.count
  }

  /// Of eight bytes, the highest bit of those that are no Latin letter and no digit.
  @inline(__always) static func others(_ eight: UInt64) -> UInt64 {
    (eight | ~letters(eight & ~high)) & high
  }

  /// Of eight bytes of ASCII, the highest bit of those that are a Latin letter or a digit; other bits mean nothing.
  @inline(__always) static func letters(_ eight: UInt64) -> UInt64 {
    let small = eight | 0x2020_2020_2020_2020
    // A sum reaches the highest bit where a byte is no less than `a`, or more than `z`.
    let isLetter = (small &+ 0x1f1f_1f1f_1f1f_1f1f) & ~(small &+ 0x0505_0505_0505_0505)
    let isDigit = (eight &+ 0x5050_5050_5050_5050) & ~(eight &+ 0x4646_4646_4646_4646)
    return isLetter | isDigit
  }

  /// Eight bytes with small letters for the capitals among them.
  @inline(__always) static func lowered(_ eight: UInt64) -> UInt64 {
    let low = eight & ~high
    let isUpper = (low &+ 0x3f3f_3f3f_3f3f_3f3f) & ~(low &+ 0x2525_2525_2525_2525) & ~eight & high
    return eight | isUpper >> 2
  }

  /// The highest bits of eight bytes, as the eight bits of one.
  @inline(__always) static func bits(_ eight: UInt64) -> UInt64 {
    ((eight & high) &>> 7 &* 0x0102_0408_1020_4080) &>> 56
  }

  /// The highest bit of each of eight bytes.
  static let high: UInt64 = 0x8080_8080_8080_8080
}
