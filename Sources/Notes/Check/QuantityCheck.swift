import Questions
import TCP

/// Widths and limits told in prose: `헤더는 최대 64바이트`, `ports are 32 bits`, `0 to 65536`, `at most 15`.
enum QuantityCheck: NoteCheck {
  static func check(_ note: inout CheckedNote) {
    for line in 0..<note.reading.lineCount {
      let range = note.reading.range(of: line)
      guard range.count >= 8, Quantity.isIn(note.text, range), subjects.stands(in: note.text, range),
        !note.isFenced(line), note.reading.block(of: line).kind != .heading
      else { continue }
      for sentence in note.sentences(of: line) {
        let quantities = Quantity.all(in: sentence, of: note.text)
        guard !quantities.isEmpty, !note.isQuestion(sentence) else { continue }
        let clause = Clause(note.text, sentence, quantities, line)
        for find in finds {
          guard let slip = find(clause, note), !note.isBeside(line) else { continue }
          report(slip, &note)
        }
      }
    }
    checkCards(&note)
  }

  /// A question and its answer are one sentence: `What is the maximum TCP header size?`, `64 bytes`.
  private static func checkCards(_ note: inout CheckedNote) {
    for fact in note.facts {
      guard case .card(let card) = fact.subject, card.banked == nil, card.shape == .questionAndAnswer,
        card.front.utf8.count < 200, card.back.utf8.count < 60, card.back.contains(where: \.isNumber),
        let line = note.lines(atSourceLine: fact.place.line, reaching: 6).first(where: {
          note.reading.string(ofLine: $0).contains(card.back)
        }), let place = note.range(of: String(card.back.prefix { $0 != " " }), in: line)
      else { continue }
      let sentence = Array((card.front.filter { $0 != "?" } + " : " + card.back).utf8)
      let slip: Slip? = sentence.withUnsafeBufferPointer { text in
        let clause = Clause(text, 0..<text.count, Quantity.all(in: 0..<text.count, of: text), line)
        for find in [headerLength, portRange, scaleShift, segmentDefault] {
          if let slip = find(clause, note) { return slip }
        }
        return nil
      }
      guard var slip, slip.at.lowerBound >= sentence.count - card.back.utf8.count, !note.isBeside(line) else {
        continue
      }
      slip.at = place
      report(slip, &note)
    }
  }

  private static let subjects = TellingWords(
    "헤더", "header", "포트", "port", "번호", "number", "offset", "오프셋", "window", "윈도", "checksum", "체크섬", "mss",
    "urgent", "긴급", "端口", "首部", "序号", "窗口")

  private static let finds: [@Sendable (Clause, CheckedNote) -> Slip?] = [
    headerLength, portRange, fieldWidth, scaleShift, segmentDefault, sequenceSpace, offsetUnit,
  ]

  /// A number that can't be right.
  struct Slip {
    var rule: String
    var at: Range<Int>
    var right: Bilingual
    var message: Bilingual
    var reference: String
  }

  private static func report(_ slip: Slip, _ note: inout CheckedNote) {
    note.report(
      slip.rule, at: slip.at, slip.message, expected: slip.right, reference: slip.reference)
  }

  // MARK: The header's length

  private static func headerLength(_ clause: Clause, _ note: CheckedNote) -> Slip? {
    if let slip = headerSpan(clause, note) { return slip }
    if let slip = optionLimit(clause, note) { return slip }
    guard let subject = clause.first(of: tcpHeader) ?? lengthSubject(clause, note) else {
      return leastSlip(clause, note)
    }
    let stop = stop(clause, from: subject.upperBound)
    let sizes = clause.quantities.filter {
      $0.range.lowerBound >= subject.upperBound && $0.end <= stop && $0.unit != .bits
    }
    var from = subject.upperBound
    for (index, size) in sizes.enumerated() {
      let before = from..<size.range.lowerBound
      from = size.end
      let next = index + 1 < sizes.count ? sizes[index + 1] : nil
      if let next, next.unit == .bytes, clause.isSpan(size, next), size.value < next.value {
        if size.value != 20 { return headerSlip(size, 20) }
        if next.value != 60 { return headerSlip(next, 60) }
        return nil
      }
      guard size.unit == .bytes, size.value < 200, before.count < 60 else { continue }
      if clause.stands(least, in: before) {
        if size.value != 20 { return headerSlip(size, 20) }
      } else if clause.stands(most, in: before) {
        if size.value != 60 { return headerSlip(size, 60) }
      } else if index == 0, size.value < 20 || size.value > 60, !size.isAttribute,
        headerFiller.fills(before, of: clause.text)
      {
        return headerSlip(size, nil)
      }
    }
    return nil
  }

