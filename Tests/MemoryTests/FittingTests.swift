import Testing

@testable import Memory

/// A log that FSRS-6 with the given weights would produce, for a scheduler that believes in the defaults.
func simulatedLog(weights: [Double], cards: Int, seed: UInt64) -> TrainingLog {
  let truth = FSRS6(weights: weights)
  let belief = FSRS6()
  var log = TrainingLog()
  var chance = seed
  func draw() -> Double {
    chance = scrambled(chance)
    return Double(chance >> 11) / Double(1 << 53)
  }
  for card in 0..<cards {
    var grades: [Int] = []
    var days: [Int] = []
    var (real, believed): (MemoryState?, MemoryState?) = (nil, nil)
    for review in 0..<(4 + Int(draw() * 12)) {
      var wait = 0
      if let believed, review > 0, grades.last != 1 || draw() < 0.3 {
        wait = max(
          1, Int(belief.interval(retention: 0.9, stability: believed.stability) * (0.7 + draw() * 0.7)))
      }
      let recall =
        real.map { truth.retrievability(elapsedDays: Double(wait), stability: $0.stability) } ?? 0.6
      let grade = draw() > recall ? 1 : draw() < 0.15 ? 2 : draw() < 0.85 ? 3 : 4
      real = truth.next(real, elapsedDays: wait, grade: grade)
      believed = belief.next(believed, elapsedDays: wait, grade: grade)
      grades.append(grade)
      days.append(wait)
    }
    log.append(grades: grades, days: days, startingAt: Int64(card) * millisecondsADay)
  }
  return log
}

private let otherWeights: [Double] = [
  0.4, 2.0, 3.5, 6.0, 5.5, 0.7, 2.2, 0.02, 1.4, 0.2, 0.9, 1.2, 0.08, 0.2, 1.2, 0.5, 2.1, 0.7, 0.12, 0.09,
  0.25,
]

@Suite("FSRS-6: fitting the weights")
struct FittingTests {
  @Test("the gradient is what small changes of each weight show")
  func gradient() {
    let log = simulatedLog(weights: otherWeights, cards: 60, seed: 11)
    for weights in [FSRS6.defaultWeights, otherWeights] {
      let exact = slope(weights, log)
      for index in weights.indices {
        let step = 1e-6 * max(1, abs(weights[index]))
        var (above, below) = (weights, weights)
        above[index] += step
        below[index] -= step
        let measured = (loss(above, log) - loss(below, log)) / (2 * step)
        #expect(isClose(exact[index], measured, within: 1e-4 * max(1, abs(measured))), "w\(index)")
      }
    }
  }

  private func loss(_ weights: [Double], _ log: TrainingLog) -> Double {
    let evaluation = Evaluation(weights: weights, log: log)
    return evaluation.logLoss * Double(evaluation.reviews)
  }

  private func slope(_ weights: [Double], _ log: TrainingLog) -> [Double] {
    var model = FSRS6Gradient(weights: weights)
    var gradient = [Double](repeating: 0, count: weights.count)
    var sum = 0.0
    for card in log.cards { model.add(card, of: log, weight: { _ in 1 }, loss: &sum, gradient: &gradient) }
    #expect(isClose(sum, loss(weights, log), relative: 1e-9))
    return gradient
  }

  @Test("weights fitted to a log foretell it about as well as those it was made with")
  func recovers() {
    let log = simulatedLog(weights: otherWeights, cards: 1500, seed: 5)
    var fitting = Fitting()
    fitting.leastSteps = 250
    let fitted = Evaluation(weights: fitting.weights(for: log), log: log).logLoss
    let truth = Evaluation(weights: otherWeights, log: log).logLoss
    let standard = Evaluation(weights: FSRS6.defaultWeights, log: log).logLoss
    #expect(truth < standard)
    #expect(fitted <= truth * 1.005)
  }

  @Test("on reviews held out, fitting gains; the same log and seed give the same weights")
  func heldOut() throws {
    let log = simulatedLog(weights: otherWeights, cards: 800, seed: 21)
    var fitting = Fitting()
    fitting.leastSteps = 120
    let outcome = FitOutcome(log, current: FSRS6.defaultWeights, fitting: fitting)
    #expect(outcome.fitted.logLoss < outcome.standard.logLoss)
    #expect(outcome.held > 0 && outcome.held < outcome.reviews / 3)
    let again = FitOutcome(log, current: FSRS6.defaultWeights, fitting: fitting)
    #expect(again.weights == outcome.weights)
    let weights = try #require(outcome.weights)
    #expect(zip(weights, FSRS6.bounds).allSatisfy { $1.contains($0) })
  }

  @Test("a short log changes nothing")
  func tooShort() {
    let log = simulatedLog(weights: otherWeights, cards: 20, seed: 3)
    #expect(FitOutcome(log, current: FSRS6.defaultWeights).weights == nil)
    #expect(FitOutcome(TrainingLog(), current: FSRS6.defaultWeights).weights == nil)
    #expect(Fitting().weights(for: TrainingLog()) == FSRS6.defaultWeights)
  }
}
