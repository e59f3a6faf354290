/// Every word that some list of words holds, filed once by the bytes that it opens with: one pass over a note finds
/// where all of them stand, so that a list whose words are not in it costs nothing.
struct WordFile: Sendable {
  /// A word's bytes in lower case, as a place among all words' bytes: small, as most that are looked at are not at hand.
  struct Word: BitwiseCopyable, Sendable {
    /// Its first eight bytes.
    let head: UInt64
    let start: Int32
    /// The next that is filed where it is; -1 behind the last.
    var next: Int16
    private let length: UInt8
    /// How many bits of eight bytes are beyond its end.
    private let spare: UInt8

    init(_ letters: UnsafeBufferPointer<UInt8>, start: Int, next: Int) {
      spare = UInt8(8 * (8 - min(8, letters.count)))
      head = TextSlice.eight(letters, 0) & UInt64.max >> UInt64(spare)
      (self.start, self.next, length) = (Int32(start), Int16(next), UInt8(letters.count))
    }

    @inline(__always) var count: Int { Int(length) }

    /// Whether it may stand where these bytes do: surely, if it has no more than eight.
    @inline(__always) func opens(_ eight: UInt64) -> Bool {
      (eight ^ head) &<< UInt64(truncatingIfNeeded: spare) == 0
    }
  }

  private var words = LaidTable<Word>()
  private var bytes = LaidTable<UInt8>()
  /// Words of six bytes and more, two characters of Korean; those of three and more; and the shortest.
  private var long = Shelf(ShelfMarks.long, keyBits: sixBits, drawerBits: sixBits - 3)
  private var middle = Shelf(ShelfMarks.middle, keyBits: threeBits, drawerBits: threeBits - 3)
  private var short = Shelf(ShelfMarks.short, keyBits: 16, drawerBits: 8)
  private var marks = ShelfMarks()
  /// By list the numbers of its words, and where they begin; the end comes last.
  fileprivate var listed = LaidTable<Int32>()
  fileprivate var starts = LaidTable<Int32>([0])
  /// By word the lists that hold it.
  private var holders = Holders()
  /// By list the hash of its words.
  private var names = LaidTable<UInt64>()
  /// Lists that were made since: they are filed when the next note is begun, as the one before may still be using the
  /// file as it is.
  private var pending: [(bytes: [UInt8], counts: [Int], name: UInt64)] = []
  /// What an earlier run of the same build filed.
  private(set) var kept: KeptWordFile?
  /// What an earlier run filed came too late to be taken up: it is not to be written over by less.
  private var missesKept = false

  init() {}

  var count: Int { words.count }
  var listCount: Int { starts.count - 1 }

  /// The numbers of a list's words.
  func words(of list: Int) -> [Int32] {
    listed.withUnsafeBufferPointer { Array($0[Int(starts[list])..<Int(starts[list + 1])]) }
  }

  /// Words with the same keys lie in one drawer.
  private struct Shelf {
    /// By key whether a word has it.
    private var filed = LaidTable<UInt64>()
    /// By drawer the word that was filed there last.
    private(set) var drawers = LaidTable<Int32>()
    private let (keyBits, drawerBits): (Int, Int)
    private var keysOfDrawer: Int { keyBits - drawerBits }
    private let number: Int

    init(_ number: Int, keyBits: Int, drawerBits: Int) {
      (self.number, self.keyBits, self.drawerBits) = (number, keyBits, drawerBits)
    }

    /// Makes room for words, where there is none.
    mutating func open() {
      guard filed.count == 0 else { return }
      filed = LaidTable(Array(repeating: 0, count: 1 << (keyBits - 6)))
      drawers = LaidTable(Array(repeating: -1, count: 1 << drawerBits))
    }

    /// The word that was filed last where a key is.
    subscript(key: Int) -> Int32 { drawers[key >> keysOfDrawer] }

    mutating func file(_ word: Int32, under keys: Range<Int>) {
      let drawer = keys.lowerBound >> keysOfDrawer
      drawers.change { $0[drawer] = max($0[drawer], word) }
      filed.change { filed in
        for key in keys { filed[key >> 6] |= 1 << UInt64(key & 63) }
      }
    }

    mutating func read(_ reader: inout TableReader) {
      filed = LaidTable(laid: reader.table())
      drawers = LaidTable(laid: reader.table())
    }

