/// The words of a list that lie by themselves: no earlier run filed them.
struct OwnWords {
  /// A word's bytes in lower case, as a place among all words' bytes.
  private struct Word {
    /// Its first eight bytes with the bit of small letters set, and a mask for so many as it has.
    var head: UInt64
    var mask: UInt64
    var start: Int32
    var count: UInt16

    var place: Range<Int> { Int(start)..<Int(start) + Int(count) }
  }

  /// In the order they were given.
  private let words: UnsafeMutableBufferPointer<Word>
  private let letters: UnsafeMutableBufferPointer<UInt8>

  init(_ given: [String]) {
    let all = given.contains(where: OwnWords.isNot) ? given.flatMap(OwnWords.forms) : given
    // Behind the last word there is room for eight bytes to be looked at together.
    let letters = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: all.reduce(8) { $0 + $1.utf8.count })
    letters.initialize(repeating: 0)
    let words = UnsafeMutableBufferPointer<Word>.allocate(capacity: all.count)
    var (end, count) = (0, 0)
    for word in all where !word.isEmpty {
      let start = end
      var word = word
      word.withUTF8 { bytes in
        _ = UnsafeMutableBufferPointer(rebasing: letters[end...]).update(fromContentsOf: bytes)
        end += bytes.count
      }
      words[count] = OwnWords.word(start..<end, of: UnsafeBufferPointer(letters))
      count += 1
    }
    OwnWords.lower(letters, upTo: end)
    self.words = UnsafeMutableBufferPointer(start: words.baseAddress, count: count)
    self.letters = UnsafeMutableBufferPointer(rebasing: letters[..<end])
  }

  func deallocate() {
    words.deallocate()
    letters.deallocate()
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
    return Word(head: head, mask: mask, start: Int32(place.lowerBound), count: UInt16(place.count))
  }

  var count: Int { words.count }
  /// How many bytes of each of its words count, of those that it opens with.
  var depth: Int { WordOpenings.depth(of: words.lazy.map { Int($0.count) }) }
  var openings: WordOpenings { WordOpenings(of: words.lazy.map(\.head), depth: depth) }
  /// The bytes of all words, one's behind the other's.
  var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(letters) }
  var counts: [Int] { words.map { Int($0.count) } }

  func count(of number: Int) -> Int { Int(words[number].count) }

  func bytes(of number: Int) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: letters[words[number].place])
  }

  /// Under which a text's places are filed where the word may stand.
  func key(of number: Int) -> UInt16 {
    NoteOpenings.key(ofWord: words[number].head, count: Int(words[number].count))
  }

  func stands(_ number: Int, at place: Int, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    stands(words[number], at: place, OwnWords.opening(text, place), in: text, upTo: text.count)
  }

  /// How long the first of the words is that stands here.
  @inline(__always)
  func length(at place: Int, in text: UnsafeBufferPointer<UInt8>, upTo end: Int) -> Int? {
    let eight = OwnWords.opening(text, place)
    return words.first { stands($0, at: place, eight, in: text, upTo: end) }.map { Int($0.count) }
  }

  @inline(__always)
  private static func opening(_ text: UnsafeBufferPointer<UInt8>, _ place: Int) -> UInt64 {
    TextSlice.eight(text, place) | 0x2020_2020_2020_2020
  }

  @inline(__always) private func stands(
    _ word: Word, at place: Int, _ eight: UInt64, in text: UnsafeBufferPointer<UInt8>, upTo end: Int
  ) -> Bool {
    guard eight & word.mask == word.head, place + Int(word.count) <= end else { return false }
    let start = Int(word.start)
    for offset in 0..<Int(word.count) where text[place + offset].lowered != letters[start + offset] {
      return false
    }
    return true
  }
}
