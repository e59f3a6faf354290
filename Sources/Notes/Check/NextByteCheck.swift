import Questions
import TCP

/// Bytes counted on in prose: `a 1000-byte segment starting at sequence 5000, the next starts at 6001`, `bytes 100-104
/// … seq=104`, `bytes 100–500. The acknowledgment number is 500.`
enum NextByteCheck: NoteCheck {
  static func check(_ note: inout CheckedNote) {
    guard note.speaksOfTCP else { return }
    for line in note.lines.withNumbers {
      guard !note.reading.kinds(in: line).isDisjoint(with: Mention.Kinds.number | .flag),
        !note.isFenced(line),
        note.reading.range(of: line).count < 500
      else { continue }
      checkNext(line, &note)
      checkSpan(line, &note)
    }
    for line in note.lines(holding: requests)
    where note.survey[line].contains(.digit) && !note.isFenced(line) {
      for sentence in note.sentences(of: line) where sentence.count < 260 {
        checkAsked(sentence, line, &note)
      }
    }
  }

  // MARK: What is asked for

  /// `10번 데이터를 수신하면 10번 데이터를 요청한다`: what came is asked for again.
  private static func checkAsked(_ sentence: Range<Int>, _ line: Int, _ note: inout CheckedNote) {
    let numbers = Quantity.all(in: sentence, of: note.text)
    guard numbers.count == 2, numbers[0].value == numbers[1].value, numbers.allSatisfy({ $0.unit == .none }),
      !apart.stands(in: note.text, sentence), !repeats.stands(in: note.text, sentence)
    else { return }
    let gap = numbers[0].end..<numbers[1].range.lowerBound
    let head = max(sentence.lowerBound, numbers[0].range.lowerBound - 40)..<numbers[0].range.lowerBound
    let tail = numbers[1].end..<sentence.upperBound
    let isKorean =
      isNumbered(numbers[0].end, sentence, note.text) && isNumbered(numbers[1].end, sentence, note.text)
      && gettings.stands(in: note.text, gap) && askings.stands(in: note.text, tail)
    let isEnglish =
      gotten.stands(in: note.text, head) && asked.stands(in: note.text, gap)
      && units.stands(in: note.text, head)
    guard isKorean || isEnglish, !note.isQuestion(sentence), !note.isBeside(line),
      !note.isReported(numbers[1].range)
    else { return }
    let (told, right) = (numbers[1].value, numbers[1].value + 1)
    report(numbers[1].range, told, right, "\(told) + 1 = \(right)", &note)
  }

  /// `10번 데이터`
  private static func isNumbered(
    _ end: Int, _ sentence: Range<Int>, _ text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let values = ValueReader(text: text, end: sentence.upperBound)
    guard values.starts(end, "번") else { return false }
    let next = values.skipBlanks(end + 3)
    return things.contains { values.starts(next, $0) }
  }

  private static let things: [StaticString] = ["데이터", "바이트", "패킷", "세그먼트", "을 ", "를 ", "까지"]
  private static let requests = TellingWords("요청", "기다리", "기대", "asks for", "ask for", "requests", "expects")
  private static let gettings = TellingWords(
    "받으면", "받았으면", "받았다면", "받은 뒤", "받고", "수신하면", "수신했으면", "수신했다면", "수신한 뒤", "수신하고")
  private static let askings = TellingWords("요청", "기다린", "기다림", "기대")
  private static let gotten = TellingWords(" got ", "received", "has come", "gets ", "receives ")
  private static let asked = TellingWords("asks for", "ask for", "requests", "expects")
  private static let units = TellingWords("byte", "number")
  private static let repeats = TellingWords(
    "다시", "또 ", "중복", "again", "dup", "깨", "손상", "corrupt", "nak", "nack", "오류", "error", "이미", "frame", "프레임"
  )

  private static let apart = TellingWords(
    "syn", "fin", "isn", "lost", "loss", "유실", "손실", "missing", "재전송", "retrans", "window", "윈도", "buffer",
    "버퍼", "wrong",
    "않", "not ", "n't", "if only", "wrap", "未", "丢")

  // MARK: The next segment

  /// `… is sent with seq=1; the server acknowledges it with …` is one telling.
  private static func tellings(of line: Int, _ note: CheckedNote) -> [Range<Int>] {
    note.sentences(of: line).reduce(into: []) { tellings, sentence in
      let between = (tellings.last?.upperBound ?? sentence.lowerBound)..<sentence.lowerBound
      let tail = max(between.lowerBound - 2, 0)..<sentence.lowerBound
      if let last = tellings.last, note.text[tail].contains(UInt8(ascii: ";")) {
        tellings[tellings.count - 1] = last.lowerBound..<sentence.upperBound
      } else {
        tellings.append(sentence)
      }
    }
  }

