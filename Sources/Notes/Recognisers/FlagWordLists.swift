import Questions
import TCP

/// Flags called by the words they are short for, in a list that calls others by their names.
enum FlagWordLists: Recogniser {
  static let shape = "- Urgent: … / - Push: … among - SYN: …, - FIN: …"
  static let needs: Mention.Kinds = .flag

  static func read(_ reading: inout Reading) {
    var items: [Int32: [Int]] = [:]
    for block in reading.document.blocks where block.kind == .item && block.container != 0 {
      items[block.container, default: []].append(Int(block.firstLine))
    }
    for lines in items.values where lines.count >= 3 {
      let words = lines.compactMap { word(openingLine: $0, reading) }
      guard !words.isEmpty, words.count < lines.count else { continue }
      let named = lines.compactMap { flag(openingLine: $0, reading) }
      guard named.count >= 2, Set(words.map(\.flag)).isDisjoint(with: named) else { continue }
      for word in words {
        reading.add(.flag(word.flag, letter: nil), at: word.start, text: reading.string(word.body))
        reading.claim(word.line)
      }
    }
  }

  private static func flag(openingLine line: Int, _ reading: Reading) -> Flag? {
    guard
      let term = TermLine(
        text: reading.text, range: reading.range(of: line), mentions: reading.mentions(in: line), whole: false
      )
    else { return nil }
    return term.flags.count == 1 ? term.flags.first : nil
  }

  /// `Reset- …`
  private static func joinedDash(_ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
    guard let dash = text[range].prefix(20).firstIndex(where: { !$0.isLetter }),
      text[dash] == UInt8(ascii: "-"),
      dash + 1 < range.upperBound, text[dash + 1] == 0x20
    else { return nil }
    return dash..<dash + 1
  }

  /// `Reset: …`, a capital letter, letters and a colon.
  private static func word(
    openingLine line: Int, _ reading: Reading
  ) -> (flag: Flag, line: Int, start: Int, body: Range<Int>)? {
    let range = reading.range(of: line)
    let start = TermLine.skipMarker(reading.text, range)
    guard !reading.isClaimed(line), start < range.upperBound, reading.text[start].isUpper,
      let separator = TermLine.separator(reading.text, start..<range.upperBound)
        ?? joinedDash(start..<range.upperBound, reading.text),
      Body.isTelling(reading.text, separator.upperBound..<range.upperBound)
    else { return nil }
    let name = reading.text[start..<separator.lowerBound].prefix { $0.isLetter }
    let rest = TextSlice(reading.text, name.endIndex..<separator.lowerBound).trimmed
    guard (4...16).contains(name.count), rest.isEmpty || rest.bytes.allSatisfy({ $0.isOne(of: "`*") }),
      let flag = Lexicon.flag(spelled: String(decoding: name, as: UTF8.self))
    else { return nil }
    return (flag, line, start, separator.upperBound..<range.upperBound)
  }
}
