/// What fitting gained, measured on reviews it had not seen.
package struct FitOutcome: Hashable, Sendable {
  /// Reviews that tell something of forgetting.
  package var reviews: Int
  /// The newest fifth of them, held out.
  package var held: Int
  /// On the held-out reviews: with the weights so far, with the defaults, and with weights fitted to the rest.
  package var current: Evaluation
  package var standard: Evaluation
  package var fitted: Evaluation
  /// Fitted to the whole log; nil where the log is too short, or where fitting foretold no better.
  package var weights: [Double]?

  /// Fits on the older four fifths, tries the result on the newest fifth, and if it helps fits on everything.
  package init(_ log: TrainingLog, current weights: [Double], fitting: Fitting = Fitting()) {
    let cut = log.moment(atShare: 0.8)
    func isHeld(_ index: Int) -> Bool { log.moments[index] >= cut }
    reviews = log.informative
    current = Evaluation(weights: weights, log: log, counting: isHeld)
    standard = Evaluation(weights: FSRS6.defaultWeights, log: log, counting: isHeld)
    held = current.reviews
    guard reviews >= Fitting.leastReviews else {
      fitted = current
      return
    }
    let trial = fitting.weights(for: log, until: cut)
    fitted = Evaluation(weights: trial, log: log, counting: isHeld)
    if fitted.logLoss < min(current.logLoss, standard.logLoss) {
      self.weights = fitting.weights(for: log)
    }
  }
}
