import Captures
import TCP
import Terminal

/// A replay for people: a row of at most 80 columns for each segment, states where they change, the totals.
struct ReplayTable: ReplayReport {
  private let output: Output
  private let style: Style
  private let language: Language
  private let showsPackets: Bool
  private var start: Instant?
  private var known = KnownConnections()
  /// Each verdict as it is printed: rendered once, not a million times.
  private let verdicts: [[UInt8]]
  private var row = ByteLine()

  init(to output: Output, style: Style, language: Language, showsPackets: Bool) {
    self.output = output
    self.style = style
    self.language = language
    self.showsPackets = showsPackets
    verdicts = Verdict.allCases.map { Array(style.render(StyledText($0.rawValue, $0.role)).utf8) }
  }

  mutating func add(
    _ packet: CapturedPacket, _ segment: ObservedSegment, _ observation: Observation
  ) throws {
    guard showsPackets else { return }
    if start == nil {
      start = packet.time
      let head = "     n      time conn    flags          seq         ack    len verdict"
      try output.line(style.render(StyledText(head, .heading)))
    }
    let isNew = known.find(observation.connection, from: segment.from, to: segment.to)
    var entry = known.current
    if isNew {
      let line = Bilingual(
        ko: "연결 \(observation.connection): A \(entry.a), B \(entry.b)",
        en: "connection \(observation.connection): A \(entry.a), B \(entry.b)")
      try output.line(style.render(StyledText(line[language], .strong)))
    }
    let fromA = segment.from == entry.a
    write(packet, segment, observation, fromA: fromA)
    try output.write(row.bytes)
    let (ofA, ofB) =
      fromA
      ? (observation.senderState, observation.receiverState)
      : (observation.receiverState, observation.senderState)
    guard ofA != entry.stateA || ofB != entry.stateB else { return }
    let line =
      StyledText("                  ") + "A \(ofA?.name ?? "?", ofA != entry.stateA ? .state : .quiet)"
      + ", B \(ofB?.name ?? "?", ofB != entry.stateB ? .state : .quiet)"
    try output.line(style.render(line))
    (entry.stateA, entry.stateB) = (ofA, ofB)
    known.current = entry
  }

  private mutating func write(
    _ packet: CapturedPacket, _ segment: ObservedSegment, _ observation: Observation, fromA: Bool
  ) {
    row.removeAll()
    row.append(packet.number, width: 6)
    let elapsed = packet.time.microseconds.subtractingReportingOverflow((start ?? packet.time).microseconds)
    appendSeconds(elapsed.overflow ? 0 : elapsed.partialValue)
    row.append(observation.connection, width: 5)
    row.append(fromA ? " A>B " : " B>A ")
    row.append(TableFlags.texts[Int(segment.flags.rawValue)])
    row.append(Int(segment.sequence.value), width: 11)
    if let acknowledged = segment.acknowledged {
      row.append(Int(acknowledged.value), width: 12)
    } else {
      row.append("           -")
    }
    row.append(segment.dataLength, width: 7)
    row.append(" ")
    row.append(verdicts[observation.verdict.index])
    row.append("\n")
  }

  /// Seconds and thousandths, the point ever in the same column.
  private mutating func appendSeconds(_ microseconds: Int64) {
    let milliseconds = UInt(microseconds.magnitude / 1000)
    let whole = Int(milliseconds / 1000)
    // A negative time of less than a second has no whole number to carry its sign.
    if microseconds < 0, whole == 0 {
      row.append("    -0")
    } else {
      row.append(microseconds < 0 ? -whole : whole, width: 6)
    }
    row.append(".")
    row.appendDigits(of: milliseconds % 1000, 3)
  }
}

private enum TableFlags {
  private static let order: [(Flag, UInt8)] = [Flag.fin, .syn, .rst, .psh, .ack, .urg, .ece, .cwr].map {
    ($0, $0.tcpdumpSign.asciiValue ?? UInt8(ascii: "?"))
  }

  /// As tcpdump writes each set of them: `S.`, `FP.`, in eight columns.
  static let texts: [[UInt8]] = (0...255).map { byte in
    var text = order.filter { Flags(rawValue: UInt8(byte)).contains(Flags($0.0)) }.map(\.1)
    if text.isEmpty { text = [UInt8(ascii: "-")] }
    return text + [UInt8](repeating: 0x20, count: 8 - text.count)
  }
}

// MARK: - The totals

extension ReplayTable {
  mutating func finish(_ summary: ReplaySummary) throws {
    if summary.segments > 0, showsPackets { try output.line() }
    let first = Bilingual(
      ko: "패킷 \(summary.packets)개 가운데 TCP 세그먼트 \(summary.segments)개, 연결 \(summary.connections)개",
      en: "\(summary.packets) packets, of them \(summary.segments) TCP segments in "
        + "\(summary.connections) connections")
    try output.line(style.render(StyledText(first[language], .strong)))
    for verdict in Verdict.allCases {
      let count = summary.count(of: verdict)
      guard count > 0 else { continue }
      try line(count, StyledText(verdict.rawValue, verdict.role))
    }
    let skipped = SkipReason.allCases.filter { summary.skipped[$0.rawValue] > 0 }
    if !skipped.isEmpty {
      try output.line(Bilingual(ko: "건너뛴 패킷:", en: "skipped packets:")[language])
      for reason in skipped { try line(summary.skipped[reason.rawValue], StyledText(reason.name[language])) }
    }
    if summary.forgotten > 0 {
      let words = Bilingual(
        ko: "연결이 너무 많아 \(summary.forgotten)개는 도중에 잊었습니다. 이어졌다면 중간부터 다시 따라갔습니다.",
        en: "there were too many connections: \(summary.forgotten) were forgotten on the way and, "
          + "where they went on, joined again")
      try output.line(words[language])
    }
  }

  private func line(_ count: Int, _ text: StyledText) throws {
    let number = String(count)
    try output.line(
      String(repeating: " ", count: max(0, 10 - number.utf8.count)) + number + "  " + style.render(text))
  }
}

extension Verdict {
  fileprivate var role: Role? {
    switch self {
    case .new, .windowUpdate: nil
    case .retransmission, .outOfOrder, .duplicateAck: .nearly
    case .keepAlive, .windowProbe, .zeroWindow: .hint
    case .unacceptable, .reset, .challengeAck: .wrong
    case .unknown: .quiet
    }
  }
}

/// Connections whose two ends have been named to the reader; a bounded number of them.
private struct KnownConnections {
  struct Entry {
    var a: Endpoint
    var b: Endpoint
    var stateA: ConnectionState?
    var stateB: ConnectionState?
  }

  private var entries: [Int: Entry] = [:]
  private var connection = 0
  /// That of the connection found last: segments of one come in runs.
  var current = Entry(
    a: Endpoint(Address(version4: 0), port: 0), b: Endpoint(Address(version4: 0), port: 0), stateA: nil,
    stateB: nil)

  /// Makes a connection's entry the current one; true where it is new. A is the end that was heard first.
  mutating func find(_ wanted: Int, from: Endpoint, to: Endpoint) -> Bool {
    if wanted == connection { return false }
    if connection != 0 { entries[connection] = current }
    connection = wanted
    if let entry = entries[wanted] {
      current = entry
      return false
    }
    if entries.count >= 4096 { entries.removeAll(keepingCapacity: true) }
    current = Entry(a: from, b: to, stateA: nil, stateB: nil)
    return true
  }
}
