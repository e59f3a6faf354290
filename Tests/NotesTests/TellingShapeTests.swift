import Testing

@testable import Notes

@Suite("Order, sides and definitions in more shapes") struct TellingShapeTests {
  @Test(
    "bits below a step",
    arguments: [
      (
        "# TCP 3-way handshake\n\nStep 1 SYN From Client – 클라이언트가 서버에 SYN 패킷을 보낸다.\n\n- ACK 플래그 비트를 1로 설정한 세그먼트를 전송한다.",
        "handshake-flags: ACK"
      ),
      (
        "# Connections\n\n1. The client sends a SYN segment.\n2. The server sends a SYN,ACK segment.\n    - First, the SYN bit is set to 0.\n    - Second, the ACK bit is set to 1.\n3. The client sends an ACK.",
        "handshake-flags: SYN"
      ),
    ])
  func bits(note: String, found: String) { #expect(findings(note) == [found]) }

  @Test(
    "the order of segments in one phrase, in sentences, and by sides",
    arguments: [
      (
        "# TCP\n\nSYN → ACK → SYN-ACK → data → FIN, the entire life of a connection worked.",
        "handshake-order: ACK"
      ),
      ("# TCP\n\n3-way handshake는 SYN, ACK, SYN-ACK 순서로 진행된다.", "handshake-order: ACK"),
      (
        "# TCP\n\n**Explanation:** Client initiates with SYN. Server responds with ACK. Client closes the handshake with SYN-ACK.",
        "handshake-order: ACK"
      ),
      (
        "# Close\n\n```\nCLIENT                              SERVER\n  |  ——— FIN ——————————————→         |\n  |  ←—— ACK ——————————————          |\n  |  ——— ACK ——————————————→         |\n  |  ←—— FIN ——————————————          |\n```",
        "close-order: ACK"
      ),
      (
        "# TCP\n\nA server that opens passively sends the first SYN as soon as it listens.",
        "step-side: first SYN"
      ),
    ])
  func order(note: String, found: String) { #expect(findings(note) == [found]) }

  @Test("a number that is 0 clears no flag")
  func relativeNumbers() {
    #expect(
      findings(
        "# 3-way handshake\n\n1. Client sends SYN, seq=0\n2. Server sends ACK, ack=1\n3. Client sends SYN-ACK, seq = 0"
      ).contains("handshake-order: ack"))
  }

  @Test("a list that goes on behind what stands between its numbers")
  func interrupted() {
    #expect(
      findings(
        "# 3-way handshake\n\n- 1. 클라이언트가 서버에게 SYN 패킷을 보내 연결을 요청합니다.\n- 2. 서버는 클라이언트에게 확인 및 연결 요청의 ACK+FIN 패킷을 전달합니다.\n- 3. 클라이언트는 확인 ACK 패킷을 전달하고, 통신을 시작합니다."
      ) == ["handshake-flags: ACK+FIN"])
    #expect(
      findings(
        "# 3-way handshake\n\n1. STEP 1 (SYN)\n* PORT 상태\n  * Client : SYN_SENT\n  * Server : LISTEN\n\n2. STEP 2 (SYN + ACK)\n* PORT 상태\n  * Client : CLOSED\n  * Server : SYN_RCV\n\n3. STEP 3 (ACK)\n* PORT 상태\n  * Client : ESTABLISHED\n  * Server : ESTABLISHED"
      ).contains("step-state: CLOSED"))
  }

  @Test(
    "what stands below a state's name",
    arguments: [
      (
        "# TCP 상태\n\nSYN-SENT\n\nSYN 요청을 받은 상태\n\nSYN-RECEIVED\n\nSYN 요청을 받고 상대방의 응답을 기다리는 중",
        "state-meaning: SYN 요청을 받은"
      ),
      (
        "# TCP states\n\n### CLOSE_WAIT\n\n```\nSent FIN, got the ACK for it. Now waiting for the peer to send its FIN.\n```",
        "state-meaning: Sent FIN"
      ),
      (
        "# TCP states\n\n### LAST_ACK\n\n```\nSent FIN after receiving the peer's FIN.\nGoes to TIME_WAIT as soon as the last ACK has come in.\n```",
        "transition: TIME_WAIT"
      ),
      (
        "# TCP 상태\n\n- LAST-ACK\n  - FIN-WAIT-2 상태에서 FIN 세그먼트를 전송한 뒤 이에 대한 ACK 세그먼트를 기다리는 상태",
        "state-meaning: FIN-WAIT-2"
      ),
      ("# TCP 상태\n\n- CLOSE-WAIT: 상대방에게 FIN을 보내고 ACK를 받은 상태.", "state-meaning: FIN을 보내"),
    ])
  func definitions(note: String, found: String) {
    #expect(findings(note).contains { $0.hasPrefix(found) }, "\(findings(note))")
  }

  @Test(
    "sides told by who closes first",
    arguments: [
      "# TCP\n\n谁被动关闭连接，谁就更容易进入 TIME_WAIT。",
      "# TCP\n\nB, which receives the last ACK, now waits 2 MSL in TIME-WAIT before fully closing.",
    ])
  func sides(note: String) { #expect(findings(note).contains { $0.hasPrefix("state-side") }) }

  @Test(
    "events that lead elsewhere",
    arguments: [
      (
        "# TCP\n\n```mermaid\nstateDiagram-v2\n    CLOSED --> LISTEN : passive open\n    LISTEN --> SYN_SENT : receive SYN / send SYN+ACK\n```",
        "transition-event"
      ),
      (
        "# RST\n\n| Current State | On RST | Result |\n|---|---|---|\n| ESTABLISHED | recv RST | → CLOSED |\n| FIN_WAIT_2 | recv RST | → TIME_WAIT |",
        "transition"
      ),
      ("# TCP\n\nRFC 9293 的连接状态图里，`TIME_WAIT` 会在 2MSL 超时后删除 TCB，并进入 `LISTEN`。", "transition"),
    ])
  func events(note: String, rule: String) { #expect(findings(note).contains { $0.hasPrefix(rule + ":") }) }

  @Test("bytes counted on, one segment a line or in a sentence")
  func bytes() {
    #expect(
      findings(
        "# TCP\n\n```\nSegment 1:  [Header | seq=0    ]   (1500 bytes)\nSegment 2:  [Header | seq=1500 ]   (1500 bytes)\nSegment 3:  [Header | seq=3000 ]   (1500 bytes)\nSegment 4:  [Header | seq=3500 ]   (500 bytes)\n```"
      ) == ["seq-arithmetic: 3500"])
    #expect(
      findings(
        "# TCP\n\n시퀀스 번호가 1인 패킷에 100바이트가 들어 있으면 다음 패킷의 시퀀스 번호는 2이다."
      ).contains { $0.hasPrefix("seq-arithmetic: 2") })
    #expect(
      findings(
        "# TCP\n\nIf a TCP packet with sequence number 1 contains 100 bytes, then the sequence number of the next packet is 2."
      ) == ["seq-arithmetic: 2"])
  }

  @Test("of a SEQ and an ACK number that do not fit, the one that nothing told before leads to is the slip")
  func whichIsTheSlip() {
    func note(_ seq: Int, _ ack: Int) -> String {
      """
      # TCP

      - SYN: seq 900
      - SYN ACK: seq 300, ack 901
      - ACK: seq 901, ack 301
      - first data of the server of 50 bytes: seq \(seq)
      - client: ack \(ack)
      """
    }
    #expect(findings(note(301, 351)) == [])
    #expect(findings(note(300, 351)) == ["seq-arithmetic: 300"])
    #expect(findings(note(301, 352)) == ["ack-arithmetic: 352"])
  }

  @Test("each side's bytes are numbered for themselves")
  func bothSides() {
    #expect(
      findings(
        """
        # TCP

        - PC sends 800 bytes: seq 3201
        - Server: ack 4001
        - PC sends 200 bytes: seq 4001
        - Server: ack 4201
        - Server sends 1460 bytes: seq 6101
        - PC: ack 7561
        """) == [])
  }

  @Test("a SYN that is answered with RST and its number plus one is not what has come so far")
  func resetOfASYN() {
    #expect(
      findings("# TCP\n\nACK가 없는 SYN(seq=900)을 받으면 `RST, ACK seq=0 ack=901`을 돌려준다.") == [])
    #expect(
      !findings("# TCP\n\nACK가 없는 SYN(seq=900)을 받으면 `RST, ACK seq=0 ack=900`을 돌려준다.").contains(
        "ack-number-meaning: 900"))
  }

  @Test("once the missing piece is got, all that was kept is acknowledged")
  func gotAtLast() {
    func note(_ ack: Int) -> String {
      """
      # TCP

      - A → B: seq=501, ack=9001, 1000 bytes
      - A → B: seq=1501, ack=9001, 1000 bytes
      - A → B: seq=2501, ack=9001, 500 bytes

      What if the second is lost?

      - B gets the first → ack=1501
      - B gets the third → ack=1501 (duplicate, the 500 bytes are kept)
      - B gets the second → ack=\(ack)
      """
    }
    #expect(findings(note(3001)) == [])
    let found = NoteChecker.check(Array(note(2501).utf8), file: "note.md").findings
    #expect(found.map(\.expected.english) == ["ACK 3001"])
  }

  @Test("what follows from a number that was found wrong is not held against it")
  func afterASlip() {
    #expect(
      findings(
        """
        # TCP

        5. S → C **[ACK]** seq=54001, ack=19421
        6. S → C **[ACK]** seq=54001, ack=19421, 1460 bytes
        7. S → C **[PSH, ACK]** seq=55462, ack=19421, 540 bytes
        8. C → S **[ACK]** seq=19421, ack=56001
        """) == ["seq-arithmetic: 55462"])
  }

  @Test(
    "one slip in a close, a drawing, a reply, a sending again",
    arguments: [
      (
        "# 4-way handshake\n\n1. 클라이언트는 FIN을 보낸다.\n2. 서버는 ACK를 보낸다.\n3. 서버는 FIN을 보낸다.\n4. 클라이언트는 서버의 SYN을 받고 ACK를 보낸다.",
        "close-order: SYN"
      ),
      (
        "# Close\n\n```mermaid\nsequenceDiagram\nC->>S: FIN, seq=x\nNote over C: FIN_WAIT_1\nS->>C: ACK\nS->>C: FIN, seq=y\nNote over S: TIME_WAIT\nC->>S: ACK\nNote over C: TIME_WAIT\n```",
        "step-state: TIME_WAIT"
      ),
      (
        "# TCP\n\n```\nC→S: PSH,ACK SEQ=1001 ACK=5001 LEN=76\n\nS→C: ACK SEQ=5001 ACK=1078\n```",
        "ack-arithmetic: 1078"
      ),
      ("# 연결 종료\n\n클라이언트는 `FIN(N)`을 받고, 확인했다는 `ACK(N+2)`를 서버에게 보낸다.", "ack-arithmetic: N+2"),
      (
        "# TCP close\n\nIf the final ACK is lost, the server retransmits FIN.\n\n- Server retransmits FIN (it's in FIN_WAIT_2, waiting for ACK)",
        "state-event: FIN_WAIT_2"
      ),
      (
        "# 3-way handshake\n\n### 1. SYN : 클라이언트가 서버에게 자신의 ISN을 담은 SYN 패킷을 보낸다\n### 2. SYN + ACK : SYN을 수신한 서버는 서버의 ISN을 담은 SYN과 ACK(server SYN + 1)을 응답한다\n### 3. ACK : 서버의 응답을 받은 클라이언트가 ACK(server SYN + 1)을 응답한다",
        "handshake-number: server SYN + 1"
      ),
      (
        "# 3-way handshake\n\n1. **SYN** : 클라이언트 → 서버에 연결 요청 (ISN 포함)\n2. **SYN + ACK** : 클라이언트 → 서버에 수락 및 서버 ISN 전송\n3. **ACK** : 클라이언트 → 서버에 응답",
        "step-side: 클라이언트 → 서버"
      ),
      (
        "# TCP\n\n#### 첫 번째\n\n클라이언트가 close를 호출하면 클라이언트는 FIN을 보내고 FIN_WAIT_1 상태가 된다.\n\n서버는 FIN을 받고 ACK를 보내고 CLOSE_WAIT 상태가 된다.\n\n서버는 FIN을 보내고 LAST_ACK 상태가 된다.\n\n클라이언트는 FIN을 받고 ACK를 보내고 CLOSE_WAIT 상태가 된다.",
        "state-side: CLOSE_WAIT"
      ),
    ])
  func slips(note: String, found: String) { #expect(findings(note).contains(found), "\(findings(note))") }

  @Test(
    "the right side of those slips",
    arguments: [
      "# 4-way handshake\n\n1. 클라이언트는 FIN을 보낸다.\n2. 서버는 ACK를 보낸다.\n3. 서버는 FIN을 보낸다.\n4. 클라이언트는 서버의 FIN을 받고 ACK를 보낸다. 이후 새로운 SYN을 받아도 된다.",
      "# Close\n\n```mermaid\nsequenceDiagram\nC->>S: FIN, seq=x\nNote over C: FIN_WAIT_1\nS->>C: ACK\nNote over S: CLOSE_WAIT\nNote over C: FIN_WAIT_2\nNote over S: sends its FIN, enters LAST_ACK\nS->>C: FIN, seq=y\nNote over S: LAST_ACK\nC->>S: ACK\nNote over C: TIME_WAIT\n```",
      "# Close\n\n```mermaid\nsequenceDiagram\nA->>K: close()\nC->>K: FIN\nNote right of K: CLOSE_WAIT\nK-->>C: ACK\nK-->>C: FIN\nNote right of K: LAST_ACK\nC->>K: ACK\n```",
      "# TCP\n\n```\nC→S: PSH,ACK SEQ=1001 ACK=5001 LEN=76\n\nS→C: ACK SEQ=5001 ACK=1077\n```",
      "# TCP\n\n```\nC→S: FIN,PSH,ACK SEQ=1001 ACK=5001 LEN=76\n\nS→C: ACK SEQ=5001 ACK=1078\n```",
      "# 연결 종료\n\n클라이언트는 `FIN(N)`을 받고, 확인했다는 `ACK(N+1)`를 서버에게 보낸다.",
      "# 3-way handshake\n\n서버는 `SYN(x)`를 받고 `SYN(y)`와 `ACK(x+1)`을 보내고, 클라이언트는 `ACK(y+1)`을 보낸다.",
      "# TCP close\n\n- Server retransmits FIN (it's in LAST_ACK, waiting for ACK)\n- Server retransmits FIN, and the client in TIME_WAIT acknowledges it again.",
      "# 3-way handshake\n\n1. **SYN** : 클라이언트 → 서버에 연결 요청 (ISN 포함)\n2. **SYN + ACK** : 서버 → 클라이언트에 수락 및 서버 ISN 전송\n3. **ACK** : 클라이언트 → 서버에 응답",
      "# TIME-WAIT\n\n서버가 먼저 닫으면 서버는 FIN을 보내고 FIN_WAIT_1 상태가 된다.\n\n클라이언트는 FIN을 받고 ACK를 보내고 CLOSE_WAIT 상태가 된다.\n\n서버는 FIN을 받고 ACK를 보내고 TIME_WAIT 상태가 된다.",
      "# 3-way handshake\n\n- SYN_RECV: SYN을 받고 응답을 기다리는 중\n- SYN_SENT: SYN을 보낸 상태\n- TIME_WAIT: 서버로부터 FIN을 수신하더라도 일정 시간 동안 기다리는 상태",
    ])
  func rightOfSlips(note: String) { #expect(findings(note) == [], "\(note)") }

  @Test(
    "right tellings of the same shapes are left alone",
    arguments: [
      "# 3-way handshake\n\nStep 1 SYN From Client – 클라이언트가 서버에 SYN 패킷을 보낸다.\n\n- SYN 플래그 비트를 1로 설정한 세그먼트를 전송한다.\n\nStep 2 SYN + ACK From Server\n\n- SYN과 ACK 플래그 비트를 1로 설정한 세그먼트를 전송한다.\n\nStep 3 ACK\n\n- ACK 플래그 비트를 1로 설정한다.",
      "# Connections\n\n1. The client sends a SYN segment.\n    - The SYN bit is set to 1.\n    - The ACK bit is set to 0.\n2. The server sends a SYN,ACK segment.\n    - The SYN bit is set to 1.\n3. The client sends an ACK.\n    - The SYN bit is set to 0.",
      "# TCP\n\nSYN → SYN-ACK → ACK → data → FIN, the entire life of a connection worked.",
      "# TCP\n\n3-way handshake는 SYN, SYN-ACK, ACK 순서로 진행된다. 플래그는 SYN, ACK, FIN이 있다.",
      "# TCP\n\nThe client sends SYN. The server answers with SYN-ACK. The client ends the handshake with ACK.",
      "# Close\n\n```\nCLIENT                              SERVER\n  |  ——— FIN ——————————————→         |\n  |  ←—— ACK ——————————————          |\n  |  ←—— FIN ——————————————          |\n  |  ——— ACK ——————————————→         |\n```",
      "# TCP\n\nA server that opens passively waits for the first SYN from a client.",
      "# 3-way handshake\n\n- 1. 클라이언트가 서버에게 SYN 패킷을 보냅니다.\n- 2. 서버는 클라이언트에게 ACK+SYN 패킷을 전달합니다.\n- 3. 클라이언트는 ACK 패킷을 전달합니다.",
      "# TCP 상태\n\nSYN-SENT\n\nSYN을 보내고 상대방의 응답을 기다리는 상태\n\nSYN-RECEIVED\n\nSYN 요청을 받고 상대방의 응답을 기다리는 중",
      "# TCP states\n\n### CLOSE_WAIT\n\n```\nReceived FIN, sent the ACK for it. Now waiting for the application to close.\n```\n\n### LAST_ACK\n\n```\nSent FIN after receiving the peer's FIN.\nGoes to CLOSED as soon as the last ACK has come in.\n```",
      "# TCP 상태\n\n- LAST-ACK\n  - CLOSE-WAIT 상태에서 FIN 세그먼트를 전송한 뒤 이에 대한 ACK 세그먼트를 기다리는 상태\n- CLOSE-WAIT: 상대방에게 FIN을 받고 ACK를 보낸 상태.",
      "# TCP\n\n谁主动关闭连接，谁就更容易进入 TIME_WAIT。",
      "# TCP\n\n```\nIf server closes first → Server gets TIME_WAIT\n```",
      "# TCP\n\nA, which sends the last ACK, now waits 2 MSL in TIME-WAIT before fully closing.",
      "# RST\n\n| Current State | On RST | Result |\n|---|---|---|\n| SYN_RECEIVED | recv RST | → LISTEN (if from LISTEN) |\n| ESTABLISHED | recv RST | → CLOSED |",
      "# TCP\n\n```mermaid\nstateDiagram-v2\n    CLOSED --> LISTEN : passive open\n    LISTEN --> SYN_RCVD : receive SYN / send SYN+ACK\n    LISTEN --> SYN_SENT : send SYN\n```",
      "# TCP\n\n```\nSegment 1:  [Header | seq=0    ]   (1500 bytes)\nSegment 2:  [Header | seq=1500 ]   (1500 bytes)\nSegment 3:  [Header | seq=3000 ]   (1500 bytes)\nSegment 4:  [Header | seq=4500 ]   (500 bytes)\n```",
      "# TCP\n\nIf a TCP packet with sequence number 1 contains 100 bytes, then the sequence number of the next packet is 101.",
    ])
  func right(note: String) { #expect(findings(note) == [], "\(note)") }
}
