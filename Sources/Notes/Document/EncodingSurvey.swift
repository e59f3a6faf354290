/// One pass over a note's bytes: is it UTF-8, and does it hold decomposed Hangul or kana?
struct EncodingSurvey {
  private(set) var firstInvalid: Int?
  private(set) var isDecomposed = false

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    var index = 0
    let count = bytes.count
    while index < count {
      let byte = bytes[index]
      if byte < 0x80 {
        // Eight ASCII bytes at a time.
        while index + 8 <= count, let base = bytes.baseAddress,
          UnsafeRawPointer(base + index).loadUnaligned(as: UInt64.self) & 0x8080_8080_8080_8080 == 0
        {
          index += 8
        }
        if index < count, bytes[index] < 0x80 { index += 1 }
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
