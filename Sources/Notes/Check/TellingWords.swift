/// A few words to be looked for in bytes, whatever the case of their Latin letters.
struct TellingWords: Sendable {
  /// A word's bytes in lower case, as a place among all words' bytes.
  private struct Word: Sendable {
    /// Its first eight bytes with the bit of small letters set, and a mask for so many as it has.
    var head: UInt64
    var mask: UInt64
    var start: Int32
    var count: Int32
  }

  /// By the key of what they open with, and those of one key in the order they were given.
  private let words: [Word]
  private let bytes: [UInt8]
  /// A bit for what three bytes may open a word, by their hash: nearly every place is passed over by one look.
  private let openings: [UInt64]
  /// For each bit that is set, in order, the first of its words; the end comes last.
  private let firsts: [Int16]
  /// For each word of `openings` how many bits are set before it.
  private let ranks: [Int16]
  /// The shortest word's bytes, three at most, and a mask for so many.
  private let shortest: Int
  private let mask: UInt32

  init(_ words: String...) { self.init(words) }

  init(joining others: [TellingWords]) {
    var words: [String] = []
    for other in others { other.eachWord { words.append(String(decoding: $0, as: UTF8.self)) } }
    self.init(words)
  }

  init(_ words: [String]) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(words.reduce(0) { $0 + $1.utf8.count })
    var ends: [Int] = []
    ends.reserveCapacity(words.count)
    for word in words where !word.isEmpty {
      for byte in word.utf8 { bytes.append(byte.lowered) }
      ends.append(bytes.count)
    }
    var shortest = 3
    var start = 0
    for end in ends {
      shortest = min(shortest, end - start)
      start = end
    }
    let mask = UInt32.max >> UInt32(8 * (4 - shortest))
    (self.words, firsts, openings, ranks) = TellingWords.filed(bytes, ends, mask)
    self.bytes = bytes
    self.shortest = shortest
    self.mask = mask
  }

  /// The words by the key of their openings.
  private static func filed(
    _ bytes: [UInt8], _ ends: [Int], _ mask: UInt32
  ) -> ([Word], [Int16], [UInt64], [Int16]) {
    var drafts: [(key: Int, word: Word)] = []
    drafts.reserveCapacity(ends.count)
    var openings = [UInt64](repeating: 0, count: 8)
    var start = 0
    for end in ends {
      var head: UInt64 = 0
      let known = min(8, end - start)
      for offset in 0..<known { head |= UInt64(bytes[start + offset] | 0x20) << UInt64(8 * offset) }
      let key = key(UInt32(truncatingIfNeeded: head), mask)
      openings[key >> 6] |= 1 << UInt64(key & 63)
      drafts.append(
        (
          key,
          Word(
            head: head, mask: UInt64.max >> UInt64(8 * (8 - known)), start: Int32(start),
            count: Int32(end - start))
        ))
      start = end
    }
    var ranks: [Int16] = []
    var words: [Word] = []
    words.reserveCapacity(drafts.count)
    var firsts: [Int16] = []
    for (number, bits) in openings.enumerated() {
      ranks.append(Int16(firsts.count))
      var bits = bits
      while bits != 0 {
        let key = number << 6 | bits.trailingZeroBitCount
        bits &= bits - 1
        firsts.append(Int16(words.count))
        for draft in drafts where draft.key == key { words.append(draft.word) }
      }
    }
    firsts.append(Int16(words.count))
    return (words, firsts, openings, ranks)
  }

  /// The hash of a word's first bytes, whatever the case of their letters.
  @inline(__always) private static func key(_ bytes: UInt32, _ mask: UInt32) -> Int {
    Int(truncatingIfNeeded: (((bytes | 0x2020_2020) & mask) &* 0x9e37_79b1) >> 23)
  }

  func stands(in text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    first(in: text, range) != nil
  }

  /// Where the first of them stands.
  func first(in text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Range<Int>? {
    let (shortest, mask) = (shortest, mask)
    let end = range.upperBound
    guard let base = text.baseAddress, range.count >= shortest else { return nil }
    return openings.withUnsafeBufferPointer { openings in
      // Four bytes are read at once as long as there are four.
      let last = end - shortest
      let whole = min(last, text.count - 4)
      var at = range.lowerBound
      while at <= whole {
        let four = UInt32(littleEndian: UnsafeRawPointer(base + at).loadUnaligned(as: UInt32.self))
        let key = TellingWords.key(four, mask)
        if openings[key >> 6] >> UInt64(key & 63) & 1 != 0, let found = word(of: key, at: at, in: text, end) {
          return found
        }
        // Words begin where characters do.
        let lead = UInt8(truncatingIfNeeded: four)
        at += lead < 0xc0 ? 1 : lead < 0xe0 ? 2 : 3
      }
      while at <= last {
        let key = TellingWords.key(UInt32(truncatingIfNeeded: TextSlice.eight(text, at)), mask)
        if openings[key >> 6] >> UInt64(key & 63) & 1 != 0, let found = word(of: key, at: at, in: text, end) {
          return found
        }
        at += 1
      }
      return nil
    }
  }

  /// The first of the words, in their order, that stands at a place whose bytes have this key.
  private func word(
    of key: Int, at place: Int, in text: UnsafeBufferPointer<UInt8>, _ end: Int
  ) -> Range<Int>? {
    let before = openings[key >> 6] & (1 << UInt64(key & 63) &- 1)
    let rank = Int(ranks[key >> 6]) + before.nonzeroBitCount
    let eight = TextSlice.eight(text, place) | 0x2020_2020_2020_2020
    return words.withUnsafeBufferPointer { words in
      for number in Int(firsts[rank])..<Int(firsts[rank + 1]) {
        let word = words[number]
        guard eight & word.mask == word.head, place + Int(word.count) <= end,
          stands(word, at: place, in: text)
        else { continue }
        return place..<place + Int(word.count)
      }
      return nil
    }
  }

  /// The last that stands in a range.
  func last(in text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Range<Int>? {
    var found: Range<Int>?
    var at = range.lowerBound
    while at < range.upperBound, let next = first(in: text, at..<range.upperBound) {
      found = next
      at = next.upperBound
    }
    return found
  }

  private func stands(_ word: Word, at place: Int, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      let start = Int(word.start)
      for offset in 0..<Int(word.count) where text[place + offset].lowered != bytes[start + offset] {
        return false
      }
      return true
    }
  }

  /// Hands over the bytes of each word.
  func eachWord(_ body: (ArraySlice<UInt8>) -> Void) {
    for word in words { body(bytes[Int(word.start)..<Int(word.start + word.count)]) }
  }

  /// Whether one of the words stands anywhere in a text.
  func stands(in text: String) -> Bool { text.withSlice { stands(in: $0.text, 0..<$0.end) } }
}
