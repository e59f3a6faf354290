import Testing

@testable import Notes

@Suite("Bits of a segment and names of flags told in prose and rows") struct SegmentBitTests {
  @Test(
    "a segment that the sentence names has the bits of its step",
    arguments: [
      (
        "The connection request has `SYN = 1 and ACK = 1` to tell that the acknowledgement is not in use.",
        "The connection request has `SYN = 1 and ACK = 0` to tell that the acknowledgement is not in use."
      ),
      ("The connection reply has SYN = 1 and ACK = 0.", "The connection reply has SYN = 1 and ACK = 1."),
      ("In the SYNACK segment the SYN bit is set to 0.", "In the SYNACK segment the SYN bit is set to 1."),
      (
        "This connection-granted segment has no data. First, the SYN bit is set to 0.",
        "This connection-granted segment has no data. First, the SYN bit is set to 1."
      ),
      ("연결 요청은 SYN=1, ACK=1로 보낸다.", "연결 요청은 SYN=1, ACK=0으로 보낸다."),
      ("SYN+ACK 세그먼트에서 SYN 비트는 0이다.", "SYN+ACK 세그먼트에서 SYN 비트는 1이다."),
    ])
  func named(wrong: String, right: String) {
    #expect(findings("# TCP\n\n\(wrong)\n").count == 1, "\(wrong)")
    #expect(findings("# TCP\n\n\(right)\n") == [], "\(right)")
  }

  @Test("the name may stand behind the bits")
  func meant() {
    func told(_ ack: Int, _ name: String) -> [String] {
      findings("# TCP\n\nWhen SYN is 1 and ACK is \(ack), it means that this is a \(name).\n")
    }
    #expect(told(1, "connection request").count == 1)
    #expect(told(0, "connection response").count == 1)
    #expect(told(0, "connection request") == [])
    #expect(told(1, "connection response") == [])
  }

  @Test("the flags are bits, no bytes")
  func bytes() {
    #expect(findings("# TCP 헤더\n\n- 플래그 비트, 6 byte\n").count == 1)
    #expect(findings("# TCP header\n\nThe flags field has 8 bytes.\n").count == 1)
    #expect(findings("# TCP 헤더\n\n- 플래그 비트, 6 bit\n") == [])
    #expect(findings("# TCP header\n\nThe flags field has 8 bits.\n") == [])
  }

  @Test("what answers a segment, and what ends a connection, is not that segment")
  func others() {
    #expect(
      findings(
        "# TCP\n\nWhen the client receives the SYNACK segment, it sends an ACK with SYN bit set to 0.\n")
        == [])
    #expect(findings("# TCP\n\nSYN+ACK 세그먼트를 받으면 SYN 비트가 0인 ACK를 보낸다.\n") == [])
    #expect(findings("# TCP\n\n연결 종료에서 첫 번째 세그먼트는 FIN=1, ACK=1이다.\n") == [])
  }

  @Test(
    "three words with a flag's initials in its row, and a word joined to ECN, are its name",
    arguments: [
      ("Congestion Window Reset", "Congestion Window Reduced"),
      (
        "Congestion Window Restart — the sender slowed down",
        "Congestion Window Reduced — the sender slowed down"
      ),
    ])
  func rows(wrong: String, right: String) {
    func table(_ name: String) -> String {
      "# TCP 플래그\n\n| 비트 | 플래그 | 뜻 |\n|---|---|---|\n| 8 | CWR | \(name) |\n| 7 | ECE | ECN-Echo |\n"
    }
    #expect(findings(table(wrong)).count == 1)
    #expect(findings(table(right)) == [])
  }

  @Test("ECE is no error, and beside CWR stands ECE")
  func echo() {
    #expect(
      findings("# TCP flags\n\n- ECE (1 bit): ECN-Error has a dual role.\n") == ["flag-name: ECN-Error"])
    #expect(findings("# TCP flags\n\n- ECE (1 bit): ECN-Echo has a dual role.\n") == [])
    #expect(findings("# TCP header\n\n**CWR and ECN bits** tell of congestion.\n") == ["flag-name: ECN"])
    #expect(findings("# TCP 헤더\n\nCWR와 ECN 비트는 혼잡을 알린다.\n") == ["flag-name: ECN"])
    #expect(findings("# TCP header\n\n**CWR and ECE bits** are used for ECN.\n") == [])
    #expect(findings("# TCP 헤더\n\nCWR와 ECE 비트는 ECN에 쓰인다.\n") == [])
  }

  @Test("what is told further on may have alternatives of its own")
  func alternatives() {
    let reset =
      "bit is used to abruptly reset a connection after a host crash, an attack or some other reason."
    #expect(findings("# TCP\n\n- The **FIN** \(reset)\n").count == 1)
    #expect(findings("# TCP\n\n- The **RST** \(reset)\n") == [])
    #expect(findings("# TCP\n\n- **FIN**: 연결을 끝낸다. 또는 강제로 연결을 초기화하는 RST를 쓴다.\n") == [])
  }
}
