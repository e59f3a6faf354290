import Questions
import TCP

/// A captured line that contradicts itself: `seq 1:101 … length 200`.
enum CaptureCheck: NoteCheck {
  static func check(_ note: inout CheckedNote) {
    guard note.reading.kinds.contains(.flagWord) else { return }
    for line in 0..<note.reading.lineCount where note.reading.kinds(in: line).contains(.flagWord) {
      let range = note.reading.range(of: line)
      guard sign.stands(in: note.text, range), let span = span(range, note.text),
        let length = length(range, note.text), span.last &- span.first != length, !note.isBeside(line)
      else { continue }
      let right = span.first &+ length
      note.report(
        "seq-arithmetic", at: span.range,
        Bilingual(
          ko: "\(span.first)부터 \(length)바이트이면 끝은 \(span.last)이(가) 아니라 \(right)입니다.",
          en: "\(length) bytes from \(span.first) on end at \(right), not at \(span.last)."),
        expected: Bilingual(ko: "seq \(span.first):\(right)", en: "seq \(span.first):\(right)"),
        reference: "RFC 9293 3.4",
        working: Bilingual(
          ko: "\(span.first) + \(length) = \(right)", en: "\(span.first) + \(length) = \(right)"))
    }
  }

  private static let sign = TellingWords("flags [")
  private static let sequence = TellingWords("seq ")
  private static let size = TellingWords("length ")

  private static func span(
    _ line: Range<Int>, _ text: UnsafeBufferPointer<UInt8>
  ) -> (first: UInt32, last: UInt32, range: Range<Int>)? {
    guard let word = sequence.first(in: text, line),
      let first = number(word.upperBound, line.upperBound, text),
      first.end < line.upperBound, text[first.end] == UInt8(ascii: ":"),
      let last = number(first.end + 1, line.upperBound, text)
    else { return nil }
    return (first.value, last.value, word.upperBound..<last.end)
  }

  private static func length(_ line: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> UInt32? {
    size.first(in: text, line).flatMap { number($0.upperBound, line.upperBound, text)?.value }
  }

  private static func number(
    _ start: Int, _ end: Int, _ text: UnsafeBufferPointer<UInt8>
  ) -> (value: UInt32, end: Int)? {
    var at = start
    while at < end, text[at].isDigit, at - start < 10 { at += 1 }
    return UInt32(String(decoding: text[start..<at], as: UTF8.self)).map { ($0, at) }
  }
}
