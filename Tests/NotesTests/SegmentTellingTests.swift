import Notes
import Testing

@Suite("Shapes: segments told in one sentence, in fences, on arrows and by titles")
struct SegmentTellingTests {
  private let opening = [
    "open 1 client→server SYN", "open 2 server→client SYN,ACK", "open 3 client→server ACK",
  ]

  @Test(
    "One sentence tells the whole opening",
    arguments: [
      "A SYN is sent by the client, a SYN-ACK is returned by the server, and then an ACK is sent by the client.",
      "The client asks for a connection (SYN), the server accepts it (SYN-ACK), and the client confirms (ACK).",
      "Client: SYN, Server: SYN-ACK, Client: ACK.",
      "클라이언트가 연결을 요청하고(SYN), 서버가 받아들여 응답하고(SYN+ACK), 클라이언트가 다시 확인한다(ACK).",
    ])
  func sentence(text: String) {
    #expect(facts(in: "## Handshake\n\n\(text)\n", .step) == opening.map { "3 \($0)" })
  }

  @Test("A clause behind a semicolon goes on with whoever acted before")
  func semicolons() {
    let note = """
      ## Closing

      The client sends FIN; the server answers with ACK and enters CLOSE_WAIT; later it sends FIN and enters \
      LAST_ACK; the client answers with ACK.
      """
    #expect(
      facts(in: note, .step) == [
        "3 close 1 client→server FIN", "3 close 2 server→client ACK server=CLOSE-WAIT",
        "3 close 3 server→client FIN server=LAST-ACK", "3 close 4 client→server ACK",
      ])
  }

  @Test("Each segment stands in a fence below the line that leads to it")
  func fences() {
    let fence = { (lead: String, body: String) in "\(lead)\n\n```text\n\(body)\n```\n\n" }
    let note =
      "## Handshake\n\n" + fence("The client sends:", "SYN\nSEQ = 1000")
      + fence("The server replies:", "SYN + ACK\nSEQ = 5000\nACK = 1001")
      + fence("The client sends:", "ACK\nSEQ = 1001\nACK = 5001")
    #expect(
      facts(in: note, .step) == [
        "3 open 1 client→server SYN SEQ=1000", "10 open 2 server→client SYN,ACK SEQ=5000 ACK=1001",
        "18 open 3 client→server ACK SEQ=1001 ACK=5001",
      ])
    let counted =
      "## Handshake\n\n" + fence("Step 1:", "Client -> Server\n\nSYN")
      + fence("Step 2:", "Server -> Client\n\nSYN-ACK") + fence("Step 3:", "Client -> Server\n\nACK")
    #expect(facts(in: counted, .step) == zip([3, 11, 19], opening).map { "\($0) \($1)" })
    let names = "# Flags\n\n" + fence("The flag's name is:", "SYN") + fence("Another is:", "ACK")
    #expect(facts(in: names, .step).isEmpty)
  }

  @Test("Rows of a table open with an arrow that carries the flags")
  func arrows() {
    let note = """
      ### 3-way handshake

      | 구분 | ACK | SYN | FIN |
      |---|---|---|---|
      | ---SYN---> | 0 | 1 | 0 |
      | <-SYN+ACK- | 1 | 1 | 0 |
      | ---ACK---> | 1 | 0 | 0 |
      """
    #expect(facts(in: note, .step) == zip([5, 6, 7], opening).map { "\($0) \($1)" })
  }

  @Test("Items that open with FIN, ACK, FIN and ACK tell a close, not what two flags mean")
  func titles() {
    let note = """
      ## 4-way handshake (연결 종료)

      - **FIN**: 한쪽이 이제 보낼 것이 없다고 알린다.
      - **ACK**: 상대가 잠시만 기다려 달라고 답한다.
      - **FIN**: 상대도 다 보냈다고 알린다.
      - **ACK**: 먼저 닫자고 한 쪽이 확인하고 끝낸다.
      """
    #expect(
      facts(in: note) == [
        "3 close 1 ?→? FIN", "4 close 2 ?→? ACK", "5 close 3 ?→? FIN", "6 close 4 ?→? ACK",
      ])
  }

  @Test("What is done where something goes wrong is no step")
  func losses() {
    let note = """
      ## 三次握手

      1. 如果 SYN 等待队列满了, 服务端会将该包丢弃, 客户端收不到 SYN+ACK 包。
      2. 如果服务端发送了 SYN+ACK, 但是客户端不应答, 服务端会重传 SYN+ACK。
      """
    #expect(facts(in: note, .step).isEmpty)
  }

  @Test("States in small letters are states behind their sign or before their owner")
  func smallStates() {
    let note = "# TCP\n\n- Listen: waits for a SYN\n- Established: data can flow\n"
    #expect(facts(in: note, .state) == ["3 LISTEN", "4 ESTABLISHED"])
    let owned = """
      ## Handshake
      1. Client sends SYN -> SynSent (client)
      2. Server sends SYN+ACK -> SynReceived(server)
      3. Client sends ACK -> Established(client), Established(server)
      """
    #expect(
      facts(in: owned, .step) == [
        "2 open 1 client→server SYN client=SYN-SENT", "3 open 2 server→client SYN,ACK server=SYN-RECEIVED",
        "4 open 3 client→server ACK client=ESTABLISHED server=ESTABLISHED",
      ])
    #expect(facts(in: "# Sockets\n\nThe server calls Listen(fd) and Close(fd).\n", .state).isEmpty)
  }

  @Test("A bold question in a paragraph of its own is a card with what stands below it")
  func boldQuestions() {
    let note = """
      ## TCP

      **Why does TCP open with a three-way handshake?**

      Because both sides must agree on their initial sequence numbers.

      1. **Which flags has the second segment of the handshake?**
         - SYN and ACK, both of them in one segment.
      """
    #expect(
      facts(in: note, .card) == [
        "3 card Why does TCP open with a three-way handshake? => "
          + "Because both sides must agree on their initial sequence numbers.",
        "7 card Which flags has the second segment of the handshake? => "
          + "SYN and ACK, both of them in one segment.",
      ])
  }
}

