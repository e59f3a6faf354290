import Questions
import TCP

/// A span of bytes, and an ACK that names its last one: `bytes 3490 through 3589 … the receiver's ACK says 3589`,
/// `데이터: 1001~1100` over `ACK: 1100`. What is acknowledged is the byte behind it.
enum SpanEndCheck: NoteCheck {
  /// How many lines further the answer is looked for.
  private static let reach = 3

  private struct Span {
    var low: Quantity
    var high: Quantity
    var line: Int
  }

  static func check(_ note: inout CheckedNote) {
    guard !note.reading.kinds.isDisjoint(with: Mention.Kinds.number | .flag) else { return }
    for line in note.lines.withDigits where !note.isCode(line) {
      guard note.reading.range(of: line).count < 320, let span = span(line, note),
        let answer = answer(to: span, note), !isCountedOtherwise(span, note), note.isOrdinary(line),
        note.isOrdinary(answer.line), !note.isReported(answer.range)
      else { continue }
      report(span, answer.range, &note)
    }
  }

  // MARK: Reading

  /// The one span of a line, of bytes that are counted from first to last.
  private static func span(_ line: Int, _ note: CheckedNote) -> Span? {
    let range = note.reading.range(of: line)
    let quantities = note.quantities(of: line)
    let clause = Clause(note.text, range, quantities, line)
    let pairs = zip(quantities, quantities.dropFirst()).filter { low, high in
      high.value > low.value + 1 && high.value > 20 && low.unit != .bits && high.unit != .bits
        && clause.isSpan(low, high)
    }
    guard pairs.count == 1, let (low, high) = pairs.first, !disturbed.stands(in: note.text, range) else {
      return nil
    }
    let around = low.end..<min(range.upperBound, high.end + 12)
    let isTold = inclusives.stands(in: note.text, around)
    let count = high.value - low.value + 1
    // `500-1000` may mean the bytes before 1000; `501-1000` cannot, nor can a count that is told.
    let isCounted =
      quantities.contains { $0.value == count }
      || count.isMultiple(of: 10) && !(low.value.isMultiple(of: 10) && high.value.isMultiple(of: 10))
    guard isTold || isCounted, !quantities.contains(where: { $0.value == count - 1 && $0.unit == .bytes })
    else {
      return nil
    }
    return Span(low: low, high: high, line: line)
  }

  /// The first acknowledgment behind the span, where it names the span's last byte.
  private static func answer(to span: Span, _ note: CheckedNote) -> (line: Int, range: Range<Int>)? {
    for line in span.line..<min(note.reading.lineCount, span.line + 1 + reach) {
      let range = note.reading.range(of: line)
      guard note.reading.block(of: line).kind != .heading, range.count < 320,
        note.sectionNumber(of: line) == note.sectionNumber(of: span.line),
        isOneTelling(line, span.line, note),
        !disturbed.stands(in: note.text, range), !note.isCode(line)
      else { return nil }
      let floor = line == span.line ? span.high.end : range.lowerBound
      guard
        let ack = note.byteNumbers(of: line).numbers.first(where: {
          $0.role == .ack && $0.range.lowerBound >= floor
        })
      else {
        if line > span.line, note.quantities(of: line).contains(where: { $0.value > span.high.value }) {
          return nil
        }
        continue
      }
      return ack.value == span.high.value ? (line, ack.range) : nil
    }
    return nil
  }

  /// What a cell tells of is answered in its own row.
  private static func isOneTelling(_ line: Int, _ other: Int, _ note: CheckedNote) -> Bool {
    let (one, two) = (note.reading.block(of: line), note.reading.block(of: other))
    return one.kind != .cell && two.kind != .cell
      || one.kind == two.kind && one.container == two.container && one.row == two.row
  }

  /// The next segment begins with its last byte, or it with the last one of another, or the byte behind it is told as
  /// well: the writer counts otherwise.
  private static func isCountedOtherwise(_ span: Span, _ note: CheckedNote) -> Bool {
    let (first, last) = (span.low.value, span.high.value)
    return note.lines.withDigits.contains { line in
      let quantities = note.quantities(of: line)
      if quantities.contains(where: { $0.value == last + 1 }) { return true }
      let clause = Clause(note.text, note.reading.range(of: line), quantities, line)
      return zip(quantities, quantities.dropFirst()).contains {
        ($0.value == last || $1.value == first) && clause.isSpan($0, $1)
      } || note.byteNumbers(of: line).numbers.contains { $0.role == .seq && $0.value == last }
    }
  }

  private static let inclusives = TellingWords("through", "까지", "inclusive", "including", "마지막")
  private static let disturbed = TellingWords(
    "lost", "유실", "손실", "missing", "재전송", "retrans", "dup", "중복", "sack", "gap", "hole", "not ", "n't", "않",
    "아니",
    "틀", "wrong", "✗", "❌", "port", "포트", "window", "윈도", "fragment", "offset", "rfc", "丢", "last byte",
    "마지막 바이트 번호")

  private static func report(_ span: Span, _ range: Range<Int>, _ note: inout CheckedNote) {
    let right = span.high.value + 1
    note.report(
      "ack-arithmetic", .warning, at: range,
      Bilingual(
        ko: "\(span.high.value)번 바이트까지 받았으면 ACK 번호는 그다음인 \(right)입니다.",
        en: "With bytes up to \(span.high.value) received, the ACK number is the next one, \(right)."),
      expected: Bilingual(ko: "ACK \(right)", en: "ACK \(right)"), reference: "RFC 9293 3.1",
      working: Bilingual(
        ko: "\(span.high.value) + 1 = \(right)", en: "\(span.high.value) + 1 = \(right)"))
  }
}
