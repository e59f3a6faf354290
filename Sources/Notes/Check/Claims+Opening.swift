import TCP

extension MeaningRule {
  /// The handshake, its numbers and options.
  static let claimsOfOpening: [MeaningRule] = [
    .widening(
      "three-way-open",
      [
        MeaningPattern(
          of:
            "4-way handshake | 4 way handshake | 4way handshake | 4-way handshaking | 4 way handshaking | 4way handshaking | four-way handshake | four way handshake | 4-way 핸드셰이크 | 4-way 핸드쉐이크 | 四次握手",
          says:
            "연결을 생성 | 연결을 맺 | 연결을 설정 | 연결을 수립 | 연결 설정 | 연결 수립 | 경로를 생성 | 통해서 생성 | 통해 생성 | 통해 연결 | 통신을 시작 | to establish | establishes a connection | connection establishment | to open a connection | opens a connection | sets up a connection | to set up a connection | 建立连接 | 建立 TCP 连接",
          unless:
            "3-way | 3 way | 3way | three-way | three way | three | 종료 | 해제 | 끊 | close* | closing | terminat* | teardown | tear | FIN | WPA | WPA2 | simultaneous* | 동시 | 三次 | 挥手 | 断开 | 释放 | 닫 | EAPOL | SCTP | 왜 | why | TLS* | SSL* | 보안* | 암호화*"
        )
      ],
      says: [
        "처음 통신을 시작할 때 4-way handshaking을 통해서 생성된다.", "A four-way handshake sets up a connection.",
      ],
      doesNotSay: [
        "처음 통신을 시작할 때 3-way handshaking을 통해서 생성된다.",
        "A four-way handshake does not establish a connection; a three-way one does.",
      ]),
    .widening(
      "window-scale-anywhere",
      [
        MeaningPattern(
          of: Subjects.windowScale + " | " + "MSS option" + " | " + "SACK-permitted" + " | "
            + "SACK permitted",
          says:
            "changed at any time | change at any time | changed later | changed during the connection | can be changed | may be changed | may change during | renegotiated | again in a data segment | in a data segment | in data segments | in every data segment | in any segment | in every segment | in each segment | any time during | 언제든지 바꿀 | 언제든 바꿀 | 언제든지 변경 | 언제든 변경 | 도중에 바꿀 | 도중에 변경 | 중간에 바꿀 | 중간에 변경 | 데이터 세그먼트에 | 모든 세그먼트에 | 매 세그먼트 | 随时更改 | 随时改变 | 随时修改 | 每个报文段",
          unless:
            "cannot | only | 에서만 | 타임스탬프 | SYN에서만 | SYN 세그먼트에서만 | 없 | 적용 | applied | applies | sysctl | setting | timestamp* | buffer | largest | maximum amount | most data | how much | wants to | can accept"
        )
      ],
      says: [
        "윈도우 스케일 값은 데이터 세그먼트에 다시 실어 언제든 바꿀 수 있다.",
        "Window Scale: the factor can be changed at any time by sending the option again.",
      ],
      doesNotSay: [
        "윈도우 스케일 값은 SYN에서 정해지고 연결 도중에 바꿀 수 없다.",
        "The window scale factor cannot be changed during the connection.",
      ]),
    .claims(
      "syn-cookie-keeps-nothing",
      [
        MeaningPattern(
          of: Subjects.synCookie,
          says:
            "stores each | stores every | stores the half | stores half | keeps each | keeps every | keeps the half | allocates memory | allocates a | enlarges the backlog | increases the backlog | bigger backlog | larger backlog | larger queue | 저장해 둔 | 저장하고 기다 | 저장해 놓 | 백로그 큐를 늘 | 백로그를 늘 | 큐의 크기를 늘 | 메모리를 할당",
          unless: "without | only after | not | 없이 | 않 | 대신 | instead | until")
      ],
      Right(
        ko: "SYN 쿠키를 쓰면 서버는 SYN에 대해 아무것도 저장하지 않고, 초기 순서 번호에 정보를 담습니다.", "저장하지 않고 ISN에 담는다",
        en:
          "With SYN cookies the server keeps nothing for a SYN: its initial sequence number carries what is needed.",
        "no state; the ISN carries it"),
      "RFC 4987 3.6",
      says: [
        "SYN 쿠키는 반쯤 열린 연결을 메모리에 저장해 둔다.", "A SYN cookie server stores each half-open connection in a table.",
      ],
      doesNotSay: ["SYN 쿠키를 쓰면 반쯤 열린 연결을 저장하지 않는다.", "A SYN cookie server stores no half-open connection."]),
    .claims(
      "syn-flood-target",
      [
        MeaningPattern(
          of: Subjects.synFlood,
          says:
            "fills the accept queue | accept queue | completes the handshake | complete the handshake | completing the handshake | complete three-way | finishes the handshake | accept 큐 | 핸드셰이크를 완료 | 연결을 완료한 | FIN 패킷을 | FIN을 대량 | ACK를 대량",
          unless:
            "never | not | without | SYN queue | SYN 큐 | 않 | 없 | cookie* | defen* | legitimate | real clients | 다른 문제 | 다르 | differ*"
        )
      ],
      Right(
        ko: "SYN 플러딩은 SYN만 보내고 핸드셰이크를 끝내지 않아, SYN-RECEIVED 상태의 연결로 백로그를 채웁니다.", "끝나지 않는 SYN으로 백로그를 채운다",
        en:
          "A SYN flood sends SYNs and never finishes the handshake: it fills the backlog with SYN-RECEIVED.",
        "unfinished handshakes fill the backlog"),
      "RFC 4987 2",
      says: [
        "SYN 플러딩은 accept 큐를 가득 채우는 공격이다.", "A SYN flood completes the handshake with thousands of hosts.",
      ],
      doesNotSay: ["SYN 플러딩은 SYN 큐를 가득 채우는 공격이다.", "A SYN flood never completes the handshake."]),
    .widening(
      "isn-start",
      [
        MeaningPattern(
          of: Subjects.initialNumber,
          says:
            "always 0 | always zero | always 1 | always one | always starts at | starts at 0 | starts at zero | starts at 1 | starts from 0 | starts from zero | begins at 0 | begins at zero | is 0 for | is zero for | fixed at 0 | fixed at zero | fixed value | same for every connection | same for all connections | same on both sides | same for both | shared by both | chosen by the server for both | 항상 0 | 항상 1 | 0부터 시작 | 0번부터 시작 | 0번부터 세 | 0에서 시작 | 0으로 시작 | 1부터 시작 | 1로 시작 | 고정된 값 | 고정값 | 양쪽이 같 | 서로 같 | 总是 0 | 从 0 开始 | 固定值 | 固定为 | 常に 0",
          unless:
            "relative | Wireshark | tcpdump | 상대 | 와이어샤크 | if | old | early | 표시 | attack* | 예측 | 공격 | 면 | 예시 | 가정 | 편의 | example | simplicity | assume* | 例 | 假设 | 相对 | 왜 | why | 如果 | 若 | 란 | 해킹 | RDT | rdt | hijack* | instead | 안 되 | 안되 | 위험"
        )
      ],
      says: ["초기 시퀀스 번호는 항상 0부터 시작한다.", "The initial sequence number always starts at zero."],
      doesNotSay: [
        "초기 시퀀스 번호는 0부터 시작하지 않고 임의로 고른다.",
        "The relative initial sequence number is always zero in Wireshark.",
        "The ISN does not start at zero.",
      ]),
    .claims(
      "third-segment-data",
      [
        MeaningPattern(
          of:
            "third segment | third step | third ack | final ack of the handshake | last ack of the handshake | handshake ack | 세 번째 세그먼트 | 세 번째 단계 | 세 번째 ACK | 핸드셰이크의 마지막 ACK | 第三次握手",
          says:
            "cannot carry data | must not carry data | cant carry data | may not carry data | never carries data | 데이터를 실을 수 없 | 데이터를 담을 수 없 | 데이터를 포함할 수 없 | 데이터를 보낼 수 없 | 不能携带数据 | 不可以携带数据",
          unless: "但是 | 第一次 | 第二次")
      ],
      Right(
        ko: "핸드셰이크의 세 번째 세그먼트(ACK)에는 데이터를 실을 수 있습니다.", "데이터를 실을 수 있다",
        en: "The third segment of the handshake, the ACK, may carry data.", "it may carry data"),
      "RFC 9293 3.5",
      says: ["세 번째 세그먼트에는 데이터를 실을 수 없다.", "The third segment cannot carry data.", "第三次握手不能携带数据"],
      doesNotSay: [
        "세 번째 세그먼트에는 데이터를 실을 수 있다.", "The third segment may carry data; the first cannot.", "第三次握手可以携带数据",
      ]),
    .claims(
      "open-roles",
      [
        MeaningPattern(
          phrase: WordClass.any(
            WordClass.each(
              "client does | client caller does | client performs | client makes | client starts with | client issues | client uses",
              "~ passive open"),
            WordClass.each(
              "server does | server performs | server makes | server starts with | server issues | server uses",
              "~ active open"),
            WordClass.each("클라이언트는 | 클라이언트가", "~ 수동 열기를 | ~ 수동 개방을 | ~ 패시브 오픈을 | ~ passive open을"),
            WordClass.each("서버는 | 서버가", "~ 능동 열기를 | ~ 능동 개방을 | ~ 액티브 오픈을 | ~ active open을")),
          unless:
            "not | 않 | 아니 | while | whereas | 반면 | simultaneous | 동시 | may | can | 수도 | waits | 기다 | then"
        )
      ],
      Right(
        ko: "능동적으로 여는 쪽은 클라이언트이고, 서버는 LISTEN에서 수동적으로 엽니다.", "클라이언트: 능동, 서버: 수동",
        en: "The client opens actively, the server passively from LISTEN.", "client: active, server: passive"),
      "RFC 9293 3.9.1.1",
      says: [
        "The client does a passive open to the server.", "서버가 클라이언트로 능동 열기를 한다.",
      ],
      doesNotSay: ["The client does an active open to the server.", "서버가 LISTEN에서 수동 열기를 한다."]),
    .widening(
      "mss-is-data",
      [
        MeaningPattern(
          of: Subjects.segmentSize,
          says:
            "includes the header | includes the headers | including the header | including headers | including the TCP header | including the IP header | includes the TCP header | includes the IP header | headers included | with headers | header plus data | whole IP packet | whole packet including | 헤더를 포함한 | 헤더도 포함 | 헤더까지 포함 | 헤더 크기도 포함 | 헤더 포함 | 헤더를 모두 포함 | 包括首部 | 包含首部 | 包括 TCP 首部 | 包含 TCP 首部 | 包括头部 | 包含头部 | ヘッダを含",
          unless:
            "MTU is | MTU는 | MTU이 | MTU다 | MTU라 | exclud* | without | 제외 | 빼 | 뺀 | MTU가 | 不包 | 除去 | MTU =")
      ],
      says: ["MSS는 헤더까지 포함한 세그먼트의 최대 크기이다.", "The MSS is the largest segment, headers included."],
      doesNotSay: ["MSS는 헤더를 제외한 데이터의 최대 크기이다.", "The MSS does not include the headers."]),
    .claims(
      "queues-of-a-listener",
      [
        MeaningPattern(
          of: "SYN queue | SYN 큐 | SYN 队列 | 半连接队列",
          says:
            "holds completed connections | completed connections | fully established connections | established connections | waiting for accept | waiting to be accepted | 완료된 연결 | 수립된 연결 | 완료된 TCP 연결 | 已完成连接",
          unless: "accept queue | accept 큐 | Accept Queue | move* | 이동 | 옮 | 全连接 | 없어야"),
        MeaningPattern(
          of: "accept queue | accept 큐 | 全连接队列",
          says:
            "half-open connections | half open connections | SYN_RCVD connections | SYN-RECEIVED connections | incomplete connections | 반개방 연결 | 미완성 연결 | 아직 완료되지 않은 연결",
          unless: "SYN queue | SYN 큐 | SYN Queue | from | move* | 이동 | 옮 | 半连接"),
      ],
      Right(
        ko: "SYN 큐에는 아직 끝나지 않은 연결(SYN-RECEIVED)이, accept 큐에는 맺어진 연결이 들어갑니다.", "SYN 큐: 반개방, accept 큐: 완료",
        en:
          "The SYN queue holds half-open connections (SYN-RECEIVED), the accept queue those that are established.",
        "SYN queue: half-open; accept queue: established"),
      "RFC 4987 2",
      says: ["SYN 큐는 완료된 연결을 담아 둔다.", "The accept queue holds half-open connections."],
      doesNotSay: ["accept 큐는 완료된 연결을 담아 둔다.", "The SYN queue holds half-open connections."]),
    .claims(
      "isn-purpose",
      [
        MeaningPattern(
          of: Subjects.initialNumber,
          says:
            "chosen by the server for the client | server chooses the clients | negotiated | agreed between | increases by one for each connection | increased by one for every connection | 서버가 정해 클라이언트에게 | 서버가 정해 준다 | 협상",
          unless: "not | IPsec")
      ],
      Right(
        ko: "초기 순서 번호는 양쪽이 저마다 고르며, 협상하지 않습니다.", "저마다 따로 고른다",
        en: "Each side chooses its own initial sequence number; nothing is negotiated.",
        "each side chooses its own"),
      "RFC 9293 3.4.1",
      says: ["초기 시퀀스 번호는 서버가 정해 클라이언트에게 알려 준다.", "The ISN is negotiated between both sides."],
      doesNotSay: ["초기 시퀀스 번호는 양쪽이 저마다 정한다.", "The ISN is not negotiated: each side chooses its own."]),
    .claims(
      "scale-and-syn-window",
      [
        MeaningPattern(
          of:
            "window of a SYN | window in a SYN | window in the SYN | window field of a SYN | window field of the SYN | SYN 세그먼트의 윈도우 | SYN의 윈도우 | SYN 패킷의 윈도우 | SYN 报文的窗口",
          says:
            "is scaled | are scaled | is also scaled | must be scaled | is multiplied | multiplied by the scale | 스케일을 적용한다 | 스케일이 적용된다 | 스케일을 곱한다 | 也要乘",
          unless: "not | never")
      ],
      Right(
        ko: "SYN이 켜진 세그먼트의 윈도우에는 스케일을 적용하지 않습니다.", "SYN의 윈도우는 그대로",
        en: "The window of a segment with SYN is never scaled.", "never scaled on a SYN"),
      "RFC 7323 2.2",
      says: ["SYN 세그먼트의 윈도우에도 스케일을 곱한다.", "The window in a SYN is scaled by the announced shift."],
      doesNotSay: ["SYN 세그먼트의 윈도우에는 스케일을 곱하지 않는다.", "The window in a SYN is never scaled."]),
  ]
}
