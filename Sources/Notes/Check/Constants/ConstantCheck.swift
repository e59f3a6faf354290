import Questions
import TCP

/// Numbers that every TCP shares, told in one sentence with the name of what they are: how long a timer runs, by how
/// much a window grows, how many states there are.
///
/// A sentence with two numbers of a kind, a question, a supposition or a setting is left alone.
enum ConstantCheck: NoteCheck {
  static func check(_ note: inout CheckedNote) {
    guard note.speaksOfTCP || note.reading.isOnTCP else { return }
    let text = note.text
    let constants = Constant.all.filter { constant in
      constant.subjects.allSatisfy { $0.stands(anywhereIn: text) }
    }
    guard !constants.isEmpty else { return }
    for line in note.lines(holding: names) {
      let range = note.reading.range(of: line)
      guard (12...600).contains(range.count),
        note.survey[line].contains(.digit) || numerals.stands(in: note.text, range),
        !note.isCode(line), !note.isFenced(line)
      else { continue }
      for sentence in note.sentences(of: line) where !note.isQuestion(sentence) {
        for constant in constants { judge(constant, sentence, line, &note) }
      }
    }
  }

  /// What else is asked of the sentence tells more than a name, which may stand above.
  private static let names = TellingWords(
    joining: Constant.all.flatMap {
      $0.subjects.count > 1 ? [$0.subjects[1]] : $0.subjects + [$0.above].compactMap { $0 }
    })
  private static let numerals = TellingWords(
    "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten ", "eleven", "twelve", "thirteen",
    "third", "second full", "두 ", "세 ", "네 ", "다섯")

  private static func judge(
    _ constant: Constant, _ sentence: Range<Int>, _ line: Int, _ note: inout CheckedNote
  ) {
    let text = note.text
    guard let place = place(of: constant, sentence, line, note),
      !doubts.stands(in: text, sentence),
      constant.isBound(in: sentence, text) || !denials.stands(in: text, sentence),
      let told = told(of: constant, sentence, place, text), !told.isOfSpan,
      !constant.right.allows(told.value),
      constant.others?.stands(
        in: text, sentence.lowerBound..<min(sentence.upperBound, told.range.upperBound + 6)) != true,
      !note.isUnderOtherTitle(line), note.isMeant(line), !note.isReported(told.range)
    else { return }
    note.report(
      "constant", .warning, at: told.range, constant.told, expected: constant.told,
      reference: constant.reference)
  }

  /// Where the constant is named: in the sentence itself, or by what stands above it.
  private enum Place { case sentence, above }

  private static func place(
    of constant: Constant, _ sentence: Range<Int>, _ line: Int, _ note: CheckedNote
  ) -> Place? {
    let rest = constant.subjects.dropFirst()
    guard rest.allSatisfy({ $0.stands(in: note.text, sentence) }) else { return nil }
    if constant.subjects[0].stands(in: note.text, sentence) { return .sentence }
    // The name alone says what a number is only where more is asked of the sentence.
    guard !rest.isEmpty || constant.above?.stands(in: note.text, sentence) == true else { return nil }
    return above(sentence, line, note).contains { constant.subjects[0].stands(in: note.text, $0) }
      ? .above : nil
  }

  /// What a sentence goes on about: the titles of its line, and what its line opens with.
  private static func above(_ sentence: Range<Int>, _ line: Int, _ note: CheckedNote) -> [Range<Int>] {
    let range = note.reading.range(of: line)
    let titles = note.titles.all(of: line).map { note.reading.range(of: $0) }
    return sentence.lowerBound > range.lowerBound
      ? titles + [MeaningCheck.opening(of: range, note)] : titles
  }

  /// The one number of the constant's kind; of several the one right behind its name, where none is right.
  private static func told(
    of constant: Constant, _ sentence: Range<Int>, _ place: Place, _ text: UnsafeBufferPointer<UInt8>
  ) -> Measure? {
    let told = Measure.all(in: sentence, of: text).filter { measure in
      guard measure.kind == constant.kind else { return false }
      guard let counted = constant.counted else { return true }
      let behind = measure.range.upperBound..<min(sentence.upperBound, measure.range.upperBound + 40)
      return counted.first(in: text, behind).map { $0.lowerBound - behind.lowerBound <= 3 } ?? false
    }
    // `4분(240초)`: twice the same.
    if let first = told.first, told.allSatisfy({ $0.value == first.value }) {
      return isSaid(first, of: constant, within: 44, sentence, place, text) ? first : nil
    }
    guard !told.contains(where: { constant.right.allows($0.value) }) else { return nil }
    return told.first { isSaid($0, of: constant, within: 8, sentence, place, text) }
  }

  /// The name stands shortly before the number, and nothing parts the two: `초기 RTO는 3초`, `every third full-sized
  /// segment`. Where it stands above, what else is asked of the sentence does.
  private static func isSaid(
    _ told: Measure, of constant: Constant, within reach: Int, _ sentence: Range<Int>, _ place: Place,
    _ text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    if constant.isCountedByName { return true }
    let subject = place == .sentence ? constant.subjects[0] : constant.above ?? constant.subjects[1]
    if subject.stands(in: text, told.range) { return true }
    let near = max(sentence.lowerBound, told.range.lowerBound - 64)..<told.range.lowerBound
    guard let name = subject.last(in: text, near) else { return false }
    var gap = name.upperBound..<told.range.lowerBound
    // `RFC 793 권장값: 2분`
    if place == .above, BitsReader.starts(text, gap.upperBound - 2, gap.upperBound, ": ") {
      gap = gap.lowerBound..<max(gap.lowerBound, gap.upperBound - 2)
    }
    return gap.count <= reach && !text[gap].contains { $0.isOne(of: ",;:()=") }
      && !breaks.stands(in: text, gap)
  }

  private static let breaks = TellingWords("，", "；", "：", "（", "）", "、", "。", " when ", " until ", "씩")

  private static let doubts = TellingWords(
    "if ", "suppose", "example", "e.g.", "예를", "예:", "예)", "예시", "가정", "만약", "例如", "假设", "설정하", "바꾸", "변경",
    "줄이", "늘리", "낮추", "낮춘", "낮출", "lower", "raise", "shorten", "set to", "configur", "조정", "quic", "sctp",
    "was ", "이었", "였", "instead")
  private static let denials = TellingWords("not ", "n't ", "아니", "않", "없", "보다", "than the")
}
