import Questions
import TCP
import Testing

@testable import Export

@Suite("What is said of how to answer") struct InstructionTests {
  private func text(of item: Item, as format: BankFormat) throws -> String {
    let folder = try TemporaryFolder()
    _ = try folder.export([item], as: format, named: "bank")
    return String(decoding: try folder.bytes("bank"), as: UTF8.self)
  }

  @Test(
    "nobody is told to type numbers where lines are dragged or paired",
    arguments: [BankFormat.moodle, .gift, .qti])
  func ordering(format: BankFormat) throws {
    for instruction in ["번호를 빈칸으로 나누어 입력하세요.", "Type the numbers with blanks between."] {
      let item = SampleBank.question(
        .order, prompt: "Put them in order. \(instruction)", answer: "2 1", choices: ["ACK", "SYN"])
      let found = try text(of: item, as: format)
      #expect(found.contains("Put them in order.") && !found.contains(instruction))
    }
  }

  @Test(
    "on the page and in a table of cards the sentence stays",
    arguments: [BankFormat.html, .csv, .json, .anki])
  func kept(format: BankFormat) throws {
    let item = SampleBank.question(
      .order, prompt: "Put them in order. Type the numbers with blanks between.", answer: "2 1",
      choices: ["ACK", "SYN"])
    #expect(try text(of: item, as: format).contains("Type the numbers with blanks between."))
  }

  @Test("Kahoot says neither to choose a number nor to type, whatever the sentence stands before")
  func kahoot() throws {
    let prompts = [
      "Which state? Type its name.", "Which state? Type its name.\n“It waits.”",
      "Which state?\nType the name of the state.",
      "어느 상태인가요? 상태 이름을 입력하세요.",
    ]
    for prompt in prompts {
      let found = try text(of: SampleBank.question(.state, prompt: prompt, answer: "LISTEN"), as: .kahoot)
      #expect(
        found.contains("LISTEN") && !found.contains("Type its") && !found.contains("Type the")
          && !found.contains("입력"))
    }
    let choice = SampleBank.question(
      .choice, prompt: "What opens? Choose a number.", answer: "SYN", choices: ["SYN", "FIN"])
    #expect(try text(of: choice, as: .kahoot).contains(">What opens?<"))
  }

  @Test("in GIFT, where what may be chosen bears letters, nobody is told to choose a number") func letters()
    throws
  {
    let choice = SampleBank.question(
      .choice, prompt: "What opens? Choose a number.", answer: "SYN", choices: ["SYN", "FIN"])
    #expect(try text(of: choice, as: .gift).contains("[plain]What opens? {"))
    #expect(
      try text(of: choice, as: .moodle).contains(
        "<p>What opens? Choose a number.</p>".replacingAll("<", with: "&lt;").replacingAll(">", with: "&gt;"))
    )
  }

  @Test("Moodle names a card by its first words, and a drill by its code besides") func names() throws {
    #expect(
      try text(of: SampleBank.question(.state, prompt: "Which state?"), as: .moodle).contains(
        "<name><text>Which state?</text></name>"))
    #expect(
      try text(of: Item(SampleBank.exercise, in: .english), as: .moodle).contains(
        "<name><text>Fill the blanks. · DATA-1</text></name>"))
  }

  @Test("on paper nobody is told to type") func paper() {
    func paper(_ prompt: String) -> String {
      guard case .question(let card) = SampleBank.question(.state, prompt: prompt, answer: "LISTEN").origin
      else {
        return ""
      }
      let question = ExamPaper.Question(kind: .card(card), points: 1)
      return ExamSheets(title: "T", language: .korean).paper(
        ExamPaper(number: 1, of: 1, seed: 1, questions: [question]))
    }
    #expect(paper("어느 상태인가요? 상태 이름을 입력하세요.").contains("<p>어느 상태인가요?</p>"))
    #expect(paper("Which state?\nType the answer.").contains("<p>Which state?</p>"))
  }

  @Test("a sentence in the middle of what a note asks is the note's own")
  func middle() throws {
    let own = "Choose a number. Which one did the server choose?"
    #expect(Instruction.removed([.choosing, .ordering, .typing], from: own) == own)
  }

  @Test("in GIFT, what is to be said in one's own words is an essay, with the model answer told after it")
  func essay() throws {
    let found = try text(of: SampleBank.question(.recall, answer: "It opens: a connection."), as: .gift)
    #expect(found.contains("{\n  ####It opens\\: a connection.\\nSYN synchronises sequence numbers.\n}"))
  }

  @Test("in GIFT, what a note puts in brackets names no format") func brackets() throws {
    let found = try text(
      of: SampleBank.question(
        .choice, prompt: "Which?", answer: "[html]<b>a</b>", choices: ["[html]<b>a</b>", "b"]),
      as: .gift)
    #expect(found.contains("  \\=[plain][html]<b>a</b>") || found.contains("  =[plain][html]<b>a</b>"))
    let essay = try text(of: SampleBank.question(.recall, answer: "[html]<b>a</b>"), as: .gift)
    #expect(essay.contains("  ####[plain][html]<b>a</b>"))
    // What is typed is compared as it stands.
    let typed = try text(of: SampleBank.question(.state, answer: "[html]a"), as: .gift)
    #expect(typed.contains("  =[html]a"))
  }

  @Test("Kahoot counts choices that were dropped only of questions that it holds")
  func cutChoices() throws {
    let folder = try TemporaryFolder()
    let many = (0..<6).map(String.init)
    let report = try folder.export(
      [
        SampleBank.question(.choice, id: "a", answer: "0", choices: many),
        SampleBank.question(
          .choice, id: "b", prompt: String(repeating: "x", count: 121), answer: "0", choices: many),
      ], as: .kahoot, named: "bank")
    #expect(report.counts[.tooManyOptions] == 1 && report.counts[.promptTooLong] == 1 && report.written == 1)
  }
}
