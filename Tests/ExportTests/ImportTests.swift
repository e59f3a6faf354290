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

  @Test("lines that Anki's editor parts by blocks stay lines, and entities are what they stand for")
  func fieldText() {
    let fields = [
      ("<div>0x02</div><div>2번 비트</div>", "0x02\n2번 비트"), ("a<br>b<br/>c<BR >d", "a\nb\nc\nd"),
      ("<p>one</p>\n<p>two</p>", "one\ntwo"), ("list:<ul><li>x</li><li>y</li></ul>end", "list:\nx\ny\nend"),
      ("a&nbsp;&lt;b&gt;&amp;amp; &#39;&#x27;&rarr;&bogus; &", "a <b>&amp; ''→&bogus; &"),
      ("a < b > c <3", "a < b > c <3"),
      ("<style>p{}</style>x<!-- <b> -->y<script>z</script>", "xy"), ("<img src=\"x>y\">z", "y\">z"), ("", ""),
      ("<b>bold</b> <i>and</i>", "bold and"), ("<div><div>deep</div></div>", "deep"),
      ("open <style>x", "open"),
    ]
    for (html, text) in fields { #expect(FieldText.read(html) == text) }
  }

  @Test("a deck without HTML keeps its angle brackets, and tags become tags of notes") func plainDeck() {
    let deck = AnkiTextDeck(
      "#separator:tab\n#html:false\n#tags column:3\nWhat is <len>?\ta &amp; <b>\tflags::syn 2024 a.b\n")
    #expect(deck.cards.map(\.front) == ["What is <len>?"] && deck.cards.map(\.back) == ["a &amp; <b>"])
    #expect(deck.cards[0].tags == ["flags/syn", "tag-2024", "a-b"])
  }

  @Test("a sheet is read as Excel saves it in Korea, in the West and as Unicode")
  func sheets() throws {
    let text = "student,paper\r\n김하늘,1\r\n"
    let cp949: [UInt8] =
      Array("student,paper\r\n".utf8) + [0xb1, 0xe8, 0xc7, 0xcf, 0xb4, 0xc3] + Array(",1\r\n".utf8)
    #expect(SheetText.read(cp949) == text)
    #expect(SheetText.read(Array(text.utf8)) == text)
    let units = Array(text.utf16)
    #expect(SheetText.read([0xff, 0xfe] + units.flatMap { [UInt8($0 & 0xff), UInt8($0 >> 8)] }) == text)
    #expect(SheetText.read([0xfe, 0xff] + units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xff)] }) == text)
    #expect(SheetText.read([0x4a, 0x6f, 0x73, 0xe9, 0x2c, 0x31]) == "José,1")
    #expect(SheetText.read([0x50, 0x4b, 3, 4, 0, 0]) == nil)
    #expect(SheetText.read([0xff, 0xfe, 0x00, 0xd8]) == nil)
    #expect(SheetText.read([]) == "")
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
    for head in ["sep=;\r\n", "\u{feff}sep=;\n"] {
      #expect(try CSVReader.rows(head + "a,b;c\r\n") == [["a,b", "c"]])
      #expect(throws: CSVReader.Trouble(line: 2)) { try CSVReader.rows(head + "\"open") }
    }
    #expect(try CSVReader.rows("a\tb\n1;2\t3,4\n") == [["a", "b"], ["1;2", "3,4"]])
  }
}
