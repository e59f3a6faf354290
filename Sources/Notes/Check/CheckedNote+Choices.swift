import TCP

/// Answers to choose from, of which some are meant to be wrong, and statements with a verdict beside them.
extension CheckedNote {
  /// One of several answers, all on one line or each on a line of its own.
  func isChoice(_ line: Int) -> Bool {
    isOption(line) || holdsOptions(line) || isLeftUnchecked(line) || isAboveAnswer(line)
      || line + 1 < reading.lineCount && holdsOptions(line + 1)
        && reading.document.lines[line].block == reading.document.lines[line + 1].block
  }

  /// Below `틀린 것을 고르세요` stand sentences of which one is meant to be wrong.
  private func isOption(_ line: Int) -> Bool {
    // What explains the answer is meant to be right.
    let range = reading.range(of: line)
    let head = TermLine.skipMarker(text, range)
    if CheckedNote.explaining.first(in: text, head..<min(range.upperBound, head + 16))?.lowerBound == head {
      return false
    }
    let section = sectionNumber(of: line)
    // Above a long list stands what its items are there for.
    let reach = reading.block(of: line).kind == .item ? 30 : 6
    for above in stride(from: line - 1, through: max(0, line - reach), by: -1) {
      guard sectionNumber(of: above) == section else { return false }
      if words[above].contains(.choosing) { return true }
    }
    return optionLetter(line) != nil && isAmongOptions(line)
  }

  // MARK: Boxes

  /// `- [ ] SYN → ACK → SYN-ACK` beside `- [x] SYN → SYN-ACK → ACK`: an answer that is not to be chosen.
  private func isLeftUnchecked(_ line: Int) -> Bool {
    let block = reading.block(of: line)
    guard block.kind == .item, isChecked(Int(block.firstLine)) == false else { return false }
    return (max(0, line - 12)...min(reading.lineCount - 1, line + 12)).contains { near in
      let other = reading.block(of: near)
      return other.kind == .item && other.container == block.container && near == Int(other.firstLine)
        && isChecked(near) == true
    }
  }

  /// What the box in front of an item says; nil where there is none. Boxes are no part of the text.
  private func isChecked(_ line: Int) -> Bool? {
    let start = places.place(
      of: reading.document.sourceOffset(of: reading.range(of: line).lowerBound), in: source)
    let row = places.range(ofLine: start.line, in: source)
    let head = row.lowerBound..<min(row.upperBound, row.lowerBound + 16)
    guard source[head].contains(UInt8(ascii: "[")) else { return nil }
    if CheckedNote.unchecked.stands(in: source, head) { return false }
    return CheckedNote.checked.stands(in: source, head) ? true : nil
  }

  private static let unchecked = TellingWords("[ ]")
  private static let checked = TellingWords("[x]")

  // MARK: The answer below

  /// `1. … 2. … 3. … 4. …` with `### Solution` right below: the answers of an exam, of which one is right.
  private func isAboveAnswer(_ line: Int) -> Bool {
    guard let group = optionGroup(line) else { return false }
    var count = 0
    var at = line
    while at > 0, line - at < 24, optionGroup(at - 1) == group { at -= 1 }
    while at < reading.lineCount, at - line < 24, optionGroup(at) == group {
      if at == Int(reading.block(of: at).firstLine) || group < 0 { count += 1 }
      at += 1
    }
    guard (3...6).contains(count), at < reading.lineCount else { return false }
    let range = reading.range(of: at)
    let head = TermLine.skipMarker(text, range)
    let opening = head..<min(range.upperBound, head + 16)
    return CheckedNote.answers.first(in: text, opening)?.lowerBound == head
  }

  /// The list a line stands in; -1 for a line that opens with a number in a circle, nil for any other.
  private func optionGroup(_ line: Int) -> Int32? {
    let block = reading.block(of: line)
    if block.kind == .item { return block.container == 0 ? nil : block.container }
    let start = reading.range(of: line).lowerBound
    let isCircled =
      block.kind == .paragraph && start + 2 < text.count && text[start] == 0xe2 && text[start + 1] == 0x91
      && 0xa0...0xa5 ~= text[start + 2]
    return isCircled ? -1 : nil
  }

  private static let answers = TellingWords(
    "answer", "ans:", "ans.", "ans ", "solution", "correct", "정답", "답:", "답 :", "답은", "해설", "풀이", "答案", "解析",
    "正解",
    "解答")

  // MARK: Verdicts

  /// `| UDP 헤더는 20바이트다 | 틀림 | 8바이트다 |`: the verdict has a cell of its own.
  func isRefutedBeside(_ line: Int) -> Bool {
    hasVerdict(line) { words, cell in
      words.isOne(of: CheckedNote.plainVerdicts)
        || words.isOne(of: CheckedNote.signedVerdicts) && isVerdictColumn(cell)
    }
  }

  private func hasVerdict(_ line: Int, where isVerdict: (Squeezed, Int) -> Bool) -> Bool {
    let block = reading.block(of: line)
    guard block.kind == .cell else { return false }
    return (max(0, line - 4)...min(reading.lineCount - 1, line + 4)).contains { near in
      let cell = reading.block(of: near)
      guard near != line, cell.kind == .cell, cell.container == block.container, cell.row == block.row else {
        return false
      }
      return isVerdict(Squeezed(text, reading.range(of: near), without: "*`."), near)
    }
  }

