import Questions
import TCP

/// A name among its like: in a list of `SYN(Synchronize)`, `RST(Restart)`, or of states with their meanings,
/// the one item that names nothing.
enum SiblingNameCheck: NoteCheck {
  static func check(_ note: inout CheckedNote) {
    let kinds = note.reading.kinds
    guard kinds.contains(.flag) || kinds.contains(.state) else { return }
    var group: [Int] = []
    var container: Int32 = -1
    for block in note.reading.document.blocks
    where block.kind == .item || block.kind == .cell && block.column == 0 && !block.isHeaderRow {
      let line = Int(block.firstLine)
      guard line < note.reading.lineCount else { continue }
      if block.container != container {
        judge(group, &note)
        group = []
        container = block.container
      }
      if note.survey[line].contains(.capitals) || note.survey[line].contains(.bracket) { group.append(line) }
    }
    judge(group, &note)
    judge(headings(note), &note)
  }

  /// `##### PSH (Push) - 1비트`: headings that begin with capitals are a list too.
  private static func headings(_ note: CheckedNote) -> [Int] {
    note.reading.document.blocks.lazy.filter { $0.kind == .heading }.map { Int($0.firstLine) }
      .filter { note.survey[$0].contains(.bracket) }
  }

  private static func judge(_ lines: [Int], _ note: inout CheckedNote) {
    guard lines.count >= 2, lines.count <= 24 else { return }
    judgeFlags(lines, &note)
    judgeStates(lines, &note)
  }

  // MARK: Flags

  /// `RST(Restart)`: a flag, and the word in brackets behind it.
  private static func judgeFlags(_ lines: [Int], _ note: inout CheckedNote) {
    var right = 0
    var wrong: [(flag: Flag, word: String, range: Range<Int>, line: Int)] = []
    for line in lines {
      guard let name = leading(line, note),
        let bracket = bracketed(after: name.upperBound, line, note)
          ?? titled(after: name.upperBound, line, note)
      else { continue }
      let written = note.raw(name)
      let word = note.raw(bracket)
      guard
        let flag = written.count == 1 ? Lexicon.letters[written.first ?? " "] : Lexicon.flag(spelled: written)
      else { continue }
      if stands(word, for: flag) {
        right += 1
      } else if word.first?.lowercased() == flag.name.first?.lowercased() {
        // Any other word says what the flag does; only one with its letter can be taken for its name.
        wrong.append((flag, word, bracket, line))
      }
    }
    guard right >= 1, wrong.count == 1, let slip = wrong.first, slip.word.utf8.count >= 4,
      !plain.stands(in: slip.word),
      isClosed(slip.range.upperBound, slip.line, note),
      right >= 2 || slip.range.upperBound == note.reading.range(of: slip.line).upperBound,
      !note.isBeside(slip.line)
    else { return }
    let entry = Lexicon.entry(of: slip.flag)
    note.report(
      "flag-name", at: slip.range,
      Bilingual(
        ko: "\(slip.flag.name.with(.topic)) \(slip.word)의 약자가 아니라 \(entry.name.english)의 약자입니다.",
        en: "\(slip.flag.name) stands for \(entry.name.english), not \(slip.word)."),
      expected: Bilingual(
        ko: "\(slip.flag.name): \(entry.name.english)", en: "\(slip.flag.name): \(entry.name.english)"),
      reference: NameCheck.reference(of: slip.flag))
  }

  /// Nothing more of a phrase follows.
  private static func isClosed(_ at: Int, _ line: Int, _ note: CheckedNote) -> Bool {
    at >= note.reading.range(of: line).upperBound || note.text[at].isOne(of: ".,()")
  }

  /// The first three letters are those of the name: `Synchronization`, `Acknowledgement`, `Finished`.
  static func stands(_ word: String, for flag: Flag) -> Bool {
    let name = Lexicon.entry(of: flag).name.english.lowercased()
    let lower = word.lowercased()
    return lower.hasPrefix(name.prefix(flag == .rst ? 4 : 3)) || name.contains(lower)
      || lower.hasPrefix(flag.name.lowercased())
      || Lexicon.flag(spelled: word) == flag || lower.hasPrefix("congestion") || lower.hasPrefix("ecn")
      || lower.hasPrefix("explicit")
  }

