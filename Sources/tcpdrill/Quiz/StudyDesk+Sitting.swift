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
    let cards = try bank.descriptions(topics: wish.topics, tags: wish.tags)
    return try sayingWhy { try store.reading { try plan(wish, among: cards, isForPerson: isForPerson) } }
  }

  private func plan(
    _ wish: SittingWish, among cards: [CardDescription], isForPerson: Bool
  ) throws -> (Session, Opening) {
    let now = clock.now
    let settings = store.settings
    let today = settings.boundary.day(of: now)
    // More than will be new today, so that siblings can wait; but not the whole bank.
    let newLimit = 2 * (wish.new ?? settings.newPerDay) + 40
    let candidates = try store.candidates(
      among: try within(reach: cards), at: now, until: wish.until, everything: wish.isCram,
      newLimit: wish.isCram ? .max : newLimit)
    let done = try store.counts(on: today)
    var options = StudyQueue.Options()
    options.limit = wish.limit
    options.new = wish.new
    options.isCram = wish.isCram
    options.until = wish.until
    options.seed = wish.seed
    options.emphasis = try store.emphasis()
    let queue = StudyQueue(candidates, settings: settings, at: now, doneToday: done, options: options)
    let end = Forecast.endOfTomorrow(settings, at: now)
    let forecast = Forecast(
      dueByTomorrow: try store.countDue(before: end, on: today + 1),
      unseen: candidates.count { $0.state == nil }, settings: settings, at: now)
    let bank = bank
    let session = Session(
      queue: queue, forecast: forecast, language: language,
      options: .init(isCram: wish.isCram, isInteractive: isForPerson, folders: folders, signs: signs),
      supply: { bank.item($0, in: $1) })
    let planned = Set(queue.upcoming.map(\.candidate.question))
    let opening = Opening(
      streak: try store.streak(at: now), doneToday: done,
      millisecondsPerAnswer: try store.pace().map(Double.init),
      exam: wish.isCram ? nil : ExamOutlook(candidates, planned: planned, settings: settings, at: now))
    return (session, opening)
  }

  /// A skill is asked once the one below it has settled; all else always.
  private func within(reach cards: [CardDescription]) throws -> [CardDescription] {
    var settled: [String: Bool] = [:]
    func hasSettled(_ skill: Skill) throws -> Bool {
      if let known = settled[skill.id] { return known }
      // Where the one below is not there yet, this one was never asked: the store need not be.
      var answer = try skill.easier.map(hasSettled) ?? true
      if answer {
        let state = try store.card(skill.id)?.state
        answer = state.map { $0.phase == .review && $0.interval >= StudyDesk.settledInterval } ?? false
      }
      settled[skill.id] = answer
      return answer
    }
    return try cards.filter { card in
      guard card.form == "skill", let easier = Skill(card.question)?.easier else { return true }
      return try hasSettled(easier)
    }
  }

  /// Days.
  private static let settledInterval = 4

  /// Asks, from opening to summary; the opening is left out where it was just shown.
  func sit(_ wish: SittingWish, opens: Bool = true, wantsJSON: Bool) throws -> Tally {
    var (session, opening) = try prepare(wish, isForPerson: lines.isInteractive)
    try QuizRunner(self, wantsJSON: wantsJSON).run(&session, opening: opens ? opening : nil)
    return session.tally
  }
}
