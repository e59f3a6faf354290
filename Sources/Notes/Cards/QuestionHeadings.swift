import Questions
import TCP

/// A heading that asks, or a bold line in its place, and the text below it that answers.
enum QuestionHeadings: Recogniser {
  static let shape = "### CLOSE-WAIT에 있는 쪽도 데이터를 보낼 수 있나요?"
  static let needs: Mention.Kinds = .flag | .state | .number | .phase | .topic
  /// More than this is a chapter, no answer.
  static let longest = 700

  static func read(_ reading: inout Reading) {
    let lists = listsOfQuestions(reading)
    let hasTitle = reading.document.blocks.count { $0.kind == .heading && $0.level == 1 } <= 1
    for index in reading.document.blocks.indices {
      let block = reading.document.blocks[index]
      guard
        block.kind == .heading && (block.level >= 2 || !hasTitle && !namesField(block, reading))
          || isBoldQuestion(index, reading)
          || lists.contains(block.container) && isQuestionOverAnswer(index, reading)
          || isBulletQuestion(index, reading),
        !reading.isClaimed(Int(block.firstLine)),
        !reading.outline.sections[reading.outline.section(ofBlock: index)].isForeign
      else { continue }
      read(index, &reading)
    }
  }

  /// `# What is the checksum?` among chapters is the field's own.
  private static func namesField(_ block: Document.Block, _ reading: Reading) -> Bool {
    !reading.kinds(in: Int(block.firstLine)).isDisjoint(with: .number | .field)
  }

  /// The numbered lists in which three items or more ask, and answer in a list of their own.
  private static func listsOfQuestions(_ reading: Reading) -> Set<Int32> {
    var counts: [Int32: Int] = [:]
    for index in reading.document.blocks.indices where isQuestionOverAnswer(index, reading) {
      counts[reading.document.blocks[index].container, default: 0] += 1
    }
    return Set(counts.filter { $0.value >= 3 }.keys)
  }

  /// `3. What is a round trip?` over `1. the time that …`
  private static func isQuestionOverAnswer(_ index: Int, _ reading: Reading) -> Bool {
    let blocks = reading.document.blocks
    let block = blocks[index]
    guard block.kind == .item, block.ordinal > 0, block.lines.count == 1, index + 1 < blocks.count,
      isUnder(blocks[index + 1], block)
    else { return false }
    return title(of: Int(block.firstLine), reading).hasSuffix(oneOf: "?", "？")
  }

  /// A list below an item, or a paragraph of its own.
  private static func isUnder(_ other: Document.Block, _ item: Document.Block) -> Bool {
    other.kind == .item && other.listDepth > item.listDepth || other.isParagraph(of: item)
  }

  /// `- TIME_WAIT은 왜 필요한가?` over bullets or a paragraph that answer it, none of which asks further.
  private static func isBulletQuestion(_ index: Int, _ reading: Reading) -> Bool {
    let blocks = reading.document.blocks
    let block = blocks[index]
    guard block.kind == .item, block.lines.count == 1, index + 1 < blocks.count,
      block.ordinal == 0 && isUnder(blocks[index + 1], block) || blocks[index + 1].isParagraph(of: block),
      !reading.kinds(in: Int(block.firstLine)).isDisjoint(with: needs),
      asksAloud(title(of: Int(block.firstLine), reading)),
      !isOnAnother(Int(block.firstLine), reading)
    else { return false }
    return blocks[(index + 1)...].prefix { $0.listDepth > block.listDepth || $0.isParagraph(of: block) }
      .allSatisfy { below in
        !title(of: below.lines.upperBound - 1, reading).hasSuffix(oneOf: "?", "？")
      }
  }

  /// Its sign says so, or that somebody is asked to tell: `TCP의 동작을 설명해주세요.`
  private static func asksAloud(_ title: TextSlice) -> Bool {
    title.hasSuffix(oneOf: "?", "？") || title.hasSuffix(oneOf: "주세요", "주세요.", "보세요", "보세요.", "하시오", "하시오.")
  }

  /// `- SSL Handshake에서 …?`
  private static func isOnAnother(_ line: Int, _ reading: Reading) -> Bool {
    reading.mentions(in: line).contains {
      $0.kind == .topic && $0.value == Mention.Topic.foreign.rawValue
    }
  }

