/// Sentences that are known to be wrong, by the table of meaning rules.
enum MeaningCheck: NoteCheck {
  static func check(_ note: inout CheckedNote) {
    let (matcher, scratch) = (note.matcher, note.matcher.borrowScratch())
    defer { matcher.takeBack(scratch) }
    for line in 0..<note.reading.lineCount {
      let traits = note.survey[line]
      guard !traits.isDisjoint(with: [.meaning, .pointing, .titled]),
        note.reading.block(of: line).kind != .heading, !note.isCode(line)
      else { continue }
      var last: Range<Int>?
      let all = sentences(of: line, note)
      let label = all.count > 1 && traits.contains(.meaning) ? label(of: line, note) : nil
      for said in all where said.range.count >= 12 {
        let sentence = said.range
        defer { last = sentence }
        let answers = if let last { note.isQuestion(last) } else { false }
        if traits.contains(.pointing), answers || pointsBack(sentence, note) {
          checkPointing(sentence, after: last, line, &note, scratch)
        }
        for title in titles(of: sentence, after: last, label, line, traits, note)
        where mayBreak(said, under: title, line, note, scratch) {
          let between = between(title, last, line, note)
          checkTitled(sentence, title, between, line, &note, scratch)
        }
        guard said.mayBreakRule(note.survey) else { continue }
        checkWords(sentence, said.parts(note.survey), line, &note, scratch)
        guard note.words[line].contains(.opposed) else { continue }
        for clause in OpposedClauses.all(in: sentence, note.text) {
          checkWords(clause, nil, line, &note, scratch)
        }
      }
    }
    checkDefinitions(&note, scratch)
    checkCards(&note, scratch)
  }

  /// What a sentence, or a clause of it, says by its own words.
  private static func checkWords(
    _ sentence: Range<Int>, _ known: ArraySlice<UInt16>?, _ line: Int, _ note: inout CheckedNote,
    _ scratch: MeaningMatcher.Scratch
  ) {
    let matcher = note.matcher
    let matches = matcher.matches(in: note.text, sentence, scratch, known: known)
    guard !matches.isEmpty, !note.isQuestion(sentence) else { return }
    for match in matches
    where !isQuoted(match.range, in: sentence, note.text)
      && !isDeniedInBracket(match.range, in: sentence, note.text)
    {
      let rule = matcher.verdict(of: match.rule)
      // `'… or connectionless?',`
      let behind = match.range.upperBound..<min(sentence.upperBound, match.range.upperBound + 4)
      if note.text[behind].contains(UInt8(ascii: "?")) { continue }
      guard isHeld(rule.scope, sentence, line, &note), isOfTCP(rule, line, note) else {
        continue
      }
      if let whole = whole(of: sentence, line, note), !breaks(match.rule, whole, note, scratch) { continue }
      note.report(
        rule.name, rule.severity, at: match.range, rule.message, expected: rule.expected,
        reference: rule.reference)
    }
  }

  /// A sentence, and which of those that the survey found make it up.
  private struct Said {
    var range: Range<Int>
    var numbers: Range<Int>

    /// Whether its own words may break a rule.
    func mayBreakRule(_ survey: LineSurvey) -> Bool {
      numbers.count > 1
        ? survey.parts(ofSentence: numbers.lowerBound) != nil : survey.mayBreak(numbers.lowerBound)
    }

    /// The parts of phrases that it shows, where the survey knows them.
    func parts(_ survey: LineSurvey) -> ArraySlice<UInt16>? {
      numbers.count > 1 ? nil : survey.parts(ofSentence: numbers.lowerBound)
    }
  }

  /// What stands in brackets behind a sentence belongs to it: `… 패킷을 기다린다. (TIME_WAIT 과정)`
  private static func sentences(of line: Int, _ note: CheckedNote) -> [Said] {
    let first = note.survey.sentences(of: line).lowerBound
    var sentences = note.sentences(of: line).enumerated().map { place, range in
      Said(range: range, numbers: first + place..<first + place + 1)
    }
    guard sentences.count > 1, note.survey[line].contains(.round), let last = sentences.last,
      last.range.count <= 40, note.text[last.range].contains(UInt8(ascii: "(")),
      note.string(last.range).trimmed.utf8.first == UInt8(ascii: "(")
    else { return sentences }
    sentences.removeLast()
    let before = sentences.removeLast()
    let joined = Said(
      range: before.range.lowerBound..<last.range.upperBound,
      numbers: before.numbers.lowerBound..<last.numbers.upperBound)
    return sentences + [joined]
  }

