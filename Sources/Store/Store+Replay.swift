import Memory

extension Store {
  /// Derives one card anew from the log, and with it the card its history went to.
  func replay(question: String) throws {
    let owner = try owner(of: question)
    try database.run(SQL.addCard, [.text(owner)])
    let state = Replay.state(of: try reviews(of: owner), question: owner, scheduler: scheduler)
    try write(state, of: owner)
    if owner != question { try write(nil, of: question) }
  }

  /// Derives every card anew from the log, and writes those that differ; how many did.
  @discardableResult
  func replayEverything() throws -> Int {
    let fresh = try statesFromLog()
    var mended = 0
    for card in try allCards() {
      let state = fresh[card.question]
      guard !CardState.agree(card.state, state) else { continue }
      try write(state, of: card.question)
      mended += 1
    }
    return mended
  }

  /// What the log says of every card.
  func statesFromLog() throws -> [String: CardState] {
    let owners = try ownersOfRenamed()
    var numbers: [String: Int] = [:]
    var replay = Replay(scheduler)
    // In the order of time, so that each review is one step; no list of them all is kept.
    try database.each(SQL.countingReviews) { row in
      let name = row.text(0)
      let question = owners.isEmpty ? name : owners[name] ?? name
      let number = numbers[question] ?? numbers.count
      if number == numbers.count { numbers[question] = number }
      replay.add(card: number, grade: row.int(2), at: row.integer(1))
    }
    return numbers.reduce(into: [:]) { states, card in
      states[card.key] = replay.state(of: card.value, question: card.key)
    }
  }

  /// The card that a question's history belongs to now.
  func owner(of question: String) throws -> String {
    var name = question
    var passed: Set<String> = [name]
    while let next = try database.first(SQL.aliasOf, [.text(name)], { $0.text(0) }),
      passed.insert(next).inserted
    {
      name = next
    }
    return name
  }

  func ownersOfRenamed() throws -> [String: String] {
    var direct: [String: String] = [:]
    try database.each(SQL.aliases) { direct[$0.text(0)] = $0.text(1) }
    var result: [String: String] = [:]
    for name in direct.keys {
      var end = name
      var passed: Set<String> = [end]
      while let next = direct[end], passed.insert(next).inserted { end = next }
      result[name] = end
    }
    return result
  }
}

extension Store {
  /// The log as fitting sees it.
  package func trainingLog() throws -> TrainingLog {
    TrainingLog(try log(), owners: try ownersOfRenamed(), boundary: settings.boundary)
  }
}
