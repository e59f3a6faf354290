import Notes
import Questions
import Testing

@testable import Notes

@Suite("Questions that a tutor would not ask of people's notes")
struct LooseTermTests {
  private let lead = "# TCP\n\nTCP opens with SYN and ACK, and closes with FIN and ACK. RST resets it.\n\n"

  private func questions(_ note: String) -> [Question] {
    QuestionMaker(language: .english).questions(from: NoteReader.read(Array(note.utf8), file: "a.md").facts)
  }

  @Test(
    "Instructions, clauses, other subjects, formulas and pointers are no terms",
    arguments: [
      "- **You need flow control**: large transfers over unpredictable networks.",
      "- **Argue both sides**: a teammate wants to build a file transfer on UDP with retransmission.",
      "- **有流量控制**: 通过滑动窗口和拥塞窗口实时调整发送速率，适应网络拥塞情况。",
      "- **Four-way handshake**: WPA handshake used in personal mode to derive encryption keys.",
      "- **윈도 매니저**: 윈도 배치와 외형 관리를 담당하는 프로그램 (Metacity, Mutter)",
      "- **Websocket**: 실시간 상호작용을 위해 만들어진 소켓 통신 스펙",
      "- **Congestion avoidance**: += MSS^2 / cwnd per ACK (linear, +1 in each RTT).",
      "- **Silly window syndrome**: Avoids tiny windows.",
      "- **Flow control**: TCP 통신에 활용, 자세한 내용은 하단.",
      "- **ARQ协议**: 也是为了实现可靠传输的，它的基本原理就是每发完一个分组就停止发送。",
      "- **测量**: TCP 每次只会测量一个未重传的报文段的往返时间，这就是 Karn 算法。",
      "- **FIN 보내기**: 클라이언트가 FIN을 보내는 경우의 동작",
      "- **Payload**: additional malicious code carried by a worm that harms target devices.",
      "- **TCP 혼잡 제어 알고리즘**: 혼잡 제어를 수행하는 알고리즘",
      "- **연결 수립 이후**: 초기 순서 번호에 송신한 바이트 수를 더한 값",
      "- [Retransmission: RTO, Backoff, and Spurious Retransmits](#retransmission)",
    ])
  func noTerms(line: String) {
    let asked = questions(lead + line + "\n")
    #expect(asked.allSatisfy { $0.kind != .term }, "\(asked.map(\.prompt))")
  }

  @Test("A definition ends where labelled parts of the page follow it")
  func labelledParts() {
    let note =
      lead + "- **Cwnd**: Sender's limit on unacknowledged data. Analogy: Traffic valve. Example: Shrinks.\n"
    let answers = questions(note).filter { $0.kind == .term && $0.form == .recall }.map(\.answer)
    #expect(answers == ["Sender's limit on unacknowledged data."])
  }

  @Test("A link to another part of the note is an entry of its contents, in a heading it is a title")
  func contents() {
    let entry = "- [SYN: opens a connection politely](#syn)\n"
    #expect(facts(in: "# TCP\n\n" + entry).isEmpty)
    #expect(facts(in: "# TCP\n\n- [SYN](#syn): opens a connection politely\n") == ["3 SYN"])
    #expect(facts(in: "# TCP\n\n- [SYN: opens a connection politely](https://example.org)\n") == ["3 SYN"])
    #expect(
      facts(in: "# [TCP](#top)\n\n## [SYN](#syn)\n\nIt opens a connection and takes a number.\n") == ["3 SYN"]
    )
  }

  @Test(
    "A table's name of no known kind names its row, and other headers' checksums and sockets' options are theirs"
  )
  func rows() {
    let rows = "| Term | Said | Means |\n|---|---|---|\n"
    #expect(
      facts(in: "# TCP\n\n\(rows)| ISN | the SYN number | the first number of a connection |\n").isEmpty)
    #expect(
      facts(in: "# TCP\n\n\(rows)| IPv4 checksum | the error check | a sum over the header only |\n").isEmpty)
    #expect(facts(in: "# TCP\n\n- OPTIONS: 대상 리소스의 통신 가능 옵션을 설명\n- Window size: min(cwnd, rwnd)\n").isEmpty)
    #expect(facts(in: "# TCP\n\n| 메서드 | 뜻 |\n|---|---|\n| OPTIONS | 대상 리소스의 통신 가능 옵션(CORS) |\n").isEmpty)
    #expect(facts(in: "# TCP\n\n### 패킷 순서, 응답 번호\n\nTCP는 분할된 패킷에 번호를 부여하고 응답한다.\n", .field).isEmpty)
    #expect(facts(in: "# TCP\n\n- ACK丢失：当接收方的 ACK 丢失后，发送方再次重发该分组。\n", .flag).isEmpty)
    #expect(facts(in: "# TCP\n\n### Linger 옵션\n\n- SO_LINGER off: 정상 종료\n", .field).isEmpty)
  }

  @Test("One of anything is no number to ask for, and a sentence of Chinese is not typed letter by letter")
  func forms() {
    let one = "- SYN_RCVD: 서버가 클라이언트에게 패킷 1개를 보내고 마지막 확인을 기다리는 반쯤 열린 상태입니다.\n"
    #expect(questions("# TCP\n\n" + one).allSatisfy { !$0.prompt.contains("____개") })
    #expect(CardQuestions.form(of: "网络不稳定，避免最后的 ACK 丢失", accepts: []) == .recall)
    #expect(CardQuestions.form(of: "三次握手", accepts: []) == .cloze)
  }

  @Test("A flag's full name alone is no meaning to be recalled")
  func names() {
    let note =
      "# TCP flags\n\n- ACK: Acknowledgment\n- SYN: opens a connection and carries its first number\n"
    let recalled = questions(note).filter { $0.kind == .flag && $0.form == .recall }
    #expect(recalled.map(\.answer) == ["opens a connection and carries its first number"])
  }

  @Test("A state in brackets is told by its own sentence")
  func brackets() {
    let note =
      "# TCP\n\nThe server issues RECEIVE before the ACK arrives. The manager sits by the phone (LISTEN).\n"
    let texts = NoteReader.read(Array(note.utf8), file: "a.md").facts.filter { $0.kind == .state }.map(\.text)
    #expect(texts == ["The manager sits by the phone (LISTEN)."])
    let closed = "# 4 way\n\n4. 클라이언트는 서버에 ACK를 보낸다.\n5. 서버는 ACK를 받은 이후 소켓을 닫는다. (CLOSED)\n"
    #expect(facts(in: closed, .state) == ["4 CLOSED (server)"])
  }
}
