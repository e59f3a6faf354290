import TCP

extension MeaningRule {
  /// Which way a window goes, whether a bit is on, and what comes first.
  static let relationsOfDirections: [MeaningRule] = [
    .claims(
      "growth-direction",
      [
        MeaningPattern(
          "윈도우 | 윈도 | window | cwnd | 전송 속도 | 전송량 | 패킷 | 세그먼트 | 혼잡 | congestion",
          WordClass.each(
            "2배씩 | 두 배씩 | 2배로 | 두 배로 | 2배 | 두 배 | 지수적으로 | 지수 함수적으로 | 선형적으로 | 기하급수적으로 | 기하급수적으로 빠르게 | 1씩 | 하나씩 | 1 MSS씩 | 점진적으로",
            "감소 | 줄이 | 줄인 | 줄어 | 줄여"),
          unless:
            "슬라이딩 | 보낼 때마다 | 보낸 만큼 | 보내면 | TTL | 백오프 | 간격 | 확률 | RTO | 타이머 | 수신 윈도 | rwnd | 가용 | 남은 | 않 | 아니 | 지연 | Vegas | 베가스 | RTT가 | BBR | 대기 | 12배 | 승수 | 곱셈 | 처리량 | 필요 | 홉 | 라우터 | 폐기 | 생존 | 샘플 | EWMA | 가중치 | 세마포어 | multiplicative"
        ),
        MeaningPattern(
          "윈도우 | 윈도 | window | cwnd | ssthresh | 임계 | 전송 속도 | 전송량",
          WordClass.each(
            "절반으로 | 반으로 | 크기를 1로 | cwnd를 1로 | 윈도우를 1로 | 크기를 1 MSS로 | cwnd를 1 MSS로",
            "증가 | 늘리 | 늘린 | 늘어 | 늘려"),
          unless: "않 | 아니 | 까지 | 줄이고 | 줄인 뒤 | 줄인 후 | 줄었다"),
        MeaningPattern(
          "cwnd | window | windows | congestion window | slow start | sending rate | transmission rate",
          WordClass.any(
            WordClass.each(
              "decreases | decreased | decreasing | decrease | reduces | reduced",
              "exponentially | linearly | additively | by one MSS | by 1 MSS | by one segment"),
            "decreases its window size by one | decrease this window additively | decreases by one for every | decreases by 1 for every"
          ),
          unless:
            "Vegas | delay | delays | not | timer | backoff | receive | RTT | RTTs | BBR | probability | rwnd | never | instead | halve* | half | dropped | lost | loss | samples | past"
        ),
        MeaningPattern(
          "cwnd | window | ssthresh | threshold | sending rate | transmission rate",
          WordClass.each(
            "increase | increases | increased | increasing | grows | raises",
            "to half | it to half | by half | ~ to half | to one MSS | to 1 MSS | the window to one | cwnd to 1 | cwnd to one"
          ),
          unless: "not | until | before | then | linearly | exponentially | again"),
        MeaningPattern(
          "TCP | AIMD | congestion | 혼잡",
          "additive decrease | multiplicative increase | multiplicate increase | 합 감소 | 곱 증가 | 가법적 감소 | 승법적 증가",
          unless:
            "MIMD | AIAD | MIAD | not | unstable | unfair | compare* | converge* | diverge* | oscillat* | alternatives | four | combination* | both | 아니 | 비교 | 수렴 | 발산 | 진동 | 조합"
        ),
        MeaningPattern(
          "손실이 발생하면 | 손실을 감지하면 | 손실이 감지되면 | 손실되면 | 유실되면 | 혼잡이 발생하면 | 혼잡을 감지하면 | 혼잡이 감지되면 | 혼잡 발생 시 | 혼잡이 발생할 경우 | 혼잡해지면 | 타임아웃이 발생하면 | 타임아웃 발생 시 | 전송에 실패하면 | 전송에 실패한다면 | 3 dup ACK를 받으면 | 중복 ACK를 3개 받으면 | when a packet is lost | on packet loss | when loss is detected | upon packet loss | upon a timeout | on a timeout | when congestion is detected | upon detecting congestion | when a loss occurs | when packet loss occurs",
          WordClass.any(
            WordClass.each(
              "윈도우 크기를 | 윈도우를 | 윈도우 사이즈를 | cwnd를 | 혼잡 윈도우를 | 전송 속도를 | 전송률을 | 전송량을 | 대역폭을",
              "늘리 | 늘린 | 늘려 | 증가 | 높이 | 높인"),
            WordClass.each(
              "increases | increase | doubles | grows",
              "cwnd | the window | the congestion window | its window | its congestion window | its rate | its sending rate | the sending rate | its transmission rate"
            )),
          unless:
            "않 | 못 | 까지 | 줄 | 감소 | 절반 | 반으로 | 1로 | 없으면 | 않을 | 빠른 회복 | fast recovery | inflat* | 때마다 | 다시 | 반면 | 초기화 | 이후 | 다가 | until | half | halve* | reduc* | decreas* | not | no | each | every"
        ),
      ],
      Right(
        ko: "윈도우는 ACK가 오는 동안 늘고(느린 시작에서는 두 배씩, 혼잡 회피에서는 1 MSS씩), 손실이 있으면 절반이나 1로 줄어듭니다.",
        "ACK: 증가, 손실: 감소",
        en:
          "The window grows while ACKs come, doubling in slow start and by one MSS in congestion avoidance, and is cut to half or to one on loss.",
        "ACKs: larger; loss: smaller"),
      "RFC 5681 3.1",
      says: [
        "윈도우 크기를 2배씩 감소시킨다.", "혼잡을 감지하면 윈도우 크기를 절반으로 늘린다.", "TCP uses additive decrease.",
        "매 RTT마다 cwnd를 1씩 감소시킨다.", "On a timeout the sender increases cwnd.",
        "In congestion avoidance the window decreases linearly.",
        "패킷 손실이 발생하면 윈도우 크기를 증가시킨다.",
      ],
      doesNotSay: [
        "윈도우 크기를 2배씩 증가시킨다.", "혼잡을 감지하면 윈도우 크기를 절반으로 줄인다.",
        "TCP uses additive increase, multiplicative decrease.", "혼잡이 감지되면 윈도우를 절반으로 줄이고 다시 1씩 늘린다.",
        "TCP Vegas decreases the window linearly when the delay grows.",
        "데이터를 보낼 때마다 윈도우가 1씩 줄어든다.", "손실이 발생하면 cwnd를 늘리지 않는다.",
        "On a timeout the sender reduces cwnd to one segment.",
      ]),
    .claims(
      "bit-off",
      [
        MeaningPattern(
          "SYN과 ACK | SYN,ACK bit | SYN와 ACK | SYN 및 ACK | SYN 비트와 ACK | SYN 플래그와 ACK",
          "비트를 0로 | 비트를 0으로 | 플래그를 0으로 | 플래그를 0로 | 둘 다 0로 | 둘 다 0으로 | 비트 모두 0 | 모두 0으로",
          unless: "않 | 아니 | 1로 | 제외 | 이외 | 10"),
        MeaningPattern(
          "FIN 비트를 0 | FIN 플래그를 0 | FIN 비트가 0 | FIN 플래그 비트를 0 | FIN 플래그 비트가 0 | FIN bit를 0 | FIN flag를 0 | FIN 컨트롤 비트를 0 | FIN 필드를 0 | 0로 설정된 FIN | 0으로 설정된 FIN",
          "보내 | 보낸 | 전송 | 송신 | 종료 | 요청 | 만든 | 만들",
          unless: "않 | 아니 | 이어 | 연결 요청 | 나머지 | 1로 | 까지 | 동안 | 1이면 | 아직 | 더 보낼"),
        MeaningPattern(
          "SYN 플래그 비트를 0 | SYN 비트를 0 | SYN flag bit를 0 | SYN 플래그를 0 | SYN bit를 0 | SYN 필드를 0 | SYN 비트가 0 | SYN flag를 0",
          "최초 | 처음 | 연결을 요청 | 연결 요청을 | 첫 | 임의의 | 난수 | 랜덤 | ISN",
          unless: "않 | 아니 | 아닌 | 이후 | 나머지 | 다른 | 세 번째 | 마지막 | 1로 | 두 번 | 3단계 | 끝난 | 완료"),
        MeaningPattern(
          "ACK 플래그 비트를 0 | ACK 비트를 0 | ACK 플래그를 0 | ACK bit를 0 | ACK flag bit를 0 | ACK 컨트롤 비트를 0 | ACK 플래그 비트 0 | ACK 비트는 0로 지정 | ACK 비트는 0으로 지정",
          "전송 | 보내 | 보낸 | 송신 | 응답 | 확인 | 표현 | 도착",
          unless: "SYN을 보낼 | 첫 | 최초 | 처음 | 연결 요청 | 않 | 아니 | 무시 | 무효 | 1로 | 요청할 | SYN만 | SYN=1"),
        MeaningPattern(
          "RST 플래그 비트를 0 | RST 비트를 0 | RST 플래그를 0 | RST bit를 0",
          "거부 | 거절 | 수락하지 | 강제 | 중단 | 비정상 | 송신 | 보내 | 전송", unless: "않은 | 아니 | 1로 | 나머지"),
        MeaningPattern(
          "제외한 모든 세그먼트 | 이후 모든 세그먼트 | 이후 전송되는 모든 세그먼트", "ACK 비트는 0 | ACK 비트가 0 | ACK 플래그가 0 | 이 비트가 0",
          unless: "않 | 아니 | 1로"),
        MeaningPattern(
          "PSH | PUSH", "0이면 | 0으로 설정되면 | 0로 설정되면 | 0일 때 | 0인 경우", "즉시 | 바로 | 곧바로",
          unless: "않 | 1이면 | 1로 | 1일 | 1인 | 기다 | 버퍼링"),
        MeaningPattern(
          "URG", "0이면 | 0으로 설정되면 | 0로 설정되면 | 0일 때 | 0인 경우", "유효 | 긴급 데이터가 있 | 긴급하게 | 우선",
          unless: "않 | 무시 | 1이면 | 1로 | 1일 | 1인 | 없 | 무효"),
        MeaningPattern(
          "SYN flag | SYN bit | FIN flag | FIN bit",
          "flag to 0 | bit to 0 | flag set to 0 | bit set to 0 | flag is set to 0 | bit is set to 0",
          "initiate* | open | opens | establish* | close | closes | terminat* | request*",
          unless:
            "not | third | after | once | then | no longer | data | 1 | otherwise | other | is established | since | final"
        ),
      ],
      Right(
        ko: "플래그는 켜야(1) 그 뜻이 됩니다. 0이면 없는 것과 같습니다.", "1로 설정",
        en: "A flag says something only where it is set to 1; at 0 it is not there.", "set to 1"),
      "RFC 9293 3.1",
      says: [
        "SYN과 ACK 플래그 비트를 0으로 설정한 세그먼트를 전송한다.", "FIN 비트를 0으로 설정한 종료 세그먼트를 보낸다.",
        "송신자는 최초로 SYN 플래그 비트를 0으로 설정한 세그먼트를 보낸다.", "ACK 플래그 비트를 0으로 설정한 세그먼트를 응답으로 보낸다.",
        "PSH가 0으로 설정되면 데이터를 즉시 넘긴다.",
        "A client opens the connection with the SYN bit set to 0.",
      ],
      doesNotSay: [
        "SYN과 ACK 플래그 비트를 1로 설정한 세그먼트를 전송한다.", "FIN 비트를 1로 설정한 종료 세그먼트를 보낸다.",
        "세 번째 세그먼트에서는 SYN 비트를 0으로 설정한다.", "ACK 플래그 비트를 0으로 설정한 세그먼트는 첫 SYN뿐이다.",
        "A client opens the connection with the SYN bit set to 1.",
      ]),
    .claims(
      "connect-before-data",
      [
        MeaningPattern(
          "전송하기 후 | 보내기 후 | 교환하기 후 | 송신하기 후 | 주고받기 후 | 통신하기 후 | 데이터를 전송한 후 | 데이터를 보낸 후 | 데이터를 전송한 뒤 | 데이터를 보낸 뒤 | 데이터를 모두 보낸 뒤 | 데이터를 주고받은 후 | 데이터를 주고받은 뒤",
          "핸드셰이크 | 핸드쉐이크 | 핸드 셰이크 | handshake | handshaking | 연결을 설정 | 연결을 수립 | 연결을 맺 | 연결 설정 | 연결 확립 | 세션을 수립 | 연결이 설정 | 논리적인 접속을 성립",
          unless:
            "해제 | 종료 | 끊 | 4-way | 4way | 다시 | 매번 | 없 | 않 | TLS | HTTP | 재연결 | UDP | 전에 | 새로운 | 유지 | QUIC | 마다 | 요청을 보낸 | 닫 | SYN | FIN"
        ),
        MeaningPattern(
          "after sending data | after data transfer | after data is sent | after exchanging data | after data exchange | after any data is sent | after transmitting data | after actual data | after the data transfer | after the actual data | after data transmission",
          "handshake | handshaking | handshakes | establish* | set up | initialises | initializes | synchronized and ready | need to handshake",
          unless:
            "terminat* | clos* | tear* | release* | before | FIN | four | TLS | not | reconnect* | then | established connection | UDP"
        ),
      ],
      Right(
        ko: "연결은 데이터를 보내기 전에 3-way handshake로 맺습니다.", "연결이 먼저, 데이터가 나중",
        en: "The connection is opened by the three-way handshake before any data is sent.",
        "first the handshake, then the data"),
      "RFC 9293 3.5",
      says: [
        "TCP는 데이터를 보낸 후에 3-way handshake로 연결을 맺는다.",
        "TCP establishes a connection after data transfer.",
      ],
      doesNotSay: [
        "TCP는 데이터를 보내기 전에 3-way handshake로 연결을 맺는다.", "데이터를 보낸 후에는 4-way handshake로 연결을 해제한다.",
        "TCP establishes a connection before data transfer.",
      ]),
    .claims(
      "transport-is-layer-4",
      [
        MeaningPattern(
          "네트워크 계층 TCP | 네트워크 계층 UDP | 네트워크 계층의 TCP | 네트워크 계층의 UDP | 네트워크 계층에서는 TCP | 네트워크 계층인 TCP | 네트워크 계층 Transport | 네트워크 계층에서 사용되는 TCP | 네트워크 계층에서 동작하는 TCP | UDP는 네트워크 계층 | 네트워크 계층에서는 대부분 TCP | 전송 계층 Network Layer | 트랜스포트 계층 Network Layer | 4계층 네트워크 계층 | 4 계층 네트워크 계층 | 제4계층 네트워크",
          unless:
            "IP | ICMP | 아니 | not | 위 | 아래 | 독립 | 3계층 | 전달 | 이하 | 구분 | vs | 인터페이스 | 보낸 | 보내 | 받은 | 헤더 | 캡슐화 | 사이 | 없 | 달리 | OSI 3 | 링크 | 응용 계층"
        ),
        MeaningPattern(
          "network layer TCP UDP | network layer TCP and UDP | network layer UDP TCP | network layer UDP and TCP | layer 4 network layer | layer 4 the network layer | L4 network layer | network layer layer 4 | network layer TCP three | network layer protocols are TCP | transport layer network layer protocol",
          unless: "IP | ICMP | not | above | over | below | from | to the network | then | between | and the"),
        MeaningPattern(
          "TCP와 UDP는 | TCP와 UDP 프로토콜은 | TCP and UDP are | TCP and UDP operate | TCP and UDP work | TCP and UDP belong",
          "네트워크 계층에서 사용 | 네트워크 계층에서 동작 | 네트워크 계층에 속 | 네트워크 계층의 프로토콜 | 네트워크 계층에 해당 | network layer protocols | at the network layer | to the network layer | on the network layer",
          unless: "IP | 아니 | 않 | not | 위 | above | over | 전송 계층 | transport | 이용 | use | 서비스 | 전달"),
      ],
      Right(
        ko: "TCP와 UDP는 네트워크 계층(3)이 아니라 전송 계층(4)에 있습니다.", "전송 계층",
        en: "TCP and UDP are in the transport layer (4), not in the network layer (3).", "transport layer"),
      "RFC 1122 1.1.3",
      says: [
        "TCP와 UDP는 네트워크 계층에서 사용되는 프로토콜이다.", "네트워크 계층(TCP, UDP)", "4계층(네트워크 계층)",
        "Layer 4 – network layer",
      ],
      doesNotSay: [
        "TCP와 UDP는 전송 계층에서 사용되는 프로토콜이다.", "전송 계층(TCP, UDP)", "네트워크 계층(IP), 전송 계층(TCP)",
        "Layer 4 – transport layer",
      ]),
  ]
}
