import TCP

extension MeaningRule {
  /// What keeps, names and attacks a connection, in any words.
  static let statementsOfService: [MeaningRule] = [
    .widening(
      "keep-alive-default",
      [
        MeaningPattern(
          told: Subjects.keepAlive + " | SO_KEEPALIVE | TCP keep-alive",
          does:
            "on by default | enabled by default | out of the box | switched on by default | automatically on every | on every connection | active by default | 기본으로 켜 | 기본값 켜 | 기본적으로 켜 | 기본적으로 활성 | 기본 활성 | 설정하지 않아도 동작 | 설정하지 않아도 자동 | 자동으로 켜 | 기본값은 on | 기본값: on | 默认开启 | 默认启用",
          unless:
            "HTTP | not | off | 않는 | 아니 | 꺼 | 끄 | nginx | Apache | 웹 | browser | MySQL | Redis | WebSocket | gRPC | Kubernetes | Windows | Docker | SSH | Node | Java | Go | undici | agent | Tomcat | header | 헤더 | 不"
        ),
        MeaningPattern(
          Subjects.keepAlive + " | probe | 프로브",
          "answered by a FIN | answered with a FIN | replies with a FIN | FIN으로 응답 | FIN을 보내 응답 | FIN Flag를 응답 | does not answer keepalive | do not answer keepalive | 프로브에 응답하지 않는",
          unless: "if | 면 | crash* | dead | unreachable | 죽은 | not reachable | 경우 | RST"),
        MeaningPattern(
          told: "rebooted | restarted | 재부팅된 | 재시작된", does: "with an ACK | ACK로 응답 | ACK를 보",
          "probe | 프로브 | keep-alive | keepalive", unless: "not | RST | 않"),
        MeaningPattern(
          told: Subjects.keepAlive,
          does:
            "모든 TCP 연결에서 기본으로 켜 | 기본으로 켜져 있으며 | 1분만 조용해도 | after 30 seconds | after one minute | every minute",
          "default | 기본 | RFC",
          unless: "HTTP | not | nginx | 않 | set to | 설정하면"),
      ],
      says: [
        "TCP keep-alive: 기본값 켜짐", "keep-alive: enabled out of the box", "keep-alive는 따로 설정하지 않아도 동작한다.",
        "이미 없어진 연결에 대한 keep-alive 프로브에는 FIN으로 응답한다.",
        "A probe for a connection that no longer exists is answered by a FIN.",
        "A crashed and rebooted host answers a keep-alive probe with an ACK.",
      ],
      doesNotSay: [
        "keep-alive는 기본으로 꺼져 있다.", "Keep-alive is off by default.",
        "HTTP keep-alive is on by default in HTTP/1.1.",
        "재부팅된 호스트는 keep-alive 프로브에 RST로 응답한다.", "A rebooted host answers a keep-alive probe with a RST.",
      ]),
    .widening(
      "connection-identity",
      [
        MeaningPattern(
          told: "TCP connection | connection | TCP 연결",
          does:
            "two ports alone | ports alone | port numbers alone | server's IP and port only | IP and port only | destination port only | by the MAC | MAC address | 두 포트 번호만 | 포트 번호만으로 | 목적지 포트만으로 | 목적지 IP와 목적지 포트만 | MAC 주소와",
          "identif* | distinguish* | told apart | defined by | 식별 | 구별 | 구분",
          unless: "not | 않 | 아니 | UDP | listening | 없 | Ethernet"),
        MeaningPattern(
          told: "two clients | several clients | only one client | 하나의 클라이언트만 | 클라이언트 하나만",
          does:
            "never connect to the same server port | cannot connect to the same | cannot use the same server port | only one client can connect | 연결할 수 있 | 접속할 수 있",
          "port | 포트",
          unless: "not only | 뿐 | 않 | 아니 | 동시에 여러 | if | serial | 처리"),
      ],
      says: [
        "TCP 연결은 두 포트 번호만으로 식별된다.", "A TCP connection is identified by its two ports alone.",
        "A connection is identified by the server's IP and port only.",
      ],
      doesNotSay: [
        "TCP 연결은 두 IP 주소와 두 포트 번호로 식별된다.", "A TCP connection is identified by two addresses and two ports.",
      ]),
    .widening(
      "syn-cookie-keeps-nothing",
      [
        MeaningPattern(
          told: Subjects.synCookie,
          does:
            "without answering the SYN | does not answer the SYN | no SYN+ACK is sent | not send a SYN+ACK | SYN+ACK를 보내지 않 | SYN+ACK로 응답하지 않 | SYN+ACK으로 응답하지 않 | SYN에 응답하지 않 | SYN-ACK를 보내지 않 | 테이블에 저장 | clients browser | 브라우저에 저장 | in a table",
          unless:
            "attacker | 공격자 | no table | until | SYN+ACK를 보내고 | retransm* | 재전송 | without a table | not stored"
        )
      ],
      says: [
        "SYN 쿠키를 쓰면 서버는 SYN에 SYN+ACK를 보내지 않는다.",
        "With SYN cookies the server waits for an ACK without answering the SYN.",
        "SYN 쿠키는 반쯤 열린 연결을 모두 테이블에 저장한다.",
        "SYN 쿠키는 수신 SYN에 SYN+ACK으로 응답하지 않고, 클라이언트의 ACK이 먼저 올 때까지 기다려 메모리 소비를 막는 방법입니다.",
      ],
      doesNotSay: [
        "SYN 쿠키를 쓰면 서버는 상태를 저장하지 않고 SYN+ACK를 보낸다.",
        "With SYN cookies the server answers the SYN but keeps no state.",
      ]),
    .widening(
      "syn-flood-target",
      [
        MeaningPattern(
          told: Subjects.synFlood,
          does:
            "completes every handshake | completes the handshake | completes each handshake | sends every last ACK | clients queue | fills the clients | 마지막 ACK까지 모두 | 핸드셰이크를 모두 완료 | 클라이언트의 큐를",
          unless: "not | never | without | 않 | 아니 | no | 없 | before | legit* | if")
      ],
      says: [
        "SYN 플러딩에서 공격자는 마지막 ACK까지 모두 보낸다.", "In a SYN flood the attacker completes every handshake.",
        "A SYN flood fills the client's queue.",
      ],
      doesNotSay: [
        "SYN 플러딩에서 공격자는 마지막 ACK를 보내지 않는다.", "In a SYN flood the attacker never sends the last ACK.",
      ]),
    .widening(
      "half-close-sides",
      [
        MeaningPattern(
          told: Subjects.halfClose,
          does:
            "FIN을 보낸 쪽만 | 보낸 쪽만 데이터를 보낼 | one who closed cannot receive | side that closed cannot receive | FIN을 보낸 쪽은 더 이상 받을 수 없 | 보낸 쪽은 받을 수 없 | neither side can send",
          unless: "not | 않 | 아니 | 받은 쪽만")
      ],
      says: [
        "Half-Close: FIN을 보낸 쪽만 데이터를 보낼 수 있다.", "Half-close: the one who closed cannot receive any more",
      ],
      doesNotSay: [
        "반닫힘 상태에서는 FIN을 받은 쪽만 데이터를 보낼 수 있다.", "Half-close: the side that received the FIN may go on sending",
      ]),
    .claims(
      "simultaneous-events",
      [
        MeaningPattern(
          told: "simultaneous open | simultaneous opening | 동시 열기 | 동시 개방 | 동시 연결",
          does:
            "two connections | forbidden | not allowed | is impossible | not permitted | 연결이 두 개 | 두 개의 연결이 | 허용되지 않 | 불가능하다 | 금지",
          unless: "not two | one connection | 하나의 연결 | 아니 | OSI | only one | rather"),
        MeaningPattern(
          told: "simultaneous close | simultaneous closing | 동시 종료 | 동시 닫기 | 동시에 종료",
          does:
            "go to CLOSE-WAIT | enter CLOSE-WAIT | both CLOSE-WAIT | CLOSE-WAIT가 된다 | CLOSE-WAIT로 | LAST-ACK로 | go to LAST-ACK",
          unless: "not | 않 | CLOSING"),
      ],
      Right(
        ko: "동시 열기에서는 연결이 하나 생기고, 동시 종료에서는 양쪽 모두 CLOSING을 거쳐 TIME-WAIT로 갑니다.", "연결 하나; CLOSING",
        en:
          "A simultaneous open makes one connection; in a simultaneous close both sides pass through CLOSING.",
        "one connection; CLOSING"),
      "RFC 9293 3.5",
      says: [
        "동시 열기를 하면 연결이 두 개 생긴다.", "Simultaneous open is forbidden in TCP.", "동시 종료를 하면 양쪽 모두 CLOSE_WAIT가 된다.",
        "In a simultaneous close both sides go to CLOSE_WAIT.",
      ],
      doesNotSay: [
        "동시 종료를 하면 양쪽 모두 CLOSING을 거친다.", "In a simultaneous open one connection is created.",
        "In a simultaneous close both sides go to CLOSING.",
      ]),
    .widening(
      "who-retransmits",
      [
        MeaningPattern(
          told:
            "ACK lost | ACK is lost | lost ACK | lost ACKs | ACK gets lost | ACK가 손실되면 | ACK가 유실되면 | ACK가 사라지면 | ACK 손실",
          does:
            "broken off | connection is closed | connection is reset | is dropped at once | retransmitted by a timer | timer of their own | 연결이 바로 끊 | 연결이 끊어 | 연결이 종료 | ACK를 재전송 | ACK를 다시 보내",
          unless:
            "not | 않 | 아니 | FIN | TIME-WAIT | SYN* | handshake | 핸드 | after several | keep* | 여러 번 | LAST-ACK | 마지막 | third | 세 번째"
        ),
        MeaningPattern(
          told: "receiver | a receiver | 수신자 | 수신 측",
          does: "asks for a lost segment by | RST를 보내 재전송 | sending a RST to ask",
          unless: "not | 않"),
      ],
      says: [
        "ACK가 손실되면 연결이 바로 끊어진다.", "If an ACK is lost the connection is broken off at once.",
        "A receiver asks for a lost segment by sending a RST.", "ACK가 유실되면 수신자가 타이머를 이용해 ACK를 재전송한다.",
      ],
      doesNotSay: [
        "손실된 세그먼트는 송신자가 재전송한다.", "A lost ACK is made up for by a later one.",
        "Lost segments are retransmitted by the sender.",
      ]),
    .widening(
      "third-segment-data",
      [
        MeaningPattern(
          told: "third segment | third ACK | last ACK of the handshake | 세 번째 세그먼트 | 세 번째 ACK",
          does: WordClass.any(
            WordClass.each(
              "cannot | must not | may not | can not | never", "carry data | contain data | hold data"),
            "데이터를 실을 수 없 | 데이터를 담으면 안 | 데이터를 담을 수 없 | 데이터를 보낼 수 없 | 데이터를 실으면 안"),
          unless: "not true | 아니 | 但是 | 但 "),
        MeaningPattern(
          "no TCP segment of the handshake | no segment of the handshake",
          "carry data | contain data | hold data",
          unless: "not true"),
      ],
      says: [
        "세 번째 세그먼트에는 데이터를 담으면 안 된다.", "The third segment of the handshake cannot carry data.",
        "No TCP segment of the handshake may carry data, not even the third.",
      ],
      doesNotSay: ["세 번째 ACK에는 데이터를 실을 수 있다.", "The third segment of the handshake may carry data."]),
  ]
}
