import TCP

/// What is often believed of the flags and the fields.
extension Myth {
  static let ofHeader: [Myth] = ofFlags + ofNumbers + ofWindowField + ofChecksum

  private static let ofFlags: [Myth] = [
    Myth(
      .psh,
      says:
        "abort* | sets up | set up the connection | opens the connection | congestion window | cwnd | retransmi* | terminat* | 연결을 끊 | 연결을 시작 | 혼잡 윈도 | 재전송 | rst로 응답 | rst로 답",
      unless: MythWords.not + " | cumulative | buffer | deliver* | 버퍼",
      beside: [.rst, .syn, .fin],
      ko: "PSH는 받은 데이터를 모으지 말고 애플리케이션에 바로 넘기라는 뜻입니다.",
      en: "PSH asks to pass the data on to the application at once."),
    Myth(
      .psh,
      says: "without psh | psh 없는 | psh가 없는 | psh가 꺼진 | psh가 켜지지 않은 | psh=0 | psh = 0",
      "never delivered | not delivered | is not passed | is never passed | stays in the buffer forever | lost | discarded | 전달되지 않 | 올라가지 않 | 넘어가지 않 | 버려진 | 영원히",
      unless: "still | also | too | 도 전달", reach: .anywhere,
      ko: "PSH가 없는 데이터도 애플리케이션에 전달됩니다.", en: "Data without PSH is delivered, too."),
    Myth(
      .urg, .urgentPointer,
      says: "new application* | new program* | rfc 6093 | 6093 | 새 응용 | 새 애플리케이션 | 새로운 애플리케이션 | 새로운 응용",
      "should use | make use of | should make use | encourage* | recommends using | advises | 적극 | 권장하고 | 권장한 | 장려 | 쓰도록",
      unless: "not | discourag* | against | avoid | 않 | 말 | 지양 | 비권장 | 안 | 금지", reach: .anywhere,
      ko: "RFC 6093은 새 애플리케이션이 긴급 데이터를 쓰지 말라고 합니다.",
      en: "RFC 6093: new applications should not use urgent data."),
    Myth(
      .urg, .urgentPointer,
      says:
        "urgent data | 긴급 데이터 | urgent 데이터 | urgent bytes | out of band | with urg | urg = 1 | urg=1 | urg가 켜",
      "checksum gets skipped | checksum is skipped | checksum is ignored | without checksum | window is ignored | ignores the window | takes no sequence | no sequence numbers | no sequence space | does not count | encrypt* | 체크섬을 생략 | 체크섬을 건너 | 윈도우를 무시 | 번호를 차지하지 않 | 번호를 쓰지 않 | 번호를 소비하지 않 | ack 계산에서 빠",
      unless: "flag | flags | the bit | psh | 플래그 | not ignored | 비트는", reach: .anywhere,
      ko: "긴급 데이터도 스트림의 일부라 번호를 차지하고 체크섬과 윈도를 따릅니다.",
      en: "Urgent data is part of the stream: it is numbered, checksummed and bound by the window."),
    Myth(
      .syn,
      says:
        "all data segments | every data segment | each data segment | every segment of the connection | all segments | throughout the connection | 모든 데이터 세그먼트 | 모든 세그먼트에 | 연결 내내 | 연결 유지 중",
      "is set | set in | turned on | switched on | stays on | 켜진 | 켜져 | 켠다 | 켜 둔 | 켭니다 | 설정된 | 설정돼",
      unless: MythWords.not + " | except | only | ack | 뺀 | 빼고 | 제외 | 이후",
      beside: [.ack, .sequence, .windowScale, .mss],
      ko: "SYN은 연결을 여는 세그먼트에만 켭니다.", en: "SYN is set only in the segments that open a connection."),
    Myth(
      .syn,
      says:
        "only the client can | only the client may | only the client sets | only the client sends | only by the client | only clients | never by the server | server never sets | server never sends | 클라이언트만 켤 | 클라이언트만 켠 | 클라이언트만 보낼 | 클라이언트만 보낸 | 클라이언트만 쓸 | 클라이언트만 쓴 | 클라이언트만 사용 | 서버는 절대 | 서버가 보내는 세그먼트에는 절대 | 서버는 켤 수 없",
      unless: "not only | first | 뿐 | 처음 | 먼저",
      ko: "서버도 SYN,ACK에 SYN을 켭니다.", en: "The server sets SYN, too: in its SYN,ACK."),
    Myth(
      .syn,
      says:
        "retransmission request | request* retransmission | asks for retransmission | resend request | 재전송 요청 | 재전송을 요청 | 다시 받는다 | 빠진 데이터",
      unless: MythWords.not,
      ko: "SYN은 연결을 열며 순서 번호를 맞춥니다.", en: "SYN opens a connection and synchronises the sequence numbers."),
    Myth(
      .syn, .isn,
      says:
        "isn of the peer | the peers isn | other sides isn | receivers isn | servers isn ~ client | 상대의 isn이다 | 상대방의 isn이다 | 상대의 isn을 담 | 상대의 isn을 적",
      unless: MythWords.not + " | acknowledg* | + 1 | ack",
      ko: "SYN의 순서 번호는 보내는 쪽 자신의 ISN입니다.", en: "A SYN's sequence number is its sender's own ISN."),
    Myth(
      .ack,
      says:
        "cannot carry an ack | cant carry an ack | cannot carry data | cant carry data | cannot contain data | never carries data | must be sent separately | always a separate | always empty | 동시에 실을 수 없 | 함께 보낼 수 없 | 데이터와 같이 보낼 수 없 | 항상 따로 보",
      unless: "third | handshake | pure | 순수 | 핸드셰이크", reach: .anywhere,
      ko: "데이터 세그먼트도 ACK를 함께 나릅니다(피기백).", en: "Data segments carry an ACK as well (piggybacking)."),
    Myth(
      .ack, .acknowledgment,
      says:
        "segments without data | in empty segments | in pure acks | only evaluated | only looked at in | 데이터가 없는 세그먼트에서만 | 데이터 없는 세그먼트에서만 | 빈 세그먼트에서만",
      unless: MythWords.not + " | rst",
      ko: "ACK 번호는 ACK가 켜진 모든 세그먼트에서 유효합니다.",
      en: "The ACK number is valid in every segment with ACK set."),
    Myth(
      .ack,
      says: MythWords.routers + " | ip layer | IP 계층 | link layer | 링크 계층",
      "sent by | sends | send | generat* | issued | 보낸다 | 보냅 | 보내는 것 | 생성",
      unless: MythWords.not + " | forward* | drop* | end | proxy | 전달 | through", isBesideOthers: true,
      ko: "ACK는 데이터를 받은 끝의 TCP가 보냅니다.", en: "An ACK is sent by the TCP that received the data."),
    Myth(
      .rst,
      says:
        "politely | gracefully | waits for an ack | must be acknowledged | all data is delivered first | pause* | on hold | later again | resumes | 정중히 | 정상적으로 종료 | 우아하게 | 잠시 멈 | 일시 중지 | 보류",
      unless: MythWords.not + " | fin | unlike | instead | abnormal* | 대신 | 비정상 | 강제",
      ko: "RST는 연결을 곧바로 끊으며 ACK가 없습니다.", en: "RST aborts the connection at once and is not acknowledged."),
  ]

