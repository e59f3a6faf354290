import Notes
import Testing

@Suite("Shapes: ordered steps")
struct StepShapeTests {
  @Test("Korean sentences with symbols, received flags apart from sent ones")
  func koreanSentences() {
    #expect(
      facts(
        in: """
          ### 3 way handshake
          1) 클라이언트가 서버에게 SYN 패킷을 보냄 (sequence : x)

          2) 서버가 SYN(x)을 받고, 클라이언트로 받았다는 신호인 ACK와 SYN 패킷을 보냄 (sequence : y, ACK : x + 1)

          3) 클라이언트는 서버의 응답인 ACK(x+1)와 SYN(y) 패킷을 받고, ACK(y+1)를 서버로 보냄
          """, .step)
        == [
          "2 open 1 client→server SYN SEQ=x", "4 open 2 server→client SYN,ACK SEQ=y ACK=x+1",
          "6 open 3 client→server ACK ACK=y+1",
        ])
  }

  @Test("Who ACKs the FIN sends no FIN, and a capital behind ‘to’ is no number")
  func acknowledgesFIN() {
    #expect(
      facts(
        in: """
          # Close (4-way handshake)

          1. X sends FIN to Y (active close)
          2. Y ACKs the FIN
          3. Y sends a FIN to X (passive close)
          4. X acks the FIN
          """, .step)
        == ["3 close 1 ?→? FIN", "4 close 2 ?→? ACK", "5 close 3 ?→? FIN", "6 close 4 ?→? ACK"])
    #expect(
      facts(
        in: """
          # 4-way handshake

          1. A가 B에게 FIN FLAG 전송
          2. B가 A에게 ACK FLAG 전송
          3. B가 A에게 FIN FLAG 전송
          4. A가 FIN FLAG에 대한 ACK 전송
          """, .step)
        == ["3 close 1 A→B FIN", "4 close 2 B→A ACK", "5 close 3 B→A FIN", "6 close 4 A→B ACK"])
  }

  @Test("A close whose answers are only called confirmation")
  func confirmations() {
    #expect(
      facts(
        in: """
          ### 연결 해제 과정
          * (1) 클라이언트가 연결을 종료하겠다는 **FIN플래그**를 전송한다. 이때 클라이언트는 FIN_WAIT1 상태가 된다.
          * (2) 서버는 FIN플래그를 받고, 일단 확인메시지를 보내고 기다리는데 이 상태가 CLOSE_WAIT 상태다.
          * (3) 서버가 통신이 끝났으면 연결이 종료되었다고 클라이언트에게 FIN플래그를 전송한다.
          * (4) 클라이언트는 확인했다는 메시지를 보낸다.
          """, .step)
        == [
          "2 close 1 client→server FIN client=FIN-WAIT-1", "3 close 2 server→client ACK server=CLOSE-WAIT",
          "4 close 3 server→client FIN", "5 close 4 client→server ACK",
        ])
  }

  @Test("English sentences, what is acknowledged apart from what is sent")
  func english() {
    #expect(
      facts(
        in: """
          ## Closing a connection
          1. The client sends a FIN to the server and enters FIN_WAIT_1.
          2. The server acknowledges the FIN with an ACK and moves to CLOSE_WAIT.
          3. When its application closes, the server sends its own FIN and enters LAST_ACK.
          4. The client replies with an ACK, enters TIME_WAIT and waits 2*MSL.
          """, .step)
        == [
          "2 close 1 client→server FIN client=FIN-WAIT-1", "3 close 2 server→client ACK server=CLOSE-WAIT",
          "4 close 3 server→client FIN server=LAST-ACK", "5 close 4 client→server ACK client=TIME-WAIT",
        ])
  }

  @Test("Sentences that an editor wrapped are read as one")
  func wrapped() {
    #expect(
      facts(
        in: """
          ## Connection Establishment
          1. The client issues an active open by calling connect. This causes the client TCP to
             send a SYN segment, which tells the server the initial sequence number.
          2. The server must acknowledge (ACK) the client's SYN and the server must also send its
             own SYN containing the initial sequence number for its data.
          3. The client must acknowledge the server's SYN.
          """, .step)
        == ["2 open 1 client→server SYN", "4 open 2 server→client SYN,ACK", "6 open 3 client→server ACK"])
  }

  @Test("Chinese, with the number of the answer beside the flag that it answers")
  func chinese() {
    #expect(
      facts(
        in: """
          # 三次握手
          第一次握手：客户端发送SYN包（seq=j）到服务器，并进入SYN_SENT状态，等待服务器确认。

          第二次握手：服务器收到SYN包，必须确认客户的SYN（ack=j+1），同时自己也发送一个SYN包（seq=k），即SYN+ACK包，此时服务器进入SYN_RECV状态。

          第三次握手：客户端收到服务器的SYN+ACK包，向服务器发送确认包ACK(ack=k+1)，客户端和服务器进入ESTABLISHED状态。
          """, .step)
        == [
          "2 open 1 client→server SYN SEQ=j client=SYN-SENT",
          "4 open 2 server→client SYN,ACK SEQ=k ACK=j+1 server=SYN-RECEIVED",
          "6 open 3 client→server ACK ACK=k+1 client=ESTABLISHED server=ESTABLISHED",
        ])
  }

  @Test("Hosts by letter in Chinese, the ACK only called confirmation")
  func chineseLetters() {
    #expect(
      facts(
        in: """
          ## 四次挥手
          - A 发送连接释放报文，FIN=1。
          - B 收到之后发出确认，B 能向 A 发送数据但是 A 不能向 B 发送数据。
          - 当 B 不再需要连接时，发送连接释放报文，FIN=1。
          - A 收到后发出确认，进入 TIME-WAIT 状态。
          """, .step)
        == [
          "2 close 1 A→B FIN", "3 close 2 B→A ACK", "4 close 3 B→A FIN", "5 close 4 A→B ACK A=TIME-WAIT",
        ])
  }

  @Test("Japanese")
  func japanese() {
    #expect(
      facts(
        in: """
          # 3ウェイハンドシェイク
          1. クライアントがサーバーにSYNを送信する。クライアントはSYN_SENT状態になる。
          2. サーバーはSYNを受信し、SYN+ACKをクライアントに送る。SYN_RCVD状態になる。
          3. クライアントはSYN+ACKを受け取り、ACKを送る。両方がESTABLISHED状態になる。
          """, .step)
        == [
          "2 open 1 client→server SYN client=SYN-SENT", "3 open 2 server→client SYN,ACK server=SYN-RECEIVED",
          "4 open 3 client→server ACK client=ESTABLISHED server=ESTABLISHED",
        ])
  }

  @Test("Numbers that stand in bullets below belong to the step above")
  func details() {
    #expect(
      facts(
        in: """
          ## TCP 핸드쉐이크
          1️⃣ **SYN** : 클라이언트가 서버에게 **SYN 플래그** 메세지 보냄

          - 사용할 초기 시퀀스 번호 A

          2️⃣ **SYN-ACK** : 서버는 클라이언트의 **SYN**에 응답하여 **SYN-ACK** 메세지를 보냄

          - 서버의 시퀀스 번호 B
          - 클라이언트의 시퀀스 번호 A+1
          """, .step)
        == ["2 open 1 client→server SYN SEQ=A", "6 open 2 server→client SYN,ACK SEQ=B ACK=A+1"])
  }

  @Test("A table with a column for each number and each side's state")
  func table() {
    #expect(
      facts(
        in: """
          | Step | Direction | Flags | SEQ | ACK | Client state | Server state |
          |---|---|---|---|---|---|---|
          | 1 | Client → Server | SYN | x | - | SYN-SENT | LISTEN |
          | 2 | Server → Client | SYN, ACK | y | x+1 | SYN-SENT | SYN-RECEIVED |
          """, .step)
        == [
          "3 open 1 client→server SYN SEQ=x client=SYN-SENT server=LISTEN",
          "4 open 2 server→client SYN,ACK SEQ=y ACK=x+1 client=SYN-SENT server=SYN-RECEIVED",
        ])
  }

  @Test("Headings that are steps")
  func headings() {
    #expect(
      facts(
        in: """
          ### 1. Client → Server (SYN)
          - Client는 SYN을 보낸 후 SYN/ACK 응답을 기다리는 SYN_SENT 상태가 된다.
          ### 2. Server → Client (SYN/ACK)
          - SYN을 받은 서버는 SYN_RECEIVED 상태가 된다.
          """, .step)
        == [
          "1 open 1 client→server SYN client=SYN-SENT", "3 open 2 server→client SYN,ACK server=SYN-RECEIVED",
        ])
  }

  @Test("A handshake that is only supposed, and one of another protocol, are no steps")
  func traps() {
    #expect(
      facts(
        in: """
          ## Why not a two-way handshake?
          1. The client sends SYN.
          2. The server sends SYN+ACK and both are ESTABLISHED.
          ## TLS handshake
          1. The client sends ClientHello to the server.
          2. The server replies with ACK to the client.
          ## Stop-and-Wait ARQ
          - 송신측: 프레임을 보내고 ACK를 기다린다.
          - 수신측: ACK를 보낸다.
          """) == [])
  }

  @Test("An order of events in one line is not one segment")
  func orderOfEvents() {
    #expect(
      facts(in: "- 종료: FIN → ACK → FIN → ACK\n- 클라이언트는 TIME_WAIT에 남는다.\n", .step)
        == ["1 close 1 ?→? FIN", "1 close 2 ?→? ACK", "1 close 3 ?→? FIN", "1 close 4 ?→? ACK"])
  }

  @Test("Bullets that Markdown parts from the step above them are its details while the numbering goes on")
  func partedBullets() {
    #expect(
      facts(
        in: """
          ### 4-Way Handshake
          1. STEP 1 (Client → Server : FIN)
          * 클라이언트가 close()를 부른다
          * Client : FIN_WAIT_1

          2. STEP 2 (Server → Client : ACK)
          * FIN 패킷엔 ACK도 포함되어 있음
          * PORT 상태
            * Server : CLOSE_WAIT

          3. STEP 3 (Server → Client : FIN)
          * 서버는 LAST_ACK 상태가 된다

          4. STEP 4 (Client → Server : ACK)
          * 클라이언트는 TIME_WAIT 상태가 된다
          """, .step)
        == [
          "2 close 1 client→server FIN client=FIN-WAIT-1", "6 close 2 server→client ACK server=CLOSE-WAIT",
          "11 close 3 server→client FIN server=LAST-ACK", "14 close 4 client→server ACK client=TIME-WAIT",
        ])
  }

  @Test("Arrows to the left, in code")
  func leftArrows() {
    #expect(
      facts(
        in:
          "1. `A -> B`: `A` sends a `FIN`, seq `x`.\n2. `A <- B`: since it goes both ways, `B` sends an `ACK` to `A`.\n3. `A <- B`: `B` also sends its own `FIN` to `A`.\n",
        .step
      )
      .map { $0.dropFirst(2) } == ["close 1 A→B FIN SEQ=x", "close 2 B→A ACK", "close 3 B→A FIN"])
  }

  @Test("A length in the bullets below is the step's too")
  func lengths() {
    #expect(
      facts(
        in: """
          ### 데이터 전송
          4. Client → Server
             - flag : `PSH, ACK`
             - seq : 1001, ack : 5001, 길이 : 200 bytes
          5. Server → Client
             - flag : `ACK`
             - seq : 5001, ack : 1201
          """, .exchange)
        == [
          "2 exchange client→server PSH,ACK SEQ=1001 ACK=5001 LEN=200 | server→client ACK SEQ=5001 ACK=1201"
        ])
  }

  @Test("A number named in brackets is the number, not its name")
  func namedNumbers() {
    #expect(
      facts(in: "1. 클라이언트 → 서버 : `SYN(ISN=x)`\n2. 서버 → 클라이언트 : `SYN(ISN=y) + ACK(x+1)`\n", .step)
        == ["1 open 1 client→server SYN SEQ=x", "2 open 2 server→client SYN,ACK SEQ=y ACK=x+1"])
  }

  @Test("Numbers in brackets behind a flag that was received are not the answer's")
  func receivedNumbers() {
    #expect(
      facts(
        in: """
          ## 3-way handshake

          #### 1. SYN
          - 클라이언트는 서버와 연결하기 위해 `SYN(seq: x)`을 보냄

          #### 2. SYN + ACK
          - 서버가 `SYN(seq: x)`를 받고 클라이언트에게 `SYN+ACK(seq: y, ACK: x + 1)` 패킷을 보냄

          #### 3. ACK
          - 클라이언트는 서버의 응답 `SYN+ACK(seq: y, ACK: x + 1)`을 받고 `ACK(y + 1)`를 서버로 보냄
          """, .step)
        == [
          "3 open 1 client→server SYN SEQ=x", "6 open 2 server→client SYN,ACK SEQ=y ACK=x+1",
          "9 open 3 client→server ACK ACK=y+1",
        ])
  }

  @Test("One of two goes on alone, and a chain to CLOSED ends its step in TIME-WAIT")
  func alone() {
    #expect(
      facts(
        in: """
          ## 4-way handshake

          1. 서버와 클라이언트가 연결되어 있는 상태에서 클라이언트가 FIN을 보내고 클라이언트는 FIN_WAIT1 상태로 변한다.
          2. 서버가 ACK를 보낸다.
          3. 서버가 FIN을 보낸다.
          4. 클라이언트가 ACK를 보낸다.
              - client: FIN_WAIT_2 → TIME_WAIT → CLOSED
          """, .step)
        == [
          "3 close 1 client→server FIN client=FIN-WAIT-1", "4 close 2 server→client ACK",
          "5 close 3 server→client FIN", "6 close 4 client→server ACK client=TIME-WAIT",
        ])
  }

  @Test("Steps counted by letters, hosts that are called A and B, and cases told by letters")
  func letters() {
    for marks in [
      ["a)", "b)", "c)"], ["A.", "B.", "C."], ["(a)", "(b)", "(c)"], ["가.", "나.", "다."],
      ["i.", "ii.", "iii."],
    ] {
      let note =
        "# TCP\n\n\(marks[0]) SYN seq=100\n\(marks[1]) SYN-ACK seq=300 ack=101\n\(marks[2]) ACK seq=101 ack=301\n"
      #expect(
        facts(in: note, .step) == [
          "3 open 1 client→server SYN SEQ=100", "4 open 2 server→client SYN,ACK SEQ=300 ACK=101",
          "5 open 3 client→server ACK SEQ=101 ACK=301",
        ], "\(marks)")
      #expect(facts(in: note, .exchange).count == 1, "\(marks)")
    }
    #expect(
      facts(in: "# TCP\n\nA: SYN seq=100\nB: SYN-ACK seq=300 ack=101\nA: ACK seq=101 ack=301\n", .step).first
        == "3 open 1 A→B SYN SEQ=100")
    let cases =
      "# Release\n\n(a) Normal case. The initiator sends a FIN and the responder answers with one of its own, and each is acknowledged.\n\n(b) Final ACK lost. The initiator sends the ACK, then releases. The responder's timer runs out and it releases, too.\n\n(c) FIN lost. The initiator sends the FIN again when its timer runs out, and all goes on as in the first case.\n"
    #expect(!facts(in: cases, .step).contains { $0.hasPrefix("5 close 2") })
  }

  @Test("A lettered line goes on from no line before it, however long")
  func letteredLines() {
    let note =
      "# TCP\n\na. Client → Server: SYN (seq=100)\nb. Server → Client: SYN+ACK (seq=300, ack=101)\nc. Client → Server: ACK (seq=101, ack=301)\n"
    #expect(
      NoteReader.read(Array(note.utf8), file: "a.md").facts.filter { $0.kind == .step }.map(\.text) == [
        "a. Client → Server: SYN (seq=100)", "b. Server → Client: SYN+ACK (seq=300, ack=101)",
        "c. Client → Server: ACK (seq=101, ack=301)",
      ])
  }

  @Test("Cases told at length by letters are no steps, and three that speak once each are no two hosts")
  func lettersThatCountNothing() {
    let cases =
      "# Connection release\n\n(a) Normal case: the initiator sends a FIN, the responder sends a FIN, and the ACK of each arrives in time at the other.\n\n"
      + "(b) Final ACK lost. The initiator sends the ACK, then releases. The responder's ACK is lost, but the responder's timer releases it.\n\n"
      + "(c) FIN lost. The initiator sends the FIN again when its timer runs out, and everything goes on as in the first case.\n"
    #expect(!facts(in: cases, .step).contains { $0.hasPrefix("5 close 2") })
    let steps = "# TCP\n\nStep A: SYN seq=100\nStep B: SYN-ACK seq=300 ack=101\nStep C: ACK seq=101 ack=301\n"
    #expect(facts(in: steps, .exchange) == [])
  }

  @Test("What a later line says of a side leaves the state that the step gave it")
  func laterLines() {
    let note = """
      ## 4-way handshake
      1. 클라이언트가 FIN을 보내고 FIN_WAIT_1 상태가 된다.
      2. 서버는 ACK를 보내고 CLOSE_WAIT 상태가 된다.
      3. 서버는 FIN을 보내고 LAST_ACK 상태가 된다.
      4. 클라이언트는 ACK를 보내고 TIME_WAIT 상태가 된다.
         - 클라이언트는 FIN_WAIT_2 상태로 남기도 한다.
      """
    #expect(facts(in: note, .step).last == "5 close 4 client→server ACK client=TIME-WAIT")
  }

  @Test("Lettered steps may be long")
  func longLetters() {
    let note = """
      # TCP

      a. 클라이언트가 서버에게 연결을 요청하기 위해 임의의 순서 번호를 골라서 SYN 플래그를 담은 세그먼트를 보낸다.
      b. 서버는 클라이언트의 SYN을 잘 받았다는 뜻으로 자신의 순서 번호를 골라서 SYN+ACK 세그먼트로 응답을 보낸다.
      c. 클라이언트는 서버의 응답을 확인했다는 뜻으로 마지막 ACK를 보내고 연결이 수립되었다고 본다.
      """
    #expect(facts(in: note, .step).count == 3)
  }

  @Test("A value that stands there is not looked for in a later bracket")
  func laterBracket() {
    let note = """
      ## 3-way handshake
      1. 클라이언트 → 서버: SYN, seq=100, 윈도우(5000)
      2. 서버 → 클라이언트: SYN+ACK, ack=101, 순서 번호(300)
      3. 클라이언트 → 서버: ACK, ack=301
      """
    #expect(
      facts(in: note, .step).prefix(2) == [
        "2 open 1 client→server SYN SEQ=100", "3 open 2 server→client SYN,ACK SEQ=300 ACK=101",
      ])
  }
}
