import Questions
import TCP

/// The number behind an ACK without data: it takes none, so the next one is the same: `seq 700, pure ACK → next seq 701`,
/// `I send ACK, seq=301 … SND.NXT becomes 302`.
enum PureAckCheck: NoteCheck {
  static func check(_ note: inout CheckedNote) {
    guard note.reading.kinds.contains(.flag) || note.reading.kinds.contains(.number) else { return }
    for line in note.lines.withNumbers where !note.isCode(line) && note.reading.range(of: line).count <= 240 {
      let range = note.reading.range(of: line)
      guard let next = nexts.first(in: note.text, range), !ends.stands(in: note.text, range),
        pure.stands(in: note.text, range) || isOnlyAck(line, note),
        let seq = number(behind: sequences, range.lowerBound..<next.lowerBound, note),
        let told = number(behind: nexts, next.lowerBound..<range.upperBound, note),
        told.value == seq.value + 1,
        !note.isBeside(line), !note.isReported(told.range)
      else { continue }
      note.report(
        "seq-arithmetic", at: told.range,
        Bilingual(
          ko: "데이터 없는 ACK는 순서 번호를 쓰지 않으므로 다음 SEQ도 \(seq.value)입니다.",
          en: "An ACK without data takes no number: the next SEQ is \(seq.value) again."),
        expected: Bilingual(ko: "\(seq.value)", en: "\(seq.value)"), reference: "RFC 9293 3.4")
    }
  }

  private static let nexts = TellingWords(
    "next seq", "next sequence", "snd.nxt", "next data", "next byte", "next number", "다음 seq", "다음 순서",
    "다음 시퀀스",
    "다음 데이터", "다음 번호", "다음 바이트")
  private static let sequences = TellingWords("seq", "순서 번호", "시퀀스 번호", "번호")
  private static let pure = TellingWords(
    "pure ack", "bare ack", "empty ack", "ack only", "only an ack", "ack without data", "no data", "0 bytes",
    "len 0",
    "len=0", "length 0", "순수 ack", "순수한 ack", "ack만", "데이터 없", "데이터가 없", "데이터 0", "0바이트", "0 바이트")
  /// What takes a number of its own, or repeats one.
  private static let ends = TellingWords(
    "syn", "fin", "psh", "데이터를 보", "bytes of data", "재전송", "retransmi", "keep")

  /// `I send ACK, seq=301`: no other flag, and no amount of data.
  private static func isOnlyAck(_ line: Int, _ note: CheckedNote) -> Bool {
    let flags = note.reading.mentions(in: line).filter { $0.kind == .flag && $0.end - $0.start == 3 }
    return !flags.isEmpty && flags.allSatisfy { $0.value == 0x10 }
      && !amounts.stands(in: note.text, note.reading.range(of: line))
  }

  private static let amounts = TellingWords("byte", "바이트", "len", "data", "데이터", "길이", "payload")

  private static func number(behind words: TellingWords, _ range: Range<Int>, _ note: CheckedNote)
    -> Quantity?
  {
    var start = range.lowerBound
    while let word = words.first(in: note.text, start..<range.upperBound) {
      start = word.upperBound
      let near = word.upperBound..<min(range.upperBound, word.upperBound + 28)
      if let told = Quantity.all(in: near, of: note.text).first, told.unit == .none,
        links.fills(word.upperBound..<told.range.lowerBound, of: note.text)
      {
        return told
      }
    }
    return nil
  }

  private static let links = Filler(
    "= : ? is becomes uence number no to of seq 는 은 이 가 번호 번호는 seq는 순서 시퀀스 넘버 → -> => starts at begins has ence ` * ) :"
  )
}
