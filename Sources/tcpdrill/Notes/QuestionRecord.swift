import Export
import Questions
import TCP

/// A question as a record: one JSON object a line, or a few lines for people.
struct QuestionRecord {
  let question: Question

  func write(to json: inout JSONWriter) {
    json.questionRecord(question)
    json.endLine()
  }

  /// The place, the prompt, the options by number and the answer behind an arrow.
  func lines(in language: Language) -> [String] {
    var lines = [
      "\(question.source.file):\(question.source.line)  [\(question.topic), \(question.form.rawValue)]  \(question.id)"
    ]
    lines += question.prompt.split(whereSeparator: \.isNewline).map { "  " + $0 }
    for (number, choice) in question.choices.enumerated() { lines.append("    \(number + 1)) \(choice)") }
    lines.append("  → " + question.rightAnswers.joined(separator: " | "))
    if let correction = question.correction { lines.append("  ! " + correction) }
    lines.append("")
    return lines
  }
}
