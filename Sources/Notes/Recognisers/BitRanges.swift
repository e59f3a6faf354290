import Questions
import TCP

/// A header told by its bits, one field a line: where they lie or how many they are, then the field.
enum BitRanges: Recogniser {
  static let shape = "1. 0-15: source port (16)"
  static let needs: Mention.Kinds = .field | .number

  static func read(_ reading: inout Reading) {
    var run: [Found] = []
    var names: [Found] = []
    // Fields whose width stands behind them in a line that says more.
    var near: Set<HeaderField> = []
    for index in reading.document.blocks.indices {
      let block = reading.document.blocks[index]
      if block.kind == .heading {
        flush(&run, &names, near, &reading)
        near = []
      }
      let isDrawn = block.kind == .code && Fence.kind(of: block, reading) == .plain
      guard isDrawn || block.kind == .item || block.kind == .paragraph,
        !reading.outline.sections[reading.outline.section(ofBlock: index)].isForeign
      else { continue }
      for line in block.lines where !reading.kinds(in: line).isDisjoint(with: .field | .number) {
        if !isDrawn, let found = range(line, reading) ?? width(line, reading) {
          run.append(found)
          run += others(of: found, reading)
        }
        if let found = row(line, reading) { run.append(found) }
        names += named(line, isDrawn: isDrawn, reading)
        if !isDrawn, let field = told(line, reading) { near.insert(field) }
      }
    }
    flush(&run, &names, near, &reading)
  }

  private struct Found {
    var line: Int
    var field: HeaderField
    /// Nil where it varies.
    var bits: Int?
    var start: Int
    /// How wide it is, where nothing else is said of it.
    var width: Range<Int>?
  }

  /// `- Window (16 bits): how much …`: the field that a line opens with, where a width follows.
  private static func told(_ line: Int, _ reading: Reading) -> HeaderField? {
    guard let first = reading.mentions(in: line).first, let field = first.headerField else { return nil }
    let end = min(reading.range(of: line).upperBound, Int(first.end) + 40)
    let width = Int(first.end)..<max(Int(first.end), end)
    return BitsReader.bits(reading.text, width) ?? BitsReader.bitsOfBytes(inName: width, reading.text) == nil
      ? nil : field
  }

  /// `Source Port 2 bytes The sender's port number`: a table whose bars were lost.
  private static func row(_ line: Int, _ reading: Reading) -> Found? {
    let range = reading.range(of: line)
    guard let first = reading.mentions(in: line).first, let field = first.headerField,
      Int(first.start) == range.lowerBound
    else { return nil }
    let values = ValueReader(text: reading.text, end: range.upperBound)
    let start = values.skipBlanks(Int(first.end))
    guard start > Int(first.end), start < range.upperBound, reading.text[start].isDigit,
      let end = BitsReader.end(ofWidthAt: start, reading.text, range.upperBound),
      end == range.upperBound || reading.text[end].isBlank,
      let bits = BitsReader.bits(reading.text, start..<end)
        ?? BitsReader.bitsOfBytes(reading.text, start..<end),
      (1...32).contains(bits)
    else { return nil }
    let said = values.skipBlanks(end)..<range.upperBound
    return Found(
      line: line, field: field, bits: bits, start: range.lowerBound,
      width: Body.isTelling(reading.text, said) ? said : start..<end)
  }

  /// `- Source port (16 bits)`, `│ Sequence Number (32 bits) │`: names with nothing but their widths.
  private static func named(_ line: Int, isDrawn: Bool, _ reading: Reading) -> [Found] {
    let range = reading.range(of: line)
    let text = reading.text
    var found: [Found] = []
    let mentions = reading.mentions(in: line)
    for (index, mention) in zip(mentions.indices, mentions) {
      let source = sourcePort(joinedTo: index, mentions, text)
      guard let field = mention.headerField, let bracket = bracket(after: Int(mention.end), range, text),
        case let bits = BitsReader.bits(text, bracket.inside) ?? BitsReader.bitsOfBytes(text, bracket.inside)
          ?? (isDrawn ? digits(bracket.inside, text) : nil),
        field == .options
          ? !isDrawn && bracket.whole.lowerBound - Int(mention.end) <= 1 && isSize(bracket.inside, text)
          : bits != nil,
        !text[Int(mention.end)..<bracket.whole.lowerBound].contains(where: {
          $0.isDigit || $0.isOne(of: ":,.=")
        }),
        case let said = isDrawn ? nil : said(behind: bracket.whole.upperBound, range, text),
        isPiece(
          range.lowerBound..<Int(source?.start ?? mention.start),
          bracket.whole.upperBound..<(said?.lowerBound ?? range.upperBound), text)
      else { continue }
      for (field, name) in [(field, mention)] + (source.map { [(.sourcePort, $0)] } ?? []) {
        found.append(
          Found(
            line: line, field: field, bits: field == .options ? nil : bits, start: Int(name.start),
            width: said ?? bracket.whole))
      }
    }
    return found
  }

