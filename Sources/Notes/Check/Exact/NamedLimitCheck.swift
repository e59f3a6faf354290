import Questions
import TCP

/// Limits told of something that an earlier word, a title or a label names: `Initial sequence number = x (16 bits)`,
/// `ports … from 49152 up to 65536`, `Data offset: … Smallest value 4`, `Header Length: 32 bytes (16)`.
enum NamedLimitCheck: NoteCheck {
  static func check(_ note: inout CheckedNote) {
    guard note.speaksOfTCP || note.reading.isOnTCP else { return }
    for line in note.lines.withDigits where !note.isCode(line) {
      let range = note.reading.range(of: line)
      guard range.count < 400, heads.stands(in: note.text, range) || isTitled(line, note) else { continue }
      let clause = Clause(note.text, range, note.quantities(of: line), line)
      for find in finds {
        guard let slip = find(clause, note), !note.isReported(slip.at), note.isMeant(line),
          !note.isBeside(line),
          !LimitCheck.isOfOther(line, note)
        else { continue }
        LimitCheck.report(slip, &note)
        break
      }
    }
  }

  /// Without one of these here or in a title nothing is looked at.
  private static let heads = TellingWords(
    "isn", "sequence number", "시퀀스 번호", "순서 번호", "65536", "65,536", "offset", "오프셋", "header len", "hlen",
    "옵션", "option")
  private static let scales = TellingWords(
    "window scal", "wscale", "윈도우 스케일", "윈도 스케일", "data offset", "데이터 오프셋")
  private static let wellKnown = TellingWords("well-known port", "well known port", "잘 알려진 포트")

  private static func isTitled(_ line: Int, _ note: CheckedNote) -> Bool {
    LimitCheck.isTitled(scales, line, note) || LimitCheck.isTitled(wellKnown, line, note)
  }

  private static let finds: [@Sendable (Clause, CheckedNote) -> QuantityCheck.Slip?] = [
    numberWidth, numberCount, dynamicPorts, wellKnownPorts, smallestOffset, dissectedLength, optionRoom,
    shift,
  ]

  // MARK: Sequence numbers

  private static let numbers = TellingWords(
    "isn", "initial sequence number", "sequence number", "초기 순서 번호", "초기 시퀀스 번호", "시퀀스 번호", "순서 번호")
  private static let others = TellingWords(
    "port", "포트", "window", "윈도", "checksum", "체크섬", "ack", "확인", "offset", "오프셋", "pointer", "포인터", "quic",
    "tls", "record", "레코드", "esp",
    "rtp", "udp",
    "half", "절반", "timestamp", "타임스탬프", "ipsec", "dccp", "clock", "counter", "version", "상위", "하위",
    "upper", "lower")

  /// `ISN은 그 시작값으로, 16비트 값이다`
  private static func numberWidth(_ clause: Clause, _ note: CheckedNote) -> QuantityCheck.Slip? {
    guard
      let width = clause.quantities.first(where: { $0.unit == .bits && [8, 16, 24, 64].contains($0.value) }),
      let name = numbers.last(in: clause.text, clause.range.lowerBound..<width.range.lowerBound),
      width.range.lowerBound - name.upperBound <= 36, !clause.stands(others)
    else { return nil }
    return QuantityCheck.Slip(
      rule: "field-width", at: width.range.lowerBound..<width.end,
      right: Bilingual(ko: "32비트", en: "32 bits"),
      message: Bilingual(
        ko: "순서 번호는 \(width.value)비트가 아니라 32비트입니다.",
        en: "Sequence numbers have 32 bits, not \(width.value)."), reference: "RFC 9293 3.4")
  }

