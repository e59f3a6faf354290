import Questions
import TCP
import Testing

@testable import Export

@Suite("Exams") struct ExamTests {
  private static let choice = card(.choice, "c", answer: "SYN", choices: ["FIN", "SYN", "RST", "ACK"])
  private static let order = card(.order, "o", answer: "2 1 3", choices: ["SYN,ACK", "SYN", "ACK"])
  private static let recall = card(.recall, "r", answer: "It synchronises.")

  private static func card(_ form: Form, _ id: String, answer: String, choices: [String] = []) -> Question {
    Question(
      id: QuestionID(id), source: Source(file: "notes.md", line: 7), kind: .card, form: form,
      prompt: "What of \(id)?", answer: answer, choices: choices, explanation: "Because of \(id).")
  }

  private static let tasks = [
    ExamTask(.drill(ExamDrill(topic: "data", level: 1, rules: ["ack-of-data"])), points: 4),
    ExamTask(.card(choice), points: 2), ExamTask(.card(order), points: 3), ExamTask(.card(recall), points: 5),
  ]

  /// The sample's exchange under a code of its own.
  private static func exercise(_ seed: UInt64) -> Exercise {
    var exercise = SampleBank.exercise
    exercise.code = "CODE-\(seed)"
    return exercise
  }

  private static func papers(_ count: Int, seed: UInt64 = 5) -> [ExamPaper] {
    (1...count).compactMap { number in
      ExamPaper.make(number, of: count, tasks: tasks, seed: seed) { exercise($1) }
    }
  }

  private static func key(_ papers: [ExamPaper]) -> ExamKey {
    var key = ExamKey(tasks: tasks, seed: 5, language: .english)
    for paper in papers { key.add(paper) }
    return key
  }

  private static func mark(_ cells: [String: String], paper: Int = 1) throws -> ExamResults.Student {
    let papers = papers(3)
    let labels = cells.keys.sorted()
    let rows = [["student", "paper"] + labels, ["Kim", String(paper)] + labels.map { cells[$0] ?? "" }]
    let results = try ExamResults(key: key(papers), rows: rows) { code in
      var exercise = SampleBank.exercise
      exercise.code = code
      return exercise
    }
    return try #require(results.students.first)
  }

