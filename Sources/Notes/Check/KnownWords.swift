#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Where the words of the checks stand in the note at hand.
///
/// Some hundred checks look for a few words of their own in many of a note's lines, and to read those lines anew for
/// each of them was most of what they did. Where some words stand is found once, when they are first asked for.
struct KnownWords {
  private let text: UnsafeBufferPointer<UInt8>
  /// The words that were filed before the note was begun.
  private let words: FiledWords
  /// How many lists it has.
  private let filedCount: Int
  /// The words of the file that the note holds: most that are asked for are not there.
  private let present: RankedBits
  /// By word of the file that the note holds its part of `standing`.
  private let runs: UnsafeMutableBufferPointer<Run>
  /// Where the words stand, those of one word side by side and in order.
  private let standing: UnsafeMutableBufferPointer<Int32>
  /// The lists of the file of which some word stands in the note.
  private let held: RankedBits
  /// Where words may stand that were filed later.
  private var openings: NoteOpenings?
  /// How many lists of such words were asked for: to read the note anew for a few costs less than its openings.
  private var unfiledCount = 0
  private static let readAnew = 6
  /// Where words stand, those that were asked for together side by side and in order.
  private var places: Pile<WordPlace>
  /// By list of the file that is held its part of `places`, and by list that was filed later.
  private let entries: UnsafeMutableBufferPointer<Entry>
  private var lateEntries: [Entry] = []

  private struct Run {
    var start: Int32
    var end: Int32
  }

  private struct Entry {
    /// -1 where nobody has asked.
    var start: Int32 = -1
    var end: Int32 = -1
    /// The place that was asked for last: checks go through a note line by line.
    var last: Int32 = -1
  }

  /// Longer texts are read again and again: what is kept of them would take many times their room.
  private static let largest = 1 << 26

  private init(_ text: UnsafeBufferPointer<UInt8>, _ counter: WordCounter) {
    let file = counter.words.file
    counter.count(in: text)
    let (met, counts, total) = (counter.met.all, counter.counts, counter.placed.count)
    let (present, held) = (RankedBits(below: file.count), RankedBits(below: file.listCount))
    for word in met {
      present.insert(Int(word))
      file.eachList(of: word) { held.insert(Int($0)) }
    }
    runs = .allocate(capacity: present.rank())
    entries = .allocate(capacity: held.rank())
    entries.initialize(repeating: Entry())
    var end: Int32 = 0
    for word in met {
      let run = Run(start: end, end: end + counts[Int(word)])
      runs.initializeElement(at: present.place(of: Int(word)), to: run)
      counts[Int(word)] = run.start
      end = run.end
    }
    standing = .allocate(capacity: total)
    for occurrence in counter.placed.all {
      standing.initializeElement(at: Int(counts[Int(occurrence.word)]), to: occurrence.place)
      counts[Int(occurrence.word)] &+= 1
    }
    counter.clear()
    places = Pile(capacity: total)
    (self.text, words, filedCount) = (text, counter.words, file.listCount)
    (self.present, self.held) = (present, held)
  }

  private func deallocate() {
    present.deallocate()
    runs.deallocate()
    standing.deallocate()
    held.deallocate()
    entries.deallocate()
    places.deallocate()
    openings?.deallocate()
  }

  /// Whether the list was filed before the note was begun: whichever of those may stand in the text does.
  func isFiled(_ list: Int) -> Bool { list < filedCount }

  /// Whether one of a list's words may stand in the text.
  @inline(__always) func mayHold(_ list: Int) -> Bool { list >= filedCount || held.contains(list) }

  /// The first of some words that stands in a range as a whole; of two at one place the one that was given first.
  ///
  /// - Parameter list: the words' number in the file.
  mutating func first(of words: TellingWords, _ list: Int, in range: Range<Int>) -> Range<Int>? {
    guard list < filedCount else {
      var entry = lateEntry(of: words, list - filedCount)
      return first(of: words, &entry, in: range)
    }
    guard held.contains(list) else { return nil }
    let place = held.place(of: list)
    if entries[place].start < 0 { entries[place] = findOccurrences(of: list) }
    return first(of: words, &entries[place], in: range)
  }

  @inline(__always)
  private func first(of words: TellingWords, _ entry: inout Entry, in range: Range<Int>) -> Range<Int>? {
    let places = places.all
    var next = KnownWords.next(entry, from: range.lowerBound, among: places)
    entry.last = Int32(truncatingIfNeeded: next)
    while next < Int(entry.end), places[next].start < range.upperBound {
      let place = words.range(of: places[next])
      if place.upperBound <= range.upperBound { return place }
      next &+= 1
    }
    return nil
  }

