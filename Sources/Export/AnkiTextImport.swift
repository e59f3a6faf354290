import Questions

/// A deck that Anki exported as text: `#` lines that say how, then a note a line.
package struct AnkiTextDeck: Sendable {
  /// Front and back of each note, without markup, with its tags.
  package private(set) var cards: [(front: String, back: String, tags: [String])] = []
  /// Lines that held no card.
  package private(set) var skipped: [Int] = []

  package init(_ text: String) {
    var separator: Character = "\t"
    var guidColumn: Int?
    var otherColumns: Set<Int> = []
    var tagsColumn: Int?
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
    for (index, row) in Self.rows(body, separator: separator).enumerated() {
      let tags = tagsColumn.flatMap { $0 <= row.count ? row[$0 - 1] : nil } ?? ""
      let fields = row.enumerated().filter {
        !otherColumns.contains($0.offset + 1) && $0.offset + 1 != tagsColumn
      }
      .map { withoutMarkup($0.element.replacingAll("<br>", with: "\n"))[...].trimmed }
      guard fields.count >= 2, !fields[0].isEmpty, !fields[1].isEmpty else {
        skipped.append(index + headLines + 1)
        continue
      }
      cards.append((fields[0], fields[1], tags.split(separator: " ").map(String.init)))
    }
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

  /// Rows of cells, where a quoted cell may hold separators and line ends.
  private static func rows(_ text: Substring, separator: Character) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var cell = ""
    var isQuoted = false
    var closed = false
    for character in text {
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
        if row.count > 1 || !cell.isEmpty { rows.append(row) }
        row = []
        cell = ""
        closed = false
      } else {
        cell.append(character)
      }
    }
    row.append(cell)
    if row.count > 1 || !cell.isEmpty { rows.append(row) }
    return rows
  }

  /// The deck as a note: a card a question.
  package var markdown: String {
    cards.map { card in
      let tags = card.tags.map { " #" + SafeText.line($0).swapping(" ", for: "-") }.joined()
      return "Q: \(MarkdownBank.escaped(card.front))\(tags)\nA: \(MarkdownBank.escaped(card.back))\n\n"
    }.joined()
  }
}
