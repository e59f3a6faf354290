import Questions
import TCP

/// How many bytes a capture's `seq 1:144` holds: the number behind the colon is one past the last byte.
enum SpanLengthCheck: NoteCheck {
  static func check(_ note: inout CheckedNote) {
    guard note.speaksOfTCP || note.reading.isOnTCP else { return }
    for line in note.lines.withNumbers where !note.isCode(line) && !note.isFenced(line) {
      let range = note.reading.range(of: line)
      guard range.count < 300, note.text[range].contains(UInt8(ascii: ":")) else { continue }
      for sentence in note.sentences(of: line) where !note.isQuestion(sentence) {
        judge(sentence, line, &note)
      }
    }
  }

  private static func judge(_ sentence: Range<Int>, _ line: Int, _ note: inout CheckedNote) {
    let numbers = Quantity.all(in: sentence, of: note.text)
    let spans = zip(numbers, numbers.dropFirst()).filter { first, last in
      first.unit == .none && last.range.lowerBound == first.range.upperBound + 1
        && note.text[first.range.upperBound] == UInt8(ascii: ":") && first.value < last.value
        && isCaptured(first, last, note.text)
    }
    guard spans.count == 1, let (first, last) = spans.first else { return }
    let told = numbers.filter { $0.unit == .bytes && $0.range != last.range }
    guard told.count == 1, let length = told.first, length.value != last.value - first.value,
      length.value == last.value || length.value == last.value - first.value + 1,
      note.isMeant(line), !note.isReported(length.range)
    else { return }
    let right = last.value - first.value
    note.report(
      "arithmetic", .warning, at: length.range.lowerBound..<length.end,
      Bilingual(
        ko: "`\(first.value):\(last.value)`에서 뒤의 수는 마지막 바이트의 다음 번호이므로 \(right)바이트입니다.",
        en: "In `\(first.value):\(last.value)` the second number is one past the last byte: \(right) bytes."),
      expected: Bilingual(ko: "\(right)바이트", en: "\(right) bytes"), reference: "RFC 9293 3.4",
      working: Bilingual(
        ko: "\(last.value) - \(first.value) = \(right)", en: "\(last.value) - \(first.value) = \(right)"))
  }

  /// `seq 1:144`, `1:144` in backticks; `12:30` alone is a time.
  private static func isCaptured(
    _ first: Quantity, _ last: Quantity, _ text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let before = max(0, first.range.lowerBound - 5)..<first.range.lowerBound
    let isTime = last.value < 60 && last.range.count == 2
    return sequences.stands(in: text, before) || !isTime && last.value >= 100
  }

  private static let sequences = TellingWords("seq")
}
