import Memory
import Questions
import Store
import TCP
import Terminal

/// What happens to a session.
enum SessionEvent: Sendable {
  case line(String)
  /// Ctrl-C.
  case interrupted
  /// Ctrl-D, or the input ended.
  case end
  /// The note was edited and the bank read anew.
  case edited
  /// Back from something else on the same screen.
  case resumed
  /// A flag was set, or taken off.
  case flagged(Bool)
  /// Another language is spoken now; with a new plan where other notes are asked from now on.
  case spoke(Language, SessionPlan?)
  /// An answer of an earlier sitting was taken back, to this card as it stood before; nil where there is none.
  case tookBack(Candidate?)
}

/// What a session has before it.
struct SessionPlan: Sendable {
  var queue: StudyQueue
  var forecast: Forecast
}

/// What a session wants done, in this order.
enum SessionEffect: Sendable {
  case show(StyledText, indent: Int)
  /// One more answer: it must be safe before what follows is shown.
  case record(Session.Answered)
  /// Takes an answer back, by its number in the session.
  case erase(answer: Int)
  /// Takes the last answer of earlier sittings back.
  case undoEarlier
  case mark(CardMark, question: String, isOn: Bool)
  case toggleFlag(question: String)
  case report(SessionRecord)
  case edit(Source)
  case speak(Language)
  /// Another command of the program, run on the side.
  case run([String])
  case ask(SessionPrompt)
  case leave
}

/// What a person may say of a card, beside answering it.
enum CardMark: String, Hashable, Sendable { case buried, suspended }

/// What is waited for.
struct SessionPrompt: Hashable, Sendable {
  enum Wanted: Hashable, Sendable { case answer, reveal, rating, nothing }
  var wanted: Wanted
  /// Words that would do here, for completion.
  var words: [String] = []

  /// Short and ASCII.
  var text: String {
    switch wanted {
    case .answer: "> "
    case .reveal: "Enter> "
    case .rating: "1-4> "
    case .nothing: "Enter> "
    }
  }
}

/// One sitting: a pure machine from lines typed to lines shown and reviews kept.
///
/// It reads no clock and no keyboard: every event comes with its moment, and the runner does what the
/// effects say. Thus a test is a transcript.
struct Session {
  let scheduler: Scheduler
  let options: Options
  /// The card or exercise of a candidate; nil where the notes no longer have it.
  let supply: (Candidate, Language) -> SessionItem?
  /// What a candidate and its siblings share, as the notes have it now.
  let group: (Candidate) -> String
  var language: Language
  var queue: StudyQueue
  /// Columns that diagrams may take.
  var columns = 80
  var current: Asking?
  var answers: [Answered] = []
  /// Questions put aside, for as long as that can be taken back.
  var asides: [Aside] = []
  var startedAt: Int64 = 0
  var isOver = false
  var forecast: Forecast
  /// Numbers the answers, those taken back too.
  var answersGiven = 0
  private var interruptions = 0

  struct Options: Sendable {
    var isCram = false
    var isInteractive = true
    var folders = KnownFolders()
    var signs = LadderSigns.unicode
  }

  /// A question under way.
  struct Asking: Sendable {
    enum Stage: Hashable, Sendable { case typing, revealing, rating }
    var entry: QueueEntry
    var item: SessionItem
    var stage: Stage
    var startedAt: Int64
    var hints = 0
    var typed: [String] = []
    /// For exercises: which blank is asked, and what went wrong in those before.
    var blank = 0
    var wrongBlanks = 0
    var mistakes: [String] = []
  }

  /// A question answered, with all that is needed to take it back.
  struct Answered: Sendable {
    /// Counts up within the session.
    var number: Int
    var entry: QueueEntry
    var item: SessionItem
    var answer: NewAnswer
    var state: CardState
    var performance: Performance
    var question: String { answer.card.question }
    var isRight: Bool { performance.isRight }
  }

  /// A question put aside, and after how many answers.
  struct Aside: Sendable {
    var mark: CardMark
    var entry: QueueEntry
    var item: SessionItem
    var answersBefore: Int
  }

  init(
    queue: StudyQueue, forecast: Forecast, language: Language, options: Options,
    group: @escaping (Candidate) -> String = { $0.group },
    supply: @escaping (Candidate, Language) -> SessionItem?
  ) {
    self.queue = queue
    self.forecast = forecast
    self.language = language
    self.options = options
    self.group = group
    self.supply = supply
    scheduler = Scheduler(queue.settings)
  }

