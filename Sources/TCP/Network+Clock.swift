/// How time passes: deliveries and timers, strictly in the order of the clock.
extension Network {
  /// Carries everything on its way, and the answers to it, until nothing moves.
  package mutating func deliver() {
    while let arrival = flights.nextArrival {
      step(until: arrival)
    }
  }

  /// Delivers, and runs delayed ACKs and retransmissions, until nothing is outstanding (or everything was given
  /// up). `limit` bounds the virtual time it may take.
  package mutating func settle(limit: Interval = .seconds(3600)) {
    let end = now + limit
    deliver()
    while let deadline = nextSettlingTimer, deadline <= end {
      run(until: deadline)
      deliver()
    }
  }

  /// The next timer whose running out brings the exchange on.
  private var nextSettlingTimer: Instant? {
    var next: Instant?
    for host in Host.allCases {
      let (here, there) = (hosts[host], hosts[host.other])
      // A window that stays shut would be probed for ever.
      let isShut = here.snd.wnd == 0 && there.state.isSynchronized && there.rcv.wnd == 0
      let probing = isShut ? nil : here.persistDeadline
      let resending = isShut && here.state.isSynchronized ? nil : here.timer.deadline
      for deadline in [here.ackDeadline, probing, resending] {
        if let deadline { next = next.map { min($0, deadline) } ?? deadline }
      }
    }
    return next
  }

  /// Lets the clock run to `end`, with every delivery and every timer on the way.
  package mutating func run(until end: Instant) {
    while let next = nextEvent, next <= end { step(until: next) }
    if now < end { now = end }
  }

  private var nextEvent: Instant? {
    var next = flights.nextArrival
    for deadline in [hosts.a.nextTimer, hosts.b.nextTimer] {
      if let deadline { next = next.map { min($0, deadline) } ?? deadline }
    }
    return next
  }

  /// The earliest event up to `end`: a timer before a delivery at the same moment, A before B.
  private mutating func step(until end: Instant) {
    if let timer = hosts.a.nextTimer, timer <= end, timer <= (hosts.b.nextTimer ?? timer) {
      return expire(.a, timer)
    }
    if let timer = hosts.b.nextTimer, timer <= end { return expire(.b, timer) }
    guard let arrival = flights.nextArrival, arrival <= end else { return }
    now = max(now, arrival)
    arrive(flights.takeFirst())
  }

  private mutating func expire(_ host: Host, _ timer: Instant) {
    now = max(now, timer)
    hosts[host].expire(at: now)
    collect(host)
  }

  private mutating func arrive(_ flight: Flight) {
    let host = flight.to
    hosts[host].arrive(flight.segment, at: now)
    if flight.record >= 0 {
      trace[flight.record].fate = .delivered(at: now)
      trace[flight.record].after = states
      for rule in hosts[host].heard { trace[flight.record].reasons.append(Reason(host: host, rule: rule)) }
    }
    collect(host)
  }

  // MARK: What a host sends

  mutating func call(
    _ host: Host, _ body: (inout Connection, Instant) throws(CallError) -> Void
  ) throws(CallError) {
    try body(&hosts[host], now)
    collect(host)
  }

  /// Puts what a host has sent on the link.
  mutating func collect(_ host: Host) {
    guard !hosts[host].outbox.isEmpty else { return }
    // The two arrays change places, so neither is copied nor allocated anew.
    swap(&hosts[host].outbox, &outgoing)
    for index in outgoing.indices { carry(outgoing[index], from: host) }
    outgoing.removeAll(keepingCapacity: true)
  }

  private mutating func carry(_ emission: Emission, from host: Host) {
    var segment = emission.segment
    if link.marking > 0, segment.codepoint != .notCapable, chance.chance(link.marking, in: 1000) {
      segment.codepoint = .congestionExperienced
    }
    var before = states
    before[host] = emission.before
    let record = log(segment, from: host, origin: .sent, before: before, rules: emission.rules)
    let follower = held.firstIndex { $0.isSwapped && $0.to == host.other }
    switch nextOrder(for: host) {
    case .lose: lose(record)
    case .hold:
      held.append(HeldSegment(segment: segment, to: host.other, record: record, isSwapped: false))
    case .swap:
      held.append(HeldSegment(segment: segment, to: host.other, record: record, isSwapped: true))
    case .duplicate:
      fly(segment, to: host.other, record)
      copy(segment, from: host, before)
    case .delay(let more): fly(segment, to: host.other, record, later: more)
    case nil: leaveToChance(segment, from: host, record, before)
    }
    if let follower { fly(held.remove(at: follower)) }
  }

  private mutating func nextOrder(for host: Host) -> Order? {
    guard !orders.isEmpty, let index = orders.firstIndex(where: { $0.host == nil || $0.host == host }) else {
      return nil
    }
    return orders.remove(at: index).order
  }

  private mutating func leaveToChance(
    _ segment: Segment, from host: Host, _ record: Int, _ before: Pair<ConnectionState>
  ) {
    guard link.isChancy else { return fly(segment, to: host.other, record) }
    if link.loss > 0, chance.chance(link.loss, in: 1000) { return lose(record) }
    var later = Interval.zero
    if link.jitter > .zero {
      later = Interval(microseconds: Int64(chance.below(UInt64(link.jitter.microseconds) + 1)))
    }
    if link.reordering > 0, chance.chance(link.reordering, in: 1000) {
      later = later + Interval(microseconds: Int64(chance.below(UInt64(link.delay.microseconds) * 4 + 1)))
    }
    fly(segment, to: host.other, record, later: later)
    if link.duplication > 0, chance.chance(link.duplication, in: 1000) { copy(segment, from: host, before) }
  }

  /// The network's own copy of a segment, right behind it.
  private mutating func copy(_ segment: Segment, from host: Host, _ before: Pair<ConnectionState>) {
    let record = log(segment, from: host, origin: .duplicate, before: before, rules: [])
    fly(segment, to: host.other, record)
  }

  private mutating func lose(_ record: Int) { if record >= 0 { trace[record].fate = .lost } }

  private mutating func fly(_ segment: Segment, to host: Host, _ record: Int, later: Interval = .zero) {
    flights.insert(Flight(segment: segment, to: host, arrival: now + link.delay + later, record: record))
  }

  mutating func fly(_ held: HeldSegment) { fly(held.segment, to: held.to, held.record) }

  /// Keeps a record of a segment put on the link; its number, or -1 where none is kept.
  mutating func log(
    _ segment: Segment, from host: Host, origin: Origin, before: Pair<ConnectionState>, rules: [Rule]
  ) -> Int {
    sentCount += 1
    guard tracing == .all else { return -1 }
    trace.append(
      TraceRecord(
        number: trace.count + 1, time: now, from: host, to: host.other, segment: segment, fate: .underWay,
        origin: origin, before: before, after: states,
        reasons: rules.map { Reason(host: host, rule: $0) }))
    return trace.count - 1
  }
}
