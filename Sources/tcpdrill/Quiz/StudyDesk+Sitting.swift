import Drills
import Memory
import Questions
import Store
import TCP
import Terminal

/// What a person asked for: which cards, how many, and how.
struct SittingWish: Sendable {
  var limit: Int?
  var new: Int?
  var topics: [String] = []
  var tags: [String] = []
  var isCram = false
  var until: StudyDay?
  var seed: UInt64 = 0
}

extension StudyDesk {
  /// Today's session, ready to begin.
  func prepare(_ wish: SittingWish, isForPerson: Bool) throws -> (Session, Opening) {
    try sayingWhy { try store.reading { try plan(wish, isForPerson: isForPerson) } }
  }

  private func plan(_ wish: SittingWish, isForPerson: Bool) throws -> (Session, Opening) {
    let now = clock.now
    let settings = store.settings
    let today = settings.boundary.day(of: now)
    // More than will be new today, so that siblings can wait; but not the whole bank.
    let newLimit = 2 * (wish.new ?? settings.newPerDay) + 40
    let done = try store.counts(on: today)
    // Half as many again as may be asked, so that the most needed of the longest due are chosen.
    let dueLimit = max(0, settings.reviewsPerDay - done.reviews) * 3 / 2 + 40
    let candidates = try bank.candidates(
      wish, dueLimit: wish.isCram ? .max : dueLimit, newLimit: wish.isCram ? .max : newLimit, at: now)
    var options = StudyQueue.Options()
    options.limit = wish.limit
    options.new = wish.new
    options.isCram = wish.isCram
    options.until = wish.until
    options.seed = wish.seed
    options.emphasis = try store.emphasis()
    let queue = StudyQueue(candidates, settings: settings, at: now, doneToday: done, options: options)
    let forecast = Forecast(
      dueByTomorrow: nil,
      unseen: candidates.count { $0.state == nil }, settings: settings, at: now)
    let bank = bank
    let session = Session(
      queue: queue, forecast: forecast, language: language,
      options: .init(isCram: wish.isCram, isInteractive: isForPerson, folders: folders, signs: signs),
      group: { bank.description(of: $0.question).group }, supply: { bank.item($0, in: $1) })
    let opening = Opening(
      streak: try store.streak(at: now), doneToday: done,
      millisecondsPerAnswer: try store.pace().map(Double.init),
      exam: wish.isCram ? nil : try outlook(queue, at: now))
    return (session, opening)
  }

  /// Cards that fall due by the end of tomorrow as things stand.
  func dueByTomorrow() throws -> Int {
    let (settings, now) = (store.settings, clock.now)
    let end = Forecast.endOfTomorrow(settings, at: now)
    return try sayingWhy { try store.countDue(before: end, on: settings.boundary.day(of: now) + 1) }
  }

  /// What today's work brings for the exam, over everything that the notes and drills ask.
  private func outlook(_ queue: StudyQueue, at now: Int64) throws -> ExamOutlook? {
    guard Exam(settings: queue.settings, at: now) != nil else { return nil }
    let seen = try bank.seen(at: now)
    let new = queue.upcoming.map(\.candidate).filter { $0.state == nil }
    return ExamOutlook(
      seen + new, planned: Set(queue.upcoming.map(\.candidate.question)),
      unseen: bank.kept.count - seen.count - new.count, settings: queue.settings, at: now)
  }

  /// Asks, from opening to summary; the opening is left out where it was just shown.
  func sit(_ wish: SittingWish, opens: Bool = true, wantsJSON: Bool) throws -> Tally {
    var (session, opening) = try prepare(wish, isForPerson: lines.isInteractive)
    try QuizRunner(self, wish, wantsJSON: wantsJSON).run(&session, opening: opens ? opening : nil)
    return session.tally
  }
}