  private static let ofNumbers: [Myth] = [
    Myth(
      .sequence,
      says:
        "decremented by router* | routers decrement | router decrements | decreases at each hop | encrypt* | secret key | identification field | 라우터가 1씩 줄 | 라우터가 줄인 | 홉마다 | 홉을 지날 때마다 | 암호화용 | 암호화에",
      unless: MythWords.not + " | hash", isBesideOthers: false,
      ko: "순서 번호는 데이터의 첫 바이트가 스트림에서 몇 번째인지 나타내며 도중에 바뀌지 않습니다.",
      en:
        "The sequence number tells the place of the first data byte in the stream; nothing changes it on the way."
    ),
    Myth(
      .sequence, .isn,
      says:
        "share one | share a single | shared counter | single counter | common counter | one counter | 하나의 카운터 | 카운터를 공유 | 번호를 공유 | 양방향이 하나의",
      unless: MythWords.not + " | own | each | 각자 | 따로", reach: .anywhere,
      ko: "두 방향은 서로 다른 번호를 씁니다.", en: "Each direction has numbers of its own."),
    Myth(
      .tcp,
      says: "identification | IP ID | 식별자 필드 | Identification",
      "order | reorder* | reassembl* | sort* | 순서를 맞추 | 순서를 정 | 재조립",
      unless: MythWords.not + " | fragment* | 단편", reach: .near, isBesideOthers: true,
      ko: "TCP는 순서 번호로 순서를 맞춥니다.", en: "TCP puts data in order by its sequence numbers."),
  ]

