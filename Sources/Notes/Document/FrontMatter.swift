/// The tags of a YAML front matter: `tags: [a, b]`, `tags: a, b`, or a list below `tags:`.
enum FrontMatter {
  static func tags(in rows: [String]) -> [String] {
    var tags: [String] = []
    var isListing = false
    for row in rows where isListing || row.utf8.contains(UInt8(ascii: ":")) {
      let text = row.trimmed
      if isListing, text.hasPrefix("- ") || text.hasPrefix("* ") {
        tags.append(clean(String(text.dropFirst(2))))
        continue
      }
      isListing = false
      guard let colon = text.firstIndex(of: ":") else { continue }
      let key = text[..<colon].lowercased()
      guard key == "tags" || key == "tag" || key == "keywords" else { continue }
      let value = text[text.index(after: colon)...].trimmed
      if value.isEmpty { isListing = true }
      let inner = value.hasPrefix("[") ? String(value.dropFirst().prefix { $0 != "]" }) : value
      tags += inner.split(separator: ",").map { clean(String($0)) }
    }
    return tags.filter { !$0.isEmpty }
  }

  private static func clean(_ text: String) -> String {
    var text = text.trimmed
    while let first = text.first, "\"'#".contains(first) { text.removeFirst() }
    while let last = text.last, "\"'".contains(last) { text.removeLast() }
    return text.trimmed
  }
}
