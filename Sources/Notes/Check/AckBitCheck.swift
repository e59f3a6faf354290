import Questions
import TCP

/// `<SEQ=850><ACK=601><CTL=SYN>`, `[S] seq 850 ack 601`: an acknowledgment number counts only with the ACK bit, and
/// where the bits of a SYN are written out it is missing among them.
enum AckBitCheck: NoteCheck {
  static func check(_ note: inout CheckedNote) {
    guard note.reading.kinds.contains(.flag) else { return }
    for line in note.lines.ofFlags where note.survey[line].contains(.digit) {
      let range = note.reading.range(of: line)
      guard range.count < 240, let control = control(range, note),
        acknowledges(range, besides: control, note),
        bits(control, note) == ["SYN"], !note.isReported(control),
        !note.isBeside(line), !note.isPretended(line), !note.section(of: line).isAttack
      else { continue }
      note.report(
        "handshake-flags", at: control,
        Bilingual(
          ko: "확인 응답 번호는 ACK 비트가 켜진 세그먼트에서만 뜻이 있습니다. 두 번째 세그먼트는 SYN,ACK입니다.",
          en: "An acknowledgment number counts only with the ACK bit set: the second segment is SYN,ACK."),
        expected: Bilingual(ko: "SYN,ACK", en: "SYN,ACK"), reference: "RFC 9293 3.1, 3.5")
    }
  }

  /// Where the bits stand: behind `CTL=`, up to the end of the bracket.
  private static func control(_ range: Range<Int>, _ note: CheckedNote) -> Range<Int>? {
    guard let label = labels.first(in: note.text, range) else { return nil }
    var start = label.upperBound
    while start < range.upperBound, note.text[start].isOne(of: " =:[") { start += 1 }
    var end = start
    while end < range.upperBound, note.text[end].isLetter || note.text[end].isOne(of: ",+|/& ") { end += 1 }
    guard end > start, end >= range.upperBound || note.text[end].isOne(of: ">])}") else { return nil }
    return start..<end
  }

  private static func bits(_ control: Range<Int>, _ note: CheckedNote) -> [String] {
    note.raw(control).uppercased().split { !$0.isLetter }.map(String.init)
  }

  /// `<ACK=601>`: more than 0, which is written where nothing is acknowledged.
  private static func acknowledges(
    _ range: Range<Int>, besides control: Range<Int>, _ note: CheckedNote
  ) -> Bool {
    let values = ValueReader(text: note.text, end: range.upperBound)
    var at = range.lowerBound
    while let label = acks.first(in: note.text, at..<range.upperBound) {
      at = label.upperBound
      let digit = values.skipBlanks(at)
      if !control.contains(label.lowerBound), digit < range.upperBound, note.text[digit].isLetterOrDigit,
        note.text[digit] != UInt8(ascii: "0")
      {
        return true
      }
    }
    return false
  }

  private static let labels = TellingWords("<ctl=", "ctl=", "<ctl:", "ctl: ", "flags=[", "flags = [")
  private static let acks = TellingWords("<ack=", " ack=", ",ack=", "ack =")
}
