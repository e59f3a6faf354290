import Questions
import TCP

/// One topic's questions: chance in, an exchange played by the engine and its blanks out.
protocol Drill {
  /// A question of this level; nil where this throw of the dice gives none worth asking.
  static func compose(_ level: Level, _ variant: DrillVariant, _ chance: inout SplitMix64) -> Draft?
  /// The situation in a sentence or two; what is asked stands in the blanks.
  static func prompt(for draft: Draft, _ code: DrillCode) -> Bilingual
}

extension Topic {
  var drill: any Drill.Type {
    switch self {
    case .handshake: HandshakeDrill.self
    case .data: DataDrill.self
    case .bidirectional: BidirectionalDrill.self
    case .loss: LossDrill.self
    case .duplicateAck: DuplicateAckDrill.self
    case .reorder: ReorderDrill.self
    case .teardown: TeardownDrill.self
    case .halfClose: HalfCloseDrill.self
    case .simultaneousOpen: SimultaneousOpenDrill.self
    case .simultaneousClose: SimultaneousCloseDrill.self
    case .wraparound: WraparoundDrill.self
    case .states: StatesDrill.self
    case .sack: SackDrill.self
    case .reset: ResetDrill.self
    case .window: WindowDrill.self
    case .acceptable: AcceptableDrill.self
    case .hijack: HijackDrill.self
    case .relative: RelativeDrill.self
    case .flags: FlagsDrill.self
    case .header: HeaderDrill.self
    case .rto: RTODrill.self
    case .congestion: CongestionDrill.self
    }
  }

  func prompt(for draft: Draft, _ code: DrillCode) -> Bilingual { drill.prompt(for: draft, code) }
}

extension DrillCode {
  /// Throws until a question comes that the second way agrees with; each throw is drawn from the seed alone.
  package func draft() -> Draft? {
    for attempt in 0..<64 {
      var chance = SplitMix64(
        seed: seed &+ UInt64(attempt) &* 0xd134_2543_de82_ef95 ^ UInt64(level.rawValue) << 59)
      if let draft = topic.drill.compose(level, variant, &chance), Agreement.holds(for: draft) {
        return draft
      }
    }
    return nil
  }

  /// The question in words.
  package func exercise() -> Exercise? { draft()?.exercise(self) }
}

/// Whether a second way of reckoning gives every answer too, and every answer can be told from what is shown.
enum Agreement {
  static func holds(for draft: Draft) -> Bool {
    guard !draft.blanks.isEmpty, draft.blanks.allSatisfy({ !$0.mistakes.isEmpty }) else { return false }
    if case .timer(let timer)? = draft.given { return holds(timer, draft) }
    if case .congestion(let congestion)? = draft.given { return holds(congestion, draft) }
    let ledger = draft.ledger ?? Ledger(draft.trace, after: draft.lead)
    for blank in draft.blanks where blank.segment != nil && !holds(blank, ledger, draft) { return false }
    return Inference.holds(for: draft)
  }

  static func holds(_ blank: DraftBlank, _ ledger: Ledger, _ draft: Draft) -> Bool {
    guard let index = draft.trace.firstIndex(where: { $0.number == blank.segment }) else { return false }
    let record = draft.trace[index]
    guard record.origin == .sent, !blank.isRelative else { return true }
    switch blank.field {
    case .seq:
      guard let found = ledger.sequence(of: index, in: draft.trace) else { return true }
      return blank.answer == .number(Int(found.value))
    case .ack:
      guard record.segment.acknowledged != nil else { return blank.answer == .nothing }
      guard let found = ledger.acknowledgment(of: index, in: draft.trace) else { return true }
      return blank.answer == .number(Int(found.value))
    default: return true
    }
  }

  private static func holds(_ given: Given.Timer, _ draft: Draft) -> Bool {
    var run = TimerRun(given)
    for sample in given.samples { run.take(sample) }
    for _ in 0..<(given.timeouts ?? 0) { run.expire() }
    return draft.blanks.allSatisfy { blank in
      let found: Int
      switch blank.field {
      case .srtt: found = run.srtt ?? 0
      case .rttvar: found = run.rttvar
      default: found = run.rto
      }
      guard let answer = blank.answer.millionths else { return true }
      // A tie may be cut either way when the engine's clock truncates.
      return abs(answer - found) <= 5002
    }
  }

  private static func holds(_ given: Given.Congestion, _ draft: Draft) -> Bool {
    var run = CongestionRun(given)
    for event in given.events { run.take(event) }
    return draft.blanks.allSatisfy { blank in
      blank.answer == .number(blank.field == .cwnd ? run.cwnd : run.ssthresh ?? 0)
    }
  }
}
