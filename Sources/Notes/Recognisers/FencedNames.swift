import Questions
import TCP

/// Names in a fence, each alone on its line, and what each means on the lines below it.
enum FencedNames: Recogniser {
  static let shape = "``` URG ⏎ ⏎ 긴급 포인터가 유효함을 알린다 ⏎ ⏎ ACK ⏎ ⏎ … ```"
  static let needs: Mention.Kinds = .named

  private struct Entry {
    var line: Int
    var term: TermLine
    /// What stands on the line itself.
    var said = 0..<0
    var told: [Int] = []

    var isExplained: Bool { !said.isEmpty || !told.isEmpty }
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
        isOpen = isOpen && entries.last?.isExplained == false
      } else if let entry = entry(on: line, range, reading) {
        if entries.last?.isExplained == false { return [] }
        entries.append(entry)
        isOpen = true
      } else if isUnknownName(range, reading.text) {
        isOpen = false
      } else if isOpen, !isRule(range, reading.text) {
        guard isSentence(line, range, reading) else { return [] }
        entries[entries.count - 1].told.append(line)
      }
    }
    return entries.last?.isExplained == true ? entries : []
  }

  private static func entry(on line: Int, _ range: Range<Int>, _ reading: Reading) -> Entry? {
    if let (name, said) = explained(range, line, reading) {
      guard let term = self.name(on: line, name, reading) else { return nil }
      return Entry(line: line, term: term, said: said)
    }
    return name(on: line, range, reading).map { Entry(line: line, term: $0) }
  }

  /// `LISTEN The socket is listening …`: a short name leaves room for the sentence beside it.
  private static func explained(
    _ range: Range<Int>, _ line: Int, _ reading: Reading
  ) -> (name: Range<Int>, said: Range<Int>)? {
    guard let state = reading.mentions(in: line).first, state.kind == .state,
      Int(state.start) == range.lowerBound,
      case let end = Int(state.end), end < range.upperBound, reading.text[end] == 0x20,
      let next = (end..<range.upperBound).first(where: { reading.text[$0] != 0x20 }),
      next - range.lowerBound <= 12, reading.text[next].isUpper, next + 1 < range.upperBound,
      reading.text[next + 1].isLetter && !reading.text[next + 1].isUpper,
      range.upperBound - next >= 16, Body.isTelling(reading.text, next..<range.upperBound)
    else { return nil }
    return (range.lowerBound..<end, next..<range.upperBound)
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

  /// `UNKNOWN`: what follows it is no meaning of the name before.
  private static func isUnknownName(_ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    range.count >= 4 && text[range.lowerBound].isUpper
      && text[range].allSatisfy { $0.isUpper || $0.isOne(of: "_-") }
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
    let pieces = [reading.string(entry.said)] + entry.told.map { reading.string(ofLine: $0).trimmed }
    let text = pieces.filter { !$0.isEmpty }.joined(separator: " ")
    NamedDefinitions.write(entry.term, text, entry.line, &reading)
    for line in [entry.line] + entry.told { reading.claim(line) }
  }
}
