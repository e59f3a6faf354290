import Questions
import TCP

/// What an abbreviation is short for: `MSL (Maximum Segment Length)`, `Transfer Control Protocol(TCP)`,
/// `RTT: Round Trip Timeout`, `| ISN | Internal Sequence Number |`.
///
/// Only where all words but one are right, and that one begins with the right letter, is it clear that they are meant
/// to spell the abbreviation out.
enum AbbreviationCheck: NoteCheck {
  static func check(_ note: inout CheckedNote) {
    guard note.speaksOfTCP else { return }
    for line in note.lines.withBrackets where !note.isCode(line) { checkBrackets(line, &note) }
    for line in note.lines.withCapitals where !note.isCode(line) { checkLabel(line, &note) }
    for table in note.tables { check(table, &note) }
  }

  // MARK: Where it is spelt out

  private static func checkBrackets(_ line: Int, _ note: inout CheckedNote) {
    let range = note.reading.range(of: line)
    var at = range.lowerBound
    while at < range.upperBound {
      let values = ValueReader(text: note.text, end: range.upperBound)
      guard mayBeBracket(note.text[at]), let bracket = brackets.first(where: { values.starts(at, $0) }) else {
        at += 1
        continue
      }
      let inside = skipMarks(at + bracket.utf8CodeUnitCount, range.upperBound, note)
      if let name = abbreviation(before: at, range.lowerBound, note) {
        hold(name, words(from: inside, range.upperBound, at: name.words.count, note), &note)
      } else if let name = abbreviation(at: inside, range.upperBound, note),
        closers.contains(where: { values.starts(name.end, $0) })
      {
        hold(name.name, words(before: at, range.lowerBound, name.name.words.count, note), &note)
      }
      at = inside
    }
  }

  /// `MSS: Maximum Segment Scale`, `TCP는 Transfer Control Protocol의 약자`, `RTT stands for …`
  private static func checkLabel(_ line: Int, _ note: inout CheckedNote) {
    let range = note.reading.range(of: line)
    let head = TermLine.skipMarker(note.text, range)
    guard let (name, end) = abbreviation(at: head, range.upperBound, note) else { return }
    let values = ValueReader(text: note.text, end: range.upperBound)
    let sign = skipMarks(end, range.upperBound, note)
    guard let separator = separators.first(where: { values.starts(sign, $0) }) else { return }
    let start = skipMarks(sign + separator.utf8CodeUnitCount, range.upperBound, note)
    guard let words = words(from: start, range.upperBound, at: name.words.count, note),
      isWhole(words, range.upperBound, note)
    else { return }
    hold(name, words, &note)
  }

  private static func check(_ table: NoteTable, _ note: inout CheckedNote) {
    for row in table.rows {
      guard let head = row[0], let line = row[1] else { continue }
      let name = note.reading.range(of: head)
      let told = note.reading.range(of: line)
      guard
        let found = abbreviation(
          at: skipMarks(name.lowerBound, name.upperBound, note), name.upperBound, note),
        skipMarks(found.end, name.upperBound, note) == name.upperBound,
        let words = words(
          from: skipMarks(told.lowerBound, told.upperBound, note), told.upperBound,
          at: found.name.words.count,
          note),
        isWhole(words, told.upperBound, note)
      else { continue }
      hold(found.name, words, &note)
    }
  }

  /// Each word has a capital, or nothing follows them that they could be the beginning of.
  private static func isWhole(_ words: [Range<Int>], _ end: Int, _ note: CheckedNote) -> Bool {
    guard let last = words.last else { return false }
    if words.allSatisfy({ note.text[$0.lowerBound].isUpper }) { return true }
    let next = skipMarks(last.upperBound, end, note)
    return next >= end || !note.text[next].isLetter
  }

