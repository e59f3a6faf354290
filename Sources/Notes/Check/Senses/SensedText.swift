/// What a stretch of text speaks of: each sense with its place. Whether it is denied there is asked of few.
struct SensedText {
  struct Mention {
    var sense: Sense
    var range: Range<Int>
  }

  let text: UnsafeBufferPointer<UInt8>
  let range: Range<Int>
  let question: Range<Int>?
  private(set) var mentions: [Mention] = []
  private(set) var present = SenseSet()

  init(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, by senses: PhraseTable, _ scratch: SentenceText,
    question: Range<Int>? = nil
  ) {
    (self.text, self.range, self.question) = (text, range, question)
    mentions.reserveCapacity(16)
    if let question { read(question, by: senses, scratch) }
    read(range, by: senses, scratch)
  }

  private mutating func read(_ range: Range<Int>, by senses: PhraseTable, _ scratch: SentenceText) {
    scratch.readOnce(text, range)
    senses.each(in: scratch) { found in
      guard let sense = Sense(number: found.value) else { return }
      mentions.append(Mention(sense: sense, range: found.range))
      present.insert(sense)
    }
  }

  // MARK: Myths

  /// The groups of myths' words that are told, each with its place; nil where they were not looked for yet.
  private var told: [PhraseTable.Found]?
  private var silencing: [UInt16] = []

  /// - Parameter opening: what stands before it in its sentence, which may silence a myth.
  mutating func readMyths(by table: PhraseTable, _ opening: Range<Int>?, _ scratch: SentenceText) {
    guard told == nil else { return }
    var found: [PhraseTable.Found] = []
    if let opening, !opening.isEmpty {
      scratch.readOnce(text, opening)
      table.each(in: scratch) { silencing.append($0.value) }
    }
    if let question {
      scratch.readOnce(text, question)
      table.each(in: scratch) { found.append($0) }
    }
    scratch.readOnce(text, range)
    table.each(in: scratch) { found.append($0) }
    told = found
  }

  /// Where a group is told; of a predicate only what is not denied counts.
  func place(ofGroup group: UInt16, isPredicate: Bool) -> Range<Int>? {
    told?.first {
      guard $0.value == group else { return false }
      return isPredicate ? range.contains($0.range.lowerBound) && !isDenied($0.range) : !isExcluded($0.range)
    }?.range
  }

  func tells(group: UInt16) -> Bool {
    silencing.contains(group) || told?.contains { $0.value == group } ?? false
  }

  /// Where a sense is said, or denied.
  func places(of sense: Sense, denied: Bool) -> [Range<Int>] {
    mentions.lazy.filter { $0.sense == sense }.map(\.range).filter {
      (sense.isThing ? isExcluded($0) : isDenied($0)) == denied
    }
  }

  // MARK: Denials

  /// English denies before the word, Korean behind it.
  private func isDenied(_ words: Range<Int>) -> Bool {
    let before = clause(before: words.lowerBound)
    if SensedText.denialsBefore.stands(in: text, before) { return true }
    let behind = clause(behind: words.upperBound)
    // `금지되는 것은 아니다`: what is denied twice is said.
    var count = 0
    var at = behind.lowerBound
    while let denial = SensedText.denialsBehind.first(in: text, at..<behind.upperBound) {
      count += 1
      at = denial.upperBound
    }
    return count % 2 == 1
  }

  /// `not the receiver`, `수신자가 아니라`: of a thing only what denies the thing itself counts.
  private func isExcluded(_ words: Range<Int>) -> Bool {
    let before = max(0, words.lowerBound - 14)..<words.lowerBound
    let behind = words.upperBound..<min(text.count, words.upperBound + 18)
    return SensedText.exclusionsBefore.stands(in: text, before)
      || SensedText.exclusionsBehind.stands(in: text, behind)
  }

  private static let exclusionsBefore = TellingWords(
    "not the ", "not a ", "not in ", "not ", "no ", "without ", "instead of ", "rather than ", "unlike ")
  private static let exclusionsBehind = TellingWords(
    "가 아니", "이 아니", "가 아닌", "이 아닌", "말고", "대신", "와 달리", "과 달리")

  private func clause(before end: Int) -> Range<Int> {
    let start = max(0, end - 44)
    if let turn = SensedText.turns.last(in: text, start..<end) { return turn.upperBound..<end }
    return start..<end
  }

  private func clause(behind start: Int) -> Range<Int> {
    let end = min(text.count, start + 28)
    if let turn = SensedText.turns.first(in: text, start..<end) { return start..<turn.lowerBound }
    return start..<end
  }

  private static let turns = TellingWords(
    ", ", ". ", "; ", ": ", " but ", " because ", " so that ", "지만", " and ", "며 ", "으나 ", "는데", "이고 ", "하고 ",
    "되고 ",
    "(", ")", "|", "→")
  private static let denialsBefore = TellingWords(
    "not ", "n't ", "n’t ", "never ", " no ", "without ", "cannot ", "nor ", "neither ", "rather than ",
    "instead of ", "avoid", "prevent", "unlike ", "nothing ", "none ", " 안 ", "protect")
  private static let denialsBehind = TellingWords(
    "않", "못", "없", "아니", "아닌", "말고", "금지", "막", "방지", "대신", "불가", " 안 ", "달리", "피하",
    "n't ", " not ", " no ", "never", "아님", "불필요", "예방", "줄이", "보다")
}
