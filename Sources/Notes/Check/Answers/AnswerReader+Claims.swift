/// Claims on a theme, in sentences that name it or stand below its name, and questions that go on about it.
extension AnswerReader {
  func holds(_ classes: [TellingWords], _ sentence: Range<Int>) -> Bool {
    classes.allSatisfy { $0.stands(in: text, sentence) }
  }

  /// Claims in the lines below a title that names the subject and little more.
  func claimed(under line: Int, _ range: Range<Int>) -> [Answer] {
    // What stands in brackets names nothing more.
    let title = range.lowerBound..<(text[range].firstIndex(of: UInt8(ascii: "(")) ?? range.upperBound)
    guard question.telling.isClaimed, range.count <= 60, note.titles.isTitle(line),
      !AnswerReader.several.stands(in: text, title), let name = question.name(in: text, title),
      title.count - name.count
        <= (question.isHead && !AnswerReader.definitions.stands(in: text, range) ? 12 : 28)
    else { return [] }
    var found: [Answer] = []
    for next in line + 1..<max(line + 1, min(note.reading.lineCount, line + 1 + question.depth))
    where note.titles.all(of: next).contains(line) && note.reading.block(of: next).kind != .code {
      found += claims(on: next)
    }
    return found
  }

  private static let definitions = TellingWords("?", "란", "이란", "뜻", "정의", "what is")

  private func claims(on line: Int) -> [Answer] {
    if isNamed(note.reading.range(of: line)) { return [] }
    return note.sentences(of: line).compactMap { asksAtEnd($0) ? nil : told($0, line) }
  }

  /// What answers a question that names the subject, whatever it asks of it.
  func claimed(behind sentence: Range<Int>, _ line: Int, _ range: Range<Int>) -> [Answer] {
    var found: [Answer] = []
    if AnswerReader.several.stands(in: text, sentence) { return [] }
    for later in note.sentences(of: line) where later.lowerBound >= sentence.upperBound && !asksAtEnd(later) {
      if let told = told(later, line) { found.append(told) }
    }
    guard range.upperBound - sentence.upperBound < 10 else { return found }
    for next in line + 1..<max(line + 1, min(note.reading.lineCount, line + 3)) {
      let below = note.reading.range(of: next)
      if note.reading.block(of: next).kind == .heading || note.isQuestion(below) { break }
      found += claims(on: next)
    }
    return found
  }

  /// `Who is left in TIME_WAIT?`, and as the next question `Why does it wait?`
  func askedOn(below line: Int, _ range: Range<Int>) -> [Answer] {
    guard question.telling.isReason, asksAtEnd(range), range.count <= 120 else { return [] }
    for next in line + 1..<max(line + 1, min(note.reading.lineCount, line + 5)) {
      let below = note.reading.range(of: next)
      guard note.isQuestion(below) else { continue }
      guard !isNamed(below), below.count <= 48, question.asking.stands(in: text, below),
        AnswerReader.pronouns.stands(in: text, below), let answer = self.below(next)
      else { return [] }
      return [answer]
    }
    return []
  }

  private static let pronouns = TellingWords(
    "does it wait", "is it there", "그렇게 기다", "그 상태는 왜", "왜 기다", "that wait")
}
