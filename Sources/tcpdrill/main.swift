import TCP
import Terminal

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

let version = "0.1.0"

func runCommandLine(_ typed: [String], environment: [String: String]) -> ExitStatus {
  var language = Language.fromEnvironment(environment)
  do {
    let arguments = try commandFirst(typed, environment: environment)
    let first = arguments.first ?? ""
    if first == "--version" {
      if arguments.count > 1 {
        throw Failure(
          Bilingual(
            ko: "--version은 혼자 씁니다. `tcpdrill help`를 보세요.", en: "--version stands alone; see `tcpdrill help`")
        )
      }
      let output = Output(descriptor: 1)
      try output.line("tcpdrill \(version)")
      try output.flush()
      return .done
    }
    if first.isEmpty || first.hasPrefix("--") && first != "--help" {
      return try openPrompt(arguments, environment: environment, language: &language)
    }
    let chosen = try command(named: first == "--help" || first == "-h" ? "help" : first)
    let invocation = try Invocation(
      Array(arguments.dropFirst()), options: chosen.options + [.help], command: "tcpdrill \(chosen.name)",
      environment: environment)
    language = invocation.language
    if invocation.has("help") {
      let output = Output(descriptor: 1)
      try output.write(HelpCommand.help(on: chosen, in: language))
      try output.flush()
      return .done
    }
    return try chosen.start(invocation)
  } catch let failure as Failure {
    complain(failure.line(in: language))
    return .unusable
  } catch let failure as Screen.Failure {
    complain(Failure.unwritable(reason: failure.reason).line(in: language))
    return .unusable
  } catch {
    complain("tcpdrill: \(error)")
    return .unusable
  }
}

/// `tcpdrill --lang ko status` is `tcpdrill status --lang ko`: options that stand before a command belong to it.
private func commandFirst(_ typed: [String], environment: [String: String]) throws -> [String] {
  guard let first = typed.first, first.hasPrefix("--"), first != "--help", first != "--version" else {
    return typed
  }
  let before = try Invocation(
    typed, options: StudyPrompt.options + [.format], command: "tcpdrill", environment: environment,
    leading: true)
  guard let name = before.operands.first, commands.contains(where: { $0.name == name }) else { return typed }
  return [name] + typed.dropLast(before.operands.count) + before.operands.dropFirst()
}

/// `tcpdrill` without a command: the study prompt.
private func openPrompt(
  _ arguments: [String], environment: [String: String], language: inout Language
) throws -> ExitStatus {
  let invocation = try Invocation(
    arguments, options: StudyPrompt.options, command: "tcpdrill", environment: environment)
  language = invocation.language
  if invocation.has("help") || !invocation.operands.isEmpty { return try HelpCommand.run(invocation) }
  return try StudyPrompt(invocation).run()
}

/// One line on stderr; where even that can't be written there is nobody left to tell.
func complain(_ line: String) { tell([line]) }

/// What is no error, on stderr: on a terminal folded between words, else one line.
func remark(_ line: String) {
  let columns = Output(descriptor: 2).columns
  tell(columns.map { StyledText(line).wrapped(to: max($0, 20), indent: 2).map(\.plain) } ?? [line])
}

private func tell(_ lines: [String]) {
  let errors = Output(descriptor: 2)
  do {
    for line in lines { try errors.line(line) }
    try errors.flush()
  } catch {}
}

func currentEnvironment() -> [String: String] {
  var result: [String: String] = [:]
  var entry = environ
  while let pointer = entry.pointee {
    let pair = String(cString: pointer).split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    if pair.count == 2 { result[String(pair[0])] = String(pair[1]) }
    entry += 1
  }
  return result
}

exit(runCommandLine(Array(CommandLine.arguments.dropFirst()), environment: currentEnvironment()).rawValue)
