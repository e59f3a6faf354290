import Memory

extension Store {
  /// What was done on a day, so that its limits hold over several sessions.
  package func counts(on day: StudyDay) throws -> DayCounts {
    let start = settings.boundary.start(of: day)
    let end = settings.boundary.start(of: day + 1)
    var counts = DayCounts()
    try database.each(SQL.answersSince, [.integer(start), .integer(end)]) { row in
      counts.answers += row.int(2)
      counts.milliseconds += row.int(3)
      let first = try card(row.text(0))?.state?.firstReview
      if let first, first >= start, first < end { counts.new += 1 } else { counts.reviews += 1 }
    }
    return counts
  }

  /// Days in a row with study, up to today (or yesterday, where today has not begun).
  package func streak(at now: Int64) throws -> Int {
    let doubtful = Set(
      try database.all(SQL.takenBack) { settings.boundary.day(of: $0.integer(0)) })
    var day = settings.boundary.day(of: now)
    if try !studied(on: day, doubtful) { day = day + -1 }
    var length = 0
    while try studied(on: day, doubtful) {
      length += 1
      day = day + -1
    }
    return length
  }

  /// - Parameter doubtful: days of which a review was taken back: there each review is looked at.
  private func studied(on day: StudyDay, _ doubtful: Set<StudyDay>) throws -> Bool {
    let last = try database.first(
      doubtful.contains(day) ? SQL.lastReviewBefore : SQL.lastLoggedBefore,
      [.integer(settings.boundary.start(of: day + 1))], { $0.optionalInteger(0) })
    guard let last, let last else { return false }
    return last >= settings.boundary.start(of: day)
  }

  /// All reviews that stand, in the order of time.
  package func log() throws -> [Review] { try database.all(SQL.standingReviews) { Review($0) } }

  package func log(since moment: Int64) throws -> [Review] {
    try database.all(SQL.standingReviewsSince, [.integer(moment)]) { Review($0) }
  }
}
