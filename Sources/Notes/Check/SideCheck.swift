import Questions
import TCP

/// States entered by the wrong side or after the wrong event.
enum SideCheck: NoteCheck {
  static func check(_ note: inout CheckedNote) {
    guard note.reading.kinds.contains(.state) else {
      if note.reading.kinds.contains(.flag) { checkLastAcks(firstClosers(note), &note) }
      return
    }
    var bySection: [Int: [StateClaim]] = [:]
    for line in note.lines.ofStates {
      guard !note.isFenced(line), !isAnswer(line, note) else { continue }
      let told = note.stateClaims(of: line)
      for claim in told { checkPhase(claim, &note) }
      var claims = told.filter(isTelling)
      // A heading tells a step or names what stands below it.
      if note.reading.block(of: line).kind == .heading {
        claims.removeAll { $0.event == nil || asks.stands(in: note.text, note.reading.range(of: line)) }
      }
      // (A closure over the note would copy it.)
      for index in claims.indices.reversed() where isAsked(claims[index], note) { claims.remove(at: index) }
      guard !claims.isEmpty else { continue }
      bySection[note.sectionNumber(of: line), default: []] += claims
      for claim in claims {
        checkOpening(claim, &note)
        checkEvent(claim, &note)
      }
    }
    let closers = bySection.isEmpty ? [:] : firstClosers(note)
    for (section, claims) in bySection.sorted(by: { $0.key < $1.key })
    where !isOneStory(claims, closers[section] ?? []) {
      checkClosing(claims.filter { isHeld($0.line, &note) }, closers[section] ?? [], &note)
    }
    if note.reading.kinds.contains(.flag) {
      checkLastAcks(bySection.isEmpty ? firstClosers(note) : closers, &note)
    }
    MixedSidesCheck.check(&note)
    checkPairs(&note)
    checkBoth(&note)
  }

  /// `Both sides enter LAST_ACK`: even where they close at once, neither is ever in it.
  private static func checkBoth(_ note: inout CheckedNote) {
    for line in note.lines.ofStates where both.stands(in: note.text, note.reading.range(of: line)) {
      for state in note.reading.sense(of: line).states
      where state.isBoth && state.isEntered && (state.state == .lastAck || state.state == .closeWait) {
        guard both.stands(in: note.text, note.reading.range(of: line).lowerBound..<state.start),
          !note.isBeside(line), !denials.stands(in: note.text, note.reading.range(of: line))
        else { continue }
        note.report(
          "state-side", at: state.start..<state.end,
          Bilingual(
            ko: "\(state.state.name)에 양쪽이 함께 들어가는 일은 없습니다. 동시에 닫으면 둘 다 CLOSING을 지나 TIME-WAIT에 이릅니다.",
            en:
              "Both sides are never in \(state.state.name) together: closing at once, both pass CLOSING to TIME-WAIT."
          ),
          expected: Bilingual(
            ko: "동시 종료: FIN-WAIT-1 → CLOSING → TIME-WAIT",
            en: "closing at once: FIN-WAIT-1 → CLOSING → TIME-WAIT"),
          reference: "RFC 9293 3.6, Figure 13")
      }
    }
  }

  static let asks = TellingWords("?", "？", "왜", "why", "为什么")
  private static let denials = TellingWords(
    "않", "아니", "없", "not ", "never", "n't", "can ", "수 있", "수도", "또는", "either", " or ", "不", "没", "每", "查看",
    "see ",
    "보이", "많", "쌓")

  /// `A: CLOSE-WAIT` below `Q: …`: an answer, not host A.
  private static func isAnswer(_ line: Int, _ note: CheckedNote) -> Bool {
    func opens(_ line: Int, _ letter: UInt8) -> Bool {
      let range = note.reading.range(of: line)
      return range.count > 2 && note.text[range.lowerBound] == letter
        && !note.text[range.lowerBound + 1].isLetterOrDigit
    }
    return opens(line, UInt8(ascii: "A"))
      && (max(0, line - 4)..<line).contains { opens($0, UInt8(ascii: "Q")) }
  }

  /// Something follows from a claim: it is wrong by itself, or tells who closes first.
  private static func isTelling(_ claim: StateClaim) -> Bool {
    if claim.isEntered, claim.event != nil { return true }
    guard claim.owner != nil else { return false }
    switch claim.state.side {
    case .activeCloser, .passiveCloser: return true
    default: return claim.isEntered && (claim.state == .synSent || claim.state == .synReceived)
    }
  }

