import Notes
import TCP
import Testing

@Suite("Documents: text with places")
struct DocumentTests {
  private func first(_ bytes: [UInt8]) throws -> Fact {
    try #require(NoteReader.read(bytes, file: "n.md").facts.first)
  }

  @Test(
    "Line and column count characters from 1, past a byte order mark, front matter and line ends of any kind")
  func places() throws {
    let note =
      "\u{feff}---\r\ntags: [a, \"b\"]\r\n---\r\n\r\n- 그림\r\n- SYN : 연결을 요청한다\r\n"
    let fact = try first(Array(note.utf8))
    #expect(fact.place.line == 6)
    #expect(fact.place.column == 3)
    #expect(fact.tags == ["a", "b"])
    #expect(try first(Array("a\rb\r\r- SYN : 연결을 요청한다\r".utf8)).place.line == 4)
    #expect(try first(Array("한글 <br> 서버는 CLOSE_WAIT 상태가 된다".utf8)).place.column == 13)
  }

  @Test("A rule above a note is no front matter, though another stands below")
  func rule() throws {
    let steps = "# 3-way handshake\n\n1. Client → SYN\n2. Server → SYN + ACK\n3. Client → ACK\n"
    #expect(NoteReader.read(Array("---\n\n\(steps)\n---\n".utf8), file: "n.md").facts.count == 3)
    #expect(NoteReader.read(Array("---\n\ntitle: \(steps)---\n".utf8), file: "n.md").facts == [])
    #expect(NoteReader.read(Array("---\n# \(steps)---\n".utf8), file: "n.md").facts == [])
    #expect(NoteReader.read(Array("---\n\n---\n\(steps)".utf8), file: "n.md").facts.count == 3)
    #expect(NoteReader.read(Array("---\n\n\n".utf8), file: "n.md").facts == [])
  }

  @Test("Decomposed Hangul is read as composed")
  func decomposed() throws {
    // 서버는 in jamo.
    let note =
      "\u{1109}\u{1165}\u{1107}\u{1165}\u{1102}\u{1173}\u{11ab} CLOSE_WAIT \u{1109}\u{1161}\u{11bc}\u{1110}\u{1162}가 된다"
    let fact = try first(Array(note.utf8))
    #expect(fact.subject == .state(.closeWait, owner: Party("server"), event: nil))
    #expect(fact.place.column == 5)
  }

  @Test("Comments, images and marks left beside Hangul are never text")
  func marks() throws {
    let text = try first(Array("- SYN : <!-- FIN --> **시퀀스 번호**를 ![ACK](a.png)맞춥니다\n".utf8)).text
    #expect(text == "시퀀스 번호를 맞춥니다")
    #expect(facts(in: "<!--\n- SYN : 연결을 요청한다\n\n-->\n") == [])
  }

