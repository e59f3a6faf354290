#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// FSRS-7: a slow and a fast trace a card, fractional days, 34 weights.
///
/// Young: its weights and states can't be read as FSRS-6's, so the log is replayed when it is chosen.
package struct FSRS7: Hashable, Sendable {
  package let weights: [Double]
  private let slowDecay: Double
  private let slowFactor: Double
  private let logFastBase: Double
  private let easyDifficulty: Double

  package static let defaultWeights: [Double] = [
    0.1104, 2.2395, 3.9221, 11.7841, 6.1686, 0.6457, 3.6807, 1.9795, 0, 1.3826, 0.7024, 0.5999, 0.8146,
    0.6398, 1, 1.3207, 0.6707, 3.8668, 0.4416, 0.0934, 1.8631, 0.6162, 1.0869, 0.1567, 0.0801, 0.2421,
    0.9464, 0.1433, 0.7145, 0, 0.5667, 0.3734, 0.5333, 0.3048,
  ]
  package static let stabilityBounds = 0.0001...36500.0

  /// Takes 34 weights; another number of them means the defaults.
  package init(weights given: [Double] = defaultWeights) {
    let w = given.count == 34 && given.allSatisfy(\.isFinite) ? given : FSRS7.defaultWeights
    weights = w
    slowDecay = -min(max(w[24], 0.01), 0.95)
    slowFactor = pow(w[26], 1 / slowDecay) - 1
    logFastBase = log(w[25])
    easyDifficulty = w[4] - exp(w[5] * 3) + 1
  }

  /// Where the weights of a trace's own stability formulas begin.
  private enum Trace: Int {
    case slow = 7
    case fast = 15
  }

  /// Both traces, each fading its own way, weighed by their strength.
  package func retrievability(elapsedDays: Double, _ state: MemoryState) -> Double {
    let fast = fastStability(state)
    return retrievability(
      elapsedDays, state, logSlow: log(state.stability), logFast: log(fast),
      fastRecall: fastRetrievability(elapsedDays, fast, logFast: log(fast)))
  }

  private func retrievability(
    _ elapsedDays: Double, _ state: MemoryState, logSlow: Double, logFast: Double, fastRecall: Double
  ) -> Double {
    let slow = state.stability
    let factor = slowFactor * exp((state.difficulty - 5) * (weights[32] - 0.3))
    let slowRecall = exp(slowDecay * (log(slow + factor * elapsedDays) - logSlow))
    let fastWeight = weights[27] * exp(-weights[29] * logFast)
    let slowWeight =
      weights[28] * exp(weights[30] * logSlow + (state.difficulty - 5) * (weights[31] - 0.5))
    let mixed = (fastWeight * fastRecall + slowWeight * slowRecall) / (fastWeight + slowWeight)
    return mixed * (1 - 2e-5) + 1e-5
  }

  private func fastRetrievability(_ elapsedDays: Double, _ stability: Double, logFast: Double) -> Double {
    let decay = -min(max(weights[23] * exp((weights[33] - 0.3) * logFast), 0.01), 0.95)
    let factor = exp(min(logFastBase / decay, 60)) - 1
    return exp(decay * (log(stability + factor * elapsedDays) - logFast))
  }

  /// Days until recall falls to the wished retention. There is no formula: R falls steadily with time,
  /// so the day is found by halving on a logarithmic scale.
  package func interval(retention: Double, _ state: MemoryState) -> Double {
    var low = log(1e-6)
    var high = log(FSRS7.stabilityBounds.upperBound)
    if retrievability(elapsedDays: exp(low), state) <= retention { return 0 }
    if retrievability(elapsedDays: exp(high), state) >= retention { return exp(high) }
    for _ in 0..<60 {
      let middle = (low + high) / 2
      if retrievability(elapsedDays: exp(middle), state) > retention { low = middle } else { high = middle }
    }
    return exp((low + high) / 2)
  }

  /// D0(G), before it is held within 1…10.
  private func initialDifficulty(_ grade: Int) -> Double {
    weights[4] - exp(weights[5] * Double(grade - 1)) + 1
  }

  private func stabilityAfterLapse(_ trace: Trace, _ stability: Double, recall: Double) -> Double {
    let k = trace.rawValue
    let relearnt =
      weights[k + 3] * (exp(weights[k + 4] * log(stability + 1)) - 1) * exp((1 - recall) * weights[k + 5])
    return min(stability, relearnt)
  }

  private func stabilityAfterSuccess(
    _ trace: Trace, _ stability: Double, logStability: Double, difficulty: Double, recall: Double, grade: Int
  ) -> Double {
    let k = trace.rawValue
    var gain = exp(weights[k] - 1.5 - weights[k + 1] * logStability) * (11 - difficulty)
    gain *= exp((1 - recall) * weights[k + 2]) - 1
    if grade == 2 { gain *= weights[k + 6] }
    if grade == 4 { gain *= weights[k + 7] }
    return max(stabilityAfterLapse(trace, stability, recall: recall), stability * (1 + gain))
  }

  private func nextStability(
    _ trace: Trace, _ stability: Double, logStability: Double, difficulty: Double, recall: Double, grade: Int
  ) -> Double {
    grade == 1
      ? stabilityAfterLapse(trace, stability, recall: recall)
      : stabilityAfterSuccess(
        trace, stability, logStability: logStability, difficulty: difficulty, recall: recall, grade: grade)
  }

  private func nextDifficulty(_ difficulty: Double, recall: Double, grade: Int) -> Double {
    // Forgetting what should have been remembered says more about the card than forgetting what was due.
    let change = -weights[6] * Double(grade - 3) * (grade == 1 ? recall + 0.1 : 1)
    return clampedDifficulty(
      0.01 * easyDifficulty + 0.99 * (difficulty + (10 - difficulty) / 9 * change))
  }

  /// The state after a review; `nil` before is a card never seen.
  package func next(_ state: MemoryState?, elapsedDays: Double, grade: Int) -> MemoryState {
    guard let state else {
      let stability = weights[grade - 1]
      return MemoryState(
        stability: clamped(stability), difficulty: clampedDifficulty(initialDifficulty(grade)),
        fastStability: clamped(0.8 * stability))
    }
    let fast = fastStability(state)
    let (logSlow, logFast) = (log(state.stability), log(fast))
    let fastRecall = fastRetrievability(elapsedDays, fast, logFast: logFast)
    let recall = retrievability(
      elapsedDays, state, logSlow: logSlow, logFast: logFast, fastRecall: fastRecall)
    let slowNext = nextStability(
      .slow, state.stability, logStability: logSlow, difficulty: state.difficulty, recall: recall,
      grade: grade)
    var fastNext = nextStability(
      .fast, fast, logStability: logFast, difficulty: state.difficulty, recall: fastRecall, grade: grade)
    if grade == 1 { fastNext = min(fastNext, 0.8 * slowNext) }
    return MemoryState(
      stability: clamped(slowNext),
      difficulty: nextDifficulty(state.difficulty, recall: recall, grade: grade),
      fastStability: clamped(fastNext))
  }

  private func fastStability(_ state: MemoryState) -> Double {
    state.fastStability ?? clamped(0.8 * state.stability)
  }

  private func clamped(_ stability: Double) -> Double {
    min(max(stability, FSRS7.stabilityBounds.lowerBound), FSRS7.stabilityBounds.upperBound)
  }
}
