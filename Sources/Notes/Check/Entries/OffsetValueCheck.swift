import Questions
import TCP

/// The data offset's value beside the bytes it comes to: `HLEN = 11 → 40 bytes`, `데이터 오프셋이 5면 5바이트`,
/// `15 words = 64 bytes`; and the value it has as a rule.
enum OffsetValueCheck: NoteCheck {
  static func check(_ note: inout CheckedNote) {
    for line in note.lines.withDigits where !note.isCode(line) {
      let range = note.reading.range(of: line)
      guard range.count < 500, names.stands(in: note.text, range) || isTitled(line, note),
        !others.stands(in: note.text, range)
      else { continue }
      for sentence in note.sentences(of: line) {
        let amounts = Quantity.all(in: sentence, of: note.text)
        guard !amounts.isEmpty, !note.isQuestion(sentence) else { continue }
        checkBytes(amounts, sentence, line, &note)
        checkValue(amounts, sentence, line, &note)
        checkUsual(amounts, sentence, line, &note)
        checkFactor(amounts, sentence, line, &note)
      }
    }
  }

  private static let names = TellingWords(
    "data offset", "offset", "hlen", "header length field", "header length value", "doff", "데이터 오프셋", "오프셋",
    "헤더 길이 필드",
    "헤더 길이 값", "헤더길이 필드", "データオフセット", "数据偏移", "首部长度字段")
  /// Other headers, and other offsets.
  private static let others = TellingWords(
    "fragment", "단편", "조각", "ihl", "ip header", "ip 헤더", "ip의", "ip header's", "배열", "array", "메모리", "memory",
    "파일",
    "file", "스트림", "offset in", "consumer", "pcap")

  private static func isTitled(_ line: Int, _ note: CheckedNote) -> Bool {
    note.titles[line].map { titles.stands(in: note.text, note.reading.range(of: $0)) } ?? false
  }

  private static let titles = TellingWords("data offset", "hlen", "데이터 오프셋", "헤더 길이 필드")

  // MARK: Words and bytes

  private static func checkBytes(
    _ amounts: [Quantity], _ sentence: Range<Int>, _ line: Int, _ note: inout CheckedNote
  ) {
    for (index, count) in amounts.enumerated() {
      guard count.unit == .none, (1...16).contains(count.value), counts(count, sentence, note.text),
        index + 1 < amounts.count
      else { continue }
      let next = amounts[index + 1]
      // `5 × 4 bytes = 20 bytes`: what it comes to stands last.
      guard next.unit == .bytes, !next.isAttribute || isOfHeader(next, sentence, note.text),
        !isFactor(next, sentence, note.text),
        next.range.lowerBound - count.end <= 44,
        isJoined(count.end..<next.range.lowerBound, note.text)
          || isExtreme(count, count.end..<next.range.lowerBound, note.text),
        next.value != count.value * 4, next.value + 20 != count.value * 4,
        (count.value < 5 ? 20...60 : 4...80).contains(next.value), !note.isBeside(line),
        !note.isAboutOtherHeader(line),
        !note.isReported(next.range)
      else { continue }
      let right = count.value * 4
      note.report(
        "header-length", .warning, at: next.range.lowerBound..<next.end,
        Bilingual(
          ko: "데이터 오프셋은 4바이트짜리 워드를 세므로 \(count.value)이면 헤더는 \(right)바이트입니다.",
          en: "The data offset counts words of 4 bytes: \(count.value) stands for \(right) bytes."),
        expected: Bilingual(ko: "\(right)바이트", en: "\(right) bytes"), reference: "RFC 9293 3.1",
        working: Bilingual(ko: "\(count.value) × 4 = \(right)", en: "\(count.value) × 4 = \(right)"))
    }
  }

  /// `a 64-byte header`
  private static func isOfHeader(
    _ size: Quantity, _ sentence: Range<Int>, _ text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    headers.stands(in: text, size.end..<min(sentence.upperBound, size.end + 10))
  }

