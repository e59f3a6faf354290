import Memory

extension Store {
  package func card(_ question: String) throws -> StoredCard? {
    try database.first(SQL.card, [.text(question)]) { StoredCard($0) }
  }

  package func allCards() throws -> [StoredCard] { try database.all(SQL.allCards) { StoredCard($0) } }

  package func countDue(before moment: Int64, on day: StudyDay) throws -> Int {
    try database.first(SQL.countDue, [.integer(moment), .integer(Int64(day.number))]) { $0.int(0) } ?? 0
  }

  /// When the next card falls due from a moment on.
  package func nextDue(from moment: Int64) throws -> Int64? {
    try database.first(SQL.nextDue, [.integer(moment)]) { $0.optionalInteger(0) } ?? nil
  }

  /// Hands over what may be asked again today, longest due first and as last described, until `body` has enough.
  ///
  /// - Parameter everything: also what is not due (`--cram`); so it is in the last days before an exam.
  package func eachDue(
    at now: Int64, until: StudyDay? = nil, everything: Bool = false,
    _ body: (Candidate) throws -> Bool
  ) throws {
    let today = settings.boundary.day(of: now)
    let wantsAll = everything || settings.exam.map { $0 >= today && $0 - today <= Exam.finalDays } == true
    let horizon = wantsAll ? Int64.max : settings.boundary.start(of: max(today, until ?? today) + 1)
    try database.scan(SQL.dueCards, [.integer(horizon), .integer(Int64(today.number))]) { row in
      try Candidate(row).map(body) ?? true
    }
  }

  /// Cards that were answered today and are in their steps: they come again today.
  package func inSteps(on today: StudyDay) throws -> [Candidate] {
    let boundary = settings.boundary
    let (start, end) = (boundary.start(of: today), boundary.start(of: today + 1))
    return try database.all(
      SQL.cardsInSteps,
      [
        .integer(start), .integer(Int64(CardState.Phase.review.rawValue)), .integer(end),
        .integer(Int64(today.number)),
      ]
    ) { Candidate($0) }.compactMap { $0 }
  }

  /// Whether a card may be asked for the first time.
  package func novelty(of question: String, on today: StudyDay) throws -> Novelty {
    try database.first(SQL.novelty, [.text(question)]) { row in
      row.int(0) != 0 ? .seen : row.int(1) > today.number ? .putOff : .new
    } ?? .new
  }

  package func setSuspended(_ isSuspended: Bool, _ card: CardDescription) throws {
    try change(card, SQL.suspend, to: isSuspended ? 1 : 0)
    if !isSuspended { try forgetFrontiers() }
  }

  /// Not asked before `day`; nil digs it up.
  package func bury(_ card: CardDescription, until day: StudyDay?) throws {
    try change(card, SQL.bury, to: Int64(day?.number ?? 0))
  }

  package func setFlagged(_ isFlagged: Bool, _ card: CardDescription) throws {
    try change(card, SQL.flag, to: isFlagged ? 1 : 0)
  }

  private func change(_ card: CardDescription, _ sql: String, to value: Int64) throws {
    try database.transaction {
      try describe(card)
      try database.run(sql, [.integer(value), .text(card.question)])
    }
  }

  func describe(_ card: CardDescription) throws(StoreError) {
    try database.run(
      SQL.describeCard, [.text(card.question), .text(card.group), .text(card.topic), .text(card.form)])
  }

  func write(_ state: CardState?, of question: String) throws(StoreError) {
    guard let state else {
      let nothing = Array(repeating: Bound.null, count: 8)
      try database.run(
        SQL.putState, nothing + [.integer(0), .integer(0), .integer(0), .text(question)])
      return try forgetFrontiers()
    }
    try database.run(
      SQL.putState,
      [
        .integer(Int64(state.phase.rawValue)), .integer(Int64(state.step)), .real(state.memory.stability),
        .real(state.memory.difficulty), .optional(state.memory.fastStability), .integer(state.due),
        .integer(state.firstReview), .integer(state.lastReview), .integer(Int64(state.reviews)),
        .integer(Int64(state.lapses)), .integer(Int64(state.interval)), .text(question),
      ])
  }
}

/// Where a card stands that might be asked for the first time.
package enum Novelty: Hashable, Sendable {
  case new
  /// Buried until a later day.
  case putOff
  /// Answered before, or suspended: it is not new any more.
  case seen
}

extension Candidate {
  /// From the columns of `SQL.candidateColumns`; nil where it was never answered.
  fileprivate init?(_ row: Row) {
    guard let state = CardState(row, from: 3) else { return nil }
    self.init(question: row.text(0), group: row.text(1), topic: row.text(2), state: state)
  }

  package init(_ description: CardDescription, state: CardState?) {
    self.init(
      question: description.question, group: description.group, topic: description.topic, state: state)
  }
}
