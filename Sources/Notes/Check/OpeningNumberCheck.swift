import Questions
import TCP

/// The numbers of an opening, wherever they are told in its section: what acknowledges a SYN is one more than its
/// number, nothing is two more, and each side acknowledges the other's.
enum OpeningNumberCheck: NoteCheck {
  static func check(_ note: inout CheckedNote) {
    guard note.reading.kinds.contains(.flag) else { return }
    var start = 0
    var region = 0
    for line in 0..<note.reading.lineCount {
      let section = note.section(of: line)
      // Sections below one on the opening are about it too.
      let here =
        section.isAttack || section.isSupposed || section.phase == .close || section.phase == .data
        ? 0 : section.phase == .open ? -1 : note.sectionNumber(of: line) + 1
      if here != region {
        if region != 0 { judge(start..<line, isOpening: region == -1, &note) }
        (start, region) = (line, here)
      }
    }
    if region != 0 { judge(start..<note.reading.lineCount, isOpening: region == -1, &note) }
  }

  private static func judge(_ lines: Range<Int>, isOpening: Bool, _ note: inout CheckedNote) {
    guard lines.count >= 2,
      lines.contains(where: {
        !note.reading.kinds(in: $0).isDisjoint(with: Mention.Kinds.number | .flag)
          && (note.survey[$0].contains(.digit) || note.reading.kinds(in: $0).contains(.number))
      })
    else { return }
    // What follows a FIN or data counts other bytes too.
    var opening = lines
    let answer: Flags = [.syn, .ack]
    if let answered = lines.firstIndex(where: {
      note.reading.kinds(in: $0).contains(.flag)
        && note.reading.sense(of: $0).flagsSeen.isSuperset(of: answer)
    }),
      let end = lines[answered...].firstIndex(where: { isPast($0, note) })
    {
      opening = lines.lowerBound..<end
    }
    // A SYN and its answer make any section one on the opening.
    guard isOpening || opensConnection(opening, &note),
      !lines.contains(where: { otherTransport.stands(in: note.text, note.reading.range(of: $0)) })
    else { return }
    let numbers = OpeningNumbers(opening, &note)
    // An opening tells few numbers: a section full of them is a log, or an exercise.
    guard (1...most).contains(numbers.told.count) else { return }
    for number in numbers.told where isHeld(number, &note) {
      let isKnown = numbers.isInitial(number.amount) || number.label == .ack && number.step >= 2
      if number.hasSum
        ? (2...3).contains(number.amount.value) && isKnown
        : number.label == .ack && number.isLed && numbers.isInitial(number.amount) && isBare(number, note)
      {
        report(number, right: Amount(base: number.amount.base, value: 1), &note)
      }
    }
    if let pair = numbers.pair { checkSides(numbers.told, pair, &note) }
    let plain = numbers.told.filter { $0.amount.base.isEmpty }
    // Relative numbers have one digit, and are not read here.
    if !opening.contains(where: { relative.stands(in: note.text, note.reading.range(of: $0)) }) {
      checkPlain(plain, &note)
    }
    checkOneLine(plain, &note)
    for line in lines where note.survey[line].contains(.digit) { checkFirstByte(line, plain, &note) }
  }

  private static let most = 200
  private static let relative = TellingWords(
    "seq=0", "seq = 0", "seq=1,", "seq = 1,", "seq=1 ", "ack=1,", "ack=1 ", "ack = 1,", "ack=1)", "isn=0",
    "isn = 0")

  /// `If the SYN has seq=1000, … ack=5001 and seq=5000`: one segment acknowledges its own number.
  private static func checkOneLine(_ told: [OpeningNumbers.Told], _ note: inout CheckedNote) {
    for ack in told where ack.label == .ack {
      let here = told.filter { $0.line == ack.line }
      let seqs = here.filter { $0.label == .seq }
      guard here.count == 3, seqs.count == 2, let first = seqs.first, let second = seqs.last,
        first.range.lowerBound < ack.range.lowerBound, ack.amount == second.amount + 1,
        ack.amount != first.amount + 1, first.amount != second.amount, note.isOrdinary(ack.line)
      else { continue }
      let (low, high) =
        ack.range.lowerBound < second.range.lowerBound
        ? (ack.range.upperBound, second.range.lowerBound) : (second.range.upperBound, ack.range.lowerBound)
      guard high > low, high - low <= 16, joints.fills(low..<high, of: note.text) else { continue }
      report(ack, right: first.amount + 1, &note)
    }
  }

  private static let joints = Filler("and , & seq ack sequence number 번호 및 와 과 의 ， 、 = :")

