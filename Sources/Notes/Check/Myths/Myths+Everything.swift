import TCP

/// What is told of many themes alike and is true of none of them: who does it, in which layer, where it is carried.
extension Myth {
  static let ofEverything: [Myth] = ofWhoActs + ofWhereCarried + ofWhatFollows

  private static let ofWhoActs: [Myth] = [
    Myth(
      .flowControl, .slowStart, .avoidance, .fastRetransmit, .fastRecovery, .nagle, .delayedAck, .keepAlive,
      .timeWait, .sack, .timestamps, .psh, .rto, .retransmission, .cumulativeAck, .duplicateAck, .isn,
      .sequence, .acknowledgment, .window, .slidingWindow, .zeroWindow, .persist, .halfClose, .paws, .timeout,
      .windowScale,
      says:
        "by the router | by routers | by every router | by each router | by the routers | by intermediate | routers do | routers perform | routers handle | routers compute | routers send | router sends | router resends | router retransmits | routers resend | routers retransmit | router decides | routers decide | routers keep | routers store | router buffers | at each hop | at every hop | 라우터가 하 | 라우터가 수행 | 라우터가 보내 | 라우터가 보낸 | 라우터가 재전송 | 라우터가 결정 | 라우터가 정한 | 라우터가 정해 | 라우터가 계산 | 라우터가 저장 | 라우터가 담당 | 라우터가 처리 | 라우터들이 | 라우터의 기능 | 중간 장비가 | 스위치가 | 홉마다",
      unless: MythWords.not
        + " | drop* | ecn | mark* | congest* | queue* | nat | protect* | overload* | 버리 | 표시 | 혼잡 | 과부하 | 보호 | end",
      ko: "양 끝의 TCP가 하는 일이며 라우터는 관여하지 않습니다.",
      en: "The TCPs at the two ends do that; routers have no part in it."),
    Myth(
      .flowControl, .slowStart, .avoidance, .fastRetransmit, .nagle, .delayedAck, .keepAlive, .timeWait,
      .sack,
      .timestamps, .psh, .urg, .rto, .retransmission, .isn, .sequence, .acknowledgment, .window, .mss,
      .windowScale, .ports, .syn, .ack, .fin, .rst, .checksum, .handshake,
      says:
        "by the ip layer | by the network layer | at the network layer | in the network layer | by the link layer | by the data link | at the link layer | network card | by the nic | dns server | by ethernet | ip 계층에서 | ip 계층이 | 네트워크 계층에서 | 네트워크 계층이 | 링크 계층에서 동작 | 링크 계층의 기능 | 랜카드가 | 이더넷이 | 응용 계층에서 동작 | 응용 계층의 기능",
      unless: MythWords.not
        + " | offload* | unlike | also | below | from the | to the | fragment* | 오프로드 | 달리 | 아래 | 단편 | 넘",
      ko: "전송 계층, 곧 양 끝의 TCP가 하는 일입니다.", en: "That is the transport layer's: TCP's own at the two ends."),
    Myth(
      .slowStart, .avoidance, .fastRetransmit, .fastRecovery, .congestionControl, .nagle, .rto, .cwnd,
      .ssthresh,
      .retransmission, .timeout, .tripleAck,
      says:
        "by the receiver | receiver decides | receiver computes | receiver sets | receiver measures | receiver runs | receiver applies | receiver increases | receiver doubles | receiver halves | receiver keeps | receivers job | 수신자가 결정 | 수신자가 정한 | 수신자가 정해 | 수신자가 계산 | 수신자가 측정 | 수신자가 수행 | 수신자가 늘 | 수신자가 줄 | 수신자가 유지 | 수신자가 관리 | 수신 측이 결정 | 수신 측이 정 | 수신 측이 계산 | 수신측이 결정 | 받는 쪽이 결정 | 받는 쪽이 정 | 받는 쪽이 계산 | 받는 쪽에서 동작",
      unless: MythWords.not
        + " | rwnd | receive window | advertis* | acknowledged | ack | echo* | dupack* | sent by | 수신 윈도 | 확인 | 광고 | 알려",
      ko: "송신자가 하는 일입니다.", en: "That is the sender's doing."),
    Myth(
      .delayedAck, .rwnd, .duplicateAck, .cumulativeAck, .acknowledgment,
      says:
        "by the data sender | sender of the data | sender delays | sender decides | sender sets | data sender sends | 송신자가 늦추 | 송신자가 지연 | 송신자가 결정 | 송신자가 정한 | 송신 측이 결정 | 보내는 쪽이 늦추 | 보내는 쪽이 정",
      unless: MythWords.not + " | receiver | retransmi* | 수신 | 받는",
      ko: "수신자가 하는 일입니다.", en: "That is the receiver's doing."),
    Myth(
      .sequence, .acknowledgment, .checksum, .rto, .retransmission, .fastRetransmit, .slowStart,
      .delayedAck, .sack, .timeWait, .isn, .cumulativeAck, .duplicateAck,
      says:
        "by the application | by the program | by the user | application has to | application must | programmer must | application sends | application chooses | application computes | up to the application | 애플리케이션이 직접 | 애플리케이션이 계산 | 애플리케이션이 정 | 애플리케이션이 결정 | 애플리케이션이 재전송 | 응용 프로그램이 직접 | 응용 프로그램이 재전송 | 앱이 직접 | 프로그래머가 | 사용자가 직접 | 개발자가 직접",
      unless: MythWords.not
        + " | close | read | written | so_linger | buffer | udp | data | 닫 | 읽 | 버퍼 | 데이터 | setsockopt | 필요 없",
      ko: "애플리케이션이 아니라 TCP가 합니다.", en: "TCP does that, and not the application."),
    Myth(
      .fin, .rst, .sack, .mss, .window, .keepAlive, .nagle, .retransmission, .psh, .urg, .timestamps, .isn,
      .windowScale, .delayedAck, .halfClose, .timeWait, .flowControl, .slowStart,
      says:
        "only the server | only servers | only the client | only clients | only by the server | only by the client | exclusively by the server | exclusively by the client | always the server | reserved for the server | reserved for the client | 서버만 | 서버만이 | 클라이언트만 | 서버 쪽에만 | 서버에만 | 클라이언트 쪽에만 | 클라이언트에만 | 서버 전용 | 클라이언트 전용 | 항상 서버가 | 무조건 서버가 | 항상 클라이언트가",
      unless: MythWords.not
        + " | if | when | here | in this | example | enabled | supports | usually | http | closes first | 경우 | 때 | 이 예 | 여기 | 면 | 보통 | 지원 | 켠 | 켰 | 먼저 | 알고",
      ko: "어느 쪽이든 할 수 있습니다.", en: "Either side may do that."),
  ]

