import TCP

/// Sentences that are known to be wrong, by the table of meaning rules.
enum MeaningCheck: NoteCheck {
  static func check(_ note: inout CheckedNote) {
    let matcher = MeaningMatcher.shared
    var scratch = MeaningMatcher.Scratch()
    for line in 0..<note.reading.lineCount {
      if note.reading.block(of: line).kind == .heading { continue }
      for sentence in note.sentences(of: line) where sentence.count >= 12 {
        let matches = matcher.matches(in: note.text, sentence, &scratch)
        guard !matches.isEmpty, !note.isQuestion(sentence), !note.isBeside(line) else { continue }
        for match in matches where !isQuoted(match.range, in: sentence, note.text) {
          let rule = matcher.rules[match.rule]
          note.report(
            rule.name, rule.severity, at: match.range, rule.message, expected: rule.expected,
            reference: rule.reference)
        }
      }
    }
    checkDefinitions(&note, &scratch)
  }

  /// `**CLOSING :**` with its definition on a line below: the two are one sentence.
  private static func checkDefinitions(_ note: inout CheckedNote, _ scratch: inout MeaningMatcher.Scratch) {
    let matcher = MeaningMatcher.shared
    for fact in note.facts {
      guard case .state(let state, _, _) = fact.subject, fact.text.utf8.count < 400,
        !fact.text.uppercased().contains(state.name.prefix(5))
      else { continue }
      let sentence = Array("\(state.name): \(fact.text)".utf8)
      let matches = sentence.withUnsafeBufferPointer { matcher.matches(in: $0, 0..<$0.count, &scratch) }
      guard let match = matches.first,
        let line = note.lines(atSourceLine: fact.place.line, reaching: 4).first(where: {
          note.reading.string(ofLine: $0).contains(fact.text.prefix(24))
        }), !note.isBeside(line)
      else { continue }
      let rule = matcher.rules[match.rule]
      note.report(
        rule.name, rule.severity, at: note.reading.range(of: line), rule.message, expected: rule.expected,
        reference: rule.reference)
    }
  }

  /// Between quotation marks stand other people's words.
  private static func isQuoted(
    _ range: Range<Int>, in sentence: Range<Int>, _ text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let before = text[sentence.lowerBound..<range.lowerBound].count { $0 == UInt8(ascii: "\"") }
    let after = text[range.upperBound..<sentence.upperBound].contains(UInt8(ascii: "\""))
    if before % 2 == 1, after { return true }
    var curly = 0
    var at = sentence.lowerBound
    while at + 2 < range.lowerBound {
      if text[at] == 0xe2, text[at + 1] == 0x80 {
        if text[at + 2] == 0x9c { curly += 1 }
        if text[at + 2] == 0x9d { curly -= 1 }
      }
      at += 1
    }
    return curly > 0
  }
}
