import Testing

@testable import Notes

@Suite("States in a list that is headed by the side they belong to") struct HeadedStateTests {
  @Test(
    "one of them is only the other side's",
    arguments: [
      ("# 상태\n\n- 먼저 끊는 쪽: FIN_WAIT_1, FIN_WAIT_2, TIME_WAIT\n- 나중에 끊는 쪽: CLOSE_WAIT, CLOSING\n", "CLOSING"),
      (
        "# Closing\n\n- passive closer\n  - FIN in: CLOSE-WAIT\n  - ACK in: TIME-WAIT, then CLOSED\n",
        "TIME-WAIT"
      ),
      ("# 종료\n\n- 수동 종료 측\n  - FIN 수신: CLOSE_WAIT\n  - ACK 수신: TIME_WAIT → CLOSED\n", "TIME_WAIT"),
      (
        "# TCP\n\nC : CLOSED → SYN_SENT → ESTABLISHED\n\nS : CLOSED → LISTEN → SYN_SENT → ESTABLISHED\n",
        "SYN_SENT"
      ),
      ("# TCP states\n\n- Client: CLOSED -> SYN-RECEIVED -> ESTABLISHED\n", "SYN-RECEIVED"),
    ])
  func wrong(note: String, state: String) { #expect(findings(note) == ["state-side: \(state)"]) }

  @Test(
    "states of either side in their own lists, and where both close or open at once",
    arguments: [
      "# 상태\n\n- 먼저 끊는 쪽: FIN_WAIT_1, FIN_WAIT_2, CLOSING, TIME_WAIT\n- 나중에 끊는 쪽: CLOSE_WAIT, LAST_ACK\n",
      "# Closing\n\n- passive closer\n  - FIN in: CLOSE-WAIT\n  - ACK in: CLOSED\n",
      "# Closing\n\n- passive closer\n  - its peer's ACK in: TIME-WAIT, then CLOSED\n",
      "# TCP\n\nC : CLOSED → SYN_SENT → ESTABLISHED\n\nS : CLOSED → LISTEN → SYN_RCVD → ESTABLISHED\n",
      "# Simultaneous open\n\n- Server: CLOSED -> SYN-SENT -> SYN-RECEIVED -> ESTABLISHED\n",
      "# Reuse\n\nTIME-WAIT -> SYN-RECEIVED is seen where a new SYN reopens the connection.\n",
    ])
  func right(note: String) { #expect(findings(note) == []) }
}
