import Captures
import Export
import TCP
import Terminal

enum SimulateCommand: Command {
  static let name = "simulate"
  static let summary = Bilingual(
    ko: "시나리오(.tcp)나 packetdrill 스크립트(.pkt)를 엔진으로 실행",
    en: "run a scenario (.tcp) or a packetdrill script (.pkt) through the engine")
  static let usage = "FILE"
  static let options: [Option] = [
    Option(
      "profile", .required(.oneOf(Profile.allCases.map(\.name))),
      help: Bilingual(ko: "어느 TCP로 (기본 rfc9293)", en: "which TCP to be (rfc9293 by default)")),
    Option(
      "why",
      help: Bilingual(ko: "세그먼트마다 따른 규칙을 RFC 절과 함께", en: "the rules each segment followed, with RFC sections")
    ),
    .seed, .format, .language, .color,
  ]

  static func run(_ invocation: Invocation) throws -> ExitStatus {
    guard let path = invocation.operands.first, invocation.operands.count == 1 else {
      throw Failure(
        Bilingual(
          ko: "시나리오나 스크립트 하나를 적어 주세요: tcpdrill simulate FILE",
          en: "name one scenario or script: tcpdrill simulate FILE"))
    }
    let profile = invocation["profile"].flatMap(Profile.init) ?? .rfc9293
    let isScript = path.hasSuffix(".pkt")
    let source = try bytes(ofFile: path)
    let seed = try seed(of: invocation)
    let result: SimulationResult
    do throws(ScriptError) {
      if isScript {
        result = try PacketScriptRunner.run(try PacketScriptParser.parse(source), profile: profile)
      } else {
        result = try ScenarioRunner.run(try ScenarioParser.parse(source), profile: profile, seed: seed)
      }
    } catch {
      throw Failure(error.message, at: "\(path):\(error.place.line):\(error.place.column)")
    }
    if invocation.wantsJSON {
      try writeRecords(result, isScript: isScript)
    } else {
      let names = isScript ? Pair(a: "engine", b: "script") : Pair(a: "A", b: "B")
      try SimulationPicture(invocation: invocation, names: names).show(result)
    }
    for failure in result.failures {
      complain("\(path):\(failure.place.line): \(failure.message[invocation.language])")
    }
    return result.failures.isEmpty ? .done : .doesNotHold
  }

  private static func seed(of invocation: Invocation) throws -> UInt64 {
    guard let text = invocation["seed"] else { return 0 }
    guard let seed = UInt64(text) else {
      throw Failure(
        Bilingual(ko: "--seed에는 0 이상의 정수를 쓰세요.", en: "--seed takes a whole number from 0 up"))
    }
    return seed
  }

  private static func writeRecords(_ result: SimulationResult, isScript: Bool) throws {
    let output = Output(descriptor: 1)
    var json = JSONWriter()
    for segment in result.segments {
      json.removeAll()
      json.traceRecord(segment.record) {
        $0.field("line", segment.line)
        if isScript { $0.field("expected", segment.expected) }
      }
      json.endLine()
      try output.write(json.bytes)
    }
    try output.flush()
  }
}

/// A simulation as a ladder diagram, with the reasons under it where they are wanted.
struct SimulationPicture {
  let invocation: Invocation
  let names: Pair<String>

  func show(_ result: SimulationResult) throws {
    let choice = invocation["color"].flatMap(Style.Choice.init) ?? .auto
    let screen = Screen(descriptor: 1, choice: choice, environment: invocation.environment)
    let width = screen.isTerminal ? screen.columns : 80
    let trace = result.segments.map(\.record)
    let ladder = Ladder(
      width: width, names: names, language: invocation.language,
      signs: screen.isTerminal ? LadderSigns(environment: invocation.environment) : .unicode)
    do {
      for line in ladder.lines(trace) { try screen.verbatim(line) }
      if invocation.has("why") {
        try screen.line()
        for record in trace { try explain(record, on: screen) }
      }
      try screen.flush()
    } catch let failure as Screen.Failure {
      throw Failure(
        Bilingual(
          ko: "출력을 쓸 수 없습니다(\(failure.reason)). 디스크 공간과 권한을 확인하세요.",
          en: "can't write the output (\(failure.reason)); check the disk space and permissions"))
    }
  }

  private func explain(_ record: TraceRecord, on screen: Screen) throws {
    for (index, reason) in record.reasons.enumerated() {
      let number = index == 0 ? String(record.number) : ""
      let gap = String(repeating: " ", count: max(0, 3 - number.utf8.count))
      let text = reason.rule.explanation[invocation.language]
      try screen.line(
        "\(gap + number) \(names[reason.host]): \(text) \("(" + reason.rule.reference + ")", .quiet)",
        indent: 4)
    }
  }
}
