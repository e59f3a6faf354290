import Testing

@Suite("A sitting at a terminal")
struct SittingTests {
  @Test("in English: typed answers, a slip, a wrong one that comes again, the summary")
  func english() throws {
    let study = try StudyTerminal()
    let pty = try study.quiz("--limit", "3")
    try pty.see("3 new.")
    try pty.seeLine(">")
    pty.enter("LISTN")
    try pty.see("Right, though it is spelt LISTEN.")
    try pty.see("window 필드는 몇 비트인가요?")
    pty.enter("32")
    try pty.see("Not quite. Answer: 16")
    try pty.see("먼저 닫는 쪽이 마지막에 머무는 상태는 무엇인가요?")
    pty.enter("time_wait")
    try pty.see("Right. TIME-WAIT")
    try pty.seeLine(">")
    pty.type(Pty.controlD)
    try pty.see("2 of 3 right (67%)")
    try pty.see("Worth another look:")
    #expect(try pty.finish() == 0)
    #expect(try study.log().count == 3)
  }

  @Test("in Korean, with Hangul typed, deleted and typed again")
  func korean() throws {
    let study = try StudyTerminal("Q: FIN은 무엇의 줄임말인가요?\nA: finish | 피니시\n", language: "ko")
    let pty = try Pty(
      builtBinary, ["quiz"] + study.common + ["--limit", "1"], environment: study.environment)
    try pty.see("새 카드 1장이 있습니다.")
    try pty.seeLine(">")
    pty.type("피니쉬")
    try pty.seeLine("> 피니쉬")
    pty.type(Pty.backspace)
    try pty.seeLine("> 피니")
    #expect(pty.screen.cursorColumn == 6)
    pty.enter("시")
    try pty.see("맞습니다.")
    pty.enter("quit")
    try pty.see("1문제 중 1문제를 맞혔습니다(100%).")
    #expect(try pty.finish() == 0)
    #expect(try study.log()[0].contains("\"answer\":\"피니시\""))
  }

  @Test(
    "Hangul is typed, deleted and wrapped rightly whatever the locale",
    arguments: ["C", nil, "POSIX", "ko_KR.UTF-8", "ko_KR.eucKR", "C.UTF-8"])
  func locales(_ locale: String?) throws {
    let study = try StudyTerminal(language: "ko", locale: locale)
    let pty = try study.quiz(columns: 40)
    try pty.seeLine(">")
    // 2 + 19 * 2 columns fill the line; the next syllable wraps, and comes back when deleted.
    pty.type(String(repeating: "가", count: 19))
    try pty.see("> " + String(repeating: "가", count: 19))
    pty.type("나다")
    try pty.seeLine("나다")
    pty.type(Pty.backspace + Pty.backspace + Pty.backspace)
    try pty.seeLine("> " + String(repeating: "가", count: 18))
    pty.type("\u{15}LISTEN\r")
    try pty.see("맞습니다.")
    #expect(try pty.leave() == 0)
  }

  @Test("completion knows what is asked: states, flags, commands")
  func completion() throws {
    let study = try StudyTerminal()
    let pty = try study.quiz()
    try pty.seeLine(">")
    pty.type("listn" + Pty.backspace + Pty.tab)
    try pty.seeLine("> LISTEN")
    pty.enter("")
    try pty.see("window 필드")
    pty.type("susp" + Pty.tab)
    try pty.seeLine("> suspend")
    pty.type("\u{15}lang " + Pty.tab + Pty.tab)
    try pty.see("en  ko")
    pty.type("\u{15}")
    #expect(try pty.leave() == 0)
  }

  @Test("history search finds an answer of an earlier sitting")
  func history() throws {
    let study = try StudyTerminal()
    let first = try study.quiz()
    try first.seeLine(">")
    first.enter("LISTEN")
    try first.see("window 필드")
    #expect(try first.leave() == 0)
    let second = try study.quiz()
    try second.seeLine(">")
    second.type(Pty.controlR + "LIS")
    try second.see("LISTEN")
    second.type("\u{7}" + Pty.up)
    try second.seeLine("> LISTEN")
    second.type("\u{15}")
    #expect(try second.leave() == 0)
  }

