import Questions
import TCP

/// Numbers in sentences: `SEQ 1200 … 100 bytes … ACK 1301`, `1200 + 100 = 1301`, and typos of one another.
enum ToldNumberCheck: NoteCheck {
  static func check(_ note: inout CheckedNote) {
    var seen = SeenNumbers()
    for line in note.lines.withDigits {
      checkHeld(line, &note)
      guard
        !note.reading.kinds(in: line).isDisjoint(with: [.number, .flag]),
        note.reading.mentions(in: line).contains(where: isNumberWord)
      else { continue }
      let numbers = note.numbers(of: line)
      let isSpoken = !note.isFenced(line) && note.reading.block(of: line).kind != .cell
      seen.note(numbers, note.sectionNumber(of: line), isSpoken: isSpoken)
      noteBare(line, note, &seen)
      if numbers.isEmpty {
        checkSums(line, &note)
        continue
      }
      // What a sentence gives the line gives too.
      if numbers.seqs.count >= 2, !numbers.lengths.isEmpty { checkNext(line, &note) }
      if !numbers.acks.isEmpty {
        checkReach(line, &note)
        checkSpan(line, &note)
      }
      let isWhole = !numbers.seqs.isEmpty && !numbers.acks.isEmpty && !numbers.lengths.isEmpty
      if isWhole, !checkAnswer(numbers, line, &note) {
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
    let text = note.string(numbers.range)
    // What came early is acknowledged with it.
    if SequenceCheck.isDisturbed(before: line, note) { return true }
    if !note.isBeside(line) { judge(ack, seq.value, length.value, text, hasFin, &note) }
    return true
  }

  /// `시퀀스 번호가 500이고 데이터가 20바이트이면 다음 시퀀스 번호는 521`
  private static func checkNext(_ line: Int, _ note: inout CheckedNote) {
    guard note.reading.block(of: line).kind != .cell, !note.isFenced(line) else { return }
    for sentence in note.sentences(of: line) {
      let numbers = LineNumbers(line, note, in: sentence)
      guard numbers.seqs.count == 2, let length = LineNumbers.only(numbers.lengths),
        length.value > 0, numbers.seqs[0].range.upperBound < numbers.seqs[1].range.lowerBound,
        length.range.upperBound < numbers.seqs[1].range.lowerBound,
        following.stands(in: note.text, length.range.upperBound..<numbers.seqs[1].range.lowerBound)
      else { continue }
      let right = (SequenceNumber(numbers.seqs[0].value) + Int(length.value)).value
      // `… 所以下一个序号为 701，确认号就为 701`: the answer names the same number.
      let told =
        numbers.acks.first { $0.value != right && numbers.seqs[1].value == right } ?? numbers.seqs[1]
      let hasFin = note.string(sentence).uppercased().contains { "SF".contains($0) }
      guard told.value != right, abs(SequenceNumber(told.value) - SequenceNumber(right)) <= 3,
        !(hasFin && told.value == right &+ 1
          && note.reading.sense(of: line).flagsSeen.isDisjoint(with: .ack)),
        !note.isBeside(line)
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

  private static let following = TellingWords("다음", "next", "下一个", "次の")

  /// `ACK 300 means all bytes up to 300`: the number is one more than the last byte received.
  private static func checkReach(_ line: Int, _ note: inout CheckedNote) {
    guard !note.isFenced(line) else { return }
    for sentence in note.sentences(of: line) {
      let numbers = LineNumbers(line, note, in: sentence)
      guard let ack = LineNumbers.only(numbers.acks), numbers.seqs.isEmpty,
        !buffers.stands(in: note.text, sentence), !corrections.stands(in: note.text, sentence),
        !formerly.stands(in: note.text, sentence)
      else { continue }
      for quantity in Quantity.all(in: sentence, of: note.text) where quantity.unit == .none {
        let before = max(sentence.lowerBound, quantity.range.lowerBound - 14)..<quantity.range.lowerBound
        let after = quantity.range.upperBound..<min(sentence.upperBound, quantity.range.upperBound + 22)
        // `원래 5까지 보냈는데 3까지 받았다`: what was sent, not what has come.
        if sent.stands(in: note.text, after) { continue }
        guard quantity.range != ack.range,
          upTo.stands(in: note.text, before) || through.stands(in: note.text, after), quantity.value > 1,
          let last = UInt32(exactly: quantity.value), last == ack.value || last == ack.value &+ 1,
          gotten.stands(in: note.text, sentence), !note.isBeside(line)
        else { continue }
        note.report(
          "ack-arithmetic", .warning, at: quantity.range,
          Bilingual(
            ko:
              "ACK \(String(ack.value).with(.topic)) \(ack.value &- 1)번 바이트까지 받았다는 뜻입니다. ACK 번호는 다음에 받을 바이트의 번호입니다.",
            en:
              "ACK \(ack.value) says that bytes up to \(ack.value &- 1) have arrived: it names the next one."),
          expected: Bilingual(ko: "\(ack.value &- 1)", en: "\(ack.value &- 1)"), reference: "RFC 9293 3.1",
          working: Bilingual(
            ko: "\(ack.value) − 1 = \(ack.value &- 1)", en: "\(ack.value) − 1 = \(ack.value &- 1)"))
      }
    }
  }

  /// `1~1000번 바이트를 받았다면 ACK 번호는 1000`: the next byte is one further.
  private static func checkSpan(_ line: Int, _ note: inout CheckedNote) {
    guard !note.isFenced(line), note.reading.block(of: line).kind != .cell else { return }
    for sentence in note.sentences(of: line) {
      let numbers = LineNumbers(line, note, in: sentence)
      guard let ack = LineNumbers.only(numbers.acks), numbers.seqs.isEmpty, ack.value > 10,
        gotten.stands(in: note.text, sentence) || sent.stands(in: note.text, sentence)
      else { continue }
      let quantities = Quantity.all(in: sentence, of: note.text)
      let clause = Clause(note.text, sentence, quantities, line)
      for (low, high) in zip(quantities, quantities.dropFirst())
      where clause.isSpan(low, high) && low.value < high.value && high.end <= ack.range.lowerBound {
        let after = high.range.upperBound..<min(sentence.upperBound, high.range.upperBound + 24)
        let right = high.value + 1
        guard
          UInt64(ack.value) == high.value || UInt64(ack.value) == right + 1 && !hasFlag(sentence, line, note),
          ofBytes.stands(in: note.text, after), !note.isBeside(line),
          // `the bytes 500-1000 (500 bytes)`: the last number is no longer among them.
          !quantities.contains(where: { $0.unit == .bytes && $0.value == high.value - low.value })
        else { continue }
        note.report(
          "ack-arithmetic", at: ack.range,
          Bilingual(
            ko: "\(high.value)번 바이트까지 받았으면 ACK 번호는 \(String(ack.value).with(.subject)) 아니라 \(right)입니다.",
            en: "With bytes up to \(high.value) received, the ACK number is \(right), not \(ack.value)."),
          expected: Bilingual(ko: "ACK \(right)", en: "ACK \(right)"), reference: "RFC 9293 3.1",
          working: Bilingual(ko: "\(high.value) + 1 = \(right)", en: "\(high.value) + 1 = \(right)"))
      }
    }
  }

  /// A SYN or a FIN may ride along, and takes a number.
  private static func hasFlag(_ sentence: Range<Int>, _ line: Int, _ note: CheckedNote) -> Bool {
    note.reading.mentions(in: line).contains {
      $0.kind == .flag && sentence.contains(Int($0.start)) && Flags(rawValue: $0.value).opensOrCloses
    }
  }

  /// `if bytes 1 to 500 arrived, the field holds 500`, where the field is named before or in the question.
  private static func checkHeld(_ line: Int, _ note: inout CheckedNote) {
    let range = note.reading.range(of: line)
    guard note.survey[line].contains(.numbers), !note.isFenced(line), holdings.stands(in: note.text, range),
      (max(0, line - 2)...line).contains(where: { fields.stands(in: note.text, note.reading.range(of: $0)) })
    else { return }
    for sentence in note.sentences(of: line) where gotten.stands(in: note.text, sentence) {
      let numbers = Quantity.all(in: sentence, of: note.text)
      let clause = Clause(note.text, sentence, numbers, line)
      guard numbers.count == 3, clause.isSpan(numbers[0], numbers[1]), case let held = numbers[2],
        numbers[0].value < numbers[1].value, held.value == numbers[1].value, held.value > 10,
        let holding = holdings.last(in: note.text, numbers[1].end..<held.range.lowerBound),
        held.range.lowerBound - holding.upperBound <= 3, !corrections.stands(in: note.text, sentence),
        !note.isBeside(line)
      else { continue }
      note.report(
        "ack-arithmetic", at: held.range,
        Bilingual(
          ko: "\(held.value)번 바이트까지 받았으면 ACK 번호는 \(held.value + 1)입니다.",
          en: "With bytes up to \(held.value) received, the ACK number is \(held.value + 1)."),
        expected: Bilingual(ko: "ACK \(held.value + 1)", en: "ACK \(held.value + 1)"),
        reference: "RFC 9293 3.1",
        working: Bilingual(
          ko: "\(held.value) + 1 = \(held.value + 1)", en: "\(held.value) + 1 = \(held.value + 1)"))
    }
  }

  private static let holdings = TellingWords(
    "field holds ", "field contains ", "field is ", "field carries ", "it holds ", "it is ", "it carries ",
    "필드에는 ",
    "필드 값은 ", "필드의 값은 ", "칸에는 ", "값은 ", "필드는 ")
  private static let fields = TellingWords(
    "acknowledgment", "acknowledgement", "ack number", "ack field", "ack 번호", "ack 필드", "확인 응답 번호", "확인응답번호",
    "확인 번호",
    "승인 번호")

  private static let ofBytes = TellingWords(
    "번", "바이트", "byte", "까지", " are received", " have arrived", " arrive")

  /// Protocols with credits, whose numbers count segments.
  private static let corrections = TellingWords("아니라", "아니고", "not mean", "n't mean", "rather than", "而不是")
  private static let buffers = TellingWords("buf=", "buf =", "credit")
  /// What was so elsewhere, against what is so here.
  private static let formerly = TellingWords(
    "기존에", "이전에는", "앞에서는", "이제는", "rdt", "gbn", "go-back", "previously", "used to ", "so far ", "until now",
    "以前")
  private static let sent = TellingWords("보냈", "보낸", "전송", "송신", " sent")
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
    let lower = text.lowered
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
    if ahead > 0, ahead < Int(length), isPartial(ack.range, note) { return }
    guard ahead >= 0 && ahead <= 2 * Int(length) + 10 || Digits.isTypo(String(ack.value), of: String(right)),
      !note.playsSoundly(ack.range)
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

  /// `앞의 600바이트만 받아들여졌다`: told beside it, or by the heading.
  private static func isPartial(_ range: Range<Int>, _ note: CheckedNote) -> Bool {
    let line = note.reading.document.line(at: range.lowerBound)
    return (line...min(note.reading.lineCount - 1, line + 2)).contains {
      parts.stands(in: note.text, note.reading.range(of: $0))
    }
      || note.reading.outline.hasTitle(above: note.sectionNumber(of: line)) {
        parts.stands(in: note.text, $0)
      }
  }

  private static let parts = TellingWords(
    "partial", "부분 확인", "일부만", "나머지", "바이트만", "part of it", "only the first", "the rest", "只确认", "部分确认")

  // MARK: Sums

  /// `10000 − 3000 + 1000 = 8000`: a sign stands before it, the sum began earlier.
  private static func isTaken(from start: Int, _ first: Int, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var at = start
    while at > first, text[at - 1] == 0x20 { at -= 1 }
    guard at > first else { return false }
    // − – × ÷ end in one of these bytes, behind others that no letter of a word shares.
    let isSign = at >= first + 2 && text[at - 2] >= 0x80 && [0x92, 0x93, 0x97, 0xb7].contains(text[at - 1])
    return text[at - 1].isOne(of: "-*/") || isSign
  }

  /// `1200 + 100 = 1301`, mod 2^32.
  private static func checkSums(_ line: Int, _ note: inout CheckedNote) {
    let range = note.reading.range(of: line)
    let text = note.text
    guard range.contains(where: { text[$0] == UInt8(ascii: "+") }) else { return }
    var at = range.lowerBound
    while at < range.upperBound {
      guard text[at].isDigit, at == range.lowerBound || !isWordy(text[at - 1]),
        let sum = NumberSum(text, at, range.upperBound)
      else {
        at += 1
        continue
      }
      let start = at
      at = sum.result.upperBound
      if isTaken(from: start, range.lowerBound, text) { continue }
      let right = sum.addends.reduce(SequenceNumber(0)) { $0 + Int($1) }.value
      // What it comes to before it wraps round is no wrong sum.
      guard sum.addends.count > 1, sum.stated != UInt64(right), sum.stated != sum.total, sum.isPlain,
        !note.isBeside(line)
      else { continue }
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
    for fact in note.cards {
      guard case .card(let card) = fact.subject, card.shape == .questionAndAnswer else { continue }
      let front = card.front
      guard let answer = CardNumbers.leading(card.back), asking.stands(in: front),
        numbering.stands(in: front)
      else { continue }
      let lower = front.lowered
      let asksNext = lower.contains("next") || front.contains("다음")
      guard asksNext || lower.contains("ack") || front.contains("확인"),
        lower.contains("seq") || lower.contains("isn ") || front.contains("번호"),
        let numbers = CardNumbers(front) ?? CardNumbers(bare: front)
      else { continue }
      let extra = (lower.contains("syn") ? 1 : 0) + (CardNumbers.names("fin", in: lower) ? 1 : 0)
      let right = SequenceNumber(numbers.seq) + Int(numbers.length)
      // A bare SYN or FIN takes one number, no more and no less.
      if numbers.length == 0, extra != 1 || asksNext && !lower.contains("ack") { continue }
      guard answer != right.value || numbers.length == 0, answer != (right + extra).value,
        abs(SequenceNumber(answer) - right) <= 3
      else {
        continue
      }
      let lines = note.lines(atSourceLine: fact.place.line, reaching: 6)
      let places = lines.filter { note.exactRange(of: .number(answer), isAck: true, in: $0) != nil }
      let line = places.first { !note.reading.string(ofLine: $0).contains(front.prefix(24)) } ?? places.last
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

  private static let asking = TellingWords("next", "다음", "ack", "확인")
  private static let numbering = TellingWords("seq", "번호")
}
