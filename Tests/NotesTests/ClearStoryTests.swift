import Testing

@testable import Notes

/// The other side of `Right/subjects.txt`: what comes near those notes and is wrong is still found.
@Suite("Whose it is, and where a story is told") struct ClearStoryTests {
  private func rules(_ note: String) -> [String] {
    NoteChecker.check(Array(note.utf8), file: "a.md").findings.map(\.rule)
  }

  @Test(
    "a slip beside what only names another side, column or clause is found",
    arguments: [
      (
        "# 연결 종료\n\n1. 클라이언트는 FIN을 보내고 FIN_WAIT_1 상태가 된다.\n2. 서버는 클라이언트의 종료 요청을 받아들이고, FIN_WAIT_2 상태에 들어간다.\n3. 서버는 FIN을 보내고 LAST_ACK 상태에 들어간다.\n4. 클라이언트는 ACK를 보내고 TIME_WAIT 상태에 들어간다.\n",
        "state-side"
      ),
      (
        "### TCP와 UDP\n\n|항목|TCP|UDP|\n|---|---|---|\n|헤더 크기|20바이트|20바이트|\n", "header-length"
      ),
      ("# TCP\n\nMSS는 (헤더까지 포함한) 세그먼트의 최대 크기이다.\n", "mss-is-data"),
      ("# 번호\n\n- 순서 번호: 다음에 받아야 할 바이트의 번호\n", "sequence-number-meaning"),
      (
        "### 3 way handshake\n\n1. 클라이언트가 서버로 SYN을 보낸다\n2. 서버는 클라이언트로 ACK를 보낸다\n3. 클라이언트는 서버로 SYN+ACK를 보낸다\n",
        "handshake-order"
      ),
      ("# 플래그\n\n- URG\n- ACK\n- PHS: 데이터를 바로 넘긴다\n- RST\n- SYN\n- FIN\n", "flag-name"),
      ("# TCP close\n\nThe server sends a FIN and enters CLOSE_WAIT.\n", "state-event"),
    ])
  func found(note: String, rule: String) { #expect(rules(note).contains(rule), "\(rules(note))") }

  @Test("what hosts are made to say to each other is no step")
  func spoken() {
    let play =
      "# 3 way handshake\n\n1. %클라이언트: 서버에게 SYN을 보낼게.%\n2. %서버: 클라이언트에게 ACK를 보낼게.%\n3. %클라이언트: 서버에게 SYN+ACK를 보낼게.%\n"
    #expect(rules(play.replacing("%", with: "\"")) == [])
    #expect(!rules(play.replacing("%", with: "")).isEmpty)
  }
}
