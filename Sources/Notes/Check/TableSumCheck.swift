import Questions
import TCP

/// Tables that reckon: SEQ, what is sent, the next SEQ; and the kinds of options.
enum TableSumCheck: NoteCheck {
  static func check(_ note: inout CheckedNote) {
    for table in note.tables {
      checkSums(table, &note)
      checkKinds(table, &note)
    }
  }

  private static let seqs = WordSet(["seq", "sequence number", "순서 번호", "시퀀스 번호", "seq 번호"])
  private static let nexts = WordSet([
    "next seq", "next sequence number", "다음 seq", "다음 순서 번호", "다음 시퀀스 번호", "다음 seq 번호",
  ])

  private static func checkSums(_ table: NoteTable, _ note: inout CheckedNote) {
    guard note.reading.kinds.contains(.number), let seq = table.column(seqs, in: note.reading),
      let next = table.column(nexts, in: note.reading),
      let size = table.column(holding: sizes, in: note.reading)
    else { return }
    for row in table.rows {
      guard let first = row[seq], let last = row[next], let sent = row[size],
        let start = number(first, note), let end = number(last, note), !note.isBeside(first)
      else { continue }
      var length = 0
      let told = note.reading.string(ofLine: sent)
      if let bytes = number(sent, note) {
        length = Int(bytes.value)
      } else if told.contains(where: \.isNumber) {
        continue
      }
      let words = row.cells.map { note.reading.string(ofLine: $0.line).uppercased() }.joined(separator: " ")
      for flag in ["SYN", "FIN"] where words.contains(flag) { length += 1 }
      if length == 0, !told.contains("0"), !words.contains("ACK"), !words.contains("RST") { continue }
      let right = SequenceNumber(start.value) + length
      guard right.value != end.value else { continue }
      note.report(
        "seq-arithmetic", at: end.range,
        Bilingual(
          ko: "다음 SEQ는 \(String(end.value).with(.subject)) 아니라 \(right.value)입니다.",
          en: "The next SEQ is \(right.value), not \(end.value)."),
        expected: Bilingual(ko: "\(right.value)", en: "\(right.value)"), reference: "RFC 9293 3.4",
        working: Bilingual(
          ko: "\(start.value) + \(length) = \(right.value)", en: "\(start.value) + \(length) = \(right.value)"
        ))
    }
  }

  private static let sizes = TellingWords("data", "데이터", "bytes", "바이트", "보내는", "sent", "payload")

  /// The number a cell begins with.
  private static func number(_ line: Int, _ note: CheckedNote) -> (value: UInt32, range: Range<Int>)? {
    guard let quantity = note.quantities(of: line).first,
      let value = UInt32(exactly: quantity.value)
    else { return nil }
    return (value, quantity.range)
  }

  // MARK: Options

  /// Kinds by name: `| MSS | 2 | 4 |` below `kind` or `종류`.
  private static func checkKinds(_ table: NoteTable, _ note: inout CheckedNote) {
    guard let kind = table.column(kinds, in: note.reading) else { return }
    for row in table.rows {
      guard let cell = row[kind], let told = number(cell, note), let right = option(of: row, kind, note),
        told.value != right, !note.isBeside(cell)
      else { continue }
      note.report(
        "option-kind", at: told.range,
        Bilingual(
          ko: "이 옵션의 종류 번호는 \(String(told.value).with(.subject)) 아니라 \(right)입니다.",
          en: "The kind of this option is \(right), not \(told.value)."),
        expected: Bilingual(ko: "\(right)", en: "\(right)"), reference: "RFC 9293 3.2")
    }
  }

  private static let kinds = WordSet(["kind", "종류", "종류 번호", "option kind", "option-kind", "kind 번호"])

  /// The kind of the option that a cell of the row is the name of.
  private static func option(of row: NoteTable.Row, _ kind: Int32, _ note: CheckedNote) -> UInt32? {
    for cell in row.cells where cell.column != kind && note.reading.range(of: cell.line).count <= 48 {
      if let right = option(note.reading.string(ofLine: cell.line).lowered) { return right }
    }
    return nil
  }

  private static func option(_ name: String) -> UInt32? {
    options.first { $0.names.contains(where: name.contains) }?.kind
  }

  private static let options: [(names: [String], kind: UInt32)] = [
    (["end of option", "목록의 끝", "eol"], 0), (["nop", "no-operation", "no operation", "무동작"], 1),
    (["mss", "maximum segment size", "최대 세그먼트"], 2),
    (["window scale", "wscale", "윈도우 확대", "윈도우 스케일", "윈도우 확장"], 3),
    (["sack permitted", "sack-permitted", "sack 허용", "sackok"], 4),
    (["sack"], 5), (["timestamp", "타임스탬프"], 8),
  ]
}
