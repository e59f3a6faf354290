import TCP

/// A table of segments whose numbers stand in columns of their own: who sends, SEQ, length, ACK.
struct NumberTable {
  struct Number {
    var value: UInt64
    var range: Range<Int>
  }

  struct Row {
    var sender: String?
    var seq: Number?
    var ack: Number?
    /// Of data; nil where the table does not tell.
    var length: UInt64?
    var flags: Flags
    /// What the row says comes next.
    var next: Number?
    var line: Int
  }

  private(set) var rows: [Row] = []
  private(set) var hasSenders = false
  private(set) var hasLengths = false

  init?(_ table: NoteTable, _ note: CheckedNote) {
    guard table.rows.count >= 3, let seq = NumberTable.column(of: 0, table, note) else { return nil }
    let ack = NumberTable.column(of: 1, table, note)
    let taken = [seq, ack].compactMap { $0 }
    let length = NumberTable.column(NumberTable.lengths, table, note, besides: taken)
    let sender = NumberTable.column(NumberTable.senders, table, note, besides: taken)
    let next = NumberTable.column(NumberTable.follows, table, note, besides: taken)
    guard length != nil || ack != nil else { return nil }
    let bits = NumberTable.bits(table, note)
    (hasLengths, hasSenders) = (length != nil, sender != nil)
    for row in table.rows {
      guard let first = row.cells.first?.line else { return nil }
      var read = Row(flags: [], line: first)
      for (column, flag) in bits {
        guard let cell = row[column], let told = NumberTable.number(cell, note) else { continue }
        if told.value == 1 { read.flags.formUnion(flag) }
      }
      for cell in row.cells {
        for mention in note.reading.mentions(in: cell.line) where mention.kind == .flag {
          read.flags.formUnion(Flags(rawValue: mention.value))
        }
      }
      read.seq = row[seq].flatMap { NumberTable.number($0, note) }
      read.ack = ack.flatMap { row[$0] }.flatMap { NumberTable.number($0, note) }
      read.next = next.flatMap { row[$0] }.flatMap { NumberTable.number($0, note) }
      read.length = length.flatMap { row[$0] }.flatMap { NumberTable.number($0, note)?.value }
      read.sender = sender.flatMap { row[$0] }.flatMap { NumberTable.name($0, note) }
      rows.append(read)
    }
  }

  // MARK: Columns

  /// The one column whose head names the sequence number, or the acknowledgment number.
  private static func column(of field: UInt8, _ table: NoteTable, _ note: CheckedNote) -> Int32? {
    let columns = table.head.filter { cell in
      let mentions = note.reading.mentions(in: cell.line)
      let isNamed = mentions.contains {
        $0.kind == .number && $0.value == field
          || field == 1 && $0.kind == .flag && Flags(rawValue: $0.value) == .ack
      }
      return isNamed && !next.stands(in: note.text, note.reading.range(of: cell.line))
    }
    return columns.count == 1 ? columns.first?.column : nil
  }

  private static func column(
    _ words: TellingWords, _ table: NoteTable, _ note: CheckedNote, besides taken: [Int32]
  ) -> Int32? {
    let columns = table.head.filter {
      !taken.contains($0.column) && words.stands(in: note.text, note.reading.range(of: $0.line))
    }
    return columns.count == 1 ? columns.first?.column : nil
  }

  /// What comes next, or last, is no segment's own number.
  private static let next = TellingWords(
    "next", "다음", "下一", "last", "마지막", "returned", "응답", "돌아", "기대", "expected")
  private static let follows = TellingWords(
    "next", "다음", "下一", "次", "돌아올", "expected", "기대", "returned", "returning")
  private static let lengths = TellingWords(
    "len", "length", "길이", "bytes", "바이트", "长度", "字节", "payload", "데이터", "data", "크기", "size", "バイト", "長さ")
  private static let senders = TellingWords(
    "who", "from", "sender", "direction", "방향", "누가", "보내는", "보낸 쪽", "송신", "주체", "方向", "发送方", "送信", "host",
    "호스트")

  /// `| SYN | FIN |`: columns that tell by 1 and 0 whether a flag is set.
  private static func bits(_ table: NoteTable, _ note: CheckedNote) -> [(Int32, Flags)] {
    table.head.compactMap { cell in
      let mentions = note.reading.mentions(in: cell.line)
      guard mentions.count == 1, let only = mentions.first, only.kind == .flag,
        note.reading.range(of: cell.line).count == Int(only.end - only.start)
      else { return nil }
      return (cell.column, Flags(rawValue: only.value).intersection([.syn, .fin]))
    }
  }

  // MARK: Cells

  /// A cell that is one number, `1,001` or `seq=1001`.
  private static func number(_ line: Int, _ note: CheckedNote) -> Number? {
    let range = note.reading.range(of: line)
    guard range.count <= 24 else { return nil }
    let found = note.quantities(of: line)
    guard found.count == 1, let only = found.first else { return nil }
    return Number(value: only.value, range: only.range)
  }

  /// The name a cell begins with: `client`, `A → B`, `서버 → 클라이언트`.
  private static func name(_ line: Int, _ note: CheckedNote) -> String? {
    let range = note.reading.range(of: line)
    guard range.count <= 48 else { return nil }
    let text = note.reading.string(ofLine: line).lowercased()
    if text.contains("←") || text.contains("<-") { return nil }
    let name = text.prefix { $0.isLetter || $0.isNumber }
    return name.isEmpty ? nil : String(name)
  }
}
