import TCP

extension MeaningRule {
  /// What TCP and UDP are like: the word for the opposite, where a sentence or its heading speaks of one of them.
  static let aboutTraits: [MeaningRule] = [
    MeaningRule(
      "tcp-trait", scope: .tcp,
      [
        MeaningPattern(
          "비연결형 | 비연결 지향 | 비연결성 | 비연결적 | 비연결 방식 | 비연결 프로토콜 | 비연결 서비스 | connectionless | connection-less | connection less | 无连接的 | 无连接协议 | コネクションレス",
          unless:
            "IP | 아니 | 달리 | 반대 | 않 | 없 | HTTP | 해소 | 극복 | 보완 | 반면 | 차이 | 비교 | 위에 | 기반 | 계층 | not | unlike | over | on top | whereas | while | rather | instead | versus | vs | 不是 | 无连接的网络 | 비연결형 통신 | 网际 | network | 데이터그램 | 하지만 | 만약"
        ),
        MeaningPattern(
          "신뢰성 없는 | 신뢰성이 없는 | 신뢰성을 보장하지 않 | 신뢰성을 보장하지 못 | 신뢰성이 낮 | 신뢰할 수 없는 | 비신뢰성 | 신뢰성이 떨어",
          unless:
            "IP | 네트워크 | 채널 | 링크 | 위에서 | 위에 | 만약 | 다면 | 으면 | 없으면 | 무선 | 100 | 완벽 | 완전 | 신뢰성 있는 | 신뢰성을 제공 | 신뢰성을 높 | 신뢰성 있게 | 신뢰성을 확보 | 인터넷 | 환경 | 기 때문 | 하위 | 계층 | 매체 | 망 | 통신로 | HTTP | 반면 | 신뢰할 수 있는 | 신뢰성 있게 | 극복 | 보완 | 2-way | 왜 | 아니 | 상황 | 아닌 | 서비스 위 | 구간 | 알 수 없 | 해소"
        ),
        MeaningPattern(
          "unreliable",
          unless:
            "IP | network* | channel* | medium | links | link | over | despite | underlying | reliable | reliably | reliability | without | if | internet | wireless | layer | path* | paths | not | would | could | may | satellite | why | because | datagram* | host | hosts | never | service below | environment* | from | becomes | 네트워크 | 환경 | 위에서 | 채널"
        ),
        MeaningPattern(
          "TCP", "不可靠的传输 | 不可靠传输 | 面向连接不可靠 | 连接的不可靠 | 不可靠有序 | 不可靠的字节流 | 不可靠的协议 | 不可靠的服务 | 不可靠协议",
          unless: "IP | 网络 | 信道 | 实现可靠 | 提供可靠 | 之上 | 如果 | 为什么 | 而 | 不是 | 变成 | 转换"),
        MeaningPattern(
          "순서를 보장하지 않 | 순서를 보장하지 못 | 순서 보장 안 함 | 순서 보장을 하지 않 | 순서가 보장되지 않",
          unless:
            "IP | TCP와 다르 | TCP와 달리 | 패킷 | 네트워크 | 도착 | 재조립 | 정렬 | 만약 | 구간 | 사이 | 여러 | 경우 | 으면 | 다면 | 때문 | HTTP | 연결 간 | 스트림 간 | 반면 | 아니"
        ),
        MeaningPattern(
          "unordered delivery | unordered data | reliable unordered | unordered byte | unordered and | unordered stream | arrives unordered | delivered unordered | data unordered",
          unless:
            "IP | packets | network | buffer* | not | reorder* | if | may | can | could | options | SCTP | between | set | reassembl* | out"
        ),
        MeaningPattern(
          "TCP | 데이터 전송 | 통신 | 연결 | 서비스 | data | connection | communication | service | 协议",
          "반이중 | half duplex | half-duplex | 半双工",
          unless:
            "전이중 | full duplex | full-duplex | 全双工 | 아니 | 않 | not | never | close | 종료 | 닫 | HTTP | 이더넷 | ethernet | 허브 | hub | link | 링크 | wireless | 무선 | 关闭 | 不是 | terminat* | 以太网"
        ),
        MeaningPattern(
          "TCP는 단방향 | TCP 연결은 단방향 | TCP 통신은 단방향 | 단방향 통신을 제공 | 단방향 서비스 | 단방향성 | 단방향 데이터 전송 | unidirectional",
          unless:
            "양방향 | 두 개 | 각각 | HTTP | 종료 | 닫 | 않 | 아니 | 반이중 | 단방향으로 | both | each | two | not | bidirectional | close* | half | SSE | 하나의 단방향 | 만약"
        ),
        MeaningPattern(
          "네트워크 계층 프로토콜 | 네트워크 계층의 프로토콜 | 네트워크 계층에서 동작하는 | 데이터 링크 계층 프로토콜 | network layer protocol | network-layer protocol | operates at the network layer | works at the network layer | data link layer protocol | 网络层协议 | 工作在网络层",
          unless:
            "IP | 전송 계층 | 전송계층 | 트랜스포트 | transport | 传输层 | 运输层 | HTTP | 위에 | 아래 | 하위 | 상위 | above | below | over | on top | uses | use | 이용 | 사용 | 기반 | 使用 | 基于 | 依赖 | FTP | DNS | 메일 | telnet | SMTP | SSH | 헤더 | 캡슐화 | each | MQTT | 통해 | 对 | 아니 | not | NetBIOS"
        ),
        MeaningPattern(
          "네트워크 계층에 속하는 TCP | TCP is in the network layer | TCP belongs to the network layer | TCP runs at the network layer | TCP는 네트워크 계층에",
          unless:
            "IP | 전송 계층 | transport | 传输层 | 运输层 | 아니 | not | and | 와 | 과 | 위 | above | over | 아래 | 서비스를 | 독립 | 의존 | UDP | 전달"
        ),
        MeaningPattern(
          "데이터그램 방식 | 데이터그램 서비스 | 데이터그램 기반 | 데이터그램 지향 | 데이터그램 패킷 교환 | datagram oriented | datagram-oriented | datagram based | datagram-based | message oriented | message-oriented | 面向数据报 | 基于数据报 | 面向报文 | 可靠的数据报",
          unless:
            "IP | 스트림 | 가상 회선 | 가상회선 | stream | byte | 字节流 | DTLS | over | 아니 | 않 | not | 반면 | 달리 | unlike | rather | 不是 | 而 | 네트워크 | SCTP | 보완"
        ),
        MeaningPattern(
          "속도가 빠르 | 속도가 빠름 | 속도가 빠른 | 속도는 빠르 | 빠른 속도", "신뢰 | 연결 지향 | 정확 | 보장 | 단점 | 순서",
          unless:
            "보다 | 네트워크 | 회선 | 재전송 | 송신 | 수신 | 만약 | 때 | 으면 | HTTP | 증가 | 링크 | 아니 | 않 | 비연결 | 불필요 | 못 | 하드웨어 | 요즘 | 최근 | 처리 | 느리 | 느린 | 느림 | 지만 느 | 개선"
        ),
      ],
      message: Bilingual(
        ko: "TCP는 그렇지 않습니다. 연결을 맺고 바이트의 흐름을 양방향으로, 순서대로, 빠짐없이 전하는 전송 계층 프로토콜입니다.",
        en:
          "That is not TCP: it is a transport protocol with connections, a full-duplex byte stream, reliable and in order."
      ),
      expected: Bilingual(
        ko: "연결 지향, 신뢰성, 순서 보장, 전이중, 바이트 스트림, 전송 계층",
        en: "connection-oriented, reliable, in order, full-duplex, a byte stream, transport layer"),
      reference: "RFC 9293 2.2",
      says: [
        "TCP는 신뢰성 있는 데이터 전송을 지원하는 비연결형 프로토콜이다.", "비연결 방식인 TCP 프로토콜", "TCP는 신뢰성 없는 데이터 전송을 제공한다.",
        "TCP를 쓰면 순서를 보장하지 않는다.",
        "TCP ensures unreliable delivery of data.",
        "TCP是半双工通信",
        "TCP provides half-duplex communication.", "TCP 통신은 단방향이다.",
        "TCP is a connection-oriented, reliable network layer protocol.", "TCP는 네트워크 계층 프로토콜로 연결 지향이다.",
        "데이터그램 방식인 TCP를 쓴다.", "TCP is reliable and datagram-oriented.", "TCP 是面向连接的、可靠的、基于数据报的协议",
        "TCP는 신뢰성이 높지만 속도가 빠르다.", "TCP belongs to the network layer.",
      ],
      doesNotSay: [
        "TCP는 비연결형인 IP 위에서 연결 지향 서비스를 제공한다.", "비연결형 프로토콜과 달리 TCP는 연결을 먼저 맺는다.",
        "Unlike connectionless protocols, TCP first sets up a connection.",
        "TCP provides reliable delivery over an unreliable network.", "IP는 신뢰성 없는 서비스이므로 TCP가 신뢰성을 제공한다.",
        "IP 패킷은 순서를 보장하지 않으므로 TCP가 재조립한다.", "TCP segments may arrive unordered and are reordered.",
        "TCP는 전이중이며 반이중이 아니다.", "Each direction of a TCP connection is closed on its own.",
        "TCP의 half-close는 한 방향만 닫는다.", "HTTP는 TCP를 사용하는 응용 계층 프로토콜이다.",
        "TCP is used by many application layer protocols.", "TCP는 데이터그램 방식이 아니라 스트림 방식이다.",
        "TCP is not message-oriented but a byte stream.", "TCP는 신뢰성이 높지만 UDP보다 속도가 느리다.",
        "TCP는 네트워크가 혼잡하지 않을 때 속도가 빠르다.", "TCP turns an unreliable packet service into a reliable stream.",
        "TCP不是半双工，而是全双工", "네트워크 계층(IP)과 전송 계층(TCP)", "TCP sits above the network layer.",
        "If TCP were unreliable, applications would have to retransmit.",
      ]),
    MeaningRule(
      "udp-trait", scope: .udp,
      [
        MeaningPattern(
          "연결 지향 프로토콜 | 연결 지향형 | 연결 지향적 | 연결형 | 연결 지향 서비스 | 연결 지향이",
          unless:
            "비연결 | 비 연결 | 무연결 | 아니 | 아닌 | 않 | 없 | 달리 | QUIC | 반면 | 만약 | TCP | 반대 | 못 | 차이 | 불필요 | 소켓 | 가상 | 보다"
        ),
        MeaningPattern(
          "connection oriented | connection-oriented",
          unless:
            "connectionless | connection-less | not | no | unlike | QUIC | without | never | than | nor | neither | TCP | instead | contrast"
        ),
        MeaningPattern(
          "面向连接", unless: "无连接 | 不面向 | 不是 | 非 | 没有 | TCP | 不需要 | 无需 | 不需 | QUIC | 实现 | 可以 | 使用"),
        MeaningPattern(
          "신뢰성이 높 | 신뢰성을 보장한다 | 신뢰성을 보장합 | 신뢰성 있는 프로토콜 | 신뢰성 있는 데이터 전송 | 신뢰성을 보장하는 | 신뢰성을 보장하며",
          unless:
            "않 | 못 | 없 | 낮 | 필요 | 위해 | 구현 | 직접 | 경우 | 만약 | 가능 | RTP | QUIC | 애플리케이션 | 어플리케이션 | 응용 | 하려면 | 으면 | 대신 | 희생 | 보다 | 추가 | TCP | 아니 | 프로토콜로 구현 | 어떻게 | 보완 | 방법 | 포기 | 중요 | 비신뢰 | 개선 | 원하 | 수 있"
        ),
        MeaningPattern(
          "reliable",
          "protocol | transport | delivery | courier | service | UDP is | transmission",
          unless:
            "unreliable | not | no | less | without | if | application* | library | reliable UDP | how | over | on top | need* | own | instead | can | could | add* | build* | may | nor | neither | isnt | dont | doesnt | than | QUIC | TCP | rather | when | where | why | want* | require* | implement* | must | unlike | lacks | connection | reliability | RUDP | make | making | never | vs | sacrific* | trade* | ENet | KCP | guarantee of | contrast"
        ),
        MeaningPattern(
          "UDP", "提供可靠 | 是可靠 | 无连接可靠 | 简单可靠 | 可靠的连接",
          unless: "不可靠 | 不提供 | 不是 | 校验 | 首部 | 如何 | 实现 | 怎么 | 基于 | 应用 | TCP | 不 | QUIC | 没有 | 保证"),
        MeaningPattern(
          "속도가 느리 | 속도가 느림 | 느린 속도 | 느린 전송 | 속도가 느린 | 느리고 가벼 | 가볍고 느 | 단순하고 느 | slow but light*",
          unless: "TCP | 보다 | 비하 | 네트워크 | 않 | 으면 | 빠르 | 빠른 | 빠름 | 회선 | 때 | 수신 | 비해 | 클라이언트 | 없 | 크기"),
        MeaningPattern(
          "순서를 보장한다 | 순서를 보장합 | 순서를 보장하며 | 순서가 보장된다 | guarantees order | guarantees the order | in order delivery is guaranteed | 保证顺序",
          unless:
            "않 | 못 | 없 | TCP | 아니 | 만약 | 구현 | 직접 | QUIC | 애플리케이션 | 응용 | not | no | never | nor | neither | if | RTP | 不 | 没有 | 较差 | 无 | 应用 | than | 필요 | 위해 | 하려면"
        ),
      ],
      message: Bilingual(
        ko: "UDP는 그렇지 않습니다. 연결을 맺지 않고 신뢰성도 순서도 보장하지 않는 대신 빠르고 가볍습니다.",
        en:
          "That is not UDP: it has no connections and guarantees neither delivery nor order; it is light and fast."
      ),
      expected: Bilingual(
        ko: "UDP: 비연결, 보장 없음, 빠름", en: "UDP: connectionless, no guarantees, fast"),
      reference: "RFC 768",
      says: [
        "UDP는 연결 지향 프로토콜로, 빠른 전송에 쓴다.", "게임에는 연결 지향 프로토콜인 UDP를 쓴다.",
        "UDP 提供面向连接的数据传输服务", "게임에는 신뢰성이 높은 UDP를 쓴다.", "UDP is a fast and reliable transport.",
        "UDP 无连接、可靠、可能乱序，发了就走", "UDP는 속도가 느리다.", "UDP는 순서를 보장한다.",
      ],
      doesNotSay: [
        "UDP는 비연결 지향 프로토콜이다.", "UDP is a connectionless protocol.", "UDP는 신뢰성을 보장하지 않는다.",
        "UDP is not a reliable transport.", "UDP로 신뢰성 있는 데이터 전송을 구현하려면 응용이 재전송해야 한다.",
        "QUIC builds a reliable transport on top of UDP.", "UDP는 순서를 보장하지 않는다.",
        "UDP 不面向连接，不保证可靠", "UDP는 TCP보다 속도가 빠르다.",
        "UDP is unreliable, unlike a reliable protocol such as TCP.",
      ]),
    MeaningRule(
      "three-way-open",
      [
        MeaningPattern(
          "4-way handshake | 4 way handshake | 4way handshake | four-way handshake | four way handshake | 4-way-handshake",
          "SYN-ACK | SYN+ACK | SYN ACK | 연결을 설정 | 연결 설정 | 연결 수립 | 연결을 수립 | 접속을 성립 | 연결을 맺 | 연결을 성립 | establish a connection | establishes a connection | connection setup | establish the connection",
          unless:
            "3-way | three-way | 3 way | 3way | three | 종료 | 해제 | close | closes | closing | terminat* | 끊 | FIN | WPA | WPA2 | WiFi | EAPOL | simultaneous* | 동시 | 닫 | 세 번 | teardown | tear* | 802 | why | 왜 | 아니 | not | SCTP | combined | merged | instead | 대신"
        ),
        MeaningPattern(
          "四次握手", "建立连接 | 建立TCP连接 | 建立 TCP 连接 | 连接建立",
          unless: "三次 | 为什么 | 不 | WPA | 挥手 | 可以 | 断开 | 释放 | 如果 | 同时"),
      ],
      message: Bilingual(
        ko: "연결은 3-way handshake로 맺습니다. 4-way handshake는 연결을 끊는 쪽입니다.",
        en: "A connection opens with a three-way handshake; the four-way one closes it."),
      expected: Bilingual(ko: "3-way handshake", en: "three-way handshake"), reference: "RFC 9293 3.5",
      says: [
        "논리적인 접속을 성립하기 위해 4-way handshake 과정을 진행한다.",
        "TCP's 4-way handshake (SYN, SYN-ACK, ACK) starts a session.",
        "TCP通过四次握手建立连接",
      ],
      doesNotSay: [
        "논리적인 접속을 성립하기 위해 3-way handshake 과정을 진행한다.", "연결 설정은 3-way handshake, 해제는 4-way handshake로 한다.",
        "4-way handshake로 연결을 종료한다.",
        "A simultaneous open takes a four-way handshake: SYN, SYN, SYN-ACK, SYN-ACK.",
        "The WPA2 4-way handshake establishes a connection key.", "为什么不用四次握手建立连接",
        "SYN and ACK are combined in one SYN-ACK; that is why there is no four-way handshake.",
      ]),
  ]
}
