import Questions
import TCP

/// Numbers that are the same in every TCP, held against what is told in a line, a row or a drawing: how many SACK
/// blocks fit, how long each option is, from where to where a header reaches.
enum LimitCheck: NoteCheck {
  static func check(_ note: inout CheckedNote) {
    for line in 0..<note.reading.lineCount where note.survey[line].contains(.digit) {
      let range = note.reading.range(of: line)
      guard range.count >= 8, note.words[line].contains(.limits), !note.isCode(line) else { continue }
      for sentence in note.sentences(of: line) where !note.isQuestion(sentence) {
        let quantities = Quantity.all(in: sentence, of: note.text)
        let clause = Clause(note.text, sentence, quantities, line)
        for find in finds {
          guard let slip = find(clause, note), !note.isBeside(line),
            !isOfOther(line, note) || slip.rule == "header-length" && isInColumn(line, note)
          else { continue }
          report(slip, &note)
        }
      }
    }
    for table in note.tables { checkOptions(table, &note) }
  }

  /// Without one of these no number of a line is looked at here.
  static let subjects = TellingWords(
    "sack", "block", "블록", "선택적 확인", "timestamp", "타임스탬프", "时间戳", "option", "옵션", "选项", "header", "헤더", "首部",
    "头部", "ヘッダ", "byte",
    "protocol", "프로토콜", "协议", "2^", "scal", "스케일", "窗口扩大", "rwnd", "bit", "비트", "65536", "65,536")

  private static let finds: [@Sendable (Clause, CheckedNote) -> QuantityCheck.Slip?] = [
    blocks, optionLength, headerSpan, optionRoom, numberSpace, shift, receiveWindow,
    drawnWidth, largestWindow, windowPower, scaledWindow, otherHeader,
  ]

  /// Another protocol's section.
  static func isOfOther(_ line: Int, _ note: CheckedNote) -> Bool {
    note.isUnderOtherTitle(line) || note.isAboutOtherHeader(line)
  }

  /// A drawn table whose head names TCP: `Feature   TCP   UDP`.
  private static func isInColumn(_ line: Int, _ note: CheckedNote) -> Bool {
    guard note.isFenced(line) else { return false }
    let block = note.reading.document.lines[line].block
    return stride(from: line - 1, through: max(0, line - 10), by: -1).contains {
      note.reading.document.lines[$0].block == block && note.survey[$0].contains(.transport)
        && columnHead.stands(in: note.text, note.reading.range(of: $0))
    }
  }

  private static let columnHead = TellingWords("tcp  ", " tcp", "tcp|")

  static func report(_ slip: QuantityCheck.Slip, _ note: inout CheckedNote) {
    note.report(slip.rule, at: slip.at, slip.message, expected: slip.right, reference: slip.reference)
  }

  static let most = TellingWords(
    "up to", "at most", "max", "최대", "까지", "最多", "最大", "no more than", "as many as", "이하", "최댓값")

  // MARK: The header

  /// `Header size 16-60 bytes`, `최소 20 byte ~ 최대 64 byte`: one end is right, the other is not.
  private static func headerSpan(_ clause: Clause, _ note: CheckedNote) -> QuantityCheck.Slip? {
    guard clause.quantities.count >= 2, clause.holds({ $0.unit == .bytes }) else { return nil }
    for (low, high) in zip(clause.quantities, clause.quantities.dropFirst())
    where high.unit == .bytes && low.unit != .bits && isSpan(low, high, clause) {
      let slip: (Quantity, Int)
      if low.value == 20, (61...80).contains(high.value) {
        slip = (high, 60)
      } else if high.value == 60, (8...40).contains(low.value), low.value != 20 {
        slip = (low, 20)
      } else {
        continue
      }
      guard !clause.stands(aside, inLineOf: note),
        clause.stands(header, inLineOf: note) || isTitled(header, clause.line, note)
          || isInSection(header, clause.line, note)
          || note.speaksOfTCP && clause.stands(optionWord, inLineOf: note) && low.value == 20
      else { continue }
      return QuantityCheck.Slip(
        rule: "header-length", at: slip.0.range.lowerBound..<slip.0.end,
        right: Bilingual(ko: "\(slip.1)바이트", en: "\(slip.1) bytes"),
        message: Bilingual(
          ko: "TCP 헤더는 20~60바이트입니다. 데이터 오프셋이 5~15워드이고, 한 워드는 4바이트이기 때문입니다.",
          en: "A TCP header has 20 to 60 bytes: the data offset counts 5 to 15 words of 4 bytes."),
        reference: "RFC 9293 3.1")
    }
    return nil
  }

