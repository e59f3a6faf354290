import TCP

extension MeaningRule {
  /// What TCP does for a program, and what it leaves to others.
  static let beginnersOnService: [MeaningRule] = [
    .widening(
      "no-negative-ack",
      [
        MeaningPattern(
          of: "TCP | receiver | 수신자 | 수신 측 | 수신측",
          says:
            "sends a NAK | sends a NACK | sends NAK | sends NACK | with a NACK | with a NAK | returns a NAK | returns a NACK | responds with a NAK | NAK를 보낸 | NACK를 보낸 | NAK을 보낸 | NACK을 보낸 | NACK로 요청 | NAK로 요청 | NACK를 전송 | NAK를 전송 | NAK로 알 | NACK로 알",
          with:
            "TCP | segment | packet | lost | missing | 유실 | 손실 | 패킷 | 세그먼트 | 데이터",
          unless:
            "not | never | no | rdt* | ARQ | HDLC | 링크 | link | GBN | go-back* | Selective Repeat | 않 | 없 | 아니 | RTP | 대신 | instead | stop and wait | stop-and-wait | 멀티캐스트 | multicast | HARQ | I2C | SYN",
          titled: true)
      ],
      says: [
        "TCP sends a NAK when a segment is missing.", "The receiver asks for a lost packet with a NACK.",
        "수신자는 유실된 패킷을 NACK로 요청한다.",
      ],
      doesNotSay: [
        "TCP sends no NAK when a segment is missing.", "TCP는 NAK를 보내지 않고 같은 ACK를 반복한다.",
        "In rdt 2.0 the receiver sends a NAK when a packet is damaged.",
      ]),
    .widening(
      "checksum-detects",
      [
        MeaningPattern(
          phrase:
            "corrects bit errors with the checksum | corrects errors with the checksum | corrects errors using the checksum | corrects bit errors using the checksum | checksum corrects errors | repairs damaged segments with the checksum | checksum lets the receiver correct | checksum allows the receiver to correct | 체크섬으로 오류를 정정 | 체크섬으로 오류를 수정 | 체크섬으로 에러를 수정 | 체크섬으로 에러를 정정 | 체크섬을 이용해 오류를 정정 | 체크섬을 이용해 오류를 수정 | 체크섬으로 오류를 복구 | 체크섬으로 손상된 데이터를 복구",
          unless: "not | never | cannot | no | 않 | 없 | 아니 | 못")
      ],
      says: ["TCP corrects bit errors with the checksum.", "TCP는 체크섬으로 오류를 정정한다."],
      doesNotSay: [
        "TCP detects bit errors with the checksum.", "TCP는 체크섬으로 오류를 검출한다.", "체크섬으로 오류를 정정하지는 못한다.",
      ]),
    .widening(
      "accepted-socket-port",
      [
        MeaningPattern(
          phrase:
            "picks a new port for each accepted connection | picks a new port for every connection | assigns a new port to each accepted connection | assigns a new port for each connection | assigns a new port to each client | opens a new port for each client | uses a new port for each accepted connection | a different port for each accepted connection | 연결을 수락할 때마다 새로운 포트 | 연결을 수락할 때마다 새 포트 | 클라이언트마다 새로운 포트를 할당 | 클라이언트마다 다른 포트를 할당 | 연결마다 새로운 포트를 할당 | 연결마다 서버의 새 포트",
          unless: "not | never | 않 | 아니 | FTP | TFTP | UDP | passive mode | client picks | 클라이언트가")
      ],
      says: ["The server picks a new port for each accepted connection.", "서버는 연결을 수락할 때마다 새로운 포트를 할당한다."],
      doesNotSay: [
        "The server does not pick a new port for each accepted connection.", "서버는 연결을 수락할 때마다 새로운 소켓을 만든다.",
      ]),
    .claims(
      "addresses-are-of-the-network-layer",
      [
        MeaningPattern(
          phrase: WordClass.any(
            WordClass.each(
              "TCP header contains | TCP header holds | TCP header carries | TCP header includes | the TCP header has",
              "the source and destination IP addresses | source and destination IP addresses | the source and destination IP address | the IP addresses | the IP address of | the source IP address | source IP address and destination IP address | both IP addresses"
            ),
            WordClass.each(
              "TCP 헤더에는 | TCP 헤더는 | TCP 헤더에",
              "출발지 IP 주소와 목적지 IP 주소가 | 송신지 IP 주소와 수신지 IP 주소가 | 출발지 IP와 목적지 IP가 | 송신자와 수신자의 IP 주소가 | 출발지와 목적지의 IP 주소가 | 출발지 IP, 목적지 IP | IP 주소가 들어 | IP 주소가 포함 | IP 주소가 담 | 출발지 IP 주소, 목적지 IP 주소"
            )),
          unless: "not | no | pseudo | 의사 | 가상 | 없 | 않 | 아니 | IP header | IP 헤더 | checksum | 체크섬")
      ],
      Right(
        ko: "IP 주소는 IP 헤더에 있습니다. TCP 헤더에는 포트 번호만 있습니다.", "포트 번호 (IP 주소는 IP 헤더)",
        en: "The IP addresses stand in the IP header; the TCP header holds only the ports.",
        "the ports (the addresses are in the IP header)"),
      "RFC 9293 3.1",
      says: [
        "The TCP header contains the source and destination IP addresses.",
        "TCP 헤더에는 출발지 IP 주소와 목적지 IP 주소가 들어 있다.",
      ],
      doesNotSay: [
        "The TCP header contains the source and destination ports.", "TCP 헤더에는 출발지 포트와 목적지 포트가 들어 있다.",
      ]),
    .widening(
      "port-meaning",
      [
        MeaningPattern(
          of: "ports | port numbers | port number | 포트 번호 | 포트",
          says:
            "identify hosts on | identifies the host on | identify a host on | identifies a host on | identify computers on | identifies a computer on | 네트워크에서 호스트를 식별 | 네트워크상의 호스트를 식별 | 네트워크의 호스트를 식별 | 호스트를 식별하는 번호 | 컴퓨터를 식별하는 번호",
          unless: "not | IP | process* | 프로세스 | 아니 | switch | address", titled: false)
      ],
      says: ["Ports identify hosts on the network.", "포트 번호는 네트워크에서 호스트를 식별하는 번호이다."],
      doesNotSay: ["Ports identify processes on a host.", "포트 번호는 호스트 안의 프로세스를 식별한다."]),
    .widening(
      "syn-flood-target",
      [
        MeaningPattern(
          of: Subjects.synFlood,
          says:
            "클라이언트의 백로그 | 클라이언트의 대기 큐 | 클라이언트의 큐 | 클라이언트 백로그 | backlog of the client | clients backlog",
          unless: "서버의 | server | 아니 | not")
      ],
      says: ["SYN Flooding은 클라이언트의 백로그 큐를 가득 채우는 공격이다.", "A SYN flood fills the client's backlog."],
      doesNotSay: ["SYN Flooding은 서버의 백로그 큐를 가득 채우는 공격이다.", "A SYN flood fills the server's backlog."]),
    .widening(
      "stream-has-no-messages",
      [
        MeaningPattern(
          phrase:
            "send()를 한 번 하면 상대는 recv() 한 번 | send 한 번은 recv 한 번 | send 한 번에 recv 한 번 | write 한 번에 read 한 번 | send() 한 번에 recv() 한 번 | send를 한 번 하면 recv 한 번 | one send() is one recv() | each send() arrives as one recv() | each send arrives as one recv | one send equals one recv",
          unless: "않 | 아니 | 없 | not | UDP | datagram | 데이터그램 | 보장")
      ],
      says: ["send()를 한 번 하면 상대는 recv() 한 번으로 받는다."],
      doesNotSay: ["send 한 번에 recv 한 번이 대응하는 것은 아니다."]),
    .widening(
      "fixed-path",
      [
        MeaningPattern(
          phrase:
            "handshake reserves a path | handshake reserves a route | handshake reserves the path | reserves a path through the routers | reserves a route through the routers | reserves resources in the routers | reserves bandwidth in the routers",
          unless: "not | never | no | RSVP | circuit switch* | ATM")
      ],
      says: ["The handshake reserves a path through the routers."],
      doesNotSay: ["The handshake does not reserve a path through the routers."]),
    .widening(
      "flow-is-not-congestion",
      [
        MeaningPattern(
          of: Subjects.congestionControl,
          says:
            "receiver isnt overwhelmed | receiver is not overwhelmed | receiver isnt overloaded | receiver is not overloaded | so that the receiver can keep up | slow receiver | receivers buffer | 수신자가 감당 | 수신 측이 감당 | 수신측이 감당 | 수신자의 처리 속도",
          unless:
            "flow control | 흐름 제어 | not only | unlike | rwnd | whereas | and the network | 네트워크 | network | min( | receive window | router"
        ),
        MeaningPattern(
          of: Subjects.receiveWindow,
          says:
            "depends on how congested | depends on the congestion | reflects the congestion of the network | tells how congested | 네트워크가 얼마나 혼잡 | 네트워크의 혼잡 정도를 나타 | 네트워크 혼잡 정도에 따라",
          unless: "cwnd | congestion window | 혼잡 윈도우 | not | 아니 | min("),
      ],
      says: [
        "Congestion control is there so that the receiver isn't overwhelmed.",
        "The advertised window depends on how congested the network is.", "혼잡 제어는 수신자가 감당할 수 있는 만큼만 보내게 한다.",
      ],
      doesNotSay: [
        "Flow control is there so that the receiver isn't overwhelmed.",
        "The congestion window depends on how congested the network is.", "흐름 제어는 수신자가 감당할 수 있는 만큼만 보내게 한다.",
      ]),
    .widening(
      "recovery-without-slow-start",
      [
        MeaningPattern(
          of: "fast recovery | 빠른 회복",
          says:
            "starts again from slow start | goes back to slow start | returns to slow start | starts over with slow start | begins with slow start | restarts slow start | enters slow start | 느린 시작으로 돌아간 | 느린 시작부터 다시 | 슬로우 스타트로 돌아간 | 슬로우 스타트부터 다시",
          unless:
            "not | never | instead | without | skip* | timeout | Tahoe | 타호 | 않 | 아니 | 대신 | 없이 | 타임아웃 | 건너 | avoid* | rather | 시간 초과 | new ack | if"
        )
      ],
      says: ["Fast recovery starts again from slow start.", "빠른 회복은 느린 시작으로 돌아간다."],
      doesNotSay: ["Fast recovery does not start again from slow start.", "빠른 회복은 느린 시작으로 돌아가지 않는다."]),
    .widening(
      "three-way-open",
      [
        MeaningPattern(
          phrase:
            "connection establishment needs four | connection establishment takes four | connection establishment requires four | connection setup needs four | connection setup takes four | opening a connection takes four | opening a connection needs four | opening needs four | opening takes four | opening needs a four | connection is opened with four | opens a connection with four | 연결을 여는 데 네 개의 세그먼트 | 연결 수립에는 네 개의 세그먼트 | 연결 수립은 네 단계 | 연결 수립에는 네 번",
          unless: "not | never | simultaneous* | 않 | 아니 | 동시 | why | 왜 | would | in principle | merged | 합")
      ],
      says: ["Connection establishment needs four segments.", "연결 수립에는 네 개의 세그먼트가 필요하다."],
      doesNotSay: ["Connection establishment needs three segments.", "연결 수립에는 세 개의 세그먼트가 필요하다."]),
    .widening(
      "what-tcp-is",
      [
        MeaningPattern(
          ofProtocol: "UDP",
          says:
            "UDP guarantees delivery | UDP guarantees the delivery | UDP guarantees order | UDP is reliable while | UDP retransmits lost | UDP is connection-oriented | UDP는 전송을 보장한 | UDP는 순서를 보장한 | UDP는 신뢰성을 보장한 | UDP는 연결 지향 | UDP는 재전송을 한",
          unless: "QUIC | neither | nor | if | application | 않 | 아니 | 없")
      ],
      says: ["UDP guarantees delivery while TCP does not.", "UDP는 순서를 보장한다."],
      doesNotSay: ["UDP does not guarantee delivery while TCP does.", "UDP는 순서를 보장하지 않는다."]),
    .widening(
      "lifetime-names",
      [
        MeaningPattern(
          of: "MSL | maximum segment lifetime | 최대 세그먼트 수명",
          says:
            "twice the round trip time | twice the RTT | two round trips | two RTTs | 2 RTT | 왕복 시간의 두 배 | 왕복 시간의 2배 | RTT의 두 배 | RTT의 2배",
          unless: "not | 아니 | longer | at least | much | 2MSL | 2 MSL | twice the MSL | 길")
      ],
      says: ["The MSL is twice the round trip time.", "MSL은 RTT의 두 배이다."],
      doesNotSay: ["The MSL is not twice the round trip time.", "MSL은 RTT의 두 배가 아니다."]),
    .widening(
      "timeout-variance",
      [
        MeaningPattern(
          of: "RTO | retransmission timeout | 재전송 타임아웃 | 재전송 타이머",
          says:
            "fixed at 1 second | always 1 second | is a fixed value | is fixed | is a constant | is constant | 고정된 값이 | 고정값이 | 항상 1초 | 항상 같은 값 | 항상 일정",
          unless: "not | never | 아니 | 않 | initial | 처음 | 초기 | minimum | 최소 | if | 면 | would")
      ],
      says: ["RTO is fixed at 1 second.", "RTO는 항상 1초이다."],
      doesNotSay: ["RTO is not fixed.", "RTO는 RTT에 따라 바뀐다."]),
    .widening(
      "queues-of-a-listener",
      [
        MeaningPattern(
          of: "listen backlog | backlog | 백로그",
          says:
            "holds closed connections | contains closed connections | holds connections that are closed | holds connections in TIME-WAIT | holds TIME-WAIT | 종료된 연결을 보관 | 닫힌 연결을 보관 | 종료된 연결이 대기 | 종료된 연결이 쌓",
          unless: "not | 아니")
      ],
      says: ["The listen backlog holds closed connections.", "백로그에는 종료된 연결이 쌓인다."],
      doesNotSay: ["The listen backlog holds connections that wait for accept().", "백로그에는 수락을 기다리는 연결이 쌓인다."]),
    .widening(
      "syn-flood-target",
      [
        MeaningPattern(
          of: Subjects.synFlood,
          says:
            "attacker completes all handshakes | attacker completes the handshake | attacker completes every handshake | completes all the handshakes | attacker finishes the handshake | attacker answers with the final ACK | attacker sends the final ACK | 공격자가 핸드셰이크를 완료 | 공격자는 핸드셰이크를 완료 | 핸드셰이크를 모두 완료 | 마지막 ACK까지 보낸",
          unless: "not | never | without | 않 | 못 | 아니 | 없")
      ],
      says: ["In a SYN flood the attacker completes all handshakes.", "SYN 플러딩에서 공격자는 핸드셰이크를 완료한다."],
      doesNotSay: [
        "In a SYN flood the attacker never completes the handshake.", "SYN 플러딩에서 공격자는 핸드셰이크를 완료하지 않는다.",
      ]),
  ]
}
