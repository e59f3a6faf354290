import Questions
import TCP

/// Bytes that are sent span by span, each with its answer: `| 7000~7999 | ACK 8000 |`, `- 7000-7999 → ACK 8000`.
///
/// Where most answers name the byte behind their span, one that is a little off is a slip.
enum SpanRunCheck: NoteCheck {
  private struct Row {
    var high: UInt64
    var ack: (value: UInt64, range: Range<Int>)
    var line: Int
  }

  static func check(_ note: inout CheckedNote) {
    guard !note.reading.kinds.isDisjoint(with: Mention.Kinds.number | .flag) else { return }
    for table in note.tables where table.rows.count >= 3 {
      let column = table.column(holding: acks, in: note.reading)
      judge(table.rows.compactMap { row($0, column, note) }, &note)
    }
    var run: [Row] = []
    for line in note.lines.withNumbers where note.reading.block(of: line).kind != .cell {
      guard acks.stands(in: note.text, note.reading.range(of: line)), let row = row(line, note) else {
        continue
      }
      if let last = run.last,
        line - last.line > 3 || note.sectionNumber(of: line) != note.sectionNumber(of: last.line)
      {
        judge(run, &note)
        run = []
      }
      run.append(row)
    }
    judge(run, &note)
  }

  // MARK: Rows

  /// One span in its cells, and one ACK number behind it.
  private static func row(_ row: NoteTable.Row, _ column: Int32?, _ note: CheckedNote) -> Row? {
    var spans: [UInt64] = []
    var told: [(value: UInt64, range: Range<Int>)] = []
    for cell in row.cells {
      let range = note.reading.range(of: cell.line)
      spans += highs(range, cell.line, note)
      if cell.column == column || acks.stands(in: note.text, range) {
        told += plain(range, cell.line, note)
      }
    }
    guard spans.count == 1, told.count == 1 else { return nil }
    return Row(high: spans[0], ack: told[0], line: row.cells[0].line)
  }

  private static func row(_ line: Int, _ note: CheckedNote) -> Row? {
    let range = note.reading.range(of: line)
    guard range.count < 160 else { return nil }
    let spans = highs(range, line, note)
    let told = note.numbers(of: line).acks
    guard spans.count == 1, let ack = told.first, told.count == 1 else { return nil }
    return Row(high: spans[0], ack: (UInt64(ack.value), ack.range), line: line)
  }

  /// The last bytes of its spans.
  private static func highs(_ range: Range<Int>, _ line: Int, _ note: CheckedNote) -> [UInt64] {
    let quantities = note.quantities(of: line)
    let clause = Clause(note.text, range, quantities, line)
    return zip(quantities, quantities.dropFirst()).compactMap { low, high in
      clause.isSpan(low, high) && low.value < high.value ? high.value : nil
    }
  }

  /// Numbers that belong to no span.
  private static func plain(
    _ range: Range<Int>, _ line: Int, _ note: CheckedNote
  ) -> [(value: UInt64, range: Range<Int>)] {
    let quantities = note.quantities(of: line)
    guard highs(range, line, note).isEmpty else { return [] }
    return quantities.filter { $0.unit == .none }.map { ($0.value, $0.range) }
  }

  private static let acks = TellingWords("ack", "확인", "응답", "승인", "确认", "確認")

  // MARK: Judging

  private static func judge(_ rows: [Row], _ note: inout CheckedNote) {
    let right = rows.count { $0.ack.value == $0.high + 1 }
    guard right >= 2, right * 2 > rows.count else { return }
    for row in rows where row.ack.value != row.high + 1 {
      let meant = row.high + 1
      guard row.high > 9,
        max(meant, row.ack.value) - min(meant, row.ack.value) <= 2
          || Digits.isTypo(String(row.ack.value), of: String(meant)),
        !note.isBeside(row.line), !note.isReported(row.ack.range)
      else { continue }
      note.report(
        "ack-arithmetic", at: row.ack.range,
        Bilingual(
          ko: "\(row.high)번 바이트까지 받았으면 ACK 번호는 \(String(row.ack.value).with(.subject)) 아니라 \(meant)입니다.",
          en: "With bytes up to \(row.high) received, the ACK number is \(meant), not \(row.ack.value)."),
        expected: Bilingual(ko: "ACK \(meant)", en: "ACK \(meant)"), reference: "RFC 9293 3.1",
        working: Bilingual(ko: "\(row.high) + 1 = \(meant)", en: "\(row.high) + 1 = \(meant)"))
    }
  }
}
