import TCP

extension MeaningRule {
  /// Who keeps a connection, and between whom it is.
  static let relationsOfService: [MeaningRule] = [
    .claims(
      "state-in-the-hosts",
      [
        MeaningPattern(
          of: WordClass.routers,
          says: WordClass.any(
            WordClass.each(
              "keep | keeps | maintain | maintains | store | stores | hold | holds | track | remember | know | save",
              "the TCP connection state | TCP connection state | connection state | the connection state | the state of the connection | the state of each connection | the state of every connection | state for each connection | state for every connection | TCP state | the TCP state | per-connection state | connection information | information about the connection"
            ),
            "keep track of ~ connection | keep track of ~ connections | keeps track of ~ connection | track ~ TCP connection | 연결의 상태를 저장 | 연결 상태를 유지 | 연결 상태를 저장 | 연결 상태를 관리 | 연결 상태를 기억 | 연결 정보를 유지 | 연결 정보를 저장 | 연결 정보를 관리 | 연결의 상태를 | TCP 상태를 | 保存连接状态 | 维护连接状态 | 保持连接状态 | 维护TCP连接 | 维护 TCP 连接 | 保存 TCP 连接 | 接続状態を保持 | 接続状態を管理 | コネクション状態を"
          ),
          unless:
            "not | no | never | neither | NAT | NAPT | firewall* | stateful | middlebox* | only the end | unaware | 않 | 없 | 아니 | 모른 | 방화벽 | 不 | 防火墙 | ない | load balancer | home router | 공유기 | MPLS | OSPF | BGP | virtual circuit | 가상 회선 | DPI | VPN"
        )
      ],
      Right(
        ko: "TCP 연결의 상태는 양 끝의 호스트만 지닙니다. 라우터는 IP 데이터그램을 전달할 뿐 연결을 모릅니다.", "양 끝 호스트만",
        en:
          "Only the two end hosts keep the state of a TCP connection; routers forward datagrams and know of none.",
        "only the two hosts"),
      "RFC 9293 2.2",
      says: [
        "경로 위의 라우터들도 TCP 연결 상태를 유지한다.", "The routers on the path keep the TCP connection state as well.",
      ],
      doesNotSay: [
        "경로 위의 라우터들은 TCP 연결 상태를 유지하지 않는다.", "The routers on the path do not keep the TCP connection state.",
      ]),
    .widening(
      "two-ends-only",
      [
        MeaningPattern(
          ofProtocol: "TCP | TCP connection | TCP connections | TCP 연결 | TCP 连接",
          says: WordClass.any(
            WordClass.each(
              "can have | may have | supports | allows | is able to | can be used for | can do | offers | provides | has",
              WordClass.manyReceivers),
            "connect more than two | connects more than two | more than two hosts | more than two endpoints | more than two ends | three or more hosts | 여러 수신자에게 | 여러 호스트에 동시에 | 여러 호스트에게 동시에 | 일대다 통신이 | 일대다 통신을 | 1:N 통신이 | 1:N 통신을 지원 | 支持组播 | 支持多播 | 支持广播 | 支持一对多 | マルチキャストに対応 | マルチキャストが可能 | ブロードキャストに対応"
          ),
          unless:
            "UDP | not | no | never | cannot | only | unicast | 않 | 없 | 아니 | 불가 | 不 | ない | MPTCP | several connections | 각각 | server | 서버"
        )
      ],
      says: ["TCP 연결은 한 번 보내면 여러 수신자에게 전달된다.", "A TCP connection can have several receivers."],
      doesNotSay: ["TCP 연결은 한 번 보내면 여러 수신자에게 전달되지 않는다.", "A TCP connection cannot have several receivers."]),
    .claims(
      "connection-identity",
      [
        MeaningPattern(
          of: "TCP connection | TCP socket | TCP connections | TCP 연결은 | TCP 연결이 | TCP 소켓은 | TCP 连接",
          says:
            "identified by ~ port alone | identified by ~ port only | identified only by ~ port | identified by the destination port | identified by the server port | identified by ~ 2-tuple | identified by a two-tuple | 목적지 포트만으로 | 포트 번호만으로 식별 | 포트만으로 식별 | 목적지 IP와 목적지 포트로만 | 只由目的端口 | 仅由端口",
          unless: "UDP | not | never | 않 | 아니 | 없 | 不 | four | 4 | 네 | source | 출발지")
      ],
      Right(
        ko: "TCP 연결은 두 주소와 두 포트, 네 값으로 식별됩니다.", "출발지·목적지의 주소와 포트",
        en: "A TCP connection is identified by four values: both addresses and both ports.",
        "both addresses and both ports"),
      "RFC 9293 3.3.1",
      says: ["TCP 연결은 목적지 포트만으로 식별된다.", "A TCP connection is identified by the destination port alone."],
      doesNotSay: [
        "TCP 연결은 두 주소와 두 포트로 식별된다.", "A TCP connection is identified by both addresses and both ports.",
      ]),
    .widening(
      "isn-purpose",
      [
        MeaningPattern(
          phrase:
            "agree on ~ common initial sequence | agree on ~ single initial sequence | agree on ~ same initial sequence | agree on ~ common ISN | agree on ~ same ISN | 하나의 ISN을 합의 | 같은 ISN을 합의 | 공통의 ISN | 하나의 초기 시퀀스 번호를 합의 | 같은 ISN을 정",
          unless: "not | never | 않 | 아니"),
        MeaningPattern(
          of:
            "clients ISN | client ISN | clients initial sequence number | 클라이언트의 ISN | 클라이언트 ISN | 클라이언트의 초기 시퀀스 번호",
          says: "by the server | 서버가 정 | 서버가 결정 | 서버가 알려 | 服务器决定",
          with: "chosen | assigned | determined | given | set | 정 | 결정 | 알려 | 决定",
          unless: "acknowledged | 확인 | servers | server ISN | not | 않 | 아니 | own"),
      ],
      says: ["클라이언트의 ISN은 서버가 정한다.", "The client's ISN is chosen by the server."],
      doesNotSay: ["클라이언트의 ISN은 클라이언트가 정한다.", "The client's ISN is chosen by the client itself."]),
    .widening(
      "syn-cookie-keeps-nothing",
      [
        MeaningPattern(
          of: Subjects.synCookie,
          says:
            "store ~ connection | stores ~ connection | save ~ connection | saves ~ connection | keep ~ half-open | keeps ~ half-open | in the SYN queue | 메모리를 미리 할당 | 자원을 미리 할당 | 미리 할당한 | SYN 큐에 저장 | 백로그에 저장 | 保存半连接",
          unless:
            "without | not | no | never | instead | only after | 없이 | 않 | 대신 | 못 | 不 | sequence number | ISN | until | in the cookie | when the SYN queue | overflow* | full | 가득 | ない | drop* | off"
        )
      ],
      says: ["SYN 쿠키를 쓰면 서버는 SYN을 받을 때 메모리를 미리 할당한다.", "SYN cookies store the connection in the SYN queue."],
      doesNotSay: ["SYN 쿠키를 쓰면 서버는 SYN을 받을 때 메모리를 할당하지 않는다.", "SYN cookies store nothing in the SYN queue."]),
    .widening(
      "pseudo-header-is-not-sent",
      [
        MeaningPattern(
          of: Subjects.pseudoHeader,
          says:
            "MAC address | MAC addresses | MAC 주소 | 앞에 붙어 전송 | 앞에 붙여 전송 | 앞에 붙어 함께 | 붙여서 전송 | 같이 전송 | is transmitted in front | is sent in front | goes over the wire | MAC 地址 | 一起发送",
          unless: "not | never | 않 | 아니 | no | 없 | 不")
      ],
      says: ["의사 헤더는 TCP 헤더 앞에 붙어 전송된다.", "The pseudo header contains the MAC addresses."],
      doesNotSay: ["의사 헤더는 계산할 때만 TCP 헤더 앞에 둔다.", "The pseudo header contains the IP addresses."]),
    .widening(
      "syn-flood-target",
      [
        MeaningPattern(
          of: Subjects.synFlood,
          says:
            "many FIN | thousands of FIN | sending FIN | of FIN segments | of FIN packets | many RST | sending RST | many ACK segments | FIN을 많이 | FIN 패킷을 많이 | RST를 대량 | RST 패킷을 대량 | ACK 패킷을 대량",
          unless: "not | never | SYN segments | SYN packets | 않 | 아니 | SYN 패킷 | unlike")
      ],
      says: [
        "SYN 플러딩은 RST 패킷을 대량으로 보내는 공격이다.",
        "A SYN flood attack exhausts the server by sending many FIN segments.",
      ],
      doesNotSay: [
        "SYN 플러딩은 SYN을 대량으로 보내는 공격이다.", "A SYN flood attack exhausts the server by sending many SYNs.",
      ]),
    .widening(
      "scale-and-syn-window",
      [
        MeaningPattern(
          of: "SYN segment | SYN packet | SYN 세그먼트 | SYN 패킷 | SYN 报文",
          says:
            "cannot carry options | cannot have options | cannot contain options | carries no options | 옵션을 넣을 수 없 | 옵션을 실을 수 없 | 옵션을 가질 수 없 | 옵션을 포함할 수 없 | 不能携带选项",
          unless: "cookie* | 쿠키")
      ],
      says: ["SYN 세그먼트에는 옵션을 넣을 수 없다.", "A SYN segment cannot carry options."],
      doesNotSay: ["SYN 세그먼트에는 옵션을 넣을 수 있다.", "A SYN segment may carry options."]),
    .widening(
      "stream-has-no-messages",
      [
        MeaningPattern(
          phrase:
            "one send ~ corresponds to one receive | one send ~ corresponds to one recv | each send ~ matches one recv | each send ~ corresponds to ~ recv | send 한 번이 recv 한 번 | send 한 번에 recv 한 번 | 한 번의 send는 한 번의 recv | 一次send对应一次recv",
          unless: "UDP | not | never | 않 | 아니 | 不 | datagram*")
      ],
      says: ["TCP는 send 한 번이 recv 한 번에 대응된다.", "In TCP one send corresponds to one receive."],
      doesNotSay: [
        "TCP는 send 한 번이 recv 여러 번이 될 수 있다.", "In TCP one send does not correspond to one receive.",
      ]),
    .claims(
      "accepted-socket-port",
      [
        MeaningPattern(
          of: "server | 서버는 | 서버가 | 服务器",
          says:
            "different port for each client | different port for every client | separate port for each | own port for each client | different port for each connection | 클라이언트마다 다른 포트 | 클라이언트마다 새로운 포트 | 연결마다 다른 포트 | 연결마다 새로운 포트 | 为每个客户端使用不同的端口",
          unless:
            "not | never | no need | without | 않 | 없 | 아니 | FTP | UDP | TFTP | NAT | proxy | 프록시 | 不 | 필요는"),
        MeaningPattern(
          of:
            "accept | accept() | accepted socket | connected socket | new socket | connection socket | 연결 소켓 | accept한 소켓 | 새로운 소켓 | accept()는",
          says:
            "new port | a different port | another port | new local port | its own port | fresh port | 새로운 포트 | 새 포트 | 다른 포트 | 新的端口 | 不同的端口 | 新しいポート",
          unless:
            "not | no | never | same port | 같은 포트 | 동일한 포트 | 않 | 아니 | client | 클라이언트 | FTP | UDP | TFTP | 不 | 相同 | 同一 | bind | 없 | 客户端 | if | 면 | ない"
        ),
      ],
      Right(
        ko: "accept()가 돌려주는 소켓도 서버의 같은 포트를 씁니다. 연결은 네 값(두 주소와 두 포트)으로 구별됩니다.", "듣는 소켓과 같은 포트",
        en:
          "The socket that accept() returns has the same local port; connections are told apart by all four values.",
        "the same port as the listener"),
      "RFC 9293 3.3.1",
      says: [
        "accept()가 만든 새로운 소켓은 서버의 다른 포트를 쓴다.",
        "accept() returns a new socket on a different port of the server.",
      ],
      doesNotSay: [
        "accept()가 만든 새로운 소켓은 서버의 같은 포트를 쓴다.",
        "accept() returns a new socket on the same port of the server.",
      ]),
  ]
}
