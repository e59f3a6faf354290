import Questions
import TCP

/// States told in prose beside what somebody sends or gets, `서버는 … FIN을 보낸다. 이때 CLOSE_WAIT 상태이다.`, held against
/// the engine playing that very step.
///
/// One telling proves nothing: only where a section agrees with the engine elsewhere, and with one side's closing
/// first, is what disagrees called wrong.
enum StoryCheck: NoteCheck {
  /// Somebody's state, and the step beside which it is told.
  private struct Claim {
    var phase: Step.Phase
    var party: UInt8
    var state: ConnectionState
    var range: Range<Int>
    var line: Int
    var events: [Event]
  }

  /// Flags that somebody sends or gets.
  private struct Event {
    var party: UInt8
    var flags: Flags
    var isSent: Bool
  }

  static func check(_ note: inout CheckedNote) {
    guard note.reading.kinds.isSuperset(of: Mention.Kinds.flag | .state) else { return }
    var stories: [(group: Int, phase: Step.Phase, claims: [Claim])] = []
    for line in 0..<note.reading.lineCount
    where note.reading.kinds(in: line).isSuperset(of: Mention.Kinds.flag | .state) && !note.isFenced(line)
      && note.reading.block(of: line).kind != .heading
    {
      let group = group(of: line, note)
      for claim in read(line, &note) {
        if let index = stories.firstIndex(where: { $0.group == group && $0.phase == claim.phase }) {
          stories[index].claims.append(claim)
        } else {
          stories.append((group, claim.phase, [claim]))
        }
      }
    }
    for story in stories { judge(story.claims, &note) }
  }

  /// Sections side by side may tell one story, a step each.
  private static func group(of line: Int, _ note: CheckedNote) -> Int {
    let number = note.sectionNumber(of: line)
    let parent = note.reading.outline.sections[number].parent
    return parent > 0 ? parent : number == 0 ? 0 : -number
  }

  /// An opening or a close: by its heading, else by what is sent or entered.
  private static func phase(of line: Int, _ events: [Event], _ state: ConnectionState, _ note: CheckedNote)
    -> Step.Phase?
  {
    switch note.section(of: line).phase {
    case .open?: return .open
    case .close?: return .close
    default: break
    }
    let flags = events.reduce(into: Flags()) { $0.formUnion($1.flags) }
    if flags.contains(.fin) { return flags.contains(.syn) ? nil : .close }
    if flags.contains(.syn) { return .open }
    switch state {
    case .synSent, .synReceived: return .open
    case .finWait1, .finWait2, .closeWait, .lastAck, .timeWait: return .close
    default: return nil
    }
  }

  // MARK: Reading

  private static func read(_ line: Int, _ note: inout CheckedNote) -> [Claim] {
    let range = note.reading.range(of: line)
    guard range.count < 900, note.reading.kinds(in: line).contains(.flag), note.isOrdinary(line) else {
      return []
    }
    let told = note.stateClaims(of: line)
    guard !told.isEmpty else { return [] }
    let implied = impliedParty(line, &note)
    var claims: [Claim] = []
    var before: [Event] = []
    let senses = Clauses.read(line, note.reading.sense(of: line), note.reading)
    for (sentence, sense) in zip(note.sentences(of: line), senses)
    where senses.count == note.sentences(of: line).count {
      let own = events(sense, implied)
      let states = told.filter { sentence.contains($0.range.lowerBound) }
      let events =
        own.isEmpty
          && joins.first(
            in: note.text, sentence.lowerBound..<min(sentence.upperBound, sentence.lowerBound + 16)) != nil
        ? before : own
      if !own.isEmpty { before = own }
      guard states.count == 1, let state = states.first, state.isEntered, !events.isEmpty,
        !unusual.stands(in: note.text, sentence), !aims.stands(in: note.text, sentence),
        !note.isQuestion(sentence)
      else { continue }
      let party =
        state.owner
        ?? (sense.actors.isEmpty
          ? sense.states.first { $0.start == state.range.lowerBound }?.owner ?? implied ?? events.first?.party
          : nil)
      guard let party, let phase = phase(of: line, events, state.state, note) else { continue }
      claims.append(
        Claim(
          phase: phase, party: party, state: state.state, range: state.range, line: line, events: events))
    }
    return claims
  }

  /// What one sentence says is sent and received, and by whom.
  private static func events(_ sense: LineSense, _ implied: UInt8?) -> [Event] {
    guard !sense.isSupposed, !sense.isQuestion else { return [] }
    var events: [Event] = []
    // `ACK를 전송한 서버는 다시 FIN을 전송하고`: which of the two leads to the state is not told.
    if Set(sense.sendings.map(\.flags.rawValue)).count > 1 { return [] }
    if let first = sense.first, first.isTold, let from = first.from ?? implied {
      events.append(Event(party: from, flags: first.flags, isSent: true))
    }
    let subjects = Set(sense.actors.filter { $0.role == .subject }.map(\.party))
    if !sense.received.isEmpty, subjects.count <= 1,
      let party = subjects.first ?? sense.first?.from ?? implied
    {
      events.append(Event(party: party, flags: sense.received, isSent: false))
    }
    return events
  }

  /// Who the title above speaks of, where the line names nobody.
  private static func impliedParty(_ line: Int, _ note: inout CheckedNote) -> UInt8? {
    guard note.reading.sense(of: line).actors.isEmpty else { return nil }
    for title in note.titles.all(of: line) {
      let parties = note.reading.mentions(in: title).filter { $0.kind == .party }
      if parties.isEmpty { continue }
      if parties.count == 1 { return parties.first?.value }
      return Arrow.direction(note.text, note.reading.range(of: title)) == true ? parties.first?.value : nil
    }
    return nil
  }

