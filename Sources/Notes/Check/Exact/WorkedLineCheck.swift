import Questions
import TCP

/// What one segment comes to, worked out on one line: `SEQ 4294967286 with 20 bytes → ACK 10`, and a series of such:
/// `현재 순서 번호 2048, 데이터 512 → 다음 2560`, `그다음 데이터 512 → 다음 3072`.
enum WorkedLineCheck: NoteCheck {
  private struct Worked {
    var numbers: ToldNumbers
    var told: UInt64
    var range: Range<Int>
    var isAck: Bool
  }

  static func check(_ note: inout CheckedNote) {
    guard note.speaksOfTCP || !note.reading.kinds.isDisjoint(with: .flag | .number) else { return }
    /// Where a series stands, and on which line.
    var next: (value: UInt32, line: Int)?
    /// What has come to an end in this section: an acknowledgment may name it again while a piece is missing.
    var ended: (section: Int, numbers: Set<UInt64>) = (-1, [])
    for line in note.lines.withDigits where !note.isCode(line) && !note.isFenced(line) {
      if ended.section != note.sectionNumber(of: line) { ended = (note.sectionNumber(of: line), []) }
      // `seq=1000 → lost`: what comes behind it is answered with that number again.
      if note.words[line].contains(.lost) {
        ended.numbers.formUnion(note.numbers(of: line).seqs.map { UInt64($0.value) })
      }
      guard note.reading.range(of: line).count < 160, let worked = worked(line, note) else { continue }
      let start = worked.numbers.seq ?? next.flatMap { line - $0.line <= 2 ? $0.value : nil }
      guard let start, let room = room(of: worked.numbers) else { continue }
      let right = start &+ room
      next = (right, line)
      defer { ended.numbers.insert(UInt64(right)) }
      if worked.isAck, ended.numbers.contains(worked.told) { continue }
      if worked.told != UInt64(right), isSlip(worked.told, right, start, room) {
        report(worked, right, start, worked.numbers, &note)
      }
    }
  }

  // MARK: Reading

  private static func worked(_ line: Int, _ note: CheckedNote) -> Worked? {
    let range = note.reading.range(of: line)
    guard let arrow = arrow(range, note.text), !apart.stands(in: note.text, range) else { return nil }
    let results = ToldNumber.all(in: arrow.upperBound..<range.upperBound, of: note.text)
    guard results.count == 1, let result = results.first, result.last == nil,
      result.role == .ack || leads.fills(arrow.upperBound..<result.range.lowerBound, of: note.text),
      ends(result.range.upperBound..<range.upperBound, note.text)
    else { return nil }
    return worked(result, behind: arrow, line, note)
  }

  /// (Few lines come so far: part of the function above, this would cost every line a copy of the note.)
  @inline(never) private static func worked(
    _ result: ToldNumber, behind arrow: Range<Int>, _ line: Int, _ note: CheckedNote
  ) -> Worked? {
    let range = note.reading.range(of: line)
    guard let numbers = ToldNumbers(start(range, note.text)..<arrow.lowerBound, line: line, note.reading),
      numbers.ack == nil, numbers.seq != nil || numbers.length != nil,
      !EndSumCheck.controls(line, note).contains(where: { EndSumCheck.isAbsent($0, line, note) })
    else { return nil }
    let lead = arrow.upperBound..<result.range.lowerBound
    // `… 다음 SEQ → 1501`: what is asked stands before the arrow.
    let asked = max(range.lowerBound, arrow.lowerBound - 20)..<arrow.lowerBound
    let isAck = acks.stands(in: note.text, lead)
    // `32-63: sequence number (32)`, `SEQ: 2000, ACK: 1001`: a colon leads to a sum only where that has its own sign.
    if note.text[arrow.lowerBound] == UInt8(ascii: ":"),
      !note.text[lead].contains(UInt8(ascii: "=")) || !isAck && !nexts.stands(in: note.text, lead)
    {
      return nil
    }
    guard isAck || nexts.stands(in: note.text, lead) || nexts.stands(in: note.text, asked) else { return nil }
    return Worked(numbers: numbers, told: result.value, range: result.range, isAck: isAck)
  }

