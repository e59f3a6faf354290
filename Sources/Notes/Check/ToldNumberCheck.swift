import Questions
import TCP

/// Numbers in sentences: `SEQ 1200 … 100 bytes … ACK 1301`, `1200 + 100 = 1301`, and typos of one another.
enum ToldNumberCheck: NoteCheck {
  static func check(_ note: inout CheckedNote) {
    var seen = SeenNumbers()
    for line in 0..<note.reading.lineCount {
      guard note.reading.mentions(in: line).contains(where: isNumberWord) else { continue }
      let numbers = LineNumbers(line, note)
      seen.note(numbers, note.reading.outline.section(ofBlock: Int(note.reading.document.lines[line].block)))
      if note.isBeside(line) { continue }
      if numbers.isEmpty {
        checkSums(line, &note)
        continue
      }
      checkNext(line, &note)
      checkReach(line, &note)
      if !checkAnswer(numbers, line, &note) {
        for sentence in note.sentences(of: line) where sentence.count < note.reading.range(of: line).count {
          _ = checkAnswer(LineNumbers(line, note, in: sentence), line, &note)
        }
      }
      checkSums(line, &note)
    }
    checkCards(&note)
    checkTypos(seen, &note)
  }

  private static func isNumberWord(_ mention: Mention) -> Bool {
    mention.kind == .number || mention.kind == .flag && Flags(rawValue: mention.value).contains(.ack)
  }

  // MARK: One sender's segment and its answer

  /// Whether the numbers could be read as one segment and its answer.
  private static func checkAnswer(_ numbers: LineNumbers, _ line: Int, _ note: inout CheckedNote) -> Bool {
    let kind = note.reading.block(of: line).kind
    guard kind != .code, kind != .cell, let seq = LineNumbers.only(numbers.seqs),
      let length = LineNumbers.only(numbers.lengths), length.value > 0,
      let ack = LineNumbers.only(numbers.acks),
      ack.range.lowerBound > max(seq.range.upperBound, length.range.upperBound)
    else { return false }
    // Somebody must act between the two: numbers side by side belong to one segment.
    let between = seq.range.upperBound..<ack.range.lowerBound
    let mentions = note.reading.mentions(in: line)
    let acts =
      mentions.contains {
        $0.kind == .verb && Int($0.start) >= between.lowerBound && Int($0.end) <= between.upperBound
      } || answers.stands(in: note.text, between)
    guard acts else { return false }
    let hasFin = mentions.contains {
      $0.kind == .flag && Flags(rawValue: $0.value).contains(.fin) && numbers.range.contains(Int($0.start))
        && Int($0.end) <= ack.range.lowerBound
    }
    judge(ack, seq.value, length.value, note.string(numbers.range), hasFin, &note)
    return true
  }

  /// `시퀀스 번호가 500이고 데이터가 20바이트이면 다음 시퀀스 번호는 521`
  private static func checkNext(_ line: Int, _ note: inout CheckedNote) {
    guard note.reading.block(of: line).kind != .cell, !note.isFenced(line) else { return }
    for sentence in note.sentences(of: line) {
      let numbers = LineNumbers(line, note, in: sentence)
      guard numbers.seqs.count == 2, numbers.acks.isEmpty, let length = LineNumbers.only(numbers.lengths),
        length.value > 0, numbers.seqs[0].range.upperBound < numbers.seqs[1].range.lowerBound,
        length.range.upperBound < numbers.seqs[1].range.lowerBound,
        following.stands(in: note.text, length.range.upperBound..<numbers.seqs[1].range.lowerBound)
      else { continue }
      let right = (SequenceNumber(numbers.seqs[0].value) + Int(length.value)).value
      let told = numbers.seqs[1]
      let hasFin = note.string(sentence).uppercased().contains { "SF".contains($0) }
      guard told.value != right, abs(SequenceNumber(told.value) - SequenceNumber(right)) <= 3,
        !(hasFin && told.value == right &+ 1 && note.reading.sense(of: line).flagsSeen.isDisjoint(with: .ack))
      else { continue }
      note.report(
        "seq-arithmetic", at: told.range,
        Bilingual(
          ko: "다음 SEQ는 \(String(told.value).with(.subject)) 아니라 \(right)입니다.",
          en: "The next SEQ is \(right), not \(told.value)."),
        expected: Bilingual(ko: "SEQ \(right)", en: "SEQ \(right)"), reference: "RFC 9293 3.4",
        working: Bilingual(
          ko: "SEQ \(numbers.seqs[0].value) + 데이터 \(length.value) = \(right)",
          en: "SEQ \(numbers.seqs[0].value) + \(length.value) bytes = \(right)"))
    }
  }

