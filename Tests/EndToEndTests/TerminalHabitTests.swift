import Testing

@Suite("A person's own habits at the terminal")
struct TerminalHabitTests {
  @Test("their inputrc holds, and what it says for tcpdrill alone")
  func inputrc() throws {
    var study = try StudyTerminal()
    study.environment["INPUTRC"] = try study.scratch.file(
      "inputrc",
      """
      $if tcpdrill
        "\\C-xl": "LISTEN"
      $endif
      $if bash
        "\\C-xm": "not here"
      $endif

      """)
    let pty = try study.quiz()
    try pty.seeLine(">")
    pty.type("\u{18}m")
    pty.type("\u{18}l")
    try pty.seeLine("> LISTEN")
    pty.enter("")
    try pty.see("Right. LISTEN")
    #expect(try pty.leave() == 0)
  }

  @Test("vi mode edits as vi does")
  func vi() throws {
    var study = try StudyTerminal()
    study.environment["INPUTRC"] = try study.scratch.file(
      "inputrc", "set editing-mode vi\nset keyseq-timeout 20\n")
    let pty = try study.quiz()
    try pty.seeLine(">")
    pty.type("XISTENN")
    try pty.seeLine("> XISTENN")
    // Escape, then: delete under the cursor, back to the start, replace the first letter.
    pty.type("\u{1b}")
    pty.type("x")
    try pty.seeLine("> XISTEN")
    pty.type("0rL")
    try pty.seeLine("> LISTEN")
    pty.enter("")
    try pty.see("Right. LISTEN")
    #expect(try pty.leave() == 0)
  }

  @Test("answers typed ahead are taken one by one, and a Ctrl-D typed ahead leaves")
  func typedAhead() throws {
    let study = try StudyTerminal()
    let pty = try study.quiz()
    try pty.seeLine(">")
    pty.type("LISTEN\r16\rTIME-WAIT\r" + Pty.controlD)
    #expect(try pty.finish() == 0)
    #expect(pty.screen.text.contains("3 of 3 right"))
    #expect(try study.log().count == 3)
  }

  @Test("the shell finds its terminal as it left it, however the quiz ends")
  func terminalGivenBack() throws {
    let study = try StudyTerminal()
    try study.inShell { shell in
      shell.enter("stty -a > \(study.scratch.path)/before")
      for ending in ["quit\r", Pty.controlD] {
        try shell.seeLine("sh%")
        shell.enter(study.quizCommand + " --cram")
        try shell.seeLine(">")
        shell.type(ending)
        try shell.seeLine("sh%")
        shell.enter("stty -a > \(study.scratch.path)/after")
        try shell.seeLine("sh%")
        shell.enter("cmp \(study.scratch.path)/before \(study.scratch.path)/after && echo alike")
        try shell.see("\nalike")
        shell.enter("clear")
      }
    }
  }

  @Test("Ctrl-Z while the editor is open stops both; fg brings the editor back, then the question")
  func stopInEditor() throws {
    var study = try StudyTerminal()
    // An empty line asks whether the terminal is the editor's again: what is typed earlier is typed to the shell,
    // for which Enter is another key.
    try study.setEditor(
      """
      echo $$ > \(study.scratch.path)/editor.pid
      echo editing
      while read line && [ -z "$line" ]; do echo going on; done
      sed -i "s/SYN을 기다리는/$line/" "$2"
      """)
    try study.inShell { shell in
      shell.enter(study.quizCommand)
      try shell.seeLine(">")
      shell.enter("edit")
      try shell.see("editing")
      shell.type(Pty.controlZ)
      try shell.see("Stopped")
      try shell.seeLine("sh%")
      // The shell is back when the quiz has stopped; until the editor has stopped too, it may still take a letter.
      try study.waitUntilStopped(processIn: "editor.pid")
      shell.enter("fg")
      shell.type("\n")
      try shell.see("going on")
      shell.enter("SYN을 맞이하는")
      try shell.see("SYN을 맞이하는 상태는 무엇인가요?")
      try shell.seeLine(">")
      shell.enter("LISTEN")
      try shell.see("Right. LISTEN")
      try shell.seeLine(">")
      shell.type(Pty.controlD)
      try shell.see("1 of 1 right")
    }
  }

  @Test("Ctrl-C in the editor is the editor's; the question is still there")
  func interruptEditor() throws {
    var study = try StudyTerminal()
    try study.setEditor("trap 'echo interrupted; exit 0' INT\necho editing\nwhile :; do read line; done")
    let pty = try study.quiz()
    try pty.seeLine(">")
    pty.enter("edit")
    try pty.see("editing")
    pty.type(Pty.controlC)
    try pty.see("interrupted")
    try pty.seeLine(">")
    pty.enter("LISTEN")
    try pty.see("Right. LISTEN")
    #expect(try pty.leave() == 0)
  }

  @Test(
    "check shows no line wider than the window, and its carets stand under the words", arguments: [40, 70])
  func narrowCheck(columns: Int) throws {
    let study = try StudyTerminal(
      "# TCP\n\n2. 서버는 FIN에 ACK로 답한다. 그리고 서버가 FIN을 받아도 데이터를 보낼 수 없다고 배웠는데, 클라이언트는 RST (Retry)로도 끊을 수 있다.\n",
      language: "ko")
    let pty = try Pty(
      builtBinary, ["check", study.notes, "--data", study.data, "--lang", "ko"], columns: columns,
      environment: study.environment)
    #expect(try pty.finish() == 1)
    let shown = pty.screen.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let line = try #require(shown.firstIndex { $0.contains("Retry") && $0.contains(" | ") })
    let caret = try #require(shown[line + 1].firstIndex(of: "^"))
    #expect(shown[line + 1].hasPrefix("   | "))
    let before = columnsOf(
      shown[line].prefix(upTo: try #require(shown[line].firstRange(of: "Retry")).lowerBound))
    #expect(columnsOf(shown[line + 1][..<caret]) == before)
  }

  /// Hangul is two columns wide.
  private func columnsOf(_ text: Substring) -> Int {
    text.unicodeScalars.reduce(0) { $0 + (0xac00...0xd7a3 ~= $1.value ? 2 : 1) }
  }

  @Test("an error is one line on a terminal as well, however narrow")
  func oneLine() throws {
    let pty = try Pty(
      builtBinary, ["facts", "/nowhere/with/a/name/that/does/not/fit/notes.md"], columns: 40,
      environment: ["TERM": "xterm"])
    #expect(try pty.finish() == 2)
    #expect(pty.received.filter { $0 == 0x0a }.count == 1)
  }
}
