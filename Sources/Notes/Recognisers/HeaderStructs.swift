import Questions
import TCP

/// A header written down as a structure in C: each member's type gives its width, its remark or its name the field.
enum HeaderStructs: Recogniser {
  static let shape = "uint16_t source;  // source port"
  static let needs: Mention.Kinds = .field | .number

  private struct Member {
    var line: Int
    var start: Int
    var field: HeaderField
    var bits: Int?
    var text: Range<Int>
  }

  static func read(_ reading: inout Reading) {
    for index in reading.document.blocks.indices {
      let block = reading.document.blocks[index]
      guard block.kind == .code, block.lines.count >= 4,
        !reading.outline.sections[reading.outline.section(ofBlock: index)].isForeign
      else { continue }
      let members = block.lines.compactMap { member($0, reading) }
      let fields = Set(members.map(\.field))
      // UDP's header has ports and a checksum, too.
      guard fields.count >= 3, !fields.isDisjoint(with: BitRanges.own) else { continue }
      for member in members where !reading.isClaimed(member.line) {
        reading.add(
          .field(member.field, bits: member.bits), at: member.start, text: reading.string(member.text))
        reading.claim(member.line)
      }
    }
  }

  private static func member(_ line: Int, _ reading: Reading) -> Member? {
    let text = reading.text
    let range = reading.range(of: line)
    guard let end = text[range].firstIndex(of: UInt8(ascii: ";")) else { return nil }
    let words = TextSlice(text, range.lowerBound..<end).words(upTo: 5)
    guard (2...4).contains(words.count), let name = words.last, let type = words.first,
      name.start > range.lowerBound, let width = width(ofType: type, words)
    else { return nil }
    let parts = text[name.start..<name.end].split(separator: UInt8(ascii: ":"))
    guard let bare = parts.first, bare.allSatisfy({ $0.isLetterOrDigit || $0 == UInt8(ascii: "_") }) else {
      return nil
    }
    let remark = remark(behind: end + 1, range, text)
    let named = reading.mentions(in: line).first { remark?.contains(Int($0.start)) == true }?.headerField
    guard let field = named ?? Lexicon.field(spelled: String(decoding: bare, as: UTF8.self)) else {
      return nil
    }
    let told = parts.count == 2 ? Int(String(decoding: parts[1], as: UTF8.self)) : nil
    return Member(
      line: line, start: name.start, field: field, bits: told ?? width, text: remark ?? range)
  }

  /// `uint16_t`, `__be32`, `unsigned short`, `unsigned int`: 8, 16 or 32.
  private static func width(ofType type: TextSlice, _ words: [TextSlice]) -> Int? {
    for (name, bits) in widths where type.contains(name) { return bits }
    if words.dropLast().contains(where: { $0.contains("short") }) { return 16 }
    return words.dropLast().contains { $0.equals("int") } ? 32 : nil
  }

  private static let widths: [(StaticString, Int)] = [("16", 16), ("32", 32), ("8", 8)]

  /// What stands behind `//`, or between `/*` and `*/`.
  private static func remark(
    behind end: Int, _ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>
  ) -> Range<Int>? {
    let values = ValueReader(text: text, end: range.upperBound)
    let sign = values.skipBlanks(end)
    guard values.starts(sign, "//") || values.starts(sign, "/*") else { return nil }
    var last = range.upperBound
    if values.starts(last - 2, "*/") { last -= 2 }
    let first = values.skipBlanks(min(last, sign + 2))
    while last > first, text[last - 1] == 0x20 { last -= 1 }
    return Body.isTelling(text, first..<last) ? first..<last : nil
  }
}