  private static let following = TellingWords("다음", "next")

  /// `ACK 300 means all bytes up to 300`: the number is one more than the last byte received.
  private static func checkReach(_ line: Int, _ note: inout CheckedNote) {
    guard !note.isFenced(line) else { return }
    for sentence in note.sentences(of: line) {
      let numbers = LineNumbers(line, note, in: sentence)
      guard let ack = LineNumbers.only(numbers.acks), numbers.seqs.isEmpty else { continue }
      for quantity in Quantity.all(in: sentence, of: note.text) where quantity.unit == .none {
        let before = max(sentence.lowerBound, quantity.range.lowerBound - 14)..<quantity.range.lowerBound
        let after = quantity.range.upperBound..<min(sentence.upperBound, quantity.range.upperBound + 22)
        guard quantity.range != ack.range,
          upTo.stands(in: note.text, before) || through.stands(in: note.text, after), quantity.value > 1,
          let last = UInt32(exactly: quantity.value), last == ack.value || last == ack.value &+ 1,
          gotten.stands(in: note.text, sentence)
        else { continue }
        note.report(
          "ack-arithmetic", at: quantity.range,
          Bilingual(
            ko: "ACK \(ack.value)은(는) \(ack.value &- 1)번 바이트까지 받았다는 뜻입니다. ACK 번호는 다음에 받을 바이트의 번호입니다.",
            en:
              "ACK \(ack.value) says that bytes up to \(ack.value &- 1) have arrived: it names the next one."),
          expected: Bilingual(ko: "\(ack.value &- 1)", en: "\(ack.value &- 1)"), reference: "RFC 9293 3.1",
          working: Bilingual(
            ko: "\(ack.value) − 1 = \(ack.value &- 1)", en: "\(ack.value) − 1 = \(ack.value &- 1)"))
      }
    }
  }

  private static let upTo = TellingWords("up to", "through ", "until ")
  private static let through = TellingWords("까지", "번까지", "번 바이트까지", "바이트까지")
  private static let gotten = TellingWords("받", "수신", "도착", "receiv", "arriv", "got ")

  private static let answers = TellingWords("answer", "acknowledg", "confirm", "답", "응답", "확인")
  /// What makes an older number right: something was lost, or came twice.
  private static let losses = [
    "유실", "손실", "분실", "잃", "중복", "재전송", "순서", "못", "lost", "loss", "duplicate", "dup ", "again", "retransm",
    "missing",
    "drop", "out of order", "hole", "gap", "아직", "yet", "still", "timeout", "타임아웃",
  ]

  private static func judge(
    _ ack: LineNumbers.Number, _ seq: UInt32, _ length: UInt32, _ text: String, _ hasFin: Bool,
    _ note: inout CheckedNote
  ) {
    let lower = text.lowercased()
    let isWithFin =
      hasFin
      && ["fin flag", "fin 플래그", "fin과", "and fin", "fin도", "and a fin", "with fin", "fin이"].contains(
        where: lower.contains)
      && !["without", "없", "before", " 전", "no fin", "not "].contains(where: lower.contains)
    let right = (SequenceNumber(seq) + Int(length) + (isWithFin ? 1 : 0)).value
    if ack.value == right { return }
    if lower.contains("fin") || lower.contains("syn"), !isWithFin, ack.value == right &+ 1 { return }
    let ahead = SequenceNumber(ack.value) - SequenceNumber(seq)
    if ahead == 0, losses.contains(where: lower.contains) { return }
    guard ahead >= 0 && ahead <= 2 * Int(length) + 10 || Digits.isTypo(String(ack.value), of: String(right))
    else { return }
    note.report(
      "ack-arithmetic", at: ack.range,
      Bilingual(
        ko: "ACK 번호는 \(String(ack.value).with(.subject)) 아니라 \(right)입니다.",
        en: "The ACK number should be \(right), not \(ack.value)."),
      expected: Bilingual(ko: "ACK \(right)", en: "ACK \(right)"), reference: "RFC 9293 3.4",
      working: Bilingual(
        ko: "SEQ \(seq) + 데이터 \(length)\(isWithFin ? " + FIN 1" : "") = \(right)",
        en: "SEQ \(seq) + \(length) bytes\(isWithFin ? " + FIN 1" : "") = \(right)"))
  }

