import TCP

/// Numbers that are the same whenever they are told, by the table of such facts.
enum CountFactCheck: NoteCheck {
  static func check(_ note: inout CheckedNote) {
    for line in 0..<note.reading.lineCount where note.words[line].contains(.counted) && !note.isCode(line) {
      for sentence in note.sentences(of: line) where sentence.count < 600 {
        for fact in CountFact.all { judge(fact, sentence, line, &note) }
      }
    }
  }

  private static func judge(
    _ fact: CountFact, _ sentence: Range<Int>, _ line: Int, _ note: inout CheckedNote
  ) {
    guard let number = number(of: fact, sentence, note.text), fact.wrong.contains(number.value),
      !fact.unless.stands(in: note.text, sentence), isAbout(fact, sentence, line, note),
      !note.isReported(number.range),
      !note.isQuestion(sentence), !note.isBeside(line), !note.isUnderOtherTitle(line)
    else { return }
    note.report(
      fact.rule, at: number.range, fact.message, expected: fact.expected, reference: fact.reference)
  }

  private static func number(
    of fact: CountFact, _ sentence: Range<Int>, _ text: UnsafeBufferPointer<UInt8>
  ) -> CountedNumber? {
    var at = sentence.lowerBound
    while let thing = fact.things.first(in: text, at..<sentence.upperBound) {
      at = thing.upperBound
      if let number = CountedNumber.before(
        thing.lowerBound, from: sentence.lowerBound, through: fact.leads, text), number.value > 1
      {
        return number
      }
    }
    guard let named = fact.named else { return nil }
    at = sentence.lowerBound
    while let thing = named.first(in: text, at..<sentence.upperBound) {
      at = thing.upperBound
      if let number = CountedNumber.behind(
        at, to: sentence.upperBound, through: fact.follows, units: fact.units, text)
      {
        return number
      }
    }
    return nil
  }

  /// The line, a title above it, or in a drawing one of the lines right above.
  private static func isAbout(
    _ fact: CountFact, _ sentence: Range<Int>, _ line: Int, _ note: CheckedNote
  ) -> Bool {
    if fact.needs.stands(in: note.text, sentence) { return true }
    func speaks(_ other: Int) -> Bool { fact.needs.stands(in: note.text, note.reading.range(of: other)) }
    if isOpen(sentence, note.text), line + 1 < note.reading.lineCount, speaks(line + 1) { return true }
    guard fact.needsTitle else { return false }
    if speaks(line) || note.titles.all(of: line).contains(where: speaks) { return true }
    if note.isFenced(line) { return (max(0, line - 4)..<line).contains(where: speaks) }
    return note.reading.outline.hasTitle(above: note.sectionNumber(of: line)) {
      fact.needs.stands(in: note.text, $0)
    }
  }

  /// `After two duplicate ACKs,`: the next line goes on with it.
  private static func isOpen(_ sentence: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var end = sentence.upperBound
    while end > sentence.lowerBound, text[end - 1].isOne(of: " *`") { end -= 1 }
    return end > sentence.lowerBound && text[end - 1] == UInt8(ascii: ",")
  }

  /// Without one of these a line counts nothing that is looked at here.
  static let words = TellingWords(
    "duplicate", "dup", "중복", "동일한 ack", "같은 ack", "identical ack", "acks for the same", "acks of the same",
    "acks with the same", "msl",
    "segment lifetime", "떠돌",
    "tuple", "튜플", "重复", "冗余", "元组")
}
