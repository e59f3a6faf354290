import Testing

@testable import Notes

@Suite("Segments of an opening and a close, one a line") struct LegCheckTests {
  /// What is found out of place, under whichever of the rules.
  private func slips(_ note: String) -> [String] {
    let rules: Set = ["handshake-order", "handshake-flags", "close-order", "step-side"]
    return NoteChecker.check(Array(note.utf8), file: "note.md").findings.filter { rules.contains($0.rule) }
      .map(
        \.found)
  }

  @Test("the second segment is SYN,ACK in a list, a drawing, a diagram, a table, below headings, in a row")
  func second() {
    #expect(
      slips("# 3-way handshake\n\n1. 클라이언트 → 서버 (SYN)\n2. 서버 → 클라이언트 (ACK)\n3. 클라이언트 → 서버 (ACK)")
        == ["ACK"])
    #expect(
      slips(
        "# TCP\n\n```\nClient -> Server : SYN (asks)\nServer -> Client : SYN (grants)\nClient -> Server : ACK\n```"
      )
        == ["SYN"])
    #expect(
      slips("# TCP\n\n```\nC          S\n|--- SYN --->|\n|<-- SYN ----|\n|--- ACK --->|\n```") == [
        "SYN"
      ])
    #expect(
      slips("# TCP\n\n```mermaid\nsequenceDiagram\nC->>S: SYN\nS-->>C: ACK\nC->>S: ACK\n```")
        == ["ACK"])
    #expect(slips("# TCP\n\n연결은 `SYN → SYN → ACK`로 맺는다.").count == 1)
    #expect(
      slips(
        "# 3-way handshake\n\n1. **SYN**: `seq = 100` (클라이언트)\n2. **SYN**: `seq = 300, ack = 101` (서버)\n3. **ACK**: `seq = 101, ack = 301` (클라이언트)"
      )
      .contains("SYN"))
    #expect(
      slips(
        "# TCP\n\n```\nClient          Server\n|  SYN  seq=0  |\n|------------->|\n|  ACK  seq=5, ack=1 |\n|<-------------|\n|  ACK  seq=1  |\n|------------->|\n```"
      )
        == ["ACK"])
  }

  @Test("the first opens, the last confirms")
  func ends() {
    #expect(
      slips(
        "# Handshake\n\n1. The client sends a FIN to the server.\n2. The server answers with a SYN+ACK.\n3. The client sends an ACK."
      )
      .contains("FIN"))
    #expect(
      slips(
        "# 3-way handshake\n\n1. 클라이언트가 서버에게 SYN을 보낸다.\n2. 서버가 클라이언트에게 SYN+ACK를 보낸다.\n3. 클라이언트가 서버에게 SYN을 보낸다."
      )
      .contains("SYN"))
  }

  @Test("a close has neither SYN nor RST in it")
  func close() {
    #expect(
      slips(
        "# 4-way handshake\n\n```\n| -- FIN ---> |\n| <-- ACK --- |\n| <-- RST --- |\n| -- ACK ---> |\n```")
        == ["RST"])
    #expect(
      slips(
        "# 연결 종료\n\n1. 클라이언트 → 서버 (FIN)\n2. 서버 → 클라이언트 (ACK)\n3. 서버 → 클라이언트 (FIN)\n4. 클라이언트 → 서버 (SYN)"
      )
      .contains("SYN"))
  }

  @Test("one of the senders stands on the wrong side")
  func sides() {
    #expect(
      slips("# TCP\n\n```\n| -- FIN ---> |\n| <-- ACK --- |\n| -- FIN ---> |\n| -- ACK ---> |\n```")
        == ["FIN"])
    #expect(
      slips("# TCP\n\n```mermaid\nsequenceDiagram\nA->>B: SYN\nA->>B: SYN+ACK\nA->>B: ACK\n```") == [])
  }

  @Test(
    "what is right stays so",
    arguments: [
      "# TCP\n\n```\nC          S\n|--- SYN --->|\n|<-- SYN-ACK |\n|--- ACK --->|\n|--- FIN --->|\n|<-- ACK ----|\n|<-- FIN ----|\n|--- ACK --->|\n```",
      // Both at once.
      "# Simultaneous open\n\n```\nA->>B: SYN\nB->>A: SYN\nA->>B: ACK\n```",
      "# 동시 종료\n\n1. A → B (FIN)\n2. B → A (FIN)\n3. A → B (ACK)\n4. B → A (ACK)",
      // A copy, a scan, a refusal.
      "# TCP\n\n```\n|--- SYN --->| lost\n|--- SYN --->|\n|<-- SYN-ACK |\n|--- ACK --->|\n```",
      "# 포트 스캔\n\n1. 공격자 → 서버 (SYN)\n2. 서버 → 공격자 (SYN+ACK)\n3. 공격자 → 서버 (RST)",
      "# TCP\n\n1. Client → Server: SYN\n2. Server → Client: RST+ACK",
      // Flags told one by one, no segments.
      "# TCP flags\n\n- SYN: opens\n- FIN: closes\n- ACK: confirms",
      "# 순서 번호\n\n- SYN: 1(데이터 없어도)\n- FIN: 1(데이터 없어도)\n- ACK만: 0",
      // The step goes on in its second line or sentence.
      "# 3-way handshake\n\n1. 클라이언트가 서버에게 SYN 패킷을 보낸다.\n2. 서버는 클라이언트의 요청인 SYN 패킷에 대한 응답으로 ACK 패킷을 보낸다. <br> 또한, 접속을 요청하는 SYN 패킷을 보낸다.\n3. 클라이언트는 ACK 패킷을 보낸다.",
      "# Closing\n\n1. Client → Server: FIN\n2. Server → Client: FIN+ACK\n3. Client → Server: ACK",
      "# TCP\n\n- A 클라이언트는 SYN 패킷을 전송합니다.\n- B 서버는 SYN 요청을 받고 수락한다는 SYN_ACK flag가 설정된 패킷을 전송합니다.\n- A 클라이언트는 ACK를 전송합니다.",
      "# 握手\n\n1. 客户端发送 SYN J\n2. 服务器收到 SYN J 包，向客户端发送 SYN K ，ACK J+1\n3. 客户端收到服务器的 SYN K ，ACK J+1 之后，对 SYN K 进行确认\n4. 服务器收到 ACK K+1 时，建立连接",
      "# Firewall lab\n\n1. Show a TCP SYN that opens a state.\n2. Drop what is spoofed.\n3. Show a SYN-ACK passing.\n4. Log.\n5. Show a FIN/ACK removing it.",
      "# TCP\n\nThree segments (`SYN → SYN-ACK → ACK`) open, four (`FIN → ACK → FIN → ACK`) close.",
    ])
  func right(note: String) { #expect(findings(note) == [], "\(note)") }

  @Test("each of many lists is judged by itself, once")
  func manyLists() {
    let list = "1. Client → Server: SYN\n2. Server → Client: SYN\n3. Client → Server: ACK\n\ntext\n\n"
    let note = "# 3-way handshake\n\n" + String(repeating: list, count: 40)
    let lines = NoteChecker.check(Array(note.utf8), file: "note.md").findings.map(\.place.line)
    #expect(lines == (0..<40).map { 4 + 6 * $0 })
  }
}