  private static let ofWindowField: [Myth] = [
    Myth(
      .window, .rwnd,
      says:
        "never changes | does not change | stays fixed | is fixed | stays constant | is constant | once and for all | agreed once | 바뀌지 않 | 변하지 않 | 고정된 | 고정되 | 한 번 정해지면 | 한 번 정하면",
      unless:
        "scale | shift | factor | if | not | right edge | ssthresh | threshold | cwnd | 스케일 | 시프트 | 만약 | 아니 | 예시 | 가정 | 임계 | 혼잡 | width | 16",
      ko: "윈도는 세그먼트마다 새로 알립니다.", en: "The window is told anew in every segment."),
    Myth(
      .window,
      says:
        "only in the syn | only in syn* | valid only in | only during the handshake | meaningful only in | syn에서만 | syn에만 | 핸드셰이크에서만",
      unless: MythWords.not + " | scale | option | unscaled | 스케일 | 옵션",
      ko: "윈도 필드는 모든 세그먼트에서 유효합니다.", en: "The window field counts in every segment."),
    Myth(
      .window,
      says:
        "milliseconds | in ms | seconds | time until | time in | 밀리초 | 시간을 나타 | 시간이다 | 시간(ms)",
      unless: MythWords.not + " | per second | rtt | throughput | 초당",
      ko: "윈도는 더 받을 수 있는 바이트 수입니다.", en: "The window is the number of bytes that can be accepted."),
    Myth(
      .window,
      says:
        "share one window | one window for both | must be equal | 반드시 같아야 | 반드시 동일해야 | 서로 같아야 | 하나의 윈도우를 공유 | 같은 윈도우를 공유",
      unless: "not | need not | own | each | 않 | 아니 | 각자 | 따로 | 독립",
      reach: .anywhere,
      ko: "윈도는 방향마다 따로 있고 서로 달라도 됩니다.", en: "Each direction has a window of its own."),
    Myth(
      .window,
      says:
        "segment larger | segments larger | segments bigger | larger segments | bigger segments | segment size | 세그먼트가 커 | 세그먼트 크기가 | 세그먼트를 크게 | 세그먼트 하나의 크기",
      unless: MythWords.not + " | mss | min | times | multiple | relative | 배 | 최대 세그먼트 | maximum",
      ko: "윈도는 세그먼트의 크기를 바꾸지 않습니다. 그것은 MSS가 정합니다.",
      en: "The window doesn't change the size of segments: MSS does."),
    Myth(
      .window,
      says:
        "own seq | own sequence number | its seq + window | seq + window | seq 번호를 기준 | 자기 seq | 자신의 seq | 자기가 보낸 seq",
      unless: MythWords.not + " | ack",
      ko: "윈도는 ACK 번호부터 셉니다.", en: "The window counts from the ACK number on."),
  ]

