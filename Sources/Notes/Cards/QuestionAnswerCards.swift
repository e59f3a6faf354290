import TCP

/// `Q:` and `A:`, however they are dressed; the answer may have many lines.
enum QuestionAnswerCards: Recogniser {
  static let shape = "Q: SYN은 순서 번호를 몇 개 차지하나요? / A: 1 | 하나"
  /// An answer longer than this is an essay; what follows is left out.
  static let longest = 1500

  static func read(_ reading: inout Reading) {
    var open: Draft?
    for block in reading.document.blocks.indices {
      let kind = reading.document.blocks[block].kind
      for line in reading.document.blocks[block].lines {
        if kind == .code || kind == .cell {
          if open?.isAnswering == true { open?.add(reading.string(ofLine: line), line) }
        } else {
          take(line, block, &open, &reading)
        }
      }
    }
    close(&open, &reading)
  }

  private struct Draft {
    var line: Int
    var question: String
    var hints: [String] = []
    var answer: [String] = []
    var isAnswering = false
    var size = 0
    var lines: [Int]
    /// `Q:` as the guide has it.
    var isPlain: Bool
    /// An `A:` opened its answer; where none did, a question on anything else is not the writer's card.
    var isLabelled = false
    /// How many of its lines ask.
    var asked = 1

    /// `**Question 2**` over `Q. …` in one paragraph is no part of the answer before.
    mutating func leaveOut(titlesOver line: Int, _ reading: Reading) {
      guard isAnswering else { return }
      while answer.count > 1, let last = lines.last, last + 1 == line,
        reading.document.lines[last].block == reading.document.lines[line].block
      {
        answer.removeLast()
        lines.removeLast()
      }
    }

    mutating func add(_ text: String, _ line: Int) {
      guard !text.isEmpty, !CardText.isAside(text), size < QuestionAnswerCards.longest else { return }
      answer.append(text)
      size += text.utf8.count
      lines.append(line)
    }
  }

  private static func take(_ line: Int, _ block: Int, _ open: inout Draft?, _ reading: inout Reading) {
    switch CardLabel(line: line, in: reading) {
    case .question(let body)?:
      open?.leaveOut(titlesOver: line, reading)
      close(&open, &reading)
      open = Draft(
        line: line, question: body, lines: [line],
        isPlain: isPlain(line, reading))
    case .answer(let body)? where open != nil:
      open?.isAnswering = true
      open?.isLabelled = true
      open?.lines.append(line)
      open?.add(body, line)
    case .hint(let body)? where open != nil && open?.isAnswering == false:
      open?.hints.append(body)
      open?.lines.append(line)
    default: carryOn(line, reading.document.blocks[block], &open, &reading)
    }
  }

  /// `Q:`, and `Front:` over `Back:`: one paragraph answers.
  private static func isPlain(_ line: Int, _ reading: Reading) -> Bool {
    let range = reading.range(of: line)
    return reading.text[range.lowerBound + 1] == UInt8(ascii: ":")
      || ["Front", "앞면"].contains { BitsReader.starts(reading.text, range.lowerBound, range.upperBound, $0) }
  }

  /// A line without a label: more of the question, more of the answer, or the end of both.
  private static func carryOn(
    _ line: Int, _ block: Document.Block, _ open: inout Draft?, _ reading: inout Reading
  ) {
    guard let draft = open else { return }
    if block.kind == .heading { return close(&open, &reading) }
    // A card of one line is a card of its own.
    if InlineCards.isCard(line, reading) { return close(&open, &reading) }
    let text = reading.string(ofLine: line)
    let isHeading = reading.block(of: draft.line).kind == .heading
    if draft.isAnswering {
      // `A:` and a paragraph of its own: the card is over.
      let isNewParagraph =
        draft.lines.last.map { reading.document.lines[$0].block != reading.document.lines[line].block }
        ?? false
      if draft.isPlain, !draft.answer.isEmpty, block.kind == .paragraph, block.listDepth == 0, isNewParagraph
      {
        return close(&open, &reading)
      }
      if draft.isPlain, !draft.answer.isEmpty, isNewParagraph, isDefinitionAlone(line, block, reading) {
        return close(&open, &reading)
      }
      open?.add(text, line)
    } else if !isHeading, reading.document.lines[line].block == reading.document.lines[draft.line].block {
      open?.question += " " + text
      open?.lines.append(line)
      open?.asked += 1
    } else if isHeading || draft.question.hasSuffix("?") || draft.question.hasSuffix("？") {
      // `**What is tested:** …`, `**Model answer:**`: about the question, or over its answer.
      if block.kind == .paragraph, opensWithLabel(line, reading) { return }
      // `### Q. …?` and its answer without an `A`.
      open?.isAnswering = true
      open?.add(text, line)
    } else {
      close(&open, &reading)
    }
  }

  private static let aboutAnswers = WordSet(["answer", "testing", "tested", "interviewer", "답안", "의도", "考察"])

  private static func opensWithLabel(_ line: Int, _ reading: Reading) -> Bool {
    let range = reading.range(of: line)
    guard let strong = reading.document.strongSpan(at: range.lowerBound), strong.count >= 2,
      strong.upperBound <= range.upperBound
    else { return false }
    guard aboutAnswers.isIn(reading.text, strong) else { return false }
    return reading.text[strong.upperBound - 1] == UInt8(ascii: ":")
      || strong.upperBound < range.upperBound && reading.text[strong.upperBound] == UInt8(ascii: ":")
  }

  /// `- **term**: meaning` in a list of its own: no list of answers, but something else.
  private static func isDefinitionAlone(_ line: Int, _ block: Document.Block, _ reading: Reading) -> Bool {
    guard block.kind == .item, let term = reading.document.strongSpan(at: reading.range(of: line).lowerBound)
    else { return false }
    let rest = reading.document.string(term.lowerBound..<reading.range(of: line).upperBound)
      .utf8.dropFirst(term.count - 1).prefix(4)
    guard rest.contains(UInt8(ascii: ":")) || String(decoding: rest, as: UTF8.self).contains("：") else {
      return false
    }
    let blocks = reading.document.blocks
    let place = Int(reading.document.lines[line].block)
    return ![place - 1, place + 1].contains { near in
      blocks.indices.contains(near) && blocks[near].kind == .item && blocks[near].container == block.container
    }
  }

  /// What opens a list of sources, behind the answer.
  private static let sources: Set<String> = [
    "reference", "references", "관련 reference", "참고", "참고 자료", "참고자료", "출처", "sources", "参考",
  ]

  private static func close(_ open: inout Draft?, _ reading: inout Reading) {
    defer { open = nil }
    while let last = open?.answer.last, open?.answer.count ?? 0 > 1, sources.contains(last.lowercased()) {
      open?.answer.removeLast()
    }
    guard let draft = open, !draft.question.isEmpty, !draft.answer.isEmpty,
      draft.isLabelled || CardText.answers(draft.answer.last ?? "")
    else { return }
    let asking = draft.lines.prefix(draft.asked)
    let answer = Array(draft.lines.dropFirst(asking.count).prefix(6))
    let subject = CardSubject.Verdict(reading, Array(asking), answer, draft.isLabelled)
    guard subject.isTCPs else { return }
    reading.add(
      card: .questionAndAnswer, front: draft.question, back: draft.answer.joined(separator: "\n"),
      hints: draft.hints,
      at: reading.range(of: draft.line).lowerBound)
    // A long answer may hold facts of its own; a short one is the card's alone.
    if draft.answer.count == 1 {
      draft.lines.forEach { reading.claim($0) }
    } else {
      reading.claim(draft.line)
    }
  }
}
