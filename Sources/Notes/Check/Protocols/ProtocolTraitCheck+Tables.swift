import Questions
import TCP

/// A table with a column or a row for either.
extension ProtocolTraitCheck {
  static func check(_ table: NoteTable, _ note: inout CheckedNote) {
    var columns: [(column: Int32, isTCP: Bool)] = []
    for cell in table.head {
      if let isTCP = proto(note.reading.range(of: cell.line), note) { columns.append((cell.column, isTCP)) }
    }
    if columns.count == 2, columns[0].isTCP != columns[1].isTCP {
      for row in table.rows {
        checkSpeed(row, columns, &note)
        checkHeader(row, columns, &note)
        checkAnswer(row, columns, &note)
        checkApplications(row, columns, &note)
        for (column, isTCP) in columns {
          guard let line = row[column], note.reading.range(of: line).count <= 90 else { continue }
          let title = row.cells.first { cell in !columns.contains { $0.column == cell.column } }?.line
          judge(line, isTCP, title: title, &note)
        }
      }
      return
    }
    // A row for either.
    for row in table.rows {
      guard let first = row.cells.first?.line, let isTCP = proto(note.reading.range(of: first), note) else {
        continue
      }
      for cell in row.cells.dropFirst() where note.reading.range(of: cell.line).count <= 90 {
        judge(cell.line, isTCP, title: table.head.first { $0.column == cell.column }?.line, &note)
      }
    }
  }

  /// TCP's cell says fast, UDP's slow: the two have changed places.
  private static func checkSpeed(
    _ row: NoteTable.Row, _ columns: [(column: Int32, isTCP: Bool)], _ note: inout CheckedNote
  ) {
    guard let mine = columns.first(where: { $0.isTCP }).flatMap({ row[$0.column] }),
      let other = columns.first(where: { !$0.isTCP }).flatMap({ row[$0.column] }),
      note.reading.range(of: mine).count <= 48, note.reading.range(of: other).count <= 48
    else { return }
    let (one, two) = (note.reading.range(of: mine), note.reading.range(of: other))
    guard let place = fast.first(in: note.text, one), !slow.stands(in: note.text, one),
      slow.stands(in: note.text, two), !fast.stands(in: note.text, two), !note.isStruck(mine)
    else { return }
    note.report(
      "protocol-trait", at: place,
      Bilingual(ko: "더 빠른 것은 TCP가 아니라 UDP입니다.", en: "It is UDP that is faster, not TCP."),
      expected: Bilingual(ko: "TCP: 느림, UDP: 빠름", en: "TCP: slower, UDP: faster"), reference: "RFC 768")
  }

  /// `| 혼잡 제어 | 없음 | 있음 |`: what TCP has, denied to it and granted to UDP.
  private static func checkAnswer(
    _ row: NoteTable.Row, _ columns: [(column: Int32, isTCP: Bool)], _ note: inout CheckedNote
  ) {
    guard
      let title = row.cells.first(where: { cell in !columns.contains { $0.column == cell.column } })?.line,
      let mine = columns.first(where: { $0.isTCP }).flatMap({ row[$0.column] }),
      let other = columns.first(where: { !$0.isTCP }).flatMap({ row[$0.column] }),
      note.reading.range(of: title).count <= 48,
      ProtocolWords.rowsOfTCP.stands(in: note.text, note.reading.range(of: title)),
      !otherwise.stands(in: note.text, note.reading.range(of: title)),
      let place = denial(mine, note), denial(other, note) == nil,
      note.reading.range(of: other).count >= 1,
      !otherwise.stands(in: note.text, note.reading.range(of: other)),
      !note.isStruck(mine), !unsettled.stands(in: note.text, note.reading.range(of: mine))
    else { return }
    note.report(
      "protocol-trait", at: place,
      Bilingual(
        ko: "TCP와 UDP가 서로 바뀌었습니다. 그것을 갖춘 쪽은 TCP입니다.",
        en: "TCP and UDP have changed places: it is TCP that has it."),
      expected: Bilingual(ko: "TCP: 있음, UDP: 없음", en: "TCP: yes, UDP: no"), reference: "RFC 9293 2.2")
  }

  /// A cell that begins with a no.
  private static func denial(_ line: Int, _ note: CheckedNote) -> Range<Int>? {
    let range = note.reading.range(of: line)
    var start = range.lowerBound
    while start < range.upperBound, note.text[start].isOne(of: " *`(") { start += 1 }
    guard let found = noes.first(in: note.text, start..<min(range.upperBound, start + 12)),
      found.lowerBound == start,
      found.upperBound >= range.upperBound || note.text[found.lowerBound] >= 0x80
        || !note.text[found.upperBound].isLetterOrDigit,
      !faults.stands(in: note.text, found.upperBound..<min(range.upperBound, found.upperBound + 24))
    else { return nil }
    return found
  }

