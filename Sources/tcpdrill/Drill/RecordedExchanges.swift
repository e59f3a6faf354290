import Captures
import Drills
import TCP

/// The connections of a capture, as exchanges that can be asked about.
enum RecordedExchanges {
  /// More than this of one connection is never asked.
  private static let longest = 400
  private static let mostConnections = 200

  static func read(_ path: String) throws -> [RecordedExchange] {
    var connections: [Int: [TraceRecord]] = [:]
    var sides: [Int: Endpoint] = [:]
    var observer = Observer()
    try eachSegment(of: path) { segment, time in
      let seen = observer.observe(segment)
      if sides[seen.connection] == nil {
        guard sides.count < mostConnections else { return }
        sides[seen.connection] = segment.from
      }
      let known = connections[seen.connection] ?? []
      guard known.count < longest else { return }
      connections[seen.connection, default: []].append(
        record(segment, seen, at: time, opener: sides[seen.connection], before: known.last?.after))
    }
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return connections.sorted { $0.key < $1.key }.map { RecordedExchange(trace: $0.value, name: name) }
      .filter { $0.trace.count >= 2 }
  }

  /// Segments with the states that a listener gives both ends, a millisecond apart.
  static func trace(of segments: [ObservedSegment]) -> [TraceRecord] {
    var observer = Observer()
    var result: [TraceRecord] = []
    for (place, segment) in segments.enumerated() {
      let seen = observer.observe(segment)
      result.append(
        record(
          segment, seen, at: Instant(microseconds: Int64(place) * 1000), opener: segments[0].from,
          before: result.last?.after))
    }
    return result
  }

  /// What could be read before a damaged end is as good as any; a file of which nothing can be read is told.
  private static func eachSegment(of path: String, _ body: (ObservedSegment, Instant) -> Void) throws {
    var count = 0
    do {
      let reader = try CaptureReader(path: path)
      while let packet = try reader.next() {
        guard case .segment(let captured) = packet.content else { continue }
        count += 1
        body(captured.observed, packet.time)
      }
    } catch {
      if count == 0 { throw Failure(error.message, at: path) }
    }
  }

  private static func record(
    _ segment: ObservedSegment, _ seen: Observation, at time: Instant, opener: Endpoint?,
    before: Pair<ConnectionState>?
  ) -> TraceRecord {
    let from: Host = segment.from == opener ? .a : .b
    var after = before ?? Pair(a: .closed, b: .closed)
    if let state = seen.senderState { after[from] = state }
    if let state = seen.receiverState { after[from.other] = state }
    var start = before ?? after
    if before == nil, segment.flags.contains(.syn), !segment.flags.contains(.ack) {
      start = Pair(a: .closed, b: .listen)
    }
    return TraceRecord(
      number: 0, time: time, from: from, to: from.other,
      segment: Segment(
        sequence: segment.sequence, acknowledgment: segment.flags.contains(.ack) ? segment.acknowledgment : 0,
        flags: segment.flags, window: segment.window,
        data: ArraySlice(repeating: 0, count: segment.dataLength)),
      fate: .delivered(at: time), before: start, after: after)
  }
}
