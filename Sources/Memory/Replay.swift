/// From the log to the cards: the truth is replayed, in the order of time, then of id.
package enum Replay {
  /// The state of every card, from reviews in any order.
  package static func states(of reviews: [Review], settings: StudySettings) -> [String: CardState] {
    let scheduler = Scheduler(settings)
    var states: [String: CardState] = [:]
    for (question, own) in Dictionary(grouping: reviews, by: \.question) {
      states[question] = state(of: own, question: question, scheduler: scheduler)
    }
    return states
  }

  /// The state of one card from all its reviews, in any order; nil where there are none that count.
  ///
  /// A card whose wording changed carries the reviews of its old name: `question` is what it is called now.
  package static func state(of reviews: [Review], question: String, scheduler: Scheduler) -> CardState? {
    var state: CardState?
    for review in reviews.sorted(by: Review.cameBefore) where review.counts {
      state = scheduler.next(state, question: question, grade: review.grade, at: review.at)
    }
    return state
  }
}

extension Review {
  /// The order of the log: time, then id, so that every machine replays alike.
  package static func cameBefore(_ a: Review, _ b: Review) -> Bool { (a.at, a.id) < (b.at, b.id) }
}
