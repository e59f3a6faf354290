import Questions
import TCP

/// Cards that the writer made on purpose: asked as they stand.
enum CardQuestions: QuestionSource {
  static func questions(from notebook: Notebook) -> [Question] {
    var fronts: [String: Set<String>] = [:]
    for case (let card, _) in cards(notebook) {
      fronts[card.front.essence, default: []].insert(card.back.essence)
    }
    var taken: Set<QuestionID> = []
    return cards(notebook).flatMap { card, material -> [Question] in
      let isAmbiguous = (fronts[card.front.essence]?.count ?? 0) > 1
      return questions(about: card, material, isAmbiguous: isAmbiguous, notebook).map { question in
        var question = question
        // An id written twice belongs to the card that comes first.
        if card.id != nil, !taken.insert(question.id).inserted {
          question.id =
            QuestionIdentity(.card, question.prompt.essence, skill: "twice", details: [question.id.text]).id
        }
        return question
      }
    }
  }

  private static func cards(_ notebook: Notebook) -> [(Card, Material)] {
    notebook.cards.compactMap { material in
      if case .card(let card) = material.fact.subject { (card, material) } else { nil }
    }
  }

  private static func questions(
    about card: Card, _ material: Material, isAmbiguous: Bool, _ notebook: Notebook
  ) -> [Question] {
    if var question = card.banked {
      question.source = material.source
      return [question]
    }
    let front = card.front.trimmed
    let back = card.back.trimmed
    guard !front.isEmpty, !back.isEmpty else { return [] }
    // The same question with two answers is told apart by the heading it stands under.
    let details = isAmbiguous ? [material.fact.outline.last?.essence ?? "", back.essence] : []
    switch card.shape {
    case .questionAndAnswer:
      let identity = QuestionIdentity(.card, front.essence, skill: "answer", details: details)
      return [ask(front, back, card, identity, card.id, material, notebook)]
    case .bothWays:
      let there = QuestionIdentity(.card, front.essence, skill: "answer", details: details)
      let backAgain = QuestionIdentity(.card, front.essence, skill: "reverse", details: details)
      var turned = card
      turned.accepts = []
      return [
        ask(front, back, card, there, card.id, material, notebook),
        ask(back, front, turned, backAgain, card.id.map { $0 + ".back" }, material, notebook),
      ]
    case .cloze:
      let identity = QuestionIdentity(.card, front.essence, skill: "cloze", details: details)
      return [cloze(front, back, card, identity, material, notebook)]
    }
  }

  private static func ask(
    _ front: String, _ back: String, _ card: Card, _ identity: QuestionIdentity, _ id: String?,
    _ material: Material, _ notebook: Notebook
  ) -> Question {
    notebook.ask(
      identity, from: material, form: form(of: back, accepts: card.accepts), prompt: front, answer: back,
      accepts: card.accepts, hints: card.hints, explanation: material.fact.text,
      id: id.map { QuestionID($0) })
  }

  private static func cloze(
    _ front: String, _ back: String, _ card: Card, _ identity: QuestionIdentity, _ material: Material,
    _ notebook: Notebook
  ) -> Question {
    notebook.ask(
      identity, from: material, form: .cloze,
      prompt: notebook.say("빈칸에 들어갈 말을 입력하세요.\n", "Type what belongs in the blank.\n") + front,
      answer: back, accepts: card.accepts, hints: card.hints,
      explanation: front.replacing(Mask.blank, with: back), id: card.id.map { QuestionID($0) })
  }

  /// A short answer can be typed and marked; a long one is recalled and compared.
  static func form(of answer: String, accepts: [String]) -> Form {
    if Lexicon.state(spelled: answer)?.name == answer.uppercased() { return .state }
    if let flags = Lexicon.flags(spelled: answer), isSpeltOut(answer, flags) { return .flags }
    if TypedNumber(answer) != nil { return .number }
    let words = answer.split(whereSeparator: \.isWhitespace).count
    if !accepts.isEmpty, Meaning.size(of: answer) <= 40 { return .cloze }
    return words <= (answer.holdsHangul ? 2 : 3) && Meaning.size(of: answer) <= 20 ? .cloze : .recall
  }

  /// `SYN,ACK` is flags; `확인 응답` or `S` may well be something else.
  private static func isSpeltOut(_ answer: String, _ flags: Flags) -> Bool {
    let words = answer.split { !$0.isLetter }.map(String.init)
    return !flags.isEmpty && words == words.filter { word in Flag.allCases.contains { $0.name == word } }
  }
}
