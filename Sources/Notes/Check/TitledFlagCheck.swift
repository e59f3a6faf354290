import Questions
import TCP

/// A step whose title names one flag and whose text sends another: `Sender sends FIN: … a segment with the RST flag set`.
enum TitledFlagCheck: NoteCheck {
  static func check(_ note: inout CheckedNote) {
    for line in note.lines.ofSeveralFlags where !note.isFenced(line) {
      let range = note.reading.range(of: line)
      guard note.reading.kinds(in: line).contains(Mention.Kinds(.verb)),
        let colon = TermLine.separator(note.text, range), colon.lowerBound - range.lowerBound < 48,
        let title = title(before: colon.lowerBound, line, note),
        let sentence = note.sentences(of: line).first(where: { $0.upperBound > colon.upperBound }),
        !apart.stands(in: note.text, sentence)
      else { continue }
      let body = max(colon.upperBound, sentence.lowerBound)..<sentence.upperBound
      judge(title, body, line, &note)
    }
  }

  /// The one flag of a title, SYN or FIN.
  private static func title(before end: Int, _ line: Int, _ note: CheckedNote) -> Flags? {
    let flags = note.reading.mentions(in: line).filter { $0.kind == .flag && Int($0.end) <= end }
    let head = note.reading.range(of: line).lowerBound..<end
    guard flags.count == 1, let flag = flags.first.map({ Flags(rawValue: $0.value) }),
      !later.stands(in: note.text, head)
    else { return nil }
    return flag == .syn || flag == .fin ? flag : nil
  }

  private static func judge(_ title: Flags, _ body: Range<Int>, _ line: Int, _ note: inout CheckedNote) {
    let flags = note.reading.mentions(in: line).filter {
      $0.kind == .flag && body.contains(Int($0.start))
    }
    guard let sent = note.deeds(in: body, line: line).first, sent.kind == .sent,
      [Flags.syn, .fin, .rst].contains(sent.flags), sent.flags != title,
      flags.allSatisfy({ Flags(rawValue: $0.value).isDisjoint(with: title) }), !isLikened(flags, body, note),
      note.isOrdinary(line)
    else { return }
    note.report(
      title == .syn ? "handshake-flags" : "close-order", at: sent.range,
      Bilingual(
        ko: "이 단계의 제목은 \(title.description)인데 \(sent.flags.description.with(.object)) 보낸다고 합니다.",
        en: "The step is headed \(title.description), and its text sends \(sent.flags.description)."),
      expected: Bilingual(ko: title.description, en: title.description),
      reference: title == .syn ? "RFC 9293 3.5" : "RFC 9293 3.6")
  }

  /// `FIN: SYN처럼 …`, `FIN: like a SYN, …`
  private static func isLikened(_ flags: [Mention], _ body: Range<Int>, _ note: CheckedNote) -> Bool {
    flags.contains { flag in
      let (start, end) = (Int(flag.start), Int(flag.end))
      return likenings.stands(in: note.text, end..<min(body.upperBound, end + 18))
        || likeness.stands(in: note.text, max(body.lowerBound, start - 8)..<start)
    }
  }

  private static let likenings = TellingWords("처럼", "와 같", "과 같", "와 마찬", "과 마찬", "와 비슷", "과 비슷")
  private static let likeness = TellingWords("like ")

  private static let later = TellingWords("후", "뒤", "다음", "때", "시 ", "after", "then", "when", "on ", "to ")
  private static let apart = TellingWords(
    "만약", "경우", "않", "아니", "없이", "대신", "if ", "not ", "n't", "instead", "without", "unlike", "scan", "스캔",
    "attack", "공격",
    "응답", "respon", "repl", "answer", "받", "receiv", "closed", "닫힌", "?", " or ", "또는", "그에")
}
