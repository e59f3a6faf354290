import Questions
import TCP

/// Widths of fields, limits of the header and of ports, values of flag bits.
enum WidthCheck: NoteCheck {
  static func check(_ note: inout CheckedNote) {
    for index in note.kinds.ofFields {
      let fact = note.facts[index]
      if case .field(let field, let bits?) = fact.subject { checkWidth(field, bits, fact, &note) }
    }
    let isOfFlags = note.reading.kinds.contains(.flag)
    let isOfFields = !note.reading.kinds.isDisjoint(with: [.field, .number])
    guard isOfFlags || isOfFields else { return }
    for line in note.lines.withDigits {
      let traits = note.survey[line]
      if traits.contains(.hexadecimal), isOfFlags {
        checkBitValue(line, note.reading.mentions(in: line), &note)
      }
      if isOfFlags { checkBinary(line, &note) }
      if !note.reading.kinds(in: line).isDisjoint(with: [.field, .number]) {
        checkBytes(line, note.reading.mentions(in: line), &note)
      }
    }
  }

  /// The innermost heading that names a protocol decides.
  private static func isOtherHeader(_ fact: Fact) -> Bool { isOther(headings: fact.outline.reversed()) }

  static func isOther(headings: [String]) -> Bool {
    for heading in headings {
      let namesTCP = tcp.isIn(heading)
      if isOther(heading) { return !namesTCP || datagrams.isIn(heading) }
      if namesTCP { return false }
    }
    return false
  }

  /// `옛 책이라 RFC 793 기준이다`: the writer knows.
  private static func isOfOlderText(_ line: Int, _ note: CheckedNote) -> Bool {
    (max(0, line - 30)...line).contains { older.stands(in: note.text, note.reading.range(of: $0)) }
  }

  private static let older = TellingWords(
    "rfc 793", "rfc793", "옛 ", "옛날", "예전", "older", "old layout", "historic", "originally", "旧")
  private static let tcp = WordSet(["tcp"])
  private static let datagrams = WordSet(["udp", "icmp"])

  /// Headers that share field names with TCP's.
  static func isOther(_ text: String) -> Bool {
    // `quick`
    others.isIn(text)
      || text.withSlice { $0.holdsWord("quic") || $0.holdsWord("ip") && !$0.holdsWord("tcp") }
  }

  private static let others = WordSet([
    "udp", "icmp", "이더넷", "ethernet", "sctp", "rtp", "dns", "http/2", "ipv", "프래그먼트", "fragment",
  ])

  private static func checkWidth(_ field: HeaderField, _ bits: Int, _ fact: Fact, _ note: inout CheckedNote) {
    guard let right = field.bits, right != bits, bits > 0, !isOtherHeader(fact),
      let line = line(of: fact, telling: bits, note), !note.isBeside(line),
      !isOther(note.reading.string(ofLine: line)), !isScale(note.reading.string(ofLine: line)),
      note.isOfTCPHeader(line), !isOfSeveral(bits, line, note), !isUnit(bits, fact, note)
    else { return }
    let range = note.range(of: String(bits), in: line) ?? note.reading.range(of: line)
    let name = Lexicon.entry(of: field).name
    if field == .reserved, bits == 6 || bits == 3 {
      if isOfOlderText(line, note) { return }
      note.report(
        "older-layout", .warning, at: range,
        Bilingual(
          ko: "예약 \(bits)비트는 옛 배치입니다. 지금은 CWR과 ECE가 플래그가 되어 4비트가 남습니다.",
          en: "\(bits) reserved bits are an older layout; with CWR and ECE as flags, 4 remain."),
        expected: Bilingual(ko: "예약 4비트, 플래그 8비트", en: "4 reserved bits, 8 flag bits"),
        reference: "RFC 9293 3.1")
      return
    }
    // 4 bytes and 4 bits are mixed up, and a row of the header holds several fields.
    guard bits <= 64 else { return }
    note.report(
      "field-width", at: range,
      Bilingual(
        ko: "\(name.korean.with(.topic)) \(bits)비트가 아니라 \(right)비트입니다.",
        en: "The \(name.english) has \(right) bits, not \(bits)."),
      expected: Bilingual(ko: "\(right)비트", en: "\(right) bits"), reference: "RFC 9293 3.1")
  }

