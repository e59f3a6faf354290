import TCP

extension MeaningRule {
  /// What a connection is told apart by, opened and closed with, and what its header and layer are.
  static let relationsOfConnections: [MeaningRule] = [
    .claims(
      "checksum-detects",
      [
        MeaningPattern(
          of: Subjects.checksum,
          pole:
            "guarantee* order | ensure* order | order of the data | order of segments | in the right order | in the correct order | verify the identity | identity of the sender | encrypts | encryption | 순서를 보장 | 순서를 확인 | 순서를 맞 | 순서 보장 | 순서를 검사 | 암호화 | 保证顺序",
          not: Subjects.sequenceNumber
            + " | sequenc* | SEQ | 시퀀스 | 순서 번호 | length field | not | 않 | 아니 | over | IHL | pseudo* | TLS | 의사 | 序 | 재전송 | retransm*"
        ),
        MeaningPattern(
          of:
            "순서 보장은 | 순서는 | guarantees the order | guarantees order | ensures order | keeps the order | ensures the order",
          pole:
            "체크섬으로 | 체크섬을 이용 | 체크섬을 통해 | 체크섬을 사용 | with checksums | with a checksum | by checksums | using checksums | using the checksum | through checksums",
          not: Subjects.sequenceNumber
            + " | sequenc* | SEQ | 시퀀스 | 순서 번호 | not | 않 | 오류 | error* | 무결성 | integrity", titled: false),
      ],
      Right(
        ko: "체크섬은 전송 중에 깨진 세그먼트를 찾아냅니다. 순서는 순서 번호로 맞춥니다.", "오류 검출",
        en: "The checksum finds segments damaged on the way; it is the sequence numbers that keep the order.",
        "it detects errors"),
      "RFC 9293 3.1",
      says: [
        "체크섬: 데이터의 순서를 확인하는 필드", "체크섬은 세그먼트의 순서를 보장하기 위해 사용된다.",
        "Checksum: used to verify the identity of the sender.", "TCP guarantees the order with checksums.",
      ],
      doesNotSay: [
        "체크섬: 데이터의 오류를 확인하는 필드", "순서 번호는 세그먼트의 순서를 보장하기 위해 사용된다.",
        "Checksum: used to detect damage on the way.", "TCP guarantees the order with sequence numbers.",
      ]),
    .widening(
      "offset-is-of-the-header",
      [
        MeaningPattern(
          of: Subjects.dataOffset,
          pole:
            "where the header begins | where the header starts | where the data ends | end of the data | 헤더가 시작 | 데이터가 끝 | 데이터의 끝 | 헤더의 시작 | 数据结束",
          not:
            "not | 않 | 아니 | data begins | data starts | 데이터가 시작 | 데이터의 시작 | from where the header | 부터 | from"
        )
      ],
      says: ["데이터 오프셋: 데이터가 끝나는 위치를 나타낸다.", "The data offset tells where the header begins."],
      doesNotSay: ["데이터 오프셋: 데이터가 시작하는 위치를 나타낸다.", "The data offset tells where the data begins."]),
    .widening(
      "lifetime-names",
      [
        MeaningPattern(
          of: "MSL | maximum segment lifetime | 최대 세그먼트 수명 | 최대 세그먼트 생존",
          pole:
            "is the minimum | minimum time | shortest time | 최소 시간 | 최소한의 시간 | 최단 시간 | 최소 수명 | 最短时间",
          not: "maximum time | 최대 시간 | longest | 최장 | wait | 대기 | 기다 | TIME-WAIT"),
        MeaningPattern(
          of: Subjects.segmentSize,
          pole:
            "is the minimum size | is the smallest | minimum size of a segment | minimum segment size | 세그먼트의 최소 크기 | 최소 세그먼트 크기 | 가장 작은 세그먼트 | 最小报文段",
          not: "536 | maximum | 최대 크기 | 최댓값 | not | 아니 | IPv4 | MTU | 最大"),
      ],
      says: [
        "MSL은 세그먼트가 네트워크에서 살아 있을 수 있는 최소 시간이다.", "MSL is the minimum time a segment can live in the network.",
        "MSS는 세그먼트의 최소 크기이다.", "MSS is the minimum size of a segment.",
      ],
      doesNotSay: [
        "MSL은 세그먼트가 네트워크에서 살아 있을 수 있는 최대 시간이다.", "MSL is the maximum time a segment can live in the network.",
        "MSS는 세그먼트의 최대 크기이다.", "MSS is the maximum size of a segment.",
      ]),
    .widening(
      "three-way-open",
      [
        MeaningPattern(
          of: "three-way handshake | three way handshake | 3-way handshake | 3 way handshake",
          pole:
            "used to terminate | used to close | used for closing | used for terminating | terminates the connection | terminates a connection | closes the connection | closes a connection",
          not:
            "four | 4 | establish* | open | opens | opening | set up | FIN | after | then | not | once | before | can also | some | modern | three segments",
          titled: false)
      ],
      says: [
        "The 3-way handshake is used to terminate the connection.",
        "The three-way handshake closes the connection.",
      ],
      doesNotSay: [
        "The 3-way handshake is used to establish the connection.",
        "The four-way handshake closes the connection.",
      ]),
    .widening(
      "half-close-sides",
      [
        MeaningPattern(
          of: Subjects.halfClose + " | half-close | half closed state",
          pole:
            "fully closed | completely closed | both directions are closed | both sides have closed | sent FIN can still send | sent the FIN can still send | sent a FIN can still send | sent the FIN may still send | 완전히 닫 | 완전히 종료된 | 양방향 모두 닫 | FIN을 보낸 쪽이 데이터를 더 보낼 수 있 | FIN을 보낸 쪽이 데이터를 보낼 수 있 | FIN을 보낸 쪽은 데이터를 보낼 수 있 | FIN을 보낸 쪽이 계속 보낼 수 있",
          not: "not | until | 않 | 아니 | 까지 | before | 전 | yet | receive | 없 | 아직 | then | 이후 | 되면 | when both")
      ],
      says: [
        "반닫힘 상태에서는 FIN을 보낸 쪽이 데이터를 더 보낼 수 있다.", "Half-close means that the connection is fully closed.",
        "In half-close the side that sent FIN can still send data.",
      ],
      doesNotSay: [
        "반닫힘 상태에서는 FIN을 받은 쪽이 데이터를 더 보낼 수 있다.",
        "Half-close means that the connection is not yet fully closed.",
        "In half-close the side that received the FIN can still send data.",
      ]),
    .widening(
      "syn-flood-target",
      [
        MeaningPattern(
          of: Subjects.synFlood,
          pole:
            "many FIN | many RST | many ACK segments | many ACK packets | large number of FIN | large number of RST | large number of ACK | clients backlog | 대량의 ACK | 대량의 FIN | 대량의 RST | 다량의 ACK | 다량의 FIN | 수많은 ACK | 수많은 FIN | 大量的ACK | 大量的FIN | 大量ACK | 大量FIN",
          not:
            "SYN+ACK | SYN-ACK | not | 않 | without | never | 기다 | wait* | SYN을 대량 | SYN packets | SYN segments | unlike | 大量SYN"
        )
      ],
      says: ["SYN 플러딩은 대량의 ACK를 보내는 공격이다.", "In a SYN flood the attacker sends many FIN segments."],
      doesNotSay: ["SYN 플러딩은 대량의 SYN을 보내는 공격이다.", "In a SYN flood the attacker sends many SYN segments."]),
    .widening(
      "isn-shared",
      [
        MeaningPattern(
          of: Subjects.initialNumber,
          pole:
            "chosen by the receiver | determined by the receiver | assigned by the receiver | chosen by the router | 수신자가 정 | 수신자가 결정 | 수신자가 선택 | 수신 측이 정 | 수신 측에서 정",
          not: "sender | each | both | 각 | 송신 | not | 않 | 서로 | own")
      ],
      says: ["초기 순서 번호는 수신자가 정한다.", "The initial sequence number is chosen by the receiver."],
      doesNotSay: ["초기 순서 번호는 각자 정한다.", "The initial sequence number is chosen by each side for itself."]),
    .widening(
      "connection-identity",
      [
        MeaningPattern(
          of:
            "TCP connection | TCP connections | connection is identified | socket | sockets | TCP 연결 | TCP 연결은 | 소켓",
          pole: "MAC address | MAC addresses | MAC 주소 | MAC地址 | 3-tuple | three-tuple | 2-tuple | two-tuple",
          not:
            "IP | Ethernet | ARP | frame | 프레임 | 이더넷 | link | 링크 | not | 않 | 아니 | 4-tuple | 5-tuple | four | five | raw | packet socket | AF_PACKET | UDP | 변환된 | 변환하 | 주소를 통해 | 라우터 | 게이트웨이",
          titled: false)
      ],
      says: [
        "소켓은 MAC 주소와 포트 번호로 이루어진다.",
        "TCP connections are identified by source and destination MAC addresses.",
      ],
      doesNotSay: [
        "소켓은 IP 주소와 포트 번호로 이루어진다.",
        "TCP connections are identified by addresses and ports, not by MAC addresses.",
      ]),
    .widening(
      "port-meaning",
      [
        MeaningPattern(
          of: "IP address | IP addresses | IP 주소 | IP 주소는 | IP地址",
          pole:
            "identifies a process | identify a process | identifies the process | identifies an application | identifies the application | 프로세스를 식별 | 프로세스를 구분 | 응용 프로그램을 식별 | 애플리케이션을 식별 | 标识进程",
          not: "port | ports | 포트 | socket | 소켓 | host | 호스트 | not | 않 | 아니 | 端口 | 主机 | only | 컴퓨터 | machine",
          titled: false)
      ],
      says: ["IP 주소는 프로세스를 식별한다.", "An IP address identifies a process."],
      doesNotSay: ["포트 번호는 호스트 안의 프로세스를 식별한다.", "An IP address identifies a host, a port a process."]),
    .widening(
      "window-zero-close",
      [
        MeaningPattern(
          of: Subjects.zeroWindow,
          pole:
            "without limit | as much as it wants | keeps sending data | continues to send data | continues sending data | can send more data | plenty of buffer | plenty of room | 계속 데이터를 보낸 | 계속 데이터를 보낼 | 계속 보낼 수 있 | 계속 전송한 | 더 많은 데이터를 보낼 수 있 | 버퍼에 여유가 | 버퍼가 비어",
          not:
            "probe | probes | 프로브 | stop* | 멈 | 중단 | not | cannot | 않 | 없 | 1 byte | 1바이트 | 탐색 | until | 까지 | URG | urgent | 다시 | again | if | after | once | 이후 | 업데이트 | update"
        )
      ],
      says: ["윈도우 크기가 0이면 송신자는 계속 데이터를 보낸다.", "A window of 0 means that the sender can send without limit."],
      doesNotSay: ["윈도우 크기가 0이면 송신자는 데이터를 보내지 않는다.", "A window of 0 means that the sender has to stop."]),
    .widening(
      "tcp-layer",
      [
        MeaningPattern(
          phrase:
            "네트워크 계층 프로토콜인 TCP | 응용 계층 프로토콜인 TCP | 인터넷 계층 프로토콜인 TCP | 데이터 링크 계층 프로토콜인 TCP | network layer protocol TCP | application layer protocol TCP | network layer protocols such as TCP | network layer protocols like TCP",
          unless: "아니 | 않 | not | TCP/IP | over TCP | 위 | on TCP")
      ],
      says: ["네트워크 계층 프로토콜인 TCP를 쓴다.", "It runs over the network layer protocol TCP."],
      doesNotSay: ["전송 계층 프로토콜인 TCP를 쓴다.", "It runs over the transport layer protocol TCP."]),
    .widening(
      "tcp-layer",
      [
        MeaningPattern(
          of: "segment | segments | TCP segment | 세그먼트",
          pole:
            "네트워크 계층에서의 데이터 단위 | 네트워크 계층의 데이터 단위 | 네트워크 계층의 전송 단위 | 네트워크 계층의 PDU | 응용 계층의 데이터 단위 | unit of the network layer | network layer PDU | PDU of the network layer | unit at the network layer",
          not: "packet | packets | 패킷 | datagram* | 데이터그램 | 전송 계층 | transport | frame | 프레임", behind: true,
          titled: false)
      ],
      says: ["세그먼트는 네트워크 계층에서의 데이터 단위이다.", "A segment is the data unit of the network layer."],
      doesNotSay: ["세그먼트는 전송 계층에서의 데이터 단위이다.", "A packet is the data unit of the network layer."]),
    .widening(
      "what-tcp-is",
      [
        MeaningPattern(
          phrase:
            "connectionless protocols such as TCP | connectionless protocol such as TCP | connectionless protocols like TCP | 비연결형 프로토콜인 TCP | 비연결형 프로토콜이기 때문에 TCP | 비연결 지향 프로토콜인 TCP | 비연결형인 TCP",
          unless: "아니 | 않 | not | 달리 | unlike")
      ],
      says: ["비연결형 프로토콜인 TCP를 쓴다.", "In the case of connectionless protocols such as TCP a reset is sent."],
      doesNotSay: [
        "연결형 프로토콜인 TCP를 쓴다.", "In the case of connection-oriented protocols such as TCP a reset is sent.",
      ]),
    .widening(
      "offset-is-of-the-header",
      [
        MeaningPattern(
          of: Subjects.dataOffset + " | 오프셋 항목 | 오프셋 필드 | offset field",
          pole: "데이터의 길이를 | 데이터 길이를 | 데이터의 크기를 | length of the data | size of the data",
          not: "헤더 | header | fragment* | 단편 | IP | 시작 | begins | starts | not | 않 | 아니 | 首部", behind: true)
      ],
      says: ["오프셋 항목에는 TCP 데이터의 길이를 담는다."],
      doesNotSay: ["오프셋 항목에는 TCP 헤더의 길이를 담는다.", "The data offset field tells the length of the header."]),
  ]
}