  /// Where the sentence goes on to something else; options that are counted in belong to the header.
  private static func stop(_ clause: Clause, from start: Int) -> Int {
    var at = start
    while let other = clause.first(of: otherThings, from: at) {
      guard let counted = clause.first(of: countedIn, from: other.lowerBound),
        counted.lowerBound == other.lowerBound
      else { return other.lowerBound }
      at = counted.upperBound
    }
    return clause.range.upperBound
  }

  private static let countedIn = TellingWords(
    "옵션을 포함", "옵션까지 포함", "옵션 포함", "옵션이 있", "옵션을 합", "옵션을 더", "옵션이 추가", "options included", "option을 포함",
    "옵션에 따라", "옵션이 붙", "옵션을 사용")

  /// `a header has 20 to 64 bytes`, `TCP最多有80字节的头部`: one end of the span tells what is spoken of.
  private static func headerSpan(_ clause: Clause, _ note: CheckedNote) -> Slip? {
    guard clause.stands(anyHeader), note.speaksOfTCP,
      !WidthCheck.isOther(clause.string), !note.isAboutOtherHeader(clause.line)
    else { return nil }
    for (low, high) in zip(clause.quantities, clause.quantities.dropFirst())
    where clause.isSpan(low, high) && high.unit == .bytes && low.unit != .bits {
      if low.value == 20, high.value != 60, (40...128).contains(high.value) { return headerSlip(high, 60) }
      if high.value == 60, low.value != 20, (8...40).contains(low.value) { return headerSlip(low, 20) }
    }
    guard clause.stands(chineseHeader) else { return nil }
    for size in clause.quantities where size.unit == .bytes && (40...128).contains(size.value) {
      let before = max(clause.range.lowerBound, size.range.lowerBound - 18)..<size.range.lowerBound
      if size.value != 60, clause.stands(most, in: before) { return headerSlip(size, 60) }
    }
    return nil
  }

  private static let anyHeader = TellingWords("header", "헤더", "头部", "首部", "报头")
  private static let chineseHeader = TellingWords(
    "tcp最", "tcp 最", "tcp头部", "tcp首部", "tcp 头部", "tcp 首部", "头部长度", "首部长度")

  /// Options fill the header up from 20 to 60 bytes: 40 at most.
  private static func optionLimit(_ clause: Clause, _ note: CheckedNote) -> Slip? {
    guard let subject = clause.first(of: options), note.speaksOfTCP, !note.isAboutOtherHeader(clause.line),
      !WidthCheck.isOther(clause.string), !clause.stands(oneOption)
    else { return nil }
    for size in clause.quantities where size.unit == .bytes && size.range.lowerBound > subject.upperBound {
      let before = subject.upperBound..<size.range.lowerBound
      guard before.count < 40, clause.stands(most, in: before), size.value != 40, size.value < 200 else {
        return nil
      }
      return Slip(
        rule: "header-length", at: size.range.lowerBound..<size.end,
        right: Bilingual(ko: "40바이트", en: "40 bytes"),
        message: Bilingual(
          ko: "옵션은 최대 40바이트입니다. TCP 헤더는 60바이트까지이고 그 가운데 20바이트는 고정되어 있습니다.",
          en: "Options take at most 40 bytes: a header has up to 60, of which 20 are fixed."),
        reference: "RFC 9293 3.1")
    }
    return nil
  }

