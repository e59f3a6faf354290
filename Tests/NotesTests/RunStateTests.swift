import Testing

@testable import Notes

@Suite("States told in a whole opening or close") struct RunStateTests {
  private func rules(_ note: String) -> [String] {
    NoteChecker.check(Array(note.utf8), file: "a.md").findings.map(\.rule)
  }

  private func close(_ told: String) -> String {
    """
    # TCP 4-way handshake

    ### Step 1

    - 클라이언트가 FIN을 보낸다.

    ### Step 2

    - 서버가 ACK를 보낸다.

    \(told)

    ### Step 3

    - 서버가 FIN을 보낸다.

    ### Step 4

    - 클라이언트가 ACK를 보낸다.
    """
  }

  @Test(
    "once the steps tell who closes first, nobody is in a state of the other side",
    arguments: [
      ("이때 서버는 FIN_WAIT_2 상태가 된다.", "이때 서버는 CLOSE_WAIT 상태가 된다."),
      ("The server is now in FIN_WAIT_2 and may still send data.", "The server is now in CLOSE_WAIT."),
      ("클라이언트는 CLOSE_WAIT 상태가 된다.", "클라이언트는 FIN_WAIT_2 상태가 된다."),
    ])
  func sides(_ wrong: String, _ right: String) {
    #expect(rules(close(wrong)) == ["state-side"])
    #expect(rules(close(right)) == [])
  }

  @Test("an opening is held the same way, and whoever waits for the other is not the other")
  func opening() {
    let told = """
      # TCP 3-way handshake

      1. A가 B에게 SYN을 보낸다.
         - 포트 상태: A = `SYN_SENT`, B = `LISTEN`
      2. B가 A에게 SYN+ACK를 보낸다.
         - 포트 상태: A = `ESTABLISHED`, B = `SYN_RECEIVED`
      3. A가 B에게 ACK를 보낸다.
      """
    #expect(rules(told) == [])
    #expect(rules(told.replacing("B = `SYN_RECEIVED`", with: "B = `SYN_SENT`")) == ["state-side"])
    let waiting = "- 서버가 FIN을 보낸다.\n- 클라이언트가 답을 보낼 때까지 대기한다. (LAST_ACK)"
    #expect(rules(close("").replacing("- 서버가 FIN을 보낸다.", with: waiting)) == [])
  }

  @Test("steps that are not all told, or sent by one side alone, say nothing of who closes first")
  func halfTold() {
    let told = close("이때 서버는 FIN_WAIT_2 상태가 된다.")
    #expect(rules(told.replacing("- 클라이언트가 ACK를 보낸다.", with: "- 연결이 끝난다.")) == [])
    #expect(rules(told.replacing("클라이언트가 FIN을", with: "서버가 FIN을")) != ["state-side"])
  }
}
