#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The log-loss of FSRS-6 on a card's reviews, and how it changes with each weight.
///
/// Forward along the card, then back: each step hands on how the loss changes with its S and D.
struct FSRS6Gradient {
  private let w: [Double]
  private let decay: Double
  private let factor: Double
  /// d factor / d w20
  private let factorSlope: Double
  private let successGain: Double
  private let lapseDivisor: Double
  private let easyDifficulty: Double
  private let easySlope: Double
  private var tape: [Step] = []

  /// What the way back needs to know of a step.
  private struct Step {
    var stability: Double
    var difficulty: Double
    var recall: Double
    var days: Double
    var grade: Int
    /// d loss / d R
    var lossSlope: Double
  }

  init(weights: [Double]) {
    w = weights
    decay = -weights[20]
    let lift = pow(0.9, 1 / -weights[20])
    factor = lift - 1
    factorSlope = lift * log(0.9) / (weights[20] * weights[20])
    successGain = exp(weights[8])
    lapseDivisor = exp(weights[17] * weights[18])
    easySlope = exp(3 * weights[5])
    easyDifficulty = weights[4] - easySlope + 1
  }

  /// Adds one card's loss (its sum over the reviews that count) and gradient.
  ///
  /// - Parameter weight: what a review's surprise counts; 0 leaves it out.
  mutating func add(
    _ card: Range<Int>, of log: TrainingLog, weight: (Int) -> Double, loss: inout Double,
    gradient: inout [Double]
  ) {
    let model = FSRS6(weights: w)
    tape.removeAll(keepingCapacity: true)
    var state = model.next(nil, elapsedDays: 0, grade: Int(log.grades[card.lowerBound]))
    for index in card.dropFirst() {
      let grade = Int(log.grades[index])
      let days = Int(log.days[index])
      var step = Step(
        stability: state.stability, difficulty: state.difficulty, recall: 1, days: Double(days),
        grade: grade, lossSlope: 0)
      if days > 0 {
        step.recall = model.retrievability(elapsedDays: step.days, stability: state.stability)
        let counts = weight(index)
        if counts > 0 {
          let recall = min(max(step.recall, 1e-7), 1 - 1e-7)
          loss -= counts * (grade > 1 ? logarithm(recall) : logarithm(1 - recall))
          step.lossSlope = counts * (grade > 1 ? -1 / recall : 1 / (1 - recall))
        }
      }
      tape.append(step)
      state = model.next(state, elapsedDays: days, grade: grade)
    }
    walkBack(first: Int(log.grades[card.lowerBound]), gradient: &gradient)
  }

  private func walkBack(first grade: Int, gradient: inout [Double]) {
    var byStability = 0.0
    var byDifficulty = 0.0
    for step in tape.reversed() {
      var before = (stability: 0.0, difficulty: 0.0)
      var byRecall = step.lossSlope
      if byStability != 0 {
        if step.days == 0 {
          before.stability += sameDay(step, byStability, &gradient)
        } else if step.grade == 1 {
          lapse(step, byStability, &before, &byRecall, &gradient)
        } else {
          success(step, byStability, &before, &byRecall, &gradient)
        }
      }
      before.difficulty += difficulty(step, byDifficulty, &gradient)
      if byRecall != 0 { before.stability += recall(step, byRecall, &gradient) }
      (byStability, byDifficulty) = before
    }
    gradient[grade - 1] += byStability
    let rise = exp(w[5] * Double(grade - 1))
    if (1...10).contains(w[4] - rise + 1) {
      gradient[4] += byDifficulty
      gradient[5] -= byDifficulty * Double(grade - 1) * rise
    }
  }

  /// R = (1 + factor·t/S)^-w20; gives d loss / d S.
  private func recall(_ step: Step, _ slope: Double, _ gradient: inout [Double]) -> Double {
    let base = 1 + factor * step.days / step.stability
    let share = step.days / step.stability / base
    gradient[20] += slope * step.recall * (-log(base) + decay * share * factorSlope)
    return slope * step.recall * -decay * factor * share / step.stability
  }

