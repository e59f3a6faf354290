import TCP

enum CompletionsCommand: Command {
  static let name = "completions"
  static let summary = Bilingual(ko: "셸의 자동 완성", en: "shell completion")
  static let usage = "bash|zsh|fish"
  static let options: [Option] = [.language]

  static func run(_ invocation: Invocation) throws -> ExitStatus {
    guard let word = invocation.operands.first, invocation.operands.count == 1,
      let shell = CompletionScript.Shell(rawValue: word)
    else {
      throw Failure(
        Bilingual(
          ko:
            "셸 하나를 고르세요: bash, zsh, fish. 예: `tcpdrill completions bash > ~/.local/share/bash-completion/completions/tcpdrill`",
          en:
            "name one shell: bash, zsh or fish, as in `tcpdrill completions bash > ~/.local/share/bash-completion/completions/tcpdrill`"
        ))
    }
    let output = Output(descriptor: 1)
    try output.write(CompletionScript(language: invocation.language).text(for: shell))
    try output.flush()
    return .done
  }
}
