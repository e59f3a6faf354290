import TCP

extension MeaningRule {
  /// Which segment of an opening or a close comes from whom, and how many there are.
  static let ordersOfSegments: [MeaningRule] = [
    .claims(
      "nth-segment",
      [
        .untruth(
          of: Nth.thirdOfOpening, not: Nth.fromServer,
          unless: WordClass.any(
            OrderWords.denied,
            "client sends | from the client | 클라이언트가 보내 | 클라이언트가 서버 | 클라이언트에서 | 클라이언트는 | FIN | 종료 | close | teardown | duplicate | 중복 | four-way | 4-way | data | FTP | waits | received by"
          )),
        .untruth(
          of: Nth.secondOfOpening, not: Nth.fromClient,
          unless: WordClass.any(
            OrderWords.denied,
            "server sends | from the server | 서버가 보내 | 서버가 클라 | 서버에서 | 서버는 | FIN | 종료 | close | teardown | four-way | 4-way | received by | duplicate"
          )),
        .untruth(
          of: Nth.firstOfOpening, not: Nth.fromServer,
          unless: WordClass.any(
            OrderWords.denied,
            "client sends | from the client | 클라이언트가 보내 | 클라이언트가 서버 | 클라이언트에서 | 클라이언트는 | FIN | 종료 | close | teardown | SYN-ACK | SYN+ACK | own SYN | response | 응답"
          )),
        MeaningPattern(
          "3-way | three-way | handshake | 핸드셰이크 | 핸드쉐이크 | 연결 수립 | 연결을 맺",
          "서버가 먼저 클라이언트에게 | 서버가 먼저 클라이언트한테 | 서버가 먼저 클라한테 | 서버가 먼저 클라에 | 서버가 먼저 SYN | 서버가 먼저 ACK | 서버가 먼저 신호 | 서버가 먼저 패킷을 | 서버가 SYN을 먼저 | 서버가 먼저 시작 | 서버가 시작한다 | 서버가 SYN을 보내면서 시작 | server sends first | server starts the handshake | server begins the handshake | server initiates the handshake | server first sends | started by the server | initiated by the server | begun by the server | server must first send | server makes the first move",
          unless: WordClass.any(
            OrderWords.denied, "종료 | 끊 | close | FIN | 닫 | TLS | FTP | if | 경우 | LISTEN | 4-way")),
        MeaningPattern(
          phrase:
            "SYN과 ACK는 반드시 두 세그먼트 | SYN과 ACK는 반드시 따로 | SYN과 ACK를 반드시 따로 | SYN과 ACK를 한 세그먼트에 담을 수 없 | SYN+ACK에 대한 클라이언트의 응답은 SYN | SYN+ACK에 대한 응답은 SYN | SYN and ACK of the server have to travel | servers SYN and ACK must be sent separately | SYN and ACK must be sent in separate | SYN and ACK cannot share | SYN and ACK cannot be combined | SYN and ACK must not be combined | SYN is answered by a SYN from the server | ACK of the handshake comes before the SYN-ACK | 마지막에 서버가 ACK를 한 번 더 | 서버가 ACK를 한 번 더 보내야 | server then acknowledges the third | server must acknowledge the third ACK | third ACK must be acknowledged | third ACK has to be acknowledged | 세 번째 ACK에 대한 ACK | 세 번째 ACK에도 응답 | 세 번째 ACK를 받은 서버는 다시 ACK | handshake is finished once the server has sent | handshake is complete once the server has sent | handshake is over when the server sends the SYN-ACK | handshake is complete as soon as the SYN-ACK is sent | 서버가 SYN+ACK를 보내면 핸드셰이크가 끝 | SYN+ACK를 보내면 핸드셰이크는 끝 | 4-way handshake에서는 SYN이 | answers the SYN-ACK with another SYN | answers the SYN-ACK with a SYN | replies to the SYN-ACK with a SYN | replies to the SYN-ACK with another SYN | responds to the SYN-ACK with a SYN | SYN+ACK를 받으면 다시 SYN | SYN+ACK를 받으면 SYN을 | SYN+ACK에 SYN으로 | SYN-ACK를 받으면 다시 SYN | SYN을 받은 서버는 ACK만 | SYN을 받으면 서버는 ACK만 | 서버는 SYN에 ACK만 | SYN에 ACK로만 답 | replies to the clients SYN with a plain ACK | answers the SYN with a plain ACK | replies to the SYN with a plain ACK | replies to the SYN with only an ACK | answers the SYN with only an ACK | answers a SYN with an ACK only | replies to the SYN with a bare ACK | server sends the SYN before | 서버가 SYN+ACK를 먼저 보 | server sends its SYN-ACK first | server sends the SYN-ACK first | SYN-ACK comes before the SYN | handshake requires two SYNs from the client | 클라이언트가 SYN을 두 번 보",
          unless: WordClass.any(
            OrderWords.denied, OrderWords.supposed, "challenge | TIME-WAIT | ESTABLISHED | old | lost")),
        .untruth(
          of:
            "FIN을 받은 쪽은 | FIN을 받으면 | FIN을 받은 쪽이 | receiver of the FIN | side that gets the FIN | side that received the FIN | after receiving the FIN | on receiving the FIN | receiving a FIN",
          not:
            "sends its FIN before it acknowledges | ACK 없이 바로 FIN | ACK 없이 FIN | ACK를 보내지 않고 바로 FIN | immediately has to send its own FIN | has to send its own FIN immediately | must immediately send its own FIN | must send its own FIN immediately | must send its own FIN at once | has to send its own FIN at once | sends its FIN without an ACK | answers with a FIN instead of an ACK | 즉시 자신의 FIN을 보내야 | 바로 자신의 FIN을 보내야 | 곧바로 자기 FIN을 보내야 | 즉시 FIN을 보내야",
          unless: WordClass.any("않아도 | 아니 | not | need not | if")),
        MeaningPattern(
          phrase:
            "both FINs come from the side that closes first | both FINs come from the same | both FINs are sent by the active | both FINs are sent by the same | active closer sends two FINs | active closer sends both FINs | client sends both FINs | server sends both FINs | sends the FIN twice | 먼저 닫는 쪽은 FIN을 두 번 | 먼저 닫는 쪽이 FIN을 두 번 | 먼저 닫은 쪽이 FIN을 두 번 | 능동 종료 쪽이 FIN을 두 번 | 두 FIN을 모두 먼저 닫는 | 두 FIN 모두 같은 쪽 | FIN에 ACK를 보내지 않아도 | FIN에는 ACK를 보내지 않 | passive closers FIN isnt acknowledged | passive closers FIN is not acknowledged | second FIN is not acknowledged | second FIN needs no ACK | second FIN isnt acknowledged | 두 번째 FIN에는 ACK가 필요 없 | 두 번째 FIN은 ACK하지 않 | 두 번째 FIN에는 응답하지 않",
          unless: WordClass.any("if | lost | retransm* | 재전송 | 유실 | until | 면 재 | RST | instead | wrong")),
        .untruth(
          of: Nth.lastOfClose,
          not:
            "수동 종료 쪽에서 보 | 수동 종료 쪽이 보 | 수동 종료 측이 보 | 수동 종료 측에서 보 | 나중에 닫은 쪽이 보 | 나중에 닫는 쪽이 보 | FIN을 나중에 보낸 쪽이 보 | 패시브 클로저가 보 | comes from the passive | sent by the passive | is sent by the side that closes last | passive closer sends | from the passive closer | passive closer이 보",
          unless: WordClass.any(
            OrderWords.denied, "능동 | active | 먼저 닫은 | 기다 | wait* | FIN of | lost | LAST-ACK | TIME-WAIT")),
        .untruth(
          of: Nth.firstOfClose,
          not:
            "수동 종료 쪽에서 보 | 수동 종료 쪽이 보 | 수동 종료 측이 보 | 수동 종료 측에서 보 | 패시브 클로저가 보 | comes from the passive | sent by the passive | passive closer sends | from the passive closer",
          unless: WordClass.any(OrderWords.denied, "능동 | active | 먼저 닫은 | second | 두 번째 | 세 번째 | LAST-ACK")),
      ],
      Right(
        ko:
          "연결: SYN(클라이언트) → SYN,ACK(서버) → ACK(클라이언트). 종료: FIN(먼저 닫는 쪽) → ACK → FIN(상대) → ACK(먼저 닫은 쪽).",
        "SYN(클) → SYN,ACK(서) → ACK(클)",
        en:
          "Opening: SYN (client), SYN,ACK (server), ACK (client). Closing: FIN (first closer), ACK, FIN (the other), ACK (first closer).",
        "SYN (client), SYN,ACK (server), ACK (client)"),
      "RFC 9293 3.5, 3.6",
      says: [
        "The last of the three messages comes from the server.", "세 번째 ACK는 서버가 클라이언트에게 보낸다.",
        "The second segment of the handshake is sent by the client.",
        "3-way handshake는 서버가 먼저 클라이언트에게 신호를 보내며 시작한다.",
        "4-way의 네 번째 ACK는 수동 종료 쪽에서 보낸다.", "The last ACK of the close is sent by the passive closer.",
      ],
      doesNotSay: [
        "The last of the three messages comes from the client.", "세 번째 ACK는 클라이언트가 서버에게 보낸다.",
        "The second segment of the handshake is sent by the server.",
        "3-way handshake는 클라이언트가 먼저 SYN을 보내며 시작한다.",
        "4-way의 네 번째 ACK는 능동 종료 쪽에서 보낸다.", "The last ACK of the close is sent by the active closer.",
      ]),
    .widening(
      "third-segment-data",
      [
        .untruth(
          of:
            "third handshake segment | third segment | third ACK | final ACK of the handshake | last ACK of the handshake | third step | third packet | third message | 세 번째 ACK | 세 번째 세그먼트 | 세 번째 단계 | 마지막 ACK(3 | 3번째 ACK | 3단계 ACK",
          not:
            "must not be carried | must not carry | cannot carry | can not carry | may not carry | has to be empty | must be empty | is always empty | never carries data | carries no data ever | not allowed to carry | without data only | 데이터를 실을 수 없 | 데이터를 담을 수 없 | 데이터를 포함할 수 없 | 데이터를 실으면 안 | 데이터를 담으면 안 | 비어 있어야 | 항상 비어 있 | 데이터를 넣을 수 없 | 데이터를 함께 보낼 수 없",
          unless: "usually | normally | FIN | 보통 | 대개 | 아니 | not true | 종료")
      ],
      says: ["Data must not be carried by the third segment.", "세 번째 ACK에는 데이터를 실을 수 없다."],
      doesNotSay: ["Data may be carried by the third segment.", "세 번째 ACK에는 데이터를 실을 수 있다."]),
    .claims(
      "opening-takes-three",
      [
        MeaningPattern(
          "connection | open | handshake | opening | 연결 | 핸드셰이크 | 핸드쉐이크 | 3-way",
          WordClass.any(
            WordClass.each(
              "two segments | two packets | two messages | 2 segments | 2 packets | two steps | a single segment | one segment | just two | only two | four segments | four packets | five segments",
              "are enough to open | are enough to establish | are sufficient to open | suffice to open | suffice to establish | to open a | to open the | to establish a | to establish the | open a connection | establish a connection | to set up a | ~ open a TCP | ~ establish a TCP"
            ),
            WordClass.each(
              "세그먼트 2개면 | 세그먼트 두 개면 | 패킷 2개면 | 패킷 두 개면 | 두 번이면 | 2번이면 | 세그먼트 2개로 | 세그먼트 두 개로 | 패킷 두 개로 | 세그먼트 4개로 | 세그먼트 네 개로",
              "끝 | 충분 | 연결 | 된다 | 완료 | 맺어 | 열 | 성립"),
            "세 번째 ACK는 필요 없 | 세 번째 ACK는 생략 | 마지막 ACK는 생략 | ACK는 선택 | ACK is optional | third ACK is optional | third ACK of the handshake is optional | ACK of the handshake is optional | third segment is optional | third ACK may be omitted | third ACK can be omitted | third ACK is unnecessary | last ACK is optional"
          ),
          unless: WordClass.any(
            OrderWords.denied, OrderWords.bothOpen,
            "FIN | 종료 | close | why | 왜 | 문제 | if | 면 왜 | attack | flood | T/TCP | fast open | TFO | QUIC | UDP | SCTP | data | 데이터 | delayed | ACK flag | ACK bit"
          ))
      ],
      Right(
        ko: "연결은 세그먼트 세 개로 열립니다: SYN, SYN,ACK, ACK. 서버는 세 번째를 받아야 ESTABLISHED가 됩니다.", "세 개",
        en:
          "Opening takes three segments: SYN, SYN,ACK, ACK; without the third the server is not ESTABLISHED.",
        "three"),
      "RFC 9293 3.5",
      says: [
        "Two segments are enough to open a TCP connection.", "TCP 연결은 세그먼트 2개면 끝난다.",
        "The third ACK of the handshake is optional.",
      ],
      doesNotSay: [
        "Two segments are not enough to open a TCP connection.", "TCP 연결은 세그먼트 3개로 열린다.",
        "The third ACK of the handshake is necessary.",
      ]),
    .widening(
      "close-in-four",
      [
        MeaningPattern(
          "FIN | 네 단계 | 4-way | four steps | four segments | close | teardown | 종료",
          "절대 합칠 수 없 | 합칠 수 없 | 합쳐질 수 없 | 한 세그먼트에 담는 건 규격 위반 | 한 세그먼트에 담을 수 없 | 한 세그먼트에 실을 수 없 | 함께 보낼 수 없 | 같이 보낼 수 없 | 반드시 따로 보내야 | 반드시 네 개 | 반드시 4개 | 항상 네 개여야 | can never be combined | cannot be combined | must not be combined | may not be combined | cannot be merged | must never be merged | must not share a segment | cannot share a segment | cannot ride | must be sent separately | must always be separate | have to be separate segments | must be separate segments | cannot travel in one segment | cannot travel together",
          "ACK | FIN | four | 네 | 4",
          unless:
            "경우 | if | when | SYN | because the application | until | data left | 남은 데이터 | 남아 | 않 | not always | RST | URG | while"
        )
      ],
      says: [
        "종료의 네 단계는 절대 합칠 수 없다: ACK와 FIN은 따로 보낸다.", "The ACK and the FIN of a close must not be combined.",
      ],
      doesNotSay: [
        "종료의 ACK와 FIN은 합칠 수 있다.", "The ACK and the FIN of a close may be combined.",
      ]),
  ]