  // MARK: Sums

  /// `1200 + 100 = 1301`, mod 2^32.
  private static func checkSums(_ line: Int, _ note: inout CheckedNote) {
    let range = note.reading.range(of: line)
    let text = note.text
    var at = range.lowerBound
    while at < range.upperBound {
      guard text[at].isDigit, at == range.lowerBound || !isWordy(text[at - 1]),
        let sum = NumberSum(text, at, range.upperBound)
      else {
        at += 1
        continue
      }
      at = sum.result.upperBound
      let right = sum.addends.reduce(SequenceNumber(0)) { $0 + Int($1) }.value
      guard sum.addends.count > 1, sum.stated != UInt64(right), sum.isPlain else { continue }
      note.report(
        "ack-arithmetic", at: sum.result,
        Bilingual(
          ko: "덧셈의 결과는 \(String(sum.stated).with(.subject)) 아니라 \(right)입니다.",
          en: "The sum is \(right), not \(sum.stated)."),
        expected: Bilingual(ko: "\(right)", en: "\(right)"), reference: "RFC 9293 3.4",
        working: Bilingual(
          ko: sum.addends.map(String.init).joined(separator: " + ") + " = \(right)",
          en: sum.addends.map(String.init).joined(separator: " + ") + " = \(right)"))
    }
  }

  private static func isWordy(_ byte: UInt8) -> Bool {
    byte.isLetterOrDigit || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "+")
      || byte == UInt8(ascii: "*")
      || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "^")
  }

  // MARK: Cards

  /// A card that gives SEQ and bytes and asks for the ACK number.
  private static func checkCards(_ note: inout CheckedNote) {
    for fact in note.facts {
      guard case .card(let card) = fact.subject, card.shape == .questionAndAnswer else { continue }
      let front = card.front
      let lower = front.lowercased()
      let asksNext = lower.contains("next") || front.contains("다음")
      guard asksNext || lower.contains("ack") || front.contains("확인"),
        lower.contains("seq") || front.contains("번호"), let answer = CardNumbers.leading(card.back),
        let numbers = CardNumbers(front) ?? CardNumbers(bare: front)
      else { continue }
      let extra = (lower.contains("syn") ? 1 : 0) + (lower.contains("fin") ? 1 : 0)
      let right = SequenceNumber(numbers.seq) + Int(numbers.length)
      // A bare SYN or FIN takes one number, no more and no less.
      if numbers.length == 0, extra != 1 || asksNext && !lower.contains("ack") { continue }
      guard answer != right.value || numbers.length == 0, answer != (right + extra).value,
        abs(SequenceNumber(answer) - right) <= 3
      else {
        continue
      }
      let lines = note.lines(atSourceLine: fact.place.line, reaching: 6)
      let line = lines.first { note.exactRange(of: .number(answer), isAck: true, in: $0) != nil }
      guard let line, let range = note.exactRange(of: .number(answer), isAck: true, in: line),
        !note.isBeside(line)
      else { continue }
      note.report(
        "ack-arithmetic", at: range,
        Bilingual(
          ko: "ACK 번호는 \(String(answer).with(.subject)) 아니라 \((right + extra).value)입니다.",
          en: "The ACK number should be \((right + extra).value), not \(answer)."),
        expected: Bilingual(ko: "\((right + extra).value)", en: "\((right + extra).value)"),
        reference: "RFC 9293 3.4")
    }
  }

  // MARK: Typos

  /// A number that stands once and is another of the same section with two digits swapped.
  private static func checkTypos(_ seen: SeenNumbers, _ note: inout CheckedNote) {
    for (value, number) in seen.singles {
      guard let meant = seen.twin(of: value, in: number.section), !note.isBeside(number.line),
        !note.findings.contains(where: { $0.found == String(value) })
      else { continue }
      note.report(
        "number-mismatch", .warning, at: number.range,
        Bilingual(
          ko: "\(String(value).with(.topic)) 이 교환의 \(String(meant).with(.object)) 잘못 적은 것으로 보입니다.",
          en: "\(value) looks like a slip for the \(meant) of this exchange."),
        expected: Bilingual(ko: "\(meant)", en: "\(meant)"), reference: "RFC 9293 3.4")
    }
  }
}

/// The SEQ and ACK values and byte counts that a line gives.
struct LineNumbers {
  struct Number {
    var value: UInt32
    var range: Range<Int>
  }

