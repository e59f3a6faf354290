import Testing

@testable import Memory

@Suite("Replaying the log")
struct ReplayTests {
  @Test(
    "all cards at once end where each alone does, state by state",
    arguments: StudySettings.Model.allCases, [[60_000, 600_000], [], [60_000]] as [[Int64]])
  func oracle(model: StudySettings.Model, steps: [Int64]) {
    var settings = StudySettings()
    settings.model = model
    settings.learningSteps = steps
    settings.relearningSteps = Array(steps.dropFirst())
    let scheduler = Scheduler(settings)
    var replay = Replay(scheduler)
    var states: [Int: CardState] = [:]
    var seed: UInt64 = 11
    var now = noon(0)
    for _ in 0..<3000 {
      seed = scrambled(seed)
      now += Int64(seed % 90) * 60_000
      let card = Int(seed >> 8 % 40)
      let grade = Int(seed >> 32 % 4) + 1
      replay.add(card: card, grade: grade, at: now)
      states[card] = scheduler.next(states[card], question: "card \(card)", grade: grade, at: now)
    }
    #expect(states.count == 40)
    for card in 0..<40 { #expect(replay.state(of: card, question: "card \(card)") == states[card]) }
  }

  @Test("a card without reviews has no state")
  func nothing() {
    var replay = Replay(Scheduler(plainSettings()))
    #expect(replay.state(of: 0, question: "a") == nil)
    replay.add(card: 3, grade: 3, at: noon(0))
    #expect(replay.state(of: 2, question: "a") == nil)
    #expect(replay.state(of: 4, question: "a") == nil)
  }

  @Test("the order in which reviews are handed over does not matter, nor do crammed ones")
  func anyOrder() {
    let scheduler = Scheduler(plainSettings())
    let reviews = (0..<12).map { number in
      Review(
        id: "r\(number)", question: "q", at: noon(number * number), grade: number % 4 + 1, milliseconds: 1,
        answer: "", device: "d", isCram: number % 5 == 4)
    }
    let expected = reviews.filter { !$0.isCram }.reduce(nil) { state, review in
      scheduler.next(state, question: "q", grade: review.grade, at: review.at)
    }
    #expect(Replay.state(of: reviews.reversed(), question: "q", scheduler: scheduler) == expected)
    #expect(Replay.state(of: [], question: "q", scheduler: scheduler) == nil)
  }

  @Test("the last place of a number that another machine rounded otherwise is no difference")
  func agreement() throws {
    let state = Scheduler(plainSettings()).next(nil, question: "q", grade: 3, at: noon(0))
    var other = state
    other.memory.stability = state.memory.stability.nextUp.nextUp
    #expect(CardState.agree(state, other) && CardState.agree(nil, nil) && !CardState.agree(state, nil))
    other.memory.stability *= 1.000001
    #expect(!CardState.agree(state, other))
    other = state
    other.due += 1
    #expect(!CardState.agree(state, other))
  }
}