  private static func isSpan(_ low: Quantity, _ high: Quantity, _ clause: Clause) -> Bool {
    if clause.isSpan(low, high) { return true }
    let gap = low.end..<high.range.lowerBound
    let between = String(decoding: clause.text[gap], as: UTF8.self).filter { !" ,.*`".contains($0) }.lowered
    return ["~최대", "-", "–", "~", "max", "최대", "에서최대", "to", "and", "bytes-", "到", "至"].contains(between)
  }

  static let header = TellingWords("header", "헤더", "首部", "头部", "报头", "ヘッダ")
  private static let aside = TellingWords(
    "ipv4", "ip 헤더", "ip header", "ip 首部", "mac", "ethernet", "이더넷", "udp 헤더")

  // MARK: Other numbers

  /// `序列号空间是 0 到 2^16 - 1`: thirty-two bits.
  private static func numberSpace(_ clause: Clause, _ note: CheckedNote) -> QuantityCheck.Slip? {
    guard !clause.stands(otherSpaces), let power = clause.first(of: powers),
      let subject = sequence.last(in: clause.text, clause.range.lowerBound..<power.lowerBound),
      power.lowerBound - subject.upperBound <= 44,
      clause.stands(ranges, in: subject.upperBound..<power.upperBound)
        || clause.stands(
          Extremes.mosts, in: max(clause.range.lowerBound, subject.lowerBound - 24)..<power.lowerBound)
    else { return nil }
    var at = power.upperBound
    var value = 0
    while at < clause.range.upperBound, clause.text[at] == UInt8(ascii: "{") { at += 1 }
    let start = at
    while at < clause.range.upperBound, clause.text[at].isDigit, at - start < 3 {
      value = value * 10 + Int(clause.text[at] & 15)
      at += 1
    }
    guard [8, 16, 24, 31, 48, 64].contains(value) else { return nil }
    return QuantityCheck.Slip(
      rule: "sequence-space", at: power.lowerBound..<at, right: Bilingual(ko: "2^32", en: "2^32"),
      message: Bilingual(
        ko: "순서 번호는 32비트라서 0부터 2^32 − 1까지이고, 그다음은 0입니다.",
        en: "Sequence numbers have 32 bits: they run from 0 to 2^32 − 1, and 0 comes next."),
      reference: "RFC 9293 3.4")
  }

  private static let sequence = TellingWords(
    "sequence number", "sequence space", "시퀀스 번호", "순서 번호", "시퀀스 넘버", "序列号", "序号", "シーケンス番号")
  private static let otherSpaces = TellingWords(
    "window", "윈도", "port", "포트", "窗口", "端口", "quic", "rtp", "m비트", "m-bit", "k bit")
  private static let powers = TellingWords("2^", "2**")
  private static let ranges = TellingWords(
    "0", "mod", "space", "공간", "범위", "range", "空间", "范围", "空間", "wrap", "up to", "까지")

  /// `The maximum shift count of window scaling is 16`
  private static func shift(_ clause: Clause, _ note: CheckedNote) -> QuantityCheck.Slip? {
    guard clause.stands(scale), clause.stands(shiftWords) else { return nil }
    for size in clause.quantities where size.unit == .none && [15, 16, 20, 24, 31, 32].contains(size.value) {
      let before = max(clause.range.lowerBound, size.range.lowerBound - 60)..<size.range.lowerBound
      guard let limit = Extremes.mosts.first(in: clause.text, before),
        !clause.stands(window, in: limit.upperBound..<size.range.lowerBound),
        !clause.stands(bits, in: size.end..<min(clause.range.upperBound, size.end + 6))
      else { continue }
      return QuantityCheck.Slip(
        rule: "scale-shift", at: size.range, right: Bilingual(ko: "14", en: "14"),
        message: Bilingual(
          ko: "윈도우 스케일의 이동 비트 수는 14까지입니다. 윈도우가 2^30바이트를 넘지 않아야 옛 번호와 새 번호를 가릴 수 있기 때문입니다.",
          en:
            "The window scale's shift count is at most 14: the window must stay below 2^30 bytes for old and new numbers to be told apart."
        ), reference: "RFC 7323 2.3")
    }
    return nil
  }

  private static let scale = TellingWords(
    "window scal", "wscale", "윈도우 스케일", "윈도 스케일", "윈도우 확대", "shift count", "窗口扩大")
  private static let shiftWords = TellingWords(
    "shift", "시프트", "이동", "스케일의 최", "스케일 값", "scale factor", "移位", "스케일 최", "스케일 팩터")
  private static let window = TellingWords("window size", "윈도우 크기", "byte", "바이트", "kb", "mb", "gb")
  private static let bits = TellingWords("-bit", " bit", "bit", "비트", "位", "^", "kb", "mb")

