import Questions
import TCP

/// What is asked: a card of the notes, or one exercise of a skill.
enum SessionItem: Sendable {
  case card(Question)
  case skill(Exercise)

  var topic: String {
    switch self {
    case .card(let question): question.topic
    case .skill(let exercise): exercise.topic
    }
  }

  /// The line of the notes it stands in.
  var source: Source? {
    switch self {
    case .card(let question): question.source
    case .skill: nil
    }
  }

  /// Where to read on: a line of the notes, or how to get the very same exercise again.
  func place(_ folders: KnownFolders) -> String {
    switch self {
    case .card(let question): "\(folders.shortened(question.source.file)):\(question.source.line)"
    case .skill(let exercise): "drill \(exercise.code)"
    }
  }

  func prompt(in language: Language) -> String {
    switch self {
    case .card(let question): question.prompt
    case .skill(let exercise): exercise.prompt[language]
    }
  }

  /// How long a person who knows the answer may take: to read, and to type.
  var expectedMilliseconds: Int {
    switch self {
    case .card(let question):
      4000 + 60 * question.prompt.count + 60 * question.choices.reduce(0) { $0 + $1.count }
        + 200 * min(60, question.answer.count)
    case .skill(let exercise): 20_000 + 25_000 * exercise.blanks.count
    }
  }
}

/// Folders a person knows by shorter names: where they stand, and their home.
struct KnownFolders: Hashable, Sendable {
  var current = ""
  var home = ""

  /// `notes/tcp.md` from here, `~/notes/tcp.md` from home, else as it is.
  func shortened(_ path: String) -> String {
    if current.count > 1, path.hasPrefix(current + "/") { return String(path.dropFirst(current.count + 1)) }
    if home.count > 1, path.hasPrefix(home + "/") { return "~" + path.dropFirst(home.count) }
    return path
  }
}

/// How a person did on one question, and what that is worth.
struct Performance: Hashable, Sendable {
  var isRight: Bool
  var hadSlip = false
  var hints = 0
  /// nil where lines come from a program, whose speed says nothing.
  var milliseconds: Int?

  /// Wrong is `again`; a hint or a long time is `hard`; quick, exact and not for the first time is `easy`.
  func grade(expected: Int, isFirstTime: Bool) -> Grade {
    guard isRight else { return .again }
    if hints > 0 { return .hard }
    guard let milliseconds else { return .good }
    if milliseconds > 4 * expected { return .hard }
    return milliseconds < expected / 3 && !isFirstTime && !hadSlip ? .easy : .good
  }
}
