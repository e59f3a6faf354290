import Questions
import TCP

/// Tables whose rows are segments with their numbers in columns: each SEQ goes on where its sender stopped, each ACK
/// names the end of something the other side has sent. Where all other rows agree, one that does not is a slip.
enum NumberTableCheck: NoteCheck {
  private struct Slip {
    var number: NumberTable.Number
    var right: UInt64
    var isAck: Bool
    var line: Int
  }

  static func check(_ note: inout CheckedNote) {
    for table in note.tables {
      guard let read = NumberTable(table, note) else { continue }
      checkNext(read, &note)
      if isDisturbed(table, note) { continue }
      let found = read.hasSenders ? exchange(read) : read.hasLengths ? stream(read) : nil
      guard let (slips, agreed) = found, slips.count == 1, let slip = slips.first,
        agreed >= (isNear(slip) ? 1 : 3), note.isMeant(slip.line), !note.isReported(slip.number.range)
      else { continue }
      report(slip, agreed, &note)
    }
  }

  /// Rows that reckon, `| 1 | 100 | ACK | 101 |`: SEQ, length, flags and what comes next.
  private static func checkNext(_ table: NumberTable, _ note: inout CheckedNote) {
    let told = table.rows.compactMap { row -> (NumberTable.Number, UInt64, Int)? in
      guard let seq = row.seq?.value, let length = row.length, let next = row.next, seq < 1 << 32 else {
        return nil
      }
      let signs: UInt64 = (row.flags.contains(.syn) ? 1 : 0) + (row.flags.contains(.fin) ? 1 : 0)
      return (next, (seq + length + signs) % (1 << 32), row.line)
    }
    let wrong = told.filter { $0.0.value != $0.1 }
    guard told.count - wrong.count >= 2 * wrong.count, told.count - wrong.count >= 2 else { return }
    for (number, right, line) in wrong where note.isMeant(line) && !note.isReported(number.range) {
      report(Slip(number: number, right: right, isAck: false, line: line), 0, &note)
    }
  }

  // MARK: Two hosts

  private struct Stream {
    var next: UInt64?
    var ends: Set<UInt64> = []
  }

  /// Slips, and how many numbers were as expected; nil where the rows can't be followed.
  private static func exchange(_ table: NumberTable) -> ([Slip], Int)? {
    let names = Set(table.rows.compactMap(\.sender))
    guard names.count == 2, table.rows.allSatisfy({ $0.sender != nil }) else { return nil }
    var streams: [String: Stream] = [:]
    var slips: [Slip] = []
    var agreed = 0
    for row in table.rows {
      guard let sender = row.sender, let other = names.first(where: { $0 != sender }) else { return nil }
      var own = streams[sender] ?? Stream()
      if let seq = row.seq {
        if let next = own.next, seq.value != next {
          if own.ends.contains(seq.value) { return nil }
          slips.append(Slip(number: seq, right: next, isAck: false, line: row.line))
        } else if own.next != nil {
          agreed += 1
        }
      }
      if let ack = row.ack, let peer = streams[other], let next = peer.next, ack.value > 0 {
        if peer.ends.contains(ack.value) {
          if ack.value == next { agreed += 1 }
        } else {
          slips.append(Slip(number: ack, right: next, isAck: true, line: row.line))
        }
      }
      guard let start = own.next ?? row.seq?.value, let length = length(of: row, table) else {
        own.next = nil
        streams[sender] = own
        continue
      }
      own.ends.formUnion([start, start + length])
      own.next = start + length
      streams[sender] = own
    }
    return (slips, agreed)
  }

  private static func length(of row: NumberTable.Row, _ table: NumberTable) -> UInt64? {
    let signs: UInt64 =
      (row.flags.contains(.syn) ? 1 : 0) + (row.flags.contains(.fin) ? 1 : 0)
    if let length = row.length { return length + signs }
    if row.flags.contains(.psh) || row.flags.isEmpty { return nil }
    return table.hasLengths && row.flags == .ack ? 0 : row.flags == .ack || signs > 0 ? signs : nil
  }

  // MARK: One host

  /// Each row begins where the one above it ends.
  private static func stream(_ table: NumberTable) -> ([Slip], Int)? {
    var slips: [Slip] = []
    var agreed = 0
    var next: UInt64?
    for row in table.rows {
      guard let seq = row.seq, let length = row.length, length > 1, row.flags.isEmpty else { return nil }
      if let right = next {
        if seq.value == right {
          agreed += 1
        } else {
          slips.append(Slip(number: seq, right: right, isAck: false, line: row.line))
        }
      }
      next = (slips.last?.number.value == seq.value ? slips.last?.right ?? seq.value : seq.value) + length
    }
    return (slips, agreed)
  }

  private static func isNear(_ slip: Slip) -> Bool {
    let apart =
      slip.number.value > slip.right ? slip.number.value - slip.right : slip.right - slip.number.value
    return apart <= 2 || Digits.isTypo(String(slip.number.value), of: String(slip.right))
  }

  // MARK: Judging

  /// Something is lost, sent again or out of order: other numbers are right then.
  private static func isDisturbed(_ table: NoteTable, _ note: CheckedNote) -> Bool {
    table.rows.contains { row in
      row.cells.contains { disturbances.stands(in: note.text, note.reading.range(of: $0.line)) }
    }
  }

  static let disturbances = TellingWords(
    "lost", "loss", "drop", "retrans", "timeout", "dup", "again", "out of order", "out-of-order", "유실", "손실",
    "재전송",
    "분실", "중복", "사라", "타임아웃", "丢", "重传", "超时", "重复", "失わ", "再送", "ロス", "✗", "❌", "rst", "…", "...")

  private static func report(_ slip: Slip, _ agreed: Int, _ note: inout CheckedNote) {
    let name = slip.isAck ? "ACK" : "SEQ"
    note.report(
      slip.isAck ? "ack-arithmetic" : "seq-arithmetic", agreed >= 3 ? .error : .warning,
      at: slip.number.range,
      Bilingual(
        ko: "\(name) 번호는 \(String(slip.number.value).with(.subject)) 아니라 \(slip.right)입니다.",
        en: "The \(name) number should be \(slip.right), not \(slip.number.value)."),
      expected: Bilingual(ko: "\(name) \(slip.right)", en: "\(name) \(slip.right)"), reference: "RFC 9293 3.4"
    )
  }
}
