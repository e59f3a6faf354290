import Questions
import TCP

/// The value of a flag as the answer to a question, `What is the value of RST?;8`, `Q. PSH의 값은? A. 16`, or in a
/// sentence that calls it one: `ACK 비트의 값은 8이다`.
enum FlagNumberCheck: NoteCheck {
  static func check(_ note: inout CheckedNote) {
    guard note.reading.kinds.contains(.flag) else { return }
    for line in note.lines.withDigits where !note.isCode(line) && note.reading.range(of: line).count < 200 {
      let isNear =
        note.reading.kinds(in: line).contains(.flag)
        || line > 0 && note.reading.kinds(in: line - 1).contains(.flag)
      guard isNear, let answered = Answered(line, note), asking.stands(in: note.text, answered.question),
        let flags = flags(asked: answered, note), let (value, range) = number(answered.answer, note.text),
        value != Int(flags.rawValue), !note.isBeside(line), !note.isReported(range)
      else { continue }
      FlagValueCheck.report(flags, range, &note)
    }
    for line in note.lines.ofFlags where note.survey[line].contains(.digit) && !note.isCode(line) {
      checkTold(line, &note)
    }
  }

  private static func checkTold(_ line: Int, _ note: inout CheckedNote) {
    let range = note.reading.range(of: line)
    guard range.count < 200, valued.stands(in: note.text, range) else { return }
    let told = FlagValueCheck.told(
      note.reading.mentions(in: line).filter { $0.kind == .flag }, range, note.text)
    guard told.count == 1, let only = told.first, only.value > 1, only.value != Int(only.flags.rawValue),
      Int(String(only.value), radix: 16) != Int(only.flags.rawValue),
      valued.stands(in: note.text, max(range.lowerBound, only.range.lowerBound - 40)..<only.range.lowerBound),
      note.isMeant(line), !note.isBeside(line), !note.isReported(only.range)
    else { return }
    FlagValueCheck.report(only.flags, only.range, &note)
  }

  private static let valued = TellingWords(
    "비트의 값", "비트 값", "플래그의 값", "플래그 값", "value of the", "has the value", "bit value", "flag value")

  private static let asking = TellingWords(
    "value of", "의 값", "값은", "값이", "비트 값", "플래그 값", "몇 번 값", "in decimal", "in hex", "십진수로", "16진수로", "십육진수로")

  private static func flags(asked answered: Answered, _ note: CheckedNote) -> Flags? {
    var all = Flags()
    for mention in note.reading.mentions(in: answered.questionLine)
    where answered.question.contains(Int(mention.start)) {
      if mention.kind == .flag { all.formUnion(Flags(rawValue: mention.value)) }
      if mention.kind == .number || mention.kind == .field || mention.kind == .state { return nil }
    }
    return all.isEmpty ? nil : all
  }

  /// The answer is a number and nothing more; 0 and 1 say that a bit is on or off.
  private static func number(_ answer: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> (Int, Range<Int>)? {
    let start = answer.lowerBound
    let isHexadecimal =
      start + 2 < answer.upperBound && text[start] == UInt8(ascii: "0")
      && text[start + 1].lowered == UInt8(ascii: "x")
    var end = isHexadecimal ? start + 2 : start
    while end < answer.upperBound, text[end].isLetterOrDigit { end += 1 }
    let digits = String(decoding: text[(isHexadecimal ? start + 2 : start)..<end], as: UTF8.self)
    guard let value = Int(digits, radix: isHexadecimal ? 16 : 10), (2...255).contains(value),
      answer.upperBound - end <= 12
    else { return nil }
    return (value, start..<end)
  }
}
