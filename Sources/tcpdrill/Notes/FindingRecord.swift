import Export
import Notes
import TCP
import Terminal

/// A finding as a record: one JSON object a line, or a few lines in the manner of a compiler.
struct FindingRecord {
  let finding: Finding
  let language: Language

  func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("file", finding.place.file)
      json.field("line", finding.place.line)
      json.field("column", finding.place.column)
      json.field("endLine", finding.endLine)
      json.field("endColumn", finding.endColumn)
      json.field("rule", finding.rule)
      json.field("severity", finding.severity.rawValue)
      json.field("message", finding.message[language])
      json.field("found", finding.found)
      json.field("expected", finding.expected[language])
      json.field("reference", finding.reference)
      if let working = finding.working { json.field("working", working[language]) }
    }
    json.endLine()
  }

  var sarif: SARIF.Result {
    SARIF.Result(
      rule: finding.rule, isError: finding.severity == .error,
      message: "\(finding.message[language]) \(expectation) (\(finding.reference))",
      file: finding.place.file, line: finding.place.line, column: finding.place.column,
      endLine: finding.endLine, endColumn: finding.endColumn)
  }

  private var expectation: String {
    let working = finding.working.map { "; " + $0[language] } ?? ""
    return (language == .korean ? "맞는 것: " : "Right: ") + finding.expected[language] + working
  }

  /// The place and what is wrong, the line with a mark under the words, what is right, and why; no line of it is wider
  /// than the terminal, if it goes to one.
  func lines(source: String?, columns: Int? = nil) -> [StyledText] {
    let all = allLines(source: source, columns: columns)
    guard let columns else { return all }
    return all.flatMap { $0.columns > columns ? $0.wrapped(to: max(columns, 20), indent: 4) : [$0] }
  }

  private func allLines(source: String?, columns: Int?) -> [StyledText] {
    let isError = finding.severity == .error
    let severity =
      isError
      ? Bilingual(ko: "오류", en: "error")[language] : Bilingual(ko: "경고", en: "warning")[language]
    let place = "\(finding.place.file):\(finding.place.line):\(finding.place.column): "
    var head = StyledText(place, .strong)
    head.append(severity + ": ", isError ? .wrong : .nearly)
    head.append(finding.message[language], .strong)
    head.append(" [\(finding.rule)]", .quiet)
    var result = [head]
    if let source {
      result += excerpt(of: source, role: isError ? .wrong : .nearly, columns: columns)
    }
    result.append(note(Bilingual(ko: "맞는 것", en: "right"), finding.expected[language]))
    if let working = finding.working {
      result.append(note(Bilingual(ko: "풀이", en: "working"), working[language]))
    }
    result.append(note(Bilingual(ko: "근거", en: "see"), finding.reference))
    return result
  }

  private func note(_ label: Bilingual, _ text: String) -> StyledText {
    var line = StyledText("    = ", .quiet)
    line.append(label[language] + ": ", .right)
    line.append(text)
    return line
  }

  /// The part of a line around the finding that fits a screen, and carets under the very words.
  private func excerpt(of source: String, role: Terminal.Role, columns width: Int?) -> [StyledText] {
    let number = String(finding.place.line)
    let margin = String(repeating: " ", count: number.count)
    let shown = excerpt(of: source, room: width.map { max($0 - number.utf8.count - 4, 12) })
    var line = StyledText(" \(number) | ", .quiet)
    line.append(shown.before)
    line.append(shown.words, role)
    line.append(shown.after)
    var marks = StyledText(" \(margin) | ", .quiet)
    marks.append(String(repeating: " ", count: columns(of: shown.before)))
    marks.append(String(repeating: "^", count: max(1, columns(of: shown.words))), role)
    return [line, marks]
  }

  /// The words, and as much of the line on either side as there is room for.
  private func excerpt(of source: String, room: Int?) -> (before: String, words: String, after: String) {
    let all = source.unicodeScalars.map { $0 == "\t" ? " " : $0 }
    let start = min(max(0, finding.place.column - 1), all.count)
    let lineEnd = finding.endLine == finding.place.line ? finding.endColumn - 1 : all.count
    let end = min(max(start, lineEnd), all.count)
    let from = start > 60 ? start - 40 : 0
    let to = min(all.count, max(end, start) + 60)
    let text = { (range: Range<Int>) in
      var out = String.UnicodeScalarView()
      for scalar in all[range] { out.append(scalar) }
      return sanitised(String(out))
    }
    let before = (from > 0 ? "…" : "") + text(from..<start)
    let words = text(start..<end)
    let after = text(end..<to) + (to < all.count ? "…" : "")
    guard let room, columns(of: before + words + after) > room else { return (before, words, after) }
    let found = words.clipped(to: room)
    let left = room - columns(of: found)
    let behind = after.clipped(to: max(left / 2, left - columns(of: before)))
    return (before.clipped(toLast: left - columns(of: behind)), found, behind)
  }
}

extension String {
  /// As many characters from the start as fit, with a mark where some are left out.
  fileprivate func clipped(to width: Int) -> String {
    guard columns(of: self) > width else { return self }
    guard width > 0 else { return "" }
    var kept = ""
    var used = 1
    for character in self {
      used += columns(of: String(character))
      if used > width { break }
      kept.append(character)
    }
    return kept + "…"
  }

  /// The same from the end.
  fileprivate func clipped(toLast width: Int) -> String {
    String(String(reversed()).clipped(to: width).reversed())
  }
}
