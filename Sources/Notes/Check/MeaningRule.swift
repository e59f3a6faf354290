import TCP

/// Something that is known to be taught wrong: how a sentence that says it looks, and what is right.
///
/// A sentence matches if it holds a phrase of each of a pattern's needs and none of its exceptions.
package struct MeaningRule: Sendable {
  package var name: String
  package var severity: Finding.Severity
  package var basis: CheckRule.Basis
  /// Which protocol a sentence must speak of, by its own words or by its heading.
  package var scope: Scope
  package var patterns: [MeaningPattern]
  package var message: Bilingual
  package var expected: Bilingual
  package var reference: String
  /// Sentences that say it.
  package var says: [String]
  /// Sentences that are near it and right.
  package var doesNotSay: [String]

  package enum Scope: Sendable {
    case anywhere, tcp, udp
    /// Where a state's name heads the line, and what is said of it follows.
    case definition

    /// Whether a name and the text beside it can be held against the rule.
    var isOfDefinitions: Bool { self == .anywhere || self == .definition }
  }

  init(
    _ name: String, severity: Finding.Severity = .error, by basis: CheckRule.Basis = .unproven,
    scope: Scope = .anywhere, _ patterns: [MeaningPattern], message: Bilingual,
    expected: Bilingual, reference: String, says: [String], doesNotSay: [String]
  ) {
    self.name = name
    self.severity = severity
    self.basis = basis
    self.scope = scope
    self.patterns = patterns
    self.message = message
    self.expected = expected
    self.reference = reference
    self.says = says
    self.doesNotSay = doesNotSay
  }
}

extension MeaningRule {
  /// What is right, in both languages: the sentence that explains it and the few words for it.
  struct Right: Sendable {
    var message: Bilingual
    var expected: Bilingual

    init(ko: String, _ koShort: String, en: String, _ enShort: String) {
      message = Bilingual(ko: ko, en: en)
      expected = Bilingual(ko: koShort, en: enShort)
    }
  }

  /// A rule made of claims.
  static func claims(
    _ name: String, _ patterns: [MeaningPattern], _ right: Right, _ reference: String, says: [String],
    doesNotSay: [String]
  ) -> MeaningRule {
    MeaningRule(
      name, patterns, message: right.message, expected: right.expected, reference: reference, says: says,
      doesNotSay: doesNotSay)
  }
}

extension MeaningRule {
  /// More ways to say what a rule of that name is about.
  static func widening(_ name: String, _ patterns: [MeaningPattern], says: [String], doesNotSay: [String])
    -> MeaningRule
  {
    let none = Bilingual(ko: "", en: "")
    return MeaningRule(
      name, patterns, message: none, expected: none, reference: "", says: says, doesNotSay: doesNotSay)
  }

  /// A rule of its own, which says what is right, and not what widens one.
  private var isWhole: Bool { !reference.isEmpty }

  /// The rules with what widens them taken in, wherever it stands.
  static func merged(_ rules: [MeaningRule]) -> [MeaningRule] {
    var places: [String: Int] = [:]
    var result: [MeaningRule] = []
    for rule in rules.filter(\.isWhole) + rules.filter({ !$0.isWhole }) {
      guard let place = places[rule.name] else {
        places[rule.name] = result.count
        result.append(rule)
        continue
      }
      result[place].patterns += rule.patterns
      result[place].says += rule.says
      result[place].doesNotSay += rule.doesNotSay
    }
    return result
  }
}

