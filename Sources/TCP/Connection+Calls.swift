/// The user calls (RFC 9293 3.10.1 to 3.10.6).
extension Connection {
  package enum Opening: Hashable, Sendable {
    case active
    /// LISTEN; `remote` says whether the OPEN named the other end.
    case passive(remote: Bool)
    package static var passive: Opening { .passive(remote: true) }
  }

  /// OPEN: LISTEN, or a SYN.
  package mutating func open(_ opening: Opening, at now: Instant) throws(CallError) {
    begin(now)
    switch (state, opening) {
    case (.closed, .passive(let remote)):
      reset()
      knowsRemote = remote
      state = .listen
      note(.passiveOpenListens)
    case (.closed, .active), (.listen, .active):
      reset()
      sendSyn(now)
    default: throw .connectionAlreadyExists
    }
  }

  /// SEND bytes.
  package mutating func send(_ bytes: ArraySlice<UInt8>, urgent: Bool = false, at now: Instant)
    throws(CallError)
  {
    try send(pieces: [bytes], urgent: urgent, at: now)
  }

  /// SEND so many bytes, whatever they are.
  package mutating func send(count: Int, urgent: Bool = false, at now: Instant) throws(CallError) {
    try send(pieces: Filler.pieces(count), urgent: urgent, at: now)
  }

  private mutating func send(pieces: [ArraySlice<UInt8>], urgent: Bool, at now: Instant) throws(CallError) {
    begin(now)
    switch state {
    case .closed: throw .connectionDoesNotExist
    case .listen:
      guard knowsRemote else { throw .foreignSocketUnspecified }
      reset()
      for piece in pieces { unsent.append(piece) }
      sendSyn(now)
    case .synSent, .synReceived:
      guard !finWanted else { throw .connectionClosing }
      for piece in pieces { unsent.append(piece) }
      note(.sendIsQueuedUntilOpen)
    case .established, .closeWait:
      guard !finWanted else { throw .connectionClosing }
      for piece in pieces { unsent.append(piece) }
      if urgent { snd.up = snd.nxt + unsent.count }
      transmit(now)
    default: throw .connectionClosing
    }
    if urgent, snd.up == nil { snd.up = snd.nxt + unsent.count }
  }

  /// RECEIVE: up to `limit` bytes that have arrived in order; empty means that the call would wait.
  package mutating func receive(_ limit: Int = Int.max, at now: Instant) throws(CallError) -> ArraySlice<
    UInt8
  > {
    begin(now)
    switch state {
    case .closed: throw .connectionDoesNotExist
    case .listen, .synSent, .synReceived: return []
    case .established, .finWait1, .finWait2: break
    case .closeWait: if inbox.isEmpty { throw .connectionClosing }
    default: throw .connectionClosing
    }
    let bytes = inbox.take(min(limit, inbox.count))
    if settings.reading == .onRequest { offerFreedWindow(now) }
    return bytes
  }

  /// CLOSE: no more to send.
  package mutating func close(at now: Instant) throws(CallError) {
    begin(now)
    switch state {
    case .closed: throw .connectionDoesNotExist
    case .listen, .synSent:
      note(.closeBeforeOpenIsSilent)
      delete()
    case .synReceived:
      guard !finWanted else { throw .connectionClosing }
      finWanted = true
      if unsent.isEmpty { beginClose(now) }
    case .established:
      finWanted = true
      beginClose(now)
    case .closeWait:
      guard !finWanted else { throw .connectionClosing }
      finWanted = true
      if discardsUnread(now) { return }
      transmit(now)
    case .finWait1, .finWait2, .closing, .lastAck, .timeWait: throw .connectionClosing
    }
  }

  /// FIN-WAIT-1 at once; the FIN follows what is queued.
  mutating func beginClose(_ now: Instant) {
    if discardsUnread(now) { return }
    state = .finWait1
    transmit(now)
  }

  /// Linux resets where the program closes with data unread (RFC 9293 3.6.1 allows it).
  private mutating func discardsUnread(_ now: Instant) -> Bool {
    guard settings.resetsWhenUnread, settings.reading == .onRequest, !inbox.isEmpty else { return false }
    emitReset(at: snd.nxt, acknowledging: rcv.nxt, because: .closeWithUnreadResets)
    delete()
    return true
  }

  /// ABORT: a reset where the other end may hold a connection, and CLOSED.
  package mutating func abort(at now: Instant) throws(CallError) {
    begin(now)
    switch state {
    case .closed: throw .connectionDoesNotExist
    case .synReceived, .established, .finWait1, .finWait2, .closeWait:
      emitReset(at: snd.nxt, because: .abortSendsReset)
    default: note(.abortIsSilent)
    }
    delete()
  }

  /// The end loses its memory, as in a crash: no segment, no signal.
  package mutating func crash(at now: Instant) {
    begin(now)
    delete()
    outbox.removeAll()
  }

  /// Changes this end's settings; a connection under way keeps what its SYNs have agreed on.
  package mutating func configure(_ change: (inout Settings) -> Void) {
    var changed = settings
    change(&changed)
    adopt(changed)
  }

  /// New settings: whole where no connection is under way, else for what is still to come.
  mutating func adopt(_ changed: Settings) {
    let resized = changed.receiveBuffer != settings.receiveBuffer
    settings = changed
    if resized { receiveBuffer = changed.receiveBuffer }
    guard state == .closed || state == .listen else { return }
    let (remote, listening) = (knowsRemote, state)
    reset()
    (knowsRemote, state) = (remote, listening)
  }

  // MARK: Shared by the calls

  /// The first segment of an active open: SYN with a new ISS.
  mutating func sendSyn(_ now: Instant) {
    snd.iss = numbers.next(at: now)
    snd.una = snd.iss
    snd.nxt = snd.iss + 1
    isPassive = false
    state = .synSent
    openReceiveWindow(from: 0)
    queueSyn(now)
    emitSyn(because: .activeOpenSendsSyn)
    timer.restart(now)
  }

  mutating func queueSyn(_ now: Instant) {
    unacknowledged.append(
      RetransmissionQueue.Entry(sequence: snd.iss, flags: .syn, data: [], firstSent: now))
    timed = (snd.nxt, now)
  }

  /// A new, empty control block; what the outside has not read yet stays.
  mutating func reset() {
    var fresh = Connection(settings: settings, numbers: numbers)
    fresh.outbox = outbox
    fresh.heard = heard
    fresh.signals = signals
    fresh.explains = explains
    fresh.stateBefore = stateBefore
    fresh.clock = clock
    fresh.receiveBuffer = receiveBuffer
    self = fresh
  }

  /// CLOSED: the control block is deleted; text that was delivered stays readable for the program that reads late.
  mutating func delete() {
    let (bytes, delivered, space) = (inbox, deliveredCount, (snd, rcv))
    reset()
    (inbox, deliveredCount) = (bytes, delivered)
    (snd, rcv) = space
  }

  /// Forgets the reasons of the step before.
  mutating func begin(_ now: Instant) {
    clock = now
    stateBefore = state
    if explains { heard.removeAll(keepingCapacity: true) }
  }

  mutating func note(_ rule: Rule) { if explains { heard.append(rule) } }
}
