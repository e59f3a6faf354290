import Notes
import Testing

@Suite("Shapes: steps told in few words")
struct SparseStepTests {
  private let opening = [
    "open 1 client→server SYN", "open 2 server→client SYN,ACK", "open 3 client→server ACK",
  ]

  private func steps(_ note: String) -> [String] {
    facts(in: note, .step).map { String($0.split(separator: " ", maxSplits: 1)[1]) }
  }

  @Test(
    "An order of flags in one line is the opening or the close where nothing else tells it",
    arguments: [
      "SYN → SYN/ACK → ACK", "3ウェイハンドシェイクは必ず「SYN」→「SYN/ACK」→「ACK」の順序となる",
      "**SYN -> SYN+ACK -> ACK** (handshake)",
      "三次握手：SYN -> SYN+ACK -> ACK。",
    ])
  func orders(line: String) {
    #expect(steps("# TCP\n\n\(line)\n") == opening)
    #expect(
      steps(
        "# TCP\n\n\(line)\n\n1. The client sends a SYN.\n2. The server sends SYN-ACK.\n3. The client sends an ACK.\n"
      ).count == 3)
  }

  @Test(
    "An order that breaks off, is wrong, or means another thing is none",
    arguments: [
      "SYN -> SYN/ACK -> ACK보내지 말고 가만히 있음", "SYN → ACK", "❌ SYN → SYN/ACK → ACK", "SYN → SYN/ACK → ACK?",
      "클라이언트 → SYN → 서버",
    ])
  func noOrders(line: String) {
    #expect(steps("# TCP\n\n\(line)\n").isEmpty)
  }

  @Test("Segments written out as bits and numbers, a line each, are steps whoever sends them")
  func written() {
    let note = """
      # 四次挥手

      客户端 服务端
      FIN=1,seq=u
      ACK=1,seq=v,ack=u+1
      FIN=1,ACK=1,seq=w,ack=u+1
      ACK=1,seq=u+1,ack=w+1
      """
    #expect(
      steps(note) == [
        "close 1 ?→? FIN SEQ=u", "close 2 ?→? ACK SEQ=v ACK=u+1", "close 3 ?→? FIN,ACK SEQ=w ACK=u+1",
        "close 4 ?→? ACK SEQ=u+1 ACK=w+1",
      ])
    let opened =
      "# 三次握手\n\nSYN=1,seq=client_seq\n\nSYN=1,seq=server_seq,ACK=client_seq+1\n\nSYN=0,seq=client_seq+1,ACK=server_seq+1\n"
    #expect(
      steps(opened) == [
        "open 1 client→server SYN SEQ=client_seq",
        "open 2 server→client SYN,ACK SEQ=server_seq ACK=client_seq+1",
        "open 3 client→server ACK SEQ=client_seq+1 ACK=server_seq+1",
      ])
  }

  @Test("A step's marker, its sender and its flags may each be a paragraph")
  func paragraphs() {
    let note =
      "## Three-way handshake\n\nStep 1\n\nClient\n\nSYN\n\n↓\n\nStep 2\n\nServer\n\nSYN-ACK\n\n↓\n\nStep 3\n\nClient\n\nACK\n\nConnected\n"
    #expect(steps(note) == opening)
  }

  @Test("A segment's name over a list tells a step where the list says who sends it")
  func labels() {
    let note = """
      # TCP 연결

      3-way handshake
      * 동기를 맞추는 과정

      SYN 세그먼트
      * 클라이언트 TCP가 서버 TCP에 전송

      SYN + ACK 세그먼트
      * SYN 세그먼트를 수신한 서버 TCP가 클라이언트 TCP에 전송

      ACK 세그먼트
      * SYN + ACK 세그먼트를 받았다고 클라이언트에서 다시 서버로 전송
      """
    #expect(steps(note) == opening)
    // A gloss in brackets over the steps is no label.
    let glossed =
      "#### 3-way handshaking\n\n(SYN : 연결 요청 / ACK : 응답)\n\n- 클라이언트는 서버에 SYN을 보냄\n- 서버는 클라이언트에게 SYN, ACK를 보냄\n- 클라이언트는 서버에 ACK를 보냄\n"
    #expect(steps(glossed) == opening)
  }

  @Test("A noun that ends its clause sends: ACK로 응답, FIN을 전송")
  func nouns() {
    let note =
      "### 4-way handshake\n\n1. 클라이언트는 FIN을 서버로 보냄\n2. 서버는 FIN을 수신하고 ACK로 응답, FIN을 전송\n3. 클라이언트는 FIN을 수신하고 ACK로 응답\n"
    #expect(
      steps(note) == [
        "close 1 client→server FIN", "close 2 server→client ACK", "close 3 server→client FIN",
        "close 4 client→server ACK",
      ])
  }

  @Test("A second step in several sentences takes its ACK from where it is named")
  func sentences() {
    let note = """
      # 三次握手

      第一步：
      客户端向服务器端发送一个报文段。
      该报文段的 SYN 被设置为 1。

      第二步：
      当这个包含 SYN 的数据到达了服务器主机后。
      服务器从数据中提取出 SYN 报文段，然后向客户发送允许连接的报文段。
      它的 SYN 依旧是 1，还会附加一个 ACK。

      第三步：
      客户端收到后，返回一个报文段。这个报文段的 SYN 变为 0，再附加一个 ACK。
      """
    #expect(steps(note) == opening)
  }

  @Test(
    "Client(A) is the client where the lines below call it A, and A stays A where a note only says who A is")
  func letters() {
    let named = """
      ### 4-way handshaking

      1. Client(A)가 Server(B)에게 FIN을 보냄
      2. B는 ACK를 A에게 보냄 ⇒ B는 `CLOSE-WAIT` 상태
      3. B가 A에게 FIN을 전송 ⇒ B는 `LAST-ACK` 상태
      4. A는 B에게 ACK를 전송 ⇒ A는 `TIME-WAIT` 상태
      """
    #expect(
      steps(named) == [
        "close 1 client→server FIN", "close 2 server→client ACK server=CLOSE-WAIT",
        "close 3 server→client FIN server=LAST-ACK", "close 4 client→server ACK client=TIME-WAIT",
      ])
    let told = "# TCP\n\n假设 A 为客户端，B 为服务器端。\n\n- A 向 B 发送 SYN\n- B 向 A 发送 SYN 和 ACK\n- A 向 B 发送 ACK\n"
    #expect(steps(told) == ["open 1 A→B SYN", "open 2 B→A SYN,ACK", "open 3 A→B ACK"])
  }

  @Test("Numbers that are spoken of are no segment's, and a remark may part a label from its number")
  func numbers() {
    let note = """
      # 3 way handshake

      - **#1 클라이언트 → 서버**
          - SYN bit 1
          - 시퀀스 넘버 : x
      - **#2 서버→클라이언트**
          - ACK number가 x+1이라는 건, 시퀀스 넘버가 x+1번인 패킷 달라는 뜻
          - SYN&ACK bit 1
          - 시퀀스넘버 y
          - acknowledge number(ACK아님) :  x+1
      - **#3 클라이언트 → 서버**
          - ACK bit 1
          - acknowledge number(ACK아님) :  y+1
      """
    #expect(
      steps(note) == [
        "open 1 client→server SYN SEQ=x", "open 2 server→client SYN,ACK SEQ=y ACK=x+1",
        "open 3 client→server ACK ACK=y+1",
      ])
    #expect(facts(in: "# TCP\n\n* SYN은 순서번호 1 소비\n* ACK는 순서번호 1 소비하지 않음\n", .exchange).isEmpty)
  }

  @Test("A note above a message of a sequence diagram tells what its sender enters by it")
  func diagrams() {
    let note = """
      ```mermaid
      sequenceDiagram
          Note over Client: FIN_WAIT_1
          Client->>Server: FIN
          Note over Server: CLOSE_WAIT
          Server->>Client: ACK
          Note over Client: FIN_WAIT_2
          Note over Server: LAST_ACK
          Server->>Client: FIN
          Note over Client: TIME_WAIT
          Client->>Server: ACK
      ```
      """
    #expect(
      steps(note) == [
        "close 1 client→server FIN client=FIN-WAIT-1 server=CLOSE-WAIT",
        "close 2 server→client ACK client=FIN-WAIT-2",
        "close 3 server→client FIN client=TIME-WAIT server=LAST-ACK", "close 4 client→server ACK",
      ])
    let numbered =
      "```mermaid\nsequenceDiagram\n    TCP A->>+TCP B: 1. <SEQ=100><CTL=SYN>\n    TCP B ->>+ TCP A: 2. <SEQ=300><ACK=101><CTL=SYN,ACK>\n```\n"
    #expect(
      facts(in: numbered, .exchange) == ["3 exchange A→B SYN SEQ=100 | B→A SYN,ACK SEQ=300 ACK=101"])
  }

  @Test("An empty segment that acknowledges is an ACK, and what steps come to is none of them")
  func bullets() {
    let open =
      "# Three-way handshake\n\n- A sends a **SYN** segment\n- B responds with a **SYN** and an **ACK**\n- A sends an empty segment acknowledging B's SYN\n"
    #expect(steps(open) == ["open 1 A→B SYN", "open 2 B→A SYN,ACK", "open 3 A→B ACK"])
    let close =
      "# Connection termination\n\n- termination requires a pair of **FIN and ACK** segments\n- at first A sends a FIN\n- B responds with an ACK\n- then B sends a FIN\n"
    #expect(steps(close) == ["close 1 A→B FIN", "close 2 B→A ACK", "close 3 B→A FIN"])
  }

  @Test("The handshake as it should be is read in a note on attacks too")
  func attacks() {
    let note =
      "# SYN cookies\n\n## TCP Handshake\n\n### Normal\n```text\nSYN\nSYN-ACK\nACK\n```\n\n## SYN flood\n```text\nSYN\nSYN-ACK\nACK\n```\n"
    #expect(steps(note) == opening)
  }

  @Test("The second FIN may stand among the parts of the step that sends the ACK")
  func parts() {
    let note = """
      ## 4-way-handshake

      1. 클라이언트는 서버에게 FIN 플래그를 보낸다.
      2. 서버는 FIN을 받고, 확인했다는 ACK를 클라이언트에게 보낸다.
          1. 이때 모든 데이터를 보내기 위해 CLOSE_WAIT 상태가 된다.
          2. 데이터를 모두 보냈다면, FIN 플래그를 클라이언트에게 보낸다.
      3. 클라이언트는 FIN을 받고, 확인했다는 ACK를 서버에게 보낸다.
      """
    #expect(
      steps(note) == [
        "close 1 client→server FIN", "close 2 server→client ACK server=CLOSE-WAIT",
        "close 3 server→client FIN",
        "close 4 client→server ACK",
      ])
  }

  @Test("Numbers told to be random or to be something are the segment's")
  func chineseNumbers() {
    let note =
      "# 三次握手\n\n1. 客户端向服务器发送 SYN，起始序号会选择一个随机值 x。\n2. 服务器返回 SYN 和 ACK，序号为 y，确认号是 x + 1。\n3. 客户端发送 ACK，确认号是 y + 1。\n"
    #expect(
      steps(note) == [
        "open 1 client→server SYN SEQ=x", "open 2 server→client SYN,ACK SEQ=y ACK=x+1",
        "open 3 client→server ACK ACK=y+1",
      ])
  }

  @Test("What an aside supposes is not sent, and reasons without flags are no steps")
  func asides() {
    let note = """
      ### 3-way handshake

      1. Client는 Server에 `SYN`을 보낸다.
      2. Server는 Client에 `SYN`과 `ACK`를 보낸다.
      3. Client는 Server의 `ACK`와 `SYN`을 받고(이 때 `ACK`가 도착하지 않았다면 다시 Server에 `SYN`을 보냄) `ACK`를 전송
      """
    #expect(steps(note) == opening)
    let reasons =
      "# 三次握手的原因\n\n第一次握手:服务端收到报文,可以确认对方的发送能力正常\n\n第二次握手:客户端收到确认报文,确认自己的能力正常\n\n第三次握手:服务端收到确认报文,确认对方的接受能力正常\n"
    #expect(steps(reasons).isEmpty)
  }
}
