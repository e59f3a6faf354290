import Notes
import Testing

@Suite("Shapes: a name on one line, its meaning on the next") struct PairedLineTests {
  @Test("states down one paragraph, each explained on the line below")
  func states() {
    #expect(
      facts(
        in: """
          # TCP
          A connection goes through a series of states:
          LISTEN
          (server) waits for a request from any remote host.
          SYN-SENT
          (client) waits for an answer to the request that it sent.
          CLOSING
          (both server and client) waits for the other side's acknowledgment.
          """, .state)
        == ["3 LISTEN (server)", "5 SYN-SENT (client)", "7 CLOSING"])
    #expect(
      facts(
        in: """
          # TCP 상태
          LISTEN
          서버가 연결 요청을 기다리는 상태
          ESTABLISHED
          연결이 맺어져 데이터를 주고받는 상태
          CLOSED
          연결이 전혀 없는 상태
          """, .state)
        == ["2 LISTEN (server)", "4 ESTABLISHED", "6 CLOSED"])
  }

  @Test("a flag with its bits on an item's first line, its meaning on the lines below")
  func flags() {
    #expect(
      facts(
        in: """
          - TCP의 플래그
            - SYN(Synchronize Sequence Number) / 000010  \n    연결을 맺을 때 순서 번호를 맞추는 데 사용한다.
            - FIN(Finish) / 000001  \n    더 보낼 데이터가 없음을 나타낸다.
          """, .flag)
        == ["2 SYN", "4 FIN"])
  }

  @Test("a paragraph that merely breaks its lines is no list of names")
  func prose() {
    #expect(
      facts(
        in: """
          # TCP
          The segment carries a SYN
          and nothing else that matters here; then comes the
          ACK
          """, .state, .flag) == [])
  }
}
