import Captures
import Export
import TCP
import Terminal

enum ReplayCommand: Command {
  static let name = "replay"
  static let summary = Bilingual(
    ko: "캡처(pcap, pcapng)를 엔진으로 따라가며 판정", en: "follow a capture (pcap, pcapng) through the engine")
  static let usage = "CAPTURE"
  static let options: [Option] = [
    .format, .language, .color,
    Option(
      "summary", help: Bilingual(ko: "패킷 대신 연결마다 한 줄씩 요약만", en: "only the totals, not a line for each packet")
    ),
  ]

  static func run(_ invocation: Invocation) throws -> ExitStatus {
    guard let path = invocation.operands.first, invocation.operands.count == 1 else {
      throw Failure(
        Bilingual(
          ko: "캡처 파일 하나를 적어 주세요: tcpdrill replay CAPTURE", en: "name one capture: tcpdrill replay CAPTURE"))
    }
    let output = Output(descriptor: 1)
    var report: any ReplayReport
    if invocation.wantsJSON {
      report = ReplayRecords(to: output)
    } else {
      let choice = invocation["color"].flatMap(Style.Choice.init) ?? .auto
      let style = Style(choice, isTerminal: output.isTerminal, environment: invocation.environment)
      report = ReplayTable(
        to: output, style: style, language: invocation.language, showsPackets: !invocation.has("summary"))
    }
    do {
      try replay(path, into: &report, language: invocation.language)
    } catch let error as CaptureError {
      // What could be read has been shown; the line about the rest comes after it.
      try output.flush()
      throw Failure(error.message, at: path)
    }
    try output.flush()
    return .done
  }

  private static func replay(_ path: String, into report: inout any ReplayReport, language: Language) throws {
    let reader = try CaptureReader(path: path)
    var observer = Observer()
    var summary = ReplaySummary()
    let progress = ReplayProgress(language: language)
    defer { progress.finish() }
    while let packet = try reader.next() {
      if packet.number & 0x3fff == 0 { progress.show(packets: packet.number) }
      switch packet.content {
      case .segment(let observed):
        let observation = observer.observe(observed)
        summary.count(observation.verdict)
        try report.add(packet, observed, observation)
      case .skipped(let reason): summary.skipped[reason.rawValue] += 1
      }
    }
    progress.finish()
    summary.packets = reader.packets
    summary.connections = observer.connections
    summary.forgotten = observer.forgotten
    try report.finish(summary)
  }
}

/// What a replay prints: a record, a row or nothing for each segment, then the totals.
protocol ReplayReport {
  mutating func add(
    _ packet: CapturedPacket, _ segment: ObservedSegment, _ observation: Observation) throws
  mutating func finish(_ summary: ReplaySummary) throws
}

struct ReplaySummary {
  var packets = 0
  var connections = 0
  /// Connections that made room for others and were met afresh if they went on.
  var forgotten = 0
  var skipped = [Int](repeating: 0, count: SkipReason.allCases.count)
  /// How many of each verdict, in their order.
  private var verdicts = [Int](repeating: 0, count: Verdict.allCases.count)
  private(set) var segments = 0

  mutating func count(_ verdict: Verdict) {
    segments += 1
    verdicts[verdict.index] += 1
  }

  func count(of verdict: Verdict) -> Int { verdicts[verdict.index] }
}