  /// The line that tells the width: the field's own, or one right below its heading.
  private static func line(of fact: Fact, telling bits: Int, _ note: CheckedNote) -> Int? {
    let own = note.lines(atSourceLine: fact.place.line)
    func tells(_ line: Int) -> Bool { note.range(of: String(bits), in: line) != nil }
    return own.first { tells($0) && note.reading.mentions(in: $0).contains(where: isField) }
      ?? note.lines(atSourceLine: fact.place.line, reaching: 3).first(where: tells) ?? own.first
  }

  /// `HLEN: 32비트 단위, 5~15까지의 값`: what the field counts in is no width of it.
  private static func isUnit(_ bits: Int, _ fact: Fact, _ note: CheckedNote) -> Bool {
    note.lines(atSourceLine: fact.place.line, reaching: 2).contains { line in
      guard let number = note.range(of: String(bits), in: line) else { return false }
      let end = note.reading.range(of: line).upperBound
      return units.stands(in: note.text, number.upperBound..<min(end, number.upperBound + 22))
    }
  }

  private static let units = TellingWords(
    "단위", "워드", "word", "units", "单位", "為單位", "単位", "字为", "ワード", "체계", "시스템", "multiple", "배수", "boundar",
    "경계")

  /// `Sequence number and acknowledgment number are 64 bits together.`
  static func isOfSeveral(_ bits: Int, _ line: Int, _ note: CheckedNote) -> Bool {
    let fields = Set(note.reading.mentions(in: line).compactMap(\.headerField))
    return fields.count >= 2 && fields.reduce(0) { $0 + ($1.bits ?? 0) } == bits
      && joint.stands(in: note.text, note.reading.range(of: line))
  }

  private static let joint = TellingWords(
    "together", "both", "combined", "in total", "합쳐", "합치", "합하", "합이", "총", "모두")

  /// The window scale is an option of its own.
  static func isScale(_ text: String) -> Bool {
    let lower = text.lowered
    return ["scale", "scaling", "확대", "확장", "스케일", "option", "옵션"].contains(where: lower.contains)
  }

  private static func isField(_ mention: Mention) -> Bool {
    mention.kind == .field || mention.kind == .number
  }

  // MARK: Bytes

  /// `Sequence Number (2 bytes)`
  private static func checkBytes(_ line: Int, _ mentions: ArraySlice<Mention>, _ note: inout CheckedNote) {
    for mention in mentions {
      guard let field = mention.headerField, let right = field.bits, right >= 16, field != .window,
        let (bytes, range) = bracketedBytes(
          after: Int(mention.end), in: note.reading.range(of: line), note.text),
        bytes * 8 != right, bytes <= 8, !note.isBeside(line), !isOther(note.reading.string(ofLine: line)),
        note.isOfTCPHeader(line)
      else { continue }
      let number = note.reading.outline.section(ofBlock: Int(note.reading.document.lines[line].block))
      if isOther(note.reading.outline.titles(of: number).map(note.reading.string).joined(separator: " ")) {
        continue
      }
      let name = Lexicon.entry(of: field).name
      note.report(
        "field-width", at: range,
        Bilingual(
          ko: "\(name.korean.with(.topic)) \(bytes)바이트가 아니라 \(right / 8)바이트(\(right)비트)입니다.",
          en: "The \(name.english) has \(right / 8) bytes (\(right) bits), not \(bytes)."),
        expected: Bilingual(ko: "\(right / 8)바이트", en: "\(right / 8) bytes"), reference: "RFC 9293 3.1")
    }
  }

  private static func bracketedBytes(
    after start: Int, in line: Range<Int>, _ text: UnsafeBufferPointer<UInt8>
  ) -> (Int, Range<Int>)? {
    let values = ValueReader(text: text, end: line.upperBound)
    var at = values.skipBlanks(start)
    guard at < line.upperBound, text[at] == UInt8(ascii: "(") else { return nil }
    at += 1
    let first = at
    while at < line.upperBound, text[at].isDigit, at - first < 3 { at += 1 }
    guard at > first else { return nil }
    let unit = values.skipBlanks(at)
    for word: StaticString in ["바이트", "byte", "Byte", "BYTE"] where values.starts(unit, word) {
      return (text[first..<at].reduce(0) { $0 * 10 + Int($1 & 15) }, first..<at)
    }
    return nil
  }

  // MARK: Bit values

