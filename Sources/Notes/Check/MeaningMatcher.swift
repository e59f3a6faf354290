/// The meaning rules, made ready to be held against every sentence of a note.
final class MeaningMatcher: Sendable {
  /// A rule that a sentence breaks, and the words that break it.
  struct Match: Hashable, Sendable {
    var rule: Int
    var range: Range<Int>
    /// Of a claim, what is said.
    var words: Range<Int>
    /// Of a claim, what it is said of.
    var subject: Range<Int>
  }

  /// A pattern's needs and exceptions lie in `lists`.
  fileprivate struct Pattern: Sendable {
    var rule: Int
    var firstNeed: Int
    var needCount: Int
    var exceptions: Int
    var isClaim: Bool
    var isTitled: Bool
    var isHead: Bool
    var isClose: Bool
    var isOrdered: Bool
    var telling: MeaningPattern.Telling

    var needs: Range<Int> { firstNeed..<firstNeed + needCount }
  }

  /// All of it is laid out flat, so that it can be kept from one run to the next.
  fileprivate struct Tables: Sendable {
    var index = PhraseIndex()
    var patterns: [Pattern] = []
    /// The alternatives of each need, and what must not stand beside them.
    var lists = PhraseLists()
    /// For each phrase the patterns whose first need it meets.
    var opened = PhraseLists()
    /// Words that tell a sentence to speak of an error: nothing in it is taken for the writer's belief.
    var disclaimers: [Int] = []
    /// Tells most lines apart that break no rule.
    var sieve = PhraseSieve()

    mutating func keep(in keeper: inout some TableKeeper) {
      index.keep(in: &keeper)
      keeper.keep(&patterns)
      lists.keep(in: &keeper)
      opened.keep(in: &keeper)
      keeper.keep(&disclaimers)
      sieve.keep(in: &keeper)
    }
  }

  private let tables: Tables

  static let shared = MeaningMatcher(MeaningRule.all)

  /// Rules are only asked for when one is broken: their sentences need not be made before.
  var rules: [MeaningRule] { MeaningRule.all }

  private init(_ rules: [MeaningRule]) { tables = Tables(rules) }

  /// Takes up what an earlier run of the same build has kept; nil where it is not whole.
  init?(kept bytes: ArraySlice<UInt8>) {
    var tables = Tables()
    var reader = TableReader(bytes)
    tables.keep(in: &reader)
    guard reader.isWhole else { return nil }
    self.tables = tables
  }

  /// What the next run can take up.
  var kept: [UInt8] {
    var tables = tables
    var writer = TableWriter()
    tables.keep(in: &writer)
    return writer.bytes
  }

  var sieve: PhraseSieve { tables.sieve }

  private static let disclaiming = """
    오해 | 착각 | 틀린 | 틀렸 | 잘못된 설명 | 잘못 알 | 거짓 | 아니라 | 것은 아니 | 것이 아니 | 게 아니 | 는 아니 | myth | myths | \
    many think | people think | often thought | some believe | many believe | 생각하기 쉽 | 생각하는 사람 | 흔히 생각 | \
    misconception* | mistaken* | incorrect* | not true | wrong | false | contrary to | \
    commonly believed
    """

  /// Room for one sentence's marks, kept between sentences.
  struct Scratch: Sendable {
    var text = SentenceText()
    /// For each phrase where it begins in the sentence and where it ends, or `unasked` or `absent`.
    fileprivate var first: [Int32] = []
    fileprivate var last: [Int32] = []
    /// The phrases that were looked for.
    fileprivate var asked: [Int] = []
    /// The patterns that may match.
    fileprivate var patterns: [Int] = []

    fileprivate static let unasked: Int32 = -2
    fileprivate static let absent: Int32 = -1

    fileprivate mutating func clear(_ count: Int) {
      if first.count < count {
        first = Array(repeating: Scratch.unasked, count: count)
        last = first
      }
      for phrase in asked { first[phrase] = Scratch.unasked }
      asked.removeAll(keepingCapacity: true)
      patterns.removeAll(keepingCapacity: true)
    }
  }

