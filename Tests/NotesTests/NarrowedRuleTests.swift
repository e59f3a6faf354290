import Testing

@testable import Notes

/// Beside right notes that were called wrong stand wrong ones of nearly the same shape: these are found still.
@Suite("What narrowed rules still find") struct NarrowedRuleTests {
  private func rules(_ note: String) -> [String] {
    NoteChecker.check(Array(note.utf8), file: "a.md").findings.map(\.rule)
  }

  @Test(
    "near misses",
    arguments: [
      // A step that its heading counts, and a bit that it never sets.
      (
        "# TCP\n\n## 연결 설정\n\n#### 1단계\n클라이언트가 SYN을 보낸다.\n\n#### 2단계\n1. 서버가 받는다.\n2. 세그먼트를 보낸다.\n   - FIN 비트는 1로 설정된다.\n",
        "handshake-flags"
      ),
      // One host's states alone, out of order.
      ("# TCP\n\nFIN_WAIT_1 → CLOSE_WAIT → LAST_ACK → CLOSED\n", "transition"),
      // What was received leads elsewhere.
      ("# TCP\n\n클라이언트는 ACK를 받고 LAST_ACK 상태가 된다.\n", "state-event"),
      // The noun behind a flag has a capital.
      (
        "# TCP 연결 종료\n\n1. 클라이언트는 FIN Segment 전송\n2. 서버는 FIN Segment에 대한 응답으로 SYN Segment 전송\n3. 서버도 FIN Segment 전송\n4. 클라이언트는 ACK Segment 전송\n",
        "close-order"
      ),
      ("# TCP flags\n\nSYN with ACK (0x18), the second segment\n", "flag-bit"),
      // The teacher errs.
      (
        "# TCP\n\n**Student:** \"How long is a header?\"\n**Teacher:** A header is at most 64 bytes.\n",
        "header-length"
      ),
      ("# TCP 首部\n\n- 窗口字段：表示发送缓冲区的大小\n", "window-field-meaning"),
      ("# TCP\n\n체크섬이 맞지 않으면 수신 측은 NAK를 보낸다.\n", "checksum-always"),
      ("# TCP 헤더\n\n- 제어 플래그 4비트\n", "field-width"),
      ("# TCP header\n\n- Maximum Number (32 bits): the next byte expected\n", "abbreviation"),
    ])
  func found(note: String, rule: String) {
    #expect(rules(note).contains(rule), "\(rules(note))")
  }
}