  private static let brackets: [StaticString] = ["(", "（"]
  private static func mayBeBracket(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "(") || byte == 0xef }
  private static let closers: [StaticString] = [")", "）", ",", "`)", "*)"]
  private static let separators: [StaticString] = [
    "::", ":", "：", "-", "–", "—", "=", "는 ", "은 ", "란 ", "이란 ", "stands for ", "is short for ", "代表",
  ]

  // MARK: Words

  private static func skipMarks(_ start: Int, _ end: Int, _ note: CheckedNote) -> Int {
    var at = start
    while at < end, note.text[at].isOne(of: " `*\"'_") { at += 1 }
    return at
  }

  private static func abbreviation(at start: Int, _ end: Int, _ note: CheckedNote) -> (
    name: Abbreviation, end: Int
  )? {
    var at = start
    while at < end, at - start <= 8, note.text[at].isLetter { at += 1 }
    guard let name = Abbreviation.named(note.raw(start..<at)) else { return nil }
    return (name, at)
  }

  private static func abbreviation(before end: Int, _ start: Int, _ note: CheckedNote) -> Abbreviation? {
    var last = end
    while last > start, note.text[last - 1].isOne(of: " `*\"'_") { last -= 1 }
    var first = last
    while first > start, last - first <= 8, note.text[first - 1].isLetterOrDigit { first -= 1 }
    return Abbreviation.named(note.raw(first..<last))
  }

  /// So many Latin words in a row; nil where there are fewer.
  private static func words(from start: Int, _ end: Int, at count: Int, _ note: CheckedNote) -> [Range<Int>]?
  {
    var words: [Range<Int>] = []
    var at = start
    while words.count < count {
      let first = at
      while at < end, note.text[at].isLetter { at += 1 }
      guard at > first else { return nil }
      words.append(first..<at)
      while at < end, note.text[at].isOne(of: joints) { at += 1 }
    }
    return words
  }

  /// The same before a place.
  private static func words(before end: Int, _ start: Int, _ count: Int, _ note: CheckedNote) -> [Range<Int>]?
  {
    var words: [Range<Int>] = []
    var at = end
    while words.count < count {
      while at > start, note.text[at - 1].isOne(of: joints) { at -= 1 }
      let last = at
      while at > start, note.text[at - 1].isLetter { at -= 1 }
      guard at < last else { return nil }
      words.insert(at..<last, at: 0)
    }
    return words
  }

  private static let joints: StaticString = " -/&*`_"

  /// `Re-transmission Timeout (RTO)`: the first word begins before its hyphen, where it is one of two letters.
  private static func joined(_ word: Range<Int>, _ note: CheckedNote) -> Range<Int> {
    let at = word.lowerBound
    guard at >= 3, note.text[at - 1] == UInt8(ascii: "-"), note.text[at - 2].isLetter,
      note.text[at - 3].isLetter, at == 3 || !note.text[at - 4].isLetter
    else { return word }
    return at - 3..<word.upperBound
  }

  // MARK: Judging

  /// A word in small letters, without its hyphen.
  private static func plain(_ word: Range<Int>, _ note: CheckedNote) -> String {
    String(decoding: note.text[word].filter { $0 != UInt8(ascii: "-") }.map(\.lowered), as: UTF8.self)
  }

  private static func hold(_ name: Abbreviation, _ words: [Range<Int>]?, _ note: inout CheckedNote) {
    guard var words, let last = words.last else { return }
    words[0] = joined(words[0], note)
    guard let first = words.first, name.isMissed(by: words.map { plain($0, note) })
    else { return }
    let line = note.reading.document.line(at: first.lowerBound)
    // A section on UDP is where its name is spelt out.
    guard !note.isBeside(line) || note.isOnlyForeign(line),
      !note.isReported(first.lowerBound..<last.upperBound)
    else { return }
    let found = note.string(first.lowerBound..<last.upperBound)
    // One right word of two may well be another thing's name.
    note.report(
      "abbreviation", words.count > 2 ? .error : .warning, at: first.lowerBound..<last.upperBound,
      Bilingual(
        ko: "\(name.shown.with(.topic)) \(found.with(.subject)) 아니라 \(name.spelt)의 약자입니다.",
        en: "\(name.shown) stands for \(name.spelt), not \(found)."),
      expected: Bilingual(ko: name.spelt, en: name.spelt), reference: name.reference)
  }
}
