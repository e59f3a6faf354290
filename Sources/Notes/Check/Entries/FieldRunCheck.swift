import Questions
import TCP

/// The widths of the fields in a row, in a student's shorthand: `ports 16 + 16, seq 32, ack 32, offset 4, window 16`. Where
/// most are right, the one that is not is a slip.
enum FieldRunCheck: NoteCheck {
  private struct Told {
    var field: HeaderField
    var value: Int
    var range: Range<Int>
  }

  /// Of fewer widths it is not clear what they are widths of.
  private static let fewest = 5

  static func check(_ note: inout CheckedNote) {
    guard note.speaksOfTCP || note.reading.isOnTCP else { return }
    for line in note.lines.withNumbers
    where !note.reading.kinds(in: line).isDisjoint(with: [.field, .number]) && !note.isCode(line) {
      let range = note.reading.range(of: line)
      guard (24..<400).contains(range.count) else { continue }
      for sentence in note.sentences(of: line) where sentence.count >= 24 {
        judge(told(in: sentence, note.text), line, &note)
      }
    }
  }

  private static func told(in sentence: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> [Told] {
    let amounts = Quantity.all(in: sentence, of: text)
    guard amounts.count >= fewest else { return [] }
    let words = FieldWord.all(in: sentence, of: text)
    guard words.count >= 4 else { return [] }
    var told: [Told] = []
    for (index, word) in words.enumerated() {
      let end = index + 1 < words.count ? words[index + 1].range.lowerBound : sentence.upperBound
      let own = amounts.filter { $0.range.lowerBound >= word.range.upperBound && $0.end <= end }
      guard let field = word.field, field.bits != nil, let first = own.first,
        own.count == 1 || word.isPair && own.count == 2,
        links.fills(word.range.upperBound..<first.range.lowerBound, of: text)
      else { continue }
      for amount in own {
        let bits = amount.unit == .bytes ? Int(amount.value) * 8 : Int(amount.value)
        told.append(Told(field: field, value: bits, range: amount.range))
      }
    }
    return told
  }

  private static let links = Filler("field number size = : ( 필드 번호 크기 각 각각 은 는")

  private static func judge(_ told: [Told], _ line: Int, _ note: inout CheckedNote) {
    let wrong = told.filter { $0.value != $0.field.bits }
    guard told.count >= fewest, wrong.count == 1, let slip = wrong.first, let right = slip.field.bits,
      (1...64).contains(slip.value), !(slip.field == .reserved), !note.isBeside(line),
      !note.isAboutOtherHeader(line), !note.isReported(slip.range)
    else { return }
    let name = Lexicon.entry(of: slip.field).name
    note.report(
      "field-width", .warning, at: slip.range,
      Bilingual(
        ko: "\(name.korean.with(.topic)) \(slip.value)비트가 아니라 \(right)비트입니다.",
        en: "The \(name.english) has \(right) bits, not \(slip.value)."),
      expected: Bilingual(ko: "\(right)비트", en: "\(right) bits"), reference: "RFC 9293 3.1")
  }
}