  /// `| SYN | 0x04 |`, `SYN (0x04)`
  private static func checkBitValue(_ line: Int, _ mentions: ArraySlice<Mention>, _ note: inout CheckedNote) {
    let block = note.reading.block(of: line)
    var flags = Flags()
    if block.kind == .cell {
      let index = Int(note.reading.document.lines[line].block)
      guard let head = rowHead(of: index, note.reading.document) else { return }
      // `| 0x08 | RST |`: the value may stand first.
      let firstLine = head == index ? line + 1 : Int(note.reading.document.blocks[head].firstLine)
      guard head != index || isOnlyFlags(firstLine, besides: line, note) else { return }
      let named = note.reading.mentions(in: firstLine).filter { $0.kind == .flag }
      guard !named.isEmpty else { return }
      for mention in named { flags.formUnion(Flags(rawValue: mention.value)) }
    }
    let range = note.reading.range(of: line)
    for word in hexadecimals(note.text, range) {
      // `PSH + ACK = 0x08 + 0x10 = 0x18`: what they come to stands last.
      let next = ValueReader(text: note.text, end: range.upperBound).skipBlanks(word.range.upperBound)
      if next < range.upperBound, note.text[next] == UInt8(ascii: "+") { continue }
      if FlagHexCheck.isSum(
        behind: word.range.upperBound,
        mentions.filter { $0.kind == .flag }.map { Int($0.start)..<Int($0.end) }, range,
        note.text)
      {
        continue
      }
      var named = flags
      if let bracketed = bracketed(behind: word.range.upperBound, mentions, range, note.text) {
        named = bracketed
      } else if block.kind != .cell {
        guard
          let mention = mentions.last(where: { $0.kind == .flag && Int($0.end) <= word.range.lowerBound }),
          word.range.lowerBound - Int(mention.end) <= 4
            || Filler.bit.fills(Int(mention.end)..<word.range.lowerBound, of: note.text)
        else { continue }
        if names(word.range.upperBound, mentions, note.text) { continue }
        named = pair(endingWith: mention, mentions, note.text)
      } else if word.range.count + 8 < range.count {
        continue
      }
      // `Ack: 0x0`: a number, as logs write it.
      guard word.value != Int(named.rawValue), word.value > 0, word.value < 0x200,
        word.range.count <= longestValue,
        !FlagHexCheck.isSummand(word.range.upperBound, range, note.text),
        !FlagHexCheck.isOfCharacters(range, note.text), !note.isBeside(line)
      else { continue }
      let right = "0x" + (named.rawValue < 16 ? "0" : "") + String(named.rawValue, radix: 16)
      note.report(
        "flag-bit", at: word.range,
        Bilingual(
          ko: "\(named.description)의 비트 값은 \(note.string(word.range).with(.subject)) 아니라 \(right)입니다.",
          en: "The bit of \(named.description) is \(right), not \(note.string(word.range))."),
        expected: Bilingual(ko: right, en: right), reference: "RFC 9293 3.1")
    }
  }

  /// `0x0012`; `ack 0x00000100` is a sequence number.
  private static let longestValue = 6

  /// `0x12 is SYN+ACK, 0x18 is PSH+ACK`: the flags behind the value are its own.
  private static func names(
    _ end: Int, _ mentions: ArraySlice<Mention>, _ text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    mentions.contains { mention in
      mention.kind == .flag && Int(mention.start) > end && Int(mention.start) - end <= 6
        && Squeezed(text, end..<Int(mention.start), without: " `*").isOne(of: ["is", "=", "는", "은", "means"])
    }
  }

  /// The next cell of the row names flags and nothing else.
  private static func isOnlyFlags(_ line: Int, besides value: Int, _ note: CheckedNote) -> Bool {
    guard line < note.reading.lineCount, note.reading.block(of: line).kind == .cell,
      note.reading.block(of: line).row == note.reading.block(of: value).row,
      note.reading.block(of: line).container == note.reading.block(of: value).container
    else { return false }
    let flags = note.reading.mentions(in: line).filter { $0.kind == .flag && $0.end - $0.start == 3 }
    let letters = note.reading.string(ofLine: line).utf8.filter { $0 >= 0x80 || $0.isLetterOrDigit }
    return !flags.isEmpty && letters.count == 3 * flags.count
  }

