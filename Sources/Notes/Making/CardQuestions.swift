import Questions
import TCP

/// Cards that the writer made on purpose: asked as they stand.
enum CardQuestions {
  /// Gives one question after the other to `take`, and lets go of the cards on the way.
  static func make(from pile: consuming CardPile, _ notebook: Notebook, _ take: (Question) -> Void) {
    var cards = pile
    let fronts = CardFronts(cards)
    var taken: Set<QuestionID> = []
    var number = 0
    cards.takeEach { card, material in
      defer { number += 1 }
      guard let standing = fronts.standing(of: card, numbered: number, in: material.fact.place.file) else {
        return
      }
      for var question in questions(
        about: card, material, isAmbiguous: standing == .oneOfSeveralAnswers, notebook)
      {
        // An id written twice belongs to the card that comes first.
        if card.id != nil, !taken.insert(question.id).inserted {
          question.id =
            QuestionIdentity(.card, question.prompt.essence, skill: "twice", details: [question.id.text]).id
        }
        take(question)
      }
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
      // `____ (client to server):`: what it says stands below it.
      if front.hasSuffix(":") || front.hasSuffix("：") { return [] }
      let identity = QuestionIdentity(.card, front.essence, skill: "cloze", details: details)
      return [cloze(front, back, card, identity, material, notebook)]
    }
  }

  private static func ask(
    _ front: String, _ back: String, _ card: Card, _ identity: QuestionIdentity, _ id: String?,
    _ material: Material, _ notebook: Notebook
  ) -> Question {
    let form = form(of: back, accepts: card.accepts)
    return notebook.ask(
      identity, from: material, form: form, prompt: prompt(front, back, form, material, notebook),
      answer: back,
      accepts: card.accepts, hints: card.hints, explanation: material.fact.text,
      id: id.map { QuestionID($0) })
  }

  /// The writer's words, the page's title where they are too few to stand alone, and what to type.
  private static func prompt(
    _ front: String, _ back: String, _ form: Form, _ material: Material, _ notebook: Notebook
  ) -> String {
    let isQuestion = front.last.map { "?？".contains($0) } ?? false
    let what: String
    switch form {
    case .recall where isQuestion: what = ""
    case .recall: what = notebook.say("떠올려 본 다음 답과 견주어 보세요.", "Say it in your own words, then compare.")
    case .flags: what = notebook.say("플래그 이름을 입력하세요.", "Type the names of the flags.")
    case .state: what = notebook.say("상태 이름을 입력하세요.", "Type the name of the state.")
    case .number: what = notebook.say("수를 입력하세요.", "Type a number.")
    default: what = notebook.say("답을 입력하세요.", "Type the answer.")
    }
    let lines = [front, title(front, back, isQuestion, material).map { "(\($0))" } ?? "", what]
    return lines.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private static func title(_ front: String, _ back: String, _ isQuestion: Bool, _ material: Material)
    -> String?
  {
    guard isQuestion, Meaning.size(of: front) < 36, !names(front),
      let title = material.fact.outline.first(where: { !$0.essence.contains(front.essence) }),
      Meaning.size(of: title) <= 40, !front.essence.contains(title.essence),
      !Mask(names: [back]).isGivenAway(by: title)
    else { return nil }
    return title
  }

  /// A flag, a state or another name in capitals: the question knows what it is about.
  private static func names(_ front: String) -> Bool {
    front.split { !($0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-")) }
      .contains { $0.count >= 3 && $0 == $0.uppercased() }
  }

  private static func cloze(
    _ front: String, _ back: String, _ card: Card, _ identity: QuestionIdentity, _ material: Material,
    _ notebook: Notebook
  ) -> Question {
    notebook.ask(
      identity, from: material, form: .cloze,
      prompt: notebook.say("빈칸에 들어갈 말을 입력하세요.\n", "Type what belongs in the blank.\n") + Mask.tidied(front),
      answer: back, accepts: card.accepts, hints: card.hints,
      explanation: front.replacing(Mask.blank, with: back), id: card.id.map { QuestionID($0) })
  }

  /// A short answer can be typed and marked; a long one is recalled and compared.
  static func form(of answer: String, accepts: [String]) -> Form {
    if Lexicon.state(spelled: answer)?.name == answer.uppercased() { return .state }
    // Several sets in a row are an order of segments, nothing to be typed as one.
    if !answer.contains("\n"), let flags = Lexicon.flags(spelled: answer), isSpeltOut(answer, flags) {
      return .flags
    }
    if TypedNumber(answer) != nil { return .number }
    // A whole sentence is never typed letter by letter, whatever else is accepted.
    if answer.holdsHangul, answer.hasSuffix("니다") || answer.hasSuffix("세요") { return .recall }
    if answer.contains("，") || answer.contains("。") { return .recall }
    let words = answer.split(whereSeparator: \.isWhitespace).count
    return words <= (answer.holdsHangul ? 2 : 3) && Meaning.size(of: answer) <= 30 ? .cloze : .recall
  }

  /// `SYN,ACK` and `PSH와 ACK` are flags; `확인 응답` or `S` may well be something else.
  private static func isSpeltOut(_ answer: String, _ flags: Flags) -> Bool {
    let words = answer.split { !($0.isASCII && $0.isLetter) }.map(String.init)
      .filter { !["and", "with"].contains($0.lowercased()) }
    let rest = answer.filter { !$0.isASCII }
    return !flags.isEmpty && !words.isEmpty && ["", "와", "과", "및", "하고", "랑"].contains(rest)
      && words.allSatisfy { word in Flag.allCases.contains { $0.name == word } }
  }
}
