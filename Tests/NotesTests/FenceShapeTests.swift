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
}