    /// - Parameter numbers: by word the number that it gets.
    func write(to writer: inout TableWriter, _ numbers: [Int32]) {
      writer.add(filed.all)
      writer.add(drawers.all.map { $0 < 0 ? -1 : numbers[Int($0)] })
    }

    /// Finds which of some words the bytes at each place of a stretch open.
    @inline(__always) func find(
      _ words: UnsafeBufferPointer<Word>, in stretch: TextStretch, _ found: inout Pile<WordPlaced>,
      by key: (_ eight: UInt64) -> Int
    ) {
      filed.withUnsafeBufferPointer { stretch.sift(number, by: $0, key) }
      drawers.withUnsafeBufferPointer { drawers in
        stretch.eachLeft(number, filed: { drawers[key($0) >> keysOfDrawer] }) { place, eight, number in
          let word = words[Int(number)]
          found.add(WordPlaced(place: place, word: number), if: word.opens(eight))
          return Int32(word.next)
        }
      }
    }
  }

  /// The lists that hold a word, each as often as it does.
  @inline(__always) func eachList(of word: Int32, _ body: (Int32) -> Void) {
    holders.eachList(of: word, body)
  }

  /// The lists of words, turned about.
  private struct Holders {
    private var lists = LaidTable<Int32>()
    /// By word where its lists begin; the end comes last.
    private var starts = LaidTable<Int32>([0])

    init() {}

    /// - Parameters:
    ///   - listed: the words of all lists.
    ///   - ends: by list where they end.
    init(_ listed: [Int32], ends: ArraySlice<Int32>, wordCount: Int) {
      var starts = [Int32](repeating: 0, count: wordCount + 1)
      for word in listed { starts[Int(word) + 1] += 1 }
      for word in 0..<wordCount { starts[word + 1] += starts[word] }
      var lists = [Int32](repeating: 0, count: listed.count)
      var next = starts
      var place = 0
      for (list, end) in ends.enumerated() {
        while place < end {
          let word = Int(listed[place])
          lists[Int(next[word])] = Int32(list)
          next[word] += 1
          place += 1
        }
      }
      (self.lists, self.starts) = (LaidTable(lists), LaidTable(starts))
    }

    init(_ reader: inout TableReader) {
      lists = LaidTable(laid: reader.table())
      starts = LaidTable(laid: reader.table())
    }

    func write(to writer: inout TableWriter) {
      writer.add(lists.all)
      writer.add(starts.all)
    }

    @inline(__always) func eachList(of word: Int32, _ body: (Int32) -> Void) {
      let own = Int(starts[Int(word)])..<Int(starts[Int(word) + 1])
      lists.withUnsafeBufferPointer { for place in own { body($0[place]) } }
    }
  }

  // MARK: Keys

  private static let sixBits = 16
  private static let threeBits = 15

  /// The hash of six bytes.
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

  mutating func filePending() {
    guard !pending.isEmpty else { return }
    open()
    for list in pending {
      list.bytes.withUnsafeBufferPointer { bytes in
        var start = 0
        for count in list.counts {
          let number = number(of: UnsafeBufferPointer(rebasing: bytes[start..<start + count]))
          listed.change { $0.append(number) }
          start += count
        }
      }
      let end = Int32(listed.count)
      starts.change { $0.append(end) }
      names.change { $0.append(list.name) }
    }
    pending.removeAll()
    holders = Holders(listed.all, ends: starts.all.dropFirst(), wordCount: words.count)
  }

  /// Makes room for words, where there is none.
  private mutating func open() {
    long.open()
    middle.open()
    short.open()
    marks.open()
  }

  /// Takes up the words of a list, their bytes one behind the other; returns the number that the list will have.
  mutating func add(_ bytes: UnsafeBufferPointer<UInt8>, counts: [Int], named name: UInt64) -> Int {
    pending.append((Array(bytes), counts, name))
    return listCount + pending.count - 1
  }

  // MARK: Names of lists

  static func name(of given: [String]) -> UInt64 {
    var name = UInt64(given.count)
    for word in given { mix(word, into: &name) }
    return name
  }

  static func name(ofListed words: String) -> UInt64 {
    var name = UInt64.max
    mix(words, into: &name)
    return name
  }

  static func name(ofJoined lists: [UInt64]) -> UInt64 {
    var name = ~UInt64(lists.count)
    for list in lists { mix(list, into: &name) }
    return name
  }

