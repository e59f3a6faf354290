import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

private func canRun(_ program: String) -> Bool { access(program, X_OK) == 0 }

@Suite("Shell completion, run by the shell")
struct ShellCompletionTests {
  /// What bash offers for a command line.
  private func offered(_ words: [String]) throws -> [String] {
    let scratch = try Scratch()
    let script = try scratch.file("completion", try tcpdrill("completions", "bash").output)
    let typed = words.map { "'\($0)'" }.joined(separator: " ")
    let test = try scratch.file(
      "test",
      """
      compopt() { :; }
      . '\(script)'
      COMP_WORDS=(\(typed)) COMP_CWORD=\(words.count - 1)
      _tcpdrill
      printf '%s\\n' "${COMPREPLY[@]}"
      exit
      """)
    let pty = try Pty(
      "/bin/bash", ["--norc", "--noprofile", test], environment: ["PATH": "/usr/bin:/bin", "TERM": "dumb"])
    _ = try pty.finish()
    return pty.screen.lines.filter { !$0.isEmpty }
  }

  @Test("bash completes commands, options, values and topics")
  func bash() throws {
    #expect(try offered(["tcpdrill", "qu"]).contains("quiz"))
    #expect(try offered(["tcpdrill", "quiz", "--cr"]) == ["--cram"])
    #expect(try offered(["tcpdrill", "quiz", "--lang", ""]) == ["ko", "en"])
    #expect(try offered(["tcpdrill", "drill", "half"]) == ["half-close"])
    #expect(try offered(["tcpdrill", "completions", "f"]) == ["fish"])
  }

  private static let zsh = "/usr/bin/zsh"
  private static let fish = "/usr/bin/fish"

  /// What zsh offers at a prompt, with descriptions.
  private func offeredByZsh(_ typed: String) throws -> String {
    let scratch = try Scratch()
    _ = try scratch.file("_tcpdrill", try tcpdrill("completions", "zsh").output)
    let pty = try Pty(
      ShellCompletionTests.zsh, ["-f", "-i"], columns: 160,
      environment: ["PATH": "/usr/bin:/bin", "TERM": "xterm", "HOME": scratch.path, "LC_ALL": "C.UTF-8"])
    pty.enter(
      "PS1='zsh# '; fpath=(\(scratch.path) $fpath); autoload -Uz compinit; compinit -D -u; clear; echo ready")
    try pty.see("ready\n")
    try pty.seeLine("zsh#")
    pty.type(typed + Pty.tab)
    pty.type("\u{1}echo \u{5} END")
    // The screen holds the list beneath the line, or the line completed.
    return try pty.see(" END")
  }

  @Test("zsh completes commands, options, values and topics", .enabled(if: canRun(ShellCompletionTests.zsh)))
  func inZsh() throws {
    let commands = try offeredByZsh("tcpdrill ")
    #expect(commands.contains("quiz") && commands.contains("today's quiz"))
    #expect(try offeredByZsh("tcpdrill dri").contains("tcpdrill drill"))
    #expect(try offeredByZsh("tcpdrill quiz --cr").contains("quiz --cram"))
    #expect(try offeredByZsh("tcpdrill drill half").contains("drill half-close"))
    #expect(try offeredByZsh("tcpdrill quiz --lang k").contains("--lang ko"))
    #expect(try offeredByZsh("tcpdrill completions f").contains("completions fish"))
  }

  /// What fish offers for a line.
  private func offeredByFish(_ typed: String) throws -> [String] {
    let scratch = try Scratch()
    let script = try scratch.file("tcpdrill.fish", try tcpdrill("completions", "fish").output)
    let pty = try Pty(
      ShellCompletionTests.fish,
      ["--no-config", "-c", "source \(script); complete -C '\(typed)' | string replace -r '\\t.*' ''"],
      columns: 160,
      environment: ["PATH": "/usr/bin:/bin", "TERM": "dumb", "HOME": scratch.path, "LC_ALL": "C.UTF-8"])
    _ = try pty.finish()
    return pty.screen.lines.filter { !$0.isEmpty }
  }

  @Test(
    "fish completes commands, options, values and topics", .enabled(if: canRun(ShellCompletionTests.fish)))
  func inFish() throws {
    #expect(try offeredByFish("tcpdrill qu").contains("quiz"))
    #expect(try offeredByFish("tcpdrill quiz --cr") == ["--cram"])
    #expect(try Set(offeredByFish("tcpdrill quiz --lang ")) == ["ko", "en"])
    #expect(try offeredByFish("tcpdrill drill half") == ["half-close"])
    #expect(try offeredByFish("tcpdrill completions f") == ["fish"])
  }

  @Test("a shell that isn't known is told which are")
  func unknown() throws {
    let run = try tcpdrill("completions", "tcsh")
    #expect(run.status == 2)
    #expect(run.errors.contains("bash, zsh or fish"))
  }
}
