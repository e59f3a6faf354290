extension TextOutput {
  /// The stable name Anki knows a note by: the same question, exported again, updates its note.
  mutating func append(guidOf id: String, part index: Int) {
    self += "td-"
    append(id, as: .quoted)
    guard index > 0 else { return }
    self += "-"
    put(index + 1)
  }

  /// `tcp`, the topic and the tags, each a word, parted by spaces.
  mutating func append(tagsOf item: Item) {
    let start = bytes.count
    self += "tcp"
    append(tag: item.topic, after: start)
    for tag in item.tags { append(tag: tag, after: start) }
  }

  private mutating func append(tag: String, after start: Int) {
    let end = bytes.count
    self += " "
    // Anki parts tags at the wide space of East Asian text too.
    append(tag.swapping("\u{3000}", for: "-"), as: .tag)
    let word = bytes[(end + 1)...]
    let isKnown = holdsWord(word, in: start..<end)
    if word.isEmpty || isKnown { cut(to: end) }
  }

  /// Whether a word stands by itself, between blanks, in a range.
  private func holdsWord(_ word: ArraySlice<UInt8>, in range: Range<Int>) -> Bool {
    var start = range.lowerBound
    while start < range.upperBound {
      let end = bytes[start..<range.upperBound].firstIndex(of: 0x20) ?? range.upperBound
      if end - start == word.count, bytes[start..<end].elementsEqual(word) { return true }
      start = end + 1
    }
    return false
  }
}

/// `tcpdrill::handshake`
func ankiDeck(_ item: Item, _ info: BankInfo) -> String {
  let topic = item.category
  guard topic.utf8.contains(UInt8(ascii: ":")) else { return "tcpdrill::" + topic }
  let words = topic.split(separator: ":", omittingEmptySubsequences: true)
  return "tcpdrill::" + (words.isEmpty ? "tcp" : words.joined(separator: "-"))
}

/// Ids of decks and of note types: from their names, so that they are the same in every export.
func ankiNumber(for name: String) -> Int64 {
  let digest = SHA1.digest(name.utf8)
  let number = digest.prefix(5).reduce(Int64(0)) { $0 << 8 | Int64($1) }
  return 1_500_000_000_000 + number % 100_000_000_000
}

/// What Anki sorts and checks a note by: its first field without tags, with the entities we write read back.
func appendWithoutMarkup(_ field: UnsafeBufferPointer<UInt8>, to out: inout TextOutput) {
  var place = 0
  var start = 0
  func run(_ end: Int) -> UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(rebasing: field[start..<end]) }
  while place < field.count {
    switch field[place] {
    case UInt8(ascii: "<"):
      out.put(run(place))
      while place < field.count, field[place] != UInt8(ascii: ">") { place += 1 }
      start = min(place + 1, field.count)
      place = start
    case UInt8(ascii: "&"):
      out.put(run(place))
      let known = ankiEntities.first { field[place...].starts(with: $0.entity.utf8) }
      guard let known else {
        start = place
        place += 1
        continue
      }
      out.put(known.sign)
      place += known.entity.utf8.count
      start = place
    default: place += 1
    }
  }
  out.put(run(place))
}

/// Text without tags, with the commonest entities read.
func withoutMarkup(_ field: String) -> String {
  var out = TextOutput()
  Array(field.utf8).withUnsafeBufferPointer { appendWithoutMarkup($0, to: &out) }
  return String(decoding: out.bytes, as: UTF8.self)
}

private let ankiEntities: [(entity: String, sign: String)] = [
  ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&#91;", "["),
  ("&amp;", "&"),
]

extension String {
  func replacingAll(_ old: String, with new: String) -> String {
    guard !old.isEmpty else { return self }
    var out = ""
    var rest = self[...]
    while let range = rest.firstRange(of: old) {
      out += rest[..<range.lowerBound]
      out += new
      rest = rest[range.upperBound...]
    }
    return out + rest
  }
}

/// The identifiers met so far. A bank has one a note, and nearly all are short: those are kept as numbers.
struct SeenIdentifiers {
  private struct Packed: Hashable {
    var first: UInt64 = 0
    var second: UInt64 = 0
    var third: UInt64 = 0
  }

  private var short: Set<Packed> = []
  private var long: Set<[UInt8]> = []

  /// Whether it is met for the first time.
  mutating func insert(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.count < 24, !bytes.contains(0) else { return long.insert(Array(bytes)).inserted }
    var packed = Packed()
    for (place, byte) in bytes.enumerated() {
      let shifted = UInt64(byte) << UInt64((place & 7) * 8)
      switch place >> 3 {
      case 0: packed.first |= shifted
      case 1: packed.second |= shifted
      default: packed.third |= shifted
      }
    }
    return short.insert(packed).inserted
  }
}
