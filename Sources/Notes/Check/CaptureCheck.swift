import Questions
import TCP

/// A captured line that contradicts itself: `seq 1:101 … length 200`.
enum CaptureCheck: NoteCheck {
  static func check(_ note: inout CheckedNote) {
    guard note.reading.kinds.contains(.flagWord) else { return }
    for line in 0..<note.reading.lineCount where note.reading.kinds(in: line).contains(.flagWord) {
      let range = note.reading.range(of: line)
      if note.words[line].contains(.answers) { checkAnswer(line, &note) }
      guard sign.stands(in: note.text, range), let span = span(range, note.text),
        let length = length(range, note.text), span.last &- span.first != length, !note.isBeside(line)
      else { continue }
      let right = span.first &+ length
      note.report(
        "seq-arithmetic", at: span.range,
        Bilingual(
          ko: "\(span.first)부터 \(length)바이트이면 끝은 \(String(span.last).with(.subject)) 아니라 \(right)입니다.",
          en: "\(length) bytes from \(span.first) on end at \(right), not at \(span.last)."),
        expected: Bilingual(ko: "seq \(span.first):\(right)", en: "seq \(span.first):\(right)"),
        reference: "RFC 9293 3.4",
        working: Bilingual(
          ko: "\(span.first) + \(length) = \(right)", en: "\(span.first) + \(length) = \(right)"))
    }
  }

  /// `Flags [S], seq 4100` and right below it `Flags [S.], seq 9200, ack 9201`: the answer acknowledges the SYN.
  private static func checkAnswer(_ line: Int, _ note: inout CheckedNote) {
    guard line > 0 else { return }
    let (above, here) = (note.reading.range(of: line - 1), note.reading.range(of: line))
    // Where hosts are named, the exchange is read as one.
    guard syns.stands(in: note.text, above), !note.text[above].contains(UInt8(ascii: ">")),
      !note.text[here].contains(UInt8(ascii: ">")), let word = sequence.first(in: note.text, above),
      let seq = number(word.upperBound, above.upperBound, note.text),
      let label = acks.first(in: note.text, here),
      let ack = number(label.upperBound, here.upperBound, note.text),
      ack.value != seq.value &+ 1, !note.section(of: line).isAttack
    else { return }
    let right = seq.value &+ 1
    note.report(
      "handshake-number", at: label.upperBound..<ack.end,
      Bilingual(
        ko: "SYN,ACK는 바로 앞 SYN의 번호보다 하나 큰 \(String(right).with(.object)) 확인합니다.",
        en: "The SYN,ACK acknowledges one more than the SYN's number: \(right)."),
      expected: Bilingual(ko: "ack \(right)", en: "ack \(right)"), reference: "RFC 9293 3.5")
  }

  private static let syns = TellingWords("flags [s],")
  static let answers = TellingWords("flags [s.]")
  private static let acks = TellingWords("ack ")
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
