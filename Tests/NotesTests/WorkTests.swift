import Notes
import Testing

@Suite("Work grows as a note does")
struct WorkTests {
  @Test(
    "Twice the bytes are at most twice the work, whatever they are",
    arguments: [
      "> ", "- ", "*a **a _a ", "[a](b[", "```\nSYN\n", "`a``b```c", "| a | b |\n|---|---|\n| SYN | x |\n",
      "<b><!--", "$x$ [[y]] ",
      "클라이언트는 SYN을 보내고 ", "&lt;&#65;", "==a== {{c1::b}} ",
    ])
  func linear(unit: String) {
    let note = Array(String(repeating: unit, count: 40_000 / unit.utf8.count).utf8)
    let once = NoteReader.work(note)
    let twice = NoteReader.work(note + note)
    #expect(twice <= 2 * once + 1_000)
    // Reading it to the end takes no longer than a blink either way: it must come back at all.
    #expect(NoteReader.read(note + note, file: "n.md").file == "n.md")
  }

  @Test(
    "Twice the note is at most twice the findings, each of them where one stood before",
    arguments: [
      "IP 10.0.0.1.5000 > 10.0.0.2.80: Flags [P.], seq 1:201, ack 1, win 502, length 100\n",
      "A sends SEQ 100 with 20 bytes, B replies ACK 121.\n",
      "A sends SEQ 100 with 20 bytes, B replies ACK 121. ",
      "LISTEN -> TIME_WAIT ", "LISTEN -> TIME_WAIT\n\n", "CLOSE_WIAT ESTABLISHD\n", "- F(SYN)\n- A(ACK)\n",
      "## SYN 0x03\n\n", "| SYN | 0x03 |\n|---|---|\n| ACK | 0x11 |\n\n", "~~SYN 0x03~~ ACK 0x11\n\n",
      "시퀀스 번호는 16비트이다. ", "CLOSE_WAIT 상태에서는 데이터를 보낼 수 없다.\n", "1. 서버가 FIN을 보낸다.\n    1. SYN\n",
    ])
  func findings(unit: String) {
    let note = "# TCP\n\n" + String(repeating: unit, count: 8_000 / unit.utf8.count)
    let once = NoteChecker.check(Array(note.utf8), file: "n.md").findings
    let twice = NoteChecker.check(Array((note + note.dropFirst(7)).utf8), file: "n.md").findings
    #expect(twice.count <= 2 * once.count + 4)
    #expect(Set(twice.map(\.rule)) == Set(once.map(\.rule)))
    let places = twice.map { [$0.place.line, $0.place.column] }
    #expect(places == places.sorted { $0.lexicographicallyPrecedes($1) })
  }
}
