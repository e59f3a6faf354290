import Questions
import TCP

/// What the data offset counts, as the answer to a label that asks for it: `Unit of the data offset :: bytes`,
/// `- 데이터 오프셋의 단위: 바이트`.
enum OffsetUnitCheck: NoteCheck {
  static func check(_ note: inout CheckedNote) {
    guard note.reading.kinds.contains(.field) else { return }
    for mention in note.reading.mentions where mention.headerField == .dataOffset {
      let line = note.reading.document.line(at: Int(mention.start))
      guard !note.isCode(line), let answer = answer(line, note),
        units.contains(note.raw(answer).lowered), !note.isBeside(line)
      else { continue }
      note.report(
        "offset-unit", at: answer,
        Bilingual(
          ko: "데이터 오프셋이 세는 것은 32비트, 곧 4바이트짜리 워드입니다.",
          en: "The data offset counts words of 32 bits, 4 bytes each."),
        expected: Bilingual(ko: "4바이트(32비트 워드)", en: "4 bytes (32-bit words)"), reference: "RFC 9293 3.1")
    }
  }

  /// What stands behind the sign, or in the next cell, where a unit is asked for.
  private static func answer(_ line: Int, _ note: CheckedNote) -> Range<Int>? {
    let range = note.reading.range(of: line)
    let block = note.reading.block(of: line)
    guard let unit = asked.first(in: note.text, range) else { return nil }
    if block.kind == .cell {
      guard line + 1 < note.reading.lineCount, range.count <= 48 else { return nil }
      let next = note.reading.block(of: line + 1)
      guard next.kind == .cell, next.container == block.container, next.row == block.row else { return nil }
      return trimmed(note.reading.range(of: line + 1), note)
    }
    guard let sign = signs.first(in: note.text, unit.upperBound..<range.upperBound),
      sign.lowerBound - range.lowerBound <= 48
    else { return nil }
    return trimmed(sign.upperBound..<range.upperBound, note)
  }

  private static func trimmed(_ range: Range<Int>, _ note: CheckedNote) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, note.text[start].isOne(of: " `*_:=>") { start += 1 }
    while end > start, note.text[end - 1].isOne(of: " `*_.") { end -= 1 }
    return start..<end
  }

  private static let asked = TellingWords("unit", "단위", "counts in", "counted in")
  private static let signs = TellingWords(":", "=", "->", "→", "?")
  private static let units: Set = [
    "byte", "bytes", "a byte", "bit", "bits", "바이트", "비트", "1바이트", "1 byte", "8 bits", "8비트", "octets",
  ]
}
