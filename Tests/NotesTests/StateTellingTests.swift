import Notes
import Testing

@Suite("Shapes: how states are told")
struct StateTellingTests {
  @Test("A state that changes, the word for state before the verb")
  func changed() {
    #expect(
      facts(in: "## 연결 수립\nServer에서는 LISTEN 상태에서 SYN을 받고 SYN_RCV로 상태가 변경된다.\n", .state)
        == ["2 SYN-RECEIVED (server)"])
  }

  @Test("Whoever gets what is sent over enters the state")
  func sentOver() {
    #expect(
      facts(in: "## 연결 종료\n서버에서 ACK를 보내오면, FIN-WAIT-2 상태로 바뀐다.\n", .state) == [
        "2 FIN-WAIT-2 (client)"
      ])
    #expect(
      facts(in: "## 연결 종료\n서버에서 ACK를 보내고, CLOSE-WAIT 상태로 바뀐다.\n", .state) == [
        "2 CLOSE-WAIT (server)"
      ])
  }

  @Test("Beside a side that moves, a side that stays enters nothing")
  func staying() {
    #expect(
      facts(in: "## 接続開始\n- クライアント: CLOSED -> SYN-SENT / サーバー: LISTEN\n", .state)
        == ["2 SYN-SENT (client)"])
  }

  @Test("Nobody enters CLOSED while opening, nor ESTABLISHED while closing")
  func left() {
    #expect(
      facts(in: "## 3-way handshake\n- Client : CLOSED\n- Server : SYN_RCVD\n", .state) == [
        "3 SYN-RECEIVED (server)"
      ])
    #expect(
      facts(in: "## 연결 해제\n- 클라이언트: FIN_WAIT_1\n- 서버: ESTABLISHED\n", .state) == ["2 FIN-WAIT-1 (client)"])
  }

  @Test("Whoever acts enters the state, not the one whose flag is spoken of or who was told before")
  func owners() {
    #expect(
      facts(in: "## 연결 종료\n클라이언트는 서버의 FIN 패킷을 받고 ACK를 돌려주며 상태가 CLOSE_WAIT로 전환된다.\n", .state)
        == ["2 CLOSE-WAIT (client)"])
    #expect(
      facts(
        in:
          "## 연결 종료\nSTEP 3 Server → Client : FIN - 서버가 클라이언트에게 FIN을 전송한다. 이후 답이 올 때까지 기다리는 LAST_ACK 상태로 들어간다.\n\nSTEP 4 Client → Server : ACK - 클라이언트는 ACK를 보낸다.\n",
        .step
      ).first?.hasSuffix("server=LAST-ACK") == true)
    #expect(facts(in: "## TCP 종료\n양쪽이 동시에 닫으면 둘 다 TIME_WAIT 상태로 남아있을 수 있다.\n", .state) == [])
  }

  @Test("Headings that say where a state leads to, what it is below")
  func headings() {
    #expect(
      facts(
        in:
          "# TCPの状態\n#### FIN-WAIT2 (アクティブクローズ) -> TIME-WAIT\n- FIN-WAIT1だったTCPがACKを受信した\n\n#### CLOSE-WAIT (パッシブクローズ) -> LAST-ACK\n- 自TCPがピアTCPからFINを受信した\n",
        .state
      ).map { $0.split(separator: " ").prefix(2).joined(separator: " ") } == ["2 FIN-WAIT-2", "5 CLOSE-WAIT"])
    #expect(facts(in: "## CLOSE WAIT\n\nTCP의 커넥션을 해제하는 과정은 아래와 같다.\n", .state) == [])
  }

  @Test("A no-break space ends a word and a sentence as any other blank")
  func noBreakSpaces() {
    #expect(
      facts(
        in: "## 연결 종료\n서버가\u{a0}FIN을 전송한다.\u{a0}이후 답이 올 때까지 기다리는\u{a0}LAST_ACK\u{a0}상태로 들어간다.\n",
        .state) == ["2 LAST-ACK (server)"])
  }

  @Test("Chains of states to choose from are nobody's")
  func choices() {
    #expect(
      facts(
        in: """
          ### TCP 状态码问题
          主动断开连接时可能出现的状态流转是

          A.ESTABLISHED->CLOSE_WAIT->TIME_WAIT->CLOSED

          C.ESTABLISHED->FIN_WAIT_1->FIN_WAIT_2->TIME_WAIT->CLOSED
          """, .state) == [])
  }

  @Test("Why a state is needed is no entering of it")
  func reasons() {
    #expect(
      facts(
        in: """
          ## TCP
          虽然按道理，四个报文都发送完毕，我们可以直接进入CLOSE状态了，但是网络是不可靠的，最后一个ACK可能丢失。\
          所以TIME_WAIT状态就是用来重发可能丢失的ACK报文。
          """, .state) == [])
    #expect(
      facts(in: "## TCP\n服务端的 LISTEN 状态下的 SOCKET 收到 SYN 后，把 ACK 和 SYN 放在一个报文里发送。\n", .state) == [])
  }

  @Test("A state in which something happens is not entered")
  func statesToldAsPlaces() {
    #expect(
      facts(
        in:
          "## TCP 状态\n- 服务端在SYN_RCVD状态接收ACK报文\n- client at SYN_SENT receives the SYN\n- 服务端收到FIN后处在CLOSE_WAIT状态\n",
        .state)
        == ["4 CLOSE-WAIT (server)"])
  }

  @Test("The state of a side named behind the one that acts")
  func otherSidesState() {
    #expect(
      facts(
        in:
          "## 3-way handshake\n1. 클라이언트는 SYN을 보낸다.\n2. 서버는 SYN, ACK를 보낸다.\n3. 클라이언트는 서버에게 ACK을 보낸다. 이때의 서버 상태가 ESTABLISHED이다.\n",
        .step
      ).last
        == "4 open 3 client→server ACK server=ESTABLISHED")
    #expect(facts(in: "## TCP 状态\n- 目标端口不存在，客户端可能会收到RST报文段，或是进入TIME_WAIT状态\n", .state) == [])
  }

  @Test("What is only supposed happens to nobody, and a dash to the next state leaves the first")
  func supposed() {
    #expect(
      facts(in: "# TCP 연결 종료\n서버는 FIN을 보낸다.\n만약 LAST_ACK 상태로 서버가 남아 있다면 다음 연결 때 오류가 난다.\n", .state) == [])
    #expect(
      facts(in: "# TCP 3-way handshake\n#### Step 1\nClient : CLOSED- SYN_SENT 로 변함\n", .state)
        == ["3 SYN-SENT (client)"])
  }

  @Test("a numbered list of the states tells no steps")
  func numberedStates() {
    let list = """
      # TCP states
      1. **LISTEN**: A server socket is waiting for incoming connection requests.
      2. **SYN-SENT**: A client socket is trying to establish a connection by sending a SYN.
      3. **SYN-RECEIVED**: It has received a SYN from a client and sent back a SYN-ACK.
      4. **ESTABLISHED**: Both sides can send and receive data.
      5. **FIN-WAIT-1**: It has initiated an active close by sending a FIN.
      6. **CLOSE-WAIT**: It has received a FIN from the other side.
      7. **LAST-ACK**: It has sent its FIN and is waiting for an ACK of that FIN.
      """
    #expect(facts(in: list, .step) == [])
    #expect(facts(in: list, .state).count == 7)
  }

  @Test("Either host, a colon and its state, however that is spelt")
  func pairs() {
    #expect(
      facts(in: "# TCP\n- 마지막 => A :Established, B :Syn_Rcv\n", .state) == [
        "2 ESTABLISHED (A)", "2 SYN-RECEIVED (B)",
      ])
    #expect(facts(in: "# TCP\n- client: closed source, server: open source\n", .state) == [])
  }
}