  private static let options = TellingWords(
    "옵션은 ", "옵션 필드는", "옵션의 크기는", "옵션의 길이는", "options take", "options are", "options may take",
    "options field is", "options can be")
  private static let oneOption = TellingWords(
    "mss", "sack", "timestamp", "타임스탬프", "포함", "includ", "header", "헤더", "scale", "스케일")

  /// `The header is at least 24 bytes long`
  private static func leastSlip(_ clause: Clause, _ note: CheckedNote) -> Slip? {
    guard let subject = clause.first(of: plainHeader), note.speaksOfTCP,
      !note.isAboutOtherHeader(clause.line),
      !WidthCheck.isOther(clause.string),
      let size = clause.quantities.first(where: { $0.range.lowerBound >= subject.upperBound }),
      size.unit == .bytes, (12...120).contains(size.value), size.range.lowerBound - subject.upperBound < 16
    else { return nil }
    let before = subject.upperBound..<size.range.lowerBound
    if clause.stands(least, in: before), size.value != 20 { return headerSlip(size, 20) }
    if clause.stands(most, in: before), size.value != 60 { return headerSlip(size, 60) }
    return nil
  }

  private static let plainHeader = TellingWords(
    "the header is", "a header is", "the header has", "a header has", "헤더는")

  /// `헤더 길이`, in a section on TCP.
  private static func lengthSubject(_ clause: Clause, _ note: CheckedNote) -> Range<Int>? {
    guard note.speaksOfTCP, !WidthCheck.isOther(clause.string),
      !note.isAboutOtherHeader(clause.line)
    else { return nil }
    return clause.first(of: headerSize)
  }

  private static func headerSlip(_ size: Quantity, _ right: Int?) -> Slip {
    let limits = Bilingual(ko: "20~60바이트", en: "20 to 60 bytes")
    return Slip(
      rule: "header-length", at: size.range.lowerBound..<size.end,
      right: right.map { Bilingual(ko: "\($0)바이트", en: "\($0) bytes") } ?? limits,
      message: Bilingual(
        ko: "TCP 헤더는 20~60바이트입니다. 데이터 오프셋이 5~15워드이고, 한 워드는 4바이트이기 때문입니다.",
        en: "A TCP header has 20 to 60 bytes: the data offset counts 5 to 15 words of 4 bytes."),
      reference: "RFC 9293 3.1")
  }

  private static let tcpHeader = TellingWords("tcp 헤더", "tcp헤더", "tcp의 헤더", "tcp header", "tcp 首部", "tcp首部")
  private static let headerSize = TellingWords(
    "헤더 길이", "헤더의 길이", "헤더 크기", "헤더의 크기", "header length", "header size",
    "length of the header")
  private static let otherThings = TellingWords(
    "ip 헤더", "ip헤더", "ip header", "udp", "이더넷", "ethernet", "옵션", "option", "데이터", "data", "payload", "페이로드",
    "mtu",
    "mss", "ipv", "세그먼트", "segment", "필드", "field", "번호", "number", "포트", "port", "체크섬", "checksum", "tcp/ip",
    "mac",
    "http", "합", "total", "플래그", "flag", "윈도", "window", "마다", "첫", "first", "처음", "단위", "word", "워드", "단어")
  private static let least = TellingWords("최소", "at least", "minimum", "min ", "적어도", "至少", "最小", "between")
  private static let most = TellingWords("최대", "at most", "maximum", "max ", "up to", "까지", "最大", "最多")
  private static let headerFiller = Filler(
    "의 크기 길이 는 은 이 가 기본 적으로 기본적으로 기본값 보통 일반적으로 고정 전체 약 크게 사이즈 "
      + "is has are of a an the size length usually normally typically by default basic fixed about takes s")

  // MARK: Ports

