import Questions
import TCP

/// Single letters for flags: only where three or more of them stand together.
enum FlagLetters: Recogniser {
  static let shape = "- U : urgent data / - A : acknowledgment / - F : no more data"

  static func read(_ reading: inout Reading) {
    var run: [(line: Int, flag: Flag, letter: Character, body: Range<Int>)] = []
    for line in 0..<reading.lineCount {
      if let found = letter(line, reading) {
        run.append(found)
      } else if reading.block(of: line).kind != .cell || reading.block(of: line).column == 0 {
        flush(&run, &reading)
      }
    }
    flush(&run, &reading)
  }

  /// Whether a capital stands for a flag: one of CEUAPRSF, or W.
  static func isLetter(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "A"), UInt8(ascii: "C"), UInt8(ascii: "E"), UInt8(ascii: "F"), UInt8(ascii: "P"),
      UInt8(ascii: "R"), UInt8(ascii: "S"), UInt8(ascii: "U"), UInt8(ascii: "W"):
      true
    default: false
    }
  }

  private static func letter(_ line: Int, _ reading: Reading) -> (
    line: Int, flag: Flag, letter: Character, body: Range<Int>
  )? {
    let range = reading.range(of: line)
    if range.count == 1 { return cell(line, reading) }
    let start = TermLine.skipMarker(reading.text, range)
    guard start + 1 < range.upperBound, reading.text[start].isUpper, !reading.text[start + 1].isLetterOrDigit,
      reading.block(of: line).kind != .code
    else { return nil }
    let name = Character(Unicode.Scalar(reading.text[start]))
    guard let flag = Lexicon.letters[name],
      let separator = TermLine.separator(reading.text, start..<range.upperBound),
      separator.lowerBound - start <= 3, Body.isTelling(reading.text, separator.upperBound..<range.upperBound)
    else { return nil }
    return (line, flag, name, separator.upperBound..<range.upperBound)
  }

  /// `| S | SYN, opens a connection |`: the letter has a cell of its own, and the next one names the flag too.
  private static func cell(_ line: Int, _ reading: Reading) -> (
    line: Int, flag: Flag, letter: Character, body: Range<Int>
  )? {
    let block = reading.block(of: line)
    guard block.kind == .cell, block.column == 0, !block.isHeaderRow, line + 1 < reading.lineCount else {
      return nil
    }
    let name = Character(Unicode.Scalar(reading.text[reading.range(of: line).lowerBound]))
    let next = reading.block(of: line + 1)
    guard let flag = Lexicon.letters[name], next.kind == .cell, next.row == block.row, next.lines.count == 1,
      line + 2 >= reading.lineCount || reading.block(of: line + 2).kind != .cell
        || reading.block(of: line + 2).row != block.row,
      reading.mentions(in: line + 1).contains(where: { $0.kind == .flag && Flag(rawValue: $0.value) == flag })
        || Lexicon.flag(spelled: reading.string(ofLine: line + 1)) == flag,
      Body.isTelling(reading.text, reading.range(of: line + 1))
    else { return nil }
    return (line, flag, name, reading.range(of: line + 1))
  }

  private static func flush(
    _ run: inout [(line: Int, flag: Flag, letter: Character, body: Range<Int>)], _ reading: inout Reading
  ) {
    if run.isEmpty { return }
    defer { run = [] }
    guard Set(run.map(\.flag)).count >= 3 else { return }
    for item in run {
      reading.add(
        .flag(item.flag, letter: item.letter), at: reading.range(of: item.line).lowerBound,
        text: reading.string(item.body))
      reading.claim(item.line)
    }
  }
}
