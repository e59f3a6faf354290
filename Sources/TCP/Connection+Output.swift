/// Sending: new text as the windows allow, lost text again, and the ACK that is owed.
extension Connection {
  /// Sends whatever may go now; an ACK that nothing carries goes by itself.
  mutating func transmit(_ now: Instant) {
    resendLost(now)
    sendNew(now)
    if ackOwed == .now { acknowledge(because: .ackNamesNextExpected) }
  }

  // MARK: New text

  private var maySendText: Bool {
    switch state {
    case .established, .closeWait, .finWait1, .closing, .lastAck: finSequence == nil
    default: false
    }
  }

  private mutating func sendNew(_ now: Instant) {
    guard maySendText else { return }
    while finSequence == nil, !unsent.isEmpty || finWanted {
      let usable = snd.wnd - flightSize
      if unsent.isEmpty {
        guard usable > 0 else { return armPersist(now) }
        sendSegment(size: 0, fin: true, now)
        return
      }
      let size = min(unsent.count, usable, payloadLimit)
      guard isWorthSending(usable: usable, now) else { return }
      guard pipe + size <= congestion.allowance else { return note(.congestionWindowHolds) }
      sendSegment(size: size, fin: finWanted && size == unsent.count && usable > size, now)
    }
  }

  /// The most text a segment may carry beside its options (RFC 9293 3.7.1, RFC 6691).
  var payloadLimit: Int { max(1, snd.mss - (options.timestamps ? 12 : 0)) }

  /// Nagle and the sender's side of silly window avoidance (RFC 9293 3.7.4, 3.8.6.2.1).
  private mutating func isWorthSending(usable: Int, _ now: Instant) -> Bool {
    let waiting = unsent.count
    if usable > 0 {
      if min(waiting, usable) >= payloadLimit { return true }
      let isIdle = snd.una == snd.nxt
      if !settings.nagle || isIdle {
        if waiting <= usable { return true }
        if !settings.avoidsSillyWindows || min(waiting, usable) * 2 >= snd.largestWindow { return true }
      } else {
        if waiting <= usable { note(.nagleHolds) }
        return false
      }
    }
    note(usable > 0 ? .sillyWindowIsNotUsed : .windowHolds)
    armPersist(now)
    return false
  }

  /// Takes `size` bytes off the queue and sends them, the FIN with them where it follows.
  mutating func sendSegment(size: Int, fin: Bool, _ now: Instant) {
    let data = unsent.take(size)
    var flags: Flags = []
    if !data.isEmpty, unsent.isEmpty { flags.insert(.psh) }
    let sequence = snd.nxt
    if fin {
      flags.insert(.fin)
      finSequence = sequence + data.count
    }
    let entry = RetransmissionQueue.Entry(sequence: sequence, flags: flags, data: data, firstSent: now)
    unacknowledged.append(entry)
    snd.nxt = entry.end
    if timed == nil { timed = (entry.end, now) }
    timer.start(now)
    persistDeadline = nil
    if owesCWR, !data.isEmpty {
      flags.insert(.cwr)
      owesCWR = false
    }
    let codepoint: ECNCodepoint = options.ecn && !data.isEmpty ? .capable0 : .notCapable
    let rule: Rule = data.isEmpty ? .finFollowsText : .textTakesItsLength
    emitText(sequence, flags, data, codepoint, because: rule)
    if fin, state == .closeWait { state = .lastAck }
  }

  private mutating func emitText(
    _ sequence: SequenceNumber, _ flags: Flags, _ data: ArraySlice<UInt8>, _ codepoint: ECNCodepoint,
    because rule: Rule
  ) {
    var segment = Segment(sequence: sequence, acknowledgment: rcv.nxt, flags: flags.union(.ack), data: data)
    segment.codepoint = codepoint
    if let up = snd.up {
      if up > sequence {
        segment.flags.insert(.urg)
        segment.urgentPointer = UInt16(clamping: up - sequence)
      } else if up <= snd.una {
        snd.up = nil
      }
    }
    dress(&segment)
    emit(segment, because: rule)
  }

  // MARK: Old text

  /// Sends again what is believed lost, as far as the congestion window lets it.
  private mutating func resendLost(_ now: Instant) {
    guard hasLost else { return }
    var index = 0
    while index < unacknowledged.count {
      let entry = unacknowledged[index]
      if entry.isLost {
        guard pipe + entry.length <= congestion.allowance else { return }
        resend(at: index, now, because: .lostTextIsSentAgain)
      }
      index += 1
    }
    hasLost = false
  }

  /// Sends a segment of the queue again: the same numbers, the same text.
  mutating func resend(at index: Int, _ now: Instant, because rule: Rule) {
    let entry = unacknowledged[index]
    unacknowledged[index].retransmissions += 1
    unacknowledged[index].isLost = false
    if let timing = timed, entry.sequence < timing.end {
      timed = nil
      note(.karnTakesNoSample)
    }
    timer.start(now)
    if entry.flags.contains(.syn) { return emitSyn(because: rule) }
    let acknowledged = max(0, snd.una - entry.sequence)
    let data = entry.data.dropFirst(acknowledged)
    emitText(
      entry.end - data.count - (entry.flags.contains(.fin) ? 1 : 0), entry.flags, data, .notCapable,
      because: rule)
  }

