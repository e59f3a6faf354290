import Questions
import TCP

/// tcpdump's letters in a list, each before the flags it stands for or behind them: `[S.] SYN+ACK`, `` `F` FIN ``,
/// `FIN: F`. Where most are right, one that names another flag is a slip; two are where they have changed places.
enum FlagLetterRowCheck: NoteCheck {
  private struct Entry {
    var letters: Flags
    var told: Flags
    var range: Range<Int>
    var line: Int
  }

  static func check(_ note: inout CheckedNote) {
    guard note.reading.kinds.contains(.flag) else { return }
    var lists: [Int: [Entry]] = [:]
    for line in note.lines.ofFlags where !note.isCode(line) && note.reading.range(of: line).count < 240 {
      if let entry = entry(line, note) ?? reversed(line, note) {
        lists[note.sectionNumber(of: line), default: []].append(entry)
      }
    }
    for number in lists.keys.sorted() { judge(lists[number] ?? [], &note) }
  }

  private static func judge(_ entries: [Entry], _ note: inout CheckedNote) {
    let wrong = entries.filter { $0.letters != $0.told }
    // The same letter again and again is a host's.
    guard entries.count - wrong.count >= 3 || entries.count == 4 && isExchanged(wrong), wrong.count <= 2,
      Set(entries.map(\.letters.rawValue)).count == entries.count
    else { return }
    for slip in wrong where note.isMeant(slip.line) && !note.isReported(slip.range) {
      let right = slip.letters.description
      let shown = note.string(slip.range)
      note.report(
        "flag-letter", .warning, at: slip.range,
        Bilingual(
          ko: "\(shown): 글자가 나타내는 것은 \(right)입니다.", en: "\(shown): the letters stand for \(right)."),
        expected: Bilingual(ko: right, en: right), reference: "RFC 9293 3.1")
    }
  }

  private static func isExchanged(_ wrong: [Entry]) -> Bool {
    wrong.count == 2 && wrong[0].letters == wrong[1].told && wrong[1].letters == wrong[0].told
  }

  /// `- FIN: F`, `PSH → [P]`: the flags that open a line, and nothing behind them but letters.
  private static func reversed(_ line: Int, _ note: CheckedNote) -> Entry? {
    let range = note.reading.range(of: line)
    let head = TermLine.skipMarker(note.text, range)
    guard range.upperBound - head <= 24, let told = told(from: head, line, note) else { return nil }
    let text = note.text
    var end = range.upperBound
    while end > told.end, text[end - 1].isOne(of: "`*]\"' ") { end -= 1 }
    var start = end
    var letters = Flags()
    while start > told.end, end - start < 4 {
      if text[start - 1] == UInt8(ascii: ".") {
        letters.formUnion(.ack)
      } else if text[start - 1].isUpper,
        let flag = Lexicon.letters[Character(Unicode.Scalar(text[start - 1]))]
      {
        letters.formUnion(Flags(flag))
      } else {
        break
      }
      start -= 1
    }
    guard start < end, start > told.end, signs.fills(told.end..<start, of: text),
      !Squeezed(text, told.end..<start, without: "`*[\"'").isOne(of: [""])
    else { return nil }
    return Entry(letters: letters, told: told.flags, range: head..<end, line: line)
  }

  private static let signs = Filler(": = - → -> => – — ` * [ \" '")

  /// The letters that open a line, and the flags named right behind them.
  private static func entry(_ line: Int, _ note: CheckedNote) -> Entry? {
    let range = note.reading.range(of: line)
    // `P. : PSH` opens like an item of a lettered list.
    return entry(from: TermLine.skipMarker(note.text, range), line, note)
      ?? entry(from: range.lowerBound, line, note)
  }

  private static func entry(from head: Int, _ line: Int, _ note: CheckedNote) -> Entry? {
    let range = note.reading.range(of: line)
    let text = note.text
    var at = head
    while at < range.upperBound, text[at].isOne(of: "`*[\"' ") { at += 1 }
    let start = at
    while at < range.upperBound, at - start < 4, text[at].isUpper || text[at] == UInt8(ascii: ".") { at += 1 }
    guard at > start, at < range.upperBound, !text[at].isLetterOrDigit,
      let letters = letters(start..<at, text)
    else { return nil }
    let end = at
    while at < range.upperBound, text[at].isOne(of: "`*]\"' :=-") { at += 1 }
    guard at > end else { return nil }
    return told(from: at, line, note).map { told in
      Entry(letters: letters, told: told.flags, range: start..<told.end, line: line)
    }
  }

  /// What tcpdump's letters stand for; nil where one of them stands for nothing.
  private static func letters(_ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Flags? {
    var letters = Flags()
    for at in range {
      if text[at] == UInt8(ascii: ".") {
        letters.formUnion(.ack)
      } else {
        guard let flag = Lexicon.letters[Character(Unicode.Scalar(text[at]))] else { return nil }
        letters.formUnion(Flags(flag))
      }
    }
    return letters
  }

  private static func told(from start: Int, _ line: Int, _ note: CheckedNote) -> (flags: Flags, end: Int)? {
    var flags = Flags()
    var at = start
    for mention in note.reading.mentions(in: line) where mention.kind == .flag && Int(mention.start) >= start
    {
      guard
        flags.isEmpty
          ? Int(mention.start) == at
          : Squeezed(note.text, at..<Int(mention.start), without: "`*").isOne(of: [
            "+", "-", "/", ",", "&", "·",
          ])
      else { break }
      flags.formUnion(Flags(rawValue: mention.value))
      at = Int(mention.end)
    }
    return flags.isEmpty ? nil : (flags, at)
  }
}
