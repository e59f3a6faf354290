import Testing

@Suite("status, for a shell prompt or a login message")
struct StatusTests {
  @Test("names the new cards that wait, as many as today allows and the notes have")
  func new() throws {
    let study = try StudyTerminal()
    func status(_ more: String...) throws -> String {
      try tcpdrill(["status"] + study.common + more, environment: study.environment).output
    }
    // Nothing was read yet: as many as a day allows.
    #expect(try status("--short") == "20 new\n")
    _ = try tcpdrill(["config", "new-per-day", "4", "--data", study.data], environment: study.environment)
    #expect(try status("--short") == "4 new\n")
    _ = try tcpdrill(
      ["quiz", "--tag", "mine"] + study.common, input: "LISTEN\n", environment: study.environment)
    #expect(try status("--short") == "1 due · 3 new · day 1\n")
    #expect(try status().hasPrefix("1 card is due today. 3 new ones are waiting."))
    #expect(try status("--format", "json").contains(#""newLeft":3,"newWaiting":3"#))
    _ = try tcpdrill(["config", "new-per-day", "0", "--data", study.data], environment: study.environment)
    #expect(try status("--short", "--lang", "ko") == "복습 1 · 1일째\n")
  }
}
