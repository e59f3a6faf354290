import Questions
import TCP

/// A text format in which each item becomes some text after a header.
package final class TextBankWriter: BankWriter {
  package private(set) var report: Report
  private let file: AtomicFile
  private let losing: [Remark]
  private let language: Language
  private let isStaged: Bool
  /// Whether each blank becomes an entry of its own.
  private var isSplit: Bool { losing.contains(.onePartOnly) }
  private let render: (Item, inout TextOutput, inout Report) -> Void
  private let ending: String

  /// `losing` names what the format has no place for; `isStaged` that an exercise's blanks are asked one stage
  /// after the other.
  init(
    file: AtomicFile, info: BankInfo, header: String = "", ending: String = "", losing: [Remark] = [],
    isStaged: Bool = true, render: @escaping (Item, inout TextOutput, inout Report) -> Void
  ) throws {
    self.file = file
    self.losing = losing
    self.isStaged = isStaged
    language = info.language
    self.render = render
    self.ending = ending
    report = Report(keepsDetails: info.listsRemarks)
    try file.write(header)
  }

  package func add(_ item: Item) throws {
    guard report.takes(item) else { return }
    var entries = 0
    try file.append { out in
      func write(_ item: Item) {
        render(item, &out, &report)
        entries += isSplit ? item.parts.count : 1
      }
      if item.isQuestion || !isStaged {
        write(item)
      } else {
        for stage in item.stages(in: language) { write(stage) }
      }
      report.noteLosses(of: item, losing: losing, dropped: &out.hasDropped)
    }
    report.wrote(entries: entries)
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

  /// What is said once a part has been answered: all of it for a card, the part's own working for an exercise.
  func told(after part: Part) -> [String] {
    if isQuestion { return explanation }
    return part.working.isEmpty ? explanation : [part.working]
  }

  /// What is told to everybody besides the workings that each part tells for itself.
  var explanationBesides: [String] {
    func isWorking(_ line: String) -> Bool { parts.contains { $0.working == line } }
    return explanation.contains(where: isWorking) ? explanation.filter { !isWorking($0) } : explanation
  }

  /// `topic` and tags as words without spaces, one after the other.
  func withTagWords(in out: inout TextOutput, _ body: (UnsafeBufferPointer<UInt8>, inout TextOutput) -> Void)
  {
    var words = TextOutput()
    words.append(tagsOf: self)
    out.hasDropped = out.hasDropped || words.hasDropped
    words.bytes.withUnsafeBufferPointer { words in
      for word in words.split(separator: UInt8(ascii: " ")) {
        body(UnsafeBufferPointer(rebasing: word), &out)
      }
    }
  }
}

extension BankFormat {
  /// `term<TAB>definition`, a card a line, as Quizlet's import takes them.
  static func quizlet(_ file: AtomicFile, _ info: BankInfo) throws -> TextBankWriter {
    let losing: [Remark] = [
      .figureAsText, .onePartOnly, .feedbackDropped, .hintsDropped, .variantsDropped, .sourceDropped,
    ]
    return try TextBankWriter(file: file, info: info, losing: losing) { item, out, _ in
      for part in item.parts {
        // Quizlet cuts at a tab and at a line end, so both become spaces.
        out.append(item.question(of: part, in: info.language).joinedLines, as: .line)
        out += "\t"
        out.append(part.answer.joinedLines, as: .line)
        for line in item.told(after: part) where line != part.answer {
          out += " / "
          out.append(line.joinedLines, as: .line)
        }
        out += "\n"
      }
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
    return try TextBankWriter(file: file, info: info, header: header, losing: [.onePartOnly]) {
      item, out, _ in
      for part in item.parts {
        out += "\""
        out.append(guidOf: item.ankiName ?? item.code, part: part.place)
        // Nothing written as markup has a quote in it; a picture does.
        out += "\"\t\""
        out.append(item.prompt, as: .ankiLine)
        if let figure = item.figure {
          out += "<br>"
          out.append(figure.telling(in: info.language).svg, as: .quoted)
        }
        let listing = item.listing(of: part)
        if !listing.isEmpty {
          out += "<br>"
          out.append(listing, as: .ankiLine)
        }
        out += "\"\t\""
        writeBack(item, part, to: &out)
        out += "\"\t\""
        out.append(ankiDeck(item, info), as: .line)
        out += "\"\t\""
        let start = out.count
        out.append(tagsOf: item)
        out.doubleQuotes(from: start)
        out += "\"\n"
      }
    }
  }

  /// A basic note has one field for all that comes after the answer.
  private static func writeBack(_ item: Item, _ part: Item.Part, to out: inout TextOutput) {
    out.append(part.answer, as: .ankiLine)
    for also in part.alsoShown(of: item) {
      out += "<br>= "
      out.append(also, as: .ankiLine)
    }
    for line in item.told(after: part) where line != part.answer {
      out += "<br>"
      out.append(line, as: .ankiLine)
    }
    for feedback in part.feedback {
      out += "<br><b>"
      out.append(feedback.answer, as: .ankiLine)
      out += "</b>: "
      out.append(feedback.why, as: .ankiLine)
    }
    for hint in item.hints {
      out += "<br>💡 "
      out.append(hint, as: .ankiLine)
    }
    if let source = item.source {
      out += "<br><small>"
      out.append(source, as: .ankiLine)
      out += "</small>"
    }
  }

  static func csv(_ file: AtomicFile, _ info: BankInfo) throws -> TextBankWriter {
    let columns = [
      "id", "topic", "level", "prompt", "question", "answer", "accepts", "choices", "wrong answers",
      "explanation", "hints", "tags", "source",
    ]
    let header = (info.isForExcel ? "\u{feff}" : "") + columns.joined(separator: ",") + "\r\n"
    return try TextBankWriter(file: file, info: info, header: header, losing: [.figureAsText, .onePartOnly]) {
      item, out, _ in
      for part in item.parts { writeRow(item, part, to: &out, in: info.language) }
    }
  }

  private static func writeRow(
    _ item: Item, _ part: Item.Part, to out: inout TextOutput, in language: Language
  ) {
    var options: [String] = []
    if case .choice(let choices, _) = part.response { options = choices }
    if case .order(_, let shown) = part.response { options = shown }
    func add(_ text: String) {
      out.append(cell: text)
      out += ","
    }
    add(part.id)
    add(item.topic)
    add(item.level.map { String($0) } ?? "")
    add(item.figure.map { item.prompt + "\n" + $0.text(in: language) } ?? item.prompt)
    add(part.label)
    add(part.answer)
    add(part.accepted.dropFirst().joined(separator: " | "))
    add(options.joined(separator: " | "))
    add(part.feedback.map { "\($0.answer): \($0.why)" }.joined(separator: " | "))
    add(item.told(after: part).joined(separator: "\n"))
    add(item.hints.joined(separator: " | "))
    var tags = TextOutput()
    tags.append(tagsOf: item)
    add(String(decoding: tags.bytes, as: UTF8.self))
    out.append(cell: item.source ?? "")
    out += "\r\n"
  }
}

extension Item.Part {
  /// Other right answers worth showing: what a note says, but only a few of an exercise's many spellings.
  func alsoShown(of item: Item) -> ArraySlice<String> {
    guard case .text = response else { return [] }
    let others = accepted.dropFirst()
    if item.isQuestion { return others }
    return others.prefix(6)
  }
}

extension Item {
  /// The part's own question with its options, without the prompt.
  func listing(of part: Part) -> String {
    switch part.response {
    case .choice, .order: break
    case .text, .number, .decimal, .selfRated: return part.label
    }
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
    guard utf8.contains(where: { $0 == 0x0a || $0 == 0x0d }) else { return self }
    return SafeText.plain(self).unicodeScalars.split(separator: "\n").map { String($0) }.joined(
      separator: " / ")
  }
}