  /// What the line says is the writer's belief of an ordinary close.
  private static func isHeld(_ line: Int, _ note: inout CheckedNote) -> Bool {
    !note.isBeside(line) && !note.isSimultaneous(line)
  }

  /// All claims and steps of a section name the same side as the one that closes first.
  private static func isOneStory(_ claims: [StateClaim], _ closers: [Party]) -> Bool {
    var first = closers.first?.name
    if closers.contains(where: { $0.name != first }) { return false }
    for claim in claims {
      if claim.state == .closed, claim.isEntered, claim.event != nil { return false }
      switch (claim.state.side, claim.owner) {
      case (.activeCloser?, 3?), (.passiveCloser?, 2?): return false
      case (.activeCloser?, _?), (.passiveCloser?, _?):
        guard let closer = closer(by: claim) else { continue }
        if closer != first ?? closer { return false }
        first = closer
      default: break
      }
    }
    return true
  }

  /// `CLOSE_WAIT ── FIN ──▶ CLOSE_WAIT`: both ends of a line in a state that only one side can be in.
  private static func checkPairs(_ note: inout CheckedNote) {
    for line in note.lines.ofSeveralStates {
      let states = note.reading.mentions(in: line).filter {
        $0.kind == .state && $0.value & Mention.weak == 0
      }
      // `last_ack <= seq`: a variable.
      guard states.count == 2, states.allSatisfy({ note.text[Int($0.start)].isUpper }) else { continue }
      let pair = states.map { ConnectionState.allCases[Int($0.value)] }
      let isSame = pair[0] == pair[1] && [.closeWait, .lastAck, .synSent, .synReceived].contains(pair[0])
      let isOneSided =
        pair[0].side == pair[1].side && (pair[0].side == .activeCloser || pair[0].side == .passiveCloser)
        && isLadder(line, note)
      guard isSame || isOneSided, let side = pair[0].side, isBothEnds(states[0], states[1], line, note),
        !note.isBeside(line), !note.isSimultaneous(line)
      else { continue }
      let names = isSame ? pair[0].name : "\(pair[0].name), \(pair[1].name)"
      note.report(
        "state-side", at: Int(states[0].start)..<Int(states[0].end),
        Bilingual(
          ko: "양쪽이 함께 들어갈 수 없는 상태입니다: \(names). 들어가는 것은 \(side.name.korean)뿐입니다.",
          en: "Both sides can't be in \(names): only the \(side.name.english) is."),
        expected: Bilingual(ko: "\(names): \(side.name.korean)", en: "\(names): the \(side.name.english)"),
        reference: "RFC 9293 3.3.2")
    }
  }

  /// A segment with numbers is drawn between the two, not a transition with its event.
  private static func isLadder(_ line: Int, _ note: CheckedNote) -> Bool {
    note.isFenced(line) && note.reading.mentions(in: line).contains { $0.kind == .number }
  }

  /// A drawn arrow lies between the two, or each stands in the brackets of another host.
  private static func isBothEnds(_ one: Mention, _ other: Mention, _ line: Int, _ note: CheckedNote) -> Bool {
    let gap = Int(one.end)..<Int(other.start)
    let hasArrow = Arrow.direction(note.text, gap) != nil
    if note.isFenced(line) {
      let range = note.reading.range(of: line)
      return hasArrow && gap.count > 12
        || gap.count > 12 && other.end + 2 >= range.upperBound
          && note.text[gap].allSatisfy { $0 == 0x20 }
    }
    return hasArrow && note.text[Int(one.start) - 1] == UInt8(ascii: "(") && Int(one.start) > 1
  }

  // MARK: Opening

  private static func checkOpening(_ claim: StateClaim, _ note: inout CheckedNote) {
    // `未获得客户端确认的连接请求, 处于半连接状态(SYN_RECV)的队列`: the connections in a server's queue.
    guard claim.isEntered, let owner = claim.owner,
      !queues.stands(in: note.text, note.reading.range(of: claim.line))
    else { return }
    let name = Vocabulary.parties[Int(owner)]
    switch (claim.state, name) {
    case (.synSent, "server"), (.synReceived, "client"):
      if isHeld(claim.line, &note) { reportSide(claim, name, &note) }
    default: break
    }
  }

