import TCP

/// Finds what each sentence of a line explains.
struct TellingReader {
  let scratch = SentenceText()
  /// The themes that titles name, by line; nil where that is not known yet.
  private var titled: [Theme??]

  init(_ note: CheckedNote) { titled = Array(repeating: nil, count: note.reading.lineCount) }

  /// Whether a theme may be named in a line or above it, so that the line may tell something of it.
  func mayTell(_ line: Int, _ note: CheckedNote) -> Bool {
    note.survey[line].contains(.theme) || line > 0 && note.survey[line - 1].contains(.theme)
      || note.titles.all(of: line).contains { note.survey[$0].contains(.theme) }
  }

  mutating func tellings(in line: Int, _ note: CheckedNote) -> [Telling] {
    var found: [Telling] = []
    var topic: Topic?
    // `The urgent pointer, 16 bits. It …`: what the line opens with.
    var label: Theme?
    let first = note.survey.sentences(of: line).lowerBound
    for (number, sentence) in note.sentences(of: line).enumerated() {
      let named = note.survey.mayNameTheme(first + number) ? themes(in: sentence, of: line, note) : []
      let all = ThemeSet(named.lazy.map(\.theme))
      if note.isQuestion(sentence) {
        topic = Topic(
          theme: asked(named) ?? topic?.theme ?? asked(above: line, note), bond: .titled, question: sentence)
        continue
      }
      let head = sentence.count < 8 ? nil : named.first { isHead($0.range, sentence, note.text) }
      if let head { found += headed(head, named, sentence) }
      if topic == nil { topic = title(of: line, note) ?? Topic() }
      func goOn(about topic: Topic?) {
        guard let topic, let theme = topic.theme, theme != head?.theme, !isOfFamily(theme, named) else {
          return
        }
        found.append(
          Telling(theme: theme, range: sentence, bond: topic.bond, others: all, question: topic.question))
      }
      goOn(about: topic)
      if let label { goOn(about: Topic(theme: label)) }
      for other in named where other.theme != head?.theme {
        found.append(Telling(theme: other.theme, range: sentence, bond: .loose, others: all))
      }
      if number == 0, sentence.count <= 48, let only = all.only { label = only }
      // `TIME-WAIT에는 …가 있지만 CLOSE-WAIT에는 없다. …`: what follows may be about either.
      if let head {
        let isOnly = !named.contains { $0.theme != head.theme && $0.theme.family == head.theme.family }
        topic = isOnly || head.theme.family != .state ? Topic(theme: head.theme) : Topic()
      }
    }
    return found
  }

  /// What a question is about: the first of what it names, where that is no flag beside a field.
  private func asked(_ named: [Named]) -> Theme? { named.first?.theme }

  /// A question that names nothing goes on about the line above, unless another question is answered there.
  private mutating func asked(above line: Int, _ note: CheckedNote) -> Theme? {
    guard line > 0, note.reading.block(of: line - 1).kind != .heading,
      !note.sentences(of: line - 1).contains(where: note.isQuestion)
    else { return nil }
    let range = note.reading.range(of: line - 1)
    return range.count <= 200 ? themes(in: range, of: line - 1, note).first?.theme : nil
  }

  /// What sentences that name nothing go on about.
  private struct Topic {
    var theme: Theme?
    var bond = Telling.Bond.titled
    var question: Range<Int>?
  }

  private typealias Named = (theme: Theme, range: Range<Int>)

  private func themes(in range: Range<Int>, of line: Int, _ note: CheckedNote) -> [Named] {
    guard note.survey[line].contains(.theme) else { return [] }
    scratch.readOnce(note.text, range)
    let all = note.matcher.themes.all(in: scratch)
    guard all.count > 1 else {
      return all.compactMap { found in Theme(number: found.value).map { ($0, found.range) } }
    }
    // `ACK number` is no ACK.
    let kept = all.filter { one in
      !all.contains {
        $0.range.count > one.range.count && $0.range.overlaps(one.range) && $0.value != one.value
      }
    }
    return kept.compactMap { found in Theme(number: found.value).map { ($0, found.range) } }
      .sorted { ($0.range.lowerBound, -$0.range.upperBound) < ($1.range.lowerBound, -$1.range.upperBound) }
  }

