import Questions
import TCP

/// SRTT, RTTVAR and RTO from samples and expiries, reckoned by the engine's own timer.
enum RTODrill: Drill {
  static func compose(_ level: Level, _ variant: DrillVariant, _ chance: inout SplitMix64) -> Draft? {
    var given = Given.Timer()
    given.estimateFirst = variant == .estimateFirst
    start(level, variant, &given, &chance)
    let fields = asked(level, &chance)
    var timer = engineTimer(for: given)
    if given.estimateFirst {
      // The engine follows the RFC; the printed order is the board's own.
      return draft(given, fields, boardValues(given), variant)
    }
    for sample in given.samples { timer.sample(Interval(microseconds: Int64(sample))) }
    for _ in 0..<(given.timeouts ?? 0) { timer.backOff() }
    let values = Values(
      srtt: Int(timer.smoothed?.microseconds ?? 0), rttvar: Int(timer.variation.microseconds),
      rto: Int(timer.timeout.microseconds))
    return draft(given, fields, values, variant)
  }

  struct Values {
    var srtt, rttvar, rto: Int
    subscript(field: Blank.Field) -> Int {
      switch field {
      case .srtt: srtt
      case .rttvar: rttvar
      default: rto
      }
    }
  }

  /// What is given: milliseconds, as millionths.
  private static func start(
    _ level: Level, _ variant: DrillVariant, _ given: inout Given.Timer, _ chance: inout SplitMix64
  ) {
    func milliseconds(_ range: ClosedRange<Int>) -> Int { chance.int(in: range) * 1_000_000 }
    let base = chance.int(in: 60...400)
    let near = max(20, base - 120)...(base + 160)
    let bounded = level >= .three && variant == .standard
    switch level {
    case .one, .two:
      given.srtt = base * 1_000_000
      given.rttvar = milliseconds(5...80)
      given.samples = [milliseconds(near)]
    case .three:
      if chance.chance(1, in: 2) {
        given.samples = [milliseconds(near), milliseconds(near)]
      } else {
        given.srtt = base * 1_000_000
        given.rttvar = milliseconds(5...80)
        given.samples = [milliseconds(near), milliseconds(near)]
      }
    default:
      let count = chance.int(in: 2...3)
      if variant != .standard || chance.chance(1, in: 2) {
        given.srtt = base * 1_000_000
        given.rttvar = milliseconds(5...80)
      }
      given.samples = (0..<count).map { _ in milliseconds(near) }
    }
    guard bounded else { return }
    given.minRto = chance.chance(1, in: 3) ? 1_000_000_000 : chance.chance(1, in: 2) ? 200_000_000 : nil
    if level >= .four {
      given.timeouts = chance.int(in: 1...(level == .five ? 4 : 2))
      if level == .five { given.maxRto = chance.int(in: 2...12) * 500_000_000 }
    }
  }

  private static func asked(_ level: Level, _ chance: inout SplitMix64) -> [Blank.Field] {
    switch level {
    case .one: [chance.chance(1, in: 2) ? .srtt : .rttvar]
    case .two: [chance.pick([.srtt, .rttvar]), .rto]
    case .three: [.srtt, .rttvar, .rto]
    default: chance.chance(1, in: 2) ? [.rto] : [.srtt, .rttvar, .rto]
    }
  }

  private static func engineTimer(for given: Given.Timer) -> RetransmissionTimer {
    var bounds = RetransmissionTimer.Bounds()
    bounds.granularity = Interval(microseconds: Int64(given.granularity ?? 0))
    bounds.minimum = Interval(microseconds: Int64(given.minRto ?? 0))
    bounds.maximum = Interval(microseconds: Int64(given.maxRto ?? Int(Int32.max) * 1_000_000))
    guard let srtt = given.srtt else { return RetransmissionTimer(bounds: bounds) }
    return RetransmissionTimer(
      bounds: bounds, smoothed: Interval(microseconds: Int64(srtt)),
      variation: Interval(microseconds: Int64(given.rttvar ?? 0)))
  }

  private static func boardValues(_ given: Given.Timer) -> Values {
    var run = TimerRun(given)
    for sample in given.samples { run.take(sample) }
    for _ in 0..<(given.timeouts ?? 0) { run.expire() }
    return Values(srtt: run.srtt ?? 0, rttvar: run.rttvar, rto: run.rto)
  }

