import Notes
import Testing

@Suite("Shapes: steps one behind the other, and hosts without names")
struct ChainedStepTests {
  @Test(
    "The numbers of segments that stand in one line",
    arguments: [
      "SYN(seq=x) → SYN+ACK(seq=y, ack=x+1) → ACK(ack=y+1)",
      "SYN（seq=x）→ SYN+ACK（seq=y, ack=x+1）→ ACK（ack=y+1）",
      "순서: SYN seq=x → SYN+ACK seq=y, ack=x+1 → ACK ack=y+1", "SYN(x) → SYN(y)+ACK(x+1) → ACK(y+1)",
    ])
  func numbers(line: String) {
    #expect(
      facts(in: "# 연결\n\(line)\n")
        == [
          "2 open 1 client→server SYN SEQ=x", "2 open 2 server→client SYN,ACK SEQ=y ACK=x+1",
          "2 open 3 client→server ACK ACK=y+1",
        ])
  }

  @Test("A close in one line")
  func close() {
    #expect(
      facts(in: "# TCP 연결 종료\nFIN(seq=u) → ACK(ack=u+1) → FIN(seq=w) → ACK(ack=w+1)\n")
        == [
          "2 close 1 ?→? FIN SEQ=u", "2 close 2 ?→? ACK ACK=u+1", "2 close 3 ?→? FIN SEQ=w",
          "2 close 4 ?→? ACK ACK=w+1",
        ])
  }

  @Test(
    "An arrow between two hosts that each have their segment leads from neither to the other",
    arguments: [
      "클라이언트 SYN(seq=x) → 서버 SYN+ACK(seq=y, ack=x+1) → 클라이언트 ACK(ack=y+1)",
      "Client SYN(seq=x) → Server SYN+ACK(seq=y, ack=x+1) → Client ACK(ack=y+1)",
      "客户端 SYN(seq=x) → 服务器 SYN+ACK(seq=y,ack=x+1) → 客户端 ACK(ack=y+1)",
    ])
  func hosts(line: String) {
    #expect(
      facts(in: "# 3-way handshake\n\(line)\n")
        == [
          "2 open 1 client→server SYN SEQ=x", "2 open 2 server→client SYN,ACK SEQ=y ACK=x+1",
          "2 open 3 client→server ACK ACK=y+1",
        ])
  }

  @Test("The host that closes first, and its peer, in English")
  func closers() {
    #expect(
      facts(
        in:
          "# Termination\nThe host that closes first sends a FIN and enters FIN_WAIT_1. The peer responds with an ACK and enters CLOSE_WAIT; the first host is now in FIN_WAIT_2. When the peer closes too it sends a FIN and enters LAST_ACK. The first host answers with an ACK and enters TIME_WAIT.\n"
      )
        == [
          "2 close 1 active→passive FIN active=FIN-WAIT-1",
          "2 close 2 passive→active ACK active=FIN-WAIT-2 passive=CLOSE-WAIT",
          "2 close 3 passive→active FIN passive=LAST-ACK", "2 close 4 active→passive ACK active=TIME-WAIT",
        ])
  }

  @Test("Whoever wants to close, and the other one, in Korean")
  func koreanClosers() {
    #expect(
      facts(
        in:
          "# 연결 해제\n먼저 종료하려는 쪽이 FIN을 보내고 FIN_WAIT_1 상태가 된다. 상대방은 ACK를 보내고 CLOSE_WAIT 상태가 된다. ACK를 받은 쪽은 FIN_WAIT_2 상태가 된다. 상대방도 준비가 되면 FIN을 보내고 LAST_ACK 상태가 된다.\n"
      )
        == [
          "2 close 1 active→passive FIN active=FIN-WAIT-1",
          "2 close 2 passive→active ACK active=FIN-WAIT-2 passive=CLOSE-WAIT",
          "2 close 3 passive→active FIN passive=LAST-ACK",
        ])
  }

  @Test("Both hosts have the names that the step has for them")
  func both() {
    #expect(
      facts(
        in:
          "# 3-way handshake\n1. A가 B에게 SYN을 보낸다.\n2. B가 A에게 SYN+ACK를 보낸다.\n3. A가 B에게 ACK를 보내고 둘 다 ESTABLISHED 상태가 된다.\n",
        .step
      )
      .last == "4 open 3 A→B ACK A=ESTABLISHED B=ESTABLISHED")
  }

  @Test("A last step whose route stands alone on its line")
  func lastStep() {
    #expect(
      facts(
        in:
          "# TCP\n**1단계** : 클라이언트 → 서버\nSYN 플래그를 1로 하고 seq = x 로 보낸다.\n**2단계** : 서버 → 클라이언트\nSYN, ACK 플래그를 1로 하고 seq = y, ack = x + 1 로 보낸다.\n**3단계** : 클라이언트 → 서버\nACK 플래그를 1로 하고 ack = y + 1 로 보낸다.\n"
      )
        == [
          "2 open 1 client→server SYN SEQ=x", "4 open 2 server→client SYN,ACK SEQ=y ACK=x+1",
          "6 open 3 client→server ACK ACK=y+1",
        ])
  }

  @Test("Notes in a diagram that no step has: before the first message, and where a second state follows")
  func notes() {
    let note = """
      ```mermaid
      sequenceDiagram
        Note over Server: LISTEN (포트를 연다)
        Client->>Server: FIN
        Server->>Client: ACK
        Server->>Client: FIN
        Client->>Server: ACK
        Note over Client: TIME_WAIT
        Note over Client: 2MSL 후 CLOSED
      ```
      """
    #expect(
      facts(in: note)
        == [
          "3 LISTEN (server)", "4 close 1 client→server FIN", "5 close 2 server→client ACK",
          "6 close 3 server→client FIN", "7 close 4 client→server ACK client=TIME-WAIT", "9 CLOSED (client)",
        ])
    #expect(texts(in: note).first == "LISTEN (포트를 연다)")
  }

  @Test("An ACK and a FIN of its own are two segments")
  func ownFin() {
    #expect(
      facts(
        in:
          "When a side wants to close the connection, it sends a FIN packet. The remote side will reply with an ACK and a FIN of its own. The local side then answers with another ACK.\n"
      )
        == [
          "1 close 1 active→passive FIN", "1 close 2 passive→active ACK", "1 close 3 passive→active FIN",
          "1 close 4 active→passive ACK",
        ])
  }

  @Test("LaTeX sets a plus in braces")
  func braces() {
    #expect(
      facts(
        in: "# TCP\nclient SYN (seq $A$) → server SYN,ACK (ack $A{+}1$, seq $B$) → client ACK (ack $B{+}1$)\n"
      )
        == [
          "2 open 1 client→server SYN SEQ=A", "2 open 2 server→client SYN,ACK SEQ=B ACK=A+1",
          "2 open 3 client→server ACK ACK=B+1",
        ])
  }

  @Test(
    "Whoever closes second has a name where whoever closes first has one", arguments: ["끊은", "닫은", "종료한"])
  func second(verb: String) {
    #expect(warnings(in: "# TCP\n\n먼저 \(verb) 쪽은 FIN-WAIT-1, 나중에 \(verb) 쪽은 CLOSE-WAIT → LAST-ACK.\n") == [])
  }

  private func warnings(in note: String) -> [String] {
    NoteChecker.check(Array(note.utf8), file: "note.md").findings.map(\.rule)
  }
}
