import Memory

/// An answer just given.
package struct NewAnswer: Hashable, Sendable {
  package var card: CardDescription
  package var at: Int64
  package var grade: Int
  package var milliseconds: Int
  package var answer: String
  package var isCram: Bool
  /// The wrong rules that were followed, by their stable names.
  package var mistakes: [String]

  package init(
    card: CardDescription, at: Int64, grade: Int, milliseconds: Int, answer: String, isCram: Bool = false,
    mistakes: [String] = []
  ) {
    self.card = card
    self.at = at
    self.grade = grade
    self.milliseconds = milliseconds
    self.answer = answer
    self.isCram = isCram
    self.mistakes = mistakes
  }
}

/// What an answer led to; it is on the disk.
package struct Recorded: Hashable, Sendable {
  package var review: Review
  /// nil where it was crammed and the card has no schedule yet.
  package var state: CardState?
  /// This very answer made it a leech.
  package var becameLeech: Bool
}

extension Store {
  /// Appends an answer to the log; when it returns, the answer is durable.
  package func record(_ answer: NewAnswer) throws -> Recorded {
    try database.transaction {
      try reloadSettings()
      let question = answer.card.question
      let before = try card(question)
      if before?.description != answer.card { try describe(answer.card) }
      let review = Review(
        id: try freshID(at: answer.at), question: question, at: answer.at,
        grade: min(max(answer.grade, 1), 4), milliseconds: max(0, answer.milliseconds),
        answer: answer.answer, device: device, isCram: answer.isCram,
        mistakes: answer.mistakes.map(Store.oneWord))
      try database.run(SQL.appendReview, review.bound)
      guard review.counts else {
        return Recorded(review: review, state: before?.state, becameLeech: false)
      }
      let state = try stateAfter(review, before: before?.state)
      try write(state, of: question)
      let becameLeech = Leech.isNoticed(
        lapsesBefore: before?.state?.lapses ?? 0, after: state?.lapses ?? 0, settings: settings)
      return Recorded(review: review, state: state, becameLeech: becameLeech)
    }
  }

  /// Takes an answer back, however long ago it was; false where it is not in the log or already was.
  @discardableResult
  package func undo(review id: String, at now: Int64) throws -> Bool {
    try database.transaction {
      try reloadSettings()
      guard let review = try database.first(SQL.review, [.text(id)], { Review($0) }) else { return false }
      let isSilent: Int64 = try isOnlyHere(review) ? 1 : 0
      guard try database.run(SQL.undo, [.text(id), .integer(now), .integer(isSilent)]) > 0 else {
        return false
      }
      try replay(question: review.question)
      return true
    }
  }

  /// Takes the last answer given on this machine back; nil where there is none.
  package func undoLast(at now: Int64) throws -> Review? {
    guard let last = try database.first(SQL.lastStanding, [.text(device)], { Review($0) }) else { return nil }
    return try undo(review: last.id, at: now) ? last : nil
  }

  /// All reviews of a card that stand, under any name it had.
  package func reviews(of question: String) throws -> [Review] {
    try database.all(SQL.reviewsOfCard, [.text(question)]) { Review($0) }
  }

  /// One more step where the answer is the newest; a replay where the clock went back.
  private func stateAfter(_ review: Review, before: CardState?) throws -> CardState? {
    if let before, before.lastReview > review.at {
      return Replay.state(
        of: try reviews(of: review.question), question: review.question, scheduler: scheduler)
    }
    return scheduler.next(before, question: review.question, grade: review.grade, at: review.at)
  }

  /// Time first, then the row it will have, then chance: ids sort as they were given, and never meet.
  private func freshID(at moment: Int64) throws(StoreError) -> String {
    let number = (try database.first(SQL.lastNumber) { $0.integer(0) } ?? 0) + 1
    var generator = SystemRandomNumberGenerator()
    return hexadecimal(UInt64(max(0, moment)), digits: 12) + "-"
      + hexadecimal(UInt64(number), digits: 8) + "-" + hexadecimal(generator.next(), digits: 12)
  }

  /// Names of mistakes are single words; a space would split one in two.
  static func oneWord(_ name: String) -> String { String(name.map { $0.isWhitespace ? "-" : $0 }) }
}
