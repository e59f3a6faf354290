extension NoteChecker {
  /// Make the tables of words that take longest, in the order in which a note asks for them: while one thread reads the
  /// first note, another may make what that one will need next.
  ///
  /// The first table of all is left out: whoever reads makes it at once.
  package static let tableMakers: [@Sendable () -> Void] = [
    { need(Concepts.count) }, { need(Vocabulary.shared.classes.count) }, { need(LineWords.count) },
    { need(DataDuty.heads.count) }, { need(DataDuty.korean.count) }, { need(DataDuty.english.count) },
    { need(Situation.count) }, { need(Slip.all(on: .window).count) },
  ]

  /// A table that is not looked at is not made.
  private static func need(_ size: Int) { precondition(size > 0, "a table of words is empty") }
}
