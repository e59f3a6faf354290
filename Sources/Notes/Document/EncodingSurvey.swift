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

  /// Passes over ASCII and over Hangul, Han and signs, three bytes each, as far as they can neither be malformed nor
  /// join, sixteen bytes at a time; says where a character begins that may.
  private static func skipOrdinary(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    guard let base = bytes.baseAddress else { return start }
    let text = UnsafeRawPointer(base)
    var at = start
    while at >= 2, at + 16 <= bytes.count {
      let here = text.loadUnaligned(fromByteOffset: at, as: Sixteen.self)
      let second = text.loadUnaligned(fromByteOffset: at - 2, as: Sixteen.self)
      // Nothing but ASCII, and no character that goes on into it.
      if !hasHighest(here | second) {
        at += 16
        continue
      }
      let before = text.loadUnaligned(fromByteOffset: at - 1, as: Sixteen.self)
      guard isOrdinary(here, before, second) else { break }
      at += 16
    }
    // A character may go on behind the sixteen.
    return (max(start, at - 2)..<at).first { bytes[$0] >= 0xe0 } ?? at
  }

  private typealias Sixteen = SIMD16<UInt8>

  @inline(__always) private static func hasHighest(_ bytes: Sixteen) -> Bool {
    let halves = unsafeBitCast(bytes, to: SIMD2<UInt64>.self)
    return (halves[0] | halves[1]) & 0x8080_8080_8080_8080 != 0
  }

  /// Whether each of sixteen bytes is ASCII, opens a character of three bytes, or goes on one, by the two bytes before
  /// it. A bit of a byte is moved up to where its highest stands, to be looked at in all of them at once.
  @inline(__always)
  private static func isOrdinary(_ here: Sixteen, _ before: Sixteen, _ second: Sixteen) -> Bool {
    let own = Bits(here)
    let last = Bits(before)
    let isAfterOpening = last.opensThree
    var odd = here & ~own.sixth ^ (isAfterOpening | Bits(second).opensThree)
    // Characters of two bytes and of four.
    odd |= here & own.sixth & (~own.fifth | own.fourth)
    // E0, E1 and E3, of which some are malformed or join; ED, of which some are no characters.
    odd |= own.opensThree & ~own.third & ~own.second & (~own.first | own.zeroth)
    odd |= isAfterOpening & last.third & last.second & ~last.first & last.zeroth & own.fifth
    return !hasHighest(odd)
  }

  /// Each bit of some bytes by itself, where the highest stands; doubling moves them up.
  private struct Bits {
    let seventh, sixth, fifth, fourth, third, second, first, zeroth: Sixteen

    @inline(__always) init(_ bytes: Sixteen) {
      seventh = bytes
      sixth = seventh &+ seventh
      fifth = sixth &+ sixth
      fourth = fifth &+ fifth
      third = fourth &+ fourth
      second = third &+ third
      first = second &+ second
      zeroth = first &+ first
    }

    /// Marks the bytes from E0 to EF.
    @inline(__always) var opensThree: Sixteen { seventh & sixth & fifth & ~fourth }
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
