import Drills
import Memory
import Notes
import Questions
import Store
import TCP

/// All that can be asked: the questions of the notes and the skills of the drills, by their names.
final class StudyBank {
  private(set) var language: Language
  private(set) var kept: BankFile
  private(set) var paths: [String]
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
  let store: Store

  /// - Parameter folder: where questions are kept between sessions.
  init(_ invocation: Invocation, store: Store, language: Language, keptIn folder: String) throws {
    self.invocation = invocation
    self.store = store
    self.language = language
    self.folder = folder
    seed = UInt64(try invocation.number("seed", in: 0...Int.max) ?? 0)
    paths = try NotePaths.resolve(invocation, store: store, in: language)
    let reader = try BankReader(paths, language: language, keptIn: folder)
    kept = reader.bank
    take(reader)
  }

  private func load(trusting trusts: Bool = true) throws {
    paths = try NotePaths.resolve(invocation, store: store, in: language)
    let reader = try BankReader(paths, language: language, keptIn: folder, trusts: trusts)
    kept = reader.bank
    take(reader)
  }

  private func take(_ reader: BankReader) {
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

  /// Whether other notes are asked from now on: the study course is written in each language.
  func speak(_ chosen: Language) throws -> Bool {
    guard chosen != language else { return false }
    let before = paths
    language = chosen
    try load()
    return paths != before
  }

  // MARK: By name

  private func question(_ id: String) -> Question? {
    guard let place = kept.place(of: id) ?? mended[id].flatMap({ kept.place(of: $0) }) else {
      // What the damaged part of an index hides is found in the notes.
      guard kept.isDamaged, (try? mendKept()) != nil, !kept.isDamaged else { return nil }
      return question(id)
    }
    if let question = kept.question(place) { return question }
    guard !kept.isSkill(place), (try? mendKept()) != nil else { return nil }
    return kept.place(of: id).flatMap { kept.question($0) }
  }

  /// What is kept turned out to be damaged: the notes are read instead.
  func mendKept() throws { try load(trusting: false) }

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

  static func describe(_ question: Question) -> CardDescription {
    CardDescription(
      question: question.id.text, group: "\(question.source.file):\(question.source.line)",
      topic: question.topic, form: question.form.rawValue)
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
