/// What a scenario can do: the verbs of a `.tcp` file, one call each.
extension Network {
  // MARK: Before the connection

  /// The next ISN of a host; called again, the one after.
  package mutating func isn(_ host: Host, _ number: SequenceNumber) {
    hosts[host].numbers.scripted.append(number)
  }

  /// Changes a host's settings; a connection under way keeps what its SYNs have agreed on.
  package mutating func configure(_ host: Host, _ change: (inout Settings) -> Void) {
    var settings = hosts[host].settings
    change(&settings)
    hosts[host].adopt(settings)
  }

  // MARK: User calls

  package mutating func listen(_ host: Host) throws(CallError) { try open(host, .passive) }

  package mutating func open(_ host: Host, _ opening: Connection.Opening = .active) throws(CallError) {
    try call(host) { (end, now) throws(CallError) in try end.open(opening, at: now) }
  }

  package mutating func send(_ host: Host, _ count: Int, urgent: Bool = false) throws(CallError) {
    try call(host) { (end, now) throws(CallError) in try end.send(count: count, urgent: urgent, at: now) }
  }

  package mutating func send(_ host: Host, bytes: [UInt8], urgent: Bool = false) throws(CallError) {
    try call(host) { (end, now) throws(CallError) in try end.send(bytes[...], urgent: urgent, at: now) }
  }

  /// RECEIVE: up to `limit` bytes; with `reading` on request, making room may send a window update.
  @discardableResult
  package mutating func receive(_ host: Host, _ limit: Int = Int.max) throws(CallError) -> ArraySlice<UInt8> {
    var bytes: ArraySlice<UInt8> = []
    try call(host) { (end, now) throws(CallError) in bytes = try end.receive(limit, at: now) }
    return bytes
  }

  package mutating func close(_ host: Host) throws(CallError) {
    try call(host) { (end, now) throws(CallError) in try end.close(at: now) }
  }

  package mutating func abort(_ host: Host) throws(CallError) {
    try call(host) { (end, now) throws(CallError) in try end.abort(at: now) }
  }

  /// The host forgets its connection without a word; it can open or listen again.
  package mutating func crash(_ host: Host) { hosts[host].crash(at: now) }

  /// From now on the host announces so many bytes; on an open connection it says so at once.
  package mutating func window(_ host: Host, _ bytes: Int) {
    hosts[host].setReceiveBuffer(bytes, at: now)
    collect(host)
  }

  // MARK: The link

  /// What is to happen to the next segment sent (by `host`, where one is named). Orders queue up.
  package mutating func order(_ order: Order, from host: Host? = nil) { orders.append((order, host)) }

  /// Lets held segments go on, in the order they were sent or the other way round.
  package mutating func release(reversed: Bool = false) throws(NetworkError) {
    guard !held.isEmpty else { throw .nothingHeld }
    let waiting = reversed ? held.reversed() : held
    held.removeAll()
    for segment in waiting { fly(segment) }
  }

  /// A forged segment that reaches `host` as if the other end had sent it.
  package mutating func inject(_ segment: Segment, to host: Host) {
    let record = log(segment, from: host.other, origin: .injected, before: states, rules: [])
    flights.insert(Flight(segment: segment, to: host, arrival: now + link.delay, record: record))
  }

  // MARK: Time

  /// The host's retransmission timer (or window probe timer) runs out: the clock goes on until it does.
  package mutating func timeout(_ host: Host) throws(NetworkError) {
    if let deadline = hosts[host].timer.deadline {
      let expiries = hosts[host].timer.expiries
      run(until: deadline)
      // An acknowledgment on the way may have stopped it; giving up also counts as running out.
      let ranOut = hosts[host].timer.expiries > expiries || hosts[host].signals.contains(.timedOut)
      guard ranOut else { throw .timerNotRunning(host) }
    } else if let deadline = hosts[host].persistDeadline {
      run(until: deadline)
      guard hosts[host].heard.contains(.windowProbe) else { throw .timerNotRunning(host) }
    } else {
      throw .timerNotRunning(host)
    }
  }

  package mutating func wait(_ interval: Interval) { run(until: now + interval) }
}
