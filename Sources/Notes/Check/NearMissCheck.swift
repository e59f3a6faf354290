import Questions
import TCP

/// An acknowledgment one off the end of the segment told just above it: `SEQ=1001 LEN=76`, then `ACK=1078`.
///
/// Whatever the numbers belong to, so near a miss is no chance.
enum NearMissCheck: NoteCheck {
  private struct Segment {
    var seq: UInt32
    var length: UInt32
    var line: Int
    var end: UInt32 { seq &+ length }
  }

  static func check(_ note: inout CheckedNote) {
    guard note.reading.kinds.contains(.flag) || note.reading.kinds.contains(.number) else { return }
    var known: [Segment] = []
    for line in 0..<note.reading.lineCount
    where note.survey[line].contains(.digit)
      && !note.reading.kinds(in: line).isDisjoint(with: Mention.Kinds.number | .flag)
    {
      let range = note.reading.range(of: line)
      guard range.count < 260 else { continue }
      let numbers = LineNumbers(line, note)
      known.removeAll {
        // Behind a FIN one more is right.
        line - $0.line > 4 || opensOrCloses(line, note)
          || note.sectionNumber(of: $0.line) != note.sectionNumber(of: line)
      }
      if let ack = LineNumbers.only(numbers.acks), numbers.lengths.isEmpty,
        !apart.stands(in: note.text, range)
      {
        hold(ack, line, known, &note)
      }
      if numbers.seqs.count == 1, numbers.lengths.count == 1,
        let length = UInt32(exactly: numbers.lengths[0].value),
        length >= 10, !apart.stands(in: note.text, range), !opensOrCloses(line, note)
      {
        known.append(Segment(seq: numbers.seqs[0].value, length: length, line: line))
      }
    }
  }

  private static func hold(
    _ ack: LineNumbers.Number, _ line: Int, _ known: [Segment], _ note: inout CheckedNote
  ) {
    // It names some boundary, or another story's.
    guard let segment = known.last, segment.line < line, !opensOrCloses(line, note),
      !known.contains(where: { $0.seq == ack.value || $0.end == ack.value }),
      ack.value == segment.end &+ 1 || ack.value &+ 1 == segment.end, !note.isBeside(line)
    else { return }
    let right = segment.end
    note.report(
      "ack-arithmetic", at: ack.range,
      Bilingual(
        ko: "ACK 번호는 \(String(ack.value).with(.subject)) 아니라 \(right)입니다.",
        en: "The ACK number is \(right), not \(ack.value)."),
      expected: Bilingual(ko: "ACK \(right)", en: "ACK \(right)"), reference: "RFC 9293 3.4",
      working: Bilingual(
        ko: "SEQ \(segment.seq) + 데이터 \(segment.length) = \(right)",
        en: "SEQ \(segment.seq) + \(segment.length) bytes = \(right)"))
  }

  private static func opensOrCloses(_ line: Int, _ note: CheckedNote) -> Bool {
    note.reading.mentions(in: line).contains {
      $0.kind == .flag && Flags(rawValue: $0.value).opensOrCloses
    } || letters.stands(in: note.text, note.reading.range(of: line))
  }

  private static let letters = TellingWords("[s", "[f", "syn", "fin")
  private static let apart = TellingWords(
    "lost", "유실", "손실", "丢", "wrong", "틀", "오답", "probe", "keep-alive", "keepalive", "retrans", "재전송", "重传",
    "sack", "not ", "아니")
}
