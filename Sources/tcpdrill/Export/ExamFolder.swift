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

  /// Writes everything and says how many files that were; each paper is made, written and forgotten.
  func write(_ count: Int, tasks: [ExamTask], seed: UInt64) throws -> Int {
    try makeFolder()
    let sheets = ExamSheets(title: title, language: language)
    let keySheet = try AtomicFile(path: "\(path)/key.html", replacing: replacing)
    try keySheet.write(sheets.keyHead)
    var key = ExamKey(tasks: tasks, seed: seed, language: language)
    var blanks: [[Int]] = []
    let digits = String(count).count
    for number in 1...count {
      let paper = ExamPaper.make(number, of: count, tasks: tasks, seed: seed) { $0.exercise(seed: $1) }
      guard let paper else { throw ExamTasks.impossible }
      let place = String(number)
      try write(
        paper, named: "paper-" + String(repeating: "0", count: digits - place.count) + place, sheets)
      try keySheet.write(sheets.keySection(paper))
      key.add(paper)
      blanks.append(paper.questions.map { $0.item(in: language).parts.count })
    }
    try keySheet.write(ExamSheets.tail)
    try keySheet.finish()
    try write(text: String(decoding: key.json, as: UTF8.self), named: "key.json")
    try write(text: answerSheet(blanks), named: "answers.csv")
    return count + 3
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

  /// A line a paper, a column a blank, for the answers to be typed into. `blanks` counts them by paper and question.
  private func answerSheet(_ blanks: [[Int]]) -> String {
    var labels: [String] = []
    for place in 0..<(blanks.map(\.count).max() ?? 0) {
      let most = blanks.map { place < $0.count ? $0[place] : 0 }.max() ?? 0
      labels += (0..<most).map { "\(place + 1).\($0 + 1)" }
    }
    let head = (["student", "paper"] + labels).joined(separator: ",")
    let rows = blanks.indices.map { ",\($0 + 1)" + String(repeating: ",", count: labels.count) }
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
