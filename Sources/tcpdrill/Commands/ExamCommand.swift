import Export
import TCP

enum ExamCommand: Command {
  static let name = "exam"
  static let summary = Bilingual(
    ko: "학생마다 수가 다른 시험지와 정답지, 채점", en: "one paper a student, each with other numbers; a key; marking")
  static let usage = "[PATH…] --variants N --questions N --seed N -o DIR | mark KEY.json ANSWERS.csv"
  static let options: [Option] = [
    .format("html", "moodle", "qti", "json", "text"), .variants, .questions, .cards, .blueprint, .topic,
    .onlyLevel, .tag, .seed, .output, .force, .title, .notes, .data, .language,
  ]
  static let remarks: Bilingual? = Bilingual(
    ko: """
      모든 시험지가 같은 것을 묻습니다. 연습 문제는 주제, 난이도, 묻는 규칙이 같고 수와 순서가 다르며, 노트의 카드는 순서와
      보기의 차례가 다릅니다. 청사진 파일(--blueprint)은 한 줄에 한 가지씩 적습니다. 노트의 경로는 그 파일이 있는 곳에서 시작합니다.

          3 drills teardown half-close level 3 points 5
          2 cards notes/closing.md topic states points 2   # tag, form, id로도 고름

      mark는 answers.csv에 적은 답을 채점합니다. 자유롭게 쓴 답은 읽어 보고 칸에 0%~100%를 적으세요.
      """,
    en: """
      All papers ask the same: drills of the same topic, level and rule with other numbers, cards of the notes with their
      choices in another order. A blueprint file (--blueprint) has an entry a line; its paths begin where it lies.

          3 drills teardown half-close level 3 points 5
          2 cards notes/closing.md topic states points 2   # tag, form and id choose too

      mark marks what was typed into answers.csv; read what is answered in free words and write 0% to 100% in its cell.
      """)

  static func run(_ invocation: Invocation) throws -> ExitStatus {
    guard invocation.operands.first == "mark" else { return try make(invocation) }
    var invocation = invocation
    _ = invocation.takeOperand()
    return try ExamMarking.run(invocation)
  }

  private static func make(_ invocation: Invocation) throws -> ExitStatus {
    guard let folder = invocation["output"], !folder.isEmpty else {
      throw Failure(
        Bilingual(
          ko: "시험지를 둘 폴더를 -o DIR로 적으세요. 채점은 `tcpdrill exam mark KEY.json ANSWERS.csv`입니다.",
          en:
            "say with -o DIR which folder the papers go into; `tcpdrill exam mark KEY.json ANSWERS.csv` marks answers"
        ))
    }
    let store = try StudyData(invocation).openForReading()
    let language = Preferences.language(invocation, store)
    let seed = UInt64(try invocation.number("seed", in: 0...Int.max) ?? 1)
    let count = try invocation.number("variants", in: 1...10_000) ?? 1
    let blueprint = try blueprint(invocation)
    var maker = ExamTasks(invocation, store: store, language: language, seed: seed)
    let tasks = try maker.tasks(of: blueprint)
    let exam = ExamFolder(
      path: folder, replacing: invocation.has("force"), language: language,
      title: invocation["title"] ?? Bilingual(ko: "TCP 시험", en: "TCP exam")[language],
      format: invocation["format"] ?? "html")
    let written = try sayingWhichFile { try exam.write(count, tasks: tasks, seed: seed) }
    let points = tasks.reduce(0) { $0 + $1.points }
    complain(
      Bilingual(
        ko: "\(folder): 시험지 \(count)장(\(tasks.count)문제, \(points)점), 파일 \(written)개. 씨앗 \(seed)",
        en:
          "\(folder): \(count) papers (\(tasks.count) questions, \(points) points), \(written) files; seed \(seed)"
      )[language])
    return .done
  }

  private static func blueprint(_ invocation: Invocation) throws -> ExamBlueprint {
    guard let path = invocation["blueprint"] else { return try ExamBlueprint(invocation) }
    for name in ["questions", "cards", "topic", "level", "tag"] where invocation.has(name) {
      throw Failure(
        Bilingual(
          ko: "--\(name)은 청사진 파일이 정합니다. 그 파일에 적으세요.",
          en: "--\(name) is for the blueprint to say; write it there"), at: path)
    }
    return try ExamBlueprint(file: path)
  }
}

extension Option {
  static let variants = Option(
    "variants", .required(.number), help: Bilingual(ko: "시험지 수", en: "how many papers"))
  static let questions = Option(
    "questions", .required(.number), help: Bilingual(ko: "시험지마다 문제 수", en: "how many questions a paper has"))
  static let cards = Option(
    "cards", .required(.number),
    help: Bilingual(ko: "그 가운데 노트의 카드로 낼 문제 수", en: "how many of them are cards from the notes"))
  static let blueprint = Option(
    "blueprint", .required(.file),
    help: Bilingual(
      ko: "무엇을 몇 문제, 몇 점씩 낼지 적은 파일", en: "a file that says what to ask, and for how many points"))
}
