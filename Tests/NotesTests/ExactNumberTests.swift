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

  @Test(
    "how long a header gets with all its options",
    arguments: [
      "# TCP 헤더\n\n옵션이 없으면 20바이트, 옵션을 다 채우면 최대 64바이트까지 커진다.\n",
      "# TCP header\n\n20 bytes without options, with all options up to 64 bytes.\n",
    ])
  func filled(note: String) { #expect(findings(note).map { $0.prefix(13) } == ["header-length"]) }

  @Test(
    "TCP's protocol number and UDP's, whichever way they are told",
    arguments: [
      "# TCP\n\nIP 헤더의 프로토콜 번호: TCP는 17, UDP는 6\n",
      "# TCP\n\nProtocol numbers: 17 = TCP, 6 = UDP\n",
    ])
  func protocolNumbers(note: String) {
    #expect(findings(note) == ["protocol-number: 17", "protocol-number: 6"])
  }

  @Test(
    "twice the lifetime of a segment is not once that",
    arguments: [
      "# TCP\n\nTIME_WAIT은 2MSL 동안이다. RFC에서 MSL은 2분이니까 합치면 2분이다.\n",
      "# TCP\n\nTIME-WAIT lasts 2MSL. The MSL is 2 minutes, and twice that is 2 minutes.\n",
    ])
  func lifetimes(note: String) { #expect(findings(note).map { $0.prefix(7) } == ["two-msl"]) }

  @Test(
    "the data offset counts no bytes",
    arguments: [
      ("# TCP\n\n- Unit of the data offset :: bytes\n", "offset-unit: bytes"),
      ("# TCP\n\n- 데이터 오프셋의 단위: 바이트\n", "offset-unit: 바이트"),
    ])
  func spaces(note: String, found: String) { #expect(findings(note) == [found]) }

  @Test(
    "a field of TCP's in UDP's header",
    arguments: [
      ("# UDP 헤더\n\n- Source Port 16비트\n- Destination Port 16비트\n- Sequence Number 16비트\n- Checksum 16비트\n"),
      ("# The UDP header\n\n1. Source port (16 bits)\n2. Destination port (16 bits)\n3. Sequence number (16 bits)\n"),
    ])
  func datagramFields(note: String) { #expect(findings(note).map { $0.prefix(10) } == ["udp-fields"]) }

  @Test(
    "numbers that are right, however they are told",
    arguments: [
      "# TCP 헤더\n\n옵션을 다 채우면 최대 60바이트까지 커진다. 옵션만 최대 40바이트이다.\n",
      "# TCP\n\nProtocol numbers: 6 = TCP, 17 = UDP. 프로토콜 번호 6은 TCP, 17은 UDP이다.\n",
      "# TCP\n\nTIME_WAIT은 2MSL 동안이다. RFC에서 MSL은 2분이니까 합치면 4분이다.\n",
      "# TCP\n\nThe port number ends at 65535; a sequence number wraps after 4294967295: 4294967300 mod 2^32 = 4.\n",
      "# TCP\n\n- Unit of the data offset :: 32-bit words\n- 윈도우의 단위: 바이트\n",
      "# UDP 헤더\n\n- Source Port 16비트\n- Destination Port 16비트\n- Sequence Number는 없다\n- Checksum 16비트\n",
    ])
  func right(note: String) { #expect(findings(note) == []) }
}