  /// A cross in a table that compares says that something is not there; below `정답` it says that it is wrong.
  private func isVerdictColumn(_ cell: Int) -> Bool {
    let block = reading.block(of: cell)
    guard let table = table(block.container),
      let head = table.head.first(where: { $0.column == block.column })
    else { return false }
    let title = reading.range(of: head.line)
    return CheckedNote.verdictColumns.stands(in: text, title)
      || Squeezed(text, title, without: "*`.").isOne(of: ["답", "ans", "a", "tf", "t/f", "对错?"])
  }

  private static let plainVerdicts: [StaticString] = [
    "错", "错误", "误", "false", "거짓", "틀림", "오답", "wrong", "incorrect", "誤り",
  ]
  private static let signedVerdicts: [StaticString] = ["×", "x", "❌", "✗", "f"]
  private static let verdictColumns = TellingWords(
    "정답", "정오", "판정", "진위", "맞음", "o/x", "ox", "true", "correct", "answer", "verdict", "判断", "对错", "正误", "答案",
    "正誤")

  // MARK: Letters

  /// `Which is true? (a) … (b) …`, `A host in CLOSE-WAIT a) … b) … c) …`
  private func holdsOptions(_ line: Int) -> Bool {
    let range = reading.range(of: line)
    guard CheckedNote.secondOptions.stands(in: text, range) else { return false }
    if CheckedNote.thirdOptions.stands(in: text, range) { return true }
    return survey[line].contains(.stop) && text[range].contains(UInt8(ascii: "?"))
      && CheckedNote.firstOptions.stands(in: text, range)
  }

  private static let firstOptions = TellingWords("(a)", " a)", "①", "(1)", "(가)")
  private static let secondOptions = TellingWords("(b)", " b)", "②", "(2)", "(나)")
  private static let thirdOptions = TellingWords("(c)", " c)", "③", "(3)", "(다)")

  /// `A.`, `B)`, `(C)`: the letter a line is chosen by.
  private func optionLetter(_ line: Int) -> UInt8? {
    let range = reading.range(of: line)
    var at = range.lowerBound
    if at < range.upperBound, text[at] == UInt8(ascii: "(") { at += 1 }
    guard at + 2 < range.upperBound else { return nil }
    if let number = CheckedNote.jamo.firstIndex(where: {
      BitsReader.starts(text, at, range.upperBound, $0) && text[at + 3].isOne(of: ".)")
    }) {
      return UInt8(ascii: "A") + UInt8(number)
    }
    guard
      (UInt8(ascii: "A")...UInt8(ascii: "E")).contains(text[at].lowered & ~0x20),
      text[at].isLetter
    else { return nil }
    let values = ValueReader(text: text, end: range.upperBound)
    let marks: [StaticString] = [".", ")", "．", "、"]
    let isMarked = marks.contains { values.starts(at + 1, $0) }
    return isMarked ? text[at] & ~0x20 : nil
  }

  private static let jamo: [StaticString] = ["ㄱ", "ㄴ", "ㄷ", "ㄹ", "ㅁ"]

  /// Three answers or more to choose from, in a row: some of them are meant to be wrong.
  private func isAmongOptions(_ line: Int) -> Bool {
    let near = max(0, line - 8)...min(reading.lineCount - 1, line + 8)
    return Set(near.compactMap(optionLetter)).isSuperset(of: [0x41, 0x42, 0x43])
  }

  private static let explaining = TellingWords("explanation", "해설", "풀이", "解析", "解説")
  static let choosing = TellingWords(
    "틀린 것을", "틀린 것은", "옳지 않은 것", "맞지 않는 것", "맞지 않은 것", "잘못된 것을", "잘못된 것은", "아닌 것을 고", "아닌 것은", "거짓인 것",
    "of the following is not", "of the following is false", "of the following is incorrect",
    "pick the true", "pick the correct", "pick the right", "choose the true", "choose the correct",
    "select the true",
    "select the correct", "which statement is true", "which of the following is true",
    "which of the following statements", "옳은 것을 고", "옳은 것은?", "맞는 것을 고", "알맞은 것을 고", "옳은 것을 모두",
    "find the mistake", "find the error", "spot the error", "spot the mistake", "틀린 곳을 찾", "잘못된 곳을 찾",
    "오류를 찾", "true or false", "true/false", "참 또는 거짓", "참/거짓", "참, 거짓", "o/x", "ox 퀴즈", "o, x",
    "맞으면 o",
    "옳으면 o", "find the error", "find the errors", "spot the error", "spot the mistake", "what is wrong with",
    "what's wrong with", "모두 고르", "짝지은 것", "틀린 곳", "틀린 부분을", "오류를 찾", "잘못을 찾",
    "일치하지 않는 것", "일치하는 것", "적절하지 않은 것", "적절한 것은", "알맞지 않은 것", "거리가 먼 것", "잘못 설명한 것", "바르게 설명한 것",
    "설명으로 옳", "is not true", "is not correct", "is incorrect?", "one is wrong")
}