  /// `0x12 (SYN, ACK)`: the flags in the brackets right behind a value.
  private static func bracketed(
    behind end: Int, _ mentions: ArraySlice<Mention>, _ line: Range<Int>, _ text: UnsafeBufferPointer<UInt8>
  ) -> Flags? {
    var at = end
    while at < line.upperBound, text[at] == 0x20 { at += 1 }
    guard at < line.upperBound, text[at] == UInt8(ascii: "("),
      let close = text[at..<line.upperBound].firstIndex(where: { $0.isOne(of: ")|") }), close - at <= 24
    else { return nil }
    let inside = mentions.filter { $0.kind == .flag && Int($0.start) > at && Int($0.end) <= close }
    let letters = text[at..<close].filter { $0 >= 0x80 || $0.isLetterOrDigit }
    guard !inside.isEmpty, letters.count == 3 * inside.count else { return nil }
    return inside.reduce(into: Flags()) { $0.formUnion(Flags(rawValue: $1.value)) }
  }

  /// `FIN-ACK`, `PSH+ACK`: flags joined by a sign are one value.
  private static func pair(
    endingWith last: Mention, _ mentions: ArraySlice<Mention>, _ text: UnsafeBufferPointer<UInt8>
  ) -> Flags {
    var flags = Flags(rawValue: last.value)
    var start = Int(last.start)
    for mention in mentions.reversed() where mention.kind == .flag && Int(mention.end) <= start {
      let gap = Int(mention.end)..<start
      let isJoined =
        gap.count <= 3 && text[gap].allSatisfy { $0.isOne(of: " -+/,|&") }
        || Squeezed(text, gap, without: " `*").isOne(of: ["and", "with", ",and", "와", "과"])
      guard isJoined, !gap.isEmpty else { break }
      flags.formUnion(Flags(rawValue: mention.value))
      start = Int(mention.start)
    }
    return flags
  }

  /// `SYN(000010)`, `| SYN | 000010 |`: six bits in the order URG ACK PSH RST SYN FIN, or eight with CWR and ECE.
  private static func checkBinary(_ line: Int, _ note: inout CheckedNote) {
    let range = note.reading.range(of: line)
    // `C→S  SYN  100000`: a number of the segment's.
    guard hasBits(note.text, range), note.reading.sense(of: line).actors.count < 2 else { return }
    for digits in digits(in: range, of: note.text) where digits.count == 6 || digits.count == 8 {
      let value = note.text[digits].reduce(0) { $0 << 1 | Int($1 & 1) }
      guard let flags = flags(of: digits, line, note), value.nonzeroBitCount <= 3,
        value != Int(flags.rawValue), !note.isBeside(line)
      else { continue }
      let bits = String(flags.rawValue, radix: 2)
      let right = String(repeating: "0", count: max(0, digits.count - bits.count)) + bits
      note.report(
        "flag-bit", at: digits,
        Bilingual(
          ko: "\(flags.description)의 비트는 \(note.string(digits).with(.subject)) 아니라 \(right)입니다.",
          en: "The bits of \(flags.description) are \(right), not \(note.string(digits))."),
        expected: Bilingual(ko: right, en: right), reference: "RFC 9293 3.1")
    }
  }

  /// The runs of noughts and ones that stand by themselves.
  private static func digits(in range: Range<Int>, of text: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var at = range.lowerBound
    while at < range.upperBound {
      let start = at
      while at < range.upperBound, text[at] & 0xfe == 0x30 { at += 1 }
      let isApart =
        (start == range.lowerBound
          || !text[start - 1].isLetterOrDigit && text[start - 1] != UInt8(ascii: "."))
        && (at >= range.upperBound || !text[at].isLetterOrDigit && text[at] != UInt8(ascii: "."))
      if at > start, isApart { found.append(start..<at) }
      at = max(at, start + 1)
    }
    return found
  }

  /// Six noughts and ones in a row.
  private static func hasBits(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    var count = 0
    for at in range {
      count = text[at] & 0xfe == 0x30 ? count + 1 : 0
      if count == 6 { return true }
    }
    return false
  }

