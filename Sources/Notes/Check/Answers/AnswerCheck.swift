import TCP

/// Answers to known questions that hold nothing of the right answer.
enum AnswerCheck: NoteCheck {
  static func check(_ note: inout CheckedNote) {
    guard note.speaksOfTCP, note.words.all.contains(.known) else { return }
    for line in 0..<note.reading.lineCount where note.words[line].contains(.known) {
      guard note.reading.block(of: line).kind != .code, !note.isCode(line) else { continue }
      let range = note.reading.range(of: line)
      for question in KnownQuestion.all where question.name(in: note.text, range) != nil {
        judge(AnswerReader(question: question, note: note).answers(at: line), question, &note)
      }
    }
  }

  /// What the questions are about.
  static let subjects = TellingWords(joining: KnownQuestion.all.map(\.subject))

  private static func judge(_ answers: [Answer], _ question: KnownQuestion, _ note: inout CheckedNote) {
    for answer in answers {
      let line = note.reading.document.line(at: answer.first.lowerBound)
      guard !AnswerReader(question: question, note: note).isRight(answer), !note.isQuestion(answer.first),
        note.isOrdinary(line), !note.isUnderOtherTitle(line), !note.isReported(note.reading.range(of: line)),
        !MeaningCheck.isQuoted(answer.first, in: note.reading.range(of: line), note.text),
        !note.isOfUnreadLanguage(answer.first)
      else { continue }
      note.report(
        "known-answer", .warning, at: trimmed(answer.first, note.text), question.right.message,
        expected: question.right.expected, reference: question.reference)
    }
  }

  private static func trimmed(_ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    let start = TermLine.skipMarker(text, range)
    let end = text[range].lastIndex { $0 > 0x20 }.map { $0 + 1 } ?? range.upperBound
    return start..<max(start + 1, end)
  }
}
