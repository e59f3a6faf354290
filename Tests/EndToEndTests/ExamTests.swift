import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

@Suite("Exams from the command line") struct ExamCommandTests {
  private let notes = """
    # Closing

    | state | meaning |
    |---|---|
    | FIN-WAIT-1 | sent a FIN, waits for its ACK |
    | LAST-ACK | waits for the ACK of its FIN |

    Q: Who stays in TIME-WAIT? {#who-waits}
    A: the side that closes first

    """

  private func exam(_ scratch: Scratch, _ arguments: [String]) throws -> Run {
    try tcpdrill(
      ["exam", "--lang", "en", "--data", scratch.path + "/data", "-o", scratch.path + "/exam"] + arguments)
  }

  @Test("a paper holds drills and cards of the notes; its key marks a class") func wholeExam() throws {
    let scratch = try Scratch()
    let note = try scratch.file("closing.md", notes)
    let made = try exam(
      scratch, [note, "--variants", "2", "--questions", "4", "--cards", "2", "--seed", "3"])
    #expect(made.status == 0, "\(made.errors)")
    #expect(made.errors.contains("2 papers (4 questions"))
    let paper = try Scratch.text(of: scratch.path + "/exam/paper-2.html")
    #expect(paper.contains("seed 3") && paper.contains("FIN"))
    let key = try Scratch.text(of: scratch.path + "/exam/key.json")
    #expect(key.contains("\"cards\":[{") && key.contains("\"blanks\":["))
    let sheet = try Scratch.text(of: scratch.path + "/exam/answers.csv")
    let filled = try scratch.file(
      "answers.csv",
      sheet.split(separator: "\r\n").enumerated().map { index, line in
        index == 0 ? line + "\n" : "Student \(index)" + line + "\n"
      }.joined())
    let marked = try tcpdrill(
      "exam", "mark", scratch.path + "/exam/key.json", filled, "--lang", "en", "--data",
      scratch.path + "/data")
    #expect(marked.status == 0, "\(marked.errors)")
    #expect(marked.output.contains("Student 1  #1  0 / ") && marked.output.contains("2 students"))
    // The same with a name as Excel in Korea saves it, and a workbook that was not saved as text at all.
    let korean = try scratch.file(
      "cp949.csv", Array("sep=;\r\nstudent;paper;1.1\r\n".utf8) + [0xb1, 0xe8] + Array(";1;7\r\n".utf8))
    let read = try tcpdrill("exam", "mark", scratch.path + "/exam/key.json", korean, "--lang", "en")
    #expect(read.status == 0 && read.output.contains("김  #1  0 / "), "\(read.output)\(read.errors)")
    let workbook = try scratch.file("answers.xlsx", [0x50, 0x4b, 3, 4, 0, 0])
    let refused = try tcpdrill("exam", "mark", scratch.path + "/exam/key.json", workbook, "--lang", "en")
    #expect(refused.status == 2 && refused.errors.contains("save it from the spreadsheet as 'CSV UTF-8'"))
  }

  @Test("a blueprint says topics, levels, points and cards; its paths begin where it lies") func blueprint()
    throws
  {
    let scratch = try Scratch()
    _ = try scratch.file("closing.md", notes)
    let plan = try scratch.file(
      "plan.txt",
      """
      # the final exam
      2 drills teardown level 3 points 5
      1 card closing.md id who-waits points 7   # asked of everybody
      """)
    let made = try exam(scratch, ["--blueprint", plan, "--variants", "3", "--seed", "1"])
    #expect(made.errors.contains("3 papers (3 questions, 17 points)"), "\(made.errors)")
    for number in 1...3 {
      let paper = try Scratch.text(of: scratch.path + "/exam/paper-\(number).html")
      #expect(paper.contains("Who stays in TIME-WAIT?") && !paper.contains("the side that closes first"))
    }
    let again = try Scratch()
    _ = try tcpdrill(
      "exam", "--lang", "en", "--blueprint", plan, "--variants", "3", "--seed", "1", "-o", again.path + "/e")
    #expect(
      try Scratch.bytes(of: again.path + "/e/key.html") == Scratch.bytes(of: scratch.path + "/exam/key.html"))
  }

  @Test(
    "a blueprint that can't be followed is refused with its line",
    arguments: [
      ("many drills", "1: how many questions must be a whole number"),
      ("1 drills\n2 sheets", "2: after the number comes drills or cards, not 'sheets'"),
      ("1 drills nosuch", "1: there is no topic 'nosuch'"), ("1 drills level 9", "1: the level must be"),
      ("1 cards points", "1: the points must be"), ("1 cards \"closing", "1: a quote isn't closed"),
      ("1 cards form essay", "1: there is no form 'essay'"), ("# nothing", "says nothing"),
      ("9 cards closing.md id who-waits", "1: can't choose 9 cards: only 1 fit"),
    ])
  func brokenBlueprints(text: String, message: String) throws {
    let scratch = try Scratch()
    _ = try scratch.file("closing.md", notes)
    let run = try exam(scratch, ["--blueprint", try scratch.file("plan.txt", text)])
    #expect(run.status == 2)
    #expect(run.errors.contains("plan.txt:") && run.errors.contains(message), "\(run.errors)")
  }

  @Test("notes without a number of cards, and options beside a blueprint, are refused") func contradictions()
    throws
  {
    let scratch = try Scratch()
    let note = try scratch.file("closing.md", notes)
    #expect(try exam(scratch, [note]).errors.contains("say with --cards N"))
    let plan = try scratch.file("plan.txt", "1 drills\n")
    #expect(
      try exam(scratch, ["--blueprint", plan, "--cards", "1"]).errors.contains("--cards is for the blueprint")
    )
  }
}

@Suite("Exports from the command line") struct ExportCommandTests {
  @Test("text formats can go to standard output", arguments: ["json", "csv", "gift", "pcap"])
  func standardOutput(format: String) throws {
    let scratch = try Scratch()
    let file = scratch.path + "/bank"
    let common = [
      "export", format, "--drills", "1", "--topic", "data", "--lang", "en", "--data", scratch.path + "/d",
    ]
    #expect(try tcpdrill(common + ["-o", file]).status == 0)
    let piped = try tcpdrill(common + ["-o", "-"])
    #expect(piped.status == 0)
    #expect(piped.output == String(decoding: try Scratch.bytes(of: file), as: UTF8.self))
  }

  @Test("a package can't go to a pipe, and says so") func packages() throws {
    let run = try tcpdrill("export", "anki", "--drills", "1", "--lang", "en", "-o", "-")
    #expect(run.status == 2 && run.errors.contains("name a file with -o"))
  }

  @Test("an export that is stopped leaves the old file whole and nothing beside it") func stopped() throws {
    let scratch = try Scratch()
    let old = try scratch.file("bank.csv", "precious")
    let terminal = try Pty(
      builtBinary,
      [
        "export", "csv", "--drills", "100000", "--topic", "data", "--force", "-o", old, "--lang", "en",
        "--data",
        scratch.path + "/data",
      ], environment: ["LANG": "C.UTF-8", "TERM": "xterm"])
    // Whichever of its reports is the first that is read: a later one takes its place on the line.
    try terminal.see(" / 100000")
    terminal.type(Pty.controlC)
    #expect(try terminal.finish() == nil)
    #expect(try Scratch.text(of: old) == "precious")
    #expect(try scratch.names.filter { $0 != "data" } == ["bank.csv"])
  }
}
