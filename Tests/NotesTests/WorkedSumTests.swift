import Questions
import Testing

@testable import Notes

@Suite("Arithmetic with fractions, rows that give a number twice, and spans of bytes")
struct WorkedSumTests {
  private func found(_ line: String) -> [String] { findings("# TCP timers\n\n\(line)\n") }

  @Test("A weighted average that comes to something else is found")
  func weightedSums() {
    #expect(found("- SRTT = 7/8 * 640 + 1/8 * 960 = 608") == ["arithmetic: 608"])
    #expect(found("둘째: 0.75 × 40 + 0.25 × 80 = 55ms") == ["arithmetic: 55ms"])
    #expect(found("    RTTVAR = 3/4 × 60 + 1/4 × |240 - 200| = 65") == ["arithmetic: 65"])
    #expect(found("- SRTT = 0.875·80 + 0.125·160 = 70 + 20 = 80") == ["arithmetic: 80"])
  }

  @Test("A weighted average that is right, rounded or unfinished is left alone")
  func rightSums() {
    for line in [
      "- SRTT = 7/8 * 640 + 1/8 * 960 = 680", "- SRTT = 7/8 × 101 + 1/8 × 99 = 101",
      "둘째: 0.75 × 40 + 0.25 × 80 = 50ms",
      "- 1/8 × 8 s = 1000 ms", "- 3/4 × 60 + 1/4 × 40 ≈ 50",
      "- 7/8 × 64 + 1/8 × x = 80", "- 2/3 + 1/3 = 1",
    ] { #expect(found(line) == [], "\(line)") }
  }

  @Test("In a note that only names TCP's own values sums are reckoned, too")
  func ownValues() {
    #expect(findings("# 흐름 제어\n\n    rwnd = 8192 - 3000 = 5292\n") == ["arithmetic: 5292"])
  }

  @Test("A row that contradicts itself where all others agree is found")
  func rows() {
    let flags = "| Flag | Bits | Hex |\n|---|---|---|\n"
    #expect(
      found(
        flags
          + "| FIN | 0000 0001 | 0x01 |\n| SYN | 0000 0010 | 0x02 |\n| RST | 0000 1000 | 0x04 |\n| ACK | 0001 0000 | 0x10 |\n"
      )
        == ["arithmetic: 0000 1000"])
    let pieces =
      "| # | SEQ | bytes |\n|---|---|---|\n| a | 1 | 1~500 |\n| b | 501 | 501~1000 |\n| c | 1001 | 1001~1500 |\n"
    #expect(found(pieces + "| d | 1510 | 1501~2000 |\n") == ["arithmetic: 1510"])
    #expect(found(pieces + "| d | 1501 | 1501~2000 |\n") == [])
  }

  @Test("A span of a capture holds as many bytes as its numbers are apart")
  func spans() {
    #expect(found("- 요청은 87바이트 (`seq 1:87`)") == ["arithmetic: 87바이트"])
    #expect(found("- 요청은 86바이트 (`seq 1:87`)") == [])
    #expect(found("- at 12:30 we had 30 bytes") == [])
  }

  @Test(
    "sums beyond all averages say nothing, and end nothing",
    arguments: [
      "SRTT = 1.5 * 999999999999 * 999999999999 = 3",
      "7/8 * 99999999999 * 99999999999 + 1/8 * 100 = 825",
      "0.5 × 99999999999 × 99999999999 × 99999999999 × 99999999999 + 0.5 × 3 = 12.5",
    ])
  func beyond(line: String) { #expect(found(line) == []) }

  @Test(
    "numbers beyond what a table, a card or a capture can hold end nothing",
    arguments: [
      "| SEQ | 데이터 | ACK |\n|---|---|---|\n| 1 | 2 | 3 |\n| 2 | 4 | 6 |\n| 3 | 6 | 9 |\n| 9999999999999999999 | 8 | 9 |",
      "Q: SEQ 100 (9223372036854775807 bytes), SEQ 120 (30 bytes): all arrive. Which ACK?\nA: 150",
      "```\nIP 10.0.0.1.5000 > 10.0.0.2.80: Flags [S], seq 1, length 9223372036854775807\n"
        + "IP 10.0.0.2.80 > 10.0.0.1.5000: Flags [S.], seq 9, ack 2, length 0\n```",
    ])
  func beyondRooms(lines: String) {
    let note = Array("# TCP\n\n\(lines)\n".utf8)
    for finding in NoteChecker.check(note, file: "a.md").findings { #expect(finding.place.line > 2) }
    let facts = NoteReader.read(note, file: "a.md").facts
    #expect(QuestionMaker(language: .english).questions(from: facts).allSatisfy { !$0.answer.isEmpty })
  }
}
