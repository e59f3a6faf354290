import Notes
import Questions
import Testing

@Suite("Headers drawn in boxes, or told in rows without bars")
struct HeaderDrawingTests {
  private let drawing = """
    # TCP header

    ```
     0                   1                   2                   3
     0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1
    +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
    |          Source Port          |       Destination Port        |
    +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
    |                        Sequence Number                        |
    +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
    |                    Acknowledgment Number                      |
    +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
    |  Data |       |C|E|U|A|P|R|S|F|                               |
    | Offset| Rsrvd |W|C|R|C|S|S|Y|I|            Window             |
    |       |       |R|E|G|K|H|T|N|N|                               |
    +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
    |           Checksum            |         Urgent Pointer        |
    +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
    ```

    """

  @Test("The width of a field is that of its box in RFC 9293's drawing, two columns to a bit")
  func drawn() {
    #expect(
      facts(in: drawing, .field) == [
        "7 source port 16", "7 destination port 16", "9 sequence number 32", "11 acknowledgment number 32",
        "13 data offset 4", "14 window 16", "17 checksum 16", "17 urgent pointer 16",
      ])
  }

  @Test("Nothing is asked of a drawing but the width")
  func asked() {
    let asked = QuestionMaker(language: .english).questions(
      from: NoteReader.read(Array(drawing.utf8), file: "a.md").facts
    ).filter { $0.kind == .field }
    #expect(asked.contains { $0.prompt.contains("window") && $0.answer == "16" })
    #expect(!asked.contains { $0.prompt.contains("|") || $0.answer.contains("|") })
  }

  @Test("UDP's header and a drawing out of line tell no widths")
  func others() {
    let rule = "+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+\n"
    let ports = "|          Source Port          |       Destination Port        |\n"
    let udp =
      "# UDP and TCP\n\n```\n\(rule)\(ports)\(rule)|            Length             |           Checksum            |\n\(rule)```\n"
    #expect(facts(in: udp, .field).isEmpty)
    let narrow = drawing.replacing("|       |C|E|U|", with: "|       |E|U|").replacing(
      "| Rsrvd |W|C|R|C|S|S|Y|I|            Window             |",
      with: "| Rsrvd |C|R|C|S|S|Y|I|             Window              |")
    #expect(!facts(in: narrow, .field).contains { $0.contains("window") })
    let crooked = drawing.replacing("            Window             |", with: "      Window      |")
    #expect(!facts(in: crooked, .field).contains { $0.contains("window") })
  }

  @Test("Rows of a table that lost its bars are a field, its width and what it is for")
  func rows() {
    let rows = """
      # TCP header

      Field Size Meaning
      Source Port 2 bytes The port of the sending program
      Sequence Number 4 bytes Position of the segment's first byte
      Data Offset 4 bits Where the data begin, in words of four bytes
      Window 16 bits How much the receiver can take

      """
    #expect(
      facts(in: rows, .field) == [
        "4 source port 16", "5 sequence number 32", "6 data offset 4", "7 window 16",
      ])
    #expect(facts(in: "# TCP\n\nWindow 2 bytes more than before\n", .field).isEmpty)
  }
}
