import Questions
import TCP

/// The same segment written twice, `FIN(x+1, y+1)` in a step's line and below it, with different numbers.
enum SymbolTokenCheck: NoteCheck {
  /// `ACK(y+1)`: a flag with the numbers in its brackets.
  private struct Token {
    var flags: UInt8
    var numbers: String
    var range: Range<Int>
    var line: Int
  }

  static func check(_ note: inout CheckedNote) {
    guard note.reading.kinds.contains(.flag), note.steps.count >= 2 else { return }
    let starts = note.steps.compactMap { note.lines(atSourceLine: $0.place.line).first }
    for (index, start) in starts.enumerated() {
      let end = index + 1 < starts.count ? starts[index + 1] : min(note.reading.lineCount, start + 12)
      // It is written again on a line below.
      guard start < end, end - start <= 12, (start + 1..<end).contains(where: { maybeToken($0, note) }) else {
        continue
      }
      let section = note.sectionNumber(of: start)
      var tokens: [Token] = []
      for line in start..<end where note.sectionNumber(of: line) == section { tokens += read(line, note) }
      judge(tokens, before: earlier(starts, index, note), start, &note)
    }
  }

  /// What the step before was written with: it may be answered here.
  private static func earlier(_ starts: [Int], _ index: Int, _ note: CheckedNote) -> [Token] {
    guard index > 0, starts[index - 1] < starts[index], starts[index] - starts[index - 1] <= 24 else {
      return []
    }
    return (starts[index - 1]..<starts[index]).flatMap { read($0, note) }
  }

  private static func maybeToken(_ line: Int, _ note: CheckedNote) -> Bool {
    note.reading.kinds(in: line).contains(.flag) && note.survey[line].isSuperset(of: [.round, .plus])
  }

  private static func read(_ line: Int, _ note: CheckedNote) -> [Token] {
    guard maybeToken(line, note), !note.isCode(line) else { return [] }
    let end = note.reading.range(of: line).upperBound
    return note.reading.mentions(in: line).compactMap { mention in
      let open = Int(mention.end)
      guard mention.kind == .flag, open + 2 < end, note.text[open] == UInt8(ascii: "(") else { return nil }
      var at = open + 1
      while at < end, note.text[at].isLetterOrDigit || note.text[at].isOne(of: "+_, ") { at += 1 }
      guard at < end, note.text[at] == UInt8(ascii: ")"), at - open <= 16 else { return nil }
      let numbers = note.raw(open + 1..<at).filter { $0 != " " }
      guard numbers.contains("+") else { return nil }
      return Token(flags: mention.value, numbers: numbers, range: open + 1..<at, line: line)
    }
  }

  private static func judge(_ tokens: [Token], before: [Token], _ start: Int, _ note: inout CheckedNote) {
    guard let told = tokens.first, told.line == start else { return }
    // What it is told with first is wrong already.
    let place = note.places.place(
      of: note.reading.document.sourceOffset(of: told.range.lowerBound), in: note.source)
    guard !note.findings.contains(where: { $0.place.line == place.line }) else { return }
    for token in tokens.dropFirst() where token.flags == told.flags && token.line != start {
      // `ACK(a+1)을 받은 … ACK(b+1)을 보낸다`: the step is told with both.
      if tokens.contains(where: {
        $0.line == start && $0.flags == token.flags && $0.numbers == token.numbers
      }) {
        continue
      }
      guard token.numbers != told.numbers, token.numbers.count == told.numbers.count,
        isNear(token.numbers, told.numbers),
        !before.contains(where: { $0.flags == token.flags && $0.numbers == token.numbers }),
        !note.isBeside(token.line)
      else { continue }
      note.report(
        "number-mismatch", at: token.range,
        Bilingual(
          ko: "같은 세그먼트가 위에서는 \(told.numbers), 여기서는 \(token.numbers)입니다.",
          en: "The same segment has \(told.numbers) above and \(token.numbers) here."),
        expected: Bilingual(ko: told.numbers, en: told.numbers), reference: "RFC 9293 3.4")
      return
    }
  }

  /// One sign differs.
  private static func isNear(_ one: String, _ other: String) -> Bool {
    zip(one, other).count { $0 != $1 } == 1
  }
}
