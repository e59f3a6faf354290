import Questions
import TCP

/// Numbers that every TCP shares, told in one sentence with the name of what they are: how long a timer runs, by how
/// much a window grows, how many states there are.
///
/// A sentence with two numbers of a kind, a question, a supposition or a setting is left alone.
enum ConstantCheck: NoteCheck {
  static func check(_ note: inout CheckedNote) {
    guard note.speaksOfTCP || note.reading.isOnTCP else { return }
    for line in 0..<note.reading.lineCount {
      let range = note.reading.range(of: line)
      guard (12...600).contains(range.count),
        note.survey[line].contains(.digit) || numerals.stands(in: note.text, range),
        subjects.stands(in: note.text, range), !note.isCode(line), !note.isFenced(line)
      else { continue }
      for sentence in note.sentences(of: line) where !note.isQuestion(sentence) {
        for constant in Constant.all { judge(constant, sentence, line, &note) }
      }
    }
  }

  private static let subjects = TellingWords(joining: Constant.all.map { $0.subjects[0] })
  private static let numerals = TellingWords(
    "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten ", "eleven", "twelve", "thirteen",
    "third", "second full", "두 ", "세 ", "네 ", "다섯")

  private static func judge(
    _ constant: Constant, _ sentence: Range<Int>, _ line: Int, _ note: inout CheckedNote
  ) {
    let text = note.text
    guard constant.subjects.allSatisfy({ $0.stands(in: text, sentence) }),
      constant.others?.stands(in: text, sentence) != true, !doubts.stands(in: text, sentence),
      let told = only(of: constant, sentence, text), !told.isOfSpan, !constant.right.allows(told.value),
      isSaid(told, of: constant, sentence, text),
      !note.isUnderOtherTitle(line), note.isMeant(line), !note.isReported(told.range)
    else { return }
    note.report(
      "constant", .warning, at: told.range, constant.told, expected: constant.told,
      reference: constant.reference)
  }

  /// The one number of the constant's kind.
  private static func only(
    of constant: Constant, _ sentence: Range<Int>, _ text: UnsafeBufferPointer<UInt8>
  ) -> Measure? {
    let told = Measure.all(in: sentence, of: text).filter { measure in
      guard measure.kind == constant.kind else { return false }
      guard let counted = constant.counted else { return true }
      let behind = measure.range.upperBound..<min(sentence.upperBound, measure.range.upperBound + 40)
      return counted.first(in: text, behind).map { $0.lowerBound - behind.lowerBound <= 3 } ?? false
    }
    return told.count == 1 ? told[0] : nil
  }

  /// The name stands shortly before the number, and nothing parts the two: `초기 RTO는 3초`, `every third full-sized
  /// segment`.
  private static func isSaid(
    _ told: Measure, of constant: Constant, _ sentence: Range<Int>, _ text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let subject = constant.subjects[0]
    if subject.stands(in: text, told.range) { return true }
    let near = max(sentence.lowerBound, told.range.lowerBound - 64)..<told.range.lowerBound
    guard let name = subject.last(in: text, near) else { return false }
    let gap = name.upperBound..<told.range.lowerBound
    return gap.count <= 44 && !text[gap].contains { $0.isOne(of: ",;:()=") } && !breaks.stands(in: text, gap)
  }

  private static let breaks = TellingWords("，", "；", "：", "（", "）", "、", "。", " when ", " until ", "씩")

  private static let doubts = TellingWords(
    "if ", "suppose", "example", "e.g.", "예를", "예:", "예)", "예시", "가정", "만약", "例如", "假设", "설정하", "바꾸", "변경",
    "줄이",
    "늘리", "set to", "configur", "조정", "quic", "sctp", "was ", "이었", "였", "was", "not ", "n't", "아니", "않", "없",
    "보다",
    "than the", "instead")
}
