import TCP

extension MeaningRule {
  /// What numbers and fields count, and what other protocols do not have.
  static let aboutBasics: [MeaningRule] = [
    MeaningRule(
      "sequence-counts-bytes",
      [
        MeaningPattern(
          "순서 번호는 | 순서 번호가 | 시퀀스 번호는 | 시퀀스 번호가 | 시퀀스 넘버는 | 시퀀스 넘버가",
          "세그먼트 단위로 | 패킷 단위로 | 세그먼트마다 1씩 | 패킷마다 1씩 | 세그먼트마다 하나씩 | 패킷마다 하나씩 | 세그먼트 하나마다 1 | 패킷 하나마다 1 | 세그먼트를 보낼 때마다 1씩 | 패킷을 보낼 때마다 1씩",
          unless: "바이트 | 아니 | 않 | SYN | UDP | QUIC | 분할 | 나누 | 나눈 | 쪼개 | 전송하고"),
        MeaningPattern(
          "sequence number*",
          "count segments | counts segments | count packets | counts packets | number the segments | numbers segments | number segments | increases by one for each segment | increases by one for every segment | increases by one per segment | increases by 1 for each segment | increments by one for each segment | increases by one with each segment | grows by one per segment | one per segment",
          unless: "bytes not | not segments | not packets | QUIC | never"),
      ],
      message: Bilingual(
        ko: "TCP의 순서 번호는 세그먼트가 아니라 바이트를 셉니다.", en: "TCP's sequence numbers count bytes, not segments."),
      expected: Bilingual(ko: "바이트마다 1씩", en: "one number a byte"), reference: "RFC 9293 3.4",
      says: ["순서 번호는 세그먼트 단위로 1씩 늘어난다.", "Sequence numbers count segments, not bytes."],
      doesNotSay: ["순서 번호는 바이트 단위로 매긴다.", "Sequence numbers count bytes, not segments."]),
    MeaningRule(
      "sequence-number-meaning",
      [
        MeaningPattern(
          of: "순서 번호 | 시퀀스 번호 | 시퀀스 넘버 | sequence number",
          says:
            "마지막 데이터 바이트의 번호 | 패킷의 마지막 바이트 번호 | 세그먼트의 마지막 바이트 번호 | 데이터 마지막 바이트에 부여 | 데이터의 마지막 바이트에 부여 | 마지막 바이트의 바이트 스트림 번호 | 마지막 바이트의 번호 | 데이터의 마지막 바이트 번호 | 마지막 바이트 번호를 | 마지막 바이트 번호이",
          unless: "확인 | ACK | 다음 | 아니 | 첫 | 수신 | 받은 | + | 긴급 | 더하 | 더한", titled: false),
        MeaningPattern(
          of: "sequence number",
          says:
            "the number of the last byte | the number of the last data byte | the number of its last byte | identifies the last byte | the last data byte",
          unless:
            "acknowledg* | ack | next | first | not | received | plus | expected | minus | urgent | added",
          titled: false),
      ],
      message: Bilingual(
        ko: "순서 번호는 세그먼트에 담긴 첫 바이트의 번호입니다.",
        en: "The sequence number is that of the first byte in the segment."),
      expected: Bilingual(ko: "첫 데이터 바이트의 번호", en: "the number of the first data byte"),
      reference: "RFC 9293 3.1",
      says: [
        "시퀀스 번호는 세그먼트에 담긴 마지막 바이트의 번호이다.",
        "The sequence number is the number of the last byte in the segment.",
      ],
      doesNotSay: ["시퀀스 번호는 세그먼트에 담긴 첫 바이트의 번호이다.", "The sequence number is the number of the first byte."]),
    MeaningRule(
      "offset-counts-words",
      [
        MeaningPattern(
          "데이터 오프셋 | 헤더 길이 필드 | data offset", "바이트 단위로 | 바이트 단위이 | 바이트 수로 | 비트 단위로",
          unless: "4바이트 | 4 바이트 | 32비트 | 32 비트 | 워드 | 아니 | 않 | 곱"),
        MeaningPattern(
          "data offset | header length field",
          "counts bytes | counts the bytes | is in bytes | in units of bytes | measured in bytes | counted in bytes | counts bits",
          unless: "word* | 4byte | 4bytes | not | times | multipl* | 32bit"),
      ],
      message: Bilingual(
        ko: "데이터 오프셋은 바이트가 아니라 32비트(4바이트) 워드로 헤더의 길이를 셉니다.",
        en: "The data offset counts 32-bit words of 4 bytes, not bytes."),
      expected: Bilingual(ko: "32비트 워드 단위", en: "32-bit words"), reference: "RFC 9293 3.1",
      says: ["데이터 오프셋은 헤더의 길이를 바이트 단위로 나타낸다.", "The data offset is measured in bytes."],
      doesNotSay: ["데이터 오프셋은 헤더의 길이를 4바이트 단위로 나타낸다.", "The data offset is measured in 32-bit words."]),
    MeaningRule(
      "window-counts-bytes", severity: .warning,
      [
        MeaningPattern(
          "윈도우 크기는 | 윈도 크기는 | 수신 윈도우는 | 수신 윈도는 | 윈도우 필드는 | 윈도 필드는",
          "세그먼트의 개수 | 패킷의 개수 | 세그먼트 개수 | 패킷 개수 | 세그먼트의 수이 | 세그먼트 수이",
          unless: "아니 | 않 | 혼잡 | 곱"),
        MeaningPattern(
          "receive window | window field | window size",
          "is the number of segments | is the number of packets | counts segments | counts packets | is counted in segments",
          unless: "not | congestion | times | divided"),
      ],
      message: Bilingual(
        ko: "TCP의 윈도우는 세그먼트가 아니라 수신자가 더 받을 수 있는 바이트를 셉니다.",
        en: "TCP's window counts the bytes the receiver can still take, not segments."),
      expected: Bilingual(ko: "더 받을 수 있는 바이트 수", en: "the number of bytes it can still take"),
      reference: "RFC 9293 3.1",
      says: ["윈도 크기는 한 번에 보내는 세그먼트의 개수이다.", "The receive window is the number of segments in flight."],
      doesNotSay: ["윈도 크기는 더 받을 수 있는 바이트 수이다.", "The receive window is the number of bytes that fit."]),
    MeaningRule(
      "timeout-doubles",
      [
        MeaningPattern(
          "RTO는 | RTO가 | RTO를 | 재전송 타임아웃은 | 재전송 타이머는 | 타임아웃 값은 | 타임아웃 값을",
          "절반으로 | 을 반으로 | 를 반으로 | 1/2로 | 씩 반으로",
          "재전송 | 타임아웃 | 만료 | 시간이 초과",
          unless: "cwnd | 혼잡 | 윈도 | ssthresh | 임계 | 아니 | 않 | 두 배 | 2배"),
        MeaningPattern(
          "RTO is halved | RTO halves | halves the RTO | RTO is cut in half | retransmission timeout is halved | retransmission timer is halved | timeout value is halved",
          unless: "cwnd | window | ssthresh | not | never"),
      ],
      message: Bilingual(
        ko: "재전송할 때마다 RTO는 두 배가 됩니다(지수 백오프).",
        en: "The RTO doubles with each retransmission: exponential backoff."),
      expected: Bilingual(ko: "두 배", en: "doubled"), reference: "RFC 6298 5.5",
      says: ["재전송할 때마다 RTO는 절반으로 줄어든다.", "The RTO is halved after each timeout."],
      doesNotSay: ["재전송할 때마다 RTO는 두 배가 된다.", "The RTO is doubled after each timeout."]),
    MeaningRule(
      "protocol-number", by: .signs,
      [
        MeaningPattern(
          "TCP의 프로토콜 번호는 | TCP 프로토콜 번호는 | TCP의 IP 프로토콜 번호는 | IP 헤더에서 TCP의 번호는",
          "번호는 17 | 번호는 1이 | 번호는 4 | 번호는 8 | 번호는 80 | 번호는 16 | 번호는 7", unless: "아니 | UDP는"),
        MeaningPattern(
          "protocol number of TCP is | TCPs protocol number is | TCP has protocol number | TCP is protocol number | TCP is IP protocol | IP protocol number of TCP is",
          "17 | 1 | 4 | 8 | 16 | 7", unless: "6 | not"),
        MeaningPattern(
          "PTCL | PROTO is | protocol field | protocol byte | 프로토콜 필드 | 프로토콜 값",
          "always set to | is set to | is always | 항상 | 늘",
          "0x11 | 0x01 | 17", unless: "UDP | ICMP | not | 아니 | 6"),
      ],
      message: Bilingual(
        ko: "IP 헤더에 적는 TCP의 프로토콜 번호는 6입니다(UDP는 17, ICMP는 1).",
        en: "TCP is IP protocol 6 (UDP is 17, ICMP is 1)."),
      expected: Bilingual(ko: "6", en: "6"), reference: "RFC 9293 3.1",
      says: [
        "TCP의 프로토콜 번호는 17이다.", "TCP has protocol number 17.",
        "PTCL is the protocol, and that is always set to a byte value of 0x11.",
      ],
      doesNotSay: ["TCP의 프로토콜 번호는 6이다.", "TCP has protocol number 6 and UDP 17."]),
  ]
}
