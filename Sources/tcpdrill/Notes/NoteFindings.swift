import Notes
import TCP

/// What the checker said of one note, with what a report shows of it.
struct NoteFindings {
  var file: String
  /// What could not be read in it.
  var warnings: [Document.Warning]
  /// In the order of the note.
  var findings: [Finding]
  /// The source lines that findings begin on, by number.
  var lines: [Int: String]
}

extension NoteFindings {
  init(_ note: CheckedFacts) {
    self.init(
      file: note.facts.file, warnings: note.facts.warnings, findings: note.findings, lines: note.lines)
  }
}

extension FactBytes {
  mutating func add(_ note: NoteFindings) {
    add(note.warnings)
    add(UInt32(note.findings.count))
    for finding in note.findings { add(finding) }
    add(UInt32(note.lines.count))
    for (number, line) in note.lines.sorted(by: { $0.key < $1.key }) {
      add(UInt32(clamping: number))
      add(line)
    }
  }

  private mutating func add(_ finding: Finding) {
    for number in [finding.place.line, finding.place.column, finding.endLine, finding.endColumn] {
      add(UInt32(clamping: number))
    }
    add(finding.rule)
    add(finding.severity.rawValue)
    add(finding.message)
    add(finding.found)
    add(finding.expected)
    add(finding.reference)
    add(UInt8(finding.working == nil ? 0 : 1))
    if let working = finding.working { add(working) }
  }
}

extension FactReader {
  mutating func findings(file: String) -> NoteFindings? {
    guard let warnings = warnings(), let findings = list({ $0.finding(file) }),
      let lines = list({ $0.numberedLine() })
    else { return nil }
    return NoteFindings(
      file: file, warnings: warnings, findings: findings,
      lines: Dictionary(lines, uniquingKeysWith: { first, _ in first }))
  }

  private mutating func numberedLine() -> (Int, String)? {
    guard let number = uint32(), let line = text() else { return nil }
    return (Int(number), line)
  }

  private mutating func finding(_ file: String) -> Finding? {
    guard let line = uint32(), let column = uint32(), let endLine = uint32(), let endColumn = uint32(),
      let rule = text(), let severity = text().flatMap(Finding.Severity.init), let message = bilingual(),
      let found = text(), let expected = bilingual(), let reference = text(),
      let working = optional({ $0.bilingual() })
    else { return nil }
    return Finding(
      place: Place(file: file, line: Int(line), column: Int(column)), endLine: Int(endLine),
      endColumn: Int(endColumn), rule: rule, severity: severity, message: message, found: found,
      expected: expected, reference: reference, working: working)
  }
}
