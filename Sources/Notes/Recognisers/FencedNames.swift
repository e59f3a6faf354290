import Questions
import TCP

/// Names in a fence, each alone on its line, and what each means on the lines below it.
enum FencedNames: Recogniser {
  static let shape = "``` URG ⏎ ⏎ 긴급 포인터가 유효함을 알린다 ⏎ ⏎ ACK ⏎ ⏎ … ```"
  static let needs: Mention.Kinds = .named

  private struct Entry {
    var line: Int
    var term: TermLine
    var told: [Int] = []
  }

  static func read(_ reading: inout Reading) {
    for fence in Fence.all(in: reading) where fence.kind == .plain && fence.lines.count >= 4 {
      let section = reading.outline.section(
        ofBlock: Int(reading.document.lines[fence.lines.lowerBound].block))
      if reading.outline.sections[section].isForeign { continue }
      let entries = entries(of: fence, reading)
      // One name may be a drawing's label.
      guard entries.count >= 2 else { continue }
      for entry in entries { write(entry, &reading) }
    }
  }

  /// The names that a sentence follows; where a name stands on top of anything else, the fence tells no meanings.
  private static func entries(of fence: Fence, _ reading: Reading) -> [Entry] {
    var entries: [Entry] = []
    var isOpen = false
    for line in fence.lines {
      let range = unindented(reading.range(of: line), reading.text)
      if range.isEmpty {
        isOpen = isOpen && entries.last?.told.isEmpty == true
      } else if let term = name(on: line, range, reading) {
        if entries.last?.told.isEmpty == true { return [] }
        entries.append(Entry(line: line, term: term))
        isOpen = true
      } else if isOpen, !isRule(range, reading.text) {
        guard isSentence(line, range, reading) else { return [] }
        entries[entries.count - 1].told.append(line)
      }
    }
    return entries.last?.told.isEmpty == false ? entries : []
  }

  /// Manuals set what a name means further in than the name.
  private static func unindented(_ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    (range.first { !text[$0].isBlank } ?? range.upperBound)..<range.upperBound
  }

  private static func name(on line: Int, _ range: Range<Int>, _ reading: Reading) -> TermLine? {
    guard range.count <= 40, !reading.kinds(in: line).isDisjoint(with: .named),
      reading.text[range.lowerBound].isUpper || reading.text[range.lowerBound] >= 0xe3,
      let term = TermLine(
        text: reading.text, range: range, mentions: reading.mentions(in: line), whole: true),
      !term.hasSeparator, term.states.count + term.flags.count + (term.field == nil ? 0 : 1) == 1
    else { return nil }
    return term
  }

  /// A line drawn under the name.
  private static func isRule(_ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    text[range].allSatisfy { $0.isOne(of: "-=~ ") }
  }

  private static func isSentence(_ line: Int, _ range: Range<Int>, _ reading: Reading) -> Bool {
    let first = reading.text[range.lowerBound]
    guard range.count >= 16, first.isLetterOrDigit || first >= 0xe3 && first <= 0xed,
      Body.isTelling(reading.text, range)
    else { return false }
    // `… unless --listening (-l) is given.`: a sign inside a sentence is no arrow.
    let end = reading.text[range.upperBound - 1]
    return end == UInt8(ascii: ".") || reading.string(range).hasSuffix("。")
      || !reading.mentions(in: line).contains { $0.kind == .arrow }
        && Arrow.direction(reading.text, range) == nil
  }

  private static func write(_ entry: Entry, _ reading: inout Reading) {
    let text = entry.told.map { reading.string(ofLine: $0).trimmed }.joined(separator: " ")
    NamedDefinitions.write(entry.term, text, entry.line, &reading)
    for line in [entry.line] + entry.told { reading.claim(line) }
  }
}
