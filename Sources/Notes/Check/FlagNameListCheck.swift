import Questions
import TCP

/// The flags' names in a list or a column: where three of them are right, one flag with another word that begins
/// with its letter is told a wrong name: `| PSH | Pull |`, `- R = Ready`, `ECE :: Error Correction Enabled`.
enum FlagNameListCheck: NoteCheck {
  private struct Entry {
    var flag: Flag
    var word: Range<Int>
    var line: Int
    /// All that is told of it.
    var isWhole: Bool
    var isRight: Bool
  }

  static func check(_ note: inout CheckedNote) {
    guard note.reading.kinds.contains(.flag) else { return }
    var lists: [Int: [Entry]] = [:]
    for line in 0..<note.reading.lineCount where note.reading.block(of: line).kind != .cell {
      guard !note.isCode(line), let entry = listed(line, note) else { continue }
      lists[note.sectionNumber(of: line), default: []].append(entry)
    }
    for number in lists.keys.sorted() { judge(lists[number] ?? [], &note) }
    for table in note.tables {
      for column in table.head.map(\.column) { judge(told(in: column, of: table, note), &note) }
    }
  }

  // MARK: Reading

  /// `- PSH = Push`
  private static func listed(_ line: Int, _ note: CheckedNote) -> Entry? {
    guard let (flag, end, isLetter) = FlagGlossCheck.head(line, note) else { return nil }
    let limit = note.reading.range(of: line).upperBound
    let values = ValueReader(text: note.text, end: limit)
    var at = end
    while at < limit, note.text[at].isOne(of: "`*_ ") { at += 1 }
    if at < limit, note.text[at] == UInt8(ascii: "("),
      let close = note.text[at..<limit].firstIndex(of: UInt8(ascii: ")")),
      let entry = entry(flag, at + 1..<close, line, note),
      entry.isWhole, entry.isRight || initials(entry.word, note) == flag.name
    {
      return entry
    }
    guard let sign = signs.first(where: { values.starts(at, $0) }) else { return nil }
    at += sign.utf8CodeUnitCount
    return entry(flag, at..<limit, line, note, isLetter: isLetter)
  }

  private static let signs: [StaticString] = ["::", ":", "：", "=", "->", "→", "–", "—", "-"]

  /// The cells of a column, each beside a cell of its row that is a flag or its letter.
  private static func told(in column: Int32, of table: NoteTable, _ note: CheckedNote) -> [Entry] {
    table.rows.compactMap { row in
      guard let line = row[column], let head = row.cells.first(where: { $0.column < column }).map(\.line),
        let flag = flag(head, note)
      else { return nil }
      return entry(flag, note.reading.range(of: line), line, note)
    }
  }

  /// A flag's name, whatever marks stand round it.
  private static let longestCell = 32

  private static func flag(_ line: Int, _ note: CheckedNote) -> Flag? {
    guard note.reading.range(of: line).count <= longestCell else { return nil }
    let name = note.reading.string(ofLine: line).utf8.filter { !$0.isOne(of: "`*[]. ") }
    guard name.count == 1 || name.count == 3 else { return nil }
    let text = String(decoding: name, as: UTF8.self)
    if name.count == 1, let letter = text.first { return Lexicon.letters[letter] }
    return name.count == 3 ? Lexicon.flag(spelled: text) : nil
  }

  /// The Latin words that open what is told.
  private static func entry(
    _ flag: Flag, _ told: Range<Int>, _ line: Int, _ note: CheckedNote, isLetter: Bool = false
  ) -> Entry? {
    var at = told.lowerBound
    while at < told.upperBound, note.text[at].isOne(of: "`*_ \"'") { at += 1 }
    let start = at
    while at < told.upperBound, note.text[at].isLetter { at += 1 }
    guard at - start >= 3 else { return nil }
    let first = start..<at
    let isRight = SiblingNameCheck.stands(note.raw(first), for: flag)
    if note.text[first].allSatisfy(\.isUpper), !isFollowed(at, told.upperBound, note) {
      return Entry(flag: flag, word: first, line: line, isWhole: true, isRight: isRight)
    }
    var (end, count) = (at, 1)
    while at < told.upperBound, note.text[at].isOne(of: " -") || note.text[at].isLetter {
      if !note.text[at].isLetter, at + 1 < told.upperBound, note.text[at + 1].isLetter { count += 1 }
      if note.text[at].isLetter { end = at + 1 }
      at += 1
    }
    while at < told.upperBound, note.text[at].isOne(of: "`*_ .\"'") { at += 1 }
    // `RST : Restart, 연결을 끊는다`: what it does comes behind its name.
    if count == 1, at < told.upperBound, note.text[at] == UInt8(ascii: ",") { at = told.upperBound }
    let isSpelt = count == 1 || initials(start..<end, note) == flag.name
    let isWhole = at >= told.upperBound && (isSpelt || count == 2 && isLetter)
    let words = note.raw(start..<end).lowered.split { $0 == " " || $0 == "-" }.map(String.init)
    // `Congestion Window Restored`: of three words one may be another.
    let isNamedByThree = flag == .cwr || flag == .ece
    let isFull = isNamedByThree && words.count == 3 && isSpelt ? StandsForCheck.isRight(words, flag) : true
    return Entry(
      flag: flag, word: start..<end, line: line, isWhole: isWhole, isRight: isRight && isFull)
  }

  /// A word of the same phrase comes next.
  private static func isFollowed(_ at: Int, _ end: Int, _ note: CheckedNote) -> Bool {
    at < end && note.text[at].isLetterOrDigit
      || at + 1 < end && note.text[at] == 0x20 && note.text[at + 1].isLetterOrDigit
  }

  private static func initials(_ range: Range<Int>, _ note: CheckedNote) -> String {
    String(note.raw(range).split { $0 == " " || $0 == "-" }.compactMap(\.first)).uppercased()
  }

  // MARK: Judging

  private static func judge(_ entries: [Entry], _ note: inout CheckedNote) {
    let wrong = entries.filter { !$0.isRight && $0.isWhole && isName($0, note) }
    let right = Set(entries.lazy.filter(\.isRight).map(\.flag))
    guard wrong.count == 1, let slip = wrong.first, !right.contains(slip.flag),
      right.count >= (initials(slip.word, note) == slip.flag.name ? 1 : 3),
      !note.isBeside(slip.line), !note.isReported(slip.word)
    else { return }
    FlagExpansion.report(slip.word, slip.flag, &note)
  }

  /// It begins with the flag's letter, and says neither what the thing is nor what a bit may be instead.
  private static func isName(_ entry: Entry, _ note: CheckedNote) -> Bool {
    let word = note.raw(entry.word).lowered
    return word.first == entry.flag.name.lowered.first
      && (word.utf8.count >= 4 || note.text[entry.word].allSatisfy(\.isUpper))
      && (initials(entry.word, note) == entry.flag.name || !SiblingNameCheck.isPlain(word))
      && !word.hasPrefix("reserved")
  }
}
