/// SEGMENT ARRIVES in SYN-RECEIVED and every state after it, check by check in the order of RFC 9293 3.10.7.4.
extension Connection {
  mutating func arriveInOtherState(_ arrived: Segment, _ now: Instant) {
    heardFromOtherEnd(now)
    var segment = arrived
    if completesSimultaneousOpen(segment) { segment = afterSyn(segment) }
    guard passesTimestampCheck(segment, now) else { return }
    guard passesSequenceCheck(segment, now) else { return }
    if segment.flags.contains(.rst) { return resetArrives(segment, now) }
    if segment.flags.contains(.syn) {
      guard let rest = synArrives(segment, now) else { return }
      segment = rest
    }
    guard let number = segment.acknowledged else { return note(.noAckIsDropped) }
    rememberTimestamp(segment)
    guard acknowledgmentArrives(number, segment, now) else { return }
    continueFromText(segment, now)
    conclude(now)
  }

  /// The SYN,ACK that ends a simultaneous open repeats a SYN taken already, so its SEQ is IRS and literally too
  /// old (RFC 9293 A.2). Figure 7 wants it to establish the connection, so here the repeated SYN is trimmed and
  /// the rest judged.
  private mutating func completesSimultaneousOpen(_ segment: Segment) -> Bool {
    guard state == .synReceived, !isPassive, segment.flags.isSuperset(of: [.syn, .ack]),
      !segment.flags.contains(.rst), segment.sequence == rcv.irs
    else { return false }
    note(.simultaneousSynAckEstablishes)
    if settings.acknowledgesSimultaneousSynAck { ackOwed = .now }
    return true
  }

  // MARK: First, the sequence number

  private mutating func passesSequenceCheck(_ segment: Segment, _ now: Instant) -> Bool {
    let window = rcv.wnd
    if Acceptability.accepts(
      sequence: segment.sequence, length: segment.length, next: rcv.nxt, window: window)
    {
      return true
    }
    if window == 0, segment.sequence == rcv.nxt {
      // Its ACK, URG and RST count even though no text fits.
      note(.zeroWindowTakesOnlyControl)
      return true
    }
    if segment.flags.contains(.rst) {
      note(.resetOutsideWindowIsIgnored)
      return false
    }
    if state == .timeWait, segment.flags.contains(.fin), segment.end == rcv.nxt {
      note(.timeWaitRestarts)
      startTimeWait(now)
    } else if state == .timeWait, segment.flags.contains(.syn), reopens(segment, now) {
      return false
    }
    if segment.sequence < rcv.nxt { noteDuplicate(in: segment) }
    note(segment.sequence < rcv.nxt ? .oldSegmentIsAcknowledged : .segmentBeyondWindowIsAcknowledged)
    acknowledge(because: .unacceptableIsAnsweredByAck)
    return false
  }

  // MARK: Second, RST

  private mutating func resetArrives(_ segment: Segment, _ now: Instant) {
    if state == .timeWait, settings.ignoresResetInTimeWait { return note(.timeWaitIgnoresReset) }
    if settings.challengeAcks, segment.sequence != rcv.nxt {
      note(.resetNotExactIsChallenged)
      return acknowledge(because: .challengeAck)
    }
    switch state {
    case .synReceived where isPassive:
      note(.resetReturnsToListen)
      return returnToListen()
    case .synReceived:
      note(.resetRefusesConnection)
      signals.append(.refused)
    case .established, .finWait1, .finWait2, .closeWait:
      note(.resetEndsConnection)
      signals.append(.reset)
    default: note(.resetEndsConnection)
    }
    delete()
  }

  /// Back to LISTEN, as if the SYN had never come.
  private mutating func returnToListen() {
    let knewRemote = knowsRemote
    reset()
    knowsRemote = knewRemote
    state = .listen
  }

  // MARK: Fourth, SYN (third, security, has no counterpart here)

