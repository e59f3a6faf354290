import Questions
import TCP

/// Port ranges and the widths of fields.
extension QuantityCheck {
  // MARK: Ports

  static func portRange(_ clause: Clause, _ note: CheckedNote) -> Slip? {
    portSpan(clause, note) ?? highestPort(clause, note)
  }

  /// `the highest possible port is 65536`
  private static func highestPort(_ clause: Clause, _ note: CheckedNote) -> Slip? {
    if let half = halfRange(clause, note) { return half }
    guard let size = clause.quantities.first(where: { $0.value == 65536 && $0.unit == .none }),
      clause.stands(port) || clause.stands(port, inLineOf: note)
    else { return nil }
    let before = max(clause.range.lowerBound, size.range.lowerBound - 36)..<size.range.lowerBound
    let after = size.end..<min(clause.range.upperBound, size.end + 12)
    guard clause.stands(highest, in: before) || clause.stands(reached, in: after),
      !clause.stands(counted, in: after), !clause.stands(counts, in: before)
    else { return nil }
    return portSlip(size.range, 65535)
  }

  /// `all 32767 ports`: as many as fifteen bits hold.
  private static func halfRange(_ clause: Clause, _ note: CheckedNote) -> Slip? {
    guard
      let size = clause.quantities.first(where: { (32767...32768).contains($0.value) && $0.unit == .none }),
      case let before = max(clause.range.lowerBound, size.range.lowerBound - 12)..<size.range.lowerBound,
      clause.stands(whole, in: before),
      clause.stands(port, in: size.end..<min(clause.range.upperBound, size.end + 16))
        || clause.stands(port, in: clause.range.lowerBound..<size.range.lowerBound)
    else { return nil }
    return portSlip(size.range, 65535)
  }

  private static let whole = TellingWords("all ", "모든 ", "전체 ", "총 ", "total of ")

  private static let highest = TellingWords(
    "highest", "largest", "maximum", "max ", "last ", "최대", "가장 큰", "最大", "마지막")
  private static let reached = TellingWords("까지", "번이 최대", "が最大")
  /// Zero is one of them.
  private static let counts = TellingWords("个数", "数量", "개수", "number of ports", "number of possible")
  private static let counted = TellingWords("개", "가지", "ports", "个", "個", " possible", "different")

  private static func portSpan(_ clause: Clause, _ note: CheckedNote) -> Slip? {
    guard clause.quantities.count >= 2, clause.holds({ $0.unit == .none && $0.value >= 990 }),
      clause.stands(port) || isWholeRange(clause, note) || clause.stands(wellKnown, inLineOf: note)
    else { return nil }
    for (low, high) in zip(clause.quantities, clause.quantities.dropFirst())
    where clause.isSpan(low, high) && low.unit == .none && high.unit == .none && low.value < high.value {
      let right: (UInt64, UInt64)?
      if low.value <= 1, (990...1050).contains(high.value),
        clause.stands(wellKnown) || clause.stands(wellKnown, inLineOf: note)
      {
        right = (low.value, 1023)
      } else if (1000...1050).contains(low.value), (49000...49999).contains(high.value) {
        right = (1024, 49151)
      } else if (49000...49999).contains(low.value), (65000...66000).contains(high.value) {
        right = (49152, 65535)
      } else if low.value <= 1, (60000...69999).contains(high.value) || (32767...32768).contains(high.value) {
        right = (low.value, 65535)
      } else if (1000...1050).contains(low.value), high.value == 65536 {
        right = (low.value, 65535)
      } else {
        right = nil
      }
      guard let right, right != (low.value, high.value) else { continue }
      let isLow = right.0 != low.value
      return portSlip(isLow ? low.range : high.range, isLow ? right.0 : right.1)
    }
    return nil
  }

