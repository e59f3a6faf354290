import Questions
import TCP

/// The numbers of the RST that answers a SYN: its ACK is the SYN's number and one more:
/// `SYN with SEQ 5000 to a closed port: RST with SEQ 0, ACK 5001`.
enum ResetNumberCheck: NoteCheck {
  static func check(_ note: inout CheckedNote) {
    guard note.reading.kinds.contains(.flag) else { return }
    for line in note.lines.ofSeveralFlags where note.survey[line].contains(.numbers) && !note.isCode(line) {
      let range = note.reading.range(of: line)
      let mentions = note.reading.mentions(in: line).filter { $0.kind == .flag }
      guard range.count <= 300, let reset = mentions.first(where: { $0.value == 0x04 }),
        let syn = mentions.first(where: { $0.value == 0x02 }),
        let sent = number(behind: sequences, from: Int(syn.end), to: range.upperBound, note),
        // The RST's own ACK stands behind the SYN's number.
        let told = number(
          behind: acks, from: sent.range.upperBound > Int(reset.start) ? sent.end : Int(reset.end),
          to: range.upperBound, note),
        told.value == sent.value, sent.value > 1, told.range != sent.range, !note.isBeside(line),
        !note.isReported(told.range)
      else { continue }
      let right = sent.value + 1
      note.report(
        "ack-arithmetic", at: told.range,
        Bilingual(
          ko: "SYN이 번호를 하나 쓰므로 RST의 ACK 번호는 \(right)입니다.",
          en: "A SYN takes one number, so the RST's ACK number is \(right)."),
        expected: Bilingual(ko: "ACK \(right)", en: "ACK \(right)"), reference: "RFC 9293 3.5.2",
        working: Bilingual(ko: "\(sent.value) + 1 = \(right)", en: "\(sent.value) + 1 = \(right)"))
    }
  }

  private static let sequences = TellingWords("seq", "순서 번호", "시퀀스 번호")
  private static let acks = TellingWords("ack", "확인 번호", "확인 응답 번호")

  private static func number(
    behind words: TellingWords, from start: Int, to end: Int, _ note: CheckedNote
  ) -> Quantity? {
    var at = start
    while at < end, let word = words.first(in: note.text, at..<end) {
      at = word.upperBound
      let near = word.upperBound..<min(end, word.upperBound + 20)
      if let told = Quantity.all(in: near, of: note.text).first, told.unit == .none,
        links.fills(word.upperBound..<told.range.lowerBound, of: note.text)
      {
        return told
      }
    }
    return nil
  }

  private static let links = Filler("= : is of number 는 은 이 가 번호 번호는 번호가 uence ` *")
}