  let line: Int
  let range: Range<Int>
  private(set) var seqs: [Number] = []
  private(set) var acks: [Number] = []
  private(set) var lengths: [Number] = []

  var isEmpty: Bool { seqs.isEmpty && acks.isEmpty && lengths.isEmpty }

  /// The number, where all of them are one.
  static func only(_ numbers: [Number]) -> Number? {
    Set(numbers.map(\.value)).count == 1 ? numbers.first : nil
  }

  init(_ line: Int, _ note: CheckedNote, in part: Range<Int>? = nil) {
    self.line = line
    range = part ?? note.reading.range(of: line)
    let range = range
    let values = ValueReader(text: note.text, end: range.upperBound)
    for mention in note.reading.mentions(in: line) where range.contains(Int(mention.start)) {
      let isSeq = mention.kind == .number && mention.value == 0
      let isAck =
        mention.kind == .number && mention.value == 1
        || mention.kind == .flag && mention.value == Flags.ack.rawValue
      guard isSeq || isAck,
        case .value(.number(let value), let end, _)? = values.value(after: Int(mention.end)),
        value > 1, !isDenied(end, values)
      else { continue }
      var start = end - 1
      while start > range.lowerBound, note.text[start - 1].isDigit || note.text[start - 1] == 0x2c {
        start -= 1
      }
      let number = Number(value: value, range: start..<end)
      if isSeq { seqs.append(number) } else { acks.append(number) }
    }
    readLengths(range, note.text, values)
  }

  /// `1201이 아닌`, `not 1201`: told not to be.
  private func isDenied(_ end: Int, _ values: ValueReader) -> Bool {
    for word: StaticString in ["이 아니", "가 아니", "이 아닌", "가 아닌", "이아니", "가아니", ", not"]
    where values.starts(end, word) {
      return true
    }
    return false
  }

  private mutating func readLengths(
    _ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>, _ values: ValueReader
  ) {
    var at = range.lowerBound
    while at < range.upperBound {
      guard text[at].isDigit, at == range.lowerBound || !text[at - 1].isLetterOrDigit else {
        at += 1
        continue
      }
      let start = at
      var value: UInt64 = 0
      while at < range.upperBound, text[at].isDigit || text[at] == 0x2c, at - start < 12 {
        if text[at].isDigit { value = value * 10 + UInt64(text[at] & 15) }
        at += 1
      }
      let unit = values.skipBlanks(at)
      for word: StaticString in ["바이트", "byte", "Byte", "BYTE"] where values.starts(unit, word) {
        if let length = UInt32(exactly: value) { lengths.append(Number(value: length, range: start..<at)) }
      }
    }
  }
}

/// `1200 + 100 = 1301`, as it stands in a line.
struct NumberSum {
  private(set) var addends: [UInt64] = []
  private(set) var stated: UInt64 = 0
  private(set) var result: Range<Int> = 0..<0
  /// Nothing but digits and signs: no units that could change the sum's meaning.
  private(set) var isPlain = true

  init?(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) {
    var at = start
    while true {
      guard let (value, after) = NumberSum.number(text, at, end) else { return nil }
      addends.append(value)
      at = NumberSum.skip(text, after, end)
      guard at < end else { return nil }
      if text[at] == UInt8(ascii: "+") {
        at = NumberSum.skip(text, at + 1, end)
      } else if text[at] == UInt8(ascii: "="), addends.count > 1 {
        at = NumberSum.skip(text, at + 1, end)
        break
      } else {
        return nil
      }
    }
    guard let (value, after) = NumberSum.number(text, at, end) else { return nil }
    stated = value
    result = at..<after
    if after < end,
      text[after] == UInt8(ascii: ".") || text[after] == UInt8(ascii: "x") || text[after].isLetter
    {
      isPlain = after + 1 >= end || !text[after + 1].isLetterOrDigit
    }
    let next = NumberSum.skip(text, after, end)
    if next < end, "+-*/^".utf8.contains(text[next]) { isPlain = false }
  }

