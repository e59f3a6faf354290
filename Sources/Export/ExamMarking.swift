import Questions
import TCP

/// A class's answers, marked.
package struct ExamResults: Sendable {
  package struct Student: Sendable {
    package var name: String
    package var paper: Int
    /// Hundredths of points, because a blank can be worth a part of one.
    package var hundredths: Int
    package var outOf: Int
    package var blanks: [BlankResult]
  }

  package struct BlankResult: Sendable {
    /// `2.1`: the second question's first blank.
    package var label: String
    /// The drill's code, or the card's id.
    package var question: String
    package var isCard: Bool
    package var typed: String
    package var verdict: Verdict
    /// The wrong rule that was followed, where one is known.
    package var mistake: Mistake?
  }

  package enum Verdict: Hashable, Sendable {
    case right, wrong
    /// So many hundredths, as the teacher wrote in the cell.
    case judged(Int)
    /// Free words, which the teacher reads.
    case unread

    package var hundredths: Int {
      switch self {
      case .right: 100
      case .wrong, .unread: 0
      case .judged(let hundredths): hundredths
      }
    }
  }

  package var students: [Student]
  /// Columns that hold no answers: remarks, classes.
  package var passedBy: [String] = []
  /// Questions of the papers that the sheet has no column for; they count as not answered.
  package var lacking: [String] = []
  /// How many rows have neither a name nor an answer, such as those of papers nobody took.
  package var untaken = 0

  /// How often each named mistake was made, most often first.
  package var mistakes: [(mistake: Mistake, count: Int)] {
    var counts: [String: (mistake: Mistake, count: Int)] = [:]
    for mistake in students.flatMap(\.blanks).compactMap(\.mistake) {
      counts[mistake.rule, default: (mistake, 0)].count += 1
    }
    return counts.values.sorted { ($1.count, $0.mistake.rule) < ($0.count, $1.mistake.rule) }
  }
}

/// Why a sheet of answers can't be marked.
package enum ExamTrouble: Error, Hashable, Sendable {
  case missingColumn(String)
  case unknownColumn(String)
  case repeatedColumn(String)
  case notAPaper(String, line: Int)
  case notACode(String)
}

extension ExamResults {
  /// Marks rows of `student,paper,1.1,1.2,2.1,…`; points are shared evenly by a question's blanks.
  package init(key: ExamKey, rows: [[String]], exercise: @escaping (_ code: String) -> Exercise?) throws {
    let sheet = try AnswerSheet(head: rows.first ?? [])
    var marker = ExamMarker(key: key, exercise: exercise)
    students = []
    passedBy = sheet.others
    if let unknown = sheet.label(notIn: key) { throw ExamTrouble.unknownColumn(unknown) }
    for (index, row) in rows.dropFirst().enumerated() {
      func cell(_ column: Int) -> String { column < row.count ? row[column] : "" }
      if sheet.isUntaken(row) {
        untaken += 1
        continue
      }
      let paper = cell(sheet.paper)[...].trimmed
      guard let number = Int(paper), key.papers.indices.contains(number - 1) else {
        throw ExamTrouble.notAPaper(paper, line: index + 2)
      }
      var student = Student(name: cell(sheet.student), paper: number, hundredths: 0, outOf: 0, blanks: [])
      for (place, question) in key.papers[number - 1].enumerated() {
        let results = try marker.mark(question, place: place + 1) { label in
          sheet.answers[label].map { cell($0) } ?? ""
        }
        student.outOf += question.points * 100
        let sum = results.reduce(0) { $0 + $1.verdict.hundredths }
        student.hundredths += question.points * sum / max(1, results.count)
        student.blanks += results
      }
      for blank in student.blanks where sheet.answers[blank.label] == nil && !lacking.contains(blank.label) {
        lacking.append(blank.label)
      }
      students.append(student)
    }
  }
}

extension ExamResults.BlankResult {
  /// Whether nothing was written.
  package var isEmpty: Bool { typed[...].trimmed.isEmpty }
}

/// Which column of the answers holds what.
private struct AnswerSheet {
  let student: Int
  let paper: Int
  /// By the blank's label.
  private(set) var answers: [String: Int] = [:]
  /// The columns that are about something else.
  private(set) var others: [String] = []

  private static let studentNames = ["student", "name", "학생", "이름", "성명"]
  private static let paperNames = ["paper", "시험지"]

