import Testing

@testable import Notes

@Suite("Steps laid out with lines of their own") struct SceneCheckTests {
  private func findings(_ note: String) -> [String] {
    NoteChecker.check(Array(note.utf8), file: "note.md").findings.map { "\($0.rule): \($0.found)" }
  }

  @Test("a state below a step is the engine's at that step")
  func states() {
    #expect(
      findings(
        "# 3-way handshake\n\n### 1. SYN\n\n- 클라이언트: `CLOSED → SYN_RCVD`\n- 서버: `LISTEN`\n\n### 2. SYN + ACK\n\n- 클라이언트: `SYN_SENT`\n- 서버: `SYN_RCVD`\n\n### 3. ACK\n\n- 클라이언트: `ESTABLISHED`\n- 서버: `ESTABLISHED`"
      ) == ["state-side: SYN_RCVD"])
    #expect(
      findings(
        "# Handshake\n\n### Step 1: SYN (Client → Server)\n\n```\nClient state: SYN_SENT\nServer state: LISTEN\n```\n\n### Step 2: SYN-ACK (Server → Client)\n\n```\nClient state: SYN_SENT\nServer: LISTEN → ESTABLISHED\n```\n\n### Step 3: ACK (Client → Server)\n\n```\nClient state: ESTABLISHED\n```"
      ) == ["step-state: ESTABLISHED"])
    #expect(
      findings(
        "# 接続の確立\n\n1. クライアント\n   - SYNフラグをセット\n   - クライアント: CLOSED -> SYN-SENT / サーバー: LISTEN\n2. サーバー\n   - SYNフラグ・ACKフラグをセット\n   - クライアント: SYN-SENT / サーバー: LISTEN -> SYN-SENT\n3. クライアント\n   - ACKフラグをセット\n   - クライアント: SYN-SENT -> ESTABLISHED / サーバー: SYN-RECEIVED"
      ).contains { $0.hasSuffix("SYN-SENT") })
  }

  @Test("two slips in one close are both found")
  func several() {
    #expect(
      findings(
        "# 4-way handshake\n\n### Step 1: FIN from Client\n- The client then transitions to the `FIN_WAIT_2` state.\n\n### Step 2: ACK from Server\n- The server transitions to the `CLOSE_WAIT` state.\n\n### Step 3: FIN from Server\n- The server enters the `LAST_ACK` state.\n\n### Step 4: ACK from Client\n- Client enters the `TIME_WAIT` state.\n- Server, upon receiving the final acknowledgment, transitions to `CLOSE_WAIT`."
      ).count == 2)
  }

  @Test("flags below a step are those of its segment")
  func flags() {
    #expect(
      findings(
        "# Handshake\n\n### Step 1: SYN (Client → Server)\n\n```\nSYN flag = 1\nACK flag = 1\n```\n\n### Step 2: SYN-ACK (Server → Client)\n\n```\nFlags: ACK\n```\n\n### Step 3: ACK (Client → Server)\n\n```\nSYN flag = 0\n```"
      ) == ["handshake-flags: ACK", "handshake-flags: ACK"])
    #expect(
      findings(
        "# 3-way handshake\n\n### 1단계: SYN\n\n- SYN 플래그: 1\n\n### 2단계: SYN-ACK\n\n- SYN 플래그: 1\n\n### 3단계: ACK\n\n- SYN 플래그: 1 (ON)\n- ACK 플래그: 1 (ON)"
      ) == ["handshake-flags: SYN"])
  }

  @Test("numbers below a step follow from those of the step before, letters and numbers alike")
  func numbers() {
    #expect(
      findings(
        "# Handshake\n\n### Step 1: SYN (Client → Server)\n\n```\nSequence Number = x\n```\n\n### Step 2: SYN-ACK (Server → Client)\n\n```\nSequence Number = y\nAcknowledgment Number = y+1\n```\n\n### Step 3: ACK (Client → Server)\n\n```\nSequence Number = x+1\nAcknowledgment Number = y+1\n```"
      ) == ["handshake-number: y+1"])
    #expect(
      findings(
        "# Handshake\n\n```\nPacket 1: Client → Server\nFlags: SYN\nSeq: 1000\n\nPacket 2: Server → Client\nFlags: SYN, ACK\nSeq: 2000\nAck: 2001\n\nPacket 3: Client → Server\nFlags: ACK\nSeq: 1001\nAck: 2001\n```"
      ).contains("handshake-number: 2001"))
    #expect(
      findings(
        "# 필드\n\n| 필드 | SYN | SYN-ACK | ACK |\n|---|---|---|---|\n| Seq | ISN_c | ISN_s | ISN_c + 2 |\n| Ack | 0 | ISN_c + 1 | ISN_s + 1 |"
      ) == ["handshake-number: ISN_c + 2"])
  }

  @Test("nobody passes a state of the other side on the way")
  func paths() {
    #expect(findings("# States\n\n- Server: LISTEN → SYN_SENT → ESTABLISHED") == ["state-side: SYN_SENT"])
    #expect(findings("# 상태\n\n- 클라이언트: `CLOSED → SYN_RCVD → ESTABLISHED`") == ["state-side: SYN_RCVD"])
    #expect(findings("# Simultaneous close\n\nBoth sides enter LAST_ACK.") == ["state-side: LAST_ACK"])
    #expect(findings("# 동시 종료\n\n양쪽 모두 LAST_ACK 상태가 된다.") == ["state-side: LAST_ACK"])
  }

  @Test("relative numbers behind true ones are followed on")
  func relative() {
    let head =
      "# tcpdump\n\n```\n10.0.0.1.44002 > 10.0.0.2.80: Flags [S], seq 1000000000, length 0\n10.0.0.2.80 > 10.0.0.1.44002: Flags [S.], seq 2000000000, ack 1000000001, length 0\n10.0.0.1.44002 > 10.0.0.2.80: Flags [.], ack 1, length 0\n10.0.0.1.44002 > 10.0.0.2.80: Flags [P.], seq 1:74, ack 1, length 73\n"
    #expect(
      findings(head + "10.0.0.2.80 > 10.0.0.1.44002: Flags [.], ack 73, length 0\n```") == [
        "ack-arithmetic: 73"
      ])
    #expect(findings(head + "10.0.0.2.80 > 10.0.0.1.44002: Flags [.], ack 74, length 0\n```") == [])
  }
}
