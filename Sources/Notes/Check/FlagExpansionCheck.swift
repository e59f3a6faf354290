import Questions
import TCP

/// What a flag is said to be short for: `P (Fush Flag)`, `RST（Restart Flag）`, `ACK: ACtivation Key의 약자`.
enum FlagExpansionCheck: NoteCheck {
  static func check(_ note: inout CheckedNote) {
    guard note.speaksOfTCP || note.reading.kinds.contains(.flag) else { return }
    for line in 0..<note.reading.lineCount where !note.isCode(line) {
      guard let (flag, end, isLetter) = FlagGlossCheck.head(line, note), !isLetter || hasLetters(line, note),
        let name = named(behind: end, line, note), isWrong(name, flag, note), !note.isBeside(line)
      else { continue }
      report(name, flag, &note)
    }
  }

  static func report(_ range: Range<Int>, _ flag: Flag, _ note: inout CheckedNote) {
    let name = Lexicon.entry(of: flag).name.english
    let found = note.string(range)
    note.report(
      "flag-name", at: range,
      Bilingual(
        ko: "\(flag.name.with(.topic)) \(found)의 약자가 아니라 \(name)의 약자입니다.",
        en: "\(flag.name) stands for \(name), not \(found)."),
      expected: Bilingual(ko: "\(flag.name): \(name)", en: "\(flag.name): \(name)"),
      reference: NameCheck.reference(of: flag))
  }

  /// A letter is a flag's only where flags are spoken of.
  private static func hasLetters(_ line: Int, _ note: CheckedNote) -> Bool {
    note.reading.kinds.contains(.flag)
  }

  /// The Latin words behind a sign or a bracket, where something tells them to be a name.
  private static func named(behind end: Int, _ line: Int, _ note: CheckedNote) -> Range<Int>? {
    let limit = note.reading.range(of: line).upperBound
    let values = ValueReader(text: note.text, end: limit)
    var at = end
    while at < limit, note.text[at].isOne(of: "`* ") { at += 1 }
    guard let sign = signs.first(where: { values.starts(at, $0) }) else { return nil }
    at = values.skipBlanks(at + sign.utf8CodeUnitCount)
    let start = at
    while at < limit, note.text[at].isLetter || note.text[at] == 0x20 { at += 1 }
    guard at - start >= 5, at - start <= 40 else { return nil }
    var stop = at
    while stop > start, note.text[stop - 1] == 0x20 { stop -= 1 }
    if abbreviations.contains(where: { values.starts(at, $0) }) { return start..<stop }
    if at >= limit, isTitleCase(start..<stop, note.text), hasRightSibling(line, note) { return start..<stop }
    // `(Fush Flag)`: one word and what kind of thing it names, in brackets.
    let closes = at < limit && (note.text[at] == UInt8(ascii: ")") || values.starts(at, "）"))
    guard closes, let kind = kinds.first(in: note.text, start..<stop), kind.upperBound == stop,
      !note.text[start..<kind.lowerBound].contains(0x20)
    else { return nil }
    return start..<kind.lowerBound
  }

  /// `Accept Key`: two or three words, each with a capital.
  private static func isTitleCase(_ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let words = text[range].split(separator: 0x20)
    return (2...3).contains(words.count) && words.allSatisfy { $0.first?.isUpper ?? false && $0.count >= 3 }
  }

  /// A line near by gives another flag's name rightly: `SYN : Synchronize sequence numbers`.
  private static func hasRightSibling(_ line: Int, _ note: CheckedNote) -> Bool {
    for near in max(0, line - 3)...min(note.reading.lineCount - 1, line + 3) where near != line {
      guard let (flag, end, isLetter) = FlagGlossCheck.head(near, note), !isLetter else { continue }
      let limit = note.reading.range(of: near).upperBound
      var at = end
      while at < limit, !note.text[at].isLetter, note.text[at] < 0x80 { at += 1 }
      let start = at
      while at < limit, note.text[at].isLetter { at += 1 }
      if at - start >= 4, SiblingNameCheck.stands(note.raw(start..<at), for: flag) { return true }
    }
    return false
  }

  private static let signs: [StaticString] = ["(", "（", ":", "：", "-", "="]
  private static let abbreviations: [StaticString] = ["의 약자", "의 약어", "의 줄임말", "의 준말", "的缩写", "の略"]
  private static let kinds = TellingWords(" flag", " bit")

  /// It names another word with the flag's first letter, or one that differs by its first letter only.
  private static func isWrong(_ range: Range<Int>, _ flag: Flag, _ note: CheckedNote) -> Bool {
    let words = note.raw(range).lowered
    let first = words.prefix { $0 != " " }
    guard first.utf8.count >= 4, let long = longNames[flag],
      !SiblingNameCheck.stands(String(first), for: flag)
    else { return false }
    if first.hasPrefix(flag.name.lowered) || SiblingNameCheck.isPlain(String(first)) { return false }
    return first.first == flag.name.lowered.first || Lexicon.editDistance(String(first), long) == 1
  }

  private static let longNames = Dictionary(
    uniqueKeysWithValues: Flag.allCases.map { ($0, Lexicon.entry(of: $0).name.english.lowered) })
}
