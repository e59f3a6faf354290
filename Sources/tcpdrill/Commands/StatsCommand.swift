import Export
import Memory
import Store
import TCP
import Terminal

enum StatsCommand: Command {
  static let name = "stats"
  static let summary = Bilingual(
    ko: "공부가 어떻게 되어 가는지: 기억률, 예정, 달력, 시간", en: "how study goes: retention, forecast, calendar, time")
  static let usage = "[--format text|json|html] [-o FILE]"
  static let options: [Option] = [
    .format("text", "json", "html"),
    Option(
      "output", short: "o", .required(.file),
      help: Bilingual(ko: "화면 대신 이 파일에 쓰기", en: "write to this file instead of the screen")),
    .data, .language, .color,
  ]

  static func run(_ invocation: Invocation) throws -> ExitStatus {
    let data = try StudyData(invocation)
    let store = try data.openForReading()
    let now = data.clock.now
    let statistics = try sayingWhy {
      try store?.statistics(at: now)
        ?? StudyStatistics(settings: StudySettings(boundary: data.clock.localBoundary), at: now)
    }
    let language = Preferences.language(invocation, store)
    switch invocation["format"] {
    case "json": try write(StatsRecords(statistics).bytes, invocation)
    case "html": try write(Array(StatsPage(statistics, language).html.utf8), invocation)
    default: try show(StatsText(statistics, language).lines, invocation)
    }
    return .done
  }

  private static func show(_ lines: [StyledText], _ invocation: Invocation) throws {
    if invocation.has("output") {
      return try write(Array(lines.map { $0.plain + "\n" }.joined().utf8), invocation)
    }
    let choice = invocation["color"].flatMap { Style.Choice(rawValue: $0) } ?? .auto
    let screen = Screen(descriptor: 1, choice: choice, environment: invocation.environment)
    for line in lines { try screen.verbatim(line) }
    try screen.flush()
  }

  private static func write(_ bytes: [UInt8], _ invocation: Invocation) throws {
    guard let path = invocation["output"], path != "-" else {
      let output = Output(descriptor: 1)
      try output.write(bytes)
      return try output.flush()
    }
    try sayingWhy(about: path) {
      let file = try AtomicFile(path: path, replacing: true)
      try file.write(bytes)
      try file.finish()
    }
  }
}
