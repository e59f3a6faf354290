import Questions
import TCP

/// A field's width with its number spelt out: `the acknowledgment number, which is sixteen bits wide`.
enum SpeltWidthCheck: NoteCheck {
  private static let numbers: [(word: TellingWords, value: Int)] = [
    (TellingWords("sixty-four", "sixty four"), 64), (TellingWords("forty-eight", "forty eight"), 48),
    (TellingWords("thirty-two", "thirty two"), 32), (TellingWords("twenty-four", "twenty four"), 24),
    (TellingWords("sixteen"), 16), (TellingWords("twelve"), 12), (TellingWords("eight "), 8),
    (TellingWords("four "), 4),
  ]

  static func check(_ note: inout CheckedNote) {
    guard note.speaksOfTCP || note.reading.isOnTCP else { return }
    for line in 0..<note.reading.lineCount
    where !note.reading.kinds(in: line).isDisjoint(with: Mention.Kinds(.field) | .number)
      && !note.isCode(line)
    {
      let range = note.reading.range(of: line)
      guard spelt.stands(in: note.text, range) else { continue }
      for (word, value) in numbers { check(word, value, range, line, &note) }
    }
  }

  private static let spelt = TellingWords(
    "-two bit", "-four bit", "two bits", "four bits", "sixteen bit", "eight bit", "twelve bit", "-eight bit",
    "-two-bit", "sixteen-bit", "eight-bit")

  private static func check(
    _ word: TellingWords, _ value: Int, _ range: Range<Int>, _ line: Int, _ note: inout CheckedNote
  ) {
    var from = range.lowerBound
    while let place = word.first(in: note.text, from..<range.upperBound) {
      from = place.upperBound
      let values = ValueReader(text: note.text, end: range.upperBound)
      var at = values.skipBlanks(place.upperBound)
      if at < range.upperBound, note.text[at] == UInt8(ascii: "-") { at += 1 }
      guard values.starts(at, "bit"),
        // `twenty-four` holds `four`.
        place.lowerBound == range.lowerBound || !note.text[place.lowerBound - 1].isOne(of: "-"),
        let mention = note.reading.mentions(in: line).last(where: {
          Int($0.end) <= place.lowerBound && $0.headerField != nil
        }),
        let field = mention.headerField, let right = field.bits, right != value,
        isTold(Int(mention.end)..<place.lowerBound, note.text), !note.isReported(place),
        note.isMeant(line), !LimitCheck.isOfOther(line, note)
      else { continue }
      let name = Lexicon.entry(of: field).name
      note.report(
        "field-width", .warning, at: place,
        Bilingual(
          ko: "\(name.korean.with(.topic)) \(value)비트가 아니라 \(right)비트입니다.",
          en: "The \(name.english) has \(right) bits, not \(value)."),
        expected: Bilingual(ko: "\(right)비트", en: "\(right) bits"), reference: "RFC 9293 3.1")
    }
  }

  /// Nothing but a copula between the field and its width.
  private static func isTold(_ gap: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    gap.count <= 48 && links.fills(gap, of: text)
  }

  private static let links = Filler(
    "field , is are has have takes which that it its also as well just only of them each and these the with width wide s one this ; been again a"
  )
}