  private static func checkNext(_ line: Int, _ note: inout CheckedNote) {
    for sentence in tellings(of: line, note) where sentence.count < 260 {
      let numbers = Quantity.all(in: sentence, of: note.text)
      let lengths = numbers.filter { $0.unit == .bytes }
      guard lengths.count == 1, let length = lengths.first, (2...1_000_000).contains(length.value),
        !apart.stands(in: note.text, sentence)
      else { continue }
      let plain = withoutOwnAck(numbers.filter { $0.unit == .none }, note.text)
      guard plain.count == 2, plain.allSatisfy({ $0.value < 1_000_000_000_000 }), plain[0].value > 0,
        plain[0].range.upperBound < plain[1].range.lowerBound,
        length.range.lowerBound < plain[1].range.lowerBound
      else { continue }
      let head = max(sentence.lowerBound, plain[0].range.lowerBound - 30)..<plain[0].range.lowerBound
      let gap = max(plain[0].range.upperBound, length.end)..<plain[1].range.lowerBound
      let right = plain[0].value + length.value
      checkAnswer(plain, length, head, gap, right, line, &note)
      guard starts.stands(in: note.text, head), nexts.stands(in: note.text, gap),
        plain[1].value == right + 1 || plain[1].value + 1 == right
          || plain[1].value == plain[0].value + 1 && length.value > 3,
        !note.isBeside(line)
      else { continue }
      report(plain[1].range, plain[1].value, right, "\(plain[0].value) + \(length.value) = \(right)", &note)
    }
  }

  /// `seq=1, ack=1; … ack=121`: what a segment itself acknowledges answers nothing here.
  private static func withoutOwnAck(
    _ plain: [Quantity], _ text: UnsafeBufferPointer<UInt8>
  ) -> [Quantity] {
    guard plain.count == 3,
      Squeezed(text, plain[0].end..<plain[1].range.lowerBound, without: " `*,").isOne(of: [
        "ack=", "ack:", "ack",
      ])
    else { return plain }
    return [plain[0], plain[2]]
  }

  /// `seq=1000, 500 bytes of data → ack=1501`: one off, or one of the two numbers themselves.
  private static func checkAnswer(
    _ plain: [Quantity], _ length: Quantity, _ head: Range<Int>, _ gap: Range<Int>, _ right: UInt64,
    _ line: Int, _ note: inout CheckedNote
  ) {
    let told = plain[1].value
    let off: [UInt64] = [right + 1, right - 1, right + 2, right - 2, plain[0].value + 1, plain[0].value]
    guard length.value > 3, plain[0].value > 1 || length.value > 20 && told == right - 1, off.contains(told),
      starts.stands(in: note.text, head),
      acks.stands(in: note.text, max(gap.lowerBound, plain[1].range.lowerBound - 32)..<gap.upperBound),
      !again.stands(in: note.text, gap), !note.isBeside(line), !isFound(line, note)
    else { return }
    report(
      plain[1].range, told, right, "\(plain[0].value) + \(length.value) = \(right)", rule: "ack-arithmetic",
      &note)
  }

  private static func isFound(_ line: Int, _ note: CheckedNote) -> Bool {
    note.findings(on: line).contains { $0.rule.hasSuffix("-arithmetic") }
  }

  /// The other direction, or one more segment, is told of.
  private static let again = TellingWords(
    "seq", "시퀀스", "또 ", "again", "중복", "duplicate", "dup", "already", "이미", "序")

  private static let starts = TellingWords("seq", "시퀀스", "순서 번호", "序号", "序列号", "シーケンス", "starting at")
  private static let nexts = TellingWords(
    "next segment", "next packet", "next one", "다음 패킷", "下一个报文", "next byte", "next sequence",
    "following segment", "다음 세그먼트", "다음 시퀀스", "다음 순서 번호",
    "다음 번호", "다음 바이트",
    "下一个", "次の")

  // MARK: Spans of bytes