  @Test("Ctrl-C drops the line and stays; twice, it tells the way out")
  func interrupt() throws {
    let study = try StudyTerminal()
    let pty = try study.quiz()
    try pty.seeLine(">")
    pty.type("half an ans" + Pty.controlC)
    try pty.see("^C")
    try pty.seeLine(">")
    pty.type(Pty.controlC)
    try pty.see("To leave, type quit or Ctrl-D.")
    try pty.seeLine(">")
    pty.enter("LISTEN")
    try pty.see("Right.")
    #expect(try pty.leave() == 0)
    // Ctrl-D ends the line it is typed on.
    #expect(pty.screen.lines.contains(">") && !pty.screen.text.contains("> >"))
    #expect(try study.log().count == 1)
  }

  @Test("Ctrl-Z stops it, fg brings back the question and what was typed")
  func stop() throws {
    let study = try StudyTerminal()
    try study.inShell { shell in
      shell.enter(study.quizCommand)
      try shell.seeLine(">")
      shell.type("LIST")
      try shell.seeLine("> LIST")
      shell.type(Pty.controlZ)
      try shell.see("Stopped")
      try shell.seeLine("sh%")
      shell.enter("fg")
      try shell.seeLine("> LIST")
      shell.enter("EN")
      try shell.see("Right. LISTEN")
      try shell.see("window 필드")
      try shell.seeLine(">")
      shell.type(Pty.controlD)
      try shell.see("1 of 1 right")
    }
  }

