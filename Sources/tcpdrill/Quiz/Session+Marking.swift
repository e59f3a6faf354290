import Memory
import Questions
import Store
import TCP
import Terminal

/// From what was typed to what it is worth.
extension Session {
  mutating func mark(_ line: String, _ question: Question, at now: Int64) -> [SessionEffect] {
    switch question.mark(line) {
    case .selfRated: return reveal(line, question, at: now)
    case .malformed(let help): return askAgain(help)
    case .right:
      return settle(.init(isRight: true), typed: line, verdict: Words.right(question, in: language), at: now)
    case .nearly(let meant):
      return settle(
        .init(isRight: true, hadSlip: true), typed: line, verdict: Words.nearly(meant, in: language), at: now)
    case .wrong:
      return settle(
        .init(isRight: false), typed: line, verdict: Words.wrong(question, options.folders, in: language),
        at: now)
    }
  }

  /// Not known: the answer is shown, and counts as wrong; a free recall is rated all the same.
  mutating func giveUp(at now: Int64) -> [SessionEffect] {
    guard let asking = current else { return said(Words.nothingAsked) }
    switch (asking.item, asking.stage) {
    case (_, .rating): return said(Words.rateThis, .hint)
    case (.card(let question), .revealing): return reveal("", question, at: now)
    case (.card(let question), .typing):
      let verdict = Words.wrong(question, options.folders, isGivenUp: true, in: language)
      return settle(.init(isRight: false), typed: "", verdict: verdict, at: now)
    case (.skill(let exercise), _):
      guard exercise.blanks.indices.contains(asking.blank) else { return [.ask(prompt)] }
      let shown = Words.wrong(exercise, asking.blank, nil, isGivenUp: true, in: language)
      return fill(exercise, typed: "", isRight: false, shown, at: now)
    }
  }

  private func askAgain(_ help: Bilingual) -> [SessionEffect] {
    [show(StyledText(help[language], .hint)), .report(.malformed(help[language])), .ask(prompt)]
  }

  /// Free recall: the answer is shown, then the person judges.
  mutating func reveal(_ line: String, _ question: Question, at now: Int64) -> [SessionEffect] {
    current?.stage = .rating
    if !line.isEmpty { current?.typed = [line] }
    return Words.answer(question, in: language).map { show($0, indent: 2) }
      + [.report(.reveal(.card(question))), show(StyledText(Words.rateThis[language], .quiet)), .ask(prompt)]
  }

  mutating func rate(_ line: String, _ question: Question, at now: Int64) -> [SessionEffect] {
    guard let grade = line.isEmpty ? .good : Grade(named: line) else {
      return askAgain(Words.rateThis)
    }
    let typed = current?.typed.first ?? ""
    return settle(.init(isRight: grade != .again), typed: typed, verdict: [], rated: grade, at: now)
  }

  mutating func mark(_ line: String, _ exercise: Exercise, at now: Int64) -> [SessionEffect] {
    guard var asking = current, exercise.blanks.indices.contains(asking.blank) else { return [.ask(prompt)] }
    switch exercise.blanks[asking.blank].mark(line) {
    case .malformed(let help): return askAgain(help)
    case .right:
      return fill(
        exercise, typed: line, isRight: true, [StyledText(Words.rightWord[language], .right)], at: now)
    case .wrong(_, let mistake):
      if let mistake { asking.mistakes.append(mistake.rule) }
      let shown = Words.wrong(exercise, asking.blank, mistake, in: language)
      current = asking
      return fill(exercise, typed: line, isRight: false, shown, at: now)
    }
  }

  /// One blank is done with: the next is asked, or the exercise is settled.
  private mutating func fill(
    _ exercise: Exercise, typed line: String, isRight: Bool, _ shown: [StyledText], at now: Int64
  ) -> [SessionEffect] {
    guard var asking = current else { return [] }
    let blank = exercise.blanks[asking.blank]
    if !isRight { asking.wrongBlanks += 1 }
    asking.typed.append(line)
    asking.blank += 1
    current = asking
    guard asking.blank == exercise.blanks.count else {
      let next = page(exercise, asking: asking.blank)
      return shown.map { show($0, indent: 2) } + next.map { show($0) }
        + [.report(.filled(blank: blank.id, isRight: isRight)), .ask(prompt)]
    }
    // A question without an exchange has its picture at the end.
    let picture = exercise.trace.isEmpty ? page(exercise, asking: asking.blank) : []
    let typed = asking.typed.joined(separator: " | ")
    return settle(.init(isRight: asking.wrongBlanks == 0), typed: typed, verdict: shown + picture, at: now)
  }

