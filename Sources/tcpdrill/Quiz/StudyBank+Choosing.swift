import Drills
import Memory
import Questions
import Store
import TCP

/// Which of all that can be asked may be asked today.
extension StudyBank {
  /// The due, then what was never answered, in the order it is first asked in; no more of these than `newLimit`.
  ///
  /// - Parameter dueLimit: so many of the due, the longest due first, are enough to choose from.
  func candidates(_ wish: SittingWish, dueLimit: Int, newLimit: Int, at now: Int64) throws -> [Candidate] {
    do {
      var choice = try BankChoice(self, topics: wish.topics, tags: wish.tags, at: now)
      var result = try choice.due(until: wish.until, everything: wish.isCram, enough: dueLimit)
      try choice.addNew(to: &result, limit: newLimit)
      return try choice.sound(result)
    } catch is DamagedBank {
      try mendKept()
      return try candidates(wish, dueLimit: dueLimit, newLimit: newLimit, at: now)
    }
  }
}

extension StudyBank {
  /// All that was answered before, whether due or not.
  func seen(at now: Int64) throws -> [Candidate] {
    do {
      var choice = try BankChoice(self, topics: [], tags: [], at: now)
      return try choice.sound(try choice.due(until: nil, everything: true, enough: .max))
    } catch is DamagedBank {
      try mendKept()
      return try seen(at: now)
    }
  }
}

extension BankFile {
  /// How many cards wait to be asked for the first time, up to a limit; nil where the file is damaged.
  func waiting(_ store: Store, limit: Int, at now: Int64) throws -> Int? {
    do {
      var choice = BankChoice(self, store, at: now)
      var result: [Candidate] = []
      try choice.addNew(to: &result, limit: limit, remembers: false)
      return try choice.sound(result).count
    } catch is DamagedBank {
      return nil
    }
  }
}

/// The kept questions can't be read as they were written.
private struct DamagedBank: Error {}

/// One choosing of today's cards: asks the bank and the record only for what it needs.
private struct BankChoice {
  private let bank: BankFile
  private let store: Store
  private let now: Int64
  private let today: StudyDay
  /// nil where all will do.
  private let chosen: [Bool]?
  private var settled: [Int: Bool] = [:]

  /// Days.
  private static let settledInterval = 4

  /// Of all that a bank has.
  init(_ bank: BankFile, _ store: Store, at now: Int64) {
    self.bank = bank
    self.store = store
    self.now = now
    today = store.settings.boundary.day(of: now)
    chosen = nil
  }

  init(_ bank: StudyBank, topics: [String], tags: [String], at now: Int64) throws {
    self.bank = bank.kept
    store = bank.store
    self.now = now
    today = store.settings.boundary.day(of: now)
    chosen = try BankChoice.chosen(bank.kept, topics: topics, tags: tags)
  }

  /// What may be asked again today: what is in its steps since today, then what is due, longest due first.
  ///
  /// - Parameter enough: of the due; cards that the notes no longer have do not count.
  mutating func due(until: StudyDay?, everything: Bool, enough: Int) throws -> [Candidate] {
    var result: [Candidate] = []
    var inSteps: Set<String> = []
    for candidate in try store.inSteps(on: today) where try isAsked(candidate) {
      inSteps.insert(candidate.question)
      result.append(candidate)
    }
    try store.eachDue(at: now, until: until, everything: everything) { candidate in
      guard !inSteps.contains(candidate.question), try isAsked(candidate) else { return true }
      result.append(candidate)
      return result.count - inSteps.count < enough
    }
    return result
  }

  private mutating func isAsked(_ candidate: Candidate) throws -> Bool {
    guard chosen != nil || Skill(candidate.question) != nil else {
      return bank.seemsToHold(candidate.question)
    }
    guard let place = bank.place(of: candidate.question), isChosen(place) else { return false }
    return try isInReach(place)
  }

