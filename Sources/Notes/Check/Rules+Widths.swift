import TCP

extension CheckRule {
  /// Widths of fields and values of bits.
  static let widths: [CheckRule] = [
    CheckRule(
      "field-width",
      Bilingual(ko: "헤더 필드의 폭이 다릅니다.", en: "A header field has another width."),
      reference: "RFC 9293 3.1",
      wrong: [
        "# TCP 헤더\n\n- 시퀀스 번호 (16비트): 데이터의 순서", "# TCP header\n\n- Source Port (32 bits): the sender's port",
        "# TCP header\n\n- Sequence Number (2 bytes): the number of the first byte",
      ],
      right: [
        "# TCP 헤더\n\n- 시퀀스 번호 (32비트): 데이터의 순서", "# TCP header\n\n- Source Port (16 bits): the sender's port",
        "# IP header\n\n- Header checksum (16 bits): of the header\n- Options (0 to 320 bits)",
      ]),
    CheckRule(
      "older-layout", severity: .warning,
      Bilingual(
        ko: "CWR과 ECE가 플래그가 되기 전의 배치입니다.", en: "The layout from before CWR and ECE became flags."),
      reference: "RFC 9293 3.1",
      wrong: ["# TCP 헤더\n\n- 예약 (6비트): 쓰지 않음", "# TCP header\n\n- Reserved (6 bits): for later use"],
      right: ["# TCP 헤더\n\n- 예약 (4비트): 쓰지 않음", "# TCP header\n\n- Reserved (4 bits): for later use"]),
    CheckRule(
      "flag-bit",
      Bilingual(ko: "플래그의 비트 값이 다릅니다.", en: "A flag's bit has another value."),
      reference: "RFC 9293 3.1",
      wrong: [
        "# TCP 플래그\n\n| 플래그 | 값 |\n|---|---|\n| SYN | 0x04 |\n| FIN | 0x01 |",
        "# TCP flags\n\n- SYN (0x04): opens a connection",
      ],
      right: [
        "# TCP 플래그\n\n| 플래그 | 값 |\n|---|---|\n| SYN | 0x02 |\n| SYN+ACK | 0x12 |",
        "# TCP flags\n\n- SYN (0x02): opens a connection",
      ]),
  ]
}
