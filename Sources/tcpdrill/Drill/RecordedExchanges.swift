import Captures
import Drills
import TCP

/// The connections of a capture, as exchanges that can be asked about.
enum RecordedExchanges {
  /// More than this of one connection is never asked.
  private static let longest = 400
  private static let mostConnections = 200

  static func read(_ path: String) throws -> [RecordedExchange] {
    var recordings: [Int: Recording] = [:]
    var known: Set<[Endpoint]> = []
    var observer = Observer()
    try eachSegment(of: path) { segment, time in
      if known.count < 2 * mostConnections, known.insert([segment.from, segment.to]).inserted {
        known.insert([segment.to, segment.from])
        for before in segment.handshakeBefore() { _ = observer.observe(before) }
      }
      let seen = observer.observe(segment)
      if recordings[seen.connection] == nil {
        guard recordings.count < mostConnections else { return }
        recordings[seen.connection] = Recording(segment)
      }
      guard recordings[seen.connection]?.trace.count ?? 0 < longest else { return }
      recordings[seen.connection]?.add(segment, seen, at: time)
    }
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let whole = recordings.sorted { $0.key < $1.key }.map(\.value).filter { $0.trace.count >= 2 }
    return whole.enumerated().map { $1.exchange(named: name, place: $0 + 1) }
  }

  /// Segments somebody wrote down, a millisecond apart; what the first leaves open is told by the one that answers it.
  static func recording(of segments: [ObservedSegment]) -> Recording {
    var observer = Observer()
    var recording = Recording(segments[0])
    let answer = segments.first { $0.from != segments[0].from }
    for before in segments[0].handshakeBefore(peer: answer?.sequence) { _ = observer.observe(before) }
    for (place, segment) in segments.enumerated() {
      let time = Instant(microseconds: Int64(place) * 1000)
      recording.add(segment, observer.observe(segment), at: time)
    }
    return recording
  }

  /// What could be read before a damaged end is as good as any; a file of which nothing can be read is told.
  private static func eachSegment(of path: String, _ body: (ObservedSegment, Instant) -> Void) throws {
    var count = 0
    do {
      let reader = try CaptureReader(path: path)
      while let packet = try reader.next() {
        guard case .segment(let segment) = packet.content else { continue }
        count += 1
        body(segment, packet.time)
      }
    } catch {
      if count == 0 { throw Failure(error.message, at: path) }
    }
  }
}

extension ObservedSegment {
  /// The handshake that must have come before a segment of an open connection, so that the observer knows both ends.
  fileprivate func handshakeBefore(peer: SequenceNumber? = nil) -> [ObservedSegment] {
    guard !flags.contains(.syn), !flags.contains(.rst), let theirs = acknowledged ?? peer else { return [] }
    func sent(_ isOurs: Bool, _ flags: Flags, _ sequence: SequenceNumber, _ ack: SequenceNumber)
      -> ObservedSegment
    {
      var segment = self
      if !isOurs { swap(&segment.from, &segment.to) }
      segment.flags = flags
      segment.sequence = sequence
      segment.acknowledgment = ack
      segment.dataLength = 0
      return segment
    }
    return [
      sent(true, .syn, sequence - 1, 0), sent(false, [.syn, .ack], theirs - 1, sequence),
      sent(true, .ack, sequence, theirs),
    ]
  }
}
