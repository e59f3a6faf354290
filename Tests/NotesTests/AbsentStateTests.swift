import Testing

@testable import Notes

/// The other side of `Right/absent.txt`: what comes near those notes and is wrong is still found.
@Suite("Where a state is told not to be") struct AbsentStateTests {
  private func rules(_ note: String) -> [String] {
    NoteChecker.everything(in: Array(note.utf8), file: "a.md").findings.map(\.rule)
  }

  @Test(
    "the same told as if it were there is found",
    arguments: [
      ("# Close\n\nStates of the passive closer: FIN_WAIT_1, FIN_WAIT_2, TIME_WAIT\n", "state-side"),
      ("# 상태\n\n능동 종료 측의 상태: CLOSE_WAIT, LAST_ACK\n", "state-side"),
      ("# Close\n\nTIME_WAIT is entered by the passive closer.\n", "time-wait-side"),
      ("# Close\n\n| State | Found at |\n|---|---|\n| TIME_WAIT | passive closer |\n", "time-wait-side"),
      (
        "# Handshake\n\n```\n  A                              B\n CLOSED                         LISTEN\n SYN-SENT  --> <SEQ=5><CTL=SYN>     --> SYN-RECEIVED\n SYN-SENT  <-- <SEQ=9><ACK=6><CTL=SYN,ACK> <-- LISTEN\n ESTABLISHED --> <SEQ=6><ACK=10><CTL=ACK> --> ESTABLISHED\n ESTABLISHED --> <SEQ=6><ACK=10><CTL=ACK> --> ESTABLISHED\n```\n",
        "state-side"
      ),
      (
        "# Close\n\n### Not to be mixed up\n\n- `FIN_WAIT_2`: waits for the ACK of its own FIN\n- `CLOSE_WAIT`: waits for the local program to close\n",
        "state-meaning"
      ),
      ("# ACK\n\nSEQ=2000, 50 bytes and FIN: ACK=2050\n", "ack-arithmetic"),
      ("# ACK\n\nSEQ 4294967200 + 500 = 405\n", "ack-arithmetic"),
      ("# TIME_WAIT\n\nTIME_WAIT is used to speed up the next handshake.\n", "known-answer"),
      ("# 연결\n\n서버는 SYN+ACK를 보내고 ESTABLISHED가 된다.\n", "state-event"),
    ])
  func found(note: String, rule: String) { #expect(rules(note).contains(rule), "\(rules(note))") }
}
