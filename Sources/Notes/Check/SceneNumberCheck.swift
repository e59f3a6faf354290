import Questions
import TCP

/// The numbers of a handshake's steps, given by labels below their titles or in a table with a column for each
/// segment: `Sequence Number = x` … `Acknowledgment Number = x+1`.
enum SceneNumberCheck {
  private struct Told {
    var amount: Amount
    var range: Range<Int>
  }

  /// What a step is told to carry; more than one number, where it is told more than once.
  private struct Numbers {
    var seqs: [Told] = []
    var acks: [Told] = []

    mutating func take(_ told: Told, isAck: Bool) {
      if isAck { acks.append(told) } else { seqs.append(told) }
    }

    /// The number all tellings agree on.
    var seq: Amount? {
      seqs.first.flatMap { first in seqs.allSatisfy { $0.amount == first.amount } ? first.amount : nil }
    }
  }

  static func check(_ scene: Scene, _ note: inout CheckedNote) {
    let numbers = scene.steps.map { step in
      var own = Numbers()
      for line in step.lines {
        let kinds = note.reading.kinds(in: line)
        guard !kinds.isDisjoint(with: Mention.Kinds.number | .flag) else { continue }
        read(line, step, into: &own, &note)
      }
      return own
    }
    scene.phase == .open ? judge(numbers, &note) : judgeClose(numbers, &note)
  }

  // MARK: Labels

  /// A label at the line's beginning or behind a comma or a bracket, and what stands behind it.
  private static func read(
    _ line: Int, _ step: SceneStep, into numbers: inout Numbers, _ note: inout CheckedNote
  ) {
    let range = note.reading.range(of: line)
    guard range.count < 200, !worked.stands(in: note.text, range) else { return }
    if apart.stands(in: note.text, range) { return readSent(line, step, into: &numbers, &note) }
    for mention in note.reading.mentions(in: line) {
      guard let isAck = isAck(mention, note), isLabel(mention, range, note),
        let told = told(after: Int(mention.end), range.upperBound, note)
      else { continue }
      numbers.take(told, isAck: isAck)
    }
  }

  /// `SYN(y)를 받고 ACK(y+1)을 보낸다`: of what is received and what is sent, the latter.
  private static func readSent(
    _ line: Int, _ step: SceneStep, into numbers: inout Numbers, _ note: inout CheckedNote
  ) {
    let sense = note.reading.sense(of: line)
    guard sense.sendings.count == 1, let sending = sense.sendings.first, sending.isTold,
      sending.flags == step.flags, step.from == nil || sending.from == nil || sending.from == step.from,
      note.sentences(of: line).count == 1, let stated = sending.ack, let amount = Amount(stated),
      let range = note.exactRange(of: stated, isAck: true, in: line)
    else { return }
    numbers.take(Told(amount: amount, range: range), isAck: true)
  }

  private static func isAck(_ mention: Mention, _ note: CheckedNote) -> Bool? {
    switch mention.kind {
    case .number: mention.value == 1
    case .flag where mention.value == Flags.ack.rawValue: true
    default: nil
    }
  }

  private static func told(after end: Int, _ limit: Int, _ note: CheckedNote) -> Told? {
    let values = ValueReader(text: note.text, end: limit)
    guard case .value(let stated, let after, true)? = values.value(after: end), let amount = Amount(stated),
      !(amount.base.isEmpty && amount.value <= 1)
    else { return nil }
    var start = after
    while start > end, note.text[start - 1] != UInt8(ascii: "="), note.text[start - 1] != UInt8(ascii: ":"),
      note.text[start - 1] != UInt8(ascii: "(")
    {
      start -= 1
    }
    start = values.skipBlanks(start)
    // `ack = x + 1 = 101`, `y + len`: worked out.
    let next = values.skipBlanks(after)
    guard next >= limit || !"+=*".utf8.contains(note.text[next]) else { return nil }
    return Told(amount: amount, range: start..<after)
  }

  private static func isLabel(_ mention: Mention, _ range: Range<Int>, _ note: CheckedNote) -> Bool {
    var at = Int(mention.start)
    while at > range.lowerBound, note.text[at - 1] == 0x20 || note.text[at - 1] == UInt8(ascii: "`") {
      at -= 1
    }
    if at == range.lowerBound { return true }
    let before = note.text[at - 1]
    return ",([|".utf8.contains(before) || before == 0x82 || before == 0x8c
  }

