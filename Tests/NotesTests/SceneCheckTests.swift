import Testing

@testable import Notes

@Suite("Steps laid out with lines of their own") struct SceneCheckTests {
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

  @Test("a state is laid to the side that closes first or second by a phrase")
  func closers() {
    #expect(findings("# TIME_WAIT\n\nTIME_WAIT는 수동 종료 측에서 발생한다.").contains("state-side: TIME_WAIT"))
    #expect(findings("# TIME_WAIT\n\n被动关闭连接的，才有 TIME_WAIT 状态。") == ["state-side: TIME_WAIT"])
    #expect(findings("# TIME_WAIT\n\n終了では「パッシブクローズ側」が `TIME_WAIT` に入る。") == ["state-side: TIME_WAIT"])
    #expect(!findings("# CLOSE_WAIT\n\n`CLOSE_WAIT` shows up on the side that sent the first FIN.").isEmpty)
    #expect(
      findings(
        "# Close\n\n| Side | States |\n|---|---|\n| Active closer | passes `FIN-WAIT-1`, then `LAST-ACK` |\n| Passive closer | `CLOSE-WAIT` |"
      ) == ["state-side: LAST-ACK"])
  }

  @Test("what leads out of a state is told below its name, or in a column")
  func sections() {
    #expect(
      findings("# LAST_ACK\n\nACK를 기다린다.\n\nACK를 받으면\n\nTIME_WAIT 상태로 이동합니다.").contains {
        $0.hasPrefix("transition:")
      })
    #expect(
      findings("# LAST_ACK\n\nWith the ACK it moves to TIME_WAIT.").contains { $0.hasPrefix("transition:") })
    #expect(
      findings("# 서버\n\nSYN_RECEIVED\n\n↓\n\nFIN 수신\n\n↓\n\nESTABLISHED") == [
        "transition-event: FIN 수신"
      ])
  }

  @Test("how an ACK number is made, in words")
  func formulas() {
    #expect(
      findings("# TCP\n\n- `acknowledgement number = received sequence number + segment length + 1`").contains
      {
        $0.hasPrefix("ack-formula:")
      })
    #expect(
      findings("# TCP\n\nSYN-ACK の `ack` が SYN の `seq` と同じ値になっている。").contains { $0.hasPrefix("ack-formula:") }
    )
    #expect(
      findings(
        "# TCP\n\n- Sequence Number: 1400\n- Payload length: 1399 bytes\n- Next expected byte = 1400 + 1399 + 1 = 2800"
      )
        == ["ack-formula: 2800"])
  }

  @Test("what a segment is sent for, and tcpdump's signs in a row")
  func purposes() {
    #expect(
      findings("# TCP\n\n클라이언트는 서버에 접속을 요청하는 **ACK** 패킷을 보낸다.").contains { $0.hasPrefix("reply-flags:") })
    #expect(
      findings("# TCP\n\nThe handshake is `[S]`, `[.]`, `[S.]`.") == ["handshake-order: ."])
  }

  @Test("who sends a step is told by the route below its title")
  func routes() {
    #expect(
      findings(
        "# 4-way handshake\n\n### Step 1: first FIN\n\n```\nClient → Server:\n  Flags: FIN + ACK\n```\n\n### Step 2: ACK\n\n```\nServer → Client:\n  Flags: ACK\n```\n\n### Step 3: second FIN\n\n```\nClient → Server:\n  Flags: FIN + ACK\n```\n\n### Step 4: ACK\n\n```\nClient → Server:\n  Flags: ACK\n```"
      ).contains { $0.hasPrefix("step-side:") })
  }

  @Test("an ACK goes to the hole and no further, and bytes are counted on in prose")
  func holes() {
    let rail = "  │                              │\n"
    let drawing =
      "# TCP\n\n```\nSender                    Receiver\n  │─── SEQ=1000, LEN=100 ───────►│ in order\n" + rail
      + "  │◄── ACK=1100 ─────────────────│\n" + rail + "  │─── SEQ=1100, LEN=100 ───────×│ LOST!\n" + rail
      + "  │─── SEQ=1200, LEN=100 ───────►│ held\n" + rail
    #expect(findings(drawing + "  │◄── ACK=1100 ─────────────────│\n```") == [])
    #expect(findings(drawing + "  │◄── ACK=1300 ─────────────────│\n```").contains { $0.hasSuffix(": 1300") })
    #expect(
      findings(
        "# TCP\n\nIf you send a 1000-byte segment starting at sequence 5000, the next segment starts at sequence 6001."
      ).contains("seq-arithmetic: 6001"))
  }

  @Test("numbers too large and words that run into each other do no harm")
  func robust() {
    _ = findings("# TCP\n\npassive CLOSE_WAIT, active CLOSE_WAIT\n\nget SYN enters CLOSE_WAIT")
    _ = findings(
      "# TCP\n\n999999999999 * 2^32 = 5, 999999999999 * 999999999999 * 3 = 5, 9 - 99999999999 * 99999999999 = 3"
    )
  }
}
