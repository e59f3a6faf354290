#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// How well weights foretell a log.
package struct Evaluation: Hashable, Sendable {
  /// Reviews that were foretold.
  package private(set) var reviews = 0
  /// Mean surprise a review, in nats; smaller is better.
  package private(set) var logLoss = 0.0
  /// How far foretold and true recall lie apart, over twenty bins of foretold recall.
  package private(set) var calibrationError = 0.0

  package init(weights: [Double], log: TrainingLog, counting: (Int) -> Bool = { _ in true }) {
    self.init(weights: weights, log: log, cards: log.cards, counting: counting)
  }

  init(weights: [Double], log training: TrainingLog, cards: [Range<Int>], counting: (Int) -> Bool) {
    let model = FSRS6(weights: weights)
    var bins = [(foretold: Double, recalled: Double, count: Double)](repeating: (0, 0, 0), count: 20)
    var loss = 0.0
    for card in cards {
      var state: MemoryState?
      for index in card {
        let grade = Int(training.grades[index])
        let days = Int(training.days[index])
        if let state, days > 0, counting(index) {
          let recall = model.retrievability(elapsedDays: Double(days), stability: state.stability)
          let held = min(max(recall, 1e-7), 1 - 1e-7)
          loss -= log(grade > 1 ? held : 1 - held)
          let bin = min(19, Int(recall * 20))
          bins[bin].foretold += recall
          bins[bin].recalled += grade > 1 ? 1 : 0
          bins[bin].count += 1
          reviews += 1
        }
        state = model.next(state, elapsedDays: days, grade: grade)
      }
    }
    guard reviews > 0 else { return }
    logLoss = loss / Double(reviews)
    let squares = bins.reduce(0.0) { sum, bin in
      guard bin.count > 0 else { return sum }
      let apart = (bin.foretold - bin.recalled) / bin.count
      return sum + bin.count * apart * apart
    }
    calibrationError = (squares / Double(reviews)).squareRoot()
  }
}