  static func portSlip(_ place: Range<Int>, _ right: UInt64) -> Slip {
    let shown = String(right)
    return Slip(
      rule: "port-range", at: place, right: Bilingual(ko: shown, en: shown),
      message: Bilingual(
        ko:
          "포트 번호는 16비트라서 0~65535입니다. 0~1023은 잘 알려진 포트, 1024~49151은 등록된 포트, 49152~65535는 동적 포트입니다.",
        en:
          "Port numbers have 16 bits, 0 to 65535: well-known to 1023, registered to 49151, dynamic from 49152."
      ),
      reference: "RFC 6335 6")
  }

  /// `포트 번호는 16비트 숫자입니다. (0~65536)`: the port stands in the sentence before.
  private static func isWholeRange(_ clause: Clause, _ note: CheckedNote) -> Bool {
    clause.holds { $0.value == 65536 } && clause.holds { $0.value <= 1 }
      && (clause.stands(port, inLineOf: note) || isTitledPort(clause.line, note))
  }

  /// The heading or the item above says that ports are spoken of.
  private static func isTitledPort(_ line: Int, _ note: CheckedNote) -> Bool {
    note.titles.all(of: line).contains { port.stands(in: note.text, note.reading.range(of: $0)) }
  }

  private static let port = TellingWords("포트", "port", "端口", "ポート")
  private static let wellKnown = TellingWords(
    "well-known", "well known", "wellknown", "잘 알려진", "잘알려진", "웰노운", "웰 노운", "system port", "시스템 포트", "知名",
    "周知", "ウェルノウン", "システムポート", "公有端口", "公认端口", "熟知端口", "公認")

  // MARK: Fields

  static func fieldWidth(_ clause: Clause, _ note: CheckedNote) -> Slip? {
    guard clause.holds({ $0.unit != .none }) else { return nil }
    let mentions = note.reading.mentions(in: clause.line).filter {
      ($0.kind == .field || $0.kind == .number) && clause.range.contains(Int($0.start))
    }
    for mention in mentions + pointed(clause, note) {
      guard let field = mention.headerField, field != .reserved, field != .options, let right = field.bits,
        !isPointersOffset(mention, field, mentions)
      else { continue }
      let start = max(clause.range.lowerBound, Int(mention.end))
      if let slip = widthSlip(clause, start, Lexicon.entry(of: field).name, right, note) {
        return slip
      }
    }
    if let slip = attributeSlip(clause, note) ?? namedBefore(clause, note) ?? titledWidth(clause, note) {
      return slip
    }
    var from = clause.range.lowerBound
    while let subject = clause.first(of: portNumber, from: from) {
      let name = Bilingual(ko: "포트 번호", en: "port number")
      if let slip = widthSlip(clause, subject.upperBound, name, 16, note) { return slip }
      from = subject.upperBound
    }
    return nil
  }

  /// `긴급 포인터는 … 더하는 오프셋(16비트)`: what the pointer is, not the header's data offset.
  private static func isPointersOffset(_ mention: Mention, _ field: HeaderField, _ all: [Mention]) -> Bool {
    field == .dataOffset && mention.end - mention.start <= 9
      && all.contains { $0.headerField == .urgentPointer && $0.end <= mention.start }
  }

  /// `Every byte has a sequence number; the field is 32 bits wide`: the field of the sentence before.
  private static func pointed(_ clause: Clause, _ note: CheckedNote) -> [Mention] {
    let values = ValueReader(text: clause.text, end: clause.range.upperBound)
    let start = values.skipBlanks(clause.range.lowerBound)
    let pointers: [StaticString] = [
      "the field ", "The field ", "it is ", "It is ", "이 필드는", "필드는", "这个字段", "该字段", "此字段", "このフィールド",
    ]
    guard pointers.contains(where: { values.starts(start, $0) }) else { return [] }
    return note.reading.mentions(in: clause.line).last {
      ($0.kind == .field || $0.kind == .number) && Int($0.end) <= clause.range.lowerBound
    }.map { [$0] } ?? []
  }

