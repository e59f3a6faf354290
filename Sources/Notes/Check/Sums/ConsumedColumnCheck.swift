import Questions
import TCP

/// Tables that tell of flags how many sequence numbers each takes: `| SYN | 0 |` below `Sequence numbers used up`,
/// `| FIN | no |` below `Counts in sequence space?`.
enum ConsumedColumnCheck: NoteCheck {
  static func check(_ note: inout CheckedNote) {
    guard note.reading.kinds.contains(.flag) else { return }
    for table in note.tables where table.rows.count <= 16 {
      guard
        let column = table.head.last(where: { cell in
          let range = note.reading.range(of: cell.line)
          return range.count <= 80 && numbers.stands(in: note.text, range)
            && takes.stands(in: note.text, range) && !apart.stands(in: note.text, range)
        })?.column, column > 0
      else { continue }
      for row in table.rows { check(row, column, &note) }
    }
  }

  private static let numbers = TellingWords("seq", "number", "번호", "시퀀스")
  private static let takes = TellingWords(
    "consum", "use", "takes", "taken", "count", "cost", "occup", "increment", "increase", "advance", "space",
    "소비", "소모",
    "차지", "증가", "쓰는", "사용", "늘어", "먹")
  private static let apart = TellingWords(
    "data", "next", "ack", "데이터", "다음", "port", "포트", "총", "total", "why", "왜")

  private static func check(_ row: NoteTable.Row, _ column: Int32, _ note: inout CheckedNote) {
    guard let cell = row[column], let takes = takes(cell, note), let name = row.cells.first,
      name.column != column,
      case let flags = note.reading.mentions(in: name.line).filter({ $0.kind == .flag }),
      !with.stands(in: note.text, note.reading.range(of: name.line)), !flags.isEmpty
    else { return }
    let told = flags.reduce(into: Flags()) { $0.formUnion(Flags(rawValue: $1.value)) }
    let right = (told.contains(.syn) ? 1 : 0) + (told.contains(.fin) ? 1 : 0)
    let range = note.reading.range(of: cell)
    guard takes != right, note.isMeant(cell), !note.isBeside(cell), !note.isReported(range) else { return }
    note.report(
      "number-use", .warning, at: range,
      Bilingual(
        ko: "순서 번호를 하나씩 쓰는 것은 SYN과 FIN뿐입니다.", en: "Only a SYN and a FIN take a sequence number each."),
      expected: Bilingual(ko: "\(right)", en: "\(right)"), reference: "RFC 9293 3.4")
  }

  /// What the segment carries besides.
  private static let with = TellingWords("data", "데이터", "byte", "바이트", "payload", "len")

  /// `0`, `+1`, `yes`, `아니오`
  private static func takes(_ cell: Int, _ note: CheckedNote) -> Int? {
    let words = Squeezed(note.text, note.reading.range(of: cell), without: "*`.+개")
    if words.isOne(of: ["0", "no", "none", "아니오", "아니요", "없음", "x", "✗", "❌", "안씀", "×", "zero", "안함"]) {
      return 0
    }
    if words.isOne(of: ["1", "yes", "one", "예", "네", "o", "✓", "✔", "⭕", "✅", "하나", "1개", "씀", "있음"]) {
      return 1
    }
    return words.isOne(of: ["2", "two", "2개"]) ? 2 : nil
  }
}