  /// Where the first of a list's places is that doesn't begin before `start`: close to the one that was asked for last,
  /// or else it is searched for.
  @inline(__always)
  private static func next(
    _ entry: Entry, from start: Int, among places: UnsafeMutableBufferPointer<WordPlace>
  ) -> Int {
    var (next, beyond) = (Int(entry.start), Int(entry.end))
    let last = Int(entry.last)
    if last > next, places[last &- 1].start >= start {
      beyond = last
    } else {
      next = max(next, last)
      let near = min(beyond, next &+ closeBy)
      while next < near, places[next].start < start { next &+= 1 }
      if next < near { return next }
    }
    while next < beyond {
      let middle = (next &+ beyond) >> 1
      if places[middle].start < start { next = middle &+ 1 } else { beyond = middle }
    }
    return next
  }

  /// So many places are looked at one after the other.
  private static let closeBy = 4

  private mutating func places(of words: TellingWords, _ list: Int) -> Range<Int> {
    var entry = Entry(start: 0, end: 0)
    if list >= filedCount {
      entry = lateEntry(of: words, list - filedCount)
    } else if held.contains(list) {
      let place = held.place(of: list)
      if entries[place].start < 0 { entries[place] = findOccurrences(of: list) }
      entry = entries[place]
    }
    return Int(entry.start)..<Int(entry.end)
  }

  @inline(never) private mutating func lateEntry(of words: TellingWords, _ place: Int) -> Entry {
    while lateEntries.count <= place { lateEntries.append(Entry()) }
    if lateEntries[place].start < 0 {
      let start = places.count
      addPlacesOfUnfiled(words)
      sort(placesFrom: start)
      lateEntries[place] = entry(from: start)
    }
    return lateEntries[place]
  }

  @inline(never) private mutating func findOccurrences(of list: Int) -> Entry {
    let start = places.count
    addOccurrences(of: list)
    sort(placesFrom: start)
    return entry(from: start)
  }

