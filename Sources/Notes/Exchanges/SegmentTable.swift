import TCP

/// A table whose rows are segments: who sends, the flags, the numbers, each in a column or all in one.
struct SegmentTable {
  private enum Column { case sender, recipient, flags, seq, ack, length, content }

  private var columns: [Int32: Column] = [:]
  /// `| Anna sends | Ben sends |`: the column tells who sends.
  private var sides: [Int32: String] = [:]

  init?(_ table: NoteTable, _ reading: borrowing Reading) {
    for cell in table.head {
      if let column = SegmentTable.column(cell.line, cell.column, reading) { columns[cell.column] = column }
    }
    if !columns.values.contains(.sender) { readSides(table, reading) }
    guard columns.values.contains(.sender) || sides.count == 2 else { return nil }
    let kinds = columns.values
    for once in [Column.sender, .seq, .ack, .length, .flags] where kinds.count(where: { $0 == once }) > 1 {
      return nil
    }
  }

  private mutating func readSides(_ table: NoteTable, _ reading: Reading) {
    for cell in table.head {
      let range = reading.range(of: cell.line)
      let end = SegmentTable.sends.first(in: reading.text, range)?.lowerBound ?? range.upperBound
      guard columns[cell.column] == nil || columns[cell.column] == .sender,
        var name = SegmentSpeaker.name(range.lowerBound..<end, cell.line, reading)
      else { continue }
      if end < range.upperBound, let last = name.last, "가이은는".contains(last) { name.removeLast() }
      sides[cell.column] = name
    }
    if sides.count != 2 { sides = [:] }
  }

  private static let sends = TellingWords(" sends", " →", "→", " 보냄", "가 보", "이 보", " 보내")

  // MARK: Columns

  private static func column(_ line: Int, _ place: Int32, _ reading: Reading) -> Column? {
    let range = reading.range(of: line)
    let text = reading.text
    guard !expected.stands(in: text, range) else { return nil }
    let name = reading.string(ofLine: line)
    for mention in reading.mentions(in: line) {
      if mention.kind == .number, !(place == 0 && name == "序号") { return mention.value == 0 ? .seq : .ack }
      if mention.kind == .flag, mention.value == Flags.ack.rawValue, name.count <= 8 { return .ack }
    }
    return name.withSlice { title in
      if titles.flags.holds(title) { return .flags }
      if titles.senders.holds(title) || title.contains("→") { return .sender }
      if titles.recipients.holds(title) { return .recipient }
      if titles.contents.holds(title) { return .content }
      if place > 0, title.equals("번호") { return .seq }
      if title.equals("확인") { return .ack }
      return titles.lengths.opens(title) ? .length : nil
    }
  }

  /// What comes next, or back, is no segment's own number.
  private static let expected = TellingWords(
    "next", "다음", "下一", "last", "마지막", "응답", "돌아", "기대", "expected", "returned")
  private static let titles = (
    flags: WordSet(["flags", "flag", "플래그", "标志", "标志位", "제어", "제어 비트", "ctl", "ctrl", "종류", "type"]),
    senders: WordSet([
      "who", "from", "sender", "direction", "dir", "방향", "누가", "보내는 쪽", "보내는 사람", "보낸 쪽", "보낸 이", "보낸이",
      "보낸 사람", "누구", "송신", "송신자", "주체",
      "方向", "发送方",
      "host", "호스트", "역할", "사람", "route",
    ]),
    recipients: WordSet(["to", "receiver", "받는 쪽", "받는 사람", "수신", "수신자"]),
    contents: WordSet([
      "카드", "내용", "세그먼트", "segment", "message", "메시지", "card", "what", "content", "패킷", "packet", "보내는 것",
      "동작", "action",
      "sends", "말",
    ]),
    lengths: WordSet([
      "len", "길이", "데이터", "data", "payload", "bytes", "바이트", "长度", "크기", "페이로드", "size",
    ])
  )

  // MARK: Rows

  enum Row { case segment(ToldSegment), nothing, unread }

  func row(_ row: NoteTable.Row, _ reading: Reading) -> Row {
    guard let first = row.cells.first?.line else { return .nothing }
    var told: ToldNumbers?
    var sender: String?
    var recipient: String?
    for cell in row.cells {
      let range = reading.range(of: cell.line)
      if range.isEmpty { continue }
      if let side = sides[cell.column] {
        guard sender == nil, let numbers = ToldNumbers(range, line: cell.line, reading) else {
          return .unread
        }
        (sender, told) = (side, numbers)
        continue
      }
      switch columns[cell.column] {
      case .content:
        guard let numbers = ToldNumbers(range, line: cell.line, reading) else { continue }
        if told == nil { told = numbers } else if told?.join(numbers) != true { return .unread }
      case .sender:
        if let route = SegmentSpeaker.route(range, cell.line, reading) {
          (sender, recipient) = (route.from, route.to)
        } else {
          sender = SegmentSpeaker.name(range, cell.line, reading)
        }
      case .recipient: recipient = SegmentSpeaker.name(range, cell.line, reading)
      case .flags:
        guard let flags = ToldNumbers(flags: range, line: cell.line, reading) else { continue }
        if told == nil { told = flags } else if told?.join(flags) != true { return .unread }
      case .seq, .ack, .length:
        guard let number = SegmentTable.number(range, reading) else {
          if columns[cell.column] == .length,
            reading.text[range].contains(where: { $0.isLetterOrDigit || $0 >= 0xe3 })
          {
            return .unread
          }
          continue
        }
        var numbers = told ?? ToldNumbers()
        switch columns[cell.column] {
        case .seq: if !numbers.give(seq: number) { return .unread }
        case .ack: numbers.give(ack: number)
        default: if !numbers.give(length: number) { return .unread }
        }
        told = numbers
      case nil: continue
      }
    }
    guard var told, let sender, sender != recipient else { return .unread }
    told.settle()
    if told.isEmpty { return .nothing }
    return .segment(
      ToldSegment(
        sender: sender, recipient: recipient, told, line: first, at: reading.range(of: first).lowerBound))
  }

  /// A cell that is one number, `1,001` or `0 bytes`.
  private static func number(_ range: Range<Int>, _ reading: Reading) -> UInt32? {
    let found = ToldNumber.all(in: range, of: reading.text)
    guard found.count == 1, let only = found.first, only.last == nil, range.count <= only.range.count + 10
    else { return nil }
    return UInt32(exactly: only.value)
  }
}
