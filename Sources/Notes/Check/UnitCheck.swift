import TCP

/// Amounts that belong together in any protocol: bits and bytes told of one thing, the width of one flag, the highest
/// number of sixteen bits with its digits mixed up.
enum UnitCheck: NoteCheck {
  static func check(_ note: inout CheckedNote) {
    for line in note.lines.withDigits
    where !note.words[line].isDisjoint(with: [.limits, .quantities]) && !note.isCode(line) {
      let range = note.reading.range(of: line)
      guard range.count >= 8, range.count < 600 else { continue }
      for sentence in note.sentences(of: line) {
        let clause = Clause(note.text, sentence, Quantity.all(in: sentence, of: note.text), line)
        guard
          let slip = bytes(clause) ?? word(clause, note) ?? flag(clause, note) ?? highest(clause, note),
          !note.isReported(slip.at),
          !note.isQuestion(sentence), !note.isBeside(line) || note.isOnlyForeign(line)
        else { continue }
        LimitCheck.report(slip, &note)
      }
    }
  }

  // MARK: Bits and bytes

  /// `16비트(4바이트)`, `8 bytes = 32 bits`
  private static func bytes(_ clause: Clause) -> QuantityCheck.Slip? {
    for (first, second) in zip(clause.quantities, clause.quantities.dropFirst()) {
      let (bits, bytes) = first.unit == .bits ? (first, second) : (second, first)
      guard bits.unit == .bits, bytes.unit == .bytes, bits.value % 8 == 0, (8...512).contains(bits.value),
        (1...64).contains(bytes.value), bytes.value * 8 != bits.value,
        isSame(first.end..<second.range.lowerBound, clause.text), isClosed(second, clause),
        !isFactor(first, clause)
      else { continue }
      let right = Bilingual(
        ko: "\(bits.value)비트 = \(bits.value / 8)바이트, \(bytes.value * 8)비트 = \(bytes.value)바이트",
        en: "\(bits.value) bits = \(bits.value / 8) bytes, \(bytes.value * 8) bits = \(bytes.value) bytes")
      return QuantityCheck.Slip(
        rule: "field-width", at: first.range.lowerBound..<second.end, right: right,
        message: Bilingual(
          ko: "\(bits.value)비트와 \(bytes.value)바이트는 같지 않습니다.",
          en: "\(bits.value) bits and \(bytes.value) bytes are not the same."),
        reference: "RFC 9293 3.1")
    }
    return nil
  }

  private static func isSame(_ gap: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    gap.count <= 4 && Squeezed(text, gap, without: " `*").isOne(of: ["(", "=", "(=", "（"])
  }

  /// `5 x 32 bits = 20 bytes`
  private static func isFactor(_ size: Quantity, _ clause: Clause) -> Bool {
    let before = max(clause.range.lowerBound, size.range.lowerBound - 4)..<size.range.lowerBound
    return clause.stands(products, in: before)
  }

  private static let products = TellingWords("x ", "× ", "×", "* ", "*", "· ", "개")

  /// Nothing follows that makes it an amount of something else: `32비트(4바이트 단위)`
  private static func isClosed(_ size: Quantity, _ clause: Clause) -> Bool {
    let values = ValueReader(text: clause.text, end: clause.range.upperBound)
    let next = values.skipBlanks(size.end)
    return next >= clause.range.upperBound || clause.text[next].isOne(of: ").,;`*|")
      || values.starts(next, "）")
  }

  // MARK: Words

  /// `32비트 체계에서 1 Word = 4 bytes`: what the data offset counts in.
  private static func word(_ clause: Clause, _ note: CheckedNote) -> QuantityCheck.Slip? {
    guard clause.stands(words),
      clause.holds({ $0.unit == .bits && $0.value == 32 }) || isTitledOffset(clause, note)
    else { return nil }
    for size in clause.quantities where size.unit == .bytes && size.value != 4 && size.value <= 16 {
      let before = max(clause.range.lowerBound, size.range.lowerBound - 16)..<size.range.lowerBound
      guard let word = words.first(in: clause.text, before),
        equals.fills(word.upperBound..<size.range.lowerBound, of: clause.text), isOneWord(word, clause)
      else { continue }
      return QuantityCheck.Slip(
        rule: "offset-unit", at: size.range.lowerBound..<size.end,
        right: Bilingual(ko: "4바이트", en: "4 bytes"),
        message: Bilingual(
          ko: "데이터 오프셋이 세는 한 워드는 32비트, 곧 4바이트입니다.",
          en: "The data offset counts words of 32 bits, 4 bytes each."), reference: "RFC 9293 3.1")
    }
    return nil
  }

  /// `1 Word`, `a word`; `5 words = 20 bytes` are several.
  private static func isOneWord(_ word: Range<Int>, _ clause: Clause) -> Bool {
    let before = max(clause.range.lowerBound, word.lowerBound - 8)..<word.lowerBound
    let number = Quantity.all(in: before, of: clause.text).last
    return number.map { $0.value == 1 } ?? true
  }

  private static func isTitledOffset(_ clause: Clause, _ note: CheckedNote) -> Bool {
    LimitCheck.isTitled(offsets, clause.line, note)
  }

  private static let words = TellingWords("word", "워드")
  private static let equals = Filler("= 는 은 ( : is 당 이 가")
  private static let offsets = TellingWords("offset", "오프셋", "hlen", "header length", "헤더 길이")

  // MARK: One flag

