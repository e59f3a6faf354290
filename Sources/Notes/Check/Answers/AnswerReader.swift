/// What a note answers to a question.
struct Answer {
  enum Form { case asked, told }

  var form: Form
  /// The first sentence of it.
  var first: Range<Int>
  /// All of it.
  var whole: [Range<Int>]
}

/// Finds where a note answers a question: behind it, below it, beside it in a table, or in a sentence that tells it
/// of itself.
struct AnswerReader {
  /// The one at hand; to answer another costs less than another reader.
  var question: KnownQuestion
  let note: CheckedNote

  var text: UnsafeBufferPointer<UInt8> { note.text }

  /// What a line that names the subject answers, or what answers the question that it asks.
  func answers(at line: Int) -> [Answer] {
    let range = note.reading.range(of: line)
    let block = note.reading.block(of: line)
    if block.kind == .cell, !block.isHeaderRow, let cells = cells(beside: line) { return cells }
    if let below = labelled(line, range) { return [below] }
    var found: [Answer] = []
    var wasNamed = false
    // Claims go on about what an earlier sentence of the line named.
    var isClaimed = false
    for sentence in note.sentences(of: line) {
      let names = isNamed(sentence)
      if names, asksAtEnd(sentence) {
        guard asks(sentence) else {
          if question.telling.isClaimed { return claimed(behind: sentence, line, range) }
          wasNamed = true
          continue
        }
        return found + [following(sentence, line, range)].compactMap { $0 }
      }
      if wasNamed, !names, points(sentence) {
        found.append(Answer(form: .asked, first: sentence, whole: [sentence.lowerBound..<range.upperBound]))
      }
      wasNamed = wasNamed || names
      if question.telling.isClaimed {
        isClaimed = isClaimed || (question.isHead ? isHeaded(sentence) : names)
      }
      if isClaimed || names && !question.telling.isClaimed, block.kind != .heading,
        let told = told(sentence, line)
      {
        found.append(told)
      }
    }
    if wasNamed, found.isEmpty, let answer = pointed(below: line) { found.append(answer) }
    return found + told(under: line, range) + claimed(under: line, range) + askedOn(below: line, range)
  }

  func isNamed(_ range: Range<Int>) -> Bool { question.name(in: text, range) != nil }

  // MARK: Told by itself

  func told(_ sentence: Range<Int>, _ line: Int) -> Answer? {
    switch question.telling {
    case .never: return nil
    case .reason:
      guard tellsPurpose(sentence) || waitsForIt(sentence),
        states(in: sentence, line) <= 1, isTopic(sentence), !isCause(sentence),
        !opens(sentence, AnswerReader.results)
      else { return nil }
    case .wait:
      guard waitsForIt(sentence), states(in: sentence, line) <= 1 else {
        return nil
      }
    case .said(let words):
      guard let rest = behindHead(sentence), words.stands(in: text, rest) else { return nil }
      return Answer(form: .told, first: rest, whole: [rest])
    case .claimed(let classes): guard holds(classes, sentence) else { return nil }
    }
    return opensList(sentence) || quotes(sentence)
      ? nil : Answer(form: .told, first: sentence, whole: [sentence])
  }

  /// The name stands at the beginning, or in brackets at the end, and something is said besides.
  private func isTopic(_ sentence: Range<Int>) -> Bool {
    guard let name = question.name(in: text, sentence),
      question.besideName(sentence, in: text).contains(where: { $0.count >= 24 })
    else { return false }
    return name.lowerBound - TermLine.skipMarker(text, sentence) <= 40
      || sentence.upperBound - name.upperBound <= 24
  }

  /// `TIME_WAIT 때문에 …`, `due to TIME-WAIT …`: what it leads to.
  private func isCause(_ sentence: Range<Int>) -> Bool {
    guard let name = question.name(in: text, sentence) else { return false }
    let before = max(sentence.lowerBound, name.lowerBound - 16)..<name.lowerBound
    let after = name.upperBound..<min(sentence.upperBound, name.upperBound + 24)
    return AnswerReader.causesBefore.stands(in: text, before)
      || AnswerReader.causesBehind.stands(in: text, after)
  }

  private static let causesBefore = TellingWords(
    "because of", "due to", "is why", "thanks to", "avoid", "prevent", "so that ")
  private static let causesBehind = TellingWords(
    "때문", "로 인해", "으로 인하", "를 피하", "을 피하", "를 막", "을 막", "를 줄이", "을 줄이", "를 없애", "을 없애")

