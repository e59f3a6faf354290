import Notes
import Testing

@Suite("Shapes: captures in a shorthand of one's own") struct ShortCaptureTests {
  private func exchange(_ lines: String) -> [String] {
    facts(in: "# SYN과 FIN\n\n```\n\(lines)\n```\n", .exchange)
  }

  @Test("bare letters behind two hosts are flags, numbers stand behind a blank or a sign of equality")
  func letters() {
    #expect(
      exchange("C > S  F. seq=51 ack=201\nS > C  F. seq=201 ack=52\nC > S  .  seq=52 ack=202") == [
        "4 exchange client→server FIN,ACK SEQ=51 ACK=201 | server→client FIN,ACK SEQ=201 ACK=52 | client→server ACK SEQ=52 ACK=202"
      ])
    #expect(
      exchange("web > db: S seq 10\ndb > web: S. seq 90, ack 11\nweb > db: . ack 91") == [
        "4 exchange client→server SYN SEQ=10 | server→client SYN,ACK SEQ=90 ACK=11 | client→server ACK ACK=91"
      ])
  }

  @Test(
    "lines without a letter carry data by their span, or acknowledge; blocks of SACK are no numbers of theirs"
  )
  func plain() {
    #expect(
      exchange("s > c: seq 2001:3001, length 1000\nc > s: ack 1001, sack {2001:3001}\ns > c: seq 1001:2001")
        == [
          "4 exchange server→client - SEQ=2001 LEN=1000 | client→server ACK ACK=1001 | server→client - SEQ=1001 LEN=1000"
        ])
  }

  @Test("what compares two things is no capture")
  func comparisons() {
    #expect(exchange("a > b seq numbers are compared modulo 2^32\nif x > y: ack = y") == [])
    #expect(exchange("5 > 3 seq 1\nwindow > 0 ack 7") == [])
  }

  @Test("how much is carried stands in brackets behind the flags, and is no number of theirs")
  func sizes() {
    let note =
      "# 3-way handshake\n\n| 보내는 쪽 | 플래그 | SEQ | ACK |\n|---|---|---|---|\n"
      + "| 클라이언트 | SYN | 2500 | - |\n| 서버 | SYN, ACK | 8100 | 2501 |\n| 클라이언트 | ACK | 2501 | 8101 |\n"
      + "| 클라이언트 | PSH, ACK (70바이트) | 2501 | 8101 |\n"
    #expect(
      facts(in: note, .exchange).first?.hasSuffix("client→server PSH,ACK SEQ=2501 ACK=8101 LEN=70") == true)
  }

  @Test("Lines in another fence that begin again with a lower number are another conversation")
  func another() {
    let first = """
      10:00:00.1 IP c.5000 > s.80: Flags [P.], seq 500:600, ack 900, win 500, length 100
      10:00:00.2 IP s.80 > c.5000: Flags [.], ack 600, win 500, length 0
      """
    let second = """
      10:10:00.1 IP c.5000 > s.80: Flags [P.], seq 100:200, ack 900, win 500, length 100
      10:10:00.2 IP s.80 > c.5000: Flags [.], ack 200, win 500, length 0
      """
    #expect(
      facts(in: "# tcpdump\n\n```\n\(first)\n```\n\nLater:\n\n```\n\(second)\n```\n", .exchange).count == 2)
    let further = second.replacing("100:200", with: "600:700").replacing("ack 200", with: "ack 700")
    #expect(
      facts(in: "# tcpdump\n\n```\n\(first)\n```\n\nThen:\n\n```\n\(further)\n```\n", .exchange).count == 1)
  }
}
