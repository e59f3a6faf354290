import Drills
import Memory
import Questions
import TCP
import Terminal

/// What the quiz says, in both languages.
enum Words {
  static let questionMark = Bilingual(
    ko: "?를 입력하면 쓸 수 있는 것을 모두 보여 줍니다.", en: "Type ? at any point to see what can be typed.")
  static let rightWord = Bilingual(ko: "맞습니다.", en: "Right.")
  static let rateThis = Bilingual(
    ko: "얼마나 잘 떠올랐나요? 1 다시, 2 어려움, 3 알맞음, 4 쉬움 (Enter는 3)",
    en: "How well did it come back? 1 again, 2 hard, 3 good, 4 easy (Enter is 3)")
  static let doneHint = Bilingual(
    ko: "Enter를 누르면 나갑니다. undo는 마지막 답을 되돌립니다.", en: "Enter leaves; undo takes back the last answer.")
  static let notKept = Bilingual(
    ko: "방금 답은 아직 저장되지 않았습니다. 고친 뒤 Enter를 누르면 다시 저장합니다. quit은 이 답을 버리고 나갑니다.",
    en: "This answer is not kept yet. Once mended, Enter tries again; quit leaves without it.")
  static let nothingAsked = Bilingual(ko: "지금 묻고 있는 문제가 없습니다.", en: "Nothing is being asked now.")
  static let noMoreHints = Bilingual(ko: "더 드릴 힌트가 없습니다.", en: "There are no more hints.")
  static let answerFirst = Bilingual(
    ko: "먼저 답하세요. 그다음에 why로 까닭을 볼 수 있습니다.", en: "Answer first; then `why` explains.")
  static let onlyThisLeft = Bilingual(
    ko: "이 문제만 남았습니다. 오늘 풀기 싫으면 bury를 입력하세요.", en: "Only this one is left; `bury` puts it off to tomorrow.")
  static let skipped = Bilingual(ko: "뒤로 미뤘습니다.", en: "Put off to the end.")
  static let buried = Bilingual(ko: "내일로 미뤘습니다.", en: "Not today: it comes tomorrow.")
  static let suspended = Bilingual(
    ko: "이 문제는 다시 묻지 않습니다. `tcpdrill cards`로 되살릴 수 있습니다.",
    en: "This one will not be asked again; `tcpdrill cards` can bring it back.")
  static let flagged = Bilingual(ko: "표시했습니다.", en: "Flagged.")
  static let unflagged = Bilingual(ko: "표시를 지웠습니다.", en: "No longer flagged.")
  static let undone = Bilingual(
    ko: "마지막 답을 되돌렸습니다. 다시 풀어 보세요.", en: "Took back the last answer. Here it is again.")
  static let broughtBack = Bilingual(ko: "다시 가져왔습니다.", en: "Brought back.")
  static let nothingToUndo = Bilingual(ko: "되돌릴 답이 없습니다.", en: "There is no answer to take back.")
  static let nothingToGrade = Bilingual(ko: "아직 평가할 답이 없습니다.", en: "There is no answer to grade yet.")
  static let nothingToEdit = Bilingual(
    ko: "이 문제는 노트가 아니라 엔진이 만든 것이라 고칠 줄이 없습니다.", en: "This one comes from the engine, not from a note.")
  static let gone = Bilingual(ko: "이 카드는 이제 노트에 없습니다.", en: "This card is no longer in the notes.")
  static let readAnew = Bilingual(ko: "노트를 다시 읽었습니다.", en: "Read the note again.")
  static let speaks = Bilingual(ko: "이제 한국어로 말합니다.", en: "Speaking English now.")
  static func movedOn(_ name: String) -> Bilingual {
    Bilingual(
      ko: "문구가 바뀐 카드의 기록을 이어받았습니다: \(name) (다른 카드라면 cards --renamed로 되돌리세요.)",
      en:
        "A reworded card keeps its history: \(name) (`cards --renamed` undoes it, should it be another card.)"
    )
  }
  static let new = Bilingual(ko: "새 카드", en: "new")
  static let learning = Bilingual(ko: "익히는 중", en: "learning")

