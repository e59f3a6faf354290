/// One answer, as the log keeps it for ever.
package struct Review: Hashable, Sendable {
  /// A unique id.
  package var id: String
  package var question: String
  /// Milliseconds since 1970, UTC.
  package var at: Int64
  /// 1 again, 2 hard, 3 good, 4 easy.
  package var grade: Int
  /// How long the answer took.
  package var milliseconds: Int
  package var answer: String
  package var device: String
  /// Asked ahead of its time (`--cram`): kept in the log, but the schedule does not hear of it.
  package var isCram: Bool
  /// The wrong rules that were followed, by their stable names.
  package var mistakes: [String]

  package init(
    id: String, question: String, at: Int64, grade: Int, milliseconds: Int, answer: String, device: String,
    isCram: Bool = false, mistakes: [String] = []
  ) {
    self.id = id
    self.question = question
    self.at = at
    self.grade = grade
    self.milliseconds = milliseconds
    self.answer = answer
    self.device = device
    self.isCram = isCram
    self.mistakes = mistakes
  }

  /// Whether the schedule hears of it.
  package var counts: Bool { !isCram }
}
