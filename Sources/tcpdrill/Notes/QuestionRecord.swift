import Export
import Questions
import TCP

/// A question as a record: one JSON object a line, or a few lines for people.
struct QuestionRecord {
  let question: Question

  func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("id", question.id.text)
      json.field("file", question.source.file)
      json.field("line", question.source.line)
      json.field("kind", question.kind.rawValue)
      json.field("form", question.form.rawValue)
      json.field("prompt", question.prompt)
      json.field("answer", question.answer)
      json.field("accepts", question.accepts)
      json.field("choices", question.choices)
      json.field("topic", question.topic)
      json.field("tags", question.tags)
      json.field("hints", question.hints)
      json.field("explanation", question.explanation)
      if let correction = question.correction { json.field("correction", correction) }
      if !question.alsoAt.isEmpty {
        json.field(array: "sources") { json in
          for source in [question.source] + question.alsoAt {
            json.object {
              $0.field("file", source.file)
              $0.field("line", source.line)
            }
          }
        }
      }
    }
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
