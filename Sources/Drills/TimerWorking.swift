import Questions
import TCP

/// The retransmission timer worked step by step, as a teacher writes it on the board.
enum TimerWorking {
  /// A line a sample, then one for each expiry.
  static func steps(_ given: Given.Timer) -> [Bilingual] {
    var lines: [Bilingual] = []
    var run = TimerRun(given)
    for sample in given.samples {
      let before = run
      run.take(sample)
      lines.append(line(sample, before, run))
    }
    if !given.samples.isEmpty || given.rto == nil { lines.append(timeoutLine(run, given)) }
    for _ in 0..<(given.timeouts ?? 0) {
      let before = run.rto
      run.expire()
      let isLowered = run.rto != 2 * before
      let limit = isLowered ? " = \(shown(2 * before))" : ""
      lines.append(
        Bilingual(
          ko: "타이머 만료: RTO = 2 × \(shown(before))\(limit) → \(shown(run.rto))"
            + (isLowered ? " (상한)" : ""),
          en: "The timer runs out: RTO = 2 × \(shown(before))\(limit) → \(shown(run.rto))"
            + (isLowered ? " (lowered to the maximum)" : "")))
    }
    return lines
  }

  /// The one line that gives a field's answer.
  static func line(_ given: Given.Timer, _ field: Blank.Field, _ answer: String) -> Bilingual {
    var run = TimerRun(given)
    var before = run
    for sample in given.samples {
      before = run
      run.take(sample)
    }
    switch field {
    case .srtt:
      guard let sample = given.samples.last, let old = before.srtt else { break }
      let sum = "SRTT = 7/8 × \(shown(old)) + 1/8 × \(shown(sample)) = \(answer)"
      return Bilingual(ko: sum, en: sum)
    case .rttvar:
      guard let sample = given.samples.last, let old = before.srtt else { break }
      let used = given.estimateFirst ? run.srtt ?? old : old
      let sum =
        "RTTVAR = 3/4 × \(shown(before.rttvar)) + 1/4 × |\(shown(used)) − \(shown(sample))| = \(answer)"
      return Bilingual(ko: sum, en: sum)
    default:
      // From the sum on: the samples before it have their own answers.
      let lines = steps(given).dropFirst(given.samples.count)
      if !lines.isEmpty {
        return Bilingual(
          ko: lines.map(\.korean).joined(separator: "; "), en: lines.map(\.english).joined(separator: "; "))
      }
    }
    return Bilingual(ko: "답: \(answer)", en: "Answer: \(answer)")
  }

  /// The samples up to the last, worked; what the last makes of the field left as an open sum.
  static func open(_ given: Given.Timer, _ field: Blank.Field) -> [Bilingual] {
    var lines: [Bilingual] = []
    var run = TimerRun(given)
    let isTimeout = field == .rto
    for sample in isTimeout ? given.samples[...] : given.samples.dropLast() {
      let before = run
      run.take(sample)
      lines.append(line(sample, before, run))
    }
    if isTimeout {
      let sum = "RTO = \(shown(run.srtt ?? 0)) + 4 × \(shown(run.rttvar)) = ?"
      lines.append(Bilingual(ko: sum, en: sum))
    } else if let sample = given.samples.last {
      lines.append(openSum(sample, run, given, field))
    }
    return lines
  }

  private static func openSum(
    _ sample: Int, _ before: TimerRun, _ given: Given.Timer, _ field: Blank.Field
  ) -> Bilingual {
    let r = shown(sample)
    guard let old = before.srtt else {
      let sum = field == .srtt ? "SRTT = R = ?" : "RTTVAR = R/2 = ?"
      return Bilingual(ko: "첫 표본 \(r): \(sum)", en: "First sample \(r): \(sum)")
    }
    var after = before
    after.take(sample)
    let used = shown(given.estimateFirst ? after.srtt ?? old : old)
    let sum =
      field == .srtt
      ? "SRTT = 7/8 × \(shown(old)) + 1/8 × \(r) = ?"
      : "RTTVAR = 3/4 × \(shown(before.rttvar)) + 1/4 × |\(used) − \(r)| = ?"
    return Bilingual(ko: "표본 \(r): \(sum)", en: "Sample \(r): \(sum)")
  }

