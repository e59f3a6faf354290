import Questions
import TCP

/// Reno's congestion window over a list of events (RFC 5681), written apart from the engine: the second way, and
/// what the plot is drawn from.
package struct CongestionRun {
  package private(set) var cwnd: Int
  package private(set) var ssthresh: Int?
  private let mss: Int
  private let countsByWindow: Bool
  private var duplicates = 0
  private var isRecovering = false
  private var credit = 0

  package init(_ given: Given.Congestion) {
    mss = given.mss
    countsByWindow = given.countsByWindow
    cwnd = given.cwnd ?? CongestionControl.initialSegments(segmentSize: mss) * mss
    ssthresh = given.ssthresh
  }

  package mutating func take(_ event: Given.Congestion.Event) {
    switch event {
    case .ack(let bytes): acknowledge(bytes)
    case .newack(let bytes):
      guard isRecovering else { return acknowledge(bytes) }
      cwnd = ssthresh ?? cwnd
      isRecovering = false
      duplicates = 0
    case .dupack(let flight):
      duplicates += 1
      if duplicates == 3 {
        ssthresh = max((flight ?? cwnd) / 2, 2 * mss)
        cwnd = (ssthresh ?? 0) + 3 * mss
        isRecovering = true
      } else if duplicates > 3 {
        cwnd += mss
      }
    case .timeout(let flight):
      ssthresh = max(flight / 2, 2 * mss)
      cwnd = mss
      isRecovering = false
      duplicates = 0
    }
  }

  private mutating func acknowledge(_ bytes: Int) {
    duplicates = 0
    if cwnd < ssthresh ?? .max {
      cwnd += min(bytes, mss)
    } else if countsByWindow {
      credit += bytes
      if credit >= cwnd {
        credit -= cwnd
        cwnd += mss
      }
    } else {
      cwnd += max(1, mss * mss / cwnd)
    }
  }

  /// cwnd before the first round and after each, in segments: the points of the plot.
  package static func points(_ given: Given.Congestion) -> [Double] {
    var run = CongestionRun(given)
    var points = [Double(run.cwnd) / Double(given.mss)]
    var next = given.events.startIndex
    let rounds = given.rounds.isEmpty ? given.events.map { _ in 1 } : given.rounds
    for count in rounds {
      for event in given.events[next..<min(next + count, given.events.endIndex)] { run.take(event) }
      next = min(next + count, given.events.endIndex)
      points.append(Double(run.cwnd) / Double(given.mss))
    }
    return points
  }
}