  /// `Offset: … 这个字段占6bit`: the field that the same sentence spoke of.
  private static func namedBefore(_ clause: Clause, _ note: CheckedNote) -> Slip? {
    guard let pointer = clause.first(of: thisField),
      let mention = note.reading.mentions(in: clause.line).first(where: {
        $0.kind == .field || $0.kind == .number
      }), Int(mention.end) <= pointer.lowerBound, let field = mention.headerField, field != .reserved,
      field != .options, let right = field.bits
    else { return nil }
    return widthSlip(clause, pointer.upperBound, Lexicon.entry(of: field).name, right, note)
  }

  /// `각각 16 bits`, `최대 65535바이트(16비트 필드)` below the names of fields: nothing but a width.
  static func titledWidth(_ clause: Clause, _ note: CheckedNote) -> Slip? {
    guard clause.range.count <= 60, note.reading.block(of: clause.line).kind != .cell,
      clause.range == note.reading.range(of: clause.line),
      let size = clause.quantities.last(where: { $0.unit == .bits }), size.value <= 64,
      clause.quantities.allSatisfy({ $0.range == size.range || $0.value == 65535 }), !isUnit(size, clause),
      onlyWidth.fills(clause.range.lowerBound..<size.range.lowerBound, of: clause.text),
      onlyWidth.fills(size.end..<clause.range.upperBound, of: clause.text),
      let title = note.titles[clause.line], !WidthCheck.isScale(note.reading.string(ofLine: title)),
      !WidthCheck.isOther(note.reading.string(ofLine: title))
    else { return nil }
    let fields = Set(note.reading.mentions(in: title).compactMap(\.headerField))
    let widths = Set(fields.map(\.bits))
    guard fields.isDisjoint(with: [.reserved, .options]), widths.count == 1, let right = widths.first ?? nil,
      right >= 16, right != Int(size.value), !note.isAboutOtherHeader(clause.line),
      note.isOfTCPHeader(clause.line) || fields.isSubset(of: [.sourcePort, .destinationPort])
    else { return nil }
    let name = Lexicon.entry(of: fields.sorted { $0.rawValue < $1.rawValue }[0]).name
    return Slip(
      rule: "field-width", at: size.range.lowerBound..<size.end,
      right: Bilingual(ko: "\(right)비트", en: "\(right) bits"),
      message: Bilingual(
        ko: "\(name.korean.with(.topic)) \(size.value)비트가 아니라 \(right)비트입니다.",
        en: "The \(name.english) has \(right) bits, not \(size.value)."), reference: "RFC 9293 3.1")
  }

  private static let onlyWidth = Filler(
    "각각 각 모두 크기 길이 폭 할당 할당됨 할당된다 사용 차지 필드 필드이다 최대 는 은 이 가 를 을 로 65535 65,535 바이트 bytes byte 이다 입니다 임 짜리 "
      + "bit bits size length width long wide each field fields a an is are max maximum 약 총 - ) ( ·")

  private static let thisField = TellingWords("这个字段", "该字段", "此字段", "本字段", "this field", "이 필드는", "このフィールド")

