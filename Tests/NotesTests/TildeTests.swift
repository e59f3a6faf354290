import Testing

@testable import Notes

@Suite("Tildes between numbers") struct TildeTests {
  @Test("two ranges on a line are not struck") func ranges() {
    let note = "# TCP\n\nSYN 다음, 502~1001이 유실되고 1002~1501만 도착하면 B는 ack=\(1502)를 보낸다.\n"
    #expect(findings(note) == ["ack-past-hole: 1502"])
  }

  @Test("what two tildes strike is struck") func struck() {
    #expect(findings("# TCP\n\n~~TCP 헤더는 최대 64바이트이다.~~ TCP 헤더는 최대 60바이트이다.\n") == [])
  }
}