  /// A span in one sentence, and the number it is sent with or acknowledged by, there or in the next.
  private static func checkSpan(_ line: Int, _ note: inout CheckedNote) {
    let sentences = Array(note.sentences(of: line))
    for (index, sentence) in sentences.enumerated() {
      let quantities = Quantity.all(in: sentence, of: note.text)
      let clause = Clause(note.text, sentence, quantities, line)
      guard !apart.stands(in: note.text, sentence) else { continue }
      let spans = zip(quantities, quantities.dropFirst()).filter {
        clause.isSpan($0, $1) && $0.value < $1.value
      }
      guard spans.count == 1, let (low, high) = spans.first, high.value < 1_000_000_000_000,
        bytes.stands(
          in: note.text,
          max(
            sentence.lowerBound, low.range.lowerBound - 16)..<min(
              sentence.upperBound, high.range.upperBound + 16))
      else { continue }
      checkPut(low, high, sentence, sentences.dropFirst(index + 1).prefix(2), line, &note)
      guard low.value > 1 else { continue }
      let here = LineNumbers(line, note, in: sentence)
      if let seq = LineNumbers.only(here.seqs), here.acks.isEmpty, UInt64(seq.value) == high.value,
        seq.range.lowerBound > high.range.upperBound, carries.stands(in: note.text, sentence),
        !note.isBeside(line)
      {
        report(seq.range, high.value, low.value, "\(low.value)", &note)
      }
      // `数据包（1000~1499）… Ack 1499`: the last byte of the span, not the one after it.
      if let ack = LineNumbers.only(here.acks), here.seqs.isEmpty, UInt64(ack.value) == high.value,
        ack.range.lowerBound > high.range.upperBound, (high.value + 1) % 10 == 0, low.value % 10 <= 1,
        !note.isBeside(line)
      {
        report(ack.range, high.value, high.value + 1, "\(high.value) + 1 = \(high.value + 1)", &note)
      }
      guard index + 1 < sentences.count, here.acks.isEmpty, gets.stands(in: note.text, sentence),
        !apart.stands(in: note.text, sentences[index + 1])
      else { continue }
      let next = Quantity.all(in: sentences[index + 1], of: note.text)
      guard next.count == 1, let told = next.first, told.unit == .none, told.value == high.value,
        acks.stands(in: note.text, sentences[index + 1].lowerBound..<told.range.lowerBound),
        !note.isBeside(line)
      else { continue }
      report(told.range, told.value, high.value + 1, "\(high.value) + 1 = \(high.value + 1)", &note)
    }
  }

  /// `received bytes 0 through 535 … puts 535 in the acknowledgment number field`, in the same sentence or soon after.
  private static func checkPut(
    _ low: Quantity, _ high: Quantity, _ sentence: Range<Int>, _ behind: ArraySlice<Range<Int>>, _ line: Int,
    _ note: inout CheckedNote
  ) {
    guard gets.stands(in: note.text, sentence), high.value > 9 else { return }
    for part in [high.end..<sentence.upperBound] + behind {
      let numbers = Quantity.all(in: part, of: note.text)
      guard numbers.count == 1, let told = numbers.first, told.unit == .none, told.value == high.value else {
        continue
      }
      let before = max(part.lowerBound, told.range.lowerBound - 24)..<told.range.lowerBound
      let after = told.end..<min(part.upperBound, told.end + 48)
      guard
        puts.stands(in: note.text, before) && fields.stands(in: note.text, after)
          || fields.stands(
            in: note.text, max(part.lowerBound, told.range.lowerBound - 40)..<told.range.lowerBound)
            && putsBehind.stands(in: note.text, after),
        !apart.stands(in: note.text, part), !lasts.stands(in: note.text, part), !note.isBeside(line),
        !note.isReported(told.range)
      else { continue }
      return report(told.range, told.value, high.value + 1, "\(high.value) + 1 = \(high.value + 1)", &note)
    }
  }

  private static let puts = TellingWords(
    "puts ", "put ", "writes ", "places ", "sets ", "putting ", "fills in ")
  private static let putsBehind = TellingWords(
    "로 설정", "을 넣", "를 넣", "을 담", "를 담", "로 하여", "로 한다", "을 적", "를 적", "로 보내")
  private static let fields = TellingWords(
    "acknowledgment number", "acknowledgement number", "acknowledgment field", "acknowledgement field",
    "ack field", "ack number", "확인 응답 번호",
    "확인응답 번호", "ack 번호", "승인 번호", "응답 번호")
  private static let lasts = TellingWords("+ 1", "+1", "plus", "더한", "다음")
  private static let bytes = TellingWords(
    "byte", "바이트", "字节", "バイト", "数据包", "报文", "packet", "segment", "패킷", "세그먼트")
  private static let carries = TellingWords("segment", "carries", "header", "세그먼트", "헤더", "报文", "sends", "보내")
  private static let gets = TellingWords("has bytes", "received", "receiver has", "받", "收到", "arrived")
  private static let acks = TellingWords("acknowledg", "ack", "확인", "确认")

  private static func report(
    _ range: Range<Int>, _ stated: UInt64, _ right: UInt64, _ working: String,
    rule: String = "seq-arithmetic",
    _ note: inout CheckedNote
  ) {
    note.report(
      rule, at: range,
      Bilingual(
        ko: "이 번호는 \(String(stated).with(.subject)) 아니라 \(right)입니다.",
        en: "This number is \(right), not \(stated)."),
      expected: Bilingual(ko: "\(right)", en: "\(right)"), reference: "RFC 9293 3.4",
      working: Bilingual(ko: working, en: working))
  }
}
