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
    var count: UInt16
    /// Under which a text's places are filed where it may stand.
    var key: UInt16

    var place: Range<Int> { Int(start)..<Int(start) + Int(count) }
  }

  /// In the order they were given.
  private let words: UnsafeMutableBufferPointer<Word>
  private let bytes: UnsafeMutableBufferPointer<UInt8>
  private let openings: WordOpenings
  private let shortest: Int
  /// The list's own number in the file of all words; nil for words that are not filed.
  let number: Int?
  private let desk = KnownWords.desk

  convenience init(_ words: String...) { self.init(words) }

  convenience init(_ given: [String]) { self.init(given, isFiled: true) }

  /// A word of some note's own: no other note is asked for it.
  convenience init(unfiled word: String) { self.init([word], isFiled: false) }

  convenience init(joining others: [TellingWords]) {
    var words: [String] = []
    for other in others { other.eachWord { words.append(String(decoding: $0, as: UTF8.self)) } }
    self.init(words)
  }

  private init(_ given: [String], isFiled: Bool) {
    let all = given.contains(where: TellingWords.isNot) ? given.flatMap(TellingWords.forms) : given
    // Behind the last word there is room for eight bytes to be looked at together.
    let bytes = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: all.reduce(8) { $0 + $1.utf8.count })
    bytes.initialize(repeating: 0)
    let words = UnsafeMutableBufferPointer<Word>.allocate(capacity: all.count)
    var (end, count, shortest) = (0, 0, 3)
    for word in all where !word.isEmpty {
      let start = end
      var word = word
      word.withUTF8 { letters in
        _ = UnsafeMutableBufferPointer(rebasing: bytes[end...]).update(fromContentsOf: letters)
        end += letters.count
      }
      words[count] = TellingWords.word(start..<end, of: UnsafeBufferPointer(bytes))
      count += 1
      shortest = min(shortest, end - start)
    }
    TellingWords.lower(bytes, upTo: end)
    var openings = WordOpenings(keyBits: 9, depth: shortest)
    for word in words[..<count] { openings.insert(openings.key(word.head)) }
    number =
      isFiled
      ? WordFile.add(
        UnsafeBufferPointer(rebasing: bytes[..<end]), counts: words[..<count].map { Int($0.count) }) : nil
    self.bytes = bytes
    self.words = UnsafeMutableBufferPointer(start: words.baseAddress, count: count)
    self.openings = openings
    self.shortest = shortest
  }

  deinit {
    words.deallocate()
    bytes.deallocate()
  }

  /// Makes letters small, eight at a time.
  private static func lower(_ bytes: UnsafeMutableBufferPointer<UInt8>, upTo end: Int) {
    let room = UnsafeMutableRawBufferPointer(bytes)
    for at in stride(from: 0, to: end, by: 8) {
      let eight = TextSlice.eight(UnsafeBufferPointer(bytes), at)
      room.storeBytes(of: WordFile.lowered(eight).littleEndian, toByteOffset: at, as: UInt64.self)
    }
  }

  /// 아니다 has no stem that all its forms open with.
  private static func forms(of word: String) -> [String] {
    isNot(word) ? [word, "아닌", "아님", "아닙", "아닐"] : [word]
  }

  private static func isNot(_ word: String) -> Bool {
    word.utf8.count == 6 && word.utf8.first == 0xec && word == "아니"
  }

  private static func word(_ place: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>) -> Word {
    let mask = UInt64.max >> UInt64(8 * (8 - min(8, place.count)))
    let head = (TextSlice.eight(bytes, place.lowerBound) | 0x2020_2020_2020_2020) & mask
    return Word(
      head: head, mask: mask, start: Int32(place.lowerBound),
      count: UInt16(place.count), key: NoteOpenings.key(ofWord: head, count: place.count))
  }

  var isEmpty: Bool { words.isEmpty }

  func stands(in text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    first(in: text, range) != nil
  }

  /// Where the first of them stands.
  func first(in text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Range<Int>? {
    guard range.count >= shortest else { return nil }
    if let number, let known = desk.held(of: text) {
      return known.pointee.mayHold(number) ? known.pointee.first(of: self, number, in: range) : nil
    }
    return read(text, range)
  }

  /// The same in a text of which nothing is known. Apart from it, what is known is answered in a few steps.
  @inline(never)
  private func read(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Range<Int>? {
    let end = range.upperBound
    var found: Range<Int>?
    openings.scan(text, from: range.lowerBound, upTo: end - shortest) { place, _ in
      let eight = TextSlice.eight(text, place) | 0x2020_2020_2020_2020
      let word = words.first { place + Int($0.count) <= end && stands($0, at: place, eight, in: text) }
      found = word.map { place..<place + Int($0.count) }
      return found != nil
    }
    return found
  }

  /// Hands over where the words stand in a text, which is read for them.
  func eachPlace(in text: UnsafeBufferPointer<UInt8>, _ body: (WordPlace) -> Void) {
    openings.scan(text, from: 0, upTo: text.count - shortest) { place, _ in
      let eight = TextSlice.eight(text, place) | 0x2020_2020_2020_2020
      for number in words.indices {
        let count = Int(words[number].count)
        if place + count <= text.count, stands(words[number], at: place, eight, in: text) {
          body(WordPlace(place, number: number))
        }
      }
      return false
    }
  }

  /// Hands over where each of the words stands in a text, one word after the other.
  func eachPlace(by openings: NoteOpenings, _ body: (WordPlace) -> Void) {
    let text = openings.text
    for number in words.indices {
      let word = words[number]
      for place in openings[word.key] {
        let place = Int(place)
        let eight = TextSlice.eight(text, place) | 0x2020_2020_2020_2020
        guard place + Int(word.count) <= text.count, stands(word, at: place, eight, in: text) else {
          continue
        }
        body(WordPlace(place, number: number))
      }
    }
  }

  /// From where a word begins to where it ends.
  @inline(__always) func range(of place: WordPlace) -> Range<Int> {
    place.start..<place.start + Int(words[place.number].count)
  }

  @inline(__always) private func stands(
    _ word: Word, at place: Int, _ eight: UInt64, in text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard eight & word.mask == word.head else { return false }
    let start = Int(word.start)
    for offset in 0..<Int(word.count) where text[place + offset].lowered != bytes[start + offset] {
      return false
    }
    return true
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

  /// Hands over the bytes of each word.
  func eachWord(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    for word in words {
      body(UnsafeBufferPointer(rebasing: bytes[word.place]))
    }
  }

  /// Whether one of the words stands anywhere in a text.
  func stands(in text: String) -> Bool { text.withSlice { stands(in: $0.text, 0..<$0.end) } }
}
