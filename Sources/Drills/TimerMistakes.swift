import Questions
import TCP

/// What the wrong rules make of the timer's numbers.
struct TimerMistakes {
  private let given: Given.Timer
  init(_ given: Given.Timer) { self.given = given }

  func add(to blank: inout DraftBlank) {
    switch blank.field {
    case .srtt: addSmoothed(&blank)
    case .rttvar: addVariation(&blank)
    default: addTimeout(&blank)
    }
  }

  /// The run before the last sample, and that sample.
  private var last: (before: TimerRun, sample: Int)? {
    guard let sample = given.samples.last else { return nil }
    var run = TimerRun(given)
    for sample in given.samples.dropLast() { run.take(sample) }
    return (run, sample)
  }

  private func put(_ rule: MistakeRule, _ millionths: Int, _ blank: inout DraftBlank) {
    blank.add(rule, .decimal(millionths: TimerRun.rounded(max(0, millionths))))
  }

  private func addSmoothed(_ blank: inout DraftBlank) {
    guard let last else { return }
    guard let old = last.before.srtt else { return put(.halfOfTheFirst, last.sample / 2, &blank) }
    put(.swappedGains, (3 * old + last.sample) / 4, &blank)
    put(.lastSampleOnly, (old + 7 * last.sample) / 8, &blank)
    put(.forgotLastSample, old, &blank)
    put(.halfOfTheFirst, (old + last.sample) / 2, &blank)
    put(.lastSampleOnly, last.sample, &blank)
  }

  private func addVariation(_ blank: inout DraftBlank) {
    guard let last else { return }
    guard let old = last.before.srtt else {
      put(.lastSampleOnly, last.sample, &blank)
      put(.forgotTheFour, last.sample / 4, &blank)
      return put(.forgotLastSample, 0, &blank)
    }
    let new = (7 * old + last.sample) / 8
    let variation = last.before.rttvar
    if given.estimateFirst {
      put(.oldEstimateInVariation, (3 * variation + abs(old - last.sample)) / 4, &blank)
    } else {
      put(.newEstimateInVariation, (3 * variation + abs(new - last.sample)) / 4, &blank)
    }
    let used = given.estimateFirst ? new : old
    put(.swappedGains, (7 * variation + abs(used - last.sample)) / 8, &blank)
    if last.sample > used { put(.signedDifference, (3 * variation + used - last.sample) / 4, &blank) }
    if last.sample < used { put(.signedDifference, (3 * variation - used + last.sample) / 4, &blank) }
    put(.forgotLastSample, variation, &blank)
    put(.lastSampleOnly, abs(used - last.sample), &blank)
    put(.halfOfTheFirst, last.sample / 2, &blank)
  }

  private func addTimeout(_ blank: inout DraftBlank) {
    var run = TimerRun(given)
    for sample in given.samples { run.take(sample) }
    let srtt = run.srtt ?? 0
    let variation = run.rttvar
    func bounded(_ raw: Int) -> Int {
      let raised = max(raw, given.minRto ?? 0)
      return given.maxRto.map { min(raised, $0) } ?? raised
    }
    func backedOff(_ start: Int, times: Int) -> Int {
      var rto = start
      for _ in 0..<times { rto = given.maxRto.map { min(2 * rto, $0) } ?? 2 * rto }
      return rto
    }
    let times = given.timeouts ?? 0
    if times > 0 {
      put(.forgotToDouble, run.rto, &blank)
      put(.doubledOnceMore, backedOff(run.rto, times: times + 1), &blank)
      put(.forgotToDouble, run.rto * (times + 1), &blank)
      put(.forgotTheMinimum, run.rto << times, &blank)
    }
    put(.forgotTheMinimum, (srtt + 4 * variation) << times, &blank)
    if let last, let old = last.before.srtt {
      let new = (7 * old + last.sample) / 8
      let used = given.estimateFirst ? old : new
      let other = (3 * last.before.rttvar + abs(used - last.sample)) / 4
      put(
        given.estimateFirst ? .oldEstimateInVariation : .newEstimateInVariation,
        backedOff(bounded(srtt + 4 * other), times: times), &blank)
      put(.forgotLastSample, backedOff(bounded(old + 4 * last.before.rttvar), times: times), &blank)
    }
    put(.forgotTheFour, backedOff(bounded(srtt + variation), times: times), &blank)
    put(.doubledOnceMore, run.rto << (times + 1), &blank)
    put(.forgotTheFour, srtt + 2 * variation, &blank)
    put(.lastSampleOnly, srtt, &blank)
  }
}
