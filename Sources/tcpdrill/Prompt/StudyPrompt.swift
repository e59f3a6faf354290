import Memory
import Store
import TCP
import Terminal

/// The study prompt: `tcpdrill` with nothing else. Today's state, then commands.
struct StudyPrompt {
  static let options: [Option] = [.notes, .data, .language, .color, .help]

  private let desk: StudyDesk
  private var language: Language { desk.language }

  init(_ invocation: Invocation) throws { desk = try StudyDesk(invocation) }

  /// Runs until a person leaves or the input ends.
  func run() throws -> ExitStatus {
    try greet()
    while true {
      let input = try desk.ask("tcpdrill> ", kind: .command) { before, _ in
        PromptCompletion.words(before: before)
      }
      switch input {
      case .end: return try leave()
      case .interrupted: continue
      case .line(let line):
        let goesOn = try keepingGoing { try obey(line) }
        if !goesOn { return try leave() }
      }
    }
  }

  private func leave() throws -> ExitStatus {
    if desk.lines.isInteractive { try say(PromptWords.goodbye, .quiet) }
    try desk.screen.flush()
    return .done
  }

  private func greet() throws {
    let (session, opening) = try desk.prepare(SittingWish(), isForPerson: desk.lines.isInteractive)
    let remaining = session.queue.remaining
    for line in opening.lines(remaining: remaining, isCram: false, in: language) {
      try desk.screen.line(line)
    }
    guard desk.lines.isInteractive else { return }
    try say(remaining.total > 0 ? PromptWords.enterStarts : PromptWords.nothingDue, .quiet)
    try desk.screen.line()
  }

  /// A mishap with one command is told in its line, and the prompt comes back.
  private func keepingGoing(_ body: () throws -> Bool) throws -> Bool {
    do {
      return try body()
    } catch let failure as Failure {
      try desk.screen.line(StyledText(failure.line(in: language), .wrong))
      return true
    }
  }

  /// Does what a line says; false to leave.
  private func obey(_ line: String) throws -> Bool {
    let words = PromptLine.words(line)
    guard let first = words.first else {
      if desk.lines.isInteractive { try sit([], opens: false) }
      return true
    }
    if words.count > 1, words.last == "?" {
      try showWhatFollows(Array(words.dropLast()))
      return true
    }
    if words.count > 1, first == "help" {
      try desk.runOnTheSide(words)
      return true
    }
    if first != "drill", first != "simulate", first != "stats", let command = SessionCommand(line) {
      return try obey(command)
    }
    switch PromptWords.commandNames[first] ?? first {
    case "quiz": try sit(Array(words.dropFirst()))
    case let name where commands.contains { $0.name == name }:
      try desk.runOnTheSide([name] + words.dropFirst())
    default: try say(PromptWords.unknown(first), .hint)
    }
    return true
  }

  /// What can be said to the quiz can be said here too, as far as it makes sense.
  private func obey(_ command: SessionCommand) throws -> Bool {
    switch command {
    case .quit: return false
    case .help: try help()
    case .language(let word):
      guard let chosen = Language(chosen: word, from: language) else {
        try say(Words.noSuchLanguage)
        return true
      }
      _ = try desk.speak(chosen)
      try say(Words.speaks)
    case .undo: try undo()
    case .stats: try desk.runOnTheSide(["stats"])
    case .drill(let rest): try desk.runOnTheSide(["drill"] + rest)
    case .simulate(let rest): try desk.runOnTheSide(["simulate"] + rest)
    case .hint, .why, .answer, .skip, .bury, .suspend, .flag, .edit, .grade:
      try say(Words.nothingAsked, .quiet)
    }
    return true
  }

  private func sit(_ arguments: [String], opens: Bool = true) throws {
    let invocation = try Invocation(
      arguments, options: QuizCommand.options + [.help], command: "quiz", environment: [:])
    if invocation.has("help") || !invocation.operands.isEmpty || invocation.has("data")
      || invocation.has("notes") || invocation.wantsJSON
    {
      return try desk.runOnTheSide(["quiz"] + arguments)
    }
    _ = try desk.sit(try QuizCommand.wish(from: invocation), opens: opens, wantsJSON: false)
  }

  /// Takes back the last answer of this machine, whichever session it was in; the quiz then asks it again.
  private func undo() throws {
    guard let review = try sayingWhy({ try desk.store.undoLast(at: desk.clock.now) }) else {
      return try say(Words.nothingToUndo, .quiet)
    }
    try say(PromptWords.undone(desk.bank.shortName(of: review.question, in: language)))
  }

  private func showWhatFollows(_ words: [String]) throws {
    let completion = PromptCompletion.words(after: words)
    let listed = completion.words + (completion.files ? [PromptWords.aFile[language]] : [])
    guard !listed.isEmpty else { return try say(PromptWords.nothingFollows, .quiet) }
    for word in listed { try desk.screen.line("  " + StyledText(word)) }
  }

  private func help() throws {
    var table = Table([.init(""), .init("")])
    table.add([StyledText("Enter", .strong), StyledText(PromptWords.enterHelp[language])])
    for command in commands where command.name != "help" {
      table.add([StyledText(command.name, .strong), StyledText(command.summary[language])])
    }
    for entry in SessionCommand.table {
      switch entry.kind {
      case .plain(.undo), .plain(.quit), .plain(.help), .language:
        let name = entry.names[0] + (entry.argument.isEmpty ? "" : " " + entry.argument)
        table.add([StyledText(name, .strong), StyledText(entry.help[language])])
      default: break
      }
    }
    for line in table.lines(width: min(desk.width, 100) - 2) { try desk.screen.verbatim("  " + line) }
    try say(PromptWords.moreHelp, .quiet)
  }

  private func say(_ text: Bilingual, _ role: Role? = nil) throws {
    try desk.screen.line(StyledText(text[language], role))
  }
}