  private static func portRange(_ clause: Clause, _ note: CheckedNote) -> Slip? {
    guard clause.stands(port), clause.quantities.count >= 2 else { return nil }
    for (low, high) in zip(clause.quantities, clause.quantities.dropFirst())
    where clause.isSpan(low, high) && low.unit == .none && high.unit == .none && low.value < high.value {
      let right: (UInt64, UInt64)?
      if low.value <= 1, (990...1050).contains(high.value), clause.stands(wellKnown) {
        right = (low.value, 1023)
      } else if (1000...1050).contains(low.value), (49000...49999).contains(high.value) {
        right = (1024, 49151)
      } else if (49000...49999).contains(low.value), (65000...66000).contains(high.value) {
        right = (49152, 65535)
      } else if low.value <= 1, (60000...69999).contains(high.value) {
        right = (low.value, 65535)
      } else {
        right = nil
      }
      guard let right, right != (low.value, high.value) else { continue }
      let isLow = right.0 != low.value
      let shown = String(isLow ? right.0 : right.1)
      return Slip(
        rule: "port-range", at: isLow ? low.range : high.range, right: Bilingual(ko: shown, en: shown),
        message: Bilingual(
          ko:
            "포트 번호는 16비트라서 0~65535입니다. 0~1023은 잘 알려진 포트, 1024~49151은 등록된 포트, 49152~65535는 동적 포트입니다.",
          en:
            "Port numbers have 16 bits, 0 to 65535: well-known to 1023, registered to 49151, dynamic from 49152."
        ),
        reference: "RFC 6335 6")
    }
    return nil
  }

  private static let port = TellingWords("포트", "port", "端口", "ポート")
  private static let wellKnown = TellingWords(
    "well-known", "well known", "wellknown", "잘 알려진", "잘알려진", "웰노운", "웰 노운", "system port", "시스템 포트", "知名",
    "周知")

  // MARK: Fields

  private static func fieldWidth(_ clause: Clause, _ note: CheckedNote) -> Slip? {
    let mentions = note.reading.mentions(in: clause.line).filter {
      ($0.kind == .field || $0.kind == .number) && clause.range.contains(Int($0.start))
    }
    for mention in mentions {
      let field: HeaderField =
        mention.kind == .field
        ? HeaderField.allCases[Int(mention.value)]
        : mention.value == 0 ? .sequenceNumber : .acknowledgmentNumber
      guard field != .reserved, field != .options, let right = field.bits else { continue }
      if let slip = widthSlip(clause, Int(mention.end), Lexicon.entry(of: field).name, right, note) {
        return slip
      }
    }
    if let slip = attributeSlip(clause, note) { return slip }
    var from = clause.range.lowerBound
    while let subject = clause.first(of: portNumber, from: from) {
      let name = Bilingual(ko: "포트 번호", en: "port number")
      if let slip = widthSlip(clause, subject.upperBound, name, 16, note) { return slip }
      from = subject.upperBound
    }
    return nil
  }

  /// `16bit 포트 번호`, `a 32-bit sequence number`: the width stands before its field.
  private static func attributeSlip(_ clause: Clause, _ note: CheckedNote) -> Slip? {
    for size in clause.quantities where size.unit == .bits && size.value <= 64 {
      let values = ValueReader(text: clause.text, end: clause.range.upperBound)
      var at = values.skipBlanks(size.end)
      for word: StaticString in ["의 ", "짜리 ", "크기의 "] where values.starts(at, word) {
        at += word.utf8CodeUnitCount
      }
      let field = note.reading.mentions(in: clause.line).first {
        ($0.kind == .field || $0.kind == .number) && Int($0.start) == at
      }
      var named: (name: Bilingual, bits: Int)?
      if let field {
        let kind: HeaderField =
          field.kind == .field
          ? HeaderField.allCases[Int(field.value)]
          : field.value == 0 ? .sequenceNumber : .acknowledgmentNumber
        if kind != .reserved, kind != .options, let bits = kind.bits {
          named = (Lexicon.entry(of: kind).name, bits)
        }
      } else if clause.first(of: portNumber, from: at)?.lowerBound == at {
        named = (Bilingual(ko: "포트 번호", en: "port number"), 16)
      }
      guard let named, named.bits != Int(size.value), !WidthCheck.isOther(clause.string),
        !note.isAboutOtherHeader(clause.line), !WidthCheck.isScale(clause.string)
      else { continue }
      return Slip(
        rule: "field-width", at: size.range.lowerBound..<size.end,
        right: Bilingual(ko: "\(named.bits)비트", en: "\(named.bits) bits"),
        message: Bilingual(
          ko: "\(named.name.korean.with(.topic)) \(size.value)비트가 아니라 \(named.bits)비트입니다.",
          en: "The \(named.name.english) has \(named.bits) bits, not \(size.value)."),
        reference: "RFC 9293 3.1")
    }
    return nil
  }

