import Questions
import TCP

/// What the wrong rules make of cwnd and ssthresh.
struct CongestionMistakes {
  private let given: Given.Congestion
  private let mss: Int
  init(_ given: Given.Congestion) {
    self.given = given
    mss = given.mss
  }

  /// The window after the events, played by rules changed here and there.
  private func window(
    from given: Given.Congestion, alter: (Given.Congestion.Event) -> [Given.Congestion.Event]
  ) -> Int {
    var run = CongestionRun(given)
    for event in given.events { for replaced in alter(event) { run.take(replaced) } }
    return run.cwnd
  }

  func addWindow(_ blank: inout DraftBlank) {
    let events = given.events
    let right = window(from: given) { [$0] }
    var slow = given
    slow.ssthresh = .max
    let hasLoss = events.contains { !$0.isAck }
    if !hasLoss {
      blank.add(.doublingInAvoidance, window(from: slow) { [$0] })
      let acks = events.count
      blank.add(.linearInSlowStart, (given.cwnd ?? 0) + mss)
      blank.add(.oneRoundLate, (given.cwnd ?? 0) + (acks + 1) * mss)
    } else {
      lossMistakes(&blank, right)
    }
    if let last = events.last {
      var run = CongestionRun(given)
      for event in events.dropLast() { run.take(event) }
      blank.add(.oneRoundEarly, run.cwnd)
      if last.isAck {
        run.take(last)
        run.take(last)
        blank.add(.oneRoundLate, run.cwnd)
      }
    }
    blank.add(.oneRoundEarly, right - mss)
    blank.add(.oneRoundLate, right + mss)
  }

  private func lossMistakes(_ blank: inout DraftBlank, _ right: Int) {
    let kept = window(from: given) { event in
      if case .newack = event { return [] }
      return [event]
    }
    blank.add(.keptInflation, kept)
    let tahoe = window(from: given) { event in
      if case .dupack(let flight?) = event { return [.timeout(flight: flight)] }
      if case .newack = event { return [] }
      if case .dupack = event { return [] }
      return [event]
    }
    blank.add(.backToOne, tahoe)
    var run = CongestionRun(given)
    for event in given.events { run.take(event) }
    blank.add(given.flavour == .tahoe ? .halvedInTahoe : .noInflation, run.ssthresh ?? 0)
    let unharmed = window(from: given) { $0.isAck ? [$0] : [] }
    blank.add(.keptTheWindow, unharmed)
    let wrongHalf = window(from: given) { event in
      if case .timeout(let flight) = event { return [.timeout(flight: flight * 2)] }
      return [event]
    }
    blank.add(.doublingInAvoidance, wrongHalf)
    if right != mss { blank.add(given.flavour == .tahoe ? .oneRoundEarly : .backToOne, mss) }
  }

  func addThreshold(_ blank: inout DraftBlank) {
    var run = CongestionRun(given)
    var atLoss: (cwnd: Int, flight: Int)?
    for event in given.events {
      switch event {
      case .timeout(let flight), .dupack(let flight?): atLoss = (run.cwnd, flight)
      default: break
      }
      run.take(event)
    }
    guard let atLoss else {
      blank.add(.halfOfTheWindow, run.cwnd / 2)
      blank.add(.keptTheWindow, run.cwnd)
      return
    }
    blank.add(.halfOfTheWindow, max(atLoss.cwnd / 2, 2 * mss))
    blank.add(.keptTheWindow, given.ssthresh ?? 0)
    blank.add(.forgotTheFloor, atLoss.flight / 2)
    blank.add(.keptTheWindow, atLoss.flight)
    blank.add(.inflatedTheThreshold, (run.ssthresh ?? 0) + 3 * mss)
    blank.add(.backToOne, mss)
  }
}
