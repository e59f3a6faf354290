import Memory

extension Store {
  /// What weighs more today: weak topics, and questions with recurring mistakes.
  package func emphasis() throws -> Emphasis {
    let key = try emphasisKey()
    if let kept = try value(of: Store.emphasisSetting).flatMap({ Emphasis(kept: $0, under: key) }) {
      return kept
    }
    return try freshEmphasis()
  }

  /// Keeps what weighs more and the streak for the next sitting, where the log is so long that looking them up
  /// takes time.
  package func keepFindings(at now: Int64) throws {
    let key = try emphasisKey()
    guard try database.first(SQL.lastNumber, [], { $0.integer(0) }) ?? 0 >= Store.longLog else { return }
    let hasEmphasis = try value(of: Store.emphasisSetting).flatMap { Emphasis(kept: $0, under: key) } != nil
    let hasStreak = try keptStreak() != nil
    guard !hasEmphasis || !hasStreak else { return }
    try database.transaction {
      if !hasEmphasis { try setValue(try freshEmphasis().kept(under: key), of: Store.emphasisSetting) }
      if !hasStreak { try keepStreak(at: now) }
    }
  }

  private static let emphasisSetting = "emphasis"
  private static let longLog: Int64 = 5000

  /// It follows from the last answers and what is wished for, and holds for as long as these do.
  private func emphasisKey() throws -> String {
    let last = try database.first(SQL.lastNumber) { $0.integer(0) } ?? 0
    return "\(last) \(settings.retention)"
  }

  private func freshEmphasis() throws -> Emphasis {
    let topics = try database.all(SQL.recentByTopic) {
      TopicRecord(topic: $0.text(0), reviews: $0.int(1), remembered: $0.int(2))
    }
    var mistaken: [String: Int] = [:]
    try database.each(SQL.recentlyMistaken) { mistaken[$0.text(0)] = $0.int(1) }
    return Emphasis(topics: topics, mistaken: mistaken, retention: settings.retention)
  }

  /// What an answer has taken lately, in milliseconds: the middle of the last two hundred; nil before there are any.
  package func pace() throws -> Int? {
    let times = try database.all(SQL.recentTimes) { $0.int(0) }.filter { $0 > 0 }.sorted()
    return times.isEmpty ? nil : times[times.count / 2]
  }

  /// How often each wrong rule was followed, the most frequent first.
  package func mistakes() throws -> [MistakeTally] {
    var tallies: [String: MistakeTally] = [:]
    var topics: [String: String] = [:]
    try database.each(SQL.mistakes) { row in
      let question = row.text(2)
      let topic = try topics[question] ?? card(question)?.description.topic ?? ""
      topics[question] = topic
      for rule in row.text(0).split(separator: " ").map(String.init) {
        let count = (tallies[rule]?.count ?? 0) + 1
        tallies[rule] = MistakeTally(rule: rule, count: count, last: row.integer(1), topic: topic)
      }
    }
    return tallies.values.sorted { ($1.count, $0.rule) < ($0.count, $1.rule) }
  }

  /// Everything `stats` shows: one replay of the log.
  package func statistics(at now: Int64) throws -> StudyStatistics {
    var statistics = StudyStatistics(settings: settings, at: now)
    let owners = try ownersOfRenamed()
    var descriptions: [String: StudyStatistics.Description] = [:]
    for card in try allCards() {
      descriptions[card.question] = .init(topic: card.description.topic, form: card.description.form)
    }
    let unknown = StudyStatistics.Description(topic: "", form: "")
    try database.each(SQL.standingReviews) { row in
      let review = Review(row)
      let question = owners[review.question] ?? review.question
      let description = descriptions[question] ?? descriptions[review.question] ?? unknown
      statistics.add(review, question: question, about: description)
    }
    return statistics
  }
}

extension Emphasis {
  private static let field: Character = "\u{1f}"
  private static let record: Character = "\u{1e}"

  /// As text, with what it follows from.
  func kept(under key: String) -> String {
    let records = [("t", topics), ("q", questions)].flatMap { kind, weights in
      weights.sorted { $0.key < $1.key }.map { [kind, $0.key, "\($0.value)"] }
    }
    return ([[key]] + records).map { $0.joined(separator: String(Emphasis.field)) }
      .joined(separator: String(Emphasis.record))
  }

  /// nil where it was kept under another key, or can't be read.
  init?(kept text: String, under key: String) {
    let records = text.split(separator: Emphasis.record).map {
      $0.split(separator: Emphasis.field, omittingEmptySubsequences: false)
    }
    guard let first = records.first, first.count == 1, first[0] == key else { return nil }
    self.init()
    for fields in records.dropFirst() {
      guard fields.count == 3, let weight = Double(fields[2]), weight.isFinite else { return nil }
      if fields[0] == "t" {
        topics[String(fields[1])] = weight
      } else {
        questions[String(fields[1])] = weight
      }
    }
  }
}
