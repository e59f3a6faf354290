import Testing

@testable import Notes

@Suite("Numbers that follow from a line above") struct CountedOnTests {
  private func rules(_ note: String) -> [String] {
    NoteChecker.check(Array("# TCP\n\n\(note)\n".utf8), file: "a.md").findings.map(\.rule)
  }

  @Test(
    "a SYN and a FIN are counted by the ACK some lines below them",
    arguments: [
      ("1. A sends SYN, seq=7000.\n2. B answers RST,ACK, seq=0, ack=7000.", "ack=7000", "ack=7001"),
      ("- 서버: FIN, seq=700\n- 클라이언트: ACK, ack=700", "ack=700", "ack=701"),
      (
        "**A FIN comes with SEQ 800 and 40 bytes of data. What is the ACK number?**\n\n800 + 40 = 840",
        "800 + 40 = 840", "800 + 40 + 1 = 841"
      ),
      ("`FIN`이 seq=700, 데이터 없음이면 `ACK`의 ack는 700이다.", "ack는 700", "ack는 701"),
    ])
  func flags(_ told: String, _ wrong: String, _ right: String) {
    #expect(rules(told) == ["ack-arithmetic"])
    #expect(rules(told.replacing(wrong, with: right)) == [])
  }

  @Test(
    "a FIN that crosses another, or is counted right below, is no slip",
    arguments: [
      "```\nA > B: Flags [F.], seq 700, ack 400, length 0\nB > A: Flags [F.], seq 400, ack 700, length 0\n```",
      "```\nA > B: Flags [F.], seq 700, ack 400, length 0\nB > A: Flags [.], ack 700, length 0\nB > A: Flags [.], ack 701, length 0\n```",
    ])
  func crossing(_ told: String) {
    #expect(rules(told) == [])
  }

  @Test(
    "a flag that is told not to be there takes no number",
    arguments: [
      "SEQ=2000, 50바이트, FIN은 없으므로 ACK=2050.", "SEQ=2000, 50바이트 (FIN 아직 없음): ACK=2050.",
      "SEQ=2000, 50 bytes without any FIN: ACK=2050.", "SEQ=2000, 50 bytes and no SYN: ACK=2050.",
    ])
  func absent(_ told: String) {
    #expect(rules(told) == [])
  }

