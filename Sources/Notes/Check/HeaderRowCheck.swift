import Questions
import TCP

/// A row that compares the two headers: `| 헤더 크기 | 24바이트 | 8바이트 |` below TCP and UDP. TCP's has 20 bytes without
/// options, 60 with all of them; UDP's has 8.
enum HeaderRowCheck: NoteCheck {
  private struct Column {
    var number: Int32
    var isTCP: Bool
  }

  static func check(_ note: inout CheckedNote) {
    guard note.survey.all.contains(.transport) else { return }
    for table in note.tables {
      let columns = table.head.compactMap { cell in
        isTCP(note.reading.range(of: cell.line), note).map { Column(number: cell.column, isTCP: $0) }
      }
      guard columns.count == 2, columns[0].isTCP != columns[1].isTCP else { continue }
      for row in table.rows where isOnHeaders(row, columns, note) {
        for column in columns { judge(row[column.number], column, &note) }
      }
    }
  }

  /// `TCP`, `UDP(User Datagram Protocol)`: the one that the head of a column names.
  private static func isTCP(_ head: Range<Int>, _ note: CheckedNote) -> Bool? {
    guard head.count <= 60, !others.stands(in: note.text, head) else { return nil }
    let isTCP = TellingWords.tcp.stands(in: note.text, head)
    return isTCP != TellingWords.udp.stands(in: note.text, head) ? isTCP : nil
  }

  /// The cell before the two names a header's size.
  private static func isOnHeaders(_ row: NoteTable.Row, _ columns: [Column], _ note: CheckedNote) -> Bool {
    guard let title = row.cells.first(where: { cell in !columns.contains { $0.number == cell.column } })?.line
    else { return false }
    let range = note.reading.range(of: title)
    return headers.stands(in: note.text, range)
      && (sizes.stands(in: note.text, range) || range.count <= 12) && !note.isStruck(title)
  }

  private static func judge(_ line: Int?, _ column: Column, _ note: inout CheckedNote) {
    guard let line, note.reading.range(of: line).count <= 60 else { return }
    let range = note.reading.range(of: line)
    let sizes = note.quantities(of: line)
    guard let first = sizes.first, sizes.last?.unit == .bytes || first.unit == .bytes,
      !sizes.contains(where: { $0.unit == .bits }), !unsure.stands(in: note.text, range),
      let wrong = column.isTCP
        ? segmentSlip(sizes, Clause(note.text, range, sizes, line)) : datagramSlip(first)
    else { return }
    DatagramHeaderCheck.report(wrong, ofTCP: column.isTCP, &note)
  }

  private static func datagramSlip(_ size: Quantity) -> Quantity? { size.value == 8 ? nil : size }

  private static func segmentSlip(_ sizes: [Quantity], _ clause: Clause) -> Quantity? {
    guard sizes.count >= 2, clause.isSpan(sizes[0], sizes[1]) else {
      return sizes[0].value == 20 || sizes[0].value == 60 ? nil : sizes[0]
    }
    if sizes[0].value != 20 { return sizes[0] }
    return sizes[1].value == 60 ? nil : sizes[1]
  }

  private static let headers = TellingWords("header", "헤더", "首部", "头部", "报头", "ヘッダ")
  private static let sizes = TellingWords(
    "size", "크기", "length", "길이", "长度", "大小", "bytes", "바이트", "サイズ", "开销")
  private static let unsure = TellingWords(
    "~수십", "보다", "ip", "more", "less", "than", "합", "필드", "field", "이상 40", "×", "x", "*", "워드", "word")
  /// Both, neither alone, or what stands on one of them.
  private static let others = TellingWords(
    "/ip", "quic", "http", "over", "기반", "vs", "와 ", "과 ", "비교", "차이", "difference", "보다", "/udp", "/tcp",
    "区别",
    "对比", "比较", "与", "和", "rudp", "dtls", "udp-lite", "udt")
}
