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
