/// Which pairs of neighbouring bytes a sentence shows, by their hash: most phrases that do not stand in it are told
/// apart by one look at a few of their own pairs.
struct LetterPairs {
  /// The letters without blanks first, then the words.
  private let bits: UnsafeMutableBufferPointer<UInt64>

  private static let words = 16

  init() {
    bits = .allocate(capacity: 2 * LetterPairs.words)
    clear()
  }

  func deallocate() { bits.deallocate() }

  /// Pairs of a phrase: its first, its last and one between them.
  struct Clue: Sendable {
    fileprivate var first: UInt16
    fileprivate var middle: UInt16
    fileprivate var last: UInt16

    init(_ phrase: UnsafeBufferPointer<UInt8>, isJoined: Bool) {
      // What an open end or a gap stands for is not known.
      func isOpen(_ byte: UInt8) -> Bool { byte == PhraseIndex.anyEnding || byte == PhraseIndex.anyWords }
      func isKnown(_ place: Int) -> Bool {
        !isOpen(phrase[place]) && !isOpen(phrase[place - 1])
      }
      func pair(_ place: Int) -> UInt16 { LetterPairs.key(phrase[place - 1], phrase[place], isJoined) }
      var first = 1
      while first < phrase.count, !isKnown(first) { first += 1 }
      guard first < phrase.count else {
        // One letter is a word by itself: a blank stands before it.
        let only = LetterPairs.key(0x20, phrase.first ?? 0x20, isJoined)
        (self.first, middle, last) = (only, only, only)
        return
      }
      var last = phrase.count - 1
      while !isKnown(last) { last -= 1 }
      var middle = (first + last + 1) / 2
      while !isKnown(middle) { middle += 1 }
      (self.first, self.middle, self.last) = (pair(first), pair(middle), pair(last))
    }
  }

  @inline(__always) private static func key(_ one: UInt8, _ next: UInt8, _ isJoined: Bool) -> UInt16 {
    let hash = ((UInt32(one) << 8 | UInt32(next)) &* 0x9e37_79b1) >> 22
    return UInt16(truncatingIfNeeded: hash) | (isJoined ? 0 : 1024)
  }

  func clear() { bits.initialize(repeating: 0) }

  func note(_ text: UnsafeBufferPointer<UInt8>, isJoined: Bool) {
    var before: UInt8 = 0x20
    for byte in text {
      let key = Int(LetterPairs.key(before, byte, isJoined))
      bits[key >> 6] |= 1 << UInt64(key & 63)
      before = byte
    }
  }

  @inline(__always) func hold(_ clue: Clue) -> Bool {
    holds(clue.last) && holds(clue.middle) && holds(clue.first)
  }

  @inline(__always) private func holds(_ key: UInt16) -> Bool {
    bits[Int(key >> 6)] >> UInt64(key & 63) & 1 != 0
  }
}
