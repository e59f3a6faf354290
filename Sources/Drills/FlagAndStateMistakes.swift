import Questions
import TCP

extension BlankMaker {
  /// Which flags this segment carries.
  func flags(_ index: Int) -> DraftBlank {
    let record = trace[index]
    let right = record.segment.flags
    let n = record.number
    var blank = DraftBlank(.flags, of: n, answer: .flags(right))
    blank.shownThrough = n
    if right.contains(.psh) {
      // PSH is the sender's choice: with or without it, the segment is understood.
      blank.accepts = [.flags(right.subtracting(.psh))]
    }
    if right.contains(.rst) {
      if right.contains(.ack) {
        blank.add(.forgotTheAckFlag, .flags(right.subtracting(.ack)), disprovedBy: n)
      } else {
        blank.add(.addedTheAckFlag, .flags(right.union(.ack)), disprovedBy: n)
      }
      blank.add(.onlyAck, .flags(.ack), disprovedBy: n)
      blank.add(.finInstead, .flags([.fin, .ack]), disprovedBy: n)
    } else if right.contains(.ack), right != .ack {
      blank.add(.forgotTheAckFlag, .flags(right.subtracting(.ack)), disprovedBy: n)
      blank.add(.onlyAck, .flags(.ack), disprovedBy: n)
      blank.add(.resetInstead, .flags([.rst, .ack]), disprovedBy: n)
      if !right.contains(.fin), !right.contains(.syn) {
        blank.add(.finInstead, .flags([.fin, .ack]), disprovedBy: n)
      }
    } else if right == .ack {
      blank.add(.finInstead, .flags([.fin, .ack]), disprovedBy: n)
      blank.add(.resetInstead, .flags(.rst), disprovedBy: n)
      blank.add(.addedPush, .flags([.psh, .ack]), disprovedBy: n)
      blank.add(.synOutOfPlace, .flags([.syn, .ack]), disprovedBy: n)
    } else {
      blank.add(.addedTheAckFlag, .flags(right.union(.ack)), disprovedBy: n)
      blank.add(.onlyAck, .flags(.ack), disprovedBy: n)
      blank.add(.resetInstead, .flags(.rst), disprovedBy: n)
    }
    return blank
  }

  /// The state of one end after this segment.
  func state(_ index: Int, of host: Host) -> DraftBlank {
    let record = trace[index]
    let right = record.after[host]
    var blank = DraftBlank(.state, of: record.number, host: host, answer: .state(right))
    blank.shownThrough = sentBeforeArrival(of: index)
    let life = StateLife(trace, of: host, at: index)
    func add(_ rule: MistakeRule, _ state: ConnectionState) {
      let named = life.rule(rule, state)
      let disproof = named == .oneStepEarly ? life.entered ?? record.number : record.number
      blank.add(named, .state(state), disprovedBy: disproof)
    }
    for (rule, state) in Self.confusions(for: right, before: record.before[host]) { add(rule, state) }
    if record.isLost, record.to == host {
      let arrived = trace[index...].first { $0.after[host] != right }?.after[host]
      if let arrived { add(.lostArrived, arrived) }
    }
    add(.otherSide, record.after[host.other])
    if let next = trace[(index + 1)...].first(where: { $0.after[host] != right })?.after[host] {
      add(.oneStepLate, next)
    }
    if let earlier = trace[...index].last(where: { $0.before[host] != right })?.before[host] {
      add(.oneStepEarly, earlier)
    }
    for state in Self.bystanders(of: right) where blank.mistakes.count < 3 { add(.notThisPhase, state) }
    return blank
  }

  /// What is on its way both ways decides the state after a segment: all that left before it arrived is shown.
  private func sentBeforeArrival(of index: Int) -> Int {
    guard case .delivered(let arrival) = trace[index].fate else { return trace[index].number }
    return trace[index...].last { $0.time < arrival }?.number ?? trace[index].number
  }

