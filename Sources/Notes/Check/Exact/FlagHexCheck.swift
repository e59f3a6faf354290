import Questions
import TCP

/// The flags byte in hexadecimal beside the flags it holds: `SYN (0x02)`, `0x012 (SYN, ACK)`, `tcp.flags == 18` in
/// the row of SYN and ACK.
enum FlagHexCheck: NoteCheck {
  static func check(_ note: inout CheckedNote) {
    guard note.reading.kinds.contains(.flag) else { return }
    for line in note.lines.ofFlags where note.survey[line].contains(.digit) && !note.isCode(line) {
      let range = note.reading.range(of: line)
      guard range.count < 300, hexadecimals.stands(in: note.text, range), !isOfCharacters(range, note.text)
      else { continue }
      let groups = groups(in: line, note)
      for value in values(in: range, note.text) {
        // The first byte of a WebSocket frame holds a FIN bit, too: 0x81.
        guard let flags = flags(beside: value, groups, range, note.text), !flags.contains(value.bits),
          let right = flags.last, right != Flags.fin.rawValue || value.bits < 0x80,
          // `ECN SYNs, which are 0xc2`: two bits more are set.
          !(value.bits == right | 0xc0 && explicit.stands(in: note.text, range)),
          !note.isReported(value.range), !note.isBeside(line)
        else { continue }
        report(Flags(rawValue: right), value.range, &note)
      }
    }
    for table in note.tables where note.words.all.contains(.exact) { checkFilters(table, &note) }
    for line in note.lines.ofFlags where note.survey[line].contains(.square) && !note.isCode(line) {
      checkBytes(line, &note)
    }
  }

  /// `ACK (ASCII 0x06)`: a character that only has the same name.
  static func isOfCharacters(_ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    characters.stands(in: text, range)
  }

  private static let characters = TellingWords("ASCII", "아스키", "NAK", "제어 문자", "control character")

  /// `PSH + ACK = 0x08 + 0x10`
  static func isSummand(_ end: Int, _ line: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let values = ValueReader(text: text, end: line.upperBound)
    let at = values.skipBlanks(end)
    return at < line.upperBound && text[at].isOne(of: "+|")
  }

  private static let hexadecimals = TellingWords("0x", "0b")

  // MARK: Values

  private struct Value {
    var bits: UInt8
    var range: Range<Int>
  }

