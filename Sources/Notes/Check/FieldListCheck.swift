import Questions
import TCP

/// Sizes in brackets behind fields that are listed: `- Sequence Number (2)` between others that are right,
/// `**Receive window (rwnd, 4 bytes):**`; and `| Size | 16 bits |` below a field's heading.
enum FieldListCheck: NoteCheck {
  private struct Entry {
    var field: HeaderField
    var bytes: Int
    var hasUnit: Bool
    var range: Range<Int>
    var line: Int
  }

  static func check(_ note: inout CheckedNote) {
    guard !note.reading.kinds.isDisjoint(with: [.field, .number]) else { return }
    var groups: [Int: [Entry]] = [:]
    for line in note.lines.withDigits where note.survey[line].contains(.bracket) {
      if let entry = entry(line, note) { groups[note.sectionNumber(of: line), default: []].append(entry) }
    }
    for number in groups.keys.sorted() { judge(groups[number] ?? [], &note) }
    for table in note.tables { checkSize(table, &note) }
  }

  /// A line that opens with a field, and the number in the brackets right behind it.
  private static func entry(_ line: Int, _ note: CheckedNote) -> Entry? {
    guard !note.isCode(line), !note.reading.kinds(in: line).isDisjoint(with: [.field, .number]) else {
      return nil
    }
    let range = note.reading.range(of: line)
    let start = TermLine.skipMarker(note.text, range)
    guard
      let mention = note.reading.mentions(in: line).first(where: { $0.headerField != nil }),
      Int(mention.start) - start <= 12, let field = mention.headerField, let bits = field.bits, bits >= 16
    else { return nil }
    let values = ValueReader(text: note.text, end: range.upperBound)
    var at = Int(mention.end)
    while at < range.upperBound, note.text[at].isOne(of: "`* ") { at += 1 }
    guard at < range.upperBound, note.text[at] == UInt8(ascii: "(") else { return nil }
    at += 1
    // `(rwnd, 4 bytes)`
    let name = at
    while at < range.upperBound, note.text[at].isLetter || note.text[at] == 0x20 || note.text[at] == 0x2c {
      at += 1
    }
    guard at - name <= 14 else { return nil }
    let first = at
    while at < range.upperBound, note.text[at].isDigit, at - first < 3 { at += 1 }
    guard at > first else { return nil }
    let number = note.text[first..<at].reduce(0) { $0 * 10 + Int($1 & 15) }
    let unit = values.skipBlanks(at)
    let hasUnit = bytes.contains { values.starts(unit, $0) }
    guard hasUnit || at < range.upperBound && note.text[at] == UInt8(ascii: ")") && at - first == 1,
      (1...8).contains(number)
    else { return nil }
    return Entry(field: field, bytes: number, hasUnit: hasUnit, range: first..<at, line: line)
  }

  private static let bytes: [StaticString] = ["바이트", "byte", "Byte", "BYTE", "バイト", "字节"]

  /// Three of the list are right: then the numbers are the fields' sizes, and one that differs is wrong.
  private static func judge(_ entries: [Entry], _ note: inout CheckedNote) {
    let right = entries.filter { $0.bytes * 8 == $0.field.bits }
    guard right.count >= 3, entries.count - right.count <= right.count else { return }
    for entry in entries where entry.bytes * 8 != entry.field.bits && !note.isBeside(entry.line) {
      guard entry.hasUnit == right[0].hasUnit, note.isOfTCPHeader(entry.line), let bits = entry.field.bits
      else { continue }
      report(entry.field, bits / 8, entry.range, &note)
    }
  }

  private static func report(
    _ field: HeaderField, _ bytes: Int, _ range: Range<Int>, _ note: inout CheckedNote
  ) {
    let name = Lexicon.entry(of: field).name
    note.report(
      "field-width", at: range,
      Bilingual(
        ko: "\(name.korean.with(.topic)) \(bytes)바이트(\(bytes * 8)비트)입니다.",
        en: "The \(name.english) has \(bytes) bytes (\(bytes * 8) bits)."),
      expected: Bilingual(ko: "\(bytes)바이트", en: "\(bytes) bytes"), reference: "RFC 9293 3.1")
  }

  // MARK: A field's own table

  /// `### Sequence number`, and below it `| Size | 16 bits |`
  private static func checkSize(_ table: NoteTable, _ note: inout CheckedNote) {
    for row in table.rows {
      guard let head = row[0], let line = row[1],
        Squeezed(note.text, note.reading.range(of: head), without: "*`.").isOne(of: sizes),
        let field = field(titling: line, note), let bits = field.bits, bits >= 16,
        let size = Quantity.all(in: note.reading.range(of: line), of: note.text).first, size.unit == .bits,
        Int(size.value) != bits, size.value <= 64, !note.isBeside(line)
      else { continue }
      report(field, bits / 8, size.range.lowerBound..<size.end, &note)
    }
  }

  private static let sizes: [StaticString] = [
    "size", "width", "length", "크기", "길이", "비트수", "bits", "大小", "长度", "サイズ",
  ]

  /// The one field that the innermost heading names.
  private static func field(titling line: Int, _ note: CheckedNote) -> HeaderField? {
    guard let title = note.reading.outline.innermostTitle(of: note.sectionNumber(of: line)),
      !WidthCheck.isOther(note.reading.string(title))
    else { return nil }
    let there = note.reading.document.line(at: title.lowerBound)
    let fields = Set(note.reading.mentions(in: there).compactMap(\.headerField))
    return fields.count == 1 ? fields.first : nil
  }
}