  private enum Nth {
    static let thirdOfOpening =
      "last of the three | third of the three | third handshake segment | third segment | third message | third packet | third step | step three | step 3 | third ACK | third part of the handshake | last step of the handshake | last message of the handshake | last segment of the handshake | final ACK of the handshake | last packet of the handshake | 세 번째 ACK | 세 번째 세그먼트 | 세 번째 패킷 | 세 번째 단계 | 3번째 ACK | 3번째 패킷 | 핸드셰이크의 마지막 | handshake의 마지막 | 3-way handshake의 마지막 | 마지막 세 번째"
    static let secondOfOpening =
      "second handshake segment | second segment of the handshake | second message of the handshake | second step of the handshake | second packet of the handshake | second of the three | 3-way handshake의 두 번째 | 핸드셰이크의 두 번째 | handshake의 두 번째 | 세 단계 중 두 번째"
    static let firstOfOpening =
      "first handshake segment | first segment of the handshake | first message of the handshake | first step of the handshake | first packet of the handshake | first of the three | very first SYN | the first SYN | 3-way handshake의 첫 | 핸드셰이크의 첫 | handshake의 첫 | 최초의 SYN | 맨 처음 SYN | 첫 SYN은 | 첫 번째 SYN"
    static let lastOfClose =
      "fourth ACK | last ACK of the close | final ACK of the close | last ACK of the teardown | final ACK of the teardown | last segment of the close | fourth segment of the close | fourth step of the close | last ACK in the four-way | 네 번째 ACK | 4번째 ACK | 4-way의 마지막 ACK | 종료의 마지막 ACK | 4-way handshake의 마지막 | 네 번째 세그먼트 | 네 번째 단계 | 마지막 ACK는"
    static let firstOfClose =
      "first FIN | 첫 FIN | 첫 번째 FIN | 최초의 FIN"
    static let fromServer =
      "comes from the server | sent by the server | is sent from the server | server sends it | the server sends | from the server to the client | is the servers | travels from server to client | sent from server to client | server replies with | 서버가 클라이언트에게 보내 | 서버가 클라이언트에게 보낸 | 서버가 클라이언트로 보내 | 서버가 클라에게 | 서버가 보내 | 서버가 보낸 | 서버가 전송 | 서버에서 클라이언트로 | 서버 → 클라이언트 | 서버 쪽에서 보내 | 서버가 던"
    static let fromClient =
      "comes from the client | sent by the client | is sent from the client | client sends it | the client sends | from the client to the server | is the clients | sent from client to server | 클라이언트가 서버에게 보내 | 클라이언트가 서버에게 보낸 | 클라이언트가 보내 | 클라이언트가 보낸 | 클라이언트가 전송 | 클라이언트에서 서버로 | 클라이언트 → 서버"
  }
}
