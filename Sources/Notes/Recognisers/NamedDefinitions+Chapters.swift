import TCP

/// Titles that name something, over text that does not say what it means.
extension NamedDefinitions {
  /// `# Why SYN?`: what stands below is a reason, or a story.
  static func asksWhy(_ line: Int, _ reading: Reading) -> Bool {
    let range = reading.range(of: line)
    let title = TextSlice(reading.text, TermLine.skipMarker(reading.text, range)..<range.upperBound)
    return title.last == UInt8(ascii: "?") && whys.opens(title)
  }

  private static let whys = WordSet([
    "why ", "when ", "how ", "where ", "왜 ", "언제 ", "어떻게 ", "为什么", "为何", "なぜ",
  ])

  /// `## TCP Options` over `… the following:`, `## Common options` over what nmap can do, `## Checksum` over how it is
  /// reckoned step by step, `## TIME_WAIT` over `the time = …`: what stands below a title, and not what it means.
  static func isChapter(_ line: Int, _ term: TermLine, _ text: String, _ reading: Reading) -> Bool {
    if text.hasSuffix(":") || text.hasSuffix("：") { return true }
    if !term.states.isEmpty, let sign = text.firstRange(of: " = ") {
      return text[..<sign.lowerBound].utf8.count <= 30
    }
    guard term.field != nil else { return false }
    let below = Int(reading.document.lines[line].block) + 1
    if below < reading.document.blocks.count, reading.document.blocks[below].ordinal > 0,
      reading.document.blocks[below].kind == .item
    {
      return true
    }
    guard term.field == .options else { return false }
    let name = reading.string(term.start..<reading.range(of: line).upperBound).lowercased().prefix {
      $0 != "("
    }
    return name.split { !$0.isLetter }.contains { !optionTitles.contains(String($0)) }
  }

  private static let optionTitles: Set<String> = [
    "option", "options", "tcp", "header", "field", "fields", "the", "optional", "variable", "bits", "bytes",
    "옵션",
    "헤더", "필드", "선택", "옵션필드", "선택사항", "选项", "オプション", "가변",
  ]
}
