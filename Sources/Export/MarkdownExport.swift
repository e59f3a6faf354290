import Questions
import TCP

extension BankFormat {
  /// Markdown that people can read and edit, and that tcpdrill reads back to the same questions with the same ids.
  static func markdown(_ file: AtomicFile, _ info: BankInfo) throws -> TextBankWriter {
    let header = MarkdownBank.marker + "\n\n# " + SafeText.line(info.title) + "\n\n"
    let losing: [Remark] = [.figureAsText, .onePartOnly, .feedbackDropped]
    return try TextBankWriter(file: file, info: info, header: header, losing: losing) { item, out, _ in
      switch item.origin {
      case .question(let question): out.write { MarkdownBank.append(question, to: &$0) }
      case .exercise:
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
    parts.map { part in
      var form = Form.recall
      if case .number = part.response { form = .number }
      return Question(
        id: QuestionID(part.id == code ? code : "\(code)-\(part.place + 1)"),
        source: Source(file: "", line: 0),
        kind: .exchange, form: form, prompt: question(of: part, in: language), answer: part.answer,
        accepts: Array(part.accepted.dropFirst()), topic: topic, tags: tags, hints: hints,
        explanation: part.working)
    }
  }
}
