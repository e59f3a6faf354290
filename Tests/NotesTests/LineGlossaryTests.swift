import Notes
import Testing

@Suite("Shapes: several definitions in a line, and lines of definitions")
struct LineGlossaryTests {
  @Test(
    "Names in one line, each with what it means, are read apart",
    arguments: [
      (
        "CLOSED: no connection at all / LISTEN: the server waits / SYN_SENT: a SYN was sent\n",
        ["no connection at all", "the server waits", "a SYN was sent"]
      ),
      (
        "- SYN(동기화) : 연결을 맺을 때 쓴다. ACK(확인) : 응답할 때 쓴다.\n", ["연결을 맺을 때 쓴다.", "응답할 때 쓴다."]
      ),
      (
        "SYN: opens a connection, ACK: confirms it, FIN: closes it\n",
        ["opens a connection", "confirms it", "closes it"]
      ),
      (
        "**SYN**\n: opens a connection\n**FIN**\n: closes it again\n",
        ["opens a connection", "closes it again"]
      ),
      ("(SYN : 연결 요청 플래그 / ACK : 응답 플래그)\n", ["연결 요청 플래그", "응답 플래그"]),
      ("- SYN: opens a connection | FIN: closes it again\n", ["opens a connection", "closes it again"]),
      (
        "- Source Port(16비트): 송신 포트 / Destination Port(16비트): 수신 포트\n", ["송신 포트", "수신 포트"]
      ),
    ])
  func rows(note: String, said: [String]) {
    #expect(texts(in: note) == said)
  }

  @Test(
    "A sentence or clause that goes on to the next name ends there",
    arguments: [
      (
        "RST는 연결을 즉시 끊을 때 사용하는 플래그이고, PSH는 바로 올리라는 플래그이다.\n",
        ["RST는 연결을 즉시 끊을 때 사용하는 플래그이고", "PSH는 바로 올리라는 플래그이다."]
      ),
      ("SYN means synchronize. FIN means finish.\n", ["SYN means synchronize.", "FIN means finish."]),
      (
        "The FIN flag tells that no data follows. The RST flag aborts.\n",
        ["The FIN flag tells that no data follows."]
      ),
      (
        "The sequence number identifies the first byte, and the window tells how much may be sent.\n",
        ["The sequence number identifies the first byte", "window tells how much may be sent."]
      ),
      (
        "순서 번호는 데이터의 순서를 나타내며, 확인 응답 번호는 다음에 받을 바이트를 나타낸다.\n",
        ["순서 번호는 데이터의 순서를 나타내며", "확인 응답 번호는 다음에 받을 바이트를 나타낸다."]
      ),
    ])
  func sentences(note: String, said: [String]) {
    #expect(texts(in: note) == said)
  }

  @Test("What a flag means where it is set explains the flag")
  func set() {
    #expect(facts(in: "RST 비트가 1이면 연결을 즉시 끊는다.\nURG 플래그가 1이면 긴급 포인터가 유효하다.\n") == ["1 RST", "2 URG"])
    #expect(facts(in: "If the RST flag is set, the connection is aborted.\n") == ["1 RST"])
  }

