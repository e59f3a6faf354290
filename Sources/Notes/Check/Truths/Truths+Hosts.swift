import TCP

extension MeaningRule {
  /// Who does what, and which layer and which protocol it is done with.
  static let truthsOfHosts: [MeaningRule] = [
    .claims(
      "who-listens",
      [
        .untruth(
          of: "client | clients | client process | client program | 클라이언트는 | 클라이언트가",
          not: WordClass.any(
            WordClass.each(
              "listens | is listening | listening | waits passively | passively waits",
              "for connection | for connections | for a connection | for incoming | for new connections | for SYN | for requests | on a well-known | on a port | on port | on its port"
            ),
            "waiting for connection requests | waiting for connections | waiting for incoming connections | waiting for incoming connection requests | performs a passive open | does a passive open | passively opens | passive open | calls listen() | calls accept() | accepts incoming connections | accepts new connections | accepts the connection request | accepts connection requests | 연결 요청을 기다린다 | 연결 요청을 기다리는 | 수동적으로 연 | 수동 열기 | 수동 개방 | 패시브 오픈 | listen()을 호출 | accept()를 호출"
          ),
          unless:
            "server | servers | daemon | FTP | P2P | peer | peer-to-peer | active mode | reverse | callback | attacker | debugger | localhost | RPC | PORT command | port forwarding | push | torrent | SSH -R | tunnel | both | active open | actively | 서버 | 데몬 | 능동 | 상대 | 않 | 아니 | not | never | no | if | 양쪽 | 애플리케이션 | 요청하면",
          ordered: true)
      ],
      Right(
        ko: "LISTEN으로 연결 요청을 기다리는 쪽(수동 열기)은 서버이고, SYN을 보내 여는 쪽(능동 열기)은 클라이언트입니다.",
        "서버: 수동 열기(LISTEN)",
        en: "The server listens (passive open); the client opens actively by sending a SYN.",
        "server: passive open (LISTEN)"),
      "RFC 9293 3.5",
      says: [
        "The client listens for incoming connections.", "| Listen/accept | Client accepts new connections |",
        "클라이언트는 LISTEN 상태에서 연결 요청을 기다린다.",
      ],
      doesNotSay: [
        "The server listens for incoming connections.", "The server accepts new connections from the client.",
        "In active mode the FTP client listens on a port for the server.",
        "서버는 LISTEN 상태에서 클라이언트의 연결 요청을 기다린다.",
      ]),
    .claims(
      "client-opens",
      [
        MeaningPattern(
          WordClass.each(
            "server | web server | the server",
            "initiates ~ connection to ~ client | initiates ~ connection with ~ client | opens ~ connection to ~ client | opens ~ connection with ~ client | starts ~ connection with ~ client | sends SYN to ~ client | sends a SYN to ~ client | sends a SYN packet to ~ client | sends a SYN segment to ~ client | sends the SYN to ~ client | sends the first SYN to ~ client | sends the SYN packet to ~ client | initiates ~ handshake with ~ client"
          ),
          unless:
            "ACK | SYN-ACK | SYNACK | SYN+ACK | FTP | active mode | data connection | push | callback | call back | reverse | P2P | simultaneous* | attack* | spoof* | not | never | both | proxy | load balancer | cannot | if | either | SSE | WebSocket | another server | secondary | backend | upstream | PORT"
        ),
        MeaningPattern(
          "서버가 클라이언트에게 SYN을 보내 연결 | 서버가 클라이언트로 SYN을 보내 연결 | 서버가 클라이언트에게 연결을 요청 | 서버가 클라이언트에 연결을 요청 | 서버는 클라이언트에게 연결을 요청",
          unless:
            "ACK | FTP | 액티브 모드 | 능동 모드 | 콜백 | 역방향 | 동시 | 공격 | 않 | 아니 | 없 | 못 | 해제 | 종료 | 끊 | 푸시 | 데이터 연결"),
      ],
      Right(
        ko: "연결을 여는 쪽은 SYN을 보내는 클라이언트입니다.", "클라이언트 → 서버: SYN",
        en: "It is the client that opens the connection, by sending the SYN.", "client → server: SYN"),
      "RFC 9293 3.5",
      says: [
        "The server initiates a TCP connection to the client.", "A server sends a SYN packet to a client.",
        "서버가 클라이언트에게 연결을 요청한다.",
      ],
      doesNotSay: [
        "The client initiates a TCP connection to the server.",
        "The server sends a SYN-ACK packet to the client.",
        "In active mode the FTP server initiates the data connection to the client.", "클라이언트가 서버에게 연결을 요청한다.",
      ]),
    .widening(
      "flag-work",
      [
        .untruth(
          of: "FIN | FIN flag | FIN bit | FIN 플래그",
          not: WordClass.each(
            "receiving end | receiving side | receiving host | receiver",
            "has nothing more to send | has no more data to send | has no more to send | has finished sending | is done sending | has no data left to send"
          )
            + " | 수신자가 더 이상 보낼 데이터가 없 | 수신 측이 더 이상 보낼 데이터가 없 | 수신측이 더 이상 보낼 데이터가 없",
          unless:
            "sender | sending end | CLOSE-WAIT | still | also | too | ACK | both | not | once | when | then | 송신 | FIN을 받은 | 이후 | 도 "
        )
      ],
      says: [
        "FIN: finish flag, the receiving end has nothing more to send.", "FIN: 수신자가 더 이상 보낼 데이터가 없음을 알린다.",
      ],
      doesNotSay: [
        "FIN: finish flag, the transmitting end has nothing more to send.",
        "When the receiver has no more data to send, it sends its own FIN too.",
        "FIN: 송신자가 더 이상 보낼 데이터가 없음을 알린다.",
      ]),
    .widening(
      "flow-is-not-congestion",
      [
        .untruth(
          of: Subjects.flowControl,
          not: WordClass.any(
            WordClass.each(
              "overwhelming | overwhelm | overloading | overload | flooding | overflowing | overflow | swamping | overrun | overrunning",
              "the network | the networks buffer | the networks receive buffer | the routers | intermediate routers | networks buffer"
            ),
            "protect the networks buffer | network advertises its | sender speed to network capacity | sender to network capacity | single network | by preventing network overload | network saying slow down | network can slow down a transmitter"
          ),
          unless:
            "congestion | receiver | receivers | not | rather | cwnd | both | unlike | neither | ATM | Ethernet | switch | link | QoS | rwnd",
          ordered: true),
        .untruth(
          of: Subjects.congestionControl,
          not: WordClass.any(
            WordClass.each(
              "overwhelming | overwhelm | overloading | overload | flooding | overflowing | overflow | swamping | overrun",
              "the receiver | a slow receiver | the receivers buffer | a receiver | the receivers receive buffer"
            ),
            "receiver from being overwhelmed | help the receiver not be overloaded | protect the receivers buffer | protects the receivers buffer | receivers data consumption rate | receivers processing | sender to receiver speed | match sender and receiver | matches sender to receiver | matches the sender to the receiver"
          ),
          unless:
            "flow control | flow | network | networks | router* | rwnd | not | both | unlike | rather | neither | cwnd | as well | and the network",
          ordered: true),
      ],
      says: [
        "Flow control prevents the sender from overwhelming the network.",
        "Congestion control keeps the sender from overflowing the receiver's buffer.",
      ],
      doesNotSay: [
        "Flow control prevents the sender from overwhelming the receiver.",
        "Congestion control keeps the sender from overwhelming the network.",
        "흐름 제어는 수신자의 버퍼가 넘치지 않게 송신량을 줄이는 것이다.",
      ]),
    .widening(
      "nagle-algorithm",
      [
        .untruth(
          of: Subjects.nagle + " | Nagles Algorithm",
          not:
            "receiver-side | receiver side | receiving side | receiving end | on the receiver | by the receiver | receiver buffers | receiver combines | receiver delays | receiver waits | receiver accumulates | 수신 측에서 | 수신측에서 | 수신자가 | 수신 측이 | 수신측이",
          unless:
            "sender | sending | delayed ACK* | Clark | Clarks | interact* | both | not | 송신 | 지연 ACK | 클라크 | ACK를 | until the receiver | 윈도우 | 상대"
        ),
        .untruth(
          of: Subjects.nagle + " | Nagles Algorithm",
          not:
            "large packets | large segments | large messages | big packets | big segments | large amounts of data | large data | 큰 패킷 | 큰 세그먼트 | 큰 데이터",
          with:
            "combin* | coalesc* | buffer* | delay* | accumulat* | reduc* | too many | number of | avoid* | prevent* | group* | 모아 | 줄이 | 합쳐 | 묶어 | 막 | 방지",
          unless:
            "small | smaller | tiny | into | larger | full | MSS | until | instead | not | fewer | 작은 | 하나의 큰 | 로 묶 | 으로 | 까지"
        ),
      ],
      says: [
        "The receiver-side approach (Nagle's algorithm) prevents it.",
        "Nagle's algorithm reduces the number of large packets by combining them.", "네이글 알고리즘은 수신 측에서 동작한다.",
      ],
      doesNotSay: [
        "The sender-side approach (Nagle's algorithm) prevents it.",
        "Nagle's algorithm reduces the number of small packets by combining them.",
        "Nagle's algorithm combines small writes into large packets.", "네이글 알고리즘은 송신 측에서 동작한다.",
      ]),
    .widening(
      "closed-port-answer",
      [
        MeaningPattern(
          WordClass.any(
            WordClass.each(
              "closed port | closed ports",
              "~ reply with a SYN-ACK | ~ reply with SYN-ACK | ~ reply with a SYN ACK | ~ replies with SYN-ACK | ~ replies with a SYN-ACK | ~ replies with SYN ACK | ~ respond with SYN-ACK | ~ respond with a SYN-ACK | ~ respond with SYN ACK | ~ responds with SYN-ACK | ~ responds with a SYN-ACK | ~ responds with SYN ACK | ~ responds with a SYN ACK | ~ returns SYN-ACK | ~ returns a SYN-ACK | ~ sends SYN-ACK | ~ sends a SYN-ACK | ~ respond to SYN with SYN ACK | ~ respond to SYN with SYN-ACK"
            ),
            WordClass.each(
              "SYN-ACK | SYN ACK | SYN+ACK",
              "if the port is closed | if a port is closed | when the port is closed | means the port is closed | then the port is closed | port is closed | for closed ports | response for closed ports | from a closed port"
            ),
            WordClass.each(
              "open port | open ports",
              "~ respond with RST | ~ respond with a RST | ~ respond with an RST | ~ responds with RST | ~ responds with a RST | ~ responds with an RST | ~ replies with RST | ~ replies with a RST | ~ replies with an RST | ~ result in an RST | ~ result in a RST | ~ returns RST | ~ returns a RST | ~ answers with RST | ~ respond to SYN with RST"
            ),
            WordClass.each(
              "RST | RST packet | RST flag",
              "then port is open | then the port is open | means the port is open | means port is open | indicates the port is open"
            ),
            "닫힌 포트는 SYN+ACK | 닫힌 포트는 SYN-ACK | 열린 포트는 RST | 포트가 닫혀 있으면 SYN+ACK | 포트가 열려 있으면 RST를 응답"
          ),
          unless:
            "no | not | dont | doesnt | never | instead | unlike | without | if no | ACK scan | FIN scan | window scan | Xmas | NULL | idle | zombie | maimon | unexpected* | non-SYN | 않 | 없 | 아니 | 못 | then RST | 스캔"
        ),
        MeaningPattern(
          head: "closed",
          says:
            "replied with a SYN-ACK | replied with a TCP SYN-ACK | responds with SYN-ACK | SYN-ACK received | SYN ACK received",
          unless: "no | not | RST | open"),
      ],
      says: [
        "A closed port should reply with a SYN/ACK.", "If we get a SYN-ACK, port is closed.",
        "An open port would result in an RST.", "If RST then port is open.", "닫힌 포트는 SYN+ACK로 응답한다.",
      ],
      doesNotSay: [
        "An open port should reply with a SYN/ACK.", "If we get no SYN-ACK, port is closed.",
        "A closed port would result in an RST.", "If no RST comes back, then port is open or filtered.",
        "열린 포트는 SYN+ACK로 응답한다.",
      ]),
    .widening(
      "transport-of-applications",
      [
        MeaningPattern(
          ofProtocol: "QUIC | HTTP/3 | HTTP3",
          says:
            "runs over TCP | runs on TCP | runs on top of TCP | running over TCP | operates over TCP | built on TCP | built on top of TCP | is built on TCP | uses TCP | is based on TCP | based on TCP | is TCP-based | TCP-based | TCP based | sits on TCP | works over TCP | layered on TCP | Quick TCP Internet | TCP를 기반으로 | TCP 기반으로 동작 | TCP 위에서 동작",
          unless:
            "not | instead | UDP | fallback | fall* | HTTP/2 | HTTP/1.1 | HTTP/1 | unlike | than | like TCP | rather | advantage* | benefit* | improve* | compar* | vs | previous* | earlier | 아니 | 않 | 대신 | 달리 | if | over UDP | TCP-like | or QUIC"
        )
      ],
      says: ["QUIC is TCP-based.", "HTTP/3 runs over TCP.", "QUIC은 TCP 위에서 동작한다."],
      doesNotSay: ["QUIC is UDP-based.", "HTTP/3 runs over UDP instead of TCP.", "QUIC은 UDP 위에서 동작한다."]),
    .claims(
      "headers-come-off",
      [
        .contradiction(
          "decapsulation | decapsulated | decapsulates | decapsulate | de-encapsulation | 역캡슐화 | 디캡슐화",
          "in the same order | in same order | adds headers | adding headers | adds a header | adds its own header | headers are added | header is added | 같은 순서로 | 헤더를 추가 | 헤더를 붙",
          unless:
            "reverse | reversed | opposite | remov* | strip* ~ reverse | encapsulation adds | while encapsulation | whereas | not | 역순 | 반대 | 제거 | 떼"
        ),
        .contradiction(
          "decapsulated | decapsulation | unwrapped",
          "in the same order",
          unless: "reverse | reversed | opposite | not | rather | delivered | sent"),
        .contradiction(
          "encapsulation | encapsulated | 캡슐화",
          "removes headers | removing headers | strips headers | stripping headers | headers are removed | each layer removes its | layer removes its | removes its own header | 헤더를 제거하는 | 헤더를 떼어",
          unless:
            "decapsul* | de-encapsul* | deencapsul* | reverse | opposite | receiv* | destination | not | 역캡슐 | 디캡슐 | 반대 | 수신 | 비캡슐 | 받는 | undo*"
        ),
      ],
      Right(
        ko: "보낼 때는 계층마다 헤더를 붙이고(캡슐화), 받을 때는 그 역순으로 뗍니다(역캡슐화).", "붙이는 순서의 역순으로 뗀다",
        en:
          "Each layer adds its header on the way down (encapsulation); they come off in the reverse order on the way up.",
        "headers come off in reverse order"),
      "RFC 1122 1.1.3",
      says: [
        "At the receiving side the data is decapsulated in the same order: each layer removes its header.",
        "Decapsulation: each layer adds its own header.", "Encapsulation is the process of removing headers.",
        "역캡슐화는 계층마다 헤더를 추가하는 과정이다.",
      ],
      doesNotSay: [
        "At the receiving side the data is decapsulated in reverse order.",
        "Encapsulation: each layer adds its own header.",
        "Decapsulation is the process of removing headers.", "역캡슐화는 계층마다 헤더를 제거하는 과정이다.",
      ]),
  ]
}
