import Questions
import TCP

/// A segment with a FIN or a SYN, and the number that answers it, on one line: `SEQ=2000, 50 bytes and FIN: ACK=2050`.
/// The flag takes a number as the bytes do.
enum EndSumCheck: NoteCheck {
  static func check(_ note: inout CheckedNote) {
    checkRows(&note)
    for line in note.lines.ofFlags where note.survey[line].contains(.numbers) && !note.isCode(line) {
      let range = note.reading.range(of: line)
      guard range.count < 320 else { continue }
      let flags = controls(line, note)
      if flags.contains(where: { isAbsent($0, line, note) }) { continue }
      if flags.count == 1, range.count < 200 { checkOne(flags[0], line, &note) }
      if (2...5).contains(flags.count), note.survey[line].contains(.digit) { checkEach(flags, line, &note) }
    }
  }

  private static func checkOne(_ flag: Range<Int>, _ line: Int, _ note: inout CheckedNote) {
    let read = note.byteNumbers(of: line)
    guard let (start, answer) = pair(read, line, note), flag.lowerBound < answer.range.lowerBound else {
      return
    }
    let data = read.lengths.reduce(0, +)
    guard read.lengths.count <= 1, answer.value == start.value + data, start.value >= 10 || data > 0,
      !aside.stands(in: note.text, note.reading.range(of: line)), note.isMeant(line),
      !note.isReported(answer.range)
    else { return }
    report(start.value, data, answer.range, &note)
  }

  /// `the client's FIN has seq=7001, the ACK ack=7002; the server's FIN has seq=9501, the ACK ack=9502`
  private static func checkEach(_ flags: [Range<Int>], _ line: Int, _ note: inout CheckedNote) {
    let read = note.byteNumbers(of: line)
    guard !aside.stands(in: note.text, note.reading.range(of: line)), note.isMeant(line)
    else { return }
    let ends = flags.dropFirst().map(\.lowerBound) + [note.reading.range(of: line).upperBound]
    for (flag, end) in zip(flags, ends) {
      let told = read.numbers.filter { (flag.upperBound..<end).contains($0.range.lowerBound) }
      guard told.count == 2, told[0].role == .seq, told[1].role == .ack, told[0].value >= 10,
        told[0].value == told[1].value, !isOneSegment(told[0], told[1], note.text),
        !note.isReported(told[1].range)
      else { continue }
      report(told[0].value, 0, told[1].range, &note)
    }
  }

  static func report(_ start: UInt64, _ data: UInt64, _ range: Range<Int>, _ note: inout CheckedNote) {
    let end = start + data
    note.report(
      "ack-arithmetic", .warning, at: range,
      Bilingual(
        ko: "SYN과 FIN도 번호를 하나씩 쓰므로 \(String(end).with(.subject)) 아니라 \(end + 1)입니다.",
        en: "A SYN or a FIN takes a number, too: it is \(end + 1), not \(end)."),
      expected: Bilingual(ko: "ACK \(end + 1)", en: "ACK \(end + 1)"), reference: "RFC 9293 3.4",
      working: Bilingual(ko: "\(start) + \(data) + 1 = \(end + 1)", en: "\(start) + \(data) + 1 = \(end + 1)")
    )
  }

  // MARK: Rows

  /// `| SYN with seq=900 | RST,ACK seq=0 ack=900 |`: what comes in one cell, and its answer in the next.
  private static func checkRows(_ note: inout CheckedNote) {
    for table in note.tables {
      for row in table.rows where row.cells.count >= 2 {
        for (come, answer) in zip(row.cells.map(\.line), row.cells.dropFirst().map(\.line)) {
          checkRow(come, answer, &note)
        }
      }
    }
  }

  private static func checkRow(_ come: Int, _ answer: Int, _ note: inout CheckedNote) {
    guard note.reading.kinds(in: come).contains(.flag), note.reading.kinds(in: answer).contains(.flag),
      note.survey[come].contains(.digit), note.survey[answer].contains(.digit), let flag = flag(come, note)
    else { return }
    let (seqs, acks) = (
      note.byteNumbers(of: come), note.byteNumbers(of: answer).numbers.filter { $0.role == .ack }
    )
    guard flag.count == 3, seqs.numbers.count == 1, let start = seqs.numbers.first, start.role == .seq,
      start.value >= 10,
      seqs.lengths.isEmpty, acks.count == 1, let ack = acks.first, ack.value == start.value,
      !aside.stands(in: note.text, note.reading.range(of: come)), note.isMeant(answer),
      !note.isReported(ack.range)
    else { return }
    report(start.value, 0, ack.range, &note)
  }

