/// How far a card has come: what each review moves on. When it is due follows from it (`Scheduler.settled`).
///
/// Small, so that all cards of a long log stay near while it is replayed.
struct Course: Sendable {
  /// Worth nothing before the first review.
  var memory = MemoryState(stability: 0, difficulty: 0)
  var phase = CardState.Phase.learning
  var step: Int32 = 0
  var reviews: Int32 = 0
  var lapses: Int32 = 0
  var firstReview: Int64 = 0
  var lastReview: Int64 = 0
  /// Of the step it is in, in milliseconds; nil where it left its steps, and comes back after days.
  var wait: Int64?

  /// A card never seen.
  init() {}

  /// Where a state says that a card stands; its wait is over as soon as the next review comes.
  init(_ state: CardState?) {
    guard let state else { return }
    memory = state.memory
    phase = state.phase
    step = Int32(clamping: max(0, state.step))
    reviews = Int32(clamping: max(1, min(state.reviews, .max - 1)))
    lapses = Int32(clamping: state.lapses)
    firstReview = state.firstReview
    lastReview = state.lastReview
  }
}
