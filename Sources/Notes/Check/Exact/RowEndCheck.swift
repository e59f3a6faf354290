import Questions
import TCP

/// Tables of segments that go on from each other, each row with where it ends: `| SEQ | Bytes | Last byte |`,
/// `| Seq | Len | ACKed by |`. Where all other rows agree with themselves, the one that does not holds a slip.
enum RowEndCheck: NoteCheck {
  private struct Entry {
    var seq: Quantity
    var length: Quantity
    var end: Quantity
    var line: Int
  }

  static func check(_ note: inout CheckedNote) {
    guard note.speaksOfTCP || note.reading.isOnTCP else { return }
    for table in note.tables where table.rows.count >= 3 {
      guard let seq = table.column(seqs, in: note.reading),
        let length = table.column(lengths, in: note.reading)
      else { continue }
      for (words, isLast) in [(lasts, true), (answers, false)] {
        guard let end = table.column(words, in: note.reading) else { continue }
        judge(table.rows.compactMap { entry($0, seq, length, end, note) }, isLast, &note)
      }
    }
  }

  private static func entry(
    _ row: NoteTable.Row, _ seq: Int32, _ length: Int32, _ end: Int32, _ note: CheckedNote
  ) -> Entry? {
    guard let line = row[end], let start = only(row[seq], note), let size = only(row[length], note),
      let told = only(line, note)
    else { return nil }
    return Entry(seq: start, length: size, end: told, line: line)
  }

  /// The number that a cell holds, and nothing else of weight.
  private static func only(_ line: Int?, _ note: CheckedNote) -> Quantity? {
    guard let line else { return nil }
    let numbers = note.quantities(of: line)
    guard numbers.count == 1, let number = numbers.first, number.value <= UInt64(UInt32.max),
      note.reading.range(of: line).count - number.range.count <= 8
    else { return nil }
    return number
  }

  private static func judge(_ entries: [Entry], _ isLast: Bool, _ note: inout CheckedNote) {
    func end(_ entry: Entry, from start: UInt64) -> UInt64 { start + entry.length.value - (isLast ? 1 : 0) }
    let odd = entries.indices.filter { index in
      let entry = entries[index]
      return entry.length.value == 0 || entry.end.value != end(entry, from: entry.seq.value)
    }
    guard entries.count >= 3, odd.count == 1, let place = odd.first, entries[place].length.value > 0,
      note.isMeant(entries[place].line)
    else { return }
    let slip = entries[place]
    // It ends where it should, had it begun behind the row before.
    let begin = place > 0 ? entries[place - 1].end.value + (isLast ? 1 : 0) : slip.seq.value
    if begin != slip.seq.value, end(slip, from: begin) == slip.end.value {
      report(slip.seq, begin, "\(entries[place - 1].end.value)\(isLast ? " + 1" : "") = \(begin)", &note)
    } else {
      let right = end(slip, from: slip.seq.value)
      let working = "\(slip.seq.value) + \(slip.length.value)\(isLast ? " − 1" : "") = \(right)"
      report(slip.end, right, working, &note)
    }
  }

  private static func report(
    _ slip: Quantity, _ right: UInt64, _ working: String, _ note: inout CheckedNote
  ) {
    guard !note.isReported(slip.range) else { return }
    note.report(
      "seq-arithmetic", .warning, at: slip.range,
      Bilingual(
        ko: "다른 줄과 같이 셈하면 \(String(slip.value).with(.subject)) 아니라 \(right)입니다.",
        en: "Reckoned like the other rows it is \(right), not \(slip.value)."),
      expected: Bilingual(ko: "\(right)", en: "\(right)"), reference: "RFC 9293 3.4",
      working: Bilingual(ko: working, en: working))
  }

  private static let seqs = WordSet([
    "seq", "sequence number", "seq number", "seq no", "first byte", "순서 번호", "시퀀스 번호", "seq 번호", "첫 바이트",
    "시작",
  ])
  private static let lengths = WordSet([
    "len", "length", "bytes", "data", "size", "길이", "바이트", "데이터", "크기", "데이터 길이", "데이터 크기", "바이트 수",
  ])
  private static let lasts = WordSet(["last byte", "last", "end", "마지막 바이트", "끝 바이트", "끝", "마지막"])
  /// Only what says that it answers the row: `ACK` alone may acknowledge the other side.
  private static let answers = WordSet([
    "acked by", "acked with", "ack back", "expected ack", "returned ack", "ack that comes back", "돌아올 ack",
    "돌아오는 ack",
    "이에 대한 ack", "응답 ack", "받을 ack", "확인하는 ack",
  ])
}