  /// `15 means the maximum 64-byte header`: the largest value, and the largest header.
  private static func isExtreme(
    _ count: Quantity, _ gap: Range<Int>, _ text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    count.value == 15 && extremes.fills(gap, of: text)
  }

  private static let extremes = Filler(
    "means stands for is gives the a maximum largest longest header of 이면 일 때 는 은 이 가 최대 헤더 헤더는 헤더가 크기 크기는 가장 큰 → = ,"
  )

  /// `The header is 40 bytes and the data offset is 8`: the field's value behind the bytes.
  private static func checkValue(
    _ amounts: [Quantity], _ sentence: Range<Int>, _ line: Int, _ note: inout CheckedNote
  ) {
    for (size, value) in zip(amounts, amounts.dropFirst()) {
      let before = max(sentence.lowerBound, size.range.lowerBound - 40)..<size.range.lowerBound
      guard size.unit == .bytes, value.unit == .none, (20...60).contains(size.value), size.value % 4 == 0,
        (3...16).contains(value.value), value.value * 4 != size.value,
        headers.stands(in: note.text, before), value.range.lowerBound - size.end <= 48,
        let name = names.first(in: note.text, size.end..<value.range.lowerBound),
        counts(value, sentence, note.text), isJoined(size.end..<name.lowerBound, note.text),
        !note.isBeside(line), !note.isAboutOtherHeader(line), !note.isReported(value.range)
      else { continue }
      let right = size.value / 4
      note.report(
        "header-length", .warning, at: value.range,
        Bilingual(
          ko: "데이터 오프셋은 4바이트짜리 워드를 세므로 \(size.value)바이트 헤더에서는 \(right)입니다.",
          en: "The data offset counts words of 4 bytes: for \(size.value) bytes of header it is \(right)."),
        expected: Bilingual(ko: "\(right)", en: "\(right)"), reference: "RFC 9293 3.1",
        working: Bilingual(ko: "\(size.value) / 4 = \(right)", en: "\(size.value) / 4 = \(right)"))
    }
  }

  private static let headers = TellingWords("헤더", "header", "头", "首部", "ヘッダ")

  /// The number is the field's value, or told to be of words.
  private static func counts(
    _ count: Quantity, _ sentence: Range<Int>, _ text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let behind = count.end..<min(sentence.upperBound, count.end + 10)
    if let word = words.first(in: text, behind), word.lowerBound - behind.lowerBound <= 1 { return true }
    let head = max(sentence.lowerBound, count.range.lowerBound - 48)..<count.range.lowerBound
    // `a value of 5 means …`, `값이 5이면 …`
    let tail = count.end..<min(sentence.upperBound, count.end + 14)
    if let verb = meanings.first(in: text, tail), verb.lowerBound - count.end <= 1 { return true }
    guard let name = names.last(in: text, head) else { return false }
    return links.fills(name.upperBound..<count.range.lowerBound, of: text)
  }

  private static let meanings = TellingWords(" means ", " stands for ", "이면 ", "일 때 ", "인 경우 ", " gives ")
  private static let words = TellingWords("words", "워드", "개 워드", "ワード", "个字")
  private static let links = Filler(
    "field 필드 값 value 의 은 는 이 가 = : → is has of the a in が は で 为 是 가질 때 이라면 equals reads shows set to")

  private static func isFactor(
    _ amount: Quantity, _ sentence: Range<Int>, _ text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let before = max(sentence.lowerBound, amount.range.lowerBound - 4)..<amount.range.lowerBound
    let behind = amount.end..<min(sentence.upperBound, amount.end + 12)
    return products.stands(in: text, before) || units.stands(in: text, behind)
  }

  private static let products = TellingWords("x ", "× ", "×", "* ", "*", "· ", "·", "⋅")
  private static let units = TellingWords(
    "단위", "짜리", "word", "워드", "단어", "씩", " each", "옵션", " of option", "배수")

  /// Nothing of another header, of options or of an end of a span between the two.
  private static func isJoined(_ gap: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    !apart.stands(in: text, gap)
  }

