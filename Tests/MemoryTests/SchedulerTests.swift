import Testing

@testable import Memory

@Suite("Scheduling: steps, whole days and rounding")
struct SchedulerTests {
  /// Answers each time exactly when due; the intervals in whole days.
  private func intervals(_ grades: [Int], settings: StudySettings) -> [Int] {
    let scheduler = Scheduler(settings)
    var state: CardState?
    var now = noon(0)
    return grades.map { grade in
      state = scheduler.next(state, question: "q", grade: grade, at: now)
      let wait = settings.boundary.day(of: state!.due) - settings.boundary.day(of: now)
      now = max(now, state!.due)
      return wait
    }
  }

  @Test("the reference's own sequence: good six times, again twice, good five times")
  func referenceSequence() {
    let grades = [3, 3, 3, 3, 3, 3, 1, 1, 3, 3, 3, 3, 3]
    #expect(intervals(grades, settings: plainSettings()) == [0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21])
  }

  @Test("steps: again starts over, hard waits between two, good goes on, easy leaves")
  func steps() {
    let scheduler = Scheduler(plainSettings())
    func first(_ grade: Int) -> CardState { scheduler.next(nil, question: "q", grade: grade, at: noon(0)) }
    #expect(first(1).due == noon(0) + minute)
    #expect(first(2).due == noon(0) + 11 * minute / 2)
    #expect(first(3).due == noon(0) + 10 * minute)
    #expect(first(3).phase == .learning)
    #expect(first(4).phase == .review)
    #expect(first(4).interval == 8)
    let second = scheduler.next(first(3), question: "q", grade: 2, at: noon(0) + 10 * minute)
    #expect(second.due == noon(0) + 20 * minute)
    let third = scheduler.next(second, question: "q", grade: 3, at: noon(0) + 20 * minute)
    #expect(third.phase == .review)
  }

  @Test("one step alone: hard waits half as long again")
  func singleStep() {
    var settings = plainSettings()
    settings.learningSteps = [10 * minute]
    let state = Scheduler(settings).next(nil, question: "q", grade: 2, at: noon(0))
    #expect(state.due == noon(0) + 15 * minute)
  }

  @Test("no steps at all: every answer gives whole days")
  func noSteps() {
    var settings = plainSettings()
    settings.learningSteps = []
    settings.relearningSteps = []
    #expect(intervals([3, 1, 3], settings: settings).allSatisfy { $0 >= 1 })
  }

  @Test("a lapse is counted once, relearned, and left with a shorter interval")
  func lapse() {
    let scheduler = Scheduler(plainSettings())
    var state = scheduler.next(nil, question: "q", grade: 4, at: noon(0))
    state = scheduler.next(state, question: "q", grade: 1, at: noon(8))
    #expect(state.phase == .relearning)
    #expect(state.lapses == 1)
    #expect(state.due == noon(8) + 10 * minute)
    state = scheduler.next(state, question: "q", grade: 1, at: noon(8) + 10 * minute)
    #expect(state.lapses == 1)
    state = scheduler.next(state, question: "q", grade: 3, at: noon(8) + 20 * minute)
    #expect(state.phase == .review)
    #expect(state.interval < 8)
  }

  @Test("study after midnight still belongs to the evening before")
  func dayBoundary() {
    let boundary = DayBoundary(utcOffset: 9 * 60, startOfDay: 4 * 60)
    // 2026-11-21T00:30 and 03:59 in Seoul are still the 20th; 04:00 is the 21st.
    #expect(boundary.day(of: Timestamp.moment("2026-11-21T00:30:00+09:00")!).description == "2026-11-20")
    #expect(boundary.day(of: Timestamp.moment("2026-11-21T03:59:59.999+09:00")!).description == "2026-11-20")
    #expect(boundary.day(of: Timestamp.moment("2026-11-21T04:00:00+09:00")!).description == "2026-11-21")
    let start = boundary.start(of: StudyDay(CalendarDate("2026-11-21")!))
    #expect(start == Timestamp.moment("2026-11-20T19:00:00Z"))
  }

  @Test("yesterday evening to this morning is one day, not the same day")
  func wholeDays() {
    let settings = StudySettings(boundary: DayBoundary(utcOffset: 0, startOfDay: 240))
    let scheduler = Scheduler(settings)
    #expect(
      scheduler.elapsed(
        from: Timestamp.moment("2026-03-01T22:00:00Z")!, to: Timestamp.moment("2026-03-02T07:00:00Z")!)
        == 1)
    #expect(
      scheduler.elapsed(
        from: Timestamp.moment("2026-03-01T06:00:00Z")!, to: Timestamp.moment("2026-03-02T03:00:00Z")!)
        == 0)
  }

  @Test("fuzz stays in its range, is the same for ever, and differs from card to card")
  func fuzz() {
    #expect(Fuzz.range(around: 2.4, maximum: 36500) == 2...2)
    #expect(Fuzz.range(around: 10, maximum: 36500) == 8...12)
    #expect(Fuzz.range(around: 100, maximum: 36500) == 93...107)
    #expect(Fuzz.range(around: 100, maximum: 95) == 93...95)
    var days: Set<Int> = []
    for card in 0..<200 {
      let seed = Fuzz.seed(question: "card \(card)", review: 3)
      let day = Fuzz.draw(in: 93...107, seed: seed)
      #expect((93...107).contains(day))
      #expect(day == Fuzz.draw(in: 93...107, seed: seed))
      days.insert(day)
    }
    #expect(days.count == 15)
    #expect(Fuzz.seed(question: "handshake", review: 1) == 0xd685_c7b2_55bf_5ff3)
  }
}
