import Questions
import TCP

extension BankFormat {
  /// Markdown that people can read and edit, and that tcpdrill reads back to the same questions with the same ids.
  static func markdown(_ file: AtomicFile, _ info: BankInfo) throws -> TextBankWriter {
    let header = MarkdownBank.marker + "\n\n# " + SafeText.line(info.title) + "\n\n"
    return try TextBankWriter(file: file, info: info, header: header, losing: [.feedbackDropped]) {
      item, out, report in
      switch item.origin {
      case .question(let question): out.write { MarkdownBank.append(question, to: &$0) }
      case .exercise:
        if item.figure != nil { report.note(.figureAsText, on: item.id) }
        if item.parts.count > 1 { report.note(.onePartOnly, on: item.id) }
        for question in item.questions(in: info.language) {
          out.write { MarkdownBank.append(question, to: &$0) }
        }
      }
    }
  }
}

extension Item {
  /// An exercise as plain questions, one a blank, with the exchange as text.
  func questions(in language: Language) -> [Question] {
    parts.enumerated().map { index, part in
      var form = Form.recall
      if case .number = part.response { form = .number }
      return Question(
        id: QuestionID(parts.count > 1 ? "\(id)-\(index + 1)" : id), source: Source(file: "", line: 0),
        kind: .exchange, form: form, prompt: question(of: part, in: language), answer: part.answer,
        accepts: Array(part.accepted.dropFirst()), topic: topic, tags: tags, hints: hints,
        explanation: part.working)
    }
  }
}
