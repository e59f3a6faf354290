import Questions
import TCP

/// Kahoot's import sheet: at most 500 questions of 120 characters, 2 to 4 answers of 75, in an .xlsx.
package final class KahootSheet: BankWriter {
  package private(set) var report: Report
  private let info: BankInfo
  private let zip: ZipWriter
  /// At most as many rows as the format takes.
  private var sheet = KahootSheet.sheetStart
  private var row = KahootSheet.firstRow

  private static let firstRow = 9
  private static let mostQuestions = 500
  private static let promptLimit = 120
  private static let answerLimit = 75

  package init(path: String, replacing: Bool, info: BankInfo) throws {
    self.info = info
    zip = try ZipWriter(path: path, replacing: replacing)
    report = Report(keepsDetails: info.listsRemarks)
    let heads = [
      "Question - max 120 characters", "Answer 1 - max 75 characters", "Answer 2 - max 75 characters",
      "Answer 3 - max 75 characters", "Answer 4 - max 75 characters",
      "Time limit (sec) – 5, 10, 20, 30, 60, 90, 120, or 240 secs", "Correct answer(s) - choose at least one",
    ]
    sheet += Self.rowXML(Self.firstRow - 1, heads.enumerated().map { ("BCDEFGH"[$0], .text($1)) })
  }

  package func add(_ item: Item) throws {
    guard report.takes(item) else { return }
    for stage in item.stages(in: info.language) {
      let isFull = row - Self.firstRow == Self.mostQuestions
      addRows(isFull ? stage : stage.asked(without: .choosing, .typing))
    }
  }

  private func addRows(_ item: Item) {
    for part in item.parts {
      guard row - Self.firstRow < Self.mostQuestions else {
        report.note(.tooManyQuestions, on: item.id)
        continue
      }
      guard let options = options(of: part, item) else { continue }
      let prompt = SafeText.line(item.question(of: part.withoutOptions, in: info.language).joinedLines)
      guard prompt.utf16.count <= Self.promptLimit else {
        report.note(.promptTooLong, on: item.id)
        continue
      }
      var cells: [(Character, Cell)] = [("A", .number(row - Self.firstRow + 1)), ("B", .text(prompt))]
      cells += options.texts.enumerated().map { ("CDEF"[$0], .text($1)) }
      cells += [("G", .number(item.figure == nil ? 30 : 120)), ("H", .number(options.right + 1))]
      sheet += Self.rowXML(row, cells)
      row += 1
      if options.isCut { report.note(.tooManyOptions, on: item.id) }
      var dropped = false
      report.noteLosses(
        of: item, losing: [.figureAsText, .feedbackDropped, .hintsDropped, .variantsDropped, .sourceDropped],
        dropped: &dropped)
      report.wrote()
    }
  }

  /// The right answer and up to three wrong ones, in an order that the item's id decides.
  private func options(of part: Item.Part, _ item: Item) -> (texts: [String], right: Int, isCut: Bool)? {
    let answer = SafeText.line(part.answer)
    guard answer.utf16.count <= Self.answerLimit else {
      report.note(.answerTooLong, on: item.id)
      return nil
    }
    let seed = SHA1.digest(part.id.utf8).prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    var chance = SplitMix64(seed: seed)
    let wrong = wrongAnswers(to: part, item, &chance).map(SafeText.line).uniqued.filter {
      $0 != answer && $0.utf16.count <= Self.answerLimit
    }
    guard !wrong.isEmpty else {
      report.note(.needsChoices, on: item.id)
      return nil
    }
    var texts = [answer] + wrong.prefix(3)
    chance.shuffle(&texts)
    return (texts, texts.firstIndex(of: answer) ?? 0, wrong.count > 3 && !part.isNamed(of: item))
  }

  /// The other choices, the results of wrong rules, or the other names that TCP has of the kind.
  private func wrongAnswers(
    to part: Item.Part, _ item: Item, _ chance: inout SplitMix64
  ) -> [String] {
    if case .choice(let choices, let right) = part.response {
      return choices.enumerated().filter { $0.offset != right }.map(\.element)
    }
    guard part.isNamed(of: item), case .question(let question) = item.origin else {
      return part.feedback.map(\.answer)
    }
    var names: [String]
    if question.form == .state {
      let right = Set(question.rightAnswers.compactMap { Lexicon.state(spelled: $0) })
      if right.isEmpty { return [] }
      names = ConnectionState.allCases.filter { !right.contains($0) }.map(\.name)
    } else {
      let right = question.rightAnswers.compactMap { Lexicon.flags(spelled: $0) }
      if right.isEmpty { return [] }
      names = Self.commonFlags.filter { !right.contains($0) }.map(\.description)
    }
    chance.shuffle(&names)
    return names
  }

  private static let commonFlags: [Flags] = [
    .syn, [.syn, .ack], .ack, [.fin, .ack], .fin, .rst, [.rst, .ack], [.psh, .ack], .urg,
  ]

  package func finish() throws {
    try zip.add("[Content_Types].xml", Self.contentTypes)
    try zip.add("_rels/.rels", Self.relations)
    try zip.add("xl/workbook.xml", Self.workbook)
    try zip.add("xl/_rels/workbook.xml.rels", Self.workbookRelations)
    try zip.add("xl/worksheets/sheet1.xml", sheet + "</sheetData></worksheet>")
    try zip.finish()
  }

  private enum Cell {
    case text(String)
    case number(Int)
  }

  private static func rowXML(_ row: Int, _ cells: [(Character, Cell)]) -> String {
    "<row r=\"\(row)\">"
      + cells.map { column, cell in
        switch cell {
        case .number(let number): "<c r=\"\(column)\(row)\"><v>\(number)</v></c>"
        case .text(let text):
          // An inline string is never read as a formula.
          "<c r=\"\(column)\(row)\" t=\"inlineStr\"><is><t xml:space=\"preserve\">\(SafeText.markup(text))</t></is></c>"
        }
      }.joined() + "</row>"
  }

  private static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
  private static let office = "http://schemas.openxmlformats.org"
  private static let sheetStart =
    declaration + "<worksheet xmlns=\"\(office)/spreadsheetml/2006/main\"><sheetData>"
  private static let contentTypes =
    declaration + "<Types xmlns=\"\(office)/package/2006/content-types\">"
    + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
    + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
    + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
    + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>"
    + "</Types>"
  private static let relations =
    declaration + "<Relationships xmlns=\"\(office)/package/2006/relationships\">"
    + "<Relationship Id=\"rId1\" Type=\"\(office)/officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/>"
    + "</Relationships>"
  private static let workbook =
    declaration + "<workbook xmlns=\"\(office)/spreadsheetml/2006/main\" "
    + "xmlns:r=\"\(office)/officeDocument/2006/relationships\"><sheets>"
    + "<sheet name=\"Sheet1\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"
  private static let workbookRelations =
    declaration + "<Relationships xmlns=\"\(office)/package/2006/relationships\">"
    + "<Relationship Id=\"rId1\" Type=\"\(office)/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
    + "</Relationships>"
}

extension Item.Part {
  /// Whether a state or flags are asked for, of which there are others to choose from.
  fileprivate func isNamed(of item: Item) -> Bool {
    guard case .question(let question) = item.origin else { return false }
    return question.form == .state || question.form == .flags
  }

  /// The part without its list of options, which the sheet has columns for.
  fileprivate var withoutOptions: Item.Part {
    var part = self
    if case .choice(let options, let right) = response { part.response = .text(options[right], variants: []) }
    return part
  }
}

extension String {
  fileprivate subscript(place: Int) -> Character { self[index(startIndex, offsetBy: place)] }
}