  /// `0x02`, `0x012`; longer ones hold more than flags.
  private static func values(in range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> [Value] {
    var found: [Value] = []
    var at = range.lowerBound
    while let sign = hexadecimals.first(in: text, at..<range.upperBound) {
      at = sign.upperBound
      while at < range.upperBound, text[at].isLetterOrDigit, at - sign.upperBound < 8 { at += 1 }
      let digits = String(decoding: text[sign.upperBound..<at], as: UTF8.self)
      let isBinary = text[sign.lowerBound + 1].lowered == UInt8(ascii: "b")
      // `PSH + ACK = 0x08 + 0x10 = 0x18`: what they come to stands last.
      guard isBinary ? (6...9).contains(digits.count) : (1...3).contains(digits.count),
        let value = UInt16(digits, radix: isBinary ? 2 : 16),
        (1...0x1ff).contains(value), !isSummand(at, range, text),
        sign.lowerBound == range.lowerBound || !text[sign.lowerBound - 1].isLetterOrDigit
      else { continue }
      found.append(Value(bits: UInt8(truncatingIfNeeded: value), range: sign.lowerBound..<at))
    }
    return found
  }

  private struct Group {
    /// What was named last, and what all that are joined come to.
    var last: UInt8
    var all: UInt8
    var range: Range<Int>
  }

  private static func groups(in line: Int, _ note: CheckedNote) -> [Group] {
    var groups: [Group] = []
    for mention in note.reading.mentions(in: line) where mention.kind == .flag {
      let range = Int(mention.start)..<Int(mention.end)
      if let last = groups.last, last.range.upperBound <= range.lowerBound,
        range.lowerBound - last.range.upperBound <= 8,
        Squeezed(note.text, last.range.upperBound..<range.lowerBound, without: " `*").isOne(of: joints)
      {
        groups[groups.count - 1].all |= mention.value
        groups[groups.count - 1].last = mention.value
        groups[groups.count - 1].range = last.range.lowerBound..<range.upperBound
      } else {
        groups.append(Group(last: mention.value, all: mention.value, range: range))
      }
    }
    return groups
  }

  private static let joints: [StaticString] = [
    "+", "-", "/", "&", ",", "|", "and", ",and", "with", "plus", "와", "과",
  ]

  /// What the flags right before the value, or in the brackets right behind it, may come to; the surest last.
  private static func flags(
    beside value: Value, _ groups: [Group], _ line: Range<Int>, _ text: UnsafeBufferPointer<UInt8>
  ) -> [UInt8]? {
    if isSum(behind: value.range.upperBound, groups.map(\.range), line, text) { return nil }
    // `RST = 0x04 : ACK …`: it is told already whose it is.
    if let before = groups.last(where: { $0.range.upperBound <= value.range.lowerBound }),
      before.all == value.bits,
      Squeezed(text, before.range.upperBound..<value.range.lowerBound, without: " `*").isOne(of: [
        "=", ":", "(",
      ])
    {
      return nil
    }
    if let behind = groups.first(where: { $0.range.lowerBound >= value.range.upperBound }),
      behind.range.lowerBound - value.range.upperBound <= 20,
      Squeezed(text, value.range.upperBound..<behind.range.lowerBound, without: " `*").isOne(of: [
        "=pure", "=bare", "=only", "=just", "=순수", "=a", "isa", "isthe", "meansa", "isapure", "isabare",
        "는순수", "은순수", "showsa", "isjust",
        "(", "=", "=>", "→", ":", "->", "–", "—", "이면", "면", "은", "는", "이", "가", "is", "means", "meaning",
        "일때", ",thatis", ",thatis,", "thatis", ",i.e.", ",i.e.,", "i.e.", ",so", ",즉", "즉", "이므로", "니까",
        "이니까", "라는건", "이라는건",
      ])
    {
      return [behind.all]
    }
    if let listed = flags(listedBehind: value, groups, line, text) { return [listed] }
    if let sent = sent(behind: value, groups, line, text) { return [sent] }
    guard let before = groups.last(where: { $0.range.upperBound <= value.range.lowerBound }) else {
      return nil
    }
    var gap = before.range.upperBound..<value.range.lowerBound
    // `PSH+ACK = 0x08 + 0x10 = 0x18`: what is added up stands between.
    if let sum = FlagHexCheck.summands(in: gap, text) { gap = gap.lowerBound..<sum }
    let pieces = text[gap].split(separator: UInt8(ascii: ","))
    guard gap.count <= 56, !gap.isEmpty,
      pieces.allSatisfy({ leads.fills($0.startIndex..<$0.endIndex, of: text) })
    else { return nil }
    return [before.all, before.last]
  }

  /// ``Flags: 0x004`, so someone sent a FIN``: what was seen, and what that is taken for.
  private static func sent(
    behind value: Value, _ groups: [Group], _ line: Range<Int>, _ text: UnsafeBufferPointer<UInt8>
  ) -> UInt8? {
    guard let group = groups.first(where: { $0.range.lowerBound >= value.range.upperBound }),
      case let gap = value.range.upperBound..<group.range.lowerBound, gap.count <= 40,
      conclusions.fills(gap, of: text), concluding.stands(in: text, gap),
      seen.stands(in: text, line.lowerBound..<value.range.lowerBound)
    else { return nil }
    return group.all
  }

  private static let conclusions = Filler(
    ", so that was were it is means someone somebody the host client server peer has sent a an saw 이면 이니까 이니 니까 니 이므로 므로 그러니 즉 , 누군가 가 이 는 은 서버가 클라이언트가 상대가"
  )
  private static let concluding = TellingWords(
    "so ", "means", "sent", "sends", "was ", "즉", "이면", "이니", "니까", "므로", "그러니")
  private static let seen = TellingWords("flags", "플래그")

  /// `0x11 = ACK (0x10) + FIN (0x01)`: several come to it, each with its own value.
  static func isSum(
    behind end: Int, _ flags: [Range<Int>], _ line: Range<Int>, _ text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let rest = end..<min(line.upperBound, end + 40)
    guard let plus = text[rest].firstIndex(of: UInt8(ascii: "+")),
      text[rest.lowerBound..<plus].contains(UInt8(ascii: "("))
    else { return false }
    return flags.count { rest.contains($0.lowerBound) } >= 2
  }

  /// `- 0x14 RST, ACK`: a value that heads its line, and behind it nothing but flags.
  private static func flags(
    listedBehind value: Value, _ groups: [Group], _ line: Range<Int>, _ text: UnsafeBufferPointer<UInt8>
  ) -> UInt8? {
    var start = TermLine.skipMarker(text, line)
    while start < line.upperBound, text[start].isOne(of: "`*") { start += 1 }
    guard start == value.range.lowerBound,
      let group = groups.first(where: { $0.range.lowerBound >= value.range.upperBound }),
      text[value.range.upperBound..<group.range.lowerBound].allSatisfy({ $0.isOne(of: " `*") }),
      group.range.lowerBound - value.range.upperBound <= 6
    else { return nil }
    var end = group.range.upperBound
    while end < line.upperBound, text[end].isOne(of: "`*) ") { end += 1 }
    // `0x02 SYN packets`: what follows may be more than a list of flags.
    return end >= line.upperBound || text[end].isOne(of: ",;:(-.") ? group.all : nil
  }

  /// Where `= 0x08 + 0x10 =` begins.
  private static func summands(in gap: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Int? {
    guard let sign = text[gap].firstIndex(of: UInt8(ascii: "=")),
      text[gap].last(where: { $0 != 0x20 }) == UInt8(ascii: "="),
      text[sign..<gap.upperBound].contains(where: { $0.isOne(of: "+|") }),
      text[sign..<gap.upperBound].allSatisfy({ $0.isLetterOrDigit || $0.isOne(of: " =+|`") })
    else { return nil }
    return sign
  }

  private static let explicit = TellingWords("ecn")
  private static let leads = Filler(
    "bit bits flag flags byte value values identifier known from the which is are set to of in hex tcp only → -> => hexadecimal number has have together make makes come comes up add yields yield gives give equals shows on "
      + "만 켜지면 켜면 켜진 켠 필드 필드는 필드가 플래그는 바이트는 바이트가 합 합은 합치면 합하면 더하면 합이 조합은 조합 즉 세트하면 세우면 세그먼트의 세그먼트는 비트 플래그 값 값은 "
      + "값이 은 는 이 가 를 을 의 16진수 로 로는 세그먼트 segment packet 패킷")

  private static func report(_ flags: Flags, _ range: Range<Int>, _ note: inout CheckedNote) {
    let digits = String(flags.rawValue, radix: 16)
    let right = "0x" + (digits.count < 2 ? "0" : "") + digits
    note.report(
      "flag-bit", at: range,
      Bilingual(
        ko: "\(flags.description)의 값은 \(note.string(range).with(.subject)) 아니라 \(right)입니다.",
        en: "The value of \(flags.description) is \(right), not \(note.string(range))."),
      expected: Bilingual(
        ko: "\(right) (\(flags.rawValue))", en: "\(right) (\(flags.rawValue))"), reference: "RFC 9293 3.1")
  }

  // MARK: Filters

  private static let bytes = TellingWords(
    "tcp[13] & ", "tcp[13]&", "tcp[13] == ", "tcp[13]==", "tcp[13] = ", "tcp[13]=", "tcp[tcpflags] == ",
    "tcp[tcpflags]==", "tcp[tcpflags] = ")

  /// `tcp[13] & 8 != 0` 은 FIN: tcpdump's filter for the flags byte, and the flag that is told behind it.
  private static func checkBytes(_ line: Int, _ note: inout CheckedNote) {
    let range = note.reading.range(of: line)
    var at = range.lowerBound
    while let sign = bytes.first(in: note.text, at..<range.upperBound) {
      at = sign.upperBound
      let limit = bytes.first(in: note.text, at..<range.upperBound)?.lowerBound ?? range.upperBound
      guard let number = number(at: at, limit, note.text), let value = UInt8(exactly: number.value),
        value > 0,
        let mention = note.reading.mentions(in: line).first(where: {
          $0.kind == .flag && Int($0.start) > number.end && Int($0.start) < min(limit, number.end + 32)
        }) ?? announced(sign.lowerBound, line, note),
        !note.reading.mentions(in: line).contains(where: {
          $0.kind == .flag && Int($0.start) > Int(mention.end) + 3 && Int($0.end) < limit
        }),
        case let told = joined(mention, line, note), told != value,
        isExact(sign, note) || value.nonzeroBitCount == told.nonzeroBitCount, note.isMeant(line),
        !note.isReported(number.range)
      else { continue }
      FlagValueCheck.report(Flags(rawValue: told), number.range, &note)
    }
  }

  /// `SYN-ACKs`: the flags that are joined to one.
  private static func joined(_ mention: Mention, _ line: Int, _ note: CheckedNote) -> UInt8 {
    groups(in: line, note).first { $0.range.lowerBound == Int(mention.start) }?.all ?? mention.value
  }

  /// `tcp[13] == 2`: the whole byte, and not one bit of it.
  private static func isExact(_ sign: Range<Int>, _ note: CheckedNote) -> Bool {
    note.text[sign].contains(UInt8(ascii: "="))
  }

  /// `4`, `0x04`
  private static func number(
    at start: Int, _ limit: Int, _ text: UnsafeBufferPointer<UInt8>
  ) -> (value: UInt64, range: Range<Int>, end: Int)? {
    if let sign = hexadecimals.first(in: text, start..<min(limit, start + 4)),
      text[sign.lowerBound + 1].lowered == UInt8(ascii: "x")
    {
      var end = sign.upperBound
      while end < limit, text[end].isLetterOrDigit { end += 1 }
      return UInt64(String(decoding: text[sign.upperBound..<end], as: UTF8.self), radix: 16).map {
        ($0, sign.lowerBound..<end, end)
      }
    }
    guard let number = Quantity.all(in: start..<limit, of: text).first, number.range.lowerBound - start <= 2
    else {
      return nil
    }
    return (number.value, number.range, number.end)
  }

  /// `for FIN segments: tcp[13] & 4`: whose filter it is stands before a colon.
  private static func announced(_ sign: Int, _ line: Int, _ note: CheckedNote) -> Mention? {
    guard
      let mention = note.reading.mentions(in: line).last(where: { $0.kind == .flag && Int($0.end) < sign }),
      sign - Int(mention.end) <= 24
    else { return nil }
    let gap = note.text[Int(mention.end)..<sign]
    return gap.contains(UInt8(ascii: ":")) && !gap.contains(UInt8(ascii: ";")) ? mention : nil
  }

  static let filters = TellingWords("tcp.flags ==", "tcp.flags==")

  /// `| Only SYN and ACK | tcp.flags == 18 |`: most rows of the table are right.
  private static func checkFilters(_ table: NoteTable, _ note: inout CheckedNote) {
    var told: [(flags: Flags, value: UInt64, range: Range<Int>, line: Int)] = []
    for row in table.rows {
      let cells = row.cells.map(\.line)
      guard let filter = cells.first(where: { filters.stands(in: note.text, note.reading.range(of: $0)) }),
        let sign = filters.first(in: note.text, note.reading.range(of: filter)),
        let number = Quantity.all(
          in: sign.upperBound..<note.reading.range(of: filter).upperBound, of: note.text
        ).first,
        number.range.lowerBound - sign.upperBound <= 2,
        let named = cells.first(where: { $0 != filter && note.reading.kinds(in: $0).contains(.flag) })
      else { continue }
      var flags = Flags()
      for mention in note.reading.mentions(in: named) where mention.kind == .flag {
        flags.formUnion(Flags(rawValue: mention.value))
      }
      told.append((flags, number.value, number.range, filter))
    }
    let wrong = told.filter { $0.value != UInt64($0.flags.rawValue) }
    guard told.count >= 3, wrong.count * 2 < told.count else { return }
    for slip in wrong where note.isMeant(slip.line) && !note.isReported(slip.range) {
      report(slip.flags, slip.range, &note)
    }
  }
}
