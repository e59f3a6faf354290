import TCP

extension MeaningRule {
  /// Who opens and closes actively, and who passively.
  static let ordersOfRoles: [MeaningRule] = [
    .widening(
      "open-roles",
      [
        MeaningPattern(
          head: RoleWords.activeOpen,
          says:
            "done by the server | done by a server | server does | performed by the server | server calls | listen() | calls listen | call to listen | accept() | calls accept | bind() | waits for | waiting for | wait for incoming | wait for a SYN | until the peer contacts | until the peer | no segment is sent | nothing is sent | sends nothing | 서버가 | 서버의 | listen()하 | listen을 | listen하 | 기다리는 | 기다린 | 대기하 | 아무것도 보내지 않 | SYN을 받",
          unless: WordClass.any(
            RoleWords.denied,
            "passive | client | 수동 | 패시브 | SYN-ACK | connect | 클라이언트 | SYN-SENT | 서버에 | 서버로 | to the server | waits for the SYN"
          )),
        MeaningPattern(
          head: RoleWords.passiveOpen,
          says:
            "done by the client | done by a client | client does | performed by the client | client calls | connect() | calls connect | sends a SYN | sends the SYN | sends the first SYN | sends SYN | without any application | without an application | without the application | on its own initiative | OS opens the connection | kernel opens the connection | initiates the connection | starts the connection | starts the handshake | 클라이언트가 | 클라이언트의 | connect()하 | connect를 | connect하 | 먼저 SYN을 보 | SYN을 먼저 보 | SYN을 보내는 | SYN을 보낸 | 연결을 시작하는 | 애플리케이션 없이 | 프로그램 없이 | 커널이 알아서",
          unless: WordClass.any(
            RoleWords.denied,
            "active | server | 능동 | 액티브 | listen* | 서버 | waits | wait | 기다 | 클라이언트의 SYN | 오기를 | until a client | 요청을 받"
          )),
        MeaningPattern(
          head: RoleWords.activeClose,
          says:
            "done by the side that gets | done by the side that receives | done by the host that receives | side that gets the first FIN | side that receives the first FIN | receives the first FIN | gets the first FIN | receives a FIN first | receiving the first FIN | responds to a FIN | responds to the FIN | closes second | closes last | sends the second FIN | FIN을 먼저 받 | 먼저 FIN을 받 | 첫 FIN을 받 | 나중에 FIN을 보 | 나중에 닫 | FIN을 받은 쪽 | FIN을 받고 닫",
          unless: WordClass.any(
            RoleWords.denied, "passive | 수동 | 패시브 | from the | peer | 상대 | while | 반면")),
        MeaningPattern(
          head: RoleWords.passiveClose,
          says:
            "done by the side that sends | sends the first FIN | sends FIN first | sends the FIN first | closes first | initiates the close | starts the close | done by the initiator | first to send | 먼저 FIN을 보 | FIN을 먼저 보 | 첫 FIN을 보 | 먼저 닫는 | 먼저 종료를 요청 | 먼저 연결을 끊",
          unless: WordClass.any(
            RoleWords.denied,
            "active | 능동 | 액티브 | peer | 상대 | other | when the | 받 | while | 반면 | receives | 다른 쪽")),
        MeaningPattern(
          phrase: WordClass.any(
            WordClass.each(
              "client does | clients do | client performs | clients perform | client makes | client uses",
              "a passive open | passive open | passive opens | the passive open"),
            WordClass.each(
              "server does | servers do | server performs | servers perform | server makes | server uses",
              "an active open | active open | active opens | the active open"),
            "server an active open | servers an active open | client a passive open | 서버는 능동 개방 | 서버는 능동적 개방 | 서버가 능동 개방 | 서버는 active open | 서버가 active open | 클라이언트는 수동 개방 | 클라이언트가 수동 개방 | 클라이언트는 passive open | 클라이언트가 passive open | 서버는 액티브 오픈 | 클라이언트는 패시브 오픈"
          ),
          unless: WordClass.any(RoleWords.denied, "FTP | callback | also")),
      ],
      says: [
        "Active open: done by the server, which calls listen().", "능동 개방(active open): 서버가 listen()하는 것",
        "Passive open: the client sends a SYN.", "수동 개방: 클라이언트가 connect()를 부르는 것",
        "Active close: done by the side that gets the first FIN.", "능동 종료: 먼저 FIN을 받은 쪽이 하는 것",
      ],
      doesNotSay: [
        "Active open: done by the client, which calls connect().", "능동 개방(active open): 클라이언트가 connect()하는 것",
        "Passive open: the server waits for a SYN.", "수동 개방: 서버가 listen()을 부르고 기다리는 것",
        "Active close: done by the side that sends the first FIN.", "능동 종료: 먼저 FIN을 보낸 쪽이 하는 것",
      ]),
    .widening(
      "who-listens",
      [
        MeaningPattern(
          of: "LISTEN | LISTENING",
          says:
            "주기적으로 SYN | SYN을 뿌 | SYN을 주기적 | 클라이언트를 찾아 | 클라이언트를 찾는 | 클라를 찾 | 먼저 SYN을 보 | SYN을 먼저 보 | SYN을 보내고 나서 | SYN을 보낸 뒤 | periodically sends | sends SYNs | sends a SYN every | polls clients | looks for clients | broadcasts a SYN | client waits for the answer | client waits for the reply | client has sent its SYN | client has sent a SYN",
          unless: WordClass.any(
            RoleWords.denied,
            "SYN-SENT | SYN SENT | 받 | 전 | from a client | 클라이언트가 SYN을 보내 | simultaneous* | application sends | send call | SEND"
          ))
      ],
      says: ["LISTEN 상태 서버는 주기적으로 SYN을 보낸다.", "A server in LISTEN periodically sends SYNs."],
      doesNotSay: ["LISTEN 상태 서버는 SYN을 보내지 않는다.", "A server in LISTEN never sends SYNs."]),
    .widening(
      "first-closer",
      [
        MeaningPattern(
          phrase: WordClass.any(
            WordClass.each(
              "능동 종료는 | 능동적 종료는 | active close는 | 액티브 클로즈는",
              "클라이언트만 | 서버만 | 항상 클라이언트 | 항상 서버 | 언제나 클라이언트 | 언제나 서버 | 반드시 클라이언트 | 반드시 서버"),
            WordClass.each(
              "수동 종료는 | 수동적 종료는 | passive close는 | 패시브 클로즈는",
              "클라이언트만 | 서버만 | 항상 클라이언트 | 항상 서버 | 언제나 클라이언트 | 언제나 서버 | 반드시 서버 | 반드시 클라이언트"),
            WordClass.each(
              "active close | active closer",
              "is always the client | is always the server | must be the client | must be the server | can only be the client | can only be the server | is always done by the client | is always done by the server | is only possible for the client | is reserved for"
            ),
            WordClass.each(
              "active opener",
              "is always the active closer | must be the active closer | also closes first always | always closes first | must close first | has to close first"
            ),
            "FIN은 클라이언트만 | FIN은 서버만 | 서버는 먼저 닫을 수 없 | 클라이언트는 먼저 닫을 수 없 | 서버가 먼저 닫을 수 없 | 서버는 먼저 FIN을 보낼 수 없 | 서버는 절대 먼저 | 클라이언트만 먼저 닫 | 클라이언트만 종료를 | 서버만 종료를 | server can never close first | server cannot close first | server may not close first | server must not close first | client cannot close first | client can never close first | client may not close first | only the client may send | only the client can send the first | only the client sends a FIN | only the server sends a FIN | must be closed by the client | must be closed by the server | has to be closed by the client | side that opened the connection must | side that opened the connection has to | opened actively must also close | opened actively has to close | opened actively must close | opened the connection must also close | 연결을 먼저 연 쪽이 반드시 먼저 닫 | 연결을 연 쪽이 반드시 먼저 닫 | 연결을 연 쪽이 먼저 닫아야 | 능동 개방한 쪽이 능동 종료 | 능동 개방한 쪽이 반드시 | 클라이언트가 반드시 먼저 닫 | whoever opened the connection must close | whoever opens must close"
          ),
          unless: WordClass.any(
            "아니 | not only | not always | HTTP | either | 어느 쪽 | FTP | 경우 | example | if | 않"))
      ],
      says: [
        "능동 종료는 클라이언트만 할 수 있다.", "The active closer is always the client.", "A server cannot close first.",
      ],
      doesNotSay: [
        "능동 종료는 어느 쪽이든 할 수 있다.", "The active closer is not always the client.",
        "Either side may close first.",
      ]),
    .claims(
      "either-side",
      [
        MeaningPattern(
          "only the server | only the client | only servers | only clients | only ever occurs on clients | only ever occurs on servers | only on clients | only on servers | only on the client | only on the server | 서버만 | 클라이언트만 | 서버에서만 | 클라이언트에서만 | 서버에만 | 클라이언트에만 | 서버 쪽에만 | 클라이언트 쪽에만",
          "RST | TIME-WAIT | TIME WAIT | CLOSE-WAIT | LAST-ACK | FIN-WAIT-1 | FIN-WAIT-2 | half-close | 하프 클로즈 | PSH | URG | keepalive | keep-alive",
          unless: WordClass.any(
            "not only | 것은 아니 | 것이 아니 | 아니다 | 아님 | 아니라 | if | 면 | example | 예를 | 경우 | 예제 | in this | 이 그림 | 여기 | HTTP | case | because | so | therefore | 그래서 | 따라서 | first | 먼저 | wireshark | captur* | lsof | ss | netstat | enabled | 켠 | 켜 | 설정 | option | 옵션 | shown | 방화벽 | firewall"
          ))
      ],
      Right(
        ko: "어느 쪽이든 그럴 수 있습니다. 상태는 누가 먼저 닫는지에 달려 있고, 서버인지 클라이언트인지와는 상관없습니다.",
        "어느 쪽이든",
        en:
          "Either side may: which state a host gets into depends on who closes first, not on who is the server.",
        "either side"),
      "RFC 9293 3.6",
      says: ["TIME_WAIT only ever occurs on clients.", "RST는 서버만 보낼 수 있다."],
      doesNotSay: [
        "TIME_WAIT occurs on clients and servers.", "RST는 어느 쪽이든 보낼 수 있다.",
        "Not only the server may send a RST.",
      ]),
  ]

  private enum RoleWords {
    static let activeOpen =
      "active open | active opening | active opener | 능동 개방 | 능동적 개방 | 능동 오픈 | 능동 열기 | 액티브 오픈"
    static let passiveOpen =
      "passive open | passive opening | passive opener | 수동 개방 | 수동적 개방 | 수동 오픈 | 수동 열기 | 패시브 오픈"
    static let activeClose =
      "active close | active closing | active closer | 능동 종료 | 능동적 종료 | 능동 닫기 | 액티브 클로즈 | 액티브 클로저"
    static let passiveClose =
      "passive close | passive closing | passive closer | 수동 종료 | 수동적 종료 | 수동 닫기 | 패시브 클로즈 | 패시브 클로저"
    static let denied =
      "not | never | no | nor | neither | cannot | doesnt | dont | unlike | rather | vs | 않고 | 아니라 | 아님 | 아닌 | 아니다 | 달리 | 차이"
  }
}
