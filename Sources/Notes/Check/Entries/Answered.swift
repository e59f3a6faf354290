/// A question and its answer, however a note lays them out: `Q. …?` over `A. …`, `…?;…`, `…? → …`, `**4. …? (3점)**` over
/// its answer.
struct Answered {
  var question: Range<Int>
  var questionLine: Int
  /// The first sentence of the answer.
  var answer: Range<Int>

  /// What a line answers; nil where it answers nothing.
  init?(_ line: Int, _ note: borrowing CheckedNote) {
    let range = note.reading.range(of: line)
    if let sign = Answered.signs.first(in: note.text, range) {
      // A question of its own, with nothing behind it.
      guard let answer = Answered.answer(from: sign.upperBound, line, note) else { return nil }
      question = Answered.sentence(before: sign, range, note.text)
      questionLine = line
      self.answer = answer
      guard question.count >= 12 else { return nil }
      return
    }
    guard line > 0, let above = Answered.question(on: line - 1, over: line, note),
      let answer = Answered.answer(from: TermLine.skipMarker(note.text, range), line, note)
    else { return nil }
    question = above
    questionLine = line - 1
    self.answer = answer
  }

  private static let signs = TellingWords("?", "？")

  /// Without what is told before the question in the same line.
  private static func sentence(
    before sign: Range<Int>, _ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>
  ) -> Range<Int> {
    let start = ends.last(in: text, range.lowerBound..<sign.lowerBound)?.upperBound ?? range.lowerBound
    // `Q. …`: a marker is no sentence.
    return (start - range.lowerBound <= 6 ? range.lowerBound : start)..<sign.upperBound
  }

  private static let ends = TellingWords(". ", "! ", "。")

  /// The line above ends in a question, maybe with the marks that it brings, and is laid out as one.
  private static func question(on line: Int, over below: Int, _ note: CheckedNote) -> Range<Int>? {
    let range = note.reading.range(of: line)
    guard !range.isEmpty, range.count <= 200,
      let sign = signs.last(in: note.text, max(range.lowerBound, range.upperBound - 20)..<range.upperBound),
      isTail(sign.upperBound..<range.upperBound, note.text)
    else { return nil }
    let start = TermLine.skipMarker(note.text, note.reading.range(of: below))
    let kind = note.reading.block(of: line).kind
    guard
      marker(at: start, note.reading.range(of: below), note.text) != nil || kind == .heading
        || kind == .summary
        || callouts.stands(in: note.text, range) || isMarked(range, note.text)
    else { return nil }
    return range.lowerBound..<sign.upperBound
  }

  /// `(3점)`, or nothing but marks.
  private static func isTail(_ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let open = text[range].firstIndex(of: UInt8(ascii: "(")) else { return range.count <= 6 }
    return text[open..<range.upperBound].contains(UInt8(ascii: ")"))
  }

  private static let callouts = TellingWords("[!question", "[!faq", "[!help")

  /// `Q. …`, `Q3) …`, `5. …`
  private static func isMarked(_ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var at = range.lowerBound
    while at < range.upperBound, text[at].isOne(of: " *_>-[(") { at += 1 }
    guard at + 1 < range.upperBound else { return false }
    if text[at] == UInt8(ascii: "Q") { return !text[at + 1].isLetter }
    let start = at
    while at < range.upperBound, text[at].isDigit { at += 1 }
    return at > start && at < range.upperBound && text[at].isOne(of: ".)")
  }

  // MARK: The answer

  private static func answer(from start: Int, _ line: Int, _ note: CheckedNote) -> Range<Int>? {
    let range = note.reading.range(of: line)
    var at = skipSigns(start, range.upperBound, note.text)
    if let end = marker(at: at, range, note.text) { at = skipSigns(end, range.upperBound, note.text) }
    guard range.upperBound > at, !signs.stands(in: note.text, at..<range.upperBound) else { return nil }
    let sentence = note.sentences(of: line).first { $0.upperBound > at + 2 } ?? at..<range.upperBound
    return max(at, sentence.lowerBound)..<max(at, sentence.upperBound)
  }

  private static func skipSigns(_ start: Int, _ end: Int, _ text: UnsafeBufferPointer<UInt8>) -> Int {
    var at = start
    let values = ValueReader(text: text, end: end)
    while at < end {
      if text[at].isOne(of: " ;:*`\")") { at += 1; continue }
      guard let arrow = arrows.first(where: { values.starts(at, $0) }) else { break }
      at += arrow.utf8CodeUnitCount
    }
    return at
  }

  private static let arrows: [StaticString] = ["→", "->", "=>", "⇒", "➔", "—", "–", "- "]

  /// Where `A.`, `답:` ends.
  private static func marker(
    at start: Int, _ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    let values = ValueReader(text: text, end: range.upperBound)
    // `A3.`
    var at = start + 1
    while at < range.upperBound, text[at].isDigit { at += 1 }
    if at > start + 1, at < range.upperBound, text[start] == UInt8(ascii: "A"), text[at].isOne(of: ".:)") {
      return at + 1
    }
    return markers.first { values.starts(start, $0) }.map { start + $0.utf8CodeUnitCount }
  }

  private static let markers: [StaticString] = [
    "A.", "A:", "A :", "A)", "a.", "a:", "**A", "답:", "답 :", "정답:", "정답 :", "Answer:", "answer:", "Ans.",
    "Ans:",
  ]
}