  private static let ofWhereCarried: [Myth] = [
    Myth(
      .flowControl, .congestionControl, .slowStart, .avoidance, .fastRetransmit, .fastRecovery, .nagle,
      .delayedAck, .cwnd, .ssthresh, .rto, .rtt, .timeWait, .msl, .synCookie, .isn, .psh, .urg, .window,
      .checksum,
      .keepAlive, .cumulativeAck, .persist, .halfClose,
      says:
        "is a tcp option | is an option in | as a tcp option | option kind | is an option of the | option field | tcp 옵션이다 | tcp 옵션으로 | tcp 옵션 중 하나 | 옵션 필드에 | 헤더 옵션으로 | 옵션 kind",
      unless: MythWords.not + " | socket | so_keepalive | sack | scale | sockopt | 소켓 | 스케일 | mss",
      ko: "TCP 옵션이 아닙니다.", en: "It is no TCP option."),
    Myth(
      .mss, .sack, .windowScale, .timestamps, .keepAlive, .cwnd, .ssthresh, .rto, .rtt, .nagle, .timeWait,
      .delayedAck, .duplicateAck, .slowStart, .congestionControl, .flowControl, .fastRetransmit,
      .retransmission,
      .zeroWindow, .halfClose, .persist, .msl,
      says:
        "is a flag | flag in the header | flag in the tcp header | is a bit in | bit of the header | header flag | control bit | own flag | dup flag | has a flag | flag bit | 플래그이다 | 플래그다 | 플래그로 표시 | 플래그 비트 | 전용 플래그 | 비트로 표시 | 제어 비트",
      unless: MythWords.not + " | syn | ack | psh | fin | socket | permitted | so_ | 소켓 | 않",
      ko: "그것을 나타내는 플래그는 없습니다.", en: "There is no flag for that."),
    Myth(
      .cwnd, .ssthresh, .rto, .rtt, .msl, .nagle, .keepAlive, .timeWait, .slowStart, .congestionControl,
      .delayedAck, .persist, .fastRetransmit,
      says:
        "is a header field | header field | field in the header | field in the tcp header | field of the tcp header | in every tcp header | 헤더 필드이다 | 헤더 필드다 | 헤더의 필드 | 헤더에 들어 있는 | 헤더에 있는 | 헤더에 적혀 | 헤더에 기록",
      unless: MythWords.not + " | rwnd | window field | timestamp* | ip | 수신 윈도 | 옵션",
      ko: "헤더에 그런 필드는 없습니다.", en: "There is no header field for that."),
    Myth(
      .checksum, .rto, .cwnd, .ssthresh, .slowStart, .nagle, .delayedAck, .keepAlive, .psh, .urg, .timeWait,
      .msl,
      .congestionControl, .fastRetransmit, .flowControl, .rtt, .window, .acknowledgment, .isn,
      says:
        "is negotiated | are negotiated | negotiated in the | negotiated during | negotiated between | agreed on in the handshake | agreed during the handshake | agreed on during | 핸드셰이크에서 협상 | 핸드셰이크 때 협상 | syn에서 협상 | 서로 협상 | 협상해서 | 협상하여 | 협상으로 | 협상한 | 협상된 | 합의해서 | 합의하여 | 합의한 값",
      unless: MythWords.not + " | scale | option* | sack | each | exchange* | 스케일 | 옵션 | 각자 | 교환",
      ko: "협상하는 값이 아닙니다.", en: "It is not negotiated."),
    Myth(
      .checksum, .sequence, .acknowledgment, .window, .slowStart, .congestionControl, .flowControl, .mss,
      .rto,
      .sack, .timeWait, .ack, .rst, .isn, .windowScale, .fastRetransmit, .retransmission,
      says:
        "is obsolete | are obsolete | is deprecated | are deprecated | no longer used | no longer in use | has been abolished | was removed from | only for historical | 더 이상 쓰이지 않 | 더 이상 사용되지 않 | 이제 쓰이지 않 | 폐기되었 | 폐기됐 | 사라진 기능 | 폐지되었 | 폐지됐",
      unless: "not obsolete | 아니 | sack | reno | tahoe | old | clock | 초기에 | 예전 방식 | tcp_tw_recycle",
      ko: "지금도 쓰입니다.", en: "It is in use to this day."),
    Myth(
      .keepAlive, .sack, .timestamps, .windowScale, .nagle, .delayedAck, .ecn, .fastOpen, .synCookie, .urg,
      says:
        "is mandatory | are mandatory | is compulsory | is obligatory | is required for every | required in every | must be enabled | must always be | must be present | cannot be disabled | cannot be turned off | cannot be switched off | has to be used | 필수이다 | 필수다 | 필수입니다 | 의무적으로 | 반드시 켜 | 반드시 써야 | 반드시 사용해야 | 반드시 포함 | 반드시 있어야 | 끌 수 없 | 비활성화할 수 없",
      unless:
        "not | if | both | paws | before | support | 않 | 아니 | 지원하려 | 쓰려면 | 사용하려 | 양쪽 | 둘 다 | 지원해야 | syn",
      ko: "쓰지 않아도 되는 기능입니다.", en: "It is optional."),
    Myth(
      .sequence, .acknowledgment, .congestionControl, .flowControl, .slowStart, .retransmission, .handshake,
      .cumulativeAck,
      says:
        "is optional | are optional | can be turned off | can be disabled | can be switched off | may be omitted | can be skipped | may be skipped | 선택 사항 | 선택사항 | 끌 수 있 | 생략할 수 있 | 생략해도 | 비활성화할 수 있 | 안 해도 된",
      unless: MythWords.not + " | tfo | 아니 | data | 0으로",
      ko: "생략할 수 없습니다.", en: "It can't be left out."),
  ]

