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

/// What an export writes: the questions of the notes, and drills made as they are needed.
struct ExportBank {
  let info: BankInfo
  private let questions: [Question]
  private let drills: [DrillCode]

  init(_ invocation: Invocation) throws {
    let readsNotes = !invocation.operands.isEmpty || invocation.has("notes") || !invocation.has("drills")
    let store =
      try invocation.operands.isEmpty && !invocation.has("notes")
      ? StudyData(invocation).openForReading() : nil
    let language = Preferences.language(invocation, store)
    drills = try ExportBank.drills(invocation)
    let topics = invocation.all("topic")
    // A topic only drills have is no mistake where drills are asked for.
    if readsNotes, drills.isEmpty || topics.isEmpty {
      questions = try QuestionBank(invocation, store: store, language: language).questions
    } else if readsNotes {
      let bank = try QuestionBank(invocation.without("topic"), store: store, language: language)
      questions = bank.questions.filter { topics.contains($0.topic) }
    } else {
      questions = []
    }
    info = BankInfo(
      language: language, title: invocation["title"] ?? "TCP", version: version,
      date: ExportBank.date(of: questions), listsRemarks: invocation.has("verbose"),
      isForExcel: invocation.has("excel"))
  }

  var count: Int { questions.count + drills.count }

  /// One item after the other; a drill is made, written and forgotten.
  func forEach(_ body: (Item) throws -> Void) throws {
    for question in questions { try body(Item(question)) }
    for code in drills {
      if let exercise = code.exercise() { try body(Item(exercise, in: info.language)) }
    }
  }

  /// `--drills N`: N questions a topic, the levels in turn.
  private static func drills(_ invocation: Invocation) throws -> [DrillCode] {
    guard let count = try invocation.number("drills", in: 0...100_000) else { return [] }
    let named = invocation.all("topic").compactMap(Topic.init(rawValue:))
    let topics = invocation.has("topic") ? named : Topic.allCases
    var chance = SplitMix64(seed: UInt64(try invocation.number("seed", in: 0...Int.max) ?? 1))
    let level = try invocation.number("level", in: 1...5)
    return topics.flatMap { topic in
      (0..<count).map { index in
        let chosen = level ?? 1 + index % 5
        return DrillCode(
          topic: topic, level: Level(rawValue: chosen) ?? Level.allCases[0],
          seed: chance.below(1 << UInt64(DrillCode.seedBits)))
      }
    }
  }

  /// When the newest note behind the questions was last changed: formats with dates use it, so that the same
  /// notes give the same bytes. Drills have no date but the program's.
  private static func date(of questions: [Question]) -> Int64 {
    let firstRelease: Int64 = 1_795_219_200
    var newest = firstRelease
    for file in Set(questions.map(\.source.file)) {
      var status = stat()
      guard stat(file, &status) == 0 else { continue }
      #if canImport(Darwin)
        newest = max(newest, Int64(status.st_mtimespec.tv_sec))
      #else
        newest = max(newest, Int64(status.st_mtim.tv_sec))
      #endif
    }
    return newest
  }
}
