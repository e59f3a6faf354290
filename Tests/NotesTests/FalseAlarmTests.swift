import Testing

@testable import Notes

@Suite("What is right though it comes near a rule") struct FalseAlarmTests {
  @Test(
    "widths of other protocols' fields are none of TCP's",
    arguments: [
      "# Sliding windows\n\nA stop-and-wait protocol gets by with a 1-bit sequence number; TCP needs more.",
      "# ARQ\n\n3비트 순서 번호를 쓰는 Go-Back-N에서 윈도우는 최대 7이다. TCP는 다르다.",
      "# TCP 与链路层\n\n## GBN\n\n采用 GBN 协议，3 位序号，发送窗口大小为 7。",
      "# Baseband\n\n| Field | Bits | Meaning |\n|---|---|---|\n| Address | 3 | active member |\n| Seq | 1 | sequence number |\n| Checksum | 8 | header check |\n\nTCP is carried above.",
      "# Checksums\n\nTCP treats the data as a sequence of 16-bit words and sums them.",
      "# Checksums in TCP/IP\n\nFletcher-32 stores a 32-bit checksum.",
      "# IPsec\n\n| Field | Size |\n|---|---|\n| Payload Length | 8 bits |\n| Reserved | 16 bits |\n| Sequence Number | 64 bits |\n\nIt protects TCP segments.",
      "# Windows\n\n| | Stop-and-wait | GBN |\n|---|---|---|\n| Receive window | 1 | 1 |\n\nTCP is in between.",
      "# TCP exam\n\n| No. | Topic | Points |\n|---|---|---|\n| 3 | TCP sequence number | 9 |",
      "# NAT\n\nIf TCP were redesigned with 32-bit ports, every NAT box would break.",
      "# IP\n\nFragments are multiples of 8, so the 13-bit offset reaches every byte of a TCP segment.",
    ])
  func widths(note: String) { #expect(findings(note) == []) }

  @Test("the same words on TCP's own header are held against it")
  func ownWidths() {
    #expect(findings("# TCP header\n\nEach segment has a 16-bit sequence number.") == ["field-width: 16-bit"])
    #expect(
      findings(
        "# Header\n\n| Field | Bits |\n|---|---|\n| Source port | 16 |\n| Sequence number | 32 |\n| Acknowledgment number | 32 |\n| Window | 8 |"
      ) == ["field-width: 8"])
    #expect(
      findings(
        "# 헤더\n\n| 필드 | 바이트 |\n|---|---|\n| 출발지 포트 | 2 |\n| 순서 번호 | 2 |\n| 확인 응답 번호 | 4 |\n| 윈도우 | 2 |")
        == ["field-width: 순서 번호"])
  }

  @Test(
    "summaries, drawings and asides are read as they are meant",
    arguments: [
      "# TCP 종료\n\n- 서버는 FIN에 대한 응답(ACK)을 보내고 `CLOSE_WAIT` 상태에 들어간다.",
      "# TCP close\n\nThe active closer sends FIN, the peer ACKs, the peer sends its own FIN, the active closer ACKs and enters TIME_WAIT.",
      "# TCP close\n\n| Term | Meaning |\n|---|---|\n| Active close | The side that calls close() first, sends first FIN, enters TIME_WAIT |",
      "# TCP close\n\n```\nA                             B\nFIN_WAIT_1  <--FIN seq=v---   FIN_WAIT_1\nCLOSING     ---ACK ack=v+1-->\n```",
      "# Sockets and TCP\n\n```\nUNCONNECTED -> BOUND -> LISTENING -> ESTABLISHED -> CLOSING -> CLOSED\n```",
      "# TCP\n\n主动断开连接时的状态是（CD）\n\nA.ESTABLISHED->CLOSE_WAIT->TIME_WAIT->CLOSED\n\nB.ESTABLISHED->TIME_WAIT->CLOSE_WAIT->CLOSED\n\nC.ESTABLISHED->FIN_WAIT_1->FIN_WAIT_2->TIME_WAIT->CLOSED",
      "# TCP resets\n\nIt is in the window if (`last_ack <= tcp.seq < last_ack + window`).",
      "# TCP\n\n3. The browser opens a TCP connection (`SYN` → `SYN-ACK` → `ACK`) with the server.",
      "# TCP 窗口\n\nb 端会主动发送一个带 RST 位的重置包，所以 a 应该在 syn_sent 状态。",
      "# TCP window scale\n\nThe window scale option extends the 16-bit field to up to 30 bits.",
      "# TCP\n\nIn slow-start the window doubles each RTT, in congestion avoidance it adds one segment.",
      "# TCP\n\nThe capture shows SYN, RTT and FIN of each TCP connection: GET-to-200 RTT, FIN-to-last-ACK.",
      "# TCP의 신뢰성\n\n## 오류 제어 방식\n\n| RDT | ACK |\n|---|---|\n| RDT 2.0 | ACK/NAK |\n| ACK | 확인 |\n| FIN | 종료 |",
      "# Networks\n\nTCP is covered later.\n\n## Virtual circuits\n\n- All packets follow the same path from source to destination",
      "# TCP flags\n\nA SYN-ACK has the flags 0x12, a FIN-ACK has 0x11 and PSH+ACK is 0x18.",
      "# TCP 握手\n\n```\n客户端                    服务器\n   │──── SYN, seq=x ───────→│\n   │←── SYN, ACK, seq=y ────│\n   │     ack=x+1            │\n   │──── ACK, ack=y+1 ─────→│\n```",
      "# TCP 혼잡 제어\n\nSlow Start가 끝난 후, 혼잡을 막기 위해 윈도우를 선형적으로 증가시킨다.",
      "# TCP 4-way handshake\n\n1. **A**(ESTABLISHED) → **B**(ESTABLISHED) : FIN\n2. **B**(CLOSE_WAIT) → **A**(FIN_WAIT_1) : ACK\n    - 클라이언트 쪽에서는 나중에 남는 시간을 TIME_WAIT 상태라고 한다.\n3. **B**(CLOSE_WAIT) → **A**(FIN_WAIT_2) : FIN\n4. **A**(FIN_WAIT_2) → **B**(LAST_ACK) : ACK",
      "# TCP 송수신\n\n- 호스트 A가 SEQ 1301로 100바이트를 보내면 호스트 B는 ACK 1401을 보낸다.\n- 이때 SEQ 1401부터 100바이트를 보냈는데 응답이 없다면 재전송한다.\n- B가 받았으면 ACK 1501을 보낸다.",
    ])
  func asides(note: String) { #expect(findings(note) == []) }

  @Test("a state belongs to the subject of its own sentence") func sentences() throws {
    let note =
      "# TCP 4-way handshake\n\n1. 클라이언트가 FIN을 보내고 FIN_WAIT_1 상태로 들어간다.\n2. 서버는 클라이언트로 ACK를 보낸다. 그리고 CLOSE_WAIT 상태에 들어간다. 클라이언트가 세그먼트를 받으면 FIN_WAIT_2 상태에 들어간다.\n3. 서버는 FIN을 보낸다.\n4. 클라이언트는 ACK를 보낸다."
    let checked = NoteChecker.check(Array(note.utf8), file: "note.md")
    #expect(checked.findings == [])
    let second = try #require(
      checked.facts.facts.compactMap { fact -> Step? in
        if case .step(let step) = fact.subject, step.ordinal == 2 { step } else { nil }
      }.first)
    #expect(second.states == [Party("client"): .finWait2, Party("server"): .closeWait])
  }

  @Test("a command of a database is no state") func commands() {
    let note = "# TCP\n\n- 클라이언트가 `LISTEN` 명령을 사용하여 알림 채널에 관심을 등록\n"
    #expect(findings(note) == [])
    #expect(findings(note.replacing("명령", with: "상태")) != [])
  }

  @Test("hosts that go by a letter have no article") func articles() {
    #expect(Party("A").withArticle == "A")
    #expect(Party("client").withArticle == "the client")
  }

  @Test(
    "bytes of data are added as many as they are",
    arguments: [
      "# TCP 데이터 전송\n\nA가 \"abcd\"를 보내면 B는 ACK = SEQ + 4로 응답한다.",
      "# TCP data transfer\n\nWhen A has sent \"abcd\", B answers with ACK = SEQ + 4.",
      "# TCP\n\n## 데이터 전송\n\n클라이언트가 4바이트를 보내면 다음은 SEQ = client_isn + 5이고 서버는 ACK = client_isn + 5로 답한다.",
    ])
  func dataSums(note: String) { #expect(findings(note) == []) }

  @Test(
    "SYN and FIN are named together where it is said what each of them takes",
    arguments: [
      "# TCP\n\nSYN과 FIN 플래그가 1로 설정되면 순서 번호를 하나 소비한다.",
      "# TCP flags\n\nIf the SYN and FIN bits are set to 1, one sequence number is used.",
    ])
  func bothFlags(note: String) { #expect(findings(note) == []) }

  @Test(
    "what IP lacks is not said of TCP",
    arguments: [
      "# TCP\n\nTCP는 순서를 보장하지 않는 IP 위에서 순서를 보장한다.",
      "# TCP\n\nTCP is a reliable protocol built on unreliable IP.",
    ])
  func layersBelow(note: String) { #expect(findings(note) == []) }

  @Test(
    "fields may be counted together",
    arguments: [
      "# TCP header\n\nSequence number and acknowledgment number are 64 bits together.",
      "# TCP 헤더\n\n시퀀스 번호와 확인 응답 번호는 합쳐서 64비트이다.",
    ])
  func sumsOfWidths(note: String) { #expect(findings(note) == []) }

  @Test("what is told to carry data may be of any length")
  func untoldLengths() {
    let note = """
      # Telnet

      Client sends 'C' with Seq=42, ACK=79. Server echoes 'C' with Seq=79, ACK=43. Client sends Seq=43, ACK=80.
      """
    #expect(findings(note) == [])
    #expect(findings("# 체크섬\n\nIPv4 헤더 체크섬은 IP 헤더만, TCP 체크섬은 의사 헤더와 TCP 헤더, 데이터를 모두 검사한다.") == [])
  }

  @Test(
    "a quality is a protocol's own only where it is said of it",
    arguments: [
      "# TCP\n\nTCP isn't connectionless.",
      "# TCP\n\nA connectionless protocol needs no handshake; TCP does.",
      "# TCP\n\nTCP는 신뢰성이 없는 하위 서비스를 신뢰성 있게 만든다.",
      "# TCP\n\nTCP assumes that the service below it is unreliable.",
      "# TCP\n\nTCP copes with unreliable delivery by numbering bytes.",
      "# TCP\n\nTCP는 순서가 보장되지 않는 패킷을 번호로 다시 늘어놓는다.",
      "# TCP\n\nTCP는 네트워크 계층 프로토콜인 IP에 세그먼트를 맡긴다.",
      "# TCP\n\n연결 지향(connection-oriented)과 비연결(connectionless)",
      "# UDP\n\nFor zone transfers DNS switches to a connection-oriented transport.",
      "# UDP\n\nUDP is neither reliable nor connection-oriented.",
      "# UDP\n\nA connected UDP socket isn't connection-oriented; connect() only sets the peer's address.",
    ])
  func qualitiesOfOthers(note: String) { #expect(findings(note) == []) }

  @Test(
    "what is put up for choice, or refuted behind it, is nobody's belief",
    arguments: [
      "# Quiz\n\nWhich of these is true? (a) TCP is connectionless. (b) UDP guarantees order. (c) TCP is full-duplex.",
      "# OX 퀴즈\n\n- TCP는 비연결형이다. (X)\n- UDP 헤더는 8바이트이다. (O)",
      "# TCP\n\n12. 윈도 스케일의 최대 시프트는 16이다. — **X** (14)\n13. 윈도 필드는 32비트이다. – X",
      "# TCP\n\n- 윈도 필드는 32비트이다. 정답: X\n- The window field has 32 bits. — **F** (16)",
    ])
  func choices(note: String) { #expect(findings(note) == []) }

  @Test("bits stand before their flags as well as behind them")
  func bitsFirst() {
    #expect(
      findings("# Flags\n\n000010 is SYN, 010000 is ACK, 010010 is SYN+ACK (URG ACK PSH RST SYN FIN).") == [])
  }

  @Test("tcpdump counts from 1 behind a SYN, however small the SYN's number is")
  func relativeNumbers() {
    let note = """
      ```
      10:00:00.00 IP 10.0.0.1.50000 > 10.0.0.2.80: Flags [S], seq 1000, win 64240, length 0
      10:00:00.01 IP 10.0.0.2.80 > 10.0.0.1.50000: Flags [S.], seq 5000, ack 1001, win 65160, length 0
      10:00:00.02 IP 10.0.0.1.50000 > 10.0.0.2.80: Flags [.], ack 1, win 502, length 0
      10:00:00.03 IP 10.0.0.1.50000 > 10.0.0.2.80: Flags [P.], seq 1:101, ack 1, win 502, length 100
      ```
      """
    #expect(findings(note) == [])
  }

  @Test("two who share one verb each send their own")
  func sharedVerb() {
    let note =
      "# 3-way handshake\n\n클라이언트가 SYN(seq=100)을 보내면 서버는 SYN(seq=300)+ACK(101)을, 클라이언트는 ACK(301)을 보낸다."
    #expect(findings(note) == [])
  }

  @Test(
    "a word in brackets that says what a flag does is not its name",
    arguments: ["ECE (Echo)", "ACK (Confirmation)", "URG (Priority)"])
  func descriptions(item: String) {
    #expect(findings("# TCP flags\n\n- SYN (Synchronize)\n- \(item)\n- FIN (Finish)\n- PSH (Push)\n") == [])
  }
}
