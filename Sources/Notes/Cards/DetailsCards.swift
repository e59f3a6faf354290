/// `<details><summary>question</summary>answer</details>`.
enum DetailsCards: Recogniser {
  static let shape = "<details><summary>왜 ISN은 추측하기 어려워야 하나요?</summary> …</details>"

  static func read(_ reading: inout Reading) {
    let blocks = reading.document.blocks
    for index in blocks.indices where blocks[index].kind == .summary {
      let first = Int(blocks[index].firstLine)
      let question = blocks[index].lines.map { reading.string(ofLine: $0) }.joined(separator: " ")
      guard isQuestion(question), !reading.isClaimed(first) else { continue }
      var answer: [String] = []
      var size = 0
      var next = index + 1
      while next < blocks.count, blocks[next].isDetail, blocks[next].kind != .summary {
        for line in blocks[next].lines where size < QuestionAnswerCards.longest {
          answer.append(reading.string(ofLine: line))
          size += answer.last?.utf8.count ?? 0
        }
        next += 1
      }
      guard !answer.isEmpty else { continue }
      reading.add(
        card: .questionAndAnswer, front: question, back: answer.joined(separator: "\n"),
        at: reading.range(of: first).lowerBound)
      for line in blocks[index].lines { reading.claim(line) }
    }
  }

  /// `펼치기` and `Click to expand` ask nothing.
  private static func isQuestion(_ text: String) -> Bool {
    let lower = text.lowercased()
    let idle = [
      "펼치기", "접기", "더보기", "보기", "정답", "답", "click", "show", "expand", "details", "toggle", "目录", "点击",
      "answer",
      "see more", "코드",
    ]
    return lower.count >= 4 && !idle.contains { lower.contains($0) && lower.count < $0.count + 12 }
  }
}
