/// What segments have shown of one end of a connection.
///
/// A listener sees a segment when it passes, not when it arrives. So what an end has received is presumed
/// as soon as it passed, and taken back when the end itself shows that it hadn't: it says so by the ACK it
/// sends, and by sending again what was thought to be acknowledged.
struct ObservedEnd: Sendable {
  enum Opening: Hashable, Sendable {
    case unknown, closed, listen, synSent
    case synReceived(passively: Bool)
    /// Synchronised: which of the later states follows from the FINs.
    case open
  }

  var opening = Opening.unknown

  // What it sent.
  var initial: SequenceNumber?
  var next: SequenceNumber?
  /// The least number seen of it since it opened or was joined.
  var first: SequenceNumber?
  /// Numbers below `next` that were never seen here.
  var gaps = SequenceRanges()
  var sentSynAck = false
  /// The highest ACK number it sent: what it is sure to have received.
  var confirmed: SequenceNumber?
  /// The raw window field it sent last.
  var window: UInt16?
  var scale: UInt8?
  /// The furthest its window ever reached; nil while unknown.
  var rightEdge: SequenceNumber?
  /// The number after its FIN.
  var finEnd: SequenceNumber?
  /// Its FIN went out before it had the other's.
  var closedFirst = false

  // What it received.
  var received: SequenceNumber?
  /// What arrived ahead of a gap.
  var held = SequenceRanges()
  /// The highest ACK number that reached it.
  var acknowledged: SequenceNumber?
  var finAcknowledged = false
  var hasPeerFin = false
  /// It got something that RFC 5961 has it answer with an ACK, and hasn't yet.
  var owesChallenge = false

  var state: ConnectionState? {
    switch opening {
    case .unknown: return nil
    case .closed: return .closed
    case .listen: return .listen
    case .synSent: return .synSent
    case .synReceived: return finEnd == nil ? .synReceived : .finWait1
    case .open: break
    }
    switch (finEnd != nil, hasPeerFin) {
    case (false, false): return .established
    case (false, true): return .closeWait
    case (true, _) where !closedFirst: return finAcknowledged ? .closed : .lastAck
    case (true, false): return finAcknowledged ? .finWait2 : .finWait1
    case (true, true): return finAcknowledged ? .timeWait : .closing
    }
  }

  /// Whether it holds no connection, or only the memory of one.
  var isFree: Bool {
    switch state {
    case nil, .closed, .listen, .timeWait: true
    default: false
    }
  }

  /// How far its windows are shifted: only if both SYNs offered it. Where one was missed, as far as can be.
  @inline(__always) func shift(with peer: ObservedEnd) -> UInt8 {
    guard initial != nil, peer.initial != nil else { return 14 }
    guard let scale, peer.scale != nil else { return 0 }
    return min(scale, 14)
  }
}

// MARK: - Receiving

extension ObservedEnd {
  /// What arrival does to it, if it is as it seems.
  @inline(__always) mutating func receive(_ segment: ObservedSegment, from peer: ObservedEnd) {
    switch opening {
    case .unknown, .closed, .listen: receiveUnopened(segment)
    case .synSent: receiveInSynSent(segment, from: peer)
    case .synReceived, .open: receiveSynchronised(segment, from: peer)
    }
  }

  @inline(never) private mutating func receiveUnopened(_ segment: ObservedSegment) {
    if segment.flags.contains(.rst) {
      // Whatever it had, if anything, it has no longer.
      if opening == .unknown { opening = .closed }
    } else if segment.flags.contains(.syn) {
      received = segment.sequence + 1
      held.removeAll()
      // Whoever sends a SYN counts on a listener; an answer will tell.
      if opening == .unknown, !segment.flags.contains(.ack) { opening = .listen }
    } else if !segment.flags.contains(.ack) {
      // No connection sends such a segment.
      if opening == .unknown { opening = .closed }
    } else if opening == .unknown {
      // Joined in the middle: what is seen first is taken to be in order.
      take(segment.sequence, segment.end)
    }
  }