  private func entry(from start: Int) -> Entry {
    Entry(start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: places.count))
  }

  private mutating func addOccurrences(of list: Int) {
    words.eachWord(of: list) { number, word in
      guard present.contains(Int(word)) else { return }
      let run = runs[present.place(of: Int(word))]
      for place in Int(run.start)..<Int(run.end) {
        places.add(WordPlace(Int(standing[place]), number: number))
      }
    }
  }

  /// Lists are made when they are first asked about: none of a later note's has to be looked for like this.
  private mutating func addPlacesOfUnfiled(_ words: TellingWords) {
    unfiledCount += 1
    if unfiledCount <= KnownWords.readAnew { return words.eachPlace(in: text) { places.add($0) } }
    let openings = self.openings ?? NoteOpenings(text)
    self.openings = openings
    words.eachPlace(by: openings) { places.add($0) }
  }

  private mutating func sort(placesFrom start: Int) {
    guard places.count > start + 1 else { return }
    let own = UnsafeMutableBufferPointer(rebasing: places.all[start...])
    if own.count <= KnownWords.few { KnownWords.sort(few: own) } else { KnownWords.merge(runsOf: own) }
  }

  private static let few = 48

  /// Each word's places are in order already: few of them have far to go.
  private static func sort(few places: UnsafeMutableBufferPointer<WordPlace>) {
    for next in 1..<places.count {
      let place = places[next]
      var gap = next
      while gap > 0, place < places[gap - 1] {
        places[gap] = places[gap - 1]
        gap -= 1
      }
      places[gap] = place
    }
  }

  /// Each two neighbouring runs that are in order come to one, until one is left.
  private static func merge(runsOf places: UnsafeMutableBufferPointer<WordPlace>) {
    let room = UnsafeMutableBufferPointer<WordPlace>.allocate(capacity: places.count)
    defer { room.deallocate() }
    var (from, to) = (places, room)
    while mergeOnce(from, to) > 1 { swap(&from, &to) }
    if to.baseAddress != places.baseAddress { _ = places.update(fromContentsOf: to) }
  }

  /// Returns how many runs are left.
  private static func mergeOnce(
    _ from: UnsafeMutableBufferPointer<WordPlace>, _ to: UnsafeMutableBufferPointer<WordPlace>
  ) -> Int {
    var start = 0
    var count = 0
    while start < from.count {
      let middle = endOfRun(from, start)
      let end = middle < from.count ? endOfRun(from, middle) : middle
      var (one, other) = (start, middle)
      for place in start..<end {
        let isOther = one == middle || other < end && from[other] < from[one]
        to.initializeElement(at: place, to: isOther ? from[other] : from[one])
        if isOther { other += 1 } else { one += 1 }
      }
      start = end
      count += 1
    }
    return count
  }

  private static func endOfRun(_ places: UnsafeMutableBufferPointer<WordPlace>, _ start: Int) -> Int {
    var end = start + 1
    while end < places.count, places[end - 1] < places[end] { end += 1 }
    return end
  }

  /// Hands over where some words stand, in order.
  mutating func eachPlace(of words: TellingWords, _ body: (Range<Int>) -> Void) {
    guard let list = words.number else { return }
    for place in places(of: words, list) { body(words.range(of: places.all[place])) }
  }

  // MARK: The text at hand

  /// Keeps where words stand in a text, on this thread and as long as `body` runs.
  static func hold<Result>(of text: UnsafeBufferPointer<UInt8>, _ body: () -> Result) -> Result {
    hold(of: [text]) { row in
      atHand = row[0]
      return body()
    }
  }

  /// Keeps where words stand in some texts, as long as `body` runs: nil for those that are too long. It says itself
  /// which of them is at hand.
  static func hold<Result>(
    of texts: [UnsafeBufferPointer<UInt8>], _ body: ([UnsafeMutablePointer<KnownWords>?]) -> Result
  ) -> Result {
    let counter = WordCounter(FiledWords(WordFile.current))
    let row = texts.map { text -> UnsafeMutablePointer<KnownWords>? in
      guard text.count <= largest else { return nil }
      let room = UnsafeMutablePointer<KnownWords>.allocate(capacity: 1)
      room.initialize(to: KnownWords(text, counter))
      return room
    }
    counter.deallocate()
    let before = atHand
    defer {
      atHand = before
      for known in row.compactMap(\.self) {
        known.pointee.deallocate()
        known.deinitialize(count: 1)
        known.deallocate()
      }
    }
    return body(row)
  }

  /// What this thread keeps of the text that is asked about.
  static var atHand: UnsafeMutablePointer<KnownWords>? {
    get { desk.atHand }
    set { pthread_setspecific(desk.slot, newValue) }
  }

  /// Those of a text, where this thread keeps them.
  static func held(of text: UnsafeBufferPointer<UInt8>) -> UnsafeMutablePointer<KnownWords>? {
    desk.held(of: text)
  }

  /// Where each thread finds what it keeps. Whoever asks for it often holds it: to find a global takes longer than to ask.
  struct Desk: Sendable {
    fileprivate let slot: pthread_key_t

    fileprivate init() {
      var slot = pthread_key_t()
      pthread_key_create(&slot, nil)
      self.slot = slot
    }

    fileprivate var atHand: UnsafeMutablePointer<KnownWords>? {
      pthread_getspecific(slot)?.assumingMemoryBound(to: KnownWords.self)
    }

    @inline(__always) func held(of text: UnsafeBufferPointer<UInt8>) -> UnsafeMutablePointer<KnownWords>? {
      guard let held = atHand else { return nil }
      let known = held.pointee.text
      return known.baseAddress == text.baseAddress && known.count == text.count ? held : nil
    }
  }

  static let desk = Desk()

  /// Goes through a text's lines, all at once where this thread keeps where its words stand, else as many at a time as
  /// may be kept: hands over their numbers, where they start, and where words stand behind that; nil for a line that
  /// is too long.
  static func eachPart(
    of text: UnsafeBufferPointer<UInt8>, _ lines: [Document.Line],
    _ body: (Range<Int>, _ start: Int, UnsafeMutablePointer<KnownWords>?) -> Void
  ) {
    if let known = held(of: text) { return body(lines.indices, 0, known) }
    var first = 0
    while first < lines.count {
      let start = Int(lines[first].start)
      var end = first + 1
      while end < lines.count, Int(lines[end].end) - start <= largest { end += 1 }
      let part = UnsafeBufferPointer(rebasing: text[start..<Int(lines[end - 1].end)])
      hold(of: part) { body(first..<end, start, held(of: part)) }
      first = end
    }
  }
}

/// Where a word stands, and which of those that were given it is. How long it is only its list knows: few places are
/// asked for more than where they are.
struct WordPlace: Comparable {
  /// Its start and its number, so that the order of the bits is the order of words.
  private let bits: UInt64

  init(_ start: Int, number: Int) { bits = UInt64(start) << 16 | UInt64(number) }

  @inline(__always) var start: Int { Int(bits >> 16) }
  @inline(__always) var number: Int { Int(bits & 0xffff) }

  @inline(__always) static func < (one: WordPlace, other: WordPlace) -> Bool { one.bits < other.bits }
}
