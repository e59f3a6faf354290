/// What an acceptable ACK does: the retransmission queue, the send window, the congestion window.
extension Connection {
  /// ESTABLISHED processing of SND.UNA =< SEG.ACK =< SND.NXT and of old ACKs (RFC 9293 3.10.7.4 step 5).
  mutating func processAcknowledgment(_ number: SequenceNumber, _ segment: Segment, _ now: Instant) {
    let flightBefore = flightSize
    let windowBefore = snd.wnd
    let hasSackNews = takeSackBlocks(segment)
    if number > snd.una {
      let bytes = number - snd.una
      acknowledgeQueue(upTo: number, echo: segment.options.timestamps, now)
      note(.newAckFreesQueue)
      updateSendWindow(number, segment)
      reactToECE(segment, flight: flightBefore)
      advanceCongestion(by: bytes, upTo: number, now)
    } else {
      updateSendWindow(number, segment)
      let isDuplicate =
        number == snd.una && flightBefore > 0 && segment.length == 0
        && (snd.wnd == windowBefore || hasSackNews)
      if isDuplicate, windowBefore > 0 {
        duplicateArrives(now)
      } else if number < snd.una {
        note(.oldAckIsIgnored)
      }
    }
    if windowBefore == 0, snd.wnd > 0 { windowOpens(now) }
  }

  /// Frees what is acknowledged, takes a round-trip sample, and restarts or stops the timer (RFC 6298 5.2, 5.3).
  mutating func acknowledgeQueue(
    upTo number: SequenceNumber, echo: SegmentOptions.Timestamps?, _ now: Instant
  ) {
    let synWasLost = (unacknowledged.first.map { $0.flags.contains(.syn) && $0.retransmissions > 0 }) ?? false
    unacknowledged.acknowledge(number)
    snd.una = number
    if let echo, options.timestamps, echo.echoReply != 0 {
      let elapsed = SequenceNumber(timestamp(now)) - SequenceNumber(echo.echoReply)
      if elapsed >= 0 { timer.sample(.milliseconds(Int64(elapsed))) }
      timed = nil
    } else if let timing = timed, number >= timing.end {
      timer.sample(now - timing.sent)
      note(.roundTripIsSampled)
      timed = nil
    }
    timer.progress()
    if synWasLost { timer.startDataAfterLostSyn() }
    if number == snd.nxt { timer.stop() } else { timer.restart(now) }
    if !congestionIsSet {
      congestion = CongestionControl(
        algorithm: usesSackRecovery, segmentSize: snd.mss, initialWindow: settings.initialWindow,
        synLost: synWasLost)
      congestionIsSet = true
    }
  }

  /// SACK recovery needs SACK from both ends; without it, it is NewReno.
  private var usesSackRecovery: CongestionControl.Algorithm {
    settings.congestionControl == .sack && !options.sack ? .newReno : settings.congestionControl
  }

  // MARK: The send window

  mutating func setSendWindow(_ window: Int, sequence: SequenceNumber, acknowledgment: SequenceNumber) {
    snd.wnd = window
    snd.wl1 = sequence
    snd.wl2 = acknowledgment
    snd.largestWindow = max(snd.largestWindow, window)
  }

  /// Only a segment newer than the last that updated it may change the window (RFC 9293 3.10.7.4).
  private mutating func updateSendWindow(_ number: SequenceNumber, _ segment: Segment) {
    guard number >= snd.una else { return }
    guard snd.wl1 < segment.sequence || (snd.wl1 == segment.sequence && snd.wl2 <= number) else {
      return note(.oldWindowIsIgnored)
    }
    let window = Int(segment.window) << Int(options.sendShift)
    if window != snd.wnd { note(window == 0 ? .windowCloses : .windowIsUpdated) }
    setSendWindow(window, sequence: segment.sequence, acknowledgment: number)
  }

