/// What the SYNs agree on, timestamps with PAWS, and ECN.
extension Connection {
  // MARK: SYN options

  /// Options of the other end's SYN (RFC 9293 3.7.1, RFC 7323, RFC 2018, RFC 3168 6.1.1).
  mutating func agreeOnOptions(_ segment: Segment) {
    let offered = segment.options
    snd.mss = min(Int(offered.maximumSegmentSize ?? 536), settings.linkLimit)
    options.sack = settings.sack && offered.sackPermitted
    if settings.timestamps, let stamp = offered.timestamps {
      options.timestamps = true
      options.recentTimestamp = stamp.value
    }
    if let own = settings.windowScale, let theirs = offered.windowScale {
      options.scales = true
      options.sendShift = min(theirs, 14)
      options.receiveShift = min(own, 14)
    }
    if settings.ecn, !segment.flags.contains(.ack), segment.flags.isSuperset(of: [.ece, .cwr]) {
      options.ecn = true
      note(.ecnIsAgreed)
    }
  }

  /// The SYN,ACK to an ECN-setup SYN: ECE alone agrees (RFC 3168 6.1.1).
  mutating func agreeOnECN(answer flags: Flags) {
    guard settings.ecn, settings.asksForECN, flags.contains(.ece), !flags.contains(.cwr) else { return }
    options.ecn = true
    note(.ecnIsAgreed)
  }

  /// SYN, or SYN,ACK once the other end's SYN has come.
  mutating func emitSyn(because rule: Rule) {
    let answers = state != .synSent
    var flags: Flags = answers ? [.syn, .ack] : .syn
    var syn = SegmentOptions()
    syn.maximumSegmentSize = settings.maximumSegmentSize
    if !answers || options.scales { syn.windowScale = settings.windowScale.map { min($0, 14) } }
    syn.sackPermitted = answers ? options.sack : settings.sack
    if answers ? options.timestamps : settings.timestamps {
      syn.timestamps = .init(value: timestamp(clock), echoReply: answers ? options.recentTimestamp : 0)
    }
    let tries = unacknowledged.first?.timeouts ?? 0
    if settings.ecn, settings.asksForECN, !answers, tries <= settings.ecnSynRetries ?? .max {
      flags.formUnion([.ece, .cwr])
    }
    if answers, options.ecn { flags.insert(.ece) }
    emit(
      Segment(
        sequence: snd.iss, acknowledgment: answers ? rcv.nxt : 0, flags: flags,
        window: UInt16(clamping: receiveBuffer), options: syn), because: rule)
  }

  // MARK: Timestamps

  /// The timestamp clock: a millisecond a tick (RFC 7323 5.4).
  func timestamp(_ now: Instant) -> UInt32 {
    UInt32(truncatingIfNeeded: now.microseconds / 1000) &+ settings.timestampOffset
  }

  /// PAWS: a timestamp older than TS.Recent shows an old duplicate (RFC 7323 5.3).
  mutating func passesTimestampCheck(_ segment: Segment, _ now: Instant) -> Bool {
    guard options.timestamps, !segment.flags.contains(.rst) else { return true }
    guard let stamp = segment.options.timestamps else {
      if segment.flags.contains(.syn) { return true }
      note(.missingTimestampIsDropped)
      return false
    }
    guard SequenceNumber(stamp.value) < SequenceNumber(options.recentTimestamp) else { return true }
    note(.pawsRefusesOldTimestamp)
    acknowledge(because: .unacceptableIsAnsweredByAck)
    return false
  }

  /// TS.Recent moves only for segments that span Last.ACK.sent (RFC 7323 4.3).
  mutating func rememberTimestamp(_ segment: Segment) {
    guard options.timestamps, let stamp = segment.options.timestamps else { return }
    if SequenceNumber(stamp.value) >= SequenceNumber(options.recentTimestamp),
      segment.sequence <= options.lastAckSent
    {
      options.recentTimestamp = stamp.value
    }
  }

  // MARK: ECN

  /// The receiver's side: CE starts the echo, CWR stops it (RFC 3168 6.1.3).
  mutating func takeECN(_ segment: Segment) {
    guard options.ecn else { return }
    if segment.flags.contains(.cwr) { echoesCongestion = false }
    if segment.codepoint == .congestionExperienced {
      note(.congestionIsEchoed)
      echoesCongestion = true
    }
  }

  /// The sender's side: ECE halves the window, at most once a window of data (RFC 3168 6.1.2).
  mutating func reactToECE(_ segment: Segment, flight: Int) {
    guard options.ecn, segment.flags.contains(.ece), !segment.flags.contains(.syn) else { return }
    if let reduced = ecnReducedUpTo, snd.una <= reduced { return }
    ecnReducedUpTo = snd.nxt
    note(.congestionEchoReduces)
    congestion.congestionNotified(flight: flight)
    owesCWR = true
  }
}