  /// Some of it is what others say.
  private func quotes(_ sentence: Range<Int>) -> Bool {
    let start = TermLine.skipMarker(text, sentence)
    return text[start..<max(start, sentence.upperBound - 2)].contains(UInt8(ascii: "\""))
  }

  /// `This state ensures:`
  private func opensList(_ sentence: Range<Int>) -> Bool {
    let last = text[sentence].last { $0 != 0x20 && $0 != UInt8(ascii: "*") }
    return last == UInt8(ascii: ":") || last == 0x9a
  }

  private func givesReason(_ sentence: Range<Int>) -> Bool { AnswerReader.reasons.stands(in: text, sentence) }

  /// It is told what it is there for; any other reason in the sentence may be one for something else.
  private func tellsPurpose(_ sentence: Range<Int>) -> Bool {
    AnswerReader.purposes.stands(in: text, sentence)
  }

  private static let purposes = TellingWords(
    listed: """
      exists | is there to | is there so | there so that | purpose | the reason | its job | is needed | are needed | is necessary \
      | is used to | , used to~ | state used to~ | timer used to~ | serves | is meant to | designed to | intended to | lets~ | gives~ \
      | makes sure | ensures | so that | in order to | 위한 것 | 위한 상태 | 위해 있 | 위해 존재 | 위해 필요 | 위해 기다 | 위해 대기 | 위해 유지 | 위함 | 이유는 \
      | 목적 | 필요한 이유 | 때문에 필요 | 때문이다 | 때문입니다 | 려고
      """)

  /// The letters of `in TIME-WAIT for a minute` wait for nothing.
  private func waitsForIt(_ sentence: Range<Int>) -> Bool {
    question.besideName(sentence, in: text).contains { AnswerReader.waitsForIt.stands(in: text, $0) }
  }

  private func waits(_ sentence: Range<Int>) -> Bool { AnswerReader.waits.stands(in: text, sentence) }

  private func states(in sentence: Range<Int>, _ line: Int) -> Int {
    let named = note.reading.mentions(in: line).filter {
      $0.kind == .state && sentence.contains(Int($0.start))
    }
    return Set(named.map { $0.value & ~Mention.weak }).count
  }

  func isHeaded(_ sentence: Range<Int>) -> Bool {
    guard let name = question.name(in: text, sentence) else { return false }
    return name.lowerBound - TermLine.skipMarker(text, sentence) <= 12
  }

  /// What is said of the subject where it heads the sentence.
  private func behindHead(_ sentence: Range<Int>) -> Range<Int>? {
    guard let name = question.name(in: text, sentence) else { return nil }
    let start = TermLine.skipMarker(text, sentence)
    guard name.lowerBound - start <= 8, name.upperBound < sentence.upperBound else { return nil }
    return name.upperBound..<sentence.upperBound
  }

  static let reasons = TellingWords(
    listed: """
      so that | so it can | in order to | make sure | makes sure | ensure | because | in case | purpose | reason | gives \
      | lets~ | allows | is there to | exists | its job | needed to | needed so | needed because | necessary | is used to~ \
      | , used to~ | state used to~ | timer used to~ \
      | serves | meant to | designed to | intended to | to give | to let~ | to handle | 위해 | 위하여 | 위함 | 위한 | 하려고 \
      | 려고 | 때문 | 대비 | 이유 | 목적 | 해서다 | 게 하 | 도록 | 기회 | 까닭
      """)
  private static let waits = TellingWords(
    listed: """
      waits for | wait for | waiting for | waits to | wait to | waits until | wait until | waiting until | waits till \
      | wait till | awaits | awaiting | 까지 기다 | 까지 대기 | 기다리 | 기다려 | 기다림 | 기다린 | 대기
      """)

  /// Waiting for something, and not only for so long.
  private static let waitsForIt = TellingWords(
    listed: """
      waits for | wait for | waiting for | waits until | wait until | waiting until | waits till | wait till | awaits \
      | awaiting | 까지 기다 | 까지 대기 | 를 기다린 | 를 기다리는 | 를 기다림 | 를 기다려 | 를 기다립 | 을 기다린 | 을 기다리는 | 을 기다림 | 을 기다려 | 을 기다립 \
      | 기를 대기 | 를 대기 | 기다려 주 | 기다려 준 | 기다려주
      """)

