/// Many phrases, all looked for in one pass over a sentence.
///
/// English phrases match whole words in a row (`*` at the end stands for any ending, `~` for a few words between);
/// Korean ones match anywhere, with blanks left out on both sides.
struct PhraseTable: Sendable {
  struct Found: Sendable {
    var value: UInt8
    var range: Range<Int>
  }

  private struct Entry: Sendable {
    var start: Int32
    var count: Int16
    var value: UInt8
    /// What has to follow within a few words; none where it is empty.
    var restStart: Int32 = 0
    var restCount: Int16 = 0
  }

  private var bytes: [UInt8] = []
  private var words = Buckets()
  private var joined = Buckets()

  init(_ lists: [(value: UInt8, phrases: String)]) {
    var wordDrafts: [Entry] = []
    var joinedDrafts: [Entry] = []
    for list in lists {
      var phrases = list.phrases
      phrases.withUTF8 { phrases in
        for phrase in phrases.split(separator: UInt8(ascii: "|")) {
          let isJoined = phrase.contains { $0 >= 0x80 }
          let parts = phrase.split(separator: UInt8(ascii: "~"), maxSplits: 1)
          guard let first = parts.first.map({ fold($0, isJoined) }), first.count >= 3 else { continue }
          var entry = Entry(start: Int32(first.lowerBound), count: Int16(first.count), value: list.value)
          if parts.count > 1 {
            let rest = fold(parts[1], isJoined)
            (entry.restStart, entry.restCount) = (Int32(rest.lowerBound), Int16(rest.count))
          }
          if isJoined { joinedDrafts.append(entry) } else { wordDrafts.append(entry) }
        }
      }
    }
    words = Buckets(wordDrafts, bytes)
    joined = Buckets(joinedDrafts, bytes)
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

  /// What stands in the sentence, in no order.
  func all(in sentence: SentenceText) -> [Found] {
    var found: [Found] = []
    bytes.withUnsafeBufferPointer { bytes in
      sentence.withWords { text, places in
        for at in text.indices where text[at] == 0x20 && at + 3 < text.count {
          words.each(at: at + 1, in: text, bytes) { entry in
            add(entry, at + 1, text, places, bytes, &found)
          }
        }
      }
      sentence.withJoined { text, places in
        for at in text.indices where text[at] & 0xc0 != 0x80 && at + 2 < text.count {
          joined.each(at: at, in: text, bytes) { entry in add(entry, at, text, places, bytes, &found) }
        }
      }
    }
    return found
  }

  private func add(
    _ entry: Entry, _ at: Int, _ text: UnsafeBufferPointer<UInt8>, _ places: UnsafeBufferPointer<Int32>,
    _ bytes: UnsafeBufferPointer<UInt8>, _ found: inout [Found]
  ) {
    var last = at + Int(entry.count) - 1
    if entry.restCount > 0 {
      let rest = Int(entry.restStart)..<Int(entry.restStart) + Int(entry.restCount)
      guard
        let next = (last..<min(text.count, last + 40)).first(where: { start in
          start + rest.count <= text.count && (start == 0 || text[start] >= 0x80 || text[start - 1] == 0x20)
            && rest.indices.allSatisfy { text[start + $0 - rest.lowerBound] == bytes[$0] }
        })
      else { return }
      last = next + rest.count - 1
    }
    if text[last] == 0x20 { last -= 1 }
    found.append(Found(value: entry.value, range: Int(places[at])..<Int(places[last]) + 1))
  }

  /// Phrases by their first three bytes.
  private struct Buckets: Sendable {
    private var entries: [Entry] = []
    private var starts: [Int16] = []
    private static let bits: UInt32 = 13

    init() {}

    init(_ drafts: [Entry], _ bytes: [UInt8]) {
      bytes.withUnsafeBufferPointer { bytes in
        let keys = drafts.map { Buckets.key(bytes, Int($0.start)) }
        starts = Array(repeating: 0, count: 1 << Int(Buckets.bits) + 1)
        for key in keys { starts[key + 1] += 1 }
        for key in 1..<starts.count { starts[key] += starts[key - 1] }
        var next = starts
        entries = drafts
        for (key, draft) in zip(keys, drafts) {
          entries[Int(next[key])] = draft
          next[key] += 1
        }
      }
    }

    @inline(__always)
    private static func key(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int {
      let three = UInt32(bytes[at]) | UInt32(bytes[at + 1]) << 8 | UInt32(bytes[at + 2]) << 16
      return Int((three &* 0x9e37_79b1) >> (32 - bits))
    }

    @inline(__always)
    func each(
      at place: Int, in text: UnsafeBufferPointer<UInt8>, _ bytes: UnsafeBufferPointer<UInt8>,
      _ body: (Entry) -> Void
    ) {
      guard place + 2 < text.count, !starts.isEmpty else { return }
      let key = Buckets.key(text, place)
      for number in Int(starts[key])..<Int(starts[key + 1]) {
        let entry = entries[number]
        let count = Int(entry.count)
        guard place + count <= text.count else { continue }
        var offset = 0
        while offset < count, text[place + offset] == bytes[Int(entry.start) + offset] { offset += 1 }
        if offset == count { body(entry) }
      }
    }
  }
}
