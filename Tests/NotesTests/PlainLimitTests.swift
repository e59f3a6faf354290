import Testing

@testable import Notes

@Suite("Limits and tables told plainly") struct PlainLimitTests {
  private func rules(_ note: String) -> [String] {
    NoteChecker.check(Array("# TCP\n\n\(note)\n".utf8), file: "a.md").findings.map(\.rule)
  }

  @Test(
    "a limit is held whatever names its subject",
    arguments: [
      ("ISN은 그 시작값으로, 16비트 값이다.", "ISN은 그 시작값으로, 32비트 값이다.", "field-width"),
      (
        "* Initial **Sequence Number = x** (16 bits, random)",
        "* Initial **Sequence Number = x** (32 bits, random)", "field-width"
      ),
      (
        "- sequence numbers: 2^31 of them, then they start over at 0",
        "- sequence numbers: 2^32 of them, then they start over at 0", "sequence-space"
      ),
      (
        "시퀀스 번호는 첫 바이트의 번호이다. 이 필드는 0부터 2^16 - 1까지 쓸 수 있다.",
        "시퀀스 번호는 첫 바이트의 번호이다. 이 필드는 0부터 2^32 - 1까지 쓸 수 있다.", "sequence-space"
      ),
      (
        "The dynamic range of ports goes from 49152 up to 65536.",
        "The dynamic range of ports goes from 49152 up to 65535.", "port-range"
      ),
      (
        "**Front:** Well-known ports\n**Back:** 0-1024", "**Front:** Well-known ports\n**Back:** 0-1023",
        "port-range"
      ),
      (
        "- TCP header 20..60, so options at most 60", "- TCP header 20..60, so options at most 40",
        "header-length"
      ),
      ("2. 옵션은 최대 몇 바이트? → 44바이트", "2. 옵션은 최대 몇 바이트? → 40바이트", "header-length"),
      (
        "Data offset (4 bits): length in 32-bit words. Smallest value 4.",
        "Data offset (4 bits): length in 32-bit words. Smallest value 5.", "header-length"
      ),
      (
        "데이터 오프셋의 최솟값은 4이다.", "옵션이 하나라도 있으면 데이터 오프셋의 최솟값은 6이다.", "header-length"
      ),
      (
        "The data offset is at least 6.", "With any option the data offset is at least 6.", "header-length"
      ),
      ("- Header Length: 32 bytes (16)", "- Header Length: 32 bytes (8)", "header-length"),
      ("## Window scale\n\n- 시프트는 16까지 쓸 수 있다", "## Window scale\n\n- 시프트는 14까지 쓸 수 있다", "scale-shift"),
      ("Q. TCP 윈도우 필드는 몇 비트인가? → 32비트", "Q. TCP 윈도우 필드는 몇 비트인가? → 16비트", "field-width"),
      (
        "**Front:** Width of the urgent pointer\n**Back:** 32 bits",
        "**Front:** Width of the urgent pointer\n**Back:** 16 bits", "field-width"
      ),
      ("IPv4의 기본 MSS는 1220이다.", "IPv4의 기본 MSS는 536이다.", "constant"),
    ])
  func limits(_ wrong: String, _ right: String, _ rule: String) {
    #expect(rules(wrong) == [rule])
    #expect(rules(right) == [])
  }

  @Test(
    "what is of another thing is left alone",
    arguments: [
      "헤더는 최소 20바이트에서 옵션에 따라 최대 60바이트까지 가질 수 있다.",
      "A TCP header has 20 bytes, with options at most 60.",
      "TLS has its own record sequence number, 64 bits, never sent.",
      "시퀀스 번호는 2^31 이내의 거리에서만 비교할 수 있다.",
    ])
  func others(_ told: String) {
    #expect(rules(told) == [])
  }

  @Test("the last byte of a segment is one below the next segment's first")
  func lastBytes() {
    let told = "If the number is 500 and the segment has 200 bytes of data, the last byte is number 700."
    #expect(rules(told) == ["seq-arithmetic"])
    #expect(rules(told.replacing("700", with: "699")) == [])
    let listed = "* Segment 2: Seq = 2000, Bytes = 2000–2999\n* Segment 3: Seq = 3001 (after 2000–2999)"
    #expect(rules(listed) == ["seq-arithmetic"])
    #expect(rules(listed.replacing("3001", with: "3000")) == [])
  }

  @Test("two columns of states are read as from and to, whatever heads them")
  func columns() {
    let table = """
      | in state | event | action | then in |
      |---|---|---|---|
      | CLOSED | passive OPEN | create TCB | LISTEN |
      | ESTABLISHED | CLOSE | send FIN | FIN-WAIT-1 |
      | ESTABLISHED | rcv FIN | send ACK | CLOSE-WAIT |
      | CLOSE-WAIT | CLOSE | send FIN | LAST-ACK |
      | LAST-ACK | rcv ACK of FIN | delete TCB | CLOSED |
      """
    #expect(rules(table) == [])
    #expect(rules(table.replacing("FIN | LAST-ACK", with: "FIN | FIN-WAIT-1")) == ["transition"])
  }

  @Test("hosts with a letter for their name send the rows of a table")
  func letters() {
    let table =
      "| 단계 | 보내는 쪽 | 내용 |\n|---|---|---|\n| 1 | A | `FIN` |\n| 2 | B | `ACK` |\n| 3 | B | `FIN` |\n| 4 | A | `ACK` |"
    #expect(rules(table) == [])
    #expect(rules(table.replacing("| 2 | B |", with: "| 2 | A |")) == ["step-side"])
  }

  @Test("a probe sends again what the other side still waits for")
  func probes() {
    let told = """
      ```
      B > A: Flags [.], seq 7301, ack 5001, win 0, length 0
      A > B: Flags [.], seq 5001, ack 7301, win 512, length 1
      B > A: Flags [.], seq 7301, ack 5001, win 0, length 0
      A > B: Flags [.], seq 5001, ack 7301, win 512, length 1
      B > A: Flags [.], seq 7301, ack 5001, win 4096, length 0
      A > B: Flags [.], seq 5001, ack 7301, win 512, length 1000
      ```
      """
    #expect(rules(told) == [])
  }

  @Test("a teaching assistant puts a student right")
  func assistants() {
    let told = "**Student:** And in CLOSE_WAIT it can't send.\n\n**TA:** Of course it can."
    #expect(rules(told) == [])
    #expect(rules("And in CLOSE_WAIT it can't send.") == ["close-wait-can-send"])
  }

  @Test("a number right behind SYN,ACK is the segment's own, where an ACK number follows")
  func pairs() {
    let told = "- C: SYN 1000\n- S: SYN,ACK 2000, ack 1001\n- C: ACK 1001, ack 2001"
    #expect(rules(told) == [])
    #expect(rules(told.replacing("ack 1001", with: "ack 1000")) == ["handshake-number"])
  }
}