  private static func number(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> (UInt64, Int)? {
    var at = start
    var value: UInt64 = 0
    var digits = 0
    while at < end, digits < 11 {
      if text[at].isDigit {
        value = value * 10 + UInt64(text[at] & 15)
        digits += 1
      } else if !(text[at] == 0x2c && at + 1 < end && text[at + 1].isDigit && digits > 0) {
        break
      }
      at += 1
    }
    return digits > 0 ? (value, at) : nil
  }

  /// Past blanks and code marks; `(SYN)` and `바이트` behind a number are passed over.
  private static func skip(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
    var at = start
    while at < end, text[at] == 0x20 || text[at] == UInt8(ascii: "`") || text[at] == UInt8(ascii: "*") {
      at += 1
    }
    if at < end, text[at] == UInt8(ascii: "(") {
      var close = at
      while close < end, text[close] != UInt8(ascii: ")"), close - at < 20 { close += 1 }
      if close < end, text[close] == UInt8(ascii: ")") { return skip(text, close + 1, end) }
    }
    return at
  }
}

/// The one SEQ and the one byte count in a card's question.
struct CardNumbers {
  var seq: UInt32
  var length: UInt32

  init?(_ text: String) {
    var numbers: [(value: UInt32, isBytes: Bool)] = []
    var digits = ""
    var rest = Substring(text)
    while let character = rest.first {
      rest = rest.dropFirst()
      if character.isASCII, character.isNumber {
        digits.append(character)
      } else if character == ",", !digits.isEmpty, rest.prefix(3).allSatisfy(\.isNumber), rest.count > 2 {
        continue
      } else if !digits.isEmpty {
        CardNumbers.add(digits, text[..<rest.startIndex].dropLast(), character, rest, &numbers)
        digits = ""
      }
    }
    if !digits.isEmpty { CardNumbers.add(digits, text[...], " ", "", &numbers) }
    let others = numbers.filter { !$0.isBytes && $0.value > 10 }
    let lengths = numbers.filter(\.isBytes)
    guard others.count == 1, lengths.count == 1, numbers.count == 2 else { return nil }
    seq = others[0].value
    length = lengths[0].value
  }

  /// A SYN or FIN without data: the one number is its SEQ, or the ISN of its sender.
  init?(bare text: String) {
    let lower = text.lowercased()
    guard lower.contains("syn") != lower.contains("fin"),
      lower.contains("ack 번호") || lower.contains("ack number")
        || lower.contains("acknowledgment number") || text.contains("확인 응답 번호"), !text.contains("바이트"),
      !lower.contains("byte")
    else { return nil }
    let numbers = text.split { !$0.isASCII || !$0.isNumber }.compactMap { UInt32($0) }.filter { $0 > 10 }
    guard numbers.count == 1 else { return nil }
    seq = numbers[0]
    length = 0
  }

  private static func add(
    _ digits: String, _ front: Substring, _ next: Character, _ rest: Substring,
    _ numbers: inout [(value: UInt32, isBytes: Bool)]
  ) {
    guard let value = UInt32(digits) else { return }
    let after = (String(next) + rest.prefix(6)).trimmed.lowercased()
    let before = front.dropLast(digits.count).trimmed.lowercased()
    let isLength =
      ["바이트", "byte", "b의", "b "].contains(where: after.hasPrefix)
      || ["길이", "길이가", "길이는", "length", "length of", "len", "len=", "크기", "크기가", "데이터", "데이터가"].contains(
        where: before.hasSuffix)
    numbers.append((value, isLength))
  }

  /// The number that an answer begins with.
  static func leading(_ text: String) -> UInt32? {
    let digits = text.trimmed.prefix { $0.isNumber || $0 == "," }.filter { $0 != "," }
    return digits.count >= 3 ? UInt32(digits) : nil
  }
}

/// Labelled numbers of a note, by section.
struct SeenNumbers {
  struct Place {
    var range: Range<Int>
    var line: Int
    var section: Int
  }

  private var places: [UInt32: [Place]] = [:]

  mutating func note(_ numbers: LineNumbers, _ section: Int) {
    for number in numbers.seqs + numbers.acks where number.value > 99 {
      places[number.value, default: []].append(
        Place(range: number.range, line: numbers.line, section: section))
    }
  }

  /// Numbers that stand once, in the order of the note.
  var singles: [(UInt32, Place)] {
    places.filter { $0.value.count == 1 }.map { ($0.key, $0.value[0]) }.sorted { $0.1.line < $1.1.line }
  }

  func twin(of value: UInt32, in section: Int) -> UInt32? {
    let others = places.filter { other, places in
      other != value && places.contains { $0.section == section }
        && Digits.isTypo(String(value), of: String(other))
    }
    guard others.count == 1, let (other, found) = others.first else { return nil }
    // Of two that stand once each, the later is taken for the slip.
    if found.count == 1, let own = places[value]?.first, found[0].line > own.line { return nil }
    return other
  }
}
