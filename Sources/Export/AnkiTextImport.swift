import Questions

/// A deck that Anki exported as text: `#` lines that say how, then a note a line.
package struct AnkiTextDeck: Sendable {
  /// Front and back of each note, without markup, with its tags; a text with gaps may have no back.
  package private(set) var cards: [(front: String, back: String, tags: [String])] = []
  /// Lines that held no card.
  package private(set) var skipped: [Int] = []

  package init(_ text: String) {
    var separator: Character = "\t"
    var guidColumn: Int?
    var otherColumns: Set<Int> = []
    var tagsColumn: Int?
    var isHTML = true
    var body = Substring(text)
    if body.first == "\u{feff}" { body = body.dropFirst() }
    var headLines = 0
    while body.first == "#", let end = body.firstIndex(where: \.isNewline) {
      let line = body[..<end].dropFirst()
      let parts = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map {
        $0.trimmed
      }
      if parts.count == 2 {
        switch parts[0].lowercased() {
        case "separator": separator = Self.separator(named: parts[1])
        case "html": isHTML = parts[1].lowercased() != "false"
        case "guid column": guidColumn = Int(parts[1])
        case "tags column": tagsColumn = Int(parts[1])
        case "deck column", "notetype column": Int(parts[1]).map { _ = otherColumns.insert($0) }
        default: break
        }
      }
      headLines += 1
      body = body[body.index(after: end)...]
    }
    if let guidColumn { otherColumns.insert(guidColumn) }
    for (line, row) in Self.rows(body, separator: separator) {
      let tags = tagsColumn.flatMap { $0 <= row.count ? row[$0 - 1] : nil } ?? ""
      let fields = row.enumerated().filter {
        !otherColumns.contains($0.offset + 1) && $0.offset + 1 != tagsColumn
      }
      .map { isHTML ? FieldText.read($0.element) : $0.element[...].trimmed }
      let (front, back) = (fields.first ?? "", fields.dropFirst().first ?? "")
      guard !front.isEmpty, !back.isEmpty || AnkiGaps(front) != nil else {
        skipped.append(line + headLines)
        continue
      }
      cards.append((front, back, tags.split(separator: " ").map(Self.tag)))
    }
  }

  /// `flags::syn` as `flags/syn`: a tag of a note is made of letters, digits and a few signs, and begins with a letter.
  private static func tag(_ word: Substring) -> String {
    let name = String(word).replacingAll("::", with: "/")
      .map { $0.isLetter || $0.isNumber || "-_/".contains($0) ? $0 : "-" }
    return (name.first?.isLetter == true ? "" : "tag-") + String(name)
  }

  private static func separator(named name: String) -> Character {
    switch name.lowercased() {
    case "tab", "\\t": "\t"
    case "comma": ","
    case "semicolon": ";"
    case "pipe": "|"
    case "colon": ":"
    case "space": " "
    default: name.first ?? "\t"
    }
  }

  /// Rows of cells with the line each begins on; a quoted cell may hold separators and line ends.
  private static func rows(_ text: Substring, separator: Character) -> [(line: Int, cells: [String])] {
    var rows: [(line: Int, cells: [String])] = []
    var line = 1
    var start = 1
    var row: [String] = []
    var cell = ""
    var isQuoted = false
    var closed = false
    for character in text {
      if character.isNewline { line += 1 }
      if isQuoted {
        if character == "\"" {
          isQuoted = false
          closed = true
        } else {
          cell.append(character)
        }
      } else if character == "\"", closed {
        cell.append(character)
        isQuoted = true
        closed = false
      } else if character == "\"", cell.isEmpty {
        isQuoted = true
      } else if character == separator {
        row.append(cell)
        cell = ""
        closed = false
      } else if character.isNewline {
        row.append(cell)
        if row.count > 1 || !cell.isEmpty { rows.append((start, row)) }
        start = line
        row = []
        cell = ""
        closed = false
      } else {
        cell.append(character)
      }
    }
    row.append(cell)
    if row.count > 1 || !cell.isEmpty { rows.append((start, row)) }
    return rows
  }

  /// The deck as a note: a card a question, a sentence with gaps as one.
  package var markdown: String {
    cards.map { card in
      let tags = card.tags.map { " #" + SafeText.line($0).swapping(" ", for: "-") }.joined()
      guard let gaps = AnkiGaps(card.front) else {
        return "Q: \(MarkdownBank.escaped(card.front))\(tags)\nA: \(MarkdownBank.escaped(card.back))\n\n"
      }
      let more = card.back.isEmpty ? "" : "> \(MarkdownBank.escaped(SafeText.line(card.back)))\n\n"
      return gaps.markdown + tags + "\n\n" + more
    }.joined()
  }
}

/// A text of Anki's with gaps: `A SYN takes {{c1::one::a small number}} sequence number.`
private struct AnkiGaps {
  /// What stands between the gaps, one more than there are gaps.
  private var between: [String] = [""]
  private var gaps: [(number: String, inside: String)] = []

  /// Nil where there is no gap, or one inside another.
  init?(_ text: String) {
    var rest = SafeText.line(text)[...]
    while let opening = rest.firstRange(of: "{{c") {
      let digits = rest[opening.upperBound...].prefix { $0.isASCII && $0.isNumber }
      let inside = rest[digits.endIndex...]
      guard !digits.isEmpty, inside.hasPrefix("::"), let closing = inside.firstRange(of: "}}") else {
        between[between.count - 1] += rest[..<opening.upperBound]
        rest = rest[opening.upperBound...]
        continue
      }
      let hidden = inside[inside.index(inside.startIndex, offsetBy: 2)..<closing.lowerBound]
      if hidden.contains("{{c") { return nil }
      between[between.count - 1] += rest[..<opening.lowerBound]
      between.append("")
      gaps.append((String(digits), String(hidden)))
      rest = rest[closing.upperBound...]
    }
    between[between.count - 1] += rest
    if gaps.isEmpty { return nil }
  }

  var markdown: String {
    var text = Self.escaped(between[0])
    for (gap, after) in zip(gaps, between.dropFirst()) {
      let parts = gap.inside.firstRange(of: "::").map {
        [gap.inside[..<$0.lowerBound], gap.inside[$0.upperBound...]]
      }
      let words = (parts ?? [gap.inside[...]]).map { MarkdownBank.escaped(String($0)) }
      text += "{{c\(gap.number)::\(words.joined(separator: "::"))}}" + Self.escaped(after)
    }
    return text
  }

  /// The spaces beside a gap stay spaces.
  private static func escaped(_ text: String) -> String {
    let words = text[...].trimmed
    if words.isEmpty { return text.isEmpty ? "" : " " }
    return (text.first?.isWhitespace == true ? " " : "") + MarkdownBank.escaped(words)
      + (text.last?.isWhitespace == true ? " " : "")
  }
}