  /// The words that a line begins with and tells of: `**Window scale**: …`
  private static func label(of line: Int, _ note: CheckedNote) -> (words: Range<Int>, end: Int)? {
    let range = note.reading.range(of: line)
    guard let separator = TermLine.separator(note.text, range),
      separator.lowerBound - range.lowerBound <= 48
    else { return nil }
    return (range.lowerBound..<separator.lowerBound, separator.upperBound)
  }

  /// What a sentence is about by the line above it, or by the words that its own line begins with:
  /// `### Slow start`, `**Window scale**: … The factor can be changed.`
  private static func titles(
    of sentence: Range<Int>, after last: Range<Int>?, _ label: (words: Range<Int>, end: Int)?, _ line: Int,
    _ traits: LineSurvey.Traits, _ note: CheckedNote
  ) -> [Range<Int>] {
    var found: [Range<Int>] = []
    if let last, traits.contains(.meaning) {
      if let label, label.end <= sentence.lowerBound { return [label.words] }
      if last.count <= 160, last.lowerBound == note.reading.range(of: line).lowerBound { found = [last] }
    }
    guard traits.contains(.titled) else { return found }
    return found
      + note.titles.all(of: line).compactMap { title in
        var range = note.reading.range(of: title)
        if note.isFenced(line), note.reading.block(of: title).kind == .heading, isSupposed(line, note) {
          return nil
        }
        if title < line, note.reading.document.lines[title].block == note.reading.document.lines[line].block {
          // A later sentence of a line goes on about that line's own opening.
          if last != nil { return nil }
          // A question is about what all of it asks.
          if range.count > 160 || !note.isQuestion(range) { range = opening(of: range, note) }
        }
        return ofSeveral.stands(in: note.text, range) ? nil : range
      }
  }

  /// A drawing may show what would be: `[ 만약 ISN이 항상 0이면 ]`
  private static func isSupposed(_ line: Int, _ note: CheckedNote) -> Bool {
    note.reading.block(of: line).lines.contains {
      Assertion.suppositions.stands(in: note.text, note.reading.range(of: $0))
    }
  }

  /// The paragraph goes on: what it is about stands at its beginning.
  static func opening(of range: Range<Int>, _ note: CheckedNote) -> Range<Int> {
    var end = min(range.upperBound, range.lowerBound + 48)
    while end > range.lowerBound, end < range.upperBound, note.text[end] & 0xc0 == 0x80 { end -= 1 }
    return range.lowerBound..<end
  }

  /// A title that names more than one thing.
  private static let ofSeveral = TellingWords(
    " vs", "비교", "차이", " and ", " / ", "&", "와 ", "과 ", ",", "·", "difference", "和", "区别", "与", "と", "およ")

  /// The other cells of a row that its first cell names: `| Window | rwnd | cwnd |` tells one from the other.
  private static func rest(of line: Int, under title: Range<Int>, _ note: CheckedNote) -> String {
    let block = note.reading.block(of: line)
    guard block.kind == .cell, block.column > 0 else { return "" }
    let head = note.reading.document.line(at: title.lowerBound)
    guard note.reading.block(of: head).row == block.row, note.reading.block(of: head).kind == .cell else {
      return ""
    }
    var rest = ""
    for near in head + 1..<min(note.reading.lineCount, head + 8) where near != line {
      let other = note.reading.block(of: near)
      guard other.kind == .cell, other.container == block.container, other.row == block.row else { continue }
      rest += " | " + note.reading.string(ofLine: near)
    }
    return rest
  }

  /// Below a question stand answers to choose from.
  private static func isAnswer(_ line: Int, to title: Range<Int>, _ note: CheckedNote) -> Bool {
    let range = note.reading.range(of: line)
    return note.reading.block(of: line).kind == .item && note.isQuestion(title)
      && note.text[title].allSatisfy { $0 < 0x80 } && note.text[range.upperBound - 1] != UInt8(ascii: ".")
  }

  /// Whether some rule's words stand in a title and a sentence together. (The other cells of a row belong to it.)
  private static func mayBreak(
    _ said: Said, under title: Range<Int>, _ line: Int, _ note: CheckedNote,
    _ scratch: MeaningMatcher.Scratch
  ) -> Bool {
    note.reading.block(of: line).kind == .cell
      || note.matcher.mayMatch(
        in: note.text, title: title, said.range, known: said.parts(note.survey), scratch)
  }

