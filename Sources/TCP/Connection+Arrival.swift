/// SEGMENT ARRIVES in CLOSED, LISTEN and SYN-SENT (RFC 9293 3.10.7.1 to 3.10.7.3).
extension Connection {
  /// Takes in one segment from the network.
  package mutating func arrive(_ segment: Segment, at now: Instant) {
    begin(now)
    switch state {
    case .closed: arriveInClosed(segment)
    case .listen: arriveInListen(segment, now)
    case .synSent: arriveInSynSent(segment, now)
    default: arriveInOtherState(segment, now)
    }
  }

  /// CLOSED: everything but a reset is answered by one.
  private mutating func arriveInClosed(_ segment: Segment) {
    if segment.flags.contains(.rst) { return note(.closedIgnoresReset) }
    refuse(segment, because: segment.acknowledged == nil ? .closedResetsWithoutAck : .closedResetsWithAck)
  }

  /// The reset that answers a segment no connection here can have asked for (RFC 9293 3.5.2 groups 1 and 2).
  mutating func refuse(_ segment: Segment, because rule: Rule) {
    if let number = segment.acknowledged {
      emitReset(at: number, because: rule)
    } else {
      emitReset(at: 0, acknowledging: segment.end, because: rule)
    }
  }

  private mutating func arriveInListen(_ segment: Segment, _ now: Instant) {
    if segment.flags.contains(.rst) { return note(.listenIgnoresReset) }
    if segment.acknowledged != nil { return refuse(segment, because: .listenRefusesAck) }
    guard segment.flags.contains(.syn) else { return note(.listenDropsTheRest) }
    if segment.flags.contains(.fin), !settings.takesSynFin { return note(.listenDropsTheRest) }
    let iss = numbers.next(at: now)
    snd.iss = iss
    snd.una = iss
    snd.nxt = iss + 1
    isPassive = true
    takeSyn(segment)
    setSendWindow(Int(segment.window), sequence: segment.sequence, acknowledgment: iss)
    state = .synReceived
    note(.listenTakesSyn)
    holdWhatCameWithSyn(segment)
    queueSyn(now)
    emitSyn(because: .synAckAnswersSyn)
    timer.restart(now)
  }

  private mutating func arriveInSynSent(_ segment: Segment, _ now: Instant) {
    let isReset = segment.flags.contains(.rst)
    if let number = segment.acknowledged, !(snd.iss < number && number <= snd.nxt) {
      if isReset { return note(.synSentIgnoresReset) }
      refuse(segment, because: .synSentRefusesBadAck)
      if settings.repeatsSynAfterBadAck { emitSyn(because: .linuxRepeatsSyn) }
      return
    }
    if isReset {
      guard segment.acknowledged != nil else { return note(.synSentIgnoresReset) }
      note(.resetRefusesConnection)
      signals.append(.refused)
      return delete()
    }
    guard segment.flags.contains(.syn) else { return note(.synSentDropsWithoutSyn) }
    takeSyn(segment)
    if let number = segment.acknowledged {
      completeActiveOpen(segment, acknowledging: number, now)
    } else {
      crossSyn(segment, now)
    }
  }

  /// SYN,ACK: our SYN is acknowledged, ESTABLISHED.
  private mutating func completeActiveOpen(
    _ segment: Segment, acknowledging number: SequenceNumber, _ now: Instant
  ) {
    acknowledgeQueue(upTo: number, echo: segment.options.timestamps, now)
    agreeOnECN(answer: segment.flags)
    enterEstablished(segment)
    note(.synAckEstablishes)
    ackOwed = .now
    continueFromText(afterSyn(segment), now)
    conclude(now)
  }

  /// SYN without ACK: both ends opened at once; the answer keeps our ISS.
  private mutating func crossSyn(_ segment: Segment, _ now: Instant) {
    state = .synReceived
    setSendWindow(Int(segment.window), sequence: segment.sequence, acknowledgment: segment.acknowledgment)
    note(.crossingSynMovesToSynReceived)
    holdWhatCameWithSyn(segment)
    timed = nil  // an ACK could now answer either of two segments (Karn)
    emitSyn(because: .crossingSynKeepsISS)
    timer.restart(now)
  }

  /// RCV.NXT, IRS and the options of the other end's SYN.
  private mutating func takeSyn(_ segment: Segment) {
    rcv.irs = segment.sequence
    openReceiveWindow(from: segment.sequence + 1)
    note(.synTakesOneNumber)
    agreeOnOptions(segment)
  }

  /// The segment without its SYN: what is left to be processed begins at RCV.NXT.
  func afterSyn(_ segment: Segment) -> Segment {
    var rest = segment
    rest.flags.remove(.syn)
    rest.sequence += 1
    return rest
  }

  /// Text and FIN on a SYN wait until the connection is established.
  private mutating func holdWhatCameWithSyn(_ segment: Segment) {
    guard settings.queuesDataOnSyn else { return }
    let rest = afterSyn(segment)
    let room = min(rest.data.count, rcv.wnd)
    if room > 0 {
      note(.textOnSynIsQueued)
      held.hold(rest.data.prefix(room), at: rest.sequence)
    }
    if rest.flags.contains(.fin), room == rest.data.count { held.hold(fin: rest.sequence + room) }
  }

  mutating func enterEstablished(_ segment: Segment) {
    state = .established
    signals.append(.opened)
    let shift = segment.flags.contains(.syn) ? 0 : options.sendShift
    setSendWindow(
      Int(segment.window) << Int(shift), sequence: segment.sequence, acknowledgment: segment.acknowledgment)
    startKeepAlive()
    if finWanted { state = .finWait1 }
  }
}