  @inline(never) private mutating func receiveInSynSent(_ segment: ObservedSegment, from peer: ObservedEnd) {
    let acknowledgesSyn = segment.acknowledged.map { $0 == next } ?? false
    if segment.flags.contains(.rst) {
      if acknowledgesSyn { opening = .closed }
      return
    }
    guard segment.flags.contains(.syn) else { return }
    guard segment.acknowledged != nil else {
      received = segment.sequence + 1
      opening = .synReceived(passively: false)
      return
    }
    guard acknowledgesSyn else { return }
    received = segment.sequence + 1
    held.removeAll()
    acknowledged = segment.acknowledgment
    opening = .open
    take(segment.sequence + 1, segment.end)
    noteFin(of: peer)
  }

  @inline(__always) private mutating func receiveSynchronised(
    _ segment: ObservedSegment, from peer: ObservedEnd
  ) {
    let canArrive = isAcceptable(segment)
    if segment.flags.contains(.rst) { return receiveReset(segment, acceptable: canArrive) }
    if segment.flags.contains(.syn) {
      // The crossing SYN,ACK of a simultaneous open (RFC 9293 figure 7) acknowledges; all others are suspect.
      if opening == .synReceived(passively: false), segment.acknowledged.map({ $0 == next }) ?? false {
        acknowledged = segment.acknowledgment
        opening = .open
      } else if opening == .open {
        owesChallenge = true
      }
      return
    }
    guard let acknowledgment = segment.acknowledged else { return }
    guard canArrive || mayBeWaitedFor(segment) else { return }
    if let next, next < acknowledgment {
      owesChallenge = opening == .open
      return
    }
    if case .synReceived = opening {
      guard acknowledgment == next || initial.map({ $0 < acknowledgment }) ?? true else { return }
      opening = .open
    }
    acknowledge(acknowledgment)
    if canArrive { take(segment.sequence, segment.end) }
    noteFin(of: peer)
  }

  @inline(never) private mutating func receiveReset(_ segment: ObservedSegment, acceptable: Bool) {
    guard acceptable, let received else { return }
    // Exactly next (RFC 5961 3.2), or where data held beyond a gap ends: there only the true sender can be.
    guard segment.sequence == received || segment.sequence == held.last else {
      owesChallenge = true
      return
    }
    if case .synReceived(passively: true) = opening { opening = .listen } else { opening = .closed }
  }

  @inline(__always) private mutating func acknowledge(_ number: SequenceNumber) {
    if acknowledged.map({ $0 < number }) ?? true { acknowledged = number }
    if let finEnd, finEnd <= number { finAcknowledged = true }
  }

  /// Numbers that arrived: those in order move RCV.NXT, those ahead wait.
  @inline(__always) private mutating func take(_ start: SequenceNumber, _ end: SequenceNumber) {
    guard let now = received else {
      received = end
      return
    }
    if start <= now {
      if now < end { received = held.isEmpty ? end : held.advance(from: end) }
    } else if start < end {
      held.insert(start, end)
    }
  }

  @inline(__always) private mutating func noteFin(of peer: ObservedEnd) {
    if let finEnd = peer.finEnd, let received, finEnd <= received { hasPeerFin = true }
  }

  /// The four cases of RFC 9293 table 6.
  @inline(__always) func isAcceptable(_ segment: ObservedSegment) -> Bool {
    guard let received else { return true }
    let edge = rightEdge.map { SequenceNumber.later($0, received) } ?? received + 1 << 30
    if segment.length == 0 { return received <= segment.sequence && segment.sequence <= edge }
    return segment.sequence < edge && received < segment.end
  }

  /// Old by what was presumed to have arrived, yet not by what is sure: it may be the copy that does arrive.
  @inline(__always) private func mayBeWaitedFor(_ segment: ObservedSegment) -> Bool {
    guard let received, segment.end <= received else { return false }
    return confirmed.map { $0 < segment.end } ?? true
  }
}
