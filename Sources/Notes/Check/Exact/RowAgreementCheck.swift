import Questions
import TCP

/// Rows that give one number twice, `| SYN | 0000 0010 | 0x02 |`, `| S2 | 1001 | 1001~2000 |`: where all other rows
/// of the table agree with themselves, one that does not holds a slip.
enum RowAgreementCheck: NoteCheck {
  /// How a cell gives its number.
  private enum Form { case plain, hexadecimal, binary, start }

  private struct Entry {
    var value: UInt64
    var form: Form
    var range: Range<Int>
    var line: Int
  }

  static func check(_ note: inout CheckedNote) {
    guard note.speaksOfTCP || note.reading.isOnTCP else { return }
    for table in note.tables where table.rows.count >= 4 {
      let columns = table.head.map { head in table.rows.map { entry($0[head.column], note) } }
        .filter(isOfOneForm)
      for first in columns.indices.dropLast() {
        for second in columns.indices.dropFirst(first + 1) {
          judge(columns[first], columns[second], &note)
        }
      }
    }
  }

  /// Whether enough of a column's cells are numbers, all told in one way.
  private static func isOfOneForm(_ column: [Entry?]) -> Bool {
    let forms = column.compactMap { $0?.form }
    return forms.count >= 4 && forms.allSatisfy { $0 == forms[0] }
  }

  private static func judge(_ first: [Entry?], _ second: [Entry?], _ note: inout CheckedNote) {
    let rows = zip(first, second).compactMap { one, other in
      one.flatMap { one in other.map { (one: one, other: $0) } }
    }
    // Two plain numbers of a row may be equal for no reason.
    guard rows.count >= 4, rows[0].one.form != .plain || rows[0].other.form != .plain else { return }
    let wrong = rows.filter { $0.one.value != $0.other.value }
    guard wrong.count == 1, let slip = wrong.first,
      Set(rows.filter { $0.one.value == $0.other.value }.map(\.one.value)).count >= 3,
      note.isMeant(slip.one.line), !note.isReported(slip.one.range), !note.isReported(slip.other.range)
    else { return }
    let told = note.string(slip.one.range)
    let beside = note.string(slip.other.range)
    note.report(
      "arithmetic", .warning, at: slip.one.range,
      Bilingual(
        ko: "다른 줄에서는 두 칸이 같은 수인데, 이 줄의 \(told.with(.and)) \(beside.with(.topic)) 서로 다릅니다.",
        en: "In the other rows both cells give the same number, but \(told) is not \(beside)."),
      expected: Bilingual(
        ko: "\(slip.other.value) (또는 \(beside.with(.subject)) 틀림)",
        en: "\(slip.other.value) (or \(beside) is wrong)"),
      reference: "RFC 9293 3.1")
  }

  // MARK: Cells

  private static func entry(_ line: Int?, _ note: CheckedNote) -> Entry? {
    guard let line else { return nil }
    let range = note.reading.range(of: line)
    guard (1...40).contains(range.count) else { return nil }
    return bits(range, line, note.text) ?? numbers(range, line, note)
  }

  /// `0000 0010`, `0b10`, `0x02`
  private static func bits(_ range: Range<Int>, _ line: Int, _ text: UnsafeBufferPointer<UInt8>) -> Entry? {
    let digits = text[range].filter { !$0.isOne(of: " `_*") }
    let radix = digits.count > 2 && digits[0] == UInt8(ascii: "0") ? digits[1].lowered : 0
    let isBinary = digits.count >= 6 && digits.allSatisfy { $0.isOne(of: "01") } || radix == UInt8(ascii: "b")
    guard isBinary || radix == UInt8(ascii: "x") else { return nil }
    let numeral = radix > UInt8(ascii: "9") ? digits.dropFirst(2) : digits[...]
    guard let value = UInt64(String(decoding: numeral, as: UTF8.self), radix: isBinary ? 2 : 16) else {
      return nil
    }
    return Entry(value: value, form: isBinary ? .binary : .hexadecimal, range: range, line: line)
  }

  /// `1001`, or `1001~2000`, which begins with it.
  private static func numbers(_ range: Range<Int>, _ line: Int, _ note: CheckedNote) -> Entry? {
    let found = Quantity.all(in: range, of: note.text)
    guard let first = found.first else { return nil }
    if found.count == 1, range.count - first.range.count <= 4 {
      return Entry(value: first.value, form: .plain, range: first.range, line: line)
    }
    guard found.count == 2, first.value < found[1].value,
      Clause(note.text, range, found, line).isSpan(first, found[1]),
      range.count - (found[1].range.upperBound - first.range.lowerBound) <= 4
    else { return nil }
    return Entry(value: first.value, form: .start, range: first.range, line: line)
  }
}
