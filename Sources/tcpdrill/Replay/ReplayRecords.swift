import Captures
import TCP

/// A replay as JSON Lines: one record a segment.
///
/// They are written as bytes, from names that were put between quotation marks once: a capture has millions.
struct ReplayRecords: ReplayReport {
  private let output: Output
  private var line = ByteLine()
  private var names = EndpointNames()
  private let flags = (0...255).map { byte in
    quoted(list: Flags(rawValue: UInt8(byte)).names)
  }
  private let verdicts = Verdict.allCases.map { quoted($0.rawValue) }
  private let states = ConnectionState.allCases.map { quoted($0.name) }

  init(to output: Output) { self.output = output }

  mutating func add(
    _ packet: CapturedPacket, _ segment: ObservedSegment, _ observation: Observation
  ) throws {
    let (from, to) = names.pair(segment.from, segment.to)
    line.removeAll()
    line.append("{\"n\":")
    line.append(packet.number)
    line.append(",\"time\":")
    appendSeconds(packet.time)
    line.append(",\"connection\":")
    line.append(observation.connection)
    line.append(",\"from\":")
    line.append(from)
    line.append(",\"to\":")
    line.append(to)
    line.append(",\"flags\":")
    line.append(flags[Int(segment.flags.rawValue)])
    appendNumbers(segment, observation)
    line.append(",\"verdict\":")
    line.append(verdicts[observation.verdict.index])
    line.append(",\"states\":{")
    line.append(from)
    appendState(observation.senderState)
    line.append(",")
    line.append(to)
    appendState(observation.receiverState)
    line.append("}}\n")
    try output.write(line.bytes)
  }

  private mutating func appendNumbers(_ segment: ObservedSegment, _ observation: Observation) {
    line.append(",\"seq\":")
    line.append(Int(segment.sequence.value))
    line.append(",\"ack\":")
    append(segment.acknowledged)
    line.append(",\"len\":")
    line.append(segment.dataLength)
    line.append(",\"window\":")
    line.append(Int(segment.window))
    line.append(",\"next\":")
    line.append(Int(observation.next.value))
    line.append(",\"expectedSeq\":")
    append(observation.expectedSequence)
    line.append(",\"expectedAck\":")
    append(observation.expectedAcknowledgment)
  }

  private mutating func append(_ number: SequenceNumber?) {
    if let number { line.append(Int(number.value)) } else { line.append("null") }
  }

  private mutating func appendState(_ state: ConnectionState?) {
    line.append(":")
    if let state { line.append(states[state.index]) } else { line.append("null") }
  }

  /// Seconds since 1970, as short as they are exact.
  private mutating func appendSeconds(_ time: Instant) {
    let magnitude = time.microseconds.magnitude
    if time.microseconds < 0 { line.append("-") }
    line.append(Int(magnitude / 1_000_000))
    var (fraction, digits) = (UInt(magnitude % 1_000_000), 6)
    guard fraction > 0 else { return }
    while fraction % 10 == 0 { (fraction, digits) = (fraction / 10, digits - 1) }
    line.append(".")
    line.appendDigits(of: fraction, digits)
  }

  /// Records say all there is; the totals are for people.
  mutating func finish(_ summary: ReplaySummary) throws {}
}

/// A word of ours as JSON: it holds nothing that would have to be escaped.
private func quoted(_ word: String) -> [UInt8] { Array("\"\(word)\"".utf8) }

private func quoted(list words: [String]) -> [UInt8] {
  Array("[\(words.map { "\"\($0)\"" }.joined(separator: ","))]".utf8)
}

/// Endpoints written out once, not for every packet; a bounded number of them.
private struct EndpointNames {
  private var names: [Endpoint: [UInt8]] = [:]
  /// Those asked for last: a connection's segments come in runs.
  private var last: (from: Endpoint, to: Endpoint, fromName: [UInt8], toName: [UInt8])?

  mutating func pair(_ from: Endpoint, _ to: Endpoint) -> ([UInt8], [UInt8]) {
    if let last {
      if last.from == from, last.to == to { return (last.fromName, last.toName) }
      if last.from == to, last.to == from { return (last.toName, last.fromName) }
    }
    let found = (name(of: from), name(of: to))
    last = (from, to, found.0, found.1)
    return found
  }

  private mutating func name(of endpoint: Endpoint) -> [UInt8] {
    if let name = names[endpoint] { return name }
    if names.count >= 4096 { names.removeAll(keepingCapacity: true) }
    let name = quoted(endpoint.description)
    names[endpoint] = name
    return name
  }
}
