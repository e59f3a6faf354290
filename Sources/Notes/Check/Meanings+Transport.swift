import TCP

extension MeaningRule {
  /// How data travels, what opens a connection and what keeps it.
  static let aboutTransport: [MeaningRule] = [
    MeaningRule(
      "fixed-path", by: .words,
      [
        MeaningPattern(
          "segments | packets | data",
          "the same route | the same way through | an identical path | one route | the same sequence of routers",
          "always | all | every | must | only",
          unless:
            "not | no | never | need not | wont | dont | doesnt | isnt | virtual | may | can | might | usually"
        ),
        MeaningPattern(
          "세그먼트 | 패킷 | 데이터", "항상 같은 경로 | 모두 같은 경로 | 반드시 같은 경로 | 항상 동일한 경로 | 모두 동일한 경로 | 언제나 같은 경로",
          unless: "아니 | 않 | 가상 | 없"),
        MeaningPattern(
          "데이터 | 패킷", "고정된 통신 선로 | 고정된 선로 | 고정된 경로 | 하나의 경로로만 | 같은 경로로만 | 정해진 경로로만",
          unless: "아니 | 않 | UDP와 달리 | 가상"),
        MeaningPattern(
          "TCP | data | packets | segments", "one fixed line | one fixed path",
          unless: "not | no | never | need not | virtual"),
        MeaningPattern(
          of:
            "TCP | TCP connection | of a connection | of one connection | in a connection | of the connection",
          says: "a fixed path | the same path | fixed route",
          unless:
            "not | no | never | need not | virtual | flow | flows | hash* | ECMP | load | BGP | VPN | tunnel | as long as | may | might | usually | if",
          titled: false),
      ],
      message: Bilingual(
        ko: "TCP 연결은 고정된 선로가 아닙니다. 세그먼트는 IP 데이터그램에 실려 저마다 다른 경로로 갈 수 있습니다.",
        en: "A TCP connection is no fixed line: segments travel in IP datagrams, each by whatever path."),
      expected: Bilingual(ko: "논리적 연결이며 경로는 정해져 있지 않다.", en: "The connection is logical; no path is fixed."),
      reference: "RFC 9293 2.2",
      says: [
        "한 연결의 세그먼트는 항상 같은 경로로 전달된다.", "Segments of one connection always take the same route.",
        "모든 데이터는 고정된 통신 선로를 통해 전달 됨", "All data travels over one fixed line.",
      ],
      doesNotSay: [
        "한 연결의 세그먼트가 항상 같은 경로로 가는 것은 아니다.", "Segments of one connection may take different routes.",
        "패킷은 고정된 경로로 가지 않는다.", "Packets need not take the same path.",
      ]),
    MeaningRule(
      "keep-alive-default", by: .words,
      [
        MeaningPattern(
          "keep-alive | keepalive | 킵얼라이브 | 킵 얼라이브",
          "기본적으로 켜 | 기본으로 켜 | 기본값으로 켜 | 기본적으로 활성 | 기본으로 활성 | 기본값은 켜",
          unless: "HTTP | 아니 | 않 | 서버 | nginx | 프록시 | 헤더 | Connection"),
        MeaningPattern(
          "keep-alive | keepalive | keepalives | keep alive | keep-alives",
          "on by default | enabled by default | active by default | turned on by default",
          unless: "not | never | HTTP | off | nginx | proxy | header | pool | client | agent"),
      ],
      message: Bilingual(
        ko: "TCP keep-alive는 기본으로 꺼져 있어야 합니다(MUST-25).",
        en: "TCP keep-alive must be off by default (MUST-25)."),
      expected: Bilingual(
        ko: "기본값은 꺼짐, 켜도 2시간 이상 조용할 때부터", en: "off by default; two hours idle at least where it is on"),
      reference: "RFC 9293 3.8.4",
      says: ["TCP keep-alive는 기본적으로 켜져 있다.", "TCP keep-alive is on by default."],
      doesNotSay: [
        "TCP keep-alive는 기본적으로 꺼져 있다.", "TCP keep-alive is not enabled by default.",
        "HTTP/1.1에서는 keep-alive가 기본적으로 활성화된다.",
      ]),
    MeaningRule(
      "cwnd-in-header",
      [
        MeaningPattern(
          "혼잡 윈도우 | 혼잡 윈도 | cwnd", "헤더 | 윈도우 필드 | 윈도 필드", "담 | 실 | 포함 | 알 | 전달",
          unless: "않 | 없 | 아니 | rwnd | 수신 윈도 | 혼자 | 안 실 | 안 담 | 안 들어"),
        MeaningPattern(
          "congestion window | cwnd", "header | window field",
          "carried | sent | contain* | included | advertis*",
          unless: "not | never | no | isnt"),
      ],
      message: Bilingual(
        ko: "혼잡 윈도우는 보내는 쪽이 혼자 지니는 값이며 헤더에 실리지 않습니다.",
        en: "The congestion window is the sender's own and is never sent in the header."),
      expected: Bilingual(ko: "헤더에 실리는 것은 수신 윈도우뿐이다.", en: "Only the receive window is in the header."),
      reference: "RFC 5681 2",
      says: ["혼잡 윈도우는 TCP 헤더에 담아 상대에게 보낸다.", "The congestion window is carried in the header."],
      doesNotSay: ["혼잡 윈도우는 헤더에 실리지 않는다.", "The congestion window is not carried in the header."]),
    MeaningRule(
      "duplicate-ack-count", severity: .warning,
      [
        MeaningPattern(
          "fast retransmit | 빠른 재전송", "세 번째 ACK | 3번째 ACK | third ack",
          unless: "중복 | duplicate | dup | 네 번째 | fourth")
      ],
      message: Bilingual(
        ko: "빠른 재전송은 세 번째 '중복' ACK, 곧 같은 ACK가 네 번째 왔을 때 시작합니다.",
        en: "Fast retransmit starts at the third duplicate ACK, which is the fourth identical one."),
      expected: Bilingual(
        ko: "세 번째 중복 ACK(같은 ACK 네 개째)", en: "the third duplicate ACK (the fourth identical)"),
      reference: "RFC 5681 3.2",
      says: ["세 번째 ACK가 오면 빠른 재전송을 한다.", "Fast retransmit happens at the third ACK."],
      doesNotSay: ["세 번째 중복 ACK가 오면 빠른 재전송을 한다.", "Fast retransmit happens at the third duplicate ACK."]),
    MeaningRule(
      "three-way-open",
      [
        MeaningPattern(
          "4-way handshake | 4 way handshake | 4way handshake | four-way handshake | four way handshake | 4-way-handshake",
          "SYN-ACK | SYN+ACK | SYN ACK | 연결을 설정 | 연결 설정 | 연결 수립 | 연결을 수립 | 접속을 성립 | 연결을 맺 | 연결을 성립 | establish a connection | establishes a connection | connection setup | establish the connection",
          unless:
            "3-way | three-way | 3 way | 3way | three | 종료 | 해제 | close | closes | closing | terminat* | 끊 | FIN | WPA | WPA2 | WiFi | EAPOL | simultaneous* | 동시 | 닫 | 세 번 | teardown | tear* | 802 | why | 왜 | 아니 | not | SCTP | combined | merged | instead | 대신 | TLS* | SSL* | 보안* | 암호화*"
        ),
        MeaningPattern(
          "四次握手", "建立连接 | 建立TCP连接 | 建立 TCP 连接 | 连接建立",
          unless: "三次 | 为什么 | 不 | WPA | 挥手 | 可以 | 断开 | 释放 | 如果 | 同时"),
      ],
      message: Bilingual(
        ko: "연결은 3-way handshake로 맺습니다. 4-way handshake는 연결을 끊는 쪽입니다.",
        en: "A connection opens with a three-way handshake; the four-way one closes it."),
      expected: Bilingual(ko: "3-way handshake", en: "three-way handshake"), reference: "RFC 9293 3.5",
      says: [
        "논리적인 접속을 성립하기 위해 4-way handshake 과정을 진행한다.",
        "TCP's 4-way handshake (SYN, SYN-ACK, ACK) starts a session.",
        "TCP通过四次握手建立连接",
      ],
      doesNotSay: [
        "논리적인 접속을 성립하기 위해 3-way handshake 과정을 진행한다.", "연결 설정은 3-way handshake, 해제는 4-way handshake로 한다.",
        "4-way handshake로 연결을 종료한다.",
        "A simultaneous open takes a four-way handshake: SYN, SYN, SYN-ACK, SYN-ACK.",
        "The WPA2 4-way handshake establishes a connection key.", "为什么不用四次握手建立连接",
        "SYN and ACK are combined in one SYN-ACK; that is why there is no four-way handshake.",
      ]),
  ]