  /// Opens: what there is today (nil where that was just told), then the first question.
  mutating func begin(_ opening: Opening?, at now: Int64) -> [SessionEffect] {
    startedAt = now
    var lines = opening?.lines(remaining: queue.remaining, isCram: options.isCram, in: language) ?? []
    if opening != nil, !queue.isEmpty { lines.append(StyledText(Words.questionMark[language], .quiet)) }
    return lines.map { show($0) } + [show("")] + askNext(at: now)
  }

  mutating func receive(_ event: SessionEvent, at now: Int64) -> [SessionEffect] {
    switch event {
    case .line(let text):
      interruptions = 0
      return receive(line: text, at: now)
    case .interrupted:
      interruptions += 1
      let way = Bilingual(ko: "끝내려면 quit 또는 Ctrl-D를 입력하세요.", en: "To leave, type quit or Ctrl-D.")
      return (interruptions > 1 ? [show(StyledText(way[language], .quiet))] : []) + [.ask(prompt)]
    case .end: return leave(at: now)
    case .edited: return reread(isEdited: true, at: now)
    case .resumed: return reread(isEdited: false, at: now)
    case .spoke(let chosen, let plan): return goOn(in: chosen, with: plan, at: now)
    case .flagged(let isOn): return said(isOn ? Words.flagged : Words.unflagged)
    case .tookBack(let candidate): return goBack(to: candidate, at: now)
    }
  }

  /// What is waited for now.
  var prompt: SessionPrompt {
    guard let current else { return SessionPrompt(wanted: .nothing) }
    switch current.stage {
    case .typing: return SessionPrompt(wanted: .answer, words: current.words)
    case .revealing: return SessionPrompt(wanted: .reveal)
    case .rating: return SessionPrompt(wanted: .rating)
    }
  }

  // MARK: Lines

  private mutating func receive(line: String, at now: Int64) -> [SessionEffect] {
    // An answer that happens to be a command's name is an answer.
    let isSpoken = current?.isAnswered(by: line) != true
    if isSpoken, let command = SessionCommand(line), !isRating(command) { return obey(command, at: now) }
    guard let asking = current else { return line.isEmpty ? leave(at: now) : nothingLeft(at: now) }
    switch (asking.item, asking.stage) {
    case (.card(let question), .typing): return mark(line, question, at: now)
    case (.card(let question), .revealing): return reveal(line, question, at: now)
    case (.card(let question), .rating): return rate(line, question, at: now)
    case (.skill(let exercise), _): return mark(line, exercise, at: now)
    }
  }

  /// While a rating is asked for, a grade's name rates this answer and not the last one.
  private func isRating(_ command: SessionCommand) -> Bool {
    guard case .grade(let grade) = command else { return false }
    return current?.stage == .rating && grade != nil
  }

  private func nothingLeft(at now: Int64) -> [SessionEffect] {
    let text = Bilingual(
      ko: "남은 문제가 없습니다. Enter로 나가거나 undo로 되돌리세요.", en: "Nothing is left. Enter leaves, undo goes back.")
    return [show(StyledText(text[language])), .ask(prompt)]
  }

  // MARK: The next question

  /// Takes the next question from the queue and shows it; at the end, the summary.
  mutating func askNext(at now: Int64) -> [SessionEffect] {
    while let entry = queue.next(at: now, group: group) {
      guard let item = supply(entry.candidate, language) else { continue }
      return start(entry, item, at: now)
    }
    current = nil
    isOver = true
    guard options.isInteractive, !answers.isEmpty else { return leave(at: now) }
    return summary(at: now) + [show(StyledText(Words.doneHint[language], .quiet)), .ask(prompt)]
  }

  mutating func start(_ entry: QueueEntry, _ item: SessionItem, at now: Int64) -> [SessionEffect] {
    var stage = Asking.Stage.typing
    if case .card(let question) = item, question.form == .recall { stage = .revealing }
    var entry = entry
    // Mended in the notes, it may go by another name now; its history goes with it.
    if case .card(let question) = item { entry.candidate.question = question.id.text }
    let asking = Asking(entry: entry, item: item, stage: stage, startedAt: now)
    current = asking
    isOver = false
    return [.report(.question(item, entry.candidate.question, language))] + present(asking).map { show($0) }
      + [.ask(prompt)]
  }

  /// Ends the sitting: what was done, then out. What was answered is kept already.
  mutating func leave(at now: Int64) -> [SessionEffect] {
    let wasOver = isOver && options.isInteractive && !answers.isEmpty
    let last = wasOver ? [] : summary(at: now)
    current = nil
    isOver = true
    return last + [.report(.summary(tally, milliseconds: now - startedAt)), .leave]
  }

  func show(_ text: StyledText, indent: Int = 0) -> SessionEffect { .show(text, indent: indent) }
}
