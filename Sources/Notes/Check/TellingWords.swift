/// A few words to be looked for in bytes, whatever the case of their Latin letters.
struct TellingWords: Sendable {
  /// All words' bytes, one after the other, and where each word begins; the end comes last.
  private let bytes: [UInt8]
  private let starts: [Int32]
  /// A bit for what three bytes may open a word, by their hash: nearly every place is passed over by one look.
  private let openings: [UInt64]
  /// The shortest word's bytes, three at most, and a mask for so many.
  private let shortest: Int
  private let mask: UInt32

  init(_ words: String...) { self.init(words) }

  init(_ words: [String]) {
    let words = words.map { word in word.utf8.map(\.lowered) }.filter { !$0.isEmpty }
    var openings = [UInt64](repeating: 0, count: 8)
    let shortest = min(3, words.map(\.count).min() ?? 3)
    let mask = UInt32.max >> UInt32(8 * (4 - shortest))
    for word in words {
      var three: UInt32 = 0
      for (offset, byte) in word.prefix(shortest).enumerated() { three |= UInt32(byte) << UInt32(8 * offset) }
      let key = TellingWords.key(three, mask)
      openings[key >> 6] |= 1 << UInt64(key & 63)
    }
    var starts: [Int32] = [0]
    for word in words { starts.append(starts[starts.count - 1] + Int32(word.count)) }
    self.bytes = Array(words.joined())
    self.starts = starts
    self.openings = openings
    self.shortest = shortest
    self.mask = mask
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
    guard let base = text.baseAddress else { return nil }
    let (end, shortest, mask) = (range.upperBound, shortest, mask)
    return openings.withUnsafeBufferPointer { openings in
      // Four bytes are read at once as long as there are four.
      let whole = min(end - shortest + 1, text.count - 3)
      var at = range.lowerBound
      while at < whole {
        let four = UInt32(littleEndian: UnsafeRawPointer(base + at).loadUnaligned(as: UInt32.self))
        let key = TellingWords.key(four, mask)
        if openings[key >> 6] >> UInt64(key & 63) & 1 != 0, let found = word(at: at, in: text, end) {
          return found
        }
        // Words begin where characters do.
        let lead = UInt8(truncatingIfNeeded: four)
        at += lead < 0xc0 ? 1 : lead < 0xe0 ? 2 : 3
      }
      while at < end {
        if let found = word(at: at, in: text, end) { return found }
        at += 1
      }
      return nil
    }
  }

  /// The first of the words, in their order, that stands at a place.
  private func word(at place: Int, in text: UnsafeBufferPointer<UInt8>, _ end: Int) -> Range<Int>? {
    bytes.withUnsafeBufferPointer { bytes in
      for number in 0..<(starts.count - 1) {
        let (first, last) = (Int(starts[number]), Int(starts[number + 1]))
        guard place + last - first <= end else { continue }
        var offset = first
        while offset < last, text[place + offset - first].lowered == bytes[offset] { offset += 1 }
        if offset == last { return place..<place + last - first }
      }
      return nil
    }
  }

  /// Whether one of the words stands anywhere in a text.
  func stands(in text: String) -> Bool { text.withSlice { stands(in: $0.text, 0..<$0.end) } }
}
