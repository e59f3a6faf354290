/// Steps six to eight: the urgent pointer, the text, the FIN (RFC 9293 3.10.7.4).
extension Connection {
  /// Everything after the ACK field, for the segment trimmed to the window.
  mutating func continueFromText(_ segment: Segment, _ now: Instant) {
    urgentArrives(segment)
    takeECN(segment)
    guard segment.length > 0 || !held.isEmpty else { return }
    textArrives(segment, now)
    finArrives(segment, now)
  }

  // MARK: Sixth, URG

  private mutating func urgentArrives(_ segment: Segment) {
    guard segment.flags.contains(.urg) else { return }
    switch state {
    case .established, .finWait1, .finWait2:
      let pointer = segment.sequence + Int(segment.urgentPointer)
      guard rcv.up.map({ $0 < pointer }) ?? true else { return }
      if rcv.up.map({ $0 <= rcv.nxt }) ?? true, rcv.nxt < pointer { signals.append(.urgent) }
      rcv.up = pointer
      note(.urgentPointerMoves)
    default: note(.urgentIsIgnored)
    }
  }

  // MARK: Seventh, text

  private mutating func textArrives(_ segment: Segment, _ now: Instant) {
    switch state {
    case .established, .finWait1, .finWait2: break
    default:
      if !segment.data.isEmpty { note(.textAfterFinIsIgnored) }
      return
    }
    noteDuplicate(in: segment)
    let text = trimmed(segment)
    if !text.data.isEmpty {
      if text.sequence == rcv.nxt {
        let fillsGap = !held.isEmpty || held.duplicate != nil
        deliver(text.data)
        note(.textIsDelivered)
        owe(fillsGap ? .now : .soon, now)
      } else {
        held.hold(text.data, at: text.sequence)
        note(.textAheadIsHeld)
        owe(.now, now)
      }
    } else if !segment.data.isEmpty {
      owe(.now, now)
    }
    while let more = held.take(at: rcv.nxt) {
      deliver(more)
      note(.heldTextIsDelivered)
      owe(.now, now)
    }
  }

  /// Remembers the first stretch of a segment's text that was here before, for a report in the next ACK.
  mutating func noteDuplicate(in segment: Segment) {
    guard settings.reportsDuplicates, options.sack, !segment.data.isEmpty else { return }
    let end = segment.sequence + segment.data.count
    if segment.sequence < rcv.nxt {
      held.duplicate = .init(left: segment.sequence, right: end < rcv.nxt ? end : rcv.nxt)
    } else {
      held.duplicate = held.firstOverlap(segment.sequence, end)
    }
  }

  /// The part of a segment's text that lies in the window.
  private mutating func trimmed(_ segment: Segment) -> (data: ArraySlice<UInt8>, sequence: SequenceNumber) {
    var data = segment.data
    var sequence = segment.sequence
    let seen = rcv.nxt - sequence
    if seen > 0 {
      data = data.dropFirst(seen)
      sequence = rcv.nxt
      if !data.isEmpty { note(.oldPartIsTrimmed) }
    }
    let beyond = (sequence + data.count) - rcv.edge
    if beyond > 0, !data.isEmpty {
      data = data.dropLast(beyond)
      note(.textBeyondWindowIsTrimmed)
    }
    return (data, sequence)
  }

  private mutating func deliver(_ data: ArraySlice<UInt8>) {
    rcv.nxt += data.count
    deliveredCount += data.count
    if settings.reading != .discarding { inbox.append(data) }
  }

  // MARK: Eighth, FIN

  private mutating func finArrives(_ segment: Segment, _ now: Instant) {
    if segment.flags.contains(.fin) {
      let number = segment.sequence + segment.data.count
      // A FIN beyond the window is not ours to take yet; one from the past has been taken.
      if takesFin, rcv.nxt <= number, number.isIn(rcv.wnd, from: rcv.nxt) { held.hold(fin: number) }
      owe(.now, now)
    }
    guard held.finIsNext(at: rcv.nxt) else {
      if held.fin != nil { note(.finWaitsForGap) }
      return
    }
    switch state {
    case .synReceived, .established: state = .closeWait
    case .finWait1:
      if finIsAcknowledged { enterTimeWait(now) } else { state = .closing }
    case .finWait2: enterTimeWait(now)
    default: return
    }
    held.removeAll()
    rcv.nxt += 1
    if rcv.edge < rcv.nxt { rcv.edge = rcv.nxt }
    note(finRule)
    note(.finTakesOneNumber)
    signals.append(.closing)
    owe(.now, now)
  }

  private var takesFin: Bool {
    switch state {
    case .established, .finWait1, .finWait2: true
    default: false
    }
  }

  private var finRule: Rule {
    switch state {
    case .closeWait: .finMovesToCloseWait
    case .closing: .finInFinWait1MovesToClosing
    default: .finMovesToTimeWait
    }
  }

  mutating func enterTimeWait(_ now: Instant) {
    state = .timeWait
    timer.stop()
    persistDeadline = nil
    keepAliveDeadline = nil
    startTimeWait(now)
  }

  mutating func startTimeWait(_ now: Instant) { timeWaitDeadline = now + settings.timeWait }

  // MARK: The ACK that is owed

  /// An ACK is due: at once, or with the second segment, or when it has waited long enough (RFC 9293 3.8.6.3).
  mutating func owe(_ urgency: AckOwed, _ now: Instant) {
    guard urgency == .soon, let delay = settings.delayedAck else {
      ackOwed = .now
      return
    }
    segmentsSinceAck += 1
    if segmentsSinceAck >= 2 {
      note(.everySecondSegmentIsAcknowledged)
      ackOwed = .now
    } else if ackOwed == .none {
      note(.ackIsDelayed)
      ackOwed = .soon
      ackDeadline = now + delay
    }
  }
}
