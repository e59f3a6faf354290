/// A few words to be looked for in bytes, whatever the case of their Latin letters.
///
/// A class: rules hold many of them, and are handed about. Nobody writes to it once it is made.
final class TellingWords: @unchecked Sendable {
  /// A word's bytes in lower case, as a place among all words' bytes.
  private struct Word {
    /// Its first eight bytes with the bit of small letters set, and a mask for so many as it has.
    var head: UInt64
    var mask: UInt64
    var start: Int32
    var count: Int32
  }

  /// What some words open with, and the first of them.
  private struct Key {
    var opening: UInt16
    var firstWord: UInt16
  }

  /// By what they open with, and those that open alike in the order they were given.
  private let words: UnsafeMutableBufferPointer<Word>
  private let bytes: UnsafeMutableBufferPointer<UInt8>
  /// In order; behind them stands one past the last word.
  private let keys: UnsafeMutableBufferPointer<Key>
  private var keyCount = 0
  private var openings: WordOpenings
  private let shortest: Int

  /// The openings of a text know these bits of a key, a scan knows the upper ones of them.
  private static let keyBits = NoteOpenings.keyBits
  private static let scannedBits = 9

  convenience init(_ words: String...) { self.init(words) }

  convenience init(joining others: [TellingWords]) {
    var words: [String] = []
    for other in others { other.eachWord { words.append(String(decoding: $0, as: UTF8.self)) } }
    self.init(words)
  }

  init(_ given: [String]) {
    let all =
      given.contains("아니")
      ? given.flatMap { $0 == "아니" ? [$0] + TellingWords.formsOfNot : [$0] } : given
    let bytes = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: all.reduce(0) { $0 + $1.utf8.count })
    var shortest = 3
    var drafts = ContiguousArray<Word>()
    drafts.reserveCapacity(all.count)
    var end = 0
    for word in all where !word.isEmpty {
      let start = end
      var word = word
      word.withUTF8 { letters in
        for letter in letters {
          bytes[end] = letter.lowered
          end += 1
        }
      }
      drafts.append(TellingWords.word(start..<end, of: UnsafeBufferPointer(bytes)))
      shortest = min(shortest, end - start)
    }
    self.bytes = bytes
    self.shortest = shortest
    words = .allocate(capacity: drafts.count)
    keys = .allocate(capacity: drafts.count + 1)
    openings = WordOpenings(keyBits: TellingWords.scannedBits, depth: shortest)
    file(drafts)
  }

  deinit {
    words.deallocate()
    keys.deallocate()
    bytes.deallocate()
  }

  /// 아니다 has no stem that all its forms open with.
  private static let formsOfNot = ["아닌", "아님", "아닙", "아닐"]

  private static func word(_ place: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>) -> Word {
    let known = min(8, place.count)
    var head: UInt64 = 0
    for offset in 0..<known {
      head |= UInt64(bytes[place.lowerBound + offset] | 0x20) << UInt64(8 * offset)
    }
    return Word(
      head: head, mask: UInt64.max >> UInt64(8 * (8 - known)), start: Int32(place.lowerBound),
      count: Int32(place.count))
  }

  private func file(_ drafts: ContiguousArray<Word>) {
    // By their openings, then in the order they were given.
    var order = ContiguousArray<UInt32>()
    order.reserveCapacity(drafts.count)
    for (number, word) in drafts.enumerated() {
      let scanned = openings.key(word.head)
      openings.insert(scanned)
      let opening =
        shortest < 3
        ? scanned << (TellingWords.keyBits - TellingWords.scannedBits) : NoteOpenings.key(word.head)
      order.append(UInt32(opening) << 16 | UInt32(number))
    }
    order.sort()
    for (place, entry) in order.enumerated() {
      words[place] = drafts[Int(entry & 0xffff)]
      let opening = UInt16(entry >> 16)
      if keyCount == 0 || keys[keyCount - 1].opening != opening {
        keys[keyCount] = Key(opening: opening, firstWord: UInt16(place))
        keyCount += 1
      }
    }
    keys[keyCount] = Key(opening: .max, firstWord: UInt16(order.count))
  }

  func stands(in text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    first(in: text, range) != nil
  }

  /// Where the first of them stands.
  func first(in text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Range<Int>? {
    guard range.count >= shortest else { return nil }
    // A short stretch is read sooner than all keys are asked for.
    if shortest == 3, range.count > keyCount, let openings = NoteOpenings.held(of: text) {
      return first(in: text, range, by: openings.pointee)
    }
    let end = range.upperBound
    var found: Range<Int>?
    openings.scan(text, from: range.lowerBound, upTo: end - shortest) { place, key in
      found = word(ofScanned: key, at: place, in: text, end)
      return found != nil
    }
    return found
  }

  private func first(
    in text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, by openings: NoteOpenings
  ) -> Range<Int>? {
    let end = range.upperBound
    var found: Range<Int>?
    var last = end - shortest
    for number in 0..<keyCount where range.lowerBound <= last {
      let place = openings.first(of: Int(keys[number].opening), in: range.lowerBound...last) { place in
        guard let word = word(ofKey: number, at: place, in: text, end) else { return false }
        found = word
        return true
      }
      if let place { last = place - 1 }
    }
    return found
  }

  /// The first of the words, in their order, that stands at a place whose bytes have this key.
  private func word(
    ofScanned scanned: Int, at place: Int, in text: UnsafeBufferPointer<UInt8>, _ end: Int
  ) -> Range<Int>? {
    let shift = TellingWords.keyBits - TellingWords.scannedBits
    var number = 0
    var beyond = keyCount
    while number < beyond {
      let middle = (number + beyond) / 2
      if Int(keys[middle].opening) >> shift < scanned { number = middle + 1 } else { beyond = middle }
    }
    while number < keyCount, Int(keys[number].opening) >> shift == scanned {
      if let found = word(ofKey: number, at: place, in: text, end) { return found }
      number += 1
    }
    return nil
  }

  @inline(__always) private func word(
    ofKey key: Int, at place: Int, in text: UnsafeBufferPointer<UInt8>, _ end: Int
  ) -> Range<Int>? {
    let eight = TextSlice.eight(text, place) | 0x2020_2020_2020_2020
    for number in Int(keys[key].firstWord)..<Int(keys[key + 1].firstWord) {
      let word = words[number]
      guard eight & word.mask == word.head, place + Int(word.count) <= end, stands(word, at: place, in: text)
      else { continue }
      return place..<place + Int(word.count)
    }
    return nil
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
    let start = Int(word.start)
    for offset in 0..<Int(word.count) where text[place + offset].lowered != bytes[start + offset] {
      return false
    }
    return true
  }

  /// Hands over the bytes of each word.
  func eachWord(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    for number in 0..<Int(keys[keyCount].firstWord) {
      let word = words[number]
      body(UnsafeBufferPointer(rebasing: bytes[Int(word.start)..<Int(word.start + word.count)]))
    }
  }

  /// Whether one of the words stands anywhere in a text.
  func stands(in text: String) -> Bool { text.withSlice { stands(in: $0.text, 0..<$0.end) } }
}
