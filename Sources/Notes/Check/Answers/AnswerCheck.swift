import TCP

/// Answers to known questions that hold nothing of the right answer.
enum AnswerCheck: NoteCheck {
  static func check(_ note: inout CheckedNote) {
    guard note.speaksOfTCP else { return }
    let claimed = KnownQuestion.ofMechanisms.filter { mayBeClaimed($0, note) && isNamed($0, note) }
    let known = note.words.all.contains(.known) ? KnownQuestion.all.filter { isNamed($0, note) } : []
    let all = known + claimed
    guard let first = all.first else { return }
    var reader = AnswerReader(question: first, note: note)
    for (line, question) in lines(naming: all, note) {
      guard note.reading.block(of: line).kind != .code, !note.isCode(line),
        all[question].name(in: note.text, note.reading.range(of: line)) != nil
      else { continue }
      reader.question = all[question]
      judge(reader.answers(at: line), reader, &note)
    }
  }

  /// The lines that the names of questions stand in, line by line and with the questions' numbers.
  private static func lines(
    naming questions: [KnownQuestion], _ note: CheckedNote
  ) -> [(line: Int, question: Int)] {
    questions.enumerated().flatMap { number, question in
      note.lines(holding: question.subject).map { (line: $0, question: number) }
    }.sorted { $0 < $1 }
  }

  /// Its name stands somewhere in the note.
  private static func isNamed(_ question: KnownQuestion, _ note: CheckedNote) -> Bool {
    question.subject.stands(anywhereIn: note.text)
  }

  /// What is claimed stands somewhere in the note.
  private static func mayBeClaimed(_ question: KnownQuestion, _ note: CheckedNote) -> Bool {
    guard case .claimed(let classes) = question.telling else { return false }
    return classes.allSatisfy { $0.stands(anywhereIn: note.text) }
  }

  /// What the questions are about that a name alone leads to.
  static let subjects = TellingWords(joining: KnownQuestion.all.map(\.subject))

  private static func judge(_ answers: [Answer], _ reader: AnswerReader, _ note: inout CheckedNote) {
    let question = reader.question
    for answer in answers {
      let line = note.reading.document.line(at: answer.first.lowerBound)
      guard !reader.isRight(answer), !note.isQuestion(answer.first),
        question.isAnywhere ? !note.isBeside(line) : note.isOrdinary(line), !note.isUnderOtherTitle(line),
        !note.isReported(note.reading.range(of: line)),
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
