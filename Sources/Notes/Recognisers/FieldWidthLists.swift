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
      let told = fields.compactMap { field(named: $0, line, reading) }
      guard told.count >= 3, told.count * 2 > fields.count, Set(told.map(\.field)).count == told.count else {
        continue
      }
      for item in told {
        reading.add(
          .field(item.field, bits: item.bits), at: item.place.lowerBound, text: reading.string(item.place))
      }
      reading.claim(line)
    }
  }

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
    guard let field = name.headerField, open < values.end, reading.text[open] == UInt8(ascii: "("),
      let close = reading.text[open..<min(values.end, open + 14)].firstIndex(of: UInt8(ascii: ")"))
    else { return nil }
    let digits = reading.text[(open + 1)..<close].prefix { $0.isDigit }
    let unit = TextSlice(reading.text, digits.endIndex..<close).trimmed
    let bits = digits.reduce(0) { $0 * 10 + Int($1 & 15) }
    guard (1...2).contains(digits.count), (1...32).contains(bits),
      ["", "bit", "bits", "비트", "位"].contains(where: { unit.equals(lowercase: $0) })
    else { return nil }
    return (field, bits, Int(name.start)..<(close + 1))
  }
}
