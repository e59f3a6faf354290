import Drills
import Export
import Questions
import TCP
import Terminal

/// `exam mark KEY.json ANSWERS.csv`: marks a class, with partial points, and counts its mistakes by name.
enum ExamMarking {
  static func run(_ invocation: Invocation) throws -> ExitStatus {
    let paths = invocation.operands
    guard paths.count == 2 else {
      throw Failure(
        Bilingual(
          ko: "`tcpdrill exam mark KEY.json ANSWERS.csv`처럼 정답지와 답안 파일을 적으세요.",
          en: "name the key and the answers: `tcpdrill exam mark KEY.json ANSWERS.csv`"))
    }
    let language = Preferences.language(invocation, try StudyData(invocation).openForReading())
    let key = try readKey(paths[0])
    let results = try mark(paths[1], by: key)
    let output = Output(descriptor: 1)
    if invocation.wantsJSON {
      try output.write(json(results))
    } else {
      for line in text(results, in: language) { try output.line(sanitised(line)) }
    }
    try output.flush()
    for remark in remarks(on: results) { complain(remark[language]) }
    return .done
  }

  private static func readKey(_ path: String) throws -> ExamKey {
    let trouble = Failure(
      Bilingual(
        ko: "정답 파일이 아닙니다. `tcpdrill exam`이 만든 key.json을 주세요.",
        en: "is no key; give the key.json that `tcpdrill exam` wrote"), at: path)
    guard let document = try? JSONReader.read(try bytes(ofFile: path)), let key = ExamKey(document) else {
      throw trouble
    }
    return key
  }

  private static func mark(_ path: String, by key: ExamKey) throws -> ExamResults {
    guard let text = SheetText.read(try bytes(ofFile: path)) else {
      throw Failure(
        Bilingual(
          ko: "CSV가 아닙니다. 스프레드시트에서 'CSV UTF-8' 형식으로 저장하세요.",
          en: "is no CSV; save it from the spreadsheet as 'CSV UTF-8'"), at: path)
    }
    do {
      return try ExamResults(key: key, rows: try CSVReader.rows(text)) { DrillCode($0)?.exercise() }
    } catch let trouble as CSVReader.Trouble {
      throw Failure(
        Bilingual(ko: "따옴표가 닫히지 않았거나 뒤에 글자가 있습니다.", en: "a quote isn't closed, or something follows it"),
        at: "\(path):\(trouble.line)")
    } catch let trouble as ExamTrouble {
      throw Failure(trouble.message, at: trouble.line.map { "\(path):\($0)" } ?? path)
    }
  }

  /// What of the sheet was not marked, and why.
  private static func remarks(on results: ExamResults) -> [Bilingual] {
    var remarks: [Bilingual] = []
    if !results.passedBy.isEmpty {
      let names = sanitised(results.passedBy.map { "'\($0)'" }.joined(separator: ", "))
      remarks.append(
        Bilingual(
          ko: "답이 아닌 열은 채점하지 않았습니다: \(names)", en: "columns that hold no answers were passed by: \(names)"))
    }
    if !results.lacking.isEmpty {
      let labels = results.lacking.joined(separator: " ")
      remarks.append(
        Bilingual(
          ko: "열이 없는 문제는 답하지 않은 것으로 셌습니다: \(labels)",
          en: "there is no column for these, so they count as not answered: \(labels)"))
    }
    if results.untaken > 0 {
      remarks.append(
        Bilingual(
          ko: "이름도 답도 없는 줄 \(results.untaken)개는 건너뛰었습니다.",
          en: "rows with neither a name nor an answer were passed by: \(results.untaken)"))
    }
    if results.students.isEmpty {
      remarks.append(Bilingual(ko: "채점할 답안이 없습니다.", en: "there are no answers to mark"))
    }
    return remarks
  }

