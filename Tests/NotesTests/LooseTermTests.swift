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

  @Test(
    "What only lists names, supposes, judges, or says something of a part or of another thing, tells of no term",
    arguments: [
      "- **혼잡 제어**: Congestion Window / AIMD / Slow Start",
      "- **TCP NewReno**: SS, CA, Fast Recovery (modified)",
      "- TCP 헤더: 출발지 포트 번호, 목적지 포트 번호(443번)",
      "- **Transport layer**: (layer 4 of the OSI model)",
      "- **패킷 손실**: 특히 무선 구간에서 세그먼트가 사라지면 재전송으로 지연이 길어진다.",
      "- **혼잡 제어**: 혼잡 제어는 생각보다 단순하다.",
      "- **시퀀스 번호 동기화**: TCP는 순서가 중요한 프로토콜",
      "- **cwnd ≥ ssthresh**: 혼잡 회피 단계 (윈도를 조금씩 키우는 방식)",
      "- **Socket accept()**: TCP 연결 요청을 기다렸다가 새 소켓을 돌려주는 호출",
      "## TCP\n\nTCP 소켓과 UDP 소켓의 다른 점은 TCP 소켓이 네 값으로 식별된다는 것이다.",
      "## TCP\n\nTCP에서 혼잡은 정해진 시간 안에 ACK를 받지 못한 것을 의미한다.",
      "## 헤더\n\n헤더의 크기는 TCP에서 20~60바이트이다.",
      "## 빠른 재전송\n\n타이머에 의한 재전송의 문제는 만료까지 너무 오래 걸린다는 것이다.",
      "## 粘包的表现形式\n\n现在假设客户端向服务端连续发送了两个报文段，那么可以分为三种表示。",
    ])
  func noTelling(text: String) {
    let asked = questions(lead + text + "\n")
    #expect(asked.allSatisfy { $0.kind != .term }, "\(asked.map(\.prompt))")
  }

  @Test("What an abbreviation stands for tells of it, whatever other name stands behind")
  func spelledOut() {
    #expect(facts(in: lead + "- **MSL**: Maximum Segment Lifetime, 报文最大生存时间\n", .term).count == 1)
  }

  @Test("A name for two things is explained, and not guessed from what is said of one")
  func twoThings() {
    let names = ["Connection release", "Error detection", "Port numbers"]
    let note = names.map { "- **\($0)**: TCP has means for it, which the header of each segment carries.\n" }
      .joined()
    let asked = questions(
      lead + note
        + "- **Flow control and congestion control**: TCP keeps senders from sending too much at once.\n"
    )
    #expect(!asked.contains { $0.form == .choice && $0.answer == "Flow control and congestion control" })
    #expect(asked.contains { $0.form == .recall && $0.prompt.contains("Flow control and") })
  }

  @Test("A state is not guessed from a sentence that uses its name as a verb")
  func verb() {
    func guesses(_ said: String) -> [String] {
      questions(lead + "- LISTEN: \(said)\n").filter { $0.answer == "LISTEN" }.map(\.prompt).filter {
        $0.contains("described")
      }
    }
    #expect(
      guesses("listen to connection requests from any remote host, so a server has to listen to it").isEmpty)
    #expect(guesses("waits for a connection request from any remote host").count == 1)
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
