import Notes
import Testing

@Suite("States that are entered, would be, or stand in a row that is a step")
struct SupposedStateTests {
  @Test("A state that serves as the verb is entered, in whatever letters")
  func madeVerb() {
    #expect(facts(in: "# TCP\n\n서버는 ACK 받은 후, 소켓 Closed함.\n", .state) == ["3 CLOSED (server)"])
    #expect(facts(in: "# TCP\n\n서버는 ACK 받은 후, 소켓을 Close 할 수 있다.\n", .state).isEmpty)
  }

  @Test(
    "A state that would be entered, were it so, and a tale's are not told of",
    arguments: [
      "This ensures that B gets the ACK. If A enters CLOSED immediately, B may not close.",
      "만약 바로 CLOSED 상태로 돌입하면, 나중에 오는 세그먼트를 받을 수 없다.", "若 A 发完确认应答后直接进入 CLOSED 状态，那么 B 不能正常关闭。",
      "Imagine that an old SYN arrives: the server handles it and enters ESTABLISHED state.",
    ])
  func wouldBe(sentence: String) {
    #expect(facts(in: "# TCP\n\n\(sentence)\n", .state).isEmpty)
  }

  @Test("Rows that are steps explain no flag")
  func stepRows() {
    let rows = "| FIN | 나 이제 끊을게 |\n| ACK | 알겠어, 아직 보낼 게 있어 |\n| FIN | 다 보냈어, 끊을게 |\n| ACK | 확인했어 |\n"
    #expect(facts(in: "# TCP\n\n| 단계 | 내용 |\n|---|---|\n\(rows)", .flag).isEmpty)
    #expect(facts(in: "# TCP\n\n| 플래그 | 내용 |\n|---|---|\n\(rows)", .flag).count == 4)
  }
}
