/// The congestion window of one direction, in bytes (RFC 5681, RFC 6582, RFC 6675).
package struct CongestionControl: Hashable, Sendable {
  package enum Algorithm: String, CaseIterable, Hashable, Sendable {
    /// No congestion window at all: 1981.
    case none
    /// Slow start, avoidance and fast retransmit, then slow start again.
    case tahoe
    /// Fast recovery, left at the first new ACK (RFC 5681 3.2).
    case reno
    /// Fast recovery, left when everything that was outstanding is acknowledged (RFC 6582).
    case newReno
    /// Recovery led by SACK where both ends offered it (RFC 6675), else NewReno.
    case sack
  }

  package enum Phase: Hashable, Sendable {
    case open
    /// After the third duplicate ACK; left when `recover` is acknowledged.
    case fastRecovery
    /// After the timer ran out; left when `recover` is acknowledged.
    case timeoutRecovery
  }

  package let algorithm: Algorithm
  /// SMSS.
  package private(set) var segmentSize: Int
  package private(set) var window: Int
  package private(set) var threshold = Int.max
  package private(set) var phase = Phase.open
  /// Everything up to here was outstanding when the loss was noticed (RFC 6582 recover).
  package private(set) var recover: SequenceNumber?
  package internal(set) var duplicates = 0

  package init(algorithm: Algorithm, segmentSize: Int, initialWindow: Int? = nil, synLost: Bool = false) {
    self.algorithm = algorithm
    self.segmentSize = segmentSize
    let segments = synLost ? 1 : initialWindow ?? Self.initialSegments(segmentSize: segmentSize)
    window = segments * segmentSize
  }

  /// A window in the middle of its life.
  package init(algorithm: Algorithm, segmentSize: Int, window: Int, threshold: Int) {
    self.init(algorithm: algorithm, segmentSize: segmentSize)
    self.window = window
    self.threshold = threshold
  }

  /// RFC 5681 3.1: four segments up to 1095 bytes, three up to 2190, else two.
  package static func initialSegments(segmentSize: Int) -> Int {
    if segmentSize > 2190 { return 2 }
    return segmentSize > 1095 ? 3 : 4
  }

  package var inSlowStart: Bool { window < threshold }

  /// What the window lets be outstanding.
  package var allowance: Int { algorithm == .none ? Int.max : window }

  // MARK: What happens to it

  /// New data was acknowledged outside recovery: slow start or congestion avoidance (RFC 5681 3.1).
  package mutating func acknowledged(_ bytes: Int) {
    guard algorithm != .none else { return }
    if inSlowStart {
      window += min(bytes, segmentSize)
    } else {
      window += max(1, segmentSize * segmentSize / window)
    }
  }

  /// ssthresh = max(FlightSize / 2, 2·SMSS): the flight, not cwnd (RFC 5681 equation 4).
  private mutating func halve(flight: Int) { threshold = max(flight / 2, 2 * segmentSize) }

  /// The third duplicate ACK in a row: what fast retransmit does to the window (RFC 5681 3.2).
  package mutating func thirdDuplicate(flight: Int, upTo next: SequenceNumber) {
    halve(flight: flight)
    recover = next
    switch algorithm {
    case .none: break
    case .tahoe:
      window = segmentSize
      phase = .timeoutRecovery
    case .reno, .newReno:
      window = threshold + 3 * segmentSize
      phase = .fastRecovery
    case .sack:
      window = threshold
      phase = .fastRecovery
    }
  }

  /// One more duplicate during fast recovery: a segment has left the network (RFC 5681 3.2 step 4).
  package mutating func furtherDuplicate() {
    if phase == .fastRecovery, algorithm != .sack { window += segmentSize }
  }

  /// A new ACK during fast recovery that leaves older data outstanding (RFC 6582 3.2 step 3).
  package mutating func partialAck(_ bytes: Int) {
    guard algorithm != .sack else { return }
    window = max(window - bytes, 0)
    if bytes >= segmentSize { window += segmentSize }
    window = max(window, segmentSize)
  }

  /// The ACK that ends fast recovery: cwnd = ssthresh (RFC 5681 3.2 step 6).
  package mutating func leaveFastRecovery() {
    window = threshold
    phase = .open
    recover = nil
    duplicates = 0
  }

  /// The timer ran out: one segment, and slow start up to the new threshold (RFC 5681 3.1).
  package mutating func timedOut(flight: Int, upTo next: SequenceNumber, first: Bool) {
    if first { halve(flight: flight) }
    if algorithm != .none { window = segmentSize }
    phase = .timeoutRecovery
    recover = next
    duplicates = 0
  }

  package mutating func leaveTimeoutRecovery() {
    phase = .open
    recover = nil
  }

  /// ECE arrived: as for one lost segment, at most once a window (RFC 3168 6.1.2).
  package mutating func congestionNotified(flight: Int) {
    guard algorithm != .none else { return }
    halve(flight: flight)
    window = threshold
  }
}
