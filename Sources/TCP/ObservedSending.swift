extension ObservedEnd {
  /// What sending a segment shows of its sender. `peer` is the other end before it arrives there.
  @inline(__always) mutating func send(_ segment: ObservedSegment, to peer: ObservedEnd) {
    if segment.flags.contains(.rst) { return sendReset(segment, to: peer) }
    if segment.flags.contains(.syn) {
      sendSyn(segment)
    } else {
      // Only a synchronised end sends these; a challenge ACK in SYN-RECEIVED is the exception, and what
      // carries no ACK no end sends.
      switch opening {
      case _ where !segment.flags.contains(.ack): if opening == .unknown { opening = .closed }
      case .unknown, .closed, .listen, .synSent, .synReceived(passively: false): opening = .open
      case .synReceived(passively: true): if segment.length > 0, segment.dataLength > 0 { opening = .open }
      case .open: break
      }
    }
    noteNumbers(of: segment, to: peer)
    noteAcknowledgment(of: segment, to: peer)
    if segment.flags.contains(.fin) { sendFin(segment, to: peer) }
    owesChallenge = false
  }

  @inline(never) private mutating func sendSyn(_ segment: ObservedSegment) {
    let isAnswer = segment.flags.contains(.ack)
    if initial == segment.sequence, opening != .closed, opening != .listen {
      switch (opening, isAnswer) {
      case (.synSent, true): opening = .synReceived(passively: false)
      // It sends its SYN,ACK again: the ACK of it hasn't come.
      case (.open, true) where sentSynAck && finEnd == nil: opening = .synReceived(passively: true)
      default: break
      }
    } else {
      self = ObservedEnd()
      opening = isAnswer ? .synReceived(passively: true) : .synSent
      initial = segment.sequence
      received = segment.acknowledged
    }
    sentSynAck = sentSynAck || isAnswer
    scale = segment.windowScale
  }

  @inline(never) private mutating func sendReset(_ segment: ObservedSegment, to peer: ObservedEnd) {
    owesChallenge = false
    switch opening {
    // An answer to an unacceptable ACK; the attempt to connect goes on (RFC 9293 3.5.2).
    case .synSent: return
    // LISTEN answers an ACK so, and stays; RST,ACK comes from CLOSED only (3.10.7.1).
    case .listen: if !segment.flags.contains(.ack) { return }
    case .synReceived: if segment.sequence != next { return }
    case .unknown, .closed: break
    case .open:
      // Its own stands at SND.NXT, or where the peer's last ACK put it; any other may be somebody else's.
      guard segment.sequence == next || segment.sequence == peer.confirmed || peer.isFree else { return }
    }
    opening = .closed
  }

  @inline(__always) private mutating func noteNumbers(of segment: ObservedSegment, to peer: ObservedEnd) {
    guard let next else {
      self.next = segment.end
      first = segment.sequence
      return
    }
    guard next < segment.end || next < segment.sequence else {
      if segment.length > 0 {
        if !gaps.isEmpty { gaps.remove(segment.sequence, segment.end) }
        noteRepetition(segment)
      }
      return
    }
    guard peer.opening != .open || peer.isAcceptable(segment) else { return }
    if next < segment.sequence { gaps.insert(next, segment.sequence) }
    self.next = segment.end
  }

  /// Sending again what was acknowledged shows that the ACK hasn't come.
  private mutating func noteRepetition(_ segment: ObservedSegment) {
    if let finEnd, finAcknowledged, finEnd <= segment.end { finAcknowledged = false }
  }

  @inline(__always) private mutating func noteAcknowledgment(
    of segment: ObservedSegment, to peer: ObservedEnd
  ) {
    window = segment.window
    guard let acknowledgment = segment.acknowledged else {
      return
    }
    // What was never sent can't have been received.
    guard peer.next.map({ acknowledgment <= $0 }) ?? true else { return }
    if confirmed.map({ $0 < acknowledgment }) ?? true { confirmed = acknowledgment }
    if received.map({ $0 < acknowledgment }) ?? true { received = held.advance(from: acknowledgment) }
    let shift = segment.flags.contains(.syn) ? 0 : self.shift(with: peer)
    let edge = acknowledgment + Int(segment.window) << Int(shift)
    rightEdge = rightEdge.map { SequenceNumber.later($0, edge) } ?? edge
    if let finEnd = peer.finEnd {
      // The ACK says whether the other's FIN had come; one that was overtaken on the way says nothing.
      if finEnd <= acknowledgment {
        hasPeerFin = true
      } else if let confirmed, confirmed < finEnd {
        hasPeerFin = false
      }
    }
  }

  @inline(never) private mutating func sendFin(_ segment: ObservedSegment, to peer: ObservedEnd) {
    guard finEnd == nil, next == segment.end else { return }
    finEnd = segment.end
    closedFirst = !hasPeerFin
  }
}
