import TCP

extension CheckRule {
  /// Names of flags and states, and the letters of flags.
  static let names: [CheckRule] = [
    CheckRule(
      "flag-name", severity: .warning,
      Bilingual(
        ko: "없는 플래그이거나 철자가 틀렸습니다.", en: "There is no such flag, or it is misspelt."),
      reference: "RFC 9293 3.1",
      wrong: [
        "# TCP 플래그\n\n- SYN(Synchronize): 연결\n- ACK(Acknowledgment): 확인\n- RST(Restart): 초기화",
        "# Flags\n\n- U(Urgent): urgent data\n- A(Ack): answer\n- P(Pull): no buffering",
        "# TCP 플래그\n\n- U(Urgent) : 긴급\n- S(Synk) : 연결 시작\n- F(Fin) : 종료",
        "# TCP flags\n\n- SYN: opens a connection\n- FIN: closes it\n- PHS: push",
        "# Handshake\n\nThe server answers with SYN+AKC.", "# TCP 플래그\n\nECE와 CRW는 혼잡을 알리는 플래그이다.",
        "# TCP\n\nThe sender retransmits if no AKC comes for a SYN.",
        "# TCP 연결\n\n클라이언트는 Synk 패킷을 보낸다.", "# TCP\n\nThe client sends Synk to the server.",
        "# TCP\n\nThe last segment is an Akk segment.",
        "# TCP 헤더\n\n- 플래그(SYN, NAK, FIN, RST)", "# TCP header\n\n- Flags (END, ACK, SYN, RST)",
        "# TCP flags\n\n- **SYN** (Synchronize): opens\n- **ACK**: confirms\n- **RST**: aborts\n- **END** (Finish): no more data",
        "# TCP 플래그\n\nUrgent (URG), Acknowledgment (ACK), Push (PSH), Reset the connection (RSC), Synchronize (SYN)이 있다.",
      ],
      right: [
        "# TCP 플래그\n\n- SYN(Synchronization): 연결\n- ACK(Acknowledgement): 확인\n- RST(Reset): 초기화",
        "# Flags\n\n- U(Urgent): urgent data\n- A(Ack): answer\n- P(Push): no buffering",
        "# TCP 플래그\n\n- U(Urgent) : 긴급\n- S(Sync) : 연결 시작\n- F(Fin) : 종료",
        "# TCP flags\n\n- SYN (Synchronize): opens a connection\n- ACK: acknowledges; SACK, NAK and SSH are no flags\n- F(Finish): ends",
        "# TCP\n\nThe Sync packet opens, a Sack block reports holes, and the Fin bit closes. Find packet 3 in the capture.",
        "# TCP 연결\n\n클라이언트는 Syn 패킷을 보내고, Ack 패킷을 받는다. Push 비트와 Sync 신호도 있다.",
        "# TCP 헤더\n\n- 플래그(SYN, ACK, FIN, RST)", "# TCP header\n\n- Flags (NS, CWR, ECE, URG, ACK, SYN, FIN)",
      ]),
    CheckRule(
      "data-unit", by: .unproven,
      Bilingual(
        ko: "전송 계층의 단위는 TCP에서 세그먼트, UDP에서 데이터그램입니다.",
        en: "The transport layer's unit is TCP's segment or UDP's datagram."),
      reference: "RFC 9293 3.1",
      wrong: [
        "# TCP\n\n전송 계층: 데이터그램(TCP), 세그먼트(UDP)", "# TCP\n\nTransport layer: Datagram (TCP) / Segment (UDP)",
        "# TCP\n\n4계층의 전송 단위는 프레임(Frame)이다.", "# TCP\n\nTransport layer: the PDU is the frame.",
      ],
      right: [
        "# TCP\n\n전송 계층: 세그먼트(TCP), 데이터그램(UDP)", "# TCP\n\nTransport layer: Segment (TCP) / Datagram (UDP)",
        "# TCP\n\n4계층의 전송 단위는 세그먼트이고, 2계층은 프레임이다.",
        "# TCP\n\nTransport layer: the PDU is the segment; the link layer's is the frame.",
      ]),
    CheckRule(
      "flag-letter",
      Bilingual(
        ko: "글자나 풀이가 다른 플래그의 것입니다.", en: "The letter or the long name belongs to another flag."),
      reference: "RFC 9293 3.1",
      wrong: [
        "# TCP flags\n\n| Name | Full name |\n|--|--|\n| PSH | Finish |\n| RST | Reset |\n| SYN | Synchronize |\n| FIN | Finish |",

        "# tcpdump\n\nTCP에서 S가 SYN, F가 FIN, R이 PSH, P가 RST이다.",
        "# tcpdump\n\nIn TCP lines S is SYN, F is FIN and P is URG.",
        "# TCP flags\n\n| Flag | tcpdump |\n|---|---|\n| SYN | S |\n| FIN | F |\n| RST | R |\n| PSH | S |",

        "# TCP 플래그\n\n- SYN(Synchronize) : 연결\n- PSH(Urgent) : 긴급",
        "# TCP 플래그\n\n- U(URG): 긴급\n- A(ACK): 확인\n- F(SYN): 연결 요청",
        "# TCP flags\n\n- U(URG): urgent\n- A(ACK): acknowledges\n- H(PSH): push",
        "# TCP flags\n\n- U(Push): hand the data on\n- S(Synchronize): open\n- F(Finish): close",
      ],
      right: [
        "# TCP flags\n\n| Name | Full name |\n|--|--|\n| PSH | Push |\n| RST | Reset |\n| SYN | Synchronize |\n| FIN | Finish |",

        "# tcpdump\n\nTCP에서 S가 SYN, F가 FIN, P가 PSH, R이 RST, 점(.)이 ACK이다.",
        "# TCP flags\n\n| Flag | tcpdump |\n|---|---|\n| SYN | S |\n| FIN | F |\n| RST | R |\n| ACK | . |",

        "# TCP 플래그\n\n- SYN(Synchronize) : 연결\n- PSH(Push) : 바로 전달",
        "# TCP flags\n\n- U(URG): urgent\n- P(PSH): push\n- S(SYN): open",
        "# Hosts\n\n- S(Server): listens\n- C(Client): connects with SYN",
      ]),
    CheckRule(
      "abbreviation",
      Bilingual(ko: "약자를 다른 말로 풀었습니다.", en: "An abbreviation is spelt out with another word."),
      reference: "RFC 9293 4",
      wrong: [
        "# TCP\n\nTCP(Transfer Control Protocol)는 연결 지향 프로토콜이다.",
        "# TCP\n\nEach segment holds at most one MSS (Maximum Segment Scale) of data.",
        "# TCP 용어\n\n- ISN: Internal Sequence Number\n- SYN으로 알린다.",
        "# TCP terms\n\n| Term | Long |\n|---|---|\n| RTT | Round Trip Transfer |\n| UDP | User Data Protocol |",
        "# TCP\n\nUser Defined Protocol(UDP)과 달리 TCP는 순서를 지킨다.",
      ],
      right: [
        "# TCP\n\nTCP(Transmission Control Protocol)는 연결 지향 프로토콜이다.",
        "# TCP\n\nEach segment holds at most one MSS (TCP segment size) of data, the max segment size (MSS).",
        "# TCP 용어\n\n- ISN: 초기 순서 번호(Initial Seq Num)\n- MTU: Maximum Transfer Unit",
        "# TCP terms\n\n| Term | Long |\n|---|---|\n| RTT | Round-Trip Time |\n| RTO | Retransmission Timer |",
        "# TCP\n\nAIMD (Additive Increase / Multiplicative Decrease)는 cwnd(Congestion Window)를 다룬다.",
        "# TCP\n\nRTO (Request Time Out), MSS: Maximum segment sent in one datagram, ISN (initial SYN number).",
      ]),
    CheckRule(
      "flag-meaning", by: .unproven,
      Bilingual(ko: "다른 플래그의 뜻입니다.", en: "That is what another flag means."),
      reference: "RFC 9293 3.1",
      wrong: [
        "# TCP flags\n\n- SYN\n    - Finish\n        - Sequence Number\n- RST\n    - Reset",
        "# TCP 플래그\n\n- FIN: 연결을 시작할 때 사용합니다.",

        "# TCP flags\n\n- URG: opens a connection\n- SYN: opens a connection",

        "# TCP 플래그\n\n- SYN: 연결을 강제로 종료한다.\n- FIN: 더 보낼 데이터가 없다.",
        "# TCP flags\n\n- RST: the sender has no more data\n- SYN: opens a connection",
        "# TCP\n\nQ: Which flag aborts a connection?\nA: FIN",

        "# TCP 플래그\n\n- SYN: 연결 요청\n- RST: 연결을 시작할 때 동기화하는 플래그",
        "# TCP flags\n\n- SYN: opens a connection\n- PSH: the data is urgent",
      ],
      right: [
        "# TCP flags\n\n- SYN\n    - Synchronization\n        - Sequence Number\n- RST\n    - Reset",

        "# TCP 플래그\n\n- RST: 연결을 강제로 종료한다.\n- FIN: 더 보낼 데이터가 없다.",
        "# TCP\n\nQ: Which flag aborts a connection?\nA: RST",

        "# TCP 플래그\n\n- SYN: 연결 요청\n- RST: 연결을 강제로 끊는 플래그",
        "# TCP flags\n\n- SYN: opens a connection\n- PSH: hands urgent and other data on immediately",
      ]),
    CheckRule(
      "state-name", severity: .warning,
      Bilingual(
        ko: "없는 상태이거나 철자가 틀렸습니다.", en: "There is no such state, or it is misspelt."),
      reference: "RFC 9293 3.3.2",
      wrong: [
        "# TCP 상태\n\n- `CLOSED`: 닫힌 상태\n- `LISTNE`: 기다리는 상태\n- `ESTABLISHED`: 연결된 상태",
        "# 연결 종료\n\n서버는 ACK를 기다리는 LAST_LOCK 상태가 된다.", "# Opening\n\nThe server enters SYN-RECEVED.",
        "# TCP\n\nIt then enters FIN_WAIT_3.",
      ],
      right: [
        "# TCP 상태\n\n- `CLOSED`: 닫힌 상태\n- `LISTEN`: 기다리는 상태\n- `ESTABLISHED`: 연결된 상태",
        "# 연결 종료\n\n서버는 LAST_ACK 상태가 되고 클라이언트는 FIN_WAIT2 상태가 된다.",
        "# Opening\n\nThe server enters SYN_RCVD after SYN_ACK has been sent.",
        "# TCP in Java\n\nA thread in TIMED_WAITING waits; the kernel has TCP_TIMEWAIT_LEN for TIME_WAIT.",
      ]),
    CheckRule(
      "gloss", by: .unproven,
      Bilingual(
        ko: "괄호 앞의 말과 괄호 안의 말이 서로 반대입니다.", en: "A name and the one in brackets behind it are opposites."),
      reference: "RFC 9293 2.2",
      wrong: [
        "# TCP\n\n- 전이중(half-duplex) 서비스", "# TCP\n\n- 혼잡 제어(Flow Control): 처리 속도를 조절한다.",
        "# TCP\n\n## Flow control (혼잡 제어)\n\ntext", "# TCP\n\n- Point-to-point (one-to-many) service",
        "# TCP\n\n비연결형(Connection-Oriented) 프로토콜이다.", "# 계층\n\n- 네트워크 계층: TCP를 통해 오류를 제어한다.",
        "# Layers\n\n- TCP → network layer",
      ],
      right: [
        "# TCP\n\n- 전이중(full-duplex) 서비스", "# TCP\n\n- Congestion / Flow control(혼잡제어, 흐름제어)",
        "# TCP\n\n- Full duplex (not half-duplex) service", "# TCP\n\n- 흐름 제어(혼잡 제어와 다름)는 수신자를 위한 것이다.",
        "# TCP\n\n```\n(active close)                 (passive close)\n```",
        "# TCP\n\n- 전송 계층(TCP, 네트워크 계층 위)",
        "# Layers\n\n- TCP → network layer → IP packet", "# 목차\n\n- 링크 계층, 네트워크 계층, TCP, 응용 계층",
      ]),
  ]
}
