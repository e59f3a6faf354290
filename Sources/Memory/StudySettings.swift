/// What a person may choose about when cards come back.
package struct StudySettings: Hashable, Sendable {
  package enum Model: String, CaseIterable, Hashable, Sendable { case fsrs6, fsrs7 }

  package var model: Model = .fsrs6
  package var weights6 = FSRS6.defaultWeights
  package var weights7 = FSRS7.defaultWeights
  /// How likely recall shall be when a card comes back.
  package var retention = 0.9
  package var newPerDay = 20
  package var reviewsPerDay = 200
  /// Waits within the first session, in milliseconds.
  package var learningSteps: [Int64] = [60_000, 600_000]
  package var relearningSteps: [Int64] = [600_000]
  /// Days.
  package var maximumInterval = 36500
  /// Spreads reviews over neighbouring days, so that what was learned together does not stay together.
  package var fuzzes = true
  package var boundary: DayBoundary
  package var exam: StudyDay?
  /// After so many lapses a card is a leech, and again after each half as many more.
  package var leechLapses = 8

  package init(boundary: DayBoundary = DayBoundary(utcOffset: 0)) { self.boundary = boundary }

  package static let retentionBounds = 0.7...0.99
}