  /// `Client's first data byte is numbered 8002` where its ISN is 8000.
  private static func checkFirstByte(_ line: Int, _ told: [OpeningNumbers.Told], _ note: inout CheckedNote) {
    let range = note.reading.range(of: line)
    guard let words = firstBytes.first(in: note.text, range) else { return }
    let numbers = Quantity.all(in: words.upperBound..<range.upperBound, of: note.text).filter {
      $0.unit == .none && $0.value > 9
    }
    let parties = note.reading.mentions(in: line).filter { $0.kind == .party && $0.value <= 1 }
    guard numbers.count == 1, let number = numbers.first, Set(parties.map(\.value)).count <= 1 else { return }
    let side = parties.first?.value == 1 ? 2 : 1
    let seqs = Set(told.filter { $0.step == side && $0.label == .seq }.map(\.amount.value))
    guard seqs.count == 1, let initial = seqs.first, number.value != UInt64(initial) + 1,
      abs(Int64(number.value) - Int64(initial) - 1) <= 2, note.isOrdinary(line)
    else { return }
    note.report(
      "handshake-number", at: number.range,
      Bilingual(
        ko: "SYN이 번호 하나를 쓰므로 첫 데이터 바이트의 번호는 \(initial &+ 1)입니다.",
        en: "The SYN takes one number: the first byte of data is numbered \(initial &+ 1)."),
      expected: Bilingual(ko: "\(initial &+ 1)", en: "\(initial &+ 1)"), reference: "RFC 9293 3.4")
  }

  private static let firstBytes = TellingWords(
    "first data byte", "first byte of data", "first byte of its data", "첫 데이터 바이트", "첫 번째 데이터 바이트",
    "데이터의 첫 바이트",
    "第一个数据字节", "数据的第一个字节", "最初のデータ")

  /// Numbers of the three segments, each told once.
  private static func checkPlain(_ told: [OpeningNumbers.Told], _ note: inout CheckedNote) {
    func only(_ step: Int, _ label: OpeningNumbers.Label) -> OpeningNumbers.Told? {
      let found = told.filter { $0.step == step && $0.label == label }
      return found.count == 1 || Set(found.map(\.amount.value)).count == 1 ? found.first : nil
    }
    guard let first = only(1, .seq) else { return }
    let second = only(2, .seq)
    if let ack = only(2, .ack) { hold(ack, first, second, &note) }
    if let seq = only(3, .seq) { hold(seq, first, nil, &note) }
    // `此时 ACK 为 1001`: told again of the segment before.
    if let second, let ack = only(3, .ack), only(2, .ack)?.amount != ack.amount {
      hold(ack, second, first, &note)
    }
  }

  /// One more than a SYN's number, by a slip of a few or by the other SYN's.
  private static func hold(
    _ told: OpeningNumbers.Told, _ initial: OpeningNumbers.Told, _ other: OpeningNumbers.Told?,
    _ note: inout CheckedNote
  ) {
    let right = initial.amount + 1
    // `The first data begins with seq=1001`, told behind the segments, is no SYN's.
    guard initial.range.lowerBound < told.range.lowerBound, let distance = told.amount.distance(from: right),
      distance != 0,
      abs(distance) <= 3 || other.map({ told.amount == $0.amount + 1 }) ?? false,
      told.line - initial.line <= 16, tells(told.line, note), isHeld(told, &note),
      // `SYN+ACK, Seq = 300 → the client answers with Ack = 301`
      !SequenceCheck.replies.stands(in: note.text, note.reading.range(of: told.line))
    else { return }
    report(told, right: right, &note)
  }

  private static func tells(_ line: Int, _ note: CheckedNote) -> Bool {
    note.reading.kinds(in: line).contains(.flag) || note.reading.block(of: line).kind == .item
  }

  private static func opensConnection(_ lines: Range<Int>, _ note: inout CheckedNote) -> Bool {
    var (hasSyn, hasAnswer) = (false, false)
    for line in lines where note.reading.kinds(in: line).contains(.flag) {
      let seen = note.reading.sense(of: line).flagsSeen
      if seen.isSuperset(of: [.syn, .ack]) { hasAnswer = true }
      if seen.contains(.syn) { hasSyn = hasSyn || seen == .syn || hasAnswer }
    }
    return hasSyn && hasAnswer
  }

  private static func isPast(_ line: Int, _ note: CheckedNote) -> Bool {
    let flags = note.reading.mentions(in: line).lazy.filter { $0.kind == .flag }
    return flags.contains { Flags(rawValue: $0.value).contains(.fin) }
      && !flags.contains { Flags(rawValue: $0.value).contains(.syn) }
      || data.stands(in: note.text, note.reading.range(of: line))
  }

  private static let data = TellingWords(
    "바이트를 보", "바이트 전송", "bytes of", "byte of data", "bytes of data", "字节的数据", "字节的", "데이터 전송 단계")