  /// What was received, or is told of another segment.
  private static let apart = TellingWords(
    "받", "수신", "recei", "收到", "受信", "대한", "응답", "if ", "만약", "아니", "않", "not ", "n't", "다음", "next ",
    "expect",
    "이후", "wrong", "예를", "→", "->", "\"", "“")
  /// What is worked out, lost or sent again: other segments' numbers stand there too.
  private static let worked = TellingWords(
    "유실", "손실", "lost", "retrans", "재전송", "wrong", "만약", "if ", "예를", "next ", "다음")

  // MARK: Tables

  /// A column for each of SYN, SYN-ACK and ACK, and rows for SEQ and ACK.
  static func checkTables(_ note: inout CheckedNote) {
    guard note.reading.kinds.contains(.flag) else { return }
    for table in note.tables where table.head.count >= 4 && table.rows.count >= 2 {
      let columns = Scene.flags(of: .open).map { flags in
        table.head.first { cell in
          SceneReader.row(of: note.reading.mentions(in: cell.line), note) == flags
        }?.column
      }
      guard columns.allSatisfy({ $0 != nil }) else { continue }
      var numbers = [Numbers](repeating: Numbers(), count: 3)
      for row in table.rows {
        guard let label = row[0], let mention = note.reading.mentions(in: label).first,
          let isAck = isAck(mention, note), note.reading.range(of: label).count < 40
        else { continue }
        for (index, column) in columns.enumerated() {
          guard let column, let cell = row[column], let told = value(cell, note) else { continue }
          numbers[index].take(told, isAck: isAck)
        }
      }
      judge(numbers, &note)
    }
  }

  private static func value(_ line: Int, _ note: CheckedNote) -> Told? {
    let range = note.reading.range(of: line)
    let values = ValueReader(text: note.text, end: range.upperBound)
    let start = values.skipBlanks(range.lowerBound)
    guard let (stated, end) = values.expression(start, isAssigned: true), let amount = Amount(stated),
      !(amount.base.isEmpty && amount.value <= 1)
    else { return nil }
    return Told(amount: amount, range: start..<end)
  }

  // MARK: Judging

  private static func judge(_ numbers: [Numbers], _ note: inout CheckedNote) {
    guard numbers.count == 3 else { return }
    if let first = numbers[0].seq {
      for told in numbers[1].acks { hold(told, first, own: numbers[1].seq, "ACK", &note) }
      for told in numbers[2].seqs { hold(told, first, own: nil, "SEQ", &note) }
    }
    if let second = numbers[1].seq {
      for told in numbers[2].acks { hold(told, second, own: numbers[0].seq, "ACK", &note) }
    }
  }

  /// A FIN takes a number as a SYN does.
  private static func judgeClose(_ numbers: [Numbers], _ note: inout CheckedNote) {
    guard numbers.count == 4 else { return }
    for (fin, ack) in [(0, 1), (2, 3)] {
      guard let seq = numbers[fin].seq else { continue }
      for told in numbers[ack].acks { hold(told, seq, own: nil, "ACK", &note) }
    }
  }

  /// One more than a SYN's or a FIN's number; letters count only where they are those of the handshake.
  private static func hold(
    _ told: Told, _ initial: Amount, own: Amount?, _ name: String, _ note: inout CheckedNote
  ) {
    let right = initial + 1
    let line = note.reading.document.line(at: told.range.lowerBound)
    let isSlip =
      if let distance = told.amount.distance(from: right) {
        distance != 0 && (told.amount.base.isEmpty || abs(distance) <= 3)
      } else {
        own.map { told.amount.distance(from: $0) != nil && $0.distance(from: initial) == nil } ?? false
      }
    guard isSlip, note.isOrdinary(line) else { return }
    note.report(
      "handshake-number", at: told.range,
      Bilingual(
        ko: "이 \(name) 번호는 \(told.amount.shown.with(.subject)) 아니라 \(right.shown)입니다. SYN과 FIN은 번호를 하나씩 씁니다.",
        en:
          "This \(name) number should be \(right.shown), not \(told.amount.shown): a SYN and a FIN take one each."
      ),
      expected: Bilingual(ko: "\(name) \(right.shown)", en: "\(name) \(right.shown)"),
      reference: "RFC 9293 3.4, 3.5")
  }
}
