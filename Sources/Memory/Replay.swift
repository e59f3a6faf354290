/// From the log to the cards: the truth is replayed, in the order of time, then of id.
///
/// All cards at once, each by a number that the caller gives it: a review costs its formulas and no more.
package struct Replay: Sendable {
  private let scheduler: Scheduler
  private var courses: [Course]

  /// - Parameter cards: how many are expected; more may come.
  package init(_ scheduler: Scheduler, cards: Int = 0) {
    self.scheduler = scheduler
    courses = Array(repeating: Course(), count: cards)
  }

  /// Takes the next review that counts.
  package mutating func add(card number: Int, grade: Int, at moment: Int64) {
    if number >= courses.count {
      courses.append(contentsOf: repeatElement(Course(), count: number + 1 - courses.count))
    }
    scheduler.advance(&courses[number], grade: grade, at: moment)
  }

  /// Where a card stands now; nil where no review of it came.
  package func state(of number: Int, question: String) -> CardState? {
    guard courses.indices.contains(number), courses[number].reviews > 0 else { return nil }
    return scheduler.settled(courses[number], question: question)
  }

  /// The state of one card from all its reviews, in any order; nil where there are none that count.
  ///
  /// A card whose wording changed carries the reviews of its old name: `question` is what it is called now.
  package static func state(of reviews: [Review], question: String, scheduler: Scheduler) -> CardState? {
    var replay = Replay(scheduler, cards: 1)
    for review in reviews.sorted(by: Review.cameBefore) where review.counts {
      replay.add(card: 0, grade: review.grade, at: review.at)
    }
    return replay.state(of: 0, question: question)
  }
}

extension Review {
  /// The order of the log: time, then id, so that every machine replays alike.
  package static func cameBefore(_ a: Review, _ b: Review) -> Bool { (a.at, a.id) < (b.at, b.id) }
}