  // MARK: Verdicts

  static func right(_ question: Question, in language: Language) -> [StyledText] {
    // The canonical spelling is worth seeing where the answer was typed as words.
    switch question.form {
    case .state, .flags, .cloze, .choice, .number:
      return [StyledText(rightWord[language] + " ", .right) + StyledText(question.answer)]
    case .recall, .order: return [StyledText(rightWord[language], .right)]
    }
  }

  static func nearly(_ meant: String, in language: Language) -> [StyledText] {
    let text = Bilingual(
      ko: "맞습니다. 다만 철자는 \(meant)입니다.", en: "Right, though it is spelt \(meant).")
    return [StyledText(text[language], .nearly)]
  }

  private static func wrongHead(isGivenUp: Bool) -> Bilingual {
    isGivenUp
      ? Bilingual(ko: "답: ", en: "Answer: ") : Bilingual(ko: "틀렸습니다. 답: ", en: "Not quite. Answer: ")
  }

  static func wrong(
    _ question: Question, _ folders: KnownFolders, isGivenUp: Bool = false, in language: Language
  ) -> [StyledText] {
    let head = wrongHead(isGivenUp: isGivenUp)
    var shown = question.answer
    if question.form == .order { shown = Words.ordered(question) }
    var lines = [StyledText(head[language], .wrong) + StyledText(shown, .strong)]
    if !question.explanation.isEmpty, question.explanation != question.answer {
      lines.append(StyledText(question.explanation))
    }
    lines.append(StyledText(SessionItem.card(question).place(folders), .source))
    return lines
  }

  /// `2 1 3` with what the numbers stand for.
  private static func ordered(_ question: Question) -> String {
    let numbers = question.answer.split { !$0.isNumber }.compactMap { Int($0) }
    let items = numbers.compactMap {
      question.choices.indices.contains($0 - 1) ? question.choices[$0 - 1] : nil
    }
    return items.isEmpty ? question.answer : question.answer + " (" + items.joined(separator: " > ") + ")"
  }

  static func wrong(
    _ exercise: Exercise, _ place: Int, _ mistake: Mistake?, isGivenUp: Bool = false, in language: Language
  ) -> [StyledText] {
    let blank = exercise.blanks[place]
    let head = wrongHead(isGivenUp: isGivenUp)
    return [
      StyledText(head[language], .wrong) + StyledText(blank.shownAnswer, .strong)
    ] + exercise.diagnosis(forBlank: place, mistake).map { StyledText($0[language]) }
  }

  /// The answer of a free recall, with what else the note says.
  static func answer(_ question: Question, in language: Language) -> [StyledText] {
    var lines = question.answer.split(separator: "\n").map { StyledText(String($0), .strong) }
    if !question.explanation.isEmpty, question.explanation != question.answer {
      lines.append(StyledText(question.explanation))
    }
    return lines
  }

  static func explanation(of item: SessionItem, _ folders: KnownFolders, in language: Language)
    -> [StyledText]
  {
    switch item {
    case .card(let question):
      let text = question.explanation.isEmpty ? question.answer : question.explanation
      return [StyledText(text), StyledText(item.place(folders), .source)]
    case .skill(let exercise):
      return exercise.explanation.map { StyledText($0[language]) } + [
        StyledText(item.place(folders), .source)
      ]
    }
  }

  // MARK: Grades and time

  static func graded(_ grade: Grade, isTold: Bool) -> Bilingual {
    guard isTold else { return Bilingual(ko: "", en: "") }
    return Bilingual(ko: "평가: \(grade.name.korean). ", en: "Graded \(grade.name.english). ")
  }

  static let noSuchLanguage = Bilingual(
    ko: "ko(한국어)와 en(영어) 가운데 하나를 쓰세요. 예: lang en", en: "Choose ko (Korean) or en (English), as in `lang ko`.")

