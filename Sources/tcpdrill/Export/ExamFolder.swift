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
  func write(_ count: Int, blueprint: ExamBlueprint, seed: UInt64) throws -> Int {
    try makeFolder()
    let sheets = ExamSheets(title: title, language: language)
    var papers: [ExamPaper] = []
    for number in 1...count {
      guard
        let paper = ExamPaper.make(number, of: count, blueprint: blueprint, seed: seed, exercise: exercise)
      else {
        throw Failure(
          Bilingual(
            ko: "이 주제와 난이도로는 문제를 만들 수 없습니다.", en: "no question of these topics and levels can be made"))
      }
      papers.append(paper)
    }
    let digits = String(count).count
    for paper in papers {
      let number = String(paper.number)
      let name = "paper-" + String(repeating: "0", count: digits - number.count) + number
      try write(paper, named: name, sheets)
    }
    try write(text: sheets.key(papers), named: "key.html")
    let key = ExamKey(
      seed: seed, language: language,
      papers: papers.map { $0.questions.map { .init(code: $0.exercise.code, points: $0.points) } })
    try write(text: String(decoding: key.json, as: UTF8.self), named: "key.json")
    try write(text: answerSheet(papers), named: "answers.csv")
    return papers.count + 3
  }

  private func exercise(_ topic: String, _ level: Int, _ seed: UInt64) -> Exercise? {
    guard let topic = Topic(rawValue: topic), let level = Level(rawValue: level) else { return nil }
    return DrillCode(topic: topic, level: level, seed: seed).exercise()
  }

  private func write(_ paper: ExamPaper, named name: String, _ sheets: ExamSheets) throws {
    guard let bank = BankFormat(rawValue: format), bank != .html else {
      return try write(text: sheets.paper(paper), named: name + ".html")
    }
    let info = BankInfo(
      language: language, title: "\(title) \(paper.number)/\(paper.of)", version: version, date: 1_795_219_200
    )
    let writer = try bank.open(
      "\(path)/\(name).\(bank.fileExtension)", replacing: replacing, info: info,
      history: AnkiHistory(path: nil))
    for question in paper.questions { try writer.add(Item(question.exercise, in: language)) }
    try writer.finish()
  }

  /// A line a paper, a column a blank, for the answers to be typed into.
  private func answerSheet(_ papers: [ExamPaper]) -> String {
    var labels: [String] = []
    let most = papers.map(\.questions.count).max() ?? 0
    for place in 0..<most {
      let blanks =
        papers.map { place < $0.questions.count ? $0.questions[place].exercise.blanks.count : 0 }.max() ?? 0
      labels += (0..<blanks).map { "\(place + 1).\($0 + 1)" }
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
    if mkdir(path, 0o755) == 0 || errno == EEXIST { return }
    throw FileTrouble.cannotWrite(path: path, reason: String(cString: strerror(errno)))
  }
}