  /// Where a question stands on a paper, from 1.
  private static func place(_ isMeant: (ExamPaper.Question.Kind) -> Bool, on paper: Int = 1) throws -> Int {
    1 + (try #require(papers(3)[paper - 1].questions.firstIndex { isMeant($0.kind) }))
  }

  private static func place(of id: String, on paper: Int = 1) throws -> Int {
    try place({ if case .card(let card) = $0 { card.id.text == id } else { false } }, on: paper)
  }

  @Test("all papers ask the same for the same points, in other numbers and another order") func alike() {
    let papers = Self.papers(8)
    #expect(Set(papers.map(\.points)) == [14])
    func cards(_ paper: ExamPaper) -> [Question] {
      paper.questions.compactMap { if case .card(let card) = $0.kind { card } else { nil } }
    }
    #expect(Set(papers.map { Set(cards($0).map(\.id.text)) }) == [["c", "o", "r"]])
    #expect(Set(papers.map { cards($0).map(\.id.text) }).count > 1)
    #expect(Set(papers.map { cards($0).first { $0.id.text == "c" }?.choices ?? [] }).count > 1)
    let codes = papers.flatMap(\.questions).compactMap { question -> String? in
      if case .exercise(let exercise) = question.kind { exercise.code } else { nil }
    }
    #expect(Set(codes).count == 8)
  }

  @Test("the same seed makes the same papers, another seed others") func seeds() {
    let sheets = ExamSheets(title: "T", language: .english)
    #expect(Self.papers(2).map(sheets.paper) == Self.papers(2).map(sheets.paper))
    #expect(Self.papers(2).map(sheets.paper) != Self.papers(2, seed: 6).map(sheets.paper))
  }

  @Test("an ordering card with its lines in another order has the answer that goes with them") func ordering()
  {
    let shown = Self.order.showing([2, 0, 1])
    #expect(shown.choices == ["ACK", "SYN,ACK", "SYN"])
    #expect(shown.answer == "3 2 1")
  }

  @Test("a key is read back as it was written") func keys() throws {
    let key = Self.key(Self.papers(3))
    #expect(ExamKey(try JSONReader.read(key.json)) == key)
  }

  @Test("a key whose choices don't fit its card is refused") func brokenKeys() throws {
    let text = String(decoding: Self.key(Self.papers(1)).json, as: UTF8.self)
    let broken = text.replacingAll("\"card\":\"c\",\"choices\":[", with: "\"card\":\"c\",\"choices\":[9,")
    #expect(text != broken)
    #expect(ExamKey(try JSONReader.read(Array(broken.utf8))) == nil)
  }

  @Test("a choice is marked by the number it has on that very paper, or by its words") func choices() throws {
    for paper in 1...3 {
      let place = try Self.place(of: "c", on: paper)
      guard case .card(let card) = Self.papers(3)[paper - 1].questions[place - 1].kind else { continue }
      let number = 1 + (try #require(card.choices.firstIndex(of: "SYN")))
      #expect(try Self.mark(["\(place).1": String(number)], paper: paper).hundredths == 200)
      #expect(try Self.mark(["\(place).1": "syn"], paper: paper).hundredths == 200)
      #expect(try Self.mark(["\(place).1": String(number % 4 + 1)], paper: paper).hundredths == 0)
    }
  }

  @Test("points are shared by the blanks, and a wrong answer is told by its mistake's name")
  func partialPoints()
    throws
  {
    let place = try Self.place { if case .exercise = $0 { true } else { false } }
    #expect(try Self.mark(["\(place).1": "1101", "\(place).2": "ACK"]).hundredths == 400)
    let half = try Self.mark(["\(place).1": "1102", "\(place).2": "ACK"])
    #expect(half.hundredths == 200)
    #expect(half.blanks.compactMap(\.mistake?.rule) == ["plus-one"])
  }

  @Test("an answer in free words waits for the teacher, who writes a share of the points") func freeWords()
    throws
  {
    let label = "\(try Self.place(of: "r")).1"
    func verdict(_ cell: String) throws -> ExamResults.Verdict? {
      try Self.mark([label: cell]).blanks.first { $0.label == label }?.verdict
    }
    #expect(try verdict("It synchronises!") == .right)
    #expect(try verdict("It opens.") == .unread)
    #expect(try verdict("50%") == .judged(50))
    #expect(try verdict("") == .wrong)
    #expect(try Self.mark([label: "50 %"]).hundredths == 250)
    #expect(try Self.mark([label: "101%"]).hundredths == 0)
  }

  @Test("answers with columns or papers that don't exist are refused by name") func badSheets() {
    #expect(throws: ExamTrouble.missingColumn("paper")) { try marked([["student"]]) }
    for column in ["1", "1a", "1.1.1", "99.1", "0.1"] {
      #expect(throws: ExamTrouble.unknownColumn(column)) { try marked([["student", "paper", column]]) }
    }
    #expect(throws: ExamTrouble.repeatedColumn("1.1")) {
      try marked([["student", "paper", "1.1", "2.1", " 1.1"]])
    }
    #expect(throws: ExamTrouble.notAPaper("2", line: 3)) {
      try marked([["student", "paper"], ["Kim", "1"], ["Lee", "2"]])
    }
    #expect(throws: ExamTrouble.notAPaper("", line: 2)) { try marked([["student", "paper"], ["Kim", ""]]) }
  }

  private func marked(_ rows: [[String]]) throws -> ExamResults {
    try ExamResults(key: Self.key(Self.papers(1)), rows: rows) { _ in SampleBank.exercise }
  }

  @Test("columns that hold no answers, rows of nobody and questions without a column are told")
  func untidySheets() throws {
    let results = try marked([
      ["\u{1109}\u{1165}\u{11bc}\u{1106}\u{1167}\u{11bc}", "시험지", "1.1", "비고"], ["Kim", "1", "", "sick"],
      ["", "1", " ", "nobody came"], ["", "1", "x", ""], ["", "", "", ""], ["Lee", "1"],
    ])
    #expect(results.students.map(\.name) == ["Kim", "", "Lee"])
    #expect(results.passedBy == ["비고"] && results.untaken == 2)
    #expect(!results.lacking.isEmpty && !results.lacking.contains("1.1"))
    #expect(results.students[0].blanks.filter { !$0.isEmpty }.isEmpty)
    #expect(results.students[1].blanks.filter { !$0.isEmpty }.map(\.label) == ["1.1"])
  }

