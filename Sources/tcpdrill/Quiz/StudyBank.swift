import Drills
import Memory
import Notes
import Questions
import Store
import TCP

/// All that can be asked: the questions of the notes and the skills of the drills, by their names.
final class StudyBank {
  private var language: Language
  private var questions: [Question] = []
  private var places: [String: Int] = [:]
  /// Cards that were edited while this session runs, by what they were called.
  private var mended: [String: String] = [:]
  /// How often a skill was asked for in this session: each time brings another exchange.
  private var turns: [String: UInt64] = [:]
  private let seed: UInt64

  /// Histories that moved on to reworded cards while the notes were read; told once, then forgotten.
  private(set) var moves: [Move] = []

  /// A card that outlived its wording.
  struct Move: Hashable {
    var old: String
    var new: CardDescription
  }

  private let folder: String
  private let invocation: Invocation
  private let store: Store

  /// - Parameter folder: where questions are kept between sessions.
  init(_ invocation: Invocation, store: Store, language: Language, keptIn folder: String) throws {
    self.invocation = invocation
    self.store = store
    self.language = language
    self.folder = folder
    seed = UInt64(try invocation.number("seed", in: 0...Int.max) ?? 0)
    try load()
  }

  private func load() throws {
    let reader = try BankReader(
      try NotePaths.resolve(invocation, store: store), language: language, keptIn: folder)
    questions = reader.questions
    places.removeAll(keepingCapacity: true)
    for (place, question) in questions.enumerated() { places[question.id.text] = place }
    moves = Relinking.moves(
      vanished: reader.vanished.map(QuestionPortrait.init), new: reader.new.map(QuestionPortrait.init)
    ).compactMap { move in
      question(move.to.text).map { Move(old: move.from.text, new: StudyBank.describe($0)) }
    }
    for question in reader.vanished {
      mended[question.id.text] = StudyBank.successor(of: question, among: reader.new)
    }
    for move in moves { mended[move.old] = move.new.question }
  }

  func speak(_ chosen: Language) throws {
    guard chosen != language else { return }
    language = chosen
    try load()
  }

  // MARK: By name

  private func question(_ id: String) -> Question? {
    places[id].map { questions[$0] } ?? mended[id].flatMap { places[$0] }.map { questions[$0] }
  }

  func item(_ candidate: Candidate, in language: Language) -> SessionItem? {
    if let skill = Skill(candidate.question) {
      let turn = turns[candidate.question, default: 0]
      turns[candidate.question] = turn + 1
      let asked = UInt64(candidate.state?.reviews ?? 0)
      return skill.exercise(seed: seed &+ asked &* 0x1000 &+ turn).map { .skill($0) }
    }
    return question(candidate.question).map { .card($0) }
  }

  func description(of id: String) -> CardDescription {
    if let skill = Skill(id) { return skill.description }
    return question(id).map(StudyBank.describe) ?? CardDescription(question: id)
  }

  /// A question in a few words, for a line that tells what was done with it.
  func shortName(of id: String, in language: Language) -> String {
    if let skill = Skill(id) { return skill.name(in: language) }
    return question(id).map { $0.prompt.firstLine } ?? id
  }

  private static func describe(_ question: Question) -> CardDescription {
    CardDescription(
      question: question.id.text, group: "\(question.source.file):\(question.source.line)",
      topic: question.topic, form: question.form.rawValue)
  }

  // MARK: Choosing

  /// Questions in the order of the notes, a skill after each few of them.
  func descriptions(topics: [String], tags: [String]) throws -> [CardDescription] {
    try check(topics: topics, tags: tags)
    let chosen = questions.filter { question in
      (topics.isEmpty || topics.contains { StudyBank.isSame($0, question.topic) })
        && (tags.isEmpty || tags.contains { tag in question.tags.contains { StudyBank.isSame($0, tag) } })
    }
    // A tag is something of the notes: skills have none.
    let skills =
      tags.isEmpty
      ? Skill.all.filter { skill in
        topics.isEmpty || topics.contains { StudyBank.isSame($0, skill.topic.rawValue) }
      }
      : []
    var result: [CardDescription] = []
    result.reserveCapacity(chosen.count + skills.count)
    var waiting = skills[...]
    for (index, question) in chosen.enumerated() {
      result.append(StudyBank.describe(question))
      if index % StudyBank.cardsBetweenSkills == StudyBank.cardsBetweenSkills - 1,
        let skill = waiting.popFirst()
      {
        result.append(skill.description)
      }
    }
    return result + waiting.map(\.description)
  }

  private static let cardsBetweenSkills = 4

  private static func isSame(_ a: String, _ b: String) -> Bool {
    a.normalised.lowercased() == b.normalised.lowercased()
  }

  private func check(topics: [String], tags: [String]) throws {
    guard !topics.isEmpty || !tags.isEmpty else { return }
    let knownTopics = Set(questions.map(\.topic)).union(Skill.all.map(\.topic.rawValue)).subtracting([""])
    for topic in topics where !knownTopics.contains(where: { StudyBank.isSame($0, topic) }) {
      let list = knownTopics.sorted().joined(separator: ", ")
      throw Failure(
        Bilingual(
          ko: "'\(topic)'라는 주제는 없습니다. 있는 주제: \(list)", en: "there is no topic '\(topic)'; there are \(list)"))
    }
    let knownTags = Set(questions.flatMap(\.tags))
    for tag in tags where !knownTags.contains(where: { StudyBank.isSame($0, tag) }) {
      let list = knownTags.sorted().joined(separator: ", ")
      throw Failure(
        knownTags.isEmpty
          ? Bilingual(ko: "노트에 태그가 하나도 없습니다.", en: "the notes have no tags at all")
          : Bilingual(
            ko: "'\(tag)'라는 태그는 없습니다. 있는 태그: \(list)", en: "there is no tag '\(tag)'; there are \(list)"))
    }
  }

  // MARK: Notes that change

  /// Reads the notes again, where they changed.
  func readAnew() throws { try load() }

  /// What stands where an edited card stood: asked on in its place, though its history stays behind
  /// where the two are not alike enough.
  private static func successor(of question: Question, among new: [Question]) -> String? {
    let near = new.filter {
      $0.source.file == question.source.file && $0.form == question.form
        && abs($0.source.line - question.source.line) <= 2
    }
    return near.min {
      abs($0.source.line - question.source.line) < abs($1.source.line - question.source.line)
    }?
    .id.text
  }
}
