import Notes
import Testing

@Suite("Shapes: flags with nobody beside them, and lists below a line that sums them up")
struct BareStepTests {
  private let opening = [
    "open 1 client→server SYN", "open 2 server→client SYN,ACK", "open 3 client→server ACK",
  ]

  private func steps(_ note: String) -> [String] {
    facts(in: note, .step).map { String($0.split(separator: " ", maxSplits: 1)[1]) }
  }

  @Test(
    "Items that hold nothing but the flags of an opening, or an arrow with them, are its steps",
    arguments: [
      "- Handshake\n    - SYN\n    - SYN-ACK\n    - ACK\n", "- SYN ->\n- <- Syn/Ack\n- ACK ->\n",
      "- **SYN**\n- **SYN / ACK**\n- **ACK**\n",
    ])
  func items(list: String) {
    #expect(steps("# TCP\n\nThe packets are:\n\n\(list)") == opening)
  }

  @Test("Items that list flags, or hold another order, are none")
  func lists() {
    #expect(steps("# TCP\n\n- SYN\n- ACK\n- FIN\n").isEmpty)
    #expect(steps("# TCP\n\n- SYN\n- SYN-ACK\n- ACK\n- RST\n").isEmpty)
    #expect(
      steps("# TCP\n\n- FIN\n- ACK\n- FIN\n- ACK\n") == [
        "close 1 ?→? FIN", "close 2 ?→? ACK", "close 3 ?→? FIN", "close 4 ?→? ACK",
      ])
  }

  @Test("A whole handshake below a line that sums it up is told, not a detail of that line")
  func summedUp() {
    let list =
      "1. **SYN** : 클라이언트 → 서버에 연결 요청\n2. **SYN + ACK** : 서버 → 클라이언트에 수락\n3. **ACK** : 클라이언트 → 서버에 응답\n"
    #expect(steps("# 3-way handshake\n\n총 3단계이며 SYN과 ACK 플래그를 씁니다.\n\n\(list)") == opening)
    #expect(
      steps("# 3-way handshake\n\n> 1️⃣ `클라이언트` SYN -> 2️⃣ `서버` SYN + ACK -> 3️⃣ `클라이언트` ACK\n\n\(list)")
        .suffix(3) == opening[...])
  }

  @Test("In small letters sync is a flag beside the pair it is half of, and a verb elsewhere")
  func sync() {
    let note =
      "# TCP\n\n1. client -> server : sync\n2. server -> client : sync ack\n3. client -> server : ack\n"
    #expect(steps(note) == opening)
    #expect(steps("# Files\n\n1. client -> server : sync\n2. server -> client : ok\n").isEmpty)
  }

  @Test("A flag called a bit in one word is the flag")
  func bits() {
    let note = """
      # 3-way handshake

      client → server: SYNbit = 1, Seq = x
      server → client: SYNbit = 1, Seq = y, ACKbit = 1, ACKnum = x+1
      client → server: ACKbit = 1, ACKnum = y+1
      """
    #expect(
      steps(note) == [
        "open 1 client→server SYN SEQ=x", "open 2 server→client SYN,ACK SEQ=y ACK=x+1",
        "open 3 client→server ACK ACK=y+1",
      ])
  }

  @Test("Where ACK is the verb, what it acknowledges is not sent")
  func verb() {
    let note = """
      ## Establishing Connection

      1. The client sends a SYN segment to the server.
      2. The server sends a SYNACK segment with its own ISN `server_isn`, and ACK field set to `client_isn+1`.
      3. The client reads the SYNACK segment.
          1. The client sends a segment to ACK SYNACK.
      """
    #expect(
      steps(note) == [
        "open 1 client→server SYN", "open 2 server→client SYN,ACK SEQ=server_isn ACK=client_isn+1",
        "open 3 client→server ACK",
      ])
  }

  @Test("The number that is raised by one is what is acknowledged, the other one the sender's own")
  func initialNumbers() {
    let note = """
      # 三次握手

      * 客户端发送 SYN 包，当前发送序列号为 client_isn，进入 SYN_SENT 状态；
      * 服务端进行 ACK 应答，应答的值为 client_isn+1，表示对 SYN 包 client_isn 的确认，同时也发送一个 SYN 包，序列号为 server_isn；
      """
    #expect(
      steps(note) == [
        "open 1 client→server SYN SEQ=client_isn client=SYN-SENT",
        "open 2 server→client SYN,ACK SEQ=server_isn ACK=client_isn+1",
      ])
  }

  @Test("What the first to close acknowledges after its FIN was acknowledged is data, no step of the close")
  func dataAfterFin() {
    let note = """
      # Close

      ```
      51000 > http [FIN, ACK] Seq=75 Ack=1
      http > 51000 [ACK] Seq=1 Ack=76
      51000 > http [ACK] Seq=76 Ack=1592
      http > 51000 [FIN, ACK] Seq=1592 Ack=76
      51000 > http [ACK] Seq=76 Ack=1593
      ```
      """
    #expect(
      steps(note) == [
        "close 1 A→B FIN,ACK SEQ=75 ACK=1", "close 2 B→A ACK SEQ=1 ACK=76",
        "close 3 B→A FIN,ACK SEQ=1592 ACK=76", "close 4 A→B ACK SEQ=76 ACK=1593",
      ])
  }

  @Test("A protocol above TCP may be drawn with TCP's handshake first")
  func drawnBelowAnother() {
    let note = """
      ### SSH Connection

      ```mermaid
      sequenceDiagram
      Browser->>Server: SYN
      Server->>Browser: SYN-ACK
      Browser->>Server: ACK
      Server->>Browser: SSH-2.0
      ```
      """
    #expect(steps(note) == opening)
    #expect(
      steps("### QUIC\n\n```mermaid\nsequenceDiagram\nClient->>Server: Data\nServer->>Client: ACK\n```\n")
        .isEmpty)
  }

  @Test("A state misspelt in small letters is that state where it is called one")
  func misspelt() {
    let note = """
      # 3-way handshake

      1. client가 syn을 보내고 syn-sent 상태가 된다.
      2. server는 syn-receivde 상태가 되어 syn + ack을 보낸다.
      3. client가 ack를 보낸다.
      """
    #expect(steps(note)[1] == "open 2 server→client SYN,ACK server=SYN-RECEIVED")
    #expect(facts(in: "# TCP\n\nserver가 syn-cookies를 써서 상태를 두지 않는다.\n", .state).isEmpty)
  }

  @Test("An arrow right behind a flag's name parts it from its meaning")
  func arrows() {
    #expect(
      facts(in: "# TCP\n\n__URG__-> urgent data is there\n__SYN__-> synchronize sequence numbers\n", .flag)
        == ["3 URG", "4 SYN"])
  }

  @Test("In a fence too, states are explained by who is in them")
  func fencedStates() {
    #expect(
      facts(in: "# TCP 状态\n\n```\nCLOSED：客户端处于关闭状态\nLISTEN：服务器处于监听状态，等待客户端连接\n```\n", .state)
        == ["4 CLOSED (client)", "5 LISTEN (server)"])
  }
}
