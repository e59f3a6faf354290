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
          "abbreviation", at: told,
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
    for term in terms {
      let words = words(endingAt: end, count: term.words.count, line, note)
      guard words.count == term.words.count else { continue }
      let told = words.map { note.raw($0).lowered }
      let odd = term.words.indices.filter { !told[$0].hasPrefix(term.words[$0]) }
      guard odd.count == 1, let place = odd.first, place < term.words.count - 1,
        !(term.words[1] == "number" && told[0].hasPrefix("sequence")),
        strangers.contains(where: { told[place].hasPrefix($0) }),
        words.allSatisfy({ note.text[$0.lowerBound].isUpper })
      else { continue }
      return (term, words[0].lowerBound..<end)
    }
    return nil
  }

  private static func words(
    endingAt end: Int, count: Int, _ line: Range<Int>, _ note: CheckedNote
  ) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var at = end
    while words.count < count {
      let last = at
      while at > line.lowerBound, note.text[at - 1] < 0x80, note.text[at - 1].isLetter { at -= 1 }
      guard at < last else { return [] }
      words.insert(at..<last, at: 0)
      if words.count < count {
        guard at > line.lowerBound, note.text[at - 1] == 0x20 else { return [] }
        at -= 1
      }
    }
    return words
  }

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
