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
    /// The SEQ that was read with the step itself.
    var known: Amount?
    var seqs: [Told] = []
    var acks: [Told] = []

    mutating func take(_ told: Told, isAck: Bool) {
      if isAck { acks.append(told) } else { seqs.append(told) }
    }

    /// The number all tellings agree on.
    var seq: Amount? {
      guard let first = seqs.first?.amount ?? known else { return nil }
      return seqs.allSatisfy { $0.amount == first } ? first : nil
    }
  }

  static func check(_ scene: Scene, _ note: inout CheckedNote) {
    let numbers = scene.steps.map { step in
      var own = Numbers(known: step.seq.flatMap(Amount.init))
      for line in step.lines {
        let kinds = note.reading.kinds(in: line)
        guard !kinds.isDisjoint(with: Mention.Kinds.number | .flag),
          // `(it closes likewise: FIN(x), ACK(x+1), …)`
          scene.phase != .open || !note.reading.sense(of: line).flagsSeen.contains(.fin)
        else { continue }
        read(line, step, into: &own, &note)
      }
      return own
    }
    scene.phase == .open ? judge(numbers, &note) : judgeClose(numbers, scene, &note)
  }

  // MARK: Labels

  /// A label at the line's beginning or behind a comma or a bracket, and what stands behind it.
  private static func read(
    _ line: Int, _ step: SceneStep, into numbers: inout Numbers, _ note: inout CheckedNote
  ) {
    let range = note.reading.range(of: line)
    guard range.count < 240, !worked.stands(in: note.text, range) else { return }
    var hasLabel = false
    // In a sentence `ACK(x+1)` may be what is received.
    let isTold = note.reading.kinds(in: line).contains(Mention.Kinds(.verb))
    for mention in note.reading.mentions(in: line) where mention.kind == .number || !isTold {
      guard let isAck = isAck(mention, note), isLabel(mention, range, note),
        let told = told(after: Int(mention.end), range.upperBound, isField: mention.kind == .number, note),
        !apart.stands(in: note.text, range.lowerBound..<told.range.lowerBound)
      else { continue }
      hasLabel = true
      numbers.take(told, isAck: isAck)
    }
    if !hasLabel { readSent(line, step, into: &numbers, &note) }
  }

  /// `SYN(y)를 받고 ACK(y+1)을 보낸다`: of what is received and what is sent, the latter.
  private static func readSent(
    _ line: Int, _ step: SceneStep, into numbers: inout Numbers, _ note: inout CheckedNote
  ) {
    let range = note.reading.range(of: line)
    guard LineReader.isVerbFinal(note.text, range), let sending = note.reading.sense(of: line).sendings.first,
      sending.isTold, sending.flags.contains(.ack),
      step.from == nil || sending.from == nil || sending.from == step.from
    else { return }
    // The verb stands last, and what is sent before it.
    let last = note.reading.mentions(in: line).last { isAck($0, note) == true }
    guard let last, let told = told(after: Int(last.end), range.upperBound, isField: false, note),
      sends.stands(in: note.text, told.range.upperBound..<min(range.upperBound, told.range.upperBound + 70)),
      !gets.stands(in: note.text, told.range.upperBound..<min(range.upperBound, told.range.upperBound + 30))
    else { return }
    numbers.take(told, isAck: true)
  }

  private static let sends = TellingWords("보내", "보낸", "보냄", "전송", "발송", "응답", "返", "送")
  private static let gets = TellingWords("받", "수신", "受", "대한", "대해")

  private static func isAck(_ mention: Mention, _ note: CheckedNote) -> Bool? {
    switch mention.kind {
    case .number: mention.value == 1
    case .flag where mention.value == Flags.ack.rawValue: true
    default: nil
    }
  }

  private static func told(after end: Int, _ limit: Int, isField: Bool, _ note: CheckedNote) -> Told? {
    let values = ValueReader(text: note.text, end: limit)
    guard case .value(let stated, let after, let isAssigned)? = values.value(after: end),
      isAssigned || isField,
      let amount = Amount(stated), !(amount.base.isEmpty && amount.value <= 1)
    else { return nil }
    var start = after
    while start > end, !note.text[start - 1].isOne(of: "=:("), note.text[start - 1] < 0x80 { start -= 1 }
    start = values.skipBlanks(start)
    // `ack = x + 1 = 101`, `y + len`: worked out.
    let next = values.skipBlanks(after)
    guard next >= limit || !note.text[next].isOne(of: "+=*") else { return nil }
    return Told(amount: amount, range: start..<after)
  }

  private static func isLabel(_ mention: Mention, _ range: Range<Int>, _ note: CheckedNote) -> Bool {
    var at = Int(mention.start)
    while at > range.lowerBound, note.text[at - 1] == 0x20 || note.text[at - 1] == UInt8(ascii: "`") {
      at -= 1
    }
    if at == range.lowerBound { return true }
    let before = note.text[at - 1]
    return before.isOne(of: ",([|") || before == 0x82 || before == 0x8c
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
      // `ACK = x+1` of the side whose x it is, where the other's number is not told.
      if numbers[1].seq == nil, !first.base.isEmpty {
        for told in numbers[2].acks where told.amount.distance(from: first).map({ $0 >= 2 }) ?? false {
          report(told, Amount(base: "y", value: 1), "ACK", &note)
        }
      }
    }
    if let second = numbers[1].seq {
      for told in numbers[2].acks { hold(told, second, own: numbers[0].seq, "ACK", &note) }
    }
  }

  /// A FIN takes a number as a SYN does.
  private static func judgeClose(_ numbers: [Numbers], _ scene: Scene, _ note: inout CheckedNote) {
    guard numbers.count == 4 else { return }
    for (fin, ack) in [(0, 1), (2, 3)] {
      // Data may stand in the first one's place.
      guard let seq = numbers[fin].seq, sendsFin(scene.steps[fin], &note),
        // What follows a number that was found wrong follows the right one.
        !note.isReported(note.reading.range(of: scene.steps[fin].head))
      else { continue }
      for told in numbers[ack].acks { hold(told, seq, own: nil, "ACK", &note) }
    }
  }

  private static func sendsFin(_ step: SceneStep, _ note: inout CheckedNote) -> Bool {
    ([step.head] + step.lines).contains { note.reading.sense(of: $0).flagsSeen.contains(.fin) }
  }

  /// One more than a SYN's or a FIN's number; letters count only where they are those of the handshake.
  private static func hold(
    _ told: Told, _ initial: Amount, own: Amount?, _ name: String, _ note: inout CheckedNote
  ) {
    let right = initial + 1
    let isSlip =
      if let distance = told.amount.distance(from: right) {
        distance != 0 && (told.amount.base.isEmpty || abs(distance) <= 3)
      } else {
        own.map { told.amount.distance(from: $0) != nil && $0.distance(from: initial) == nil } ?? false
      }
    if isSlip, !isReply(told, own, note) { report(told, right, name, &note) }
  }

  /// `SYN+ACK, Seq = 5000 → the client replies with Ack = 5001`: what the next step acknowledges.
  private static func isReply(_ told: Told, _ own: Amount?, _ note: CheckedNote) -> Bool {
    guard let own, told.amount == own + 1 else { return false }
    let line = note.reading.document.line(at: told.range.lowerBound)
    return SequenceCheck.replies.stands(in: note.text, note.reading.range(of: line))
  }

  private static func report(_ told: Told, _ right: Amount, _ name: String, _ note: inout CheckedNote) {
    let line = note.reading.document.line(at: told.range.lowerBound)
    guard note.isOrdinary(line), !note.isPretended(line), !note.playsSoundly(told.range) else { return }
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
