import Questions
import TCP

@testable import Drills

/// SEQ and ACK by header arithmetic, written a second time and as plainly as possible: absolute positions in
/// Swift integers, a set of received positions, nothing shared with the room's own ledger.
struct SecondWay {
  /// For each host: the position after everything it has sent, and which positions of the peer it has.
  private struct End {
    var sent: Int?
    var isn: UInt32?
    var received: Set<Int> = []
    var firstExpected: Int?
    var peerBase: UInt32?
  }

  private var ends: [Host: End] = [.a: End(), .b: End()]

  /// What each segment of a whole life (from its SYN on) must carry; nil where only the host itself can know.
  static func expectations(_ trace: [TraceRecord]) -> [(seq: UInt32?, ack: UInt32?)] {
    var way = SecondWay()
    var result: [(seq: UInt32?, ack: UInt32?)] = []
    var pending: [(at: Instant, order: Int, record: TraceRecord)] = []
    for (order, record) in trace.enumerated() {
      let due = pending.filter { $0.at <= record.time }.sorted { ($0.at, $0.order) < ($1.at, $1.order) }
      pending.removeAll { $0.at <= record.time }
      for arrival in due { way.arrive(arrival.record) }
      result.append(way.send(record))
      if case .delivered(let at) = record.fate { pending.append((at, order, record)) }
    }
    return result
  }

  private mutating func send(_ record: TraceRecord) -> (seq: UInt32?, ack: UInt32?) {
    guard record.origin == .sent, !record.segment.flags.contains(.rst) else { return (nil, nil) }
    let segment = record.segment
    var end = ends[record.from] ?? End()
    if segment.flags.contains(.syn), end.isn != segment.sequence.value {
      end = End(received: end.received, firstExpected: end.firstExpected, peerBase: end.peerBase)
      end.isn = segment.sequence.value
      end.sent = 0
    }
    let isn = end.isn ?? segment.sequence.value
    let start = Int(segment.sequence.value &- isn)
    let next = end.sent ?? start
    // New text begins where the last ended; anything else repeats old positions.
    let seq: UInt32? = start < next ? nil : isn &+ UInt32(next)
    end.sent = max(next, start + segment.length)
    ends[record.from] = end
    return (seq, segment.flags.contains(.ack) ? expected(of: record.from) : nil)
  }

  private func expected(of host: Host) -> UInt32? {
    guard let end = ends[host], let base = end.peerBase, var at = end.firstExpected else { return nil }
    while end.received.contains(at) { at += 1 }
    return base &+ UInt32(at)
  }

  private mutating func arrive(_ record: TraceRecord) {
    let segment = record.segment
    guard !segment.flags.contains(.rst) else { return }
    var end = ends[record.to] ?? End()
    if segment.flags.contains(.syn) {
      if end.peerBase != segment.sequence.value {
        end.peerBase = segment.sequence.value
        end.received = []
        end.firstExpected = 1
      }
      ends[record.to] = end
      return
    }
    guard segment.flags.contains(.ack), let base = end.peerBase else { return }
    let start = Int(segment.sequence.value &- base)
    for position in start..<(start + segment.length) { end.received.insert(position) }
    ends[record.to] = end
  }
}
