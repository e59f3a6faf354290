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
}