  private static let apart = TellingWords(
    "최소", "최대", "부터", "~", "minimum", "maximum", "at most", "at least", "up to", "옵션", "option", "데이터는",
    "data", "ip ",
    "udp", "+", "or ", "또는", "더 ", "more ")

  // MARK: The factor

  /// `값에 8을 곱하면 바이트 길이`, `multiply it by 8 to get the bytes`: words of 4 bytes.
  private static func checkFactor(
    _ amounts: [Quantity], _ sentence: Range<Int>, _ line: Int, _ note: inout CheckedNote
  ) {
    guard bytes.stands(in: note.text, sentence) else { return }
    for amount in amounts where amount.unit == .none && (2...16).contains(amount.value) && amount.value != 4 {
      let before = max(sentence.lowerBound, amount.range.lowerBound - 14)..<amount.range.lowerBound
      let behind = amount.end..<min(sentence.upperBound, amount.end + 10)
      guard multiplied.stands(in: note.text, behind) || multipliers.stands(in: note.text, before),
        amounts.allSatisfy({ $0.value != 4 && $0.value != 32 }), !note.isBeside(line),
        !note.isAboutOtherHeader(line), !note.isReported(amount.range)
      else { continue }
      note.report(
        "offset-unit", .warning, at: amount.range,
        Bilingual(
          ko: "데이터 오프셋은 4바이트짜리 워드를 세므로 4를 곱해야 바이트가 됩니다.",
          en: "The data offset counts words of 4 bytes: times 4 gives the bytes."),
        expected: Bilingual(ko: "4", en: "4"), reference: "RFC 9293 3.1")
    }
  }

  private static let bytes = TellingWords("byte", "바이트", "octet", "옥텟")
  private static let multiplied = TellingWords("을 곱", "를 곱", "배 하", "배를")
  private static let multipliers = TellingWords(
    "multiply by ", "multiplied by ", "it by ", "value by ", "times ")

  // MARK: The usual value

  /// `the value 4 is the usual one`, `데이터 오프셋의 최솟값은 4`: without options there are five words.
  private static func checkUsual(
    _ amounts: [Quantity], _ sentence: Range<Int>, _ line: Int, _ note: inout CheckedNote
  ) {
    guard let word = usual.first(in: note.text, sentence) else { return }
    for amount in amounts where amount.unit == .none && (1...4).contains(amount.value) {
      let gap =
        amount.range.lowerBound >= word.upperBound
        ? word.upperBound..<amount.range.lowerBound
        : amount.end..<max(amount.end, word.lowerBound)
      guard gap.count <= 14, isValue(amount, sentence, note.text), amounts.count == 1,
        !note.isBeside(line), !note.isAboutOtherHeader(line), !note.isReported(amount.range)
      else { continue }
      note.report(
        "header-length", .warning, at: amount.range,
        Bilingual(
          ko: "옵션이 없는 헤더도 20바이트, 곧 5워드이므로 데이터 오프셋은 5부터입니다.",
          en: "A header without options has 20 bytes, 5 words: the data offset is 5 at least."),
        expected: Bilingual(ko: "5", en: "5"), reference: "RFC 9293 3.1")
    }
  }

  private static let usual = TellingWords(
    "usual", "minimum", "smallest value", "lowest value", "typical", "normally", "최솟값", "최소값", "최소 값", "보통",
    "기본값", "일반적으로")

  /// No amount of bytes, bits or words.
  private static func isValue(
    _ amount: Quantity, _ sentence: Range<Int>, _ text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let values = ValueReader(text: text, end: sentence.upperBound)
    let next = values.skipBlanks(amount.end)
    let before = max(sentence.lowerBound, amount.range.lowerBound - 16)..<amount.range.lowerBound
    return
      (next >= sentence.upperBound
      || !["byte", "bit", "바이트", "비트", "word", "워드", "개", "*", "×", "-", "배", "단위"]
        .contains { (unit: StaticString) in values.starts(next, unit) })
      && tells.stands(in: text, before)
  }

  private static let tells = TellingWords("value ", "값은 ", "값이 ", "is ", "은 ", "는 ", "이 ", "= ", ": ")
}
