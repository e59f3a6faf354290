import Export
import Questions
import Store
import TCP

/// Anki's notes of cards that were reworded since: they are exported under the names that Anki knows.
///
/// What was exported last from the same paths is kept; a card that is new since and nearly one that has vanished
/// takes its note over. What the study record knows to be reworded counts too, where Anki knows no newer name.
struct RewordedNotes {
  private(set) var names: AnkiNames
  private let questions: [Question]
  private let kept: String

  /// - Parameters:
  ///   - questions: all of the notes, also those that are not asked for.
  ///   - history: tells what Anki has been given.
  init(
    _ questions: [Question], from paths: [String], _ language: Language, _ data: StudyData,
    _ history: AnkiHistory
  ) throws {
    self.questions = questions
    let folder = data.location.directory
    kept = try RewordedNotes.file(for: paths, language, in: folder)
    names = AnkiNames(path: folder + "/anki-names.tsv")
    let now = Dictionary(questions.indices.map { (questions[$0].id, $0) }) { first, _ in first }
    let before = Before(BankFile(kept), now, count: questions.count)
    if !before.vanished.isEmpty {
      let moves = Relinking.moves(
        vanished: before.vanished.map(QuestionPortrait.init),
        new: questions.indices.lazy.filter { before.isNew[$0] }.map { QuestionPortrait(questions[$0]) })
      for move in moves { names.move(from: move.from.text, to: move.to.text) }
    }
    try followStudy(data, now, before, history)
    names.settle(questions.lazy.map(\.id.text))
  }

  /// What was exported last, held against the questions of today.
  private struct Before {
    private(set) var vanished: [Question] = []
    /// For each question of today, whether it was not there.
    private(set) var isNew: [Bool]

    init(_ file: BankFile?, _ now: [QuestionID: Int], count: Int) {
      let all = [Bool](repeating: true, count: count)
      isNew = all
      let isWhole = file?.forEachQuestion { question in
        if let place = now[question.id] { isNew[place] = false } else { vanished.append(question) }
      }
      if isWhole != true { (vanished, isNew) = ([], all) }
    }
  }

  /// A card whose history moved on while it was studied, from one that the notes no longer have.
  private mutating func followStudy(
    _ data: StudyData, _ now: [QuestionID: Int], _ bank: Before, _ history: AnkiHistory
  ) throws {
    guard let links = try data.openForReading().map({ store in try sayingWhy(store.relinks) }) else { return }
    let before = Dictionary(links.map { ($0.new, $0.old) }) { first, _ in first }
    for id in before.keys.sorted() {
      guard let place = now[QuestionID(id)], bank.isNew[place], names[id] == id, !history.knows(id) else {
        continue
      }
      // From wording to wording, back to the first; each is passed once.
      var first = id
      var passed: Set = [id]
      while let old = before[first], now[QuestionID(old)] == nil, passed.insert(old).inserted { first = old }
      if first != id { names.move(from: first, to: id) }
    }
  }

  /// Once the export is there: the names go on, and what has just been exported is what the next is held against.
  func save() throws {
    try sayingWhichFile { try names.save() }
    CacheFile.replace(kept) { file in
      BankFileWriter.forEachPiece(questions, skills: [], stamp: 0) { file.write($0) }
    }
  }

  /// One file for each set of paths and language.
  private static func file(for paths: [String], _ language: Language, in folder: String) throws -> String {
    var key = BankStamp()
    for path in paths { key.add(try absolutePath(path)) }
    return "\(folder)/exported-\(language.rawValue)-\(String(key.value, radix: 16)).cache"
  }
}
