import Testing

@Suite("The command line as a whole")
struct CommandLineTests {
  @Test("the version is one line on stdout")
  func version() throws {
    let run = try tcpdrill("--version")
    #expect(run.output.hasPrefix("tcpdrill "))
    #expect(run.errors.isEmpty)
    #expect(run.status == 0)
  }

  @Test("a command that isn't there is one line on stderr and status 2, in the reader's language")
  func unknownCommand() throws {
    let run = try tcpdrill("fly")
    #expect(run.output.isEmpty)
    #expect(run.errors == "tcpdrill: there is no command 'fly'; `tcpdrill help` lists them\n")
    #expect(run.status == 2)
    #expect(try tcpdrill("fly", environment: ["LANG": "ko_KR.UTF-8"]).errors.contains("'fly' 명령은 없습니다"))
  }

  @Test("options may stand before the command as well as behind it")
  func optionsBeforeTheCommand() throws {
    let behind = try tcpdrill("drill", "--list", "--lang", "ko")
    let before = try tcpdrill("--lang", "ko", "drill", "--list")
    #expect(behind.output.contains("handshake"))
    #expect(before.output == behind.output)
    #expect(try tcpdrill("--lang=ko", "--color", "never", "drill", "--list").output == behind.output)
  }

  @Test(
    "what a command would not heed is refused by name, not passed over",
    arguments: [
      ["status", "notes/"], ["stats", "notes/"], ["doctor", "notes/"], ["config", "fit", "notes/"],
    ])
  func surplus(_ words: [String]) throws {
    let scratch = try Scratch()
    let run = try tcpdrill(words + ["--data", scratch.path + "/data"])
    #expect(run.errors == "tcpdrill: \(words[0]) doesn't take 'notes/'; see `tcpdrill \(words[0]) --help`\n")
    #expect(run.output.isEmpty && run.status == 2)
    for (words, surplus) in [(["help", "quiz", "drill"], "drill"), (["drill", "--list", "rto"], "rto")] {
      let run = try tcpdrill(words)
      #expect(run.errors.contains("doesn't take '\(surplus)'"))
      #expect(run.output.isEmpty && run.status == 2)
    }
    let version = try tcpdrill("--version", "notes/")
    #expect(version.errors == "tcpdrill: --version stands alone; see `tcpdrill help`\n")
    #expect(version.output.isEmpty && version.status == 2)
  }

  @Test("an option that the command doesn't take is refused there too, by name")
  func optionsTheCommandDoesNotTake() throws {
    let run = try tcpdrill("--notes", "Content", "completions", "bash")
    #expect(
      run.errors == "tcpdrill: there is no option '--notes'; `tcpdrill completions --help` lists them\n")
    #expect(run.status == 2)
  }
}
