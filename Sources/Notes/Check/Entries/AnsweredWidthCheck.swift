import Questions
import TCP

/// A field's width as the answer to a question: `Q. Data Offset은 몇 비트? A. 6비트`, `확인 번호 필드의 크기? → 2바이트`.
enum AnsweredWidthCheck: NoteCheck {
  static func check(_ note: inout CheckedNote) {
    guard note.speaksOfTCP || note.reading.isOnTCP else { return }
    for line in note.lines.withDigits where !note.isCode(line) && note.reading.range(of: line).count < 240 {
      guard let answered = Answered(line, note), asking.stands(in: note.text, answered.question),
        !apart.stands(in: note.text, answered.question), answered.answer.count <= 40,
        !note.text[answered.question.dropFirst(8)].contains(where: \.isDigit)
      else { continue }
      let fields = FieldWord.all(in: answered.question, of: note.text)
      guard let word = fields.first, fields.allSatisfy({ $0.place == word.place }), let field = word.field,
        let right = field.bits, field != .reserved,
        let told = Quantity.all(in: answered.answer, of: note.text).first,
        told.range.lowerBound - answered.answer.lowerBound <= 6, let bits = bits(told, answered, note),
        bits != right, (1...64).contains(bits), !note.isBeside(line), !note.isAboutOtherHeader(line),
        !note.isReported(told.range)
      else { continue }
      let name = Lexicon.entry(of: field).name
      note.report(
        "field-width", at: told.range,
        Bilingual(
          ko: "\(name.korean.with(.topic)) \(bits)비트가 아니라 \(right)비트입니다.",
          en: "The \(name.english) has \(right) bits, not \(bits)."),
        expected: Bilingual(ko: "\(right)비트", en: "\(right) bits"), reference: "RFC 9293 3.1")
    }
  }

  private static func bits(_ told: Quantity, _ answered: Answered, _ note: CheckedNote) -> Int? {
    switch told.unit {
    case .bits: return Int(told.value)
    case .bytes: return Int(told.value) * 8
    case .none:
      if inBits.stands(in: note.text, answered.question) { return Int(told.value) }
      // `The window …: how many bytes may be sent?` asks for an amount.
      return inBytes.stands(in: note.text, answered.question)
        && ofFields.stands(in: note.text, answered.question)
        ? Int(told.value) * 8 : nil
    }
  }

  private static let asking = TellingWords(
    "몇 비트", "몇비트", "몇 바이트", "몇바이트", "how many bits", "how many bytes", "how wide", "how long is the", "크기",
    "width", "폭",
    "size of")
  private static let inBits = TellingWords("몇 비트", "몇비트", "how many bits")
  private static let inBytes = TellingWords("몇 바이트", "몇바이트", "how many bytes")
  private static let ofFields = TellingWords("field", "필드", "wide", "long is", "크기")
  /// What a field may hold or count is no width of it.
  private static let apart = TellingWords(
    "단위", "unit", "최대", "max", "최소", "min", "값", "value", "scale", "스케일", "shift", "보낼 수", "버퍼", "buffer",
    "옵션", "option",
    "udp", "ip ", "mss", "혼잡", "congestion", "얼마나 많은 데이터", "initial", "초기", "슬라이딩", "sliding", "word", "워드",
    "늘", "줄",
    "제어", "다음", "next", "헤더의 크기", "헤더 크기", "tcp 헤더는", "header size")
}
