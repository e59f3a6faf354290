import Questions
import TCP

/// States told anywhere below the title of a step, `클라이언트: CLOSED → SYN_SENT`, `Server enters CLOSE_WAIT.`,
/// held against the engine playing that step.
struct SceneStateCheck {
  /// Somebody's states, one after the other: the last is where the step leads.
  private struct Claim {
    var party: UInt8
    var states: [StateSense]
    var line: Int
  }

  private struct Slip {
    var claim: Claim
    var state: StateSense
    var right: [ConnectionState]
  }

  static func check(_ scene: Scene, _ note: inout CheckedNote) {
    var claims: [(step: SceneStep, claim: Claim)] = []
    for step in scene.steps {
      for line in step.lines where note.reading.kinds(in: line).contains(.state) {
        let told =
          note.reading.block(of: line).kind == .cell ? cell(line, &note) : self.claims(in: line, &note)
        claims += told.map { (step, $0) }
      }
    }
    guard claims.count >= 3 else { return }
    // Whoever closes first; the client opens.
    let sides = scene.phase == .open ? [0] : [0, 1]
    let readings = sides.map { judge(claims, first: $0, scene) }
    guard let best = readings.min(by: { $0.wrong.count < $1.wrong.count }), !best.wrong.isEmpty,
      readings.count(where: { $0.wrong.count == best.wrong.count }) == 1,
      best.right >= 2, best.wrong.count <= best.right
    else { return }
    for slip in best.wrong { report(slip, &note) }
  }

  // MARK: Reading

  private static func claims(in line: Int, _ note: inout CheckedNote) -> [Claim] {
    let range = note.reading.range(of: line)
    guard range.count < 240, !unusual.stands(in: note.text, range) else { return [] }
    let sense = note.reading.sense(of: line)
    var found: [Claim] = []
    for (index, actor) in sense.actors.enumerated() where actor.role == .bare || actor.role == .subject {
      let end = index + 1 < sense.actors.count ? sense.actors[index + 1].start : range.upperBound
      let own = sense.states.filter { $0.start >= actor.end && $0.start < end }
      guard let first = own.first, isLabel(actor.end..<first.start, note) else { continue }
      found.append(Claim(party: actor.party, states: chain(own, note), line: line))
    }
    if !found.isEmpty { return found }
    return note.stateClaims(of: line).compactMap { claim in
      guard claim.isEntered, let owner = claim.owner,
        let state = sense.states.first(where: { $0.start == claim.range.lowerBound && !$0.isBefore })
      else { return nil }
      return Claim(party: owner, states: [state], line: line)
    }
  }

  /// A cell of states below the name of somebody.
  private static func cell(_ line: Int, _ note: inout CheckedNote) -> [Claim] {
    let sense = note.reading.sense(of: line)
    let range = note.reading.range(of: line)
    guard sense.actors.isEmpty, let first = sense.states.first, !unusual.stands(in: note.text, range),
      let party = note.party(ofColumn: line)
    else { return claims(in: line, &note) }
    let states = chain(sense.states, note)
    // Nothing else stands in it.
    let known = states.reduce(0) { $0 + $1.end - $1.start }
    guard states.count == sense.states.count, range.count - known <= 10 + 8 * (states.count - 1),
      first.start - range.lowerBound <= 3
    else { return [] }
    return [Claim(party: party, states: states, line: line)]
  }

  /// Nothing but a colon or an arrow and the word for state stands between somebody and his state.
  private static func isLabel(_ gap: Range<Int>, _ note: CheckedNote) -> Bool {
    guard gap.count <= 24, labels.fills(gap, of: note.text) else { return false }
    return signs.stands(in: note.text, gap)
  }

  private static let labels = Filler(
    "state 상태 포트 port 측 쪽 側 の状態 状態 状态 side → - > ： = status 의 의상태 는 은 が は")
  private static let signs = TellingWords(":", "：", "=", "→", "->")

  /// `A → B → C`: as far as arrows lead on.
  private static func chain(_ states: [StateSense], _ note: CheckedNote) -> [StateSense] {
    var result = [states[0]]
    for state in states.dropFirst() {
      let gap = result[result.count - 1].end..<state.start
      guard gap.count <= 60, arrows.stands(in: note.text, gap) else { break }
      result.append(state)
    }
    return result
  }

