import Notes
import Testing

@Suite("Shapes: what stands in a fence")
struct FenceShapeTests {
  @Test("A map of states is no ladder")
  func stateMap() {
    #expect(
      facts(
        in: """
          ## TCP state diagram
          ```text
                     +--------+
                     | CLOSED |
                     +---+----+
              passive    |    active open
              open       |    send SYN
                     +---v----+
                     | LISTEN |
                     +---+----+
            recv SYN     |  recv SYN
            send SYN/ACK |  send SYN/ACK
                     +---v----+
                     |SYN_RCVD|
                     +---+----+
                         |  recv ACK
                     +---v-------+
                     |ESTABLISHED|
                     +--+-----+--+
              recv FIN  |     |  close / send FIN
              send ACK  |     |
              +---------v+ +--v-------+
              |CLOSE_WAIT| |FIN_WAIT_1|
              +----------+ +----------+
          ```
          """, .step) == [])
  }

  @Test("A remark behind the second lifeline is none of the segment's")
  func remark() {
    #expect(
      facts(
        in: """
          ## 3단계 절차
          ```
          Client                          Server
            |  SYN (seq=x)                  |   1단계: 클라이언트가 연결 요청
            |------------------------------>|
            |  SYN-ACK (seq=y, ack=x+1)     |   2단계: 서버가 수신 확인 + 자신의 SYN
            |<------------------------------|
            |  ACK (ack=y+1)                |   3단계: 클라이언트가 서버 SYN 확인
            |------------------------------>|
          ```
          """, .step)
        == [
          "4 open 1 client→server SYN SEQ=x", "6 open 2 server→client SYN,ACK SEQ=y ACK=x+1",
          "8 open 3 client→server ACK ACK=y+1",
        ])
  }

  @Test("A state explained below a drawing")
  func stateBelow() {
    #expect(
      facts(
        in:
          "### 四次挥手\n```\n客户端                    服务器\n   |---- FIN ------------->|\n   |<---- ACK -------------|\n   |<---- FIN -------------|\n   |---- ACK ------------->|\n\nTIME_WAIT状态: 等待2MSL确保ACK到达\n```\n",
        .state) == ["9 TIME-WAIT"])
  }

  @Test("A message in a diagram, with what it says in plain words")
  func messages() {
    #expect(
      facts(
        in:
          "```mermaid\nsequenceDiagram\n    participant C as Client\n    participant S as Server\n    C->>S: SYN (seq=x) — \"Let's talk.\"\n    S-->>C: SYN-ACK (seq=y, ack=x+1) — \"OK.\"\n    C->>S: ACK (ack=y+1) — \"Got yours. Connection open!\"\n```\n",
        .step
      ).last == "7 open 3 client→server ACK ACK=y+1")
  }

  @Test("What the flags mean, below a drawing of who sends what")
  func definitions() {
    #expect(
      facts(
        in: """
          ## TCP 3-way Handshake
          ```text
          Client > Server : TCP SYN
          Server > Client : TCP SYN ACK
          Client > Server : TCP ACK

          * SYN: synchronize sequence numbers
            ACK: acknowledgment
          ```
          """, .step, .flag)
        == [
          "3 open 1 client→server SYN", "4 open 2 server→client SYN,ACK", "5 open 3 client→server ACK",
          "7 SYN",
          "8 ACK",
        ])
  }

  @Test(
    "Markdown in a fence shows how notes are written, and says nothing itself", arguments: ["markdown", "md"])
  func examples(language: String) {
    let note = "## TCP\n\n```\(language)\n- S (SYN): opens a direction\n```\n"
    #expect(facts(in: note, .step, .flag) == [])
    #expect(facts(in: note.replacing(language, with: "text"), .step, .flag).count == 1)
  }

  @Test("a fence's language counts in capitals too")
  func capitals() {
    #expect(
      facts(
        in:
          "# TCP\n\n```Mermaid\nsequenceDiagram\nClient->>Server: SYN\nServer->>Client: SYN-ACK\nClient->>Server: ACK\n```\n",
        .step
      ).count == 3)
  }

  @Test("Fields in a fence are told by words; a segment's own values there are not")
  func fieldsInFence() {
    let told =
      "# TCP\n```\nSource Port: 송신 포트 (16비트)\nSequence Number: 데이터 순서 번호\nWindow Size: room left\n```\n"
    #expect(facts(in: told, .field) == ["3 source port 16", "4 sequence number", "5 window"])
    let dump =
      "# TCP\n```\nSource Port: https (443)\nDestination Port: 51234\nWindow: 29200\nChecksum: 0x1a2b\n```\n"
    #expect(facts(in: dump, .field) == [])
    let page = "# HTTP\n```\nX-Frame-Options: sameorigin\n```\n"
    #expect(facts(in: page, .field) == [])
  }

  @Test("A flag whose meaning is its own name in Korean is told in a fence, too")
  func ownNameInFence() {
    #expect(
      facts(in: "# TCP 플래그\n```\nSYN (Synchronize): 연결 시작\nACK (Acknowledgment): 확인 응답\n```\n", .flag)
        == ["3 SYN", "4 ACK"])
    #expect(facts(in: "# TCP\n```\nSYN: 서버가 SYN-ACK로 답하게 한다\n```\n", .flag) == [])
  }

  @Test("States as a manual page lists them: the name, and further in what it means")
  func manualPage() {
    let english = """
      # netstat
      ```
      ESTABLISHED
          The socket has an established connection.
      SYN_SENT
          The socket is actively attempting to establish a connection.
      LISTEN
          The socket listens. Such sockets are left out unless --listening (-l) is given.
      ```
      """
    #expect(facts(in: english, .state) == ["3 ESTABLISHED", "5 SYN-SENT", "7 LISTEN"])
    let korean =
      "# TCP 상태\n```\nESTABLISHED\n    연결이 맺어진 소켓이다.\nLAST_ACK\n    마지막 확인을 기다리는 소켓이다.\n```\n"
    #expect(facts(in: korean, .state) == ["3 ESTABLISHED", "5 LAST-ACK"])
  }

  @Test("Hosts and their states in a fence below a step's heading are the step's")
  func statesOfStep() {
    let note = """
      # 3-way handshake
      ### Step 1: SYN (client → server)
      ```
      client: CLOSED → SYN_SENT
      server: LISTEN (no change)
      ```
      ### Step 2: SYN-ACK (server → client)
      ```
      server: LISTEN → SYN_RCVD
      ```
      """
    #expect(
      facts(in: note, .step) == [
        "2 open 1 client→server SYN client=SYN-SENT server=LISTEN",
        "7 open 2 server→client SYN,ACK server=SYN-RECEIVED",
      ])
  }

  @Test("A list that somebody put into a fence for HTML, of flags and who is spoken to")
  func htmlFence() {
    let list = "# TCP\n```html\n* SYN(Synchronization): 상대에 대한 접속 요청\n* CLOSED: 포트가 닫힌 상태\n```\n"
    #expect(facts(in: list, .flag, .state) == ["3 SYN", "4 CLOSED"])
    let page = "# TCP\n```html\n<p>\n* SYN: 접속 요청\n</p>\n```\n"
    #expect(facts(in: page, .flag) == [])
  }
}
