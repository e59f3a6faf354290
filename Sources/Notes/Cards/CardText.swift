/// The small marks of an explicit card: its id, its accepted answers, its tags.
enum CardText {
  /// The text without an id, and the id: `What …? {#isn}`.
  static func splitID(_ text: String) -> (text: String, id: String?) {
    guard text.hasSuffix("}"), let open = text.lastIndex(of: "{") else { return (text, nil) }
    let inner = text[text.index(after: open)...].dropLast()
    guard inner.first == "#", inner.count > 1,
      inner.dropFirst().allSatisfy({ $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" })
    else { return (text, nil) }
    return (text[..<open].trimmed, String(inner.dropFirst()))
  }

  /// `= TCP is …`: an equals sign that only points at what the heading asked.
  static func withoutMark(_ text: String) -> String {
    text.hasPrefix("= ") ? String(text.dropFirst(2)) : text
  }

  /// `??? success "Answer"`, `[출처: …]`: how the answer is shown, or where it comes from.
  static func isAside(_ text: String) -> Bool {
    if ["??? ", "???+ ", "!!! ", "❌", "오답", "Suppose ", "Imagine "].contains(where: text.hasPrefix) {
      return true
    }
    return text.hasSuffix("]") && ["[출처", "[참고", "[source", "[Source", "[来源"].contains(where: text.hasPrefix)
  }

  /// `A. …`, `Answer: SYN`: the label is no part of the answer.
  static func withoutLabel(_ text: String) -> String {
    for label in ["A. ", "A: ", "Answer: ", "Answer : ", "Ans: ", "답: ", "답변: ", "정답: ", "答：", "答:"]
    where text.hasPrefix(label) {
      return text.dropFirst(label.count).trimmed
    }
    return text
  }

  /// Whether what stands below a question answers it: it neither asks on, nor opens a list, nor points elsewhere.
  static func answers(_ text: String) -> Bool {
    !text.isEmpty && !["?", "？", ":", "：", "까?"].contains(where: text.hasSuffix)
      && !text.withSlice { $0.size < 60 && pointers.isIn($0) || breaksOff($0) }
  }

  /// `… 설정하는 이유는`: what comes stands somewhere else.
  private static func breaksOff(_ text: TextSlice) -> Bool {
    text.hasSuffix(oneOf: "는", "비유하자면,", "들어,", "들자면,", "을", "를", " because", " the", " and", " of")
  }

  private static let pointers = WordSet([
    "see above", "see below", "as above", "table above", "table below", "list above", "section above", "위 참고",
    "위와 같", "아래와 같", "아래 참고", "다음과 같", "上面", "如下", "如图", "下图",
    "上图", "以下",
    "相关面试", "详见", "单独成文", "大家好", "上記", "下記", "以下の",
  ])

  /// `1 | one`: the answer that is shown, and the others that are right.
  static func splitAnswers(_ text: String) -> (answer: String, accepts: [String]) {
    guard text.contains("|"), text.utf8.count <= 200 else { return (text, []) }
    let parts = text.split(separator: "|").map { $0.trimmed }.filter { !$0.isEmpty }
    guard let first = parts.first, parts.count > 1 else { return (text, []) }
    return (first, Array(parts.dropFirst()))
  }

  /// `#handshake` words in a text: its tags, and the text without them.
  static func splitTags(_ text: String) -> (text: String, tags: [String]) {
    guard text.contains("#") else { return (text, []) }
    var tags: [String] = []
    var words: [Substring] = []
    for word in text.split(separator: " ") {
      let name = word.dropFirst()
      if word.first == "#", let first = name.first, first.isLetter,
        name.allSatisfy({ $0.isLetter || $0.isNumber || "-_/".contains($0) })
      {
        tags.append(String(name))
      } else {
        words.append(word)
      }
    }
    return tags.isEmpty ? (text, []) : (words.joined(separator: " "), tags)
  }
}

extension Reading {
  /// Adds an explicit card; marks in its texts are read here, once for every syntax.
  mutating func add(
    card shape: Card.Shape, front: String, back: String, hints: [String] = [], at position: Int
  ) {
    let (question, questionTags) = CardText.splitTags(front)
    let (shownQuestion, questionID) = CardText.splitID(question)
    let (text, answerTags) = CardText.splitTags(back)
    var (answer, answerID) = CardText.splitID(text)
    var accepts: [String] = []
    if shape != .bothWays { (answer, accepts) = CardText.splitAnswers(answer) }
    guard !shownQuestion.isEmpty, !answer.isEmpty else { return }
    let card = Card(
      shape: shape, front: shownQuestion, back: answer, accepts: accepts, hints: hints,
      id: questionID ?? answerID)
    add(.card(card), at: position, text: answer, tags: questionTags + answerTags)
  }
}
