import Export
import Memory
import Questions
import Store
import TCP
import Terminal

/// Does what a session says: shows, asks, keeps each answer before anything follows it.
final class QuizRunner {
  private let desk: StudyDesk
  private let wish: SittingWish
  private let wantsJSON: Bool
  /// Answers of this session by their numbers, as the log names them.
  private var reviews: [Int: String] = [:]

  init(_ desk: StudyDesk, _ wish: SittingWish, wantsJSON: Bool) {
    self.desk = desk
    self.wish = wish
    self.wantsJSON = wantsJSON
  }

  /// Plays the session to its end.
  func run(_ session: inout Session, opening: Opening?) throws {
    session.columns = desk.width
    var effects = session.begin(opening, at: desk.clock.now)
    while let event = try carryOut(effects) {
      session.columns = desk.width
      // The first question did not wait for this.
      if case .line = event, !session.forecast.isCounted {
        session.forecast.count(dueByTomorrow: try desk.dueByTomorrow())
      }
      effects = session.receive(event, at: desk.clock.now)
    }
    try desk.screen.flush()
    // Where it can't be kept it is looked up again next time.
    try? desk.store.keepFindings(at: desk.clock.now)
  }

  /// What came of the effects; nil once the session is left.
  private func carryOut(_ effects: [SessionEffect]) throws -> SessionEvent? {
    for effect in effects {
      switch effect {
      case .show(let text, let indent): if !wantsJSON { try desk.screen.line(text, indent: indent) }
      case .report(let record): if wantsJSON { try desk.report(record) }
      case .record(let answered): if try !keep(answered) { return nil }
      case .erase(let number): try erase(number)
      case .mark(let mark, let question, let isOn): try desk.mark(mark, question, isOn: isOn)
      case .toggleFlag(let question): return .flagged(try desk.toggleFlag(of: question))
      case .undoEarlier: return .tookBack(try desk.takeBackLast())
      case .speak(let language): return .spoke(language, try speak(language))
      case .edit(let source): return try edit(source)
      case .run(let words):
        try desk.runOnTheSide(words)
        if !wantsJSON { try desk.screen.line() }
        return .resumed
      case .ask(let prompt): return try ask(prompt)
      case .leave: return nil
      }
    }
    return nil
  }

  private func ask(_ prompt: SessionPrompt) throws -> SessionEvent {
    let input = try desk.ask(wantsJSON ? "" : prompt.text, kind: .answer) { before, _ in
      SessionCompletion.words(before: before, prompt: prompt)
    }
    switch input {
    case .line(let text): return .line(text)
    case .interrupted: return .interrupted
    case .end: return .end
    }
  }

  /// Makes an answer durable. Where that fails a person is told at once and may try again;
  /// false where they leave instead.
  private func keep(_ answered: Session.Answered) throws -> Bool {
    while true {
      do {
        reviews[answered.number] = try sayingWhy { try desk.store.record(answered.answer) }.review.id
        return true
      } catch let failure as Failure where desk.lines.isInteractive {
        try desk.screen.line(StyledText(failure.line(in: desk.language), .wrong))
        try desk.screen.line(StyledText(Words.notKept[desk.language]))
        let input = try desk.ask("Enter> ", kind: .command) { _, _ in Completion(words: ["quit"]) }
        guard case .line(let text) = input, SessionCommand(text) != .quit else { return false }
      }
    }
  }

  /// The rest of today's work, where the other language has notes of its own.
  private func speak(_ language: Language) throws -> SessionPlan? {
    guard try desk.speak(language) else { return nil }
    var rest = wish
    rest.limit = wish.limit.map { max(0, $0 - reviews.count) }
    let (session, _) = try desk.prepare(rest, isForPerson: desk.lines.isInteractive)
    return SessionPlan(queue: session.queue, forecast: session.forecast)
  }

  private func erase(_ number: Int) throws {
    guard let id = reviews.removeValue(forKey: number) else { return }
    _ = try sayingWhy { try desk.store.undo(review: id, at: desk.clock.now) }
  }

  /// A problem with the editor or the note is told; the question under way goes on.
  private func edit(_ source: Source) throws -> SessionEvent {
    try desk.screen.flush()
    do {
      try desk.editor.open(source)
      try desk.readNotesAnew()
      return .edited
    } catch let failure as Failure where desk.lines.isInteractive {
      try desk.screen.line(StyledText(failure.line(in: desk.language), .wrong))
      return .resumed
    }
  }
}

/// What completes a word while a question is asked.
enum SessionCompletion {
  static func words(before: String, prompt: SessionPrompt) -> Completion {
    let earlier = before.split(separator: " ").map(String.init)
    guard let command = earlier.first else {
      return Completion(words: prompt.words + SessionCommand.table.flatMap { $0.names.prefix(1) })
    }
    switch command.lowercased() {
    case "lang", "언어": return Completion(words: Language.allCases.map(\.rawValue))
    case "grade", "평가": return Completion(words: ["again", "hard", "good", "easy"])
    case "simulate": return Completion(files: true)
    case "drill", "연습": return CommandCompletion.words(after: ["drill"] + earlier.dropFirst())
    default: return Completion(words: prompt.words)
    }
  }
}