  /// Words that tie a sentence to the one before it.
  private static let joins = TellingWords(
    "이때", "이 때", "이후", "그 후", "그리고", "이 시점", "이로써", "此时", "这时", "这个时候", "之后", "然后", "随后", "at this",
    "then", "now", "after that", "afterwards", "発送后", "发送后", "この時", "このとき")

  /// `FIN을 받기 위해 FIN-WAIT-2 상태가 된다`: what has not happened yet.
  private static let aims = TellingWords("기 위해", "기 위하여", "기위해", "려고", "in order to", "为了", "ために")

  private static let unusual = TellingWords(
    "동시", "simultan", "만약", "경우", "if ", "않", "아니", "not ", "유실", "손실", "lost", "재전송", "retrans", "丢失", "如果",
    "이전", "전에", "기 전", "전까지", "before ", "비교", "라면", "왜", "why", "문제", "?", "同时", "同時", "timeout", "타임아웃",
    "때까지", "until",
    " rst", "(rst", "`rst", "나중", "没有", "不", "超时", "重传", "もし", "場合", "多", "대량", "수도", "may ", "can ",
    "可以", "可能", "또는", " or ", "即使")

  // MARK: Judging

  private static func judge(_ claims: [Claim], _ note: inout CheckedNote) {
    guard claims.count >= 3, let phase = claims.first?.phase else { return }
    let readings = [0, 1].map { flip in claims.map { verdict($0, flip) } }
    let scores = readings.map { verdicts in
      (
        right: verdicts.count { $0 == .right },
        wrong: verdicts.count { if case .wrong = $0 { true } else { false } }
      )
    }
    let best =
      phase == .open && !claims.contains { $0.party >= 4 } ? 0 : scores[0].wrong <= scores[1].wrong ? 0 : 1
    let score = scores[best]
    guard score.wrong > 0, score.right >= 2 || scores[1 - best].right == 0,
      score.wrong == 1 || score.right >= 3 * score.wrong,
      phase == .open || scores[1 - best].wrong > score.wrong
    else { return }
    for (claim, verdict) in zip(claims, readings[best]) {
      if case .wrong(let right) = verdict { report(claim, right, &note) }
    }
  }

  private enum Verdict: Equatable { case right, unknown, wrong([ConnectionState]) }

  private static func verdict(_ claim: Claim, _ flip: Int) -> Verdict {
    guard let side = side(of: claim.party, claim.phase, flip) else { return .unknown }
    var allowed: [ConnectionState] = []
    for event in claim.events {
      guard let actor = self.side(of: event.party, claim.phase, flip),
        let ordinal = ordinal(event, actor, claim.phase),
        let played = PlayedStep.at(claim.phase, ordinal)
      else { return .unknown }
      let sender = event.isSent ? actor : 1 - actor
      if side == sender {
        // Where it was before is no longer where it is.
        let isLeft = claim.phase == .open ? ordinal == 1 : ordinal == 1 || ordinal == 3
        allowed += isLeft && event.isSent ? Array(played.sender.dropFirst()) : played.sender
      } else {
        allowed += event.isSent ? played.receiver : Array(played.receiver.dropFirst())
      }
    }
    if allowed.isEmpty { return .unknown }
    if allowed.contains(claim.state) { return .right }
    return claim.state == .closing ? .unknown : .wrong(allowed)
  }

  private static func side(of party: UInt8, _ phase: Step.Phase, _ flip: Int) -> Int? {
    switch party {
    case 2, 3: Int(party) - 2
    case 0, 1, 4, 5, 6, 7: Int(party & 1) ^ flip
    default: nil
    }
  }

  /// Which step it is that somebody sends, or gets, such flags.
  private static func ordinal(_ event: Event, _ actor: Int, _ phase: Step.Phase) -> Int? {
    let sender = event.isSent ? actor : 1 - actor
    let flags = event.flags
    guard flags.isDisjoint(with: .rst) else { return nil }
    if phase == .open {
      if flags.contains(.fin) { return nil }
      if sender == 0 { return flags == .syn ? 1 : flags == .ack ? 3 : nil }
      return flags.contains(.syn) ? 2 : nil
    }
    if flags.contains(.syn) { return nil }
    if flags.contains(.fin) { return sender == 0 ? 1 : 3 }
    return flags == .ack ? (sender == 0 ? 4 : 2) : nil
  }

  private static func report(_ claim: Claim, _ right: [ConnectionState], _ note: inout CheckedNote) {
    var shown: [ConnectionState] = []
    for state in right where !shown.contains(state) { shown.append(state) }
    let names = shown.map(\.name).joined(separator: ", ")
    let who = Party(Vocabulary.parties[Int(claim.party)])
    note.report(
      "step-state", .warning, at: claim.range,
      Bilingual(
        ko:
          "이 단계에서 \(who.shown(in: .korean).with(.topic)) \(claim.state.name.with(.subject)) 아닙니다. 엔진으로 돌려 보면 \(names)입니다.",
        en:
          "At this step \(who.withArticle) is not in \(claim.state.name); played by the engine, it is in \(names)."
      ),
      expected: Bilingual(ko: names, en: names), reference: "RFC 9293 3.3.2")
  }
}
