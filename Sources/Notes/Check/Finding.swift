import Questions
import TCP

/// What `check` says about one place in a note.
package struct Finding: Hashable, Sendable {
  package enum Severity: String, Hashable, Sendable {
    /// Contradicts the standard.
    case error
    /// Misspelt, outdated or ambiguous.
    case warning
  }

  package var place: Place
  package var endLine: Int
  /// One past the last character.
  package var endColumn: Int
  /// A stable name: `ack-arithmetic`.
  package var rule: String
  package var severity: Severity
  package var message: Bilingual
  package var found: String
  package var expected: Bilingual
  /// `RFC 9293 3.4`
  package var reference: String
  /// How the right number comes about: `1200 + 100 = 1300`.
  package var working: Bilingual?

  package init(
    place: Place, endLine: Int, endColumn: Int, rule: String, severity: Severity, message: Bilingual,
    found: String, expected: Bilingual, reference: String, working: Bilingual? = nil
  ) {
    self.place = place
    self.endLine = endLine
    self.endColumn = endColumn
    self.rule = rule
    self.severity = severity
    self.message = message
    self.found = found
    self.expected = expected
    self.reference = reference
    self.working = working
  }
}
