/// The tags of a YAML front matter: `tags: [a, b]`, `tags: a, b`, or a list below `tags:`.
enum FrontMatter {
  static func tags(in rows: [TextSlice]) -> [String] {
    var tags: [TextSlice] = []
    var isListing = false
    for row in rows {
      let row = row.trimmed
      if isListing, row.hasPrefix("- ") || row.hasPrefix("* ") {
        tags.append(TextSlice(row.text, row.start + 2..<row.end))
        continue
      }
      isListing = false
      guard let colon = row.first(":"), isKey(TextSlice(row.text, row.start..<colon)) else { continue }
      let value = TextSlice(row.text, colon + 1..<row.end).trimmed
      isListing = value.isEmpty
      tags += parts(of: value)
    }
    return tags.map(clean).filter { !$0.isEmpty }.map(\.string)
  }

  private static func isKey(_ name: TextSlice) -> Bool {
    name.equals(lowercase: "tags") || name.equals(lowercase: "tag") || name.equals(lowercase: "keywords")
  }

  /// What commas part, in brackets or not.
  private static func parts(of value: TextSlice) -> [TextSlice] {
    var parts: [TextSlice] = []
    let isBracketed = value.hasPrefix("[")
    var start = isBracketed ? value.start + 1 : value.start
    for at in start..<value.end {
      let byte = value.text[at]
      if isBracketed, byte == UInt8(ascii: "]") { return parts + [TextSlice(value.text, start..<at)] }
      guard byte == UInt8(ascii: ",") else { continue }
      parts.append(TextSlice(value.text, start..<at))
      start = at + 1
    }
    return parts + [TextSlice(value.text, start..<value.end)]
  }

  private static func clean(_ tag: TextSlice) -> TextSlice {
    var tag = tag.trimmed
    while let first = tag.first, first.isOne(of: "\"'#") { tag.start += 1 }
    while let last = tag.last, last.isOne(of: "\"'") { tag.end -= 1 }
    return tag.trimmed
  }
}