  /// Words that say what the thing is, not what it stands for.
  private static let plain = TellingWords(
    "flag", "bit", "client", "server", "segment", "packet", "host", "optional", "data", "sender", "receiver",
    "connection", "close", "open", "seq", "number", "request", "response", "nonce", "abort", "terminate",
    "end")

  static func isPlain(_ word: String) -> Bool { plain.stands(in: word) }

  /// The capitals a line begins with.
  private static func leading(_ line: Int, _ note: CheckedNote) -> Range<Int>? {
    let range = note.reading.range(of: line)
    var at = range.lowerBound
    while at < range.upperBound, note.text[at].isOne(of: "`*_[ \"") { at += 1 }
    let start = at
    while at < range.upperBound, note.text[at].isUpper || at > start && note.text[at].isOne(of: "-_12") {
      at += 1
    }
    guard at > start, at == range.upperBound || !note.text[at].isLetterOrDigit else { return nil }
    return start..<at
  }

  /// The one Latin word in brackets right behind.
  private static func bracketed(after start: Int, _ line: Int, _ note: CheckedNote) -> Range<Int>? {
    let end = note.reading.range(of: line).upperBound
    var at = start
    while at < end, note.text[at].isOne(of: "`* ") { at += 1 }
    guard at < end, note.text[at] == UInt8(ascii: "(") else { return nil }
    at += 1
    let first = at
    while at < end, note.text[at].isLetter { at += 1 }
    guard at < end, at > first, note.text[at] == UInt8(ascii: ")") else { return nil }
    return first..<at
  }

  /// `ACK: acknowledgement`, `P : Push. …`: the Latin word behind the colon.
  private static func titled(after start: Int, _ line: Int, _ note: CheckedNote) -> Range<Int>? {
    let end = note.reading.range(of: line).upperBound
    var at = start
    while at < end, note.text[at].isOne(of: "`* ") { at += 1 }
    guard at < end, note.text[at] == UInt8(ascii: ":") else { return nil }
    at += 1
    while at < end, note.text[at].isOne(of: "`* ") { at += 1 }
    let first = at
    while at < end, note.text[at].isLetter { at += 1 }
    guard at - first >= 3 else { return nil }
    return first..<at
  }

  // MARK: States

  /// `LISTNE : …` between `CLOSED : …` and `ESTABLISHED : …`
  private static func judgeStates(_ lines: [Int], _ note: inout CheckedNote) {
    var known = 0
    var strange: [(range: Range<Int>, line: Int)] = []
    for line in lines {
      guard let name = leading(line, note), name.count >= 5 else { continue }
      if Lexicon.state(spelled: note.raw(name)) != nil {
        known += 1
      } else if isTitled(name.upperBound, line, note) {
        strange.append((name, line))
      }
    }
    guard known >= 2, strange.count == 1, let slip = strange.first else { return }
    let word = note.raw(slip.range)
    let key = Lexicon.key(of: word)
    guard
      let state = ConnectionState.allCases.first(where: { state in
        ([state.rawValue] + Lexicon.entry(of: state).spellings).contains {
          let spelled = Lexicon.key(of: $0)
          return spelled.count >= 5 && Lexicon.editDistance(key, spelled) <= 2
        }
      }), !note.isBeside(slip.line)
    else { return }
    note.report(
      "state-name", .warning, at: slip.range,
      Bilingual(
        ko: "\(word.with(.topic)) 없는 상태입니다. \(state.name.with(.object)) 뜻한 것으로 보입니다.",
        en: "There is no state \(word); \(state.name) seems to be meant."),
      expected: Bilingual(ko: state.name, en: state.name), reference: "RFC 9293 3.3.2")
  }

  /// A colon, a bracket or nothing at all follows: the word is the item's name.
  private static func isTitled(_ end: Int, _ line: Int, _ note: CheckedNote) -> Bool {
    let limit = note.reading.range(of: line).upperBound
    var at = end
    while at < limit, note.text[at].isOne(of: "`* ") { at += 1 }
    return at >= limit || note.text[at].isOne(of: ":(-|") || note.text[at] >= 0xe2
  }
}
