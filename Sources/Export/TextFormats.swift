import Questions
import TCP

/// A text format in which each item becomes some text after a header.
package final class TextBankWriter: BankWriter {
  package private(set) var report: Report
  private let file: AtomicFile
  private let render: (Item, inout Report) -> String?
  private let ending: String

  init(
    file: AtomicFile, info: BankInfo, header: String = "", ending: String = "",
    render: @escaping (Item, inout Report) -> String?
  ) throws {
    self.file = file
    self.render = render
    self.ending = ending
    report = Report(keepsDetails: info.listsRemarks)
    try file.write(header)
  }

  package func add(_ item: Item) throws {
    guard report.takes(item) else { return }
    guard let text = render(item, &report) else { return }
    try file.write(text)
    report.wrote()
  }

  package func finish() throws {
    try file.write(ending)
    try file.finish()
  }
}

extension Item {
  /// Prompt, figure and the question of one part, for formats that hold plain text and one blank an entry.
  func question(of part: Part, in language: Language) -> String {
    var lines = [prompt]
    if let figure { lines.append(figure.text(in: language)) }
    if !part.label.isEmpty { lines.append(part.label) }
    if case .choice(let options, _) = part.response {
      lines += options.enumerated().map { "\($0 + 1)) \($1)" }
    }
    if case .order(_, let shown) = part.response {
      lines += shown.enumerated().map { "\($0 + 1)) \($1)" }
    }
    return lines.joined(separator: "\n")
  }

  func answer(of part: Part) -> String {
    ([part.answer] + [part.working].filter { !$0.isEmpty && $0 != part.answer }).joined(separator: "\n")
  }

  /// `topic` and tags as words without spaces.
  var tagWords: [String] {
    var words = ["tcp"]
    for tag in [topic] + tags where !tag.isEmpty {
      let word = SafeText.line(tag).swapping(" ", for: "-")
      if !words.contains(word) { words.append(word) }
    }
    return words
  }
}

extension BankFormat {
  /// `term<TAB>definition`, a card a line, as Quizlet's import takes them.
  static func quizlet(_ file: AtomicFile, _ info: BankInfo) throws -> TextBankWriter {
    try TextBankWriter(file: file, info: info) { item, report in
      if item.figure != nil { report.note(.figureAsText, on: item.id) }
      if item.parts.count > 1 { report.note(.onePartOnly, on: item.id) }
      return item.parts.map { part in
        // Quizlet cuts at a tab and at a line end, so both become spaces.
        SafeText.line(item.question(of: part, in: info.language).joinedLines) + "\t"
          + SafeText.line(item.answer(of: part).joinedLines) + "\n"
      }.joined()
    }
  }

  /// Anki's text import, with the `#` lines that say what the columns are.
  static func ankiText(_ file: AtomicFile, _ info: BankInfo) throws -> TextBankWriter {
    let header = """
      #separator:Tab
      #html:true
      #notetype:Basic
      #columns:GUID\tFront\tBack\tDeck\tTags
      #guid column:1
      #deck column:4
      #tags column:5

      """
    return try TextBankWriter(file: file, info: info, header: header) { item, report in
      if item.parts.count > 1 { report.note(.onePartOnly, on: item.id) }
      return item.parts.enumerated().map { index, part in
        let front = [
          SafeText.paragraphs(item.prompt), item.figure?.svg(in: info.language) ?? "",
          SafeText.paragraphs(item.listing(of: part)),
        ].filter { !$0.isEmpty }.joined(separator: "<br>")
        let cells = [
          ankiGuid(item.id, part: index), front, SafeText.paragraphs(item.answer(of: part)),
          SafeText.line(ankiDeck(item, info)), item.tagWords.joined(separator: " "),
        ]
        return cells.map(ankiTextCell).joined(separator: "\t") + "\n"
      }.joined()
    }
  }

  static func csv(_ file: AtomicFile, _ info: BankInfo) throws -> TextBankWriter {
    let columns = [
      "id", "topic", "level", "prompt", "question", "answer", "accepts", "choices", "wrong answers",
      "explanation", "tags", "source",
    ]
    return try TextBankWriter(file: file, info: info, header: columns.joined(separator: ",") + "\r\n") {
      item, report in
      if item.figure != nil { report.note(.figureAsText, on: item.id) }
      return item.parts.map { part in
        var options: [String] = []
        if case .choice(let choices, _) = part.response { options = choices }
        if case .order(_, let shown) = part.response { options = shown }
        return row(item, part, options: options, in: info.language)
      }.joined()
    }
  }

  private static func row(_ item: Item, _ part: Item.Part, options: [String], in language: Language) -> String
  {
    let prompt = [item.prompt, item.figure?.text(in: language) ?? ""].filter { !$0.isEmpty }
    let explanation = part.working.isEmpty ? item.explanation.joined(separator: "\n") : part.working
    var cells = [item.parts.count > 1 ? "\(item.id)/\(part.id)" : item.id, item.topic]
    cells.append(item.level.map { String($0) } ?? "")
    cells.append(prompt.joined(separator: "\n"))
    cells.append(part.label)
    cells.append(part.answer)
    cells.append(part.accepted.dropFirst().joined(separator: " | "))
    cells.append(options.joined(separator: " | "))
    cells.append(part.feedback.map { "\($0.answer): \($0.why)" }.joined(separator: " | "))
    cells.append(explanation)
    cells.append(item.tagWords.joined(separator: " "))
    cells.append(item.source ?? "")
    return cells.map(SafeText.cell).joined(separator: ",") + "\r\n"
  }
}

private func ankiTextCell(_ text: String) -> String {
  let line = SafeText.line(text)
  guard line.contains("\"") || line.hasPrefix("#") else { return line }
  return "\"" + line.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
}

extension Item {
  /// The part's own question with its options, without the prompt.
  func listing(of part: Part) -> String {
    var lines = part.label.isEmpty ? [] : [part.label]
    if case .choice(let options, _) = part.response {
      lines += options.enumerated().map { "\($0 + 1)) \($1)" }
    }
    if case .order(_, let shown) = part.response {
      lines += shown.enumerated().map { "\($0 + 1)) \($1)" }
    }
    return lines.joined(separator: "\n")
  }
}

extension String {
  /// Lines as one, set apart by a slash.
  var joinedLines: String {
    guard utf8.contains(0x0a) else { return self }
    return unicodeScalars.split(separator: "\n").map { String($0) }.joined(separator: " / ")
  }
}
