import Drills
import Export
import Questions
import Store
import TCP

/// Turns a blueprint into what every paper asks: chance decides once for all, so that all papers are equally hard.
struct ExamTasks {
  private let invocation: Invocation
  private let store: Store?
  private let language: Language
  private var chance: SplitMix64
  private var banks: [[String]: [Question]] = [:]
  private var usedCards: Set<QuestionID> = []
  private var usedLines: Set<Source> = []

  init(_ invocation: Invocation, store: Store?, language: Language, seed: UInt64) {
    self.invocation = invocation
    self.store = store
    self.language = language
    chance = SplitMix64(seed: seed ^ 0x6578_616d)
  }

  mutating func tasks(of blueprint: ExamBlueprint) throws -> [ExamTask] {
    var tasks: [ExamTask] = []
    for entry in blueprint.entries {
      switch entry.source {
      case .drills(let topics, let levels):
        for index in 0..<entry.count {
          let level = levels[(index / topics.count + index) % levels.count]
          tasks.append(try drill(topics[index % topics.count], level, entry))
        }
      case .cards(let choice):
        for card in try cards(entry.count, choice, at: entry.place) {
          tasks.append(ExamTask(.card(card), points: entry.points ?? 2))
        }
      }
    }
    return tasks
  }

  /// The commonest kind of question there among a few, so that every paper finds one like it.
  private mutating func drill(_ topic: Topic, _ level: Level, _ entry: ExamBlueprint.Entry) throws -> ExamTask
  {
    var counts: [[String]: Int] = [:]
    var found: [[String]] = []
    for _ in 0..<8 {
      let code = DrillCode(topic: topic, level: level, seed: chance.next())
      guard let last = code.examStages().last else { continue }
      counts[last.rules, default: 0] += 1
      found.append(last.rules)
    }
    guard let rules = found.max(by: { (counts[$0] ?? 0) < (counts[$1] ?? 0) }) else { throw Self.impossible }
    let drill = ExamDrill(topic: topic.rawValue, level: level.rawValue, rules: rules)
    return ExamTask(.drill(drill), points: entry.points ?? 2 + level.rawValue)
  }

  static let impossible = Failure(
    Bilingual(ko: "이 주제와 난이도로는 문제를 만들 수 없습니다.", en: "no question of these topics and levels can be made"))
}

extension ExamTasks {
  /// Cards that a key can mark come first, and no two from one line of the notes, which would tell each other.
  private mutating func cards(
    _ count: Int, _ choice: ExamBlueprint.CardChoice, at place: String?
  ) throws -> [Question] {
    var pool = try bank(choice.paths).filter { card in
      (choice.forms.isEmpty || choice.forms.contains(card.form))
        && (choice.ids.isEmpty || choice.ids.contains(card.id.text))
        && (choice.topics.isEmpty || choice.topics.contains(card.topic))
        && (choice.tags.isEmpty
          || !Set(choice.tags.map(\.normalised)).isDisjoint(with: card.tags.map(\.normalised)))
        && !usedCards.contains(card.id)
    }
    chance.shuffle(&pool)
    pool = pool.filter { $0.form != .recall } + pool.filter { $0.form == .recall }
    var chosen: [Question] = []
    for isFresh in [true, false] {
      for card in pool where chosen.count < count && !usedCards.contains(card.id) {
        let isNew = usedLines.insert(card.source).inserted
        guard isNew || !isFresh else { continue }
        usedCards.insert(card.id)
        chosen.append(card)
      }
    }
    if chosen.count == count { return chosen }
    throw Failure(
      Bilingual(
        ko: "카드 \(count)장을 고를 수 없습니다. 조건에 맞는 것이 \(chosen.count)장뿐입니다. `tcpdrill questions`로 확인하세요.",
        en: "can't choose \(count) cards: only \(chosen.count) fit; `tcpdrill questions` lists them"),
      at: place)
  }

  private mutating func bank(_ paths: [String]) throws -> [Question] {
    if let known = banks[paths] { return known }
    let resolved = paths.isEmpty ? try NotePaths.resolve(invocation, store: store) : paths
    let questions = try QuestionBank(
      paths: resolved, language: language, indexIn: (try? StudyData(invocation))?.location.directory
    ).questions
    banks[paths] = questions
    return questions
  }
}

extension DrillCode {
  /// What can be asked of its question at once, each with the rules its blanks ask for, easy before hard.
  func examStages() -> [(exercise: Exercise, rules: [String])] {
    guard let (exercise, rules) = exerciseWithRules() else { return [] }
    return exercise.stages.map { places in
      var stage = exercise
      stage.blanks = Array(exercise.blanks[places])
      stage.explanation = stage.blanks.map(\.working)
      return (stage, rules[places].map(\.rawValue))
    }
  }
}

extension ExamDrill {
  /// A question of this very kind; the same seed, the same question.
  func exercise(seed: UInt64) -> Exercise? {
    guard let topic = Topic(rawValue: topic), let level = Level(rawValue: level) else { return nil }
    var chance = SplitMix64(seed: seed)
    for _ in 0..<4000 {
      let code = DrillCode(topic: topic, level: level, seed: chance.next())
      if let stage = code.examStages().last(where: { $0.rules == rules }) { return stage.exercise }
    }
    return nil
  }
}
