#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension FSRS6 {
  /// What each weight may be; outside of it the formulas stop making sense.
  package static let bounds: [ClosedRange<Double>] = [
    0.001...100, 0.001...100, 0.001...100, 0.001...100, 1...10, 0.001...4, 0.001...4, 0.001...0.75, 0...4.5,
    0...0.8, 0.001...3.5, 0.001...5, 0.001...0.25, 0.001...0.9, 0...4, 0...1, 1...6, 0...2, 0...2, 0...0.8,
    0.1...0.8,
  ]

  /// Each weight moved to the nearest that is allowed.
  ///
  /// With several relearning steps, passing them all must not leave a memory stronger than before the lapse.
  package static func clipped(_ weights: [Double], relearningSteps: Int = 1) -> [Double] {
    var result = zip(weights, bounds).map { min(max($0, $1.lowerBound), $1.upperBound) }
    guard relearningSteps > 1, result.count == 21 else { return result }
    let shrunk = -(log(result[11]) + log(pow(2, result[13]) - 1) + 0.3 * result[14])
    let limit = max(0.01, shrunk / Double(relearningSteps)).squareRoot()
    result[17] = min(result[17], limit)
    result[18] = min(result[18], limit)
    return result
  }
}
