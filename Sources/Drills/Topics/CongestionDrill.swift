import Questions
import TCP

/// cwnd and ssthresh over a list of events, moved by the engine's congestion control.
enum CongestionDrill: Drill {
  static func compose(_ level: Level, _ variant: DrillVariant, _ chance: inout SplitMix64) -> Draft? {
    var play = CongestionPlay(level, &chance)
    switch level {
    case .one: play.grow(&chance)
    case .two:
      play.grow(&chance)
      play.timeOut(&chance)
      if chance.chance(2, in: 3) { play.grow(&chance) }
    case .three:
      play.grow(&chance)
      play.loseOne(&chance)
      play.grow(&chance)
    default:
      play.grow(&chance)
      if chance.chance(1, in: 2) { play.loseOne(&chance) } else { play.timeOut(&chance) }
      play.grow(&chance)
      if level == .five {
        play.loseOne(&chance)
        if chance.chance(1, in: 2) { play.grow(&chance) }
      }
    }
    return play.draft(level, &chance)
  }

  static func prompt(for draft: Draft, _ code: DrillCode) -> Bilingual {
    guard case .congestion(let given)? = draft.given else { return Bilingual(ko: "", en: "") }
    let story = CongestionStory(given)
    return Bilingual(ko: story.korean, en: story.english)
  }
}

/// Events as they are drawn, and the engine's window as it follows them.
struct CongestionPlay {
  private var given: Given.Congestion
  private var engine: CongestionControl
  private let start: CongestionControl
  /// Bytes of partial ACKs of one segment, which change nothing.
  private var hadPartial = false

  init(_ level: Level, _ chance: inout SplitMix64) {
    let mss = level <= .two ? chance.int(in: 100...999) : chance.int(in: 500...1460)
    given = Given.Congestion(mss: mss)
    let flavours: [Given.Congestion.Flavour] = level <= .two ? [.reno] : [.tahoe, .reno, .newReno]
    given.flavour = chance.pick(flavours)
    let segments = level <= .two ? chance.int(in: 1...8) : chance.int(in: 4...24)
    given.cwnd = segments * mss
    let wanted = level == .one && chance.chance(1, in: 2) ? 64 : segments + chance.int(in: -2...8)
    given.ssthresh = max(2, wanted) * mss
    let algorithm: CongestionControl.Algorithm =
      switch given.flavour {
      case .tahoe: .tahoe
      case .reno: .reno
      case .newReno: .newReno
      }
    engine = CongestionControl(
      algorithm: algorithm, segmentSize: mss, window: segments * mss, threshold: given.ssthresh ?? .max)
    start = engine
  }

  /// So many ACKs, each for a full segment.
  mutating func grow(_ chance: inout SplitMix64) {
    if engine.phase == .timeoutRecovery { engine.leaveTimeoutRecovery() }
    let count = chance.int(in: 1...7)
    for _ in 0..<count {
      engine.acknowledged(given.mss)
      given.events.append(.ack(bytes: given.mss))
    }
    given.rounds.append(count)
  }

  /// What is under way when a loss is noticed: seldom all that cwnd allows.
  private func flight(_ chance: inout SplitMix64) -> Int {
    let segments = max(1, engine.window / given.mss)
    let most = segments * given.mss
    return chance.chance(1, in: 3)
      ? most : max(1, segments - chance.int(in: 0...min(3, segments - 1))) * given.mss
  }

  mutating func timeOut(_ chance: inout SplitMix64) {
    let flight = flight(&chance)
    engine.timedOut(flight: flight, upTo: 0, first: true)
    given.events.append(.timeout(flight: flight))
    given.rounds.append(1)
  }

  /// Three duplicate ACKs and what follows.
  mutating func loseOne(_ chance: inout SplitMix64) {
    if engine.phase == .timeoutRecovery { engine.leaveTimeoutRecovery() }
    let flight = max(flight(&chance), 4 * given.mss)
    given.events += [.dupack(flight: nil), .dupack(flight: nil)]
    engine.thirdDuplicate(flight: flight, upTo: 0)
    if given.flavour == .tahoe {
      given.events.append(.timeout(flight: flight))
      given.rounds.append(3)
      return
    }
    given.events.append(.dupack(flight: flight))
    let further = chance.int(in: 0...3)
    for _ in 0..<further {
      engine.furtherDuplicate()
      given.events.append(.dupack(flight: nil))
    }
    given.rounds.append(3 + further)
    if given.flavour == .newReno, chance.chance(1, in: 2) {
      engine.partialAck(given.mss)
      given.partialAfter.append(given.events.count)
    }
    if chance.chance(3, in: 4) {
      engine.leaveFastRecovery()
      given.events.append(.newack(bytes: flight))
      given.rounds.append(1)
    } else {
      isOver = true
    }
  }

  /// Fast recovery is still going on: plain ACKs would end it.
  private(set) var isOver = false

  func draft(_ level: Level, _ chance: inout SplitMix64) -> Draft? {
    // After an unfinished recovery nothing but its end may follow.
    if isOver, let last = given.events.last, last.isAck { return nil }
    var draft = Draft()
    draft.given = .congestion(given)
    let mistakes = CongestionMistakes(given)
    var window = DraftBlank(.cwnd, of: nil, answer: .number(engine.window))
    window.ask = .atTheEnd
    mistakes.addWindow(&window)
    var threshold = DraftBlank(.ssthresh, of: nil, answer: .number(engine.threshold))
    threshold.ask = .atTheEnd
    mistakes.addThreshold(&threshold)
    switch level {
    case .one: draft.blanks = [window]
    case .two: draft.blanks = chance.chance(1, in: 2) ? [threshold] : [threshold, window]
    default: draft.blanks = [threshold, window]
    }
    return draft
  }
}