  /// `16bit 포트 번호`, `a 32-bit sequence number`: the width stands before its field.
  private static func attributeSlip(_ clause: Clause, _ note: CheckedNote) -> Slip? {
    for size in clause.quantities where size.unit == .bits && size.value <= 64 {
      let values = ValueReader(text: clause.text, end: clause.range.upperBound)
      var at = values.skipBlanks(size.end)
      for word: StaticString in ["의 ", "짜리 ", "크기의 ", "고유 ", "고유한 ", "的"] where values.starts(at, word) {
        at += word.utf8CodeUnitCount
      }
      let field = note.reading.mentions(in: clause.line).first {
        ($0.kind == .field || $0.kind == .number) && Int($0.start) == at
      }
      var named: (name: Bilingual, bits: Int)?
      if let field, let kind = field.headerField {
        // `the 13-bit offset`: any offset may be meant.
        // `a 16 bit sequence` is one of bits.
        let shortest = kind == .dataOffset ? 6 : kind == .sequenceNumber ? 8 : 0
        let isNamed = Int(field.end - field.start) > shortest
        if kind != .reserved, kind != .options, isNamed, !isOfOtherThing(Int(field.end), kind, size, clause),
          let bits = kind.bits
        {
          named = (Lexicon.entry(of: kind).name, bits)
        }
      } else if clause.first(of: portNumber, from: at)?.lowerBound == at {
        named = (Bilingual(ko: "포트 번호", en: "port number"), 16)
      } else if clause.first(of: sum, from: at)?.lowerBound == at {
        named = (Bilingual(ko: "체크섬", en: "checksum"), 16)
      } else if clause.first(of: initialNumber, from: at)?.lowerBound == at {
        named = (Bilingual(ko: "순서 번호", en: "sequence number"), 32)
      }
      guard let named else { continue }
      let isAnywhere = (isPort(named.name) || isTCPs(size, clause)) && !clause.stands(supposed)
      let before = max(clause.range.lowerBound, size.range.lowerBound - 32)..<size.range.lowerBound
      guard named.bits != Int(size.value), !WidthCheck.isScale(clause.string),
        !clause.stands(rejected, in: before),
        isAnywhere
          || !WidthCheck.isOther(clause.string) && !note.isAboutOtherHeader(clause.line)
            && (note.isOfTCPHeader(clause.line)
              || named.bits == 32 && note.speaksOfTCP && clause.stands(initialNumber))
      else { continue }
      return Slip(
        rule: "field-width", at: size.range.lowerBound..<size.end,
        right: Bilingual(ko: "\(named.bits)비트", en: "\(named.bits) bits"),
        message: Bilingual(
          ko: "\(named.name.korean.with(.topic)) \(size.value)비트가 아니라 \(named.bits)비트입니다.",
          en: "The \(named.name.english) has \(named.bits) bits, not \(size.value)."),
        reference: "RFC 9293 3.1", isAnywhere: isAnywhere)
    }
    return nil
  }

  /// Every protocol that has ports has them in sixteen bits.
  private static func isPort(_ name: Bilingual) -> Bool { name.english.contains("port") }

  /// `TCP's 16-bit sequence number`
  private static func isTCPs(_ size: Quantity, _ clause: Clause) -> Bool {
    let before = max(clause.range.lowerBound, size.range.lowerBound - 12)..<size.range.lowerBound
    return clause.stands(possessive, in: before)
  }

  /// `Rather than define a new 64-bit sequence number`
  private static let rejected = TellingWords("rather than", "instead of", "define a new", "not use")
  private static let supposed = TellingWords(
    "would", "if ", "redesign", "만약", "만일", "이라면", "였다면", "why", "왜", "?")
  private static let possessive = TellingWords("tcp's ", "tcp의 ", "tcp는 ")

  /// `1-bit sequence numbers` alternate in the textbook's first protocol; `32位源端口IP地址` is an address of IP's.
  private static func isOfOtherThing(_ end: Int, _ field: HeaderField, _ size: Quantity, _ clause: Clause)
    -> Bool
  {
    if size.value == 1, field == .sequenceNumber || field == .acknowledgmentNumber { return true }
    return ValueReader(text: clause.text, end: clause.range.upperBound).starts(end, "IP")
  }

