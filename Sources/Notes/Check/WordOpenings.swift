/// A bit for what may open one of some words, by the hash of its first bytes: nearly every place of a text is passed
/// over by one look, and none of the looks has to wait for another.
struct WordOpenings: Sendable {
  private(set) var bits: [UInt64]
  /// So many of a word's first bytes count, three at most, whatever the case of their letters.
  private let mask: UInt32
  private let shift: UInt32

  /// - Parameters:
  ///   - keyBits: how many bits a key has.
  ///   - depth: how many bytes each word has at least.
  init(keyBits: Int, depth: Int) {
    bits = Array(repeating: 0, count: 1 << (keyBits - 6))
    mask = UInt32.max >> UInt32(8 * (4 - min(depth, 3)))
    shift = UInt32(32 - keyBits)
  }

  // MARK: Of a list of words

  private static let keyBitsOfList = 9
  /// How many words of bits a list's are.
  static let width = 1 << (keyBitsOfList - 6)

  /// How many bytes of a list's words count.
  static func depth(of counts: some Sequence<Int>) -> Int { counts.reduce(3, min) }

  /// - Parameter heads: the first bytes of each word.
  init(of heads: some Sequence<UInt64>, depth: Int) {
    self.init(keyBits: WordOpenings.keyBitsOfList, depth: depth)
    for head in heads { insert(key(head)) }
  }

  /// What was laid out of a list's words.
  init(laid: Slice<UnsafeBufferPointer<UInt64>>, depth: Int) {
    self.init(keyBits: WordOpenings.keyBitsOfList, depth: depth)
    bits = Array(laid)
  }

  /// The hash of what opens some bytes.
  @inline(__always) func key(_ bytes: UInt64) -> Int {
    Int(WordOpenings.hash(bytes, mask) >> shift)
  }

  /// So many of its upper bits as one wants are a key.
  @inline(__always) static func hash(_ bytes: UInt64, _ mask: UInt32) -> UInt32 {
    ((UInt32(truncatingIfNeeded: bytes) | 0x20_2020) & mask) &* 0x9e37_79b1
  }

  mutating func insert(_ key: Int) { bits[key >> 6] |= 1 << UInt64(key & 63) }

  /// Hands over each place from `start` to `last` where a word may open, with its key, until one is enough.
  @inline(__always) func scan(
    _ text: UnsafeBufferPointer<UInt8>, from start: Int, upTo last: Int,
    until isEnough: (_ place: Int, _ key: Int) -> Bool
  ) {
    bits.withUnsafeBufferPointer { bits in
      var at = start
      while at <= last, at + 8 <= text.count {
        let eight = TextSlice.eight(text, at)
        // Words begin where characters do; behind six of the eight bytes there are two more.
        var begun = (~eight | eight << 1) & 0x8080_8080_8080
        while begun != 0 {
          let place = at + begun.trailingZeroBitCount >> 3
          let key = key(eight >> UInt64(begun.trailingZeroBitCount & 56))
          begun &= begun - 1
          if bits[key >> 6] >> UInt64(key & 63) & 1 != 0, place <= last, isEnough(place, key) { return }
        }
        at += 6
      }
      while at <= last {
        let key = key(TextSlice.eight(text, at))
        if bits[key >> 6] >> UInt64(key & 63) & 1 != 0, isEnough(at, key) { return }
        at += 1
      }
    }
  }
}