  /// The classic mix-ups for each state, most telling first.
  private static func confusions(
    for right: ConnectionState, before: ConnectionState
  ) -> [(MistakeRule, ConnectionState)] {
    switch right {
    case .closed:
      switch before {
      case .lastAck: [(.timeWaitOnPassive, .timeWait), (.oneStepEarly, .lastAck)]
      case .timeWait, .closed: []
      default: [(.resetIgnored, before), (.waitedAfterReset, .timeWait)]
      }
    case .listen: [(.oneStepLate, .synReceived), (.closedAtOnce, .closed)]
    case .synSent: [(.synReceivedOnOpener, .synReceived), (.oneStepLate, .established)]
    case .synReceived: [(.oneStepLate, .established), (.otherSide, .synSent)]
    case .established:
      before == .established
        ? [(.resetObeyed, .closed), (.closeWaitOnActive, .closeWait)]
        : [(.synReceivedOnOpener, .synReceived), (.oneStepEarly, before)]
    case .finWait1:
      [(.closeWaitOnActive, .closeWait), (.oneStepLate, .finWait2), (.closingForFinWait2, .closing)]
    case .finWait2:
      [
        (.oneStepEarly, .finWait1), (.closingForFinWait2, .closing), (.oneStepLate, .timeWait),
        (.closeWaitOnActive, .closeWait),
      ]
    case .closeWait:
      [
        (.finWaitOnPassive, .finWait1), (.oneStepLate, .lastAck), (.closedAtOnce, .closed),
        (.timeWaitOnPassive, .timeWait),
      ]
    case .closing:
      [(.skippedFinWait2, .finWait2), (.oneStepLate, .timeWait), (.closeWaitOnActive, .closeWait)]
    case .lastAck:
      [
        (.timeWaitOnPassive, .timeWait), (.finWaitOnPassive, .finWait1), (.closedAtOnce, .closed),
        (.oneStepEarly, .closeWait),
      ]
    case .timeWait:
      [
        (.skippedTimeWait, .closed), (.oneStepEarly, before), (.closingForFinWait2, .closing),
        (.oneStepEarly, .finWait2),
      ]
    }
  }

  /// Other states, so that there are always three to go wrong by.
  private static func bystanders(of right: ConnectionState) -> [ConnectionState] {
    right.isSynchronized
      ? [.established, .closeWait, .finWait2, .closed] : [.listen, .synSent, .established, .closed]
  }

  /// The window this segment announces.
  func window(_ index: Int) -> DraftBlank {
    let record = trace[index]
    let right = Int(record.segment.window)
    let n = record.number
    var blank = DraftBlank(.window, of: n, answer: .number(right))
    blank.shownThrough = n
    let entry = ledger.entries[index]
    let last = entry.peerLast.map { trace[$0] }
    if let own = trace[..<index].last(where: { $0.from == record.from && $0.segment.flags.contains(.ack) }) {
      blank.add(.windowDidNotShrink, Int(own.segment.window), disprovedBy: last?.number ?? n)
      let got = record.segment.acknowledgment - own.segment.acknowledgment
      // What the program has read since.
      let read = right - Int(own.segment.window) + got
      if read > 0 { blank.add(.windowNotFreed, right - read, disprovedBy: own.number) }
    }
    if let bytes = last?.segment.data.count, bytes > 0 {
      blank.add(.shrankTwice, right - bytes, disprovedBy: last?.number)
      blank.add(.plusOneOnData, right + 1, disprovedBy: last?.number)
      blank.add(.countedTheHeader, right - 20, disprovedBy: last?.number)
      blank.add(.flightAsWindow, bytes, disprovedBy: last?.number)
    }
    if let other = trace[..<index].last(where: { $0.from == record.to }) {
      blank.add(.windowFromOwnSide, Int(other.segment.window), disprovedBy: other.number)
    }
    return blank
  }
}