  /// A line without its number, and without the colon behind its question mark.
  private static func title(of line: Int, _ reading: Reading) -> TextSlice {
    let range = reading.range(of: line)
    var title = TextSlice(reading.text, TermLine.skipMarker(reading.text, range)..<range.upperBound)
      .withoutOuterBlanks
    if title.hasSuffix(oneOf: "?:", "? :", "？：") {
      while let last = title.last, last != UInt8(ascii: "?"), !title.hasSuffix("？") { title.end -= 1 }
    }
    return title
  }

  /// `**Why three segments?**` in a paragraph of its own; `1. **Why three?**` over bullets.
  private static func isBoldQuestion(_ index: Int, _ reading: Reading) -> Bool {
    let blocks = reading.document.blocks
    let block = blocks[index]
    guard block.kind == .paragraph && block.listDepth == 0 || block.kind == .item, block.lines.count == 1,
      index + 1 < blocks.count
    else { return false }
    let range = reading.range(of: Int(block.firstLine))
    let start = TermLine.skipMarker(reading.text, range)
    let title = TextSlice(reading.text, start..<range.upperBound).withoutOuterBlanks
    guard title.hasSuffix(oneOf: "?", "？"), let bold = reading.document.strongSpan(at: start),
      bold.upperBound + 2 >= title.end
    else { return false }
    let next = blocks[index + 1]
    if block.kind == .item { return next.kind == .item && next.listDepth > block.listDepth }
    // Another question: what stands below is the next one's answer.
    return next.kind == .paragraph && next.listDepth == 0 && !isBold(next, reading)
  }

  private static func isBold(_ block: Document.Block, _ reading: Reading) -> Bool {
    let range = reading.range(of: Int(block.firstLine))
    return reading.document.strongSpan(at: range.lowerBound).map { $0.upperBound + 2 >= range.upperBound }
      ?? false
  }

  private static func read(_ index: Int, _ reading: inout Reading) {
    let line = Int(reading.document.blocks[index].firstLine)
    var title = title(of: line, reading)
    let start = title.start
    while title.hasSuffix("==") { title.end -= 2 }
    guard asks(title) else { return }
    // `【问题1】为什么 …？`
    let question = reading.string(start..<title.end).replacing("】", with: " ")
    let (answer, lines) = answer(below: index, reading)
    // Exercises are numbered and set in bold as well, and answered by a count.
    if reading.document.blocks[index].kind != .heading,
      answer.first.map({ $0.isNumber || $0 == "(" }) ?? true || question.contains(" Section ")
    {
      return
    }
    // `Why not a two-way handshake?` is answered by an exchange that never happens.
    let isSupposed = reading.outline.sections[reading.outline.section(ofBlock: index)].isSupposed
    if isSupposed, lines.contains(where: { reading.kinds(in: $0).contains(.flag) }) { return }
    // `둘의 차이는?`; `SYN? ACK?`; an answer that only says the question's words again.
    if Meaning.leansElsewhere(question)
      || answer.utf8.count <= question.utf8.count && question.contains(answer)
      || holdsWordAlone(question)
      || ["둘의 ", "둘은 ", "두 ", "그럼 ", "그러면 ", "그런 "].contains(where: question.hasPrefix)
      || choices.isIn(question)
    {
      return
    }
    let subject = CardSubject.Verdict(reading, [line], lines, false)
    guard CardText.answers(answer), subject.isTCPs,
      answer.hasPrefix("So that ") || subject.isNamed && answer.hasPrefix("It ")
        || CardText.withoutLabel(answer) != answer
        || !Meaning.leansElsewhere(answer)
    else { return }
    // `A. …`: the label is no part of the answer.
    let said = CardText.withoutLabel(answer)
    // A word alone answers only what asks for something of TCP's.
    guard Meaning.size(of: said) >= 12 || subject.isNamed else { return }
    reading.add(card: .questionAndAnswer, front: question, back: said, at: start)
    reading.claim(line)
  }

  /// `SYN? ACK?`; two sentences that ask are one question.
  private static func holdsWordAlone(_ question: String) -> Bool {
    let parts = question.split(separator: "?")
    return parts.count > 1 && parts.contains { $0.utf8.count < 16 }
  }

  /// What stands below these is the choice, not the answer.
  private static let choices = WordSet([
    "틀린 것", "옳은 것", "옳지 않은", "맞는 것", "아닌 것", "which of the following", "which of these", "以下哪", "下列",
  ])

