import Questions
import TCP

/// What can be said to the quiz instead of an answer.
enum SessionCommand: Hashable, Sendable {
  case hint, why, answer, skip, bury, suspend, flag, undo, edit, quit, stats, help
  /// As it was typed; nil takes the other one.
  case language(String?)
  case grade(Grade?)
  case drill([String])
  case simulate([String])

  /// `hint`, `힌트`, `/hint`; nil where it is no command.
  init?(_ typed: String) {
    let words = typed.split(separator: " ").map(String.init)
    guard let first = words.first else { return nil }
    let bare = first.hasPrefix("/") || first.hasPrefix(":") ? String(first.dropFirst()) : first
    let rest = Array(words.dropFirst())
    guard let entry = SessionCommand.table.first(where: { $0.names.contains(bare.lowercased()) }) else {
      // A bare number is an answer: `grade 2` says that it is a grade.
      guard rest.isEmpty, Int(bare) == nil, let grade = Grade(named: bare) else { return nil }
      self = .grade(grade)
      return
    }
    switch entry.kind {
    case .plain(let command):
      guard rest.isEmpty else { return nil }
      self = command
    case .language: self = .language(rest.first)
    case .grade: self = .grade(rest.first.flatMap { Grade(named: $0) })
    case .drill: self = .drill(rest)
    case .simulate: self = .simulate(rest)
    }
  }

  enum Kind: Sendable {
    case plain(SessionCommand)
    case language, grade, drill, simulate
  }

  struct Entry: Sendable {
    var kind: Kind
    /// English first: it is what completion offers.
    var names: [String]
    var argument: String
    var help: Bilingual
  }

  static let table: [Entry] = [
    Entry(
      kind: .plain(.hint), names: ["hint", "힌트"], argument: "",
      help: Bilingual(ko: "힌트 하나 (쓰면 '어려움'이 됩니다)", en: "one hint (the answer then counts as hard)")),
    Entry(
      kind: .plain(.why), names: ["why", "왜", "왜?"], argument: "",
      help: Bilingual(ko: "방금 답의 까닭", en: "why the last answer is so")),
    Entry(
      kind: .plain(.answer), names: ["answer", "정답", "모름"], argument: "",
      help: Bilingual(ko: "모르니 답 보기 (틀린 것으로 칩니다)", en: "show the answer (it counts as wrong)")),
    Entry(
      kind: .plain(.skip), names: ["skip", "건너뛰기", "넘기기"], argument: "",
      help: Bilingual(ko: "이 문제를 맨 뒤로", en: "put this one off to the end")),
    Entry(
      kind: .plain(.bury), names: ["bury", "내일"], argument: "",
      help: Bilingual(ko: "이 문제는 내일", en: "not today: this one comes tomorrow")),
    Entry(
      kind: .plain(.suspend), names: ["suspend", "보류"], argument: "",
      help: Bilingual(ko: "이 문제를 다시 묻지 않기", en: "never ask this one again")),
    Entry(
      kind: .plain(.flag), names: ["flag", "표시"], argument: "",
      help: Bilingual(ko: "나중에 볼 수 있게 표시 (다시 쓰면 지움)", en: "mark it for later (again: unmark)")),
    Entry(
      kind: .plain(.undo), names: ["undo", "되돌리기"], argument: "",
      help: Bilingual(ko: "바로 앞의 답을 되돌리고 다시 풀기", en: "take back the last answer and ask it again")),
    Entry(
      kind: .grade, names: ["grade", "평가"], argument: "1-4",
      help: Bilingual(ko: "바로 앞의 평가를 바꾸기", en: "change the grade of the last answer")),
    Entry(
      kind: .plain(.edit), names: ["edit", "고치기"], argument: "",
      help: Bilingual(ko: "노트의 그 줄을 편집기로 열기", en: "open the note at its line in your editor")),
    Entry(
      kind: .drill, names: ["drill", "연습"], argument: "TOPIC",
      help: Bilingual(ko: "숫자 문제를 따로 연습", en: "practise numbers on the side")),
    Entry(
      kind: .simulate, names: ["simulate"], argument: "FILE",
      help: Bilingual(ko: "시나리오를 실행", en: "run a scenario")),
    Entry(
      kind: .plain(.stats), names: ["stats", "통계"], argument: "",
      help: Bilingual(ko: "공부가 어떻게 되어 가는지", en: "how study goes")),
    Entry(
      kind: .language, names: ["lang", "언어"], argument: "ko|en",
      help: Bilingual(ko: "말을 바꾸기", en: "change the language")),
    Entry(
      kind: .plain(.help), names: ["?", "도움말", "help"], argument: "",
      help: Bilingual(ko: "이 도움말", en: "this help")),
    Entry(
      kind: .plain(.quit), names: ["quit", "그만", "끝", "나가기", "exit"], argument: "",
      help: Bilingual(ko: "저장하고 끝내기 (Ctrl-D도 같음)", en: "save and leave (Ctrl-D does too)")),
  ]
}

extension Language {
  /// `ko`, `EN`; the other one where none is named, nil where that is none.
  init?(chosen word: String?, from current: Language) {
    guard let word else {
      self = current == .korean ? .english : .korean
      return
    }
    self.init(rawValue: word.lowercased())
  }
}

extension Grade {
  /// `3`, `good`, `알맞음`.
  init?(named word: String) {
    if let number = Int(word) {
      self.init(rawValue: number)
      return
    }
    let wanted = word.lowercased()
    guard let grade = Grade.allCases.first(where: { $0.words.contains(wanted) }) else { return nil }
    self = grade
  }

  private var words: [String] { [name.english, name.korean] }

  var name: Bilingual {
    switch self {
    case .again: Bilingual(ko: "다시", en: "again")
    case .hard: Bilingual(ko: "어려움", en: "hard")
    case .good: Bilingual(ko: "알맞음", en: "good")
    case .easy: Bilingual(ko: "쉬움", en: "easy")
    }
  }
}