  /// The side that answers acknowledges the opener's number, the opener the answerer's.
  private static func checkSides(
    _ told: [OpeningNumbers.Told], _ pair: (first: String, second: String), _ note: inout CheckedNote
  ) {
    for step in 2...3 {
      let acks = told.filter { $0.step == step && $0.label == .ack && $0.hasSum && $0.amount.value == 1 }
      let wrong = step == 2 ? pair.second : pair.first
      guard acks.count == 1, let ack = acks.first, ack.amount.base.essence == wrong, isHeld(ack, &note),
        !isReceived(ack, note)
      else {
        continue
      }
      let other = step == 2 ? pair.first : pair.second
      let right = told.first { $0.amount.base.essence == other }?.amount.base ?? other
      report(ack, right: Amount(base: right, value: 1), &note)
    }
  }

  /// `收到服务器的 SYN K，ACK J+1 之后`, `ACK(x+1)을 받은 클라이언트는`: it was sent by the other side.
  private static func isReceived(_ number: OpeningNumbers.Told, _ note: CheckedNote) -> Bool {
    let range = note.reading.range(of: number.line)
    let before = max(range.lowerBound, number.range.lowerBound - 60)..<number.range.lowerBound
    let tail = number.range.upperBound..<min(range.upperBound, number.range.upperBound + 30)
    // What stands in brackets explains it.
    let bracket = note.text[tail].firstIndex { $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: "\"") }
    let behind = tail.lowerBound..<(bracket ?? tail.upperBound)
    return receptions.stands(in: note.text, before) || received.stands(in: note.text, behind)
  }

  private static let receptions = TellingWords("收到", "receiv", "gets ", "got ", "upon ", "受け取", "受信", "接收")
  private static let received = TellingWords(
    "받", "수신", "received", "확인하면", "확인한", "을 확인하고", "를 확인하고", "을 확인 후", "를 확인 후", "之后", "时，")

  /// `x에 1을 더한 값`, `y보다 1 큰`, `the next after x`: it is raised in words.
  private static func isBare(_ number: OpeningNumbers.Told, _ note: CheckedNote) -> Bool {
    let range = note.reading.range(of: number.line)
    let sentence = note.sentences(of: number.line).first { $0.contains(number.range.lowerBound) } ?? range
    let around =
      max(
        sentence.lowerBound, number.range.lowerBound - 60)..<min(
        sentence.upperBound, number.range.upperBound + 40)
    return !raising.stands(in: note.text, around)
  }

  private static let raising = TellingWords(
    "+1", "+ 1", "1을", "더한", "더하", "더해", "증가", "다음", "보다", "next", "plus", "more", "after", "increment",
    "up to", "加", "下一", "より", "足し",
    "last", "마지막", "에 대한", "에 대해", "까지", "through", "为止", "받", "수신", "received")

  private static func isHeld(_ number: OpeningNumbers.Told, _ note: inout CheckedNote) -> Bool {
    guard note.isOrdinary(number.line) else { return false }
    let range = note.reading.range(of: number.line)
    var start = max(range.lowerBound, number.range.lowerBound - 70)
    // Another clause may be denied: `if the data has no errors, B sends …`.
    let comma = note.text[start..<max(start, number.range.lowerBound - 12)].lastIndex(of: UInt8(ascii: ","))
    start = comma ?? start
    let near = start..<min(range.upperBound, number.range.upperBound + 30)
    return !apart.stands(in: note.text, near) && !note.isQuestion(range)
  }

  /// The segments of the textbooks' own transport: `CR(seq=x)`, REJECT.
  private static let otherTransport = TellingWords(" cr(", "`cr(", "(cr(", "reject(", "tpdu")
  private static let apart = TellingWords(
    "데이터를", "payload", "byte", "바이트", "字节", "바이트", "バイト", "공격", "attack", "spoof", "위조", "않", "아니", "not ",
    "n't", "不是",
    "reject", "cr(", "만약", "if ", "왜", "why", "n번째", "재전송", "retrans", "유실", "lost", "drop")

  private static func report(
    _ number: OpeningNumbers.Told, right: Amount, _ note: inout CheckedNote
  ) {
    note.report(
      "handshake-number", at: number.range,
      Bilingual(
        ko:
          "핸드셰이크에 \(number.amount.shown.with(.topic)) 나오지 않습니다. \(right.shown)입니다. SYN은 순서 번호를 하나만 씁니다.",
        en:
          "No segment of the handshake carries \(number.amount.shown) there but \(right.shown): a SYN takes one number."
      ),
      expected: Bilingual(ko: right.shown, en: right.shown), reference: "RFC 9293 3.4, 3.5")
  }
}