  private static let ofWhatFollows: [Myth] = [
    Myth(
      .sequence, .acknowledgment, .checksum, .window, .psh, .urg, .sack, .timestamps, .windowScale, .mss,
      .rto,
      .timeWait, .isn, .ports, .slidingWindow, .cumulativeAck, .retransmission, .fastRetransmit,
      .fastRecovery, .persist, .halfClose, .paws,
      says:
        "encrypt* | compress* | secrecy | confidential* | 암호화 | 압축 | 기밀",
      unless: MythWords.not + " | unpredictab* | hash | tls | quic | session | key | 예측 | 해시 | 대칭키",
      ko: "TCP는 암호화나 압축을 하지 않습니다.", en: "TCP neither encrypts nor compresses anything."),
    Myth(
      .flowControl, .congestionControl, .slowStart, .psh, .urg, .window, .sack, .nagle, .delayedAck,
      .keepAlive,
      .fastRetransmit, .timestamps, .slidingWindow, .ecn, .fastOpen, .mss,
      says:
        "guarantees bandwidth | guarantees a minimum | guarantees a fixed | guarantees the delay | guarantees low | guaranteed bandwidth | guaranteed delivery time | reserves bandwidth | reserves capacity | real time delivery | qos class | 대역폭을 보장 | 대역폭을 예약 | 속도를 보장 | 지연을 보장 | 최소 대역폭 | 실시간성을 보장 | 전송률을 보장",
      unless: MythWords.not,
      ko: "TCP는 대역폭이나 지연을 보장하지 않습니다.", en: "TCP guarantees neither bandwidth nor delay."),
    Myth(
      .psh, .urg, .sack, .duplicateAck, .delayedAck, .nagle, .fastRetransmit, .fastRecovery, .slowStart,
      .windowScale, .timestamps, .ece, .cwr, .ecn, .checksum, .mss, .paws, .cumulativeAck,
      .pseudoHeader, .noDelay, .synCookie,
      says:
        "closes the connection | closing the connection | resets the connection | reset the connection | terminates the connection | aborts the connection | tears down | connection is closed | connection is reset | connection is aborted | connection is terminated | sends a rst | send a rst | answers with rst | replies with rst | reply with a rst | answered with a rst | answered by a rst | 연결을 끊는다 | 연결을 끊습 | 연결을 끊음 | 연결을 종료한다 | 연결을 종료합 | 연결이 끊긴다 | 연결이 끊어진다 | 연결이 종료된다 | 연결을 강제로 | rst를 보낸다 | rst를 보냅 | rst로 응답 | rst로 답 | 연결이 리셋",
      unless: MythWords.not
        + " | user timeout | retries | tcp_retries | after several | repeatedly | crash* | reboot* | attack* | flood* | unless | port | 여러 번 | 반복 | 공격 | 재부팅 | 포트",
      ko: "연결은 그대로입니다.", en: "The connection stays."),
    Myth(
      .cwnd, .ssthresh, .rto, .rtt, .sequence, .acknowledgment, .rwnd, .slidingWindow,
      says:
        "never changes | does not change during | stays the same during | remains constant | stays constant | is constant for | is a constant | fixed for the whole | fixed at the start | fixed value for the | fixed for the lifetime | 연결 내내 같 | 연결 동안 바뀌지 않 | 연결이 끝날 때까지 바뀌지 않 | 연결 내내 고정 | 연결 동안 고정 | 고정된 값이다 | 고정값이다 | 절대 바뀌지 않 | 한 번 정해지면",
      unless: "not constant | if | while | when | 아니 | 만약 | retransmi* | pure ack | ack | 않는 한 | offset | 차이",
      ko: "연결 동안 계속 바뀝니다.", en: "It changes all through the connection."),
    Myth(
      .window, .checksum, .mss, .dataOffset, .ports, .windowScale, .acknowledgment, .rto,
      says:
        "chosen at random | is random | random value | random number | randomly chosen | picked at random | generated randomly | 무작위로 정 | 무작위 값 | 무작위로 고 | 임의로 정해 | 임의의 값이다 | 랜덤 값 | 랜덤으로 | 난수이다 | 난수다 | 난수로",
      unless: MythWords.not + " | ephemeral | client | source | isn | sequence | 임시 | 클라이언트 | 출발지 | 초기",
      beside: [.isn, .sequence],
      ko: "무작위 값이 아닙니다.", en: "It is no random value."),
    Myth(
      .timeWait, .closeWait, .finWait1, .finWait2, .lastAck, .closing, .synReceived, .synSent, .listen,
      says:
        "is entered by both | entered by both sides | both sides enter | both sides pass | both ends enter | both hosts enter | 양쪽이 모두 | 양쪽 모두 거 | 양쪽 다 거 | 둘 다 거 | 양쪽 모두 들어",
      unless: MythWords.not + " | simultaneous* | same time | 동시",
      ko: "보통은 한쪽만 거치는 상태입니다.", en: "As a rule only one side goes through that state."),
    Myth(
      .timeWait, .slowStart, .delayedAck, .nagle, .keepAlive, .checksum, .sequence, .handshake, .halfClose,
      .synCookie, .psh,
      says:
        "speeds up the connection | increases the bandwidth | increases bandwidth | makes the connection faster | doubles the throughput | raises the throughput | improves throughput | 대역폭을 늘 | 처리량을 높이 | 연결 속도를 높",
      unless: MythWords.not + " | exponential* | overhead | 지수 | 효율",
      ko: "속도를 높이려는 것이 아닙니다.", en: "It is not there to make anything faster."),
  ]
}
