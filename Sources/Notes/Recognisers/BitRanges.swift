import Questions
import TCP

/// A header told by its bits, one field a line: where they lie or how many they are, then the field.
enum BitRanges: Recogniser {
  static let shape = "1. 0-15: source port (16)"
  static let needs: Mention.Kinds = .field | .number

  static func read(_ reading: inout Reading) {
    var run: [(line: Int, field: HeaderField, bits: Int, start: Int)] = []
    for index in reading.document.blocks.indices {
      let block = reading.document.blocks[index]
      if block.kind == .heading { flush(&run, &reading) }
      guard block.kind == .item || block.kind == .paragraph,
        !reading.outline.sections[reading.outline.section(ofBlock: index)].isForeign
      else { continue }
      for line in block.lines {
        if let found = range(line, reading) ?? width(line, reading) { run.append(found) }
      }
    }
    flush(&run, &reading)
  }

  /// `32-63: sequence number (32)`
  private static func range(
    _ line: Int, _ reading: Reading
  ) -> (line: Int, field: HeaderField, bits: Int, start: Int)? {
    let lineRange = reading.range(of: line)
    let values = ValueReader(text: reading.text, end: lineRange.upperBound)
    guard let first = number(lineRange.lowerBound, values), first.end < values.end,
      values.starts(first.end, "-") || values.starts(first.end, "~"),
      let last = number(first.end + 1, values), last.value > first.value,
      let mention = reading.mentions(in: line).first(where: { $0.kind == .field || $0.kind == .number }),
      values.starts(last.end, ":"), Int(mention.start) - last.end <= 4, let field = mention.headerField
    else { return nil }
    let told = reading.text[Int(mention.end)..<lineRange.upperBound].lastIndex(of: UInt8(ascii: "("))
      .flatMap { number($0 + 1, values)?.value }
    return (line, field, told ?? last.value - first.value + 1, Int(mention.start))
  }

  /// `16位源端口`, `32-bit sequence number`: the width, then the field.
  private static func width(
    _ line: Int, _ reading: Reading
  ) -> (line: Int, field: HeaderField, bits: Int, start: Int)? {
    let range = reading.range(of: line)
    guard range.count >= 8, reading.text[range.lowerBound].isDigit else { return nil }
    let values = ValueReader(text: reading.text, end: range.upperBound)
    guard let bits = number(range.lowerBound, values), (1...32).contains(bits.value) else { return nil }
    var at = values.skipBlanks(bits.end)
    if values.starts(at, "-") { at += 1 }
    guard let unit = units.first(where: { values.starts(at, $0) }),
      let mention = reading.mentions(in: line).first(where: { $0.kind == .field || $0.kind == .number }),
      (0...4).contains(Int(mention.start) - at - unit.utf8CodeUnitCount), let field = mention.headerField
    else { return nil }
    return (line, field, bits.value, Int(mention.start))
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
    _ run: inout [(line: Int, field: HeaderField, bits: Int, start: Int)], _ reading: inout Reading
  ) {
    defer { run = [] }
    guard Set(run.map(\.field)).count >= 3 else { return }
    for item in run where !reading.isClaimed(item.line) {
      reading.add(
        .field(item.field, bits: item.bits), at: item.start, text: reading.string(ofLine: item.line))
      reading.claim(item.line)
    }
  }
}
