#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What is remembered of one card: how long it lasts and how hard it is.
package struct MemoryState: Hashable, Sendable {
  /// S: days until recall is as likely as 90 % (FSRS-6), or the slow trace's strength (FSRS-7).
  package var stability: Double
  /// D: 1 easy … 10 hard.
  package var difficulty: Double
  /// The fast trace of FSRS-7; nil under FSRS-6.
  package var fastStability: Double?

  package init(stability: Double, difficulty: Double, fastStability: Double? = nil) {
    self.stability = stability
    self.difficulty = difficulty
    self.fastStability = fastStability
  }
}

/// FSRS-6: three numbers a card (D, S, and R that falls with time) and 21 weights.
///
/// Powers are written as exp(exponent · ln base): ln S is taken once a review, for all that needs it.
package struct FSRS6: Hashable, Sendable {
  package let weights: [Double]
  /// R falls as a power of time; the exponent is -w20.
  private let decay: Double
  /// Chosen so that R(S, S) = 0.9.
  private let factor: Double
  private let easyDifficulty: Double
  private let lapseDivisor: Double

  package static let defaultWeights: [Double] = [
    0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614,
    0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
  ]
  package static let stabilityBounds = 0.001...36500.0

  /// Takes 21 weights; another number of them means the defaults.
  package init(weights given: [Double] = defaultWeights) {
    let w = given.count == 21 && given.allSatisfy(\.isFinite) ? given : FSRS6.defaultWeights
    weights = w
    decay = -w[20]
    factor = pow(0.9, 1 / -w[20]) - 1
    easyDifficulty = w[4] - exp(w[5] * 3) + 1
    lapseDivisor = exp(w[17] * w[18])
  }

  /// R(t, S) = (1 + factor·t/S)^decay
  package func retrievability(elapsedDays: Double, stability: Double) -> Double {
    retrievability(elapsedDays, stability, logStability: log(stability))
  }

  private func retrievability(_ elapsedDays: Double, _ stability: Double, logStability: Double) -> Double {
    exp(decay * (log(stability + factor * elapsedDays) - logStability))
  }

  /// I(r, S) = S/factor · (r^(1/decay) - 1), in days, unrounded.
  package func interval(retention: Double, stability: Double) -> Double {
    stability / factor * (pow(retention, 1 / decay) - 1)
  }

  /// S0(G) = w[G-1]
  package func initialStability(_ grade: Int) -> Double { clampedStability(weights[grade - 1]) }

  /// D0(G) = w4 - e^(w5(G-1)) + 1
  package func initialDifficulty(_ grade: Int) -> Double {
    clampedDifficulty(weights[4] - exp(weights[5] * Double(grade - 1)) + 1)
  }

  /// D moves with the grade, less the nearer it is to 10, and a little back towards D0(4).
  package func nextDifficulty(_ difficulty: Double, _ grade: Int) -> Double {
    let moved = difficulty - weights[6] * Double(grade - 3) * (10 - difficulty) / 9
    return clampedDifficulty(weights[7] * easyDifficulty + (1 - weights[7]) * moved)
  }

  /// S after remembering: grows more for easy cards, weak memories and late reviews.
  package func stabilityAfterSuccess(_ state: MemoryState, retrievability: Double, grade: Int) -> Double {
    stabilityAfterSuccess(state, retrievability, grade, logStability: log(state.stability))
  }

  private func stabilityAfterSuccess(
    _ state: MemoryState, _ retrievability: Double, _ grade: Int, logStability: Double
  ) -> Double {
    var gain = exp(weights[8] - weights[9] * logStability) * (11 - state.difficulty)
    gain *= exp(weights[10] * (1 - retrievability)) - 1
    if grade == 2 { gain *= weights[15] }
    if grade == 4 { gain *= weights[16] }
    return clampedStability(state.stability * (1 + gain))
  }

  /// S after forgetting: never more than the lapse divisor leaves of the old one.
  package func stabilityAfterLapse(_ state: MemoryState, retrievability: Double) -> Double {
    let relearnt =
      weights[11] * exp(weights[14] * (1 - retrievability) - weights[12] * log(state.difficulty))
      * (exp(weights[13] * log(state.stability + 1)) - 1)
    return clampedStability(min(relearnt, state.stability / lapseDivisor))
  }

  /// S after another review on the same day: good and easy never shorten it, nor does hard.
  package func stabilityOnSameDay(_ stability: Double, grade: Int) -> Double {
    let change = exp(weights[17] * (Double(grade - 3) + weights[18]) - weights[19] * log(stability))
    return clampedStability(stability * (grade >= 2 ? max(1, change) : change))
  }

  /// The state after a review; `nil` before is a card never seen.
  package func next(_ state: MemoryState?, elapsedDays: Int, grade: Int) -> MemoryState {
    guard let state else {
      return MemoryState(stability: initialStability(grade), difficulty: initialDifficulty(grade))
    }
    let stability: Double
    if elapsedDays < 1 {
      stability = stabilityOnSameDay(state.stability, grade: grade)
    } else {
      let logStability = log(state.stability)
      let recall = retrievability(Double(elapsedDays), state.stability, logStability: logStability)
      stability =
        grade == 1
        ? stabilityAfterLapse(state, retrievability: recall)
        : stabilityAfterSuccess(state, recall, grade, logStability: logStability)
    }
    return MemoryState(stability: stability, difficulty: nextDifficulty(state.difficulty, grade))
  }
}

func clampedStability(_ stability: Double) -> Double {
  min(max(stability, FSRS6.stabilityBounds.lowerBound), FSRS6.stabilityBounds.upperBound)
}

func clampedDifficulty(_ difficulty: Double) -> Double { min(max(difficulty, 1), 10) }
