import Drills
import Memory
import Questions
import TCP
import Terminal

/// What can be said instead of an answer.
extension Session {
  mutating func obey(_ command: SessionCommand, at now: Int64) -> [SessionEffect] {
    switch command {
    case .hint: return hint()
    case .why: return why()
    case .answer: return giveUp(at: now)
    case .skip: return skip(at: now)
    case .bury: return putAside(.buried, Words.buried, at: now)
    case .suspend: return putAside(.suspended, Words.suspended, at: now)
    case .flag: return flag()
    case .undo: return undo(at: now)
    case .edit: return edit()
    case .quit: return leave(at: now)
    case .help: return help()
    case .grade(let grade): return regrade(grade, at: now)
    case .language(let word):
      guard let chosen = Language(chosen: word, from: language) else { return said(Words.noSuchLanguage) }
      return [.speak(chosen)]
    case .stats: return [.run(["stats"])]
    case .drill(let rest): return [.run(["drill"] + rest)]
    case .simulate(let rest): return [.run(["simulate"] + rest)]
    }
  }

  func said(_ text: Bilingual, _ role: Role? = .quiet) -> [SessionEffect] {
    [show(StyledText(text[language], role)), .ask(prompt)]
  }

  private mutating func hint() -> [SessionEffect] {
    guard var asking = current else { return said(Words.nothingAsked) }
    guard asking.stage != .rating else { return said(Words.rateThis, .hint) }
    guard let text = asking.hint(asking.hints, in: language) else { return said(Words.noMoreHints) }
    asking.hints += 1
    current = asking
    return [show(StyledText(text, .hint), indent: 2), .ask(prompt)]
  }

  /// The working of the last answer; of this one only once it is answered.
  private func why() -> [SessionEffect] {
    if let asking = current, case .skill(let exercise) = asking.item, asking.blank > 0 {
      let reasons = exercise.reasons(forBlank: asking.blank - 1)
      return reasons.map { show(StyledText($0[language]), indent: 2) } + [.ask(prompt)]
    }
    if let asking = current, asking.stage == .rating { return explain(asking.item) }
    guard let last = answers.last else { return said(Words.answerFirst) }
    return explain(last.item)
  }

  private func explain(_ item: SessionItem) -> [SessionEffect] {
    Words.explanation(of: item, options.folders, in: language).map { show($0, indent: 2) } + [.ask(prompt)]
  }

  private mutating func skip(at now: Int64) -> [SessionEffect] {
    guard let asking = current else { return said(Words.nothingAsked) }
    guard !queue.isEmpty else { return said(Words.onlyThisLeft) }
    queue.postpone(asking.entry)
    return [show(StyledText(Words.skipped[language], .quiet)), show("")] + askNext(at: now)
  }

  private mutating func putAside(_ mark: CardMark, _ words: Bilingual, at now: Int64) -> [SessionEffect] {
    guard let asking = current else { return said(Words.nothingAsked) }
    let question = asking.entry.candidate.question
    queue.remove(question: question)
    asides.append(
      Aside(mark: mark, entry: asking.entry, item: asking.item, answersBefore: answers.count))
    return [
      .mark(mark, question: question, isOn: true), show(StyledText(words[language], .quiet)), show(""),
    ] + askNext(at: now)
  }

  private func flag() -> [SessionEffect] {
    guard let question = current?.entry.candidate.question ?? answers.last?.question else {
      return said(Words.nothingAsked)
    }
    return [.toggleFlag(question: question)]
  }

  /// Another grade for the last answer: the log takes back one review and gets another.
  private mutating func regrade(_ grade: Grade?, at now: Int64) -> [SessionEffect] {
    guard let last = answers.last else { return said(Words.nothingToGrade) }
    guard let grade else { return said(Words.rateThis) }
    answers.removeLast()
    queue.remove(question: last.question)
    var answer = last.answer
    answer.grade = grade.rawValue
    var performance = last.performance
    performance.isRight = grade != .again
    let asking = Asking(entry: last.entry, item: last.item, stage: .typing, startedAt: now)
    let answered = keep(answer, of: asking, performance)
    let wait = Words.comesAgain(answered.state, at: now, boundary: scheduler.settings.boundary)
    let text = Words.regraded(grade)[language] + (options.isCram ? "" : wait[language])
    return [
      .erase(answer: last.number), .record(answered), show(StyledText(text, .quiet)), .ask(prompt),
    ]
  }

