import Questions
import TCP

/// Definitions: the term from its meaning, and the meaning from the term.
enum TermQuestions: QuestionSource {
  static func make(from notebook: Notebook, _ take: (Question) -> Void) {
    for (number, term) in notebook.terms.enumerated() {
      questions(about: term, numbered: number, notebook).forEach(take)
    }
  }

  private static func questions(
    about term: Notebook.Term, numbered number: Int, _ notebook: Notebook
  ) -> [Question] {
    var result: [Question] = []
    let key = StableHash(of: term.name.essence.utf8)
    // What the writer made a card of is not asked a second time.
    if !notebook.cardFronts.contains(key) { result.append(meaning(of: term, notebook)) }
    let mask = Mask(names: [term.name] + term.aliases)
    let text = term.telling.meaning.text
    if !notebook.cardBacks.contains(key), !isRemark(text, on: term.name), !namesTwo(term.name),
      let masked = mask.usable(text),
      !sharesStem(term, with: masked)
    {
      // A statement that never names its term leaves open what it is a statement on.
      let isOpen = masked == text.normalised && !Meaning.isDefinition(text)
      if let question = TermNames.isTypeable(term.name) && !isOpen
        ? typed(term, masked, notebook) : chosen(term, numbered: number, masked, notebook)
      {
        result.append(question)
      }
    }
    return result.map { question in
      var question = question
      question.alsoAt = term.others.map(\.source).filter { $0 != question.source }
      return question
    }
  }

  private static func meaning(of term: Notebook.Term, _ notebook: Notebook) -> Question {
    let full = term.aliases.first.map { "\(term.name)(\($0))" } ?? term.name
    let shown = notebook.language == .korean ? full : full.replacing("(", with: " (")
    let asked =
      isRemark(term.telling.meaning.text, on: term.name)
      ? notebook.say(
        "노트는 ‘\(shown)’에 대해 무엇이라고 하나요? 자기 말로 설명해 보세요.",
        "What do your notes say of “\(shown)”? Say it in your own words.")
      : notebook.say(
        "\(shown.with(.topic)) 무엇인가요? 자기 말로 설명해 보세요.",
        "What is meant by “\(shown)”? Say it in your own words.")
    return notebook.ask(
      QuestionIdentity(.term, term.name.essence, skill: "meaning"), from: term.telling.material,
      form: .recall, prompt: asked + context(of: term),
      answer: term.telling.meaning.text, hints: placeHints(term, notebook))
  }

  /// `Delivery in time: TCP gives no upper limit …`, `리눅스의 최대 RTO: 기본값이 120초입니다`: a statement or a value,
  /// and not what the words mean.
  private static func isRemark(_ text: String, on name: String) -> Bool {
    let isOnTCP = text.lowercased().hasPrefix("tcp") && !name.lowercased().contains("tcp")
    let isOfPart = text.hasPrefix(name + "의 ")
    return isOnTCP && !Meaning.isDefinition(text) || isOfPart || isValue(text)
  }

  /// `Flow control and congestion control`: what is said of the one does not tell of the other.
  private static func namesTwo(_ name: String) -> Bool {
    [" and ", " & ", " 및 ", "와 ", "과 "].contains { link in
      let parts = name.split(separator: link).map(String.init)
      return parts.count == 2 && parts.allSatisfy { Concepts.hold(TermNames($0)) }
    }
  }

  private static func isValue(_ text: String) -> Bool {
    guard text.count <= 30 else { return false }
    var rest = text[...]
    for ending in [".", "입니다", "이다"] where rest.hasSuffix(ending) { rest = rest.dropLast(ending.count) }
    let units = ["초", "밀리초", "분", "시간", "바이트", "비트", "개", "ms", " seconds", " minutes", " bytes", " bits"]
    return units.contains { rest.hasSuffix($0) && rest.dropLast($0.count).last?.isNumber == true }
  }

  /// The heading it stands under, where that says more than that terms follow.
  private static func context(of term: Notebook.Term) -> String {
    let fact = term.telling.material.fact
    guard !Meaning.isDefinition(fact.text), let heading = fact.outline.last,
      !isName(heading, of: term), Meaning.size(of: heading) <= 60,
      !generic.contains(where: heading.lowercased().contains)
    else { return "" }
    return "\n(\(heading))"
  }

