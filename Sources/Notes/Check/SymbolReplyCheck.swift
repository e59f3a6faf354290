import Questions
import TCP

/// `FIN(N)을 받고 ACK(N+2)를 보낸다`: what a line says is acknowledged is one more than what it says came.
enum SymbolReplyCheck: NoteCheck {
  private struct Told {
    var flags: Flags
    var amount: Amount
    var range: Range<Int>
  }

  static func check(_ note: inout CheckedNote) {
    guard note.reading.kinds.contains(.flag) else { return }
    for line in 0..<note.reading.lineCount where note.reading.kinds(in: line).contains(.flag) {
      let mentions = note.reading.mentions(in: line).filter { $0.kind == .flag }
      guard mentions.count >= 2, !note.isCode(line) else { continue }
      let range = note.reading.range(of: line)
      let told = mentions.compactMap { self.told($0, range, note) }
      guard told.count >= 2, !apart.stands(in: note.text, range) else { continue }
      for ack in told where ack.flags == .ack {
        guard
          let origin = told.last(where: {
            $0.flags.opensOrCloses && $0.range.upperBound <= ack.range.lowerBound
          }),
          let distance = ack.amount.distance(from: origin.amount), distance != 1, (0...3).contains(distance),
          !told.contains(where: { $0.flags.opensOrCloses && ack.amount == $0.amount + 1 }),
          note.isOrdinary(line)
        else { continue }
        let right = origin.amount + 1
        note.report(
          "ack-arithmetic", at: ack.range,
          Bilingual(
            ko: "SYN과 FIN은 순서 번호를 하나씩 쓰므로 ACK 번호는 \(right.shown)입니다.",
            en: "A SYN and a FIN take one sequence number each: the ACK number is \(right.shown)."),
          expected: Bilingual(ko: "ACK \(right.shown)", en: "ACK \(right.shown)"),
          reference: "RFC 9293 3.4, 3.6")
      }
    }
  }

  /// `FIN(N)`, `ACK(x+1)`: one letter in brackets, and nothing else.
  private static func told(_ mention: Mention, _ range: Range<Int>, _ note: CheckedNote) -> Told? {
    let values = ValueReader(text: note.text, end: range.upperBound)
    let open = Int(mention.end)
    guard open + 2 < range.upperBound, note.text[open] == UInt8(ascii: "("),
      let (stated, end) = values.expression(open + 1, isAssigned: true), end < range.upperBound,
      note.text[end] == UInt8(ascii: ")"), let amount = Amount(stated), !amount.base.isEmpty,
      amount.base.utf8.count <= 2
    else { return nil }
    return Told(flags: Flags(rawValue: mention.value), amount: amount, range: open + 1..<end)
  }

  private static let apart = TellingWords("아니", "않", "not ", "n't", "틀", "wrong", "오타", "데이터", "data")
}
