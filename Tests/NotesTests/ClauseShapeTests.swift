import Notes
import Testing

@Suite("Shapes: sentences that hold several steps")
struct ClauseShapeTests {
  @Test("A paragraph is read sentence by sentence, each state beside its own step")
  func paragraph() {
    #expect(
      facts(
        in: """
          # Connection management
          A client sends a segment with the SYN bit set and sequence number x; it then moves to the SYN_SENT state. \
          The server replies with a SYN/ACK carrying sequence number y and acknowledgment number x+1, and enters \
          SYN_RCVD. Finally the client sends an ACK with acknowledgment number y+1. Both sides are now ESTABLISHED.
          """, .step)
        == [
          "2 open 1 client→server SYN SEQ=x client=SYN-SENT",
          "2 open 2 server→client SYN,ACK SEQ=y ACK=x+1 server=SYN-RECEIVED",
          "2 open 3 client→server ACK ACK=y+1 client=ESTABLISHED server=ESTABLISHED",
        ])
  }

  @Test("Numbers told in sentences without a flag are an exchange")
  func numbers() {
    #expect(
      facts(
        in: """
          ## Data transfer
          Host A sends a segment with sequence number 3000 that carries 1000 bytes. Host B answers with \
          acknowledgment number 4000.
          """, .exchange)
        == ["2 exchange A→B - SEQ=3000 LEN=1000 | B→A - ACK=4000"])
  }

  @Test("Whoever stands before a colon speaks")
  func speakers() {
    #expect(
      facts(in: "A : SEQ = 5000, LEN = 200\nB : ACK = 5200\nA : SEQ = 5200, LEN = 200\n", .exchange)
        == ["1 exchange A→B - SEQ=5000 LEN=200 | B→A ACK ACK=5200 | A→B - SEQ=5200 LEN=200"])
    #expect(facts(in: "- A : 0.0.0.0 ~ 127.255.255.255\n- B : 128.0.0.0 ~ 191.255.255.255\n") == [])
  }

  @Test("C and S are client and server where they stand beside each other")
  func initials() {
    #expect(
      facts(in: "## 연결 수립\nC가 S에게 SYN을 보낸다. S는 C에게 SYN+ACK를 보낸다. C는 S에게 ACK를 보낸다.\n", .step)
        == ["2 open 1 client→server SYN", "2 open 2 server→client SYN,ACK", "2 open 3 client→server ACK"])
    #expect(
      facts(in: "1. $C \\rightarrow S$: SYN, $seq = x$\n2. S → C: SYN+ACK, ack=x+1\n3. C → S: ACK\n", .step)
        .map { String($0.dropFirst(9)) }
        == ["client→server SYN SEQ=x", "server→client SYN,ACK ACK=x+1", "client→server ACK"])
  }

  @Test("A step that answers a FIN and sends its own tells two steps")
  func twoInOne() {
    #expect(
      facts(
        in: """
          ## Closing a connection
          Step 1: client sends a FIN segment to the server.
          Step 2: server receives the FIN and replies with an ACK; closes the connection and sends a FIN.
          Step 3: client receives the FIN and replies with an ACK.
          """, .step)
        == [
          "2 close 1 client→server FIN", "3 close 2 server→client ACK", "3 close 3 server→client FIN",
          "4 close 4 client→server ACK",
        ])
  }

  @Test("The other end is not the one who acted in the sentence before, and it goes on being meant by it")
  func otherEnd() {
    #expect(
      facts(
        in: """
          ## Closing a connection
          The active closer sends a FIN and goes to FIN_WAIT_1. The other end acknowledges it and enters CLOSE_WAIT. \
          When its application is finished too, it sends its own FIN and enters LAST_ACK. The active closer answers \
          with the last ACK and stays in TIME_WAIT for 2MSL before it is CLOSED.
          """, .step)
        == [
          "2 close 1 active→passive FIN active=FIN-WAIT-1", "2 close 2 passive→active ACK passive=CLOSE-WAIT",
          "2 close 3 passive→active FIN passive=LAST-ACK", "2 close 4 active→passive ACK active=TIME-WAIT",
        ])
  }

  @Test("Nobody acknowledges a FIN of their own")
  func ownFin() {
    #expect(
      !facts(in: "## 연결 종료\n클라이언트는 FIN을 보낸다. 클라이언트는 ACK를 보낸다.\n", .step).contains {
        $0.contains("close 2 client")
      })
  }

  @Test("Chinese: what follows 收到后, is sent")
  func chinese() {
    #expect(
      facts(
        in: """
          ## 三次握手
          1. 客户端把 SYN 置 1，随机产生 seq=x，发给服务器，进入 SYN_SENT 状态。
          2. 服务器收到后，把 SYN 和 ACK 都置 1，ack=x+1，随机产生 seq=y，发给客户端，进入 SYN_RCVD 状态。
          3. 客户端收到确认后，把 ACK 置 1，ack=y+1，发给服务器，双方进入 ESTABLISHED 状态。
          """, .step)
        == [
          "2 open 1 client→server SYN SEQ=x client=SYN-SENT",
          "3 open 2 server→client SYN,ACK SEQ=y ACK=x+1 server=SYN-RECEIVED",
          "4 open 3 client→server ACK ACK=y+1 client=ESTABLISHED server=ESTABLISHED",
        ])
  }

  @Test("A state behind an arrow and a name is entered by whoever is named")
  func labelled() {
    #expect(
      facts(in: "### 4 way\n3. 클라이언트: ACK 수신 => 클라이언트: FIN_WAIT_2\n0. 서버: LISTEN\n", .state)
        == ["2 FIN-WAIT-2 (client)", "3 LISTEN (server)"])
  }

  @Test("A number put into a field is its value, a number added to one is not")
  func filled() {
    #expect(
      facts(
        in:
          "## 연결 수립\n1. 클라이언트가 SYN(x)을 보낸다\n2. 서버가 SYN(y)과 ACK를 보낸다. ACK에는 x+1을 담는다\n3. 클라이언트가 ACK를 보낸다. ACK에 y+1을 담는다\n",
        .step
      )
      .map { String($0.dropFirst(9)) }
        == ["client→server SYN SEQ=x", "server→client SYN,ACK SEQ=y ACK=x+1", "client→server ACK ACK=y+1"])
    #expect(!facts(in: "1. 서버는 SEQ에 1을 더해 보낸다\n2. 서버는 SEQ에 1을 더해 보낸다\n").contains { $0.contains("SEQ=1") })
  }

  @Test("What the sentence is about acts, not the subject of a clause inside it")
  func topics() {
    #expect(
      facts(
        in: """
          ## 연결 수립
          1) 클라이언트는 서버에 SYN(a) 패킷을 보낸다.
          2) 서버는 클라이언트의 요청에 대한 응답으로 ACK(a+1) 패킷과 클라이언트도 포트를 열어달라는 SYN(b) 패킷을 보낸다.
          3) 클라이언트는 서버가 보낸 SYN(b)을 받고 ACK(b+1)를 보낸다.
          """, .step)
        == [
          "2 open 1 client→server SYN SEQ=a", "3 open 2 server→client SYN,ACK SEQ=b ACK=a+1",
          "4 open 3 client→server ACK ACK=b+1",
        ])
    #expect(
      facts(in: "- 클라이언트는 ACK를 받은 후 서버가 FIN 패킷을 보낼 때까지 대기 (FIN_WAIT_2)\n", .state) == [
        "1 FIN-WAIT-2 (client)"
      ])
  }

  @Test("Chinese: whoever opens the clause enters the state, not those spoken of on the way")
  func clauseOpeners() {
    #expect(
      facts(
        in: """
          ## 四次挥手
          - 第一次挥手：Client将FIN置1，发送给Server，进入FIN_WAIT_1状态；
          - 第二次挥手：Server收到FIN之后，知道客户端请求断开，发送ACK，进入CLOSE_WAIT状态；
          - 第三次挥手：Server将FIN置1，发送给Client，进入LAST_ACK状态；
          - 第四次挥手：Client收到服务器的FIN后，进入TIME_WAIT状态，发送ACK；服务器收到后，变为CLOSED状态。
          """, .step)
        == [
          "2 close 1 client→server FIN client=FIN-WAIT-1", "3 close 2 server→client ACK server=CLOSE-WAIT",
          "4 close 3 server→client FIN server=LAST-ACK",
          "5 close 4 client→server ACK client=TIME-WAIT server=CLOSED",
        ])
    #expect(facts(in: "## 四次挥手\n第四次挥手时，客户端发送给服务器的ACK有可能丢失。\n", .step) == [])
  }

  @Test("What is waited for is not sent")
  func awaited() {
    #expect(
      facts(
        in:
          "## 연결 수립\n- 클라이언트가 SYN을 보낸다\n- 서버가 SYN+ACK를 보낸다\n- 발송 후엔 클라이언트가 ACK으로 응답하기를 기다린다\n- 클라이언트가 ACK를 보낸다\n",
        .step
      ).map { $0.prefix(9) } == ["2 open 1 ", "3 open 2 ", "5 open 3 "])
  }

  @Test("Whatever is confirmed with a flag, the flag is sent")
  func means() {
    #expect(
      facts(
        in:
          "## Three-way handshake\nThe client sends a SYN. The server acknowledges it with a SYN-ACK, and the client confirms with an ACK.\n",
        .step) == [
          "2 open 1 client→server SYN", "2 open 2 server→client SYN,ACK", "2 open 3 client→server ACK",
        ])
  }

  @Test("A symbol that can only be the SYN's own number is its number")
  func initialNumbers() {
    #expect(
      facts(
        in: """
          **3-way handshake**
          Step 1: client host sends TCP SYN segment to server (initial seq #, client_isn; no data)
          Step 2: server host receives SYN, replies with SYNACK segment (server_isn, ack = client_isn+1)
          Step 3: client receives SYNACK, replies with ACK segment (ack = server_isn+1)
          """, .step)
        == [
          "2 open 1 client→server SYN SEQ=client_isn",
          "3 open 2 server→client SYN,ACK SEQ=server_isn ACK=client_isn+1",
          "4 open 3 client→server ACK ACK=server_isn+1",
        ])
  }

  @Test("Whose initial number it is may stand in brackets behind it")
  func ownersOfInitialNumbers() {
    #expect(
      facts(
        in: """
          # 3-way handshake

          1. 클라이언트는 SYN을 보낸다. SEQ = ISN(C)
          2. 서버는 SYN+ACK를 보낸다. SEQ = ISN(S), ACK = ISN(C) + 1
          3. 클라이언트는 ACK를 보낸다. ACK = ISN(S) + 1
          """, .step)
        == [
          "3 open 1 client→server SYN SEQ=ISN(C)",
          "4 open 2 server→client SYN,ACK SEQ=ISN(S) ACK=ISN(C)+1",
          "5 open 3 client→server ACK ACK=ISN(S)+1",
        ])
  }
}
