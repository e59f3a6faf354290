import TCP

/// Fields in a row, each with its width in brackets and nothing else.
enum FieldWidthLists: Recogniser {
  static let shape = "출발지 포트 번호(16), 목적지 포트 번호(16), 일련번호(32), 윈도우(16)"
  static let needs: Mention.Kinds = .field

  static func read(_ reading: inout Reading) {
    for line in 0..<reading.lineCount
    where !reading.isClaimed(line) && reading.block(of: line).kind != .cell {
      let fields = reading.mentions(in: line).filter { $0.headerField != nil }
      guard fields.count >= 3, reading.isOnTCP, !isOfOther(line, reading) else { continue }
      var told = fields.compactMap { field(named: $0, line, reading) }
      if let port = otherPort(fields, told.map { ($0.field, $0.bits) }, reading.text) { told.append(port) }
      guard told.count >= 3, told.count * 2 > fields.count, Set(told.map(\.field)).count == told.count else {
        continue
      }
      for item in told {
        if item.field == .destinationPort, namesBothPorts(item.place, reading) {
          reading.add(
            .field(.sourcePort, bits: item.bits), at: item.place.lowerBound, text: reading.string(item.place))
        }
        reading.add(
          .field(item.field, bits: item.bits), at: item.place.lowerBound, text: reading.string(item.place))
      }
      reading.claim(line)
    }
  }

  /// `a source port and a destination port (16 bits each)`, `16비트의 출발지 포트와 목적지 포트`: one width for both.
  private static func otherPort(
    _ fields: [Mention], _ told: [(field: HeaderField, bits: Int)], _ text: UnsafeBufferPointer<UInt8>
  ) -> (field: HeaderField, bits: Int, place: Range<Int>)? {
    guard let source = fields.firstIndex(where: { $0.headerField == .sourcePort }), source + 1 < fields.count,
      case let (one, next) = (fields[source], fields[source + 1]), next.headerField == .destinationPort,
      case let gap = TextSlice(text, Int(one.end)..<Int(next.start)), gap.count <= 12,
      let known = told.first(where: { $0.field == .sourcePort || $0.field == .destinationPort }),
      told.count(where: { $0.field == .sourcePort || $0.field == .destinationPort }) == 1
    else { return nil }
    let isJoined =
      known.field == .sourcePort
      ? (["와", "과", "및"] as [StaticString]).contains { gap.contains($0) }
      : TextSlice(text, Int(next.end)..<min(text.count, Int(next.end) + 20)).contains("each")
    guard isJoined else { return nil }
    let other = known.field == .sourcePort ? next : one
    return (other.headerField ?? .sourcePort, known.bits, Int(other.start)..<Int(other.end))
  }

  /// `16-bit source/dest ports`
  private static func namesBothPorts(_ place: Range<Int>, _ reading: Reading) -> Bool {
    ports.isIn(reading.text, place)
  }

  private static let ports = WordSet(["source", "src", "송신", "출발", "源"])

  /// `UDP 헤더 : 출발지 포트 번호 (16), …`
  private static func isOfOther(_ line: Int, _ reading: Reading) -> Bool {
    let section = reading.outline.section(ofBlock: Int(reading.document.lines[line].block))
    return reading.outline.sections[section].isForeign
      || reading.mentions(in: line).contains {
        $0.kind == .topic && $0.value == Mention.Topic.foreign.rawValue
      }
  }

  private static func field(
    named name: Mention, _ line: Int, _ reading: Reading
  ) -> (field: HeaderField, bits: Int, place: Range<Int>)? {
    let values = ValueReader(text: reading.text, end: reading.range(of: line).upperBound)
    let open = values.skipBlanks(Int(name.end))
    guard let field = name.headerField else { return nil }
    if let told = width(beside: name, line, values, reading) { return (field, told.bits, told.place) }
    guard let (inside, end) = bracket(open, values) else { return nil }
    let digits = reading.text[inside].prefix { $0.isDigit }
    let unit = TextSlice(reading.text, digits.endIndex..<inside.upperBound).trimmed
    let bits = digits.reduce(0) { $0 * 10 + Int($1 & 15) }
    guard (1...2).contains(digits.count), (1...32).contains(bits),
      ["", "bit", "bits", "비트", "位", "ビット", "bits each"].contains(where: { unit.equals(lowercase: $0) })
    else { return nil }
    return (field, bits, Int(name.start)..<end)
  }

  /// What stands in a bracket, and where that ends: `(16)`, `（16ビット）`.
  private static func bracket(_ open: Int, _ values: ValueReader) -> (inside: Range<Int>, end: Int)? {
    if values.starts(open, "（") {
      let close = (open..<min(values.end, open + 18)).first { values.starts($0, "）") }
      return close.map { ((open + 3)..<$0, $0 + 3) }
    }
    guard open < values.end, values.text[open] == UInt8(ascii: "("),
      let close = values.text[open..<min(values.end, open + 16)].firstIndex(of: UInt8(ascii: ")"))
    else { return nil }
    return ((open + 1)..<close, close + 1)
  }

  /// `保留 6 位（新标准为 4 位）`: there is more to say of it.
  private static func opensBracket(_ end: Int, _ values: ValueReader) -> Bool {
    let next = values.skipBlanks(end)
    return values.starts(next, "(") || values.starts(next, "（")
  }

  /// `a 16-bit source port`, `출발지 포트 16비트`, `the window is 16 bits`: right before the name or right behind it.
  private static func width(
    beside name: Mention, _ line: Int, _ values: ValueReader, _ reading: Reading
  ) -> (bits: Int, place: Range<Int>)? {
    let start = reading.range(of: line).lowerBound
    if let bits = FieldWidth.before(Int(name.start), values, from: start),
      var first = reading.text[start..<Int(name.start)].lastIndex(where: \.isDigit)
    {
      while first > start, reading.text[first - 1].isDigit { first -= 1 }
      return (bits, first..<Int(name.end))
    }
    if let told = FieldWidth.told(after: Int(name.end), values) {
      return (told.bits, Int(name.start)..<told.place.upperBound)
    }
    let behind = values.skipBlanks(Int(name.end))
    guard behind > Int(name.end), behind < values.end, reading.text[behind].isDigit,
      let end = BitsReader.end(ofWidthAt: behind, reading.text, values.end), !opensBracket(end, values),
      let bits = BitsReader.bits(reading.text, behind..<end)
        ?? BitsReader.bitsOfBytes(reading.text, behind..<end),
      (1...32).contains(bits)
    else { return nil }
    return (bits, Int(name.start)..<end)
  }
}
