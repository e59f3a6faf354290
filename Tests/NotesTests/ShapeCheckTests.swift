import Testing

@testable import Notes

@Suite("Mistakes in whatever shape they are written") struct ShapeCheckTests {
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

  @Test("numbers below the titles of steps follow from the step before")
  func numbersBelowTitles() {
    func note(_ ack: Int, _ seq: Int, _ last: Int) -> String {
      "# 3-way handshake\n\n#### 1단계: 클라이언트 → 서버 (SYN)\n\n```\nseq: 7001\n```\n\n"
        + "#### 2단계: 서버 → 클라이언트 (SYN/ACK)\n\n```\nseq: 3001\nack: \(ack)\n```\n\n"
        + "#### 3단계: 클라이언트 → 서버 (ACK)\n\n```\nseq: \(seq)\nack: \(last)\n```\n"
    }
    #expect(findings(note(7002, 7002, 3002)) == [])
    #expect(findings(note(7001, 7002, 3002)).contains("handshake-number: 7001"))
    #expect(findings(note(7002, 7020, 3002)) == ["seq-arithmetic: 7020"])
    #expect(findings(note(7002, 7002, 3012)).contains("handshake-number: 3012"))
  }

  @Test("what a flag's letters stand for is told behind a colon too")
  func colons() {
    #expect(findings("# TCP\n\n- SYN: synchronize sequence number\n- ACK: acceptance").count == 1)
    #expect(findings("# TCP\n\n- SYN: synchronize sequence number\n- ACK: acknowledgement") == [])
  }

  @Test("each flag is one bit, all of them are six or eight")
  func bits() {
    let flags = "# TCP 헤더\n\n## RST (Reset) - %비트\n\n재설정\n\n## 제어 비트(Control Bits)\n\n- 기본적으로 8비트로 구성"
    func note(_ bits: Int) -> String { String(flags.split(separator: "%").joined(separator: "\(bits)")) }
    #expect(findings(note(1)) == [])
    #expect(findings(note(2)) == ["field-width: 2비트"])
    #expect(findings("# TCP 헤더\n\n## 제어 비트(Control Bits)\n\n- 기본적으로 5비트로 구성").count == 1)
  }
}
