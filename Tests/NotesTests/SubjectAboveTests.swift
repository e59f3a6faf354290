import Testing

@testable import Notes

@Suite("Numbers of what the title above names")
struct SubjectAboveTests {
  private func rules(_ note: String) -> [String] { findings("# TCP\n\n\(note)\n") }

  @Test("A limit is that of the title's field, header or option")
  func bounds() {
    #expect(rules("### Header sizes\n\nLongest header: 64 bytes") == ["header-length: 64 bytes"])
    #expect(rules("데이터 오프셋의 값\n\n- 가장 작은 값은 4") == ["header-length: 4"])
    #expect(rules("### Window scale\n\n- biggest shift allowed is 15") == ["scale-shift: 15"])
    #expect(
      rules("### MSS\n\n- if the option is missing, 1460 is assumed for IPv4") == ["mss-default: 1460"])
    #expect(rules("### Header sizes\n\nLongest header: 60 bytes") == [])
    #expect(rules("### MSS\n\n- if the option is missing, 536 is assumed for IPv4") == [])
  }

  @Test("A set time is that of the title's timer")
  func times() {
    #expect(
      rules("## Keep-alive\n\n- idle time before the first probe: by default 20 minutes")
        == ["constant: 20 minutes"])
    #expect(
      rules("## Delayed ACK\n\nThe receiver must not wait longer than 2 seconds.") == ["constant: 2 seconds"])
    #expect(
      rules("## Delayed ACK\n\nThe receiver must not wait longer than 500 ms.") == [])
    #expect(rules("## Keep-alive\n\n- idle time before the first probe: by default two hours") == [])
    #expect(rules("RFC의 MSL은 30초라서 둘이면 60초다.") == ["constant: 30초"])
    #expect(rules("RFC의 MSL은 2분이고 30초로 하는 구현도 있다.") == [])
  }

  @Test("The wait is twice the life that was set in words")
  func lives() {
    #expect(
      rules("MSL is set to two minutes. So TIME_WAIT lasts two minutes.") == ["two-msl: two minutes"])
    #expect(rules("MSL is set to two minutes. So TIME_WAIT lasts four minutes.") == [])
  }
}
