import Drills
import Export
import Questions
import TCP
import Terminal

/// `drill`: numeric exchanges, asked one blank at a time, or printed as records.
enum DrillCommand: Command {
  static let name = "drill"
  static let summary = Bilingual(
    ko: "엔진이 만든 교환에서 SEQ, ACK, 상태, 타이머를 계산하는 연습",
    en: "work out SEQ, ACK, states and timers in exchanges that the engine plays")
  static let usage = "[TOPIC… | CODE…]"
  static let remarks: Bilingual? = Bilingual(
    ko: """
      주제를 고르지 않으면 지금 가장 약한 것을 묻습니다. 주제를 고르면 그 주제에서 이른 단계부터 묻고, 맞히면 한 단계 오르고
      틀리면 한 단계 내립니다. 문제마다 붙은 코드를 쓰면 같은 문제가 다시 나옵니다.
      터미널에서 한 답은 학습 기록에 남습니다. 파이프로 준 답과 --from의 문제는 기록하지 않고 채점만 합니다.
      파이프에서는 다 맞으면 종료 상태가 0, 아니면 1입니다.
      """,
    en: """
      Without a topic it asks what you are weakest at. A topic begins at the level you have reached in it, and goes
      one up after a right exercise, one down after a wrong one. The code beside a question brings that question back.
      Answers given at a terminal are kept in the study record; answers from a pipe, and those to questions of
      --from, are only marked. From a pipe the exit status is 0 if all are right, else 1.
      """)
  static let options: [Option] = [
    Option(
      "level", .required(.number),
      help: Bilingual(ko: "난이도 1(쉬움)에서 5(시험)까지", en: "from 1 (one blank) to 5 (examination)")),
    Option("count", .required(.number), help: Bilingual(ko: "문제 수", en: "how many questions")),
    .seed,
    Option(
      "rule", .required(.oneOf(DrillVariant.allCases.map(\.name))),
      help: Bilingual(
        ko: "rto를 푸는 규칙: RFC 6298, 교과서, 또는 식이 적힌 순서",
        en: "the rule for rto: RFC 6298, the textbook, or the formulas in printed order")),
    Option(
      "from", .required(.file),
      help: Bilingual(
        ko: "캡처(pcap, pcapng)나 노트(.md)의 교환을 새 번호로",
        en: "exchanges of a capture (pcap, pcapng) or note (.md), under new numbers"
      )),
    Option("list", help: Bilingual(ko: "주제 목록", en: "list the topics")),
    .format, .language, .color, .data,
  ]

  static func run(_ invocation: Invocation) throws -> ExitStatus {
    if invocation.has("list") {
      if let surplus = invocation.operands.first { throw misplaced(surplus) }
      return try list(invocation)
    }
    let request = try DrillRequest(invocation)
    return invocation.wantsJSON ? try printRecords(request, invocation) : try ask(request, invocation)
  }

  private static func printRecords(_ request: DrillRequest, _ invocation: Invocation) throws -> ExitStatus {
    let output = Output(descriptor: 1)
    var json = JSONWriter()
    for turn in 0..<(request.count ?? DrillRequest.defaultCount) {
      guard let exercise = try request.exercise(turn) else { break }
      json.drillRecord(exercise, in: invocation.language)
      json.endLine()
      try output.write(json.bytes)
      json.removeAll()
    }
    try output.flush()
    return .done
  }

  private static func ask(_ request: DrillRequest, _ invocation: Invocation) throws -> ExitStatus {
    let choice = invocation["color"].flatMap { Style.Choice(rawValue: $0) } ?? .auto
    let screen = Screen(descriptor: 1, choice: choice, environment: invocation.environment)
    let isForPerson = screen.isTerminal && Output(descriptor: 0).isTerminal
    let data = try StudyData(invocation)
    let lines: any LineSource =
      isForPerson ? LineEditor(historyDirectory: data.location.directory) : PipedLines(descriptor: 0)
    let record = try DrillLog(data, isForPerson: isForPerson)
    var stairs = Staircase()
    let run = DrillRun(
      screen: screen, lines: lines, language: invocation.language, environment: invocation.environment,
      now: { data.clock.now },
      keep: { sitting, milliseconds in
        stairs.move(after: sitting)
        try record.keep(sitting, milliseconds)
      })
    return try run.run(request.count ?? (isForPerson ? nil : DrillRequest.defaultCount)) { turn in
      if isForPerson, request.climbs {
        return try request.drawn(turn) { try stairs.level(of: $0, reached: record.levelReached) }.exercise()
      }
      if let exercise = try request.exercise(turn) { return exercise }
      return request.isOpen ? try record.weakest(turn, request)?.exercise() : nil
    }
  }

  private static func list(_ invocation: Invocation) throws -> ExitStatus {
    let output = Output(descriptor: 1)
    if invocation.wantsJSON {
      var json = JSONWriter()
      for topic in Topic.allCases {
        json.object {
          $0.field("topic", topic.name)
          $0.field("summary", topic.summary[invocation.language])
        }
        json.endLine()
      }
      try output.write(json.bytes)
    } else {
      let width = Topic.allCases.map(\.name.utf8.count).max() ?? 0
      for topic in Topic.allCases {
        let gap = String(repeating: " ", count: width + 2 - topic.name.utf8.count)
        try output.line(topic.name + gap + topic.summary[invocation.language])
      }
    }
    try output.flush()
    return .done
  }
}