  static func regraded(_ grade: Grade) -> Bilingual {
    Bilingual(
      ko:
        "마지막 답의 평가를 '\(grade.name.korean)'\(String(grade.name.korean).with(.direction).dropFirst(grade.name.korean.count)) 바꿨습니다. ",
      en: "The last answer now counts as \(grade.name.english). ")
  }

  static func comesAgain(_ state: CardState, at now: Int64, boundary: DayBoundary) -> Bilingual {
    let days = boundary.day(of: state.due) - boundary.day(of: now)
    if state.phase != .review || days <= 0 {
      let minutes = max(1, Int((state.due - now + 59_999) / 60_000))
      return Bilingual(
        ko: "\(minutes)분 뒤에 다시 나옵니다.", en: "It comes again in \(minutes) minute\(minutes == 1 ? "" : "s").")
    }
    if days == 1 { return Bilingual(ko: "내일 다시 나옵니다.", en: "It comes again tomorrow.") }
    return Bilingual(ko: "\(days)일 뒤에 다시 나옵니다.", en: "It comes again in \(days) days.")
  }

  static func leech(_ answered: Session.Answered, _ folders: KnownFolders, in language: Language)
    -> StyledText
  {
    let times = answered.state.lapses
    let text = Bilingual(
      ko: "이 카드는 벌써 \(times)번 잊었습니다. 외우기보다 다시 읽을 때입니다: ",
      en: "Forgotten \(times) times by now. Rather than drilling it, read it again: ")
    return StyledText(text[language], .nearly) + StyledText(answered.item.place(folders), .source)
  }

  static func tomorrow(_ forecast: Forecast) -> Bilingual {
    if forecast.reviews == 0, forecast.new == 0 {
      return Bilingual(ko: "내일은 쉬는 날입니다.", en: "Nothing is due tomorrow.")
    }
    return Bilingual(
      ko: "내일: 복습 \(forecast.reviews)장, 새 카드 \(forecast.new)장.",
      en: "Tomorrow: \(forecast.reviews) to review, \(forecast.new) new.")
  }

  static func duration(_ milliseconds: Int64) -> Bilingual {
    let seconds = max(0, Int(milliseconds / 1000))
    if seconds < 60 { return Bilingual(ko: "\(seconds)초", en: "\(seconds) s") }
    let rest = seconds % 60
    return Bilingual(
      ko: "\(seconds / 60)분" + (rest == 0 ? "" : " \(rest)초"),
      en: "\(seconds / 60) min" + (rest == 0 ? "" : " \(rest) s"))
  }

  /// A way of asking by its stable name.
  static func form(_ name: String) -> Bilingual {
    if name == "skill" { return Bilingual(ko: "계산 연습", en: "drill") }
    return switch Form(rawValue: name) {
    case .recall: Bilingual(ko: "떠올리기", en: "recall")
    case .choice: Bilingual(ko: "고르기", en: "choice")
    case .number: Bilingual(ko: "수", en: "number")
    case .flags: Bilingual(ko: "플래그", en: "flags")
    case .state: Bilingual(ko: "상태", en: "state")
    case .order: Bilingual(ko: "순서", en: "order")
    case .cloze: Bilingual(ko: "빈칸", en: "gap")
    case nil: Bilingual(ko: name.isEmpty ? "-" : name, en: name.isEmpty ? "-" : name)
    }
  }

  /// A wrong rule by its stable name, in a sentence.
  static func mistake(_ rule: String) -> Bilingual {
    guard let known = MistakeRule(rawValue: rule) else { return Bilingual(ko: rule, en: rule) }
    return Bilingual(ko: known.why.korean.firstSentence, en: known.why.english.firstSentence)
  }
}

extension String {
  /// Up to the first full stop that ends a sentence.
  fileprivate var firstSentence: String {
    guard let end = firstRange(of: ". ") else { return self }
    return String(self[..<end.lowerBound]) + "."
  }

  private func firstRange(of mark: String) -> Range<String.Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(mark) { return start..<index(start, offsetBy: mark.count) }
      start = index(after: start)
    }
    return nil
  }
}
