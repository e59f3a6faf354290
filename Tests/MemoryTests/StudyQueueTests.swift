import Testing

@testable import Memory

@Suite("Today's queue")
struct StudyQueueTests {
  private let settings = plainSettings()

  /// A card in review that was last seen `seen` days before day 0 and is due on day `due`.
  private func card(_ name: String, group: String? = nil, topic: String = "t", seen: Int = 5, due: Int = 0)
    -> Candidate
  {
    let state = CardState(
      phase: .review, step: 0, memory: MemoryState(stability: Double(max(1, seen + due)), difficulty: 5),
      due: settings.boundary.start(of: settings.boundary.day(of: noon(due))), firstReview: noon(-30),
      lastReview: noon(-seen), reviews: 3, lapses: 0, interval: seen + due)
    return Candidate(question: name, group: group ?? name, topic: topic, state: state)
  }

  private func new(_ name: String, group: String? = nil, topic: String = "t") -> Candidate {
    Candidate(question: name, group: group ?? name, topic: topic)
  }

  private func drain(_ queue: StudyQueue, at now: Int64 = noon(0)) -> [QueueEntry] {
    var queue = queue
    var result: [QueueEntry] = []
    while let entry = queue.next(at: now) { result.append(entry) }
    return result
  }

  @Test("due and new are mixed evenly; what is not due stays away")
  func mixed() {
    let candidates =
      (0..<20).map { card("due \($0)") } + (0..<5).map { new("new \($0)") } + [card("later", due: 3)]
    let order = drain(StudyQueue(candidates, settings: settings, at: noon(0)))
    #expect(order.count == 25)
    #expect(!order.contains { $0.candidate.question == "later" })
    let places = order.indices.filter { order[$0].reason == .new }
    #expect(zip(places, places.dropFirst()).allSatisfy { $1 - $0 == 5 })
  }

  @Test("daily limits count what was done earlier the same day")
  func limits() {
    var settings = settings
    settings.newPerDay = 4
    settings.reviewsPerDay = 10
    let candidates = (0..<30).map { card("due \($0)") } + (0..<30).map { new("new \($0)") }
    let queue = StudyQueue(
      candidates, settings: settings, at: noon(0), doneToday: DayCounts(new: 3, reviews: 8))
    #expect(queue.remaining == StudyQueue.Remaining(learning: 0, due: 2, new: 1))
    var options = StudyQueue.Options()
    options.new = 0
    options.limit = 1
    #expect(StudyQueue(candidates, settings: settings, at: noon(0), options: options).remaining.total == 1)
  }

  @Test("steps left on an earlier day are over: such cards are due, within the day's limit")
  func leftInSteps() {
    var settings = settings
    settings.reviewsPerDay = 10
    let scheduler = Scheduler(settings)
    func inSteps(_ name: String, since moment: Int64) -> Candidate {
      let state = scheduler.next(nil, question: name, grade: 1, at: moment)
      return Candidate(question: name, group: name, topic: "t", state: state)
    }
    let candidates =
      (0..<30).map { inSteps("old \($0)", since: noon(-3)) }
      + (0..<4).map { inSteps("today \($0)", since: noon(0)) }
    let queue = StudyQueue(candidates, settings: settings, at: noon(0) + minute)
    #expect(queue.remaining == StudyQueue.Remaining(learning: 4, due: 10, new: 0))
    // Of so many in all, what is in its steps comes first.
    for (limit, learning, due) in [(0, 0, 0), (3, 3, 0), (6, 4, 2)] {
      var options = StudyQueue.Options()
      options.limit = limit
      let queue = StudyQueue(candidates, settings: settings, at: noon(0) + minute, options: options)
      #expect(queue.remaining == StudyQueue.Remaining(learning: learning, due: due, new: 0))
    }
  }

  @Test("siblings never follow within four questions, as long as others are there")
  func siblingsApart() {
    for seed in 0..<20 {
      var chance = UInt64(seed)
      let candidates = (0..<60).map { number -> Candidate in
        chance = scrambled(chance)
        let group = "g\(chance % 15)"
        return chance % 3 == 0
          ? new("\(number)", group: group) : card("\(number)", group: group, seen: Int(chance % 9) + 1)
      }
      let groups = drain(StudyQueue(candidates, settings: settings, at: noon(0))).map(\.candidate.group)
      // At the very end siblings may be all that is left.
      for index in 4..<max(4, groups.count * 2 / 3) {
        #expect(!groups[(index - 4)..<index].contains(groups[index]), "seed \(seed), place \(index)")
      }
    }
  }

  @Test("of a fact's questions, only the first is new today while other facts wait")
  func newSiblings() {
    var settings = settings
    settings.newPerDay = 3
    let candidates = ["a", "b", "c"].flatMap { (group: String) in
      (1...3).map { new("\(group)\($0)", group: group) }
    }
    let order = drain(StudyQueue(candidates, settings: settings, at: noon(0)))
    #expect(order.map(\.candidate.question) == ["a1", "b1", "c1"])
  }