  /// The rules that a sentence breaks.
  func matches(
    in text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ scratch: inout Scratch,
    title: Int = 0, known: ArraySlice<UInt64>? = nil
  ) -> [Match] {
    findPatterns(text, range, &scratch, isTitled: title > 0, known: known)
    guard !scratch.patterns.isEmpty,
      !tables.disclaimers.contains(where: { stands($0, text, &scratch) })
    else { return [] }
    for number in scratch.patterns {
      let pattern = tables.patterns[number]
      for need in pattern.needs { for phrase in tables.lists[need] { _ = stands(phrase, text, &scratch) } }
      for phrase in tables.lists[pattern.exceptions] { _ = stands(phrase, text, &scratch) }
    }
    var result: [Match] = []
    for phrase in opening(scratch) {
      for number in tables.opened[phrase] where scratch.patterns.contains(number) {
        guard !result.contains(where: { $0.rule == tables.patterns[number].rule }),
          let match = match(tables.patterns[number], scratch.first, scratch.last, text, range, title)
        else { continue }
        result.append(match)
      }
    }
    return result
  }

  /// The phrases that stand in the sentence, words before joined letters, in the order in which they stand: of two
  /// patterns of a rule the one counts that is met first.
  private func opening(_ scratch: Scratch) -> [Int] {
    scratch.asked.filter { scratch.first[$0] >= 0 }.sorted {
      let (one, other) = (tables.index.isJoined($0), tables.index.isJoined($1))
      if one != other { return other }
      return (scratch.first[$0], $0) < (scratch.first[$1], $1)
    }
  }

  /// Looks for a phrase, once in a sentence.
  @inline(__always)
  private func stands(_ phrase: Int, _ text: UnsafeBufferPointer<UInt8>, _ scratch: inout Scratch) -> Bool {
    if scratch.first[phrase] == Scratch.unasked {
      scratch.asked.append(phrase)
      let place = tables.index.first(phrase, in: scratch.text) { !MeaningMatcher.isParted(text, $0) }
      scratch.first[phrase] = place.map { Int32(truncatingIfNeeded: $0.lowerBound) } ?? Scratch.absent
      scratch.last[phrase] = place.map { Int32(truncatingIfNeeded: $0.upperBound) } ?? Scratch.absent
    }
    return scratch.first[phrase] >= 0
  }

  /// Finds the patterns of which all needs stand in the sentence, which is read for it.
  private func findPatterns(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ scratch: inout Scratch, isTitled: Bool,
    known: ArraySlice<UInt64>?
  ) {
    scratch.clear(tables.index.count)
    var isRead = false
    tables.sieve.eachPattern(of: text, range, known: known) { number in
      if isTitled, !tables.patterns[number].isTitled { return }
      if !isRead { scratch.text.read(text, range) }
      isRead = true
      // What is said is met less often than what it is said of.
      let stand = tables.patterns[number].needs.reversed().allSatisfy { need in
        tables.lists[need].contains { stands($0, text, &scratch) }
      }
      if stand { scratch.patterns.append(number) }
    }
  }