  /// Every rule, in the order `check --rules` lists them.
  package static let all: [MeaningRule] = merged(
    aboutNumbers + aboutSequence + aboutHeader + aboutStates + aboutClosing + aboutTransport + aboutService
      + aboutCongestion + aboutBasics + aboutBits + aboutStateWords + claimsOfCongestion
      + claimsOfOpening + claimsOfClosing + claimsOfHeader + claimsOfService
      + relationsOfHeader + relationsOfOptions + relationsOfWorks + relationsOfClosing + relationsOfFlow
      + relationsOfCongestion + relationsOfService
      + relationsOfPoles
      + relationsOfMechanisms
      + relationsOfConnections + relationsOfDirections + relationsOfContrasts
      + statementsOfNumbers + statementsOfClosing + statementsOfStates + statementsOfHeader + statementsOfFlow
      + statementsOfCongestion + statementsOfEveryday
      + truthsOfNumbers + truthsOfService + truthsOfFlow + truthsOfLosses + truthsOfFlags + truthsOfOptions
      + truthsOfClosing + truthsOfOrder + truthsOfKinds + truthsOfStates + truthsOfHosts + truthsOfAnswers
      + truthsOfReplies + truthsOfWorks + truthsOfEntered + truthsOfBeginners
      + truthsOfSpace + truthsOfAcknowledged + truthsOfReckoning + truthsOfCounting
      + ordersOfStates + ordersOfHalfClose + ordersOfResets + ordersOfBothAtOnce + ordersOfOptions
      + ordersOfCongestion + ordersOfRoles + ordersOfSegments
  )
}