  /// `窗口最大65536个字节`: sixteen bits hold one less.
  private static func largestWindow(_ clause: Clause, _ note: CheckedNote) -> QuantityCheck.Slip? {
    guard
      let size = clause.quantities.first(where: { $0.unit == .bytes && nearlySixteenBits.contains($0.value) }
      ),
      note.speaksOfTCP, clause.stands(fieldWindow),
      clause.stands(most) || clause.stands(Extremes.mosts), !clause.stands(notField),
      case let isUnscaled = clause.stands(unscaled), isUnscaled || !clause.stands(scale),
      size.value == 65536 || isUnscaled || clause.stands(sixteen)
    else { return nil }
    return QuantityCheck.Slip(
      rule: "field-width", at: size.range.lowerBound..<size.end,
      right: Bilingual(ko: "65535바이트", en: "65535 bytes"),
      message: Bilingual(
        ko: "윈도우 필드는 16비트라서 65535바이트까지입니다.", en: "The window field has 16 bits: 65535 bytes at most."),
      reference: "RFC 9293 3.1")
  }

  /// `윈도우 크기는 최대 2^32`: sixteen bits hold 2^16 − 1, and the scale shifts them to 2^30.
  private static func windowPower(_ clause: Clause, _ note: CheckedNote) -> QuantityCheck.Slip? {
    guard note.speaksOfTCP, let power = clause.first(of: powers), clause.stands(fieldWindow),
      !clause.stands(notPower)
    else { return nil }
    let before = max(clause.range.lowerBound, power.lowerBound - 40)..<power.lowerBound
    let exponent = clause.text[power.upperBound..<min(clause.range.upperBound, power.upperBound + 2)]
    guard clause.stands(most, in: before),
      ["32", "24", "64"].contains(String(decoding: exponent, as: UTF8.self))
    else { return nil }
    return QuantityCheck.Slip(
      rule: "field-width", at: power.lowerBound..<power.upperBound + 2,
      right: Bilingual(ko: "2^16 − 1", en: "2^16 − 1"),
      message: Bilingual(
        ko: "윈도우 필드는 16비트라서 65535바이트까지입니다.", en: "The window field has 16 bits: 65535 bytes at most."),
      reference: "RFC 9293 3.1")
  }

  private static let notPower = TellingWords(
    "sequence", "시퀀스", "순서 번호", "scal", "스케일", "序", "cwnd", "congestion", "혼잡")

  /// What is told where 2^16 − 1 is meant: one more, half of it, a round number.
  private static let nearlySixteenBits: Set<UInt64> = [32767, 32768, 64000, 65000, 65534, 65536]
  private static let unscaled = TellingWords(
    "without scal", "without window scal", "without the scal", "without the window scal", "without any scal",
    "스케일 없이", "스케일이 없", "스케일링 없이", "스케일 옵션 없이", "스케일 옵션이 없", "스케일을 쓰지 않", "스케일을 사용하지 않")
  private static let sixteen = TellingWords(
    "16비트", "16-bit", "16 bit", "16bit", "16位", "window field", "윈도우 필드", "윈도우 크기 필드")

  /// `Window scaling allows windows up to 4 GB`: 65535 × 2^14 is just below one.
  private static func scaledWindow(_ clause: Clause, _ note: CheckedNote) -> QuantityCheck.Slip? {
    guard clause.stands(scale), clause.stands(most) else { return nil }
    for size in clause.quantities where size.unit == .none && [2, 4, 8, 16].contains(size.value) {
      let tail = size.end..<min(clause.range.upperBound, size.end + 10)
      guard let unit = gigabytes.first(in: clause.text, tail), unit.lowerBound - size.end <= 1,
        !clause.stands(notScaled)
      else { continue }
      return QuantityCheck.Slip(
        rule: "scale-shift", at: size.range.lowerBound..<unit.upperBound,
        right: Bilingual(ko: "약 1GB(2^30바이트)", en: "about 1 GB (2^30 bytes)"),
        message: Bilingual(
          ko: "윈도우 스케일의 이동 비트 수는 14까지라서 윈도우는 65535 × 2^14, 약 1GB까지입니다.",
          en: "The shift count is at most 14: the window reaches 65535 × 2^14, about 1 GB."),
        reference: "RFC 7323 2.3")
    }
    return nil
  }

  private static let gigabytes = TellingWords("gb", "gib", "기가바이트", "gigabyte")
  private static let notScaled = TellingWords(
    "sequence", "순서 번호", "시퀀스", "not ", "않", "ram", "memory", "메모리", "gbps", "per ")

