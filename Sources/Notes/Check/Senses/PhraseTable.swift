/// Many phrases, all looked for in one pass over a sentence.
///
/// English phrases match whole words in a row (`*` at the end stands for any ending, `~` for a few words between);
/// Korean ones match anywhere, with blanks left out on both sides.
struct PhraseTable {
  struct Found: Sendable {
    var value: UInt16
    var range: Range<Int>
  }

  fileprivate struct Entry: BitwiseCopyable {
    /// Its first eight bytes, and a mask for so many as it has.
    var head: UInt64
    var mask: UInt64
    var start: Int32
    /// What has to follow within a few words; none where it is empty.
    var restStart: Int32 = 0
    var restCount: Int16 = 0
    var count: Int16
    var value: Int32
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private let words: Buckets
  private let joined: Buckets

  init(_ reader: inout TableReader) {
    bytes = reader.table()
    words = Buckets(&reader)
    joined = Buckets(&reader)
  }

  /// What stands in the sentence, in no order.
  func all(in sentence: SentenceText) -> [Found] {
    var found: [Found] = []
    each(in: sentence) { found.append($0) }
    return found
  }

  /// Hands over what stands in the sentence, in no order.
  func each(in sentence: SentenceText, _ body: (Found) -> Void) {
    sentence.withWords { text, places in
      words.each(inWords: text, bytes) { entry, at in
        if let found = found(entry, at, text, places) { body(found) }
      }
    }
    // Each phrase of joined letters has some that are not Latin.
    guard sentence.isWide else { return }
    sentence.withJoined { text, places in
      joined.each(inJoined: text, bytes) { entry, at in
        if let found = found(entry, at, text, places) { body(found) }
      }
    }
  }

  /// A phrase that begins here, if its rest follows.
  private func found(
    _ entry: Entry, _ at: Int, _ text: UnsafeBufferPointer<UInt8>, _ places: UnsafeBufferPointer<Int32>
  ) -> Found? {
    var last = at + Int(entry.count) - 1
    if entry.restCount > 0 {
      let rest = Int(entry.restStart)..<Int(entry.restStart) + Int(entry.restCount)
      guard
        let next = (last..<min(text.count, last + 40)).first(where: { start in
          start + rest.count <= text.count && (start == 0 || text[start] >= 0x80 || text[start - 1] == 0x20)
            && rest.indices.allSatisfy { text[start + $0 - rest.lowerBound] == bytes[$0] }
        })
      else { return nil }
      last = next + rest.count - 1
    }
    if text[last] == 0x20 { last -= 1 }
    return Found(
      value: UInt16(truncatingIfNeeded: entry.value), range: Int(places[at])..<Int(places[last]) + 1)
  }

  /// Phrases by their first three bytes.
  fileprivate struct Buckets {
    private let entries: UnsafeBufferPointer<Entry>
    /// For each key where its phrases begin; the end comes last.
    private let starts: UnsafeBufferPointer<Int16>
    /// A bit for each key that a phrase has, as most places of a sentence open none.
    private let filter: UnsafeBufferPointer<UInt64>
    private static let bits: UInt32 = 13

    init(_ reader: inout TableReader) {
      entries = reader.table()
      starts = reader.table()
      filter = reader.table()
    }

    static func write(_ drafts: [Entry], to writer: inout TableWriter) {
      let keys = drafts.map { key($0.head) }
      var starts = [Int16](repeating: 0, count: 1 << Int(bits) + 1)
      var filter = [UInt64](repeating: 0, count: 1 << (Int(bits) - 6))
      for key in keys {
        starts[key + 1] += 1
        filter[key >> 6] |= 1 << UInt64(key & 63)
      }
      for key in 1..<starts.count { starts[key] += starts[key - 1] }
      var next = starts
      var entries = drafts
      for (key, draft) in zip(keys, drafts) {
        entries[Int(next[key])] = draft
        next[key] += 1
      }
      writer.add(entries)
      writer.add(starts)
      writer.add(filter)
    }

    @inline(__always) private static func key(_ bytes: UInt64) -> Int {
      Int((UInt32(truncatingIfNeeded: bytes & 0xff_ffff) &* 0x9e37_79b1) >> (32 - bits))
    }

    /// Hands over the phrases that stand in words with a blank before each.
    @inline(__always)
    func each(
      inWords text: UnsafeBufferPointer<UInt8>, _ bytes: UnsafeBufferPointer<UInt8>,
      _ body: (Entry, Int) -> Void
    ) {
      for start in stride(from: 0, to: text.count, by: 8) {
        let others = TextSlice.eight(text, start) ^ 0x2020_2020_2020_2020
        // The upper bit of each byte that is a blank.
        var blanks =
          ~((others & 0x7f7f_7f7f_7f7f_7f7f) &+ 0x7f7f_7f7f_7f7f_7f7f | others) & 0x8080_8080_8080_8080
        while blanks != 0 {
          let place = start + blanks.trailingZeroBitCount >> 3 + 1
          blanks &= blanks - 1
          if place + 2 < text.count { each(at: place, in: text, bytes, body) }
        }
      }
    }

    /// Hands over the phrases that stand in letters without blanks.
    @inline(__always)
    func each(
      inJoined text: UnsafeBufferPointer<UInt8>, _ bytes: UnsafeBufferPointer<UInt8>,
      _ body: (Entry, Int) -> Void
    ) {
      var place = 0
      while place + 2 < text.count {
        if text[place] & 0xc0 != 0x80 { each(at: place, in: text, bytes, body) }
        place += 1
      }
    }

    @inline(__always)
    private func each(
      at place: Int, in text: UnsafeBufferPointer<UInt8>, _ bytes: UnsafeBufferPointer<UInt8>,
      _ body: (Entry, Int) -> Void
    ) {
      let eight = TextSlice.eight(text, place)
      let key = Buckets.key(eight)
      guard filter[key >> 6] >> UInt64(key & 63) & 1 != 0 else { return }
      for number in Int(starts[key])..<Int(starts[key + 1]) {
        let entry = entries[number]
        guard eight & entry.mask == entry.head, Buckets.stands(entry, at: place, in: text, bytes) else {
          continue
        }
        body(entry, place)
      }
    }

    private static func stands(
      _ entry: Entry, at place: Int, in text: UnsafeBufferPointer<UInt8>, _ bytes: UnsafeBufferPointer<UInt8>
    ) -> Bool {
      let count = Int(entry.count)
      guard place + count <= text.count else { return false }
      var offset = 8
      while offset < count {
        if text[place + offset] != bytes[Int(entry.start) + offset] { return false }
        offset += 1
      }
      return true
    }
  }
}

/// Lays the phrases out.
struct PhraseTableMaker {
  private var bytes: [UInt8] = []
  private var words: [PhraseTable.Entry] = []
  private var joined: [PhraseTable.Entry] = []

