import Questions
import TCP
import Testing

@testable import Notes

@Suite("Definitions and headings that ask")
struct TermRecogniserTests {
  private static let head = "# TCP\n\nTCP는 SYN, ACK, FIN으로 연결을 열고 닫는다.\n\n"

  private func facts(_ note: String) -> [Fact] {
    NoteReader.read(Array((Self.head + note).utf8), file: "n.md").facts
  }

  private func terms(_ note: String) -> [String] {
    facts(note).compactMap { if case .term(let name) = $0.subject { name } else { nil } }
  }

  private func cards(_ note: String) -> [Card] {
    facts(note).compactMap { if case .card(let card) = $0.subject { card } else { nil } }
  }

  @Test(
    "A term in bold or in a list, a colon and what it means",
    arguments: [
      "- **흐름 제어(flow control)**: 느린 수신자를 빠른 송신자에게서 지키는 것입니다.",
      "- 흐름 제어(flow control) : 빠른 송신자가 느린 수신자를 넘치게 하지 않도록 보내는 양을 조절하는 방법",
      "**흐름 제어(flow control):** 느린 수신자를 빠른 송신자에게서 지키는 것입니다.",
      "* `흐름 제어(flow control)`： 느린 수신자를 빠른 송신자에게서 지키는 것입니다.",
    ])
  func labelled(_ line: String) {
    #expect(terms(line) == ["흐름 제어(flow control)"])
  }

  @Test("A definition of what a peer sends is a definition and no step")
  func definedAnswers() {
    let note = """
      ## Resets

      - **Connection refused**: the error that a client gets when a reset answers its SYN.
      - **Challenge ACK**: an ACK sent in answer to a RST or SYN that lies in the window but may be forged.
      """
    #expect(terms(note) == ["Connection refused", "Challenge ACK"])
    #expect(facts(note).allSatisfy { if case .step = $0.subject { false } else { true } })
  }

  @Test("In a note tagged tcp a term stands in any section, in another only where TCP is spoken of")
  func tagged() {
    let note = """
      # Losses

      ## What is used

      TCP uses SYN, ACK, FIN and RST.

      ## Questions to test yourself

      - **Tail loss**: a loss of the last segments, behind which nothing comes that could tell of it.

      ## HTTP

      - **Keep-alive header**: a line by which a browser asks to leave a connection open for more requests.
      """
    func terms(_ text: String) -> [String] {
      NoteReader.read(Array(text.utf8), file: "n.md").facts.compactMap {
        if case .term(let name) = $0.subject { name } else { nil }
      }
    }
    #expect(terms(note).isEmpty)
    #expect(terms("---\ntags: [TCP, loss]\n---\n" + note) == ["Tail loss"])
  }

  @Test("A heading whose text begins by naming it")
  func titled() {
    #expect(terms("## 재전송\n\n재전송은 확인되지 않은 바이트를 같은 순서 번호로 다시 보내는 것입니다.") == ["재전송"])
    #expect(terms("## 재전송\n\n그림은 앞의 과정을 나타냅니다.").isEmpty)
  }

  @Test(
    "What only looks like one is left alone",
    arguments: [
      "- 특징: 연결을 맺고 끊으며 신뢰성을 보장하는 방식입니다.", "- 클라이언트: 서버에 SYN을 보내고 응답을 기다린다.",
      "- 참고: https://example.org/tcp-handshake-explained", "- **1단계**: 클라이언트가 연결을 요청하는 단계입니다.",
      "- 이것은 아주 중요합니다. 왜냐하면: 모든 연결이 이렇게 열리기 때문입니다.", "- **SEQ 1000**: 이 패킷에 붙인 번호를 뜻하는 값입니다.",
      "```c\nint window: the size of the window in bytes\n```",
    ])
  func lookalikes(_ note: String) {
    #expect(terms(note).isEmpty)
  }

  @Test("A note that does not speak of TCP defines nothing")
  func otherNotes() {
    let note = "# 요리\n\n- **육수**: 고기나 채소를 오래 끓여 낸 국물을 말합니다."
    #expect(NoteReader.read(Array(note.utf8), file: "n.md").facts.isEmpty)
  }

  @Test("A heading that asks, and the paragraph or list that answers")
  func questions() {
    let asked = cards("### FIN이 사라지면 어떻게 되나요?\n\n재전송 타이머가 끝나면 다시 보냅니다.\n")
    #expect(asked.map(\.front) == ["FIN이 사라지면 어떻게 되나요?"])
    #expect(asked.map(\.back) == ["재전송 타이머가 끝나면 다시 보냅니다."])
    let listed = cards("### What does a SYN carry?\n\n- the initial sequence number\n- options such as MSS\n")
    #expect(listed.map(\.back) == ["the initial sequence number\noptions such as MSS"])
    #expect(cards("### FIN이 사라지면 어떻게 되나요?\n\n## 다음 장\n").isEmpty)
    #expect(cards("### FIN이 사라지면 어떻게 되나요?\n\n다음과 같습니다:\n").isEmpty)
  }

  @Test("A heading whose words only begin the text's first noun is no term, nor is what ends in 것")
  func halfNames() {
    let head = "# TCP\n\nTCP는 SYN과 ACK를 쓰고 FIN으로 끝난다.\n\n"
    #expect(
      NotesTests.facts(in: head + "### TCP의 헤더\n\nTCP의 헤더 크기는 최저 20바이트로 여러 정보를 포함하고 있습니다.\n", .term) == [])
    #expect(
      NotesTests.facts(in: head + "- **재방문 때 생략되는 것**: 연결을 다시 쓸 때 건너뛰는 3-way handshake의 과정\n", .term) == [])
  }

  @Test("What happens in a counted example is no term")
  func examples() {
    let note =
      "## TCP congestion control\n1. The third duplicate ACK arrives: ssthresh = 16000/2 = 8000 by RFC 5681.\n2. The ACK of new data arrives: cwnd = 8000, and congestion avoidance goes on.\n"
    #expect(NotesTests.facts(in: note, .term) == [])
  }
}
