import TCP

extension CheckRule {
  /// Widths of fields and values of bits.
  static let widths: [CheckRule] = [
    CheckRule(
      "field-width", by: .widths,
      Bilingual(ko: "헤더 필드의 폭이 다릅니다.", en: "A header field has another width."),
      reference: "RFC 9293 3.1",
      wrong: [
        "# TCP 헤더\n\n- Sequence Number : 4byte\n- Offset : 1byte -> 헤더 길이",
        "# TCP首部格式\n\n- **窗口**：占4B。窗口值是接收方的依据。", "# TCP 헤더\n\nTCP 헤더는 4bit의 `Control Bit` 필드를 포함한다.",
        "# TCP header\n\nEvery byte has a sequence number; the field is 16 bits wide.",

        "# TCP header\n\nQ: How many bits does the window field have?\nA: 32",

        "# TCP 헤더\n\n- 시퀀스 번호 (16비트): 데이터의 순서", "# TCP header\n\n- Source Port (32 bits): the sender's port",
        "# TCP header\n\n- Sequence Number (2 bytes): the number of the first byte",
        "# TCP 헤더\n\n윈도우 크기는 32비트이고 체크섬은 16비트이다.",
        "# TCP\n\n포트 번호는 32비트이다.", "# TCP\n\nThe sequence number is 16 bits long.",
        "# TCP header\n\nSource and destination ports are 32 bits each.", "# TCP\n\n8비트 포트 번호로 프로세스를 구별한다.",
      ],
      right: [
        "# TCP 헤더\n\n- Sequence Number : 4byte\n- Offset : 4bit -> 헤더 길이",
        "# TCP首部格式\n\n- **窗口**：占2B。窗口值是接收方的依据。", "# TCP 헤더\n\nTCP 헤더는 6bit의 `Control Bit` 필드를 포함한다.",
        "# TCP header\n\nEvery byte has a sequence number; the field is 32 bits wide.",

        "# TCP header\n\nQ: How many bits does the window field have?\nA: 16",

        "# TCP 헤더\n\n- 시퀀스 번호 (32비트): 데이터의 순서", "# TCP header\n\n- Source Port (16 bits): the sender's port",
        "# TCP 헤더\n\n데이터 오프셋은 4비트이며 32비트 워드 단위로 센다.",
        "# TCP header\n\nThe sequence number is 1 byte higher than before; the checksum is 16 bits long.",
        "# 포트\n\n| 포트 | 번호 |\n|---|---|\n| 예약됨(사용하지 않음) | 0 |\n| TCP의 HTTP | 80 |",
        "# IP header\n\n- Header checksum (16 bits): of the header\n- Options (0 to 320 bits)",
      ]),
    CheckRule(
      "sack-blocks",
      Bilingual(ko: "SACK 블록은 최대 4개입니다.", en: "At most four SACK blocks fit into a header."),
      reference: "RFC 2018 3",
      wrong: [
        "# TCP SACK\n\nSACK 블록은 최대 8개까지 넣을 수 있다.",
        "# TCP options\n\nUp to 8 SACK blocks fit into the options.",
        "# TCP\n\n## Selective Acknowledgments (SACK)\n\n```\nEach SACK block: 8 bytes\nMax blocks per option: 8\n```",
      ],
      right: [
        "# TCP SACK\n\nSACK 블록은 하나에 8바이트이고 최대 4개까지 넣을 수 있다.",
        "# TCP options\n\nUp to 4 SACK blocks of 8 bytes each fit into the options.",
        "# TCP\n\n## Selective Acknowledgments (SACK)\n\n```\nEach SACK block: 8 bytes\nMax blocks per option: 4\n```",
      ]),
    CheckRule(
      "option-length",
      Bilingual(ko: "옵션의 길이가 다릅니다.", en: "An option has another length."), reference: "RFC 9293 3.2",
      wrong: [
        "# TCP 옵션\n\n타임스탬프 옵션의 길이는 8바이트이다.", "# TCP options\n\nThe timestamps option takes 8 bytes.",
        "# TCP options\n\n| Kind | Name | Length |\n|---|---|---|\n| 2 | MSS | 4 |\n| 3 | Window Scale | 3 |\n| 8 | Timestamps | 8 |",
      ],
      right: [
        "# TCP 옵션\n\n타임스탬프 옵션의 길이는 10바이트이다.",
        "# TCP options\n\nThe timestamps option takes 10 bytes, 12 with two NOPs.",
        "# TCP options\n\n| Kind | Name | Length |\n|---|---|---|\n| 2 | MSS | 4 |\n| 3 | Window Scale | 3 |\n| 8 | Timestamps | 10 |",
        "# TCP options\n\n| Kind | Name | Bytes of value |\n|---|---|---|\n| 2 | MSS | 2 |\n| 3 | Window Scale | 1 |\n| 8 | Timestamps | 8 |",
        "# TCP options\n\nThe timestamps option carries two 4-byte values.",
      ]),
    CheckRule(
      "constant", by: .unproven,
      Bilingual(ko: "정해진 시간이나 크기, 개수가 다릅니다.", en: "A set time, size or count is another."),
      reference: "RFC 9293 3.8",
      wrong: [
        "# TCP 타이머\n\n초기 RTO는 5초이다.", "# TCP\n\nIn slow start cwnd grows three-fold each RTT.",
        "# TCP\n\n지연 ACK는 최대 5000ms까지 미룰 수 있다.", "# TCP\n\nTCP has nine states.",
        "# TCP\n\nThe IPv4 pseudo header is 8 bytes long.", "# TCP\n\nA FIN takes two sequence numbers.",
      ],
      right: [
        "# TCP 타이머\n\n초기 RTO는 1초이다.", "# TCP\n\nIn slow start cwnd grows two-fold each RTT.",
        "# TCP\n\n지연 ACK는 보통 200ms, 길어야 500ms까지 미룬다.", "# TCP\n\nTCP has eleven states.",
        "# TCP\n\nThe IPv4 pseudo header is 12 bytes long.", "# TCP\n\nA FIN takes one sequence number.",
        "# TCP\n\nIf the initial RTO were 5 seconds, a lost SYN would be felt.",
        "# TCP\n\n초기 RTO를 5초로 설정하면 SYN이 사라졌을 때 오래 걸린다.",
      ]),
    CheckRule(
      "older-layout", severity: .warning,
      Bilingual(
        ko: "CWR과 ECE가 플래그가 되기 전의 배치입니다.", en: "The layout from before CWR and ECE became flags."),
      reference: "RFC 9293 3.1",
      wrong: ["# TCP 헤더\n\n- 예약 (6비트): 쓰지 않음", "# TCP header\n\n- Reserved (6 bits): for later use"],
      right: ["# TCP 헤더\n\n- 예약 (4비트): 쓰지 않음", "# TCP header\n\n- Reserved (4 bits): for later use"]),
    CheckRule(
      "flag-bit", by: .widths,
      Bilingual(ko: "플래그의 비트 값이 다릅니다.", en: "A flag's bit has another value."),
      reference: "RFC 9293 3.1",
      wrong: [
        "# TCP 플래그\n\n- SYN(Synchronize Sequence Number/000100) : 연결 설정",
        "# TCP flags\n\nThe flags are C E U A P S R F.",
        "# TCP 플래그\n\n비트는 각각 `URG-ACK-PSH-SYN-RST-FIN`의 의미를 가진다. (ex. `SYN/ACK`는 `010010`)",
        "# TCP 플래그\n\n| 비트 | 이름 |\n|--|--|\n| 16 | ACK |\n| 4 | PSH |\n| 4 | RST |\n| 2 | SYN |",

        "# TCP 플래그\n\n비트 값으로 보면 FIN은 1, SYN은 2, RST는 4, PSH는 16이다.",
        "# TCP flags\n\nThe value of SYN is 2, of RST is 4, of ACK is 8.",
        "# TCP 플래그\n\nSYN은 2(0x02)이고 SYN+ACK는 18(0x18)이다.",
        "# TCP flags\n\nThe bits stand in this order: URG, ACK, PSH, SYN, RST, FIN.",

        "# TCP 플래그\n\n| 플래그 | 값 |\n|---|---|\n| SYN | 0x04 |\n| FIN | 0x01 |",
        "# TCP flags\n\n- SYN (0x04): opens a connection",
        "# TCP 플래그\n\n- SYN(000001): 연결 요청\n- ACK(010000): 확인",
        "# TCP 플래그\n\nSYN 플래그의 값은 0x04이다.",
      ],
      right: [
        "# TCP 플래그\n\n- SYN(Synchronize Sequence Number/000010) : 연결 설정",
        "# TCP flags\n\nThe flags are C E U A P R S F.",
        "# TCP 플래그\n\n비트는 각각 `URG-ACK-PSH-RST-SYN-FIN`의 의미를 가진다. (ex. `SYN/ACK`는 `010010`)",
        "# TCP 플래그\n\n| 비트 | 이름 |\n|--|--|\n| 16 | ACK |\n| 8 | PSH |\n| 4 | RST |\n| 2 | SYN |",
        "# TCP flags\n\n| Bit | Name |\n|--|--|\n| 4 | ACK |\n| 3 | PSH |\n| 2 | RST |\n| 1 | SYN |",

        "# TCP 플래그\n\n비트 값으로 보면 FIN은 1, SYN은 2, RST는 4, PSH는 8이다.",
        "# TCP\n\n第二次握手: SYN = 1, ACK = 1, seq = y; 第四次挥手: FIN = 1, ACK = 1.",
        "# TCP flags\n\nThe bits stand in this order: URG, ACK, PSH, RST, SYN, FIN.",
        "# TCP\n\nSYN은 2번, ACK는 3번 세그먼트에 있고 FIN은 4바이트 뒤에 온다.",

        "# TCP 플래그\n\n| 플래그 | 값 |\n|---|---|\n| SYN | 0x02 |\n| SYN+ACK | 0x12 |",
        "# TCP flags\n\n- SYN (0x02): opens a connection",
        "# TCP 플래그\n\n- SYN(000010): 연결 요청\n- ACK(010000): 확인",
      ]),
    CheckRule(
      "option-kind",
      Bilingual(ko: "옵션의 종류 번호가 다릅니다.", en: "An option has another kind."),
      reference: "RFC 9293 3.2",
      wrong: [
        "# TCP 옵션\n\n| 옵션 | 종류 | 길이 |\n|---|---|---|\n| 윈도우 확대 | 4 | 3 |",
        "# TCP options\n\n| Option | Kind | Length |\n|---|---|---|\n| MSS | 3 | 4 |",
      ],
      right: [
        "# TCP 옵션\n\n| 옵션 | 종류 | 길이 |\n|---|---|---|\n| 윈도우 확대 | 3 | 3 |\n| SACK 허용 | 4 | 2 |",
        "# TCP options\n\n| Option | Kind | Length |\n|---|---|---|\n| MSS | 2 | 4 |\n| SACK | 5 | 10 |",
      ]),
    CheckRule(
      "header-length", by: .unproven,
      Bilingual(ko: "TCP 헤더는 20~60바이트입니다.", en: "A TCP header has 20 to 60 bytes."),
      reference: "RFC 9293 3.1",
      wrong: [
        "# TCP 헤더\n\n- Checksum : 2byte\n- TCP Options : 0 ~ 60byte",
        "# TCP header\n\nThe smallest TCP header is 24 bytes and the largest is 60 bytes.",
        "# TCP header\n\nThe smallest TCP header is 20 bytes and the largest is 64 bytes.",

        "# TCP 헤더\n\nTCP 헤더는 옵션이 없으면 24바이트이고 옵션을 다 쓰면 64바이트까지 늘어난다.",
        "# TCP header\n\nThe header is 32 bytes without options.",
        "# TCP header\n\nThe data offset runs from 5 to 16.",

        "# TCP 헤더\n\nTCP 헤더는 최소 24바이트, 최대 60바이트이다.",
        "# TCP header\n\nThe TCP header is between 20 and 80 bytes long.",
        "# TCP\n\nQ: TCP 헤더는 최대 몇 바이트인가요?\nA: 64바이트",
        "# TCP와 UDP\n\nTCP 헤더는 기본 16바이트이고 UDP 헤더는 8바이트이다.",
      ],
      right: [
        "# TCP 헤더\n\n- Checksum : 2byte\n- TCP Options : 0 ~ 40byte",
        "# TCP header\n\nThe smallest TCP header is 20 bytes and the largest is 60 bytes.",

        "# TCP 헤더\n\nTCP 헤더는 옵션이 없으면 20바이트이고 옵션을 다 쓰면 60바이트까지 늘어난다.",
        "# TCP header\n\nThe header is 20 bytes without options and never longer than 60 bytes; the data offset runs from 5 to 15.",

        "# TCP 헤더\n\nTCP 헤더는 20바이트이고 옵션이 있으면 최대 60바이트이다. 옵션은 최대 40바이트이다.",
        "# TCP header\n\nThe TCP header has 32 bytes here, the UDP header 8 bytes.",
        "# TCP and messages\n\nPut a header before each message. The header is 4 bytes of fixed length.",
      ]),
    CheckRule(
      "udp-fields", by: .widths,
      Bilingual(ko: "UDP 헤더에 없는 필드입니다.", en: "UDP's header has no such field."),
      reference: "RFC 768",
      wrong: [
        "# UDP 헤더\n\n- Source Port 16비트\n- Destination Port 16비트\n- Sequence Number 16비트\n- Checksum 16비트",
        "# The UDP header\n\n1. Source port (16 bits)\n2. Destination port (16 bits)\n3. Sequence number (16 bits)",
      ],
      right: [
        "# UDP 헤더\n\n- Source Port 16비트\n- Destination Port 16비트\n- Sequence Number는 없다\n- Checksum 16비트",
        "# The UDP header\n\n1. Source port (16 bits)\n2. Destination port (16 bits)\n3. Length (16 bits)",
      ]),
    CheckRule(
      "port-range",
      Bilingual(ko: "포트 번호의 범위가 다릅니다.", en: "The range of port numbers is another."),
      reference: "RFC 6335 6",
      wrong: [
        "# 端口\n\n```\n知名端口 (0-1024):\n- 80: HTTP\n```",

        "# 포트\n\n포트 번호는 0번부터 65536번까지 있다.", "# Ports\n\nWell-known ports are 0 to 1024.",
        "# 포트\n\n- 등록된 포트: 1024 ~ 49150",
      ],
      right: [
        "# 端口\n\n```\n知名端口 (0-1023):\n注册端口 (1024-49151):\n```",

        "# 포트\n\n포트 번호는 0번부터 65535번까지 모두 65536개이다.",
        "# Ports\n\nWell-known ports are 0 to 1023; Linux picks ephemeral ports from 32768 to 60999.",
      ]),
    CheckRule(
      "offset-unit",
      Bilingual(ko: "데이터 오프셋의 단위가 다릅니다.", en: "The data offset counts other units."),
      reference: "RFC 9293 3.1",
      wrong: [
        "# TCP 헤더\n\n데이터 오프셋은 헤더의 길이를 16비트 워드 단위로 나타낸다.",
        "# TCP header\n\nThe data offset counts the header in 8-byte words.",
      ],
      right: [
        "# TCP 헤더\n\n데이터 오프셋은 헤더의 길이를 4바이트 단위로 나타낸다.",
        "# TCP header\n\nThe data offset counts the header in 32-bit words.",
      ]),
    CheckRule(
      "field-order", by: .unproven,
      Bilingual(ko: "헤더에서 필드가 놓이는 순서가 다릅니다.", en: "The fields stand in another order in the header."),
      reference: "RFC 9293 3.1",
      wrong: [
        "# TCP 헤더\n\nTCP 헤더에서 윈도우 다음에 오는 필드는 긴급 포인터이다.",
        "# TCP header\n\nThe order of the fields: ports, seq, ack, offset, flags, checksum, window, urgent pointer.",
      ],
      right: [
        "# TCP 헤더\n\nTCP 헤더에서 윈도우 다음에 오는 필드는 체크섬이다.",
        "# TCP header\n\nThe order of the fields: ports, seq, ack, offset, flags, window, checksum, urgent pointer.",
      ]),
    CheckRule(
      "sequence-space",
      Bilingual(ko: "가장 큰 순서 번호가 다릅니다.", en: "The largest sequence number is another."),
      reference: "RFC 9293 3.4",
      wrong: [
        "# 시퀀스 번호\n\n시퀀스 번호의 최댓값은 4294967296이다.",
        "# Sequence numbers\n\nSequence numbers go from 0 to 4294967296.",
      ],
      right: [
        "# 시퀀스 번호\n\n시퀀스 번호는 4294967296개이고 최댓값은 4294967295이다.",
        "# Sequence numbers\n\nSequence numbers are counted modulo 4294967296.",
      ]),
    CheckRule(
      "scale-shift",
      Bilingual(ko: "윈도우 스케일은 14까지입니다.", en: "The window scale goes up to 14."),
      reference: "RFC 7323 2.3",
      wrong: [
        "# 옵션\n\n윈도우 스케일 옵션의 시프트 값은 최대 16이다.",
        "# Options\n\nThe window scale option has a shift count of at most 15.",
      ],
      right: [
        "# 옵션\n\n윈도우 스케일 옵션의 시프트 값은 최대 14이다.",
        "# Options\n\nThe window scale option has a shift count of at most 14 and takes 3 bytes.",
      ]),
    CheckRule(
      "mss-default",
      Bilingual(ko: "MSS 옵션이 없을 때의 값이 다릅니다.", en: "Without an MSS option another size is assumed."),
      reference: "RFC 9293 3.7.1",
      wrong: [
        "# 옵션\n\nMSS 옵션이 없으면 IPv4에서는 1460바이트로 가정한다.",
        "# Options\n\nIf no MSS option is received, a sender assumes 1280 bytes over IPv6.",
      ],
      right: [
        "# 옵션\n\nMSS 옵션이 없으면 IPv4에서는 536바이트, IPv6에서는 1220바이트로 가정한다.",
        "# Options\n\nOver Ethernet the MSS is 1460 bytes.",
      ]),
  ]
}
