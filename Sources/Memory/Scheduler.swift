/// Turns one review after another into the state of a card: the model, the steps and the rounding.
package struct Scheduler: Sendable {
  package let settings: StudySettings
  private let fsrs6: FSRS6
  private let fsrs7: FSRS7

  package init(_ settings: StudySettings) {
    self.settings = settings
    fsrs6 = FSRS6(weights: settings.weights6)
    fsrs7 = FSRS7(weights: settings.weights7)
  }

  /// The state of a card after one more review.
  package func next(_ state: CardState?, question: String, grade: Int, at moment: Int64) -> CardState {
    let grade = min(max(grade, 1), 4)
    let memory = nextMemory(state, grade: grade, at: moment)
    var next = CardState(
      phase: state?.phase ?? .learning, step: state?.step ?? 0, memory: memory, due: moment,
      firstReview: state?.firstReview ?? moment, lastReview: moment, reviews: (state?.reviews ?? 0) + 1,
      lapses: state?.lapses ?? 0, interval: 0)
    if next.phase == .review && grade == 1 { next.lapses += 1 }
    if let wait = takeStep(&next, grade: grade) {
      next.due = moment + wait
    } else {
      graduate(&next, question: question, at: moment)
    }
    return next
  }

  /// How likely a card is remembered at a moment.
  package func recall(_ state: CardState, at moment: Int64) -> Double {
    recall(state.memory, elapsedDays: elapsed(from: state.lastReview, to: moment))
  }

  package func recall(_ memory: MemoryState, elapsedDays: Double) -> Double {
    switch settings.model {
    case .fsrs6: fsrs6.retrievability(elapsedDays: max(0, elapsedDays), stability: memory.stability)
    case .fsrs7: fsrs7.retrievability(elapsedDays: max(0, elapsedDays), memory)
    }
  }

  /// FSRS-6 counts whole days of study, FSRS-7 exact time.
  package func elapsed(from earlier: Int64, to later: Int64) -> Double {
    switch settings.model {
    case .fsrs6: Double(max(0, settings.boundary.day(of: later) - settings.boundary.day(of: earlier)))
    case .fsrs7: Double(max(0, later - earlier)) / Double(millisecondsADay)
    }
  }

  package func memory(after memory: MemoryState?, elapsedDays: Double, grade: Int) -> MemoryState {
    switch settings.model {
    case .fsrs6: fsrs6.next(memory, elapsedDays: Int(elapsedDays), grade: grade)
    case .fsrs7: fsrs7.next(memory, elapsedDays: elapsedDays, grade: grade)
    }
  }

  /// The unrounded interval, in days, after which recall falls to the wished retention.
  package func interval(_ memory: MemoryState) -> Double {
    switch settings.model {
    case .fsrs6: fsrs6.interval(retention: settings.retention, stability: memory.stability)
    case .fsrs7: fsrs7.interval(retention: settings.retention, memory)
    }
  }

  private func nextMemory(_ state: CardState?, grade: Int, at moment: Int64) -> MemoryState {
    guard let state else { return memory(after: nil, elapsedDays: 0, grade: grade) }
    return memory(
      after: state.memory, elapsedDays: elapsed(from: state.lastReview, to: moment), grade: grade)
  }

  /// Moves along the steps of learning or relearning; nil where the card leaves them.
  private func takeStep(_ next: inout CardState, grade: Int) -> Int64? {
    if next.phase == .review {
      guard grade == 1, let first = settings.relearningSteps.first else { return nil }
      next.phase = .relearning
      next.step = 0
      return first
    }
    let steps = next.phase == .learning ? settings.learningSteps : settings.relearningSteps
    guard !steps.isEmpty, grade == 1 || next.step < steps.count else { return nil }
    switch grade {
    case 1:
      next.step = 0
      return steps[0]
    case 2:
      guard next.step == 0 else { return steps[next.step] }
      return steps.count == 1 ? steps[0] * 3 / 2 : (steps[0] + steps[1]) / 2
    case 3:
      next.step += 1
      return next.step < steps.count ? steps[next.step] : nil
    default:
      return nil
    }
  }

  private func graduate(_ next: inout CardState, question: String, at moment: Int64) {
    let exact = interval(next.memory)
    let seed = Fuzz.seed(question: question, review: next.reviews)
    let days =
      settings.fuzzes
      ? Fuzz.draw(in: Fuzz.range(around: exact, maximum: settings.maximumInterval), seed: seed)
      : min(max(1, rounded(exact)), settings.maximumInterval)
    next.phase = .review
    next.step = 0
    next.interval = days
    next.due = settings.boundary.start(of: settings.boundary.day(of: moment) + days)
  }
}
