import Questions
import TCP

/// A table of port ranges: `| 0~1024 | well-known |`, `| 49152–65536 | dynamic |`.
enum PortRowCheck: NoteCheck {
  static func check(_ note: inout CheckedNote) {
    guard note.survey.all.contains(.digit) else { return }
    for table in note.tables where table.rows.count >= 2 && isOfPorts(table, note) {
      for row in table.rows {
        for cell in row.cells { judge(cell.line, &note) }
      }
    }
  }

  /// Two rows tell ranges, and the table names ports.
  private static func isOfPorts(_ table: NoteTable, _ note: CheckedNote) -> Bool {
    let spans = table.rows.count { row in row.cells.contains { span($0.line, note) != nil } }
    guard spans >= 2 else { return false }
    return table.head.contains { port.stands(in: note.text, note.reading.range(of: $0.line)) }
      || table.rows.allSatisfy { row in
        row.cells.contains { port.stands(in: note.text, note.reading.range(of: $0.line)) }
      }
  }

  private static let port = TellingWords("포트", "port", "端口", "ポート")

  private static func span(_ line: Int, _ note: CheckedNote) -> (low: Quantity, high: Quantity)? {
    let range = note.reading.range(of: line)
    guard range.count <= 24, note.survey[line].contains(.digit) else { return nil }
    let numbers = note.quantities(of: line)
    guard numbers.count == 2, numbers[0].unit == .none, numbers[1].unit == .none,
      numbers[0].value < numbers[1].value, numbers[1].value <= 70000,
      Clause(note.text, range, numbers, line).isSpan(numbers[0], numbers[1])
    else { return nil }
    return (numbers[0], numbers[1])
  }

  private static func judge(_ line: Int, _ note: inout CheckedNote) {
    guard let (low, high) = span(line, note) else { return }
    let right: UInt64
    switch (low.value, high.value) {
    case (0...1, 1024): right = 1023
    case (1000...65535, 65536), (0...1, 65536): right = 65535
    default: return
    }
    guard !note.isBeside(line) else { return }
    note.report(
      "port-range", at: high.range,
      Bilingual(
        ko: "포트 번호는 16비트라서 0~65535입니다. 0~1023은 잘 알려진 포트, 1024~49151은 등록된 포트, 49152~65535는 동적 포트입니다.",
        en:
          "Port numbers have 16 bits, 0 to 65535: well-known to 1023, registered to 49151, dynamic from 49152."
      ),
      expected: Bilingual(ko: String(right), en: String(right)), reference: "RFC 6335 6")
  }
}
