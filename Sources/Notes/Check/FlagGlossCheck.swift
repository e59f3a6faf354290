import Questions
import TCP

/// The word behind a flag's name, misspelt: `**SYN** : Synk`, `RST | Resset the connection`, `P: Pusk bit`.
enum FlagGlossCheck: NoteCheck {
  static func check(_ note: inout CheckedNote) {
    guard note.speaksOfTCP || note.reading.kinds.contains(.flag) else { return }
    for line in 0..<note.reading.lineCount where note.survey[line].contains(.capitals) || isShort(line, note)
    {
      guard !note.isCode(line), let (flag, end, isLetter) = head(line, note) else { continue }
      guard let word = word(behind: end, line, note), isMisspelt(word, flag, note) else { continue }
      if isLetter, !note.reading.kinds.contains(.flag) { continue }
      guard !note.isBeside(line), !isKnown(word, note) else { continue }
      let name = "\(flag.name) (\(Lexicon.entry(of: flag).name.english))"
      let found = note.string(word)
      note.report(
        "flag-name", .warning, at: word,
        Bilingual(
          ko: "\(found.with(.topic)) 없는 이름입니다. \(name.with(.object)) 뜻한 것으로 보입니다.",
          en: "There is no \(found); \(name) seems to be meant."),
        expected: Bilingual(ko: name, en: name), reference: NameCheck.reference(of: flag))
    }
  }

  /// `P: Pusk`: a capital and a sign.
  private static func isShort(_ line: Int, _ note: CheckedNote) -> Bool {
    let range = note.reading.range(of: line)
    let head = TermLine.skipMarker(note.text, range)
    return head + 4 < range.upperBound && note.text[head].isUpper && !note.text[head + 1].isLetterOrDigit
  }

  /// The flag that opens the line, by its name or its letter, and where its name ends.
  static func head(_ line: Int, _ note: CheckedNote) -> (Flag, Int, Bool)? {
    let range = note.reading.range(of: line)
    let start = TermLine.skipMarker(note.text, range)
    if note.reading.kinds(in: line).contains(.flag),
      let mention = note.reading.mentions(in: line).first(where: { $0.kind == .flag }),
      Int(mention.start) == start, mention.end - mention.start == 3, let flag = Flag(rawValue: mention.value)
    {
      return (flag, Int(mention.end), false)
    }
    guard start + 4 < range.upperBound, note.text[start].isUpper, !note.text[start + 1].isLetterOrDigit,
      let flag = Lexicon.letters[Character(Unicode.Scalar(note.text[start]))]
    else { return nil }
    return (flag, start + 1, true)
  }

  /// The word behind a separator, in brackets, or in the next cell of the row.
  private static func word(behind end: Int, _ line: Int, _ note: CheckedNote) -> Range<Int>? {
    var limit = note.reading.range(of: line).upperBound
    var at = end
    if at >= limit, note.reading.block(of: line).kind == .cell, line + 1 < note.reading.lineCount,
      note.reading.block(of: line + 1).kind == .cell,
      note.reading.block(of: line + 1).row == note.reading.block(of: line).row
    {
      at = note.reading.range(of: line + 1).lowerBound
      limit = note.reading.range(of: line + 1).upperBound
    } else {
      let values = ValueReader(text: note.text, end: limit)
      at = values.skipBlanks(at)
      guard let sign = signs.first(where: { values.starts(at, $0) }) else { return nil }
      at = values.skipBlanks(at + sign.utf8CodeUnitCount)
    }
    let start = at
    while at < limit, note.text[at].isLetter, note.text[at] < 0x80 { at += 1 }
    guard at - start >= 4, at - start <= 18, note.text[start].isUpper else { return nil }
    return start..<at
  }

  private static let signs: [StaticString] = [":", "(", "（", "：", "-", "=", "–", "—"]

  private static func isMisspelt(_ range: Range<Int>, _ flag: Flag, _ note: CheckedNote) -> Bool {
    let word = note.string(range).lowered
    guard word.first == flag.name.lowered.first, !plain.contains(word), let names = names[flag] else {
      return false
    }
    if names.contains(where: { word.hasPrefix($0) || $0.hasPrefix(word) }) { return false }
    return names.contains { name in
      let allowed = min(name.utf8.count, word.utf8.count) >= 6 ? 2 : 1
      return abs(name.utf8.count - word.utf8.count) <= 2 && Lexicon.editDistance(name, word) <= allowed
    } || flag == .syn && word == "synk"
  }

  /// Words of the language that come near.
  private static let plain: Set<String> = [
    "rest", "restart", "resend", "resets", "result", "final", "finite", "find", "fine", "pass", "pull",
    "puts", "plus", "posh",
    "bush", "rush", "urge", "urgency", "synchronise", "synchronised", "synchronising", "synchronisation",
    "synchronous", "finishes",
    "synced", "syncing", "request", "recent", "preset", "repeat", "acknowledging", "finds", "reuse", "resent",
    "reject",
  ]

  private static let names: [Flag: [String]] = [
    .syn: ["synchronize", "synchronization"], .ack: ["acknowledge", "acknowledgment", "acknowledgement"],
    .fin: ["finish", "finished"], .rst: ["reset"], .psh: ["push"], .urg: ["urgent"],
  ]

  private static func isKnown(_ word: Range<Int>, _ note: CheckedNote) -> Bool {
    let known = note.findings(onLineOf: word.lowerBound).filter { $0.rule == "flag-name" }
    guard !known.isEmpty else { return false }
    let place = note.places.place(
      of: note.reading.document.sourceOffset(of: word.lowerBound), in: note.source)
    return known.contains { $0.place.column <= place.column && $0.endColumn > place.column }
  }
}
