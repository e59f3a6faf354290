import TCP

extension MeaningRule {
  /// What fields and flags say.
  static let claimsOfHeader: [MeaningRule] = [
    .claims(
      "window-field-meaning",
      [
        MeaningPattern(
          of:
            "window field | window size field | window size | 윈도우 필드 | 윈도 필드 | 윈도우 크기 필드 | 윈도우 사이즈 | 窗口字段 | 窗口大小",
          says:
            "about to send | going to send | intends to send | amount of data sent | data the sender wants to send | data the sender will send | sender wants to send | space in the send buffer | senders buffer | sender buffer | sending buffer | number of segments | number of packets | 보낼 데이터의 크기 | 보낼 데이터의 양 | 송신 버퍼 | 송신자의 버퍼 | 보내고자 하는 | 表示发送缓冲 | 指发送缓冲 | 是发送缓冲 | 为发送缓冲 | 表示发送缓存 | 指发送缓存 | 是发送缓存 | 发送方缓存 | 发送方的缓存 | 要发送多少",
          unless:
            "receiver | accept | can receive | willing to receive | 받을 | 수신 | 接收窗口 | 接收缓 | 能接收 | congestion | divided | × | times | initial | sliding | 슬라이딩 | GBN | before | without | unacknowledged | ACK 없이 | 확인 없이 | max window | linearly | throughput | forward"
        ),
        MeaningPattern(
          head: "window | window size | window field | 윈도우 | 윈도우 크기 | 윈도",
          says:
            "willing to send | willing to transmit | prepared to send | 보낸 쪽이 보낼 수 있는 | 보낸 쪽이 보내려는 | 보낸 측이 보낼 수 있는",
          unless: "receiv* | accept | 수신 | 받을 | 받는 | congestion | sliding | ACK"),
      ],
      Right(
        ko: "윈도우 필드는 그 세그먼트를 보낸 쪽이 더 받을 수 있는 바이트 수입니다.", "더 받을 수 있는 바이트 수",
        en: "The window field is how many bytes the sender of the segment is willing to receive.",
        "bytes it can still receive"),
      "RFC 9293 3.1",
      says: [
        "윈도우 필드는 송신자의 버퍼에 남은 크기이다.", "The window field gives the space in the send buffer.",
        "- **Window**: number of octets that the sender of this segment is willing to send",
      ],
      doesNotSay: [
        "윈도우 필드는 수신자의 버퍼에 남은 크기이다.", "The window field gives the space in the receive buffer.",
        "- **Window**: number of octets that the sender of this segment is willing to accept",
      ]),
    .widening(
      "offset-counts-words",
      [
        MeaningPattern(
          of: Subjects.dataOffset,
          says:
            "16-bit words | 16‑bit words | 16 bit words | 64-bit words | 64 bit words | 8-bit words | 2-byte words | 8-byte words | 8-byte units | 2-byte units | units of 8 bytes | units of 2 bytes | units of 16 bits | units of 64 bits | in bytes | in bits | number of bytes | byte units | 8바이트 단위 | 2바이트 단위 | 16비트 단위 | 64비트 단위 | 바이트 단위로 | 바이트 단위이 | 비트 단위로 | 16비트 워드 | 64비트 워드 | 以字节为单位 | 8字节为单位 | 2字节为单位 | 8 字节为单位 | 2 字节为单位 | 单位是字节",
          unless:
            "4-byte | 4 byte | 4 bytes | four | 32-bit | 32 bit | 32‑bit | 4바이트 | 4 바이트 | 32비트 | 32 비트 | multipl* | times | 곱 | 나눈 | 나누 | divid* | x 4 | × 4 | *4 | 4字节 | 4 字节 | 32位 | 32 位 | IP | IPv4 | fragment* | 단편 | 分片 | UDP | 파일 | file | 20 bytes | decoded | computed | hdr | getsockopt | array | nibble | Wireshark | formula | determine | calculate | calculated | calculating | obtain | obtained | convert | converts | find | find out | yields | to get | 구할 | 구하 | 계산 | 환산 | 求 | 计算 | 得到 | 算出"
        ),
        MeaningPattern(
          of: "TCP header length | TCP header size | TCP 헤더 길이 | TCP 헤더의 길이 | TCP 헤더 크기 | TCP 헤더의 크기",
          says:
            "multiple of 2 bytes | multiple of 8 bytes | multiple of 16 bytes | multiples of 8 bytes | 2바이트의 배수 | 8바이트의 배수 | 16바이트의 배수",
          unless: "not | 않 | 아니 | 4"),
      ],
      says: [
        "The TCP header length must be a multiple of 8 bytes.", "TCP 헤더 길이는 8바이트의 배수여야 한다.",
        "데이터 오프셋은 헤더 길이를 8바이트 단위로 나타낸다.", "Data Offset (Header Length): header size in 16-bit words.",
      ],
      doesNotSay: [
        "데이터 오프셋은 헤더 길이를 4바이트 단위로 나타낸다.", "Data Offset (Header Length): header size in 32-bit words.",
      ]),
    .widening(
      "push-boundary",
      [
        MeaningPattern(
          of: Subjects.push,
          says:
            "message boundary | message boundaries | end of a message | end of the message | end of one message | end of an application message | end of one application message | where the message stops | where a message ends | where the message ends | record boundary | delimits messages | separates messages | high priority | highest priority | instead of being passed on | 渡さず | 메시지 하나가 | 메시지를 나눈 | 메시지를 구분 | out of band | out-of-band | wait until the buffer is full | buffered until | waits until the buffer | is urgent | 메시지의 경계 | 메시지 경계 | 메시지의 끝 | 메시지가 끝 | 버퍼가 가득 찰 때까지 | 버퍼가 찰 때까지 기다 | 최우선 | 우선 처리 | 带外数据 | 消息边界 | 消息的结束 | 缓冲区满",
          unless:
            "URG | without | rather | 않 | 없이 | 지 말고 | 지 마 | before | even if | instead of | 긴급 포인터 | 필요하 | 필요한 | 직접 | need | needs"
        )
      ],
      says: ["PSH 플래그는 메시지의 끝을 표시한다.", "PSH: Marks the end of one application message."],
      doesNotSay: [
        "PSH 플래그는 메시지의 끝을 표시하지 않는다.", "PSH: asks the receiver to hand the data on, not the end of a message.",
      ]),
    .claims(
      "reset-is-no-request",
      [
        MeaningPattern(
          of: Subjects.reset,
          says:
            "asks for lost segments | asks the peer to send the lost | asks the peer to resend | requests retransmission | request retransmission | requests the retransmission | asks for retransmission | restarts the handshake | restarts the transfer | slows down the sender | 재전송을 요청 | 재전송 요청 | 다시 보내 달라 | 다시 전송해 달라 | 请求重传 | 要求重传 | 再送を要求",
          unless: "NAK | not | ARQ | duplicate | 않 | 없")
      ],
      Right(
        ko: "RST는 연결을 그 자리에서 버립니다. 재전송을 부탁하는 플래그는 없습니다.", "연결을 강제로 끊는다.",
        en: "A RST drops the connection at once; no flag asks for a retransmission.",
        "it aborts the connection"),
      "RFC 9293 3.5.2",
      says: ["RST: 손실된 세그먼트의 재전송을 요청한다.", "RST: asks the peer to send the lost segments again."],
      doesNotSay: ["RST: 연결을 강제로 끊는다.", "RST: aborts the connection."]),
    .widening(
      "checksum-always",
      [
        MeaningPattern(
          of: Subjects.checksum,
          says:
            "corrects errors | correct errors | error correction | repairs | can be corrected | corrects bit | only the header | header only | covers only the header | covers the header only | optional in TCP | is optional | may be omitted | 오류를 정정 | 오류 정정 | 오류를 수정한다 | 오류를 고친 | 헤더만 검사 | 헤더만 대상 | 헤더만 계산 | 선택 사항 | 선택사항 | 생략할 수 | 纠正错误 | 纠错 | 只校验首部 | 只检验首部 | 可选的",
          unless:
            "UDP | IP | IPv4 | not | mandatory | required | detect* | 의무 | 필수 | 검출 | 감지 | 않 | FEC | offload | IPv6 | alternate | 必须 | 检测"
        )
      ],
      says: ["TCP 체크섬은 헤더만 검사한다.", "The TCP checksum corrects errors in the data."],
      doesNotSay: ["TCP 체크섬은 헤더와 데이터를 모두 검사한다.", "The TCP checksum cannot correct errors; it detects them."]),
    .claims(
      "pseudo-header-is-not-sent",
      [
        MeaningPattern(
          of: Subjects.pseudoHeader,
          says:
            "is transmitted | is sent along | is sent with | sent over the network | sent on the wire | transmitted with | contains the port | contains the TTL | includes the TTL | includes the port numbers | sequence number | 실제로 전송된다 | 함께 전송된다 | 함께 보낸다 | TTL을 포함 | 포트 번호를 포함 | 随报文发送 | 被传输",
          unless: "not | never | IP header | 않 | 아니")
      ],
      Right(
        ko: "의사 헤더는 체크섬을 계산할 때만 쓰이고 전송되지 않습니다. IP 주소, 프로토콜 번호, TCP 길이로 이루어집니다.", "계산에만 쓰이고 전송되지 않는다",
        en:
          "The pseudo-header is only used to compute the checksum and is never sent: IP addresses, protocol number, TCP length.",
        "used for the checksum, never sent"),
      "RFC 9293 3.1",
      says: ["의사 헤더는 세그먼트와 함께 전송된다.", "The pseudo-header is transmitted with every segment."],
      doesNotSay: ["의사 헤더는 실제로 전송되지 않는다.", "The pseudo-header is never transmitted."]),
    .widening(
      "ack-number-meaning",
      [
        MeaningPattern(
          of: Subjects.acknowledgmentNumber,
          says:
            "last byte received | last received byte | last byte I have received | last byte that was received | last byte it received | last byte it has received | last byte they received | last byte successfully received | last byte of data received | last byte the receiver | number of the last byte | last sequence number received | highest byte received | last byte correctly received | 마지막으로 받은 바이트 | 마지막으로 수신한 바이트 | 마지막으로 받은 데이터 | 마지막으로 수신한 데이터 | 마지막으로 받은 번호 | 마지막에 받은 바이트 | 최종으로 받은 바이트 | 最后收到的字节 | 最后一个收到的字节 | 已收到的最后一个字节 | 最後に受信したバイト",
          unless:
            "plus one | after | beyond | past | + 1 | +1 | plus 1 | next | expected | expects | 다음 | 기대 | 더한 | 下一个 | 期望 | one more | following | 次の | 加 1 | 加1"
        )
      ],
      says: [
        "확인 응답 번호는 마지막으로 받은 바이트의 번호이다.",
        "An acknowledgment number tells the sender: \"This is the number of the last byte I have received from you.\"",
      ],
      doesNotSay: [
        "확인 응답 번호는 마지막으로 받은 바이트의 다음 번호이다.", "The acknowledgment number is the last byte received plus one.",
      ]),
    .claims(
      "echo-and-reduced",
      [
        MeaningPattern(
          of: "ECE",
          says:
            "reduced its congestion window | has reduced its | window reduced | window has been reduced | set by routers | set by the router | set by a router | routers set | router sets | 혼잡 윈도우를 줄였 | 혼잡 윈도를 줄였 | 라우터가 설정 | 拥塞窗口已",
          unless:
            "CWR | CE | not | after | until | upon | when | receiv* | 받고 | 받은 | 받으면 | 받아 | 수신하 | 收到 | acknowledge* | acknowledging"
        ),
        MeaningPattern(
          of: "CWR",
          says:
            "echoes congestion | set by the receiver | receiver sets | set by routers | set by the router | router sets | congestion experienced | 수신자가 설정 | 수신측이 설정 | 라우터가 설정",
          unless: "ECE | not | ECN-Echo | upon | receiv* a | 송신"),
      ],
      Right(
        ko: "ECE는 받는 쪽이 혼잡 표시(CE)를 되돌려 알리는 플래그, CWR은 보내는 쪽이 혼잡 윈도우를 줄였음을 알리는 플래그입니다.",
        "ECE: 수신자의 메아리, CWR: 송신자가 줄였음",
        en:
          "ECE is the receiver's echo of a congestion mark, CWR tells that the sender has reduced its window.",
        "ECE: echo by the receiver; CWR: reduced by the sender"),
      "RFC 3168 6.1",
      says: ["ECE 플래그는 혼잡 윈도우를 줄였음을 알린다.", "ECE: the sender has reduced its congestion window."],
      doesNotSay: ["CWR 플래그는 혼잡 윈도우를 줄였음을 알린다.", "CWR: the sender has reduced its congestion window."]),
    .widening(
      "sequence-counts-bytes",
      [
        MeaningPattern(
          of: Subjects.sequenceNumber,
          says:
            "counts segments | counts packets | count segments | count packets | numbers segments | one per segment | by one per segment | by one for each segment | by one for every segment | by 1 for each segment | by one with each segment | by one with every segment | by one for each packet | by 1 per packet | increases by one per packet | 세그먼트마다 1씩 | 패킷마다 1씩 | 세그먼트 하나당 1 | 패킷 하나당 1 | 패킷 단위로 | 세그먼트 단위로 | 每个报文段加1 | 每个包加1",
          unless:
            "byte | bytes | 바이트 | QUIC | RTP | UDP | IPsec | ESP | SYN | rdt | GBN | DTLS | TLS | 字节 | LLM | ICMP | 조각 | 나눈 | 나누 | divid* | split* | 분할 | Go-Back"
        )
      ],
      says: ["시퀀스 번호는 세그먼트마다 1씩 증가한다.", "The sequence number increases by one for every segment."],
      doesNotSay: ["시퀀스 번호는 바이트마다 1씩 증가한다.", "The sequence number counts bytes, not segments."]),
    .widening(
      "urgent-pointer",
      [
        MeaningPattern(
          of: Subjects.urgentPointer,
          says:
            "start of the urgent | first byte of the urgent | first byte of urgent | beginning of the urgent | where the urgent data begins | where urgent data begins | where the urgent data starts | where urgent data starts | 긴급 데이터의 시작 | 긴급 데이터 시작 | 긴급 데이터의 첫 | 긴급 데이터가 시작 | 開始位置 | 开始位置 | 起始位置 | 第一个字节",
          unless: "after | 다음 | 뒤 | 마지막 | end | last | following")
      ],
      says: [
        "긴급 포인터는 긴급 데이터의 첫 바이트를 가리킨다.", "The urgent pointer points to the first byte of urgent data.",
        "緊急ポインタ: 緊急データの開始位置を示す",
      ],
      doesNotSay: [
        "긴급 포인터는 긴급 데이터의 끝을 가리킨다.", "The urgent pointer does not point to the first byte of urgent data.",
        "緊急ポインタ: 緊急データの直後を指す",
      ]),
    .widening(
      "field-needs-flag",
      [
        MeaningPattern(
          of: "ACK | ACK flag | ACK bit | ACK 플래그 | ACK 비트",
          says:
            "sequence number field is valid | sequence number field is significant | sequence number is valid | sequence number is significant | urgent pointer field is valid | urgent pointer is valid | Sequence Number 필드가 유효 | 시퀀스 번호 필드가 유효 | 시퀀스 번호가 유효 | 순서 번호 필드가 유효 | 순서 번호가 유효 | 긴급 포인터가 유효 | 序号字段有效 | 序列号字段有效",
          unless:
            "acknowledgment number | acknowledgement number | acknowledgment field | 확인 응답 | 승인 번호 | 응답 번호 | URG | SYN"
        ),
        MeaningPattern(
          of:
            "URG | URG flag | URG bit | URG 플래그 | URG 비트 | PSH | PSH flag | PSH bit | PSH 플래그 | PSH 비트 | SYN flag | SYN bit",
          says:
            "acknowledgment number field is valid | acknowledgement number field is valid | acknowledgment number is valid | acknowledgment field is significant | acknowledgement number is valid | ACK number is valid | 확인 응답 번호가 유효 | 확인응답 번호가 유효 | 응답 번호가 유효 | 승인 번호가 유효 | 확인 응답 번호 필드가 유효 | 确认号有效 | 确认号字段有效",
          unless: "ACK flag | ACK bit | ACK=1 | ACK 플래그 | ACK 비트 | ACK"),
      ],
      says: ["ACK: Sequence Number 필드가 유효한지를 나타냄", "URG flag: the acknowledgment number field is valid."],
      doesNotSay: [
        "ACK: Acknowledgment Number 필드가 유효한지를 나타냄", "URG flag: the urgent pointer field is valid.",
      ]),
    .widening(
      "first-syn-ack-number",
      [
        MeaningPattern(
          of: "ACK flag | ACK bit | ACK 플래그 | ACK 비트 | ACK 标志 | ACK 位",
          says:
            "including the first SYN | including the very first SYN | including the initial SYN | even the first SYN | even in the first SYN | even on the first SYN | also in the first SYN | every segment without exception | SYN 패킷까지 포함 | SYN 패킷도 포함 | SYN 패킷을 포함 | SYN까지 포함 | SYN도 포함 | SYN을 포함 | SYN 세그먼트까지 포함 | SYN 세그먼트도 포함 | SYN 세그먼트를 포함 | 첫 세그먼트를 포함 | 첫 번째 세그먼트를 포함 | 첫 번째 세그먼트도 포함 | 包括第一个SYN | 包括第一个 SYN",
          unless: "except | 제외 | 빼 | 除")
      ],
      says: [
        "최초의 SYN 패킷까지 포함해 모든 패킷에 ACK 플래그가 1로 설정된다.",
        "The ACK flag is set in every segment, including the first SYN.",
      ],
      doesNotSay: [
        "최초의 SYN 패킷을 제외한 모든 패킷에 ACK 플래그가 1로 설정된다.",
        "The ACK flag is set in every segment, not including the first SYN.",
      ]),
    .widening(
      "protocol-number",
      [
        MeaningPattern(
          of:
            "TCP protocol number | protocol number of TCP | protocol number for TCP | TCPs protocol number | TCP의 프로토콜 번호 | TCP 프로토콜 번호 | TCP 的协议号 | TCP 协议号",
          says: "17 | 1 | 4 | 41 | 50",
          unless: "6 | UDP | ICMP | IPv6 | header")
      ],
      says: ["TCP 프로토콜 번호: 17", "`PTCL` = 17 (TCP protocol number)."],
      doesNotSay: ["TCP 프로토콜 번호: 6", "`PTCL` = 6 (TCP protocol number)."]),
  ]
}
