import Questions
import TCP

/// tcpdump's letters in a list, each before the flags it stands for: `[S.] SYN+ACK`, `` `F` FIN ``. Where most are
/// right, one that names another flag is a slip; two are where they have changed places.
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
      if let entry = entry(line, note) { lists[note.sectionNumber(of: line), default: []].append(entry) }
    }
    for number in lists.keys.sorted() { judge(lists[number] ?? [], &note) }
  }

  private static func judge(_ entries: [Entry], _ note: inout CheckedNote) {
    let wrong = entries.filter { $0.letters != $0.told }
    // The same letter again and again is a host's.
    guard entries.count - wrong.count >= 3, wrong.count <= 2,
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

  /// The letters that open a line, and the flags named right behind them.
  private static func entry(_ line: Int, _ note: CheckedNote) -> Entry? {
    let range = note.reading.range(of: line)
    let text = note.text
    var at = TermLine.skipMarker(text, range)
    while at < range.upperBound, text[at].isOne(of: "`*[\"' ") { at += 1 }
    let start = at
    var letters = Flags()
    while at < range.upperBound, at - start < 4 {
      if text[at] == UInt8(ascii: ".") {
        letters.formUnion(.ack)
      } else if text[at].isUpper, let flag = Lexicon.letters[Character(Unicode.Scalar(text[at]))] {
        letters.formUnion(Flags(flag))
      } else {
        break
      }
      at += 1
    }
    guard at > start, at < range.upperBound, !text[at].isLetterOrDigit else { return nil }
    let end = at
    while at < range.upperBound, text[at].isOne(of: "`*]\"' :=-") { at += 1 }
    guard at > end else { return nil }
    return told(from: at, line, note).map { told in
      Entry(letters: letters, told: told.flags, range: start..<told.end, line: line)
    }
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