  init(head: [String]) throws {
    let names = head.map { $0[...].trimmed.lowercased() }
    guard let student = Self.studentNames.lazy.compactMap(names.firstIndex).first else {
      throw ExamTrouble.missingColumn("student")
    }
    guard let paper = Self.paperNames.lazy.compactMap(names.firstIndex).first else {
      throw ExamTrouble.missingColumn("paper")
    }
    self.student = student
    self.paper = paper
    for (index, name) in names.enumerated() where index != student && index != paper && !name.isEmpty {
      // What begins with a number is meant for an answer.
      guard let first = name.utf8.first, UInt8(ascii: "0")...UInt8(ascii: "9") ~= first else {
        others.append(head[index][...].trimmed)
        continue
      }
      let parts = name.split(separator: ".")
      guard parts.count == 2, parts.allSatisfy({ Int($0) != nil }) else {
        throw ExamTrouble.unknownColumn(name)
      }
      guard answers.updateValue(index, forKey: name) == nil else { throw ExamTrouble.repeatedColumn(name) }
    }
  }

  /// A column for a question that no paper has.
  func label(notIn key: ExamKey) -> String? {
    let most = key.papers.map(\.count).max() ?? 0
    return answers.keys.sorted().first { label in
      !(label.split(separator: ".").first.flatMap { Int($0) }.map { 1...max(1, most) ~= $0 } ?? false)
    }
  }

  /// Nobody's row: no name, no answer.
  func isUntaken(_ row: [String]) -> Bool {
    ([student] + answers.values).allSatisfy { $0 >= row.count || row[$0][...].trimmed.isEmpty }
  }
}

/// Marks one question after the other; a question that several papers have is made once.
private struct ExamMarker {
  let key: ExamKey
  let exercise: (_ code: String) -> Exercise?
  private var made: [String: Exercise] = [:]

  init(key: ExamKey, exercise: @escaping (_ code: String) -> Exercise?) {
    self.key = key
    self.exercise = exercise
  }

  mutating func mark(
    _ question: ExamKey.Question, place: Int, typed: (_ label: String) -> String
  ) throws -> [ExamResults.BlankResult] {
    switch question.kind {
    case .drill(let code, let asked):
      guard let exercise = made[code] ?? exercise(code) else { throw ExamTrouble.notACode(code) }
      made[code] = exercise
      let blanks = exercise.blanks.filter { asked.isEmpty || asked.contains($0.id) }
      return blanks.enumerated().map { index, blank in
        let label = "\(place).\(index + 1)"
        return blank.result(label: label, code: code, typed: typed(label))
      }
    case .card(let id, let order):
      guard let card = key.cards.first(where: { $0.id.text == id }) else { throw ExamTrouble.notACode(id) }
      let label = "\(place).1"
      return [card.showing(order).result(label: label, typed: typed(label))]
    }
  }
}

extension ExamResults.Verdict {
  /// `50%`: what the teacher gives, whatever the answer was; nil where a cell holds something else.
  fileprivate init?(judgement text: String) {
    let word = text[...].trimmed
    guard word.hasSuffix("%"), let share = Int(word.dropLast()[...].trimmed), 0...100 ~= share else {
      return nil
    }
    self = .judged(share)
  }
}

extension Blank {
  fileprivate func result(label: String, code: String, typed: String) -> ExamResults.BlankResult {
    var result = ExamResults.BlankResult(
      label: label, question: code, isCard: false, typed: typed, verdict: .wrong)
    switch mark(typed) {
    case .right: result.verdict = .right
    case .malformed: result.verdict = ExamResults.Verdict(judgement: typed) ?? .wrong
    case .wrong(_, let mistake):
      if let judged = ExamResults.Verdict(judgement: typed) {
        result.verdict = judged
      } else {
        result.mistake = mistake
      }
    }
    return result
  }
}

extension Question {
  fileprivate func result(label: String, typed: String) -> ExamResults.BlankResult {
    let verdict: ExamResults.Verdict
    switch mark(typed) {
    case .right, .nearly: verdict = .right
    case .wrong, .malformed: verdict = ExamResults.Verdict(judgement: typed) ?? .wrong
    case .selfRated:
      let isRight = rightAnswers.contains { $0.essence == typed.essence && !typed.essence.isEmpty }
      let isEmpty = typed[...].trimmed.isEmpty
      verdict =
        isRight ? .right : ExamResults.Verdict(judgement: typed) ?? (isEmpty ? .wrong : .unread)
    }
    return ExamResults.BlankResult(
      label: label, question: id.text, isCard: true, typed: typed, verdict: verdict)
  }
}
