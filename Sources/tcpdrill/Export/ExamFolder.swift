import Drills
import Export
import Questions
import TCP

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The files of an exam: a paper a student, the key to read and the key to mark by, and an answer sheet to fill in.
struct ExamFolder {
  let path: String
  let replacing: Bool
  let language: Language
  let title: String
  let format: String

  /// Writes everything and says how many files that were.
  func write(_ count: Int, tasks: [ExamTask], seed: UInt64) throws -> Int {
    try makeFolder()
    let sheets = ExamSheets(title: title, language: language)
    var papers: [ExamPaper] = []
    for number in 1...count {
      let paper = ExamPaper.make(number, of: count, tasks: tasks, seed: seed) { $0.exercise(seed: $1) }
      guard let paper else { throw ExamTasks.impossible }
      papers.append(paper)
    }
    let digits = String(count).count
    for paper in papers {
      let number = String(paper.number)
      let name = "paper-" + String(repeating: "0", count: digits - number.count) + number
      try write(paper, named: name, sheets)
    }
    try write(text: sheets.key(papers), named: "key.html")
    let key = ExamKey(of: papers, tasks: tasks, seed: seed, language: language)
    try write(text: String(decoding: key.json, as: UTF8.self), named: "key.json")
    try write(text: answerSheet(papers), named: "answers.csv")
    return papers.count + 3
  }

  private func write(_ paper: ExamPaper, named name: String, _ sheets: ExamSheets) throws {
    guard let bank = BankFormat(rawValue: format), bank != .html else {
      return try write(text: sheets.paper(paper), named: name + ".html")
    }
    let info = BankInfo(
      language: language, title: "\(title) \(paper.number)/\(paper.of)", version: version,
      date: 1_795_219_200,
      isPaper: true)
    let writer = try bank.open(
      "\(path)/\(name).\(bank.fileExtension)", replacing: replacing, info: info,
      history: AnkiHistory(path: nil))
    for question in paper.questions { try writer.add(question.item(in: language)) }
    try writer.finish()
  }

  /// A line a paper, a column a blank, for the answers to be typed into.
  private func answerSheet(_ papers: [ExamPaper]) -> String {
    let blanks = papers.map { paper in paper.questions.map { $0.item(in: language).parts.count } }
    var labels: [String] = []
    for place in 0..<(blanks.map(\.count).max() ?? 0) {
      let most = blanks.map { place < $0.count ? $0[place] : 0 }.max() ?? 0
      labels += (0..<most).map { "\(place + 1).\($0 + 1)" }
    }
    let head = (["student", "paper"] + labels).joined(separator: ",")
    let rows = papers.map { ",\($0.number)" + String(repeating: ",", count: labels.count) }
    return ([head] + rows).joined(separator: "\r\n") + "\r\n"
  }

  private func write(text: String, named name: String) throws {
    let file = try AtomicFile(path: "\(path)/\(name)", replacing: replacing)
    try file.write(text)
    try file.finish()
  }

  private func makeFolder() throws {
    var status = stat()
    if mkdir(path, 0o755) == 0 || stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR { return }
    throw AtomicFile.trouble(path)
  }
}
