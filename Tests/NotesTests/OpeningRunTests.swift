import Testing

@testable import Notes

@Suite("A FIN where a connection is opened, and flags behind words for what another does")
struct OpeningRunTests {
  @Test(
    "between a SYN and what follows it, however the three are told",
    arguments: [
      "# TCP\n\n클라이언트가 SYN을 보내면 서버가 FIN-ACK로 답하고, 클라이언트의 ACK로 연결이 맺어진다.\n",
      "# Costs\n\n```\n[SYN] ------>\n<------ [FIN-ACK]\n[ACK] ------>   1 RTT\n```\n",
      "# TCP\n\n- 서버로 SYN 패킷을 보낸다.\n- 서버는 SYN을 받고 FIN + ACK 패킷을 보낸다.\n- SYN + ACK를 받으면 ACK를 보낸다.\n",
      "# TCP\n\nIt uses a handshake of a SYN, a FIN/ACK and an ACK.\n",
      "# TCP\n\nSYN을 보내고 FIN/ACK 응답을 기다리는 SYN_SENT 상태가 된다.\n",
      "# TCP\n\n1. SYN\n2. **SYN-ACK**: 서버가 요청을 받아들이면 FIN-ACK 패킷으로 응답한다.\n3. ACK\n",
    ])
  func answered(note: String) { #expect(findings(note).contains { $0.hasPrefix("handshake") }) }

  @Test(
    "before a SYN+ACK and an ACK",
    arguments: [
      "# TCP\n\n브라우저가 FIN 패킷을 보내고 서버가 SYN + ACK로 답하면 브라우저의 ACK로 세션이 생긴다.\n",
      "# SSH\n\n```mermaid\nsequenceDiagram\n  Note over C,S: TCP\n  C->>S: FIN\n  S->>C: SYN-ACK\n  C->>S: ACK\n```\n",
    ])
  func begun(note: String) { #expect(findings(note).contains { $0.hasPrefix("handshake") }) }

  @Test(
    "words for what one flag does with another in brackets behind them",
    arguments: [
      ("# TCP\n\n수신 측은 확인 응답(SYN)을 보낸다. ACK가 오지 않으면 다시 보낸다.\n", "SYN"),
      ("# TCP\n\nEach segment is confirmed by an acknowledgment (FIN).\n", "FIN"),
      ("# TCP\n\n클라이언트가 서버에 연결 요청 메시지 전송 (FIN)\n", "FIN"),
      ("# TCP\n\n서버가 요청을 수락하고 포트를 열어 달라는 메시지 전송 (FIN + ACK)\n", "FIN"),
      ("# TCP\n\n클라이언트가 연결 종료 요청(SYN)을 보낸다.\n", "SYN"),
    ])
  func glossed(note: String, found: String) {
    #expect(findings(note).contains { $0.hasPrefix("flag-") && $0.contains(found) })
  }

  @Test(
    "a UDP header that hasn't eight bytes",
    arguments: [
      ("# 비교\n\nTCP는 세그먼트마다 20바이트의 헤더가 있지만 UDP는 16바이트뿐이다.\n", "16바이트"),
      ("# UDP\n\nThe UDP header is only **16 bytes** long.\n", "16 bytes"),
      ("# UDP\n\nUDP 헤더는 4바이트씩 구성된 4개의 필드를 가진다.\n", "4바이트"),
      (
        "# TCP and UDP\n\n| Feature | TCP | UDP |\n|---|---|---|\n| Header size | 20-60 bytes | 16 bytes |\n",
        "16 bytes"
      ),
      ("# TCP and UDP\n\nTCP has 16 bytes of header overhead, UDP has 8 bytes.\n", "16 bytes"),
      ("# UDP\n\n- The header has always 4 fields.\n- UDP adds a 12-byte header.\n", "12-byte"),
    ])
  func datagrams(note: String, found: String) { #expect(findings(note) == ["header-length: \(found)"]) }

  @Test(
    "another name's word in what is spelt out",
    arguments: [
      "Connection Control Protocol", "Transmission Sequence Protocol",
    ])
  func spelt(name: String) {
    #expect(findings("# Transport\n\n\(name) (TCP) delivers in order.\n") == ["abbreviation: \(name)"])
  }

  @Test("a name that a section on UDP spells out")
  func speltUnderUDP() {
    #expect(
      findings("# TCP and UDP\n\n## UDP\n\nUser Sequence Protocol (UDP) keeps no state.\n") == [
        "abbreviation: User Sequence Protocol"
      ])
  }
}

@Suite("Words of other names in terms, and a RST where a connection stands") struct TermNameTests {
  @Test(
    "another name's word in a term",
    arguments: ["Push Number", "Finish Pointer", "Transfer Avoidance", "Transmission Minimum Protocol"])
  func terms(name: String) { #expect(findings("# TCP\n\n- \(name): …\n") == ["abbreviation: \(name)"]) }

  @Test(
    "terms that are right, and words that are none",
    arguments: [
      "Sequence Number and Acknowledgment Number", "Urgent Pointer", "Reset the number", "Port Number",
      "Congestion Window Reduced", "Push numbers onto the stack", "Internet Protocol", "Real Time",
    ])
  func right(words: String) { #expect(findings("# TCP\n\n- \(words): …\n") == []) }

  @Test("a RST for the last segment of an opening")
  func third() {
    let drawing = "```\nSYN ------>\n   <------ SYN + ACK\nRST ------>\n\nEstablished\n```\n"
    #expect(findings("# TCP\n\n" + drawing) == ["handshake-flags: RST"])
    #expect(findings("# SYN scan\n\n" + drawing) == [])
  }
}
