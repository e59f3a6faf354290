import Testing

@testable import Notes

@Suite("Letters, names and limits beside their like") struct ExactRowTests {
  @Test(
    "tcpdump's letters without a sign before their flags",
    arguments: [
      ("- `[S]` SYN\n- `[S.]` SYN+ACK\n- `[.]` ACK\n- `[P]` PSH\n- `[F.]` SYN+FIN", 1),
      ("- `U` URG\n- `A` ACK\n- `P` PUSH\n- `R` RST\n- `S` FIN, no more data\n- `F` SYN, opens", 2),
    ])
  func letters(note: String, count: Int) {
    #expect(findings("# TCP flags\n\n\(note)\n").filter { $0.hasPrefix("flag-letter") }.count == count)
  }

  @Test(
    "letters of hosts, and letters that are right",
    arguments: [
      "- `[S]` SYN\n- `[S.]` SYN+ACK\n- `[.]` ACK\n- `[F.]` FIN+ACK",
      "- A: SYN\n- B: SYN+ACK\n- A: ACK\n- A: FIN\n- B: ACK\n- B: FIN\n- A: ACK",
    ])
  func rightLetters(note: String) { #expect(findings("# TCP flags\n\n\(note)\n") == []) }

  @Test(
    "one name among the right ones",
    arguments: [
      (
        "- 🟢 SYN : Synchronize, 연결 시작\n- 🔵 ACK : Acknowledgment, 답\n- 🟣 PSH : Push, 바로\n- 🔴 RST : Restart, 끊기",
        "Restart"
      ),
      ("- `S` = SYN\n- `P` = PSH\n- `F` = FIN\n- `R` = RST\n- `U` = URN", "URN"),
      (
        "- CWR (Congestion Window Reduced) : 줄임\n- ECE (Extended Congestion Error) : 알림",
        "Extended Congestion Error"
      ),
    ])
  func names(note: String, found: String) {
    #expect(findings("# TCP flags\n\n\(note)\n") == ["flag-name: \(found)"])
  }

  @Test(
    "limits of what the sentence before or the title names",
    arguments: [
      ("데이터 오프셋은 4비트이고 최소가 5, 최대가 15니까 헤더는 아무리 길어도 64바이트를 못 넘어요.", "header-length"),
      ("- HLEN은 4bit이고 최솟값은 4", "header-length"), ("MSS 옵션이 없으면 IPv4에서는 1460으로 가정한다.", "mss-default"),
      ("윈도우 스케일의 시프트 값은 최대 16이다.", "scale-shift"),
      ("If no MSS option came, an MSS of 1460 is assumed.", "mss-default"),
    ])
  func limits(note: String, rule: String) {
    #expect(
      findings("# TCP header\n\n\(note)\n").map { $0.split(separator: ":").first.map(String.init) } == [rule])
  }

  @Test(
    "limits that hold, and numbers of something else",
    arguments: [
      "데이터 오프셋은 4비트이고 최소가 5, 최대가 15니까 헤더는 아무리 길어도 60바이트를 못 넘어요.", "- HLEN은 4bit이고 최솟값은 5",
      "MSS 옵션이 없으면 IPv4에서는 536으로 가정한다.", "A window scale of 8 is used. The buffer's max is 16 MB.",
      "윈도우 스케일의 시프트 값은 최대 14이다.",
    ])
  func rightLimits(note: String) { #expect(findings("# TCP header\n\n\(note)\n") == []) }

  @Test("a width spelt out") func spelt() {
    let told =
      "Then comes the sequence number, that is thirty-two bits wide, and the acknowledgment number, which is"
    #expect(findings("# TCP\n\n\(told) sixteen bits wide.\n") == ["field-width: sixteen"])
    #expect(findings("# TCP\n\n\(told) thirty-two bits wide. Then the data offset, four bits.\n") == [])
  }

  @Test("TIME-WAIT as long as one life, told as the wait") func lives() {
    #expect(findings("# TCP\n\nTIME-WAIT: MSL이 30초면 대기도 30초다.\n") == ["two-msl: 30초"])
    #expect(findings("# TCP\n\nTIME-WAIT: MSL이 30초면 대기도 60초다.\n") == [])
  }
}
