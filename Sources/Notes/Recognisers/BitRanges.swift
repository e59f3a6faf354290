import Questions
import TCP

/// A header told by where its bits lie: the range, the field, its width.
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
        if let found = range(line, reading) { run.append(found) }
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
