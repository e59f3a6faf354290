import Drills
import TCP

/// What stands after a command's options, as its usage line says it: so that shells and the prompt complete it.
enum Operands: Sendable {
  case words([String])
  case files
  case directories
  case none

  init(of command: any Command.Type) {
    self.init(usage: command.usage)
  }

  /// `[PATH…]` is files, `bash|zsh|fish` these words, `[TOPIC…]` the topics, `[COMMAND]` the commands.
  init(usage: String) {
    let first = usage.split(separator: " ").first.map { $0.filter { !"[]…".contains($0) } } ?? ""
    switch first {
    case "": self = .none
    case _ where first.hasPrefix("--"): self = .none
    case "PATH", "FILE", "CAPTURE": self = .files
    case "DIR": self = .directories
    case "TOPIC": self = .words(Topic.allCases.map(\.rawValue))
    case "COMMAND": self = .words(commands.map { $0.name })
    default:
      let words = first.split(separator: "|").map(String.init)
      self = words.allSatisfy { $0.allSatisfy { $0.isLowercase || $0 == "-" } } ? .words(words) : .none
    }
  }
}
