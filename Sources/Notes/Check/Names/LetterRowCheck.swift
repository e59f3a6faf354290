import Questions
import TCP

/// The letters of all flags in a row, one of them wrong: `U A P R S E`.
enum LetterRowCheck: NoteCheck {
  static func check(_ note: inout CheckedNote) {
    guard note.reading.kinds.contains(.flag) else { return }
    for line in 0..<note.reading.lineCount where note.survey[line].contains(.capital) {
      let range = note.reading.range(of: line)
      guard range.count <= 60, let row = row(range, note.text), let slip = slip(row, note.text),
        !note.isBeside(line), note.isMeant(line)
      else { continue }
      let right = String(slip.right)
      note.report(
        "flag-letter", .warning, at: slip.range, row.count == 8 ? ofEight : ofSix,
        expected: Bilingual(ko: right, en: right), reference: "RFC 9293 3.1")
    }
  }

  /// Six letters or eight, each by itself.
  private static func row(_ line: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> [Int]? {
    var row: [Int] = []
    for at in line where text[at].isUpper {
      let isAlone =
        (at == line.lowerBound || !text[at - 1].isLetterOrDigit)
        && (at + 1 == line.upperBound || !text[at + 1].isLetterOrDigit)
      if isAlone {
        if let last = row.last, !joints.fills(last + 1..<at, of: text) { return nil }
        row.append(at)
      }
    }
    return row.count == 6 || row.count == 8 ? row : nil
  }

  private static func slip(
    _ row: [Int], _ text: UnsafeBufferPointer<UInt8>
  ) -> (range: Range<Int>, right: Character)? {
    let right = Array((row.count == 8 ? "CEUAPRSF" : "UAPRSF").utf8)
    let wrong = row.indices.filter { text[row[$0]] != right[$0] }
    guard wrong.count == 1, let place = wrong.first else { return nil }
    return (row[place]..<row[place] + 1, Character(Unicode.Scalar(right[place])))
  }

  private static let ofSix = Bilingual(
    ko: "여섯 플래그의 앞 글자는 U A P R S F(URG, ACK, PSH, RST, SYN, FIN)입니다.",
    en: "The six flags begin with U A P R S F: URG, ACK, PSH, RST, SYN, FIN.")
  private static let ofEight = Bilingual(
    ko: "여덟 플래그의 앞 글자는 C E U A P R S F(CWR, ECE, URG, ACK, PSH, RST, SYN, FIN)입니다.",
    en: "The eight flags begin with C E U A P R S F: CWR, ECE, URG, ACK, PSH, RST, SYN, FIN.")
  private static let joints = Filler(", / | - · >")
}
