import TCP

/// Turns a finished group of drafts into step and exchange facts, if it is one.
enum StepWriter {
  /// False where the group tells no steps.
  static func write(_ group: StepGroup, _ reading: inout Reading) -> Bool {
    var group = group
    for index in group.drafts.indices { complete(&group.drafts[index], &reading) }
    joinAnswer(&group)
    splitAnswers(&group)
    splitParts(&group, &reading)
    splitPairs(&group, &reading)
    dropLead(&group)
    dropTitle(&group)
    let alignment = StepAlignment(group)
    // What another protocol sends may open with TCP's own handshake.
    if reading.outline.sections[group.section].isForeign, !alignment.isTCP(group) { return false }
    for (index, usesLater) in alignment.usesLater.enumerated() where usesLater {
      group.drafts[index].sending = group.drafts[index].later
    }
    // Under `Why four steps?` some are spoken of; only all of them are told.
    let isTold =
      !reading.outline.sections[group.section].isReason
      || alignment.isWhole && group.drafts.contains { !$0.flags.isEmpty }
    let wroteSteps = isTold && isBelievable(group, alignment, reading) && !isAside(group, alignment, &reading)
    if wroteSteps { writeSteps(group, alignment, &reading) }
    let wroteExchange = writeExchange(group, &reading)
    return wroteSteps || wroteExchange
  }

  /// Two steps in a row, or one that is numbered under a fitting heading.
  private static func isBelievable(_ group: StepGroup, _ alignment: StepAlignment, _ reading: Reading) -> Bool
  {
    let placed = zip(group.drafts, alignment.places).compactMap { draft, place in place.map { (draft, $0) } }
    if placed.count >= 2 {
      // A list of flags is no handshake: two steps must follow each other, and one be told of somebody.
      let isRun = zip(placed, placed.dropFirst()).contains {
        $0.1.phase == $1.1.phase && $0.1.ordinal + 1 == $1.1.ordinal
      }
      let isTold = placed.contains {
        $0.0.sending?.isTold == true && ($0.0.sending?.from ?? $0.0.sending?.to) != nil
      }
      // `PC1 sends a FIN. SRV1 responds with an ACK. …`: hosts by names of their own.
      let isToldOfOthers =
        placed.count >= 3 && (group.kind == .numbered || group.kind == .bullets && alignment.isWhole)
        && group.phase != nil && placed.allSatisfy { $0.0.sending?.isTold == true }
      // Remarks in bullets: `양쪽이 동시에 FIN을 보낼 수도 있다`, of nobody in particular.
      if group.kind == .bullets, placed.count == 2, !isOrder(group, placed.count, reading),
        placed.contains(where: {
          $0.0.sending?.from == nil && $0.0.sending?.to == nil && $0.0.children.isEmpty
        })
      {
        return false
      }
      return isRun && (isTold || isToldOfOthers || isOrder(group, placed.count, reading))
    }
    guard alignment.count == 1, group.kind == .numbered || group.kind == .headings,
      let index = alignment.places.firstIndex(where: { $0 != nil }), let place = alignment.places[index]
    else { return false }
    let draft = group.drafts[index]
    guard draft.sending?.isTold == true, draft.sending?.from != nil, !draft.isSpokenOf,
      !isToldLate(draft, reading)
    else { return false }
    switch (group.phase, place.phase) {
    case (.open?, .open), (.close?, .close): return draft.ordinal == place.ordinal
    default: return false
    }
  }

  /// `2、还可以防止…。客户端在发送最后一个 ACK 之后，…`: a later sentence of a reason speaks of it.
  private static func isToldLate(_ draft: StepDraft, _ reading: Reading) -> Bool {
    guard let start = draft.sending?.start else { return false }
    let range = reading.range(of: draft.head)
    guard range.contains(start) else { return false }
    return TextSlice(reading.text, range.lowerBound..<start).contains("。")
      && TextSlice(reading.text, start..<range.upperBound).contains("之后")
  }

  /// One ACK alone under a label that names nobody: `3. **Acknowledgments**:` in a list of how TCP works.
  private static func isAside(_ group: StepGroup, _ alignment: StepAlignment, _ reading: inout Reading)
    -> Bool
  {
    guard alignment.count == 1, let index = alignment.places.firstIndex(where: { $0 != nil }),
      group.drafts[index].flags == .ack
    else { return false }
    return reading.sense(of: group.drafts[index].head).actors.isEmpty
  }

