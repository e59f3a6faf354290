import TCP

/// Another name's word in a term of several: `Push Number` for the acknowledgment number, `Finish Pointer`,
/// `Transfer Avoidance`, `Transmission Minimum Protocol`.
enum TermNameCheck: NoteCheck {
  private struct Term: Sendable {
    /// The words of the term in lower case; the last may go on.
    var words: [String]
    var shown: String
    var reference: String
  }

  static func check(_ note: inout CheckedNote) {
    guard note.speaksOfTCP else { return }
    for line in 0..<note.reading.lineCount where note.words[line].contains(.terms) && !note.isCode(line) {
      let range = note.reading.range(of: line)
      var at = range.lowerBound
      while let found = lasts.first(in: note.text, at..<range.upperBound) {
        at = found.upperBound
        guard let (term, told) = wrong(at: found.lowerBound, range, note), !note.isReported(told),
          !note.isBeside(line) || note.isOnlyForeign(line)
        else { continue }
        let name = note.string(told)
        note.report(
          "abbreviation", .warning, at: told,
          Bilingual(
            ko: "\(name.with(.topic)) 없는 이름입니다. \(term.shown.with(.object)) 뜻한 것으로 보입니다.",
            en: "There is no \(name); \(term.shown) seems to be meant."),
          expected: Bilingual(ko: term.shown, en: term.shown), reference: term.reference)
      }
    }
  }

  /// The words up to the last of a term, of which one belongs to another name.
  private static func wrong(at last: Int, _ line: Range<Int>, _ note: CheckedNote) -> (Term, Range<Int>)? {
    var end = last + 1
    while end < line.upperBound, note.text[end] < 0x80, note.text[end].isLetter { end += 1 }
    let words = capitals(endingAt: end, line, note)
    guard words.count > 1 else { return nil }
    let told = words.map { note.raw($0).lowered }
    for term in terms where words.count >= term.words.count {
      let told = told.suffix(term.words.count)
      let odd = zip(told, term.words).enumerated().filter { !$1.0.hasPrefix($1.1) }.map(\.offset)
      guard odd.count == 1, let place = odd.first, place < term.words.count - 1, let first = told.first,
        !(term.words[1] == "number" && first.hasPrefix("sequence")),
        strangers.contains(where: { told[told.startIndex + place].hasPrefix($0) }),
        !isCounting(told[told.startIndex + place], end, line, note)
      else { continue }
      return (term, words[told.startIndex].lowerBound..<end)
    }
    return nil
  }

  /// `Maximum Number of hosts`: how many there are, no name.
  private static func isCounting(_ word: String, _ end: Int, _ line: Range<Int>, _ note: CheckedNote) -> Bool
  {
    (word == "maximum" || word == "minimum")
      && ValueReader(text: note.text, end: line.upperBound).starts(end, " of")
  }

  /// Words with a capital and one blank between them, as many as a term may have.
  private static func capitals(endingAt end: Int, _ line: Range<Int>, _ note: CheckedNote) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var at = end
    while words.count < longest {
      let last = at
      while at > line.lowerBound, note.text[at - 1] < 0x80, note.text[at - 1].isLetter { at -= 1 }
      guard at < last, note.text[at].isUpper else { break }
      words.append(at..<last)
      guard at > line.lowerBound, note.text[at - 1] == 0x20 else { break }
      at -= 1
    }
    return words.reversed()
  }

  private static let longest = terms.map(\.words.count).max() ?? 0

  static let lasts = TellingWords(
    " Number", " Pointer", " Avoidance", " Protocol", " Time", " Reduced")

  private static let terms = [
    Term(words: ["acknowledg", "number"], shown: "Acknowledgment Number", reference: "RFC 9293 3.1"),
    Term(words: ["urgent", "pointer"], shown: "Urgent Pointer", reference: "RFC 9293 3.1"),
    Term(words: ["congestion", "avoidance"], shown: "Congestion Avoidance", reference: "RFC 5681 3.1"),
    Term(
      words: ["congestion", "window", "reduced"], shown: "Congestion Window Reduced",
      reference: "RFC 3168 6.1"),
    Term(
      words: ["transmission", "control", "protocol"], shown: "Transmission Control Protocol",
      reference: "RFC 9293"),
    Term(words: ["user", "datagram", "protocol"], shown: "User Datagram Protocol", reference: "RFC 768"),
    Term(words: ["round", "trip", "time"], shown: "Round Trip Time", reference: "RFC 6298"),
  ]

  /// What other names are made of.
  private static let strangers = [
    "push", "finish", "reset", "urgent", "synchroni", "connection", "transfer", "minimum", "maximum",
    "receiv",
    "acknowledg", "sequence",
  ]
}
