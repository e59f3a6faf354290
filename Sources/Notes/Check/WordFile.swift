/// Every word that some list of words holds, filed once by the bytes that it opens with: one pass over a note finds
/// where all of them stand, so that a list whose words are not in it costs nothing.
struct WordFile {
  /// A word's bytes in lower case, as a place among all words' bytes.
  private struct Word: BitwiseCopyable {
    /// Its first eight bytes with the bit of small letters set, and a mask for so many as it has.
    var head: UInt64
    var mask: UInt64
    var start: Int32
    var count: Int32
    /// The next that is filed where it is; -1 behind the last.
    var next: Int32 = -1
  }

  private var words: [Word] = []
  private var bytes: [UInt8] = []
  /// By drawer the word that was filed there last.
  private var drawers = [Int32](repeating: -1, count: keyCount >> keysOfDrawer)
  /// By key whether a word has it.
  private var filed = [UInt64](repeating: 0, count: keyCount >> 6)
  private(set) var listCount = 0

  var count: Int { words.count }

  // MARK: Keys

  /// By the hash of six bytes, two characters of Korean; by that of three; by the first byte alone.
  private static let sixBits = 16
  private static let threeBits = 14
  private static let keyCount = 1 << sixBits + 1 << threeBits + 256
  private static let keysOfDrawer = 3

  private static func key(of word: Word) -> Int {
    word.count < 3 ? firstKey(word.head) : word.count < 6 ? threeKey(word.head) : sixKey(word.head)
  }

  /// The hash of some bytes that have the bit of small letters set.
  @inline(__always) private static func sixKey(_ bytes: UInt64) -> Int {
    Int(truncatingIfNeeded: ((bytes << 16) &* 0x9e37_79b9_7f4a_7c15) >> UInt64(64 - sixBits))
  }

  @inline(__always) private static func threeKey(_ bytes: UInt64) -> Int {
    1 << sixBits + Int(truncatingIfNeeded: ((bytes << 40) &* 0x9e37_79b9_7f4a_7c15) >> UInt64(64 - threeBits))
  }

  @inline(__always) private static func firstKey(_ bytes: UInt64) -> Int {
    1 << sixBits + 1 << threeBits + Int(truncatingIfNeeded: bytes & 0xff)
  }

  // MARK: Filing

  private mutating func add(_ list: [UnsafeBufferPointer<UInt8>]) -> (words: [Int32], list: Int) {
    listCount += 1
    return (list.map { add($0) }, listCount - 1)
  }

  private mutating func add(_ letters: UnsafeBufferPointer<UInt8>) -> Int32 {
    let known = min(8, letters.count)
    let mask = UInt64.max >> UInt64(8 * (8 - known))
    var word = Word(
      head: (TextSlice.eight(letters, 0) | 0x2020_2020_2020_2020) & mask, mask: mask,
      start: Int32(bytes.count), count: Int32(letters.count))
    let key = WordFile.key(of: word)
    var number = drawers[key >> WordFile.keysOfDrawer]
    while number >= 0 {
      if holds(letters, as: Int(number)) { return number }
      number = words[Int(number)].next
    }
    word.next = drawers[key >> WordFile.keysOfDrawer]
    drawers[key >> WordFile.keysOfDrawer] = Int32(words.count)
    filed[key >> 6] |= 1 << UInt64(key & 63)
    words.append(word)
    bytes.append(contentsOf: letters)
    return Int32(words.count - 1)
  }

  private func holds(_ letters: UnsafeBufferPointer<UInt8>, as number: Int) -> Bool {
    let word = words[number]
    return Int(word.count) == letters.count
      && bytes[Int(word.start)..<Int(word.start + word.count)].elementsEqual(letters)
  }

  // MARK: Finding

  /// Hands over where words stand in a text and which, the last place first.
  func eachPlaceFromEnd(in text: UnsafeBufferPointer<UInt8>, _ body: (_ place: Int, _ word: Int32) -> Void) {
    words.withUnsafeBufferPointer { words in
      drawers.withUnsafeBufferPointer { drawers in
        filed.withUnsafeBufferPointer { filed in
          bytes.withUnsafeBufferPointer { bytes in
            let open = OpenFile(words: words, drawers: drawers, filed: filed, bytes: bytes)
            for place in stride(from: text.count - 1, through: 0, by: -1) where WordFile.opens(text[place]) {
              let eight = TextSlice.eight(text, place) | 0x2020_2020_2020_2020
              open.eachWord(under: WordFile.sixKey(eight), at: place, eight, in: text, body)
              open.eachWord(under: WordFile.threeKey(eight), at: place, eight, in: text, body)
              open.eachWord(under: WordFile.firstKey(eight), at: place, eight, in: text, body)
            }
          }
        }
      }
    }
  }

  /// Words begin where characters do.
  @inline(__always) private static func opens(_ byte: UInt8) -> Bool { byte & 0xc0 != 0x80 }

  /// The file's tables where they lie.
  private struct OpenFile {
    let words: UnsafeBufferPointer<Word>
    let drawers: UnsafeBufferPointer<Int32>
    let filed: UnsafeBufferPointer<UInt64>
    let bytes: UnsafeBufferPointer<UInt8>

    @inline(__always) func eachWord(
      under key: Int, at place: Int, _ eight: UInt64, in text: UnsafeBufferPointer<UInt8>,
      _ body: (_ place: Int, _ word: Int32) -> Void
    ) {
      guard filed[key >> 6] >> UInt64(key & 63) & 1 != 0 else { return }
      var number = drawers[key >> WordFile.keysOfDrawer]
      while number >= 0 {
        let word = words[Int(number)]
        if eight & word.mask == word.head, stands(word, at: place, in: text) { body(place, number) }
        number = word.next
      }
    }

    private func stands(_ word: Word, at place: Int, in text: UnsafeBufferPointer<UInt8>) -> Bool {
      let count = Int(word.count)
      guard place + count <= text.count else { return false }
      for offset in 0..<count where text[place + offset].lowered != bytes[Int(word.start) + offset] {
        return false
      }
      return true
    }
  }

  // MARK: The one file

  /// As it is now: what is filed later it does not know.
  static var current: WordFile { shared.with { $0 } }

  /// Files the words of one list: the numbers they are known by, and the list's own.
  static func add(_ list: [UnsafeBufferPointer<UInt8>]) -> (words: [Int32], list: Int) {
    shared.with { $0.add(list) }
  }

  private static let shared = Guarded(WordFile())
}
