import Questions
import TCP

/// Bits told beside what contradicts them: `SYN=1, ACK=0 (SYN+ACK 세그먼트)`, `SYN=1, ACK=0, seq=y, ack=x+1`. An
/// acknowledgment number counts only with the ACK bit set.
enum BitContradictionCheck: NoteCheck {
  static func check(_ note: inout CheckedNote) {
    guard note.reading.kinds.contains(.flag) else { return }
    for line in note.lines.ofSeveralFlags where !note.isCode(line) {
      let range = note.reading.range(of: line)
      guard range.count < 200, let cleared = clearedAck(line, note), !set.stands(in: note.text, range),
        namesAnswer(line, besides: cleared, note) || acknowledges(line, behind: cleared, note),
        !others.stands(in: note.text, range), !note.isReported(cleared), !note.isBeside(line)
      else { continue }
      note.report(
        "handshake-flags", at: cleared,
        Bilingual(
          ko: "확인 번호를 담는 세그먼트는 ACK 비트가 1입니다.",
          en: "A segment that acknowledges has its ACK bit set."),
        expected: Bilingual(ko: "SYN=1, ACK=1", en: "SYN=1, ACK=1"), reference: "RFC 9293 3.5")
    }
  }

  /// `ACK=0`, beside a bit that is told before it.
  private static func clearedAck(_ line: Int, _ note: CheckedNote) -> Range<Int>? {
    let range = note.reading.range(of: line)
    let values = ValueReader(text: note.text, end: range.upperBound)
    var hasSyn = false
    for mention in note.reading.mentions(in: line) where mention.kind == .flag {
      let sign = values.skipBlanks(Int(mention.end))
      guard sign < range.upperBound, note.text[sign] == UInt8(ascii: "=") else { continue }
      let bit = values.skipBlanks(sign + 1)
      guard bit < range.upperBound, note.text[bit].isOne(of: "01"),
        bit + 1 >= range.upperBound || !note.text[bit + 1].isLetterOrDigit
      else { continue }
      let isOne = note.text[bit] == UInt8(ascii: "1")
      if mention.value == Flags.syn.rawValue, isOne { hasSyn = true }
      if mention.value == Flags.ack.rawValue, !isOne, hasSyn, note.text[Int(mention.start)].isUpper {
        return Int(mention.start)..<(bit + 1)
      }
    }
    return nil
  }

  /// `SYN+ACK`, `SYN-ACK` by name.
  private static func namesAnswer(_ line: Int, besides bit: Range<Int>, _ note: CheckedNote) -> Bool {
    let flags = note.reading.mentions(in: line).filter { $0.kind == .flag && !bit.contains(Int($0.start)) }
    return zip(flags, flags.dropFirst()).contains { one, next in
      one.value == Flags.syn.rawValue && next.value == Flags.ack.rawValue && next.start >= one.end
        && next.start - one.end <= 3
        && Squeezed(note.text, Int(one.end)..<Int(next.start), without: "").isOne(of: ["+", "-", "/"])
    } || flags.contains { Flags(rawValue: $0.value) == [.syn, .ack] }
  }

  /// `ack=x+1`, `확인번호 = x+1` behind the bits.
  private static func acknowledges(_ line: Int, behind bit: Range<Int>, _ note: CheckedNote) -> Bool {
    let range = note.reading.range(of: line)
    let values = ValueReader(text: note.text, end: range.upperBound)
    return note.reading.mentions(in: line).contains { mention in
      guard Int(mention.start) > bit.upperBound,
        mention.kind == .number && mention.value == 1
          || mention.kind == .flag && mention.value == Flags.ack.rawValue,
        case .value(let number, _, true)? = values.value(after: Int(mention.end))
      else { return false }
      if case .symbol(let name) = number { return name.hasSuffix("+1") }
      return false
    }
  }

  private static let set = TellingWords("ack=1", "ack = 1", "ack:1")
  private static let others = TellingWords("→", "->", "cookie", "쿠키", "not ", "않", "아니", "invalid", "무효", "?")
}
