import Testing

@testable import Notes

/// The other side of `Right/elsewhere.txt`: what comes near those notes and is wrong is still found.
@Suite("What is not told of something else") struct ToldElsewhereTests {
  private func rules(_ note: String) -> [String] {
    NoteChecker.check(Array(note.utf8), file: "a.md").findings.map(\.rule)
  }

  @Test(
    "a slip beside what only compares, lists or asks is found",
    arguments: [
      ("# TCP\n\n### 느린 시작\n\n이 기법은 윈도우를 선형적으로 키운다.\n", "slow-start-growth"),
      ("# TCP\n\nAIMD 방식은 윈도우를 지수적으로 늘린다.\n", "avoidance-growth"),
      (
        "# 3-way handshake\n\n- SYN: seq = x\n- SYN-ACK: seq = y, ack = x\n- ACK: ack = y+1\n",
        "ack-arithmetic"
      ),
      ("# TCP opening\n\nclient SYN (seq $A$) → server SYN,ACK (ack $A{+}2$, seq $B$)\n", "handshake-number"),
      (
        "# 연결 종료\n\n1. 클라이언트는 FIN을 보내고 FIN_WAIT_1 상태가 된다.\n2. 서버는 ACK를 보낸다.\n3. 서버는 SYN을 보내고 LAST_ACK 상태가 된다.\n",
        "close-order"
      ),
      (
        "# 4-way handshake\n\n1. 클라이언트는 서버에 FIN을 보내고 FIN_WAIT_1 상태가 된다.\n2. 서버는 ACK를 보내고 TIME_WAIT 상태가 된다.\n3. 서버는 FIN을 보내고 LAST_ACK 상태가 된다.\n4. 클라이언트는 ACK를 보내고 TIME_WAIT 상태가 된다.\n",
        "state-side"
      ),
      ("# TCP\n\nFIN을 보내고 ESTABLISHED 상태가 된다.\n", "state-event"),
      ("# TCP\n\nTCP 헤더의 길이는 4바이트이다.\n", "header-length"),
      ("# TCP 상태\n\nFIN을 받은 뒤의 길:\n\n    FIN_WAIT_2 → CLOSED\n", "transition"),
      ("# 3-way handshake\n\n클라이언트는 SYN과 ACK 패킷을 받고 SYN 패킷을 서버로 보낸다.\n", "reply-flags"),
      ("# TCP\n\nRTO(Repeat Timeout)가 지나면 다시 보낸다.\n", "abbreviation"),
      ("## Slow start\n\nIt applies when cwnd >= ssthresh.\n", "growth-beyond-threshold"),
    ])
  func found(note: String, rule: String) { #expect(rules(note).contains(rule), "\(rules(note))") }
}