  /// Sentences under a name that tell it: `- TIME_WAIT`, and below it `다시 오는 FIN에 답하려고 있다`.
  private func told(under line: Int, _ range: Range<Int>) -> [Answer] {
    guard question.telling.isReason, range.count <= 48, note.titles.isTitle(line),
      !AnswerReader.several.stands(in: text, range), let name = question.name(in: text, range),
      range.count - name.count <= 16
    else { return [] }
    var found: [Answer] = []
    for next in line + 1..<max(line + 1, min(note.reading.lineCount, line + 6))
    where note.titles.all(of: next).first == line && note.reading.block(of: next).kind != .code {
      for sentence in note.sentences(of: next)
      where sentence.count >= 12 && tellsPurpose(sentence) && !isNamed(sentence)
        && !asksAtEnd(sentence) && states(in: sentence, next) == 0 && !opensList(sentence)
      {
        found.append(Answer(form: .told, first: sentence, whole: [sentence]))
      }
    }
    return found
  }

  /// A title that names more than one thing.
  static let several = TellingWords(
    " vs", "비교", "차이", " and ", " / ", "&", "와 ", "과 ", ",", "·", "difference", "및", "문제", "problem")

  // MARK: Asked

  /// `TIME-WAIT의 목적: …`, `### TIME-WAIT가 필요한 이유` over its answer.
  private func labelled(_ line: Int, _ range: Range<Int>) -> Answer? {
    var start = range.lowerBound
    // `Front: Purpose of TIME-WAIT`
    if let mark = separator(from: start, range), mark.lowerBound - start <= 12,
      !isNamed(start..<mark.lowerBound)
    {
      start = mark.upperBound
    }
    let separator = separator(from: start, range)
    let head = start..<(separator?.lowerBound ?? range.upperBound)
    let rest = (separator?.upperBound ?? range.upperBound)..<range.upperBound
    guard head.count <= 90, isNamed(head), asks(head) else { return nil }
    if rest.count >= 8 {
      return note.isQuestion(rest)
        ? nil : Answer(form: .asked, first: rest, whole: [rest] + lines(below: line))
    }
    let isTitle =
      note.reading.block(of: line).kind == .heading || separator != nil || note.isQuestion(head)
      || endsInNoun(head)
    return isTitle ? below(line) : nil
  }

  /// It asks this, and not why there are so many, or how to do without.
  private func asks(_ range: Range<Int>) -> Bool {
    question.asking.stands(in: text, range) && !AnswerReader.otherwise.stands(in: text, range)
      && !(question.telling.isReason && AnswerReader.denials.stands(in: text, range))
  }

  private static let denials = TellingWords("not ", "n't ", "않", "아니")

  private static let otherwise = TellingWords(
    "문제", "problem", "issue", "burden", "위험", "많", "many", "hundred", "thousand", " bad", "leak", "피하",
    "avoid", "줄이", "줄여", "reduc", "타이머", "timer",
    "쌓", "누적", "first data", "+ 1", "안 생", "없", "쪽에만", "쪽만", "only", "how ", "어떻게")

  /// Ends in no verb: `TIME_WAIT가 필요한 이유`, `Purpose of TIME-WAIT`.
  private func endsInNoun(_ head: Range<Int>) -> Bool {
    if let name = question.name(in: text, head), name.upperBound == head.upperBound { return true }
    return AnswerReader.nouns.stands(in: text, max(head.lowerBound, head.upperBound - 12)..<head.upperBound)
  }

  private static let nouns = TellingWords("이유", "목적", "필요성", "purpose", "reason", "왜", "까닭", "의미", "역할")

  /// `[Q. TIME_WAIT은 왜 있나요?]`
  func asksAtEnd(_ sentence: Range<Int>) -> Bool {
    note.isQuestion(sentence)
      || text[max(sentence.lowerBound, sentence.upperBound - 6)..<sentence.upperBound].contains(
        UInt8(ascii: "?"))
  }

  /// What stands behind a question, in its line or below.
  private func following(_ sentence: Range<Int>, _ line: Int, _ range: Range<Int>) -> Answer? {
    let rest = sentence.upperBound..<range.upperBound
    guard rest.count >= 10 else { return below(line) }
    return Answer(form: .asked, first: rest, whole: [rest] + lines(below: line))
  }

  func below(_ line: Int) -> Answer? {
    let lines = lines(below: line)
    guard let first = lines.first, first.count >= 12, !asksAtEnd(first), !isListed(line, first) else {
      return nil
    }
    return Answer(form: .asked, first: first, whole: lines)
  }

  /// The next item of a list of questions, and not `A. …`.
  private func isListed(_ line: Int, _ next: Range<Int>) -> Bool {
    let here = note.reading.block(of: line)
    let there = note.reading.block(of: note.reading.document.line(at: next.lowerBound))
    let opening = next.lowerBound..<min(next.upperBound, next.lowerBound + 12)
    return here.kind == .item && there.kind == .item && there.listDepth <= here.listDepth
      && !AnswerReader.replies.stands(in: text, opening)
  }