  @Test("what is received in a close beside an opening is no segment of the opening's")
  func waiting() {
    #expect(
      rules(
        "## 3-way handshake\n\n- SYN_SENT: SYN을 보낸 상태\n- SYN_RCVD: SYN을 받은 상태\n- TIME_WAIT: 서버로부터 FIN을 받더라도 일정 시간 기다리는 상태"
      ) == [])
  }

  @Test(
    "tcpdump's sign is not what another segment is of",
    arguments: ["`[.]` is a FIN's ACK.", "`[.]` is a SYN answered."])
  func possessions(_ told: String) {
    #expect(rules("SYN, FIN\n\n" + told) == [])
    #expect(rules("SYN, FIN\n\n`[.]` is a bare FIN.") == ["flag-letter"])
  }

  @Test(
    "an ACK names the byte behind a span, not its last",
    arguments: [
      (
        "Say a segment carries the 100 bytes numbered 3490 through 3589. The receiver's ACK says #.", "3589",
        "3590"
      ),
      ("바이트 1001~1100을 담은 세그먼트를 받으면 ACK 번호는 #이다.", "1100", "1101"),
      ("- 데이터: 1001 ~ 1100\n- ACK: #", "1100", "1101"),
      ("| 보낸 바이트 | 답 |\n|---|---|\n| 1001~1100 | ACK # |", "1100", "1101"),
    ])
  func spans(_ told: String, _ wrong: String, _ right: String) {
    #expect(rules(told.replacing("#", with: wrong)) == ["ack-arithmetic"])
    #expect(rules(told.replacing("#", with: right)) == [])
  }

  @Test(
    "a span whose end is the next one's beginning, or that something is missing from, is left alone",
    arguments: [
      "- 데이터: 1000 ~ 1100\n- ACK: 1100\n- 데이터: 1100 ~ 1200\n- ACK: 1200",
      "- 데이터: 1001 ~ 1100 (앞의 901 ~ 1000은 유실)\n- ACK: 901",
      "| 도착 | ACK 번호 | SACK |\n|---|---|---|\n| 5001~6000 | 2001 | 3001–6001 |\n| 다시 온 2001~3000 | 6001 | 없음 |",
      "The bytes 500-1000 are sent (500 bytes), and the ACK is 1000.",
      "The bytes 500 through 1000 are sent, 500 bytes, and the ACK is 1000.",
      "- Bytes 0 through 100 go out, ACK 100.\n- Bytes 100 through 200 go out, ACK 200.",
    ])
  func apart(_ told: String) {
    #expect(rules(told) == [])
  }

  @Test(
    "the steps of one story may have headings of their own",
    arguments: [
      ("B answers with", "bytes", "Step"), ("B가 보내는 답:", "바이트", "단계"),
    ])
  func headings(_ lead: String, _ unit: String, _ step: String) {
    func note(_ ack: Int) -> String {
      let titles = step == "Step" ? ["Step 1:", "Step 2:"] : ["1단계:", "2단계:"]
      return """
        ## Piggybacking

        ### \(titles[0])

        ```
        SEQ = 1000
        Data = 1000 \(unit)
        ```

        ### \(titles[1])

        \(lead)

        ```
        SEQ = 5000
        ACK = \(ack)
        ```
        """
    }
    #expect(rules(note(2001)) == ["ack-arithmetic"])
    #expect(rules(note(2000)) == [])
  }

  @Test("a SYN in the close is found, though each step has a heading of its own")
  func headedStrays() {
    let told = """
      ## Connection termination

      ### Step 1

      - Client sends FIN.

      ### Step 2

      - Server replies with ACK.

      Meaning: I received your SYN.

      ### Step 3

      - Server sends FIN.
      """
    #expect(rules(told) == ["close-order"])
    #expect(rules(told.replacing("your SYN", with: "your FIN")) == [])
  }

  @Test("what a label calls the meaning of a segment is the writer's own, in quotation marks or not")
  func meanings() {
    let told =
      "```\nACK = 3000\n```\n\nMeaning:\n\n> “I have received everything up to and including byte 3000.”"
    #expect(rules(told) == ["ack-number-meaning"])
    #expect(rules(told.replacing("byte 3000", with: "byte 2999")) == [])
    #expect(rules(told.replacing("Meaning:", with: "A student wrote:")) == [])
  }

  @Test(
    "a SYN in a close is none of its segments, whatever is done with it",
    arguments: [
      "When a side closes, it sends a FIN. The other replies with an ACK and a FIN. The first completes it with another #.",
      "먼저 FIN을 보낸다. 상대는 ACK를 보내고 FIN을 보낸다. 먼저 보낸 쪽이 #으로 응답한다.",
    ])
  func strays(_ told: String) {
    #expect(rules("## Closing the connection\n\n" + told.replacing("#", with: "SYN")) == ["close-order"])
    #expect(
      rules("## Closing the connection\n\n" + told.replacing("#으로", with: "ACK로").replacing("#", with: "ACK"))
        == [])
  }

  @Test(
    "the ACK of one's own FIN leads where it leads, in a table as anywhere",
    arguments: [
      ("FIN-WAIT-1", "rcv ACK of FIN", "TIME-WAIT", "FIN-WAIT-2"),
      ("CLOSING", "자신의 FIN에 대한 ACK 수신", "CLOSED", "TIME-WAIT"),
    ])
  func ownFins(_ from: String, _ event: String, _ wrong: String, _ right: String) {
    func table(_ to: String) -> String {
      """
      | State | Event | Send | Next |
      |---|---|---|---|
      | ESTABLISHED | CLOSE | FIN | FIN-WAIT-1 |
      | ESTABLISHED | rcv FIN | ACK | CLOSE-WAIT |
      | \(from) | \(event) | – | \(to) |
      | FIN-WAIT-1 | rcv FIN | ACK | CLOSING |
      """
    }
    #expect(rules(table(wrong)) == ["transition"])
    #expect(rules(table(right)) == [])
  }

  @Test(
    "names one letter off, and widths behind a field's other names",
    arguments: [
      ("SYN, FIN, RST\n\n- 즉시 전달: FUSH", "FUSH", "PSH", "flag-name"),
      ("- SYN: Sync flag\n- RET: Reset flag, it aborts at once.", "RET", "RST", "flag-name"),
      (
        "SYN=1: SYN is 1 and ACK is 0 in a request, while SYC is 1 and ACK is 1 in the answer.", "SYC", "SYN",
        "flag-name"
      ),
      (
        "| | |\n|---|---|\n| `[S]` | **SYN** |\n| `[.]` | bare **SYN** |", "bare **SYN**", "bare **ACK**",
        "flag-letter"
      ),
      ("## 헤더 길이 필드 (Header Length / HLEN, 8 비트)", "8 비트", "4 비트", "field-width"),
      ("- Window (Window size, 32 bits)", "32 bits", "16 bits", "field-width"),
      (
        "A SYN and a FIN: a FIN with seq 8000 gets `ACK = 8000`, \"I saw your FIN\".", "ACK = 8000",
        "ACK = 8001", "ack-arithmetic"
      ),
    ])
  func names(_ told: String, _ wrong: String, _ right: String, _ rule: String) {
    #expect(rules(told) == [rule])
    #expect(rules(told.replacing(wrong, with: right)) == [])
  }
}
