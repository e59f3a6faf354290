import Testing

@testable import Notes

/// Shapes in which whole notes once lost their facts.
@Suite("Shapes: what stands where nobody looked")
struct LostShapeTests {
  @Test("TCP's own handshake below another protocol's heading is TCP's")
  func belowForeignHeading() {
    let note = """
      ## UDP
      UDP는 연결을 맺지 않는다.

      - **면접 질문: TCP는 어떻게 연결을 맺나요**
        1. 클라이언트가 서버에게 SYN 패킷을 보낸다.
        2. 서버는 SYN을 받고 SYN + ACK 패킷을 클라이언트로 보낸다.
        3. 클라이언트는 서버로 ACK를 보낸다.
      """
    #expect(
      facts(in: note, .step)
        == [
          "5 open 1 client→server SYN", "6 open 2 server→client SYN,ACK", "7 open 3 client→server ACK",
        ])
    #expect(facts(in: "## QUIC\n1. Client sends data.\n2. Server sends an ACK.\n", .step) == [])
  }

  @Test("A close drawn below a heading on another protocol")
  func drawnBelowForeignHeading() {
    #expect(
      facts(
        in: """
          # HTTP over TLS
          ```mermaid
          sequenceDiagram
          C->>S: FIN
          S->>C: ACK
          S->>C: FIN
          C->>S: ACK
          ```
          """, .step)
        == [
          "4 close 1 client→server FIN", "5 close 2 server→client ACK", "6 close 3 server→client FIN",
          "7 close 4 client→server ACK",
        ])
  }

  @Test(
    "Steps counted by signs of other kinds",
    arguments: [
      ":one: 클라이언트 TCP가 서버 TCP로 SYN을 전송\n\n:two: 서버 TCP는 (SYN + ACK)를 클라이언트 TCP로 전송\n\n:three: 클라이언트 TCP는 ACK를 서버 TCP로 전송\n",
      "1、客户端向服务端发送 SYN。\n\n2、服务端收到后，向客户端发送 SYN+ACK。\n\n3、客户端向服务端发送 ACK。\n",
    ])
  func marks(note: String) {
    #expect(
      facts(in: "## TCP\n\n" + note, .step)
        == ["3 open 1 client→server SYN", "5 open 2 server→client SYN,ACK", "7 open 3 client→server ACK"])
  }

  @Test("Arrows written as named entities")
  func entities() {
    #expect(
      facts(
        in:
          "## 3 way handshake\n| |방향|FLAG|\n|-|-|-|\n|#1|클라이언트 &rightarrow; 서버|SYN|\n|#2|클라이언트 &leftarrow; 서버|SYN+ACK|\n|#3|클라이언트 &rightarrow; 서버|ACK|\n",
        .step)
        == ["4 open 1 client→server SYN", "5 open 2 server→client SYN,ACK", "6 open 3 client→server ACK"])
  }

  @Test("The second of three between dashes is no handshake of two")
  func dashes() {
    #expect(
      facts(
        in:
          "### 三次握手\n- 客户端–发送带 SYN 标志的包–一次握手–服务端\n- 服务端–发送带 SYN/ACK 标志的包–二次握手–客户端\n- 客户端–发送带 ACK 标志的包–三次握手–服务端\n",
        .step)
        == ["2 open 1 client→server SYN", "3 open 2 server→client SYN,ACK", "4 open 3 client→server ACK"])
  }

  @Test("Who sent what is received does not send it again")
  func relativeClause() {
    #expect(
      facts(in: "## 四次挥手\n1. 主机A向主机B发送FIN包。\n2. 主机B收到了A发送的FIN包，并向主机A发送ACK包。\n", .step)
        == ["2 close 1 A→B FIN", "3 close 2 B→A ACK"])
  }

  @Test("The whole of a close below an item that sums it up")
  func belowSum() {
    #expect(
      facts(
        in: """
          ### How TCP works
          5. **Termination**: both the sender and the receiver exchange FIN and ACK segments.
             - **Sender sends FIN**: the sender begins by sending a segment with the FIN flag set.
             - **Receiver sends ACK**: the receiver answers with an ACK.
             - **Receiver sends FIN**: when it has no more data, the receiver sends a FIN.
             - **Sender sends ACK**: the sender responds with an ACK.
          """, .step)
        == [
          "3 close 1 sender→receiver FIN", "4 close 2 receiver→sender ACK", "5 close 3 receiver→sender FIN",
          "6 close 4 sender→receiver ACK",
        ])
  }

  @Test("Between two names that no word list holds, the same one sends the first and the third")
  func unknownNames() {
    #expect(
      facts(
        in: "## 점검\n- 출발지 → 목적지: SYN\n- 목적지 → 출발지: SYN-ACK\n- 출발지 → 목적지: ACK\n", .step)
        == ["2 open 1 client→server SYN", "3 open 2 server→client SYN,ACK", "4 open 3 client→server ACK"])
    #expect(
      facts(
        in:
          "## Trace\n```\nlaptop(53382) → proxy(http) [SYN]\nproxy(http) → laptop(53382) [SYN, ACK]\nlaptop(53382) → proxy(http) [ACK]\n```\n",
        .step)
        == ["3 open 1 client→server SYN", "4 open 2 server→client SYN,ACK", "5 open 3 client→server ACK"])
  }

  @Test("What an arrow carries may be the acknowledgment's number")
  func carriedNumber() {
    #expect(
      facts(
        in:
          "## 연결 종료\n1. 서버 → `FIN:1` → 클라이언트\n2. 클라이언트 → ACK번호 → 서버\n3. 클라이언트 → `FIN:1` → 서버\n4. 서버 → ACK번호 → 클라이언트\n",
        .step)
        == [
          "2 close 1 server→client FIN", "3 close 2 client→server ACK", "4 close 3 client→server FIN",
          "5 close 4 server→client ACK",
        ])
  }

  @Test("Flags in a row with what each is for in brackets, and who sends them before")
  func explainedOrder() {
    #expect(
      facts(
        in:
          "# TCP\n- Open: client SYN (its number) → server SYN-ACK (its own number, and one more) → client ACK (done).\n",
        .step)
        == ["2 open 1 client→server SYN", "2 open 2 server→client SYN,ACK", "2 open 3 client→server ACK"])
  }

  @Test("Headings that are SYN, SYN + ACK and ACK tell an opening, whatever stands above")
  func flagHeadings() {
    #expect(
      facts(
        in:
          "#### SYN\n- 클라이언트는 서버에게 SYN을 보낸다.\n\n#### SYN + ACK\n- 서버는 클라이언트에게 SYN+ACK를 보낸다.\n\n#### ACK\n- 클라이언트는 서버에게 ACK를 보낸다.\n",
        .step, .flag)
        == ["1 open 1 client→server SYN", "4 open 2 server→client SYN,ACK", "7 open 3 client→server ACK"])
  }

  @Test("A remark's arrow behind the lifelines points nowhere, and its state waits for the label's arrow")
  func remarks() {
    #expect(
      facts(
        in: """
          ```
            A                                      B
             │  FIN, seq=u                         │   A → FIN_WAIT_1
             │  ─────────────────────────────────> │   B → CLOSE_WAIT
             │  ACK, ack=u+1                       │
             │  <───────────────────────────────── │
          ```
          """, .step)
        == ["3 close 1 A→B FIN SEQ=u A=FIN-WAIT-1 B=CLOSE-WAIT", "5 close 2 B→A ACK ACK=u+1"])
  }

  @Test("Rows that lead from a state to the next")
  func transitionRows() {
    #expect(
      facts(
        in:
          "# TCP\n| Start State | Action | Move To |\n|---|---|---|\n| SYN-SENT | The host gets SYN+ACK and answers it with an ACK | ESTABLISHED |\n| SYN-SENT | It waits for an answer | SYN-SENT |\n",
        .state) == ["4 ESTABLISHED"])
  }

  @Test("States told by what was done, or counted over what is done in them")
  func namedStates() {
    #expect(
      facts(in: "### 상태\nFIN을 보낸 상태: FIN-WAIT-1\nACK을 받은 상태 FIN-WAIT-2\n", .state)
        == ["2 FIN-WAIT-1", "3 FIN-WAIT-2"])
    #expect(
      facts(
        in:
          "#### server states\n1. LISTEN\n   the server waits for requests\n2. SYN_RCVD\n   Receive SYN\n   send SYN & ACK\n",
        .state)
        == ["2 LISTEN", "4 SYN-RECEIVED"])
  }

  @Test("Fields with nothing but their widths, in a list and in boxes")
  func bareWidths() {
    #expect(
      facts(
        in: "# TCP header\n- Source port (16 bits)\n- Sequence number (32 bits)\n- Checksum (16 bits)\n",
        .field)
        == ["2 source port 16", "3 sequence number 32", "4 checksum 16"])
    #expect(
      facts(
        in:
          "# TCP 헤더\n```\n│ 출발지 포트 (16비트) │ 목적지 포트 (16비트) │\n├──────────┤\n│ Sequence Number (32비트) │\n```\n",
        .field)
        == ["3 source port 16", "3 destination port 16", "5 sequence number 32"])
    // UDP has these too.
    #expect(
      facts(in: "# 헤더\n- Source port (16 bits)\n- Destination port (16 bits)\n- Checksum (16 bits)\n", .field)
        == [])
    #expect(
      facts(
        in:
          "### TCP 구조\n* 0~15비트: *Source Port*\n  * 보내는 쪽의 포트\n* 16~31비트: *Destination Port*\n* 32~63비트: *Sequence Number*\n",
        .field)
        == ["2 source port 16", "4 destination port 16", "5 sequence number 32"])
  }

  @Test("A state and an arrow over what it means explains it; a state and the next one leads on")
  func arrowDefinitions() {
    #expect(
      facts(
        in:
          "## TCP states\n- **SYN_SENT** → the client has sent a SYN and waits.\n- **FIN_WAIT_1** → one side has sent a FIN and waits.\n",
        .state, .step)
        == ["2 SYN-SENT (client)", "3 FIN-WAIT-1"])
  }

  @Test("Behind a route and an arrow stands the sender's state")
  func senderState() {
    #expect(
      facts(
        in:
          "## 3-way handshake\n1. client → server : 연결 신청(send SYN → SYN_SENT 상태가 됨)\n2. server → client : 다시 보내라(receive SYN, send SYN+ACK → SYN_RCVD 상태가 됨)\n",
        .step)
        == [
          "2 open 1 client→server SYN client=SYN-SENT", "3 open 2 server→client SYN,ACK server=SYN-RECEIVED",
        ])
  }

  @Test("States told with who is in them, as the standard words it")
  func represents() {
    #expect(
      facts(
        in:
          "## States\n- `LISTEN` (server) represents waiting for a request.\n\n- `ESTABLISHED` (both server and client) represents an open connection.\n",
        .state)
        == ["2 LISTEN (server)", "4 ESTABLISHED"])
  }

  @Test("Widths in bytes, and what a full stop parts from them")
  func bytesAndMore() {
    #expect(
      facts(
        in:
          "# TCP header\n- Source port (2 Bytes)\n- SEQ number (4 bytes)\n- Data offset (4 bits). The size of the header in words.\n",
        .field)
        == ["2 source port 16", "3 sequence number 32", "4 data offset 4"])
  }

  @Test("Flags in their order and nothing else on the line; an order with who sends what in brackets")
  func bareOrders() {
    #expect(
      facts(in: "## TCP\n- four-way handshake\n  - FIN, ACK, FIN, ACK\n", .step)
        == ["3 close 1 ?→? FIN", "3 close 2 ?→? ACK", "3 close 3 ?→? FIN", "3 close 4 ?→? ACK"])
    #expect(
      facts(in: "## TCP\n- 종료\n  - FIN(클라이언트) -> FIN + ACK(서버) -> ACK(클라이언트)\n", .step).count == 3)
  }

  @Test("Who sent what was received does not answer it")
  func receivedFromThem() {
    #expect(
      facts(
        in: """
          ### 4-way handshake

          1.Client > Server
          - TCP 헤더의 FIN을 1로 설정 후 전송

          2.Server > Client
          - Client가 보낸 세그먼트를 수신했다는 의미로 ACK를 담아 전송

          3.Server > Client
          - TCP 헤더의 FIN을 1로 설정 후 전송

          4.Client > Server
          - Server가 보낸 세그먼트를 수신했다는 의미로 ACK를 담아 전송
          """, .step)
        == [
          "3 close 1 client→server FIN", "6 close 2 server→client ACK", "9 close 3 server→client FIN",
          "12 close 4 client→server ACK",
        ])
  }

  @Test("What is sent on receiving something keeps its own length")
  func lengthOfAnswer() {
    #expect(
      NoteChecker.check(
        Array(
          """
          ### TCP 예시

          A가 Seq=42, ACK=79, data='C'(1byte) 전송.

          B가 받으면 Seq=79, ACK=43(42+1), data='C' 전송 (Piggybacking).

          A가 받으면 Seq=43, ACK=80(79+1) 전송.
          """.utf8), file: "a.md"
      ).findings.map(\.found) == [])
  }
}
