import Testing

@Suite("Shapes: drawings outside fences, and typographic signs")
struct LooseDrawingTests {
  @Test(
    "Arrows between two lifelines are segments without a fence too",
    arguments: [("Client", "Server"), ("클라이언트", "서버")])
  func lifelines(client: String, server: String) {
    #expect(
      facts(
        in: """
          ## TCP 3-way handshake

          \(client)                \(server)
            |-------SYN (seq=x)------->|
            |<----SYN+ACK (ack=x+1)----|
            |-------ACK--------------->|
          """)
        == [
          "4 open 1 client→server SYN SEQ=x", "5 open 2 server→client SYN,ACK ACK=x+1",
          "6 open 3 client→server ACK",
        ])
  }

  @Test("Pieces of a drawing that was not read explain no state")
  func pieces() {
    #expect(facts(in: "FIN_WAIT_1   --- FIN --->  CLOSE_WAIT\n             --- ACK --->  CLOSED\n") == [])
  }

  @Test("A state behind the arrow that only its sender enters is the sender's")
  func remarks() {
    let lines = "  │ ─── FIN ───▶ │   FIN_WAIT_1\n  │ ◀── ACK ─── │   FIN 확인\n  │ ◀── FIN ─── │   LAST_ACK\n"
    #expect(
      facts(in: "```\n클라이언트                          서버\n" + lines + "  │ ─── ACK ───▶ │   TIME_WAIT\n```\n")
        == [
          "3 close 1 client→server FIN client=FIN-WAIT-1", "4 close 2 server→client ACK",
          "5 close 3 server→client FIN server=LAST-ACK", "6 close 4 client→server ACK client=TIME-WAIT",
        ])
  }

  @Test(
    "States are the same with the hyphens of an editor",
    arguments: ["\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}"])
  func hyphens(hyphen: String) {
    let note = "- SYN-SENT: the client has sent a SYN\n- FIN-WAIT-1: FIN을 보낸 상태\n- TIME-WAIT: waits 2MSL\n"
    #expect(
      facts(
        in: String(note.map { $0 == "-" ? Character(hyphen) : $0 }).replacing("\n\(hyphen) ", with: "\n- "))
        == ["1 SYN-SENT (client)", "2 FIN-WAIT-1", "3 TIME-WAIT"])
  }

  @Test(
    "What is said behind the colon takes no segment back",
    arguments: ["Got it.", "\"Received.\"", "잘 받았다"])
  func speech(said: String) {
    #expect(
      facts(
        in:
          "## TCP close\n1. FIN (A → B): done\n2. ACK (B → A): \(said)\n3. FIN (B → A): too\n4. ACK (A → B): bye\n"
      )
        == ["2 close 1 A→B FIN", "3 close 2 B→A ACK", "4 close 3 B→A FIN", "5 close 4 A→B ACK"])
  }

  @Test("Letters that open their lines are hosts, from relative numbers too")
  func letters() {
    #expect(
      facts(in: "A: SYN(seq=0)\nB: SYN/ACK(seq=0, ack=1)\nA: ACK(seq=1, ack=1)\n", .step)
        == [
          "1 open 1 A→B SYN SEQ=0", "2 open 2 B→A SYN,ACK SEQ=0 ACK=1", "3 open 3 A→B ACK SEQ=1 ACK=1",
        ])
  }

  @Test(
    "The one host in a bracket behind a segment sends it",
    arguments: [
      "- FIN 전송 (클라이언트)\n- ACK 전송 (서버)\n- FIN 전송 (서버)\n- ACK 전송 (클라이언트)\n",
      "1. FIN (client)\n2. ACK (server)\n3. FIN (server)\n4. ACK (client)\n",
    ])
  func senders(note: String) {
    #expect(
      facts(in: "## TCP close\n" + note)
        == [
          "2 close 1 client→server FIN", "3 close 2 server→client ACK", "4 close 3 server→client FIN",
          "5 close 4 client→server ACK",
        ])
  }

  @Test(
    "FIN, ACK, FIN and ACK in their own words are a close, and explain no flag", arguments: ["Bye.", "안녕."])
  func close(words: String) {
    #expect(
      facts(
        in: "## TCP close\nFIN: I have no more data.\nACK: OK, noted.\nFIN: Me neither.\nACK: \(words)\n",
        .flag) == [])
  }

  @Test("Letters in boxes, and behind `from`, are hosts")
  func boxes() {
    #expect(
      facts(in: "[C] --SYN--> [S]\n[C] <--SYN,ACK-- [S]\n[C] --ACK--> [S]\n")
        == ["1 open 1 client→server SYN", "2 open 2 server→client SYN,ACK", "3 open 3 client→server ACK"])
    let close = "# TCP close\n## 1. FIN from A\nA is done.\n## 2. ACK from B\nB confirms.\n"
    #expect(facts(in: close) == [])
    #expect(
      facts(in: close + "## 3. FIN from B\nB is done.\n## 4. ACK from A\nA confirms.\n")
        == ["2 close 1 A→B FIN", "4 close 2 B→A ACK", "6 close 3 B→A FIN", "8 close 4 A→B ACK"])
  }

  @Test("The title's segment told again is one segment, with its numbers", arguments: ["단계", "step"])
  func titles(word: String) {
    let note =
      word == "step"
      ? "SYN step: the client sends a SYN with seq=1000.\nSYN-ACK step: the server answers with seq=2000, ack=1001.\nACK step: the client sends ack=2001.\n"
      : "SYN 단계: 클라이언트가 seq=1000으로 SYN을 보낸다.\nSYN-ACK 단계: 서버가 seq=2000, ack=1001로 응답한다.\nACK 단계: 클라이언트가 ack=2001을 보낸다.\n"
    #expect(
      facts(in: note, .step)
        == [
          "1 open 1 client→server SYN SEQ=1000", "2 open 2 server→client SYN,ACK SEQ=2000 ACK=1001",
          "3 open 3 client→server ACK ACK=2001",
        ])
  }

  @Test("Two who speak in one line send a segment each")
  func speakers() {
    #expect(
      facts(
        in:
          "Sender: seq=1, 1000 bytes → Receiver: ack=1001\nSender: seq=1001, 1000 bytes → Receiver: ack=2001\n"
      )
        == [
          "1 exchange sender→receiver - SEQ=1 LEN=1000 | receiver→sender ACK ACK=1001 | sender→receiver - SEQ=1001 LEN=1000 | receiver→sender ACK ACK=2001"
        ])
  }

  @Test("The number in a later bracket is that bracket's")
  func brackets() {
    #expect(
      facts(in: "# TCP\n서버: 받았어 (ack=101), 나도 SYN (seq=300)\n클라이언트: ACK (ack=301)\n", .step)
        == ["2 open 2 server→client SYN,ACK SEQ=300 ACK=101", "3 open 3 client→server ACK ACK=301"])
  }

  @Test("Beside a sequence number and a length, ACK=1 is a number")
  func relative() {
    #expect(
      facts(in: "Client → Server: SEQ=1, ACK=1, LEN=10\nServer → Client: SEQ=1, ACK=11, LEN=0\n")
        == ["1 exchange client→server ACK SEQ=1 ACK=1 LEN=10 | server→client ACK SEQ=1 ACK=11 LEN=0"])
  }

  @Test("Hosts keep the capitals that the note writes them with")
  func capitals() {
    #expect(
      facts(in: "1. 호스트 X가 호스트 Y에게 SYN(seq=10)을 보낸다.\n2. 호스트 Y는 SYN+ACK(seq=20, ack=11)으로 응답한다.\n", .exchange)
        == ["1 exchange 호스트 X→호스트 Y SYN SEQ=10 | 호스트 Y→호스트 X SYN,ACK SEQ=20 ACK=11"])
  }
}