  private static func mix(_ text: String, into name: inout UInt64) {
    var text = text
    text.withUTF8 { bytes in
      mix(UInt64(bytes.count), into: &name)
      for at in stride(from: 0, to: bytes.count, by: 8) { mix(TextSlice.eight(bytes, at), into: &name) }
    }
  }

  @inline(__always) private static func mix(_ part: UInt64, into name: inout UInt64) {
    name = (name ^ part) &* 0x9e37_79b9_7f4a_7c15
    name ^= name >> 29
  }

  // MARK: From one run to the next

  /// What an earlier run of the same build wrote in a room.
  init(_ reader: inout TableReader, in room: TableRoom) {
    let kept = KeptWordFile(&reader, in: room)
    words = LaidTable(laid: kept.words)
    bytes = LaidTable(laid: kept.bytes)
    listed = LaidTable(laid: kept.listed)
    starts = LaidTable(laid: kept.starts)
    holders = Holders(&reader)
    names = LaidTable(laid: reader.table())
    long.read(&reader)
    middle.read(&reader)
    short.read(&reader)
    marks = ShelfMarks(&reader)
    self.kept = kept
  }

  func write(to writer: inout TableWriter) {
    let (words, numbers) = wordsByDrawer
    let (listed, names) = (listed.all.map { numbers[Int($0)] }, names.all)
    writer.add(words)
    writer.add(bytes.all)
    writer.add(listed)
    writer.add(starts.all)
    writer.add((0..<listCount).flatMap { openings(of: $0) })
    writer.add(
      names.indices.map { KeptWordFile.Entry(name: names[$0], list: $0) }.sorted { $0.name < $1.name })
    Holders(listed, ends: starts.all.dropFirst(), wordCount: words.count).write(to: &writer)
    writer.add(names)
    for shelf in [long, middle, short] { shelf.write(to: &writer, numbers) }
    marks.write(to: &writer)
  }

  private func openings(of list: Int) -> [UInt64] {
    let own = words(of: list).map { words[Int($0)] }
    return WordOpenings(of: own.map(\.head), depth: WordOpenings.depth(of: own.map(\.count))).bits
  }

  /// The words with those of a drawer side by side, as they are looked at together; and by word its new number.
  private var wordsByDrawer: (words: [Word], numbers: [Int32]) {
    var sorted: [Word] = []
    var numbers = [Int32](repeating: -1, count: words.count)
    sorted.reserveCapacity(words.count)
    for shelf in [long, middle, short] {
      for first in shelf.drawers.all {
        var drawer: [Int32] = []
        var number = first
        while number >= 0 {
          drawer.append(number)
          number = Int32(words[Int(number)].next)
        }
        // The one that is found first has the highest number.
        for (place, number) in drawer.reversed().enumerated() {
          numbers[Int(number)] = Int32(sorted.count)
          var word = words[Int(number)]
          word.next = place > 0 ? Int16(sorted.count - 1) : -1
          sorted.append(word)
        }
      }
    }
    return (sorted, numbers)
  }

