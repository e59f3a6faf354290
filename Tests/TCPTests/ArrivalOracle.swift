@testable import TCP

/// SEGMENT ARRIVES written a second time, straight from the tables, to judge the engine by.
///
/// Numbers here are plain integers: those we send count from our ISS, those we receive from the other end's ISS.
/// So nothing of the engine's arithmetic is used, and nothing here wraps.
struct ArrivalOracle {
  /// One end just before the segment comes.
  struct End: Equatable {
    var state: ConnectionState
    var isPassive = false
    var una = 0
    var nxt = 0
    var expected = 0
    var window = 0
    /// The largest window the other end ever offered.
    var offered = 1000
    /// Our FIN's number; nil while none is sent.
    var fin: Int?
  }

  struct Arriving {
    var flags: Flags
    /// From the other end's ISS.
    var seq: Int
    /// From our ISS.
    var ack: Int
    var data: Int
    var length: Int { data + (flags.contains(.syn) ? 1 : 0) + (flags.contains(.fin) ? 1 : 0) }
  }

  struct Sent: Equatable {
    var flags: Flags
    /// nil: the literal number 0.
    var seq: Int?
    var ack: Int?
  }

  struct Outcome: Equatable {
    var state: ConnectionState
    var una: Int
    var expected: Int
    var sent: [Sent] = []
  }

  /// With RFC 5961, or as in RFC 793.
  var modern: Bool

  func outcome(_ end: End, _ s: Arriving) -> Outcome {
    switch end.state {
    case .closed: closed(end, s)
    case .listen: listen(end, s)
    case .synSent: synSent(end, s)
    default: other(end, s)
    }
  }

  private func stay(_ end: End, _ sent: Sent...) -> Outcome {
    Outcome(state: end.state, una: end.una, expected: end.expected, sent: sent)
  }

  /// <SEQ=SND.NXT><ACK=RCV.NXT><CTL=ACK>
  private func ack(_ end: End) -> Sent { Sent(flags: .ack, seq: end.nxt, ack: end.expected) }

  private func gone(_ end: End, _ sent: Sent...) -> Outcome {
    Outcome(state: .closed, una: end.una, expected: end.expected, sent: sent)
  }

  // 3.10.7.1
  private func closed(_ end: End, _ s: Arriving) -> Outcome {
    if s.flags.contains(.rst) { return stay(end) }
    if s.flags.contains(.ack) { return stay(end, Sent(flags: .rst, seq: s.ack, ack: nil)) }
    return stay(end, Sent(flags: [.rst, .ack], seq: nil, ack: s.seq + s.length))
  }

  // 3.10.7.2; our ISS is 0 here, the segment's own numbers set IRS
  private func listen(_ end: End, _ s: Arriving) -> Outcome {
    if s.flags.contains(.rst) { return stay(end) }
    if s.flags.contains(.ack) { return stay(end, Sent(flags: .rst, seq: s.ack, ack: nil)) }
    guard s.flags.contains(.syn) else { return stay(end) }
    return Outcome(
      state: .synReceived, una: 0, expected: s.seq + 1,
      sent: [Sent(flags: [.syn, .ack], seq: 0, ack: s.seq + 1)])
  }

  // 3.10.7.3
  private func synSent(_ end: End, _ s: Arriving) -> Outcome {
    let hasAck = s.flags.contains(.ack)
    if hasAck, s.ack <= 0 || s.ack > end.nxt {
      return s.flags.contains(.rst) ? stay(end) : stay(end, Sent(flags: .rst, seq: s.ack, ack: nil))
    }
    if s.flags.contains(.rst) { return hasAck ? gone(end) : stay(end) }
    guard s.flags.contains(.syn) else { return stay(end) }
    guard hasAck else {
      return Outcome(
        state: .synReceived, una: 0, expected: s.seq + 1,
        sent: [Sent(flags: [.syn, .ack], seq: 0, ack: s.seq + 1)])
    }
    // ESTABLISHED; text and FIN in the same segment go on at the sixth step, one ACK for it all.
    let taken = min(s.data, end.window)
    let fin = s.flags.contains(.fin) && taken == s.data && taken < end.window
    let expected = s.seq + 1 + taken + (fin ? 1 : 0)
    return Outcome(
      state: fin ? .closeWait : .established, una: s.ack, expected: expected,
      sent: [Sent(flags: .ack, seq: end.nxt, ack: expected)])
  }