  /// `No loss, no duplicates`: what is denied is nothing one would want.
  private static let faults = TellingWords(
    "loss", "lost", "lose", "duplic", "error", "corrupt", "gap", "missing", "drop", "out of order",
    "out-of-order", "reorder")

  private static let noes = TellingWords(
    "no", "none", "never", "unordered", "unreliable", "connectionless", "not", "없", "비연결", "미보장", "미지원", "불가",
    "보장하지 않",
    "보장 안", "지원하지 않", "하지 않", "❌", "✗", "✘", "×", "x", "无", "没有", "不", "丢了", "안 함", "안함")
  private static let otherwise = TellingWords(
    "비연결", "connectionless", "없", "no ", "without", "not ", "비신뢰", "unreliab", "속도", "speed", "지연", "latency",
    "overhead",
    "오버헤드", "비용", "cost", "loss", "손실", "multi", "broad", "멀티", "브로드", "방식", "불", "limit", "제한", "max", "최대",
    "无", "不",
    "开销", "跨", "단위", "방향", "many", "다중", "여러", "?", "수 ", "개수", "state", "상태", "block", "head", "application",
    "app",
    "필요 없", "reuse", "migration", "0-rtt")
  private static let unsettled = TellingWords(
    "but", "however", "지만", "단,", "경우", "except", "unless", "但", "built")

  /// `| 헤더 크기 | 24바이트 | 8바이트 |`: 20 to 60 bytes, and 8.
  private static func checkHeader(
    _ row: NoteTable.Row, _ columns: [(column: Int32, isTCP: Bool)], _ note: inout CheckedNote
  ) {
    guard
      let title = row.cells.first(where: { cell in !columns.contains { $0.column == cell.column } })?.line,
      headers.stands(in: note.text, note.reading.range(of: title)),
      sizes.stands(in: note.text, note.reading.range(of: title)) || note.reading.range(of: title).count <= 12,
      !note.isStruck(title)
    else { return }
    for (column, isTCP) in columns {
      guard let line = row[column], note.reading.range(of: line).count <= 60 else { continue }
      let range = note.reading.range(of: line)
      let numbers = Quantity.all(in: range, of: note.text)
      guard let first = numbers.first, numbers.last?.unit == .bytes || first.unit == .bytes,
        !numbers.contains(where: { $0.unit == .bits }), !unsure.stands(in: note.text, range)
      else { continue }
      let clause = Clause(note.text, range, numbers, line)
      let isSpan = numbers.count >= 2 && clause.isSpan(first, numbers[1])
      let wrong: Quantity? =
        isTCP
        ? isSpan
          ? first.value != 20 ? first : numbers[1].value != 60 ? numbers[1] : nil
          : first.value != 20 && first.value != 60 ? first : nil
        : first.value != 8 ? first : nil
      guard let wrong else { continue }
      let right =
        isTCP ? Bilingual(ko: "20~60바이트", en: "20 to 60 bytes") : Bilingual(ko: "8바이트", en: "8 bytes")
      note.report(
        "header-length", at: wrong.range.lowerBound..<wrong.end,
        isTCP
          ? Bilingual(
            ko: "TCP 헤더는 20~60바이트입니다. 데이터 오프셋이 5~15워드이고, 한 워드는 4바이트이기 때문입니다.",
            en: "A TCP header has 20 to 60 bytes: the data offset counts 5 to 15 words of 4 bytes.")
          : Bilingual(ko: "UDP 헤더는 늘 8바이트입니다.", en: "A UDP header always has 8 bytes."),
        expected: right, reference: isTCP ? "RFC 9293 3.1" : "RFC 768")
    }
  }

  private static let headers = TellingWords("header", "헤더", "首部", "头部", "报头", "ヘッダ")
  private static let sizes = TellingWords(
    "size", "크기", "length", "길이", "长度", "大小", "bytes", "바이트", "サイズ", "开销")
  private static let unsure = TellingWords(
    "~수십", "보다", "ip", "more", "less", "than", "합", "필드", "field", "이상 40", "×", "x", "*", "워드", "word")

  private static let fast = TellingWords("빠르", "빠름", "빠른", "fast", "quick", "快")
  private static let slow = TellingWords("느리", "느림", "느린", "slow", "慢")
}