  private func edit() -> [SessionEffect] {
    guard let item = current?.item ?? answers.last?.item, let source = item.source else {
      return said(Words.nothingToEdit)
    }
    return [.edit(source)]
  }

  /// The same notes are asked on in the other language; other notes are begun where they stand today.
  mutating func goOn(in chosen: Language, with plan: SessionPlan?, at now: Int64) -> [SessionEffect] {
    language = chosen
    let said = [show(StyledText(Words.speaks[chosen], .quiet)), show("")]
    guard let plan else { return said + reread(isEdited: false, at: now) }
    queue = plan.queue
    forecast = plan.forecast
    // What was put aside belongs to the notes that were left.
    asides = []
    guard let asking = current, case .skill = asking.item else { return said + askNext(at: now) }
    queue.remove(question: asking.entry.candidate.question)
    return said + reread(isEdited: false, at: now)
  }

  /// Shows the question under way again, as the notes have it now; if they no longer do, goes on.
  mutating func reread(isEdited: Bool, at now: Int64) -> [SessionEffect] {
    guard let asking = current else { return [.ask(prompt)] }
    guard case .card = asking.item else {
      current?.startedAt = now
      return present(asking).map { show($0) } + [.ask(prompt)]
    }
    guard let item = supply(asking.entry.candidate, language) else {
      queue.remove(question: asking.entry.candidate.question)
      return [show(StyledText(Words.gone[language], .quiet)), show("")] + askNext(at: now)
    }
    let said = isEdited ? [show(StyledText(Words.readAnew[language], .quiet)), show("")] : []
    let hints = asking.hints
    let effects = start(asking.entry, item, at: now)
    current?.hints = hints
    return said + effects
  }

  private func help() -> [SessionEffect] {
    var lines: [StyledText] = []
    if let current {
      lines.append(StyledText(current.whatToType[language], .hint))
      lines.append("")
    }
    var table = Table([.init(""), .init("")])
    for entry in SessionCommand.table {
      let name = language == .korean ? entry.names.prefix(2).joined(separator: ", ") : entry.names[0]
      table.add([
        StyledText(entry.argument.isEmpty ? name : name + " " + entry.argument, .strong),
        StyledText(entry.help[language]),
      ])
    }
    lines += table.lines(width: Swift.min(columns, 100) - 2).map { "  " + $0 }
    return lines.map { show($0) } + [.ask(prompt)]
  }
}

extension Session.Asking {
  /// What would do here.
  var whatToType: Bilingual {
    if stage == .rating { return Words.rateThis }
    switch item {
    case .card(let question): return question.whatToType
    case .skill(let exercise):
      guard exercise.blanks.indices.contains(blank) else { return Words.nothingAsked }
      return exercise.blanks[blank].whatToType
    }
  }

  /// From vague to telling: the card's own hints, then what can be told without giving it away.
  func hint(_ number: Int, in language: Language) -> String? {
    switch item {
    case .card(let question):
      if question.hints.indices.contains(number) { return question.hints[number] }
      let own = question.generalHints
      let index = number - question.hints.count
      return own.indices.contains(index) ? own[index][language] : nil
    case .skill(let exercise):
      guard exercise.blanks.indices.contains(blank) else { return nil }
      let hints = exercise.hints(forBlank: blank)
      return hints.indices.contains(number) ? hints[number][language] : nil
    }
  }
}

extension Question {
  /// Hints that any card can give: one wrong choice less, or the first letter and the length.
  fileprivate var generalHints: [Bilingual] {
    switch form {
    case .choice:
      guard choices.count > 2, let wrong = choices.first(where: { !rightAnswers.contains($0) }) else {
        return []
      }
      return [Bilingual(ko: "이것은 아닙니다: \(wrong)", en: "It isn't this one: \(wrong)")]
    case .order:
      guard let first = answer.split(whereSeparator: { !$0.isNumber }).first else { return [] }
      return [Bilingual(ko: "\(first)번으로 시작합니다.", en: "It starts with number \(first).")]
    case .number:
      let digits = answer.filter(\.isNumber).count
      return [Bilingual(ko: "\(digits)자리 수입니다.", en: "It has \(digits) digit\(digits == 1 ? "" : "s").")]
    case .recall, .flags, .state, .cloze:
      guard let first = answer.first, answer.count > 1 else { return [] }
      return [
        Bilingual(
          ko: "'\(first)'\(String(first).with(.direction).dropFirst()) 시작하고 \(answer.count)자입니다.",
          en: "It starts with '\(first)' and has \(answer.count) characters.")
      ]
    }
  }
}
