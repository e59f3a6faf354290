import Export
import Notes
import TCP
import Terminal

enum CheckCommand: Command {
  static let name = "check"
  static let summary = Bilingual(ko: "노트에서 TCP와 어긋나는 곳", en: "what in the notes contradicts TCP")
  static let usage = "[PATH…] [--strict] [--rules]"
  static let options: [Option] = [
    .format("text", "json", "sarif"),
    Option("strict", help: Bilingual(ko: "경고도 오류로 침", en: "count warnings as errors")),
    Option("rules", help: Bilingual(ko: "모든 규칙과 예", en: "list all rules, with an example each")),
    .color, .notes, .data, .language,
  ]

  static func run(_ invocation: Invocation) throws -> ExitStatus {
    if invocation.has("rules") {
      try RuleList(language: invocation.language).write(
        to: Output(descriptor: 1), asJSON: invocation.wantsJSON)
      return .done
    }
    let store =
      try invocation.operands.isEmpty && !invocation.has("notes")
      ? StudyData(invocation).openForReading() : nil
    let language = Preferences.language(invocation, store)
    let library = try NoteLibrary(
      paths: NotePaths.resolve(invocation, store: store), language: language,
      indexIn: (try? StudyData(invocation))?.location.directory)
    let output = Output(descriptor: 1)
    let choice = invocation["color"].flatMap(Style.Choice.init) ?? .auto
    var report = CheckReport(
      output: output, language: language,
      style: Style(choice, isTerminal: output.isTerminal, environment: invocation.environment),
      format: invocation["format"] ?? "text")
    try library.forEachFindings(language: language) { try report.add($0) }
    try report.finish()
    let isBroken = report.errors > 0 || invocation.has("strict") && report.warnings > 0
    return isBroken ? .doesNotHold : .done
  }
}

/// Writes findings as they come, in one of three formats, and counts them.
struct CheckReport {
  let output: Output
  let language: Language
  let style: Style
  let format: String
  private(set) var errors = 0
  private(set) var warnings = 0
  private var results: [SARIF.Result] = []
  private var json = JSONWriter()

  init(output: Output, language: Language, style: Style, format: String) {
    self.output = output
    self.language = language
    self.style = style
    self.format = format
  }

  mutating func add(_ note: NoteFindings) throws {
    guard !note.findings.isEmpty else { return }
    for finding in note.findings {
      if finding.severity == .error { errors += 1 } else { warnings += 1 }
      let record = FindingRecord(finding: finding, language: language)
      switch format {
      case "json":
        record.write(to: &json)
        try output.write(json.bytes)
        json.removeAll()
      case "sarif": results.append(record.sarif)
      default:
        for line in record.lines(source: note.lines[finding.place.line], columns: output.columns) {
          try output.line(style.render(line))
        }
        try output.line()
      }
    }
  }

  func finish() throws {
    switch format {
    case "json": break
    case "sarif":
      let rules = CheckRule.all.map {
        SARIF.Rule(
          name: $0.name, summary: $0.summary[language], reference: $0.reference,
          isError: $0.reported == .error)
      }
      try output.write(SARIF(rules: rules, results: results, version: version).bytes)
    default:
      if errors + warnings > 0 {
        try output.line(
          Bilingual(
            ko: "오류 \(errors)개, 경고 \(warnings)개",
            en:
              "\(errors) \(errors == 1 ? "error" : "errors"), \(warnings) \(warnings == 1 ? "warning" : "warnings")"
          )[language])
      }
    }
    try output.flush()
  }
}

/// `check --rules`: every rule with what breaks it and what does not.
struct RuleList {
  let language: Language

  func write(to output: Output, asJSON: Bool) throws {
    var json = JSONWriter()
    for rule in CheckRule.all {
      if asJSON {
        json.object { json in
          json.field("rule", rule.name)
          json.field("severity", rule.reported.rawValue)
          json.field("message", rule.summary[language])
          json.field("reference", rule.reference)
          json.field("wrong", rule.wrong)
          json.field("right", rule.right)
        }
        json.endLine()
        try output.write(json.bytes)
        json.removeAll()
      } else {
        try writeText(rule, to: output)
      }
    }
    try output.flush()
  }

  private func writeText(_ rule: CheckRule, to output: Output) throws {
    let severity =
      rule.reported == .error ? Bilingual(ko: "오류", en: "error") : Bilingual(ko: "경고", en: "warning")
    try output.line("\(rule.name) (\(severity[language]), \(rule.reference))")
    try output.line("  " + rule.summary[language])
    if let wrong = example(rule.wrong) { try output.line("  ✗ " + wrong) }
    if let right = example(rule.right) { try output.line("  ✓ " + right) }
    try output.line()
  }

  /// The first example in the reader's language, on one line.
  private func example(_ notes: [String]) -> String? {
    let hangul = { (text: String) in text.unicodeScalars.contains { 0xac00...0xd7a3 ~= $0.value } }
    let own = notes.first { hangul($0) == (language == .korean) } ?? notes.first
    return own?.split(whereSeparator: \.isNewline).joined(separator: " / ")
  }
}
