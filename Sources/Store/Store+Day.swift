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
    let today = settings.boundary.day(of: now)
    if let kept = try keptStreak(), kept.last <= today { return today - kept.last <= 1 ? kept.length : 0 }
    return try run(upTo: today).length
  }

  /// Days in a row with study, and the last of them: the day itself, or the one before.
  private func run(upTo today: StudyDay) throws -> (last: StudyDay, length: Int) {
    let doubtful = Set(
      try database.all(SQL.takenBack) { settings.boundary.day(of: $0.integer(0)) })
    var day = today
    if try !studied(on: day, doubtful) { day = day + -1 }
    let last = day
    var length = 0
    while try studied(on: day, doubtful) {
      length += 1
      day = day + -1
    }
    return (last, length)
  }

  // MARK: Kept, where the log is long

  private static let streakSetting = "streak"

  /// Keeps how many days in a row there were, unless somebody's clock was ahead.
  func keepStreak(at now: Int64) throws {
    let run = try run(upTo: settings.boundary.day(of: now))
    let latest = try database.first(SQL.lastLogged, [], { $0.optionalInteger(0) }) ?? nil
    guard run.length > 0, let latest, settings.boundary.day(of: latest) == run.last else { return }
    try setValue("\(try streakKey()) \(run.last.number) \(run.length)", of: Store.streakSetting)
  }

  /// nil where anything was answered, brought in or taken back since, or days begin at another hour.
  func keptStreak() throws -> (last: StudyDay, length: Int)? {
    guard let fields = try value(of: Store.streakSetting)?.split(separator: " "), fields.count == 6,
      fields.prefix(4).joined(separator: " ") == (try streakKey()), let last = Int(fields[4]),
      let length = Int(fields[5])
    else { return nil }
    return (StudyDay(last), length)
  }

  private func streakKey() throws -> String {
    let last = try database.first(SQL.lastNumber) { $0.integer(0) } ?? 0
    let undone = try database.first(SQL.countUndone) { $0.integer(0) } ?? 0
    return "\(last) \(undone) \(settings.boundary.utcOffset) \(settings.boundary.startOfDay)"
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