@Suite("Shapes: data and their answers told with numbers, and what is no step")
struct AnsweredDataTests {
  @Test(
    "Data and the answer to them, told in one sentence, are two segments",
    arguments: [
      "클라이언트가 100바이트(seq 1~100)를 보내면 서버는 ACK 101로 응답한다. 이어서 클라이언트가 50바이트(seq 101~150)를 보내면 서버는 ACK 151로 응답한다.",
      "The client sends seq=1 with 100 bytes, the server replies with ack=101. "
        + "The client sends seq=101 with 50 bytes, the server replies with ack=151.",
    ])
  func answers(text: String) {
    #expect(
      facts(in: "## Example\n\n\(text)\n", .exchange) == [
        "3 exchange client→server - SEQ=1 LEN=100 | server→client ACK ACK=101"
          + " | client→server - SEQ=101 LEN=50 | server→client ACK ACK=151"
      ])
  }

  @Test("Two ranges with a tilde keep it, though Markdown strikes out what stands between")
  func tildes() {
    let note = NoteReader.read(Array("# TCP\n\n- **윈도우**: 1~100바이트와 101~200바이트를 담는 양\n".utf8), file: "n.md")
    #expect(note.facts.first?.text.contains("1~100바이트와 101~200바이트") == true)
  }

  @Test(
    "What may be sent, and what an attacker sends, is no step",
    arguments: [
      "The problem is that the client can send a SYN packet and have the server keep a buffer.\n\n"
        + "Malicious clients force the server to keep buffers by sending many SYN packets.\n\n"
        + "The server sends a SYN-ACK to a spoofed address.",
      "공격자는 다량의 SYN 패킷을 서버로 보내고, 서버가 SYN-ACK로 응답해도 ACK를 보내지 않습니다.",
    ])
  func attacks(text: String) { #expect(facts(in: "# TCP\n\n\(text)\n", .step).isEmpty) }

  @Test("Another protocol's header gives no field, though its fields stand below a heading of their own")
  func datagrams() {
    let note = """
      # UDP Header

      Carried before the data of a datagram. TCP's is longer.

      # Header Fields

      ## 1. Source Port

      Identifies the sending application.
      """
    #expect(facts(in: note, .field).isEmpty)
    #expect(facts(in: "# TCP\n\n- UDP检验和：检验首部和数据是否有错\n- 冗余ACK：收到三个就重传\n", .field, .flag).isEmpty)
  }

  @Test("A sum in a bracket is what is acknowledged, and both ports are named at once")
  func sums() {
    let note = """
      ## 3-way handshake
      + A->B: SYNchronize ISN = X
      + B->A: Received, acknowledge that ready for [X+1]
      + B->A: SYNchronize ISN = Y
      + A->B: Received, acknowledge that ready for [Y+1]
      """
    #expect(
      facts(in: note, .step) == [
        "2 open 1 A→B SYN SEQ=X", "3 open 2 B→A SYN,ACK SEQ=Y ACK=X+1", "5 open 3 A→B ACK ACK=Y+1",
      ])
    #expect(
      facts(
        in: "# TCP\n\n### Source and Destination Port Number\n\nWhich applications send and receive.\n",
        .field)
        == ["3 source port", "3 destination port"])
    #expect(
      facts(in: "# TCP 헤더\n\n- 16 bit 출발지, 목적지 포트번호\n- 32 bit 순서번호, 확인 응답 번호\n- 16 bit 윈도우\n", .field)
        == [
          "3 destination port 16", "3 source port 16", "4 sequence number 32", "4 acknowledgment number 32",
          "5 window 16",
        ])
  }

  @Test("A state that a sentence calls one is entered by whom it names, in whatever letters")
  func calledStates() {
    #expect(
      facts(in: "# TCP\n\n- 이때 서버의 상태는 Established이다.\n- 이때 서버의 상태는 LAST_ACK이다.\n", .state)
        == ["3 ESTABLISHED (server)", "4 LAST-ACK (server)"])
    #expect(facts(in: "# TCP\n\n- 서버의 상태가 Closed로 바로 바뀌지 않는다.\n", .state).isEmpty)
  }

  @Test("A name with what it is short for is explained by the lines below it, and alone by nothing")
  func expanded() {
    #expect(
      facts(in: "# TCP\n\nSYN(Synchronize)\n연결을 요청할 때 쓴다.\n다른 때에는 0이다.\n", .flag) == ["3 SYN"])
    #expect(facts(in: "# TCP\n\nSYN(Synchronize)").isEmpty)
  }
}
