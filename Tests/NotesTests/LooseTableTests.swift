import Notes
import Testing

@testable import Notes

@Suite("Shapes: tables and drawings that Markdown's letter would not have")
struct LooseTableTests {
  private let rows =
    "| Flag | Meaning |\n|---|---|\n| SYN | opens a connection |\n| FIN | says it is done |\n"

  @Test(
    "A table is one right below a line of text, a picture or a list too, and places stay what they were",
    arguments: [
      "These are the flags:", "![header](tcp.png)", "- the flags of TCP", "**Flags**<br>", "> the flags",
      "one\ntwo",
    ])
  func belowText(line: String) {
    let start = line.split(separator: "\n").count + 3
    #expect(
      facts(in: "# TCP\n\n\(line)\n\(rows)") == ["\(start + 2) SYN", "\(start + 3) FIN"])
    #expect(facts(in: "# TCP\r\n\r\n\(line)\r\n\(rows)") == ["\(start + 2) SYN", "\(start + 3) FIN"])
    let place = NoteReader.read(Array("# TCP\n\n\(line)\n\(rows)".utf8), file: "a.md").facts.first?.place
    #expect(place == Place(file: "a.md", line: start + 2, column: 3))
  }

  @Test("What stands right below a table is no row of it")
  func aboveText() {
    #expect(
      facts(in: "# TCP\n\n\(rows)## More\n- RST: aborts the connection at once\n")
        == ["5 SYN", "6 FIN", "8 RST"])
    #expect(facts(in: "# TCP\n\n\(rows)RST: aborts the connection at once\n").contains("7 RST"))
    let fenced =
      "# TCP\n\n\(rows)```\nClient --- SYN, seq=5 ---> Server\nClient <--- SYN-ACK, seq=7, ack=6 --- Server\n```\n"
    #expect(
      facts(in: fenced, .step)
        == ["8 open 1 client→server SYN SEQ=5", "9 open 2 server→client SYN,ACK SEQ=7 ACK=6"])
  }

  @Test(
    "A row of dashes needs neither bars outside nor three dashes",
    arguments: ["-|-", ":-|-:", "--|--", "- | -", ":--|--:", "---|---"])
  func bareRows(dashes: String) {
    let note = "# TCP\n\nFlag | Meaning\n\(dashes)\nSYN | opens a connection\nFIN | says it is done\n"
    #expect(facts(in: note) == ["5 SYN", "6 FIN"])
  }

  @Test("Dashes that head no table are lists and rules as before")
  func noTables() {
    #expect(facts(in: "# TCP\n\ntext\n- | SYN: opens a connection\n").count <= 1)
    #expect(facts(in: "# TCP\n\na | b\n---\n- SYN: opens a connection\n") == ["5 SYN"])
    #expect(facts(in: "# TCP\n\n```\na | b\n-|-\nSYN: opens a connection\n```\n").count == 1)
  }

  @Test(
    "Letters in cells are flags where three rows name what they stand for, and codes of a router are none")
  func letters() {
    let flags =
      "| | |\n|-|-|\n| S | SYN, opens a connection |\n| F | FIN, no more data |\n| R | RST, aborts it |\n"
    #expect(facts(in: "# tcpdump's flags\n\n" + flags) == ["5 SYN (S)", "6 FIN (F)", "7 RST (R)"])
    let codes = "| Code | Route |\n|-|-|\n| S | static, beside TCP |\n| R | RIP |\n| C | connected |\n"
    #expect(facts(in: "# TCP and routes\n\n" + codes).isEmpty)
  }

  @Test(
    "Drawings are fenced by other marks too",
    arguments: [
      ("{{< mermaid >}}", "{{< /mermaid >}}"), ("{{<mermaid>}}", "{{</mermaid>}}"), (":::mermaid", ":::"),
    ])
  func shortcodes(open: String, close: String) {
    let note =
      "# TCP\n\n\(open)\nsequenceDiagram\nClient->>Server: SYN\nServer->>Client: SYN-ACK\n\(close)\n\n- FIN: ends it politely\n"
    #expect(
      facts(in: note)
        == ["5 open 1 client→server SYN", "6 open 2 server→client SYN,ACK", "9 FIN"])
  }
}
