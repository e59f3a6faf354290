import Testing

@testable import Notes

@Suite("Check: rows that tell where they end") struct RowEndTests {
  private func found(_ note: String) -> [String] {
    NoteChecker.check(Array("# TCP segments\n\n\(note)\n".utf8), file: "a.md").findings.map {
      "\($0.place.line): \($0.found) → \($0.expected.english)"
    }
  }

  @Test("a row that begins elsewhere than behind the one before is told by its SEQ")
  func begins() {
    #expect(
      found(
        "| Segment | SEQ | Bytes | Last byte |\n|---|---|---|---|\n| S1 | 301 | 50 | 350 |\n| S2 | 351 | 50 | 400 |\n| S3 | 451 | 20 | 420 |"
      )
        == ["7: 451 → 401"])
  }

  @Test("a row that ends elsewhere is told by its end, in either language")
  func ends() {
    #expect(
      found(
        "| # | Seq | Len | ACKed by |\n|---|---|---|---|\n| 1 | 1 | 565 | 566 |\n| 2 | 566 | 1460 | 2026 |\n| 3 | 2026 | 1460 | 3846 |\n| 4 | 3486 | 100 | 3586 |"
      )
        == ["7: 3846 → 3486"])
    #expect(
      found(
        "| 번호 | SEQ | 길이 | 마지막 바이트 |\n|---|---|---|---|\n| 1 | 100 | 10 | 109 |\n| 2 | 110 | 10 | 120 |\n| 3 | 120 | 10 | 129 |"
      )
        == ["6: 120 → 119"])
  }

  @Test("rows that are right, that disagree throughout or whose ACK is another side's are left alone")
  func leftAlone() {
    #expect(
      found(
        "| SEQ | Bytes | Last byte |\n|---|---|---|\n| 1 | 50 | 50 |\n| 51 | 50 | 100 |\n| 101 | 50 | 150 |")
        == [])
    #expect(
      found("| SEQ | Bytes | Last |\n|---|---|---|\n| 1 | 50 | 2 |\n| 51 | 50 | 3 |\n| 101 | 50 | 150 |")
        == [])
    #expect(
      found("| SEQ | Len | ACK |\n|---|---|---|\n| 1 | 50 | 7 |\n| 51 | 50 | 101 |\n| 101 | 50 | 151 |") == []
    )
  }

  @Test("a state one letter off is found where an arrow leads to it")
  func arrows() {
    let states =
      "Both are in FIN_WAIT_1.\n\n2. both receive the other's FIN -> CLOSEING\n3. both -> TIME_WAIT"
    #expect(found(states) == ["5: CLOSEING → CLOSING"])
    #expect(found(states.replacing("CLOSEING", with: "CLOSES")) == [])
  }

  @Test("the state that waits for the application's call of close is asked for")
  func riddle() {
    let card = "Q: In which state does the passive closer wait for its application to call close?\nA: "
    #expect(found(card + "LAST-ACK") == ["4: LAST-ACK → CLOSE-WAIT"])
    #expect(found(card + "CLOSE-WAIT") == [])
  }
}