  init(_ lists: [(value: UInt16, phrases: String)]) {
    for list in lists {
      var phrases = list.phrases
      phrases.withUTF8 { phrases in
        for phrase in phrases.split(separator: UInt8(ascii: "|")) { add(phrase, list.value) }
      }
    }
  }

  private mutating func add(_ phrase: Slice<UnsafeBufferPointer<UInt8>>, _ value: UInt16) {
    let isJoined = phrase.contains { $0 >= 0x80 }
    let parts = phrase.split(separator: UInt8(ascii: "~"), maxSplits: 1)
    guard let first = parts.first.map({ fold($0, isJoined) }), first.count >= 3 else { return }
    var entry = entry(first, value)
    if parts.count > 1 {
      let rest = fold(parts[1], isJoined)
      (entry.restStart, entry.restCount) = (Int32(rest.lowerBound), Int16(rest.count))
    }
    if isJoined { joined.append(entry) } else { words.append(entry) }
  }

  /// Adds a phrase's letters, as they are looked for; returns where they lie.
  private mutating func fold(_ phrase: Slice<UnsafeBufferPointer<UInt8>>, _ isJoined: Bool) -> Range<Int> {
    let start = bytes.count
    var isOpen = false
    for byte in phrase {
      if byte == UInt8(ascii: "*") {
        isOpen = true
      } else if byte >= 0x80 || SentenceText.isLetter(byte) {
        bytes.append(byte.lowered)
      } else if !isJoined, !SentenceText.isJoint(byte), bytes.count > start, bytes.last != 0x20 {
        bytes.append(0x20)
      }
    }
    while bytes.count > start, bytes.last == 0x20 { bytes.removeLast() }
    if !isJoined, !isOpen { bytes.append(0x20) }
    return start..<bytes.count
  }

  private func entry(_ place: Range<Int>, _ value: UInt16) -> PhraseTable.Entry {
    let known = min(8, place.count)
    let head = bytes[place].prefix(known).reversed().reduce(0) { $0 << 8 | UInt64($1) }
    return PhraseTable.Entry(
      head: head, mask: UInt64.max >> UInt64(8 * (8 - known)), start: Int32(place.lowerBound),
      count: Int16(place.count), value: Int32(value))
  }

  func write(to writer: inout TableWriter) {
    writer.add(bytes)
    PhraseTable.Buckets.write(words, to: &writer)
    PhraseTable.Buckets.write(joined, to: &writer)
  }
}
