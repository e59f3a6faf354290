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
