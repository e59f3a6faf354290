extension Verdict {
  /// What a segment is, from what was seen of both ends before it.
  @inline(__always) init(_ segment: ObservedSegment, from sender: ObservedEnd, to receiver: ObservedEnd) {
    if segment.flags.contains(.rst) {
      self = Verdict.ofReset(segment, from: sender, to: receiver)
    } else if segment.flags.contains(.syn) {
      self = Verdict.ofSyn(segment, from: sender)
    } else if !segment.flags.contains(.ack) {
      // Every later segment carries an ACK, or is dropped (RFC 9293 3.10.7.4, fifth).
      self = .unacceptable
    } else if segment.length == 0, sender.owesChallenge, segment.acknowledgment == sender.confirmed {
      self = .challengeAck
    } else if let sent = receiver.next, sent < segment.acknowledgment {
      self = .unacceptable
    } else if segment.length > 0 {
      self = Verdict.ofNumbers(segment, from: sender, to: receiver)
    } else {
      self = Verdict.ofPureAck(segment, from: sender, to: receiver)
    }
  }

  @inline(never) private static func ofReset(
    _ segment: ObservedSegment, from sender: ObservedEnd, to receiver: ObservedEnd
  ) -> Verdict {
    switch receiver.opening {
    case .unknown, .closed, .listen: return .reset
    case .synSent: return segment.acknowledged == receiver.next ? .reset : .unacceptable
    case .synReceived, .open:
      let answersOldAck = segment.sequence == receiver.confirmed
      return receiver.isAcceptable(segment) || answersOldAck ? .reset : .unacceptable
    }
  }

  private static func ofSyn(_ segment: ObservedSegment, from sender: ObservedEnd) -> Verdict {
    guard sender.initial == segment.sequence, sender.opening != .closed else { return .new }
    return segment.flags.contains(.ack) && !sender.sentSynAck ? .new : .retransmission
  }

  @inline(__always) private static func ofNumbers(
    _ segment: ObservedSegment, from sender: ObservedEnd, to receiver: ObservedEnd
  ) -> Verdict {
    guard let next = sender.next, let first = sender.first else { return .new }
    let asksForWindow = receiver.window == 0 && segment.dataLength == 1 && !segment.flags.contains(.fin)
    if segment.sequence == next { return asksForWindow ? .windowProbe : .new }
    if next < segment.sequence { return receiver.isAcceptable(segment) ? .outOfOrder : .unacceptable }
    if next < segment.end { return .retransmission }
    if segment.end <= first { return .outOfOrder }
    let isSettled = receiver.confirmed.map { segment.end <= $0 } ?? false
    if !isSettled, sender.gaps.overlaps(segment.sequence, segment.end) { return .outOfOrder }
    return asksForWindow ? .windowProbe : .retransmission
  }

  @inline(__always) private static func ofPureAck(
    _ segment: ObservedSegment, from sender: ObservedEnd, to receiver: ObservedEnd
  ) -> Verdict {
    guard let next = sender.next else { return .unknown }
    let advances = sender.confirmed.map { $0 < segment.acknowledgment } ?? true
    if segment.sequence < next, let probe = Verdict.ofProbe(segment, next: next, from: sender, to: receiver) {
      return probe
    }
    if segment.sequence != next {
      if next < segment.sequence, !receiver.isAcceptable(segment) { return .unacceptable }
      return advances ? .new : .outOfOrder
    }
    if segment.window == 0 { return .zeroWindow }
    if advances { return .new }
    if segment.acknowledgment != sender.confirmed { return .outOfOrder }
    return segment.window == sender.window ? .duplicateAck : .windowUpdate
  }

  /// An empty segment just below what is next: it is there to be answered.
  @inline(never) private static func ofProbe(
    _ segment: ObservedSegment, next: SequenceNumber, from sender: ObservedEnd, to receiver: ObservedEnd
  ) -> Verdict? {
    let isAllAcknowledged = receiver.confirmed == next
    if receiver.window == 0, segment.sequence + 1 == next || segment.sequence + 1 == receiver.confirmed {
      return .windowProbe
    }
    return segment.sequence + 1 == next && isAllAcknowledged ? .keepAlive : nil
  }
}
