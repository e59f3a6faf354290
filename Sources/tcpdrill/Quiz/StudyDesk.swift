import Export
import Memory
import Questions
import Store
import TCP
import Terminal

/// What a sitting needs about it: the screen, the keyboard, the record, the notes and the clock.
final class StudyDesk {
  let screen: Screen
  let lines: any LineSource
  let clock: Clock
  let store: Store
  let bank: StudyBank
  let editor: Editor
  private(set) var language: Language
  private let invocation: Invocation
  private let records = Output(descriptor: 1)

  init(_ invocation: Invocation) throws {
    self.invocation = invocation
    let choice = invocation["color"].flatMap { Style.Choice(rawValue: $0) } ?? .auto
    screen = Screen(descriptor: 1, choice: choice, environment: invocation.environment)
    let data = try StudyData(invocation)
    clock = data.clock
    store = try data.open()
    let language = Preferences.language(invocation, store)
    self.language = language
    bank = try StudyBank(invocation, store: store, language: language, keptIn: data.location.directory)
    editor = Editor(environment: invocation.environment)
    let isForPerson = screen.isTerminal && Screen.isTerminal(0)
    lines = isForPerson ? LineEditor(historyDirectory: data.location.directory) : PipedLines(descriptor: 0)
    try followMoves()
  }

  var folders: KnownFolders {
    KnownFolders(current: (try? absolutePath(".")) ?? "", home: invocation.environment["HOME"] ?? "")
  }

  /// Columns for diagrams and tables: the terminal's, or what fits a mail.
  var width: Int { screen.isTerminal ? screen.columns : 80 }

  /// Everything shown so far reaches the screen, then a line is asked for.
  func ask(
    _ prompt: String, kind: PromptKind, completion: @escaping (String, String) -> Completion
  ) throws -> LineInput {
    try screen.flush()
    return lines.next(prompt: prompt, kind: kind, completion: completion)
  }

  func report(_ record: SessionRecord) throws {
    var json = JSONWriter()
    record.write(to: &json)
    try records.write(json.bytes)
    try records.flush()
  }

  /// Whether other notes are asked from now on.
  func speak(_ chosen: Language) throws -> Bool {
    language = chosen
    let isOther = try bank.speak(chosen)
    try followMoves()
    return isOther
  }

  /// Lets histories move on to the cards that were reworded, and says so.
  func followMoves() throws {
    for move in bank.moves {
      guard try sayingWhy({ try store.card(move.old) })?.state != nil else { continue }
      try sayingWhy { try store.relink(move.old, to: move.new, at: clock.now) }
      guard !invocation.wantsJSON else { continue }
      let name = bank.shortName(of: move.new.question, in: language)
      try screen.line(StyledText(Words.movedOn(name)[language], .quiet))
    }
  }

  func readNotesAnew() throws {
    try bank.readAnew()
    try followMoves()
  }

  func mark(_ mark: CardMark, _ question: String, isOn: Bool) throws {
    let card = bank.description(of: question)
    try sayingWhy {
      switch mark {
      case .suspended: try store.setSuspended(isOn, card)
      case .buried:
        let tomorrow = store.settings.boundary.day(of: clock.now) + 1
        try store.bury(card, until: isOn ? tomorrow : nil)
      }
    }
  }

  /// Whether the card is flagged now.
  func toggleFlag(of question: String) throws -> Bool {
    try sayingWhy {
      let isOn = try store.card(question)?.isFlagged != true
      try store.setFlagged(isOn, bank.description(of: question))
      return isOn
    }
  }

  /// The last answer given on this machine is taken back; its card as it stood before.
  func takeBackLast() throws -> Candidate? {
    try sayingWhy {
      guard let review = try store.undoLast(at: clock.now) else { return nil }
      let card = bank.description(of: review.question)
      return Candidate(
        question: card.question, group: card.group, topic: card.topic,
        state: try store.card(card.question)?.state)
    }
  }

  /// Signs that this terminal can draw diagrams with.
  var signs: LadderSigns { LadderSigns(environment: invocation.environment) }

  /// Runs another command of the program; what goes wrong with it is told and no more.
  func runOnTheSide(_ words: [String]) throws {
    try screen.flush()
    do {
      let chosen = try command(named: words.first ?? "help")
      let options = chosen.options + [.help]
      var arguments = Array(words.dropFirst())
      arguments += inherited(by: options, unless: arguments)
      let invocation = try Invocation(
        arguments, options: options, command: "tcpdrill \(chosen.name)", environment: invocation.environment)
      if invocation.has("help") {
        try screen.line(StyledText(HelpCommand.help(on: chosen, in: language)))
      } else {
        _ = try chosen.start(invocation)
      }
    } catch let failure as Failure {
      try screen.line(StyledText(failure.line(in: language), .wrong))
    }
    try screen.flush()
  }

  /// What was chosen for this sitting holds for commands run within it.
  private func inherited(by options: [Option], unless given: [String]) -> [String] {
    var result: [String] = []
    for name in ["data", "notes", "color"] where options.contains(where: { $0.name == name }) {
      guard !given.contains(where: { $0.hasPrefix("--\(name)") }) else { continue }
      for value in invocation.all(name) { result += ["--\(name)", value] }
    }
    if options.contains(where: { $0.name == "lang" }), !given.contains(where: { $0.hasPrefix("--lang") }) {
      result += ["--lang", language.rawValue]
    }
    return result.isEmpty ? [] : result
  }
}