  private mutating func number(of letters: UnsafeBufferPointer<UInt8>) -> Int32 {
    let head = TextSlice.eight(letters, 0)
    if letters.count >= 6 {
      let key = WordFile.sixKey(head)
      let number = number(of: letters, head, in: long[key])
      long.file(number, under: key..<key + 1)
      marks.mark(head, on: ShelfMarks.long)
      return number
    }
    if letters.count >= 3 {
      let key = WordFile.threeKey(head)
      let number = number(of: letters, head, in: middle[key])
      middle.file(number, under: key..<key + 1)
      marks.mark(head, on: ShelfMarks.middle)
      return number
    }
    let key = WordFile.shortKey(head)
    let number = number(of: letters, head, in: short[key])
    // Behind a single byte any other may follow.
    marks.mark(head, on: ShelfMarks.short)
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
      if word.count == letters.count, word.opens(head), ends(letters, as: word) { return number }
      number = Int32(word.next)
    }
    let word = Word(letters, start: bytes.count, next: Int(drawer))
    words.change { $0.append(word) }
    bytes.change { $0.append(contentsOf: letters) }
    return Int32(words.count - 1)
  }

  /// Whether a word's bytes behind the eighth are these, too.
  private func ends(_ letters: UnsafeBufferPointer<UInt8>, as word: Word) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      (8..<max(8, letters.count)).allSatisfy { bytes[Int(word.start) + $0] == letters[$0] }
    }
  }

  // MARK: Finding

  /// Hands over where words stand in a text and which; the places of each word in the order of the text.
  func eachPlace(in text: UnsafeBufferPointer<UInt8>, _ body: (WordPlaced) -> Void) {
    guard count > 0 else { return }
    var stretch = TextStretch()
    var opened = Pile<WordPlaced>(capacity: 1024)
    defer {
      stretch.deallocate()
      opened.deallocate()
    }
    words.withUnsafeBufferPointer { words in
      bytes.withUnsafeBufferPointer { bytes in
        var start = 0
        while start < text.count {
          start = stretch.read(text, from: start, marks)
          opened.clear()
          long.find(words, in: stretch, &opened, by: WordFile.sixKey)
          middle.find(words, in: stretch, &opened, by: WordFile.threeKey)
          short.find(words, in: stretch, &opened, by: WordFile.shortKey)
          for placed in opened.all {
            let word = words[Int(placed.word)]
            if word.count <= 8 || WordFile.ends(word, of: bytes, at: Int(placed.place), in: text) {
              body(placed)
            }
          }
        }
      }
    }
  }

  /// Whether a word's bytes behind the eighth stand there, too.
  static func ends(
    _ word: Word, of bytes: UnsafeBufferPointer<UInt8>, at place: Int, in text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard place + word.count <= text.count else { return false }
    for offset in stride(from: 8, to: word.count, by: 8) {
      let others =
        lowered(TextSlice.eight(text, place + offset)) ^ TextSlice.eight(bytes, Int(word.start) + offset)
      if others &<< UInt64(max(0, 64 - 8 * (word.count - offset))) != 0 { return false }
    }
    return true
  }

  /// Eight bytes with their Latin letters small.
  @inline(__always) static func lowered(_ eight: UInt64) -> UInt64 {
    let low = eight & 0x7f7f_7f7f_7f7f_7f7f
    // The upper bit of each byte from `A` on, and from behind `Z` on.
    let fromA = low &+ 0x3f3f_3f3f_3f3f_3f3f
    let behindZ = low &+ 0x2525_2525_2525_2525
    let capitals = (fromA ^ behindZ) & ~eight & 0x8080_8080_8080_8080
    return eight | capitals >> 2
  }

  // MARK: The one file

  /// As it is now: lists that are made later it does not know.
  static var current: WordFile {
    shared.with { file in
      file.filePending()
      return file
    }
  }

  static func add(_ bytes: UnsafeBufferPointer<UInt8>, counts: [Int], named name: UInt64) -> Int {
    shared.with { $0.add(bytes, counts: counts, named: name) }
  }

  static var kept: KeptWordFile? { shared.with(\.kept) }

  /// Takes up what an earlier run filed in a room, unless this one has filed words already.
  static func take(_ reader: inout TableReader, in room: TableRoom) {
    let read = WordFile(&reader, in: room)
    guard reader.isWhole else { return }
    shared.with { file in
      if file.listCount + file.pending.count == 0 { file = read } else { file.missesKept = true }
    }
  }

  /// Many of the lists that were made were filed by no earlier run.
  static var isNew: Bool {
    shared.with { file in
      let known = file.kept?.listCount ?? 0
      return !file.missesKept && file.listCount + file.pending.count > known + known / 16
    }
  }

  private static let shared = Guarded(WordFile())
}

/// Where a word of the file stands, and which.
struct WordPlaced: BitwiseCopyable {
  var place: Int32
  var word: Int32
}

/// The file as it was when some notes were begun. (A class, which knows the lists itself: whoever hands a file about counts
/// each of its tables.)
final class FiledWords: Sendable {
  let file: WordFile
  private let listed: LaidTable<Int32>
  private let starts: LaidTable<Int32>

  init(_ file: WordFile) { (self.file, listed, starts) = (file, file.listed, file.starts) }

  /// The numbers of a list's words one after the other, each with its place in the list.
  @inline(__always) func eachWord(of list: Int, _ body: (_ place: Int, _ word: Int32) -> Void) {
    let own = Int(starts[list])..<Int(starts[list + 1])
    listed.withUnsafeBufferPointer { listed in
      for number in own { body(number - own.lowerBound, listed[number]) }
    }
  }
}
