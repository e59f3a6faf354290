import TCP

/// What became of a typed answer to a question of the bank.
package enum QuestionVerdict: Hashable, Sendable {
  case right
  /// Right, with a slip in spelling: told, not failed.
  case nearly(meant: String)
  case wrong
  /// No answer at all to what was asked: said what to type, and asked again.
  case malformed(Bilingual)
  /// Free recall: shown the answer, the student judges.
  case selfRated
}

extension Question {
  /// Marks what a person typed.
  package func mark(_ typed: String) -> QuestionVerdict {
    let typed = typed.normalised.trimmed
    if form == .recall { return .selfRated }
    if typed.isEmpty { return .malformed(whatToType) }
    switch form {
    case .recall: return .selfRated
    case .choice: return markChoice(typed)
    case .number: return markNumber(typed)
    case .flags: return markFlags(typed)
    case .state: return markState(typed)
    case .order: return markOrder(typed)
    case .cloze: return markWords(typed)
    }
  }

  /// All answers that are right as they stand.
  package var rightAnswers: [String] { [answer] + accepts }

  /// What to type, in one line.
  package var whatToType: Bilingual {
    switch form {
    case .recall:
      Bilingual(ko: "떠올려 본 다음 Enter를 누르세요.", en: "Think of it, then press Enter.")
    case .choice:
      Bilingual(
        ko: "1부터 \(choices.count)까지의 번호를 입력하세요.", en: "Type a number from 1 to \(choices.count).")
    case .number:
      Bilingual(ko: "수를 입력하세요. 16진수는 0x로 시작합니다.", en: "Type a number; hexadecimal starts with 0x.")
    case .flags:
      Bilingual(
        ko: "플래그 이름을 입력하세요. 여럿이면 쉼표로 나눕니다.", en: "Type flag names, with commas between them.")
    case .state:
      Bilingual(ko: "상태 이름을 입력하세요.", en: "Type the name of a state.")
    case .order:
      Bilingual(
        ko: "1부터 \(choices.count)까지의 번호를 순서대로 한 번씩 입력하세요.",
        en: "Type each number from 1 to \(choices.count) once, in order.")
    case .cloze:
      Bilingual(ko: "빈칸에 들어갈 말을 입력하세요.", en: "Type what belongs in the blank.")
    }
  }

  private func markChoice(_ typed: String) -> QuestionVerdict {
    let bare = typed.drop { "([".contains($0) }.prefix { !")].:".contains($0) }
    let key = typed.essence
    if let exact = choices.first(where: { $0 == typed || $0.essence == key && !key.isEmpty }) {
      return isRight(exact) ? .right : .wrong
    }
    if typed.allSatisfy({ "([)]. ".contains($0) || $0.isNumber }), let number = Int(bare) {
      guard choices.indices.contains(number - 1) else { return .malformed(whatToType) }
      return isRight(choices[number - 1]) ? .right : .wrong
    }
    if bare.count == 1, let letter = bare.lowercased().unicodeScalars.first, ("a"..."z").contains(letter) {
      let place = Int(letter.value) - 0x61
      if choices.indices.contains(place) { return isRight(choices[place]) ? .right : .wrong }
    }
    let begun = choices.filter { key.count >= 2 && $0.essence.hasPrefix(key) }
    if begun.count == 1 { return isRight(begun[0]) ? .right : .wrong }
    return .malformed(whatToType)
  }

  private func isRight(_ choice: String) -> Bool { rightAnswers.contains { $0.essence == choice.essence } }

  private func markNumber(_ typed: String) -> QuestionVerdict {
    guard let number = TypedNumber(typed) else { return .malformed(whatToType) }
    return rightAnswers.contains { TypedNumber($0)?.agrees(with: number) == true } ? .right : .wrong
  }

  private func markFlags(_ typed: String) -> QuestionVerdict {
    guard let flags = Lexicon.flags(spelled: typed) else {
      if let near = Lexicon.nearestFlag(to: typed), rightFlags.contains(Flags(near)) {
        return .nearly(meant: near.name)
      }
      return .malformed(whatToType)
    }
    return rightFlags.contains(flags) ? .right : .wrong
  }

