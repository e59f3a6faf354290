import Notes
import Testing

@Suite("Shapes: less common ways to write the same")
struct LongTailShapeTests {
  @Test(
    "The other side's initial number, raised by one, is what is acknowledged",
    arguments: [
      "2. SYN + ACK 단계 : 서버는 클라이언트의 SYN을 수신하고 서버의 ISN을 보내며 승인번호로 클라이언트의 ISN + 1을 보낸다.",
      "2. **SYN + ACK** : 서버 → 클라이언트\n   - 서버의 ISN 전송 + 클라이언트 ISN+1 확인",
    ])
  func raised(step: String) {
    #expect(
      facts(in: "## 3-way handshake\n\n1. SYN: 클라이언트 → 서버\n" + step).last
        == "4 open 2 server→client SYN,ACK ACK=ISN+1")
  }

  @Test("One's own initial number, raised, acknowledges nothing")
  func own() {
    #expect(
      !facts(in: "## 3-way handshake\n\n클라이언트는 클라이언트의 ISN + 1을 순서 번호로 하여 ACK를 서버에 보낸다.").contains {
        $0.contains("ACK=ISN+1")
      })
  }

  @Test("What the initial number is called by tells less than the symbol behind it")
  func symbol() {
    #expect(
      facts(in: "## 3-way handshake\n\n1. 클라이언트가 초기 순서 번호(ISN)를 골라 seq=x로 SYN을 보낸다.\n2. 서버가 SYN+ACK를 보낸다.")
        .first
        == "3 open 1 client→server SYN SEQ=x")
  }

  @Test("A name alone in an item, and what it means in a paragraph of the item")
  func looseItems() {
    #expect(
      facts(in: "## 포트\n\n- LISTEN\n\n    연결 요청 대기 중.\n\n- SYN_RCV\n\n    SYN 요청을 받고 응답 대기 중.\n")
        == ["3 LISTEN", "7 SYN-RECEIVED"])
    #expect(
      facts(in: "## Flags\n\n- SYN\n\n  Asks for a connection.\n\n- RST\n\n  Drops it at once.\n", .flag)
        == ["3 SYN", "7 RST"])
  }

  @Test("A manual's list of states: short names with the sentence beside them, unknown names, broken lines")
  func manual() {
    #expect(
      facts(
        in: """
          ```
                 SYN_SENT
                        The socket is actively attempting to establish a connection.

                 CLOSE  The socket is not being used.

                 LISTEN The socket is listening for connections.  Such sockets are left out unless you spec-
                        ify the --listening (-l) option.

                 UNKNOWN
                        The state of the socket is unknown
          ```
          """) == ["2 SYN-SENT", "5 CLOSED", "7 LISTEN"])
  }

  @Test("What a flag stands for, in brackets beside the numbers, is nothing that is done")
  func glosses() {
    #expect(
      facts(
        in:
          "```mermaid\nsequenceDiagram\n  C->>S: SYN<br/>(Synchronize, Seq=x)\n  S->>C: SYN-ACK<br/>(Synchronize + Acknowledge, Seq=y, Ack=x+1)\n  C->>S: ACK<br/>(Acknowledge, Ack=y+1)\n```",
        .step) == [
          "3 open 1 client→server SYN SEQ=x", "4 open 2 server→client SYN,ACK SEQ=y ACK=x+1",
          "5 open 3 client→server ACK ACK=y+1",
        ])
  }

  @Test("The receipt that is acknowledged gives the answer's number")
  func receipt() {
    #expect(
      facts(
        in:
          "## 3-way handshake\n\n1. **SYN** – Client → Server\n\n   - Sends a SYN (Seq = x).\n\n2. **SYN-ACK** – Server → Client\n\n   - Server acknowledges receipt of SYN (`Ack = x + 1`).\n   - Sends its own SYN (Seq = y).\n",
        .step
      ).last == "7 open 2 server→client SYN,ACK SEQ=y ACK=x+1")
  }

  @Test("A comment above a captured line says what the line shows, and no step of its own")
  func comments() {
    #expect(
      facts(
        in:
          "```\n# Packet 1 - SYN: the client begins\n10.0.0.1.5243 > 10.0.0.2.22: Flags [S], seq 12, ...\n# Packet 2\n10.0.0.2.22 > 10.0.0.1.5243: Flags [S.], seq 98, ack 13, ...\n# Packet 3 - ACK\n10.0.0.1.5243 > 10.0.0.2.22: Flags [.], ack 99, ...\n```",
        .step) == [
          "3 open 1 client→server SYN SEQ=12", "5 open 2 server→client SYN,ACK SEQ=98 ACK=13",
          "7 open 3 client→server ACK ACK=99",
        ])
  }

  @Test("A heading with the name and, behind a stroke, what it is short for")
  func strokes() {
    #expect(
      facts(
        in:
          "#### SYN/Synchronize Sequence Number\nUsed to begin a connection.\n#### ACK/Acknowledgement\nConfirms what has come.",
        .flag) == ["1 SYN", "3 ACK"])
    #expect(facts(in: "#### SYN/ACK\nThe second step of the handshake.", .flag) == [])
  }

  @Test(
    "A question in an item, and the answer in a paragraph of the item",
    arguments: [
      "- TCP의 동작을 설명해주세요.\n\n    연결을 설정하고 데이터를 보낸 뒤 연결을 종료합니다.",
      "- What is the purpose of TIME_WAIT?\n\n    It lets old duplicates die and the last ACK be sent again.",
      "1. What is the purpose of TIME_WAIT?\n\n   It lets old duplicates die and the last ACK be sent again.",
      "### TCP의 3-way handshake에 대해 설명해보세요\n연결을 맺기 위해 세그먼트 세 개를 주고받는 과정입니다.",
    ])
  func looseQuestions(note: String) {
    let cards = NoteReader.read(Array(note.utf8), file: "a.md").facts.filter { $0.kind == .card }
    #expect(cards.count == 1)
  }

  @Test("A question over a question is a list of them, and no card")
  func furtherQuestions() {
    let note = "- What is the purpose of TIME_WAIT?\n\n    And why does it last 2 MSL, of all times?\n"
    #expect(!NoteReader.read(Array(note.utf8), file: "a.md").facts.contains { $0.kind == .card })
  }

  @Test("Headings of the first level ask, where there are several; one of them alone is the note's title")
  func chapters() {
    let chapter = "# How does the TCP protocol work?\nTCP establishes a connection before data is sent.\n\n"
    #expect(
      facts(
        in: chapter + "# Where is data stored that TCP has received?\nIt waits in the receive buffer.", .card
      ).count == 2)
    #expect(facts(in: chapter, .card) == [])
  }

  @Test("Two sentences that ask are one question; two words are none")
  func twofold() {
    #expect(
      facts(
        in:
          "## How does TCP open a connection? What does it need for that?\n\nTCP runs a three-way handshake.",
        .card
      )
      .count == 1)
    #expect(facts(in: "## What does TCP send: SYN? ACK?\n\nTCP runs a three-way handshake.", .card) == [])
  }

  @Test(
    "A flag told in passing: there is one, it can be sent, its packet does something",
    arguments: [
      "There is also a `RST` flag used in emergencies.",
      "Also, the `RST` signal can be sent by any side to drop the connection.",
      "An RST packet resets the connection at once.", "RST 신호는 연결을 즉시 끊을 때 사용한다.",
    ])
  func passing(note: String) {
    #expect(facts(in: note, .flag).map { $0.split(separator: " ")[1] } == ["RST"])
  }

  @Test("One of a kind is not the flag")
  func kinds() {
    #expect(
      facts(in: "An out-of-window RST resets the connection.\n\nOne ACK confirms all of them.", .flag) == [])
  }

  @Test("Initial numbers by the names of their sides, and a symbol that is worked out at once")
  func named() {
    #expect(
      facts(
        in:
          "1. **SYN** — client sends a SYN segment\n2. **SYN-ACK** — server sends SYN, and acknowledges the client's ISN by returning `client_ISN + 1`\n3. **ACK** — client acknowledges the server's ISN by returning `server_ISN + 1`"
      ).map { $0.split(separator: " ").last } == ["SYN", "ACK=client_ISN+1", "ACK=server_ISN+1"])
    #expect(
      facts(
        in:
          "- Client sent SYN packet to the server with sequence num A\n- Server sends SYN-ACK packet to the client with sequence num B and ack num A' = A+1"
      ).last == "2 open 2 server→client SYN,ACK SEQ=B ACK=A+1")
  }
}
