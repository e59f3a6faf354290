import Testing

@testable import Notes

@Suite("Who sends which segment, and which state comes when") struct OrderTests {
  private func rules(in note: String) -> [String] {
    NoteChecker.check(Array("# TCP\n\n\(note)\n".utf8), file: "note.md").findings.map(\.rule)
  }

  @Test(
    "Segments told in a row, each with its sender",
    arguments: [
      "SYN(서버) → SYN+ACK(클라이언트) → ACK(서버)",
      "서버 → 클라이언트: SYN, 클라이언트 → 서버: SYN+ACK, 서버 → 클라이언트: ACK",
      "The handshake is SYN (server → client), SYN-ACK (client → server), ACK (server → client).",
      "- 1st: SYN+ACK, 2nd: SYN, 3rd: ACK",
      "| Step | Direction | Flags |\n|---|---|---|\n| 1 | S → C | SYN |\n| 2 | C → S | SYN+ACK |\n| 3 | S → C | ACK |",
      "| 단계 | 보내는 쪽 | 플래그 |\n|---|---|---|\n| 2 | 클라이언트 | SYN, ACK |",
      "Four-way teardown = FIN (A), FIN (A), ACK (B), ACK (B)",
      "```mermaid\nsequenceDiagram\n  A->>B: FIN\n  A->>B: ACK\n  B->>A: FIN\n  B->>A: ACK\n```",
      "강제 종료: RST → RST+ACK → ACK",
    ])
  func rows(note: String) { #expect(!rules(in: note).isEmpty) }

  @Test(
    "Right rows of segments",
    arguments: [
      "① SYN(클라이언트), ② SYN+ACK(서버), ③ ACK(클라이언트)",
      "The handshake is SYN (client → server), SYN-ACK (server → client), ACK (client → server).",
      "| Step | Direction | Flags |\n|---|---|---|\n| 1 | C → S | SYN |\n| 2 | S → C | SYN+ACK |\n| 3 | C → S | ACK |",
      "Four-way teardown = FIN (A), ACK (B), FIN (B), ACK (A)",
      "동시 종료: FIN(A), FIN(B), ACK(A), ACK(B)", "TCP flags: SYN, ACK, FIN",
    ])
  func rightRows(note: String) { #expect(rules(in: note) == []) }

  @Test(
    "One segment by its number",
    arguments: [
      "3-way handshake의 마지막 세그먼트는 SYN+ACK다.", "세 번째 ACK를 보내는 것은 서버다.", "4-way의 두 번째 FIN은 먼저 닫은 쪽이 보낸다.",
      "Q. 3-way handshake의 세 번째 세그먼트는 누가 보내나?\nA. 서버", "The handshake ends with a SYN-ACK.",
      "Step 3: the third segment of the handshake is sent by the server.",
      "Q: Which segment comes second in the handshake?\nA: ACK",
    ])
  func numbered(note: String) { #expect(!rules(in: note).isEmpty) }

  @Test(
    "Right numbers of segments",
    arguments: [
      "3-way handshake의 마지막 세그먼트는 ACK다.", "세 번째 ACK를 보내는 것은 클라이언트다.", "4-way의 두 번째 FIN은 나중에 닫은 쪽이 보낸다.",
      "The handshake ends with an ACK.", "Only the first segment of the handshake is without ACK.",
      "Q: Which segment comes second in the handshake?\nA: SYN-ACK",
      "The third segment of the handshake confirms the server's SYN.",
    ])
  func rightNumbers(note: String) { #expect(rules(in: note) == []) }

  @Test(
    "Which state follows which, in words",
    arguments: [
      "FIN-WAIT-2 다음은 CLOSE-WAIT이다.", "CLOSING은 FIN-WAIT-2 다음에 온다.", "FIN-WAIT-2는 FIN-WAIT-1보다 먼저 온다.",
      "CLOSE-WAIT follows FIN-WAIT-1.", "SYN-RECEIVED is reached from ESTABLISHED.",
      "After SYN-RECEIVED comes SYN-SENT.",
      "A socket leaves SYN-SENT for FIN-WAIT-1.",
    ])
  func follows(note: String) { #expect(rules(in: note) == ["transition"]) }

  @Test(
    "Right orders of states",
    arguments: [
      "FIN-WAIT-1 다음은 FIN-WAIT-2이다.", "FIN-WAIT-1은 FIN-WAIT-2보다 먼저 온다.", "LAST-ACK follows CLOSE-WAIT.",
      "ESTABLISHED is reached from SYN-RECEIVED.", "After FIN-WAIT-2 comes TIME-WAIT.",
    ])
  func rightOrders(note: String) { #expect(rules(in: note) == []) }

  @Test(
    "What is done already in a state",
    arguments: [
      "FIN-WAIT-2: our FIN has not been acknowledged yet", "SYN-SENT: the server has got a SYN and answers.",
      "CLOSING: FIN received, own FIN acknowledged already", "CLOSE-WAIT: 자기 FIN을 보낸 상태",
      "SYN-SENT: SYN을 받은 상태",
      "A socket in LAST-ACK has not sent its FIN yet.",
    ])
  func past(note: String) { #expect(!rules(in: note).isEmpty) }

  @Test(
    "What is truly done in a state",
    arguments: [
      "FIN-WAIT-2: our FIN has been acknowledged, the peer's FIN is still missing", "SYN-SENT: SYN을 보낸 상태",
      "CLOSE-WAIT: FIN received, own FIN not sent yet", "LAST-ACK: 자기 FIN을 보낸 상태",
      "CLOSE-WAIT: the peer has sent its FIN.",
    ])
  func rightPast(note: String) { #expect(rules(in: note) == []) }

  @Test(
    "What leads along an arrow between two states",
    arguments: [
      "FIN-WAIT-1 -> FIN-WAIT-2 when the peer's FIN arrives", "SYN-RECEIVED -> CLOSE-WAIT on ACK",
      "| 전이 | 계기 |\n|---|---|\n| SYN-RECEIVED → ESTABLISHED | SYN 수신 |",
    ])
  func edges(note: String) { #expect(!rules(in: note).isEmpty) }

  @Test(
    "What truly leads along an arrow",
    arguments: [
      "FIN-WAIT-2 -> TIME-WAIT when the peer's FIN arrives", "SYN-RECEIVED -> CLOSE-WAIT on FIN",
      "| 전이 | 계기 |\n|---|---|\n| SYN-RECEIVED → ESTABLISHED | ACK 수신 |",
      "SYN-SENT -> SYN-RECEIVED on a bare SYN",
    ])
  func rightEdges(note: String) { #expect(rules(in: note) == []) }

  @Test(
    "What answers a SYN, by whether somebody listens",
    arguments: [
      "닫힌 포트로 SYN이 오면 ICMP로 답한다.", "열린 포트로 SYN을 보내면 RST가 온다.", "Q. 닫힌 포트에 SYN을 보내면?\nA. FIN이 돌아온다",
      "A SYN to a closed port gets no reply: the client waits for a timeout.",
      "| Port | Answer to a SYN |\n|---|---|\n| open | RST |\n| closed | SYN-ACK |",
    ])
  func ports(note: String) { #expect(rules(in: note).contains("closed-port-answer")) }

  @Test(
    "The right answers of ports",
    arguments: [
      "닫힌 포트로 SYN이 오면 RST로 답한다.", "열린 포트로 SYN을 보내면 SYN+ACK가 온다.", "A SYN to a closed port is refused.",
      "방화벽이 막으면 닫힌 포트로 SYN을 보내도 응답이 없다.",
      "| Port | Answer to a SYN |\n|---|---|\n| open | SYN-ACK |\n| closed | RST |",
    ])
  func rightPorts(note: String) { #expect(rules(in: note) == []) }
}
