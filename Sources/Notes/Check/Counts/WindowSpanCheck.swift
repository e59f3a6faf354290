import Questions
import TCP

/// The bytes that an acknowledgment and a window let through: `ack 5000, win 3000: bytes 5000 to 7999`.
enum WindowSpanCheck: NoteCheck {
  static func check(_ note: inout CheckedNote) {
    guard note.reading.kinds.contains(.number) || note.reading.kinds.contains(.flag) else { return }
    for line in note.lines.withNumbers where !note.isCode(line) {
      let range = note.reading.range(of: line)
      guard range.count <= 200, windows.stands(in: note.text, range) else { continue }
      let numbers = Quantity.all(in: range, of: note.text)
      guard numbers.count >= 4, let ack = number(behind: acks, numbers, range, note),
        let window = number(behind: windows, numbers, range, note), window.value > 1
      else { continue }
      let clause = Clause(note.text, range, numbers, line)
      for (low, high) in zip(numbers, numbers.dropFirst())
      where low.value == ack.value && low.range != ack.range && clause.isSpan(low, high) {
        let right = ack.value + window.value - 1
        let behind = high.end..<min(range.upperBound, high.end + 16)
        guard high.value != right, high.value > low.value, !open.stands(in: note.text, behind),
          !note.isBeside(line), !note.isReported(high.range)
        else { continue }
        note.report(
          "arithmetic", at: high.range,
          Bilingual(
            ko: "ACK \(ack.value)과 윈도우 \(window.value)이면 \(right)번 바이트까지 받을 수 있습니다.",
            en: "With ACK \(ack.value) and a window of \(window.value) the last byte is \(right)."),
          expected: Bilingual(ko: "\(right)", en: "\(right)"), reference: "RFC 9293 3.3.1",
          working: Bilingual(
            ko: "\(ack.value) + \(window.value) - 1 = \(right)",
            en: "\(ack.value) + \(window.value) - 1 = \(right)"))
      }
    }
  }

  private static let acks = TellingWords("ack", "확인 응답 번호", "확인 번호", "확인응답번호")
  private static let windows = TellingWords("win", "윈도", "窗口")
  /// The end is not counted in.
  private static let open = TellingWords("미만", "전까지", "앞까지", "exclusive", "not includ", "직전", "(제외")

  /// The number that follows one of some words closely.
  private static func number(
    behind words: TellingWords, _ numbers: [Quantity], _ range: Range<Int>, _ note: CheckedNote
  ) -> Quantity? {
    guard let word = words.first(in: note.text, range) else { return nil }
    return numbers.first { number in
      number.range.lowerBound >= word.upperBound && number.range.lowerBound - word.upperBound <= 24
        && links.fills(word.upperBound..<number.range.lowerBound, of: note.text)
    }
  }

  private static let links = Filler("= : is of no number dow size nowledgment 우 크기 의 은 는 이 가 번호 번호는 번호가 ` *")
}
