#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Fits the 21 weights of FSRS-6 to a person's own log: the weights under which it is least surprising.
///
/// Adam over small batches of cards, with the step falling as a cosine. A prior holds the weights near the
/// defaults as long as the log has little to say.
package struct Fitting: Sendable {
  package var epochs = 5
  package var batch = 512
  package var learningRate = 0.04
  package var seed: UInt64 = 2023
  /// Steps at least, so that a short log is gone through more often.
  package var leastSteps = 600
  package var relearningSteps = 1

  /// Fewer reviews than this say nothing that the defaults do not.
  package static let leastReviews = 400

  package init() {}

  /// How far a weight usually strays from its default, from person to person.
  private static let spread: [Double] = FSRS6.defaultWeights.enumerated().map { index, weight in
    index < 4 ? 3 * weight + 1 : 0.5 * weight + 0.1
  }

  /// The scale on which a weight moves.
  private static let scale: [Double] = FSRS6.defaultWeights.enumerated().map { index, weight in
    index < 4 ? max(0.25, weight) : min(max(weight, 0.1), 1)
  }

  /// The fitted weights; reviews at `until` or later are not looked at.
  package func weights(for log: TrainingLog, until: Int64 = .max) -> [Double] {
    let informative = log.cards.filter { card in
      card.contains { log.days[$0] > 0 && log.moments[$0] < until }
    }
    let labels = log.days.indices.reduce(0) { $0 + (log.days[$1] > 0 && log.moments[$1] < until ? 1 : 0) }
    guard labels > 0 else { return FSRS6.defaultWeights }
    var descent = Descent(start: FSRS6.defaultWeights, scale: Fitting.scale)
    let perEpoch = max(1, labels / batch)
    let rounds = max(epochs, (leastSteps + perEpoch - 1) / perEpoch)
    let steps = Double(rounds * perEpoch)
    var best = (loss: Double.infinity, weights: FSRS6.defaultWeights)
    var order = informative
    var chance = scrambled(seed)
    for _ in 0..<rounds {
      shuffle(&order, &chance)
      var next = 0
      while next < order.count {
        let (gradient, used) = batchGradient(
          descent.weights, order, from: &next, of: log, until: until, share: Double(labels))
        guard used > 0 else { continue }
        let rate = learningRate * 0.5 * (1 + cos(Double.pi * min(1, Double(descent.steps) / steps)))
        descent.step(gradient, rate: rate)
        descent.weights = FSRS6.clipped(descent.weights, relearningSteps: relearningSteps)
      }
      let loss = totalLoss(descent.weights, informative, of: log, until: until)
      if loss < best.loss { best = (loss, descent.weights) }
    }
    return best.weights
  }

  /// The mean gradient over cards until they hold a batch of reviews.
  private func batchGradient(
    _ weights: [Double], _ order: [Range<Int>], from next: inout Int, of log: TrainingLog, until: Int64,
    share: Double
  ) -> (gradient: [Double], used: Int) {
    var model = FSRS6Gradient(weights: weights)
    var gradient = [Double](repeating: 0, count: weights.count)
    var loss = 0.0
    var used = 0
    while next < order.count && used < batch {
      let card = order[next]
      next += 1
      model.add(
        card, of: log, weight: { log.moments[$0] < until ? 1 : 0 }, loss: &loss, gradient: &gradient)
      for index in card where log.days[index] > 0 && log.moments[index] < until { used += 1 }
    }
    guard used > 0 else { return (gradient, 0) }
    for index in gradient.indices {
      gradient[index] = gradient[index] / Double(used) + priorSlope(weights[index], index) / share
    }
    return (gradient, used)
  }

  private func priorSlope(_ weight: Double, _ index: Int) -> Double {
    (weight - FSRS6.defaultWeights[index]) / (Fitting.spread[index] * Fitting.spread[index])
  }

  /// Surprise at the log and at the weights together: what fitting makes small.
  private func totalLoss(_ weights: [Double], _ cards: [Range<Int>], of log: TrainingLog, until: Int64)
    -> Double
  {
    let surprise = Evaluation(weights: weights, log: log, cards: cards) { log.moments[$0] < until }
    let prior = weights.indices.reduce(0.0) { sum, index in
      let away = (weights[index] - FSRS6.defaultWeights[index]) / Fitting.spread[index]
      return sum + away * away / 2
    }
    return surprise.logLoss * Double(surprise.reviews) + prior
  }

  private func shuffle(_ cards: inout [Range<Int>], _ chance: inout UInt64) {
    for index in stride(from: cards.count - 1, to: 0, by: -1) {
      chance = scrambled(chance)
      cards.swapAt(index, Int(chance.multipliedFullWidth(by: UInt64(index + 1)).high))
    }
  }
}

/// Adam: each weight's step is its mean slope over the root of its mean squared slope.
private struct Descent {
  var weights: [Double]
  let scale: [Double]
  private(set) var steps = 0
  private var mean: [Double]
  private var square: [Double]

  init(start: [Double], scale: [Double]) {
    weights = start
    self.scale = scale
    mean = Array(repeating: 0, count: start.count)
    square = mean
  }

  mutating func step(_ gradient: [Double], rate: Double) {
    steps += 1
    let meanBias = 1 - pow(0.9, Double(steps))
    let squareBias = 1 - pow(0.999, Double(steps))
    for index in weights.indices {
      // In units of the weight's own scale.
      let slope = gradient[index] * scale[index]
      mean[index] = 0.9 * mean[index] + 0.1 * slope
      square[index] = 0.999 * square[index] + 0.001 * slope * slope
      let move = mean[index] / meanBias / ((square[index] / squareBias).squareRoot() + 1e-8)
      weights[index] -= rate * scale[index] * move
    }
  }
}