  /// The window was shut and is open again: what went into it is sent again, without the long timer.
  private mutating func windowOpens(_ now: Instant) {
    note(.windowOpens)
    persistDeadline = nil
    timer.progress()
    guard !unacknowledged.isEmpty else { return }
    for index in 0..<unacknowledged.count where !unacknowledged[index].isSacked {
      unacknowledged[index].isLost = true
    }
    hasLost = true
    timer.restart(now)
  }

  // MARK: The congestion window

  private mutating func advanceCongestion(by bytes: Int, upTo number: SequenceNumber, _ now: Instant) {
    let recovered = congestion.recover.map { number >= $0 } ?? true
    switch congestion.phase {
    case .open:
      note(congestion.inSlowStart ? .slowStart : .congestionAvoidance)
      congestion.acknowledged(bytes)
    case .timeoutRecovery:
      if recovered { congestion.leaveTimeoutRecovery() }
      note(congestion.inSlowStart ? .slowStart : .congestionAvoidance)
      congestion.acknowledged(bytes)
    case .fastRecovery where recovered || congestion.algorithm == .reno:
      note(.recoveryEnds)
      congestion.leaveFastRecovery()
    case .fastRecovery:
      note(.partialAckRetransmits)
      congestion.partialAck(bytes)
      if congestion.algorithm == .sack { markLostBySack() }
      if !unacknowledged.isEmpty, unacknowledged[0].retransmissions == 0 || congestion.algorithm != .sack {
        resend(at: 0, now, because: .partialAckRetransmits)
      }
    }
    congestion.duplicates = 0
  }

  /// A duplicate ACK: the third in a row means loss (RFC 5681 3.2).
  private mutating func duplicateArrives(_ now: Instant) {
    note(.duplicateAckIsCounted)
    congestion.duplicates += 1
    guard congestion.algorithm != .none else { return }
    switch congestion.phase {
    case .open where congestion.duplicates == 3:
      congestion.thirdDuplicate(flight: flightSize, upTo: snd.nxt)
      note(.thirdDuplicateMeansLoss)
      if congestion.algorithm == .sack { markLostBySack() }
      resend(at: 0, now, because: .fastRetransmit)
    case .fastRecovery:
      congestion.furtherDuplicate()
      if congestion.algorithm == .sack { markLostBySack() }
    default: break
    }
  }

  /// Bytes believed to be in the network: not lost, not held by the other end (RFC 6675 pipe).
  var pipe: Int {
    if congestion.phase == .open || (congestion.phase == .fastRecovery && congestion.algorithm != .sack) {
      return flightSize
    }
    var total = 0
    for index in 0..<unacknowledged.count {
      let entry = unacknowledged[index]
      if !entry.isLost, !entry.isSacked { total += entry.length }
    }
    return total
  }

  // MARK: SACK

  /// Marks what the other end says it holds; returns whether that was news of any segment (RFC 2018 5).
  private mutating func takeSackBlocks(_ segment: Segment) -> Bool {
    guard options.sack, !segment.options.sack.isEmpty else { return false }
    var isNews = false
    for block in segment.options.sack {
      // A block at or below the ACK reports a duplicate (RFC 2883): nothing to mark.
      guard block.left < block.right, snd.una < block.right, block.right <= snd.nxt else { continue }
      for index in 0..<unacknowledged.count {
        let entry = unacknowledged[index]
        if block.left <= entry.sequence, entry.end <= block.right, !entry.isSacked {
          unacknowledged[index].isSacked = true
          unacknowledged[index].isLost = false
          isNews = true
        }
      }
    }
    if isNews { note(.sackMarksHeldText) }
    return isNews
  }

  /// A segment is lost once three segments above it are held by the other end (RFC 6675 4, IsLost).
  private mutating func markLostBySack() {
    var above = 0
    for index in (0..<unacknowledged.count).reversed() {
      if unacknowledged[index].isSacked {
        above += 1
      } else if above >= 3, unacknowledged[index].retransmissions == 0 {
        unacknowledged[index].isLost = true
        hasLost = true
      }
    }
  }
}