  private static func checkTitled(
    _ sentence: Range<Int>, _ title: Range<Int>, _ between: [Range<Int>], _ line: Int,
    _ note: inout CheckedNote, _ scratch: MeaningMatcher.Scratch
  ) {
    var text = Array(note.text[title])
    text += ": ".utf8
    text += note.text[sentence]
    text += rest(of: line, under: title, note).utf8
    let start = title.count + 2
    let matcher = note.matcher
    // The other cells of a row were not looked at yet.
    let isRead = note.reading.block(of: line).kind != .cell
    let matches = text.withUnsafeBufferPointer {
      matcher.matches(in: $0, 0..<$0.count, scratch, title: start, areMarked: isRead)
    }
    for match in matches
    where match.range.lowerBound < start && match.words.lowerBound >= start
      && match.words.upperBound <= start + sentence.count
    {
      let words = sentence.lowerBound + match.words.lowerBound - start
      let place = words..<min(sentence.upperBound, words + match.words.count)
      guard !note.isQuestion(sentence), !isQuoted(place, in: sentence, note.text), !note.isBeside(line),
        !note.isUnderOtherTitle(line), !isAnswer(line, to: title, note)
      else { return }
      // What is said of it where it is named again was judged by the sentence's own words.
      if match.subject.upperBound < start, isNamed(text[match.subject], in: sentence, besides: place, note) {
        continue
      }
      let rule = matcher.verdict(of: match.rule)
      if onlyOfLabels.contains(rule.name), isLooseHeading(title, line, note) { continue }
      if let whole = whole(of: sentence, line, note) {
        let all = Array("\(note.raw(title)): \(whole)".utf8)
        let said = all.withUnsafeBufferPointer {
          matcher.matches(in: $0, 0..<$0.count, scratch, title: start)
        }
        guard said.contains(where: { $0.rule == match.rule }) else { continue }
      }
      if !between.isEmpty {
        let all = text + between.flatMap { Array(" | ".utf8) + note.text[$0] }
        let said = all.withUnsafeBufferPointer {
          matcher.matches(in: $0, 0..<$0.count, scratch, title: start)
        }
        guard said.contains(where: { $0.rule == match.rule }) else { continue }
      }
      guard isOfTCP(rule, line, note) else { continue }
      note.report(
        rule.name, isBelow(title, line, note) ? .warning : rule.severity, at: place, rule.message,
        expected: rule.expected, reference: rule.reference)
    }
  }

  /// Of what stands under a name, and not in its own line or row, some may be told of something else.
  private static func isBelow(_ title: Range<Int>, _ line: Int, _ note: CheckedNote) -> Bool {
    let head = note.reading.document.line(at: title.lowerBound)
    if head == line { return false }
    let (above, here) = (note.reading.block(of: head), note.reading.block(of: line))
    return above.kind != .cell || here.kind != .cell || above.row != here.row
      || above.container != here.container
  }

  /// `SYN_SENT: …`: the state stands first, a separator behind it, and no other state in the sentence.
  private static func isDefinition(_ sentence: Range<Int>, _ line: Int, _ note: CheckedNote) -> Bool {
    let range = note.reading.range(of: line)
    guard let separator = TermLine.separator(note.text, range), separator.lowerBound < sentence.upperBound
    else {
      return false
    }
    let states = note.reading.mentions(in: line).filter {
      $0.kind == .state && sentence.contains(Int($0.start))
    }
    guard let first = states.first, Int(first.start) - TermLine.skipMarker(note.text, range) <= 3,
      Int(first.end) <= separator.lowerBound, separator.lowerBound - Int(first.end) <= 24
    else { return false }
    return Set(states.map { $0.value & ~Mention.weak }).count == 1
  }

  private static func isHeld(
    _ scope: MeaningRule.Scope, _ sentence: Range<Int>, _ line: Int, _ note: inout CheckedNote
  ) -> Bool {
    switch scope {
    case .anywhere: !note.isBeside(line) && !note.isUnderOtherTitle(line)
    case .definition: isDefinition(sentence, line, note) && !note.isBeside(line)
    }
  }

  /// `provides a "half duplex service"`: a term in quotation marks behind its article is the writer's own.
  private static func isTerm(
    _ range: Range<Int>, in sentence: Range<Int>, _ text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard let open = text[sentence.lowerBound..<range.upperBound].lastIndex(of: UInt8(ascii: "\"")),
      let close = text[range.upperBound..<sentence.upperBound].firstIndex(of: UInt8(ascii: "\"")),
      close - open <= 36
    else { return false }
    return articles.first(in: text, max(sentence.lowerBound, open - 12)..<open)?.upperBound == open
  }

  private static let articles = TellingWords("provides a ", "provides ", "offers a ", "offers ")

  /// Between quotation marks stand other people's words.
  static func isQuoted(
    _ range: Range<Int>, in sentence: Range<Int>, _ text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let before = text[sentence.lowerBound..<range.lowerBound].count { $0 == UInt8(ascii: "\"") }
    let after = text[range.upperBound..<sentence.upperBound].contains(UInt8(ascii: "\""))
    if before % 2 == 1, after { return !isTerm(range, in: sentence, text) }
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
