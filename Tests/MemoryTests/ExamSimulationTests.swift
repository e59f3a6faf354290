import Testing

@testable import Memory

@Suite("Studying for an exam, simulated")
struct ExamSimulationTests {
  /// A student who remembers as the model says, and studies so many cards a day until the exam.
  private struct Student {
    var settings: StudySettings
    var cards: [Candidate]
    var chance: UInt64
    let examDay: Int

    init(seed: UInt64, examDay: Int, perDay: Int) {
      settings = plainSettings()
      settings.learningSteps = []
      settings.relearningSteps = []
      settings.reviewsPerDay = perDay
      settings.newPerDay = 3
      chance = seed
      self.examDay = examDay
      cards = []
      for number in 0..<150 {
        cards.append(Candidate(question: "c\(number)", group: "c\(number)", topic: "t"))
        guard number >= 30 else { continue }
        let stability = 0.5 + Double(draw(400)) / 10
        let seen = 1 + Int(draw(20))
        let due = max(0, Int(stability) - seen)
        cards[number].state = CardState(
          phase: .review, step: 0,
          memory: MemoryState(stability: stability, difficulty: 2 + Double(draw(70)) / 10),
          due: settings.boundary.start(of: settings.boundary.day(of: noon(due))), firstReview: noon(-60),
          lastReview: noon(-seen), reviews: 3, lapses: 0, interval: due + seen)
      }
    }

    mutating func draw(_ bound: UInt64) -> UInt64 {
      chance = scrambled(chance)
      return chance % bound
    }

    /// Studies every day, by the order an exam asks for or by the usual one; what is known on the day.
    func known(forExam: Bool, aheadAnyway: Bool = false) -> Double {
      var student = self
      let exam = settings.boundary.day(of: noon(examDay))
      if forExam { student.settings.exam = exam }
      for day in 0..<examDay { student.study(on: day, until: aheadAnyway ? exam : nil) }
      let scheduler = Scheduler(settings)
      return student.cards.reduce(0) { sum, card in
        sum + (card.state.map { scheduler.recall($0, at: noon(examDay)) } ?? 0)
      } / Double(cards.count)
    }

    private mutating func study(on day: Int, until: StudyDay?) {
      let scheduler = Scheduler(settings)
      var options = StudyQueue.Options()
      if examDay - day <= Exam.finalDays { options.until = until }
      let queue = StudyQueue(cards, settings: settings, at: noon(day), options: options)
      for entry in queue.upcoming {
        guard let place = cards.firstIndex(where: { $0.question == entry.candidate.question }) else {
          continue
        }
        let recall = cards[place].state.map { scheduler.recall($0, at: noon(day)) } ?? 0.6
        let grade = Double(draw(1 << 20)) / Double(1 << 20) < recall ? 3 : 1
        cards[place].state = scheduler.next(
          cards[place].state, question: cards[place].question, grade: grade, at: noon(day))
      }
    }
  }

  private func known(_ examDay: Int, _ perDay: Int) -> (usual: Double, ahead: Double, exam: Double) {
    let students = (1...30).map { Student(seed: UInt64($0), examDay: examDay, perDay: perDay) }
    func mean(_ known: (Student) -> Double) -> Double { students.map(known).reduce(0, +) / 30 }
    return (
      mean { $0.known(forExam: false) }, mean { $0.known(forExam: false, aheadAnyway: true) },
      mean { $0.known(forExam: true) }
    )
  }

  @Test(
    "with less time than cards, the order for an exam leaves more known on the day than the usual order",
    arguments: [(14, 3), (14, 5), (21, 2), (21, 4)])
  func scarce(_ examDay: Int, _ perDay: Int) {
    let known = known(examDay, perDay)
    #expect(known.exam > known.usual + 0.001)
    #expect(known.exam > known.ahead + 0.001)
  }

  @Test(
    "with time enough for all, the order hardly matters: it is no worse than the usual order asked ahead",
    arguments: [(4, 20), (10, 15), (21, 10)])
  func ample(_ examDay: Int, _ perDay: Int) {
    let known = known(examDay, perDay)
    #expect(known.exam > known.usual - 0.002)
    #expect(known.exam > known.ahead - 0.002)
  }
}
