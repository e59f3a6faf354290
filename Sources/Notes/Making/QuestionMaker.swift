import Questions
import TCP

/// Makes the question bank out of facts.
///
///     QuestionMaker(language: .korean).questions(from: facts)
///
/// To add a kind of question, write one more `QuestionSource` and name it in `sources`. Cards come before them all.
package struct QuestionMaker: Sendable {
  package var language: Language
  /// Asked of facts after `Truth`.
  package var judges: [any FactJudge]

  package init(language: Language, judges: [any FactJudge] = []) {
    self.language = language
    self.judges = judges
  }

  private static let sources: [any QuestionSource.Type] = [
    FlagQuestions.self, StateQuestions.self, FieldQuestions.self, StepQuestions.self,
    ExchangeQuestions.self, TermQuestions.self, SentenceQuestions.self,
  ]

  package func questions(from facts: [Fact]) -> [Question] {
    var pile = MaterialPile(language: language)
    pile.add(facts, judges: judges)
    return questions(from: consume pile)
  }

  /// The bank, in the order of the notes; every name in it is held by one question.
  package func questions(from pile: consuming MaterialPile) -> [Question] {
    let notebook = Notebook(pile.others, pile.cards, language: language)
    let order = pile.order
    var place: [QuestionID: Int] = [:]
    var bank: [Question] = []
    // A growing array is copied into one twice as big; cards are all there is in a big bank.
    bank.reserveCapacity(pile.cards.count)
    func take(_ question: Question) {
      guard question.holdsTogether else { return }
      if let known = place[question.id] { return bank[known].absorb(question) }
      place[question.id] = bank.count
      bank.append(question)
    }
    CardQuestions.make(from: pile.takeCards(), notebook, take)
    for source in QuestionMaker.sources { source.make(from: notebook, take) }
    bank.sort { (order[$0.source.file] ?? 0, $0.source.line) < (order[$1.source.file] ?? 0, $1.source.line) }
    return bank
  }
}

/// One way of making questions.
protocol QuestionSource: Sendable {
  /// Gives one question after the other to `take`.
  static func make(from notebook: Notebook, _ take: (Question) -> Void)
}

extension Notebook {
  /// A question with all that comes from the material filled in.
  func ask(
    _ identity: QuestionIdentity, from material: Material, form: Form, prompt: String, answer: String,
    accepts: [String] = [], choices: [String] = [], topic: String? = nil, hints: [String] = [],
    explanation: String? = nil, id: QuestionID? = nil
  ) -> Question {
    Question(
      id: id ?? identity.id, source: material.source, kind: identity.kind, form: form, prompt: prompt,
      answer: answer, accepts: accepts.filter { $0 != answer }, choices: choices,
      topic: topic ?? TopicFinder.topic(of: material.fact), tags: material.fact.tags, hints: hints,
      explanation: explanation ?? material.fact.text, correction: material.correction)
  }

  func say(_ korean: @autoclosure () -> String, _ english: @autoclosure () -> String) -> String {
    language == .korean ? korean() : english()
  }

  /// The right option and the others, shuffled by the question's own name: the same order every day.
  static func shuffled<T>(_ items: [T], for id: QuestionID) -> [T] {
    var seed: UInt64 = 0
    for byte in id.text.utf8 { seed = (seed << 5 | seed >> 59) ^ UInt64(byte) }
    var chance = SplitMix64(seed: seed)
    var items = items
    chance.shuffle(&items)
    return items
  }

  /// A choice among `options`, the first of which is right; nil where too few differ from it.
  func choose(
    _ identity: QuestionIdentity, from material: Material, prompt: String, right: String, wrong: [String],
    count: Int = 4, topic: String? = nil, hints: [String] = [], explanation: String? = nil
  ) -> Question? {
    var seen: Set<String> = [right.essence]
    let others = Notebook.shuffled(wrong, for: identity.id).filter { seen.insert($0.essence).inserted }
    guard others.count >= min(2, count - 1) else { return nil }
    let options = Notebook.shuffled([right] + others.prefix(count - 1), for: identity.id)
    return ask(
      identity, from: material, form: .choice, prompt: prompt, answer: right, choices: options, topic: topic,
      hints: hints, explanation: explanation)
  }

  /// The items to be put in order, shuffled; the answer names them by their new numbers.
  func order(
    _ identity: QuestionIdentity, from material: Material, prompt: String, items: [String],
    topic: String? = nil,
    hints: [String] = [], explanation: String? = nil
  ) -> Question? {
    guard items.count >= 3, Set(items.map(\.essence)).count == items.count else { return nil }
    var places = Notebook.shuffled(Array(items.indices), for: identity.id)
    if places == Array(items.indices) { places.reverse() }
    let answer = items.indices.map { item in String((places.firstIndex(of: item) ?? 0) + 1) }
    return ask(
      identity, from: material, form: .order, prompt: prompt, answer: answer.joined(separator: " "),
      choices: places.map { items[$0] }, topic: topic, hints: hints, explanation: explanation)
  }

  /// The note's words between quotation marks, for prompts.
  static func quoted(_ text: String) -> String { "“\(text)”" }
}

extension Question {
  /// The last gate: an answer to give, options that hold it once, and no answer in the prompt.
  var holdsTogether: Bool {
    guard !prompt.trimmed.isEmpty, !answer.trimmed.isEmpty else { return false }
    switch form {
    case .choice:
      return choices.count(where: { $0 == answer }) == 1 && choices.count >= 2
    case .order: return choices.count >= 3
    default: return !givesItselfAway
    }
  }

  /// A typed answer stands in the prompt as a word of its own. What a person wrote is theirs to word.
  private var givesItselfAway: Bool {
    guard form != .recall, kind != .card else { return false }
    // Numbers, symbols and flags of an exchange may well stand elsewhere in it.
    guard form == .cloze || form == .state, answer.contains(where: \.isLetter), kind != .exchange,
      kind != .step
    else { return false }
    return Mask(names: [answer]).isGivenAway(by: prompt)
  }

  /// The same question from another place: its place is kept, its answers are accepted as well.
  mutating func absorb(_ other: Question) {
    if other.source != source, !alsoAt.contains(other.source) { alsoAt.append(other.source) }
    guard form == other.form, form != .order, form != .choice, answer.essence == other.answer.essence else {
      return
    }
    for more in other.accepts where more != answer && !accepts.contains(more) { accepts.append(more) }
  }
}
