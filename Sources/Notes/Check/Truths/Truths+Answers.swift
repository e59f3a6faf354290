import TCP

extension MeaningRule {
  /// What is answered and what is not, what is sampled, and what a service leaves undone.
  static let truthsOfAnswers: [MeaningRule] = [
    .widening(
      "mss-negotiated",
      [
        MeaningPattern(
          "MSS | announcements | announced values | 알린 값 | 알린 두 값 | 광고한 값",
          "take the average | takes the average | the average of | their average | 평균을 | 평균값 | 평균으로",
          unless: "not | never | 않 | 아니 | 없 | SRTT | RTT")
      ],
      says: [
        "If the announcements of the MSS differ, both hosts take the average.", "양쪽의 MSS가 다르면 둘의 평균을 쓴다.",
      ],
      doesNotSay: [
        "If the two values of the MSS differ, each direction keeps to its receiver's.",
        "양쪽의 MSS는 평균을 내지 않는다.",
      ]),
    .widening(
      "checksum-always",
      [
        MeaningPattern(
          "TCP", "checksum | 체크섬",
          "switch it off | switched off | turn it off in | be turned off | be left out | be omitted | set to zero to skip | is optional | 끌 수 있 | 생략할 수 있 | 생략해도 | 선택 사항",
          unless: "UDP | not | never | cannot | mandatory | offload* | 없 | 않 | 안 된 | 필수 | 오프로드"),
        MeaningPattern(
          head: Subjects.checksum,
          says:
            "not mandatory | not required | optional; | optional | may be zero if unused | 선택적으로 사용 | 선택적으로 쓰 | 선택 필드 | 필수가 아니 | 필수는 아니",
          unless:
            "UDP | IPv4 | IP | IPv6 | not optional | mandatory in | offload* | 없 | 않 | TCP에서는 필수 | alternate | length | 길이 | datagram* | 데이터그램"
        ),
      ],
      says: [
        "In TCP a sender may set the checksum to zero to switch it off.", "TCP에서는 체크섬을 0으로 채워 끌 수 있다.",
        "체크섬: 선택적으로 사용한다.",
      ],
      doesNotSay: [
        "In TCP the checksum is mandatory and cannot be switched off.", "TCP에서는 체크섬을 끌 수 없다.",
        "체크섬: 필수이며 선택적으로 쓸 수 없다.",
      ]),
    .widening(
      "reset-is-no-request",
      [
        .untruth(
          of: "RST",
          not:
            "ready to receive | ready again | can receive again | buffer was full | buffer is free again | resume sending | 받을 준비 | 다시 받을 수 있 | 버퍼가 비었 | 버퍼가 다시 | 수신 준비",
          unless: "not | never | 않 | 아니 | 없 | 못")
      ],
      says: [
        "RST: the sender is ready to receive again after its buffer was full.",
        "RST는 버퍼가 비었으니 다시 받을 수 있다는 뜻이다.",
      ],
      doesNotSay: [
        "RST: the sender is not ready to receive and aborts.", "RST는 연결을 즉시 끊는다는 뜻이다.",
      ]),
    .widening(
      "reset-acknowledged",
      [
        .untruth(
          of: "RST | a segment with RST",
          not:
            "uses up one sequence number | uses one sequence number | uses up a sequence number | takes one sequence number | takes a sequence number | consumes one sequence number | consumes a sequence number | occupies a sequence number | 순서 번호를 하나 | 순서 번호 하나를 | 시퀀스 번호를 하나 | 시퀀스 번호 하나를 | 순서 번호 1개를 | 시퀀스 번호를 1",
          unless: "not | no | never | neither | only | 않 | 아니 | 없 | SYN | 안 쓴")
      ],
      says: [
        "A segment with RST uses up one sequence number.", "RST도 순서 번호를 하나 차지한다.",
      ],
      doesNotSay: [
        "A segment with RST uses up no sequence number.", "RST는 순서 번호를 하나도 차지하지 않는다.",
      ]),
    .widening(
      "ack-takes-no-number",
      [
        MeaningPattern(
          "every acknowledgment | every acknowledgement | each acknowledgment | each acknowledgement | every ACK | each ACK | all ACKs | acks themselves | ACK도 | ACK 자체도 | 모든 ACK | 확인 응답도 | 확인 응답 자체도",
          "in turn be acknowledged | in turn acknowledged | itself be acknowledged | itself acknowledged | be acknowledged too | be acknowledged as well | acknowledged by another ACK | themselves be acknowledged | 다시 확인 응답해야 | 다시 확인해 줘야 | ACK를 다시 보내야 | ACK로 다시 확인 | 다시 ACK를 받아야 | ACK를 받아야 한다",
          unless: "not | never | no need | if | would | were | 않 | 아니 | 없 | 끝없 | 무한 | endless* | forever | 다면"
        )
      ],
      says: [
        "Every acknowledgment must in turn be acknowledged.", "ACK도 다시 ACK를 받아야 한다.",
      ],
      doesNotSay: [
        "An acknowledgment is never itself acknowledged.", "ACK에는 다시 ACK를 보내지 않는다.",
        "If every ACK were itself acknowledged, there would be no end.",
      ]),
    .widening(
      "fixed-path",
      [
        MeaningPattern(
          "TCP | 연결 | 핸드셰이크 | handshake | connection",
          "세그먼트는 전부 | 세그먼트가 전부 | 세그먼트는 모두 | 세그먼트가 모두 | 패킷은 전부 | 패킷이 전부 | 패킷은 모두 | 패킷이 모두 | all segments | all packets | every segment | every packet",
          "같은 경로로 | 같은 경로로만 | 동일한 경로로 | 정해진 경로로만 | take the same path | takes the same path | take the same route | takes the same route | follow the same path | follows the same path | go the same way",
          unless:
            "않 | 아니 | 없 | 수 있 | 다르 | 달라 | not | need not | never | may | might | 경우 | 가정 | 가상 회선 | virtual circuit | ATM | MPLS"
        )
      ],
      says: [
        "TCP는 핸드셰이크로 거쳐 갈 라우터를 정해 두기 때문에 세그먼트는 전부 같은 경로로만 간다.",
        "After the handshake all segments of a connection take the same path.",
      ],
      doesNotSay: [
        "TCP는 연결을 맺어도 세그먼트가 모두 같은 경로로 가는 것은 아니다.",
        "Even within a connection all segments need not take the same path.",
      ]),
    .widening(
      "state-awaits",
      [
        MeaningPattern(
          "FIN-WAIT-2 | FIN-WAIT-1 | TIME-WAIT",
          "우리 프로그램이 | 내 프로그램이 | 로컬 프로그램이 | 우리 애플리케이션이 | our program | our application | the local application | the local program | our own application",
          "안 닫 | 닫지 않 | close를 안 | close()를 안 | 닫기를 기다 | has not closed | not yet closed | forgot to close | still has to close | to close its socket",
          unless: "CLOSE-WAIT | 아니 | 상대 | peer | other side | not our")
      ],
      says: [
        "FIN_WAIT_2: 우리 프로그램이 소켓을 안 닫음", "FIN_WAIT_2: our application has not closed its socket.",
      ],
      doesNotSay: [
        "CLOSE_WAIT: 우리 프로그램이 소켓을 안 닫음", "FIN_WAIT_2: the other side has not closed its socket.",
      ]),
    .widening(
      "queues-of-a-listener",
      [
        MeaningPattern(
          "SYN+ACK | SYN-ACK | SYN ACK",
          "not sent before | is sent only after | sent only when | only sent after | not answered until | 부른 뒤에야 | 호출한 뒤에야 | 호출해야만 | 호출해야 | 부를 때까지 보내지 | 호출할 때까지 보내지 | 호출하기 전에는",
          "accept() | calls accept | accept()를 | accept를 | accept() 호출",
          unless: "myth | wrong | 오해 | 아니 | kernel answers | 커널이")
      ],
      says: [
        "The SYN+ACK is not sent before the application calls accept().",
        "프로그램이 accept()를 호출해야 SYN+ACK가 나간다.",
      ],
      doesNotSay: [
        "The SYN+ACK is sent by the kernel before the application calls accept().",
        "프로그램이 accept()를 호출하지 않아도 커널이 SYN+ACK를 보낸다.",
      ]),
    .widening(
      "sack-replaces-ack",
      [
        MeaningPattern(
          "SACK",
          "Acknowledgment Number 필드 대신 | ACK 번호 대신 | ACK 필드 대신 | 확인 응답 번호 대신 | 누적 ACK 대신 | 누적 확인 응답 대신 | instead of the acknowledgment number | instead of the acknowledgement number | instead of the ACK number | in place of the acknowledgment number | ignores the acknowledgment number | ignores the ACK number",
          unless: "않 | 아니 | 없 | not | never | 함께 | along with")
      ],
      says: [
        "SACK을 쓰는 연결에서는 확인 응답 번호 대신 SACK 블록만 본다.",
        "With SACK the sender looks at the blocks instead of the acknowledgment number.",
      ],
      doesNotSay: [
        "SACK을 써도 확인 응답 번호의 뜻은 그대로이다.", "SACK does not stand in place of the acknowledgment number.",
      ]),
    .widening(
      "rtt-of-retransmission",
      [
        MeaningPattern(
          "재전송한 세그먼트 | 재전송된 세그먼트 | 재전송 세그먼트 | retransmitted segment | retransmitted segments",
          "표본으로 넣 | 표본으로 쓴 | 표본으로 쓸 | 표본에 넣 | 표본에 포함 | RTT 측정에 포함 | RTT를 잰다 | used as samples | used as RTT samples | counted as samples | are sampled too | included in the RTT | are included as samples",
          unless:
            "않 | 제외 | 안 된 | 빼고 | 뺀다 | not | never | excluded | with timestamps | 타임스탬프를 쓰면 | 타임스탬프가 있으면 | Karn | 카른"
        )
      ],
      says: [
        "재전송한 세그먼트의 ACK까지 빠짐없이 RTT 표본으로 넣는다.", "ACKs of retransmitted segments are used as RTT samples.",
      ],
      doesNotSay: [
        "재전송한 세그먼트의 ACK는 RTT 표본으로 쓰지 않는다.", "ACKs of retransmitted segments are not used as RTT samples.",
      ]),
    .widening(
      "connection-identity",
      [
        MeaningPattern(
          "동시 접속 | 동시 연결 | 동시에 연결 | concurrent connections | simultaneous connections",
          "6만 5천 | 6만5천 | 65535개 | 65,535개 | 65536개 | 65,536개 | 65535 | 65,535 | 65536 | 65,536",
          "한계 | 최대 | 까지만 | 제한 | limit* | at most | no more than | maximum",
          unless:
            "아니 | 않 | 없 | 오해 | 클라이언트 하나 | 한 클라이언트 | 클라이언트당 | 같은 목적지 | 하나의 목적지 | 임시 포트 | 나가는 | not | myth | per client | one client | single client | one destination | ephemeral | outgoing | file descriptor* | 파일 디스크립터"
        )
      ],
      says: [
        "서버의 동시 접속은 한 포트에 6만 5천 개쯤이 한계다.", "A server port can hold at most 65535 concurrent connections.",
      ],
      doesNotSay: [
        "서버의 동시 접속이 한 포트에 6만 5천 개로 제한되는 것은 아니다.",
        "A server port is not limited to 65535 concurrent connections.",
      ]),
    .widening(
      "loss-answers",
      [
        MeaningPattern(
          "ssthresh | slow start threshold",
          "두 배로 | 2배로 | 두 배가 되 | is doubled | doubles | to twice | twice the",
          "FlightSize | 날아가고 | 전송 중인 양 | 현재 윈도우 | 당시 윈도우 | 그때의 cwnd | 현재 cwnd | in flight | current window | current cwnd",
          unless: "절반 | half | 않 | 아니 | 도달 | 까지 | 넘 | 보다 | 씩 | reach* | until | below | under | while | not")
      ],
      says: [
        "타임아웃이 나면 ssthresh는 그때 날아가고 있던 양(FlightSize)의 두 배로 바꾼다.",
        "After a timeout ssthresh is set to twice the amount in flight.",
      ],
      doesNotSay: [
        "타임아웃이 나면 ssthresh는 그때 날아가고 있던 양(FlightSize)의 절반으로 바꾼다.",
        "ssthresh에 도달할 때까지 현재 cwnd를 두 배로 늘린다.",
        "After a timeout ssthresh is set to half the amount in flight.",
      ]),
  ]
}
