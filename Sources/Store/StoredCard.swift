import Memory

/// A card or skill as the notes and drills describe it.
package struct CardDescription: Hashable, Sendable {
  package var question: String
  /// Questions of the same fact or skill share it; empty means it stands alone.
  package var group: String
  package var topic: String
  package var form: String

  package init(question: String, group: String = "", topic: String = "", form: String = "") {
    self.question = question
    self.group = group.isEmpty ? question : group
    self.topic = topic
    self.form = form
  }
}

/// A card as the store keeps it.
package struct StoredCard: Hashable, Sendable {
  package var description: CardDescription
  package var isSuspended: Bool
  /// Not asked before this day.
  package var buriedUntil: StudyDay?
  package var isFlagged: Bool
  /// nil where it was never answered (or all answers were taken back).
  package var state: CardState?

  package var question: String { description.question }
}

extension StoredCard {
  /// From the columns of `SQL.card`.
  init(_ row: Row) {
    description = CardDescription(
      question: row.text(0), group: row.text(1), topic: row.text(2), form: row.text(3))
    isSuspended = row.int(4) != 0
    buriedUntil = row.int(5) == 0 ? nil : StudyDay(row.int(5))
    isFlagged = row.int(6) != 0
    state = CardState(row, from: 7)
  }

  package var candidate: Candidate {
    Candidate(
      question: question, group: description.group, topic: description.topic, state: state)
  }
}

extension CardState {
  /// From the columns of `SQL.stateColumns`; nil where it was never answered.
  init?(_ row: Row, from first: Int32) {
    guard let phase = CardState.Phase(rawValue: row.int(first)) else { return nil }
    let memory = MemoryState(
      stability: row.real(first + 2), difficulty: row.real(first + 3),
      fastStability: row.isNull(first + 4) ? nil : row.real(first + 4))
    self.init(
      phase: phase, step: row.int(first + 1), memory: memory, due: row.integer(first + 5),
      firstReview: row.integer(first + 6), lastReview: row.integer(first + 7), reviews: row.int(first + 8),
      lapses: row.int(first + 9), interval: row.int(first + 10))
  }
}

extension Review {
  /// From the columns of `SQL.review`.
  init(_ row: Row) {
    self.init(
      id: row.text(0), question: row.text(1), at: row.integer(2), grade: row.int(3), milliseconds: row.int(4),
      answer: row.text(5), device: row.text(6), isCram: row.int(7) != 0,
      mistakes: row.text(8).split(separator: " ").map(String.init))
  }

  /// In the order of `SQL.appendReview`.
  var bound: [Bound] {
    [
      .text(id), .text(question), .integer(at), .integer(Int64(grade)), .integer(Int64(milliseconds)),
      .text(answer), .text(device), .integer(isCram ? 1 : 0), .text(mistakes.joined(separator: " ")),
    ]
  }
}