  /// `Source Port / Destination Port (16 bits each)`: the other port, right before this one.
  private static func sourcePort(
    joinedTo index: Int, _ mentions: ArraySlice<Mention>, _ text: UnsafeBufferPointer<UInt8>
  ) -> Mention? {
    guard index > mentions.startIndex, mentions[index].headerField == .destinationPort,
      case let before = mentions[index - 1], before.headerField == .sourcePort,
      case let gap = text[Int(before.end)..<Int(mentions[index].start)], gap.count <= 5,
      !gap.contains(where: { $0.isDigit || $0.isOne(of: "([") })
    else { return nil }
    return before
  }

  /// `(16 bits)`, `[2 bytes]`, `（16位）` and, as some type it, `（16位)`.
  private static func bracket(
    after name: Int, _ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>
  ) -> (whole: Range<Int>, inside: Range<Int>)? {
    func width(_ at: Int, _ wide: StaticString, _ marks: StaticString) -> Int {
      BitsReader.starts(text, at, range.upperBound, wide) ? 3 : text[at].isOne(of: marks) ? 1 : 0
    }
    guard
      let open = (name..<min(range.upperBound, name + 16)).first(where: { width($0, "（", "([") > 0 }),
      case let inside = open + width(open, "（", "(["),
      let close = (inside..<max(inside, min(range.upperBound, inside + 40))).first(where: {
        width($0, "）", ")]") > 0
      })
    else { return nil }
    return (open..<(close + width(close, "）", ")]")), inside..<close)
  }

  /// `Data offset (4 bits). The size of the header …`: what a full stop parts from the width.
  private static func said(
    behind end: Int, _ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>
  ) -> Range<Int>? {
    let stops: [StaticString] = [". ", "。"]
    guard let stop = stops.first(where: { BitsReader.starts(text, end, range.upperBound, $0) }) else {
      return nil
    }
    let said = (end + stop.utf8CodeUnitCount)..<range.upperBound
    return Body.isTelling(text, said) ? said : nil
  }

  /// `(0-320 bits, divisible by 32)`, `(가변)`: how long options are.
  private static func isSize(_ inside: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    sizes.isIn(text, inside)
  }

  private static let sizes = WordSet(["bit", "byte", "비트", "바이트", "가변", "variable", "可变", "字节", "可変"])