  // MARK: Control

  /// <SEQ=SND.NXT><ACK=RCV.NXT><CTL=ACK>
  mutating func acknowledge(because rule: Rule) {
    var segment = Segment(sequence: snd.nxt, acknowledgment: rcv.nxt, flags: .ack)
    if settings.repeatsFinWithAck, let finSequence, !finIsAcknowledged, rule != .challengeAck,
      rule != .unacceptableIsAnsweredByAck
    {
      segment.sequence = finSequence
      segment.flags.insert(.fin)
    }
    dress(&segment)
    emit(segment, because: rule)
  }

  /// A reset carries no window and no options, and takes no number.
  mutating func emitReset(
    at sequence: SequenceNumber, acknowledging number: SequenceNumber? = nil, because rule: Rule
  ) {
    let flags: Flags = number == nil ? .rst : [.rst, .ack]
    emit(
      Segment(sequence: sequence, acknowledgment: number ?? 0, flags: flags, window: 0), because: rule)
  }

  /// Window, timestamps, SACK blocks and ECE of a segment of an open connection.
  mutating func dress(_ segment: inout Segment) {
    segment.window = announceWindow()
    if options.timestamps {
      segment.options.timestamps = .init(value: timestamp(clock), echoReply: options.recentTimestamp)
    }
    if options.sack, !held.isEmpty || held.duplicate != nil {
      let stamps = options.timestamps ? 12 : 0
      let space = segment.data.isEmpty ? 40 : min(40, snd.mss - segment.data.count)
      let room = space - stamps - 4
      if room >= 8 { segment.options.sack = held.blocks(limit: room / 8) }
      held.duplicate = nil
    }
    if echoesCongestion { segment.flags.insert(.ece) }
  }

  mutating func emit(_ segment: Segment, because rule: Rule) {
    if segment.flags.contains(.ack) {
      ackOwed = .none
      segmentsSinceAck = 0
      ackDeadline = nil
      options.lastAckSent = segment.acknowledgment
    }
    outbox.append(
      Emission(segment: segment, rules: explains ? reasons(for: segment, rule) : [], before: stateBefore))
    stateBefore = state
  }

  /// The rule that caused a segment, then what its numbers follow from.
  private func reasons(for segment: Segment, _ rule: Rule) -> [Rule] {
    var rules = [rule]
    func add(_ more: Rule) { if !rules.contains(more) { rules.append(more) } }
    if segment.flags.contains(.syn) { add(.synTakesOneNumber) }
    if segment.flags.contains(.fin) { add(.finTakesOneNumber) }
    if segment.flags.contains(.rst) { add(.resetTakesNoNumber) }
    if segment.length == 0, segment.flags == .ack { add(.pureAckTakesNoNumber) }
    if segment.flags.contains(.ack), !segment.flags.contains(.rst) { add(.ackNamesNextExpected) }
    if !segment.options.sack.isEmpty { add(.sackReportsHeldText) }
    return rules
  }

  // MARK: The receive window

  /// The window to announce; its right edge moves only forward, and only for a gain worth announcing.
  private mutating func announceWindow() -> UInt16 {
    let edge = wantedEdge
    if edge > rcv.edge, settings.announcesAllRoom || gainIsWorthAnnouncing(edge) { rcv.edge = edge }
    return UInt16(clamping: rcv.wnd >> Int(options.receiveShift))
  }

  private var wantedEdge: SequenceNumber {
    let unread = settings.reading == .onRequest ? inbox.count : 0
    let room = max(0, receiveBuffer - unread)
    return rcv.nxt + (settings.acceptsWholeBuffer ? room : min(room, 65535 << Int(options.receiveShift)))
  }

  /// RFC 9293 3.8.6.2.2: half the buffer or a full segment.
  private func gainIsWorthAnnouncing(_ edge: SequenceNumber) -> Bool {
    !settings.avoidsSillyWindows || edge - rcv.edge >= min(receiveBuffer / 2, snd.mss)
  }

  /// The program has read: tell the other end where that makes room worth telling of.
  mutating func offerFreedWindow(_ now: Instant) {
    guard state.isSynchronized, wantedEdge > rcv.edge, gainIsWorthAnnouncing(wantedEdge) else { return }
    note(.windowUpdateIsSent)
    acknowledge(because: .windowUpdateIsSent)
  }

  mutating func openReceiveWindow(from number: SequenceNumber) {
    rcv.nxt = number
    rcv.edge = number + (settings.acceptsWholeBuffer ? receiveBuffer : min(receiveBuffer, 65535))
  }

  /// The scenario orders another window: announced at once, even where that shrinks it (RFC 9293 3.8.6, SHLD-14).
  package mutating func setReceiveBuffer(_ bytes: Int, at now: Instant) {
    begin(now)
    receiveBuffer = bytes
    guard state.isSynchronized else { return }
    let edge = wantedEdge
    if edge < rcv.edge { note(.windowShouldNotShrink) }
    rcv.edge = edge
    acknowledge(because: .windowUpdateIsSent)
  }
}
