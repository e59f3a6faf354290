import Notes
import Testing

@Suite("Shapes: whose state it is, by where it stands") struct PlacedStateTests {
  @Test("either host's state below a step: what each has entered by then")
  func pairs() {
    #expect(
      facts(
        in: """
          ## 3-way handshake
          1. A -> B : SYN
             - 연결 요청 메시지를 전송한다
             - PORT 상태 : A(=SYN_SENT), B(=LISTEN)
          2. B -> A : SYN + ACK
             - 요청을 수락한다
             - PORT 상태 : A(=SYN_SENT), B(=SYN_RCV)
          3. A -> B : ACK
             - 데이터가 오간다
             - PORT 상태 : A(=ESTABLISHED), B(=ESTABLISHED)
          """, .state)
        == [
          "4 SYN-SENT (A)", "4 LISTEN (B)", "7 SYN-RECEIVED (B)", "10 ESTABLISHED (A)", "10 ESTABLISHED (B)",
        ])
    #expect(
      facts(
        in: """
          ## Connection close
          1. Client → Server: FIN
             - Client: FIN_WAIT_1, Server: ESTABLISHED
          2. Server → Client: ACK
             - Client: FIN_WAIT_2, Server: CLOSE_WAIT
          3. Server → Client: FIN
          4. Client → Server: ACK
          """, .state)
        == ["3 FIN-WAIT-1 (client)", "5 FIN-WAIT-2 (client)", "5 CLOSE-WAIT (server)"])
  }

  @Test("nobody enters CLOSED while opening, and a state told above is not told again")
  func still() {
    #expect(
      facts(
        in: """
          ## 3-way handshake
          1. A -> B : SYN
             이때 A는 SYN_SENT 상태가 된다.
             - A : SYN_SENT, B : LISTEN
          2. B -> A : SYN + ACK
             - A : CLOSED, B : SYN_RCVD
          3. A -> B : ACK
          """, .state)
        == ["3 SYN-SENT (A)", "4 LISTEN (B)", "6 SYN-RECEIVED (B)"])
  }

  @Test("a path of states in a fence, below the line that says whose it is")
  func paths() {
    #expect(
      facts(
        in: """
          ## 연결 종료
          서버의 상태 변화

          ```
          ESTABLISHED → CLOSE_WAIT → LAST_ACK → CLOSED
          ```

          Client states:

          ```
          ESTABLISHED
             ↓
          FIN_WAIT_1
             ↓
          FIN_WAIT_2
             ↓
          TIME_WAIT
          ```
          """, .state)
        == [
          "5 CLOSE-WAIT (server)", "5 LAST-ACK (server)", "5 CLOSED (server)", "13 FIN-WAIT-1 (client)",
          "15 FIN-WAIT-2 (client)", "17 TIME-WAIT (client)",
        ])
  }

  @Test("a path of nobody's, or one that leads nowhere, tells nothing")
  func nobodys() {
    #expect(
      facts(
        in: """
          ## 연결 종료
          서버와 클라이언트의 상태

          ```
          ESTABLISHED → CLOSE_WAIT → LAST_ACK → CLOSED
          ```

          Server states:

          ```
          LISTEN
          TIME_WAIT
          SYN_SENT
          ```
          """, .state) == [])
  }

  @Test("states that are waited in, each named behind what is waited for")
  func awaiting() {
    #expect(
      facts(
        in: """
          # TCP
          클라이언트에서 FIN 패킷 전송 후 ACK 패킷을 기다리는 FIN_WAIT1과 서버의 ACK 패킷을 받은 후 FIN 패킷을 기다리는 FIN_WAIT2 에러로 인해 연결을 종료한다.
          """, .state)
        == ["2 FIN-WAIT-1", "2 FIN-WAIT-2"])
    #expect(
      texts(
        in: """
          # TCP
          ACK 패킷을 기다리는 FIN_WAIT1과 FIN 패킷을 기다리는 FIN_WAIT2가 있다.
          """)
        == ["ACK 패킷을 기다리는 FIN_WAIT1", "FIN 패킷을 기다리는 FIN_WAIT2"])
  }

  @Test("a bullet that is a state's name alone is explained by those below, and is no step")
  func names() {
    #expect(
      facts(
        in: """
          #### 연결 종료 상태
          - FIN-WAIT-1
            - 액티브 클로즈 호스트가 FIN 세그먼트로 연결 종료 요청을 보낸 상태
          - CLOSE-WAIT
            - FIN 세그먼트를 받은 패시브 클로즈 호스트가 ACK 세그먼트를 보낸 후 대기하는 상태
          - CLOSING
            - 서로가 FIN 세그먼트를 보내고 ACK 세그먼트를 보냈지만 아직 자신의 FIN에 대한 ACK를 받지 못한 상태
          """, .step, .state)
        == ["2 FIN-WAIT-1 (active)", "4 CLOSE-WAIT (passive)", "6 CLOSING"])
    #expect(
      facts(
        in: """
          #### States
          - SYN-SENT
            - the client has sent a SYN and waits for the SYN-ACK
          - SYN-RECEIVED
            - the server has sent a SYN-ACK and waits for the ACK
          """, .step) == [])
  }

  @Test("who has sent the FIN is not who waits to close")
  func closeWait() {
    #expect(
      facts(
        in: """
          ### 서버
          |상태|의미|
          |------|---|
          |CLOSE_WAIT|클라이언트가 연결 종료 메시지를 보낸 상태|

          ### 클라이언트
          |상태|의미|
          |------|---|
          |FIN_WAIT_1|클라이언트가 연결 종료 메시지를 보낸 상태|

          ### Server
          - CLOSE_WAIT: the client has sent a FIN
          """, .state)
        == ["4 CLOSE-WAIT", "9 FIN-WAIT-1 (client)", "12 CLOSE-WAIT"])
  }

  @Test("who listens before anything happens; an ACK alone establishes the server")
  func listening() {
    #expect(
      facts(
        in: """
          # TCP handshake
          - initially, the server is in the `LISTEN` state, and is waiting for a connection request;
          - if the host is in the `TIME-WAIT` state, a new connection is refused.
          """, .state)
        == ["2 LISTEN (server)"])
    #expect(
      facts(
        in: """
          ## 3-way
          1. 클라이언트는 SYN을 보낸다.
          2. 서버는 ACK와 SYN을 보낸다.
          3. 클라이언트는 ACK를 보낸다. 서버에서 ACK를 받게되면 ESTABLISHED상태가 된다.
          """, .step
      ).last == "4 open 3 client→server ACK server=ESTABLISHED")
    #expect(
      facts(
        in: """
          ## 3-way
          1. 클라이언트는 SYN을 보낸다.
          2. 서버는 SYN과 ACK를 보낸다.
          3. 클라이언트는 서버에서 SYN과 ACK를 받으면 ESTABLISHED 상태가 되고 ACK를 보낸다.
          """, .step
      ).last == "4 open 3 client→server ACK client=ESTABLISHED")
  }
  @Test("a state in the bracket behind the receiver is the sender's, where nobody else can enter it")
  func brackets() {
    #expect(
      facts(
        in: """
          ## 연결 종료
          - 클라이언트 : FIN → 서버 (FIN_WAIT_1)
          - 서버 : ACK → 클라이언트 (CLOSE_WAIT)
          - 서버 : FIN → 클라이언트 (LAST_ACK)
          - 클라이언트 : ACK → 서버 (TIME_WAIT)
          """, .step)
        == [
          "2 close 1 client→server FIN client=FIN-WAIT-1", "3 close 2 server→client ACK server=CLOSE-WAIT",
          "4 close 3 server→client FIN server=LAST-ACK", "5 close 4 client→server ACK client=TIME-WAIT",
        ])
    #expect(
      facts(
        in: """
          ## Opening
          - Client : SYN → Server (SYN_RCVD)
          - Server : SYN+ACK → Client (ESTABLISHED)
          - Client : ACK → Server (ESTABLISHED)
          """, .step)
        == [
          "2 open 1 client→server SYN server=SYN-RECEIVED",
          "3 open 2 server→client SYN,ACK client=ESTABLISHED",
          "4 open 3 client→server ACK server=ESTABLISHED",
        ])
  }
}