  /// Flags in their order without a word on who sends them: a drawing of nothing else, or a numbered list.
  private static func isOrder(_ group: StepGroup, _ placed: Int, _ reading: Reading) -> Bool {
    if placed >= 3, placed == group.drafts.count, group.drafts.allSatisfy(\.isDrawn) { return true }
    // FIN, ACK, FIN, ACK: nothing else has that order.
    let hasPair =
      group.drafts.contains { $0.flags.list.count > 1 }
      || (group.phase == .close || group.kind == .numbered && group.phase == nil)
        && group.drafts.map(\.flags) == [.fin, .ack, .fin, .ack]
      || isCloseOfTwo(group)
    switch group.kind {
    case .numbered, .prose: return hasPair
    // `- SYN … - SYN+ACK … - ACK …` may explain the flags, unless each is told below; rows and headings too,
    // unless they are counted.
    case .bullets:
      return hasPair && placed >= 3 && placed == group.drafts.count
        && (isOpening(group) || group.phase != nil && group.drafts.allSatisfy { !$0.children.isEmpty }
          || alternates(group, reading))
    case .headings: return hasPair && group.drafts.contains { $0.ordinal != nil }
    case .rows: return hasPair && (group.drafts.contains { $0.ordinal != nil } || isOpeningOfStates(group))
    }
  }

  /// `| SYN | SYN_SENT | SYN_RCVD |` and so on: what each segment brings the two sides to.
  private static func isOpeningOfStates(_ group: StepGroup) -> Bool {
    let flagged = group.drafts.filter { !$0.flags.isEmpty }
    return flagged.map(\.flags) == [.syn, [.syn, .ack], .ack] && flagged.allSatisfy { !$0.drawn.isEmpty }
  }

  /// `출발지 → 목적지: SYN`, `목적지 → 출발지: SYN-ACK`, `출발지 → 목적지: ACK`: the same words before the first and the third.
  private static func alternates(_ group: StepGroup, _ reading: Reading) -> Bool {
    guard group.drafts.map(\.flags) == [.syn, [.syn, .ack], .ack] else { return false }
    // `Client SYN: seq 1001`, `Server SYN-ACK: …`, `Client ACK: …`
    let senders = group.drafts.map { $0.sending?.from }
    if let opener = senders[0], senders[2] == opener, senders[1] == LineReader.other(opener) { return true }
    let routes = group.drafts.map { draft in
      let mentions = reading.mentions(in: draft.head)
      guard mentions.contains(where: { $0.kind == .arrow }),
        let flag = mentions.first(where: { $0.kind == .flag })
      else { return "" }
      return reading.string(reading.range(of: draft.head).lowerBound..<Int(flag.start))
    }
    return routes[0].utf8.count >= 6 && routes[0] == routes[2] && routes[0] != routes[1]
      && !routes[1].isEmpty
  }

  /// SYN, SYN-ACK, ACK under the opening's name: two flags at once are no flag that is explained.
  private static func isOpening(_ group: StepGroup) -> Bool {
    group.phase == .open && group.drafts.map(\.flags) == [.syn, [.syn, .ack], .ack]
  }

  /// FIN, ACK, FIN, ACK from one, the other twice, and the one again.
  private static func isCloseOfTwo(_ group: StepGroup) -> Bool {
    let flagged = group.drafts.filter { !$0.flags.isEmpty }
    guard flagged.map(\.flags) == [.fin, .ack, .fin, .ack] else { return false }
    let senders = flagged.map { $0.sending?.from }
    return senders[0] != nil && senders[0] == senders[3] && senders[1] == senders[2] && senders[1] != nil
      && senders[0] != senders[1] || flagged.allSatisfy { $0.sending?.isTold == true }
  }