  private static func asks(_ title: TextSlice) -> Bool {
    title.hasSuffix(
      oneOf: "?", "？", "인가", "는가", "을까", "할까", "이란", "무엇인가요", "하나요", "되나요",
      "주세요", "주세요.", "보세요", "보세요.", "하시오", "하시오.")
      && title.size >= 10
  }

  /// The first paragraph, or the items of the list that stands in its place.
  private static func answer(below index: Int, _ reading: Reading) -> (String, [Int]) {
    let blocks = reading.document.blocks
    let next = index + 1
    guard next < blocks.count else { return ("", []) }
    if blocks[next].kind == .paragraph {
      let lines = Array(blocks[next].lines)
      var text = paragraph(next, reading)
      // `Yes.` over why, `Using:` over a list.
      if isHead(text), let more = more(below: next, reading) { text += more }
      guard text.utf8.count <= longest, !CardText.isAside(text) else { return ("", []) }
      guard CardText.answers(text) else { return (text, lines) }
      return (text + goingOn(below: next, longest - text.utf8.count, reading), lines)
    }
    guard blocks[next].kind == .item else { return ("", []) }
    // What stands under the items explains them: it is left out where all of it would be too much.
    for isWhole in [true, false] {
      let (pieces, lines) = items(from: next, isWhole: isWhole, reading)
      let text = pieces.joined(separator: "\n")
      let isFair = pieces.count <= 6 && text.utf8.count <= longest
      if isFair, isWhole || !pieces.contains(where: { $0.hasSuffix(":") || $0.hasSuffix("：") }) {
        return (text, lines)
      }
    }
    return ("", [])
  }

  private static func isHead(_ text: String) -> Bool {
    text.utf8.count <= 40
      && (text.hasSuffix(":")
        || ["Yes.", "No.", "Yes", "No", "네.", "예.", "아니요.", "是。", "不是。", "はい。"].contains(text))
  }

  /// What goes on below the head of an answer: one paragraph, or the items of one short list.
  private static func more(below first: Int, _ reading: Reading) -> String? {
    let blocks = reading.document.blocks
    guard first + 1 < blocks.count else { return nil }
    if blocks[first + 1].kind == .paragraph { return " " + paragraph(first + 1, reading) }
    guard blocks[first + 1].kind == .item else { return nil }
    let (pieces, _) = items(from: first + 1, isWhole: true, reading)
    // `TCP:` over its list, and `UDP:` over another: half of the answer.
    let last = blocks[(first + 1)...].firstIndex { $0.kind != .item } ?? blocks.count
    if last < blocks.count, blocks[last].kind == .paragraph, paragraph(last, reading).hasSuffix(":") {
      return nil
    }
    return (1...6).contains(pieces.count) ? "\n" + pieces.joined(separator: "\n") : nil
  }

  private static func paragraph(_ index: Int, _ reading: Reading) -> String {
    reading.document.blocks[index].lines.map { CardText.withoutMark(reading.string(ofLine: $0)) }
      .joined(separator: " ")
  }

  /// The second paragraph of an answer that has two and no more.
  private static func goingOn(below first: Int, _ room: Int, _ reading: Reading) -> String {
    let blocks = reading.document.blocks
    guard first + 1 < blocks.count, blocks[first + 1].kind == .paragraph, blocks[first + 1].quoteDepth == 0,
      first + 2 >= blocks.count || blocks[first + 2].kind == .heading
    else { return "" }
    let text = paragraph(first + 1, reading)
    return text.utf8.count <= room && CardText.answers(text) && !CardText.isAside(text) ? "\n" + text : ""
  }

  private static func items(from first: Int, isWhole: Bool, _ reading: Reading) -> ([String], [Int]) {
    let blocks = reading.document.blocks
    var next = first
    var depth = blocks[first].listDepth
    var pieces: [String] = []
    var lines: [Int] = []
    while next < blocks.count, blocks[next].kind == .item,
      blocks[next].container == blocks[first].container || blocks[next].listDepth > blocks[first].listDepth
    {
      let block = blocks[next]
      next += 1
      if block.listDepth > depth { continue }
      depth = isWhole ? UInt8.max : block.listDepth
      let piece = block.lines.map { CardText.withoutMark(reading.string(ofLine: $0)) }.joined(separator: " ")
      // `- 절차` over a list of its own is a title.
      if next < blocks.count, blocks[next].listDepth > block.listDepth, piece.utf8.count < 30 {
        depth = block.listDepth
        continue
      }
      pieces.append(piece)
      lines += block.lines
    }
    return (pieces, lines)
  }
}
