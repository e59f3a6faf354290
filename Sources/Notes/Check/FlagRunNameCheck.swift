import Questions
import TCP

/// A row of flags of which one has a name that no flag has: `URG-ACK-PSH-RES-SYN-FIN`, `SYN, ACK, FIN, RSET, PSH, URG`, and
/// a name that is called a flag beside another, `FIN and NAK flags`.
enum FlagRunNameCheck: NoteCheck {
  static func check(_ note: inout CheckedNote) {
    guard note.reading.kinds.contains(.flag) else { return }
    for line in note.lines.ofFlags where note.survey[line].contains(.capitals) && !note.isCode(line) {
      let words = CapitalWords.plain(of: 3...4, in: note.text, note.reading.range(of: line))
      for run in runs(words, note.text) { judge(run, line, &note) }
      for (first, second) in zip(words, words.dropFirst()) { checkPair(first, second, line, &note) }
    }
  }

  /// Six or more with nothing but signs between them.
  private static func runs(
    _ words: [Range<Int>], _ text: UnsafeBufferPointer<UInt8>
  ) -> [ArraySlice<Range<Int>>] {
    var runs: [ArraySlice<Range<Int>>] = []
    var start = 0
    for end in words.indices {
      let goesOn =
        end + 1 < words.count && words[end + 1].lowerBound - words[end].upperBound <= 4
        && text[words[end].upperBound..<words[end + 1].lowerBound].allSatisfy { $0.isOne(of: "-/,| `*") }
      if goesOn { continue }
      if end - start >= 5 { runs.append(words[start...end]) }
      start = end + 1
    }
    return runs
  }

  /// Five of the six flags of old, each once, and a word of no flag's.
  private static func judge(_ run: ArraySlice<Range<Int>>, _ line: Int, _ note: inout CheckedNote) {
    let named = run.map { ($0, Lexicon.flag(spelled: note.raw($0))) }
    let strange = named.filter { $0.1 == nil }
    let known = named.compactMap(\.1)
    let missing = Set(six).subtracting(known)
    guard strange.count == 1, missing.count == 1, Set(known).count == known.count, let flag = missing.first,
      let word = strange.first?.0, !note.isReported(word), !note.isBeside(line)
    else { return }
    NameCheck.misspelt(note.raw(word), word, flag, &note)
  }

  private static let six: [Flag] = [.urg, .ack, .psh, .rst, .syn, .fin]

  // MARK: Two of them

  /// `The FIN and NAK flags are used to close`
  private static func checkPair(
    _ first: Range<Int>, _ second: Range<Int>, _ line: Int, _ note: inout CheckedNote
  ) {
    let isFirst = strangers.contains(note.raw(first))
    let (word, flag) = isFirst ? (first, second) : (second, first)
    guard isFirst || strangers.contains(note.raw(second)), Lexicon.flag(spelled: note.raw(flag)) != nil,
      joints.fills(first.upperBound..<second.lowerBound, of: note.text),
      second.lowerBound - first.upperBound <= 6,
      case let behind = second
        .upperBound..<min(note.reading.range(of: line).upperBound, second.upperBound + 9),
      let called = called.first(in: note.text, behind), called.lowerBound - behind.lowerBound <= 2,
      !note.isReported(word), !note.isBeside(line)
    else { return }
    let all = six.map(\.name).joined(separator: ", ")
    note.report(
      "flag-name", .warning, at: word,
      Bilingual(
        ko: "TCP에는 \(note.raw(word))(이)라는 플래그가 없습니다.", en: "TCP has no flag \(note.raw(word))."),
      expected: Bilingual(ko: "플래그: CWR, ECE, \(all)", en: "the flags: CWR, ECE, \(all)"),
      reference: "RFC 9293 3.1")
  }

  /// Words that are no flag's, of TCP's or of IP's, and no field's.
  private static let strangers: Set<String> = [
    "NAK", "NACK", "END", "CLS", "TER", "REQ", "RES", "CLR", "SND", "RCV", "REJ", "ERR", "BYE", "CON", "DIS",
    "OPN",
  ]
  private static let joints = Filler("and or & 와 과 및 플래그와 플래그")
  private static let called = TellingWords("flags", "bits", "플래그", "비트")
}