  // 3.10.7.4
  private func other(_ end: End, _ arriving: Arriving) -> Outcome {
    var s = arriving
    // Figure 7 and A.2: the SYN,ACK of a simultaneous open repeats a SYN that has been taken.
    if end.state == .synReceived, !end.isPassive, s.flags.isSuperset(of: [.syn, .ack]),
      !s.flags.contains(.rst), s.seq == 0
    {
      s.flags.remove(.syn)
      s.seq = 1
    }
    let (next, window) = (end.expected, end.window)
    let acceptable: Bool
    if window == 0 {
      // With text the segment is not acceptable, yet its ACK and RST are looked at where it begins at R.
      acceptable = s.seq == next
    } else if s.length == 0 {
      acceptable = s.seq >= next && s.seq <= next + window - 1
    } else {
      let last = s.seq + s.length - 1
      acceptable =
        (s.seq >= next && s.seq <= next + window - 1) || (last >= next && last <= next + window - 1)
    }
    guard acceptable else { return s.flags.contains(.rst) ? stay(end) : stay(end, ack(end)) }
    if s.flags.contains(.rst) {
      if modern, s.seq != next { return stay(end, ack(end)) }
      return end.state == .synReceived && end.isPassive ? listening(end) : gone(end)
    }
    if s.flags.contains(.syn) {
      if end.state == .synReceived, end.isPassive { return listening(end) }
      if modern { return stay(end, ack(end)) }
      if s.seq >= next { return gone(end, Sent(flags: [.rst, .ack], seq: end.nxt, ack: next)) }
      s.flags.remove(.syn)
      s.seq += 1
    }
    guard s.flags.contains(.ack) else { return stay(end) }
    return fifth(end, s)
  }

  private func listening(_ end: End) -> Outcome { Outcome(state: .listen, una: 0, expected: 0) }

  private func fifth(_ before: End, _ s: Arriving) -> Outcome {
    var end = before
    if end.state == .synReceived {
      guard s.ack > end.una, s.ack <= end.nxt else {
        return stay(end, Sent(flags: .rst, seq: s.ack, ack: nil))
      }
      end.state = .established
      end.una = s.ack
    } else {
      if modern, s.ack < end.una - end.offered { return stay(end, ack(end)) }
      if s.ack > end.nxt { return stay(end, ack(end)) }
      if s.ack > end.una { end.una = s.ack }
    }
    let finAcked = end.fin.map { end.una > $0 } ?? false
    switch end.state {
    case .finWait1 where finAcked: end.state = .finWait2
    case .closing:
      guard finAcked else { return stay(end) }
      end.state = .timeWait
      return seventh(end, s)
    case .lastAck where finAcked: return gone(end)
    case .timeWait:
      let isBare = s.length == 0 && s.seq == end.expected && s.ack == end.nxt
      return isBare ? stay(end) : stay(end, ack(end))
    default: break
    }
    return seventh(end, s)
  }

  private func seventh(_ before: End, _ s: Arriving) -> Outcome {
    var end = before
    let next = end.expected
    guard [.established, .finWait1, .finWait2].contains(end.state) else {
      // Text after the FIN is ignored; a FIN there is acknowledged and changes nothing.
      return s.flags.contains(.fin) ? stay(end, ack(end)) : stay(end)
    }
    guard s.data > 0 || s.flags.contains(.fin) else { return stay(end) }
    // Octets R ..< R+W of the segment are taken, if they begin at R.
    let textEnd = s.seq + s.data
    let isNext = s.seq <= next
    if isNext, s.data > 0 { end.expected = max(next, min(textEnd, next + end.window)) }
    if isNext, s.flags.contains(.fin), end.expected == textEnd, textEnd < next + end.window {
      end.expected += 1
      switch end.state {
      case .established: end.state = .closeWait
      case .finWait1: end.state = .closing
      default: end.state = .timeWait
      }
    }
    return stay(end, ack(end))
  }
}
