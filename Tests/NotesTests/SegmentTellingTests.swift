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