  @Test("a paper lists the choices and leaves room, and tells no answer") func sheet() throws {
    let paper = ExamSheets(title: "T", language: .english).paper(try #require(Self.papers(1).first))
    #expect(paper.contains("<li>FIN</li>") && paper.contains("<li>SYN,ACK</li>"))
    #expect(paper.contains("class=\"room\""))
    #expect(!paper.contains("Because of") && !paper.contains("synchronises") && !paper.contains("1101"))
  }

  @Test("the key tells the answer, the working, the named mistakes and the note") func keySheet() {
    let key = ExamSheets(title: "T", language: .english).key(Self.papers(2))
    for told in [
      "1101", "1001 + 100 = 1101", "Data has no +1.", "Because of c.", "notes.md:7", "It synchronises.",
    ] {
      #expect(key.contains(told))
    }
  }

  @Test("nothing of a note becomes markup on a paper or a key", arguments: SampleBank.hostile)
  func hostileCards(text: String) throws {
    var card = Self.choice
    card.prompt = text
    card.answer = text
    card.choices = [text, "x" + text, "y"]
    card.explanation = text
    card.source.file = text
    let tasks = [Form.choice, .order, .recall, .state].map { form in
      card.form = form
      return ExamTask(.card(card), points: 1)
    }
    let paper = try #require(ExamPaper.make(1, of: 1, tasks: tasks, seed: 1) { _, _ in nil })
    let sheets = ExamSheets(title: text, language: .korean)
    let plain = ExamSheets(title: "", language: .korean).paper(
      ExamPaper(number: 1, of: 1, seed: 1, questions: []))
    for page in [sheets.paper(paper), sheets.key([paper])] {
      // The only tags are the sheet's own, which have no attribute but a class.
      let tags = page.split(separator: "<").dropFirst().map { $0.prefix { $0 != ">" } }
      let known = Set(
        ["p", "b", "i", "ol", "li", "dl", "dt", "dd", "h2", "h3", "br", "article", "section", "span"].flatMap
        { [$0, "/" + $0] })
      for tag in tags where !plain.contains("<" + tag + ">") {
        let words = tag.split(separator: " ", maxSplits: 1)
        #expect(known.contains(String(words.first ?? "")), "\(tag)")
        #expect(words.count == 1 || words[1].hasPrefix("class=\""), "\(tag)")
      }
    }
  }

  private func export(_ format: BankFormat) throws -> (TemporaryFolder, [Item]) {
    let folder = try TemporaryFolder()
    let items = try #require(Self.papers(1).first).questions.map { $0.item(in: .english) }
    var info = SampleBank.info
    info.isPaper = true
    let writer = try format.open(
      folder.path("paper"), replacing: false, info: info, history: AnkiHistory(path: nil))
    for item in items { try writer.add(item) }
    try writer.finish()
    return (folder, items)
  }

  @Test("Moodle is given the points and one category") func moodle() throws {
    let text = String(decoding: try export(.moodle).0.bytes("paper"), as: UTF8.self)
    #expect(text.contains("<defaultgrade>5</defaultgrade>") && text.contains("{2:NUMERICAL:=1101"))
    #expect(text.split(separator: "type=\"category\"", omittingEmptySubsequences: false).count == 2)
  }

  @Test("a QTI paper is a test that refers to every item, each worth its points") func qti() throws {
    let (folder, items) = try export(.qti)
    let zip = try ZipReader(path: folder.path("paper"))
    func text(_ name: String) throws -> String {
      let entry = try #require(try zip.entry(named: name))
      var bytes: [UInt8] = []
      try zip.read(entry) { bytes.append(contentsOf: $0) }
      return String(decoding: bytes, as: UTF8.self)
    }
    let test = try text("test.xml")
    let manifest = try text("imsmanifest.xml")
    for item in items {
      #expect(test.contains("href=\"items/q-\(item.id).xml\""))
      #expect(manifest.contains("<dependency identifierref=\"q-\(item.id)\"/>"))
      #expect(try text("items/q-\(item.id).xml").contains("normalMaximum=\"\(item.points ?? 0)\""))
    }
  }
}
