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
  /// Words of six bytes and more, two characters of Korean; those of three and more; and the shortest.
  private var long = Shelf(keyBits: sixBits, drawerBits: sixBits - 1)
  private var middle = Shelf(keyBits: threeBits, drawerBits: threeBits - 1)
  private var short = Shelf(keyBits: 16, drawerBits: 8)
  private(set) var listCount = 0

  var count: Int { words.count }

  /// Words with the same keys lie in one drawer.
  private struct Shelf {
    /// By key whether a word has it.
    var filed: [UInt64]
    /// By drawer the word that was filed there last.
    var drawers: [Int32]
    let keysOfDrawer: Int

    init(keyBits: Int, drawerBits: Int) {
      filed = Array(repeating: 0, count: 1 << (keyBits - 6))
      drawers = Array(repeating: -1, count: 1 << drawerBits)
      keysOfDrawer = keyBits - drawerBits
    }

    /// The word that was filed last where a key is.
    subscript(key: Int) -> Int32 { drawers[key >> keysOfDrawer] }

    mutating func file(_ word: Int32, under keys: Range<Int>) {
      let drawer = keys.lowerBound >> keysOfDrawer
      drawers[drawer] = max(drawers[drawer], word)
      for key in keys { filed[key >> 6] |= 1 << UInt64(key & 63) }
    }

    func open(_ body: (OpenShelf) -> Void) {
      filed.withUnsafeBufferPointer { filed in
        drawers.withUnsafeBufferPointer { drawers in
          body(OpenShelf(filed: filed, drawers: drawers, keysOfDrawer: keysOfDrawer))
        }
      }
    }
  }

  // MARK: Keys

  private static let sixBits = 16
  private static let threeBits = 15

  /// The hash of six bytes that have the bit of small letters set.
  @inline(__always) private static func sixKey(_ bytes: UInt64) -> Int {
    Int(truncatingIfNeeded: ((bytes << 16) &* 0x9e37_79b9_7f4a_7c15) >> UInt64(64 - sixBits))
  }

  @inline(__always) private static func threeKey(_ bytes: UInt64) -> Int {
    Int(truncatingIfNeeded: ((bytes << 40) &* 0x9e37_79b9_7f4a_7c15) >> UInt64(64 - threeBits))
  }

  /// The first byte, and then the second.
  @inline(__always) private static func shortKey(_ bytes: UInt64) -> Int {
    Int(truncatingIfNeeded: UInt16(truncatingIfNeeded: bytes).byteSwapped)
  }

  // MARK: Filing

  private mutating func add(_ list: [UnsafeBufferPointer<UInt8>]) -> (words: [Int32], list: Int) {
    listCount += 1
    return (list.map { add($0) }, listCount - 1)
  }

  private mutating func add(_ letters: UnsafeBufferPointer<UInt8>) -> Int32 {
    let head = TextSlice.eight(letters, 0) | 0x2020_2020_2020_2020
    if letters.count >= 6 {
      let key = WordFile.sixKey(head)
      let number = number(of: letters, head, in: long[key])
      long.file(number, under: key..<key + 1)
      return number
    }
    if letters.count >= 3 {
      let key = WordFile.threeKey(head)
      let number = number(of: letters, head, in: middle[key])
      middle.file(number, under: key..<key + 1)
      return number
    }
    let key = WordFile.shortKey(head)
    let number = number(of: letters, head, in: short[key])
    // Behind a single byte any other may follow.
    short.file(number, under: letters.count == 1 ? key & ~0xff..<(key | 0xff) + 1 : key..<key + 1)
    return number
  }

  /// The number of a word that is filed already, or of a new one that comes before the first of its drawer.
  private mutating func number(
    of letters: UnsafeBufferPointer<UInt8>, _ head: UInt64, in drawer: Int32
  ) -> Int32 {
    var number = drawer
    while number >= 0 {
      let word = words[Int(number)]
      if head & word.mask == word.head, holds(letters, as: word) { return number }
      number = word.next
    }
    let mask = UInt64.max >> UInt64(8 * (8 - min(8, letters.count)))
    words.append(
      Word(
        head: head & mask, mask: mask, start: Int32(bytes.count), count: Int32(letters.count), next: drawer))
    bytes.append(contentsOf: letters)
    return Int32(words.count - 1)
  }

  private func holds(_ letters: UnsafeBufferPointer<UInt8>, as word: Word) -> Bool {
    guard Int(word.count) == letters.count else { return false }
    for (offset, letter) in letters.enumerated() where bytes[Int(word.start) + offset] != letter {
      return false
    }
    return true
  }

  // MARK: Finding

  /// Hands over where words stand in a text and which, the last place first.
  func eachPlaceFromEnd(in text: UnsafeBufferPointer<UInt8>, _ body: (_ place: Int, _ word: Int32) -> Void) {
    words.withUnsafeBufferPointer { words in
      bytes.withUnsafeBufferPointer { bytes in
        let finder = Finder(text: text, words: words, bytes: bytes)
        long.open { long in
          middle.open { middle in
            short.open { short in
              for place in stride(from: text.count - 1, through: 0, by: -1)
              where WordFile.opens(text[place]) {
                let eight = TextSlice.eight(text, place) | 0x2020_2020_2020_2020
                finder.eachWord(from: long.drawer(of: WordFile.sixKey(eight)), at: place, eight, body)
                finder.eachWord(from: middle.drawer(of: WordFile.threeKey(eight)), at: place, eight, body)
                finder.eachWord(from: short.drawer(of: WordFile.shortKey(eight)), at: place, eight, body)
              }
            }
          }
        }
      }
    }
  }

  /// Words begin where characters do.
  @inline(__always) private static func opens(_ byte: UInt8) -> Bool { byte & 0xc0 != 0x80 }

  /// A shelf's tables where they lie.
  private struct OpenShelf {
    let filed: UnsafeBufferPointer<UInt64>
    let drawers: UnsafeBufferPointer<Int32>
    let keysOfDrawer: Int

    /// The first word that may have a key; -1 where there is none.
    @inline(__always) func drawer(of key: Int) -> Int32 {
      filed[key >> 6] >> UInt64(key & 63) & 1 == 0 ? -1 : drawers[key >> keysOfDrawer]
    }
  }

  /// Tells which of the words of a drawer stand at a place.
  private struct Finder {
    let text: UnsafeBufferPointer<UInt8>
    let words: UnsafeBufferPointer<Word>
    let bytes: UnsafeBufferPointer<UInt8>

    @inline(__always) func eachWord(
      from first: Int32, at place: Int, _ eight: UInt64, _ body: (_ place: Int, _ word: Int32) -> Void
    ) {
      var number = first
      while number >= 0 {
        let word = words[Int(number)]
        if eight & word.mask == word.head, stands(word, at: place) { body(place, number) }
        number = word.next
      }
    }

    private func stands(_ word: Word, at place: Int) -> Bool {
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