  private func success(
    _ step: Step, _ slope: Double, _ before: inout (stability: Double, difficulty: Double),
    _ byRecall: inout Double, _ gradient: inout [Double]
  ) {
    let stability = step.stability
    let ease = exp(w[10] * (1 - step.recall))
    let modifier = step.grade == 2 ? w[15] : step.grade == 4 ? w[16] : 1
    let scale = successGain * (11 - step.difficulty) * pow(stability, -w[9])
    let bare = scale * (ease - 1)
    let gain = bare * modifier
    guard FSRS6.stabilityBounds.contains(stability * (1 + gain)) else { return }
    before.stability += slope * (1 + gain * (1 - w[9]))
    before.difficulty -= slope * stability * gain / (11 - step.difficulty)
    byRecall -= slope * stability * scale * modifier * w[10] * ease
    gradient[8] += slope * stability * gain
    gradient[9] -= slope * stability * gain * log(stability)
    gradient[10] += slope * stability * scale * modifier * (1 - step.recall) * ease
    if step.grade == 2 { gradient[15] += slope * stability * bare }
    if step.grade == 4 { gradient[16] += slope * stability * bare }
  }

  private func lapse(
    _ step: Step, _ slope: Double, _ before: inout (stability: Double, difficulty: Double),
    _ byRecall: inout Double, _ gradient: inout [Double]
  ) {
    let stability = step.stability
    let power = pow(stability + 1, w[13])
    let scale = pow(step.difficulty, -w[12]) * exp(w[14] * (1 - step.recall))
    let relearnt = w[11] * scale * (power - 1)
    let capped = stability / lapseDivisor
    guard min(relearnt, capped) >= FSRS6.stabilityBounds.lowerBound else { return }
    guard relearnt < capped else {
      before.stability += slope / lapseDivisor
      gradient[17] -= slope * capped * w[18]
      gradient[18] -= slope * capped * w[17]
      return
    }
    before.stability += slope * w[11] * scale * w[13] * power / (stability + 1)
    before.difficulty -= slope * w[12] * relearnt / step.difficulty
    byRecall -= slope * w[14] * relearnt
    gradient[11] += slope * scale * (power - 1)
    gradient[12] -= slope * relearnt * log(step.difficulty)
    gradient[13] += slope * w[11] * scale * power * log(stability + 1)
    gradient[14] += slope * relearnt * (1 - step.recall)
  }

  private func sameDay(_ step: Step, _ slope: Double, _ gradient: inout [Double]) -> Double {
    let change = exp(w[17] * (Double(step.grade - 3) + w[18])) * pow(step.stability, -w[19])
    if step.grade >= 2 && change < 1 { return slope }
    let next = step.stability * change
    guard FSRS6.stabilityBounds.contains(next) else { return 0 }
    gradient[17] += slope * next * (Double(step.grade - 3) + w[18])
    gradient[18] += slope * next * w[17]
    gradient[19] -= slope * next * log(step.stability)
    return slope * change * (1 - w[19])
  }

  private func difficulty(_ step: Step, _ slope: Double, _ gradient: inout [Double]) -> Double {
    let away = Double(step.grade - 3) * (10 - step.difficulty) / 9
    let moved = step.difficulty - w[6] * away
    guard (1...10).contains(w[7] * easyDifficulty + (1 - w[7]) * moved) else { return 0 }
    gradient[4] += slope * w[7]
    gradient[5] -= slope * w[7] * 3 * easySlope
    gradient[6] -= slope * (1 - w[7]) * away
    gradient[7] += slope * (easyDifficulty - moved)
    return slope * (1 - w[7]) * (1 + w[6] * Double(step.grade - 3) / 9)
  }
}

/// The C library's `log`, for places where a value of that name stands in its way.
func logarithm(_ value: Double) -> Double { log(value) }
