import Testing

@testable import Memory

@Suite("FSRS-7")
struct FSRS7Tests {
  let model = FSRS7()

  @Test("the published sequence 1,3,3,3,3,3 at 0,0,1,3,8,21 days: all eighteen numbers")
  func publishedSequence() {
    let expected = [
      (6.1686, 0.1104, 0.0883), (6.1092, 0.1104, 0.0883), (6.0504, 0.9169, 44.4442),
      (5.9922, 3.5338, 193.5973),
      (5.9346, 10.186, 407.6265), (5.8775, 25.9857, 700.5589),
    ]
    var state: MemoryState?
    for (review, numbers) in zip([(0, 1), (0, 3), (1, 3), (3, 3), (8, 3), (21, 3)], expected) {
      state = model.next(state, elapsedDays: Double(review.0), grade: review.1)
      #expect(isClose(state!.difficulty, numbers.0, within: 6e-5))
      #expect(isClose(state!.stability, numbers.1, within: 6e-5))
      #expect(isClose(state!.fastStability!, numbers.2, within: 6e-5))
    }
  }

  @Test("first intervals at 90 %")
  func firstIntervals() {
    let days = (1...4).map { model.interval(retention: 0.9, model.next(nil, elapsedDays: 0, grade: $0)) }
    #expect(days[0] < 0.00005)
    #expect(isClose(days[1], 0.5975, within: 1e-3))
    #expect(isClose(days[2], 4.778, within: 1e-2))
    #expect(isClose(days[3], 53.87, within: 1e-2))
  }

  @Test("recall falls steadily, and the interval is where it meets what is wished")
  func monotone() {
    var state = model.next(nil, elapsedDays: 0, grade: 3)
    state = model.next(state, elapsedDays: 4.5, grade: 3)
    var last = 1.0
    for day in stride(from: 0.0, through: 400, by: 0.5) {
      let recall = model.retrievability(elapsedDays: day, state)
      #expect(recall <= last && recall > 0)
      last = recall
    }
    for retention in [0.75, 0.85, 0.9, 0.95] {
      let days = model.interval(retention: retention, state)
      #expect(isClose(model.retrievability(elapsedDays: days, state), retention, within: 1e-6))
    }
  }
}
