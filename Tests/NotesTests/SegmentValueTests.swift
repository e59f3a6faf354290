import Notes
import Testing

@Suite("Shapes: what a segment at hand carries, and what a name means")
struct SegmentValueTests {
  @Test("A value and a remark on it are no meaning")
  func values() {
    #expect(
      facts(
        in: """
          # TCP
          ### Sender
          - **SYN**: Set (the stream starts here)
          - **ACK**: 5004 (the next byte expected)
          - **Window size**: 1000 (bytes the host will take at once)
          - ACK = sequence number + length of the data
          """) == [])
  }

  @Test("A footnote explains its flag")
  func footnotes() {
    #expect(
      facts(
        in: """
          # TCP
          첫 단계에서는 SYN[^1]을 보낸다.

          [^1]: SYN : 연결을 요청하는 플래그
          [^2]: ACK : 받았음을 알리는 플래그
          """, .flag) == ["4 SYN", "5 ACK"])
  }

  @Test("The window goes by its textbook name, too")
  func window() {
    #expect(
      facts(
        in: """
          # TCP 헤더
          - 수신 윈도(16비트): 흐름 제어에 사용한다
          """) == ["2 window 16"])
  }

  @Test("A sequence number that is supposed is the step's")
  func supposed() {
    #expect(
      facts(
        in: """
          # 三次握手
          * 第一步：A 向 B 发出数据包并将 SYN 设置为 1。这个包中的序列号假设是 X。
          * 第二步：B 收到后发送响应包，将 SYN、ACK 都置为 1。序列号是 y，而确认序列号必须是 x+1。
          """, .step) == ["2 open 1 A→B SYN SEQ=X", "3 open 2 B→A SYN,ACK SEQ=y ACK=x+1"])
  }

  @Test("Where both sides are to begin with is a state of each")
  func bothSides() {
    #expect(
      facts(
        in: """
          # 3-way handshake
          1. (서버의 포트는 `LISTEN`, 클라이언트는 `CLOSED` 상태)
          """, .state) == ["2 LISTEN (server)", "2 CLOSED (client)"])
  }

  @Test("The last acknowledgment leads to CLOSED")
  func closing() {
    #expect(
      facts(
        in: """
          ## 서버의 상태 전이
          `ESTABLISHED` --FIN 수신, ACK 전송--> `CLOSE_WAIT` --FIN 전송--> `LAST_ACK` --ACK 수신--> `CLOSED`
          """, .state) == ["2 CLOSE-WAIT (server)", "2 LAST-ACK (server)", "2 CLOSED (server)"])
  }

  @Test("A bullet that asks is answered by the bullets below it, unless one of them asks again")
  func bullets() {
    #expect(
      facts(
        in: """
          # TCP
          - `TIME_WAIT`은 왜 존재하는가?
            - 마지막 ACK가 유실되면 상대가 FIN을 다시 보내므로 그것에 응답해야 한다
            - 이전 연결의 세그먼트가 새 연결에 섞이지 않게 한다
          - TCP에서 정리할 것은 무엇인가?
            - 흐름 제어란 무엇인가?
            - 혼잡 제어란 무엇인가?
          """, .card)
        == [
          "2 card TIME_WAIT은 왜 존재하는가? => 마지막 ACK가 유실되면 상대가 FIN을 다시 보내므로 그것에 응답해야 한다\n"
            + "이전 연결의 세그먼트가 새 연결에 섞이지 않게 한다"
        ])
  }

  @Test("A link is not what a state means, and a bullet on another protocol's handshake is no card")
  func strangers() {
    #expect(
      facts(
        in: """
          # TCP
          TCP 윈도우

          * MTU

          TIME_WAIT

          - 소켓 상태를 다룬 글 https://example.org/time-wait

          ## 질문
          - SSL Handshake에서 대칭키와 비대칭키를 둘 다 쓰는 이유는?
            - 공개키 암호는 느려서 대화에는 대칭키를 쓴다
          """, .state, .card) == [])
  }

  @Test("States side by side in a row tell nothing of each other")
  func statesInRows() {
    #expect(
      facts(
        in: """
          # TCP
          | 客户端的状态 | 服务端的状态 |
          |---|---|
          | FIN_WAIT1 | SYN_RCVD |
          | FIN_WAIT2 | CLOSE_WAIT |
          """, .state) == [])
  }
}
