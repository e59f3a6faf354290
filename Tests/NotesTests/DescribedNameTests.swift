import Testing

@testable import Notes

@Suite("A description with the name behind it") struct DescribedNameTests {
  private func isFound(_ told: String) -> Bool {
    NoteChecker.check(Array("# TCP\n\n\(told)\n".utf8), file: "a.md").findings.contains {
      $0.rule == "swapped-definition"
    }
  }

  @Test(
    "the name of another is found behind what a flag, a field, a state or a mechanism does",
    arguments: [
      ("The bit to abort a connection abruptly is PSH.", "The bit to abort a connection abruptly is RST."),
      (
        "To tell the peer \"I have nothing more to send\", TCP sets PSH.",
        "To tell the peer \"I have nothing more to send\", TCP sets FIN."
      ),
      ("데이터를 바로 애플리케이션으로 올리라는 비트는 URG다.", "데이터를 바로 애플리케이션으로 올리라는 비트는 PSH다."),
      ("마지막 ACK를 기다리는 상태는 CLOSE-WAIT이다.", "마지막 ACK를 기다리는 상태는 LAST-ACK이다."),
      ("수신 버퍼가 넘치지 않게 하는 것은 혼잡 제어다.", "수신 버퍼가 넘치지 않게 하는 것은 흐름 제어다."),
      (
        "The header field that detects corrupted bits is the window.",
        "The header field that detects corrupted bits is the checksum."
      ),
    ])
  func names(_ wrong: String, _ right: String) {
    #expect(isFound(wrong))
    #expect(!isFound(right))
  }

  @Test(
    "what comes next, what is supposed and what is denied is left alone",
    arguments: [
      "연결 요청을 받은 뒤 다음 상태는 SYN-RECEIVED이다.", "The flag that aborts a connection is not PSH.",
      "If no connection is open, the answer is RST.", "연결을 강제로 끊는 플래그는 FIN이 아니다.",
    ])
  func silent(_ told: String) { #expect(!isFound(told)) }
}