  private static let arrows = TellingWords("→", "->", "=>", "⇒", "➔", "▶")

  /// What makes a telling another story than the plain one, or leaves its time open.
  private static let unusual = TellingWords(
    "동시", "simultan", "만약", "경우", "if ", "않", "아니", "not ", "유실", "손실", "lost", "재전송", "retrans", "丢失", "如果",
    "이전", "전에", "before ", "비교", "라면", "왜", "why", "문제", "?", "同时", "同時", "timeout", "타임아웃",
    " rst", "(rst", "`rst", "later", "나중", "没有", "不", "超时", "重传", "もし", "場合")

  // MARK: Judging

  private static func judge(
    _ claims: [(step: SceneStep, claim: Claim)], first: Int, _ scene: Scene
  ) -> (right: Int, wrong: [Slip]) {
    var right = 0
    var wrong: [Slip] = []
    for (step, claim) in claims {
      guard let side = side(of: claim.party, first, scene), let last = claim.states.last,
        let here = states(scene.phase, step.ordinal, side)
      else { continue }
      // What is left may have been entered in the step before.
      let earlier = step.ordinal > 1 ? states(scene.phase, step.ordinal - 1, side) ?? [] : resting(scene)
      if let slip = claim.states.dropLast().first(where: { !(here + earlier).contains($0.state) }) {
        wrong.append(Slip(claim: claim, state: slip, right: here))
      } else if here.contains(last.state) || step.ordinal == 1 && resting(scene).contains(last.state) {
        right += 1
      } else {
        wrong.append(Slip(claim: claim, state: last, right: here))
      }
    }
    return (right, wrong)
  }

  /// Where both are before the first step.
  private static func resting(_ scene: Scene) -> [ConnectionState] {
    scene.phase == .open ? [.closed, .listen] : [.established]
  }

  /// 0 for the side that sends the first step.
  private static func side(of party: UInt8, _ first: Int, _ scene: Scene) -> Int? {
    switch party {
    case 0, 1:
      let opener = scene.steps[0].from
      // In a close the letters or the parts decide, where they are told.
      if scene.phase == .close, let opener, opener <= 1, first == 0 { return party == opener ? 0 : 1 }
      return Int(party) ^ first
    case 2, 3: return scene.phase == .close ? Int(party) - 2 : nil
    case 4, 5:
      guard let opener = scene.steps[0].from, opener == 4 || opener == 5 else { return nil }
      return party == opener ? 0 : 1
    case 6, 7:
      guard let opener = scene.steps[0].from, opener == 6 || opener == 7 else { return nil }
      return party == opener ? 0 : 1
    default: return nil
    }
  }

  private static func states(_ phase: Step.Phase, _ ordinal: Int, _ side: Int) -> [ConnectionState]? {
    guard let played = PlayedStep.at(phase, ordinal) else { return nil }
    return Scene.side(of: phase, ordinal) == side ? played.sender : played.receiver
  }

  private static func report(_ slip: Slip, _ note: inout CheckedNote) {
    guard !note.isBeside(slip.claim.line), !note.isSimultaneous(slip.claim.line) else { return }
    // `FIN_WAIT` without a number is either.
    if slip.state.state == .finWait1, slip.right.contains(.finWait2), !note.text[slip.state.end - 1].isDigit {
      return
    }
    let names = slip.right.map(\.name).joined(separator: ", ")
    let who = Party(Vocabulary.parties[Int(slip.claim.party)])
    let state = slip.state.state.name
    note.report(
      "step-state", at: slip.state.start..<slip.state.end,
      Bilingual(
        ko:
          "이 단계에서 \(who.shown(in: .korean).with(.topic)) \(state.with(.subject)) 아닙니다. 엔진으로 돌려 보면 \(names)입니다.",
        en: "At this step \(who.withArticle) is not in \(state); played by the engine, it is in \(names)."),
      expected: Bilingual(ko: names, en: names), reference: "RFC 9293 3.3.2")
  }
}