  static let queues = TellingWords(
    "queue", "backlog", "syncache", "큐에", "큐의", "큐는", "큐(", "대기열", "백로그", "队列", "隊列", "半连接", "半開", "キュー",
    "バックログ")

  private static func reportSide(_ claim: StateClaim, _ owner: String, _ note: inout CheckedNote) {
    guard let side = claim.state.side else { return }
    let who = Party(owner)
    note.report(
      "state-side", at: claim.range,
      Bilingual(
        ko:
          "\(claim.state.name.with(.topic)) \(who.shown(in: .korean))의 상태가 아닙니다. 들어가는 것은 \(side.name.korean)입니다.",
        en:
          "\(claim.state.name) is not entered by \(who.withArticle) but by the \(side.name.english)."
      ),
      expected: Bilingual(
        ko: "\(claim.state.name): \(side.name.korean)", en: "\(claim.state.name): the \(side.name.english)"),
      reference: "RFC 9293 3.3.2")
  }

  // MARK: Closing

  /// Who closes first is what the section says most clearly; a claim that stands alone against it is wrong.
  private static func checkClosing(
    _ claims: [StateClaim], _ closers: [Party], _ note: inout CheckedNote
  ) {
    for claim in claims where claim.isEntered {
      guard let owner = claim.owner.map({ Vocabulary.parties[Int($0)] }) else { continue }
      switch (claim.state.side, owner) {
      case (.activeCloser?, "passive"), (.passiveCloser?, "active"):
        // `after a FIN from the passive closer it …`
        guard
          !origins.stands(
            in: note.text, note.reading.range(of: claim.line).lowerBound..<claim.range.lowerBound)
        else { break }
        reportSide(claim, owner, &note)
      default: break
      }
    }
    let told = claims.filter {
      $0.owner != nil && !isSupposed($0, note)
        && ($0.state.side == .activeCloser || $0.state.side == .passiveCloser)
    }
    var votes: [String: Int] = [:]
    for claim in told { if let closer = closer(by: claim) { votes[closer, default: 0] += 1 } }
    for party in closers { votes[party.name, default: 0] += 2 }
    guard let best = votes.max(by: { $0.value < $1.value }), best.value >= 2,
      votes.values.count(where: { $0 == best.value }) == 1
    else { return }
    let against = told.filter { claim in closer(by: claim).map { $0 != best.key } ?? false }
    // What follows from who closes first needs all to agree on it.
    if against.isEmpty { checkEnd(claims, best.key, &note) }
    // One alone, or few against many.
    guard against.count == 1 || 2 * against.count <= best.value else { return }
    for claim in against where claim.isEntered {
      guard let owner = claim.owner.map({ Vocabulary.parties[Int($0)] }), pair(of: best.key).contains(owner)
      else { continue }
      reportSide(claim, owner, &note)
    }
  }

  /// By section, who sends the first FIN in the steps told there.
  private static func firstClosers(_ note: CheckedNote) -> [Int: [Party]] {
    var closers: [Int: [Party]] = [:]
    for (step, place) in note.steps where step.phase == .close && step.ordinal == 1 {
      guard let from = step.from, step.flags?.contains(.fin) == true else { continue }
      let lines = note.lines(atSourceLine: place.line)
      for section in Set(lines.map(note.sectionNumber)) { closers[section, default: []].append(from) }
    }
    return closers
  }

  /// `서버가 먼저 종료하는 경우 …`: another story than the section's.
  private static func isSupposed(_ claim: StateClaim, _ note: CheckedNote) -> Bool {
    let sentence = note.sentences(of: claim.line).first { $0.contains(claim.range.lowerBound) }
    return sentence.map {
      supposing.stands(in: note.text, $0.lowerBound..<min($0.upperBound, claim.range.upperBound + 40))
    } ?? false
  }

  private static let origins = TellingWords(
    "from the passive", "from the active", "passive closer로부터", "active closer로부터", "클로저로부터", "측으로부터", "쪽으로부터"
  )
  private static let supposing = TellingWords(
    "경우", "만약", "만일", "수 있", "수도", "if ", "may ", "might", "can ", "반대로", "如果")

