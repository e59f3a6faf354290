import Questions
import TCP

/// tcpdump's signs in a row, `[S] → [S.] → [.]`: a handshake told in the wrong order.
enum SignRowCheck: NoteCheck {
  static func check(_ note: inout CheckedNote) {
    guard note.speaksOfTCP else { return }
    for line in note.lines.withSquareBrackets {
      let range = note.reading.range(of: line)
      guard let first = opening(range, note.text) else { continue }
      var signs: [Range<Int>] = []
      var at = first
      while signs.count < 3, at < range.upperBound, note.text[at] == UInt8(ascii: "[") {
        var end = at + 1
        while end < range.upperBound, note.text[end].isOne(of: ".SFPRU") { end += 1 }
        guard end < range.upperBound, note.text[end] == UInt8(ascii: "]"), end > at + 1 else { break }
        signs.append(at + 1..<end)
        let next = end + 1
        at = next
        while at < range.upperBound, at - next < 14, note.text[at] != UInt8(ascii: "[") { at += 1 }
      }
      guard signs.count == 3, note.raw(signs[0]) == "S", note.raw(signs[1]) == ".",
        note.raw(signs[2]) == "S.",
        !note.isBeside(line)
      else { continue }
      note.report(
        "handshake-order", at: signs[1],
        Bilingual(
          ko: "3-way handshake의 순서가 맞지 않습니다.", en: "The steps of the three-way handshake are out of order."),
        expected: Bilingual(ko: "[S] → [S.] → [.]", en: "[S] → [S.] → [.]"), reference: "RFC 9293 3.5")
    }
  }

  /// Where `[S]` stands first.
  private static func opening(_ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Int? {
    var at = range.lowerBound
    while at + 2 < range.upperBound {
      if text[at] == UInt8(ascii: "["), text[at + 1] == UInt8(ascii: "S"), text[at + 2] == UInt8(ascii: "]") {
        return at
      }
      at += 1
    }
    return nil
  }
}