  private static func writeSteps(_ group: StepGroup, _ alignment: StepAlignment, _ reading: inout Reading) {
    var opener: UInt8?
    let pair = pair(group, alignment)
    if !group.drafts.contains(where: { ($0.sending?.from ?? $0.sending?.to) != nil }) {
      opener = whoOpens(group, &reading)
    } else {
      opener = firstSide(group, alignment)
    }
    // `ACK(x에 1을 더한 값)`: in an order of bullets that names nobody numbers are spoken of rather than written.
    let isOrder = group.kind == .bullets && isOpening(group)
    var entered: [UInt8: ConnectionState] = [:]
    for (draft, place) in zip(group.drafts, alignment.places) {
      guard let place else { continue }
      var step = Step(phase: place.phase, ordinal: place.ordinal)
      var from = draft.sending?.from
      let to = draft.sending?.to
      if from == nil { from = to.flatMap(LineReader.other) }
      let isFirstSide = isFirstSide(place)
      if place.phase == .open, place.ordinal == 2, let opener, from == opener, draft.children.isEmpty,
        !draft.isDrawn, !reading.kinds(in: draft.head).contains(Mention.Kinds(.arrow)),
        !reading.sense(of: draft.head).actors.contains(where: { $0.party == opener })
      {
        // `서버에 열린 포트가 있으면 SYN/ACK로 응답한다`: where something is, is not who it is sent to.
        from = LineReader.other(opener)
      }
      if place.phase == .open, place.ordinal == 3, let pair, from == pair.answerer { from = pair.opener }
      if let from { opener = opener ?? (isFirstSide ? from : LineReader.other(from)) }
      if from == nil { from = opener.map { isFirstSide ? $0 : LineReader.other($0) ?? $0 } }
      if from == nil, place.phase == .open { from = isFirstSide ? 0 : 1 }
      step.from = from.map(party)
      step.to = (from.flatMap(LineReader.other) ?? to).map(party)
      let isHalfTold = place.phase == .open && place.ordinal == 2 && draft.flags.list.count == 1
      step.flags = draft.flags.isEmpty || alignment.isByNumbers || isHalfTold ? nil : draft.flags
      if !isOrder || (draft.sending?.from ?? draft.sending?.to) != nil {
        step.seq = draft.sending?.seq
        step.ack = draft.sending?.ack
      }
      step.states = states(of: draft, sender: from, &reading)
      reading.add(.step(step), at: draft.position, text: text(of: draft, reading))
      reading.claim(draft.head)
      writePairs(below: draft, place.phase, &entered, &reading)
      for line in draft.children
      where givesBoth(line, &reading) || givesNumber(line, reading)
        || !draft.drawn.isEmpty && isCellOfSegment(line, reading)
      {
        reading.claim(line)
      }
    }
  }

  /// `A : CLOSED, B : LISTEN`, and below the next step `A : CLOSED, B : SYN_RCVD`: what either side has entered by then.
  private static func writePairs(
    below draft: StepDraft, _ phase: Step.Phase, _ entered: inout [UInt8: ConnectionState],
    _ reading: inout Reading
  ) {
    if reading.kinds(in: draft.head).contains(.state) {
      for state in reading.sense(of: draft.head).states where !state.isBefore {
        state.owner.map { entered[$0] = state.state }
      }
    }
    for line in draft.children where reading.kinds(in: line).contains(.state) {
      let sense = reading.sense(of: line)
      guard !reading.isClaimed(line), let pair = EnteredStates.pair(on: line, sense, reading) else {
        for state in sense.states where !state.isBefore { state.owner.map { entered[$0] = state.state } }
        continue
      }
      for (state, owner) in pair where entered[owner] != state.state {
        entered[owner] = state.state
        // Where it still is.
        if state.state == (phase == .open ? .closed : .established) { continue }
        reading.add(
          .state(state.state, owner: party(owner), event: nil), at: state.start,
          text: reading.string(reading.range(of: line)))
      }
      reading.claim(line)
    }
  }

  /// Who sends the SYN and who answers it, where both are told.
  private static func pair(_ group: StepGroup, _ alignment: StepAlignment) -> (
    opener: UInt8, answerer: UInt8
  )? {
    func sender(_ ordinal: Int) -> UInt8? {
      let index = alignment.places.firstIndex { $0?.phase == .open && $0?.ordinal == ordinal }
      return index.flatMap { group.drafts[$0].sending?.from }
    }
    guard let opener = sender(1), let answerer = sender(2), answerer == LineReader.other(opener) else {
      return nil
    }
    return (opener, answerer)
  }

  /// Who takes the first step, as the first that names its sender has it.
  private static func firstSide(_ group: StepGroup, _ alignment: StepAlignment) -> UInt8? {
    for (draft, place) in zip(group.drafts, alignment.places) {
      guard let place, let from = draft.sending?.from else { continue }
      let first = isFirstSide(place) ? from : LineReader.other(from)
      // Who listens opens nothing, and the passive side closes nothing first.
      return first == 3 || first == 1 && place.phase == .open ? nil : first
    }
    return nil
  }

  /// The same side takes steps 1 and 3 of an opening, 1 and 4 of a closing.
  private static func isFirstSide(_ place: (phase: Step.Phase, ordinal: Int)) -> Bool {
    place.phase == .open ? place.ordinal != 2 : place.ordinal == 1 || place.ordinal == 4
  }

