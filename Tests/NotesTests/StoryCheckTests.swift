import Testing

@testable import Notes

@Suite("Numbers of an opening, wherever they are told") struct OpeningNumberTests {
  @Test(
    "two more than a SYN's number, or the number itself, is acknowledged by nobody",
    arguments: [
      (
        "# 3-way handshake\n\n1. 클라이언트가 `SYN` 패킷을 보내고, 초기 순차 번호(a)를 포함한다.\n2. 서버는 SYN 패킷을 받고, `SYN-ACK` 패킷을 보낸다. 응답 순차 번호(a+2)를 포함한다.\n3. 클라이언트는 `ACK` 패킷을 보낸다.",
        "a+2"
      ),
      (
        "# TCP 序列号\n\n服务端收到客户端的 SYN 报文后，会将 SYN-ACK 报文中序列号和确认号分别设置为：\n\n* 序列号设置为 server_isn。\n* 确认号设置为 client_isn，服务端上一次收到的报文是 SYN 报文。",
        "client_isn"
      ),
      (
        "# Connections\n\n1. The client sends a SYN segment with an initial sequence number (client_isn).\n2. The server answers with SYN and ACK.\n    - The acknowledgment field of the TCP segment header is set to client_isn+2.\n3. The client sends an ACK.",
        "client_isn+2"
      ),
    ])
  func raised(note: String, found: String) { #expect(findings(note) == ["handshake-number: \(found)"]) }

  @Test("each side acknowledges the other's number")
  func sides() {
    #expect(
      findings(
        "## The Three-Way Handshake\n\n1. **SYN** — Client sends a segment with the SYN flag set and an initial sequence number `Cseq`.\n2. **SYN+ACK** — Server replies with SYN flag *and* ACK flag set, its own initial sequence number `Sseq`, and an acknowledgment number of `Sseq + 1`.\n3. **ACK** — Client replies with ACK flag set and acknowledgment number `Sseq + 1`."
      ) == ["handshake-number: Sseq + 1"])
    #expect(
      findings(
        "## 연결 수립\n\n1. 클라이언트는 SYN을 보낸다. 순서 번호는 client_isn이다.\n2. 서버는 SYN, ACK를 보낸다. 순서 번호는 server_isn, 확인 번호는 client_isn+1이다.\n3. 클라이언트는 ACK를 보낸다. 확인 번호는 client_isn+1이다."
      ).contains { $0.hasSuffix("client_isn+1") })
    #expect(
      findings(
        "## TCP의 연결 과정 (3-way handshake)\n\n1. Client > Server SYN\n2. Server > Client SYN ACK(자신의 SYN + 1)\n3. Client > Server ACK (이전 단계의 SYN + 1)"
      ) == ["handshake-number: 자신의 SYN + 1"])
  }

  @Test("numbers in a drawing, in one sentence, in a capture, and of the first byte")
  func plain() {
    #expect(
      findings(
        "# 3-way handshake\n\n```\nseq=100 (SYN) ──────────────→\n              ←────────────── seq=300, ack=101 (SYN+ACK)\n\nseq=102, ack=301 (ACK) ────→\n```"
      ) == ["seq-arithmetic: 102"])
    #expect(
      findings(
        "# Handshake\n\nIf the client's SYN has seq=1000, the SYN-ACK includes ack=5001 and seq=5000 (the server's ISN)."
      ).contains { $0.hasPrefix("handshake-number: 5001") })
    #expect(
      findings(
        "# TCP\n\n```bash\nFlags [S], seq 4100, win 65535\nFlags [S.], seq 9200, ack 9201, win 65535\n```"
      ) == ["handshake-number: 9201"])
    #expect(
      findings(
        "# Handshake\n\nClient ISN = 8000, server ISN = 15000.\n\n1. Client → **SYN**, seq = 8000.\n2. Server → **SYN + ACK**, seq = 15000, ack = **8001**.\n3. Client → **ACK**, seq = 8001, ack = **15001**.\n4. Client's first data byte is numbered **8002**."
      ) == ["handshake-number: 8002"])
  }

  @Test(
    "right numbers are left alone",
    arguments: [
      "# Handshake\n\n1. A sends a SYN with sequence number \"M\".\n2. B answers with SYN(N) and ACK(M+1).\n3. A sends ACK(N+1).",
      "# 3-way handshake\n\n1. 클라이언트는 SYN을 보낸다. 순서 번호는 client_isn이다.\n2. 서버는 SYN, ACK를 보낸다. 순서 번호는 server_isn이고, ACK 번호 필드에 client_isn을 +1 하여 보낸다.\n3. 클라이언트는 ACK를 보낸다. 순서 번호는 client_isn+1, 확인 번호는 server_isn+1이다.",
      "# 3-way handshake\n\n1. SYN: seq = x\n2. SYN-ACK: seq = y, ack = x + 1\n3. ACK: seq = x + 1, ack = y + 1\n4. 데이터 1바이트를 보내면 서버는 ack = x + 2로 답한다.",
      "# 3-way handshake\n\n- SYN(x)\n- SYN(y), ACK(x에 1을 더한 값)\n- ACK(y에 1을 더한 값)",
      "# Three-way handshake\n\nThe SYN carries seq = x. The answer carries seq = y and acknowledges the next number after x, ack = x + 1.",
      "# 三次握手\n\n第一次握手：客户端发送 SYN，seq = x。\n\n第二次握手：服务端发送 SYN + ACK，seq = y，ack = x + 1。\n\n第三次握手：客户端发送 ACK，seq = x + 1，ack = y + 1。",
      "# Handshake\n\n| | SYN | SYN-ACK | ACK |\n|---|---|---|---|\n| 1 | O | | |\n| 2 | O | O | |\n| 3 | | | O |",
      "# Handshake\n\n```mermaid\nsequenceDiagram\nC->>S: SYN (seq=x)\nS->>C: SYN-ACK (seq=y, ack=x+1)\nC->>S: ACK (ack=y+1)\nC->>S: data (seq=x+1)\n```",
      "# TCP\n\n```\nFlags [S], seq 4100, win 65535\nFlags [S.], seq 9200, ack 4101, win 65535\nFlags [.], ack 1, win 65535\n```",
      "# 3-way handshake\n\n1. A → B: SYN, seq=100\n2. B → A: SYN-ACK, seq=300, ack=101\n3. A → B: ACK, seq=101, ack=301",
      "# Handshake\n\nIf the client's SYN has seq=1000, the SYN-ACK has seq=5000 and ack=1001; the last ACK has ack=5001.",
      "# Simultaneous open\n\n1. A sends SYN with seq = x.\n2. B sends SYN with seq = y.\n3. Both send SYN-ACK.",
    ])
  func right(note: String) { #expect(findings(note) == [], "\(note)") }
}