  /// `1. Window scale (WS)` above `Window scale`.
  private static func isName(_ heading: String, of term: Notebook.Term) -> Bool {
    let title = String(heading.drop { $0.isNumber || $0.isPunctuation || $0.isWhitespace }).essence
    let names = [term.name.essence] + term.aliases.map(\.essence)
    return names.contains(title)
      || names.dropFirst().contains { names[0] + $0 == title || $0 + names[0] == title }
  }

  /// Headings that say no more than that terms follow.
  private static let generic = [
    "용어", "관련된 말", "낱말", "개념", "정리", "terms", "words", "glossary", "vocabulary", "definition",
  ]

  private static func typed(_ term: Notebook.Term, _ masked: String, _ notebook: Notebook) -> Question? {
    notebook.ask(
      QuestionIdentity(.term, term.name.essence, skill: "name"), from: term.telling.material, form: .cloze,
      prompt: notebook.say(
        "다음이 설명하는 말은 무엇인가요? 용어를 입력하세요.\n", "Which term is described here? Type it.\n")
        + Notebook.quoted(masked),
      answer: term.name, accepts: term.aliases,
      hints: placeHints(term, notebook) + [lengthHint(term.name, notebook)])
  }

  /// A term too long to type is chosen among its neighbours on the page, or on the pages beside it.
  private static func chosen(
    _ term: Notebook.Term, numbered number: Int, _ masked: String, _ notebook: Notebook
  ) -> Question? {
    let fact = term.telling.material.fact
    let mine = term.name.essence
    func mayStandBeside(_ other: Notebook.Term) -> Bool {
      let name = other.name.essence
      return name != mine && !name.contains(mine) && !mine.contains(name)
        && !Mask(names: [other.name]).isGivenAway(by: masked)
        && other.name.holdsHangul == term.name.holdsHangul
    }
    let samePage = (notebook.termsOfPage[fact.place.file] ?? []).filter(mayStandBeside)
    let sameSection = samePage.filter { $0.telling.material.fact.outline == fact.outline }
    var pool = sameSection.count >= 3 ? sameSection : samePage
    if pool.count < 3 { pool = neighbours(of: number, in: notebook.terms).filter(mayStandBeside) }
    guard pool.count >= 3 else { return nil }
    return notebook.choose(
      QuestionIdentity(.term, mine, skill: "name"), from: term.telling.material,
      prompt: notebook.say(
        "다음이 설명하는 것은 무엇인가요? 번호를 고르세요.\n", "Which of these is described here? Choose a number.\n")
        + Notebook.quoted(masked),
      right: term.name, wrong: pool.map(\.name), hints: placeHints(term, notebook))
  }

  private static func neighbours(of number: Int, in terms: [Notebook.Term]) -> ArraySlice<Notebook.Term> {
    terms[max(0, number - reach)..<min(terms.count, number + reach + 1)]
  }

  /// Terms of a page that has few of its own are chosen among so many to either side.
  private static let reach = 12

  /// `Encapsulation`: the encapsulating of … would tell the answer by its stem.
  private static func sharesStem(_ term: Notebook.Term, with masked: String) -> Bool {
    let words = letterRuns(masked)
    for name in [term.name] + term.aliases {
      let parts = letterRuns(name).filter { $0.count >= 4 || !$0.utf8.allSatisfy { $0 < 128 } }
      let known = parts.filter { part in
        let isLatin = part.utf8.allSatisfy { $0 < 128 }
        let stem = isLatin ? String(part.prefix(max(4, part.count - 4))) : part
        return words.contains { $0.hasPrefix(stem) }
      }
      if !parts.isEmpty, known.count == parts.count { return true }
    }
    return false
  }

  private static func letterRuns(_ text: String) -> [String] {
    text.lowercased().split(whereSeparator: { !$0.isLetter }).map(String.init)
  }

  private static func placeHints(_ term: Notebook.Term, _ notebook: Notebook) -> [String] {
    guard let heading = term.telling.material.fact.outline.last,
      !Mask(names: [term.name] + term.aliases).isGivenAway(by: heading)
    else { return [] }
    return [notebook.say("노트의 ‘\(heading)’에 나옵니다.", "It stands in your notes under ‘\(heading)’.")]
  }

  private static func lengthHint(_ name: String, _ notebook: Notebook) -> String {
    let count = name.count(where: { !$0.isWhitespace })
    return notebook.say(
      "‘\(name.prefix(1))’(으)로 시작하고 모두 \(count)글자입니다.",
      "It begins with ‘\(name.prefix(1))’ and has \(count) letters.")
  }
}