  @Test("Paragraph lines that open with states explain them, and a bracket says who is in them")
  func states() {
    #expect(
      facts(
        in:
          "**LISTEN** (서버): 연결 요청을 기다림\n**SYN_SENT** (클라이언트): SYN을 보냄\n**SYN_RCVD** (서버): SYN을 받고 SYN+ACK를 보냄\n"
      )
        == ["1 LISTEN (server)", "2 SYN-SENT (client)", "3 SYN-RECEIVED (server)"])
    #expect(
      facts(in: "**SYN_SENT** (client): it has sent a SYN\n**SYN_RCVD** (server): it answered with SYN-ACK\n")
        == ["1 SYN-SENT (client)", "2 SYN-RECEIVED (server)"])
  }

  @Test(
    "Who is in a state may stand in the bracket before it",
    arguments: [
      "- (클라이언트) SYN_SENT: SYN 전송 후\n- (서버) SYN_RCVD: SYN 수신 후\n",
      "- (client) SYN_SENT: it waits\n- (server) SYN_RCVD: a SYN came\n",
    ])
  func owners(note: String) {
    #expect(facts(in: note) == ["1 SYN-SENT (client)", "2 SYN-RECEIVED (server)"])
  }

  @Test(
    "A bracket behind a state says which side is in it", arguments: [("active", "passive"), ("능동", "수동")])
  func sides(active: String, passive: String) {
    #expect(
      facts(in: "- FIN_WAIT_1 (\(active)): FIN was sent\n- CLOSE_WAIT (\(passive)): FIN을 받음\n")
        == ["1 FIN-WAIT-1 (active)", "2 CLOSE-WAIT (passive)"])
  }

  @Test(
    "Two numbers before a width of each have it",
    arguments: ["Sequence number, acknowledgment number: 32 bits each", "순서 번호, 확인 응답 번호 : 각 32비트"])
  func twins(line: String) {
    #expect(facts(in: "# TCP\n- \(line)\n") == ["2 sequence number 32", "2 acknowledgment number 32"])
  }

  @Test("Other protocols' numbers in tables, sources of pictures and gaps to fill tell nothing of TCP")
  func others() {
    let table = "# TCP and IPsec\n| Field | Meaning |\n|---|---|\n"
    #expect(facts(in: table + "| Sequence number | Anti-replay counter; unique per packet |\n") == [])
    #expect(facts(in: table + "| Offset | puts IP fragments together again |\n") == [])
    #expect(facts(in: "# TCP\n빈칸: 클라이언트는 ( )을 보내고 SYN_SENT가 된다.\n") == [])
    let title = "# TCP, SYN, ACK and FIN\n## Transmission control protocol (TCP)\n"
    #expect(facts(in: title + "Source: How to make a multiplayer game with TCP\n", .term) == [])
  }

  @Test("Each state of a sentence is entered by what is told right before it")
  func events() {
    let facts = NoteReader.read(Array("서버가 FIN을 받으면 CLOSE_WAIT, FIN을 보내면 LAST_ACK가 된다.\n".utf8), file: "a.md")
      .facts
    #expect(
      facts.map(\.subject) == [
        .state(.closeWait, owner: Party("server"), event: "서버가 FIN을 받으면"),
        .state(.lastAck, owner: Party("server"), event: "FIN을 보내면"),
      ])
  }

  @Test("A state below a step is that of its sender")
  func below() {
    #expect(
      facts(
        in: """
          # TCP handshake
          1. **SYN** - Client sends SYN to server (seq = x)
             State: CLOSED -> SYN_SENT
          2. **SYN-ACK** - Server replies (seq = y, ack = x+1)
             State: LISTEN -> SYN_RCVD
          """, .state)
        == ["3 SYN-SENT (client)", "5 SYN-RECEIVED (server)"])
  }

  @Test("Five states in a numbered list are explained, not gone through; `Closing states` names none of them")
  func numbered() {
    #expect(
      facts(
        in: """
          ## Closing states
          1. **FIN_WAIT_1** – entered by the active closer after sending FIN
          2. **CLOSE_WAIT** – entered by the passive closer after receiving FIN
          3. **FIN_WAIT_2** – entered by the active closer when its FIN is ACKed
          4. **LAST_ACK** – entered by the passive closer after sending its own FIN
          5. **TIME_WAIT** – entered by the active closer after ACKing the peer's FIN
          """)
        == [
          "2 FIN-WAIT-1 (active)", "3 CLOSE-WAIT (passive)", "4 FIN-WAIT-2 (active)", "5 LAST-ACK (passive)",
          "6 TIME-WAIT (active)",
        ])
  }

  @Test("The states in the bracket behind a host are the way it goes, no name")
  func hosts() {
    let open = "open 1 client→server SYN client=SYN-SENT"
    let answer = "open 2 server→client SYN,ACK server=SYN-RECEIVED"
    #expect(
      facts(
        in: "- **Client (CLOSED → SYN_SENT)**: sends SYN\n- **Server (LISTEN → SYN_RCVD)**: sends SYN-ACK\n")
        == ["1 \(open)", "2 \(answer)"])
    #expect(
      facts(in: "- **클라이언트 (CLOSED → SYN_SENT)**: SYN 전송\n- **서버 (LISTEN → SYN_RCVD)**: SYN+ACK 전송\n")
        == ["1 \(open)", "2 \(answer)"])
  }

  @Test("A small `ack` with a width is the number, `4B` is a width, and numbers explain no flag")
  func widths() {
    #expect(
      facts(
        in:
          "- `seq` (4B): number of the first byte\n- `ack` (4B): next byte expected\n- `urg ptr` (2B): 긴급 데이터의 끝\n"
      )
        == ["1 sequence number 32", "2 acknowledgment number 32", "3 urgent pointer 16"])
    #expect(facts(in: "- SYN: seq=100\n- SYN-ACK: seq=300, ack=101\n- ACK: seq=101, ack=301\n", .flag) == [])
  }

  @Test(
    "Fields that a sentence lists with their widths",
    arguments: [
      "TCP has a 16-bit source port, a 32-bit sequence number, and the window is 16 bits.\n",
      "TCP 헤더는 출발지 포트 16비트, 순서 번호 32비트, 윈도우 크기 16비트로 이루어진다.\n",
    ])
  func listed(note: String) {
    #expect(facts(in: note, .field) == ["1 source port 16", "1 sequence number 32", "1 window 16"])
  }

  @Test(
    "Both ports before one width have it",
    arguments: [
      "# TCP header\n1. Source Port / Destination Port (16 bits each)\n2. Sequence Number (32 bits)\n",
      "# TCP 헤더\n1. 출발지 포트, 목적지 포트 (각 16비트)\n2. 순서 번호 (32비트)\n",
    ])
  func ports(note: String) {
    #expect(facts(in: note) == ["2 source port 16", "2 destination port 16", "3 sequence number 32"])
  }
}
