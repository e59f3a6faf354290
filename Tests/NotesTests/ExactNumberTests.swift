import Testing

@testable import Notes

@Suite("Numbers and widths that are the same everywhere") struct ExactNumberTests {
  @Test(
    "an ACK number that lies elsewhere than one above the number it confirms",
    arguments: [
      ("Ack 번호는 받은 시퀀스 번호 - 1이다. SYN도 하나를 쓴다.", "시퀀스 번호 - 1"),
      ("클라이언트는 서버의 ISN + 2를 승인 번호로 보낸다.", "ISN + 2"),
      ("The SYN-ACK acknowledges the client's sequence number − 1.", "sequence number − 1"),
      ("받은 'Sequence Number - 1'로 응답한다.", "Sequence Number - 1"),
    ])
  func raised(sentence: String, found: String) {
    #expect(findings("# TCP\n\n\(sentence)\n") == ["ack-formula: \(found)"])
  }

  @Test(
    "bits and bytes that don't belong together",
    arguments: [
      ("# Fields\n\n- The word has 16 bits (4 bytes).\n", "16 bits (4 bytes"),
      ("# UDP\n\n각 필드는 2바이트이다. UDP의 길이는 8byte(32bits)이다.\n", "8byte(32bits"),
    ])
  func units(note: String, found: String) { #expect(findings(note) == ["field-width: \(found)"]) }

  @Test(
    "a flag of several bits",
    arguments: [
      "# TCP\n\n각각의 플래그는 2비트를 차지한다.\n", "# TCP\n\nTCP has flags, or 2-bit boolean fields.\n",
      "# TCP\n\nEach flag is 2 bits wide.\n",
    ])
  func flags(note: String) { #expect(findings(note).map { $0.prefix(11) } == ["field-width"]) }

  @Test(
    "the highest number of sixteen bits with its digits mixed up",
    arguments: [
      "# TCP\n\n포트는 1024~65353번까지 고를 수 있다.\n",
      "# TCP\n\nWindow scaling is for windows larger than 64,535 bytes.\n",
    ])
  func highest(note: String) { #expect(findings(note).count == 1) }

  @Test(
    "widths of ports and of what is TCP's own, wherever they are told",
    arguments: [
      "# UDP\n\nUDP는 TCP처럼 32비트의 포트 번호를 쓴다.\n", "# Go-Back-N\n\nTCP's 16-bit sequence number counts bytes.\n",
    ])
  func ports(note: String) { #expect(findings(note).map { $0.prefix(11) } == ["field-width"]) }

  @Test(
    "the least length of a header",
    arguments: [
      "# TCP\n\nTCP 헤더는 40바이트 이상이다.\n", "# TCP\n\nTCP의 헤더 크기는 최저 40바이트이다.\n",
    ])
  func least(note: String) { #expect(findings(note).map { $0.prefix(13) } == ["header-length"]) }
}
