import Notes
import Testing

@Suite("Shapes: numbers that sentences and formulas tell") struct SaidNumberTests {
  @Test("a sentence that says what a field is set to, and the symbol at its end")
  func sentences() {
    #expect(
      facts(
        in: """
          ## Three-way handshake
          1. SYN: the client sends a SYN. It sets the segment's sequence number to a random value A.
          2. SYN-ACK: the server replies with a SYN-ACK. The acknowledgment number is set to one more than the received sequence number i.e. A+1, and the sequence number that the server chooses is another random number, B.
          3. ACK: the client sends an ACK. The sequence number is set to the received acknowledgement value i.e. A+1, and the acknowledgement number is set to one more than the received sequence number i.e. B+1.
          """, .step)
        == [
          "2 open 1 client→server SYN SEQ=A", "3 open 2 server→client SYN,ACK SEQ=B ACK=A+1",
          "4 open 3 client→server ACK SEQ=A+1 ACK=B+1",
        ])
  }

  @Test("senders and numbers alone, with the arrows of formulas")
  func formulas() {
    let steps = [
      "2 open 1 client→server - SEQ=x", "3 open 2 server→client - SEQ=y ACK=x+1",
      "4 open 3 client→server - SEQ=x+1 ACK=y+1",
    ]
    #expect(
      facts(
        in: """
          # TCP 3-way handshake
          1. 클라이언트 → 서버: Seq = x
          2. 서버 → 클라이언트: Seq = y, Ack = x + 1
          3. 클라이언트 → 서버: Seq = x + 1, Ack = y + 1
          """, .step) == steps)
    #expect(
      facts(
        in: """
          # The TCP three-way handshake
          1. Client $\\to$ Server: $Seq = x$
          2. Server $\\to$ Client: $Seq = y, Ack = x + 1$
          3. Client $\\to$ Server: $Seq = x + 1, Ack = y + 1$
          """, .step) == steps)
  }

  @Test("a field explained by what host B sends is no value B")
  func hosts() {
    #expect(
      facts(
        in:
          "# TCP 헤더\n- **sequence number** : 첫 바이트의 번호\n- **acknowlegement number** : B가 A에게 보내는, 다음에 받을 번호\n",
        .field)
        == ["2 sequence number", "3 acknowledgment number"])
  }

  @Test("what one is added to, and what it comes to")
  func added() {
    #expect(
      facts(
        in: """
          ## TCP 3-way handshake
          클라이언트가 SYN 패킷을 seq=300으로 보냅니다.
          서버는 ack는 seq에 1을 더한 301로, seq=40으로 하여 보냅니다.
          클라이언트는 seq=301, ack에는 서버의 번호에 1을 더해 41을 전송합니다.
          """, .exchange)
        == [
          "2 exchange client→server SYN SEQ=300 | server→client ACK SEQ=40 ACK=301 | client→server ACK SEQ=301 ACK=41"
        ])
  }

  @Test("Which number one is added to, and in a bracket what it comes to")
  func reckoned() {
    let note = """
      # 3-way handshake
      1. The client sends a SYN (SEQ = x) to the server.
      2. The server sends SYN flag = 1, ACK flag = 1, Ack number = client's sequence number + 1 (x + 1), SEQ = y.
      3. 클라이언트가 서버에 ACK를 보낸다. ACK 번호 = 서버의 순서 번호 + 1 (y + 1)
      """
    #expect(
      facts(in: note, .step) == [
        "2 open 1 client→server SYN SEQ=x", "3 open 2 server→client SYN,ACK SEQ=y ACK=x+1",
        "4 open 3 client→server ACK ACK=y+1",
      ])
  }

  @Test("A segment's own number and what it acknowledges, parted by a slash")
  func pairs() {
    let note = """
      # TCP close
      1. A → B: FIN,ACK 500/800
      2. B → A: ACK 800/501
      3. B → A: FIN,ACK 800/501
      4. A → B: ACK 501/801
      """
    #expect(
      facts(in: note, .step) == [
        "2 close 1 A→B FIN,ACK SEQ=500 ACK=800", "3 close 2 B→A ACK SEQ=800 ACK=501",
        "4 close 3 B→A FIN,ACK SEQ=800 ACK=501", "5 close 4 A→B ACK SEQ=501 ACK=801",
      ])
  }

  @Test("How a number is reckoned from another step's, and at the line's end what it comes to")
  func atEnd() {
    let note = """
      # TCP 4-way handshake
      1. ホストBはAにFINを送信
      シーケンス番号:5のシーケンス番号 + 送信データサイズ(301 + 1,136 = 1,437)
      確認応答番号:5の確認応答番号と同じ値(605)

      2. ホストAはBにACKを送信
      シーケンス番号:1の確認応答番号と同じ値
      확인 응답 번호: 받은 순서 번호 + 1(1438)
      """
    #expect(
      facts(in: note, .step) == ["2 close 1 B→A FIN SEQ=1437 ACK=605", "6 close 2 A→B ACK ACK=1438"])
    #expect(facts(in: note, .field) == [])
  }
}
