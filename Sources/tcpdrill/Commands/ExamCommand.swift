import Drills
import Export
import Questions
import TCP
import Terminal

enum ExamCommand: Command {
  static let name = "exam"
  static let summary = Bilingual(
    ko: "학생마다 수가 다른 시험지와 정답지, 채점", en: "one paper a student, each with other numbers; a key; marking")
  static let usage = "--variants N --questions N --seed N -o DIR | mark KEY.json ANSWERS.csv"
  static let options: [Option] = [
    .format("html", "moodle", "qti", "json", "text"), .variants, .questions, .topic, .onlyLevel, .seed,
    .output, .force,
    .title, .data, .language,
  ]

  static func run(_ invocation: Invocation) throws -> ExitStatus {
    var invocation = invocation
    switch invocation.takeOperand() {
    case nil: return try make(invocation)
    case "mark": return try ExamMarking.run(invocation)
    case let word?:
      throw Failure(
        Bilingual(
          ko:
            "'\(word)'가 무엇인지 모릅니다. 시험지는 `tcpdrill exam -o DIR`, 채점은 `tcpdrill exam mark KEY.json ANSWERS.csv`.",
          en:
            "don't know what '\(word)' is; papers are made by `tcpdrill exam -o DIR`, marked by `tcpdrill exam mark KEY.json ANSWERS.csv`"
        ))
    }
  }

  private static func make(_ invocation: Invocation) throws -> ExitStatus {
    guard let folder = invocation["output"], !folder.isEmpty else {
      throw Failure(
        Bilingual(ko: "시험지를 둘 폴더를 -o DIR로 적으세요.", en: "say with -o DIR which folder the papers go into"))
    }
    let language = Preferences.language(invocation, try StudyData(invocation).openForReading())
    let seed = UInt64(try invocation.number("seed", in: 0...Int.max) ?? 1)
    let count = try invocation.number("variants", in: 1...10_000) ?? 1
    let blueprint = try blueprint(invocation)
    let exam = ExamFolder(
      path: folder, replacing: invocation.has("force"), language: language,
      title: invocation["title"] ?? Bilingual(ko: "TCP 시험", en: "TCP exam")[language],
      format: invocation["format"] ?? "html")
    let written = try sayingWhichFile { try exam.write(count, blueprint: blueprint, seed: seed) }
    complain(
      Bilingual(
        ko:
          "\(folder): 시험지 \(count)장(\(blueprint.entries.count)문제, \(blueprint.points)점), 파일 \(written)개. 씨앗 \(seed)",
        en:
          "\(folder): \(count) papers (\(blueprint.entries.count) questions, \(blueprint.points) points), \(written) files; seed \(seed)"
      )[
        language])
    return .done
  }

  private static func blueprint(_ invocation: Invocation) throws -> ExamBlueprint {
    let questions = try invocation.number("questions", in: 1...200) ?? 10
    let level = try invocation.number("level", in: 1...5)
    var topics = invocation.all("topic")
    for topic in topics where Topic(rawValue: topic) == nil {
      let known = Topic.allCases.map(\.rawValue).joined(separator: ", ")
      throw Failure(
        Bilingual(
          ko: "'\(topic)'라는 주제는 없습니다. 있는 주제: \(known)",
          en: "there is no topic '\(topic)'; the topics are \(known)"))
    }
    if topics.isEmpty { topics = Topic.allCases.map(\.rawValue) }
    return ExamBlueprint(questions: questions, topics: topics, levels: level.map { [$0] } ?? [2, 3, 4])
  }
}

extension Option {
  static let variants = Option(
    "variants", .required(.number), help: Bilingual(ko: "시험지 수", en: "how many papers"))
  static let questions = Option(
    "questions", .required(.number), help: Bilingual(ko: "시험지마다 문제 수", en: "how many questions a paper has"))
}
