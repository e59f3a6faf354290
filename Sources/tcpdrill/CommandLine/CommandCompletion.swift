import Terminal

/// What completes a word of a command line typed at the study prompt.
enum CommandCompletion {
  /// - Parameter earlier: the words before the one under the cursor, the command's name first.
  static func words(after earlier: [String]) -> Completion {
    guard let name = earlier.first, let command = commands.first(where: { $0.name == name }) else {
      return Completion()
    }
    let options = command.options + [.help]
    if let last = earlier.last, last.hasPrefix("--"),
      let option = options.first(where: { "--" + $0.name == last }),
      case .required(let placeholder) = option.argument
    {
      return completion(of: placeholder)
    }
    let flags = options.map { "--" + $0.name }
    switch Operands(of: command) {
    case .words(let words): return Completion(words: words + flags)
    case .files, .directories: return Completion(words: flags, files: true)
    case .none: return Completion(words: flags)
    }
  }

  private static func completion(of placeholder: Option.Placeholder) -> Completion {
    switch placeholder {
    case .oneOf(let words): return Completion(words: words)
    case .file, .directory: return Completion(files: true)
    case .number: return Completion()
    case .word(let name):
      switch Operands(usage: name) {
      case .words(let words): return Completion(words: words)
      case .files, .directories: return Completion(files: true)
      case .none: return Completion()
      }
    }
  }
}