  private static let ofChecksum: [Myth] = [
    Myth(
      .checksum,
      says: "crc | crc32 | crc 32 | crc16 | md5 | sha1 | sha 1 | sha256 | hash | hmac | 해시 | CRC로 | CRC-32로",
      unless:
        "not | unlike | than | ethernet | link | frame* | weak* | sctp | wifi | ppp | message* | binascii | file* | 이더넷 | 프레임 | 보다 | 아니 | 않 | 링크 | 달리 | 파일 | 메시지",
      isBesideOthers: true,
      ko: "TCP 체크섬은 16비트 1의 보수 합입니다.",
      en: "TCP's checksum is the 16-bit one's complement of a one's complement sum."),
    Myth(
      .checksum,
      says: "tamper* | attacker* | malicious | forg* | hacker* | manipulat* | 위조 | 공격자 | 해커 | 악의",
      "impossible | prevents | protects | secure | guarantees | detects any | 불가능 | 막아 | 막는 | 방지 | 보호",
      unless: MythWords.not,
      ko: "체크섬은 우연한 오류를 찾을 뿐 공격은 막지 못합니다.",
      en: "The checksum finds accidental errors; it is no protection from an attacker."),
    Myth(
      .checksum,
      says: MythWords.routers,
      "recomput* | recalculat* | check the | checks the | check it | verif* | validat* | 다시 계산 | 검사한 | 검사하고 | 확인한 | 검증",
      unless: MythWords.not + " | ip header | ip checksum | nat | end to end | endtoend | 종단 | IP 헤더",
      reach: .anywhere,
      ko: "TCP 체크섬은 양 끝에서만 계산하고 검사합니다.", en: "TCP's checksum is computed and checked at the two ends."),
    Myth(
      .checksum,
      says: "0xffff | all ones | filled with ones | set to 1 | 모두 1 | 1로 채 | 0xFFFF로",
      "before comput* | when comput* | while comput* | calculat* | 계산 | 시작",
      unless: "0으로 | zero | result | 결과 | 수신",
      ko: "체크섬을 계산할 때 체크섬 필드는 0으로 둡니다.",
      en: "While it is computed the checksum field is zero."),
    Myth(
      .checksum,
      says:
        "고쳐서 올려 | 고쳐서 앱 | 고쳐서 애플리케이션 | 틀린 비트를 고쳐 | 오류를 고쳐 | 오류를 정정 | 오류를 수정 | 오류를 복구 | 바로잡아 | repairs the | fixes the | corrects the | corrects errors | repairs errors | restores the bits",
      unless: "not | 않 | 못 | 없 | 아니 | 재전송 | retransmi*", reach: .anywhere,
      ko: "체크섬은 오류를 찾을 뿐이고, 틀린 세그먼트는 버립니다.",
      en: "The checksum only finds errors: a damaged segment is dropped."),
    Myth(
      .pseudoHeader,
      says:
        "is sent | are sent | is transmitted | are transmitted | actually transmitted | on the wire | part of the tcp header | part of the segment | 실제로 전송 | 전송되는 | 전송된다 | 전송됩 | 함께 보내 | 헤더의 일부",
      unless: MythWords.not + " | only | compute* | 안 | 만들",
      ko: "의사 헤더는 체크섬 계산에만 쓰이고 전송되지 않습니다.",
      en: "The pseudo header is only computed with: it is never sent."),
    Myth(
      .pseudoHeader,
      says: "ttl | port number* | sequence number* | window | flags | 포트 | 순서 번호 | 윈도 | 플래그",
      "contains | includes | consists | yes | made up | holds | 포함 | 들어 | 구성 | 예",
      unless: MythWords.not + " | checksum covers | 나머지 | tcp header",
      ko: "의사 헤더는 출발지·목적지 주소, 0, 프로토콜 번호, TCP 길이입니다.",
      en: "The pseudo header holds both addresses, zero, the protocol number and the TCP length."),
  ]
}
