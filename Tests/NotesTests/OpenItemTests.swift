import Notes
import Testing

/// Items that say little on their first line, and lists whose order says all.
@Suite("Shapes: items that tell their step further down")
struct OpenItemTests {
  @Test("An item whose first line sends nothing goes on telling on its next lines")
  func laterLines() {
    #expect(
      facts(
        in: """
          ### TCP 3-way handshake
          - 클라이언트가 처음 쓸 번호를 하나 고르고,
          SYN 비트를 켠 패킷에 담아 서버에 보낸다.
          ( 클라이언트 상태 : SYN_SENT )

          - 기다리던 서버는 요청을 받고,
          자기 번호를 골라 SYN 자리에 넣는다.
          끝으로 서버는 클라이언트에게 SYN + ACK 비트를 켠 패킷을 보낸다.
          ( 서버 상태 : LISTEN -> SYN_RCVD )

          - SYN + ACK 패킷을 받은 클라이언트는 연결된 상태가 되고 ( SYN_SENT -> ESTABLISHED )
          서버가 고른 번호에 1을 더한 값을 ACK 패킷에 담아 보낸다.
          """, .step)
        == [
          "2 open 1 client→server SYN client=SYN-SENT", "6 open 2 server→client SYN,ACK server=SYN-RECEIVED",
          "11 open 3 client→server ACK client=ESTABLISHED",
        ])
  }

  @Test("Bits and numbers a line each below a bare arrow, the last item's too")
  func bitsBelowArrow() {
    let note = """
      ### 3-way handshake

      1. A → B
         SYN flag = 1
         sequence number = Xa (random number)
      2. B → A
         SYN flag = 1
         ACK flag = 1
         sequence number = Xb (random number)
         acknowledgement number = Xa + 1
      3. A → B
         ACK flag = 1
         sequence number = Xa + 1
         acknowledgement number = Xb + 1
      """
    #expect(
      facts(in: note) == [
        "3 open 1 A→B SYN SEQ=Xa", "6 open 2 B→A SYN,ACK SEQ=Xb ACK=Xa+1",
        "11 open 3 A→B ACK SEQ=Xa+1 ACK=Xb+1",
      ])
  }

  @Test("A flag explained over several lines is no step, whatever those lines name")
  func explainedFlags() {
    let note = """
      - ECE (1 bit): has two meanings, depending on the value of the SYN flag. It tells:
        If the SYN flag is set (1), that the peer knows ECN.
      - ACK (1 bit): the acknowledgment number counts. All packets after the first SYN packet sent by the client have it set.
      - FIN (1 bit): last packet from the sender
      """
    #expect(facts(in: note, .step).isEmpty)
    #expect(facts(in: note, .flag).count == 3)
  }

  @Test("An opening told in a quote below one item of a longer story")
  func quoteBelowItem() {
    let note = """
      4. 주소를 찾는다
      5. 브라우저가 서버와 TCP 연결을 시작

          > i. 클라이언트가 서버에 SYN 패킷을 전송하여 연결을 요청한다.
          >
          > ii. 서버에 열린 포트가 있는 경우 SYN/ACK 패킷으로 응답한다.
          >
          > iii. 클라이언트는 SYN/ACK 패킷을 수신하고 ACK 패킷을 전송하여 승인
      """
    #expect(
      facts(in: note, .step) == [
        "4 open 1 client→server SYN", "6 open 2 server→client SYN,ACK", "8 open 3 client→server ACK",
      ])
  }

  @Test("SYN, SYN-ACK and ACK in three bullets are the opening; SYN and ACK in two are flags")
  func bareOrder() {
    let order =
      "- Uses a 3-way handshake:\n  - SYN → request\n  - SYN-ACK → response\n  - ACK → confirmation\n"
    #expect(
      facts(in: order, .step) == [
        "2 open 1 client→server SYN", "3 open 2 server→client SYN,ACK", "4 open 3 client→server ACK",
      ])
    #expect(facts(in: "## 3-way handshake\n- SYN: request\n- ACK: confirmation\n", .step).isEmpty)
  }

  @Test("An order of flags in brackets is found whatever the sentence around it speaks of")
  func orderInSentence() {
    let note = """
      It opens with a **3-way handshake**, a fixed sequence of three segments (SYN → SYN-ACK → ACK) between client and \
      server, to establish a connection.
      """
    #expect(facts(in: note, .step).count == 3)
  }

  @Test("An order of flags with an arrow each, a line apiece")
  func orderInLines() {
    let note =
      "- Opens with the three-way handshake:\n\n    SYN →  \n    ← SYN-ACK  \n    ACK →\n\n- Then data flows.\n"
    #expect(
      facts(in: note) == [
        "3 open 1 client→server SYN", "4 open 2 server→client SYN,ACK", "5 open 3 client→server ACK",
      ])
  }

  @Test("A number drawn by lot has the symbol in the bracket behind the sentence")
  func drawnNumbers() {
    let note = """
      ## 3-way handshake
      1. 클라이언트 → 서버 (SYN)

         Sequence Number는 임의로 정한다.(x)
      2. 서버 → 클라이언트 (SYN + ACK)

         ACK Number는 x+1로 하고 Sequence Number는 임의로 정한다.(y)
      3. 클라이언트 → 서버 (ACK)

         ACK Number는 y+1로 한다.
      """
    #expect(
      facts(in: note, .step) == [
        "2 open 1 client→server SYN SEQ=x", "5 open 2 server→client SYN,ACK SEQ=y ACK=x+1",
        "8 open 3 client→server ACK ACK=y+1",
      ])
  }

  @Test("A Chinese name that a full stop parts from what is said of it")
  func fullStops() {
    let note = """
      ## TCP 首部
      - **紧急 URG**。URG=1 时，紧急指针有效。
      - **复位 RST (Reset)**。RST=1 时，连接出了严重差错，必须重新建立。
      - **保留字段**。占 6 位，置为 0。
      """
    #expect(facts(in: note) == ["2 URG", "3 RST", "4 reserved 6"])
  }

  @Test("What is grown, reused or asked for in a title is no definition")
  func noDefinitions() {
    #expect(
      facts(in: "# TCP\n\n- Window Growth (increase phase):\n  - grows by one each round trip\n", .field)
        .isEmpty)
    #expect(
      facts(in: "| 项 | 说明 |\n|---|---|\n| TIME_WAIT复用 | 只对出站连接启用 |\n| SYN Cookie | 启用 |\n", .state).isEmpty)
    #expect(
      facts(in: "## 4-way handshake\n\n- 클라이언트가 TIME_WAIT로 바뀌는 이유\n\n  늦게 오는 패킷 때문이다.\n", .state).isEmpty)
  }

  @Test("A table's column of meanings tells what a flag or a field is, another column does not")
  func meaningColumn() {
    let note = """
      | 필드 | 크기 | 의미 | 주의할 점 |
      |---|---|---|---|
      | Checksum | 16비트 | 헤더와 데이터의 오류를 찾는다 | NAT를 지나면 다시 계산한다 |
      | Window Size | 16비트 | 더 받을 수 있는 바이트 수 | 0이면 보내지 못한다 |
      """
    let texts = NoteReader.read(Array(note.utf8), file: "note.md").facts.map(\.text)
    #expect(texts == ["헤더와 데이터의 오류를 찾는다", "더 받을 수 있는 바이트 수"])
  }

  @Test("Who sent what is answered enters no state")
  func answeredSender() {
    let note = """
      ## 3-way handshake
      > Client가 Server에게 SYN플래그를 담은 패킷을 보내고 `SYN_SENT`상태가 된다. Server가 Client가 보낸 SYN에 대해 \
      ACK와 SYN플래그가 담긴 패킷을 보내고, `SYN_RECV`상태가 된다. Client는 ACK패킷을 보내고 `ESTABLISHED`상태가 된다.
      """
    #expect(
      facts(in: note, .step) == [
        "2 open 1 client→server SYN client=SYN-SENT", "2 open 2 server→client SYN,ACK server=SYN-RECEIVED",
        "2 open 3 client→server ACK client=ESTABLISHED",
      ])
  }
}