  /// The side that closes first gets no ACK at the end: it sends the last one and waits in TIME-WAIT.
  private static func checkEnd(_ claims: [StateClaim], _ closer: String, _ note: inout CheckedNote) {
    for claim in claims where claim.state == .closed && claim.isEntered {
      guard claim.owner.map({ Vocabulary.parties[Int($0)] }) == closer, let event = claim.event,
        event.flags == .ack, !event.isSent
      else { continue }
      note.report(
        "state-event", at: claim.range,
        Bilingual(
          ko: "마지막 ACK를 받고 CLOSED가 되는 것은 나중에 닫는 쪽입니다. 먼저 닫은 쪽은 TIME-WAIT에서 2MSL을 기다립니다.",
          en:
            "The last ACK brings the side that closes second to CLOSED; the side that closed first waits 2 MSL in TIME-WAIT."
        ),
        expected: Bilingual(ko: "TIME-WAIT → (2MSL) → CLOSED", en: "TIME-WAIT → (2 MSL) → CLOSED"),
        reference: "RFC 9293 3.6")
    }
  }

  /// Whom a claim makes the one who closes first.
  private static func closer(by claim: StateClaim) -> String? {
    guard let owner = claim.owner.map({ Vocabulary.parties[Int($0)] }) else { return nil }
    if claim.state.side == .activeCloser { return owner }
    return pair(of: owner).first { $0 != owner }
  }

  private static func pair(of name: String) -> [String] {
    for pair in [["client", "server"], ["A", "B"], ["active", "passive"]] where pair.contains(name) {
      return pair
    }
    return []
  }

  // MARK: Events

  /// Both sides close, as the lines around tell.
  private static func isOfBoth(_ line: Int, _ note: CheckedNote) -> Bool {
    (max(0, line - 4)...min(note.reading.lineCount - 1, line + 2)).contains {
      both.stands(in: note.text, note.reading.range(of: $0))
    }
  }

  private static let both = TellingWords(
    "closing", "각자", "동시에 종료", "동시에 연결", "동시 종료", "동시에 fin", "모두가", "simultan", "both", "양쪽", "둘 다", "双方",
    "兩方",
    "双方", "両方", "양측")

  /// `SYN을 받았으므로 ACK를 보내고 SYN_RCVD 상태가 된다`: the ACK of a SYN, whose own SYN is told apart.
  private static func isAnsweredSYN(_ claim: StateClaim, _ flags: Flags, _ note: CheckedNote) -> Bool {
    claim.state == .synReceived && flags == .ack
      && note.reading.mentions(in: claim.line).contains {
        $0.kind == .flag && Flags(rawValue: $0.value).contains(.syn)
      }
  }

  /// `处于 SYN_RCVD 状态的服务端收到了 … 会发生什么？`, or a segment is lost: no plain telling.
  private static func isAsked(_ claim: StateClaim, _ note: CheckedNote) -> Bool {
    let sentence = note.sentences(of: claim.line).first { $0.contains(claim.range.lowerBound) }
    return sentence.map { note.isQuestion($0) || losing.stands(in: note.text, $0) } ?? false
  }

  private static let losing = TellingWords("丢失", "유실", "분실", "is lost", "gets lost", "失われ")

  /// `FIN을 재전송할 경우를 생각해서 TIME_WAIT 상태를 유지한다`: what it is kept for, and not what led there.
  private static func isReason(_ claim: StateClaim, _ note: CheckedNote) -> Bool {
    let sentence = note.sentences(of: claim.line).first { $0.contains(claim.range.lowerBound) }
    return sentence.map { cases.stands(in: note.text, $0.lowerBound..<claim.range.lowerBound) } ?? false
  }

  private static let cases = TellingWords(
    "경우를 생각", "경우를 대비", "경우에 대비", "경우를 위해", "경우를 고려", "상황을 대비", "상황에 대비")

