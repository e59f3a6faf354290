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
}