  @Test("the likelier forgotten comes first, and a weak topic before a strong one")
  func order() {
    let fresh = card("fresh", seen: 5)
    var stale = card("stale", seen: 5)
    stale.state?.memory.stability = 1
    #expect(
      drain(StudyQueue([fresh, stale], settings: settings, at: noon(0))).map(\.candidate.question)
        == ["stale", "fresh"])
    let weak = card("weak", topic: "weak")
    let strong = card("a strong", topic: "strong")
    var options = StudyQueue.Options()
    options.emphasis = Emphasis(
      topics: [
        TopicRecord(topic: "weak", reviews: 40, remembered: 20),
        TopicRecord(topic: "strong", reviews: 40, remembered: 40),
      ],
      mistaken: [:], retention: 0.9)
    #expect(
      drain(StudyQueue([strong, weak], settings: settings, at: noon(0), options: options))[0].candidate
        == weak)
  }

  @Test("recurring mistakes and weak topics weigh more, two unlucky answers hardly")
  func emphasis() {
    let few = Emphasis(
      topics: [TopicRecord(topic: "t", reviews: 2, remembered: 0)], mistaken: [:], retention: 0.9)
    let many = Emphasis(
      topics: [TopicRecord(topic: "t", reviews: 60, remembered: 30)], mistaken: ["q": 3, "r": 1],
      retention: 0.9)
    #expect(few.topics["t"]! < 1.5)
    #expect(many.topics["t"]! > few.topics["t"]!)
    #expect(many.questions["q"]! > 1)
    #expect(many.questions["r"] == nil)
  }

  @Test("what is wrong comes again within the session, and an undo puts it back in front")
  func again() throws {
    let scheduler = Scheduler(settings)
    var queue = StudyQueue([new("a"), new("b"), new("c")], settings: settings, at: noon(0))
    let firstNext = queue.next(at: noon(0))
    let first = try #require(firstNext)
    let state = scheduler.next(nil, question: first.candidate.question, grade: 1, at: noon(0))
    queue.answered(first, state: state, grade: 1)
    #expect(queue.remaining.learning == 1)
    // A minute later its step is due, before the other new ones.
    let after = queue.next(at: noon(0) + minute)
    #expect(after?.candidate.question == first.candidate.question)
    queue.putBack(first)
    #expect(queue.upcoming.first == first)
    #expect(queue.upcoming.filter { $0.candidate.question == first.candidate.question }.count == 1)
    queue.remove(question: first.candidate.question)
    #expect(!queue.upcoming.contains { $0.candidate.question == first.candidate.question })
  }

  @Test("with nothing else left a step is asked early, but not an hour early")
  func learnAhead() throws {
    var queue = StudyQueue([new("a")], settings: settings, at: noon(0))
    let entryNext = queue.next(at: noon(0))
    let entry = try #require(entryNext)
    var state = Scheduler(settings).next(nil, question: "a", grade: 3, at: noon(0))
    queue.answered(entry, state: state, grade: 3)
    let early = queue.next(at: noon(0))
    #expect(early != nil)
    state.due = noon(0) + 60 * minute
    queue.answered(entry, state: state, grade: 3)
    let tooEarly = queue.next(at: noon(0))
    #expect(tooEarly == nil)
    #expect(queue.nextStep == state.due)
  }

  @Test("cramming takes everything, and asks the wrong ones again")
  func cram() throws {
    var options = StudyQueue.Options()
    options.isCram = true
    var queue = StudyQueue(
      [card("far", due: 300), new("new"), card("due")], settings: settings, at: noon(0), options: options)
    #expect(queue.remaining.total == 3)
    let entryNext = queue.next(at: noon(0))
    let entry = try #require(entryNext)
    queue.answered(entry, state: try #require(entry.candidate.state), grade: 1)
    #expect(queue.remaining.total == 3)
    #expect(queue.upcoming.last == entry)
  }

  @Test("--until takes what falls due up to that day too")
  func until() {
    let candidates = [card("today"), card("in three", due: 3), card("in four", due: 4)]
    var options = StudyQueue.Options()
    options.until = settings.boundary.day(of: noon(3))
    let names = drain(StudyQueue(candidates, settings: settings, at: noon(0), options: options)).map(
      \.candidate.question)
    #expect(names == ["today", "in three"])
  }

  @Test("before an exam, what gains most on the day comes first, and the outlook says what it brings")
  func exam() throws {
    var settings = settings
    settings.exam = settings.boundary.day(of: noon(5))
    settings.reviewsPerDay = 10
    settings.newPerDay = 0
    let candidates = (0..<40).map { number -> Candidate in
      var candidate = card("c\(number)", seen: 1 + number % 10)
      candidate.state?.memory.stability = 1 + Double(number * 7 % 40)
      return candidate
    }
    func outlook(_ chosen: [Candidate]) throws -> Double {
      try #require(
        ExamOutlook(candidates, planned: Set(chosen.map(\.question)), settings: settings, at: noon(0))
      ).recallAfterToday
    }
    let chosen = StudyQueue(candidates, settings: settings, at: noon(0)).upcoming.map(\.candidate)
    #expect(chosen.count == 10)
    let best = try outlook(chosen)
    // No other ten bring more: tried are the plain order and many drawn by chance.
    var plain = settings
    plain.exam = nil
    #expect(
      best >= (try outlook(StudyQueue(candidates, settings: plain, at: noon(0)).upcoming.map(\.candidate))))
    for seed in 0..<200 {
      let drawn = candidates.sorted {
        fingerprint("\(seed)\($0.question)") < fingerprint("\(seed)\($1.question)")
      }
      #expect(best >= (try outlook(Array(drawn.prefix(10)))) - 1e-12)
    }
    let whole = try #require(ExamOutlook(candidates, planned: [], settings: settings, at: noon(0)))
    #expect(whole.recallAfterToday == whole.recallIfLeft && whole.recallIfLeft < best)
    #expect(whole.daysLeft == 5)
  }
}