  private static func widthSlip(
    _ clause: Clause, _ start: Int, _ name: Bilingual, _ right: Int, _ note: CheckedNote
  ) -> Slip? {
    guard let size = clause.quantities.first(where: { $0.range.lowerBound >= start }), size.unit != .none,
      Filler.size.fills(start..<size.range.lowerBound, of: clause.text), !isUnit(size, clause, note)
    else { return nil }
    let bits = size.unit == .bits ? Int(size.value) : Int(size.value) * 8
    guard bits != right, bits > 0, bits <= 64, size.unit == .bits || right >= 16 && isEnd(size, clause, note),
      !WidthCheck.isOther(clause.string), !note.isAboutOtherHeader(clause.line),
      !WidthCheck.isScale(note.raw(clause.range.lowerBound..<size.end))
    else { return nil }
    return Slip(
      rule: "field-width", at: size.range.lowerBound..<size.end,
      right: Bilingual(ko: "\(right)비트", en: "\(right) bits"),
      message: Bilingual(
        ko: "\(name.korean.with(.topic)) \(bits)비트가 아니라 \(right)비트입니다.",
        en: "The \(name.english) has \(right) bits, not \(bits)."), reference: "RFC 9293 3.1")
  }

  /// `32비트 단위`, `32-bit words`: what is counted in, no width.
  private static func isUnit(_ size: Quantity, _ clause: Clause, _ note: CheckedNote) -> Bool {
    let tail = size.end..<min(clause.range.upperBound, size.end + 10)
    return clause.stands(unitWords, in: tail)
  }

  private static let unitWords = TellingWords(
    "단위", "word", "워드", "씩", "더 ", "증가", "higher", "larger", "more", "bigger", "after", "before", "one's",
    "1의")

  /// Nothing follows that would make it an amount of something else.
  private static func isEnd(_ size: Quantity, _ clause: Clause, _ note: CheckedNote) -> Bool {
    guard [2, 4, 8].contains(size.value) else { return false }
    let values = ValueReader(text: clause.text, end: clause.range.upperBound)
    let at = values.skipBlanks(size.end)
    if at >= clause.range.upperBound || ".,;)|".utf8.contains(clause.text[at]) { return true }
    for word: StaticString in ["이", "로", "입", "의 크기", "long", "each", "wide", "in "]
    where values.starts(at, word) {
      return true
    }
    return false
  }

  private static let portNumber = TellingWords("포트 번호", "포트번호", "port number", "ports", "端口号")

  // MARK: Options

  private static func scaleShift(_ clause: Clause, _ note: CheckedNote) -> Slip? {
    guard let subject = clause.first(of: scale), clause.stands(shift) else { return nil }
    var from = subject.upperBound
    for size in clause.quantities where size.range.lowerBound >= subject.upperBound {
      let before = from..<size.range.lowerBound
      from = size.end
      guard size.unit != .bytes, (8...32).contains(size.value), size.value != 14,
        before.count < 60, clause.stands(most, in: before) || follows(size, upTo, clause, note)
      else { continue }
      return Slip(
        rule: "scale-shift", at: size.range, right: Bilingual(ko: "14", en: "14"),
        message: Bilingual(
          ko: "윈도우 스케일의 이동 비트 수는 14까지입니다. 윈도우가 2^30바이트를 넘지 않아야 옛 번호와 새 번호를 가릴 수 있기 때문입니다.",
          en:
            "The window scale's shift count is at most 14: the window must stay below 2^30 bytes for old and new numbers to be told apart."
        ),
        reference: "RFC 7323 2.3")
    }
    return nil
  }