  // MARK: Reading

  /// The one SYN or FIN that the line speaks of.
  private static func flag(_ line: Int, _ note: CheckedNote) -> Range<Int>? {
    let flags = controls(line, note)
    return flags.count == 1 ? flags[0] : nil
  }

  /// `FIN은 없으므로`, `without any FIN`, `no SYN`: the flag is told not to be there.
  static func isAbsent(_ flag: Range<Int>, _ line: Int, _ note: CheckedNote) -> Bool {
    let range = note.reading.range(of: line)
    let before = max(range.lowerBound, flag.lowerBound - 14)..<flag.lowerBound
    let behind = note.text[flag.upperBound..<min(range.upperBound, flag.upperBound + 28)]
    let end = behind.firstIndex { $0.isDigit || $0.isOne(of: ",.") } ?? behind.endIndex
    return absences.stands(in: note.text, before) || lacks.stands(in: note.text, flag.upperBound..<end)
  }

  private static let absences = TellingWords("without", "no ", "nor ")
  private static let lacks = TellingWords("없")

  static func controls(_ line: Int, _ note: CheckedNote) -> [Range<Int>] {
    note.reading.mentions(in: line).filter {
      $0.kind == .flag && !Flags(rawValue: $0.value).isDisjoint(with: [.syn, .fin])
    }.map { Int($0.start)..<Int($0.end) }
  }

  /// Where the segment begins, and the number that is told behind it as its answer.
  private static func pair(
    _ read: ByteNumbers, _ line: Int, _ note: CheckedNote
  ) -> (ByteNumbers.Number, ByteNumbers.Number)? {
    let starts = read.numbers.filter { $0.role != .ack }
    guard starts.count == 1, let start = starts.first else { return nil }
    let acks = read.numbers.filter { $0.role == .ack }
    if acks.count == 1, let ack = acks.first {
      return start.range.upperBound <= ack.range.lowerBound && !isOneSegment(start, ack, note.text)
        ? (start, ack) : nil
    }
    guard acks.isEmpty, let last = answer(line, note), last.range.lowerBound > start.range.upperBound else {
      return nil
    }
    return (start, last)
  }

  /// `FIN,ACK seq=101 ack=101`: both numbers stand in the same segment.
  private static func isOneSegment(
    _ seq: ByteNumbers.Number, _ ack: ByteNumbers.Number, _ text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    names.fills(seq.range.upperBound..<ack.range.lowerBound, of: text)
  }

  private static let names = Filler(
    "ack acknowledgment acknowledgement number num no 확인 응답 번호 = , : ( ) < > ` *")

  /// `… ACK? → 3001`, `ACK for … :: 120`: a number behind a sign that ends the line.
  static func answer(_ line: Int, _ note: CheckedNote) -> ByteNumbers.Number? {
    let range = note.reading.range(of: line)
    guard acks.stands(in: note.text, range), let last = Quantity.all(in: range, of: note.text).last,
      last.unit == .none, range.upperBound - last.end <= 3,
      let sign = signs.last(in: note.text, range.lowerBound..<last.range.lowerBound),
      Squeezed(note.text, sign.upperBound..<last.range.lowerBound, without: "`*").equals("")
    else { return nil }
    return ByteNumbers.Number(value: last.value, range: last.range, role: .ack)
  }

  private static let acks = TellingWords("ack", "확인", "응답")
  private static let signs = TellingWords("→", "->", "=>", "⇒", "::", "?", ":", "=", "—")
  private static let aside = TellingWords(
    "재전송", "retrans", "lost", "유실", "no fin", "not ", "n't", "않", "아니", "틀", "wrong",
    "before", "전에",
    "동시", "rst", "reset", "잘못", "중복", "dup")
}
