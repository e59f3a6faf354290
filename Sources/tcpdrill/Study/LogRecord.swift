import Export
import Memory
import Store
import TCP

/// One line of `log export`: a review as a record.
enum LogRecord {
  static func write(_ entry: LogEntry, to json: inout JSONWriter) {
    let review = entry.review
    json.object {
      $0.field("review", review.id)
      $0.field("question", review.question)
      $0.field("at", Timestamp.text(review.at))
      $0.field("grade", review.grade)
      $0.field("ms", review.milliseconds)
      $0.field("answer", review.answer)
      $0.field("device", review.device)
      // What follows is there only where there is something to say.
      if review.isCram { $0.field("cram", true) }
      if !review.mistakes.isEmpty { $0.field("mistakes", review.mistakes) }
      if !entry.card.topic.isEmpty { $0.field("topic", entry.card.topic) }
      if !entry.card.form.isEmpty { $0.field("form", entry.card.form) }
      if let renamed = entry.renamed { $0.field("renamed", renamed) }
      if let undone = entry.undone { $0.field("undone", Timestamp.text(undone)) }
    }
    json.endLine()
  }

  /// Reads a line; throws what is wrong with it, without its place.
  static func read(_ line: ArraySlice<UInt8>) throws -> LogEntry {
    let value: JSONValue
    do {
      value = try JSONReader.read(line)
    } catch {
      throw Wrong(
        Bilingual(
          ko: "JSON이 아닙니다(\(error.offset + 1)번째 바이트).", en: "this is no JSON (byte \(error.offset + 1))"))
    }
    let question = try text("question", in: value)
    let review = Review(
      id: try text("review", in: value), question: question, at: try moment("at", in: value),
      grade: try whole("grade", in: value, 1...4),
      milliseconds: value["ms"] == nil ? 0 : try whole("ms", in: value, 0...Int.max),
      answer: value["answer"]?.string ?? "", device: value["device"]?.string ?? "",
      isCram: value["cram"]?.bool ?? false,
      mistakes: value["mistakes"]?.array?.compactMap(\.string) ?? [])
    let undone = value["undone"] == nil ? nil : try moment("undone", in: value)
    let card = CardDescription(
      question: question, topic: value["topic"]?.string ?? "", form: value["form"]?.string ?? "")
    let renamed = value["renamed"] == nil ? nil : try text("renamed", in: value)
    return LogEntry(review: review, undone: undone, card: card, renamed: renamed)
  }

  /// What is wrong with a line; the reader of the file knows which.
  struct Wrong: Error {
    var message: Bilingual
    init(_ message: Bilingual) { self.message = message }
  }

  private static func text(_ key: String, in value: JSONValue) throws -> String {
    guard let text = value[key]?.string, !text.isEmpty, text.utf8.count <= 4096, !text.contains("\0") else {
      throw Wrong(
        Bilingual(ko: "\"\(key)\"에 글이 있어야 합니다.", en: "\"\(key)\" must be a text"))
    }
    return text
  }

  private static func moment(_ key: String, in value: JSONValue) throws -> Int64 {
    guard let moment = value[key]?.string.flatMap({ Timestamp.moment($0) }) else {
      throw Wrong(
        Bilingual(
          ko: "\"\(key)\"에는 2026-11-21T07:30:00.000Z 꼴의 시각이 있어야 합니다.",
          en: "\"\(key)\" must be a time such as 2026-11-21T07:30:00.000Z"))
    }
    return moment
  }

  private static func whole(_ key: String, in value: JSONValue, _ range: ClosedRange<Int>) throws -> Int {
    guard let number = value[key]?.integer.flatMap({ Int(exactly: $0) }), range.contains(number) else {
      let bound =
        range.upperBound == .max ? "\(range.lowerBound)…" : "\(range.lowerBound)…\(range.upperBound)"
      throw Wrong(
        Bilingual(
          ko: "\"\(key)\"에는 \(bound)의 정수가 있어야 합니다.", en: "\"\(key)\" must be a whole number, \(bound)"))
    }
    return number
  }
}
