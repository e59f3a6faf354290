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
  /// What the notes hold, and from which paths; `questions` are those of them that are asked for.
  private let whole: [Question]
  private let paths: [String]
  private let questions: [Question]
  private let drills: [DrillCode]
  /// What Anki knows the questions by.
  private var names: AnkiNames?

  init(_ invocation: Invocation) throws {
    let readsNotes = !invocation.operands.isEmpty || invocation.has("notes") || !invocation.has("drills")
    let store =
      try invocation.operands.isEmpty && !invocation.has("notes")
      ? StudyData(invocation).openForReading() : nil
    let language = Preferences.language(invocation, store)
    drills = try ExportBank.drills(invocation)
    paths = readsNotes ? try NotePaths.resolve(invocation, store: store) : []
    var bank = try QuestionBank(
      paths: paths, language: language, indexIn: (try? StudyData(invocation))?.location.directory)
    whole = bank.questions
    // A topic only drills have is no mistake where drills are asked for.
    let topics = invocation.all("topic")
    try bank.narrow(topics: drills.isEmpty ? topics : [], tags: invocation.all("tag"))
    questions = topics.isEmpty ? bank.questions : bank.questions.filter { topics.contains($0.topic) }
    info = BankInfo(
      language: language, title: invocation["title"] ?? "TCP", version: version,
      date: ExportBank.date(of: questions), listsRemarks: invocation.has("verbose"),
      isForExcel: invocation.has("excel"))
  }

  var count: Int { questions.count + drills.count }

  /// For a format of Anki's: finds which notes reworded cards have there. To be saved once they are written.
  mutating func findAnkiNames(_ data: StudyData, _ history: AnkiHistory) throws -> RewordedNotes? {
    guard !whole.isEmpty else { return nil }
    let reworded = try RewordedNotes(whole, from: paths, info.language, data, history)
    names = reworded.names
    return reworded
  }

  /// One item after the other; a drill is made, written and forgotten.
  func forEach(_ body: (Item) throws -> Void) throws {
    for question in questions {
      var item = Item(question)
      if let name = names?[question.id.text], name != question.id.text { item.ankiName = name }
      try body(item)
    }
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
