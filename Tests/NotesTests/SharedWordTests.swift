import Testing

@testable import Notes

@Suite("Check: several rules on the same words") struct SharedWordTests {
  private func checked(_ note: String) -> [Finding] {
    NoteChecker.check(Array(note.utf8), file: "a.md").findings
  }

  private let closeWait = "CLOSE_WAIT 상태는 먼저 연결을 끊은 쪽이 들어간다."

  @Test("what three rules find is said once, by the one that points at the fewest words")
  func once() throws {
    let note = "# TCP\n\n\(closeWait)\n"
    #expect(NoteChecker.everything(in: Array(note.utf8), file: "a.md").findings.count >= 3)
    let found = try #require(checked(note).first)
    #expect(checked(note).count == 1)
    #expect(found.found == "CLOSE_WAIT")
  }

  @Test("two mistakes side by side are two")
  func apart() {
    #expect(
      checked("# TCP header\n\n| Field | Bits |\n|---|---|\n| Window | 32 |\n| Checksum | 8 |\n").count == 2)
    #expect(checked("# TCP\n\n- A -> B : SYN SEQ=1000\n- B -> A : SYN,ACK SEQ=5000 ACK=1002\n").count == 1)
  }

  @Test("to allow the rule that is shown brings no other one up")
  func allowed() throws {
    let shown = try #require(checked("# TCP\n\n\(closeWait)\n").first)
    #expect(checked("# TCP\n\n<!-- tcpdrill: allow \(shown.rule) -->\n\(closeWait)\n") == [])
  }

  @Test("an acknowledgment that leaves out the SYN is an error where the story is told in numbers")
  func handshake() {
    func severities(_ acks: (Int, Int)) -> [Finding.Severity] {
      checked(
        "# 3-way handshake\n\n1. 클라이언트 → 서버: SYN (seq=1000)\n2. 서버 → 클라이언트: SYN, ACK (seq=5000, ack=\(acks.0))\n"
          + "3. 클라이언트 → 서버: ACK (seq=1001, ack=\(acks.1))\n"
      ).map(\.severity)
    }
    #expect(severities((1001, 5001)) == [])
    #expect(severities((1000, 5001)) == [.error])
    #expect(severities((1002, 5001)) == [.error])
    #expect(severities((1001, 5000)) == [.error])
    let symbols = "# Handshake\n\n- A -> B : SYN, seq=x\n- B -> A : SYN, ACK, seq=y, ack=x\n"
    #expect(checked(symbols).map(\.severity) == [.warning])
  }

  @Test("the number that another line's slip should have been is no slip itself")
  func meant() {
    let note =
      "# TCP\n\n- A -> B : PSH,ACK SEQ=1001 ACK=5001 LEN=300\n- B -> A : ACK SEQ=5001 ACK=1310\n"
      + "- B -> A : ACK SEQ=5001 ACK=1310\n\n그다음 A가 보내는 것은 SEQ=1301이다.\n"
    #expect(checked(note).map(\.place.line) == [4, 5])
  }
}