  private static func line(_ sample: Int, _ before: TimerRun, _ after: TimerRun) -> Bilingual {
    let results = "RTTVAR = \(shown(after.rttvar)), SRTT = \(shown(after.srtt ?? 0))"
    guard before.srtt != nil else {
      return Bilingual(
        ko: "첫 표본 \(shown(sample)): SRTT = R, RTTVAR = R/2 → \(results)",
        en: "First sample \(shown(sample)): SRTT = R, RTTVAR = R/2 → \(results)")
    }
    return Bilingual(ko: "표본 \(shown(sample)): \(results)", en: "Sample \(shown(sample)): \(results)")
  }

  private static func timeoutLine(_ run: TimerRun, _ given: Given.Timer) -> Bilingual {
    let raw = run.unbounded
    var sum = "RTO = SRTT + 4 × RTTVAR = \(shown(raw))"
    if raw != run.rto { sum += " → \(shown(run.rto))" }
    let isRaised = raw < run.rto
    let isLowered = raw > run.rto
    return Bilingual(
      ko: sum + (isRaised ? " (하한)" : isLowered ? " (상한)" : ""),
      en: sum + (isRaised ? " (raised to the minimum)" : isLowered ? " (lowered to the maximum)" : ""))
  }

  /// Millionths with two places at most.
  static func shown(_ millionths: Int) -> String {
    Value.decimal(millionths: TimerRun.rounded(millionths)).shown
  }
}

extension Bilingual {
  /// The timer's values under the names that Kurose and Ross give them.
  var inTextbookNames: Bilingual {
    func renamed(_ text: String) -> String {
      // The new names end otherwise when they are read aloud, and so take other particles.
      let pairs = [
        ("RTTVAR은", "DevRTT는"), ("RTTVAR을", "DevRTT를"), ("RTO는", "TimeoutInterval은"),
        ("RTO가", "TimeoutInterval이"), ("RTO를", "TimeoutInterval을"), ("RTTVAR", "DevRTT"),
        ("SRTT", "EstimatedRTT"), ("RTO", "TimeoutInterval"),
      ]
      return pairs.reduce(text) { $0.replacing($1.0, with: $1.1) }
    }
    return Bilingual(ko: renamed(korean), en: renamed(english))
  }
}

/// RFC 6298 in exact small steps, apart from the engine: the second way for timers, and the board's numbers.
struct TimerRun {
  /// Millionths of the unit, except that halving never truncates: kept in 4096ths of a millionth.
  private var fineSrtt: Int?
  private var fineVar = 0
  private(set) var rto: Int
  private let given: Given.Timer

  private static let fine = 4096

  init(_ given: Given.Timer) {
    self.given = given
    fineSrtt = given.srtt.map { $0 * Self.fine }
    fineVar = (given.rttvar ?? 0) * Self.fine
    rto = given.rto ?? 0
    if given.rto == nil, fineSrtt != nil { recompute() }
  }

  var srtt: Int? { fineSrtt.map { Self.coarse($0) } }
  var rttvar: Int { Self.coarse(fineVar) }

  mutating func take(_ sample: Int) {
    let new = sample * Self.fine
    if let old = fineSrtt {
      let smoothed = (7 * old + new) / 8
      let distance = abs((given.estimateFirst ? smoothed : old) - new)
      fineVar = (3 * fineVar + distance) / 4
      fineSrtt = smoothed
    } else {
      fineSrtt = new
      fineVar = new / 2
    }
    recompute()
  }

  mutating func expire() {
    rto *= 2
    if let most = given.maxRto { rto = min(rto, most) }
  }

  /// SRTT + 4 · RTTVAR, before the bounds.
  var unbounded: Int {
    Self.coarse((fineSrtt ?? 0) + max((given.granularity ?? 0) * Self.fine, 4 * fineVar))
  }

  private mutating func recompute() {
    rto = max(unbounded, given.minRto ?? 0)
    if let most = given.maxRto { rto = min(rto, most) }
  }

  private static func coarse(_ value: Int) -> Int { (value + fine / 2) / fine }

  /// To the hundredth of the unit, halves up.
  static func rounded(_ millionths: Int) -> Int { (millionths + 5000) / 10_000 * 10_000 }
}
