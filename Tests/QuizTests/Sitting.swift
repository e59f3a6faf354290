import Memory
import Questions
import Store
import TCP
import Terminal

@testable import tcpdrill

/// A sitting at a virtual keyboard and clock: lines go in, what a person would see and the log would hold
/// comes out.
struct Sitting {
  var session: Session
  /// Milliseconds; each line typed takes so long.
  var now: Int64
  var pace: Int64 = 5000
  private(set) var shown: [String] = []
  private(set) var log: [Int: NewAnswer] = [:]
  private(set) var marks: [String] = []
  private(set) var flags: Set<String> = []
  /// Cards answered in earlier sittings, the last one last.
  var earlier: [Candidate] = []
  /// What a change of language brings, where the notes are others then.
  var nextPlan: SessionPlan?
  private(set) var hasLeft = false
  private(set) var sideTrips: [[String]] = []
  private(set) var edits: [Source] = []
  private(set) var prompts: [SessionPrompt] = []

  /// Monday, 14 December 2026, nine in the morning, UTC.
  static let morning: Int64 = 1_797_238_800_000

  init(
    _ bank: Bank, language: Language = .english, states: [String: CardState] = [:],
    settings: StudySettings = .init(),
    options: Session.Options = .init(), queue: StudyQueue.Options = .init(), opening: Opening = .init(),
    at now: Int64 = Sitting.morning
  ) {
    let candidates = bank.questions.map {
      Candidate(
        question: $0.id.text, group: $0.tags.first ?? $0.id.text, topic: $0.topic, state: states[$0.id.text])
    }
    self.now = now
    session = Session(
      queue: StudyQueue(candidates, settings: settings, at: now, options: queue),
      forecast: Forecast(
        dueByTomorrow: states.values.count { $0.due < Forecast.endOfTomorrow(settings, at: now) },
        unseen: candidates.count { $0.state == nil }, settings: settings, at: now), language: language,
      options: options,
      supply: { candidate, _ in bank.item(candidate.question) })
    carryOut(session.begin(opening, at: now))
  }

  /// Types lines, one after the other; returns what they brought on the screen.
  @discardableResult
  mutating func type(_ lines: String...) -> String {
    let before = shown.count
    for line in lines {
      now += pace
      carryOut(session.receive(.line(line), at: now))
    }
    return shown[before...].joined(separator: "\n")
  }

  @discardableResult
  mutating func press(_ event: SessionEvent) -> String {
    let before = shown.count
    carryOut(session.receive(event, at: now))
    return shown[before...].joined(separator: "\n")
  }

  var screen: String { shown.joined(separator: "\n") }
  var grades: [Int] { log.keys.sorted().compactMap { log[$0]?.grade } }

  private mutating func carryOut(_ effects: [SessionEffect]) {
    for effect in effects {
      switch effect {
      case .show(let text, _): shown.append(text.plain)
      case .record(let answered): log[answered.number] = answered.answer
      case .erase(let number): log[number] = nil
      case .mark(let mark, let question, let isOn): marks.append("\(mark) \(question) \(isOn)")
      case .toggleFlag(let question):
        let isOn = flags.insert(question).inserted
        if !isOn { flags.remove(question) }
        carryOut(session.receive(.flagged(isOn), at: now))
      case .undoEarlier: carryOut(session.receive(.tookBack(earlier.popLast()), at: now))
      case .report: break
      case .speak(let language): carryOut(session.receive(.spoke(language, nextPlan), at: now))
      case .edit(let source): edits.append(source)
      case .run(let words): sideTrips.append(words)
      case .ask(let prompt): prompts.append(prompt)
      case .leave: hasLeft = true
      }
    }
  }
}

/// Questions that may be mended while they are asked.
final class Bank {
  var questions: [Question]
  var exercises: [String: Exercise] = [:]

  init(_ questions: [Question]) { self.questions = questions }

  func item(_ id: String) -> SessionItem? {
    if let exercise = exercises[id] { return .skill(exercise) }
    return questions.first { $0.id.text == id }.map { .card($0) }
  }
}

extension Question {
  static func sample(
    _ id: String, _ form: Form, _ prompt: String, _ answer: String, choices: [String] = [],
    hints: [String] = [], explanation: String = "", line: Int = 1
  ) -> Question {
    Question(
      id: QuestionID(id), source: Source(file: "notes/tcp.md", line: line), kind: .state, form: form,
      prompt: prompt, answer: answer, choices: choices, topic: "states", hints: hints,
      explanation: explanation)
  }

  static let passiveOpen = sample(
    "q1", .state, "Which state waits for a SYN?", "LISTEN",
    explanation: "A server in LISTEN waits for a SYN.",
    line: 10)
  static let active = sample("q2", .flags, "Which flags does the second segment carry?", "SYN,ACK", line: 20)
  static let meaning = sample(
    "q3", .recall, "What is FIN for?", "It says that no more data will come.", line: 30)
  static let pick = sample(
    "q4", .choice, "Who enters TIME-WAIT?", "the active closer",
    choices: ["the passive closer", "the active closer", "both"], line: 40)
  static let number = sample("q5", .number, "How many bits has the window field?", "16", line: 50)
}
