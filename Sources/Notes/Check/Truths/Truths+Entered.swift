import TCP

extension MeaningRule {
  /// What a state is entered by, who computes what, and what neither protocol does.
  static let truthsOfEntered: [MeaningRule] = [
    .widening(
      "state-entered-by",
      [
        MeaningPattern(
          head: "SYN-SENT | SYN_SENT | SYN SENT",
          says: WordClass.any(
            WordClass.each(
              "SYN+ACK를 | SYN-ACK를 | SYN,ACK를 | SYN/ACK를", "보낸 상태 | 전송한 상태 | 보낸 뒤의 상태 | 보낸 후의 상태"),
            WordClass.each(
              "after sending | has sent | sent | has just sent",
              "SYN-ACK | the SYN-ACK | a SYN-ACK | its SYN-ACK")),
          unless:
            "SYN-RECEIVED | SYN-RCVD | SYN_RCVD | not | before | wait* | 기다 | 않 | 서버가 | 상대 | server | peer | 대기"
        ),
        MeaningPattern(
          head: "SYN-RECEIVED | SYN-RCVD | SYN_RECEIVED | SYN_RCVD | SYN_RECV",
          says: WordClass.any(
            WordClass.each(
              "SYN+ACK를 | SYN-ACK를 | SYN,ACK를 | SYN/ACK를", "받은 상태 | 수신한 상태 | 받은 뒤의 상태 | 받은 후의 상태"),
            WordClass.each("after receiving | has received", "SYN-ACK | the SYN-ACK | a SYN-ACK")),
          unless: "SYN-SENT | SYN_SENT | ESTABLISHED | not | before | wait* | 기다 | 않 | 대기 | 클라이언트가 | client"),
        MeaningPattern(
          head: "LAST-ACK | LAST_ACK | LAST ACK",
          says: WordClass.any(
            WordClass.each("마지막 ACK를 | 마지막 ACK을", "받은 상태 | 수신한 상태 | 받은 뒤의 상태 | 받은 후의 상태"),
            WordClass.each("the last ACK | the final ACK", "has been received | arrived | has arrived"),
            WordClass.each("has received | after receiving", "the last ACK | the final ACK")),
          unless:
            "CLOSED | not | until | before | wait* | when | once | if | 기다 | 전 | 않 | 면 | 대기 | TIME-WAIT | TIME_WAIT"
        ),
        MeaningPattern(
          head: "FIN-WAIT-2 | FIN_WAIT_2 | FIN_WAIT2 | FIN WAIT 2",
          says: WordClass.any(
            WordClass.each(
              "상대의 FIN을 | 상대방의 FIN을 | 서버의 FIN을", "받은 상태 | 수신한 상태 | 받은 뒤의 상태 | 받은 후의 상태 | 받은 다음의 상태"),
            WordClass.each("the peers FIN | the other sides FIN", "has been received | has arrived"),
            "entered on receiving the peers FIN | entered after receiving the peers FIN"),
          unless:
            "not | until | before | wait* | when | once | if | 기다 | 전 | 않 | 면 | 대기 | TIME-WAIT | TIME_WAIT | 못"
        ),
        MeaningPattern(
          head: "LISTEN",
          says:
            "클라이언트가 연결을 시작하려는 | 클라이언트가 연결 요청을 보내 | 클라이언트가 연결을 요청하는 | of a client that | a client that is about to | client about to connect | client starts to connect",
          unless: "server | 서버 | 기다 | wait* | not | 않 | from a client | 대기"),
      ],
      says: [
        "SYN_SENT는 SYN+ACK를 보낸 상태이다.", "SYN_RCVD: SYN+ACK를 받은 상태",
        "SYN_RCVD is the state after receiving SYN-ACK.", "LAST_ACK는 마지막 ACK를 받은 상태이다.",
        "LAST_ACK is entered after the last ACK has arrived.", "FIN_WAIT_2는 상대의 FIN을 받은 뒤의 상태이다.",
        "LISTEN은 클라이언트가 연결을 시작하려는 상태이다.", "LISTEN is the state of a client that connects.",
      ],
      doesNotSay: [
        "SYN_SENT는 SYN을 보낸 상태이다.", "SYN_RCVD: SYN+ACK를 보낸 상태",
        "SYN_RCVD is the state after sending SYN-ACK.", "LAST_ACK는 마지막 ACK를 기다리는 상태이다.",
        "LAST_ACK is left when the last ACK has arrived.", "FIN_WAIT_2는 상대의 FIN을 기다리는 상태이다.",
        "FIN_WAIT_2: 상대의 FIN을 아직 받지 못한 상태", "LISTEN은 서버가 클라이언트를 기다리는 상태이다.",
      ]),
    .widening(
      "time-wait-side",
      [
        MeaningPattern(
          phrase: WordClass.each(
            "side that sends the last ACK | side that sent the last ACK | host that sends the last ACK | sender of the last ACK | sender of the final ACK",
            "goes to CLOSED immediately | goes to CLOSED at once | closes immediately | closes at once | goes directly to CLOSED | moves directly to CLOSED | is CLOSED immediately"
          ), unless: "not | cannot | never | if | RST | reset")
      ],
      says: ["The side that sends the last ACK goes to CLOSED immediately."],
      doesNotSay: ["The side that gets the last ACK goes to CLOSED immediately."]),
    .widening(
      "field-work",
      [
        .untruth(
          of: Subjects.sequenceNumber,
          not:
            "detect transmission errors | detects transmission errors | detect errors in | detects errors in | for error detection | detect corrupted | check for errors | checks for errors | 전송 오류를 검출 | 오류를 검출하 | 오류 검출에 | 오류 검출을 위 | 오류가 있는지 검사",
          unless:
            "checksum | loss | lost | duplicate* | missing | order | 체크섬 | 유실 | 손실 | 중복 | 누락 | 순서를 | 순서대로 | 빠진 | not | 않 | 아니 | CRC"
        )
      ],
      says: [
        "The purpose of the sequence number is to detect transmission errors.", "순서 번호의 목적은 전송 오류를 검출하는 것이다.",
      ],
      doesNotSay: [
        "The purpose of the checksum is to detect transmission errors.", "체크섬의 목적은 전송 오류를 검출하는 것이다.",
        "The sequence number is there to detect lost and duplicate data.",
      ]),
    .widening(
      "who-retransmits",
      [
        MeaningPattern(
          phrase: WordClass.any(
            WordClass.each(
              "timer expires it | timer expires the receiver | after a timeout the receiver | timeout the receiver",
              "retransmits the ACK | resends the ACK | retransmits its ACK | sends the ACK again"),
            WordClass.each(
              "타임아웃 뒤에 | 타임아웃 후에 | 타임아웃 후 | 타이머가 만료되면 | 타임아웃이 되면 | 시간이 초과되면",
              "ACK를 재전송 | ACK를 다시 보 | ACK을 재전송 | ACK을 다시 보 | 수신자가 ACK를 재전송")),
          unless: "not | never | SYN | FIN | 않 | 아니 | 못 | SYN+ACK | 데이터를")
      ],
      says: [
        "When the timer expires it retransmits the ACK.", "ACK가 유실되면 수신자가 타임아웃 뒤에 ACK를 재전송한다.",
      ],
      doesNotSay: [
        "When the timer expires it retransmits the segment.", "ACK가 유실되면 송신자가 타임아웃 뒤에 데이터를 재전송한다.",
      ]),
    .widening(
      "window-advertised",
      [
        .untruth(
          of: "receive window | receiver window | rwnd | advertised window | 수신 윈도우",
          not: WordClass.any(
            WordClass.each(
              "computed | calculated | chosen | determined | decided | estimated",
              "by the sender | by a sender"),
            WordClass.each("송신자가 | 송신 측이 | 송신측이", "계산한 | 정한 | 결정한 | 손실을 보고 | 추정한 | 스스로 정")),
          unless: "cwnd | congestion window | receiver computes | not | never | 않 | 아니 | 혼잡 윈도 | 수신자가")
      ],
      says: ["The receive window is computed by the sender from lost packets.", "수신 윈도우는 송신자가 손실을 보고 계산한다."],
      doesNotSay: ["The receive window is computed by the receiver.", "혼잡 윈도우는 송신자가 손실을 보고 계산한다."]),
    .claims(
      "opening-ends-established",
      [
        .untruth(
          of: "handshake | connection establishment | 핸드셰이크가 | 핸드쉐이크가 | handshake가 | 연결 수립이 | 연결 설정이",
          not: WordClass.each(
            "both | both hosts | both sides | both ends | client and server | 양쪽 | 양쪽 모두 | 양측 | 둘 다 | 서버와 클라이언트는 | 클라이언트와 서버는",
            "~ SYN_RECEIVED | ~ SYN-RECEIVED | ~ SYN_RCVD | ~ SYN-RCVD | ~ SYN_SENT | ~ SYN-SENT"),
          with:
            "complete | completed | done | finished | over | ends | ended | 끝나면 | 끝난 | 완료되면 | 완료된 | 마치면 | 마친",
          unless: "simultan* | before | until | not | 동시 | 전에 | 전까지 | 않 | ESTABLISHED")
      ],
      Right(
        ko: "핸드셰이크가 끝나면 양쪽 모두 ESTABLISHED입니다.", "양쪽 모두 ESTABLISHED",
        en: "When the handshake is complete, both sides are ESTABLISHED.", "both ESTABLISHED"),
      "RFC 9293 3.5",
      says: [
        "After the three-way handshake is complete, both hosts are in SYN_RECEIVED.",
        "3-way handshake가 끝나면 양쪽 모두 SYN_RECEIVED 상태가 된다.",
      ],
      doesNotSay: [
        "After the three-way handshake is complete, both hosts are in ESTABLISHED.",
        "Before the handshake is complete, both hosts may be in SYN_RECEIVED after a simultaneous open.",
        "3-way handshake가 끝나면 양쪽 모두 ESTABLISHED 상태가 된다.",
      ]),
    .widening(
      "what-tcp-is",
      [
        .untruth(
          of: "TCP | TCP는 | TCP에는 | TCP에서는",
          not: WordClass.any(
            WordClass.each(
              "has no | lacks | does not have | doesnt have | provides no | does not provide | does not do",
              "congestion control | flow control | error control | retransmission | error detection"),
            WordClass.each(
              "혼잡 제어 | 흐름 제어 | 오류 제어 | 혼잡제어 | 흐름제어",
              "기능이 없 | 가 없 | 를 하지 않 | 를 제공하지 않 | 를 지원하지 않 | 를 수행하지 않")),
          unless:
            "originally | early | first | if | IP | HTTP | 초기 | 예전 | 처음 | 만약 | 다면 | 없었 | had | were | 없으면 | 않으면 | 없던 | 없이",
          titled: false),
        MeaningPattern(
          "UDP guarantees delivery | UDP guarantees that | UDP guarantees the delivery | UDP ensures delivery | UDP is connection-oriented | UDP is a connection-oriented | UDP is a reliable | UDP는 전달을 보장 | UDP는 데이터의 전달을 보장 | UDP는 데이터 전달을 보장 | UDP는 신뢰성을 보장 | UDP는 순서를 보장 | UDP는 연결형 | UDP는 연결 지향",
          unless:
            "not | no | never | neither | nor | cannot | 않 | 못 | 아니 | 없 | RUDP | if | 만약 | QUIC | 직접 | application | 애플리케이션"
        ),
      ],
      says: [
        "TCP has no congestion control.", "TCP에는 혼잡 제어가 없다.", "UDP guarantees delivery while TCP is faster.",
        "UDP는 전달을 보장한다.",
      ],
      doesNotSay: [
        "TCP has congestion control, and IP has none.", "TCP에는 혼잡 제어가 있다.", "UDP는 전달을 보장하지 않는다.",
        "UDP never guarantees delivery.", "초기의 TCP에는 혼잡 제어가 없었다.",
      ]),
  ]
}