  /// Keeps the answer, tells its worth, and goes on.
  private mutating func settle(
    _ performance: Performance, typed: String, verdict: [StyledText], rated: Grade? = nil, at now: Int64
  ) -> [SessionEffect] {
    guard let asking = current else { return [] }
    var performance = performance
    performance.hints = asking.hints
    let taken = Int(min(max(0, now - asking.startedAt), Session.longest))
    if options.isInteractive { performance.milliseconds = taken }
    let grade =
      rated
      ?? performance.grade(
        expected: asking.item.expectedMilliseconds, isFirstTime: asking.entry.candidate.state == nil)
    let answer = NewAnswer(
      card: asking.description, at: now, grade: grade.rawValue, milliseconds: taken, answer: typed,
      isCram: options.isCram, mistakes: asking.mistakes)
    let answered = keep(answer, of: asking, performance)
    var effects: [SessionEffect] = [.record(answered), .report(.answer(answered))]
    effects += verdict.map { show($0, indent: 2) }
    effects += aftermath(answered, grade: grade, wasRated: rated != nil, at: now).map { show($0, indent: 2) }
    return effects + [show("")] + askNext(at: now)
  }

  /// Away from the keyboard is not thinking.
  private static let longest: Int64 = 600_000

  /// Takes an answer into the queue and the list of what can be undone.
  mutating func keep(_ answer: NewAnswer, of asking: Asking, _ performance: Performance) -> Answered {
    let before = asking.entry.candidate.state
    let question = answer.card.question
    let state = scheduler.next(before, question: question, grade: answer.grade, at: answer.at)
    queue.answered(asking.entry, state: state, grade: answer.grade)
    answersGiven += 1
    let answered = Answered(
      number: answersGiven, entry: asking.entry, item: asking.item, answer: answer, state: state,
      performance: performance)
    answers.append(answered)
    if !options.isCram { forecast.note(before: before, after: state) }
    return answered
  }

  /// What is told after an answer: the working, when it comes again, and that it is a leech.
  private func aftermath(_ answered: Answered, grade: Grade, wasRated: Bool, at now: Int64) -> [StyledText] {
    var lines: [StyledText] = []
    if case .card(let question) = answered.item, let correction = question.correction {
      lines.append(StyledText(correction, .nearly))
    }
    if options.isInteractive, !options.isCram {
      let wait = Words.comesAgain(answered.state, at: now, boundary: scheduler.settings.boundary)
      let graded = Words.graded(grade, isTold: !wasRated)
      lines.append(StyledText((graded[language] + wait[language]), .quiet))
    }
    let lapsesBefore = answered.entry.candidate.state?.lapses ?? 0
    if Leech.isNoticed(
      lapsesBefore: lapsesBefore, after: answered.state.lapses, settings: scheduler.settings)
    {
      lines.append(Words.leech(answered, options.folders, in: language))
    }
    return lines
  }
}

extension Session.Asking {
  /// The card as the store knows it.
  var description: CardDescription {
    let candidate = entry.candidate
    let form =
      switch item {
      case .card(let question): question.form.rawValue
      case .skill: "skill"
      }
    return CardDescription(
      question: candidate.question, group: candidate.group, topic: candidate.topic, form: form)
  }
}

extension Session.Asking {
  /// Whether a line is a right answer as it stands, whatever else it could mean.
  func isAnswered(by line: String) -> Bool {
    guard stage == .typing else { return false }
    switch item {
    case .card(let question): return question.mark(line) == .right
    case .skill(let exercise):
      guard exercise.blanks.indices.contains(blank) else { return false }
      return exercise.blanks[blank].mark(line) == .right
    }
  }

  /// Words that complete an answer of this kind.
  var words: [String] {
    let states = ConnectionState.allCases.map(\.name)
    let flags = Flag.allCases.map(\.name)
    switch item {
    case .card(let question):
      switch question.form {
      case .state: return states
      case .flags: return flags
      default: return []
      }
    case .skill(let exercise):
      guard exercise.blanks.indices.contains(blank) else { return [] }
      switch exercise.blanks[blank].field {
      case .state: return states
      case .flags: return flags
      default: return []
      }
    }
  }
}