@Suite("States beside what somebody sends or gets") struct StoryCheckTests {
  @Test("one sentence at odds with the rest of the close")
  func prose() {
    #expect(
      findings(
        "# 4-way handshake\n\n1. 클라이언트는 FIN을 보내고 FIN_WAIT_1 상태가 된다.\n2. 서버는 FIN을 받고 ACK를 보낸다. 이때 서버는 CLOSE_WAIT 상태가 된다.\n3. 클라이언트는 ACK를 받고 FIN_WAIT_2 상태가 된다.\n4. 서버는 FIN을 보낸다. 이때 서버는 CLOSE_WAIT 상태가 된다.\n5. 클라이언트는 FIN을 받고 ACK를 보내고 TIME_WAIT 상태가 된다."
      ).contains("step-state: CLOSE_WAIT"))
    #expect(
      findings(
        "# Connection termination\n\n- The client sends a FIN and enters FIN_WAIT_1.\n- The server receives the FIN, sends an ACK and enters CLOSE_WAIT.\n- The client receives the ACK and enters FIN_WAIT_2.\n- The server sends its FIN. Then the server is in CLOSE_WAIT.\n- The client receives the FIN, sends an ACK and enters TIME_WAIT."
      ).contains("step-state: CLOSE_WAIT"))
  }

  @Test(
    "right tellings and drawings are left alone",
    arguments: [
      "# 4-way handshake\n\n1. 클라이언트는 FIN을 보내고 FIN_WAIT_1 상태가 된다.\n2. 서버는 FIN을 받고 ACK를 보낸다. 이때 서버는 CLOSE_WAIT 상태가 된다.\n3. 클라이언트는 ACK를 받고 FIN_WAIT_2 상태가 된다.\n4. 서버는 FIN을 보낸다. 이때 서버는 LAST_ACK 상태가 된다.\n5. 클라이언트는 FIN을 받고 ACK를 보내고 TIME_WAIT 상태가 된다.\n6. 서버는 ACK를 받고 CLOSED 상태가 된다.",
      "# Connection termination\n\n- The server sends a FIN and enters FIN_WAIT_1.\n- The client receives the FIN, sends an ACK and enters CLOSE_WAIT.\n- The server receives the ACK and enters FIN_WAIT_2.\n- The client sends its FIN. Then the client is in LAST_ACK.\n- The server receives the FIN, sends an ACK and enters TIME_WAIT.",
      "# 四次挥手\n\n客户端发送 FIN，进入 FIN_WAIT_1 状态。服务端收到 FIN 后发送 ACK，进入 CLOSE_WAIT 状态。客户端收到 ACK 后进入 FIN_WAIT_2 状态。服务端发送 FIN，进入 LAST_ACK 状态。客户端收到 FIN 后发送 ACK，进入 TIME_WAIT 状态。",
      "# 3-way handshake\n\n1. 클라이언트는 SYN을 보내고 SYN_SENT 상태가 된다.\n2. 서버는 SYN을 받고 SYN+ACK를 보낸다. 이때 서버는 SYN_RECEIVED 상태가 된다.\n3. 클라이언트는 SYN+ACK를 받고 ACK를 보낸다. 클라이언트는 ESTABLISHED 상태가 된다.\n4. 서버는 ACK를 받고 ESTABLISHED 상태가 된다.",
      "# 4-way handshake\n\n### Step 1\n\n- 클라이언트: FIN을 보내고 FIN_WAIT_1\n- 서버: ESTABLISHED\n\n### Step 2\n\n- 서버: ACK를 보내고 CLOSE_WAIT",
      "# 3-way handshake\n\n```\n클라이언트                           서버\n(CLOSED)                          (LISTEN)\n    │── SYN ──────→                   │\n(SYN_SENT)                        (SYN_RCVD)\n    │          ←── SYN+ACK ───        │\n(ESTABLISHED)                         │\n    │── ACK ──────→                   │\n    │                             (ESTABLISHED)\n```",
      "# Connection termination\n\n```\nA                                      B\n |------------- FIN ------------------>|\n | FIN_WAIT_1               CLOSE_WAIT |\n |<------------ ACK -------------------|\n | FIN_WAIT_2                          |\n |<------------ FIN -------------------|\n | TIME_WAIT                  LAST_ACK |\n |------------- ACK ------------------>|\n |                              CLOSED |\n```",
      "# Connection termination\n\n```\nClient                               Server\n   │──── FIN ──────────────────────────>│\n   │<─── ACK, FIN ──────────────────────│\n   │──── ACK ───────────X               │  ← Lost!\n   │    (Client in TIME_WAIT)           │  (Server in LAST_ACK)\n```",
      "# 3-way handshake\n\n```\nClient                Server\n  | ---- SYN ----->    |\n  | <--- SYN+ACK ---   |\n  | ---- ACK ----->    |\n (ESTABLISHED)   (SYN_RCVD → ESTABLISHED)\n```",
      "# Simultaneous close\n\n```\nA                   B\n|---- FIN --->      |\n|    <--- FIN ----  |\n| CLOSING   CLOSING |\n|---- ACK --->      |\n|    <--- ACK ----  |\n```",
    ])
  func right(note: String) { #expect(findings(note) == [], "\(note)") }
}