  private static func text(_ results: ExamResults, in language: Language) -> [String] {
    var lines = results.students.map { line(on: $0, in: language) }
    let total = results.students.reduce(0) { $0 + $1.hundredths }
    if !results.students.isEmpty {
      let count = results.students.count
      let mean = points((2 * total + count) / (2 * count))
      lines.append("")
      lines.append(
        Bilingual(
          ko: "평균 \(mean)점, \(results.students.count)명",
          en: "mean \(mean), \(results.students.count) students")[language])
    }
    if results.students.contains(where: { $0.blanks.contains { $0.verdict == .unread } }) {
      lines.append(
        Bilingual(
          ko: "자유롭게 쓴 답은 0점으로 두었습니다. 읽어 보고 그 칸에 0%~100%를 적은 다음 다시 채점하세요.",
          en:
            "answers in free words count 0 so far: read them, write 0% to 100% in their cells and mark again")[
            language])
    }
    if !results.mistakes.isEmpty {
      lines.append(Bilingual(ko: "되풀이된 실수:", en: "mistakes made:")[language])
      lines += results.mistakes.map { "  \($0.count) × \($0.mistake.rule): \($0.mistake.why[language])" }
    }
    return lines
  }

  private static func line(on student: ExamResults.Student, in language: Language) -> String {
    func labels(_ heading: Bilingual, _ isMeant: (ExamResults.BlankResult) -> Bool) -> String {
      let meant = student.blanks.filter(isMeant).map(\.label)
      return meant.isEmpty ? "" : "  " + heading[language] + " " + meant.joined(separator: " ")
    }
    let nobody = Bilingual(ko: "(이름 없음)", en: "(no name)")[language]
    let isNamed = student.name.contains { !$0.isWhitespace }
    return
      "\(isNamed ? student.name : nobody)  #\(student.paper)  \(points(student.hundredths)) / \(points(student.outOf))"
      + labels(Bilingual(ko: "틀림:", en: "wrong:")) {
        $0.verdict != .unread && $0.verdict.hundredths < 100 && !$0.isEmpty
      }
      + labels(Bilingual(ko: "답하지 않음:", en: "not answered:")) { $0.verdict == .wrong && $0.isEmpty }
      + labels(Bilingual(ko: "읽어 볼 답:", en: "to be read:")) { $0.verdict == .unread }
  }

  /// `7.5` for 750 hundredths.
  private static func points(_ hundredths: Int) -> String { decimalText(millionths: hundredths * 10_000) }

  private static func json(_ results: ExamResults) -> [UInt8] {
    var json = JSONWriter()
    for student in results.students {
      json.object {
        $0.field("student", student.name)
        $0.field("paper", student.paper)
        $0.key("points")
        $0.raw(points(student.hundredths))
        $0.key("outOf")
        $0.raw(points(student.outOf))
        $0.field(array: "blanks") {
          for blank in student.blanks {
            $0.object {
              $0.field("label", blank.label)
              $0.field(blank.isCard ? "card" : "code", blank.question)
              $0.field("typed", blank.typed)
              $0.field("right", blank.verdict == .unread ? nil : blank.verdict.hundredths == 100)
              $0.key("share")
              $0.raw(points(blank.verdict.hundredths))
              $0.field("mistake", blank.mistake?.rule)
            }
          }
        }
      }
      json.endLine()
    }
    return Array(json.bytes)
  }
}

extension ExamTrouble {
  fileprivate var line: Int? {
    if case .notAPaper(_, let line) = self { line } else { nil }
  }

  fileprivate var message: Bilingual {
    switch self {
    case .missingColumn(let name):
      Bilingual(
        ko: "'\(name)' 열이 없습니다. 첫 줄은 student,paper,1.1,… 이어야 합니다.",
        en: "lacks the column '\(name)'; the first line must be student,paper,1.1,…")
    case .unknownColumn(let name):
      Bilingual(
        ko: "'\(name)' 열에 맞는 문제가 없습니다. 답은 1.1처럼 문제와 빈칸의 번호로 적으세요.",
        en:
          "has a column '\(name)', which is no question's; answers are named by question and blank, like 1.1")
    case .repeatedColumn(let name):
      Bilingual(ko: "'\(name)' 열이 두 번 나옵니다.", en: "has the column '\(name)' twice")
    case .notAPaper("", _):
      Bilingual(ko: "시험지 번호가 비어 있습니다.", en: "lacks the number of the paper")
    case .notAPaper(let text, _):
      Bilingual(ko: "'\(text)'번 시험지는 없습니다.", en: "there is no paper '\(text)'")
    case .notACode(let code):
      Bilingual(
        ko: "정답 파일의 문제 번호 '\(code)'를 풀 수 없습니다.", en: "the key holds '\(code)', which is no question's code")
    }
  }
}
