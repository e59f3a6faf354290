/// Two ends and what is known of them.
struct ObservedConnection: Sendable {
  private var a = ObservedEnd()
  private var b = ObservedEnd()
  private var history = History()

  /// What outlives a SYN.
  private struct History: Sendable {
    /// The connection's number; 0 until something of it was seen.
    var number = 0
    /// An end's facts from before its latest SYN, while that SYN may be somebody else's.
    /// (Never more than one; a list, so that the usual none costs nothing to look at.)
    var shadows: [Shadow] = []
    /// An end that a reset seemed to have closed when the other began anew: should the reset have been lost, the
    /// end answers from there. (A list for the same reason.)
    var ghosts: [Shadow] = []
    /// A SYN came while the other end still had the old connection: the count waits for its answer.
    var mayBeNew = false
  }

  private struct Shadow: Sendable {
    var ofA: Bool
    var end: ObservedEnd
  }

  @inline(__always) mutating func observe(
    _ segment: ObservedSegment, forward: Bool, counting count: inout Int
  ) -> Observation {
    if forward {
      Self.pass(segment, from: &a, to: &b, fromA: true, &history, counting: &count)
    } else {
      Self.pass(segment, from: &b, to: &a, fromA: false, &history, counting: &count)
    }
  }

  @inline(__always) private static func pass(
    _ segment: ObservedSegment, from sender: inout ObservedEnd, to receiver: inout ObservedEnd, fromA: Bool,
    _ history: inout History, counting count: inout Int
  ) -> Observation {
    if !history.shadows.isEmpty, history.shadows[0].ofA == fromA {
      let shadow = history.shadows.removeLast()
      if shadow.end.couldSend(segment), sender.opening != .open, !receiver.isFree {
        // The SYN was forged: the connection it stood in for goes on.
        sender = shadow.end
        history.mayBeNew = false
      } else if segment.flags.contains(.syn) {
        history.shadows = [shadow]
      }
    }
    if !history.ghosts.isEmpty, history.ghosts[0].ofA == fromA {
      let ghost = history.ghosts.removeLast()
      if sender.isFree, ghost.end.couldSend(segment) {
        sender = ghost.end
        sender.opening = .open
        sender.owesChallenge = true
      }
    }
    let isNew = sender.opensAnew(with: segment)
    var observation = Observation(
      connection: 0, next: segment.end, expectedSequence: isNew ? nil : sender.next,
      expectedAcknowledgment: isNew && !segment.flags.contains(.ack) ? nil : sender.received,
      verdict: Verdict(segment, from: sender, to: receiver), senderState: nil, receiverState: nil)
    if isNew { begin(segment, from: sender, to: &receiver, fromA: fromA, &history, counting: &count) }
    if history.number == 0 {
      count += 1
      history.number = count
    }
    sender.send(segment, to: receiver)
    receiver.receive(segment, from: sender)
    observation.connection = history.number
    observation.senderState = sender.state
    observation.receiverState = receiver.state
    return observation
  }

  /// A SYN with a number of its own: another connection between the same two ports, if the other end agrees.
  @inline(never) private static func begin(
    _ segment: ObservedSegment, from sender: ObservedEnd, to receiver: inout ObservedEnd, fromA: Bool,
    _ history: inout History, counting count: inout Int
  ) {
    if segment.flags.contains(.ack), receiver.isFree || receiver.opening == .synSent {
      if history.mayBeNew { history.number = 0 }
      history.mayBeNew = false
      history.shadows = []
    } else if receiver.isFree {
      if sender.opening != .unknown || receiver.opening != .unknown { history.number = 0 }
      if receiver.state != .timeWait {
        let opening: ObservedEnd.Opening = receiver.state == .closed ? .closed : receiver.opening
        if receiver.opening == .closed, receiver.next != nil {
          history.ghosts = [Shadow(ofA: !fromA, end: receiver)]
        }
        receiver = ObservedEnd()
        receiver.opening = opening
      }
    } else {
      history.mayBeNew = true
      if sender.opening == .open, history.shadows.isEmpty {
        history.shadows = [Shadow(ofA: fromA, end: sender)]
      }
    }
  }
}

extension ObservedEnd {
  /// Whether a SYN is the first of a new attempt, not another copy of the one there is.
  @inline(__always) func opensAnew(with segment: ObservedSegment) -> Bool {
    guard segment.flags.contains(.syn), !segment.flags.contains(.rst) else { return false }
    return initial != segment.sequence || state == .closed || opening == .listen
  }

  /// Whether a segment goes on where this end was.
  func couldSend(_ segment: ObservedSegment) -> Bool {
    guard !segment.flags.contains(.syn), !segment.flags.contains(.rst), segment.flags.contains(.ack), let next
    else { return false }
    return segment.sequence <= next && next - segment.sequence <= 1 << 20
  }
}
