import TCP

/// A rule of `check`, as `check --rules` lists it; the same examples are its tests.
package struct CheckRule: Sendable {
  package var name: String
  /// How sure a finding is depends on the rule's basis, too.
  package var severity: Finding.Severity
  package var basis: Basis
  package var summary: Bilingual
  /// The RFC and section that say so.
  package var reference: String
  /// Notes that break it, the Korean one first.
  package var wrong: [String]
  /// Notes that come near and are right.
  package var right: [String]

  init(
    _ name: String, severity: Finding.Severity = .error, by basis: Basis = .signs, _ summary: Bilingual,
    reference: String, wrong: [String], right: [String]
  ) {
    self.name = name
    self.severity = severity
    self.basis = basis
    self.summary = summary
    self.reference = reference
    self.wrong = wrong
    self.right = right
  }

  /// Every rule, by group: numbers, names, order and sides, answers, events, widths, beliefs, known
  /// answers, meanings.
  package static let all: [CheckRule] =
    numbers + names + sides + orders + answers + events + widths + beliefs + knownAnswers
    + MeaningRule.all.map {
      CheckRule(
        $0.name, severity: $0.severity, by: $0.basis, $0.message, reference: $0.reference, wrong: $0.says,
        right: $0.doesNotSay)
    }
}
