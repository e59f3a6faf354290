import Questions
import TCP

/// How wide a field is, as a question or a card asks: `윈도우 필드는 몇 비트인가? → 32비트`, `**Front:** Width of the urgent
/// pointer` over `**Back:** 32 bits`.
enum AskedWidthCheck: NoteCheck {
  static func check(_ note: inout CheckedNote) {
    guard note.reading.kinds.contains(.field) || note.reading.kinds.contains(.number) else { return }
    for line in note.lines.withDigits where !note.isCode(line) && note.reading.range(of: line).count < 200 {
      guard let (asked, answer) = asked(line, note), let field = field(in: asked, note),
        let right = field.bits,
        let width = Quantity.all(in: answer, of: note.text).first, width.unit != .bytes,
        width.range.lowerBound - answer.lowerBound <= 4, answer.upperBound - width.end <= 8,
        Int(width.value) != right, width.value <= 128, note.isMeant(line), !note.isBeside(line),
        !note.isReported(width.range), !LimitCheck.isOfOther(line, note)
      else { continue }
      let name = Lexicon.entry(of: field).name
      note.report(
        "field-width", at: width.range.lowerBound..<width.end,
        Bilingual(
          ko: "\(name.korean.with(.topic)) \(width.value)비트가 아니라 \(right)비트입니다.",
          en: "The \(name.english) has \(right) bits, not \(width.value)."),
        expected: Bilingual(ko: "\(right)비트", en: "\(right) bits"), reference: "RFC 9293 3.1")
    }
  }

  /// The question in bits, and where its answer stands: behind it, or on a card's other side.
  private static func asked(_ line: Int, _ note: CheckedNote) -> (Range<Int>, Range<Int>)? {
    if let answered = Answered(line, note) {
      return asking.stands(in: note.text, answered.question) ? (answered.question, answered.answer) : nil
    }
    guard line > 0, let front = side(line - 1, note), let back = side(line, note), front.asks, !back.asks,
      asking.stands(in: note.text, front.range)
    else { return nil }
    return (front.range, back.range)
  }

  /// One side of a card: what stands behind its label.
  private static func side(_ line: Int, _ note: CheckedNote) -> (asks: Bool, range: Range<Int>)? {
    let range = note.reading.range(of: line)
    guard !range.isEmpty, let label = CardLabel(line: line, in: note.reading),
      let colon = note.text[range].firstIndex(of: UInt8(ascii: ":"))
    else { return nil }
    switch label {
    case .question: return (true, colon + 1..<range.upperBound)
    case .answer: return (false, colon + 1..<range.upperBound)
    case .hint: return nil
    }
  }

  private static func field(in asked: Range<Int>, _ note: CheckedNote) -> HeaderField? {
    let line = note.reading.document.line(at: asked.lowerBound)
    let fields = note.reading.mentions(in: line).filter { asked.contains(Int($0.start)) }.compactMap(
      \.headerField)
    guard let field = fields.first, fields.allSatisfy({ $0 == field }),
      ![.options, .reserved].contains(field)
    else {
      return nil
    }
    return field
  }

  private static let asking = TellingWords(
    "몇 비트", "how many bits", "how wide", "width", "비트 수", "폭", "size in bits")
}
