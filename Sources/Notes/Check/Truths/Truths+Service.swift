import TCP

extension MeaningRule {
  /// What TCP gives an application.
  static let truthsOfService: [MeaningRule] = [
    .widening(
      "full-duplex",
      [
        .untruth(
          of: "full duplex | full-duplex | fullduplex | 전이중 | 점이중 | 전 이중 | 全双工",
          not: Roots.oneWay,
          unless: Roots.bothWays
            + " | close* | 종료 | 닫 | not | no | 않 | 아니 | each | 각각 | vs | 비교 | 차이 | 종류 | 방식이 존재 | 와 반이중 | 과 반이중 | ethernet | 이더넷 | 두 개의 | 한 쌍 | pair of"
        ),
        .untruth(
          of:
            "TCP connection | TCP connections | TCP 연결은 | TCP 연결이 | TCP 연결에서 | TCP 통신은 | TCP data | between two hosts | 두 호스트",
          not:
            "only in one direction | in only one direction | in one direction only | in one direction at a time | not in both directions | 한 방향으로만 | 한쪽으로만 | 한 방향으로밖에 | 한 번에 한 방향 | 번갈아 가며 | 동시에 보낼 수 없 | 동시에 전송할 수 없 | 동시에 흐를 수 없",
          unless:
            Roots.bothWays
            + " | close* | FIN | 종료 | 닫 | not | 않 | 아니 | each | 각각 | half-close | shutdown* | 끊 | after | 후"),
        .untruth(
          of: "TCP | TCP connection | TCP connections",
          not:
            "simplex | half-duplex service | half duplex service | half-duplex communication | half duplex communication | one side to send at a time | only one side can send | only one side may send | 단방향 통신이 | 단방향 통신을 | 단방향 프로토콜 | 단방향 연결 | 단방향으로만 | 반이중 방식",
          unless:
            Roots.bothWays
            + " | full duplex | full-duplex | 전이중 | clos* | FIN | stay | stays | 종료 | not | 않 | 아니 | 각 방향 | each | two simplex | pair of | pairs of | 한 쌍 | 두 개의 | vs | 비교 | 차이 | ethernet | 이더넷 | SSE | 서버에서 | HTTP",
          titled: false),
      ],
      says: [
        "전이중: 데이터 전송이 한 번에 한 방향에서만 일어난다.", "Full duplex service: one-way data flow in the same connection",
        "전이중(Full-Duplex) : 전송이 한 방향으로만 일어날 수 있다.", "TCP provides a half duplex service.", "TCP는 단방향 통신이다.",
      ],
      doesNotSay: [
        "전이중: 데이터 전송이 양방향에서 동시에 일어난다.", "Full duplex service: bidirectional data flow in the same connection",
        "A FIN closes the full-duplex connection in one direction only.",
        "TCP provides a full duplex service.",
        "TCP connections are pairs of simplex streams, one in each direction.", "TCP는 단방향 통신이 아니다.",
      ]),
    .widening(
      "stream-has-no-messages",
      [
        .untruth(
          of: "TCP | SOCK_STREAM | byte stream | 바이트 스트림 | stream service | reliable, in order delivery",
          not: WordClass.any(
            WordClass.each(
              "message boundaries | message boundary | record boundaries | boundaries of messages",
              "are kept | are preserved | are maintained | are retained | is kept | is preserved | kept | preserved"
            ),
            WordClass.each(
              "keeps | preserves | maintains | retains | respects | keeping | preserving",
              "message boundaries | the message boundaries | record boundaries | the boundaries"),
            WordClass.each(
              "메시지 경계를 | 메시지의 경계를 | 데이터 경계를 | 데이터의 경계를 | 메시지 경계가 | 데이터 경계가 | 데이터의 경계가",
              "유지한 | 유지하며 | 유지하고 | 유지된 | 유지됨 | 보존한 | 보존하며 | 보존된 | 지킨 | 구분한 | 있다 | 존재")),
          unless:
            "not | no | without | never | dont | doesnt | 않 | 없 | 못 | 아니 | datagram* | 데이터그램 | application | 응용 | 애플리케이션 | protocol on top | must | need | 직접 | SCTP | SOCK_DGRAM | SEQPACKET | 해야 | if"
        ),
        .untruth(
          of: "TCP | SOCK_STREAM | byte stream | 바이트 스트림",
          not: WordClass.any(
            WordClass.each(
              "메시지의 경계가 | 메시지 경계가 | 메시지의 경계를 | 메시지 경계를 | 메시지들의 경계가 | 데이터의 경계가 | 보낸 단위가",
              "그대로 유지 | 그대로 보존 | 그대로 전달 | 보존되 | 유지되는 | 보장되"),
            WordClass.each(
              "keeps | preserves | maintains | retains | respects",
              "the boundaries of the messages | the boundaries of messages | the boundaries between messages | the boundary of each message | the boundaries of each message | each message boundary"
            ),
            "TCP is message-oriented | TCP is message oriented | TCP is a message-oriented | TCP is a message oriented | TCP는 메시지 지향 | one send corresponds to one | each send corresponds to one | each write corresponds to one | every write is matched by one read | each write is matched by one read | each write on one side is matched | each send is matched by one | 보낸 단위 그대로 읽 | 보낸 단위 그대로 받 | send 한 번은 상대의 recv 한 번 | send 한 번이 recv 한 번 | send 한 번에 recv 한 번 | write 한 번이 read 한 번"
          ),
          unless:
            "not | no | without | never | dont | doesnt | 않 | 없 | 못 | 아니 | datagram* | 데이터그램 | application | 응용 | 애플리케이션 | must | need | 직접 | SCTP | SOCK_DGRAM | SEQPACKET | 해야 | if | 면 "
        ),
      ],
      says: [
        "TCP is reliable and in order (message boundaries are kept).", "TCP는 메시지 경계를 유지하며 데이터를 전달한다.",
        "TCP keeps the boundaries of the messages that a program writes.",
        "TCP에서는 보낸 메시지의 경계가 그대로 유지된다.",
      ],
      doesNotSay: [
        "TCP keeps the order of the bytes, but no boundaries of messages.",
        "TCP에서는 보낸 바이트의 순서가 그대로 유지된다.",
        "TCP is reliable and in order (no message boundaries).", "TCP는 메시지 경계를 유지하지 않는다.",
        "TCP를 쓰는 애플리케이션은 메시지 경계를 직접 구분한다.",
      ]),
    .widening(
      "two-ends-only",
      [
        .untruth(
          of: "TCP",
          not: WordClass.any(
            WordClass.each(
              "멀티캐스트 | 멀티캐스팅 | 브로드캐스트 | 브로드캐스팅 | 멀티캐스팅이나 브로드캐스팅 | 멀티캐스트와 브로드캐스트",
              "를 지원 | 을 지원 | 를 모두 지원 | 을 모두 지원 | 이 가능 | 가 가능 | 도 지원 | 도 가능 | 을 제공 | 를 제공"),
            "supports multicast | supports broadcast | supports multicasting | supports broadcasting | supports both multicast | can multicast | can broadcast | one-to-many | one to many | 1:N | 1:n | 1 : N | 일대다 | 1대다 | 1대N | 다대다"
          ),
          unless:
            "not | no | never | without | cannot | dont | doesnt | 않 | 없 | 못 | 아니 | 불가 | x | UDP | 서버 | server | socket | 소켓 | 클라이언트 | client* | multiplex* | 다중화 | 여러 연결 | if | flow | bandwidth"
        )
      ],
      says: ["TCP는 멀티캐스팅이나 브로드캐스팅을 모두 지원한다.", "TCP supports multicast and broadcast.", "TCP : 1:1, 1:N"],
      doesNotSay: ["TCP는 멀티캐스팅이나 브로드캐스팅을 지원하지 않는다.", "TCP does not support multicast.", "TCP : 1:1"]),
    .widening(
      "checksum-always",
      [
        .untruth(
          of: Subjects.checksum,
          not:
            "데이터만 | 데이터만을 | 페이로드만 | 헤더만 | 헤더는 제외 | 헤더를 제외 | 헤더는 포함하지 | 헤더를 포함하지 | data only | only the data | payload only | only the payload | header only | only the header | excludes the header | excluding the header | without the header | not the header",
          unless:
            "IP | IPv4 | UDP | 아니 | 않고 | not only | UDP-Lite | ICMP | 이더넷 | ethernet | CRC | pseudo | 의사 헤더만 | link"
        ),
        .untruth(
          of: Subjects.checksum,
          not: "2의 보수 | two's complement | twos complement | 2s complement | XOR only | 补码",
          unless: "1의 보수 | one's complement | ones complement | 1s complement | not | 아니 | vs | 정수 | 음수 | CRC"
        ),
        .untruth(
          of: "TCP에서 체크섬 | TCP에서는 체크섬 | TCP의 체크섬 | TCP 체크섬 | TCP checksum | checksum in TCP | TCP: checksum",
          not: "선택 | 옵션 | 필수가 아니 | 의무가 아니 | optional | not required | not mandatory | may be omitted",
          unless: "UDP | IPv4 | IP | 선택적 확인 | 알고리즘 | offload | alternate"),
      ],
      says: [
        "체크섬: 세그먼트에 포함되는 데이터만을 (헤더는 제외) 대상으로 오류를 검출", "TCP에서 체크섬은 선택이다.",
        "체크섬은 더한 값에 2의 보수를 취해 만든다.", "Checksum: covers only the payload of the segment",
      ],
      doesNotSay: [
        "체크섬: 헤더와 데이터 모두를 대상으로 오류를 검출", "TCP에서 체크섬은 필수이다.", "체크섬은 더한 값에 1의 보수를 취해 만든다.",
        "UDP에서 체크섬은 선택이다.",
      ]),
    .widening(
      "checksum-detects",
      [
        .untruth(
          of: Subjects.checksum + " | calculation | computes the sum | 계산한 값 | 계산 결과",
          not:
            "identical | is the same | are the same | is equal | are equal | match | matches | 일치하면 | 같으면 | 동일하면 | 일치할 경우 | 일치하는 경우 | 같을 경우",
          with:
            "corrupt* | damaged | discard* | dropped | is an error | has an error | 손상된 | 손상되었 | 폐기 | 버린 | 오류가 있 | 오류가 발생 | 에러가 있",
          unless:
            "not | nt | differ* | otherwise | no error | un* | mismatch* | fails | accept* | intact | correct | 않 | 다르 | 없 | 정상 | 아니 | undetected | even if | 경우도"
        )
      ],
      says: [
        "The checksum is computed again: the data must be corrupt if the output is identical.",
        "체크섬을 다시 계산해 값이 일치하면 세그먼트를 폐기한다.",
      ],
      doesNotSay: [
        "The checksum is computed again: the data must be corrupt if the output is different.",
        "체크섬을 다시 계산해 값이 일치하지 않으면 세그먼트를 폐기한다.",
      ]),
    .widening(
      "tcp-layer",
      [
        MeaningPattern(
          ofProtocol:
            "TCP operates | TCP works | TCP is a | TCP runs | TCP lives | TCP resides | TCP는 | TCP가",
          says:
            "at layer three | at layer 3 | at layer two | at layer 2 | at layer five | at layer 5 | at layer seven | at layer 7 | layer 3 protocol | layer three protocol | layer 2 protocol | layer 7 protocol | 3계층 프로토콜 | 3계층에서 | 3계층에 속 | 2계층에서 | 5계층에서 | 7계층에서 | L3 프로토콜",
          unless:
            "IP | layer 4 | layer four | 4계층 | L4 | not | above | below | 위 | 아래 | HTTP | 않 | 아니 | 상위 | 하위 | 기반 | TCP/IP 3계층"
        )
      ],
      says: ["TCP operates at layer three of the OSI model.", "TCP는 3계층에서 동작한다."],
      doesNotSay: ["TCP operates at layer four of the OSI model.", "TCP는 4계층에서 동작한다."]),
    .widening(
      "mss-is-data",
      [
        .untruth(
          of: Subjects.segmentSize,
          not:
            "in a single TCP connection | in one connection | in a connection | over the connection | per connection | through a connection | 하나의 연결에서 보낼 | 한 연결에서 보낼 | 연결 전체에서",
          with: "maximum | largest | biggest | most | amount | 최대 | 크기 | 양",
          unless:
            "segment can | in a segment | in one segment | in a single segment | negotiat* | 협상 | 교환 | agreed | advertised"
        )
      ],
      says: [
        "MSS is the maximum amount of data that can be sent in a single TCP connection.",
        "MSS는 하나의 연결에서 보낼 수 있는 데이터의 최대 크기이다.",
      ],
      doesNotSay: [
        "MSS is the maximum amount of data that can be sent in a single TCP segment.",
        "MSS는 하나의 세그먼트로 보낼 수 있는 데이터의 최대 크기이다.",
      ]),
    .widening(
      "order-is-kept",
      [
        .untruth(
          of:
            "TCP는 | TCP is | TCP(Transmission Control Protocol)는 | TCP provides | TCP 프로토콜은 | TCP guarantees | TCP delivers",
          not:
            "순서와 상관없이 | 순서에 상관없이 | 순서와 관계없이 | 순서 없이 | 뒤죽박죽 | 불안정하게 | 에러를 무시 | 오류를 무시 | in any order | in no particular order | regardless of order | unordered set | unordered stream | out of order to the application",
          unless:
            "도착 | arrive* | 재조립 | reassembl* | reorder* | 재정렬 | UDP | IP | network | 네트워크 | URG | urgent | 긴급 | 즉시 | 항목이 | packets may | even if | 더라도 | 해도 | 만약 | if | 않 | not",
          titled: false)
      ],
      says: [
        "TCP는 일련의 옥텟을 불안정하게, 순서와 상관없이 교환할 수 있게 한다.",
        "TCP is designed to be a reliable, unordered set of messages.",
      ],
      doesNotSay: [
        "TCP는 일련의 옥텟을 안정적으로, 순서대로 교환할 수 있게 한다.", "TCP는 패킷이 순서와 상관없이 도착해도 재조립한다.",
      ]),
  ]
}