  /// Who rounds every step to two places must come out right too.
  private static func tolerance(_ field: Blank.Field, _ given: Given.Timer) -> Int {
    field == .rto ? 100_000 << (given.timeouts ?? 0) : 20_000
  }

  private static func draft(
    _ given: Given.Timer, _ fields: [Blank.Field], _ values: Values, _ variant: DrillVariant
  ) -> Draft {
    var draft = Draft()
    if variant != .standard { draft.memo = .textbook }
    draft.given = .timer(given)
    draft.blanks = fields.map { field in
      var blank = DraftBlank(field, of: nil, answer: .decimal(millionths: TimerRun.rounded(values[field])))
      blank.ask = .atTheEnd
      blank.tolerance = tolerance(field, given)
      TimerMistakes(given).add(to: &blank)
      return blank
    }
    return draft
  }

  static func prompt(for draft: Draft, _ code: DrillCode) -> Bilingual {
    guard case .timer(let given)? = draft.given else { return Bilingual(ko: "", en: "") }
    func list(_ values: [Int]) -> String { values.map(TimerWorking.shown).joined(separator: ", ") }
    let names =
      code.variant == .standard
      ? ("SRTT", "RTTVAR", "RTO") : ("EstimatedRTT", "DevRTT", "TimeoutInterval")
    var korean = ""
    var english = ""
    if let srtt = given.srtt, let rttvar = given.rttvar {
      let start = "\(names.0) = \(TimerWorking.shown(srtt)) ms, \(names.1) = \(TimerWorking.shown(rttvar)) ms"
      korean += "지금 \(start)입니다. "
      english += "So far \(start). "
    } else {
      korean += "아직 RTT를 잰 적이 없습니다. "
      english += "No round trip has been measured yet. "
    }
    korean += given.samples.count == 1 ? "왕복 시간 표본이 하나 옵니다: " : "왕복 시간 표본이 차례로 옵니다: "
    korean += "\(list(given.samples)) ms. "
    english += given.samples.count == 1 ? "One sample comes: " : "Samples come in this order: "
    english += "\(list(given.samples)) ms. "
    if let least = given.minRto {
      korean += "RTO의 하한은 \(TimerWorking.shown(least)) ms입니다. "
      english += "The least RTO is \(TimerWorking.shown(least)) ms. "
    }
    if let most = given.maxRto {
      korean += "상한은 \(TimerWorking.shown(most)) ms입니다. "
      english += "The largest is \(TimerWorking.shown(most)) ms. "
    }
    if let times = given.timeouts, times > 0 {
      korean += times == 1 ? "그 뒤 재전송 타이머가 한 번 만료됩니다. " : "그 뒤 재전송 타이머가 잇달아 \(times)번 만료됩니다. "
      english +=
        "Then the timer runs out \(times == 1 ? "once" : times == 2 ? "twice" : "\(times) times in a row"). "
    }
    let rule = rule(code.variant)
    return Bilingual(ko: korean + rule.korean, en: english + rule.english)
  }

  private static func rule(_ variant: DrillVariant) -> Bilingual {
    switch variant {
    case .standard:
      Bilingual(
        ko: "RFC 6298로 계산하세요(α = 1/8, β = 1/4; 소수 둘째 자리까지).",
        en: "Reckon by RFC 6298 (alpha 1/8, beta 1/4; two decimal places).")
    case .textbook:
      Bilingual(
        ko: "교과서(Kurose·Ross)의 규칙으로 계산하세요: DevRTT에는 앞의 EstimatedRTT를 쓰고, 하한은 없습니다(소수 둘째 자리까지).",
        en:
          "Reckon by the textbook (Kurose and Ross): DevRTT uses the old EstimatedRTT; there is no least timeout (two decimal places)."
      )
    case .estimateFirst:
      Bilingual(
        ko: "식이 적힌 순서대로 계산하세요: EstimatedRTT를 먼저 고치고, DevRTT에는 그 새 값을 씁니다(소수 둘째 자리까지).",
        en:
          "Reckon in the order the formulas are printed: EstimatedRTT first, then DevRTT with that new value (two decimal places)."
      )
    }
  }
}
