/// An exam on a day: what each minute of study until then is worth on that day.
package struct Exam: Sendable {
  package let day: StudyDay
  package let daysLeft: Int
  private let scheduler: Scheduler
  private let now: Int64

  /// In the last days before the exam, cards that are not due yet may be asked too.
  package static let finalDays = 7

  /// How first answers to a new card usually turn out (again, hard, good, easy).
  private static let firstGrades = [0.25, 0.1, 0.55, 0.1]

  /// nil where no exam is set, or it is over.
  package init?(settings: StudySettings, at now: Int64) {
    let today = settings.boundary.day(of: now)
    guard let exam = settings.exam, exam >= today else { return nil }
    day = exam
    daysLeft = exam - today
    scheduler = Scheduler(settings)
    self.now = now
  }

  /// How likely a card is remembered on the day if nothing more is done for it.
  package func recallIfLeft(_ candidate: Candidate) -> Double {
    guard let state = candidate.state else { return 0 }
    let elapsed = scheduler.elapsed(from: state.lastReview, to: now) + Double(daysLeft)
    return scheduler.recall(state.memory, elapsedDays: elapsed)
  }

  /// How likely a card is remembered on the day if it is asked once today (and again if wrong).
  package func recallIfStudied(_ candidate: Candidate) -> Double {
    guard let state = candidate.state else {
      return zip(1...4, Exam.firstGrades).reduce(0) { sum, first in
        let start = scheduler.memory(after: nil, elapsedDays: 0, grade: first.0)
        return sum + first.1 * recallOnTheDay(afterOneMoreGood: start)
      }
    }
    let elapsed = scheduler.elapsed(from: state.lastReview, to: now)
    let recall = scheduler.recall(state.memory, elapsedDays: elapsed)
    let remembered = scheduler.memory(after: state.memory, elapsedDays: elapsed, grade: 3)
    let forgotten = scheduler.memory(after: state.memory, elapsedDays: elapsed, grade: 1)
    return recall * recallOnTheDay(remembered) + (1 - recall) * recallOnTheDay(afterOneMoreGood: forgotten)
  }

  /// What asking it today adds to the expected number of cards known on the day.
  package func gain(of candidate: Candidate) -> Double {
    recallIfStudied(candidate) - recallIfLeft(candidate)
  }

  private func recallOnTheDay(_ memory: MemoryState) -> Double {
    scheduler.recall(memory, elapsedDays: Double(daysLeft))
  }

  private func recallOnTheDay(afterOneMoreGood memory: MemoryState) -> Double {
    recallOnTheDay(scheduler.memory(after: memory, elapsedDays: 0, grade: 3))
  }
}

/// What today's work brings for an exam: the expected share of all cards known on that day.
package struct ExamOutlook: Hashable, Sendable {
  package var day: StudyDay
  package var daysLeft: Int
  package var cards: Int
  /// Between 0 and 1: with nothing more done, and with today's queue done.
  package var recallIfLeft: Double
  package var recallAfterToday: Double

  /// - Parameters:
  ///   - planned: the questions of today's queue.
  ///   - unseen: how many more there are that were never answered and are not for today.
  package init?(
    _ candidates: [Candidate], planned: Set<String>, unseen: Int = 0, settings: StudySettings, at now: Int64
  ) {
    guard let exam = Exam(settings: settings, at: now), !candidates.isEmpty else { return nil }
    day = exam.day
    daysLeft = exam.daysLeft
    cards = candidates.count + max(0, unseen)
    var left = 0.0
    var after = 0.0
    for candidate in candidates {
      let asItIs = exam.recallIfLeft(candidate)
      left += asItIs
      after += planned.contains(candidate.question) ? exam.recallIfStudied(candidate) : asItIs
    }
    recallIfLeft = left / Double(cards)
    recallAfterToday = after / Double(cards)
  }
}
