import Testing

@testable import Notes

@Suite("Answers to known questions")
struct KnownAnswerTests {
  private func places(_ note: String) -> [Int] {
    NoteChecker.check(Array("# TCP\n\n\(note)\n".utf8), file: "note.md").findings
      .filter { $0.rule == "known-answer" }.map(\.place.line)
  }

  @Test(
    "An answer that holds no word of the right one is found wherever it stands",
    arguments: [
      ("### TIME_WAIT가 필요한 이유\n\n클라이언트가 로그를 남길 시간을 벌어 준다.", 5),
      ("**Q: What is TIME-WAIT waiting for?**\n\nA: For the disk to be written.", 5),
      ("Front: Purpose of TIME-WAIT\nBack: gives the user a chance to cancel", 4),
      ("| state | purpose |\n|---|---|\n| TIME_WAIT | lets the server finish its computation |", 5),
      ("1. TIME_WAIT\n   - 방화벽이 규칙을 지울 시간을 주기 위한 것", 4),
      ("The client lingers in TIME_WAIT. The reason: it keeps the route for the next call.", 3),
      ("**A:** TIME-WAIT lasts two MSL. **R:** one for the server to think, one for the client.", 3),
      ("Is TIME-WAIT bad? It locks the port, so it's there to slow down clients.", 3),
    ])
  func wherever(note: String, line: Int) { #expect(places(note) == [line], "\(note)") }

  @Test("What another rule has found on the line is not found again")
  func once() {
    let note = "# TCP\n\nTIME-WAIT exists so that data that is still on its way can be received.\n"
    let found = NoteChecker.check(Array(note.utf8), file: "note.md").findings
    #expect(found.count == 1)
  }

  @Test("A name's own letters answer nothing, and no letters inside another word do")
  func letters() {
    #expect(places("LAST_ACK: waits for the afternoon.") == [3])
    #expect(places("Why is the ISN random? It isn't, the package says.") == [])
    #expect(places("TIME_WAIT exists so that the backpack gets unpacked.") == [3])
  }
}

@Suite("What is said of a mechanism that only its counterpart does") struct CounterpartTests {
  private static let told: [(title: String, right: String, wrong: String)] = [
    ("혼잡 회피", "ACK마다 MSS × MSS / cwnd만큼 더한다.", "ACK 하나에 1 MSS를 더한다."),
    (
      "재전송 타이머", "재전송 타이머가 만료되면 가장 오래된 것만 다시 보낸다.", "재전송 타이머가 만료되면 보낸 것을 전부 다시 보낸다."
    ),
    ("Nagle", "TCP_NODELAY를 켜도 지연 ACK는 그대로다.", "TCP_NODELAY를 켜면 지연 ACK도 꺼진다."),
    (
      "Delayed ACK", "An out-of-order segment is acknowledged at once.",
      "An out-of-order segment waits for the timer like any other."
    ),
    (
      "SYN cookies", "The client brings the cookie back, plus one, as its acknowledgment number.",
      "The client sends the cookie back in its sequence number."
    ),
    ("RST", "In SYN-SENT it leads to CLOSED.", "In SYN-SENT it leads back to LISTEN."),
    (
      "SACK", "Right edge: the number behind the last byte of the block.",
      "Right edge: the last byte of the block."
    ),
  ]

  @Test("Only the wrong sentence of each pair is found", arguments: told.indices)
  func pair(index: Int) {
    let (title, right, wrong) = Self.told[index]
    #expect(findings("# TCP\n\n## \(title)\n\n- \(right)\n") == [])
    #expect(findings("# TCP\n\n## \(title)\n\n- \(wrong)\n").map { $0.prefix(12) } == ["known-answer"])
  }
}
