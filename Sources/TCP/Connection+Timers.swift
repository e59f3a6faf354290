/// The timers: retransmission, zero-window probes, delayed ACK, keep-alive, TIME-WAIT (RFC 9293 3.8, 3.10.8).
extension Connection {
  /// Runs every timer that is due.
  package mutating func expire(at now: Instant) {
    if let deadline = timeWaitDeadline, deadline <= now {
      begin(now)
      note(.timeWaitEnds)
      delete()
      return
    }
    if let deadline = timer.deadline, deadline <= now { retransmissionTimeout(at: now) }
    if let deadline = persistDeadline, deadline <= now { persistTimeout(at: now) }
    if let deadline = ackDeadline, deadline <= now {
      begin(now)
      acknowledge(because: .delayedAckIsSent)
    }
    if let deadline = keepAliveDeadline, deadline <= now { keepAliveTimeout(at: now) }
  }

  // MARK: Retransmission

  /// The retransmission timer runs out: the first segment of the queue goes out again (RFC 6298 5.4 to 5.6).
  package mutating func retransmissionTimeout(at now: Instant) {
    begin(now)
    guard let first = unacknowledged.first else { return timer.stop() }
    let isSyn = first.flags.contains(.syn)
    let isProbe = !isSyn && snd.wnd == 0
    if givesUp(on: first, isSyn: isSyn, isProbe: isProbe, now) { return }
    timer.backOff()
    note(.timeoutBacksOff)
    if !isSyn, !isProbe {
      congestion.timedOut(flight: flightSize, upTo: snd.nxt, first: first.timeouts == 0)
      markEverythingLost()
    }
    unacknowledged[0].timeouts += 1
    timer.stop()
    resend(at: 0, now, because: isProbe ? .windowProbe : .timeoutResendsFirst)
    timer.restart(now)
  }

  /// What the other end reported held is no longer counted on (RFC 2018 8); without a congestion window only
  /// the first segment goes again.
  private mutating func markEverythingLost() {
    guard congestion.algorithm != .none else { return }
    for index in 0..<unacknowledged.count {
      unacknowledged[index].isSacked = false
      unacknowledged[index].isLost = true
    }
    hasLost = true
  }

  /// R2: the segment has been tried long enough (RFC 9293 3.8.3); a shut window that is answered never counts.
  private mutating func givesUp(
    on entry: RetransmissionQueue.Entry, isSyn: Bool, isProbe: Bool, _ now: Instant
  ) -> Bool {
    guard let limit = isSyn ? settings.synTimeout : settings.userTimeout else { return false }
    let since = isProbe ? max(entry.firstSent, lastHeard) : entry.firstSent
    guard now - since >= limit else { return false }
    note(.userTimeoutEndsConnection)
    signals.append(.timedOut)
    delete()
    return true
  }

  // MARK: Zero-window probes

  /// Something waits and the window keeps it: probe after a timeout (RFC 9293 3.8.6.1, MUST-36).
  mutating func armPersist(_ now: Instant) {
    guard unacknowledged.isEmpty, persistDeadline == nil else { return }
    persistDeadline = now + timer.timeout
  }

  package mutating func persistTimeout(at now: Instant) {
    begin(now)
    persistDeadline = nil
    note(.windowProbe)
    guard finSequence == nil, !unsent.isEmpty || finWanted, unacknowledged.isEmpty else { return }
    if settings.probesWithOldNumber, snd.wnd == 0 {
      timer.backOff()
      var probe = Segment(sequence: snd.nxt - 1, acknowledgment: rcv.nxt, flags: .ack)
      dress(&probe)
      emit(probe, because: .windowProbe)
      return armPersist(now)
    }
    if snd.wnd == 0 { timer.backOff() }  // the next probe waits twice as long
    let usable = max(1, snd.wnd)
    let size = min(unsent.count, usable, payloadLimit)
    sendSegment(size: size, fin: unsent.isEmpty, now)
  }

  // MARK: Keep-alive

  mutating func startKeepAlive() {
    guard let keepAlive = settings.keepAlive else { return }
    keepAliveDeadline = clock + keepAlive.idle
  }

  /// The other end lives: keep-alive and window probes start over.
  mutating func heardFromOtherEnd(_ now: Instant) {
    lastHeard = now
    guard let keepAlive = settings.keepAlive, keepAliveDeadline != nil else { return }
    keepAliveProbes = 0
    keepAliveDeadline = now + keepAlive.idle
  }

  /// A probe the other end must answer: SEQ = SND.NXT-1, no text (RFC 9293 3.8.4).
  private mutating func keepAliveTimeout(at now: Instant) {
    begin(now)
    guard let keepAlive = settings.keepAlive else { return keepAliveDeadline = nil }
    guard unacknowledged.isEmpty else { return keepAliveDeadline = now + keepAlive.idle }
    if keepAliveProbes >= keepAlive.probes {
      note(.keepAliveGivesUp)
      signals.append(.timedOut)
      emitReset(at: snd.nxt, because: .keepAliveGivesUp)
      return delete()
    }
    keepAliveProbes += 1
    var probe = Segment(sequence: snd.nxt - 1, acknowledgment: rcv.nxt, flags: .ack)
    dress(&probe)
    emit(probe, because: .keepAliveProbe)
    keepAliveDeadline = now + keepAlive.interval
  }
}