  @Test("a window of 40 columns: no line is longer, no word is cut")
  func narrow() throws {
    let study = try StudyTerminal(language: "ko")
    let pty = try study.quiz(columns: 40)
    try pty.seeLine(">")
    pty.enter("?")
    try pty.see("quit")
    try pty.see("Ctrl-D")
    pty.enter("LISTEN")
    try pty.see("맞습니다.")
    #expect(try pty.leave() == 0)
    // What the program wrote fits by itself: the terminal never had to break a line.
    for line in pty.screen.plain(pty.received) { #expect(VirtualScreen.columns(of: line) <= 40, "\(line)") }
  }

  @Test("200 columns, and a resize in the middle of a line")
  func resize() throws {
    let study = try StudyTerminal()
    let pty = try study.quiz(columns: 200)
    try pty.seeLine(">")
    pty.type("LIST")
    try pty.seeLine("> LIST")
    pty.resize(columns: 40)
    pty.type("EN")
    try pty.seeLine("> LISTEN")
    pty.enter("")
    try pty.see("Right. LISTEN")
    try pty.see("window 필드는 몇 비트인가요?")
    #expect(try pty.leave() == 0)
  }

  @Test("undo goes back over ten answers, also from the end, and the log forgets them")
  func undo() throws {
    var cards = "---\ntags: [mine]\n---\n"
    for number in 1...10 { cards += "\nQ: \(number) + 100은 얼마인가요?\nA: \(number + 100)\n" }
    let study = try StudyTerminal(cards)
    let pty = try study.quiz("--cram")
    for number in 1...10 {
      try pty.see("\(number) + 100은 얼마인가요?")
      try pty.seeLine(">")
      pty.enter("\(number + 100)")
    }
    try pty.see("10 of 10 right (100%)")
    for number in (1...10).reversed() {
      try pty.seeLine(number == 10 ? "Enter>" : ">")
      pty.enter("undo")
      try pty.see("[\(number)/10]")
    }
    try pty.seeLine(">")
    pty.enter("undo")
    try pty.see("There is no answer to take back.")
    #expect(try pty.leave() == 0)
    #expect(try study.log().isEmpty)
  }

  @Test("a note is edited in the middle, and the mended card is asked")
  func edit() throws {
    var study = try StudyTerminal()
    try study.setEditor(
      "echo \"$@\" > \(study.scratch.path)/called\nsed -i 's/SYN을 기다리는/SYN이 오기를 기다리는/' \"$2\"")
    let pty = try study.quiz()
    try pty.see("SYN을 기다리는 상태는 무엇인가요?")
    pty.enter("edit")
    try pty.see("SYN이 오기를 기다리는 상태는 무엇인가요?")
    try pty.seeLine(">")
    pty.enter("LISTEN")
    try pty.see("Right. LISTEN")
    #expect(try pty.leave() == 0)
    #expect(try Scratch.text(of: study.scratch.path + "/called").hasPrefix("+6 "))
  }

  @Test("pasting many lines is one line, and nothing in it is carried out")
  func paste() throws {
    let study = try StudyTerminal()
    let pty = try study.quiz()
    try pty.seeLine(">")
    pty.type("\u{1b}[200~suspend\rquit\r\u{1b}[201~")
    try pty.see("suspend")
    pty.type("\u{15}\u{15}")
    try pty.seeLine(">")
    pty.enter("LISTEN")
    try pty.see("Right.")
    #expect(try pty.leave() == 0)
  }

  @Test("NO_COLOR and TERM=dumb show no escape code, --color always does", arguments: ["NO_COLOR", "TERM"])
  func plain(_ variable: String) throws {
    var study = try StudyTerminal()
    study.environment[variable] = variable == "TERM" ? "dumb" : "1"
    let pty = try study.quiz()
    try pty.seeLine(">")
    pty.enter("CLOSED")
    try pty.see("Not quite.")
    #expect(try pty.leave() == 0)
    let text = String(decoding: pty.received, as: UTF8.self)
    #expect(!text.contains("\u{1b}[3") && !text.contains("\u{1b}[1m") && !text.contains("\u{1b}[2m"))
  }
}

@Suite("The study prompt")
struct StudyPromptTests {
  @Test("greets with today's state; Enter starts, and the prompt comes back after the summary")
  func enter() throws {
    let study = try StudyTerminal()
    let pty = try study.prompt()
    try pty.see("Enter starts.")
    try pty.seeLine("tcpdrill>")
    pty.enter("quiz --tag mine --limit 1")
    try pty.see("SYN을 기다리는")
    pty.enter("LISTEN")
    try pty.see("[2/2]")
    pty.enter("LISTEN")
    try pty.see("2 of 2 right")
    pty.enter("")
    try pty.seeLine("tcpdrill>")
    pty.enter("undo")
    try pty.see("Took back the last answer: SYN을 기다리는 상태는 무엇인가요?")
    pty.enter("lang ko")
    try pty.see("이제 한국어로 말합니다.")
    pty.enter("fly")
    try pty.see("'fly' 명령은 없습니다.")
    try pty.seeLine("tcpdrill>")
    pty.type(Pty.controlD)
    try pty.see("내일 또 만나요.")
    #expect(try pty.finish() == 0)
    #expect(try study.log().count == 1)
  }

  @Test("completes commands, options, their values and topics; ? shows what can follow")
  func completion() throws {
    let study = try StudyTerminal()
    let pty = try study.prompt()
    try pty.seeLine("tcpdrill>")
    pty.type("compl" + Pty.tab + "ba" + Pty.tab)
    try pty.seeLine("tcpdrill> completions bash")
    pty.type("\u{15}quiz --form" + Pty.tab + "js" + Pty.tab)
    try pty.seeLine("tcpdrill> quiz --format json")
    pty.type("\u{15}")
    pty.enter("completions ?")
    try pty.see("  fish")
    #expect(try pty.leave(prompt: "tcpdrill>") == 0)
  }

  @Test("what is left out is told in lines that fit, before the first question")
  func leftOut() throws {
    let study = try StudyTerminal(
      "---\ntags: [mine]\n---\n\n- client → server: SYN seq=1000\n- server → client: SYN,ACK seq=5000 ack=1000\n\nQ: 1 + 1\nA: 2\n",
      language: "ko")
    let pty = try study.quiz(columns: 40)
    try pty.see("묻지 않습니다")
    try pty.seeLine(">")
    #expect(try pty.leave() == 0)
    for line in pty.screen.plain(pty.received) { #expect(VirtualScreen.columns(of: line) <= 40, "\(line)") }
  }
}
