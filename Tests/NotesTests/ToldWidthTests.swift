import Testing

@testable import Notes

@Suite("Widths wherever they are told") struct ToldWidthTests {
  private func rules(_ note: String) -> [String] {
    NoteChecker.check(Array(note.utf8), file: "a.md").findings.map(\.rule)
  }

  @Test("widths below a field's name, of a word, of flags in brackets")
  func widths() {
    func ports(_ bits: Int) -> [String] {
      rules("# TCP 헤더\n\n- 출발지 포트, 목적지 포트\n    - 각각 \(bits) bits 할당\n")
    }
    #expect(ports(16) == [])
    #expect(ports(32) == ["field-width"])
    #expect(rules("# TCP 헤더\n\n- Window Size\n    - 최대 65535 바이트(32 비트 필드)\n") == ["field-width"])
    #expect(rules("# TCP 헤더\n\n- 데이터 오프셋\n    - 32비트 체계에서 1 Word = 8 bytes\n") == ["offset-unit"])
    #expect(rules("# TCP 헤더\n\n- 데이터 오프셋\n    - 32비트 체계에서 1 Word = 4 bytes, 5 words = 20 bytes\n") == [])
    #expect(rules("# TCP 플래그\n\n컴퓨터2 : 010001 ( ACK, SYN | 알았습니다 )\n") == ["flag-bit"])
    #expect(rules("# TCP 플래그\n\n컴퓨터2 : 010010 ( ACK, SYN | 알았습니다 )\n") == [])
    #expect(
      rules("# TCP\n\nA process is told by IP address and Port Number (32 bit integer).\n") == ["field-width"]
    )
    #expect(rules("# TCP\n\nTCP 헤더에서 윈도우 사이즈는 최대 2^32이다.\n") == ["field-width"])
    #expect(rules("# UDP\n\n- Low overhead: 20-byte header vs TCP's 20+ bytes\n") == ["header-length"])
    #expect(rules("# UDP\n\n- Low overhead: 8-byte header vs TCP's 20+ bytes\n") == [])
    #expect(rules("# Scans\n\nTCP: `-p-` scans all 32767 ports.\n") == ["port-range"])
  }
}
