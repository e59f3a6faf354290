import TCP

extension MeaningRule {
  /// What numbers are taken by, and where they start.
  static let aboutSequence: [MeaningRule] = [
    MeaningRule(
      "ack-takes-no-number",
      [
        MeaningPattern(
          "ACK만 있는 | ACK만 담긴 | ACK만 보내 | 순수 ACK | 순수한 ACK | 데이터 없는 ACK | 데이터가 없는 ACK",
          "순서 번호를 | 시퀀스 번호를 | 순서 번호 하나를 | 시퀀스 번호 하나를",
          "하나 쓴 | 하나 쓰 | 쓴다 | 소비한다 | 차지한다 | 사용한다 | 1 증가 | 하나 늘 | 소모한다",
          unless: "않 | 아니 | 없다 | 없이 | 0개 | 0을"),
        MeaningPattern(
          "pure ACK | ACK alone | bare ACK | ACK without data | ACK only segment",
          "also consumes | consumes a | consumes one | consumes sequence | takes a sequence | uses a sequence | uses one | uses up | also uses | also takes | advances",
          unless: "nothing | not | never | no | none | doesnt | neither"),
        MeaningPattern(
          "ACK만 있는 세그먼트는 시퀀스 번호를 하나 | ACK만 있는 세그먼트는 순서 번호를 하나 | 순수 ACK는 시퀀스 번호를 하나 | 순수 ACK는 순서 번호를 하나 | 순수한 ACK도 시퀀스 번호를 | ACK도 순서 번호를 | ACK도 시퀀스 번호를 | ACK 세그먼트도 순서 번호를 | ACK 세그먼트도 시퀀스 번호를 | ACK는 순서 번호를 하나 | ACK는 시퀀스 번호를 하나",
          "차지 | 소비 | 소모 | 사용", unless: "않 | 아니 | 데이터"),
        MeaningPattern(
          "ACK consumes one | ACK consumes a sequence | ACK takes one | ACK takes a sequence number | ACK uses up one | ACK consumes exactly one | ACK also consumes one | ACK also takes one",
          unless: "not | never | no | none | doesnt | ACK of | data"),
      ],
      message: Bilingual(
        ko: "데이터 없는 ACK는 순서 번호를 차지하지 않습니다.", en: "An ACK without data takes no sequence number."),
      expected: Bilingual(ko: "SYN과 FIN만 하나씩 차지한다.", en: "Only SYN and FIN take one each."),
      reference: "RFC 9293 3.4",
      says: [
        "ACK만 있는 세그먼트도 순서 번호를 하나 쓴다.", "A pure ACK also consumes a sequence number.", "ACK도 순서 번호를 하나 차지한다.",
        "A pure ACK consumes one sequence number.",
      ],
      doesNotSay: [
        "데이터가 없는 ACK는 순서 번호를 0개 쓴다.",
        "ACK만 있는 세그먼트는 순서 번호를 쓰지 않는다.", "A pure ACK does not consume a sequence number.",
        "ACK는 순서 번호를 차지하지 않는다.", "A pure ACK does not take a sequence number.",
        "SYN and FIN each consume one; a pure ACK consumes none.",
      ]),
    MeaningRule(
      "syn-fin-take-one", by: .unproven,
      [
        MeaningPattern(
          "SYN 세그먼트는 | SYN 세그먼트에는 | SYN에는 | FIN에는 | FIN 세그먼트에는 | FIN 세그먼트는 | SYN은 | FIN은",
          "순서 번호는 | 시퀀스 번호는 | 순서 번호도 | 시퀀스 번호도", "쓰지 않 | 사용하지 않 | 차지하지 않 | 소비하지 않 | 늘지 않 | 증가하지 않 | 그대로",
          unless: "ACK | 아니 | 윈도우 | RST | 재전송"),
        MeaningPattern(
          "SYN and FIN | neither SYN | SYN or FIN",
          "use up no | take up no | occupy no | without using up | need no",
          unless: "RST | if | unless"),
        MeaningPattern(
          "SYN과 FIN은 | SYN이나 FIN은 | SYN·FIN은 | SYN은 | FIN은 | SYN과 FIN 모두 | SYN도 | FIN도",
          "순서 번호를 | 시퀀스 번호를 | 시퀀스 넘버를", "쓰지 않 | 사용하지 않 | 차지하지 않 | 소비하지 않 | 소모하지 않 | 늘리지 않 | 먹지 않",
          unless: "ACK | 아니 | 윈도우 | RST"),
        MeaningPattern(
          "and neither do SYN | neither SYN nor FIN | SYN and FIN do not | SYN and FIN dont | SYN occupies no | FIN occupies no | SYN uses no | FIN uses no | SYN takes no | FIN takes no | SYN and FIN consume no | SYN and FIN take no | SYN and FIN use no | SYN does not use | FIN does not use | SYN consumes none | FIN consumes none",
          "sequence | consume | number*",
          unless: "RST | if | unless | data"),
        MeaningPattern(
          "SYN은 | FIN은 | SYN과 FIN은 | SYN 플래그는 | FIN 플래그는 | SYN 세그먼트는 | FIN 세그먼트는", "순서 번호를 | 시퀀스 번호를",
          "차지하지 않 | 소비하지 않 | 소모하지 않 | 증가시키지 않", unless: "ACK | 아니 | 윈도우"),
        MeaningPattern("SYN | FIN", "不占用序号 | 不消耗序号 | 不消耗序列号 | 不占用序列号", unless: "ACK | 如果 | 若不 | 若无 | 无设"),
        MeaningPattern(
          "SYN | FIN",
          "consumes no sequence | takes no sequence | does not consume a sequence | does not take a sequence | doesnt consume a sequence",
          unless: "ACK | RST | if | unless | segment with no data | segment without data"),
      ],
      message: Bilingual(
        ko: "SYN과 FIN은 데이터가 없어도 순서 번호를 하나씩 차지합니다.",
        en: "SYN and FIN each take one sequence number, even without data."),
      expected: Bilingual(ko: "SYN 1, FIN 1", en: "SYN 1, FIN 1"), reference: "RFC 9293 3.4",
      says: [
        "SYN and FIN use up no sequence numbers.",
        "SYN과 FIN은 데이터가 없으므로 순서 번호를 쓰지 않는다.", "FIN은 순서 번호를 차지하지 않는다.",
        "A SYN consumes no sequence number.",
      ],
      doesNotSay: [
        "SYN 세그먼트에는 데이터가 없지만 순서 번호는 하나 차지한다.", "SYN and FIN each use up one sequence number.",
        "SYN과 FIN은 데이터가 없어도 순서 번호를 하나씩 쓴다.", "The SYN occupies one sequence number.",
        "FIN은 순서 번호를 하나 차지한다.", "A SYN takes one sequence number; a RST takes no sequence number.",
      ]),
    MeaningRule(
      "isn-start",
      [
        MeaningPattern(
          "초기 순서 번호 | 초기 시퀀스 번호 | ISN", "항상 0 | 항상 1 | 무조건 0 | 언제나 0",
          unless: "상대 | Wireshark | 와이어샤크 | 않 | 아니 | 보이 | 만약 | 이면 | 라면 | 하면 | 위험"),
        MeaningPattern(
          "ISN | initial sequence number",
          "always 0 | always zero | always 1 | always starts at | always begins at",
          unless: "relative | Wireshark | not | never"),
      ],
      message: Bilingual(
        ko: "초기 순서 번호는 0으로 정해져 있지 않습니다. 짐작하기 어렵게 고릅니다.",
        en: "The initial sequence number is no fixed 0: it is chosen to be hard to guess."),
      expected: Bilingual(ko: "시계와 비밀 값으로 만든 수", en: "made of a clock and a secret (M + F)"),
      reference: "RFC 9293 3.4.1",
      says: ["초기 순서 번호는 항상 0이다.", "The initial sequence number is always zero."],
      doesNotSay: ["초기 순서 번호는 짐작하기 어려운 수이다.", "The relative initial sequence number is always zero."]),
    MeaningRule(
      "isn-shared",
      [
        MeaningPattern(
          "초기 순서 번호 | 초기 시퀀스 번호 | ISN", "같은 초기 | 동일한 초기 | 같은 ISN | 동일한 ISN | 같은 값을 사용 | 동일한 값을 사용",
          "클라이언트와 서버 | 양쪽 | 서로 | 양측", unless: "않 | 아니 | 다른"),
        MeaningPattern(
          "same ISN | same initial sequence number", "both sides | client and server | both hosts",
          unless: "not | never"),
      ],
      message: Bilingual(
        ko: "양쪽은 저마다 자기 초기 순서 번호를 고릅니다.", en: "Each side chooses an initial sequence number of its own."),
      expected: Bilingual(ko: "방향마다 따로 정한다.", en: "one for each direction"), reference: "RFC 9293 3.4.1",
      says: ["클라이언트와 서버는 같은 ISN을 사용한다.", "Both sides use the same ISN."],
      doesNotSay: ["클라이언트와 서버는 서로 다른 ISN을 사용한다.", "Both sides choose an ISN of their own."]),
  ]

