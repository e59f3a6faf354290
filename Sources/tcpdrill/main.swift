import TCP

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

let version = "0.1.0"

func runCommandLine(_ arguments: [String], environment: [String: String]) -> ExitStatus {
  var language = Language.fromEnvironment(environment)
  do {
    guard let first = arguments.first else {
      return try HelpCommand.run(Invocation([], options: [], command: "tcpdrill", environment: environment))
    }
    if first == "--version" {
      let output = Output(descriptor: 1)
      try output.line("tcpdrill \(version)")
      try output.flush()
      return .done
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
    return try chosen.run(invocation)
  } catch let failure as Failure {
    complain(failure.line(in: language))
    return .unusable
  } catch {
    complain("tcpdrill: \(error)")
    return .unusable
  }
}

/// One line on stderr; where even that can't be written there is nobody left to tell.
func complain(_ line: String) {
  let errors = Output(descriptor: 2)
  do {
    try errors.line(line)
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
