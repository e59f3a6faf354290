import Questions
import TCP
import Testing

@testable import Notes

@Suite("A bank written as Markdown and read back")
struct MakingRoundTripTests {
  @Test("The same questions with the same names, in every form", arguments: Language.allCases)
  func roundTrip(_ language: Language) {
    let facts =
      Facts.course(language) + [
        Facts.card("왜 3-way handshake인가요?", "양쪽의 초기 순서 번호를 서로 확인하려고", accepts: ["a | b"], line: 200),
        Facts.card("segment", "TCP의 전송 단위", shape: .bothWays, id: "seg", line: 201),
      ]
    let bank = QuestionMaker(language: language).questions(from: facts)
    let text = MarkdownBank.marker + "\n\n# TCP\n\n" + bank.map(MarkdownBank.markdown(for:)).joined()
    let note = NoteReader.read(Array(text.utf8), file: "bank.md")
    let back = QuestionMaker(language: language).questions(from: note.facts)
    #expect(Set(bank.map(\.form)) == Set(Form.allCases))
    #expect(back.count == bank.count)
    for (old, new) in zip(bank, back) {
      var expected = old
      expected.source = new.source
      expected.alsoAt = []
      #expect(new == expected)
    }
  }

  @Test("CRLF and a byte order mark change nothing")
  func lineEndings() {
    let bank = QuestionMaker(language: .english).questions(from: [Facts.handshake])
    let text = MarkdownBank.marker + "\n\n" + bank.map(MarkdownBank.markdown(for:)).joined()
    let marked = "\u{feff}" + text.replacing("\n", with: "\r\n")
    let back = QuestionMaker(language: .english).questions(
      from: NoteReader.read(Array(marked.utf8), file: "b.md").facts)
    #expect(back.map(\.id) == bank.map(\.id))
    #expect(back.map(\.prompt) == bank.map(\.prompt))
  }
}
