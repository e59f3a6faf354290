#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

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
    let isPlain = tag.utf8.allSatisfy { $0 < 0x80 }
    append(isPlain ? tag : tag.swapping("\u{3000}", for: "-"), as: .tag)
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
  /// The next such sign, or the end; a picture's tags are long.
  func next(_ sign: UInt8) -> Int {
    guard let base = UnsafeRawPointer(field.baseAddress),
      let found = memchr(base + place, Int32(sign), field.count - place)
    else { return field.count }
    return UnsafeRawPointer(found) - base
  }
  while place < field.count {
    switch field[place] {
    case UInt8(ascii: "<"):
      out.put(run(place))
      place = next(UInt8(ascii: ">"))
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