  /// `sequence numbers: 2^31 of them`, `이 필드는 0부터 2^16 - 1까지`
  private static func numberCount(_ clause: Clause, _ note: CheckedNote) -> QuantityCheck.Slip? {
    guard let power = clause.first(of: powers),
      let name = numbers.last(in: clause.text, clause.range.lowerBound..<power.lowerBound),
      case let exponent = power.upperBound..<min(clause.range.upperBound, power.upperBound + 2),
      ["16", "31", "24", "64"].contains(note.raw(exponent)),
      !clause.stands(others, in: name.lowerBound..<power.lowerBound),
      clause.stands(spans, in: name.upperBound..<min(clause.range.upperBound, exponent.upperBound + 16)),
      !clause.stands(comparing)
    else { return nil }
    return QuantityCheck.Slip(
      rule: "sequence-space", at: power.lowerBound..<exponent.upperBound,
      right: Bilingual(ko: "2^32", en: "2^32"),
      message: Bilingual(
        ko: "순서 번호는 32비트라서 0부터 2^32 − 1까지이고, 그다음은 0입니다.",
        en: "Sequence numbers have 32 bits: they run from 0 to 2^32 − 1, and 0 comes next."),
      reference: "RFC 9293 3.4")
  }

  private static let powers = TellingWords("2^", "2**")
  private static let spans = TellingWords("of them", "개가", "개이", "개를", "0부터", "from 0", "0 to", "0 ~", "0~")
  private static let comparing = TellingWords(
    "half", "절반", "compar", "비교", "distance", "거리", "less than", "보다 작", "앞", "뒤")

  // MARK: Ports

  private static func dynamicPorts(_ clause: Clause, _ note: CheckedNote) -> QuantityCheck.Slip? {
    guard let high = clause.quantities.first(where: { $0.value == 65536 && $0.unit == .none }),
      clause.holds({ $0.value == 49152 }), clause.stands(ports) || clause.stands(ports, inLineOf: note)
    else { return nil }
    return QuantityCheck.portSlip(high.range, 65535)
  }

  /// `**Front:** Well-known ports` over `**Back:** 0-1024`
  private static func wellKnownPorts(_ clause: Clause, _ note: CheckedNote) -> QuantityCheck.Slip? {
    guard clause.quantities.count == 2, clause.quantities[0].value <= 1, clause.quantities[1].value == 1024,
      clause.isSpan(clause.quantities[0], clause.quantities[1]),
      LimitCheck.isTitled(wellKnown, clause.line, note)
    else { return nil }
    return QuantityCheck.portSlip(clause.quantities[1].range, 1023)
  }

  private static let ports = TellingWords(
    "port", "포트", "dynamic", "동적", "ephemeral", "private", "range", "범위")

  // MARK: The header

  /// `Data offset (4 bits): … Smallest value 4`
  private static func smallestOffset(_ clause: Clause, _ note: CheckedNote) -> QuantityCheck.Slip? {
    guard clause.stands(offsets) || LimitCheck.isTitled(offsets, clause.line, note),
      let least = Extremes.leasts.first(in: clause.text, clause.range),
      let value = clause.quantities.first(where: { $0.range.lowerBound >= least.upperBound }),
      value.unit == .none, (1...15).contains(value.value), value.value != 5,
      value.value < 5 || !clause.stands(QuantityCheck.anyOptions),
      value.range.lowerBound - least.upperBound <= 24,
      leads.fills(least.upperBound..<value.range.lowerBound, of: clause.text)
    else { return nil }
    return QuantityCheck.Slip(
      rule: "header-length", at: value.range, right: Bilingual(ko: "5", en: "5"),
      message: Bilingual(
        ko: "옵션이 없는 헤더도 20바이트, 곧 32비트 단위로 5이므로 데이터 오프셋은 5보다 작을 수 없습니다.",
        en: "A header without options has 20 bytes, five words of 32 bits: the data offset is never below 5."),
      reference: "RFC 9293 3.1")
  }

  private static let offsets = TellingWords(
    "data offset", "데이터 오프셋", "hlen", "header length field", "헤더 길이 필드")
  private static let leads = Filler("value values is are of the a 값 값은 은 는 이 가 : =")

