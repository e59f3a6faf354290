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
    let high: UInt64 = 0x8080_8080_8080_8080
    let low = eight & ~high
    let small = low | 0x2020_2020_2020_2020
    // A sum reaches the highest bit where a byte is no less than `a`, or more than `z`.
    let isLetter = (small &+ 0x1f1f_1f1f_1f1f_1f1f) & ~(small &+ 0x0505_0505_0505_0505)
    let isDigit = (low &+ 0x5050_5050_5050_5050) & ~(low &+ 0x4646_4646_4646_4646)
    return (eight | ~(isLetter | isDigit)) & high
  }
}
