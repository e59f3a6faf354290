import TCP

/// One command: its name, its help and what it does. One file a command, under Commands/.
protocol Command: Sendable {
  static var name: String { get }
  static var summary: Bilingual { get }
  /// What stands after the name in the usage line: `FILE [--profile P]`.
  static var usage: String { get }
  static var options: [Option] { get }
  /// What else a reader of its help should know; nil where the options say it all.
  static var remarks: Bilingual? { get }
  static func run(_ invocation: Invocation) throws -> ExitStatus
}

extension Command {
  static var remarks: Bilingual? { nil }

  /// Runs it, unless something stands behind it that it would not heed.
  static func start(_ invocation: Invocation) throws -> ExitStatus {
    let takesNone = usage.isEmpty || usage.hasPrefix("[--")
    if takesNone, let surplus = invocation.operands.first { throw misplaced(surplus) }
    return try run(invocation)
  }

  static func misplaced(_ operand: String) -> Failure {
    Failure(
      Bilingual(
        ko: "\(name)에는 '\(operand)'을(를) 줄 수 없습니다. `tcpdrill \(name) --help`를 보세요.",
        en: "\(name) doesn't take '\(operand)'; see `tcpdrill \(name) --help`"))
  }
}

/// All commands, in the order help lists them.
let commands: [any Command.Type] = [
  // Studying.
  QuizCommand.self, DrillCommand.self,
  // The notes and what is made of them.
  FactsCommand.self, QuestionsCommand.self, CheckCommand.self,
  // The engine and captures.
  SimulateCommand.self, ReplayCommand.self,
  // The study record and settings.
  CardsCommand.self, StatsCommand.self, StatusCommand.self, LogCommand.self, ConfigCommand.self,
  DoctorCommand.self,
  // Question banks for others.
  ExportCommand.self, ExamCommand.self, ImportCommand.self,
  // The program itself.
  CompletionsCommand.self, HelpCommand.self,
]
