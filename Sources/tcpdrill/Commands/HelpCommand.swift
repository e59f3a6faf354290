import TCP

enum HelpCommand: Command {
  static let name = "help"
  static let summary = Bilingual(ko: "명령의 도움말", en: "help on a command")
  static let usage = "[COMMAND]"
  static let options: [Option] = [.language]

  static func run(_ invocation: Invocation) throws -> ExitStatus {
    if let surplus = invocation.operands.dropFirst().first { throw misplaced(surplus) }
    let output = Output(descriptor: 1)
    if let name = invocation.operands.first {
      try output.write(help(on: try command(named: name), in: invocation.language))
    } else {
      try output.write(overview(in: invocation.language))
    }
    try output.flush()
    return .done
  }

  static func help(on command: any Command.Type, in language: Language) -> String {
    var text = "tcpdrill \(command.name)"
    if !command.usage.isEmpty { text += " " + command.usage }
    text += "\n  " + command.summary[language] + "\n"
    if let remarks = command.remarks {
      for line in remarks[language].split(separator: "\n") { text += "  " + line + "\n" }
    }
    let rows = (command.options + [.help]).map { option -> (String, String) in
      var left = option.short.map { "-\($0), " } ?? "    "
      left += "--" + option.name
      if case .required(let placeholder) = option.argument { left += " " + placeholder.shown }
      return (left, option.help[language])
    }
    let width = min(30, rows.map(\.0.count).max() ?? 0)
    for (left, right) in rows {
      text += "  " + left
      text +=
        left.count <= width
        ? String(repeating: " ", count: width - left.count + 2)
        : "\n" + String(repeating: " ", count: width + 4)
      text += right + "\n"
    }
    return text
  }

  static func overview(in language: Language) -> String {
    let head = Bilingual(
      ko: "tcpdrill: 터미널에서 하는 TCP 카드와 문제 연습\n\n",
      en: "tcpdrill: flashcards and drills for TCP, in the terminal\n\n")
    let tail = Bilingual(
      ko: "\n명령 하나를 자세히 보려면 `tcpdrill help COMMAND`.\n",
      en: "\n`tcpdrill help COMMAND` tells more about one of them.\n")
    let width = commands.map { $0.name.count }.max() ?? 0
    var list = ""
    for command in commands {
      let gap = String(repeating: " ", count: width - command.name.count + 2)
      list += "  \(command.name)\(gap)\(command.summary[language])\n"
    }
    return head[language] + list + tail[language]
  }
}

func command(named name: String) throws -> any Command.Type {
  if let found = commands.first(where: { $0.name == name }) { return found }
  throw Failure(
    Bilingual(
      ko: "'\(name)' 명령은 없습니다. 명령 목록은 `tcpdrill help`에 있습니다.",
      en: "there is no command '\(name)'; `tcpdrill help` lists them"))
}
