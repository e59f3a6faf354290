/// The text of a field of Anki's, whose HTML an editor wrote: lines are parted by `<br>`, and by `<div>` and other blocks.
enum FieldText {
  static func read(_ html: String) -> String {
    var out = ""
    var rest = html[...]
    /// Blocks begin and end lines, however many of them meet.
    func endLine() {
      while out.last == " " { out.removeLast() }
      if !out.isEmpty, out.last != "\n" { out += "\n" }
    }
    /// A line end between two blocks is one of the HTML's own.
    func add(_ run: Substring) { out += out.last == "\n" ? run.drop { $0.isNewline } : run }
    while let sign = rest.firstIndex(where: { $0 == "<" || $0 == "&" }) {
      add(rest[..<sign])
      rest = rest[sign...]
      if rest.first == "&" {
        let (text, length) = entity(rest)
        out += text
        rest = rest.dropFirst(length)
      } else if rest.hasPrefix("<!--") {
        rest = rest.firstRange(of: "-->").map { rest[$0.upperBound...] } ?? ""
      } else if let tag = Tag(rest) {
        if tag.name == "br" {
          out += "\n"
        } else if blocks.contains(tag.name) {
          endLine()
        }
        rest = rest[tag.end...]
        if !tag.isClosing, tag.name == "style" || tag.name == "script" { rest = after(tag.name, in: rest) }
      } else {
        out += "<"
        rest = rest.dropFirst()
      }
    }
    add(rest)
    return out[...].trimmed
  }

  private static let blocks: Set<Substring> = [
    "div", "p", "li", "ul", "ol", "dl", "dt", "dd", "tr", "table", "pre", "blockquote", "hr", "h1", "h2",
    "h3", "h4",
    "h5", "h6", "section", "article",
  ]

  private struct Tag {
    var name: Substring
    var isClosing: Bool
    /// Behind its `>`.
    var end: Substring.Index

    /// Nil where a `<` is only a sign.
    init?(_ text: Substring) {
      let inside = text.dropFirst()
      isClosing = inside.first == "/"
      let name = (isClosing ? inside.dropFirst() : inside).prefix {
        $0.isASCII && ($0.isLetter || $0.isNumber)
      }
      guard name.first?.isLetter == true, let closing = inside.firstIndex(of: ">") else { return nil }
      self.name = name.lowercased()[...]
      end = text.index(after: closing)
    }
  }

  /// What follows the content of an element that is not text.
  private static func after(_ name: Substring, in text: Substring) -> Substring {
    var rest = text
    while let opening = rest.firstRange(of: "</") {
      rest = rest[opening.lowerBound...]
      if let tag = Tag(rest), tag.name == name { return rest[tag.end...] }
      rest = rest.dropFirst(2)
    }
    return ""
  }

  /// What an entity stands for, and how long it is; a mere `&` stands for itself.
  private static func entity(_ text: Substring) -> (text: String, length: Int) {
    let name = text.dropFirst().prefix(10).prefix { $0 != ";" && $0 != "&" }
    guard text.dropFirst(name.count + 1).first == ";" else { return ("&", 1) }
    if let found = entities[name] { return (found, name.count + 2) }
    var digits = name.dropFirst()
    guard name.first == "#" else { return ("&", 1) }
    var radix = 10
    if digits.first == "x" || digits.first == "X" {
      digits = digits.dropFirst()
      radix = 16
    }
    guard let number = UInt32(digits, radix: radix), let scalar = Unicode.Scalar(number) else {
      return ("&", 1)
    }
    return (String(scalar), name.count + 2)
  }

  private static let entities: [Substring: String] = [
    "lt": "<", "gt": ">", "amp": "&", "quot": "\"", "apos": "'", "nbsp": " ", "rarr": "→", "larr": "←",
    "harr": "↔",
    "hellip": "…", "ndash": "–", "mdash": "—", "middot": "·", "times": "×", "le": "≤", "ge": "≥", "ne": "≠",
  ]
}