  /// Digits and nothing else: `Source Port (16)` in a drawing.
  private static func digits(_ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Int? {
    guard (1...2).contains(range.count), text[range].allSatisfy(\.isDigit) else { return nil }
    return text[range].reduce(0) { $0 * 10 + Int($1 & 15) }
  }

  /// Up to the box's next wall, or the next of several in a row, no words stand around a name and its width.
  private static func isPiece(
    _ before: Range<Int>, _ after: Range<Int>, _ text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    func isWall(_ at: Int) -> Bool {
      text[at].isOne(of: "|,") || text[at] == 0xe2
        || text[at] == 0xef && text[at + 1] == 0xbc && text[at + 2] == 0x8c
    }
    func isWord(_ at: Int) -> Bool {
      text[at].isLetter || text[at] >= 0xe3 && text[at] < 0xef && !(text[at] == 0xe3 && text[at + 1] == 0x80)
    }
    var at = before.upperBound - 1
    while at >= before.lowerBound, !isWall(at) {
      if isWord(at), text[at] < 0x80 || text[at] >= 0xe4 { return false }
      at -= 1
    }
    at = after.lowerBound
    while at < after.upperBound, !isWall(at) {
      if isWord(at) { return false }
      at += 1
    }
    return true
  }

  /// What only TCP's header has.
  static let own: Set<HeaderField> = [
    .sequenceNumber, .acknowledgmentNumber, .dataOffset, .window, .urgentPointer,
  ]

  /// `32-63: sequence number (32)`
  private static func range(
    _ line: Int, _ reading: Reading
  ) -> Found? {
    let lineRange = reading.range(of: line)
    let values = ValueReader(text: reading.text, end: lineRange.upperBound)
    let (start, bitsOfUnit) = pastUnit(lineRange.lowerBound, values)
    guard let first = number(start, values), first.end < values.end,
      let dash = dashes.first(where: { values.starts(values.skipBlanks(first.end), $0) }),
      let last = number(
        values.skipBlanks(values.skipBlanks(first.end) + dash.utf8CodeUnitCount), values),
      last.value > first.value,
      let mention = reading.mentions(in: line).first(where: { $0.kind == .field || $0.kind == .number }),
      let colon = colon(last.end, values), Int(mention.start) - colon <= 4, let field = mention.headerField
    else { return nil }
    let told = reading.text[Int(mention.end)..<lineRange.upperBound].lastIndex(of: UInt8(ascii: "("))
      .flatMap { number($0 + 1, values)?.value }
    return Found(
      line: line, field: field, bits: told ?? (last.value - first.value + 1) * bitsOfUnit,
      start: Int(mention.start))
  }

  /// `Bytes 4-7: …`, `bits 32–63: …`: where the range begins, and what it counts.
  private static func pastUnit(_ start: Int, _ values: ValueReader) -> (start: Int, bits: Int) {
    guard start < values.end, values.text[start].lowered == UInt8(ascii: "b") || values.text[start] >= 0xe3
    else { return (start, 1) }
    for (unit, bits) in openingUnits where values.starts(start, unit) {
      return (values.skipBlanks(start + unit.utf8CodeUnitCount), bits)
    }
    return (start, 1)
  }

  private static let openingUnits: [(StaticString, Int)] = [
    ("Bytes ", 8), ("bytes ", 8), ("Byte ", 8), ("byte ", 8), ("바이트 ", 8), ("Bits ", 1), ("bits ", 1),
    ("Bit ", 1), ("bit ", 1), ("비트 ", 1),
  ]

  private static let dashes: [StaticString] = ["-", "~", "–", "—", "～", "to "]

  /// `0-15:`, `0~15비트:`
  private static func colon(_ end: Int, _ values: ValueReader) -> Int? {
    var at = values.skipBlanks(end)
    if let unit = units.first(where: { values.starts(at, $0) }) { at += unit.utf8CodeUnitCount }
    return values.starts(at, ":") ? at : nil
  }

  /// `16位源端口`, `32-bit sequence number`: the width, then the field.
  private static func width(
    _ line: Int, _ reading: Reading
  ) -> Found? {
    let range = reading.range(of: line)
    // `• 16비트 …`, `a. 32비트 …`: signs that Markdown takes for text.
    let start = TermLine.skipMarker(reading.text, range)
    guard range.upperBound - start >= 8, reading.text[start].isDigit else { return nil }
    let values = ValueReader(text: reading.text, end: range.upperBound)
    guard let bits = number(start, values), (1...32).contains(bits.value) else { return nil }
    var at = values.skipBlanks(bits.end)
    if values.starts(at, "-") { at += 1 }
    guard let unit = units.first(where: { values.starts(at, $0) }),
      let mention = reading.mentions(in: line).first(where: { $0.kind == .field || $0.kind == .number }),
      let field = mention.headerField, case let gap = Int(mention.start) - at - unit.utf8CodeUnitCount,
      (0...4).contains(gap)
        || field == .destinationPort && (0...24).contains(gap) && namesSource(line, mention, reading)
    else { return nil }
    return Found(line: line, field: field, bits: bits.value, start: Int(mention.start))
  }

  /// `16 bit 출발지, 목적지 포트번호`: the other port's name stands before this one's.
  private static func namesSource(_ line: Int, _ mention: Mention, _ reading: Reading) -> Bool {
    let before = TextSlice(reading.text, reading.range(of: line).lowerBound..<Int(mention.start))
    return (["출발지", "송신", "발신", "source", "Source", "源"] as [StaticString]).contains { before.contains($0) }
  }

  /// `32 bit 순서번호 필드, 확인 응답 번호 필드`: as wide as the first, each behind a comma.
  private static func others(of found: Found, _ reading: Reading) -> [Found] {
    let mentions = reading.mentions(in: found.line).filter { $0.headerField != nil }
    guard let first = mentions.first, Int(first.start) == found.start else { return [] }
    var others: [Found] = []
    if found.field == .destinationPort, namesSource(found.line, first, reading) {
      others.append(Found(line: found.line, field: .sourcePort, bits: found.bits, start: found.start))
    }
    for (one, next) in zip(mentions, mentions.dropFirst()) {
      let gap = TextSlice(reading.text, Int(one.end)..<max(Int(one.end), Int(next.start)))
      guard gap.count <= 12,
        ([",", "、", "，", "和", "과", "와", "and"] as [StaticString]).contains(where: { gap.contains($0) }),
        let field = next.headerField
      else { break }
      others.append(Found(line: found.line, field: field, bits: found.bits, start: Int(next.start)))
    }
    return others
  }

  private static let units: [StaticString] = ["位", "bits", "bit", "Bits", "Bit", "비트", "ビット", "比特"]

  private static func number(_ start: Int, _ values: ValueReader) -> (value: Int, end: Int)? {
    var at = start
    var value = 0
    while at < values.end, values.text[at].isDigit, at - start < 4 {
      value = value * 10 + Int(values.text[at] & 15)
      at += 1
    }
    return at > start ? (value, at) : nil
  }

  private static func flush(
    _ run: inout [Found], _ names: inout [Found], _ near: Set<HeaderField>, _ reading: inout Reading
  ) {
    defer {
      run = []
      names = []
    }
    if Set(run.map(\.field)).count < 3 { run = [] }
    let fields = Set(names.map(\.field)).union(near)
    if fields.count >= 3, !fields.isDisjoint(with: own) { run += names }
    for item in run where !reading.isClaimed(item.line) {
      let isItem = reading.block(of: item.line).kind == .item
      let below = isItem ? Body.below(item.line, isTitle: false, &reading) : ""
      let own = item.width ?? reading.range(of: item.line)
      reading.add(
        .field(item.field, bits: item.bits), at: item.start, text: below.isEmpty ? reading.string(own) : below
      )
    }
    for item in run { reading.claim(item.line) }
  }
}
