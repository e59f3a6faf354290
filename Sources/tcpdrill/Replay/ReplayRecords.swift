import Captures
import Export
import TCP

/// A replay as JSON Lines: one record a segment.
struct ReplayRecords: ReplayReport {
  private let output: Output
  private var json = JSONWriter()
  private var names = EndpointNames()

  init(to output: Output) { self.output = output }

  mutating func add(
    _ packet: CapturedPacket, _ segment: ObservedSegment, _ observation: Observation
  ) throws {
    let from = names[segment.from]
    let to = names[segment.to]
    json.removeAll()
    json.object {
      $0.field("n", packet.number)
      $0.field("time", Double(packet.time.microseconds) / 1e6)
      $0.field("connection", observation.connection)
      $0.field("from", from)
      $0.field("to", to)
      $0.field("flags", segment.flags.names)
      $0.field("seq", segment.sequence.value)
      $0.field("ack", segment.acknowledged?.value)
      $0.field("len", segment.dataLength)
      $0.field("window", segment.window)
      $0.field("next", observation.next.value)
      $0.field("expectedSeq", observation.expectedSequence?.value)
      $0.field("expectedAck", observation.expectedAcknowledgment?.value)
      $0.field("verdict", observation.verdict.rawValue)
      $0.field(object: "states") {
        $0.field(from, observation.senderState?.name)
        $0.field(to, observation.receiverState?.name)
      }
    }
    json.endLine()
    try output.write(json.bytes)
  }

  /// Records say all there is; the totals are for people.
  mutating func finish(_ summary: ReplaySummary) throws {}
}

/// Endpoints written out once, not for every packet; a bounded number of them.
struct EndpointNames {
  private var names: [Endpoint: String] = [:]

  subscript(endpoint: Endpoint) -> String {
    mutating get {
      if let name = names[endpoint] { return name }
      if names.count >= 4096 { names.removeAll(keepingCapacity: true) }
      let name = endpoint.description
      names[endpoint] = name
      return name
    }
  }
}
