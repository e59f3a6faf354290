/// The retransmission timeout: smoothed from round-trip samples, doubled when it runs out (RFC 6298).
package struct RetransmissionTimer: Hashable, Sendable {
  /// The numbers a stack may choose for itself.
  package struct Bounds: Hashable, Sendable {
    /// Before the first sample (RFC 6298 2.1).
    package var initial = Interval.seconds(1)
    /// RFC 6298 2.4: SHOULD be a second.
    package var minimum = Interval.seconds(1)
    /// RFC 6298 2.5: MAY be at least 60 seconds.
    package var maximum = Interval.seconds(60)
    /// G, the clock's granularity.
    package var granularity = Interval.milliseconds(1)
    package init() {}
  }

  package let bounds: Bounds
  package private(set) var smoothed: Interval?
  package private(set) var variation = Interval.zero
  package private(set) var timeout: Interval
  /// How often the timer has run out since something new was acknowledged.
  package private(set) var expiries = 0
  /// When the timer runs out; nil while it is stopped.
  package private(set) var deadline: Instant?

  package init(bounds: Bounds = Bounds()) {
    self.bounds = bounds
    timeout = bounds.initial
  }

  /// A timer in the middle of its life: as it stands after earlier samples.
  package init(bounds: Bounds, smoothed: Interval, variation: Interval) {
    self.init(bounds: bounds)
    self.smoothed = smoothed
    self.variation = variation
    recompute()
  }

  /// Takes in one round-trip time: RTTVAR first, with the old SRTT, then SRTT (RFC 6298 2.2, 2.3).
  package mutating func sample(_ roundTrip: Interval) {
    if let old = smoothed {
      let distance = roundTrip < old ? old - roundTrip : roundTrip - old
      variation = (variation * 3 + distance) / 4
      smoothed = (old * 7 + roundTrip) / 8
    } else {
      smoothed = roundTrip
      variation = roundTrip / 2
    }
    recompute()
  }

  /// RTO = SRTT + max(G, 4·RTTVAR), kept between the bounds.
  private mutating func recompute() {
    guard let smoothed else { return }
    let wanted = smoothed + max(bounds.granularity, variation * 4)
    timeout = min(max(wanted, bounds.minimum), max(bounds.maximum, bounds.minimum))
  }

  /// The timer has run out: twice as long next time (RFC 6298 5.5).
  package mutating func backOff() {
    expiries += 1
    timeout = min(timeout * 2, max(bounds.maximum, bounds.minimum))
  }

  /// A SYN timed out while RTO was below 3 s: data starts at 3 s (RFC 6298 5.7).
  package mutating func startDataAfterLostSyn() {
    if smoothed == nil, timeout < .seconds(3) { timeout = .seconds(3) }
  }

  /// Something new was acknowledged.
  package mutating func progress() { expiries = 0 }

  package mutating func start(_ now: Instant) { if deadline == nil { deadline = now + timeout } }
  package mutating func restart(_ now: Instant) { deadline = now + timeout }
  package mutating func stop() { deadline = nil }
}
