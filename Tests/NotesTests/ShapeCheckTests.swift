import Testing

@testable import Notes

@Suite("Mistakes in whatever shape they are written") struct ShapeCheckTests {
  private func findings(_ note: String) -> [String] {
    NoteChecker.check(Array(note.utf8), file: "note.md").findings.map { "\($0.rule): \($0.found)" }
  }

  @Test("one more than the other side's number is acknowledged, never two more")
  func formula() {
    #expect(
      findings("# 3-way handshake\n\n`ack`에는 `server`로부터 받은 `seq + 2`의 값을 담아 보낸다.")
        == ["ack-formula: seq + 2"])
    #expect(findings("# 3-way handshake\n\n`ack`에는 `server`로부터 받은 `seq + 1`의 값을 담아 보낸다.") == [])
    #expect(findings("# Data\n\n데이터가 2바이트이면 ack는 seq + 2이다.") == [])
  }

  @Test("a handshake without names has its numbers checked")
  func unnamed() {
    let steps =
      "# 3-way handshake\n\n1. SYN: seq = 100\n2. SYN+ACK: seq = 300, ack = 101\n3. ACK: seq = 101, ack = "
    #expect(findings(steps + "301") == [])
    #expect(findings(steps + "310").count == 1)
  }

  @Test("a number that a sum begins with is no answer")
  func sums() {
    #expect(findings("# TCP\n\nC 第一个数据段 `seq=1001`；300字节数据后，S 回复 `ack=1001+300=1301`。") == [])
    #expect(
      findings("# TCP 首部\n\n例如序号为 301，如果携带的数据长度为 100 字节，那么下一个报文段的序号应为 402。")
        == ["seq-arithmetic: 402"])
  }

  @Test("an arrow leads through a flag to the next state")
  func flagged() {
    #expect(findings("# 3-way handshake\n\n- Server : `SYN_RCVD` → ACK → `ESTABLISHED`") == [])
    #expect(findings("# 3-way handshake\n\n- Server : `SYN_RCVD` → ACK → `LAST_ACK`").count == 1)
  }

  @Test("a scan tells whether ports are open, not what CLOSED means")
  func opposites() {
    #expect(
      findings("# TCP ports\n\nClosed or filtered: it is unclear whether the port is open or closed.") == [])
  }
}