  private func match(
    _ pattern: Pattern, _ first: [Int32], _ last: [Int32], _ text: UnsafeBufferPointer<UInt8>,
    _ sentence: Range<Int>, _ title: Int
  ) -> Match? {
    func place(_ need: Int) -> Range<Int>? {
      tables.lists[need].first { first[$0] >= 0 }.map { Int(first[$0])..<Int(last[$0]) }
    }
    if tables.lists[pattern.exceptions].contains(where: { first[$0] >= 0 }) { return nil }
    let places = pattern.needs.compactMap(place)
    guard places.count == pattern.needs.count, let words = places.last else { return nil }
    if pattern.isClaim {
      let subjects = tables.lists[pattern.needs.lowerBound]
      return claim(subjects, tables.lists[pattern.needs.lowerBound + 1], first, last) {
        let said = Assertion(
          text: text, sentence: sentence, subject: $0, words: $1, isProtocol: pattern.isClose, title: title)
        guard !pattern.isHead || said.isHeaded, !pattern.isOrdered || $0.upperBound <= $1.lowerBound else {
          return false
        }
        if pattern.telling == .loose { return said.isSaid }
        // Told in any words: then the title has to be the subject and nothing else.
        if title > 0, $0.upperBound <= sentence.lowerBound + title, !said.isHeaded, !said.follows {
          return false
        }
        return (pattern.telling == .denied ? said.isRefused : said.isTold)
          && pattern.needs.dropFirst(2).allSatisfy { need in
            tables.lists[need].contains { first[$0] >= 0 && said.isBeside(Int(first[$0])..<Int(last[$0])) }
          }
      }.map {
        Match(
          rule: pattern.rule, range: $0.subject.union($0.words), words: $0.words, subject: $0.subject)
      }
    }
    let told = Assertion(text: text, sentence: sentence, subject: places[0], words: words)
    if places.count > 1, told.isLikened { return nil }
    return Match(
      rule: pattern.rule, range: places.dropFirst().reduce(places[0]) { $0.union($1) }, words: words,
      subject: places[0])
  }

  /// `unlike UDP, is connection-oriented`: behind the comma the verb goes on about what stood before.
  private static func isParted(_ text: UnsafeBufferPointer<UInt8>, _ place: Range<Int>) -> Bool {
    guard let comma = text[place].firstIndex(of: UInt8(ascii: ",")) else { return false }
    return resuming.first(in: text, comma..<place.upperBound)?.lowerBound == comma
  }

  private static let resuming = TellingWords(
    ", is ", ", are ", ", was ", ", has ", ", does ", ", uses ", ", also ", ", guarantees ", ", provides ",
    ", establishes ", ", ensures ", ", sends ")

  /// The first of what is said that is said of the subject.
  private func claim(
    _ subjects: PhraseLists.List, _ words: PhraseLists.List, _ first: [Int32], _ last: [Int32],
    _ isSaid: (Range<Int>, Range<Int>) -> Bool
  ) -> (subject: Range<Int>, words: Range<Int>)? {
    for word in words where first[word] >= 0 {
      for subject in subjects where first[subject] >= 0 {
        let (one, other) = (Int(first[subject])..<Int(last[subject]), Int(first[word])..<Int(last[word]))
        if isSaid(one, other) { return (one, other) }
      }
    }
    return nil
  }
}

extension Range<Int> {
  fileprivate func union(_ other: Range<Int>) -> Range<Int> {
    Swift.min(lowerBound, other.lowerBound)..<Swift.max(upperBound, other.upperBound)
  }
}

extension MeaningMatcher.Tables {
  fileprivate init(_ rules: [MeaningRule]) {
    disclaimers = index.add(alternatives: MeaningMatcher.disclaiming)
    var needs: [[[Int]]] = []
    for (number, rule) in rules.enumerated() {
      for pattern in rule.patterns {
        let own = pattern.needs.map { index.add(alternatives: $0) }
        needs.append(own)
        patterns.append(
          MeaningMatcher.Pattern(
            rule: number, firstNeed: lists.add(own).lowerBound, needCount: own.count,
            exceptions: lists.add([index.add(alternatives: pattern.exceptions)]).lowerBound,
            isClaim: pattern.isClaim, isTitled: pattern.isTitled, isHead: pattern.isHead,
            isClose: pattern.isClose, isOrdered: pattern.isOrdered, telling: pattern.telling))
      }
    }
    var byPhrase = [[Int]](repeating: [], count: index.count)
    for (number, own) in needs.enumerated() {
      for phrase in own.first ?? [] { byPhrase[phrase].append(number) }
    }
    _ = opened.add(byPhrase)
    sieve = PhraseSieve(index, needs, titled: patterns.map(\.isTitled))
  }
}
