import Questions
import TCP

/// A width told in bytes whose number is the field's bits: `Sequence Number (32 bytes)`, `### Control Flags (6 bytes)`.
enum ByteForBitCheck: NoteCheck {
  static func check(_ note: inout CheckedNote) {
    for line in note.lines(holding: bytes) where note.survey[line].contains(.digit) && !note.isCode(line) {
      let range = note.reading.range(of: line)
      guard range.count < 300 else { continue }
      for size in Quantity.all(in: range, of: note.text)
      where size.unit == .bytes && !isUnit(size, range, note.text) {
        guard let (name, right) = field(before: size, line, range, note), note.isOfTCPHeader(line),
          !note.isAboutOtherHeader(line), note.isMeant(line), !note.isBeside(line),
          !note.isReported(size.range)
        else { continue }
        note.report(
          "field-width", at: size.range.lowerBound..<size.end,
          Bilingual(
            ko: "\(name.korean)의 너비는 \(size.value)바이트가 아니라 \(right.korean)입니다.",
            en: "The width of the \(name.english) is \(right.english), not \(size.value) bytes."),
          expected: right, reference: "RFC 9293 3.1")
      }
    }
  }

  /// `4바이트 단위`, `in 4-byte words`, `32 bytes long`: not how wide the field is.
  private static func isUnit(
    _ size: Quantity, _ line: Range<Int>, _ text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    units.stands(in: text, size.end..<min(line.upperBound, size.end + 16))
  }

  private static let units = TellingWords(
    "단위", "word", "워드", "unit", "multiple", "배수", "로 나눈", "씩", "message", "payload", "of data", "데이터", "→",
    "->", "=")

  /// The field right before the size, where the size's number is the count of its bits.
  private static func field(
    before size: Quantity, _ line: Int, _ range: Range<Int>, _ note: CheckedNote
  ) -> (name: Bilingual, width: Bilingual)? {
    let mention = note.reading.mentions(in: line).last {
      Int($0.end) <= size.range.lowerBound && $0.headerField != nil
    }
    // A window of 16 bytes may be an example's, and so may what SEQ counts.
    if let mention, let field = mention.headerField, field != .window, mention.end - mention.start > 6,
      let bits = field.bits, UInt64(bits) == size.value,
      Filler.size.fills(Int(mention.end)..<size.range.lowerBound, of: note.text)
    {
      return (Lexicon.entry(of: field).name, Bilingual(ko: "\(bits)비트", en: "\(bits) bits"))
    }
    guard [6, 8, 9].contains(size.value),
      let flags = flags.last(in: note.text, range.lowerBound..<size.range.lowerBound),
      Filler.size.fills(flags.upperBound..<size.range.lowerBound, of: note.text)
    else { return nil }
    return (
      Bilingual(ko: "플래그", en: "flags"),
      Bilingual(ko: "8비트(옛 배치에서는 6비트)", en: "8 bits (6 in the older layout)")
    )
  }

  private static let bytes = TellingWords("byte", "바이트", "字节", "バイト", "octet")
  private static let flags = TellingWords(
    "control flags", "control bits", "tcp flags", "flags", "제어 비트", "제어 플래그")
}