  private static let replies = TellingWords(
    "A:", "A.", "A)", "A ", "답", "Back", "R:", "answer", "→", "->", "because", "so that")

  /// Up to the next heading or question.
  func lines(below line: Int) -> [Range<Int>] {
    var found: [Range<Int>] = []
    for next in line + 1..<max(line + 1, min(note.reading.lineCount, line + 9)) {
      let range = note.reading.range(of: next)
      if range.isEmpty { continue }
      let block = note.reading.block(of: next)
      if block.kind == .heading || block.kind == .summary || note.isQuestion(range) { break }
      found.append(range)
    }
    return found
  }

  /// `B stays in TIME-WAIT.` and below it `The reason: …`
  private func pointed(below line: Int) -> Answer? {
    guard line + 1 < note.reading.lineCount, note.reading.block(of: line).kind != .heading else { return nil }
    let next = note.reading.range(of: line + 1)
    guard next.count >= 12, !isNamed(next), points(next), !note.isQuestion(next) else { return nil }
    return Answer(form: .asked, first: next, whole: [next] + lines(below: line + 1))
  }

  /// Opens with a word for the reason of what was told before.
  private func points(_ range: Range<Int>) -> Bool {
    guard question.telling.isReason else { return false }
    return opens(range, AnswerReader.pointers) || AnswerReader.backward.stands(in: text, range)
  }

  private func opens(_ range: Range<Int>, _ words: TellingWords) -> Bool {
    let start = TermLine.skipMarker(text, range)
    return words.first(in: text, start..<min(range.upperBound, start + 40))?.lowerBound == start
  }

  /// What was told before is the reason.
  private static let results = TellingWords(
    "때문에", "따라서", "그래서", "그러므로", "그렇기", "이로 인해", "therefore", "hence", "thus", "so ", "that is why",
    "that's why")

  private static let backward = TellingWords(
    "it's there to", "it is there to", "it exists to", "그러려고 있", "그것이 목적")

  private static let pointers = TellingWords(
    "the purpose", "purpose:", "its purpose", "the reason", "reason:", "that's so that", "that is so that",
    "this is so", "that's because", "this is because", "that is because", "it's there ", "it is there ",
    "its job", "so that", "r:", "one for", "하나는", "한 번은", "why:", "이유는", "이유:", "이유 :", "그 이유", "왜냐", "목적은",
    "목적:", "목적 :", "그래야")

  private func separator(from start: Int, _ range: Range<Int>) -> Range<Int>? {
    AnswerReader.separators.first(in: text, start..<min(range.upperBound, start + 110))
  }

  /// What parts a label from what follows it.
  private static let separators = TellingWords(
    ": ", "：", " :", "→", "->", " - ", " — ", " – ", "=>", "⇒", ":**", "::")

  // MARK: Tables

  /// The cells of a row on the subject: those below a head that asks, and those that tell it of themselves.
  private func cells(beside line: Int) -> [Answer]? {
    let block = note.reading.block(of: line)
    guard let table = note.table(block.container), note.reading.range(of: line).count <= 40,
      let row = table.rows.first(where: { $0[block.column] == line })
    else { return nil }
    return table.head.compactMap { head in
      guard head.column > block.column, let cell = row[head.column] else { return nil }
      let range = note.reading.range(of: cell)
      let isAsked = question.asking.stands(in: text, note.reading.range(of: head.line))
      guard range.count >= 6, isAsked || tells(range, cell) else { return nil }
      return Answer(form: isAsked ? .asked : .told, first: range, whole: [range])
    }
  }

  private func tells(_ cell: Range<Int>, _ line: Int) -> Bool {
    switch question.telling {
    case .never: false
    case .reason: tellsPurpose(cell)
    case .wait: waits(cell) && states(in: cell, line) == 0
    case .said(let words): words.stands(in: text, cell)
    case .claimed(let classes): holds(classes, cell)
    }
  }

  // MARK: Right or not

  /// The answer holds words of the right one, or of what may be told beside it.
  func isRight(_ answer: Answer) -> Bool {
    let words = question.words()
    let parts = answer.whole.flatMap { question.besideName($0, in: text) }
    if answer.form == .told, question.telling.isReason, !answer.whole.contains(where: givesReason),
      words.tellTime(answer.whole, text)
    {
      return true
    }
    return words.areIn(parts, text)
  }
}