  /// Behind `4번)`, `(2)`, `a)`.
  private static func start(_ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Int {
    let near = range.lowerBound..<min(range.upperBound, range.lowerBound + 8)
    guard let close = text[near].firstIndex(of: UInt8(ascii: ")")),
      !text[near.lowerBound..<close].contains(0x20), close - near.lowerBound <= 6
    else { return range.lowerBound }
    return close + 1
  }

  /// The one arrow of a line.
  private static func arrow(_ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
    guard let arrow = arrows.first(in: text, range) else { return colon(range, text) }
    return arrows.stands(in: text, arrow.upperBound..<range.upperBound) ? nil : arrow
  }

  /// `SEQ 100, 50 bytes: ack = 150`
  private static func colon(_ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
    guard let at = text[range].lastIndex(of: UInt8(ascii: ":")), at + 1 < range.upperBound,
      text[at + 1] == 0x20
    else { return nil }
    return at..<at + 1
  }

  private static let arrows = TellingWords("→", "->", "=>", "⇒", "➜")

  /// Nothing but a full stop or a unit's end stands behind the number.
  private static func ends(_ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    Squeezed(text, range, without: "`*.)\"").isOne(of: ["", "번", "이다", "입니다", "이됨", "가됨", "번이다"])
  }

  /// Nothing where data may go untold.
  private static func room(of numbers: ToldNumbers) -> UInt32? {
    let signs: UInt32 = (numbers.flags.contains(.syn) ? 1 : 0) + (numbers.flags.contains(.fin) ? 1 : 0)
    guard numbers.length != nil || signs > 0, !numbers.flags.contains(.rst) else { return nil }
    return (numbers.length ?? 0) &+ signs
  }

  // MARK: Judging

  /// One counted too many or too few, a digit in the wrong place, nothing or twice as much added.
  private static func isSlip(_ told: UInt64, _ right: UInt32, _ start: UInt32, _ room: UInt32) -> Bool {
    let right = UInt64(right)
    let apart = told > right ? told - right : right - told
    return apart <= 2 || told == UInt64(start) || told == UInt64(start &+ room &+ room)
      || told == right % 65_536
      || NumberSlip(told: String(told), right: String(right), working: "\(start)").isLikely
  }

  private static func report(
    _ worked: Worked, _ right: UInt32, _ start: UInt32, _ numbers: ToldNumbers, _ note: inout CheckedNote
  ) {
    let line = note.reading.document.line(at: worked.range.lowerBound)
    guard !note.isBeside(line), note.isMeant(line), !note.isPretended(line), !note.isReported(worked.range)
    else {
      return
    }
    var parts = ["\(start)"]
    if let length = numbers.length, length > 0 { parts.append("\(length)") }
    for flag in [Flag.syn, .fin] where numbers.flags.contains(Flags(flag)) { parts.append("\(flag.name) 1") }
    let working = parts.joined(separator: " + ") + " = \(right)"
    note.report(
      worked.isAck ? "ack-arithmetic" : "seq-arithmetic", .warning, at: worked.range,
      Bilingual(
        ko: "이 번호는 \(String(worked.told).with(.subject)) 아니라 \(right)입니다.",
        en: "This number is \(right), not \(worked.told)."),
      expected: Bilingual(ko: "\(right)", en: "\(right)"), reference: "RFC 9293 3.4",
      working: Bilingual(ko: working, en: working))
  }

  // MARK: Words

  private static let leads = Filler(
    "ack next seq number the is of expected sequence acknowledgment 다음 다음은 번호 번호는 번호가 순서 시퀀스 확인 확인번호 응답 ack는 ack가 seq는 seq가 "
      + "는 은 가 이 돌아올 받는 쪽 쪽이 reply answer client server 下一个 序号 确认号 为 是")
  private static let acks = TellingWords("ack", "확인", "응답", "确认")
  private static let nexts = TellingWords("next", "다음", "seq", "下一个")
  /// Several segments, or what is lost among them.
  private static let apart = TellingWords(
    "lost", "유실", "손실", "丢", "wrong", "틀", "오답", "each", "씩", "짜리", "여러", "window", "윈도", "까지", "missing",
    "hole", "retrans",
    "재전송", "dup", "중복", "rst")
}
