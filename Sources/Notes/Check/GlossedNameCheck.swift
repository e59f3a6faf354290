import Questions
import TCP

/// A name that no flag has, beside the word a flag is short for: `**END** (Finish)`, `Reset the connection (RSC)`.
enum GlossedNameCheck: NoteCheck {
  static func check(_ note: inout CheckedNote) {
    guard note.reading.kinds.contains(.flag) else { return }
    for line in 0..<note.reading.lineCount
    where note.survey[line].contains(.capitals) && note.survey[line].contains(.round) && !note.isCode(line)
      && !note.isFenced(line)
    {
      let range = note.reading.range(of: line)
      guard range.count < 400, isAmongFlags(line, note) else { continue }
      for word in CapitalWords.plain(of: 3...3, in: note.text, range)
      where Lexicon.flag(spelled: note.raw(word)) == nil {
        guard let flag = behind(word, range, note) ?? before(word, range, note), !note.isReported(word),
          !note.isBeside(line)
        else { continue }
        NameCheck.misspelt(note.raw(word), word, flag, &note)
      }
    }
  }

  /// Three flags by their own names in the lines around it.
  private static func isAmongFlags(_ line: Int, _ note: CheckedNote) -> Bool {
    var named: Set<UInt8> = []
    for near in max(0, line - 6)...min(note.reading.lineCount - 1, line + 6)
    where note.reading.kinds(in: near).contains(.flag) {
      for mention in note.reading.mentions(in: near) where mention.kind == .flag {
        named.insert(mention.value)
      }
    }
    return named.count >= 3
  }

  /// `END (Finish)`, right behind the name.
  private static func behind(_ word: Range<Int>, _ line: Range<Int>, _ note: CheckedNote) -> Flag? {
    var at = word.upperBound
    while at < line.upperBound, note.text[at].isOne(of: "*`_ ") { at += 1 }
    guard at < line.upperBound, note.text[at] == UInt8(ascii: "("),
      TermLine.skipMarker(note.text, line) >= word.lowerBound
    else { return nil }
    return flag(note.text[(at + 1)..<line.upperBound].prefix { $0.isLetter })
  }

  /// `Reset the connection (RSC)`: the words begin behind a comma.
  private static func before(_ word: Range<Int>, _ line: Range<Int>, _ note: CheckedNote) -> Flag? {
    guard word.lowerBound > line.lowerBound + 4, note.text[word.lowerBound - 1] == UInt8(ascii: "("),
      word.upperBound < line.upperBound, note.text[word.upperBound] == UInt8(ascii: ")")
    else { return nil }
    let head = max(line.lowerBound, word.lowerBound - 40)..<(word.lowerBound - 1)
    let start = note.text[head].lastIndex { $0.isOne(of: ",:;") }.map { $0 + 1 } ?? head.lowerBound
    guard start > line.lowerBound else { return nil }
    return flag(note.text[start..<head.upperBound].drop { $0 == 0x20 }.prefix { $0.isLetter })
  }

  private static func flag(_ name: Slice<UnsafeBufferPointer<UInt8>>) -> Flag? {
    guard (4...16).contains(name.count), name.first?.isUpper == true else { return nil }
    return Lexicon.flag(spelled: String(decoding: name, as: UTF8.self))
  }
}
