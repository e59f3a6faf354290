import Drills
import TCP
import Terminal

/// A line typed at the study prompt, as words.
enum PromptLine {
  /// Split at spaces; quotes keep a name with spaces together.
  static func words(_ line: String) -> [String] {
    var words: [String] = []
    var word = ""
    var isInWord = false
    var quote: Character?
    for character in line {
      if let open = quote {
        if character == open { quote = nil } else { word.append(character) }
      } else if character == "\"" || character == "'" {
        quote = character
        isInWord = true
      } else if character.isWhitespace {
        if isInWord { words.append(word) }
        word = ""
        isInWord = false
      } else {
        word.append(character)
        isInWord = true
      }
    }
    return isInWord ? words + [word] : words
  }
}

/// What completes a word at the study prompt.
enum PromptCompletion {
  static func words(before: String) -> Completion { words(after: PromptLine.words(before)) }

  static func words(after earlier: [String]) -> Completion {
    guard let first = earlier.first else {
      let own = ["undo", "lang", "quit", "?"]
      return Completion(words: commands.map { $0.name } + own)
    }
    let name = PromptWords.commandNames[first] ?? first
    if name == "lang" || name == "언어" { return Completion(words: Language.allCases.map(\.rawValue)) }
    return CommandCompletion.words(after: [name] + earlier.dropFirst())
  }
}

/// What the study prompt says, in both languages.
enum PromptWords {
  /// Korean names of commands.
  static let commandNames = ["퀴즈": "quiz", "연습": "drill", "통계": "stats", "시작": "quiz", "start": "quiz"]

  static let enterStarts = Bilingual(
    ko: "Enter를 누르면 시작합니다. ?는 할 수 있는 것을 모두 보여 줍니다.",
    en: "Enter starts. Type ? to see what else there is.")
  static let nothingDue = Bilingual(
    ko: "drill로 숫자 문제를 연습하거나, quiz --cram으로 미리 훑어볼 수 있습니다. ?는 할 수 있는 것을 모두 보여 줍니다.",
    en: "`drill` practises numbers, `quiz --cram` looks ahead. Type ? to see what else there is.")
  static let enterHelp = Bilingual(ko: "오늘의 퀴즈를 시작", en: "start today's quiz")
  static let moreHelp = Bilingual(
    ko: "`help COMMAND`나 `COMMAND ?`는 그 명령을 자세히 보여 줍니다. Tab은 낱말을 완성합니다.",
    en: "`help COMMAND` or `COMMAND ?` tells more about one; Tab completes words.")
  static let goodbye = Bilingual(ko: "모두 저장했습니다. 내일 또 만나요.", en: "All is saved. See you tomorrow.")
  static let nothingFollows = Bilingual(ko: "뒤에 더 쓸 것이 없습니다.", en: "Nothing more can follow.")
  static let aFile = Bilingual(ko: "파일이나 폴더", en: "a file or folder")

  static func unknown(_ word: String) -> Bilingual {
    if Topic(rawValue: word) != nil {
      return Bilingual(
        ko: "'\(word)'는 연습 주제입니다. `drill \(word)`로 시작하세요.",
        en: "'\(word)' is a drill topic: `drill \(word)` starts it.")
    }
    return Bilingual(
      ko: "'\(word)' 명령은 없습니다. ?를 입력하면 모두 보여 줍니다.",
      en: "There is no command '\(word)'; ? shows them all.")
  }

  static func undone(_ name: String) -> Bilingual {
    Bilingual(ko: "마지막 답을 되돌렸습니다: \(name)", en: "Took back the last answer: \(name)")
  }
}