  private static func follows(
    _ size: Quantity, _ words: TellingWords, _ clause: Clause, _ note: CheckedNote
  ) -> Bool {
    clause.stands(words, in: size.end..<min(clause.range.upperBound, size.end + 12))
  }

  private static let scale = TellingWords(
    "window scale", "window scaling", "wscale", "윈도우 스케일", "윈도 스케일", "윈도우 확대", "윈도우 확장", "scale factor",
    "窗口扩大", "이동 비트 수", "shift count", "시프트 카운트")
  private static let shift = TellingWords(
    "shift", "시프트", "이동", "비트", "bit", "값", "value", "factor", "최대", "at most", "最大", "移位")
  private static let upTo = TellingWords("까지", "이하", "or less", "in maximum")

  private static func segmentDefault(_ clause: Clause, _ note: CheckedNote) -> Slip? {
    guard clause.stands(segmentSize), clause.stands(absent), !clause.stands(linkLayer) else { return nil }
    for size in clause.quantities where size.unit == .bytes && (200...10000).contains(size.value) {
      let near =
        max(clause.range.lowerBound, size.range.lowerBound - 40)..<min(clause.range.upperBound, size.end + 24)
      let is6 = clause.stands(version6, in: near)
      let is4 = clause.stands(version4, in: near)
      let right: [UInt64] = is6 && !is4 ? [1220] : is4 && !is6 ? [536] : [536, 1220]
      guard !right.contains(size.value) else { continue }
      let shown = is6 && !is4 ? "1220" : "536"
      return Slip(
        rule: "mss-default", at: size.range.lowerBound..<size.end,
        right: Bilingual(ko: "\(shown)바이트", en: "\(shown) bytes"),
        message: Bilingual(
          ko: "MSS 옵션을 받지 못하면 IPv4에서는 536바이트, IPv6에서는 1220바이트로 여깁니다.",
          en: "Without an MSS option from the peer, 536 bytes are assumed over IPv4 and 1220 over IPv6."),
        reference: "RFC 9293 3.7.1")
    }
    return nil
  }

  private static let segmentSize = TellingWords("mss")
  private static let absent = TellingWords(
    "옵션이 없", "옵션을 보내지 않", "옵션이 오지 않", "옵션을 받지 못", "옵션을 생략", "옵션이 생략", "no mss", "not receive",
    "without an mss", "without the mss", "mss option is missing", "mss option is absent", "option is not",
    "not announce", "not specif", "알리지 않", "명시하지 않", "지정하지 않")
  private static let linkLayer = TellingWords("이더넷", "ethernet", "mtu", "pppoe")
  private static let version6 = TellingWords("ipv6")
  private static let version4 = TellingWords("ipv4")

  // MARK: Sequence numbers

  private static func sequenceSpace(_ clause: Clause, _ note: CheckedNote) -> Slip? {
    guard clause.stands(sequence), let size = clause.quantities.first(where: { $0.value == 4_294_967_296 }),
      !clause.stands(modulo)
    else { return nil }
    let before = max(clause.range.lowerBound, size.range.lowerBound - 40)..<size.range.lowerBound
    let after = size.end..<min(clause.range.upperBound, size.end + 16)
    guard clause.stands(largest, in: before) || clause.stands(limit, in: after) else { return nil }
    return Slip(
      rule: "sequence-space", at: size.range, right: Bilingual(ko: "4294967295", en: "4294967295"),
      message: Bilingual(
        ko: "순서 번호는 32비트라서 가장 큰 값은 4294967295(2^32 − 1)이고, 그다음은 0입니다.",
        en: "Sequence numbers have 32 bits: the largest is 4294967295 (2^32 − 1), and 0 comes next."),
      reference: "RFC 9293 3.4")
  }