  private var rightFlags: [Flags] { rightAnswers.compactMap { Lexicon.flags(spelled: $0) } }

  private func markState(_ typed: String) -> QuestionVerdict {
    let right = rightAnswers.compactMap { Lexicon.state(spelled: $0) }
    if let state = Lexicon.state(spelled: typed) { return right.contains(state) ? .right : .wrong }
    guard let near = Lexicon.nearestState(to: typed) else { return .malformed(whatToType) }
    return right.contains(near) ? .nearly(meant: near.name) : .wrong
  }

  private func markOrder(_ typed: String) -> QuestionVerdict {
    guard let given = Question.order(typed, of: choices.count) else { return .malformed(whatToType) }
    return rightAnswers.contains { Question.order($0, of: choices.count) == given } ? .right : .wrong
  }

  /// `2 1 3`, `2,1,3`, `2-1-3`, and `213` up to nine: each number once, or nil.
  static func order(_ typed: String, of count: Int) -> [Int]? {
    guard typed.allSatisfy({ $0.isNumber || $0.isWhitespace || ",.->→、".contains($0) }) else { return nil }
    var numbers = typed.split { !$0.isNumber }.map { Int($0) ?? 0 }
    if numbers.count == 1, count > 1, count < 10 {
      numbers = typed.filter(\.isNumber).map { $0.wholeNumberValue ?? 0 }
    }
    return numbers.sorted() == Array(1...max(1, count)) ? numbers : nil
  }

  private func markWords(_ typed: String) -> QuestionVerdict {
    let answers = rightAnswers
    if answers.contains(where: { Question.isSame($0, typed) }) { return .right }
    if answers.contains(where: { sameMeaning($0, typed) }) { return .right }
    let near = answers.compactMap { right -> (String, Int)? in
      // Numbers and signs leave no room for slips: x+1 is not x+2.
      guard !right.contains(where: { $0.isNumber || $0 == "+" }) else { return nil }
      return Spelling.distance(right, typed, limit: Spelling.allowance(for: right)).map { (right, $0) }
    }
    guard let best = near.min(by: { $0.1 < $1.1 }) else { return .wrong }
    // A slip that makes it another name of TCP is no slip.
    return Question.namesSomethingElse(typed, than: best.0) ? .wrong : .nearly(meant: best.0)
  }

  /// The same but for case, spacing and punctuation; what has no letters is compared as it stands.
  private static func isSame(_ right: String, _ typed: String) -> Bool {
    let key = right.essence
    if key.isEmpty { return right.trimmed == typed }
    if key == typed.essence { return true }
    return withoutArticle(typed).essence == withoutArticle(right).essence
  }

  private static func withoutArticle(_ text: String) -> String {
    for article in ["the ", "a ", "an "] where text.lowercased().hasPrefix(article) {
      return String(text.dropFirst(article.count))
    }
    return text
  }

  /// Both are spellings or translations of the same state, flag or field.
  private func sameMeaning(_ right: String, _ typed: String) -> Bool {
    if let state = Lexicon.state(spelled: right) { return Lexicon.state(spelled: typed) == state }
    if let flag = Lexicon.flag(spelled: right) { return Lexicon.flag(spelled: typed) == flag }
    if let field = Lexicon.field(spelled: right) { return Lexicon.field(spelled: typed) == field }
    if let number = TypedNumber(right) { return TypedNumber(typed)?.agrees(with: number) == true }
    return false
  }

  private static func namesSomethingElse(_ typed: String, than right: String) -> Bool {
    if let state = Lexicon.state(spelled: typed) { return Lexicon.state(spelled: right) != state }
    if let flag = Lexicon.flag(spelled: typed) { return Lexicon.flag(spelled: right) != flag }
    if let field = Lexicon.field(spelled: typed) { return Lexicon.field(spelled: right) != field }
    return false
  }
}
