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
  /// By which the file of all words knows them; empty for words that are not filed.
  private let filed: [Int32]
  private let bytes: UnsafeMutableBufferPointer<UInt8>
  private let openings: WordOpenings
  private let shortest: Int
  /// The list's own number in the file of all words; nil for words that are not filed.
  let number: Int?
  /// The file holds all of its words where it holds so many.
  private let filedUpTo: Int

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
    let bytes = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: all.reduce(0) { $0 + $1.utf8.count })
    let words = UnsafeMutableBufferPointer<Word>.allocate(capacity: all.count)
    var (end, count, shortest) = (0, 0, 3)
    for word in all where !word.isEmpty {
      let start = end
      var word = word
      word.withUTF8 { letters in
        for letter in letters {
          bytes[end] = letter.lowered
          end += 1
        }
      }
      words[count] = TellingWords.word(start..<end, of: UnsafeBufferPointer(bytes))
      count += 1
      shortest = min(shortest, end - start)
    }
    var openings = WordOpenings(keyBits: 9, depth: shortest)
    for word in words[..<count] { openings.insert(openings.key(word.head)) }
    if isFiled {
      let filed = WordFile.add(words[..<count].map { UnsafeBufferPointer(rebasing: bytes[$0.place]) })
      (number, self.filed) = (filed.list, filed.words)
    } else {
      (number, filed) = (nil, [])
    }
    filedUpTo = filed.reduce(0) { max($0, Int($1) + 1) }
    self.bytes = bytes
    self.words = UnsafeMutableBufferPointer(start: words.baseAddress, count: count)
    self.openings = openings
    self.shortest = shortest
  }

  deinit {
    words.deallocate()
    bytes.deallocate()
  }

  /// 아니다 has no stem that all its forms open with.
  private static func forms(of word: String) -> [String] {
    isNot(word) ? [word, "아닌", "아님", "아닙", "아닐"] : [word]
  }

  private static func isNot(_ word: String) -> Bool { word.utf8.count == 6 && word == "아니" }

  private static func word(_ place: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>) -> Word {
    let known = min(8, place.count)
    var head: UInt64 = 0
    for offset in 0..<known {
      head |= UInt64(bytes[place.lowerBound + offset] | 0x20) << UInt64(8 * offset)
    }
    return Word(
      head: head, mask: UInt64.max >> UInt64(8 * (8 - known)), start: Int32(place.lowerBound),
      count: UInt16(place.count), key: NoteOpenings.key(ofWord: head, count: place.count))
  }

  var isEmpty: Bool { words.isEmpty }

  func stands(in text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    first(in: text, range) != nil
  }

  /// Where the first of them stands.
  func first(in text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Range<Int>? {
    guard range.count >= shortest else { return nil }
    if let number, let known = KnownWords.held(of: text) {
      return known.pointee.first(of: self, number, in: range)
    }
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
        body(WordPlace(place, number: number, count: Int(word.count)))
      }
    }
  }

  /// Whether the file holds all of the words.
  @inline(__always) func areFiled(in file: WordFile) -> Bool { filedUpTo <= file.count }

  /// Hands over the first occurrence of each word that has any, by what the file knows them by.
  @inline(__always) func eachFound(
    in firsts: UnsafeMutableBufferPointer<Int32>,
    _ body: (_ first: Int32, _ number: Int, _ count: Int) -> Void
  ) {
    for (number, word) in filed.enumerated() where firsts[Int(word)] >= 0 {
      body(firsts[Int(word)], number, Int(words[number].count))
    }
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
