import Questions
import TCP

/// Reads a question bank that was exported as Markdown back to the questions it was written from.
enum BankReader {
  /// nil where the file is a note like any other.
  static func read(_ bytes: [UInt8], file: String) -> NoteFacts? {
    guard startsLikeBank(bytes) else { return nil }
    let text = String(decoding: bytes, as: UTF8.self)
    guard MarkdownBank.isBank(text) else { return nil }
    let facts = MarkdownBank.questions(in: text, file: file).map { question in
      var card = Card(
        shape: .questionAndAnswer, front: question.prompt, back: question.answer, accepts: question.accepts,
        hints: question.hints, id: question.id.text)
      card.banked = question
      return Fact(
        place: Place(file: file, line: question.source.line, column: 1), subject: .card(card),
        text: question.explanation, tags: question.tags)
    }
    return NoteFacts(file: file, facts: facts, warnings: [])
  }

  /// A cheap look before anything is decoded: the marker after white space and a byte order mark.
  private static func startsLikeBank(_ bytes: [UInt8]) -> Bool {
    let rest = bytes.prefix(64).drop { [0xef, 0xbb, 0xbf, 0x20, 0x09, 0x0a, 0x0d].contains($0) }
    return rest.starts(with: "<!-- tcpdrill".utf8)
  }
}
