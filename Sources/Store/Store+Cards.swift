import Memory

extension Store {
  package func card(_ question: String) throws -> StoredCard? {
    try database.first(SQL.card, [.text(question)]) { StoredCard($0) }
  }

  package func allCards() throws -> [StoredCard] { try database.all(SQL.allCards) { StoredCard($0) } }

  /// Cards due before a moment that are neither suspended nor buried, longest due first.
  package func dueCards(before moment: Int64, on day: StudyDay, limit: Int = 5000) throws -> [StoredCard] {
    try database.all(
      SQL.dueCards, [.integer(moment), .integer(Int64(day.number)), .integer(Int64(limit))]
    ) { StoredCard($0) }
  }

  package func countDue(before moment: Int64, on day: StudyDay) throws -> Int {
    try database.first(SQL.countDue, [.integer(moment), .integer(Int64(day.number))]) { $0.int(0) } ?? 0
  }

  /// When the next card falls due from a moment on.
  package func nextDue(from moment: Int64) throws -> Int64? {
    try database.first(SQL.nextDue, [.integer(moment)]) { $0.optionalInteger(0) } ?? nil
  }

  /// How many of the due are looked at: those longest due, several times what a day asks.
  package var dueLimit: Int { max(1000, 5 * settings.reviewsPerDay) }

  /// What of a bank may be asked, with the state of each: the due, and the first `newLimit` never answered.
  ///
  /// Reads only what it needs: the due by their index, and of the others whether they were ever seen.
  /// - Parameter everything: also what is not due (`--cram`, or an exam).
  package func candidates(
    among bank: [CardDescription], at now: Int64, until: StudyDay? = nil, everything: Bool = false,
    newLimit: Int = 500
  ) throws -> [Candidate] {
    let today = settings.boundary.day(of: now)
    let wantsAll = everything || settings.exam.map { $0 >= today && $0 - today <= Exam.finalDays } == true
    let last = max(today, until ?? today)
    let horizon = wantsAll ? Int64.max : settings.boundary.start(of: last + 1)
    let limit = wantsAll ? Int.max : dueLimit
    var due: [String: CardState] = [:]
    for card in try dueCards(before: horizon, on: today, limit: limit) { due[card.question] = card.state }
    var result: [Candidate] = []
    var unseen = 0
    for description in bank {
      if let state = due[description.question] {
        result.append(Candidate(description, state: state))
      } else if unseen < newLimit, try isNew(description.question, on: today) {
        unseen += 1
        result.append(Candidate(description, state: nil))
      }
    }
    return result
  }

  /// Never answered, not suspended, not put off.
  private func isNew(_ question: String, on today: StudyDay) throws -> Bool {
    guard let card = try card(question) else { return true }
    return card.state == nil && !card.isSuspended && (card.buriedUntil ?? today) <= today
  }

  package func setSuspended(_ isSuspended: Bool, _ card: CardDescription) throws {
    try change(card, SQL.suspend, to: isSuspended ? 1 : 0)
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
      return
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

extension Candidate {
  init(_ description: CardDescription, state: CardState?) {
    self.init(
      question: description.question, group: description.group, topic: description.topic, state: state)
  }
}
