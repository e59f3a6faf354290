import Questions
import TCP

/// What a field counts, where a unit is asked for or told: `Unit of the data offset :: bytes`, `창 크기 필드는 16비트이며 단위는 KB`,
/// `the window is measured in segments`.
enum FieldUnitCheck: NoteCheck {
  static func check(_ note: inout CheckedNote) {
    guard !note.reading.kinds.isDisjoint(with: [.field, .number]) else { return }
    for line in 0..<note.reading.lineCount
    where !note.reading.kinds(in: line).isDisjoint(with: [.field, .number]) && !note.isCode(line) {
      let range = note.reading.range(of: line)
      guard range.count < 400, asked.stands(in: note.text, range), !others.stands(in: note.text, range) else {
        continue
      }
      for mention in note.reading.mentions(in: line) {
        guard let field = mention.headerField, let answer = answer(to: mention, line, note),
          isWrong(note.raw(answer).lowered, of: field), !note.isBeside(line), !note.isAboutOtherHeader(line),
          !note.isReported(answer)
        else { continue }
        report(field, answer, &note)
        break
      }
    }
  }

  /// The window of congestion control, options that scale it, and what is only multiplied.
  private static let others = TellingWords(
    "congestion", "cwnd", "혼잡", "scale", "스케일", "scaling", "mss", "urgent", "not ", "n't", "아니", "않", "udp")

  // MARK: Reading

  /// The unit that is named behind the word that asks for it, or stands in the next cell.
  private static func answer(to mention: Mention, _ line: Int, _ note: CheckedNote) -> Range<Int>? {
    let range = note.reading.range(of: line)
    let block = note.reading.block(of: line)
    guard let unit = asked.first(in: note.text, range) else { return nil }
    if block.kind == .cell, range.count <= 48 {
      guard line + 1 < note.reading.lineCount else { return nil }
      let next = note.reading.block(of: line + 1)
      guard next.kind == .cell, next.container == block.container, next.row == block.row else { return nil }
      return word(from: note.reading.range(of: line + 1), note)
    }
    let gap = min(Int(mention.end), unit.lowerBound)..<max(Int(mention.start), unit.lowerBound)
    guard gap.count <= 56, !breaks.stands(in: note.text, gap),
      // Nothing else is told to have it.
      !note.reading.mentions(in: line).contains(where: {
        $0.headerField != nil && $0.headerField != mention.headerField
          && gap.contains(Int($0.start)) && $0.start > mention.start
      }), let start = behind(unit, range, note)
    else { return nil }
    return word(from: start..<range.upperBound, note)
  }

  private static let asked = TellingWords(
    "unit", "단위", "counts in", "counted in", "measured in", "given in", "counts ", "単位", "单位")
  private static let breaks = TellingWords(". ", "; ", "다. ", "요. ")

  /// Past the sign or the copula behind the word; where no unit can follow, nil.
  private static func behind(_ unit: Range<Int>, _ range: Range<Int>, _ note: CheckedNote) -> Int? {
    if note.text[unit.upperBound - 1] == 0x20 || counting.stands(in: note.text, unit) {
      return unit.upperBound
    }
    let tail = unit.upperBound..<min(range.upperBound, unit.upperBound + 44)
    guard let sign = signs.first(in: note.text, tail),
      leads.fills(tail.lowerBound..<sign.lowerBound, of: note.text)
    else { return nil }
    return sign.upperBound
  }

  private static let counting = TellingWords("counts in", "counted in", "measured in", "given in")
  private static let signs = TellingWords("::", ":", "=", "->", "→", "?", "는 ", "가 ", " is ", "は")
  private static let leads = Filler("of the data offset window field size it 이 s")

  /// The bare word that stands there, without marks.
  private static func word(from range: Range<Int>, _ note: CheckedNote) -> Range<Int> {
    var start = range.lowerBound
    while start < range.upperBound, note.text[start].isOne(of: " `*_:=>A.") { start += 1 }
    var end = start
    while end < range.upperBound, note.text[end].isLetterOrDigit || note.text[end] >= 0x80 { end += 1 }
    // `32-bit words`, `4 bytes`
    if end < range.upperBound, note.text[end].isOne(of: " -"), note.text[start..<end].allSatisfy(\.isDigit) {
      end += 1
      while end < range.upperBound, note.text[end].isLetterOrDigit || note.text[end] >= 0x80 { end += 1 }
    }
    for particle: StaticString in ["입니다", "이다", "이며", "이고", "예요", "이에요", "다", "로", "임"] {
      let values = ValueReader(text: note.text, end: end)
      if end - particle.utf8CodeUnitCount > start, values.starts(end - particle.utf8CodeUnitCount, particle) {
        return start..<end - particle.utf8CodeUnitCount
      }
    }
    return start..<end
  }

  // MARK: Judging

  private static let bits: Set = ["bit", "bits", "비트", "8 bits", "8비트"]
  private static let bytes: Set = ["byte", "bytes", "octets", "바이트", "1바이트", "1 byte", "옥텟"]
  private static let larger: Set = [
    "kb", "kib", "mb", "킬로바이트", "kilobytes", "kbytes", "segments", "segment", "세그먼트", "packets", "packet",
    "패킷",
    "words", "워드", "frames", "프레임",
  ]

  private static func isWrong(_ unit: String, of field: HeaderField) -> Bool {
    switch field {
    case .dataOffset: bytes.contains(unit) || bits.contains(unit)
    case .window, .sequenceNumber, .acknowledgmentNumber: larger.contains(unit) || bits.contains(unit)
    default: false
    }
  }

  private static func report(_ field: HeaderField, _ range: Range<Int>, _ note: inout CheckedNote) {
    if field == .dataOffset {
      return note.report(
        "offset-unit", at: range,
        Bilingual(
          ko: "데이터 오프셋이 세는 것은 32비트, 곧 4바이트짜리 워드입니다.",
          en: "The data offset counts words of 32 bits, 4 bytes each."),
        expected: Bilingual(ko: "4바이트(32비트 워드)", en: "4 bytes (32-bit words)"), reference: "RFC 9293 3.1")
    }
    let name = Lexicon.entry(of: field).name
    note.report(
      field == .window ? "window-counts-bytes" : "sequence-counts-bytes", .warning, at: range,
      Bilingual(
        ko: "\(name.korean.with(.subject)) 세는 것은 바이트입니다.", en: "The \(name.english) counts bytes."),
      expected: Bilingual(ko: "바이트", en: "bytes"), reference: "RFC 9293 3.1")
  }
}
