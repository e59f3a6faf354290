import TCP

extension MeaningRule {
  /// Flags, fields and options, in any words.
  static let statementsOfHeader: [MeaningRule] = [
    .widening(
      "flag-work",
      [
        MeaningPattern(
          told: Subjects.push, does: Told.retransmits,
          unless:
            "not | 않 | 아니 | RST | URG | nginx | without | 없이 | ACK | timer | 타이머 | FIN | SYN | last | 마지막 | dump | seq | [P.] | 중복 | a retransmission | on retransmission | 재전송하면 | 재전송할 때 | 재전송 때"
        ),
        MeaningPattern(
          told: Subjects.push,
          does:
            "is urgent | urgent data | data is urgent | jumps the queue | with priority | higher priority | forward the packet | 긴급한 데이터 | 긴급 데이터임 | 우선 처리를 | 우선순위가 높 | 라우터에게",
          unless:
            "not | 않 | 아니 | URG | immediate* | PSH와 URG | unlike | urgent pointer | 긴급 포인터 | application | 바로 | 즉시 | 버퍼 | buffer"
        ),
        MeaningPattern(
          told: Subjects.push,
          does: "wait until | waits until | wait for | waiting until | 찰 때까지 | 가득 찰 때까지 | 채워질 때까지 | 모일 때까지",
          "buffer | 버퍼 | full | 가득",
          unless: "not | without | never | 않 | 말고 | 없이 | 아니 | instead | rather | 不 | 안 | ない | if | 0"),
        MeaningPattern(
          told: Subjects.urgent,
          does:
            "ahead of all others | by the routers | routers forward | router forwards | whole segment is urgent | entire segment is urgent | 라우터가 | 세그먼트 전체가 긴급 | 패킷 전체가 긴급",
          unless: "not | 않 | 아니 | PSH"),
        MeaningPattern(
          told:
            "URG is 0 | URG = 0 | URG bit is 0 | URG is not set | URG flag is not set | without URG | URG가 0 | URG 비트가 0 | URG 플래그가 0 | URG가 설정되지 않",
          does:
            "must still be read | still valid | is valid | still read | is read | 읽어야 | 유효하 | 유효한 | 의미가 있",
          unless: "not | 않 | no | 무시 | ignored | 아니 | 없"),
        MeaningPattern(
          told: Subjects.urgent,
          does:
            "push all data | push the data | pass the data to the application at once | pushes the data to the application | hand all data to the application immediately | 즉시 응용 계층으로 올려 | 버퍼의 데이터를 즉시 | 버퍼를 비우 | 바로 응용 계층에 전달",
          unless: "not | PSH | 않 | 아니 | urgent data | 긴급 데이터 | 긴급한 데이터"),
      ],
      says: [
        "PSH는 재전송을 요청하는 플래그이다.", "PSH asks the sender to retransmit.", "PSH는 긴급한 데이터임을 나타낸다.",
        "PSH: wait until the buffer is full before delivering",
        "URG: the packet is sent ahead of all others by the routers.",
        "If URG is 0 the urgent pointer must still be read.", "URG가 0이어도 긴급 포인터를 읽어야 한다.",
        "URG: 버퍼의 데이터를 즉시 응용 계층으로 올려 보내라는 요청",
      ],
      doesNotSay: [
        "PSH는 버퍼가 가득 찰 때까지 기다리지 않고 전달하게 한다.", "PSH: do not wait until the buffer is full",
        "If URG is 0 the urgent pointer is ignored.", "URG가 0이면 긴급 포인터는 의미가 없다.",
        "PSH asks the receiver to hand the data to the application at once.",
      ]),
    .widening(
      "urgent-pointer",
      [
        MeaningPattern(
          told: Subjects.urgentPointer,
          does:
            "absolute | memory address | where ~ urgent data begins | where ~ urgent data starts | start of the urgent | beginning of the urgent | first byte of the urgent | 절대 시퀀스 | 절대 번호 | 절대적인 | 메모리 주소 | 시작되는 위치 | 시작 위치 | 첫 바이트 위치 | 첫 번째 바이트 | 첫 바이트의",
          unless:
            "not | 않 | 아니 | end | last | 끝 | 마지막 | offset from | 오프셋 | 다음 | following | after | normal | 일반 | relative | 상대 | non-urgent | plus | 더하"
        )
      ],
      says: [
        "긴급 포인터에는 긴급 데이터의 절대 시퀀스 번호가 들어간다.",
        "The urgent pointer gives the absolute sequence number of the urgent data.",
        "긴급 포인터는 수신 측 메모리 주소이다.", "The urgent pointer is a memory address in the receiver.",
      ],
      doesNotSay: [
        "긴급 포인터는 긴급 데이터가 끝나는 위치를 가리킨다.",
        "The urgent pointer is an offset from the sequence number to the end of the urgent data.",
      ]),
    .widening(
      "syn-bit",
      [
        MeaningPattern(
          told:
            "ACK flag | ACK bit | ACK | ACK 플래그 | ACK 비트 | 이 플래그 | 모든 패킷은 | 모든 세그먼트",
          does:
            "including the first SYN | including the initial SYN | including the very first | even the first SYN | first SYN included | first SYN as well | 최초의 SYN을 포함 | 첫 SYN을 포함 | 최초의 SYN 패킷을 포함 | 첫 번째 SYN을 포함 | 최초 SYN을 포함 | SYN 패킷을 포함하여 | SYN 세그먼트를 포함한 모든",
          unless: "not | 않 | 제외 | except | window"),
        MeaningPattern(
          told:
            "first SYN | initial SYN | very first SYN | first segment of the handshake | 첫 번째 SYN | 최초의 SYN | 첫 SYN | 最初のSYN | 第一个SYN",
          does:
            "carries ACK = 1 | carries ACK=1 | already carries ACK | has ACK=1 | has ACK = 1 | has the ACK bit set | has the ACK flag set | ACK bit set | ACK 비트는 1 | ACK 비트가 1 | ACK 플래그는 1 | ACK 플래그가 1 | ACK=1 | ACK 플래그가 설정된다",
          unless:
            "not | no | except | 제외 | 않 | 0 | answer* | reply | 응답 | after | without | second | 두 번째 | 除 | 이후 | all segments | SYN+ACK | 아니 | 없 | other than"
        ),
        MeaningPattern(
          "data segments | data segment | after the handshake | connection is established | once established | data transfer | 데이터 세그먼트 | 수립된 뒤 | 핸드셰이크가 끝나면 | 데이터 전송 | データ転送",
          "have ACK=0 | have ACK = 0 | has ACK=0 | ACK=0 | ACK = 0 | ACK bit cleared | ACK bit is cleared | ACK bit is 0 | ACK flag is off | ACK is off | no longer sets the ACK | ACK bit is no longer | ACK 비트가 0 | ACK 비트는 0 | ACK 플래그가 0 | ACK 플래그는 0 | ACK 비트는 더 이상 | ACK 비트를 사용하지 않",
          unless: "not | before | 전 | 아니 | SYN=1 | first SYN | except"),
        MeaningPattern(
          told: "ACK bit | ACK flag | ACK 비트 | ACK 플래그",
          does:
            "cleared once | cleared after | only the third segment | only in the third | only in the handshake | 핸드셰이크가 끝나면 더 이상 | 핸드셰이크에서만 | 세 번째 세그먼트에만",
          unless: "not | 않는 것은 아니"),
      ],
      says: [
        "첫 번째 SYN 세그먼트의 ACK 비트는 1이다.", "The very first SYN already carries ACK = 1.",
        "The ACK flag is set on every segment including the first SYN.",
        "|ACK|클라이언트가 보낸 최초의 SYN 패킷을 포함하여 전송되는 모든 패킷은 이 플래그가 설정되어야한다.|",
        "Only the third segment of the handshake has the ACK bit set; data segments have ACK=0.",
        "연결이 수립된 뒤의 데이터 세그먼트는 ACK 비트가 0이다.", "以降のデータ転送: SYN=0, ACK=0",
      ],
      doesNotSay: [
        "ACK 플래그는 최초의 SYN을 제외한 모든 세그먼트에 설정된다.", "The ACK flag is set on every segment except the first SYN.",
        "After the handshake ACK=1 in all segments.", "The first SYN has SYN=1, ACK=0.",
      ]),
    .widening(
      "flag-work",
      [
        MeaningPattern(
          head: "SYN | SYN flag | SYN 플래그",
          says:
            "acknowledge data | acknowledges data | used to acknowledge | acknowledge the data | 데이터를 확인 응답 | 데이터를 받았음을",
          unless: "ACK | SYN+ACK | not | 않"),
        MeaningPattern(
          head: "CWR",
          says:
            "congestion was experienced | congestion experienced | by a router | by the router | echo | 라우터에서 혼잡이 발생 | 네트워크에서 혼잡이 발생했음을",
          unless:
            "reduced | reduces | slowed | slow down | slowing | heard | 줄 | 감소 | ECE | response | 응답 | not | CE"
        ),
        MeaningPattern(
          head: "ECE",
          says:
            "sender has reduced | has reduced its window | reduced the window | has reduced its congestion window | 윈도우를 줄였 | 윈도우를 줄인 | 전송량을 줄였",
          unless: "CWR | not | receiver tells"),
        MeaningPattern(
          head: "ACK | ACK 플래그 | ACK flag",
          says:
            "연결을 요청하는 | 연결 요청을 | request a connection | requests a connection | opens a connection | opens the connection | 连接请求",
          unless: "SYN | 응답 | 수락 | 승인 | 확인 | accept* | response | answer | 应答 | 确认 | not"),
      ],
      says: [
        "SYN is used to acknowledge data.", "CWR: 라우터에서 혼잡이 발생했음을 알리는 플래그",
        "ECE: the sender has reduced its window", "ACK: 연결을 요청하는 플래그",
      ],
      doesNotSay: ["SYN: 연결을 요청하는 플래그", "CWR: the sender has reduced its congestion window"]),
    .widening(
      "mss-is-data",
      [
        MeaningPattern(
          told: Subjects.segmentSize,
          does:
            "includ* | contains | contain | counts | counting | covers | plus | together with | 포함 | 합친 | 합한 | 더한 | 包括 | 包含 | 含む | 含めた",
          "IP header | TCP header | TCP headers | IP headers | headers | header | IP and TCP header* | IP 헤더 | TCP 헤더 | 헤더 | 首部 | ヘッダ",
          unless:
            "시퀀스 번호 | sequence number | 분할 | not | neither | nor | without | 않 | 제외 | 빼 | 뺀 | MTU | exclud* | 不 | 除 | 없 | 아니 | less | minus | - 40 | -40 | 含まない | only the data | option | 옵션 | 필드 | field | data offset | SYN | headroom | MTU는 | 불포함 | 미포함 | 1460 | carried | 담아 | 담겨 | overhead | 예외 | fit | fits | frame | frames | Ethernet | 이더넷 | 以太网"
        ),
        MeaningPattern(
          told: Subjects.segmentSize + " | mss",
          does:
            "size of the whole packet | whole packet | entire packet | largest packet | whole segment | size of the packet including | header included | headers included | header included | 패킷 전체의 크기 | 세그먼트 전체의 크기 | 패킷 전체 크기",
          unless: "not | neither | nor | without | 않 | 제외 | MTU | data | payload | 데이터 | 아니 | exclud*"),
        MeaningPattern(
          told: Subjects.segmentSize,
          does:
            "is equal to the MTU | equals the MTU | is the same as the MTU | same as MTU | identical to the MTU | MTU와 같 | MTU와 동일",
          unless: "not | 않 | 아니 | 다르 | minus | - | 뺀 | 빼 | if | when"),
      ],
      says: [
        "MSS에는 IP 헤더와 TCP 헤더가 포함된다.", "MSS: maximum size of the whole packet",
        "mss: the largest packet that `hostB` wants to get, 1412 bytes with the IP and the TCP header included",
      ],
      doesNotSay: [
        "MSS에는 IP 헤더와 TCP 헤더가 포함되지 않는다.", "MSS does not include the IP and TCP headers.",
        "MTU에는 IP 헤더와 TCP 헤더가 포함된다.", "The MTU includes the IP and TCP headers.",
      ]),
    .widening(
      "checksum-always",
      [
        MeaningPattern(
          told: Subjects.checksum,
          does:
            "leaves out the payload | leaves out the data | ignores the payload | ignores the data | skips the payload | header only | only the header | covers only the header | not the data | not the payload | 데이터를 제외 | 데이터 부분은 제외 | 데이터는 제외 | 데이터 부분은 계산에서 | 헤더만 | 헤더에 대해서만 | 헤더 부분만 | 只校验首部 | 不包括数据",
          unless:
            "IP checksum | IP header | IPv4 | IP 체크섬 | IP 헤더 | IP의 | 않 | 아니 | not only | UDP-Lite | 只检验 IP | ICMP | 이더넷 | IP首部 | while | 반면 | 지만"
        ),
        MeaningPattern(
          told: Subjects.checksum,
          does:
            "without the pseudo | without a pseudo | leaves out the pseudo | ignores the pseudo | 의사 헤더 없이 | 의사 헤더를 제외 | 의사 헤더는 들어가지 않 | 의사 헤더는 포함하지 않 | 의사 헤더를 포함하지 않 | 가상 헤더를 제외",
          unless: "IP checksum | ICMP | IGMP | IP 체크섬"),
        MeaningPattern(
          told: Subjects.checksum, never: "include* | cover* | 들어가 | 포함", "pseudo* | 의사 헤더 | 가상 헤더 | 유사 헤더",
          unless: "IP checksum | ICMP | IP 체크섬 | IPv4 checksum | only"),
        MeaningPattern(
          told: Subjects.checksum,
          does:
            "NAK | NACK | negative ack* | negative acknowledg* | repair damaged | repairs | correct errors | corrects errors | corrects the error | 오류를 정정 | 오류 정정이 가능 | 오류를 고 | 에러를 정정 | 복구할 수 있",
          unless:
            "not | never | no | 아니 | ack nak | ack and nak | rdt* | stop-and-wait | ARQ | retransmission timer | by not | FEC | 링크 | link | uses | using | via | CRC | ACK를 보내지 | without | 데이터 링크 | 2.0"
        ),
      ],
      says: [
        "체크섬이 맞지 않으면 수신 측은 NAK를 보낸다.", "If the checksum fails the receiver sends a NAK.",
        "The TCP checksum leaves out the payload.", "The checksum is computed without the pseudo header.",
        "체크섬 계산에 의사 헤더는 들어가지 않는다.",
        "|Checksum|16|TCP 세그먼트에 포함되는 프로토콜 헤더에 대한 오류 검출 용도, 데이터 부분은 계산에서 제외|",
      ],
      doesNotSay: [
        "체크섬은 헤더와 데이터를 모두 검사한다.", "The checksum covers the header, the data and a pseudo header.",
        "IP 체크섬은 헤더만 검사한다.", "The IP checksum covers only the header.",
        "체크섬이 맞지 않으면 버리므로, ACK를 보내지 않아 재전송을 요청하는 셈이다.",
      ]),
    .claims(
      "header-varies",
      [
        MeaningPattern(
          told: "TCP header | header | TCP 헤더 | TCP首部 | 首部 | TCPヘッダ",
          does:
            "always exactly 20 | is always 20 | fixed at 20 | fixed length of 20 | fixed size of 20 | fixed 20 bytes | always 20 bytes | 항상 20바이트 | 20바이트로 고정 | 20바이트 고정 | 20 바이트로 고정 | 20byte로 고정 | 固定为20字节 | 固定20",
          unless:
            "not | 않 | 아니 | option* | 옵션 | without | 없 | at least | 최소 | basic | 기본 | 可选 | IPv6 | 40 | 60 | part | 부분 | 部分 | 选项"
        )
      ],
      Right(
        ko: "TCP 헤더는 옵션에 따라 20~60바이트입니다.", "20~60바이트",
        en: "A TCP header has 20 to 60 bytes, depending on its options.", "20 to 60 bytes"),
      "RFC 9293 3.1",
      says: ["TCP 헤더는 항상 20바이트로 고정되어 있다.", "The TCP header is always exactly 20 bytes."],
      doesNotSay: ["TCP 헤더는 20바이트에서 60바이트 사이이다.", "The TCP header has 20 bytes without options."]),
    .claims(
      "offset-is-of-the-header",
      [
        MeaningPattern(
          told: "data offset | 데이터 오프셋 | Data Offset | 데이터오프셋",
          does:
            "length of the data | length of the payload | how long the payload | size of the payload | size of the data | how much data | 데이터의 길이 | 데이터 길이 | 페이로드의 크기 | 페이로드의 길이 | 데이터의 크기 | 데이터 크기",
          unless: "header | 헤더 | not | 않 | 아니 | fragment* | 단편")
      ],
      Right(
        ko: "Data Offset은 헤더의 길이(데이터가 시작하는 곳)입니다. 데이터의 길이는 헤더에 없습니다.", "헤더의 길이",
        en:
          "The data offset is the length of the header, where the data begins; the length of the data stands in no field.",
        "length of the header"),
      "RFC 9293 3.1",
      says: ["Data Offset은 페이로드의 크기를 나타낸다.", "The data offset says how long the payload is."],
      doesNotSay: ["데이터 오프셋은 4바이트 단위로 헤더 길이를 나타낸다.", "Data offset: length of the header"]),
    .widening(
      "window-counts-bytes",
      [
        MeaningPattern(
          told:
            "window | window size | window field | rwnd | receive window | 윈도우 크기 | 윈도우 필드 | 윈도우 사이즈 | 윈도 크기 | 수신 윈도 | win",
          does: WordClass.any(
            Told.counts,
            "packets at once | segments at once | 개까지 한 번에 | in bits | given in bits | 비트 단위로"),
          unless:
            "byte | bytes | 바이트 | not | 아니 | 않 | GBN | Go-Back-N | RWS | out of order | out-of-order | 단위 시간 | Selective | cwnd | congestion | 혼잡 | MSS | sliding | 슬라이딩 | ARQ | N | initial window | 초기 윈도 | 프레임 | frame | bandwidth | send* window | without waiting | 확인 응답을 받지 않고 | 송신 윈도 | unacknowledged | 滑动 | 시퀀스 | sequence | pipelin* | Reno | 느린 | slow | IW | throughput | average* | maximum window | max window | forward | window of packets | linearly"
        ),
        MeaningPattern(
          told: "window | window size | Window Size | 윈도우 크기 | 윈도우",
          does:
            "패킷을 65535개 | 65535개의 패킷 | 65,535개의 패킷 | 65535 packets | 65,535 packets | 65535 segments | number of packets that may",
          unless: "not | 아니 | 않 | byte | bytes | 바이트"),
      ],
      says: [
        "윈도우 필드의 단위는 패킷이다. 즉 윈도우 필드는 패킷 수이다.", "The window field is given in bits.",
        "**Window Size**: \"나는 패킷을 65535개까지 한 번에 받을 수 있어요\"", "The window field counts packets.",
      ],
      doesNotSay: [
        "윈도우 크기는 받을 수 있는 바이트 수이다.", "The window field counts bytes, not packets.",
        "In Go-Back-N the window is a number of packets.",
      ]),
    .widening(
      "window-scale-anywhere",
      [
        MeaningPattern(
          told: Subjects.windowScale,
          does: Told.anytime,
          "changed | change | sent | send | appear* | carried | stands | included | 바꿀 | 변경 | 들어 | 보낼 | 포함 | 실",
          unless: "not | only | 만 | 않 | 없 | never | 不 | SYN | 아니"),
        MeaningPattern(
          told: Subjects.windowScale,
          does: "reaches 4 GB | up to 4 GB | up to 4GB | reaches 4GB | 4GB까지 | 최대 4GB | 4 GB까지 | 4GiB까지",
          unless: "not | 않 | 아니"),
        MeaningPattern(
          told: Subjects.windowScale + " | scale | 스케일 값 | shift count | 스케일",
          does:
            "multiplied by the shift count | multiplied by the scale value itself | multiply by the shift count | 스케일 값을 곱 | 윈도우에 7을 곱 | 시프트 값을 곱",
          unless: "not | 2^ | power | 않 | 아니 | 거듭제곱 | 2의"),
        MeaningPattern(
          told: "window size | receive window | 윈도우 크기 | 수신 윈도우 크기",
          does: Told.fixedOnce,
          "handshake | agreed | 핸드셰이크 | 합의 | 협상 | 3-way | 연결 설정",
          unless: "scale | 스케일 | MSS | not | dynamic* | factor"),
      ],
      says: [
        "윈도우 스케일 옵션은 모든 세그먼트에 들어간다.", "The window scale option is sent in every segment.",
        "With window scaling the window reaches 4 GB.", "윈도우 스케일을 쓰면 윈도우를 4GB까지 키울 수 있다.",
        "윈도우 크기는 핸드셰이크 때 정해지면 바뀌지 않는다.",
        "The window size is agreed in the handshake and never changes afterwards.",
      ],
      doesNotSay: [
        "윈도우 스케일 옵션은 SYN 세그먼트에만 들어간다.", "The window scale option is only sent in SYN segments.",
      ]),
    .widening(
      "window-scale-anywhere",
      [
        MeaningPattern(
          told: Subjects.segmentSize + " option | MSS 옵션 | MSS option | MSS는 | MSS",
          does:
            "any time during | at any time | anytime | in any segment | in every segment | 언제든지 | 아무 때나 | 연결 중에 언제 | 모든 세그먼트에",
          unless: "not | only | 만 | SYN | 않 | 없 | path | PMTU | 경로")
      ],
      says: ["MSS 옵션은 연결 중에 언제든지 보낼 수 있다.", "The MSS can be changed in any segment."],
      doesNotSay: ["MSS 옵션은 SYN에만 실린다.", "The MSS option is sent with the SYN only."]),
    .widening(
      "reset-is-no-request",
      [
        MeaningPattern(
          head: "RST | RST flag | RST 플래그 | Reset",
          says: "retransm* | 재전송 | 重传 | 再送",
          with: Told.asks,
          unless: "not | 않 | 아니 | limit | after | timeout | 횟수 | 초과 | SYN | FIN"),
        MeaningPattern(
          head: "RST | RST flag | RST 플래그 | Reset",
          says:
            "resend the segment | resend the packet | resend the data | re-send | send again | 다시 보내라 | 다시 보내 달라 | 재전송하라",
          unless: "not | 않 | 아니 | limit | after | timeout | SYN | FIN"),
      ],
      says: ["RST: 재전송을 요청하는 플래그", "RST: request to retransmit", "RST: Resend the segment"],
      doesNotSay: ["RST: 연결을 강제로 끊는 플래그", "RST: abort"]),
    .widening(
      "window-field-meaning",
      [
        MeaningPattern(
          told: "rwnd | window field | recv window | receive window | 윈도우 크기 | 윈도우 필드 | Window Size",
          does:
            "senders send buffer | send buffer | senders buffer | sender's send buffer | own send buffer | 송신 버퍼 | 보낼 데이터의 양 | send buffer에 | 보내고 싶은 | wants to send",
          unless:
            "not | 않 | 아니 | receive buffer | 수신 버퍼 | limit* | 제한 | congestion | cwnd | SO_SNDBUF | both | 각각 | min | receiver | 수신 | 확인하 | 확인한 | 보고 | 맞추 | 맞춰 | 조절 | send window | 송신 윈도 | TSO | sliding | 슬라이딩 | 동작"
        )
      ],
      says: ["윈도우 크기: 송신 버퍼의 남은 공간", "rwnd is the data left in the sender's send buffer."],
      doesNotSay: ["윈도우 크기: 수신 버퍼의 남은 공간", "Window size: free space in the receive buffer"]),
    .widening(
      "port-meaning",
      [
        MeaningPattern(
          told: "port number | port numbers | 포트 번호",
          does:
            "identifies the host | identify the host | identifies a host | identifies the computer | 호스트를 구별 | 호스트를 식별 | 컴퓨터를 식별 | 컴퓨터를 구분",
          unless: "IP | not | 않 | 아니 | process | 프로세스 | within | 안에서 | 내에서 | NAT | PAT | 공유기 | 변환")
      ],
      says: ["포트 번호는 호스트를 구별하는 번호이다.", "A port number identifies the host."],
      doesNotSay: ["포트 번호는 프로세스를 구별하는 번호이다.", "A port number identifies a process."]),
    .claims(
      "dump-letters",
      [
        MeaningPattern(
          told: "the dot | a dot | dot | 점 | 점(.) | 点",
          does: WordClass.any(
            WordClass.each(
              "stands for | stands for the | means | means the | is | is the | denotes | denotes the | represents | represents the",
              "PSH | PUSH | SYN | FIN | RST | URG | no flags | no flag"),
            "PSH를 뜻 | PSH를 의미 | PSH를 나타 | SYN을 뜻 | SYN을 의미 | FIN을 뜻 | FIN을 의미 | 플래그가 없"),
          "tcpdump | flag* | Flags | S. | bit | P. | 플래그 | 덤프",
          unless: "not | ACK | 않 | 아니"),
        MeaningPattern(
          told: "tcpdump | Flags",
          does:
            "PSH without ACK | S. is a plain SYN | S. means SYN only | no flags | SYN만 있는 | F는 플러시 | flush",
          "[S.] | [P.] | [.] | [F] | S. | P. | dot | F | S",
          unless: "not | none | 않 | 아니 | or | flags set"),
      ],
      Right(
        ko: "tcpdump의 점(.)은 ACK입니다. [S.]는 SYN+ACK, [P.]는 PSH+ACK, [F.]는 FIN+ACK입니다.", "점 = ACK",
        en: "In tcpdump's output the dot is ACK: [S.] is SYN+ACK, [P.] PSH+ACK, [F.] FIN+ACK.",
        "the dot is ACK"),
      "RFC 9293 3.1",
      says: [
        "tcpdump에서 점(.)은 PSH를 뜻한다.", "In tcpdump the dot stands for the PSH bit.",
        "tcpdump의 [S.]는 SYN만 있는 세그먼트이다.", "Flags [P.] means PSH without ACK.",
      ],
      doesNotSay: ["tcpdump에서 점(.)은 ACK를 뜻한다.", "In tcpdump the dot stands for ACK."]),
  ]
}