  /// `Header Length: 32 bytes (16)`: the number of words behind the bytes.
  private static func dissectedLength(_ clause: Clause, _ note: CheckedNote) -> QuantityCheck.Slip? {
    guard let name = clause.first(of: lengths),
      let bytes = clause.quantities.first(where: { $0.range.lowerBound >= name.upperBound }),
      bytes.unit == .bytes,
      bytes.range.lowerBound - name.upperBound <= 3, (20...60).contains(bytes.value), bytes.value % 4 == 0,
      let words = clause.quantities.first(where: { $0.range.lowerBound >= bytes.end }), words.unit == .none,
      words.range.lowerBound - bytes.end <= 2, clause.text[words.range.lowerBound - 1] == UInt8(ascii: "("),
      words.end < clause.range.upperBound, clause.text[words.end] == UInt8(ascii: ")"),
      words.value != bytes.value / 4
    else { return nil }
    let right = "\(bytes.value / 4)"
    return QuantityCheck.Slip(
      rule: "header-length", at: words.range, right: Bilingual(ko: right, en: right),
      message: Bilingual(
        ko: "\(bytes.value)바이트는 32비트 단위로 \(right)입니다.",
        en: "\(bytes.value) bytes are \(right) words of 32 bits."), reference: "RFC 9293 3.1")
  }

  private static let lengths = TellingWords("header length:", "header len:", "hlen:")

  /// `header 20..60, so options at most 60`, `옵션은 최대 몇 바이트? → 44바이트`
  private static func optionRoom(_ clause: Clause, _ note: CheckedNote) -> QuantityCheck.Slip? {
    guard let name = clause.first(of: options),
      let most = Extremes.mosts.first(in: clause.text, name.upperBound..<clause.range.upperBound),
      most.lowerBound - name.upperBound <= 12,
      !joined.stands(in: clause.text, max(clause.range.lowerBound, name.lowerBound - 10)..<name.lowerBound),
      let size = clause.quantities.first(where: { $0.range.lowerBound >= most.upperBound }),
      size.unit != .bits,
      size.range.lowerBound - most.upperBound <= 32, [20, 32, 36, 44, 48, 60, 64].contains(size.value),
      size.unit == .bytes || clause.stands(headers),
      rooms.fills(most.upperBound..<size.range.lowerBound, of: clause.text)
    else { return nil }
    return QuantityCheck.Slip(
      rule: "header-length", at: size.range, right: Bilingual(ko: "40바이트", en: "40 bytes"),
      message: Bilingual(
        ko: "헤더는 60바이트까지이고 그중 20바이트는 고정이므로 옵션은 40바이트까지입니다.",
        en: "A header has 60 bytes at most, 20 of them fixed: 40 are left for options."),
      reference: "RFC 9293 3.1")
  }

  private static let options = TellingWords(
    "옵션은", "옵션 길이는", "옵션의", "옵션 필드", "옵션 크기", "options", "option field")
  /// What a header has with its options.
  private static let joined = TellingWords("with", "incl", "plus", "and", "포함", "+")
  private static let headers = TellingWords("header", "헤더")
  private static let rooms = Filler("몇 바이트 ? → -> 로 is are of bytes 는 은 답 A.")

  /// Below a heading on window scaling: `시프트는 16까지 쓸 수 있다`.
  private static func shift(_ clause: Clause, _ note: CheckedNote) -> QuantityCheck.Slip? {
    guard let name = clause.first(of: shifts),
      let size = clause.quantities.first(where: { $0.range.lowerBound >= name.upperBound }),
      size.unit == .none,
      size.range.lowerBound - name.upperBound <= 24, [15, 16, 20, 24, 31, 32].contains(size.value),
      clause.stands(scales) || LimitCheck.isTitled(scales, clause.line, note)
        || LimitCheck.isInSection(scales, clause.line, note),
      clause.stands(Extremes.mosts)
        || clause.stands(reached, in: size.end..<min(clause.range.upperBound, size.end + 8))
    else { return nil }
    return QuantityCheck.Slip(
      rule: "scale-shift", at: size.range, right: Bilingual(ko: "14", en: "14"),
      message: Bilingual(
        ko: "윈도우 스케일의 이동 비트 수는 14까지입니다.", en: "The window scale's shift count is at most 14."),
      reference: "RFC 7323 2.3")
  }

  private static let shifts = TellingWords("shift", "시프트", "이동 비트")
  private static let reached = TellingWords("까지", " at most")
}
