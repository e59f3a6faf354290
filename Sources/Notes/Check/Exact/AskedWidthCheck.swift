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
    guard line > 0, let front = label(fronts, line - 1, note), let back = label(backs, line, note),
      asking.stands(in: note.text, front)
    else { return nil }
    return (front, back)
  }

  /// What stands behind a card's label.
  private static func label(_ labels: TellingWords, _ line: Int, _ note: CheckedNote) -> Range<Int>? {
    let range = note.reading.range(of: line)
    let head = range.lowerBound..<min(range.upperBound, range.lowerBound + 16)
    guard let name = labels.first(in: note.text, head), name.lowerBound - range.lowerBound <= 2,
      let colon = note.text[name.upperBound..<head.upperBound].firstIndex(of: UInt8(ascii: ":"))
    else { return nil }
    return colon + 1..<range.upperBound
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
  private static let fronts = TellingWords("front", "앞면", "앞")
  private static let backs = TellingWords("back", "뒷면", "뒤")
}