  /// `UDP 헤더는 16바이트이다`: always eight.
  private static func otherHeader(_ clause: Clause, _ note: CheckedNote) -> QuantityCheck.Slip? {
    guard let subject = clause.first(of: datagramHeader),
      let size = clause.quantities.first(where: { $0.range.lowerBound >= subject.upperBound }),
      size.unit == .bytes, size.value != 8, (4...64).contains(size.value),
      datagramFiller.fills(subject.upperBound..<size.range.lowerBound, of: clause.text),
      !clause.stands(notDatagram)
    else { return nil }
    return QuantityCheck.Slip(
      rule: "header-length", at: size.range.lowerBound..<size.end,
      right: Bilingual(ko: "8바이트", en: "8 bytes"),
      message: Bilingual(ko: "UDP 헤더는 늘 8바이트입니다.", en: "A UDP header always has 8 bytes."),
      reference: "RFC 768")
  }

  private static let datagramHeader = TellingWords(
    "udp 헤더", "udp헤더", "udp의 헤더", "udp header", "udp首部", "udp 首部", "udp头部", "udpヘッダ")
  private static let datagramFiller = Filler(
    "의 크기 크기는 길이 길이는 는 은 이 가 고정 항상 늘 총 단 is has are always a an the size length of fixed only just s は 为 是 固定 只有 仅"
  )
  private static let notDatagram = TellingWords(
    "tcp", "ip ", "pseudo", "의사", "ipv", "quic", "rtp", "lite", "option")

  private static let fieldWindow = TellingWords("window", "윈도", "窗口", "ウィンドウ")
  private static let notField = TellingWords(
    "congestion", "cwnd", "혼잡", "扩大", "buffer", "버퍼", "=", "2^", "약 ", "about ", "roughly", "approx")

  /// `RWND is a 32-bit field`
  private static func receiveWindow(_ clause: Clause, _ note: CheckedNote) -> QuantityCheck.Slip? {
    guard let subject = clause.first(of: advertised),
      let size = clause.quantities.first(where: { $0.range.lowerBound >= subject.upperBound }),
      size.unit == .bits, [8, 24, 32, 64].contains(size.value),
      Filler.size.fills(subject.upperBound..<size.range.lowerBound, of: clause.text)
    else { return nil }
    return QuantityCheck.Slip(
      rule: "field-width", at: size.range.lowerBound..<size.end, right: Bilingual(ko: "16비트", en: "16 bits"),
      message: Bilingual(
        ko: "윈도우 필드는 \(size.value)비트가 아니라 16비트입니다.", en: "The window field has 16 bits, not \(size.value)."),
      reference: "RFC 9293 3.1")
  }

  private static let advertised = TellingWords(
    "rwnd", "receive window field", "receiver window field", "receive window", "수신 윈도우 필드", "수신 윈도우는")

  /// `│ 출발지 포트 (32비트) │`: in a drawing a field's width stands in brackets behind it.
  private static func drawnWidth(_ clause: Clause, _ note: CheckedNote) -> QuantityCheck.Slip? {
    guard note.isFenced(clause.line), note.isOfTCPHeader(clause.line),
      !WidthCheck.isOther(note.reading.string(ofLine: clause.line))
    else { return nil }
    for mention in note.reading.mentions(in: clause.line) {
      guard let field = mention.headerField, field != .reserved, field != .options, field != .dataOffset,
        let right = field.bits, right >= 16,
        let size = clause.quantities.first(where: { $0.range.lowerBound >= Int(mention.end) }),
        size.unit == .bits, Int(size.value) != right, (1...64).contains(size.value)
      else { continue }
      let gap = String(decoding: note.text[Int(mention.end)..<size.range.lowerBound], as: UTF8.self)
      guard ["(", ":"].contains(gap.filter { $0 != " " }) else { continue }
      let name = Lexicon.entry(of: field).name
      return QuantityCheck.Slip(
        rule: "field-width", at: size.range.lowerBound..<size.end,
        right: Bilingual(ko: "\(right)비트", en: "\(right) bits"),
        message: Bilingual(
          ko: "\(name.korean.with(.topic)) \(size.value)비트가 아니라 \(right)비트입니다.",
          en: "The \(name.english) has \(right) bits, not \(size.value)."), reference: "RFC 9293 3.1")
    }
    return nil
  }

  // MARK: Where a line stands

  static func isTitled(_ words: TellingWords, _ line: Int, _ note: CheckedNote) -> Bool {
    note.titles.all(of: line).contains { words.stands(in: note.text, note.reading.range(of: $0)) }
  }

  /// One of the headings above says so.
  static func isInSection(_ words: TellingWords, _ line: Int, _ note: CheckedNote) -> Bool {
    let number = note.sectionNumber(of: line)
    return note.reading.outline.hasTitle(above: number) { words.stands(in: note.text, $0) }
  }
}