  /// What is left of a segment with SYN; nil where the SYN ended its processing.
  private mutating func synArrives(_ segment: Segment, _ now: Instant) -> Segment? {
    if state == .timeWait, reopens(segment, now) { return nil }
    if state == .synReceived, isPassive {
      note(.synReturnsToListen)
      returnToListen()
      return nil
    }
    if settings.challengeAcks {
      note(.synIsChallenged)
      acknowledge(because: .challengeAck)
      return nil
    }
    if segment.sequence < rcv.nxt { return afterSyn(segment) }  // an old SYN before new text: trimmed
    note(.synInWindowResets)
    emitReset(at: snd.nxt, acknowledging: rcv.nxt, because: .synInWindowResets)
    signals.append(.reset)
    delete()
    return nil
  }

  /// A SYN in TIME-WAIT that can't belong to the old connection opens a new one (RFC 9293 MAY-2, RFC 6191).
  private mutating func reopens(_ segment: Segment, _ now: Instant) -> Bool {
    guard settings.reopensFromTimeWait, !segment.flags.contains(.ack), !segment.flags.contains(.rst) else {
      return false
    }
    let isNewer: Bool
    if options.timestamps, let stamp = segment.options.timestamps {
      isNewer =
        SequenceNumber(stamp.value) > SequenceNumber(options.recentTimestamp)
        || segment.sequence >= rcv.nxt
    } else {
      isNewer = segment.sequence >= rcv.nxt
    }
    guard isNewer else { return false }
    note(.timeWaitReopens)
    let last = snd.nxt
    reset()
    // The new ISS must lie beyond every number of the connection before (RFC 9293 3.4.1).
    if numbers.scripted.isEmpty, numbers.generator.number(at: now) <= last {
      numbers.scripted = [last + 65535]
    }
    state = .listen
    let before = stateBefore
    arrive(segment, at: now)
    stateBefore = before
    return true
  }

  // MARK: Fifth, ACK

  /// Whether processing goes on after the ACK field.
  private mutating func acknowledgmentArrives(
    _ number: SequenceNumber, _ segment: Segment, _ now: Instant
  ) -> Bool {
    if state == .synReceived {
      guard snd.una < number, number <= snd.nxt else {
        refuse(segment, because: .synReceivedRefusesBadAck)
        return false
      }
      acknowledgeQueue(upTo: number, echo: segment.options.timestamps, now)
      note(.ackOfSynEstablishes)
      enterEstablished(segment)
    } else if settings.checksOldAcks, number < snd.una - snd.largestWindow {
      note(.ackTooOldIsChallenged)
      acknowledge(because: .challengeAck)
      return false
    } else if number > snd.nxt {
      note(.ackOfUnsentIsAcknowledged)
      acknowledge(because: .unacceptableIsAnsweredByAck)
      return false
    } else {
      processAcknowledgment(number, segment, now)
    }
    return finProgress(number, segment, now)
  }

  /// What the acknowledgment of our FIN leads to, state by state.
  private mutating func finProgress(_ number: SequenceNumber, _ segment: Segment, _ now: Instant) -> Bool {
    switch state {
    case .finWait1 where finIsAcknowledged:
      state = .finWait2
      note(.finAcknowledgedMovesToFinWait2)
    case .closing:
      // Anything but the ACK of our FIN is ignored here.
      guard finIsAcknowledged else {
        transmit(now)
        return false
      }
      note(.closingEndsInTimeWait)
      enterTimeWait(now)
    case .lastAck where finIsAcknowledged:
      note(.lastAckEndsInClosed)
      delete()
      return false
    case .timeWait:
      answerInTimeWait(number, segment, now)
      return false
    default: break
    }
    return true
  }

  /// Only a repeated FIN has any business here: it is acknowledged and the 2 MSL start anew. Whatever else
  /// comes is acknowledged too, save the bare ACK that says what is known; two ends would go on for ever.
  private mutating func answerInTimeWait(_ number: SequenceNumber, _ segment: Segment, _ now: Instant) {
    if segment.length == 0, segment.sequence == rcv.nxt, number == snd.nxt { return }
    if segment.flags.contains(.fin) {
      note(.timeWaitRestarts)
      startTimeWait(now)
    }
    acknowledge(because: .unacceptableIsAnsweredByAck)
  }

  /// At the end of a step: send what may go now, and the ACK that is owed.
  mutating func conclude(_ now: Instant) {
    guard state != .closed, state != .listen else { return }
    transmit(now)
  }
}
