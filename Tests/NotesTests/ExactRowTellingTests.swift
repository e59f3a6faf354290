import Testing

@testable import Notes

@Suite("Numbers, bits and names in rows, lists and transcripts")
struct ExactRowTellingTests {
  private func found(_ note: String) -> [String] {
    NoteChecker.check(Array("# TCP\n\n\(note)\n".utf8), file: "note.md").findings.map {
      "\($0.rule): \($0.found)"
    }
  }

  @Test(
    "A value of flags at the head of a line, or behind its sum",
    arguments: [
      ("- `0x13` RST, ACK", "flag-bit: 0x13"), ("- 0x12 SYN, ACK\n- 0x19 PSH, ACK", "flag-bit: 0x19"),
      ("PSH+ACK = 0x08 + 0x10 = 0x28", "flag-bit: 0x28"),
      ("SYN과 ACK를 켜면 SYN+ACK = 0x02 + 0x10 = 0x22", "flag-bit: 0x22"),
    ])
  func bits(note: String, slip: String) { #expect(found(note) == [slip], "\(note)") }

  @Test(
    "tcpdump's letters told in words",
    arguments: [
      ("**What does `[F.]` mean?** FIN and PSH are set.", "flag-letter"),
      ("`[S.]`는 SYN과 PSH이다.", "flag-letter"),
    ])
  func letters(note: String, rule: String) {
    #expect(found(note).map { $0.prefix { $0 != ":" } } == [Substring(rule)], "\(note)")
  }

  @Test(
    "Names of states and flags that do not exist",
    arguments: [
      ("LISTEN과 CLOSE_WAIT가 있다.\n\n**CLOSSING** - 양쪽이 FIN을 보냈다", "state-name: CLOSSING"),
      (
        "ESTABLISHED leads to FIN_WAIT_1.\n\n| EADDRINUSE | an old connection in SYN_WAIT |\n|---|---|",
        "state-name: SYN_WAIT"
      ),
      ("ESTABLISHED 다음은 FIN_WAIT_1이다. ACK_WAIT도 있다.", "state-name: ACK_WAIT"),
      ("- `[P.]` 는 PSH+ACK, `[F.]` 는 FIN+ACK, `[R]` 은 RTS", "flag-name: RTS"),
    ])
  func names(note: String, slip: String) { #expect(found(note) == [slip], "\(note)") }

  @Test(
    "A column of TCP's in a table that compares",
    arguments: [
      ("| | TCP | UDP |\n|---|---|---|\n| 최소 헤더 | 24바이트 | 8바이트 |", "header-length: 24바이트"),
      ("| | TCP | UDP |\n|---|---|---|\n| Ports | 32 bits each | 16 bits each |", "field-width: 32 bits"),
      ("| | UDP | TCP |\n|---|---|---|\n| Largest header | 8 bytes | 80 bytes |", "header-length: 80 bytes"),
      ("| | TCP |\n|---|---|\n| 체크섬 | 32비트 |", "field-width: 32"),
    ])
  func columns(note: String, slip: String) { #expect(found(note).first == slip, "\(note)") }

  @Test(
    "An option's kind and length beside its name",
    arguments: [
      ("### Timestamps (kind 8, length 12)", "option-length: 12"), ("- MSS: 종류 3, 길이 4", "option-kind: 3"),
      ("Timestamps kind :: 10", "option-kind: 10"),
      ("| kind | 길이 | 이름 |\n|---|---|---|\n| 3 | 4 | Maximum Segment Size |", "option-kind: 3"),
    ])
  func options(note: String, slip: String) { #expect(found(note).contains(slip), "\(note)") }

  @Test(
    "Windows worked out",
    arguments: [
      ("- ack 5000, win 3000: I take bytes 5000 to 8999", "arithmetic: 8999"),
      ("ACK 5000, 윈도우 3000이면 5000~8000번 바이트를 받을 수 있다.", "arithmetic: 8000"),
      ("min(20,000, 14,000) - 6,000 = 14,000", "arithmetic: 14,000"),
      ("min(8000, 12000) = 12000", "arithmetic: 12000"),
      (
        "cwnd = 8000, rwnd = 12000, 3000 bytes in flight.\n\nSo 9000 bytes more may be sent.",
        "arithmetic: 9000"
      ),
      ("rwnd = 12000, cwnd = 8000, 확인 안 된 데이터 3000.\n\n더 보낼 수 있는 양은 9000이다.", "arithmetic: 9000"),
      ("rwnd = 12000, cwnd = 8000.\n\n- 윈도우는 둘 중 큰 값을 쓴다", "send-window: 둘 중 큰"),
      (
        "The window depends on cwnd and rwnd.\n\n- The larger of the two counts.",
        "send-window: larger of the two"
      ),
      ("The header is 40 bytes and the data offset is 8.", "header-length: 8"),
      ("헤더가 32바이트이고 데이터 오프셋은 7이다.", "header-length: 7"),
    ])
  func windows(note: String, slip: String) { #expect(found(note) == [slip], "\(note)") }

  @Test(
    "A window that doubles beyond ssthresh, or grows by one below it",
    arguments: [
      (
        "ssthresh is 8.\n\n| RTT | 1 | 2 | 3 | 4 | 5 |\n|---|---|---|---|---|---|\n| cwnd | 1 | 2 | 4 | 8 | 16 |",
        "avoidance-growth: 16"
      ),
      ("ssthresh = 16일 때 cwnd는 1 → 2 → 3 → 4 → 5로 늘어난다.", "slow-start-growth: 3"),
    ])
  func series(note: String, slip: String) { #expect(found(note).contains(slip), "\(note)") }

  @Test(
    "Steps straight from one state to another that is not the next",
    arguments: ["From FIN_WAIT_1 directly to CLOSED.", "A host goes from FIN_WAIT_1 straight to CLOSED."])
  func straight(note: String) { #expect(found(note).map { $0.prefix(10) } == ["transition"], "\(note)") }

  @Test(
    "What a loss makes of cwnd and ssthresh",
    arguments: [
      (
        "### After a timeout\n\n* cwnd goes back to half of what it was, then slow start up to ssthresh",
        "timeout-to-one: half"
      ),
      ("### 타임아웃\n\n- cwnd를 절반으로 줄이고 ssthresh까지 다시 키운다", "timeout-to-one: 절반"),
      (
        "| Event | cwnd (Reno) |\n|---|---|\n| 3 duplicate ACKs | 1 MSS, slow start |",
        "recovery-without-slow-start: 1 MSS"
      ),
      ("| 사건 | cwnd (Reno) |\n|---|---|\n| 타임아웃 | 절반 |", "timeout-to-one: 절반"),
      ("24 segments are in flight when the timer expires.\n\n- ssthresh = 24", "timeout-to-one: 24"),
      ("FlightSize가 20일 때 타임아웃.\n\n- ssthresh = 20으로 그대로 둔다", "timeout-to-one: 20"),
    ])
  func losses(note: String, slip: String) { #expect(found(note).contains(slip), "\(note)") }

  @Test(
    "Numbers that an ACK without data does not use, and that a SYN does",
    arguments: [
      ("- Seq 700, pure ACK, what's the next seq? : 701", "seq-arithmetic: 701"),
      ("3. I send ACK, seq=301, ack=801. SND.NXT becomes 302.", "seq-arithmetic: 302"),
      ("SEQ=1500, 데이터 0바이트 ACK만 보냈다. 다음 SEQ → 1501", "seq-arithmetic: 1501"),
      ("A SYN with SEQ 5000 comes to a closed port: the RST has SEQ 0, ACK 5000.", "ack-arithmetic: 5000"),
      ("닫힌 포트로 온 SYN(seq=900)에는 RST, ACK seq=0 ack=900으로 답한다.", "ack-arithmetic: 900"),
      ("- *Does a bare ACK use up a sequence number?* Yes, one.", "number-use: Yes, one."),
      ("Q. FIN도 순서 번호를 하나 소비하나요?\nA. 아니요, SYN만 소비합니다.", "number-use: 아니요, SYN만 소비합니다."),
      ("### Data Offset\n\n- 값에 8을 곱하면 바이트 길이가 된다", "offset-unit: 8"),
      ("### Data offset\n\n- Multiply it by 8 to get the length in bytes.", "offset-unit: 8"),
    ])
  func numbers(note: String, slip: String) { #expect(found(note).contains(slip), "\(note)") }
}