  /// Up to where another of its kind is named: from there on that one is told of.
  private func headed(_ head: Named, _ named: [Named], _ sentence: Range<Int>) -> [Telling] {
    let behind = named.filter { $0.range.lowerBound >= head.range.upperBound && $0.theme != head.theme }
    let next = behind.first { $0.theme.family == head.theme.family && head.theme.family != .mechanism }
    let end = next?.range.lowerBound ?? sentence.upperBound
    let others = ThemeSet(
      named.lazy.filter { $0.range.lowerBound <= end && $0.theme != head.theme }.map(\.theme))
    let start = min(head.range.upperBound, end)
    let own = Telling(
      theme: head.theme, range: start..<end, bond: .headed, others: others,
      opening: sentence.lowerBound..<start)
    guard end < sentence.upperBound else { return [own] }
    let all = ThemeSet(named.lazy.map(\.theme))
    return [own, Telling(theme: head.theme, range: sentence, bond: .loose, others: all)]
  }

  private func isOfFamily(_ theme: Theme, _ named: [Named]) -> Bool {
    named.contains { $0.theme == theme || $0.theme.family == theme.family }
  }

  // MARK: Heads

  /// The name stands near the beginning, and is neither one of several nor part of a longer one.
  private func isHead(_ name: Range<Int>, _ sentence: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Bool
  {
    let start = TermLine.skipMarker(text, sentence)
    guard name.lowerBound - start <= 28 else { return false }
    let before = start..<max(start, name.lowerBound)
    if TellingReader.turns.stands(in: text, before) { return false }
    let values = ValueReader(text: text, end: sentence.upperBound)
    let next = values.skipBlanks(name.upperBound)
    return !TellingReader.links.contains { values.starts(next, $0) }
  }

  /// Before the name another clause ends.
  private static let turns = TellingWords(
    ", ", "unlike", "without", " not ", "no ", "instead", "after ", "before ", "when ", "if ", "once ",
    "until ", "→",
    "->", "(", "보다", "없이", " vs")
  /// Behind the name another one follows.
  private static let links: [StaticString] = [
    "/", "+", ",", "·", "&", "and ", "or ", "와 ", "과 ", "및 ", "나 ", "이나 ", "'s ", "→", "->", "vs",
  ]

  // MARK: Titles

  /// What stands above the line names one theme and nothing else.
  private mutating func title(of line: Int, _ note: CheckedNote) -> Topic? {
    // A question, and its answer below.
    let (here, before) = (note.reading.block(of: line), note.reading.block(of: max(0, line - 1)))
    let isList = here.kind == .item && before.kind == .item && here.listDepth == before.listDepth
    if line > 0, before.kind != .cell, !isList {
      let above = note.reading.range(of: line - 1)
      if above.count <= 200, note.isQuestion(above), let theme = asked(themes(in: above, of: line - 1, note))
      {
        return Topic(theme: theme, question: above)
      }
    }
    for title in note.titles.all(of: line) {
      guard let theme = theme(ofTitle: title, note) else { continue }
      let range = note.reading.range(of: title)
      let isQuestion = note.isQuestion(range)
      let isNear = note.reading.block(of: title).kind != .heading || isQuestion
      return Topic(theme: theme, bond: isNear ? .titled : .under, question: isQuestion ? range : nil)
    }
    return nil
  }

  private mutating func theme(ofTitle title: Int, _ note: CheckedNote) -> Theme? {
    if let known = titled[title] { return known }
    let range = note.reading.range(of: title)
    let named =
      range.count <= 60 ? ThemeSet(themes(in: range, of: title, note).lazy.map(\.theme)) : ThemeSet()
    // `Window scale (kind 3, length 3)`: what stands in brackets names nothing more.
    let name = range.lowerBound..<(note.text[range].firstIndex(of: UInt8(ascii: "(")) ?? range.upperBound)
    let theme = TellingReader.several.stands(in: note.text, name) ? nil : named.only
    titled[title] = theme
    return theme
  }

  private static let several = TellingWords(
    " vs", "비교", "차이", " and ", " / ", "&", "와 ", "과 ", ",", "·", "difference", "+", "문제", "problem", "issue",
    "오해", "attack", "공격", "예시", "example", "실습", "실험")
}
