import Testing

@testable import Notes

@Suite("Order and numbers in drawings, tables and rows") struct DrawnOrderTests {
  @Test(
    "segments out of order, or more than there are",
    arguments: [
      (
        "# TCP\n\n```mermaid\nsequenceDiagram\n  A->>S: SYN\n  S->>A: ACK\n  A->>S: SYN-ACK\n```",
        "handshake-order: ACK"
      ),
      (
        "# 握手\n\n```\n  |  ──── SYN, Seq=x ────→           |  (1) 客户端发送 SYN\n  |  ←── SYN+ACK, Seq=y, Ack=x+1 ──  |  (2) 服务器回复\n  |  ── SYN+ACK, Seq=x+1, Ack=y+1 ─→ |  (3) 客户端确认\n```",
        "handshake-flags: SYN+ACK"
      ),
      ("# 4-way\n\n종료는 FIN ──► ACK ──► ACK ──► FIN 순서다.", "close-order: ACK"),
      (
        "# Close\n\n```\nC -> S: FIN\nS -> C: FIN+ACK\nS -> C: FIN\nC -> S: ACK\n```", "close-order: FIN+ACK"
      ),
    ])
  func order(note: String, found: String) { #expect(findings(note) == [found]) }

  @Test(
    "numbers of the handshake in a table, by letters and by value",
    arguments: [
      (
        "# Handshake\n\n| | Sequence Number | Acknowledgement Number |\n|---|---|---|\n| SYN | J | |\n| SYN-ACK | K | J + 1 |\n| ACK | K + 1 | J + 1 |",
        ["handshake-number: K + 1", "handshake-number: J + 1"]
      ),
      (
        "# 연결\n\n| 세그먼트 | 순서 번호 | 확인 응답 번호 |\n|---|---|---|\n| SYN | x | |\n| SYN+ACK | y | y+1 |\n| ACK | x+1 | y+1 |",
        ["handshake-number: y+1"]
      ),
    ])
  func tables(note: String, found: [String]) { #expect(findings(note) == found) }

  @Test(
    "each side acknowledges its own number, or goes on from the other's",
    arguments: [
      (
        "# TCP\n\n클라이언트에서 SYN(a)을 보내고, 서버는 SYN(b), ACK(b+1)을 보내고, 클라이언트는 다시 ACK(a+1)을 보냅니다.",
        ["handshake-number: b+1", "handshake-number: a+1"]
      ),
      (
        "# Three-way handshake\n\n1. The client sends SYN with SEQ = x.\n2. The server sends SYN-ACK with SEQ = y, ACK = x + 1.\n3. The client sends ACK with SEQ = y + 1, ACK = y + 1.",
        ["handshake-number: y + 1"]
      ),
    ])
  func sides(note: String, found: [String]) { #expect(findings(note) == found) }

  @Test(
    "what is sent counts, where it stands there itself",
    arguments: [
      (
        "# TCP\n\n```mermaid\nsequenceDiagram\n  C->>S: Data: \"Hello\" (seq=1001, 5 bytes)\n  S->>C: ACK(ack=1005)\n```",
        "ack-arithmetic: 1005"
      ),
      (
        "# 데이터\n\n```\n클라이언트 → 서버: seq=1000, 데이터=\"Hello\"\n서버 → 클라이언트: ack=1006\n```",
        "ack-arithmetic: 1006"
      ),
      (
        "# Telnet\n\n1. 클라이언트가 서버에게 ‘C’를 전송한다. Seq=42, ACK=79, data=‘C’\n2. 서버는 ‘C’를 반향한다. Seq=79, ACK=42, data=‘C’",
        "ack-arithmetic: 42"
      ),
    ])
  func payloads(note: String, found: String) { #expect(findings(note) == [found]) }

  @Test("a number's name behind an arrow is no verdict")
  func names() {
    let note = """
      # Three-way handshake

      1. The client sends SYN, seq = x
      2. The server sends SYN-ACK, seq = y, ack = x + 2, for the client's seq -> x
      """
    #expect(findings(note) == ["ack-arithmetic: x + 2"])
  }

  @Test(
    "what comes later, or over a platform, is held too",
    arguments: [
      "# 3-way handshake\n\n- The client sends a SYN.\n- Some time later the server sends a FIN.\n- The client sends an ACK.",
      "# 3-way handshake\n\n- The client sends a SYN.\n- On any platform the server sends a FIN.\n- The client sends an ACK.",
    ])
  func words(note: String) { #expect(findings(note) == ["handshake-flags: FIN"]) }
}
