import Testing

@testable import Memory

@Suite("FSRS-6: formulas")
struct FSRS6FormulaTests {
  let model = FSRS6()

  @Test("retrievability falls as a power of time, and is 0.9 at t = S")
  func retrievability() {
    let pairs: [(Double, Double, Double)] = [
      (0, 1, 1), (1, 2, 0.9403443), (2, 3, 0.9253786), (3, 4, 0.9185229), (4, 4, 0.9), (5, 2, 0.8261359),
    ]
    for (days, stability, expected) in pairs {
      #expect(
        isClose(model.retrievability(elapsedDays: days, stability: stability), expected, within: 1e-6))
    }
  }

  @Test("the interval is the time after which recall falls to what is wished")
  func interval() {
    // The first of these is known from 32-bit arithmetic, which is some days off in three million.
    let expected = [3_116_766.0, 34793, 2508, 387, 90, 27, 9, 3, 1, 1]
    for (tenth, days) in zip(1...10, expected) {
      let interval = model.interval(retention: Double(tenth) / 10, stability: 1)
      #expect(isClose(max(1, interval.rounded()), days, relative: 2e-6))
    }
    let ten: [(Double, Double)] = [
      (0.7, 92.879), (0.8, 33.160), (0.85, 19.064), (0.95, 4.0256), (0.97, 2.2277),
    ]
    for (retention, expected) in ten {
      #expect(isClose(model.interval(retention: retention, stability: 10), expected, within: 1e-3))
    }
  }

  @Test("a first answer sets stability and difficulty")
  func initialState() {
    let expected = [(0.212, 6.4133), (1.2931, 5.112171), (2.3065, 2.118104), (8.2956, 1.0)]
    for (grade, (stability, difficulty)) in zip(1...4, expected) {
      #expect(model.initialStability(grade) == stability)
      #expect(isClose(model.initialDifficulty(grade), difficulty, within: 1e-6))
    }
  }

  @Test("difficulty moves with the grade and a little back to the mean")
  func difficulty() {
    let expected = [8.341763, 6.6659956, 4.990228, 3.3144615]
    for (grade, value) in zip(1...4, expected) {
      #expect(isClose(model.nextDifficulty(5, grade), value, within: 1e-5))
    }
  }

  @Test("stability after remembering, after forgetting and on the same day")
  func stability() {
    let cases: [(Double, Double, Int)] = [(1, 0.9, 1), (2, 0.8, 2), (3, 0.7, 3), (4, 0.6, 4)]
    let afterSuccess = [25.602541, 28.226582, 58.656002, 127.226685]
    let afterLapse = [1.0525396, 1.1894329, 1.3680838, 1.584989]
    let sameDay = [1.596818, 5, 5, 8.12961]
    for (index, (difficulty, recall, grade)) in cases.enumerated() {
      let state = MemoryState(stability: 5, difficulty: difficulty)
      let success = model.stabilityAfterSuccess(state, retrievability: recall, grade: grade)
      #expect(isClose(success, afterSuccess[index], relative: 1e-6))
      #expect(
        isClose(model.stabilityAfterLapse(state, retrievability: recall), afterLapse[index], relative: 1e-6))
      #expect(isClose(model.stabilityOnSameDay(5, grade: grade), sameDay[index], relative: 1e-5))
    }
  }

  @Test("the published sequence 1,3,3,3,3,3 at 0,0,1,3,8,21 days, step by step")
  func publishedSequence() {
    let expected = [
      (0.212, 6.4133), (0.24668919, 6.40211507), (2.02147725, 6.39094132), (7.8636988, 6.37977875),
      (21.9177132, 6.36862734), (53.626903, 6.35748708),
    ]
    var state: MemoryState?
    for (review, (stability, difficulty)) in zip([(0, 1), (0, 3), (1, 3), (3, 3), (8, 3), (21, 3)], expected)
    {
      state = model.next(state, elapsedDays: review.0, grade: review.1)
      #expect(isClose(state!.stability, stability, relative: 1e-7))
      #expect(isClose(state!.difficulty, difficulty, relative: 1e-7))
    }
  }

  @Test("without same-day weights the sequence ends at S = 53.335106")
  func withoutShortTerm() {
    var weights = FSRS6.defaultWeights
    for index in 17...19 { weights[index] = 0 }
    var state: MemoryState?
    for (days, grade) in [(0, 1), (0, 3), (1, 3), (3, 3), (8, 3), (21, 3)] {
      state = FSRS6(weights: weights).next(state, elapsedDays: days, grade: grade)
    }
    #expect(isClose(state!.stability, 53.335106, within: 1e-4))
  }

  @Test("another number of weights than 21, or one that is no number, means the defaults")
  func wrongWeights() {
    #expect(FSRS6(weights: [1, 2, 3]).weights == FSRS6.defaultWeights)
    var weights = FSRS6.defaultWeights
    weights[3] = .nan
    #expect(FSRS6(weights: weights).weights == FSRS6.defaultWeights)
  }

  @Test("weights are held within their bounds, the same-day ones lower with many relearning steps")
  func clipping() {
    let wild = Array(repeating: 1000.0, count: 21)
    let clipped = FSRS6.clipped(wild)
    #expect(zip(clipped, FSRS6.bounds).allSatisfy { $1.contains($0) })
    let several = FSRS6.clipped(
      FSRS6.defaultWeights.enumerated().map { $0 == 17 ? 2 : $1 }, relearningSteps: 5)
    #expect(several[17] < 2)
    #expect(FSRS6.clipped(FSRS6.defaultWeights) == FSRS6.defaultWeights)
  }
}