  /// `PORT 상태 - 서버: LISTEN, 클라이언트: CLOSED`: where each side is during the step, entered by neither here.
  private static func givesBoth(_ line: Int, _ reading: inout Reading) -> Bool {
    let sense = reading.sense(of: line)
    return sense.sendings.isEmpty && sense.states.count >= 2
      && Set(sense.states.compactMap(\.owner)).count >= 2
      && !reading.mentions(in: line).contains { $0.kind == .verb || $0.kind == .arrow }
  }

  /// `FIN 전송 → FIN_WAIT_1` in the column of one host.
  private static func isCellOfSegment(_ line: Int, _ reading: Reading) -> Bool {
    reading.block(of: line).kind == .cell && reading.kinds(in: line).isSuperset(of: .flag.union(.state))
  }

  /// `sequence number = Xa (random number)`: the segment's own number, and nothing on what such a number is.
  private static func givesNumber(_ line: Int, _ reading: Reading) -> Bool {
    let range = reading.range(of: line)
    guard let label = reading.mentions(in: line).first, label.kind == .number,
      Int(label.start) <= range.lowerBound + 2,
      case .value(_, _, true)? = ValueReader(text: reading.text, end: range.upperBound).value(
        after: Int(label.end))
    else { return false }
    return true
  }

  /// Where nobody is told to send: whoever enters SYN-SENT or FIN-WAIT-1 began.
  private static func whoOpens(_ group: StepGroup, _ reading: inout Reading) -> UInt8? {
    for draft in group.drafts {
      for line in draft.children {
        for state in reading.sense(of: line).states {
          guard let owner = state.owner else { continue }
          switch state.state {
          case .synSent, .finWait1, .finWait2: return owner
          case .synReceived, .closeWait, .lastAck: return LineReader.other(owner)
          default: continue
          }
        }
      }
    }
    return nil
  }

  static func party(_ index: UInt8) -> Party { Party(Vocabulary.parties[Int(index)]) }

  private static func states(of draft: StepDraft, sender: UInt8?, _ reading: inout Reading) -> [Party:
    ConnectionState]
  {
    var result: [Party: ConnectionState] = [:]
    var isSettled = false
    func take(_ states: [StateSense], besides known: Set<Party> = []) {
      for state in states where !state.isWeak && !state.isBefore && (!isSettled || state.owner != nil) {
        if state.isBoth {
          for side in sides(of: sender)
          where state.state != .closed || result[side] != .timeWait { result[side] = state.state }
        } else if let owner = bracketed(state, draft, reading) ?? state.owner ?? sender {
          // A step between A and B says nothing of the client on the way.
          if let sender, let other = LineReader.other(sender), owner != sender, owner != other { continue }
          // `stays in TIME_WAIT, then is CLOSED`: the step is over before that.
          if state.state == .closed, result[party(owner)] == .timeWait { continue }
          if known.contains(party(owner)) { continue }
          result[party(owner)] = state.state
        }
      }
    }
    // In a drawing the place tells whose state it is, not the sender's name.
    if !draft.isDrawn || draft.drawn.isEmpty { take(draft.told ?? reading.sense(of: draft.head).states) }
    // `B(CLOSE_WAIT) → A(FIN_WAIT_1): ACK` over a remark on another state.
    isSettled = result.count >= 2
    // What is said below of whoever's state the head has told comes later, or may come.
    let told = Set(result.keys)
    for line in draft.children {
      let sense = reading.sense(of: line)
      // `A :Closed, B :Listen`, however they are spelt.
      if sense.states.count >= 2, let pair = EnteredStates.pair(on: line, sense, reading) {
        let owned = pair.map { state, owner in
          StateSense(start: state.start, end: state.end, state: state.state, owner: owner)
        }
        take(owned, besides: told)
      } else {
        take(sense.states, besides: told)
      }
    }
    for (owner, state) in draft.drawn where state != .closed || result[party(owner)] != .timeWait {
      result[party(owner)] = state
    }
    return result
  }

  /// `클라이언트 : FIN → 서버 (FIN_WAIT_1)`: in a bracket at the line's end the state is the sender's, whoever stands before it,
  /// where nobody else can enter it.
  private static func bracketed(_ state: StateSense, _ draft: StepDraft, _ reading: Reading) -> UInt8? {
    guard let sending = draft.sending, let from = sending.from, let owner = state.owner, owner != from,
      state.start > 0, reading.text[state.start - 1] == UInt8(ascii: "("),
      case let end = reading.range(of: draft.head).upperBound, state.end + 1 == end,
      reading.text[state.end] == UInt8(ascii: ")")
    else { return nil }
    let isSenders =
      switch state.state {
      case .synSent: sending.flags == .syn
      case .finWait1, .lastAck: sending.flags.contains(.fin)
      case .closeWait, .timeWait: sending.flags == .ack
      default: false
      }
    return isSenders ? from : nil
  }

