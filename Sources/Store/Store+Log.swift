import Memory

/// A review on its way in or out of the log, with what belongs to it.
package struct LogEntry: Hashable, Sendable {
  package var review: Review
  /// When it was taken back, if it was.
  package var undone: Int64?
  /// As last described here; empty parts are not known.
  package var card: CardDescription
  /// What the question became, where its wording changed.
  package var renamed: String?

  package init(review: Review, undone: Int64? = nil, card: CardDescription, renamed: String? = nil) {
    self.review = review
    self.undone = undone
    self.card = card
    self.renamed = renamed
  }
}

/// What an import did.
package struct MergeReport: Hashable, Sendable {
  package var added = 0
  /// Already here: nothing changed.
  package var known = 0
  /// Here already, and taken back on the other machine since.
  package var takenBack = 0
  /// Ids that are here with another content; what is here stays.
  package var contradicting: [String] = []
}

extension Store {
  static let exportedKey = "exported"

  /// Hands over every review, in the order of time.
  ///
  /// A review that was taken back before anyone else could have seen it is left out; one that was exported
  /// before, or came from another machine, goes along as taken back, so that the others learn of it.
  package func eachEntry(_ body: (LogEntry) throws -> Void) throws {
    try database.each(SQL.export) { row in
      let review = Review(row)
      let undone = row.optionalInteger(9)
      let card = CardDescription(
        question: review.question, group: row.text(12), topic: row.text(10), form: row.text(11))
      let renamed = row.isNull(13) ? nil : row.text(13)
      try body(LogEntry(review: review, undone: undone, card: card, renamed: renamed))
    }
  }

  /// Whether no other machine can have seen a review: it was made here, and not exported since.
  func isOnlyHere(_ review: Review) throws -> Bool {
    guard review.device == device else { return false }
    let exported = try value(of: Store.exportedKey).flatMap { Int64($0) } ?? 0
    return try database.first(SQL.numberOfReview, [.text(review.id)]) { $0.integer(0) } ?? 0 > exported
  }

  /// Remembers that what is in the log now has left this machine.
  package func rememberExport() throws {
    let last = try database.first(SQL.lastNumber) { $0.integer(0) } ?? 0
    try setValue("\(last)", of: Store.exportedKey)
  }

  /// Merges reviews by id: what is not here is added, what was taken back elsewhere is taken back here.
  ///
  /// All or nothing: where `next` throws, nothing was imported.
  package func merge(_ next: () throws -> LogEntry?) throws -> MergeReport {
    try database.transaction {
      try reloadSettings()
      var report = MergeReport()
      var touched: Set<String> = []
      while let entry = try next() {
        if try merge(entry, into: &report) { touched.insert(entry.review.question) }
      }
      if touched.count > 2000 {
        try replayEverything()
      } else {
        for question in touched { try replay(question: question) }
      }
      return report
    }
  }

  /// Whether it changed anything.
  private func merge(_ entry: LogEntry, into report: inout MergeReport) throws -> Bool {
    let review = entry.review
    if let here = try database.first(SQL.review, [.text(review.id)], { Review($0) }) {
      guard here.isSame(as: review) else {
        report.contradicting.append(review.id)
        return false
      }
      if let undone = entry.undone,
        try database.run(SQL.undo, [.text(review.id), .integer(undone), .integer(0)]) > 0
      {
        report.takenBack += 1
        return true
      }
      report.known += 1
      return false
    }
    if try card(review.question)?.description.topic.isEmpty != false { try describe(entry.card) }
    try database.run(SQL.appendReview, review.bound)
    if let undone = entry.undone {
      try database.run(SQL.undo, [.text(review.id), .integer(undone), .integer(0)])
    }
    if let renamed = entry.renamed { try adopt(renamed, of: review) }
    report.added += 1
    return true
  }

  /// What a question became elsewhere it becomes here, unless this machine knows better.
  ///
  /// Only with a review that is new here: what was undone here is not done again by the same file.
  private func adopt(_ renamed: String, of review: Review) throws {
    let isKnown = try database.first(SQL.aliasOf, [.text(review.question)], { _ in }) != nil
    guard !isKnown, renamed != review.question, try owner(of: renamed) != review.question else { return }
    try database.run(SQL.addCard, [.text(renamed)])
    try database.run(SQL.alias, [.text(review.question), .text(renamed), .integer(review.at)])
  }
}

extension Review {
  /// The same answer; what one of them leaves out does not count.
  fileprivate func isSame(as other: Review) -> Bool {
    question == other.question && at == other.at && grade == other.grade
  }
}
