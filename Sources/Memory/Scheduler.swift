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
    var course = Course(state)
    advance(&course, grade: grade, at: moment)
    return settled(course, question: question)
  }

  /// Moves a card on by one review.
  func advance(_ course: inout Course, grade: Int, at moment: Int64) {
    let grade = min(max(grade, 1), 4)
    if course.reviews == 0 {
      course.memory = memory(after: nil, elapsedDays: 0, grade: grade)
      course.firstReview = moment
    } else {
      let days = elapsed(from: course.lastReview, to: moment)
      course.memory = memory(after: course.memory, elapsedDays: days, grade: grade)
    }
    course.lastReview = moment
    course.reviews += 1
    if course.phase == .review && grade == 1 { course.lapses += 1 }
    course.wait = takeStep(&course, grade: grade)
    if course.wait == nil {
      course.phase = .review
      course.step = 0
    }
  }

  /// What follows from where a card stands: when it is due.
  func settled(_ course: Course, question: String) -> CardState {
    var state = CardState(
      phase: course.phase, step: Int(course.step), memory: course.memory, due: course.lastReview,
      firstReview: course.firstReview, lastReview: course.lastReview, reviews: Int(course.reviews),
      lapses: Int(course.lapses), interval: 0)
    if let wait = course.wait {
      state.due += wait
    } else {
      state.interval = days(until: course, question: question)
      let day = settings.boundary.day(of: course.lastReview)
      state.due = settings.boundary.start(of: day + state.interval)
    }
    return state
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

  /// Moves along the steps of learning or relearning; nil where the card leaves them.
  private func takeStep(_ course: inout Course, grade: Int) -> Int64? {
    if course.phase == .review {
      guard grade == 1, let first = settings.relearningSteps.first else { return nil }
      course.phase = .relearning
      course.step = 0
      return first
    }
    let steps = course.phase == .learning ? settings.learningSteps : settings.relearningSteps
    let step = Int(course.step)
    guard !steps.isEmpty, grade == 1 || step < steps.count else { return nil }
    switch grade {
    case 1:
      course.step = 0
      return steps[0]
    case 2:
      guard step == 0 else { return steps[step] }
      return steps.count == 1 ? steps[0] * 3 / 2 : (steps[0] + steps[1]) / 2
    case 3:
      course.step += 1
      return step + 1 < steps.count ? steps[step + 1] : nil
    default:
      return nil
    }
  }

  /// The whole days until a card that left its steps comes back.
  private func days(until course: Course, question: String) -> Int {
    let exact = interval(course.memory)
    guard settings.fuzzes else { return min(max(1, rounded(exact)), settings.maximumInterval) }
    return Fuzz.draw(
      in: Fuzz.range(around: exact, maximum: settings.maximumInterval),
      seed: Fuzz.seed(question: question, review: Int(course.reviews)))
  }
}
