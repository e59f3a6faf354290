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
    package var code: String
    package var typed: String
    package var isRight: Bool
    /// The wrong rule that was followed, where one is known.
    package var mistake: Mistake?
  }

  package var students: [Student]

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
  case notAPaper(String, line: Int)
  case notACode(String)
}

extension ExamResults {
  /// Marks rows of `student,paper,1.1,1.2,2.1,…`; points are shared evenly by a question's blanks.
  package init(key: ExamKey, rows: [[String]], exercise: (_ code: String) -> Exercise?) throws {
    let head = (rows.first ?? []).map { $0[...].trimmed.lowercased() }
    guard let studentColumn = head.firstIndex(of: "student") else {
      throw ExamTrouble.missingColumn("student")
    }
    guard let paperColumn = head.firstIndex(of: "paper") else { throw ExamTrouble.missingColumn("paper") }
    for (index, name) in head.enumerated() where index != studentColumn && index != paperColumn {
      let parts = name.split(separator: ".")
      guard parts.count == 2, parts.allSatisfy({ Int($0) != nil }) else {
        throw ExamTrouble.unknownColumn(name)
      }
    }
    var known: [String: Exercise] = [:]
    students = []
    for (index, row) in rows.dropFirst().enumerated() {
      func cell(_ column: Int) -> String { column < row.count ? row[column] : "" }
      let paper = cell(paperColumn)[...].trimmed
      guard let number = Int(paper), key.papers.indices.contains(number - 1) else {
        throw ExamTrouble.notAPaper(paper, line: index + 2)
      }
      var student = Student(name: cell(studentColumn), paper: number, hundredths: 0, outOf: 0, blanks: [])
      for (place, question) in key.papers[number - 1].enumerated() {
        guard let made = known[question.code] ?? exercise(question.code) else {
          throw ExamTrouble.notACode(question.code)
        }
        known[question.code] = made
        student.mark(question, made, place: place + 1) { label in
          head.firstIndex(of: label).map { cell($0) } ?? ""
        }
      }
      students.append(student)
    }
  }
}

extension ExamResults.Student {
  fileprivate mutating func mark(
    _ question: ExamKey.Question, _ exercise: Exercise, place: Int, typed: (_ label: String) -> String
  ) {
    outOf += question.points * 100
    var right = 0
    for (index, blank) in exercise.blanks.enumerated() {
      let label = "\(place).\(index + 1)"
      let answer = typed(label)
      var mistake: Mistake?
      var isRight = false
      switch blank.mark(answer) {
      case .right: isRight = true
      case .malformed: break
      case .wrong(_, let named): mistake = named
      }
      right += isRight ? 1 : 0
      blanks.append(
        ExamResults.BlankResult(
          label: label, code: question.code, typed: answer, isRight: isRight, mistake: mistake))
    }
    hundredths += question.points * 100 * right / max(1, exercise.blanks.count)
  }
}
