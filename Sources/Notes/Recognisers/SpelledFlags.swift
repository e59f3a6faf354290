import Questions
import TCP

/// A flag, the word it is short for and what it means, with no sign that parts them: a list of acronyms, or sentences
/// that open with the name. One such line may be of anything; two flags told alike are explained.
enum SpelledFlags: Recogniser {
  static let shape =
    "FIN Finish (no more data) / **SYN** (Synchronize) starts a connection. / [RST] aborts it"
  static let needs: Mention.Kinds = .flag

  private enum Style { case spelled, bracketed }

  private struct Entry {
    var line: Int
    var flag: Flag
    var start: Int
    var body: Range<Int>
    var style: Style
  }

  static func read(_ reading: inout Reading) {
    var entries: [Entry] = []
    for line in 0..<reading.lineCount
    where reading.kinds(in: line).contains(.flag) && !reading.isClaimed(line) {
      if let entry = entry(line, reading) { entries.append(entry) }
    }
    for (style, least) in [(Style.spelled, 2), (.bracketed, 3)] {
      let alike = entries.filter { $0.style == style }
      guard Set(alike.map(\.flag)).count >= least else { continue }
      for entry in alike {
        reading.add(.flag(entry.flag, letter: nil), at: entry.start, text: reading.string(entry.body))
        reading.claim(entry.line)
      }
    }
  }

  private static func entry(_ line: Int, _ reading: Reading) -> Entry? {
    let range = reading.range(of: line)
    let text = reading.text
    guard let name = reading.mentions(in: line).first, name.kind == .flag,
      let flag = Flag(rawValue: name.value), name.end - name.start == 3, text[Int(name.start)].isUpper,
      isSentences(reading.block(of: line), reading), Int(name.start) - range.lowerBound <= 8,
      Int(name.start) == TermLine.skipMarker(text, range)
    else { return nil }
    let values = ValueReader(text: text, end: range.upperBound)
    let isBracketed =
      Int(name.start) > range.lowerBound && text[Int(name.start) - 1] == UInt8(ascii: "[")
      && values.starts(Int(name.end), "] ")
    guard let end = isBracketed ? Int(name.end) + 1 : endOfWord(of: flag, behind: Int(name.end), values),
      case let body = values.skipBlanks(end)..<range.upperBound, body.count >= 10, body.lowerBound > end,
      Body.isTelling(text, body), opensTelling(body, isBracketed: isBracketed, text),
      explains(body, line, reading)
    else { return nil }
    return Entry(
      line: line, flag: flag, start: Int(name.start), body: unbracketed(body, text),
      style: isBracketed ? .bracketed : .spelled)
  }

  private static func isSentences(_ block: Document.Block, _ reading: Reading) -> Bool {
    block.kind == .item || block.kind == .paragraph
      || block.kind == .code && Fence.kind(of: block, reading) == .plain
  }

  /// Past ` Finish`, ` (Synchronize)`, `(Reset)`: the word that the flag is short for.
  private static func endOfWord(of flag: Flag, behind name: Int, _ values: ValueReader) -> Int? {
    let text = values.text
    var at = values.skipBlanks(name)
    guard at < values.end, at - name <= 1 else { return nil }
    let isBracketed = text[at] == UInt8(ascii: "(")
    if isBracketed { at += 1 } else if at == name { return nil }
    let word = text[at..<values.end].prefix { $0.isLetter }
    guard (4...16).contains(word.count),
      Lexicon.flag(spelled: String(decoding: word, as: UTF8.self)) == flag
    else { return nil }
    guard isBracketed else { return word.endIndex }
    return word.endIndex < values.end && text[word.endIndex] == UInt8(ascii: ")") ? word.endIndex + 1 : nil
  }

  /// Words, and in brackets no more than an acronym's aside; `ACK (Acknowledgment) number` is a field.
  private static func opensTelling(
    _ body: Range<Int>, isBracketed: Bool, _ text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let first = text[body.lowerBound]
    let isWord = first.isLetter || first >= 0xe3 && first <= 0xed
    guard isWord || !isBracketed && first == UInt8(ascii: "(") else { return false }
    let said = TextSlice(text, body)
    return !["number", "Number", "번호", "号"].contains { said.hasPrefix($0) }
  }

  /// Nobody sends it to anybody, and no number is given.
  private static func explains(_ body: Range<Int>, _ line: Int, _ reading: Reading) -> Bool {
    let isAside = reading.text[body.lowerBound] == UInt8(ascii: "(")
    return reading.text[body.upperBound - 1] != UInt8(ascii: "?")
      && reading.mentions(in: line).allSatisfy { mention in
        guard Int(mention.start) >= body.lowerBound else { return true }
        switch mention.kind {
        case .party, .arrow, .ordinal: return false
        case .verb: return isAside || mention.value != Mention.Verb.send.rawValue
        default: return true
        }
      }
  }

  private static func unbracketed(_ body: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    let inside = (body.lowerBound + 1)..<(body.upperBound - 1)
    return text[body.lowerBound] == UInt8(ascii: "(") && text[inside.upperBound] == UInt8(ascii: ")")
      && !text[inside].contains(UInt8(ascii: ")")) ? inside : body
  }
}
