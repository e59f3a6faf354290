import TCP

extension MeaningRule {
  /// Whose states they are, what leads into them and which of them comes after which.
  static let ordersOfStates: [MeaningRule] = [
    .claims(
      "closers-states",
      [
        .untruth(
          of: OrderWords.passiveStates, not: OrderWords.firstCloser,
          unless: WordClass.any(
            OrderWords.denied, OrderWords.ofFirst, OrderWords.peer, OrderWords.both, OrderWords.activeStates,
            "passive | 수동 | 패시브 | while | until | 나중에 닫 | 나중에 종료 | CLOSING | waiting for the active"),
          titled: false),
        .untruth(
          of: "FIN-WAIT-1 | FIN WAIT 1 | FIN-WAIT-2 | FIN WAIT 2 | FIN-WAIT", not: OrderWords.secondCloser,
          unless: WordClass.any(
            OrderWords.denied, OrderWords.ofSecond, OrderWords.peer, OrderWords.both,
            OrderWords.passiveStates,
            "active | 능동 | 액티브 | while | until | 먼저 닫 | 먼저 종료 | TIME-WAIT | 기다"),
          titled: false),
        .untruth(
          of:
            "FIN sender | sender of the FIN | side that sent FIN | side that sent the FIN | side that sends FIN | side that sends the FIN | host that sent FIN | FIN을 보낸 쪽 | FIN을 보낸 호스트 | FIN을 보낸 측 | FIN을 보내는 쪽 | FIN 송신 측 | FIN 송신자",
          not:
            "in CLOSE-WAIT | enters CLOSE-WAIT | goes to CLOSE-WAIT | goes into CLOSE-WAIT | stays in CLOSE-WAIT | CLOSE-WAIT에 | CLOSE-WAIT 상태 | CLOSE-WAIT으로 | CLOSE-WAIT로 | CLOSE-WAIT이 | CLOSE-WAIT가",
          unless: WordClass.any(
            OrderWords.denied, "FIN-WAIT-1 | LAST-ACK | after | from CLOSE-WAIT | 상대는 | 상대방은 | 받은 쪽은"),
          titled: false),
        .untruth(
          of:
            "FIN receiver | receiver of the FIN | side that received FIN | side that received the FIN | side that receives FIN | side that gets the FIN | FIN을 받은 쪽 | FIN을 받은 호스트 | FIN을 받은 측 | FIN 수신 측 | FIN 수신자",
          not:
            "in FIN-WAIT* | enters FIN-WAIT* | goes to FIN-WAIT* | goes into FIN-WAIT* | FIN-WAIT-1에 | FIN-WAIT-1 상태 | FIN-WAIT-1로 | FIN-WAIT-2에 | FIN-WAIT-2 상태 | FIN-WAIT-2로 | FIN-WAIT-1이 | FIN-WAIT-2가",
          unless: WordClass.any(OrderWords.denied, "CLOSE-WAIT | CLOSING | TIME-WAIT | if | 상대는 | 보낸 쪽은"),
          titled: false),
        .untruth(
          of: "TIME-WAIT | TIME WAIT",
          not: WordClass.any(
            "receiver of the last ACK | receiver of the final ACK | side that receives the last ACK | side that gets the last ACK | who receives the last ACK | 마지막 ACK를 받은 쪽 | 마지막 ACK를 받는 쪽 | FIN을 받은 쪽이 TIME | FIN을 받은 쪽은 TIME | FIN을 받은 쪽에 생 | neither side enters | neither side goes | neither side passes | nobody enters | both sides always | both ends always | 양쪽이 항상 | 양쪽 모두 항상 | 양쪽 다 항상 | 양쪽이 모두 항상 | 언제나 양쪽"
          ),
          unless: WordClass.any(
            "not always | 아니 | 않 | CLOSED | LAST-ACK | simultan* | 동시 | RST | abort* | 두 번째 FIN | 상대의 FIN | if"
          ), titled: false),
        MeaningPattern(
          "partner | peer | other side | other end | counterpart | opposite side | 상대 | 상대방 | 상대편 | 반대편",
          WordClass.any(
            WordClass.each(
              "of a FIN-WAIT-2 host | of a host in FIN-WAIT-2 | of a socket in FIN-WAIT-2 | of the host in FIN-WAIT-2 | of FIN-WAIT-2 | FIN-WAIT-2의 상대 | FIN-WAIT-2인 쪽의 상대 | FIN-WAIT-2 쪽의 상대",
              "~ TIME-WAIT | ~ FIN-WAIT-1 | ~ LAST-ACK | ~ SYN-RECEIVED | ~ CLOSED")),
          unless: OrderWords.denied),
      ],
      Right(
        ko: "FIN-WAIT-1, FIN-WAIT-2, TIME-WAIT는 먼저 닫는 쪽, CLOSE-WAIT, LAST-ACK은 나중에 닫는 쪽의 상태입니다.",
        "먼저: FIN-WAIT, TIME-WAIT; 나중: CLOSE-WAIT, LAST-ACK",
        en:
          "FIN-WAIT-1, FIN-WAIT-2 and TIME-WAIT belong to the side that closes first, CLOSE-WAIT and LAST-ACK to the other.",
        "first: FIN-WAIT, TIME-WAIT; second: CLOSE-WAIT, LAST-ACK"),
      "RFC 9293 3.3.2",
      says: [
        "LAST_ACK is where the active closer ends up.",
        "The client that calls close() first ends in LAST-ACK.",
        "LAST-ACK은 먼저 닫은 쪽이 들어가는 상태다.", "FIN-WAIT-2는 수동 종료 쪽에 나타난다.",
        "During a half-close the FIN sender is in CLOSE-WAIT.", "FIN을 받은 쪽은 FIN-WAIT-2에 머문다.",
      ],
      doesNotSay: [
        "LAST_ACK is where the passive closer waits for the ACK from the active closer.",
        "The client that calls close() first never enters LAST-ACK.", "LAST-ACK은 먼저 닫은 쪽의 ACK를 기다린다.",
        "FIN-WAIT-2는 능동 종료 쪽에 나타난다.", "The FIN receiver is in CLOSE-WAIT.", "FIN을 보낸 쪽은 FIN-WAIT-2에 머문다.",
      ]),
    .claims(
      "openers-states",
      [
        .untruth(
          of: OrderWords.synReceived,
          not:
            "in which the client | where the client | on the client | on client machines | on the client side | client side state | state of the client | clients state | client is in | client enters | client goes to | client moves to | seen on clients | 클라이언트가 들어가 | 클라이언트가 거치 | 클라이언트 쪽에 | 클라이언트 쪽 상태 | 클라이언트의 상태 | 클라이언트 상태 | 클라이언트에 쌓 | 클라이언트에서 보 | 클라이언트 측 | 클라가 들어가 | 클라 쪽",
          unless: WordClass.any(
            OrderWords.denied, OrderWords.both,
            "server | 서버 | SYN-SENT | SYN SENT | listener | passive | 수동 | 이때만 | 때만 | only"),
          titled: false),
        .untruth(
          of: OrderWords.synSent,
          not:
            "in which the server | where the server | on the server | server side state | state of the server | servers state | server is in | server enters | server goes to | server moves to | seen on servers | passive opener | passive open | 서버가 들어가 | 서버가 거치 | 서버 쪽에 | 서버 쪽 상태 | 서버의 상태 | 서버 상태 | 서버에서 보 | 서버 측 | 수동 개방 | 수동적 개방 | 패시브 오픈",
          unless: WordClass.any(
            OrderWords.denied, OrderWords.both,
            "서버 측에 | 서버에 | 서버로 | to the server | client | 클라 | SYN-RECEIVED | SYN-RCVD | SYN-RECV | SYN RECEIVED | active | 능동 | to the server | LISTEN | from the server"
          ),
          titled: false),
        MeaningPattern(
          WordClass.any(
            WordClass.each(
              "active opener | active open | 능동 개방 | 능동 오픈 | 액티브 오픈 | 능동적 개방 | connect()를 | connect() | connect",
              "~ to LISTEN | ~ into LISTEN | ~ in LISTEN | ~ enters LISTEN | ~ LISTEN 상태 | ~ LISTEN으로 | ~ LISTEN이 | ~ CLOSED LISTEN | ~ SYN-RECEIVED | ~ SYN-RCVD"
            ),
            WordClass.each(
              "passive opener | passive open | 수동 개방 | 수동 오픈 | 패시브 오픈 | 수동적 개방",
              "~ SYN-SENT | ~ SYN SENT"),
            WordClass.each(
              "listen()을 호출 | listen 호출 | listen() 호출 | listen을 호출",
              "~ SYN-RECEIVED | ~ SYN-RCVD | ~ SYN-SENT")),
          unless: WordClass.any(
            OrderWords.denied, OrderWords.both, OrderWords.supposed,
            "while | whereas | 반면 | 서버는 | 클라이언트는 | server | vs | and | 그리고 | 이고 | refus* | 상대 | peer | to a socket in | to a host in | fork"
          )
        ),
        MeaningPattern(
          WordClass.each(
            "상태는 | 상태가 | state is | state becomes | is now in | is then in",
            "CLOSE-WAIT | LAST-ACK | FIN-WAIT-1 | FIN-WAIT-2 | TIME-WAIT | CLOSING"),
          "after sending the SYN-ACK | after sending SYN-ACK | having sent the SYN-ACK | after sending its SYN-ACK | after sending a SYN | after sending its SYN | SYN+ACK를 보내고 | SYN-ACK를 보내고 | SYN+ACK를 보낸 | SYN-ACK를 보낸 | SYN/ACK를 보낸 | SYN을 보내고 | SYN을 보낸 | SYN을 받은",
          unless: WordClass.any(OrderWords.denied, "SYN-SENT | SYN-RECEIVED | SYN-RCVD | FIN")),
      ],
      Right(
        ko: "SYN-SENT는 connect()로 SYN을 보낸 쪽, LISTEN과 SYN-RECEIVED는 listen()으로 기다리다 SYN을 받은 쪽의 상태입니다.",
        "connect(): SYN-SENT; listen(): LISTEN, SYN-RECEIVED",
        en:
          "SYN-SENT is the state of the side that called connect() and sent a SYN; LISTEN and SYN-RECEIVED are those of the side that waited for one.",
        "connect(): SYN-SENT; listen(): LISTEN, SYN-RECEIVED"),
      "RFC 9293 3.3.2",
      says: [
        "SYN_RCVD is the state in which the client waits.",
        "SYN_SENT is seen on servers only: it is the server side state.",
        "connect() puts the socket in LISTEN.", "SYN_RCVD는 클라이언트 쪽 상태다.", "SYN_SENT는 서버가 들어가는 상태다.",
        "Passive open: CLOSED → SYN_SENT", "SYN+ACK를 보내고 난 다음의 상태는 CLOSE_WAIT",
      ],
      doesNotSay: [
        "SYN_RCVD is the state in which the server waits.", "SYN_SENT is never seen on the server.",
        "connect() puts the socket in SYN_SENT.", "SYN_RCVD는 서버 쪽 상태다.", "SYN_SENT는 클라이언트가 들어가는 상태다.",
        "Passive open: CLOSED → LISTEN", "SYN+ACK를 보내고 난 다음의 상태는 SYN_RCVD",
      ]),
    .widening(
      "state-entered-by",
      [
        .untruth(
          of: "FIN-WAIT-1 | FIN WAIT 1 | LAST-ACK",
          not: WordClass.any(
            WordClass.each(
              "상대의 FIN을 | 상대방의 FIN을 | 상대 FIN을 | FIN을 | 상대방 FIN을",
              "받은 뒤 들어 | 받은 후 들어 | 받고 나서 들어 | 받으면 들어 | 받자마자 들어 | 받은 다음 들어 | 받고 들어 | 수신한 뒤 들어 | 수신하면 들어 | 수신한 후 들어 | 받은 쪽이 들어 | 받았을 때 들어 | 받을 때 들어 | 받으면 진입 | 받고 진입 | 수신하면 진입"
            ),
            WordClass.each(
              "entered when | entered on | entered upon | entered after | entered as soon as | begins when | starts when",
              "~ FIN is received | ~ FIN arrives | ~ receiving a FIN | ~ receiving the FIN | ~ peers FIN | ~ receipt of a FIN | ~ FIN comes in"
            )
          ),
          unless: WordClass.any(
            OrderWords.denied,
            "CLOSE-WAIT | CLOSING | FIN-WAIT-2 | TIME-WAIT | ACK for | sends | own FIN | 보내 | 보낸 | FIN의 ACK | FIN에 대한 | close | 닫"
          )),
        .untruth(
          of: "ESTABLISHED",
          not:
            "FIN을 한 번씩 교환한 뒤 | FIN을 교환한 | FIN을 주고받은 | FIN을 받은 뒤 들어 | FIN을 보낸 뒤 들어 | after both FINs | after exchanging FIN* | after the FIN exchange | entered after the FIN | entered once both FIN* | after the FINs",
          unless: WordClass.any(OrderWords.denied, "until | before | 전까지 | 까지")),
        .untruth(
          of: "LAST-ACK",
          not:
            "means the last ACK has been sent | last ACK has been sent | last ACK was sent | final ACK has been sent | has sent the last ACK | has sent the final ACK | after sending the last ACK | after sending the final ACK | 마지막 ACK를 보내고 들어 | 마지막 ACK를 보낸 상태 | 마지막 ACK를 보낸 뒤 | 마지막 ACK를 보내고 나 | 최종 ACK를 보낸 | 마지막 ACK를 전송한 상태 | has not sent its FIN | hasnt sent its FIN | has not yet sent its FIN | not sent a FIN yet | 아직 FIN을 보내지 않 | FIN을 보내지 않은 | FIN을 아직 보내지 | FIN을 보내기 전",
          unless:
            "CLOSED | peer | other side | client | 상대 | 클라이언트 | until | TIME-WAIT | CLOSE-WAIT | if | 때까지 | lost"
        ),
        .untruth(
          of: "LAST-ACK | CLOSE-WAIT | CLOSING state | TIME-WAIT | FIN-WAIT-1 | FIN-WAIT-2",
          not:
            "step of the opening | step of the handshake | step of the three-way | step of the 3-way | opening handshake | part of the handshake | part of the opening | state of the opening | during connection establishment | during the handshake | while a connection is being opened | 연결 수립 과정 | 연결 수립 단계 | 연결 설정 과정 | 3-way handshake의 | 3-way 핸드셰이크의 | 핸드셰이크 도중 | 핸드셰이크 중",
          unless: WordClass.any(
            OrderWords.denied,
            "new connection | after | reuse* | 새 연결 | 종료 | close* | closing | teardown | four-way | 4-way | SYN-SENT | SYN-RECEIVED"
          )),
        .untruth(
          of: OrderWords.synSent,
          not:
            "left when the connection request is sent | left when the SYN is sent | left as soon as the SYN is sent | left once the SYN is sent | before the SYN is sent | has not sent a SYN | hasnt sent a SYN | about to send a SYN | SYN을 아직 보내지 않은 | SYN을 보내기 전 | SYN을 보내기 직전 | SYN을 보내면 벗어 | SYN을 보내면 빠져나",
          unless: WordClass.any("LISTEN | CLOSED | not left | 않고 | peer")),
      ],
      says: [
        "FIN_WAIT_1은 상대의 FIN을 받은 뒤 들어간다.", "FIN_WAIT_1 is entered when the peer's FIN arrives.",
        "ESTABLISHED: 양쪽이 FIN을 교환한 뒤의 상태", "ESTABLISHED is entered after the FIN exchange.",
        "LAST_ACK means the last ACK has been sent.", "LAST_ACK: 마지막 ACK를 보낸 상태",
        "LAST_ACK is a step of the opening handshake.", "SYN_SENT is left when the SYN is sent.",
      ],
      doesNotSay: [
        "FIN_WAIT_1은 FIN을 보낸 뒤 들어간다.", "CLOSE_WAIT is entered when the peer's FIN arrives.",
        "ESTABLISHED lasts until the FIN exchange.", "LAST_ACK waits for the last ACK.",
        "LAST_ACK is no step of the opening handshake.", "SYN_SENT is entered when the SYN is sent.",
      ]),
    .claims(
      "established-first",
      [
        MeaningPattern(
          "ESTABLISHED | 연결 수립 상태 | 연결됨 상태 | open",
          "server ~ before the client | server ~ earlier than the client | server ~ sooner than the client | client ~ after the server does | client ~ later than the server | 서버가 클라이언트보다 | 서버가 클라보다 | 서버 쪽이 먼저 | 서버가 먼저 ESTABLISHED | 서버가 먼저 들어 | 클라이언트가 서버보다 늦게 | 클라이언트가 서버보다 나중에",
          "before | earlier | sooner | after | later | 먼저 | 늦게 | 나중에 | 빨리",
          unless: WordClass.any(
            OrderWords.denied,
            "FIN | close* | 종료 | 닫 | data | 데이터 | server can | must | listen* | LISTEN | sends")),
        MeaningPattern(
          of: OrderWords.synReceived,
          says:
            "until the application calls accept | until accept | lasts until accept | accept를 부를 때까지 | accept()를 호출할 때까지 | accept()를 부를 때까지 | accept할 때까지",
          unless: OrderWords.denied),
        .untruth(
          of: "accept | accept() | accept를 | accept()를 | accept가",
          not: WordClass.any(
            "handshake starts | starts the handshake | triggers the handshake | performs the handshake | carries out the handshake | completes the handshake | completes the three-way | finishes the handshake | sends the SYN-ACK | sends SYN-ACK | only then ~ SYN-ACK | puts ~ ESTABLISHED | brings ~ ESTABLISHED | moves ~ ESTABLISHED | ESTABLISHED로 바꿔 | ESTABLISHED로 바뀐 | ESTABLISHED로 전환 | ESTABLISHED로 전이 | ESTABLISHED가 된다 | ESTABLISHED가 됩 | ESTABLISHED가 됨 | 핸드셰이크가 시작 | 핸드셰이크를 시작 | 핸드셰이크를 수행 | 핸드셰이크가 진행 | 핸드셰이크가 완료된 | handshake를 수행 | handshake가 시작 | handshake가 완료된 | handshake를 완료 | SYN+ACK를 보낸 | SYN-ACK를 보낸 | SYN+ACK가 나간"
          ),
          unless: WordClass.any(
            OrderWords.denied,
            "already | queue | backlog | after | once | returns | when | 이미 | 큐 | 꺼내 | 안 불러 | 안 해도 | 부르지 않 | even without | no need | 전에 | before | 끝난 | 완료된 연결 | 반환 | 뒤에 | 후에 | 이후 | 기다 | 대기 | wait* | block* | SCTP | TFO | fast open | kernel | 커널이 알아서"
          ),
          titled: false),
        MeaningPattern(
          "accept 전에는 | accept() 전에는 | accept하기 전에는 | accept()하기 전에는 | accept를 호출하기 전에는 | accept()를 호출하기 전에는 | accept를 부르기 전에는 | before accept | until accept | until accept is called | until the application calls accept | until the server calls accept | before the server calls accept",
          "handshake가 끝나지 않 | 핸드셰이크가 끝나지 않 | 핸드셰이크가 완료되지 않 | 핸드셰이크는 끝나지 않 | ESTABLISHED가 되지 않 | ESTABLISHED가 아니 | 연결이 맺어지지 않 | 연결이 수립되지 않 | handshake is not complete* | handshake is incomplete | handshake is not finished | handshake does not complete | handshake doesnt complete | handshake cannot complete | not ESTABLISHED | not established | stays in SYN-RECEIVED | remains in SYN-RECEIVED",
          unless: "TFO | queue | 큐 | full | 가득"),
      ],
      Right(
        ko: "클라이언트는 SYN+ACK를 받고, 서버는 그 ACK를 받고 ESTABLISHED가 됩니다. 그 일은 커널이 accept()와 상관없이 합니다.",
        "클라이언트가 먼저, accept() 없이도",
        en:
          "The client is ESTABLISHED on the SYN,ACK, the server on the ACK of it; the kernel does so before accept() is called.",
        "the client first, and without accept()"),
      "RFC 9293 3.5",
      says: [
        "The server reaches ESTABLISHED before the client.", "서버가 클라이언트보다 먼저 ESTABLISHED에 들어간다.",
        "The handshake is not complete until accept() is called.", "accept()를 호출해야 커널이 ESTABLISHED로 바꿔 준다.",
      ],
      doesNotSay: [
        "The client reaches ESTABLISHED before the server.", "클라이언트가 서버보다 먼저 ESTABLISHED에 들어간다.",
        "The handshake is complete before accept() is called.", "accept()는 이미 ESTABLISHED가 된 연결을 꺼낸다.",
      ]),
    .widening(
      "close-wait-can-send",
      [
        .untruth(
          of:
            "FIN을 받은 쪽은 | FIN을 받은 쪽이 | FIN을 받은 호스트는 | FIN을 받은 측은 | FIN을 수신한 쪽은 | side that received the FIN | side that got the FIN | host that received a FIN | host that received the FIN | receiver of the FIN | receiver of a FIN",
          not:
            "데이터를 보내면 규격 위반 | 보내면 규격 위반 | 보내면 위반 | 보내면 안 | 전송하면 안 | 보낼 수 없 | 전송할 수 없 | 보낼 권리가 없 | 곧바로 FIN을 보내야만 | 즉시 FIN을 보내야 | 바로 FIN을 보내야 | 곧바로 자기 FIN | 의무적으로 FIN | must send its own FIN at once | must send its own FIN immediately | must immediately send its own FIN | must answer with its own FIN at once | has to close immediately | must close immediately | must also close at once | has to send its FIN immediately | violates the protocol if it sends | may no longer send | must not send any more",
          unless:
            "ACK를 | 아니 | 않아도 | not | its FIN has | 보낸 쪽 | 보낸 뒤 | 나서는 | unless | until | 까지 | RST")
      ],
      says: ["FIN을 받은 쪽은 그 뒤로 데이터를 보내면 규격 위반이다.", "The receiver of the FIN may no longer send."],
      doesNotSay: ["FIN을 받은 쪽은 그 뒤로도 데이터를 보낼 수 있다.", "The receiver of the FIN may go on sending."]),
    .claims(
      "who-forgot-to-close",
      [
        MeaningPattern(
          of: "CLOSE-WAIT | CLOSE WAIT | CLOSE-WAITs",
          says:
            "bug in the remote application | bug of the remote | bug in the peer | bug in the client | bug in the other | remote application fails | remote application does not | remote application forgot | peer fails to call close | peer forgot to call close | peer does not call close | fault of the remote | fault of the peer | peers fault | caused by the peer | 상대 애플리케이션의 버그 | 상대 앱의 버그 | 상대방 애플리케이션의 버그 | 상대방의 버그 | 상대 쪽 버그 | 상대가 close를 안 | 상대가 close()를 안 | 상대 앱이 close를 안 | 상대가 닫지 않 | 상대방이 닫지 않 | 상대 프로그램이 close",
          unless: "not | 아니 | FIN-WAIT-2 | FIN-WAIT2 | local | our | own | isnt | rather | never | 로컬 | 우리")
      ],
      Right(
        ko: "CLOSE-WAIT이 쌓이는 것은 FIN을 받고도 자기 프로그램이 닫지 않기 때문입니다. 상대가 닫지 않으면 FIN-WAIT-2에 머뭅니다.",
        "자기 프로그램이 닫지 않음",
        en:
          "CLOSE-WAIT piles up where one's own program doesn't close; if the peer's doesn't, one stays in FIN-WAIT-2.",
        "one's own program did not close"),
      "RFC 9293 3.6",
      says: [
        "Many CLOSE_WAITs point to a bug in the remote application.",
        "상대 앱이 close를 안 하면 내 쪽은 CLOSE_WAIT에 머문다.",
      ],
      doesNotSay: [
        "Many CLOSE_WAITs point to a bug in the local application.",
        "CLOSE_WAIT caused by the peer's FIN stays until our own program closes.",
        "우리 앱이 close를 안 하면 내 쪽은 CLOSE_WAIT에 머문다.",
      ]),
  ]
}
