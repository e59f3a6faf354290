import Drills
import Questions
import TCP
import Terminal

/// Asks exercises one after the other, of a person or of a pipe, and counts.
final class DrillRun {
  private let screen: Screen
  private let lines: any LineSource
  private var language: Language
  private let signs: LadderSigns
  /// Called with each exercise that was answered to its end.
  private let keep: (Sitting, Int64) throws -> Void
  private let now: () -> Int64
  private var asked = 0
  private var right = 0
  /// The exercise answered last, so that its last blank can still be asked about.
  private var finished: Sitting?

  init(
    screen: Screen, lines: any LineSource, language: Language, environment: [String: String],
    now: @escaping () -> Int64, keep: @escaping (Sitting, Int64) throws -> Void
  ) {
    self.screen = screen
    self.lines = lines
    self.language = language
    signs = LadderSigns(environment: environment)
    self.now = now
    self.keep = keep
  }

  private var columns: Int { screen.isTerminal ? screen.columns : 80 }

  /// Asks until the exercises, or the answers, run out.
  func run(_ count: Int?, _ next: (Int) throws -> Exercise?) throws -> ExitStatus {
    var turn = 0
    var isOver = false
    while !isOver, count.map({ turn < $0 }) ?? true, let exercise = try next(turn) {
      isOver = try !ask(exercise, turn + 1, of: count)
      turn += 1
    }
    try summary()
    return lines.isInteractive || asked > 0 && right == asked ? .done : .doesNotHold
  }

  /// False where the person leaves or the input ends.
  private func ask(_ exercise: Exercise, _ number: Int, of count: Int?) throws -> Bool {
    var sitting = Sitting(exercise)
    let started = now()
    try open(exercise, number, of: count)
    try show(sitting)
    while !sitting.isDone {
      try screen.flush()
      switch lines.next(prompt: "> ", kind: .answer, completion: completion(sitting.blank)) {
      case .line(let text):
        switch try take(text, &sitting) {
        case .goesOn: break
        case .skips:
          leave(sitting)
          try screen.line()
          return true
        case .leaves:
          leave(sitting)
          return false
        }
      case .interrupted: try say(Bilingual(ko: "끝내려면 quit을 입력하세요.", en: "Type quit to leave."), .quiet)
      case .end:
        leave(sitting)
        return false
      }
    }
    finished = sitting
    try keep(sitting, max(0, now() - started))
    return true
  }

  private func open(_ exercise: Exercise, _ number: Int, of count: Int?) throws {
    let place = count.map { "\(number)/\($0)" } ?? "\(number)"
    let level = Bilingual(ko: "\(exercise.level)단계", en: "level \(exercise.level)")[language]
    try screen.line(StyledText("[\(place)] \(exercise.topic) | \(level) | \(exercise.code)", .quiet))
    for line in exercise.prompt[language].split(separator: "\n", omittingEmptySubsequences: false) {
      try screen.line(StyledText(String(line)))
    }
  }

  /// The diagram as far as it goes, and the question.
  private func show(_ sitting: Sitting) throws {
    let page = ExercisePage(exercise: sitting.exercise, language: language, columns: columns, signs: signs)
    try screen.lines(page.diagram(asking: sitting.place))
    if let blank = sitting.blank { try screen.line(StyledText(blank.question[language], .strong)) }
  }

  /// What a line leads to: on with this exercise, to the next one, or out.
  private enum Way { case goesOn, skips, leaves }

  /// A command or an answer.
  private func take(_ text: String, _ sitting: inout Sitting) throws -> Way {
    let isAnswer = sitting.blank.map { $0.mark(text) == .right } ?? false
    if !isAnswer, let word = DrillWord(text) {
      switch word {
      case .quit: return .leaves
      case .skip: return .skips
      case .hint: try say(sitting.hint())
      case .why: try say(reasons(sitting))
      case .help:
        try say(DrillWord.explained, .hint)
        if let blank = sitting.blank { try say(blank.field.wanted(in: blank.notation), .hint) }
      case .answer: try settle(&sitting) { $0.giveUp() }
      case .language(let word): try speak(word, sitting)
      }
      return .goesOn
    }
    try settle(&sitting) { $0.answer(text) }
    return .goesOn
  }

  private func speak(_ word: String?, _ sitting: Sitting) throws {
    guard let chosen = Language(chosen: word, from: language) else {
      return try say(Words.noSuchLanguage, .quiet)
    }
    language = chosen
    try show(sitting)
  }

  /// Why the last answer is what it is, also where the next exercise has begun since.
  private func reasons(_ sitting: Sitting) -> [Sitting.Said] {
    guard sitting.place == 0, let finished else { return sitting.why() }
    let about = Bilingual(ko: "앞 문제(\(finished.exercise.code))", en: "Of \(finished.exercise.code)")
    return [Sitting.Said(text: about, voice: .quiet)] + finished.why()
  }

  /// Says what came of an answer; where it settled the blank, the next one follows.
  private func settle(_ sitting: inout Sitting, _ step: (inout Sitting) -> [Sitting.Said]) throws {
    let before = sitting.results.count
    let said = step(&sitting)
    try say(said)
    guard sitting.results.count > before else { return }
    asked += 1
    if sitting.results.last?.isRight == true { right += 1 }
    if !sitting.isDone {
      try show(sitting)
    } else {
      if sitting.exercise.trace.isEmpty { try show(sitting) }
      try screen.line()
    }
  }

  /// What was not answered counts as wrong where lines come from a pipe.
  private func leave(_ sitting: Sitting) {
    if !lines.isInteractive { asked += sitting.exercise.blanks.count - sitting.results.count }
  }

  private func summary() throws {
    // Left without an answer: there is nothing to sum up.
    guard asked > 0 else { return try screen.flush() }
    let percent = (200 * right + asked) / (2 * asked)
    try say(
      Bilingual(
        ko: "빈칸 \(asked)개 중 \(right)개를 맞혔습니다(\(percent)%).", en: "\(right) of \(asked) right (\(percent)%)."),
      .heading)
    try screen.flush()
  }

  private func say(_ text: Bilingual, _ role: Role?) throws {
    try screen.line(StyledText(text[language], role), indent: 2)
  }

  private func say(_ said: [Sitting.Said]) throws { for one in said { try say(one.text, one.role) } }

  private func completion(_ blank: Blank?) -> (String, String) -> Completion {
    var words = DrillWord.offered
    switch blank?.field {
    case .state: words += ConnectionState.allCases.map(\.name)
    case .flags: words += Flag.allCases.map(\.name)
    default: break
    }
    return { _, _ in Completion(words: words) }
  }
}
