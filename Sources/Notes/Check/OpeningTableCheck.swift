import Questions
import TCP

/// A table of the handshake or of the close: the flags below each other, their SEQ and ACK numbers in columns of their
/// own.
enum OpeningTableCheck: NoteCheck {
  private struct Row {
    var line: Int
    var seq: Told?
    var ack: Told?
  }

  private struct Told {
    var amount: Amount
    var range: Range<Int>
  }

  static func check(_ note: inout CheckedNote) {
    guard note.reading.kinds.contains(.number), note.reading.kinds.contains(.flag) else { return }
    for table in note.tables where table.rows.count >= 3 {
      guard let seq = column(0, of: table, note), let ack = column(1, of: table, note), seq != ack else {
        continue
      }
      let told = table.rows.map { flags(of: $0, note) }
      let opening: [Flags?] = [.syn, [.syn, .ack], .ack]
      for start in 0...(table.rows.count - 3) where Array(told[start..<start + 3]) == opening {
        judge(table.rows[start..<start + 3].map { read($0, seq, ack, note) }, &note)
      }
      for start in table.rows.indices where isClose(told[start...].prefix(4)) {
        judgeClose(table.rows[start..<start + 4].map { read($0, seq, ack, note) }, &note)
      }
    }
  }

  /// The column of the SEQ (0) or ACK (1) numbers.
  private static func column(_ field: UInt8, of table: NoteTable, _ note: CheckedNote) -> Int32? {
    let cells = table.head.filter { cell in
      let named = note.reading.mentions(in: cell.line).filter { $0.kind == .number || $0.kind == .flag }
      guard named.count == 1, let name = named.first else { return false }
      return name.kind == .number ? name.value == field : field == 1 && Flags(rawValue: name.value) == .ack
    }
    return cells.count == 1 ? cells.first?.column : nil
  }

  /// The flags of the one cell that names nothing else.
  private static func flags(of row: NoteTable.Row, _ note: CheckedNote) -> Flags? {
    for cell in row.cells where note.reading.kinds(in: cell.line).contains(.flag) {
      var flags = Flags()
      var rest = note.reading.range(of: cell.line).count
      for mention in note.reading.mentions(in: cell.line) where mention.kind == .flag {
        flags.formUnion(Flags(rawValue: mention.value))
        rest -= Int(mention.end - mention.start)
      }
      if rest <= 6 { return flags }
    }
    return nil
  }

  private static func read(_ row: NoteTable.Row, _ seq: Int32, _ ack: Int32, _ note: CheckedNote) -> Row {
    Row(
      line: row.cells.first?.line ?? 0, seq: row[seq].flatMap { told($0, note) },
      ack: row[ack].flatMap { told($0, note) })
  }

  /// A cell that holds `x`, `x + 1` or a number, and nothing else.
  private static func told(_ line: Int, _ note: CheckedNote) -> Told? {
    let range = note.reading.range(of: line)
    guard range.count <= 24 else { return nil }
    let text = note.reading.string(ofLine: line).filter { !" `*$,".contains($0) }
    let stated = UInt32(text).map(StatedNumber.number) ?? .symbol(text)
    return Amount(stated).map { Told(amount: $0, range: range) }
  }

  private static func judge(_ rows: [Row], _ note: inout CheckedNote) {
    guard let first = rows[0].seq?.amount, let second = rows[1].seq?.amount,
      // `ISN` of both sides, `random`: nothing tells the two apart.
      first.base != second.base || first.base.isEmpty
    else { return }
    let known = [first.base, second.base]
    hold(rows[1].ack, first + 1, known, "ACK", rows[1], &note)
    hold(rows[2].seq, first + 1, known, "SEQ", rows[2], &note)
    hold(rows[2].ack, second + 1, known, "ACK", rows[2], &note)
  }

  private static func isClose(_ flags: ArraySlice<Flags?>) -> Bool {
    let flags = flags.map { $0?.subtracting(.psh) }
    guard flags.count == 4, flags[1] == .ack, flags[3] == .ack else { return false }
    return [flags[0], flags[2]].allSatisfy { $0 == .fin || $0 == [.fin, .ack] }
  }

  /// FIN, ACK, FIN, ACK: the two FINs come from either side.
  private static func judgeClose(_ rows: [Row], _ note: inout CheckedNote) {
    guard let first = rows[0].seq?.amount, let second = rows[2].seq?.amount,
      first.base != second.base || first.base.isEmpty
    else { return }
    let known = [first.base, second.base]
    hold(rows[1].ack, first + 1, known, "ACK", rows[1], &note)
    hold(rows[2].ack, first + 1, known, "ACK", rows[2], &note)
    hold(rows[3].seq, first + 1, known, "SEQ", rows[3], &note)
    hold(rows[3].ack, second + 1, known, "ACK", rows[3], &note)
  }

  private static func hold(
    _ told: Told?, _ right: Amount, _ known: [String], _ name: String, _ row: Row,
    _ note: inout CheckedNote
  ) {
    // `( ㅂ )` in one row and 3352 in the next: a blank and a number can't be held together.
    guard let told, told.amount != right, known.contains(told.amount.base),
      told.amount.base.isEmpty == right.base.isEmpty, note.isOrdinary(row.line)
    else { return }
    note.report(
      "handshake-number", at: told.range,
      Bilingual(
        ko:
          "여기서 \(name) 번호는 \(told.amount.shown.with(.subject)) 아니라 \(right.shown)입니다. SYN과 FIN은 번호를 하나 씁니다.",
        en: "Here the \(name) number is \(right.shown), not \(told.amount.shown): a SYN or a FIN takes one."),
      expected: Bilingual(ko: "\(name) \(right.shown)", en: "\(name) \(right.shown)"),
      reference: "RFC 9293 3.4, 3.5")
  }
}