  /// Both hosts, by the names that the step has for them.
  private static func sides(of sender: UInt8?) -> [Party] {
    guard let sender, let other = LineReader.other(sender) else {
      return ["client", "server"].map(Party.init)
    }
    return [min(sender, other), max(sender, other)].map(party)
  }

  /// The head line, and where that is little more than a title the first line below it.
  private static func text(of draft: StepDraft, _ reading: Reading) -> String {
    var text = reading.string(draft.sentence ?? reading.range(of: draft.head))
    let isCell = reading.block(of: draft.head).kind == .cell
    for line in draft.children where text.utf8.count < (isCell ? 200 : 40) {
      text += " " + reading.string(ofLine: line)
    }
    return text
  }

  // MARK: Exchanges

  /// Two or more segments with numbers make an exchange.
  private static func writeExchange(_ group: StepGroup, _ reading: inout Reading) -> Bool {
    var segments: [StatedSegment] = []
    var texts: [String] = []
    var first: Int?
    for (index, draft) in group.drafts.enumerated() {
      guard let sending = draft.sending ?? opening(group, index, &reading),
        isNumber(sending.seq) || isNumber(sending.ack)
      else { continue }
      first = first ?? draft.position
      segments.append(segment(sending, at: draft.position))
      let told =
        reading.block(of: draft.head).kind == .cell
        ? text(of: draft, reading) : reading.string(ofLine: draft.head)
      // One line may tell two of them.
      if texts.last != told { texts.append(told) }
    }
    guard segments.count >= 2, let first else { return false }
    // `[0 bytes]` without a flag: it may well be a SYN, which takes a number.
    for index in segments.indices where segments[index].flags == nil && segments[index].len == 0 {
      segments[index].len = nil
    }
    // `ACK = 1200`, and further down `ACK = 1100`: two numbers, and nothing that is exchanged.
    if segments.allSatisfy({ $0.seq == nil && $0.from == nil }) || areBits(segments) { return false }
    // `Seq 10`, then `Seq 50, Ack 11`: numbers are told, and no flags; some of these may well be a SYN.
    if segments[0].flags == nil, segments[0].ack == nil, segments[1].seq != nil, segments[1].ack != nil,
      segments.allSatisfy({ ($0.flags ?? .ack) == .ack && $0.len == nil })
    {
      for index in segments.indices { segments[index].flags = nil }
    }
    // `| 0 | 1 |` under `Sequence Number`: a row of numbers that nobody sends.
    if group.kind == .rows,
      segments.allSatisfy({ $0.flags == nil && $0.from == nil && ($0.seq == nil || $0.ack == nil) })
    {
      return false
    }
    reading.add(.exchange(segments), at: first, text: texts.joined(separator: " / "))
    return true
  }

  /// `FIN = 1`, `SYN = 2`, `RST = 4`: what the flags are written as.
  private static func areBits(_ segments: [StatedSegment]) -> Bool {
    let valued = segments.count { segment in
      guard segment.from == nil, let flags = segment.flags else { return false }
      return [segment.seq, segment.ack].contains(.number(UInt32(flags.rawValue)))
    }
    return segments.count >= 3 && valued * 2 > segments.count
  }

  /// `1. PC1: Seq 10` over `2. PC2: Seq 50, Ack 11`: the first number, which the next item acknowledges.
  private static func opening(_ group: StepGroup, _ index: Int, _ reading: inout Reading) -> Sending? {
    guard index == 0, group.kind == .numbered, group.drafts.count >= 3,
      case .number(let own)? = reading.sense(of: group.drafts[0].head).looseSeq,
      reading.sense(of: group.drafts[1].head).first != nil,
      case .number(let next)? = group.drafts[1].sending?.ack, next > own
    else { return nil }
    return Sending(start: group.drafts[0].position, seq: .number(own))
  }

  static func isNumber(_ number: StatedNumber?) -> Bool {
    if case .number = number { true } else { false }
  }

  /// `line` holds the byte of text until the places are known.
  static func segment(_ sending: Sending, at position: Int) -> StatedSegment {
    StatedSegment(
      line: position, column: 0, from: sending.from.map(party),
      to: (sending.to ?? sending.from.flatMap(LineReader.other)).map(party),
      flags: sending.flags.isEmpty ? nil : sending.flags, seq: sending.seq, ack: sending.ack, len: sending.len
    )
  }
}