  private static func checkEvent(_ claim: StateClaim, _ note: inout CheckedNote) {
    guard claim.isEntered, let event = claim.event, !isReason(claim, note),
      let right = StateEvents.contradiction(claim.state, event), isHeld(claim.line, &note),
      !isAnsweredSYN(claim, event.flags, note),
      // From CLOSING an ACK does lead to TIME-WAIT.
      !(claim.state == .timeWait && !event.isSent && isOfBoth(claim.line, note)),
      // `SYN을 받았으므로 ACK를 보내고 SYN_RCVD 상태가 된다`: its own SYN is told of in the next sentence.
      !(claim.state == .synReceived && event.isSent
        && note.reading.sense(of: claim.line).flagsSeen.contains(.syn))
    else { return }
    // Of Chinese and Japanese sentences no more is read than who stands before the state.
    if claim.owner == nil, note.isOfUnreadLanguage(claim.range) { return }
    // Who it is has to be told: `FIN을 보낸 애가 …` may mean either.
    let severity: Finding.Severity = claim.owner == nil ? .warning : .error
    let verb = event.isSent ? Bilingual(ko: "보내서", en: "sending") : Bilingual(ko: "받아서", en: "receiving")
    note.report(
      "state-event", severity, at: claim.range,
      Bilingual(
        ko:
          "\(event.flags.description.with(.object)) \(verb.korean) 들어가는 상태는 \(claim.state.name.with(.subject)) 아닙니다.",
        en: "\(claim.state.name) is not entered by \(verb.english) \(event.flags.description)."),
      expected: right, reference: "RFC 9293 3.3.2")
  }
}

/// What makes a connection enter a state, and what never does.
enum StateEvents {
  /// What is right, where an event can't lead into a state; nil where it can, or might in some telling.
  static func contradiction(_ state: ConnectionState, _ event: (flags: Flags, isSent: Bool)) -> Bilingual? {
    let flags = event.flags
    let isBareAck = flags == .ack
    // A reset ends the connection at once.
    if flags == .rst, state.side != nil, event.isSent || state != .listen { return right[state] }
    let isWrong =
      switch (state, event.isSent) {
      case (.synSent, false): flags.contains(.syn) || flags.contains(.fin)
      case (.synSent, true): !flags.contains(.syn) || flags.contains(.fin)
      case (.synReceived, true): flags.contains(.fin) || isBareAck
      case (.synReceived, false): flags.contains(.fin) || isBareAck
      case (.established, true): flags.contains(.fin) || flags.contains(.syn)
      case (.established, false): flags.contains(.fin)
      case (.finWait1, false): flags == .fin || isBareAck
      case (.finWait1, true): isBareAck || flags.contains(.syn)
      case (.finWait2, true): flags.contains(.fin) || flags.contains(.syn)
      case (.finWait2, false): flags == .fin
      case (.closeWait, true): flags.contains(.fin)
      case (.closeWait, false): isBareAck || flags.contains(.syn)
      case (.lastAck, false): isBareAck
      case (.lastAck, true): flags.contains(.syn) || isBareAck
      case (.timeWait, true): flags.contains(.fin) || flags.contains(.syn)
      case (.timeWait, false): isBareAck
      case (.listen, _): flags.contains(.syn) || flags.contains(.fin)
      default: false
      }
    return isWrong ? right[state] : nil
  }

  private static let right: [ConnectionState: Bilingual] = [
    .synSent: Bilingual(ko: "SYN을 보내면 SYN-SENT", en: "sending a SYN leads to SYN-SENT"),
    .synReceived: Bilingual(
      ko: "SYN을 받고 SYN,ACK를 보내면 SYN-RECEIVED", en: "a SYN received and answered leads to SYN-RECEIVED"),
    .established: Bilingual(
      ko: "핸드셰이크가 끝나면 ESTABLISHED", en: "the end of the handshake leads to ESTABLISHED"),
    .finWait1: Bilingual(ko: "먼저 FIN을 보내면 FIN-WAIT-1", en: "sending the first FIN leads to FIN-WAIT-1"),
    .finWait2: Bilingual(
      ko: "자기 FIN에 대한 ACK를 받으면 FIN-WAIT-2", en: "the ACK of its own FIN leads to FIN-WAIT-2"),
    .closeWait: Bilingual(ko: "상대의 FIN을 받으면 CLOSE-WAIT", en: "the peer's FIN leads to CLOSE-WAIT"),
    .lastAck: Bilingual(
      ko: "CLOSE-WAIT에서 FIN을 보내면 LAST-ACK", en: "sending a FIN in CLOSE-WAIT leads to LAST-ACK"),
    .listen: Bilingual(
      ko: "수동으로 열면 LISTEN", en: "a passive open leads to LISTEN"),
    .timeWait: Bilingual(
      ko: "상대의 FIN을 받고 ACK를 보내면 TIME-WAIT", en: "the peer's FIN, acknowledged, leads to TIME-WAIT"),
  ]
}
