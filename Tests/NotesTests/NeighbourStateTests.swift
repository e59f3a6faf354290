import Testing

@testable import Notes

@Suite("Which state comes next, whose it is, and what a server holds in its backlog")
struct NeighbourStateTests {
  private func found(_ note: String) -> [String] { findings("# TCP states\n\n\(note)\n") }

  @Test("The state told to come right before or after another one is held against the state diagram")
  func neighbours() {
    #expect(found("**Q. LAST_ACK 직전 상태는?**\n\nA. FIN_WAIT_1입니다.") == ["state-follows: FIN_WAIT_1"])
    #expect(found("**Q. LAST_ACK 직전 상태는?**\n\nA. CLOSE_WAIT입니다.") == [])
    #expect(found("- SYN_SENT 바로 다음 상태는 TIME_WAIT이다.") == ["state-follows: TIME_WAIT"])
    #expect(found("- SYN_SENT 바로 다음 상태는 ESTABLISHED이다.") == [])
    #expect(found("Which state comes right after CLOSE-WAIT?\n\nLAST-ACK") == [])
  }

  @Test("A state behind a letter that does something is that host's")
  func letters() {
    func steps(_ third: String) -> String {
      "1. C -> S: FIN, C goes to FIN-WAIT-1\n2. S -> C: ACK, S goes to CLOSE-WAIT\n"
        + "3. S -> C: FIN, S goes to \(third)\n4. C -> S: ACK, C goes to TIME-WAIT\n"
    }
    #expect(found(steps("CLOSING")) == ["step-state: CLOSING"])
    #expect(found(steps("LAST-ACK")) == [])
  }

  @Test("Where one letter closes first in all that is drawn, the other one is not put in its states")
  func closers() {
    let drawn =
      "1. A -> B: FIN, A goes to FIN-WAIT-1\n2. B -> A: ACK, B goes to CLOSE-WAIT\n"
      + "3. B -> A: FIN, B goes to LAST-ACK\n4. A -> B: ACK, A goes to TIME-WAIT\n\n## 설명\n\n"
    #expect(found(drawn + "- B가 FIN-WAIT-2에 있는 동안 응용이 남은 일을 한다.") == ["state-side: FIN-WAIT-2"])
    #expect(found(drawn + "- B가 CLOSE-WAIT에 있는 동안 응용이 남은 일을 한다.") == [])
    #expect(found(drawn + "- 반대로 끊으면 B가 FIN-WAIT-1에 있게 된다.") == [])
  }

  @Test("A connection that waits for the last ACK is in SYN-RECEIVED")
  func backlog() {
    #expect(
      found("서버는 SYN+ACK로 답한 뒤 그 연결을 SYN_SENT 상태로 백로그에 둔다.") == ["event-outcome: SYN_SENT"])
    #expect(found("서버는 SYN+ACK로 답한 뒤 그 연결을 SYN_RCVD 상태로 백로그에 둔다.") == [])
    #expect(
      found("The server answers with SYN+ACK and keeps a half-open connection, state TIME_WAIT.")
        == ["event-outcome: TIME_WAIT"])
    #expect(found("The server answers with SYN+ACK and keeps a half-open connection in SYN_RCVD.") == [])
  }

  @Test("Pieces that rows name by letters are followed through a loss")
  func pieces() {
    let rows = "| piece | bytes |\n|---|---|\n| P1 | 1-400 |\n| P2 | 401-800 |\n| P3 | 801-1200 |\n\n"
    #expect(
      found(rows + "1. P1 arrives -> ACK 401\n2. P2 is lost\n3. P3 arrives -> ACK 1201")
        == ["ack-past-hole: 1201"])
    #expect(found(rows + "1. P1 arrives -> ACK 401\n2. P2 is lost\n3. P3 arrives -> ACK 401") == [])
  }

  @Test("Letters and full names of flags in a list of right ones")
  func names() {
    let letters =
      "The letters of SYN, ACK and the others:\n\n- A : Acknowledgment\n- P : Push\n- R : Reset\n- F : Finish\n"
    #expect(findings("# TCP flags\n\n\(letters)- S : Session begin\n") == ["flag-name: Session begin"])
    let names = "| Flag | Name |\n|---|---|\n| URG | Urgent |\n| PSH | Push |\n| RST | Reset |\n"
    #expect(
      findings("# TCP flags\n\n\(names)| CWR | Congestion Window Restarted |\n")
        == ["flag-name: Congestion Window Restarted"])
    #expect(findings("# TCP flags\n\n\(names)| CWR | Congestion Window Reduced |\n") == [])
    #expect(findings("# TCP flags\n\n0x011, that is SYN and ACK.\n") == ["flag-bit: 0x011"])
    #expect(findings("# TCP flags\n\n0x011, that is FIN and ACK.\n") == [])
  }
}