/// Phrases that must all stand in one sentence, each with its alternatives, and phrases that must not.
///
/// Of a claim the first phrase is the subject and the second what is said of it; the subject may also stand in
/// the title of the sentence.
///
/// English phrases match whole words in a row (`*` at a word's end stands for any ending); Korean ones match
/// anywhere, with spaces left out on both sides, because spacing varies and endings join on.
package struct MeaningPattern: Sendable {
  /// Alternatives with `|` between them.
  let needs: [String]
  let exceptions: String
  let isClaim: Bool
  /// Its subject may stand in the title of the sentence.
  let isTitled: Bool
  /// Its subject has to head the sentence, or be its whole title: a word like `window` is part of many names.
  let isHead: Bool
  /// What is said has to follow the subject closely: a protocol's name is met everywhere.
  private(set) var isClose = false
  /// How what is said and what it is said with have to stand, where they are told in any words.
  let telling: Telling
  /// What is said has to stand behind the subject: `grows exponentially until it reaches the threshold` is right.
  private(set) var isOrdered = false

  /// All of it in one clause, said or denied; or wherever it stands.
  enum Telling: Sendable { case loose, said, denied }

  /// `MeaningPattern("TIME-WAIT", "wait*", "data | packets", unless: "duplicate* | old")`
  init(_ needs: String..., unless exceptions: String = "") {
    self.needs = needs
    self.exceptions = exceptions
    (isClaim, isTitled, isHead, telling) = (false, false, false, .loose)
  }

  /// `MeaningPattern(of: "slow start", says: "linear*", unless: "avoidance")`
  init(
    of subject: String, says words: String, with others: String..., unless exceptions: String = "",
    titled: Bool = true
  ) {
    needs = [subject, words] + others
    self.exceptions = exceptions + " | UDP | QUIC | SCTP | DCCP"
    (isClaim, isTitled, isHead, telling) = (true, titled, false, .loose)
  }

  /// The same where subject and words are one phrase: `receiver announces ~ cwnd`.
  init(phrase: String, with others: String..., unless exceptions: String = "") {
    needs = [phrase, phrase] + others
    self.exceptions = exceptions + " | UDP | QUIC | SCTP | DCCP"
    (isClaim, isTitled, isHead, telling) = (true, false, false, .loose)
  }

  /// The same where the subject heads the sentence or is its whole title: `Window: …`, a row, a heading.
  init(head subject: String, says words: String, with others: String..., unless exceptions: String = "") {
    needs = [subject, words] + others
    self.exceptions = exceptions + " | UDP | QUIC | SCTP | DCCP"
    (isClaim, isTitled, isHead, telling) = (true, true, true, .loose)
  }

  /// A verb of a class said of the subject, with an object of each class in its clause, whatever the words:
  /// `told: "ACK", does: "uses up | consume*", "sequence number"`
  init(
    told subject: String, does verbs: String, _ objects: String..., unless exceptions: String = "",
    headed: Bool = false, titled: Bool = true
  ) {
    needs = [subject, verbs] + objects
    self.exceptions = exceptions + " | UDP | QUIC | SCTP | DCCP"
    (isClaim, isTitled, isHead, telling) = (true, titled, headed, .said)
  }

  /// The same where the verb is denied: `told: "FIN", never: "uses up | consume*", "sequence number"`
  init(
    told subject: String, never verbs: String, _ objects: String..., unless exceptions: String = "",
    headed: Bool = false
  ) {
    needs = [subject, verbs] + objects
    self.exceptions = exceptions + " | UDP | QUIC | SCTP | DCCP"
    (isClaim, isTitled, isHead, telling) = (true, true, headed, .denied)
  }

  /// A claim told in one breath, its needs in a row.
  init(
    all needs: [String], unless exceptions: String, telling: Telling, isOrdered: Bool, isTitled: Bool
  ) {
    self.needs = needs
    self.exceptions = exceptions + " | UDP | QUIC | SCTP | DCCP"
    (isClaim, isHead) = (true, false)
    self.isTitled = isTitled
    self.telling = telling
    self.isOrdered = isOrdered
  }

  /// The same where the subject is one of several protocols.
  init(ofProtocol subject: String, says words: String, with others: String..., unless exceptions: String = "")
  {
    needs = [subject, words] + others
    self.exceptions = exceptions
    (isClaim, isTitled, isHead, telling) = (true, false, false, .loose)
    isClose = true
  }
}

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

  private struct Pattern: Sendable {
    var rule: Int
    var needs: [[Int]]
    var exceptions: [Int]
    var isClaim: Bool
    var isTitled: Bool
    var isHead: Bool
    var isClose: Bool
    var isOrdered: Bool
    var telling: MeaningPattern.Telling
  }

  let rules: [MeaningRule]
  private let index: PhraseIndex
  private let patterns: [Pattern]
  /// For each phrase where the patterns start whose first need it meets.
  private let openedStarts: [Int32]
  private let opened: [Int32]
  /// Words that tell a sentence to speak of an error: nothing in it is taken for the writer's belief.
  private let disclaimers: [Int]
  /// Tells most lines apart that break no rule.
  let sieve: PhraseSieve

  static let shared = MeaningMatcher(MeaningRule.all)

  init(_ rules: [MeaningRule]) {
    var index = PhraseIndex()
    let disclaimers = index.add(alternatives: MeaningMatcher.disclaiming)
    var patterns: [Pattern] = []
    for (number, rule) in rules.enumerated() {
      for pattern in rule.patterns {
        patterns.append(
          Pattern(
            rule: number, needs: pattern.needs.map { index.add(alternatives: $0) },
            exceptions: index.add(alternatives: pattern.exceptions), isClaim: pattern.isClaim,
            isTitled: pattern.isTitled, isHead: pattern.isHead, isClose: pattern.isClose,
            isOrdered: pattern.isOrdered, telling: pattern.telling))
      }
    }
    (openedStarts, opened) = MeaningMatcher.opened(patterns, index.count)
    sieve = PhraseSieve(index, patterns.map(\.needs), titled: patterns.map(\.isTitled))
    (self.rules, self.index, self.patterns, self.disclaimers) = (rules, index, patterns, disclaimers)
  }

  /// The patterns by the phrases of their first need, one list behind the other.
  private static func opened(_ patterns: [Pattern], _ phraseCount: Int) -> ([Int32], [Int32]) {
    var starts = [Int32](repeating: 0, count: phraseCount + 1)
    for pattern in patterns {
      for phrase in pattern.needs.first ?? [] { starts[phrase + 1] += 1 }
    }
    for phrase in 0..<phraseCount { starts[phrase + 1] += starts[phrase] }
    var next = starts
    var opened = [Int32](repeating: 0, count: Int(starts[phraseCount]))
    for (number, pattern) in patterns.enumerated() {
      for phrase in pattern.needs.first ?? [] {
        opened[Int(next[phrase])] = Int32(number)
        next[phrase] += 1
      }
    }
    return (starts, opened)
  }

  private static let disclaiming = """
    오해 | 착각 | 틀린 | 틀렸 | 잘못된 설명 | 잘못 알 | 거짓 | 아니라 | 것은 아니 | 것이 아니 | 게 아니 | 는 아니 | myth | myths | \
    many think | people think | often thought | some believe | many believe | 생각하기 쉽 | 생각하는 사람 | 흔히 생각 | \
    misconception* | mistaken* | incorrect* | not true | wrong | false | contrary to | \
    commonly believed
    """

  /// Room for one sentence's marks, kept between sentences.
  struct Scratch: Sendable {
    var text = SentenceText()
    fileprivate var first: [Int32] = []
    fileprivate var last: [Int32] = []
    fileprivate var met: [Int] = []
  }

  /// The rules that a sentence breaks.
  func matches(
    in text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ scratch: inout Scratch,
    title: Int = 0, known: ArraySlice<UInt64>? = nil
  ) -> [Match] {
    let isTitled = title > 0
    guard mayMatch(text, range, &scratch, isTitled: isTitled, known: known) else { return [] }
    if scratch.first.count < index.count {
      scratch.first = Array(repeating: -1, count: index.count)
      scratch.last = scratch.first
    }
    let sentence = scratch.text
    var met = scratch.met
    var first = scratch.first
    var last = scratch.last
    (scratch.met, scratch.first, scratch.last) = ([], [], [])
    index.search(sentence) { phrase, place in
      if first[phrase] < 0, !MeaningMatcher.isParted(text, place) {
        first[phrase] = Int32(truncatingIfNeeded: place.lowerBound)
        last[phrase] = Int32(truncatingIfNeeded: place.upperBound)
        met.append(phrase)
      }
    }
    var result: [Match] = []
    if !met.isEmpty, !disclaimers.contains(where: { first[$0] >= 0 }) {
      for phrase in met {
        for place in openedStarts[phrase]..<openedStarts[phrase + 1] {
          let number = Int(opened[Int(place)])
          guard patterns[number].isTitled || !isTitled,
            !result.contains(where: { $0.rule == patterns[number].rule }),
            let match = match(patterns[number], first, last, text, range, title)
          else { continue }
          result.append(match)
        }
      }
    }
    for phrase in met { first[phrase] = -1 }
    met.removeAll(keepingCapacity: true)
    (scratch.met, scratch.first, scratch.last) = (met, first, last)
    return result
  }

  /// Whether all needs of some pattern stand in the sentence, which is read for it.
  private func mayMatch(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ scratch: inout Scratch, isTitled: Bool,
    known: ArraySlice<UInt64>?
  ) -> Bool {
    var isRead = false
    let passes = sieve.passes(text, range, known: known) { number in
      if isTitled, !patterns[number].isTitled { return false }
      if !isRead { scratch.text.read(text, range) }
      isRead = true
      // What is said is met less often than what it is said of.
      return patterns[number].needs.reversed().allSatisfy { need in
        need.contains { index.stands($0, in: scratch.text) }
      }
    }
    if passes, !isRead { scratch.text.read(text, range) }
    return passes
  }

  private func match(
    _ pattern: Pattern, _ first: [Int32], _ last: [Int32], _ text: UnsafeBufferPointer<UInt8>,
    _ sentence: Range<Int>, _ title: Int
  ) -> Match? {
    func place(_ need: [Int]) -> Range<Int>? {
      need.first { first[$0] >= 0 }.map { Int(first[$0])..<Int(last[$0]) }
    }
    if pattern.exceptions.contains(where: { first[$0] >= 0 }) { return nil }
    let places = pattern.needs.compactMap(place)
    guard places.count == pattern.needs.count, let words = places.last else { return nil }
    if pattern.isClaim {
      return claim(pattern.needs[0], pattern.needs[1], first, last) {
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
            need.contains { first[$0] >= 0 && said.isBeside(Int(first[$0])..<Int(last[$0])) }
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
    _ subjects: [Int], _ words: [Int], _ first: [Int32], _ last: [Int32],
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
