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
    let before = BankFile(kept)?.questions() ?? []
    let now = Set(questions.map(\.id))
    let earlier = Set(before.map(\.id))
    let new = questions.filter { !earlier.contains($0.id) }
    let moves = Relinking.moves(
      vanished: before.filter { !now.contains($0.id) }.map(QuestionPortrait.init),
      new: new.map(QuestionPortrait.init))
    for move in moves { names.move(from: move.from.text, to: move.to.text) }
    try followStudy(data, new: Set(new.map(\.id.text)), now: Set(now.map(\.text)), history)
    names.settle(questions.lazy.map(\.id.text))
  }

  /// A card whose history moved on while it was studied, from one that the notes no longer have.
  private mutating func followStudy(
    _ data: StudyData, new: Set<String>, now: Set<String>, _ history: AnkiHistory
  ) throws {
    guard !new.isEmpty, let links = try data.openForReading().map({ store in try sayingWhy(store.relinks) })
    else { return }
    let before = Dictionary(links.map { ($0.new, $0.old) }) { first, _ in first }
    for id in new.sorted() where before[id] != nil && names[id] == id && !history.knows(id) {
      // From wording to wording, back to the first; each is passed once.
      var first = id
      var passed: Set = [id]
      while let old = before[first], !now.contains(old), passed.insert(old).inserted { first = old }
      if first != id { names.move(from: first, to: id) }
    }
  }

  /// Once the export is there: the names go on, and what has just been exported is what the next is held against.
  func save() throws {
    try sayingWhichFile { try names.save() }
    CacheFile.replace(kept, with: BankFileWriter.bytes(questions, skills: [], stamp: 0))
  }

  /// One file for each set of paths and language.
  private static func file(for paths: [String], _ language: Language, in folder: String) throws -> String {
    var key = BankStamp()
    for path in paths { key.add(try absolutePath(path)) }
    return "\(folder)/exported-\(language.rawValue)-\(String(key.value, radix: 16)).cache"
  }
}