  private static func widthSlip(
    _ clause: Clause, _ start: Int, _ name: Bilingual, _ right: Int, _ note: CheckedNote
  ) -> Slip? {
    guard let size = clause.quantities.first(where: { $0.range.lowerBound >= start }), size.unit != .none,
      Filler.size.fills(start..<size.range.lowerBound, of: clause.text)
        || isLastInBracket(size, behind: start, clause),
      !isUnit(size, clause)
    else { return nil }
    let bits = size.unit == .bits ? Int(size.value) : Int(size.value) * 8
    // `URG (urgent) - 1비트`: the flag's own width.
    if bits == 1, note.reading.kinds(in: clause.line).contains(.flag) { return nil }
    let isOfAnyone = isPort(name)
    guard bits != right, bits > 0, bits <= 64, size.unit == .bits || right >= 16 && isEnd(size, clause, note),
      isOfAnyone || !WidthCheck.isOther(clause.string) && !note.isAboutOtherHeader(clause.line),
      !WidthCheck.isScale(note.raw(clause.range.lowerBound..<size.end)), !isOfOther(size, clause),
      isOfAnyone || note.isOfTCPHeader(clause.line), !WidthCheck.isOfSeveral(bits, clause.line, note)
    else { return nil }
    return Slip(
      rule: "field-width", at: size.range.lowerBound..<size.end,
      right: Bilingual(ko: "\(right)비트", en: "\(right) bits"),
      message: Bilingual(
        ko: "\(name.korean.with(.topic)) \(bits)비트가 아니라 \(right)비트입니다.",
        en: "The \(name.english) has \(right) bits, not \(bits)."), reference: "RFC 9293 3.1")
  }

  /// `윈도우 크기 (Window size, 32비트)`, `(Header Length / HLEN, 8비트)`: behind the field's other names.
  private static func isLastInBracket(_ size: Quantity, behind start: Int, _ clause: Clause) -> Bool {
    let gap = start..<size.range.lowerBound
    guard (1...12).contains(gap.count), size.end < clause.range.upperBound,
      clause.text[size.end] == UInt8(ascii: ")")
    else { return false }
    return clause.text[gap].last { $0 != 0x20 } == UInt8(ascii: ",")
      && clause.text[gap].allSatisfy { $0.isUpper || $0.isOne(of: " ,/") }
  }

  /// `a sequence of 16-bit words`, `a 32-bit counter's offset`: the width of what stands behind it.
  private static func isOfOther(_ size: Quantity, _ clause: Clause) -> Bool {
    guard size.isAttribute else { return false }
    let tail = size.end..<min(clause.range.upperBound, size.end + 12)
    return !clause.stands(wholes, in: tail) && tail.upperBound > size.end + 2
  }

  private static let wholes = TellingWords(
    "field", "number", "value", "integer", "unsigned", "counter", "wide")

  /// `32비트 단위`, `32-bit words`: what is counted in, no width.
  static func isUnit(_ size: Quantity, _ clause: Clause) -> Bool {
    let tail = size.end..<min(clause.range.upperBound, size.end + 10)
    return clause.stands(unitWords, in: tail)
  }

  private static let unitWords = TellingWords(
    "단위", "word", "워드", "ワード", "単位", "单位", "씩", "더 ", "증가", "higher", "larger", "more", "bigger", "after",
    "before", "one's",
    "1의")

  /// Nothing follows that would make it an amount of something else.
  private static func isEnd(_ size: Quantity, _ clause: Clause, _ note: CheckedNote) -> Bool {
    guard [1, 2, 4, 8].contains(size.value) else { return false }
    let values = ValueReader(text: clause.text, end: clause.range.upperBound)
    let at = values.skipBlanks(size.end)
    if at >= clause.range.upperBound || clause.text[at].isOne(of: ".,;)|") { return true }
    for word: StaticString in ["이", "로", "입", "라 ", "라서", "여서", "짜리", "의 크기", "long", "each", "wide", "in "]
    where values.starts(at, word) {
      return true
    }
    return false
  }

  private static let portNumber = TellingWords("포트 번호", "포트번호", "port number", "ports", "端口号", "ポート番号")
  private static let sum = TellingWords("검사합", "오류 검사 합")
  private static let initialNumber = TellingWords(
    "isn", "initial sequence", "초기 시퀀스", "초기 순서", "初始序")
}
