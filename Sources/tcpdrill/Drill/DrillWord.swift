import TCP

/// What can be said to a drill instead of an answer, in the quiz's words for it.
enum DrillWord: Equatable {
  case hint, why, answer, skip, help, quit
  /// As it was typed; nil takes the other one.
  case language(String?)

  init?(_ text: String) {
    switch SessionCommand(text) {
    case .hint: self = .hint
    case .why: self = .why
    case .answer: self = .answer
    case .skip: self = .skip
    case .language(let word): self = .language(word)
    case .help: self = .help
    case .quit: self = .quit
    default: return nil
    }
  }

  /// What completion offers.
  static let offered = ["hint", "why", "answer", "skip", "lang", "help", "quit"]

  static let explained = Bilingual(
    ko:
      "답을 쓰거나 hint(힌트), why(방금 답의 까닭), answer(모르니 답 보기), skip(다음 문제로), lang ko|en(말 바꾸기), quit(끝)을 입력하세요.",
    en:
      "Type an answer, or hint, why (of the last answer), answer (show it), skip (another exercise), lang ko|en, quit."
  )
}