  /// What was chosen, if it can be trusted.
  func sound(_ candidates: [Candidate]) throws -> [Candidate] {
    guard !bank.isDamaged else { throw DamagedBank() }
    return candidates
  }

  /// - Parameter remembers: whether how far was seen is kept for next time.
  mutating func addNew(to result: inout [Candidate], limit: Int, remembers: Bool = true) throws {
    var frontier = Frontier(of: bank, in: store)
    var found = 0
    for place in frontier.places.joined() where isChosen(place) {
      guard found < limit else { break }
      guard try isInReach(place) else { continue }
      let card = try describe(place)
      let novelty = try store.novelty(of: card.question, on: today)
      if novelty == .new {
        found += 1
        result.append(Candidate(card, state: nil))
      }
      if novelty != .seen { frontier.stops(at: place) }
    }
    if chosen == nil, found < limit { frontier.stops(at: bank.count) }
    if chosen == nil, remembers { frontier.remember() }
  }

  private func describe(_ place: Int) throws -> CardDescription {
    guard let card = bank.description(place) else { throw DamagedBank() }
    return card
  }

  private func isChosen(_ place: Int) -> Bool { chosen?[place] ?? true }

  /// A skill is asked once the one below it has settled; all else always.
  private mutating func isInReach(_ place: Int) throws -> Bool {
    guard let easier = bank.easier(than: place) else { return true }
    return try hasSettled(easier)
  }

  private mutating func hasSettled(_ place: Int) throws -> Bool {
    if let known = settled[place] { return known }
    // Where the one below is not there yet, this one was never asked: the store need not be.
    var answer = try isInReach(place)
    if answer {
      let state = try store.card(try describe(place).question)?.state
      answer = state.map { $0.phase == .review && $0.interval >= BankChoice.settledInterval } ?? false
    }
    settled[place] = answer
    return answer
  }

  // MARK: Topics and tags

  private static func chosen(_ bank: BankFile, topics: [String], tags: [String]) throws -> [Bool]? {
    guard !topics.isEmpty || !tags.isEmpty else { return nil }
    guard let questions = bank.questions() else { throw DamagedBank() }
    try check(topics, tags, questions)
    var rest = questions.makeIterator()
    return try (0..<bank.count).map { place in
      if bank.isSkill(place) {
        guard let card = bank.description(place) else { throw DamagedBank() }
        // A tag is something of the notes: skills have none.
        return tags.isEmpty && topics.contains { isSame($0, card.topic) }
      }
      guard let question = rest.next() else { return false }
      return (topics.isEmpty || topics.contains { isSame($0, question.topic) })
        && (tags.isEmpty || tags.contains { tag in question.tags.contains { isSame($0, tag) } })
    }
  }

  private static func isSame(_ a: String, _ b: String) -> Bool {
    a.normalised.lowercased() == b.normalised.lowercased()
  }

  private static func check(_ topics: [String], _ tags: [String], _ questions: [Question]) throws {
    let knownTopics = Set(questions.map(\.topic)).union(Skill.all.map(\.topic.rawValue)).subtracting([""])
    for topic in topics where !knownTopics.contains(where: { isSame($0, topic) }) {
      let list = knownTopics.sorted().joined(separator: ", ")
      throw Failure(
        Bilingual(
          ko: "'\(topic)'라는 주제는 없습니다. 있는 주제: \(list)", en: "there is no topic '\(topic)'; there are \(list)"))
    }
    let knownTags = Set(questions.flatMap(\.tags))
    for tag in tags where !knownTags.contains(where: { isSame($0, tag) }) {
      let list = knownTags.sorted().joined(separator: ", ")
      throw Failure(
        knownTags.isEmpty
          ? Bilingual(ko: "노트에 태그가 하나도 없습니다.", en: "the notes have no tags at all")
          : Bilingual(
            ko: "'\(tag)'라는 태그는 없습니다. 있는 태그: \(list)", en: "there is no tag '\(tag)'; there are \(list)"))
    }
  }
}
