import Testing

@Suite("Shapes: tables of steps and of transitions")
struct WayTableTests {
  @Test(
    "A column that says who acts holds the senders, whatever it is called",
    arguments: [
      ("Who", "State after", "Client", "Server"), ("주체", "상태", "클라이언트", "서버"),
    ])
  func senders(who: String, state: String, client: String, server: String) {
    #expect(
      facts(
        in: """
          ## TCP close
          | # | \(who) | Flags | \(state) |
          |---|---|---|---|
          | 1 | \(client) | FIN | FIN_WAIT_1 |
          | 2 | \(server) | ACK | CLOSE_WAIT |
          | 3 | \(server) | FIN | LAST_ACK |
          | 4 | \(client) | ACK | TIME_WAIT |
          """)
        == [
          "4 close 1 client→server FIN client=FIN-WAIT-1", "5 close 2 server→client ACK server=CLOSE-WAIT",
          "6 close 3 server→client FIN server=LAST-ACK", "7 close 4 client→server ACK client=TIME-WAIT",
        ])
  }

  @Test(
    "The states of sender and receiver are those of whoever sends the row's segment",
    arguments: [
      ("Sender", "Sender state", "Receiver state"), ("보내는 쪽", "보낸 쪽 상태", "받은 쪽 상태"),
    ])
  func sides(sender: String, own: String, other: String) {
    #expect(
      facts(
        in: """
          ## TCP close
          | # | \(sender) | Flags | \(own) | \(other) |
          |---|---|---|---|---|
          | 1 | client | FIN | FIN_WAIT_1 | CLOSE_WAIT |
          | 2 | server | ACK | CLOSE_WAIT | FIN_WAIT_2 |
          | 3 | server | FIN | LAST_ACK | TIME_WAIT |
          | 4 | client | ACK | TIME_WAIT | CLOSED |
          """)
        == [
          "4 close 1 client→server FIN client=FIN-WAIT-1 server=CLOSE-WAIT",
          "5 close 2 server→client ACK client=FIN-WAIT-2 server=CLOSE-WAIT",
          "6 close 3 server→client FIN client=TIME-WAIT server=LAST-ACK",
          "7 close 4 client→server ACK client=TIME-WAIT server=CLOSED",
        ])
  }

  @Test(
    "A column a host tells what it sends and where that leads",
    arguments: [("Client", "Server", "sends FIN", "sends ACK"), ("클라이언트", "서버", "FIN 전송", "ACK 전송")])
  func columns(client: String, server: String, fin: String, ack: String) {
    #expect(
      facts(
        in: """
          ## TCP close
          | # | \(client) | \(server) |
          |---|---|---|
          | 1 | \(fin) → FIN_WAIT_1 | |
          | 2 | FIN_WAIT_2 | \(ack) → CLOSE_WAIT |
          | 3 | | \(fin) → LAST_ACK |
          | 4 | \(ack) → TIME_WAIT | CLOSED |
          """)
        == [
          "4 close 1 client→server FIN client=FIN-WAIT-1",
          "5 close 2 server→client ACK client=FIN-WAIT-2 server=CLOSE-WAIT",
          "6 close 3 server→client FIN server=LAST-ACK",
          "7 close 4 client→server ACK client=TIME-WAIT server=CLOSED",
        ])
  }

  @Test("Segments beside the states of both sides are an opening, counted or not")
  func states() {
    let note =
      "## TCP 3-way handshake\n|  | Client | Server |\n|---|---|---|\n| start | CLOSED | LISTEN |\n"
      + "| SYN | SYN_SENT | SYN_RCVD |\n| SYN+ACK | ESTABLISHED | SYN_RCVD |\n"
      + "| ACK | ESTABLISHED | ESTABLISHED |\n"
    #expect(
      facts(in: note) == [
        "5 open 1 client→server SYN client=SYN-SENT server=SYN-RECEIVED",
        "6 open 2 server→client SYN,ACK client=ESTABLISHED server=SYN-RECEIVED",
        "7 open 3 client→server ACK client=ESTABLISHED server=ESTABLISHED",
      ])
  }

  @Test(
    "What leads from one state to the next explains the state it leads to",
    arguments: [
      ("From", "Event", "To"), ("Current state", "Event", "Next state"), ("현재 상태", "사건", "다음 상태"),
    ])
  func transitions(from: String, event: String, to: String) {
    #expect(
      facts(
        in: """
          | \(from) | \(event) | \(to) |
          |---|---|---|
          | CLOSED | passive open | LISTEN |
          | LISTEN | rcv SYN, send SYN+ACK | SYN_RCVD |
          | ESTABLISHED | rcv FIN, send ACK | CLOSE_WAIT |
          """)
        == ["3 LISTEN", "4 SYN-RECEIVED", "5 CLOSE-WAIT"])
  }

  @Test(
    "What happens in one column leads to the state in the other",
    arguments: [
      ("Event", "New state", "client sends SYN", "server receives FIN"),
      ("사건", "상태", "클라이언트가 SYN을 보냄", "서버가 FIN을 받음"),
    ])
  func events(event: String, state: String, first: String, second: String) {
    let note = "| \(event) | \(state) |\n|---|---|\n| \(first) | SYN_SENT |\n| \(second) | CLOSE_WAIT |\n"
    #expect(facts(in: note) == ["3 SYN-SENT (client)", "4 CLOSE-WAIT (server)"])
    #expect(texts(in: note) == [first, second])
    #expect(facts(in: "| Answer | State of the port |\n|---|---|\n| RST received | Closed |\n") == [])
  }

  @Test("Arrows between the columns of two hosts are drawn segments", arguments: ["Client", "클라이언트"])
  func drawn(client: String) {
    #expect(
      facts(
        in: """
          ## TCP 3-way handshake
          | \(client) |  | Server |
          |---|---|---|
          | SYN_SENT | → SYN → | SYN_RCVD |
          | ESTABLISHED | ← SYN+ACK ← | |
          | | → ACK → | ESTABLISHED |
          """)
        == [
          "4 open 1 client→server SYN client=SYN-SENT server=SYN-RECEIVED",
          "5 open 2 server→client SYN,ACK client=ESTABLISHED",
          "6 open 3 client→server ACK server=ESTABLISHED",
        ])
  }

  @Test("Counted rows of flags are steps, whoever sends them; flags inside a sentence are not")
  func counted() {
    let rows =
      "|---|---|---|---|\n| 1 | SYN | 100 | 0 |\n| 2 | SYN+ACK | 300 | 101 |\n| 3 | ACK | 101 | 301 |\n"
    for head in ["| # | Message | SEQ | ACK |\n", "| 단계 | 메시지 | SEQ | ACK |\n"] {
      #expect(
        facts(in: head + rows, .step)
          == [
            "3 open 1 client→server SYN SEQ=100", "4 open 2 server→client SYN,ACK SEQ=300 ACK=101",
            "5 open 3 client→server ACK SEQ=101 ACK=301",
          ])
    }
    #expect(
      facts(
        in: "| # | What |\n|---|---|\n| 1 | a SYN with a false source |\n| 2 | the SYN+ACK goes astray |\n",
        .step) == [])
  }

  @Test("The second SYN of a simultaneous open is a first step too", arguments: ["#", "순서"])
  func simultaneous(count: String) {
    #expect(
      facts(
        in:
          "| \(count) | Direction | Flags | SEQ |\n|---|---|---|---|\n| 1 | A → B | SYN | 100 |\n| 2 | B → A | SYN | 300 |\n"
          + "| 3 | A → B | SYN,ACK | 100 |\n", .step)
        == ["3 open 1 A→B SYN SEQ=100", "4 open 1 B→A SYN SEQ=300", "5 open 2 A→B SYN,ACK SEQ=100"])
  }

  @Test(
    "A state that comes next, and who is in a state, are no part of what the state means",
    arguments: [
      ("Side", "Meaning", "Next state", "server", "waits for a SYN"),
      ("주체", "설명", "다음 상태", "서버", "SYN을 기다린다"),
    ])
  func next(side: String, meaning: String, next: String, server: String, said: String) {
    let note =
      "| State | \(side) | \(meaning) | \(next) |\n|---|---|---|---|\n| LISTEN | \(server) | \(said) | SYN_RCVD |\n"
    #expect(texts(in: note) == [said])
    #expect(facts(in: note) == ["3 LISTEN (server)"])
  }

  @Test(
    "From state to state, an arrow and when: each line tells the state it leads to",
    arguments: [
      "- LISTEN → SYN_RCVD: SYN 수신 시\n- ESTABLISHED → CLOSE_WAIT: FIN 수신 시\n",
      "- `LISTEN` -> `SYN_RCVD` on SYN\n- `ESTABLISHED` -> `CLOSE_WAIT` when a FIN arrives\n",
    ])
  func ways(note: String) {
    #expect(facts(in: note) == ["1 SYN-RECEIVED", "2 CLOSE-WAIT"])
  }

  @Test("A width before the name is the field's; numbering, and fields that share a byte, give none")
  func widths() {
    #expect(
      facts(in: "# TCP 헤더\n| 비트 | 필드 |\n|---|---|\n| 16 | 출발지 포트 |\n| 32 | 순서 번호 |\n| 4 | HLEN |\n")
        == ["4 source port 16", "5 sequence number 32", "6 data offset 4"])
    #expect(
      facts(
        in: """
          # TCP header
          | Offset | Bytes | Field | Meaning |
          |---|---|---|---|
          | 0 | 2 | Source Port | the sender's |
          | 4 | 4 | Sequence Number | of the first byte |
          | 12 | 1 | Data Offset | header length in words |
          | 14 | 2 | Window | what the receiver takes |
          """)
        == ["4 source port 16", "5 sequence number 32", "6 data offset", "7 window 16"])
  }
}