  /// What TCP is, and what it promises.
  static let aboutService: [MeaningRule] = [
    MeaningRule(
      "what-tcp-is",
      [
        MeaningPattern(
          "TCP는 비연결 | TCP는 네트워크 계층 프로토콜 | TCP는 응용 계층 프로토콜 | TCP는 신뢰성을 보장하지 않 | TCP는 순서를 보장하지 않 | TCP는 비신뢰성",
          unless: "UDP는 연결 | 물리 | 시간 | 위에서 | 위에 | 기반 | 바탕 | IP 계층 | IP를 | IP에"),
        MeaningPattern(
          "TCP is connectionless | TCP is a connectionless | TCP is unreliable | TCP is an unreliable | TCP is a network layer protocol | TCP is an application layer protocol | TCP does not guarantee delivery or order | TCP does not guarantee order",
          unless: "not connectionless"),
      ],
      message: Bilingual(
        ko: "TCP는 연결을 맺고 바이트를 순서대로 빠짐없이 전하는 전송 계층 프로토콜입니다.",
        en: "TCP is a transport protocol with connections, which delivers bytes reliably and in order."),
      expected: Bilingual(
        ko: "전송 계층, 연결 지향, 신뢰성과 순서 보장", en: "transport layer, with connections, reliable, in order"),
      reference: "RFC 9293 2.2",
      says: ["TCP는 비연결형 프로토콜이다.", "TCP is a connectionless protocol."],
      doesNotSay: ["UDP는 비연결형 프로토콜이다.", "TCP is a connection-oriented transport protocol."]),
    MeaningRule(
      "stream-has-no-messages",
      [
        MeaningPattern(
          "TCP", "保留消息边界 | 保留报文边界 | 保持消息边界 | 保护消息边界",
          unless: "不保留 | 不保持 | 不保护 | 没有 | 无 | UDP | 不会"),
        MeaningPattern(
          "TCP",
          "경계를 지켜 준다 | 경계를 지킨다 | 경계를 지켜준다 | 경계를 지켜 줍니다 | 경계를 지킵니다 | 경계를 유지한다 | 경계를 유지합니다 | 경계를 유지해 | 경계를 보존한다 | 경계를 보존해 | 경계가 유지된다 | 경계가 보존된다 | 경계가 지켜",
          unless: "않 | 못 | 아니 | UDP | 응용 | 직접"),
        MeaningPattern(
          "TCP", "메시지 경계를 보존한다 | 메시지의 경계를 보존한다 | 메시지 경계를 유지한다 | 메시지 경계가 보존된다 | 메시지 단위로 전달한다 | 경계를 보존합니다",
          unless: "UDP | SCTP | 않 | 응용"),
        MeaningPattern(
          "TCP",
          "preserves message boundaries | keeps message boundaries | keeps the boundaries of messages | preserves the boundaries of messages",
          unless: "not | UDP | SCTP | never | no"),
      ],
      message: Bilingual(
        ko: "TCP는 바이트의 흐름입니다. 메시지의 경계는 보존되지 않습니다.",
        en: "TCP is a stream of bytes; message boundaries are not kept."),
      expected: Bilingual(ko: "경계는 응용 프로그램이 표시한다.", en: "Applications mark boundaries themselves."),
      reference: "RFC 9293 2.2",
      says: [
        "TCP是字节流，保留消息边界", "TCP는 메시지의 경계를 지켜 준다.", "TCP는 메시지 경계를 보존한다.", "TCP preserves message boundaries.",
      ],
      doesNotSay: [
        "TCP是字节流，不保留消息边界",
        "TCP는 메시지의 경계를 지켜 주지 않는다.", "TCP는 메시지 경계를 보존하지 않는다.", "TCP does not preserve message boundaries.",
      ]),
    MeaningRule(
      "two-ends-only",
      [
        MeaningPattern(
          "TCP", "멀티캐스트를 지원한다 | 브로드캐스트를 지원한다 | 멀티캐스트가 가능하다 | 브로드캐스트가 가능하다 | 멀티캐스팅을 지원한다 | 브로드캐스팅을 지원한다",
          unless: "UDP"),
        MeaningPattern(
          "TCP supports multicast | TCP supports broadcast | TCP supports both unicast and multicast | TCP can be used for multicast"
        ),
      ],
      message: Bilingual(
        ko: "TCP 연결에는 끝이 둘뿐이므로 멀티캐스트나 브로드캐스트를 쓸 수 없습니다.",
        en: "A TCP connection has two ends: neither multicast nor broadcast can be used with it."),
      expected: Bilingual(ko: "일대일(유니캐스트)만", en: "unicast only"), reference: "RFC 9293 3.9.2.3",
      says: ["TCP는 멀티캐스트를 지원한다.", "TCP supports multicast."],
      doesNotSay: ["TCP는 멀티캐스트를 지원하지 않는다.", "TCP does not support multicast."]),
    MeaningRule(
      "full-duplex",
      [
        MeaningPattern(
          "TCP is half duplex | TCP is a half duplex | TCP connection is half duplex | TCP connections are half duplex | TCP uses half duplex | TCP works in half duplex",
          unless: "not | never"),
        MeaningPattern("TCP", "반이중", unless: "않 | 아니 | 전이중 | 달리 | 비교 | 차이"),
        MeaningPattern("TCP is half-duplex | TCP is a half-duplex | TCP connections are half-duplex"),
      ],
      message: Bilingual(
        ko: "TCP 연결은 전이중입니다. 양쪽이 동시에 보낼 수 있습니다.",
        en: "A TCP connection is full-duplex: both sides may send at the same time."),
      expected: Bilingual(ko: "전이중", en: "full-duplex"), reference: "RFC 9293 2.2",
      says: ["TCP is half duplex.", "TCP는 반이중 방식으로 통신한다.", "TCP is a half-duplex protocol."],
      doesNotSay: [
        "TCP is full duplex, not half duplex.", "TCP는 전이중 방식으로 통신한다.", "TCP is a full-duplex protocol.",
      ]),
    MeaningRule(
      "mss-is-data",
      [
        MeaningPattern(
          "MSS",
          "MTU에서 20 | MTU에서 20바이트 | MTU - 20 | MTU-20 | MTU minus 20 | 20 bytes less than the MTU | MTU에서 IP 헤더만 | MTU에서 TCP 헤더만",
          unless: "40 | 아니 | not | 빼고 또 | 다시 20 | 20과 | and 20 | - 20 - 20 | 20 - 20 | 1460 | 20 ~ 20"),
        MeaningPattern(
          "MSS의 일반적인 값은 1480 | MSS는 보통 1480 | MSS는 1480 | MSS의 값은 1480 | typical MSS is 1480 | typical MSS of 1480 | MSS is usually 1480",
          unless: "아니 | not | PPPoE"),
        MeaningPattern(
          "MSS", "TCP 헤더는 포함 | TCP 헤더를 포함한 | 헤더를 포함한 크기 | 헤더까지 포함한 | 헤더를 포함하여", unless: "제외 | 빼 | MTU | 않"),
        MeaningPattern(
          "MSS includes the TCP header | MSS includes the header | MSS includes TCP and IP headers | MSS including the TCP header",
          unless: "not"),
        MeaningPattern(
          "MSS", "1480*", "1500 | MTU", "40 | TCP 헤더 | TCP header | TCP 首部 | Ethernet | 이더넷 | 以太网",
          unless: "1460 | PPPoE | IP payload | fragment* | 단편화된 | tunnel* | 터널 | VPN | 1520 | GRE"),
      ],
      message: Bilingual(
        ko: "MSS는 데이터만 셉니다. TCP 헤더와 IP 헤더는 들어가지 않습니다.",
        en: "The MSS counts data only, neither the TCP header nor the IP header."),
      expected: Bilingual(ko: "MSS = MTU − IP 헤더 − TCP 헤더", en: "MSS = MTU − IP header − TCP header"),
      reference: "RFC 9293 3.7.1",
      says: [
        "MSS = MTU(1500) − IP 헤더(20) − TCP 헤더(20) = 1480B", "MTU 1500 minus 40 gives an MSS of 1480.",
        "MSS는 보통 MTU에서 20바이트를 뺀 값이다.", "The MSS is usually the MTU minus 20 bytes.",
        "MSS는 TCP 헤더를 포함한 세그먼트의 최대 크기이다.", "The MSS includes the TCP header.",
      ],
      doesNotSay: [
        "MTU 1500에서 IP 헤더를 빼면 1480, TCP 헤더까지 빼면 MSS는 1460이다.",
        "Over PPPoE the MTU is 1492, so the MSS is 1452.",
        "MSS는 보통 MTU에서 40바이트를 뺀 값이다.", "The MSS is usually the MTU minus 40 bytes.",
        "MSS는 TCP 헤더를 제외한 데이터의 최대 크기이다.", "The MSS does not include the TCP header.",
      ]),
    MeaningRule(
      "checksum-always",
      [
        MeaningPattern(
          "체크섬",
          "헤더만 덮 | 헤더만 검사 | 헤더만 계산 | 헤더만 보호 | 헤더만을 | 데이터는 덮지 않 | 데이터는 검사하지 않 | 데이터는 포함하지 않 | 데이터를 포함하지 않 | 데이터는 제외",
          unless: "IP | UDP | 아니"),
        MeaningPattern(
          "checksum",
          "covers only the header | covers the header only | protects only the header | protects the header only | computed over the header only | does not cover the data | does not cover the payload | excludes the data | not the payload | not the data",
          unless: "IP | IPv4 | UDP | header checksum"),
        MeaningPattern(
          "TCP 체크섬은 | TCP의 체크섬은 | TCP에서 체크섬은", "선택 사항 | 선택사항 | 선택적 | 생략할 수 있 | 헤더만",
          unless: "UDP | 않 | 아니 | 없 | IP 헤더만 | 헤더 체크섬은"),
        MeaningPattern(
          "TCP checksum is optional | TCPs checksum is optional | TCP checksum covers only the header | TCP checksum covers the header only",
          unless: "UDP"),
      ],
      message: Bilingual(
        ko: "TCP 체크섬은 필수이며 의사 헤더, 헤더, 데이터를 모두 덮습니다.",
        en: "The TCP checksum is mandatory and covers pseudo-header, header and data."),
      expected: Bilingual(ko: "필수, 의사 헤더와 데이터까지", en: "mandatory, with pseudo-header and data"),
      reference: "RFC 9293 3.1",
      says: [
        "체크섬은 헤더만 덮고 데이터는 덮지 않는다.", "The checksum covers only the header.", "TCP 체크섬은 선택 사항이다.",
        "The TCP checksum is optional.",
      ],
      doesNotSay: [
        "체크섬은 의사 헤더와 헤더, 데이터를 모두 덮는다.", "The checksum covers the header and the data.", "TCP 체크섬은 필수이다.",
        "The TCP checksum is mandatory.",
      ]),
    MeaningRule(
      "closed-port-answer",
      [
        MeaningPattern(
          "닫힌 포트 | 닫혀 있는 포트 | 열려 있지 않은 포트", "SYN",
          "FIN으로 응답 | FIN을 보낸 | SYN,ACK로 응답 | SYN+ACK로 응답 | ACK로 응답한다",
          unless: "RST | 열린"),
        MeaningPattern(
          "closed port", "SYN",
          "answered with FIN | replies with FIN | responds with FIN | answered with a FIN | responds with SYN ACK | answered with SYN ACK",
          unless: "RST | open port"),
      ],
      message: Bilingual(
        ko: "닫힌 포트로 온 SYN에는 RST,ACK로 답합니다.", en: "A SYN to a closed port is answered with RST,ACK."),
      expected: Bilingual(ko: "RST,ACK (SEQ 0, ACK = SEQ + 1)", en: "RST,ACK (SEQ 0, ACK = SEQ + 1)"),
      reference: "RFC 9293 3.5.2",
      says: ["닫힌 포트로 SYN을 보내면 FIN으로 응답한다.", "A SYN to a closed port is answered with FIN."],
      doesNotSay: ["닫힌 포트로 SYN을 보내면 RST로 응답한다.", "A SYN to a closed port is answered with RST."]),
  ]
}
