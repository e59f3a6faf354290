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

  package init(
    id: String, question: String, at: Int64, grade: Int, milliseconds: Int, answer: String, device: String
  ) {
    self.id = id
    self.question = question
    self.at = at
    self.grade = grade
    self.milliseconds = milliseconds
    self.answer = answer
    self.device = device
  }
}
