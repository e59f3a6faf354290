#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Where in a note's text a character opens which three bytes, by their hash.
///
/// Some hundred checks look for a few words of their own in many of a note's lines, and to read those lines anew for
/// each of them was most of what they did. With this, made once for a note, words are looked for only where they may
/// open.
struct NoteOpenings {
  private let text: UnsafeBufferPointer<UInt8>
  /// For each key where its places begin among `places`; one past the last at the end.
  private let firsts: UnsafeMutablePointer<Int32>
  /// In the order of the text.
  private let places: UnsafeMutablePointer<Int32>

  static let keyBits = 12
  private static let keyCount = 1 << keyBits
  /// Longer texts are read again and again: this would take several times their room.
  private static let largest = 1 << 20

  /// The hash of the first three bytes, whatever the case of their letters.
  @inline(__always) static func key(_ bytes: UInt64) -> Int {
    Int(WordOpenings.hash(bytes, 0xff_ffff) >> UInt32(32 - keyBits))
  }

  private init(_ text: UnsafeBufferPointer<UInt8>) {
    self.text = text
    firsts = .allocate(capacity: NoteOpenings.keyCount + 2)
    firsts.initialize(repeating: 0, count: NoteOpenings.keyCount + 2)
    places = .allocate(capacity: text.count)
    // Each key is counted two places further on, so that to file a place by it leaves the row of `firsts` behind.
    let keys = UnsafeMutablePointer<UInt16>.allocate(capacity: text.count)
    defer { keys.deallocate() }
    for at in 0..<text.count where NoteOpenings.opens(text[at]) {
      let key = NoteOpenings.key(TextSlice.eight(text, at))
      keys[at] = UInt16(truncatingIfNeeded: key)
      firsts[key + 2] &+= 1
    }
    for key in 1...NoteOpenings.keyCount { firsts[key + 1] &+= firsts[key] }
    for at in 0..<text.count where NoteOpenings.opens(text[at]) {
      let key = Int(keys[at])
      places[Int(firsts[key + 1])] = Int32(truncatingIfNeeded: at)
      firsts[key + 1] &+= 1
    }
  }

  /// Words begin where characters do.
  @inline(__always) private static func opens(_ byte: UInt8) -> Bool { byte & 0xc0 != 0x80 }

  /// The places in a range, both ends included, that may open with a key.
  @inline(__always) func first(
    of key: Int, in range: ClosedRange<Int>, where isRight: (Int) -> Bool
  ) -> Int? {
    var next = Int(firsts[key])
    let end = Int(firsts[key + 1])
    // What opens often is searched by halves.
    var last = end
    while last - next > 4 {
      let middle = (next + last) / 2
      if Int(places[middle]) < range.lowerBound { next = middle + 1 } else { last = middle }
    }
    while next < end {
      let place = Int(places[next])
      if place > range.upperBound { return nil }
      if place >= range.lowerBound, isRight(place) { return place }
      next += 1
    }
    return nil
  }

  // MARK: The text at hand

  /// Has words of a text looked for by its openings on this thread, as long as `body` runs.
  static func hold<Result>(
    of text: UnsafeBufferPointer<UInt8>, _ body: () throws -> Result
  ) rethrows -> Result {
    guard text.count <= largest else { return try body() }
    let openings = NoteOpenings(text)
    defer {
      openings.firsts.deallocate()
      openings.places.deallocate()
    }
    return try withUnsafePointer(to: openings) { held in
      pthread_setspecific(slot, held)
      defer { pthread_setspecific(slot, nil) }
      return try body()
    }
  }

  /// Those of a text, where this thread holds them.
  @inline(__always) static func held(
    of text: UnsafeBufferPointer<UInt8>
  ) -> UnsafePointer<NoteOpenings>? {
    guard let room = pthread_getspecific(slot) else { return nil }
    let held = UnsafePointer(room.assumingMemoryBound(to: NoteOpenings.self))
    return held.pointee.text.baseAddress == text.baseAddress && held.pointee.text.count == text.count
      ? held : nil
  }

  private static let slot: pthread_key_t = {
    var slot = pthread_key_t()
    pthread_key_create(&slot, nil)
    return slot
  }()
}