  /// `각각의 플래그는 2비트를 차지한다`, `flags, or 2-bit boolean fields`
  private static func flag(_ clause: Clause, _ note: CheckedNote) -> QuantityCheck.Slip? {
    guard clause.holds({ $0.unit == .bits && (2...8).contains($0.value) && $0.value != 6 }) else {
      return nil
    }
    for size in clause.quantities where size.unit == .bits && (2...8).contains(size.value) && size.value != 6
    {
      guard isOfOneFlag(size, clause, note) else { continue }
      return QuantityCheck.Slip(
        rule: "field-width", at: size.range.lowerBound..<size.end, right: Bilingual(ko: "1비트", en: "1 bit"),
        message: Bilingual(
          ko: "플래그 하나는 \(size.value)비트가 아니라 1비트입니다.", en: "A flag has one bit, not \(size.value)."),
        reference: "RFC 9293 3.1")
    }
    return nil
  }

  private static func isOfOneFlag(_ size: Quantity, _ clause: Clause, _ note: CheckedNote) -> Bool {
    let before = max(clause.range.lowerBound, size.range.lowerBound - 48)..<size.range.lowerBound
    let behind = size.end..<min(clause.range.upperBound, size.end + 24)
    guard !clause.stands(totals, in: before), !clause.stands(totals, in: behind) else { return false }
    if clause.stands(flags, in: before), booleans.first(in: clause.text, behind)?.lowerBound == size.end + 1 {
      return true
    }
    guard let each = each.first(in: clause.text, before),
      between.fills(each.upperBound..<size.range.lowerBound, of: clause.text)
    else { return false }
    return clause.stands(flags, in: before)
      || clause.first(of: flags, from: size.end) != nil && clause.stands(aboutFlags, inLineOf: note)
  }

  private static let flags = TellingWords("플래그", "flag", "control bit", "제어 비트", "컨트롤 비트", "코드 비트", "标志位")
  private static let aboutFlags = TellingWords("flag bit", "control bit", "플래그 비트", "제어 비트")
  private static let booleans = TellingWords("boolean", "bool ", "on/off")
  private static let each = TellingWords("각각의 ", "각각 ", "각 ", "each of these ", "each ", "하나의 ", "하나당 ", "一个")
  private static let between = Filler(
    "플래그 flag flags control bit bits 제어 비트 컨트롤 코드 는 은 가 이 의 is has are takes takes a of the occupies uses 필드 field 하나 마다 당 each 각각"
  )
  private static let totals = TellingWords(
    "총 ", "모두", "합", "total", "together", "reserved", "예약", "offset", "오프셋", "개")

  // MARK: Sixteen bits

  /// `0~65353`, `up to 64,535 bytes`: the digits of 65535 in another order, or one of them another.
  private static func highest(_ clause: Clause, _ note: CheckedNote) -> QuantityCheck.Slip? {
    for number in clause.quantities where (50000...69999).contains(number.value) && isMisread(number.value) {
      let before = max(clause.range.lowerBound, number.range.lowerBound - 40)..<number.range.lowerBound
      let behind = number.end..<min(clause.range.upperBound, number.end + 24)
      let isEnd =
        clause.stands(ends, in: before) || clause.stands(ends, in: behind)
        || clause.stands(joints, in: max(before.lowerBound, before.upperBound - 4)..<before.upperBound)
      guard isEnd,
        clause.stands(subjects, inLineOf: note), !clause.stands(notHighest, inLineOf: note),
        // `seq=65355`, but `max window = 65,355`
        clause.stands(most, in: before) || !clause.stands(assigned, inLineOf: note)
      else { continue }
      return QuantityCheck.Slip(
        rule: clause.stands(ports, inLineOf: note) ? "port-range" : "field-width", at: number.range,
        right: Bilingual(ko: "65535", en: "65535"),
        message: Bilingual(ko: "16비트로 나타내는 가장 큰 수는 65535입니다.", en: "The highest number of 16 bits is 65535."),
        reference: "RFC 9293 3.1")
    }
    return nil
  }

  /// Its digits in another order or number, or one of the first another.
  private static func isMisread(_ value: UInt64) -> Bool {
    let (told, right) = (Array(String(value).utf8), Array("65535".utf8))
    guard told.count == right.count, told != right, value != 65536 else { return false }
    if told[0] == right[0], told.allSatisfy({ right.contains($0) }) { return true }
    let differing = told.indices.filter { told[$0] != right[$0] }
    return differing.count == 1 && differing[0] < 3
  }

  private static let ports = TellingWords("포트", "port", "端口", "ポート")
  private static let subjects = TellingWords(
    "포트", "port", "端口", "ポート", "window", "윈도", "窗口", "16비트", "16-bit", "16 bit", "16bit", "2^16", "세그먼트",
    "segment", "payload", "바이트", "byte")
  private static let ends = TellingWords(
    "까지", "최대", "max", "up to", " to ", "at most", "larger than", "보다 큰", "넘", "exceed", "이하",
    "이내",
    "最大", "부터", "more than", "range", "limit", "제한", "한계", " ports", "available", "개의 포트", "개 포트", "개가 있")
  private static let joints = TellingWords("~", "-", "–")
  private static let most = TellingWords("max", "최대", "largest", "highest")
  private static let assigned = TellingWords("=")
  private static let notHighest = TellingWords(
    "flags [", "seq", "win=", "win ", "ephemeral", "임시", "sysctl", "cksum", "id ", "pid", "ipv6",
    "dynamic", "default", "기본",
    "example", "예:")
}