  /// The flags a string of bits belongs to: just before it, in whose brackets it stands, or at the head of its row.
  private static func flags(of bits: Range<Int>, _ line: Int, _ note: CheckedNote) -> Flags? {
    if note.reading.block(of: line).kind == .cell {
      let index = Int(note.reading.document.lines[line].block)
      guard let head = rowHead(of: index, note.reading.document), head != index else { return nil }
      let named = note.reading.mentions(in: Int(note.reading.document.blocks[head].firstLine)).filter {
        $0.kind == .flag
      }
      return named.count == 1 ? Flags(rawValue: named[0].value) : nil
    }
    let mentions = note.reading.mentions(in: line)
    if !mentions.contains(where: { $0.kind == .flag }) { return flag(above: line, note) }
    if let bracketed = bracketed(behind: bits.upperBound, mentions, note.reading.range(of: line), note.text) {
      return bracketed
    }
    guard let mention = mentions.last(where: { $0.kind == .flag && Int($0.end) <= bits.lowerBound }) else {
      return nil
    }
    let gap = Int(mention.end)..<bits.lowerBound
    // `ack = 100001`: a sequence number.
    if !note.text[Int(mention.start)].isUpper, note.text[gap].contains(UInt8(ascii: "=")) { return nil }
    // `000010 is SYN, 010000 is ACK`: behind a comma the name that follows is meant.
    if note.text[gap].contains(UInt8(ascii: ",")),
      mentions.contains(where: { $0.kind == .flag && (0...6).contains(Int($0.start) - bits.upperBound) })
    {
      return nil
    }
    let isNear = gap.count <= 3 || Filler.bit.fills(gap, of: note.text)
    guard isNear || isExplained(gap, note.text) else { return nil }
    return pair(endingWith: mention, mentions, note.text)
  }

  /// `- SYN (Synchronize)` over `연결 설정 / 000010`: the one flag that heads the item above.
  private static func flag(above line: Int, _ note: CheckedNote) -> Flags? {
    let block = note.reading.block(of: line)
    let own = Int(note.reading.document.lines[line].block)
    guard block.kind == .item, block.listDepth > 1,
      let above = (0..<own).last(where: { note.reading.document.blocks[$0].listDepth < block.listDepth }),
      note.reading.document.blocks[above].kind == .item,
      case let head = Int(note.reading.document.blocks[above].firstLine),
      case let named = note.reading.mentions(in: head).filter({ $0.kind == .flag }), named.count == 1,
      Int(named[0].start) == note.reading.range(of: head).lowerBound
    else { return nil }
    return Flags(rawValue: named[0].value)
  }

  /// `SYN(Synchronize Sequence Number/000010)`: nothing but Latin words in the same brackets.
  private static func isExplained(_ gap: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard gap.count <= 48, let first = text[gap].first(where: { $0 != 0x20 }) else { return false }
    return first == UInt8(ascii: "(") && text[gap].allSatisfy { $0 < 0x80 && !$0.isDigit }
  }

  private static func rowHead(of index: Int, _ document: Document) -> Int? {
    let block = document.blocks[index]
    return stride(from: index, through: max(0, index - 12), by: -1).first {
      document.blocks[$0].kind == .cell && document.blocks[$0].row == block.row
        && document.blocks[$0].container == block.container && document.blocks[$0].column == 0
    }
  }

  private static func hexadecimals(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> [(value: Int, range: Range<Int>)] {
    var found: [(Int, Range<Int>)] = []
    var at = range.lowerBound
    while at + 2 < range.upperBound {
      if text[at] == UInt8(ascii: "0"), text[at + 1] | 0x20 == UInt8(ascii: "x"),
        at == range.lowerBound || !text[at - 1].isLetterOrDigit
      {
        var end = at + 2
        while end < range.upperBound, text[end].isLetterOrDigit { end += 1 }
        if let value = Int(String(decoding: text[(at + 2)..<end], as: UTF8.self), radix: 16) {
          found.append((value, at..<end))
        }
        at = end
      } else {
        at += 1
      }
    }
    return found
  }
}

extension CheckedNote {
  /// Where a line writes some plain word or number, standing by itself.
  func range(of word: String, in line: Int) -> Range<Int>? {
    let range = reading.range(of: line)
    let bytes = Array(word.utf8)
    var at = range.lowerBound
    while at + bytes.count <= range.upperBound {
      let end = at + bytes.count
      if text[at..<end].elementsEqual(bytes), at == range.lowerBound || !text[at - 1].isDigit,
        end == range.upperBound || !text[end].isDigit
      {
        return at..<end
      }
      at += 1
    }
    return nil
  }
}

extension Filler {
  fileprivate static let bit = Filler(
    "플래그 플래그의 의 값 은 는 비트 비트의 flag bit is has the value of "
      + "therefore so thus flags byte then a an 따라서 그래서 바이트 세그먼트 세그먼트의 필드 필드는 segment carries field "
      + "같이 로 으로 세팅 설정 담아 켜서 ex 예 예를 들어 패킷 패킷의 패킷은 경우 경우에 경우에는 경우는 에는 일 경우엔 때 때는 이면 인 시 시에는 when if it is set"
  )
}
