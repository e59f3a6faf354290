import Testing

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

  @Test("a shell that isn't known is told which are")
  func unknown() throws {
    let run = try tcpdrill("completions", "tcsh")
    #expect(run.status == 2)
    #expect(run.errors.contains("bash, zsh or fish"))
  }
}
