/// A few words to be looked for in bytes, whatever the case of their Latin letters.
///
/// A class: rules hold many of them, and are handed about.
final class TellingWords: Sendable {
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
  private let openings: WordOpenings
  /// For each key that is met, in order, the first of its words; the end comes last.
  private let firsts: [Int16]
  /// For each 64 keys how many are met before them.
  private let ranks: [Int16]
  private let shortest: Int

  convenience init(_ words: String...) { self.init(words) }

  convenience init(joining others: [TellingWords]) {
    var words: [String] = []
    for other in others { other.eachWord { words.append(String(decoding: $0, as: UTF8.self)) } }
    self.init(words)
  }

  init(_ words: [String]) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(words.reduce(0) { $0 + $1.utf8.count })
    var ends: [Int] = []
    ends.reserveCapacity(words.count)
    var shortest = 3
    func add(_ word: String) {
      var word = word
      word.withUTF8 { letters in for byte in letters { bytes.append(byte.lowered) } }
      shortest = min(shortest, bytes.count - (ends.last ?? 0))
      ends.append(bytes.count)
    }
    for word in words where !word.isEmpty {
      add(word)
      if word == "아니" { for form in TellingWords.formsOfNot { add(form) } }
    }
    var openings = WordOpenings(keyBits: 9, depth: shortest)
    (self.words, firsts, ranks) = TellingWords.filed(bytes, ends, &openings)
    self.bytes = bytes
    self.shortest = shortest
    self.openings = openings
  }

  /// 아니다 has no stem that all its forms open with.
  private static let formsOfNot = ["아닌", "아님", "아닙", "아닐"]

  /// The words by the key of their openings.
  private static func filed(
    _ bytes: [UInt8], _ ends: [Int], _ openings: inout WordOpenings
  ) -> ([Word], [Int16], [Int16]) {
    var drafts: [(key: Int, word: Word)] = []
    drafts.reserveCapacity(ends.count)
    var start = 0
    for end in ends {
      var head: UInt64 = 0
      let known = min(8, end - start)
      for offset in 0..<known { head |= UInt64(bytes[start + offset] | 0x20) << UInt64(8 * offset) }
      let key = openings.key(head)
      openings.insert(key)
      let word = Word(
        head: head, mask: UInt64.max >> UInt64(8 * (8 - known)), start: Int32(start),
        count: Int32(end - start))
      // Few words, mostly: each takes its place among those before it.
      let place = drafts.lastIndex { $0.key <= key }.map { $0 + 1 } ?? 0
      drafts.insert((key, word), at: place)
      start = end
    }
    var ranks: [Int16] = []
    ranks.reserveCapacity(openings.bits.count)
    var firsts: [Int16] = []
    firsts.reserveCapacity(drafts.count + 1)
    var next = 0
    for block in openings.bits.indices {
      ranks.append(Int16(firsts.count))
      while next < drafts.count, drafts[next].key >> 6 == block {
        if next == 0 || drafts[next - 1].key != drafts[next].key { firsts.append(Int16(next)) }
        next += 1
      }
    }
    firsts.append(Int16(drafts.count))
    return (drafts.map(\.word), firsts, ranks)
  }

  func stands(in text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    first(in: text, range) != nil
  }

  /// Where the first of them stands.
  func first(in text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Range<Int>? {
    guard range.count >= shortest else { return nil }
    let end = range.upperBound
    var found: Range<Int>?
    openings.scan(text, from: range.lowerBound, upTo: end - shortest) { place, key in
      found = word(of: key, at: place, in: text, end)
      return found != nil
    }
    return found
  }

  /// The first of the words, in their order, that stands at a place whose bytes have this key.
  private func word(
    of key: Int, at place: Int, in text: UnsafeBufferPointer<UInt8>, _ end: Int
  ) -> Range<Int>? {
    let rank = Int(ranks[key >> 6]) + openings.bitsBelow(key)
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
