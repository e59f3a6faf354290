import Memory

/// What tomorrow brings, kept up to date with each answer.
struct Forecast: Hashable, Sendable {
  private let endOfTomorrow: Int64
  private let newPerDay: Int
  /// nil until it is counted, which can wait until the first question is shown.
  private var due: Int?
  private var unseen: Int

  /// - Parameters:
  ///   - dueByTomorrow: cards that fall due by the end of tomorrow as things stand; nil to `count` them later.
  ///   - unseen: cards never answered.
  init(dueByTomorrow: Int?, unseen: Int, settings: StudySettings, at now: Int64) {
    endOfTomorrow = Forecast.endOfTomorrow(settings, at: now)
    newPerDay = settings.newPerDay
    due = dueByTomorrow
    self.unseen = unseen
  }

  static func endOfTomorrow(_ settings: StudySettings, at now: Int64) -> Int64 {
    settings.boundary.start(of: settings.boundary.day(of: now) + 2)
  }

  var isCounted: Bool { due != nil }

  /// Before any answer is noted.
  mutating func count(dueByTomorrow: Int) { due = dueByTomorrow }

  mutating func note(before: CardState?, after: CardState?) {
    due = (due ?? 0) + isDue(after) - isDue(before)
    unseen += (after == nil ? 1 : 0) - (before == nil ? 1 : 0)
  }

  private func isDue(_ state: CardState?) -> Int { state.map { $0.due < endOfTomorrow } == true ? 1 : 0 }

  var reviews: Int { max(0, due ?? 0) }
  var new: Int { min(newPerDay, max(0, unseen)) }
}
