/// The stable name Anki knows a note by: the same question, exported again, updates its note.
func ankiGuid(_ id: String, part index: Int) -> String { index == 0 ? "td-" + id : "td-\(id)-\(index + 1)" }

/// `tcpdrill::handshake`
func ankiDeck(_ item: Item, _ info: BankInfo) -> String {
  let topic = item.topic.isEmpty ? "tcp" : item.topic
  guard topic.utf8.contains(UInt8(ascii: ":")) else { return "tcpdrill::" + topic }
  return "tcpdrill::" + topic.split(separator: ":", omittingEmptySubsequences: true).joined(separator: "-")
}

/// Ids of decks and of note types: from their names, so that they are the same in every export.
func ankiNumber(for name: String) -> Int64 {
  let digest = SHA1.digest(name.utf8)
  let number = digest.prefix(5).reduce(Int64(0)) { $0 << 8 | Int64($1) }
  return 1_500_000_000_000 + number % 100_000_000_000
}

/// Anki's checksum of a note's first field, given without markup: the first 32 bits of its SHA-1.
func ankiChecksum(_ plain: String) -> Int64 { Int64(SHA1.head(plain)) }

/// What Anki sorts and checks a note by: the text without its tags, with the entities we write read back.
func withoutMarkup(_ field: String) -> String {
  guard field.utf8.contains(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") }) else {
    return field
  }
  var bytes: [UInt8] = []
  bytes.reserveCapacity(field.utf8.count)
  var isInTag = false
  for byte in field.utf8 {
    if byte == UInt8(ascii: "<") {
      isInTag = true
    } else if byte == UInt8(ascii: ">"), isInTag {
      isInTag = false
    } else if !isInTag {
      bytes.append(byte)
    }
  }
  var text = String(decoding: bytes, as: UTF8.self)
  guard bytes.contains(UInt8(ascii: "&")) else { return text }
  let entities = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
  for (entity, sign) in entities { text = text.replacingAll(entity, with: sign) }
  return text
}

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
