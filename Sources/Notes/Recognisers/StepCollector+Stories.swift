/// Where another story begins among told segments.
extension StepCollector {
  /// `추가 문제: 만약 B가 … 보낸다면?`, `Problem 2`: what was told before it goes on no further.
  mutating func endStory(_ line: Int, _ reading: inout Reading) {
    guard stack.last?.kind == .prose, stack.last?.drafts.isEmpty == false, beginsStory(line, reading) else {
      return
    }
    pop(&reading)
  }

  private func beginsStory(_ line: Int, _ reading: Reading) -> Bool {
    let range = reading.range(of: line)
    guard range.count <= 240 else { return false }
    let values = ValueReader(text: reading.text, end: range.upperBound)
    var start = range.lowerBound
    while start < range.upperBound, reading.text[start].isOne(of: "#*_[( -") { start += 1 }
    if let title = StepCollector.storyTitles.first(where: { values.starts(start, $0) }),
      isCounted(start + title.utf8CodeUnitCount, range.upperBound, reading)
    {
      return true
    }
    var last = range.upperBound - 1
    while last > range.lowerBound, reading.text[last].isOne(of: " *_)") { last -= 1 }
    return reading.text[last] == UInt8(ascii: "?") && StepCollector.suppositions.isIn(reading.text, range)
  }

  /// `Problem 2`, `Case B:`, `추가 문제:`, and not `Problem is that …`.
  private func isCounted(_ end: Int, _ limit: Int, _ reading: Reading) -> Bool {
    let text = reading.text
    var at = end
    while at < limit, text[at].isBlank { at += 1 }
    if at >= limit || text[at].isOne(of: ":.)]") { return true }
    guard text[at].isDigit || text[at].isUpper || text[at] == UInt8(ascii: "#") else { return false }
    at += 1
    while at < limit, text[at].isDigit { at += 1 }
    return at >= limit || !text[at].isLetterOrDigit && text[at] != UInt8(ascii: "-")
  }

  private static let storyTitles: [StaticString] = [
    "Problem", "Question", "Exercise", "Example", "Case", "Scenario", "Variant", "Task", "추가 문제", "문제", "예제",
    "연습", "연습문제", "상황", "경우", "사례", "시나리오", "보기", "변형", "심화", "응용", "例", "情况", "場合",
  ]
  private static let suppositions = WordSet([
    "만약", "만일", "라면", "다면", "으면", "하면", "What if", "what if", "If ", " if ", "Suppose", "suppose", "如果", "もし",
  ])
}
