import Notes
import Testing

@Suite("Shapes: what one side sends and the other answers")
struct PairedItemTests {
  private static let opening = [
    "2 open 1 client→server SYN", "2 open 2 server→client SYN,ACK", "3 open 3 client→server ACK",
  ]

  @Test(
    "Two segments in an item, and the third in the next",
    arguments: [
      "# 3-way handshake\n- 클라이언트가 서버로 SYN 패킷을 송신하면, 서버는 SYN-ACK 패킷을 클라이언트에 전송한다.\n- SYN-ACK 패킷을 수신한 클라이언트는 서버로 ACK 패킷을 보낸다.\n",
      "# 3-way handshake\n- 클라이언트가 SYN을 보낸다. 서버는 SYN+ACK를 보낸다.\n- 클라이언트는 ACK를 보낸다.\n",
      "# Handshake\n- The client sends a SYN, and the server answers with a SYN-ACK.\n- The client answers with an ACK.\n",
    ])
  func openings(note: String) {
    #expect(facts(in: note, .step) == Self.opening)
  }

  @Test("A close in two items, and one whose first FIN is only received")
  func closes() {
    #expect(
      facts(
        in: "# 4-way\n- 클라이언트가 FIN을 보내면 서버는 ACK를 보낸다.\n- 서버가 FIN을 보내면 클라이언트는 ACK를 보낸다.\n", .step)
        == [
          "2 close 1 client→server FIN", "2 close 2 server→client ACK", "3 close 3 server→client FIN",
          "3 close 4 client→server ACK",
        ])
    #expect(
      facts(
        in: """
          # 소켓 종료
          - 서버는 아직 닫지 않았다.
          - FIN을 받은 서버는 ACK를 보내고 CLOSE_WAIT 상태가 된다.
          - 서버가 FIN을 보내면 클라이언트는 ACK를 보낸다.
          """, .step)
        == [
          "3 close 2 server→client ACK server=CLOSE-WAIT", "4 close 3 server→client FIN",
          "4 close 4 client→server ACK",
        ])
  }

  @Test("What is received is answered by whoever it goes to")
  func relatives() {
    #expect(
      facts(
        in:
          "# Handshake\nThe client sends a SYN to the server, which responds with a SYN-ACK. The client then sends an ACK.\n",
        .step)
        == ["2 open 1 client→server SYN", "2 open 2 server→client SYN,ACK", "2 open 3 client→server ACK"])
    #expect(
      facts(
        in:
          "# Closing\nThe client sends a FIN to the server, who acknowledges it with an ACK. The server then sends its own FIN, which the client acknowledges with an ACK.\n",
        .step)
        == [
          "2 close 1 client→server FIN", "2 close 2 server→client ACK", "2 close 3 server→client FIN",
          "2 close 4 client→server ACK",
        ])
  }

  @Test("Hosts by their letters behind a flag are no numbers")
  func letters() {
    let close = [
      "2 close 1 client→server FIN", "3 close 2 server→client ACK", "4 close 3 server→client FIN",
      "5 close 4 client→server ACK",
    ]
    #expect(facts(in: "# 4-way\n- FIN (C→S)\n- ACK (S→C)\n- FIN (S→C)\n- ACK (C→S)\n", .step) == close)
    let told = "# 4-way\n- FIN (c->s) : 끝낼게\n- ACK(s->c) : 응\n- FIN (s->c) : 나도\n- ACK(c->s) : 응\n"
    #expect(facts(in: told, .step) == close)
    #expect(facts(in: told, .flag) == [])
  }

  @Test("A supposition on TIME_WAIT below the close is no further step")
  func supposition() {
    #expect(
      facts(
        in: """
          # 4-way
          - 클라이언트가 FIN을 보내면 서버는 ACK를 보낸다.
          - 서버가 FIN을 보내면 클라이언트는 ACK를 보낸다.
          - 만약 TIME_WAIT 상태인 포트를 쓰던 서버가 먼저 FIN을 보내고 끝나면 바로 다시 켜지 못한다.
          """, .step
      ).count == 4)
  }

  @Test("Both hosts' states in brackets, and the same behind their names")
  func states() {
    #expect(
      facts(in: "# 3-way\n\n- PORT 상태 : B(=LISTEN) A(=CLOSED → SYN_SENT)\n", .state)
        == ["3 LISTEN (B)", "3 SYN-SENT (A)"])
    #expect(
      facts(in: "# 3-way\n\n최종 PORT 상태 : A-ESTABLISHED, B-ESTABLISHED (연결 수립)\n", .state)
        == ["3 ESTABLISHED (A)", "3 ESTABLISHED (B)"])
  }

  @Test("A remark below a step changes nothing in the states its own line gives")
  func remarks() {
    #expect(
      facts(
        in: """
          # 4-way handshake
          1. A(ESTABLISHED) → B(ESTABLISHED) : FIN
          2. B(CLOSE_WAIT) → A(FIN_WAIT_1) : ACK
              - 남은 패킷을 기다리는데, 이를 TIME_WAIT 상태라고 한다.
          """, .step
      ).last == "3 close 2 B→A ACK A=FIN-WAIT-1 B=CLOSE-WAIT")
  }

  @Test("Columns of numbers behind the flags: the segment's own, then what it acknowledges")
  func columns() {
    let labelled =
      "```\n 1  C→S  SYN       100000\n 2  S→C  SYN,ACK   700        ack 100001\n 3  C→S  ACK       100001     ack 701\n```\n"
    #expect(
      facts(in: "# Capture\n\n" + labelled, .step).map { String($0.dropFirst(2)) }
        == [
          "open 1 client→server SYN SEQ=100000", "open 2 server→client SYN,ACK SEQ=700 ACK=100001",
          "open 3 client→server ACK SEQ=100001 ACK=701",
        ])
    let bare =
      "```\n1  C->S  SYN       1000\n2  S->C  SYN,ACK   700   1001\n3  C->S  ACK       1001  701\n```\n"
    #expect(
      facts(in: "# Capture\n\n" + bare, .step).last.map { String($0.dropFirst(2)) }
        == "open 3 client→server ACK SEQ=1001 ACK=701")
    let amount = "```\nS -> C  PSH,ACK   seq 880   ack 6121  75 bytes\nC -> S  ACK  955  12 bytes\n```\n"
    #expect(
      facts(in: "# Capture\n\n" + amount, .exchange)
        == ["4 exchange server→client PSH,ACK SEQ=880 ACK=6121 LEN=75 | client→server ACK ACK=955 LEN=12"])
  }

  @Test("Paragraphs that open with the flag and a colon tell a step each, numbers and all")
  func labelled() {
    let note = """
      # Handshake
      **SYN:** The client sends a SYN to the server. The client sets the sequence number to a random value A.

      **SYN-ACK:** In response, the server replies with a SYN-ACK. The acknowledgment number is set to one more than the received sequence number i.e. A+1, and the sequence number that the server chooses is another random number, B.

      **ACK:** Finally, the client sends an ACK back to the server. The sequence number is set to the received acknowledgement value i.e. A+1, and the acknowledgement number is set to one more than the received sequence number i.e. B+1.
      """
    #expect(
      facts(in: note, .step)
        == [
          "2 open 1 client→server SYN SEQ=A", "4 open 2 server→client SYN,ACK SEQ=B ACK=A+1",
          "6 open 3 client→server ACK SEQ=A+1 ACK=B+1",
        ])
  }

  @Test("Bits that are true and false, and numbers told by the step they stand in")
  func trueBits() {
    #expect(
      facts(
        in: """
          # TCP
          1. client가 server에게 SYN=True, ACK=False인 segment를 전송한다
          2. server가 client에게 SYN=True, ACK=True인 segment를 전송한다
          3. client가 server에게 SYN=False, ACK=True인 segment를 전송한다, SEQ는 1번의 SEQ+1
          """, .step)
        == ["2 open 1 client→server SYN", "3 open 2 server→client SYN,ACK", "4 open 3 client→server ACK"])
  }

  @Test("The server's number by the name that RFCs give it")
  func receiveNumber() {
    let note =
      "## Three-way handshake\n- Client: SYN (SEQ=ISS).\n- Server: SYN-ACK (SEQ=IRS, ACK=ISS+1).\n- Client: ACK (SEQ=ISS+1, ACK=IRS+1).\n"
    #expect(
      facts(in: note, .step)
        == [
          "2 open 1 client→server SYN SEQ=ISS", "3 open 2 server→client SYN,ACK SEQ=IRS ACK=ISS+1",
          "4 open 3 client→server ACK SEQ=ISS+1 ACK=IRS+1",
        ])
  }

  @Test("Captures with tcpdump's signs behind an arrow between the hosts")
  func signs() {
    let note =
      "# accept\n\n```\nt=0.000  C→S  [S]   seq 700\nt=0.001  S→C  [S.]  seq 3300 ack 701\nt=0.002  C→S  [.]   seq 701  ack 3301\n```\n"
    #expect(
      facts(in: note, .step).map { String($0.dropFirst(2)) }
        == [
          "open 1 client→server SYN SEQ=700", "open 2 server→client SYN,ACK SEQ=3300 ACK=701",
          "open 3 client→server ACK SEQ=701 ACK=3301",
        ])
  }

  @Test("A line that tells two segments of an exchange is quoted once")
  func quotedOnce() {
    let note =
      "# 3-way handshake\n- 클라이언트가 SYN(seq=1000)을 보내면 서버는 SYN+ACK(seq=5000, ack=1001)를 보낸다.\n- 클라이언트는 ACK(ack=5001)를 보낸다.\n"
    let texts = NoteReader.read(Array(note.utf8), file: "note.md").facts.filter { $0.kind == .exchange }.map(
      \.text)
    #expect(
      texts == [
        "클라이언트가 SYN(seq=1000)을 보내면 서버는 SYN+ACK(seq=5000, ack=1001)를 보낸다. / 클라이언트는 ACK(ack=5001)를 보낸다."
      ])
  }
}
