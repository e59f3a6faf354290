import TCP

/// Something that is known to be taught wrong: how a sentence that says it looks, and what is right.
///
/// A sentence matches if it holds a phrase of each of a pattern's needs and none of its exceptions.
package struct MeaningRule: Sendable {
  package var name: String
  package var severity: Finding.Severity
  package var basis: CheckRule.Basis
  /// Where what it is about has to stand.
  package var scope: Scope
  package var patterns: [MeaningPattern]
  package var message: Bilingual
  package var expected: Bilingual
  package var reference: String
  /// Sentences that say it.
  package var says: [String]
  /// Sentences that are near it and right.
  package var doesNotSay: [String]

  package enum Scope: Sendable, BitwiseCopyable {
    case anywhere
    /// Where a state's name heads the line, and what is said of it follows.
    case definition
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
    all needs: [String], unless exceptions: String, telling: Telling, isOrdered: Bool, isTitled: Bool,
    isOfAny: Bool = false
  ) {
    self.needs = needs
    // What is told of another protocol says nothing of TCP.
    self.exceptions = isOfAny ? exceptions : exceptions + " | UDP | QUIC | SCTP | DCCP"
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
