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
  private let openings: NoteOpenings
  /// Where words stand, those that were asked for together side by side and in order.
  private var places: [WordPlace] = []
  /// By what was asked for, its part of `places`: an open table, at least half of it free.
  private var entries: UnsafeMutableBufferPointer<Entry>
  private var count = 0

  private struct Entry {
    /// Held until the note is done with: no other words may take its place in memory.
    var words: Unmanaged<TellingWords>?
    var start: Int32 = 0
    var end: Int32 = 0
  }

  /// Longer texts are read again and again: what is kept of them would take many times their room.
  private static let largest = 1 << 18

  private init(_ text: UnsafeBufferPointer<UInt8>) {
    openings = NoteOpenings(text)
    entries = KnownWords.room(for: 1 << 10)
  }

  private static func room(for count: Int) -> UnsafeMutableBufferPointer<Entry> {
    let room = UnsafeMutableBufferPointer<Entry>.allocate(capacity: count)
    room.initialize(repeating: Entry())
    return room
  }

  private func deallocate() {
    for entry in entries { entry.words?.release() }
    entries.deallocate()
    openings.deallocate()
  }

  /// The first of some words that stands in a range as a whole; of two at one place the one that was given first.
  mutating func first(of words: TellingWords, in range: Range<Int>) -> Range<Int>? {
    let own = places(of: words)
    guard !own.isEmpty else { return nil }
    return places.withUnsafeBufferPointer { places in
      var next = own.lowerBound
      var beyond = own.upperBound
      while next < beyond {
        let middle = (next + beyond) / 2
        if places[middle].start < range.lowerBound { next = middle + 1 } else { beyond = middle }
      }
      while next < own.upperBound, places[next].start < range.upperBound {
        let place = places[next].range
        if place.upperBound <= range.upperBound { return place }
        next += 1
      }
      return nil
    }
  }

  @inline(__always) private mutating func places(of words: TellingWords) -> Range<Int> {
    let slot = slot(of: words)
    let entry = entries[slot]
    return entry.words == nil ? find(words, for: slot) : Int(entry.start)..<Int(entry.end)
  }

  /// Where words are entered, or would be.
  @inline(__always) private func slot(of words: TellingWords) -> Int {
    let sought = Unmanaged.passUnretained(words).toOpaque()
    var slot = Int(truncatingIfNeeded: (UInt(bitPattern: sought) >> 4) &* 0x9e37_79b1 >> 8)
    while true {
      slot &= entries.count - 1
      guard let known = entries[slot].words, known.toOpaque() != sought else { return slot }
      slot += 1
    }
  }

  @inline(never) private mutating func find(_ words: TellingWords, for slot: Int) -> Range<Int> {
    let start = places.count
    var isInOrder = true
    words.eachPlace(by: openings) { place in
      isInOrder = isInOrder && (places.count == start || places[places.count - 1] < place)
      places.append(place)
    }
    if !isInOrder {
      places.withUnsafeMutableBufferPointer { all in
        var own = UnsafeMutableBufferPointer(rebasing: all[start...])
        own.sort()
      }
    }
    entries[slot] = Entry(
      words: Unmanaged.passRetained(words), start: Int32(truncatingIfNeeded: start),
      end: Int32(truncatingIfNeeded: places.count))
    count += 1
    if 2 * count > entries.count { grow() }
    return start..<places.count
  }

  private mutating func grow() {
    let old = entries
    entries = KnownWords.room(for: 2 * old.count)
    for entry in old {
      if let words = entry.words { entries[slot(of: words.takeUnretainedValue())] = entry }
    }
    old.deallocate()
  }

  /// Hands over where some words stand, in order.
  mutating func eachPlace(of words: TellingWords, _ body: (Range<Int>) -> Void) {
    for place in places(of: words) { body(places[place].range) }
  }

  // MARK: The text at hand

  /// Keeps where words stand in a text, on this thread and as long as `body` runs.
  static func hold<Result>(
    of text: UnsafeBufferPointer<UInt8>, _ body: () throws -> Result
  ) rethrows -> Result {
    guard text.count <= largest else { return try body() }
    var known = KnownWords(text)
    defer { known.deallocate() }
    return try withUnsafeMutablePointer(to: &known) { held in
      pthread_setspecific(slot, held)
      defer { pthread_setspecific(slot, nil) }
      return try body()
    }
  }

  /// Those of a text, where this thread keeps them.
  @inline(__always) static func held(
    of text: UnsafeBufferPointer<UInt8>
  ) -> UnsafeMutablePointer<KnownWords>? {
    guard let room = pthread_getspecific(slot) else { return nil }
    let held = room.assumingMemoryBound(to: KnownWords.self)
    let known = held.pointee.openings.text
    return known.baseAddress == text.baseAddress && known.count == text.count ? held : nil
  }

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

  private static let slot: pthread_key_t = {
    var slot = pthread_key_t()
    pthread_key_create(&slot, nil)
    return slot
  }()
}

/// Where a word stands, and which of those that were given it is.
struct WordPlace: Comparable {
  /// Its start, its number and its length, so that the order of the bits is the order of words.
  private let bits: UInt64

  init(_ start: Int, number: Int, count: Int) {
    bits = UInt64(start) << 32 | UInt64(number) << 16 | UInt64(count)
  }

  @inline(__always) var start: Int { Int(bits >> 32) }
  @inline(__always) var range: Range<Int> { start..<start + Int(bits & 0xffff) }

  @inline(__always) static func < (one: WordPlace, other: WordPlace) -> Bool { one.bits < other.bits }
}
