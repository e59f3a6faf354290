/// SipHash-2-4 with 128 bits of output, under a fixed key: what names of questions are made from.
///
/// The standard library's hashing is seeded anew in every process; these names must never change.
package struct StableHash: Hashable, Sendable {
  package var low: UInt64
  package var high: UInt64

  package init(of bytes: some Sequence<UInt8>) {
    self.init(of: Array(bytes), key: (0x7463_7064_7269_6c6c, 0x7175_6573_7469_6f6e))
  }

  init(of bytes: [UInt8], key: (UInt64, UInt64)) {
    var state = State(key: key)
    var start = 0
    while start + 8 <= bytes.count {
      state.absorb(StableHash.word(bytes[start..<start + 8]))
      start += 8
    }
    state.absorb(StableHash.word(bytes[start...]) | UInt64(bytes.count & 0xff) << 56)
    (low, high) = state.finish()
  }

  /// Little-endian, missing bytes zero.
  private static func word(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    var word: UInt64 = 0
    for (place, byte) in bytes.enumerated() { word |= UInt64(byte) << UInt64(8 * place) }
    return word
  }

  private struct State {
    var v0, v1, v2, v3: UInt64

    init(key: (UInt64, UInt64)) {
      v0 = key.0 ^ 0x736f_6d65_7073_6575
      v1 = key.1 ^ 0x646f_7261_6e64_6f6d ^ 0xee
      v2 = key.0 ^ 0x6c79_6765_6e65_7261
      v3 = key.1 ^ 0x7465_6462_7974_6573
    }

    mutating func absorb(_ word: UInt64) {
      v3 ^= word
      round()
      round()
      v0 ^= word
    }

    mutating func finish() -> (UInt64, UInt64) {
      v2 ^= 0xee
      for _ in 0..<4 { round() }
      let low = v0 ^ v1 ^ v2 ^ v3
      v1 ^= 0xdd
      for _ in 0..<4 { round() }
      return (low, v0 ^ v1 ^ v2 ^ v3)
    }

    mutating func round() {
      v0 &+= v1
      v1 = turn(v1, 13) ^ v0
      v0 = turn(v0, 32)
      v2 &+= v3
      v3 = turn(v3, 16) ^ v2
      v0 &+= v3
      v3 = turn(v3, 21) ^ v0
      v2 &+= v1
      v1 = turn(v1, 17) ^ v2
      v2 = turn(v2, 32)
    }

    func turn(_ word: UInt64, _ count: UInt64) -> UInt64 { word << count | word >> (64 - count) }
  }
}

extension StableHash {
  /// The first 80 bits as sixteen letters and digits (no i, l, o, u), short enough to type.
  package var shortText: String {
    let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz")
    var text = ""
    for place in 0..<16 {
      let bit = place * 5
      let chunk =
        bit + 5 <= 64
        ? low >> UInt64(bit)
        : bit >= 64 ? high >> UInt64(bit - 64) : low >> UInt64(bit) | high << UInt64(64 - bit)
      text.append(alphabet[Int(chunk & 31)])
    }
    return text
  }
}
