import Questions
import TCP

/// What has arrived with a gap in it, and the ACK that answers, told on one line: `has bytes 1 to 3000 and 4001 to
/// 5000: ACK 5001`, `got 500 and 700 but not 600, and answers ack 800`. An ACK names where the gap begins.
enum GapCheck: NoteCheck {
  private struct Gap {
    var start: UInt64
    /// What lies behind it, by where it begins and ends.
    var beyond: ClosedRange<UInt64>
    /// Where the sentence has told of it.
    var end: Int
  }

  static func check(_ note: inout CheckedNote) {
    guard note.speaksOfTCP || note.reading.isOnTCP else { return }
    for line in note.lines.withNumbers where !note.isCode(line) {
      let range = note.reading.range(of: line)
      guard range.count < 400, gettings.stands(in: note.text, range), let gap = gap(line, note),
        let ack = note.numbers(of: line).acks.first(where: { $0.range.lowerBound > gap.end }),
        gap.beyond ~= UInt64(ack.value),
        !aside.stands(in: note.text, gap.end..<min(range.upperBound, ack.range.upperBound + 24)),
        note.isMeant(line), !note.isReported(ack.range)
      else { continue }
      note.reportPastHole(at: ack.range, right: gap.start)
    }
  }

  private static func gap(_ line: Int, _ note: CheckedNote) -> Gap? {
    for sentence in note.sentences(of: line) {
      let numbers = Quantity.all(in: sentence, of: note.text)
      if let gap = gapOfSpans(numbers, sentence, line, note) ?? namedGap(numbers, sentence, note) {
        return gap
      }
    }
    return nil
  }

  /// `1 to 3000 and 4001 to 5000`
  private static func gapOfSpans(
    _ numbers: [Quantity], _ sentence: Range<Int>, _ line: Int, _ note: CheckedNote
  ) -> Gap? {
    guard numbers.count >= 4 else { return nil }
    let clause = Clause(note.text, sentence, numbers, line)
    let spans = zip(numbers, numbers.dropFirst()).filter { clause.isSpan($0, $1) && $0.value < $1.value }
    // `and` joins the one's end to the other's start, too.
    guard let first = spans.first, let last = spans.last, spans.count <= 3,
      first.1.range.upperBound < last.0.range.lowerBound, last.0.value > first.1.value + 1,
      !gone.stands(in: note.text, sentence)
    else { return gapOfLost(spans) }
    return Gap(start: first.1.value + 1, beyond: last.0.value...last.1.value + 1, end: last.1.end)
  }

  /// `1~100, 201~300을 받고 101~200이 유실되었다면`: what was lost is told as a span of its own, behind those that came.
  private static func gapOfLost(_ spans: [(Quantity, Quantity)]) -> Gap? {
    guard spans.count == 3, spans[2].0.value == spans[0].1.value + 1,
      spans[1].0.value == spans[2].1.value + 1
    else { return nil }
    return Gap(start: spans[2].0.value, beyond: spans[1].0.value...spans[1].1.value + 1, end: spans[2].1.end)
  }

  /// `500 and 700 but not 600`
  private static func namedGap(
    _ numbers: [Quantity], _ sentence: Range<Int>, _ note: CheckedNote
  ) -> Gap? {
    guard numbers.count >= 3, let missing = nots.first(in: note.text, sentence),
      let start = numbers.first(where: { (0...10).contains($0.range.lowerBound - missing.upperBound) }),
      let last = numbers.filter({ $0.range.upperBound <= missing.lowerBound }).map(\.value).max(),
      last > start.value
    else { return nil }
    return Gap(start: start.value, beyond: last...2 * last - start.value, end: start.end)
  }

  private static let gettings = TellingWords(
    " has ", " got ", "received", "receives", "arrived", "arrive", "have come", "has come", "받았", "받은", "받고",
    "수신",
    "도착", "收到"
  )
  private static let nots = TellingWords("but not", "but no ", "without", "except")
  private static let gone = TellingWords("lost", "유실", "손실", "missing", "丢")
  private static let aside = TellingWords(
    "retrans", "resen", "again", "재전송", "다시", "重传", "fills", "filled", "채워", "메워", "sack", "not ", "n't",
    "never",
    "않", "아니", "wrong", "instead", "once ", "until", "뒤에", "후에")
}