  @Test("Simple HTML is read as its Markdown twin")
  func html() {
    #expect(
      facts(in: "<h3> 상태 </h3>\n<b>LISTEN</b> : 요청을 기다린다<br>**CLOSED** : 연결이 없다\n", .state) == [
        "2 LISTEN", "2 CLOSED",
      ])
    #expect(
      facts(
        in: "<table><tr><th>플래그</th><th>뜻</th></tr>\n<tr><td>SYN</td><td>연결을 요청한다</td></tr></table>\n", .flag)
        == ["2 SYN"])
  }

  @Test("Bytes that are no UTF-8 are read as well as can be, with a warning that names the place")
  func invalid() throws {
    var bytes = Array("# TCP\n\n- SYN : 연결을 ".utf8)
    bytes += [0xff, 0xfe]
    bytes += Array(" 요청한다\n".utf8)
    let note = NoteReader.read(bytes, file: "n.md")
    #expect(note.facts.count == 1)
    #expect(note.warnings.map(\.line) == [3])
    #expect(note.warnings.map(\.column) == [13])
  }

  @Test("Nesting a thousand deep is read, with a warning; UTF-16 is read as what it is")
  func extremes() throws {
    let deep = String(repeating: "> - ", count: 1000) + "SYN : 연결을 요청한다\n"
    let note = NoteReader.read(Array(deep.utf8), file: "n.md")
    #expect(note.facts.count == 1)
    #expect(note.warnings.count == 1)
    let wide = "- SYN : 연결을 요청한다\n".utf16.flatMap { [UInt8($0 & 0xff), UInt8($0 >> 8)] }
    #expect(NoteReader.read([0xff, 0xfe] + wide, file: "n.md").facts.count == 1)
  }

  @Test("No bytes crash the reader, and every place lies inside the note")
  func randomBytes() {
    var chance = SplitMix64(seed: 7)
    let pieces = [
      "SYN", "ACK(x+1)", "- ", "1. ", "> ", "| a | b |\n|---|---|\n", "```\n",
      "```mermaid\nsequenceDiagram\n", "**", "==", "{{c1::", "}}", "Q: ",
      "\nA: ", "<details><summary>", "</summary>", "<!--", "-->", "클라이언트는 ", "서버에게 ", "보낸다", " → ",
      "FIN_WAIT_1", " :: ", "\n", "\n\n", "# ",
      "Flags [S.], seq 1:2, ack 3", "(", ")", "=", ":", "<br>", "\r\n", "\u{1100}", "[", "]", "C->>S: ", "1️⃣ ",
      "A(", "?",
    ].map { Array($0.utf8) }
    for _ in 0..<400 {
      var bytes: [UInt8] = []
      for _ in 0..<chance.int(in: 1...60) {
        if chance.chance(1, in: 6) {
          bytes.append(UInt8(chance.below(256)))
        } else {
          bytes += chance.pick(pieces)
        }
      }
      let lines = 1 + bytes.count { $0 == 0x0a || $0 == 0x0d }
      for fact in NoteReader.read(bytes, file: "n.md").facts {
        #expect(fact.place.line >= 1 && fact.place.line <= lines)
        #expect(fact.place.column >= 1)
      }
    }
  }

  @Test(
    "A line of thousands of bytes is cut between words, and a word across a cut belongs to neither part",
    arguments: ["CLOSED -> LISTEN ", "LISTEN -> TIME_WAIT ", "TIME_WAIT", "서버", "상태", "->", "SYN(", "1234"])
  func longLines(unit: String) {
    let long = String(repeating: unit, count: 9_000 / unit.utf8.count)
    for note in ["# TCP\n\n\(long)\n", "# TCP\n\n```\n  \(long)\n```\n"] {
      let checked = NoteChecker.check(Array(note.utf8), file: "n.md")
      #expect(checked.facts == NoteReader.read(Array(note.utf8), file: "n.md"))
      #expect(checked.findings.allSatisfy { $0.found == "LISTEN -> TIME_WAIT" })
      #expect(checked.findings.isEmpty == (unit != "LISTEN -> TIME_WAIT "))
    }
  }

  @Test("One or two dashes are enough below a table's head, and places stay what they were")
  func shortDelimiterRows() throws {
    for row in ["|--|--|", "|-|-|", "|:-|-:|", "| - | -- |", "|---|-|"] {
      let note = "# TCP\n\n| Flag | Meaning |\n\(row)\n| SYN | opens a connection |\n\n- FIN: closes it\n"
      let facts = NoteReader.read(Array(note.utf8), file: "n.md").facts
      #expect(facts.map(\.subject) == [.flag(.syn, letter: nil), .flag(.fin, letter: nil)], "\(row)")
      #expect(
        facts.map(\.place) == [
          Place(file: "n.md", line: 5, column: 3), Place(file: "n.md", line: 7, column: 3),
        ])
    }
    // No row of a table's.
    #expect(NoteReader.read(Array("| a |\n|-x|\n| SYN |\n".utf8), file: "n.md").facts.isEmpty)
  }
}
