import Questions
import Testing

@testable import Export

@Suite("Banks brought along") struct ImportTests {
  @Test("our own JSON comes back as the same questions") func jsonRoundTrip() throws {
    let folder = try TemporaryFolder()
    try folder.export(SampleBank.everyForm, as: .json, named: "bank")
    let questions = try BankImport.json(folder.bytes("bank"))
    let written = SampleBank.everyForm.compactMap { item -> Question? in
      if case .question(let question) = item.origin { question } else { nil }
    }
    #expect(questions == written)
  }

  @Test("Markdown comes back as the same questions with the same ids") func markdownRoundTrip() throws {
    let folder = try TemporaryFolder()
    try folder.export(SampleBank.everyForm, as: .markdown, named: "bank.md")
    let text = String(decoding: try folder.bytes("bank.md"), as: UTF8.self)
    let read = MarkdownBank.questions(in: text, file: "notes.md")
    #expect(read.map(\.id.text) == SampleBank.everyForm.map(\.id))
    #expect(read.map(\.prompt) == SampleBank.everyForm.map(\.prompt))
  }

  @Test("a drill comes back as a question a blank") func drills() throws {
    let folder = try TemporaryFolder()
    try folder.export([Item(SampleBank.exercise, in: .korean)], as: .json, named: "bank")
    let questions = try BankImport.json(folder.bytes("bank"))
    #expect(questions.map(\.answer) == ["1101", "ACK"])
    #expect(questions.map(\.id.text) == ["DATA-1-1", "DATA-1-2"])
  }

  @Test("JSON that is no bank is refused by name") func refusals() {
    #expect(throws: BankImport.Trouble.notABank) { try BankImport.json(Array("{}".utf8)) }
    let bad = #"{"format":"tcpdrill-bank","version":1,"items":[{"question":{"id":"x"}}]}"#
    #expect(throws: BankImport.Trouble.badEntry(index: 1, key: "kind")) {
      try BankImport.json(Array(bad.utf8))
    }
  }

  @Test("an Anki text deck is read with its separator, quotes and tags") func ankiText() {
    let deck = AnkiTextDeck(
      "#separator:Semicolon\n#html:true\n#tags column:3\nWhat is <b>SYN</b>?;\"opens; \"\"first\"\"\";tcp flags\nempty\n"
    )
    #expect(deck.cards.map(\.front) == ["What is SYN?"])
    #expect(deck.cards.map(\.back) == ["opens; \"first\""])
    #expect(deck.cards.map(\.tags) == [["tcp", "flags"]])
    #expect(deck.skipped == [5])
  }

  @Test("a line without a card is named by its place in the file, whatever lines a quoted cell has")
  func lines() {
    let deck = AnkiTextDeck("#separator:tab\nfront\tback\n\"two\nlines\"\tback\nlonely\nfront\t\n")
    #expect(deck.cards.map(\.front) == ["front", "two\nlines"])
    #expect(deck.skipped == [5, 6])
  }

  @Test("a text with gaps stays one, with its hints and what is said besides") func gaps() {
    let deck = AnkiTextDeck(
      "A SYN takes {{c1::one::a small number}} of {{c2::*many*}}.\tMore: {{x}}\tnet\n{{c1::SYN}} alone\n{{c1::a {{c2::b}}}}\tback\n"
    )
    #expect(deck.skipped.isEmpty)
    #expect(
      deck.markdown.hasPrefix(
        "A SYN takes {{c1::one::a small number}} of {{c2::\\*many\\*}}.\n\n> More\\: \\{\\{x\\}\\}\n\n{{c1::SYN}} alone\n\nQ: "
      ), "\(deck.markdown)")
  }

  @Test("the text deck we export is read back card by card") func ankiTextRoundTrip() throws {
    let folder = try TemporaryFolder()
    try folder.export([SampleBank.question(.state, answer: "SYN-SENT")], as: .ankiText, named: "deck")
    let deck = AnkiTextDeck(String(decoding: try folder.bytes("deck"), as: UTF8.self))
    #expect(deck.cards.map(\.front) == ["What does SYN do?"])
    #expect(deck.cards[0].back.hasPrefix("SYN-SENT"))
  }

  @Test("CSV is read with quotes, line ends of both kinds and a byte order mark") func csv() throws {
    #expect(
      try CSVReader.rows("\u{feff}a,\"b \"\"c\"\"\r\nd\"\r\n\r\n1,2\n") == [
        ["a", "b \"c\"\r\nd"], ["1", "2"],
      ])
    #expect(throws: CSVReader.Trouble(line: 2)) { try CSVReader.rows("a,b\n\"open") }
    #expect(try CSVReader.rows("a;b\r\n1,5;\"2;3\"\r\n") == [["a", "b"], ["1,5", "2;3"]])
    #expect(try CSVReader.rows("a\tb\n1;2\t3,4\n") == [["a", "b"], ["1;2", "3,4"]])
  }
}
