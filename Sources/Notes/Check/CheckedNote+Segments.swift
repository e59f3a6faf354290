import Questions
import TCP

/// What several checks report of a segment in the same words.
extension CheckedNote {
  /// - Parameter slip: which segment of the opening or the close it is, from 0.
  mutating func reportOtherSide(
    _ slip: Int, _ flags: Flags?, _ severity: Finding.Severity = .error, at range: Range<Int>,
    isOpening: Bool, expected: Bilingual
  ) {
    let name = flags?.description ?? ""
    report(
      "step-side", severity, at: range,
      Bilingual(
        ko: "\(slip + 1)번째 세그먼트(\(name))를 보내는 것은 다른 쪽입니다.",
        en: "Segment \(slip + 1) (\(name)) is sent by the other side."),
      expected: expected, reference: isOpening ? "RFC 9293 3.5" : "RFC 9293 3.6")
  }

  /// An ACK that names more than has arrived.
  mutating func reportPastHole(
    _ severity: Finding.Severity = .error, at range: Range<Int>, right: some BinaryInteger
  ) {
    report(
      "ack-past-hole", severity, at: range,
      Bilingual(
        ko: "ACK 번호는 아직 받지 못한 첫 번호입니다. 여기서는 \(right)입니다.",
        en: "The ACK number names the first byte still missing: \(right) here."),
      expected: Bilingual(ko: "ACK \(right)", en: "ACK \(right)"), reference: "RFC 9293 3.4, 3.8")
  }
}
