/// One pass over a note's bytes: is it UTF-8, and does it hold decomposed Hangul or kana?
struct EncodingSurvey {
  private(set) var firstInvalid: Int?
  private(set) var isDecomposed = false

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    var index = 0
    let count = bytes.count
    while index < count {
      index = EncodingSurvey.skipOrdinary(bytes, from: index)
      guard index < count else { break }
      let byte = bytes[index]
      if byte < 0x80 {
        index += 1
        continue
      }
      let length = EncodingSurvey.length(of: byte)
      guard length > 0, index + length <= count, EncodingSurvey.isWhole(bytes, index, length) else {
        if firstInvalid == nil { firstInvalid = index }
        index += 1
        continue
      }
      if !isDecomposed {
        isDecomposed = EncodingSurvey.joins(byte, bytes[index + 1], length == 3 ? bytes[index + 2] : 0)
      }
      index += length
    }
  }

  /// The highest bit of each of eight bytes.
  private static let high: UInt64 = 0x8080_8080_8080_8080

  /// Passes over ASCII and over Hangul, Han and signs, three bytes each, as far as they can neither be malformed nor
  /// join: eight bytes at a time, from the start of one character to the start of another.
  private static func skipOrdinary(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    guard let base = bytes.baseAddress else { return start }
    let text = UnsafeRawPointer(base)
    var at = start
    while at + 8 <= bytes.count {
      let eight = UInt64(littleEndian: text.loadUnaligned(fromByteOffset: at, as: UInt64.self))
      if eight & high == 0 {
        at += 8
        continue
      }
      guard at >= 2 else { break }
      let before = UInt64(littleEndian: text.loadUnaligned(fromByteOffset: at - 1, as: UInt64.self))
      let second = UInt64(littleEndian: text.loadUnaligned(fromByteOffset: at - 2, as: UInt64.self))
      guard isOrdinary(eight, before, second) else { break }
      // The last character may go on behind the eight.
      at += bytes[at + 7] >= 0xe0 ? 7 : bytes[at + 6] >= 0xe0 ? 6 : 8
    }
    return at
  }

  /// Whether each of eight bytes is ASCII, opens a character of three bytes, or goes on one, by the two bytes before
  /// it. A bit of a byte is moved up to where its highest stands, to be looked at in all eight at once.
  @inline(__always)
  private static func isOrdinary(_ eight: UInt64, _ before: UInt64, _ second: UInt64) -> Bool {
    let goesOn = eight & ~(eight << 1) & high
    let isAfterOpening = opensThree(before)
    var odd = goesOn ^ (isAfterOpening | opensThree(second))
    // Characters of two bytes and of four.
    odd |= eight & (eight << 1) & (~(eight << 2) | eight << 3) & high
    // E0, E1 and E3, of which some are malformed or join; ED, of which some are no characters.
    let opens = opensThree(eight)
    odd |= opens & ~(eight << 4) & ~(eight << 5) & (~(eight << 6) | eight << 7)
    odd |= isAfterOpening & (before << 4) & (before << 5) & ~(before << 6) & (before << 7) & (eight << 2)
    return odd & high == 0
  }

  /// Marks the bytes from E0 to EF.
  @inline(__always) private static func opensThree(_ eight: UInt64) -> UInt64 {
    eight & (eight << 1) & (eight << 2) & ~(eight << 3) & high
  }

  @inline(__always) private static func length(of byte: UInt8) -> Int {
    switch byte {
    case 0xc2...0xdf: 2
    case 0xe0...0xef: 3
    case 0xf0...0xf4: 4
    default: 0
    }
  }

  @inline(__always)
  private static func isWhole(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ length: Int) -> Bool {
    for step in 1..<length where bytes[index + step] & 0xc0 != 0x80 { return false }
    switch (bytes[index], bytes[index + 1]) {
    case (0xe0, ..<0xa0), (0xed, 0xa0...), (0xf0, ..<0x90), (0xf4, 0x90...): return false
    default: return true
    }
  }

  /// Conjoining jamo (U+1100…), combining accents (U+0300…) and combining kana marks (U+3099, U+309A).
  @inline(__always)
  private static func joins(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    switch first {
    case 0xe1: second == 0x84 || second == 0x85 || second == 0x86 || second == 0x87
    case 0xcc: true
    case 0xcd: second < 0xb0
    case 0xe3: second == 0x82 && (third == 0x99 || third == 0x9a)
    default: false
    }
  }
}
