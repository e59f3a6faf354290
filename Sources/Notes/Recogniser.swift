/// Reads one shape in which people write facts down.
///
/// To teach the program a shape, write one of these in a file under `Recognisers/` and name it in
/// `recognisers`. It sees the whole note as lines with their words found (`Reading`), and adds what it understands
/// with `reading.add`. Lines that say one thing for certain are claimed, so that a later, looser shape leaves them.
protocol Recogniser: Sendable {
  /// An example, as it stands in a note.
  static var shape: String { get }
  /// A note that holds a word of none of these kinds is not read for this shape; empty where any note may hold it.
  static var needs: Mention.Kinds { get }
  static func read(_ reading: inout Reading)
}

extension Recogniser {
  static var needs: Mention.Kinds { [] }

  static func mayStand(in reading: Reading) -> Bool {
    needs.isEmpty || !needs.isDisjoint(with: reading.kinds)
  }
}

/// All shapes, strictest first.
let recognisers: [any Recogniser.Type] = [
  QuestionAnswerCards.self, InlineCards.self, DetailsCards.self, BoldQuestions.self, QuestionHeadings.self,
  QuotedAnswers.self,
  TcpdumpLines.self,
  SequenceDiagrams.self,
  FencedNames.self, StatePaths.self, Ladders.self, StepSeries.self, FencedSegments.self, OrderLines.self,
  FlagLetters.self, FlagWordLists.self, SpelledFlags.self, FieldWidthLists.self,
  BitRanges.self, HeaderDrawings.self, HeaderStructs.self, ToldExchanges.self, AnsweredData.self,
  MeaningsFirst.self, NamedDefinitions.self,
  TransitionTables.self,
  TableDefinitions.self,
  ToldDefinitions.self,
  EnteredStates.self, TermDefinitions.self,
]
