/// `<details><summary>question</summary>answer</details>`.
enum DetailsCards: Recogniser {
  static let shape = "<details><summary>왜 ISN은 추측하기 어려워야 하나요?</summary> …</details>"
  static let needs: Mention.Kinds = .flag | .state | .number | .phase | .topic

  static func read(_ reading: inout Reading) {
    let blocks = reading.document.blocks
    for index in blocks.indices where blocks[index].kind == .summary {
      let first = Int(blocks[index].firstLine)
      let question = blocks[index].lines.map { reading.string(ofLine: $0) }.joined(separator: " ")
      guard isQuestion(question), !reading.isClaimed(first) else { continue }
      var next = index + 1
      var isChapter = false
      while next < blocks.count, blocks[next].isDetail, blocks[next].kind != .summary {
        isChapter = isChapter || blocks[next].kind == .cell || blocks[next].kind == .code
        next += 1
      }
      guard next > index + 1 else { continue }
      let lines = Int(blocks[index + 1].firstLine)..<Int(blocks[next - 1].endLine)
      let size = lines.reduce(0) { $0 + reading.range(of: $1).count }
      // A folded chapter is no answer, unless it answers a question.
      if isChapter || size > 600, !asks(question) { continue }
      // A table or a program opens it, or the question leans on another.
      if blocks[index + 1].kind == .cell || blocks[index + 1].kind == .code
        || Meaning.leansElsewhere(question)
        || Meaning.size(of: question) < 12
      {
        continue
      }
      var answer: [String] = []
      var taken = 0
      for line in lines where taken < QuestionAnswerCards.longest {
        let text = CardText.withoutMark(reading.string(ofLine: line))
        if CardText.isAside(text) { continue }
        answer.append(text)
        taken += text.utf8.count
      }
      let subject = CardSubject.Verdict(reading, Array(blocks[index].lines), Array(lines.prefix(8)), true)
      guard !answer.isEmpty, subject.isTCPs else { continue }
      reading.add(
        card: .questionAndAnswer, front: question, back: answer.joined(separator: "\n"),
        at: reading.range(of: first).lowerBound)
      for line in blocks[index].lines { reading.claim(line) }
    }
  }

  private static func asks(_ text: String) -> Bool {
    let end = String(text.suffix(3))
    return ["?", "？", "요.", "오.", "란", "까"].contains { end.contains($0) }
  }

  /// `펼치기` and `Click to expand` ask nothing.
  private static func isQuestion(_ text: String) -> Bool {
    // Nothing idle is as long as this.
    guard text.utf8.count <= 120 else { return true }
    let lower = text.lowercased()
    let size = lower.count
    return size >= 4
      && !lower.withSlice { lower in
        idle.contains { word in size < String(describing: word).count + 12 && lower.contains(word) }
      }
  }

  private static let idle: [StaticString] = [
    "펼치기", "접기", "더보기", "보기", "정답", "답", "click", "show", "expand", "details", "toggle", "目录", "点击", "answer",
    "see more", "코드", "table of contents", "목차", "toc", "contents",
  ]
}
