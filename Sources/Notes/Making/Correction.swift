import TCP

/// What to do with a fact that the note has wrong: the note's wrong answer is never the right one.
package enum Correction: Hashable, Sendable {
  /// Nothing can be asked from it.
  case withheld(because: Bilingual)
  /// Asked as it should stand; the student is told once, kindly, what the note says instead.
  case corrected(Fact, because: Bilingual)
}

/// Holds facts against TCP before questions are made from them.
///
/// `Truth` knows what can be worked out from tables and arithmetic; the checker of notes knows more.
/// Several judges are asked in turn, and the first that objects is heard.
package protocol FactJudge: Sendable {
  func correction(of fact: Fact) -> Correction?
}
