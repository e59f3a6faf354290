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
  private var row: [UInt8] = []

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
    var (entry, isNew) = known.entry(for: observation.connection, from: segment.from, to: segment.to)
    if isNew {
      let line = Bilingual(
        ko: "연결 \(observation.connection): A \(entry.a), B \(entry.b)",
        en: "connection \(observation.connection): A \(entry.a), B \(entry.b)")
      try output.line(style.render(StyledText(line[language], .strong)))
    }
    let fromA = segment.from == entry.a
    write(packet, segment, observation, fromA: fromA)
    try output.write(row)
    let states =
      fromA
      ? Pair(a: observation.senderState, b: observation.receiverState)
      : Pair(a: observation.receiverState, b: observation.senderState)
    if states != entry.states {
      let names = Pair(a: states.a?.name ?? "?", b: states.b?.name ?? "?")
      let line =
        StyledText("                  ") + "A \(names.a, states.a != entry.states.a ? .state : .quiet)"
        + ", B \(names.b, states.b != entry.states.b ? .state : .quiet)"
      try output.line(style.render(line))
      entry.states = states
      known.update(observation.connection, entry)
    }
  }

  private mutating func write(
    _ packet: CapturedPacket, _ segment: ObservedSegment, _ observation: Observation, fromA: Bool
  ) {
    row.removeAll(keepingCapacity: true)
    append(packet.number, width: 6)
    let elapsed = packet.time.microseconds.subtractingReportingOverflow((start ?? packet.time).microseconds)
    appendSeconds(elapsed.overflow ? 0 : elapsed.partialValue)
    append(observation.connection, width: 5)
    row.append(contentsOf: fromA ? " A>B ".utf8 : " B>A ".utf8)
    appendFlags(segment.flags)
    append(Int(segment.sequence.value), width: 11)
    if let acknowledged = segment.acknowledged {
      append(Int(acknowledged.value), width: 12)
    } else {
      row.append(contentsOf: "           -".utf8)
    }
    append(segment.dataLength, width: 7)
    row.append(0x20)
    row.append(contentsOf: verdicts[observation.verdict.index])
    row.append(0x0a)
  }

  /// A number at the right of its column.
  private mutating func append(_ number: Int, width: Int) {
    let before = row.count
    var rest = number.magnitude
    repeat {
      row.append(UInt8(0x30 + rest % 10))
      rest /= 10
    } while rest > 0
    while row.count - before < width { row.append(0x20) }
    row[before...].reverse()
  }

  private mutating func appendSeconds(_ microseconds: Int64) {
    let late = microseconds < 0
    let magnitude = Int(microseconds.magnitude / 1000)
    let text = (late ? "-" : "") + "\(magnitude / 1000)"
    for _ in 0..<max(0, 6 - text.utf8.count) { row.append(0x20) }
    row.append(contentsOf: text.utf8)
    row.append(0x2e)
    let fraction = magnitude % 1000
    row.append(UInt8(0x30 + fraction / 100))
    row.append(UInt8(0x30 + fraction / 10 % 10))
    row.append(UInt8(0x30 + fraction % 10))
  }

  /// As tcpdump writes them: `S.`, `FP.`, in eight columns.
  private mutating func appendFlags(_ flags: Flags) {
    let before = row.count
    for flag in TableFlags.order where flags.contains(Flags(flag.0)) { row.append(flag.1) }
    if row.count == before { row.append(UInt8(ascii: "-")) }
    while row.count - before < 8 { row.append(0x20) }
  }
}

private enum TableFlags {
  static let order: [(Flag, UInt8)] = [Flag.fin, .syn, .rst, .psh, .ack, .urg, .ece, .cwr].map {
    ($0, $0.tcpdumpSign.asciiValue ?? UInt8(ascii: "?"))
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
    var states = Pair<ConnectionState?>(a: nil, b: nil)
  }

  private var entries: [Int: Entry] = [:]

  /// A is the end that was heard first.
  mutating func entry(for connection: Int, from: Endpoint, to: Endpoint) -> (Entry, isNew: Bool) {
    if let entry = entries[connection] { return (entry, false) }
    if entries.count >= 4096 { entries.removeAll(keepingCapacity: true) }
    let entry = Entry(a: from, b: to)
    entries[connection] = entry
    return (entry, true)
  }

  mutating func update(_ connection: Int, _ entry: Entry) { entries[connection] = entry }
}
