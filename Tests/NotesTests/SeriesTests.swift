import Testing

@testable import Notes

@Suite("Numbers that go on from row to row") struct SeriesTests {
  private func table(_ windows: [Int]) -> String {
    "# 혼잡 제어\n\nssthresh = 16\n\n| RTT | cwnd |\n|---|---|\n"
      + windows.enumerated().map { "| \($0.offset + 1) | \($0.element) |" }.joined(separator: "\n")
  }

  @Test("a congestion window that breaks both steps around it, in a table")
  func windowInTable() {
    #expect(findings(table([1, 2, 4, 8, 16, 17, 18, 19])) == [])
    #expect(findings(table([1, 2, 4, 6, 16, 17, 18, 19])) == ["slow-start-growth: 6"])
    #expect(findings(table([1, 2, 4, 8, 16, 17, 19, 19])) == ["avoidance-growth: 19"])
    #expect(
      findings(table([1, 2, 4, 6, 16, 17, 19, 19])) == ["slow-start-growth: 6", "avoidance-growth: 19"])
  }

  @Test("a congestion window a line each, that a loss may cut")
  func windowInLines() {
    func note(_ windows: [Int]) -> String {
      "# TCP congestion control\n\nUnits are MSS. ssthresh = 8.\n\n"
        + windows.enumerated().map { "RTT \($0.offset + 1): \($0.element)" }.joined(separator: "\n")
    }
    #expect(findings(note([1, 2, 4, 8, 9, 10, 11, 12, 1, 2, 4, 6, 7])) == [])
    #expect(findings(note([1, 2, 4, 8, 10, 10, 11, 12, 1, 2, 4, 6, 7])) == ["avoidance-growth: 10"])
    #expect(findings(note([10, 20, 15, 30, 7, 3])) == [])
  }

  @Test("a column that is so many times another")
  func ratio() {
    func note(_ last: Int) -> String {
      """
      # TCP slow start

      | RTT | segments | bytes |
      |---|---|---|
      | 1 | 10 | 14600 |
      | 2 | 20 | 29200 |
      | 3 | 40 | 58400 |
      | 4 | 80 | \(last) |
      """
    }
    #expect(findings(note(116800)) == [])
    #expect(findings(note(118600)) == ["arithmetic: 118600"])
    #expect(findings(note(100000)) == [])
  }

  @Test("what may be sent is the smaller of the windows, and a product may be written with x")
  func formulas() {
    #expect(findings("# TCP\n\nThe amount in flight may not exceed min(cwnd, rwnd).") == [])
    #expect(
      findings("# TCP\n\nThe amount in flight may not exceed max(cwnd, rwnd).").map { $0.prefix(7) } == [
        "formula"
      ])
    #expect(findings("# RTO\n\n* TimeoutInterval = EstimatedRTT + 4 x DevRTT") == [])
    #expect(
      findings("# RTO\n\n* TimeoutInterval = EstimatedRTT + 2 x DevRTT").map { $0.prefix(7) } == ["formula"])
  }

  @Test("limits told as the largest, and a data offset that four bits can't hold")
  func limits() {
    #expect(findings("# TCP options\n\nThe largest shift allowed is 14 (window scale).") == [])
    #expect(
      findings("# TCP options\n\nThe largest shift allowed is 16 (window scale).") == ["scale-shift: 16"])
    #expect(findings("# TCP\n\n옵션이 없으면 헤더는 20바이트, data offset = 5이다.") == [])
    #expect(findings("# TCP\n\n옵션이 없으면 헤더는 20바이트, data offset = 20이다.") == ["header-length: 20"])
    #expect(findings("# TCP\n\n데이터 오프셋 필드 20~60 bytes의 길이를 나타낸다.") == [])
  }

  @Test("two lifetimes are twice the one that is told before")
  func lifetimes() {
    func note(_ wait: Int) -> String {
      "# TIME_WAIT\n\nMSL은 세그먼트가 살아 있을 수 있는 시간이고, 명세의 값은 2분이다. 그래서 2MSL은 \(wait)분이다."
    }
    #expect(findings(note(4)) == [])
    #expect(findings(note(2)) == ["two-msl: 2분"])
  }

  @Test("PSH is misspelt under the name that people call it by")
  func push() {
    func note(_ name: String) -> String {
      "# TCP flags\n\n- `FIN` (Finish)\n- `\(name)` (Push)\n- `URG` (Urgent)"
    }
    #expect(findings(note("PUSH")) == [])
    #expect(findings(note("FUSH")) == ["flag-name: FUSH"])
  }
}
