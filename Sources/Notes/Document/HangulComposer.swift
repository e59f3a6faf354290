/// Puts Hangul syllables together that were written letter by letter, as file systems and some editors do
/// (Unicode 3.12, conjoining jamo behaviour).
enum HangulComposer {
  static func compose(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: bytes.count) { out, count in
      var at = 0
      while at < bytes.count {
        guard bytes[at] == 0xe1, let (syllable, end) = syllable(bytes, at) else {
          out[count] = bytes[at]
          count += 1
          at += 1
          continue
        }
        out[count] = 0xe0 | UInt8(syllable >> 12)
        out[count + 1] = 0x80 | UInt8(syllable >> 6 & 0x3f)
        out[count + 2] = 0x80 | UInt8(syllable & 0x3f)
        count += 3
        at = end
      }
    }
  }

  private static let leads = 0x1100..<0x1113
  private static let vowels = 0x1161..<0x1176
  private static let tails = 0x11a8..<0x11c3

  /// The syllable whose letters begin here, and where they end.
  private static func syllable(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> (Int, Int)? {
    guard let lead = letter(bytes, start, leads), let vowel = letter(bytes, start + 3, vowels) else {
      return nil
    }
    let open = 0xac00 + (lead * 21 + vowel) * 28
    guard let tail = letter(bytes, start + 6, tails) else { return (open, start + 6) }
    return (open + tail + 1, start + 9)
  }

  /// The place of a letter among its kind, if one of them stands here.
  private static func letter(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ kind: Range<Int>) -> Int? {
    guard at + 2 < bytes.count, bytes[at] == 0xe1 else { return nil }
    let value = 0x1000 | Int(bytes[at + 1] & 0x3f) << 6 | Int(bytes[at + 2] & 0x3f)
    guard bytes[at + 1] & 0xc0 == 0x80, bytes[at + 2] & 0xc0 == 0x80, kind.contains(value) else { return nil }
    return value - kind.lowerBound
  }
}