  private static let sequence = TellingWords("시퀀스", "순서 번호", "sequence", "seq", "序号", "序列号")
  private static let modulo = TellingWords(
    "mod", "나눈", "법으", "개의", "가지", "values", "numbers in", "= 0", "different")
  private static let largest = TellingWords(
    "최댓값", "최대", "가장 큰", "largest", "maximum", "max", "~", "부터", "0 to", "最大")
  private static let limit = TellingWords("까지", "이 최대", "is the largest", "is the maximum", "다음은 0")

  private static func offsetUnit(_ clause: Clause, _ note: CheckedNote) -> Slip? {
    guard let subject = clause.first(of: offset) else { return nil }
    for size in clause.quantities
    where size.range.lowerBound >= subject.upperBound && size.range.lowerBound - subject.upperBound < 90 {
      guard size.unit != .none,
        clause.stands(counted, in: size.end..<min(clause.range.upperBound, size.end + 14))
      else { continue }
      let bits = size.unit == .bits ? size.value : size.value * 8
      guard bits != 32, bits <= 64 else { return nil }
      return Slip(
        rule: "offset-unit", at: size.range.lowerBound..<size.end,
        right: Bilingual(ko: "32비트(4바이트) 워드", en: "32-bit words (4 bytes)"),
        message: Bilingual(
          ko: "데이터 오프셋은 32비트(4바이트) 워드로 헤더의 길이를 셉니다.",
          en: "The data offset counts the header in 32-bit words, 4 bytes each."), reference: "RFC 9293 3.1")
    }
    return nil
  }

  private static let offset = TellingWords(
    "데이터 오프셋", "data offset", "dataoffset", "hlen", "헤더 길이", "header length", "헤더의 길이", "数据偏移")
  private static let counted = TellingWords("단위", "word", "워드", "unit")
}

/// A sentence with its numbers.
struct Clause {
  let text: UnsafeBufferPointer<UInt8>
  let range: Range<Int>
  let quantities: [Quantity]
  let line: Int

  init(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ quantities: [Quantity], _ line: Int) {
    self.text = text
    self.range = range
    self.quantities = quantities
    self.line = line
  }

  var string: String { String(decoding: text[range], as: UTF8.self) }

  func stands(_ words: TellingWords) -> Bool { words.stands(in: text, range) }
  func stands(_ words: TellingWords, in part: Range<Int>) -> Bool { words.stands(in: text, part) }

  func first(of words: TellingWords, from start: Int? = nil) -> Range<Int>? {
    words.first(in: text, (start ?? range.lowerBound)..<range.upperBound)
  }

  /// `0~1023`, `0 to 1023`, `0번부터 1023번까지`
  func isSpan(_ low: Quantity, _ high: Quantity) -> Bool {
    let gap = low.end..<high.range.lowerBound
    guard gap.count <= 30, !gap.isEmpty else { return false }
    let word = String(decoding: text[gap], as: UTF8.self).filter { $0 != " " && $0 != "`" && $0 != "*" }
    return Clause.spans.contains(word.lowercased())
  }

  private static let spans: Set<String> = [
    "~", "-", "–", "—", "∼", "〜", "～", "to", "and", "에서", "부터", "번에서", "번부터", "번~", "번-", "바이트~", "bytesto",
    "through",
    "until", "到", "至", "에서최대", "~최대", "부터최대", "bytesand", "번포트부터", "번포트~", "번포트에서",
  ]
}

extension CheckedNote {
  /// Its section, or one above, is about a header that shares names with TCP's.
  func isAboutOtherHeader(_ line: Int) -> Bool {
    let number = reading.outline.section(ofBlock: Int(reading.document.lines[line].block))
    return WidthCheck.isOther(headings: reading.outline.titles(of: number).map(reading.string))
  }
}
