import TCP

extension MeaningRule {
  /// What the protocols are, and what runs on them.
  static let claimsOfService: [MeaningRule] = [
    .widening(
      "udp-is-lighter",
      [
        MeaningPattern(
          ofProtocol: "TCP",
          says:
            "faster than UDP | quicker than UDP | lower latency than UDP | less overhead than UDP | lighter than UDP | smaller header than UDP | UDP보다 빠르 | UDP보다 빠른 | UDP보다 속도가 빠 | UDP보다 가볍 | UDP보다 가벼 | UDP보다 오버헤드가 적 | 比 UDP 快 | 比 UDP 更快",
          unless:
            "slower | 느리 | not | never | when | if | can be | may | sometimes | 때 | 경우 | 더 느 | QUIC | over"),
        MeaningPattern(
          ofProtocol: "UDP",
          says:
            "slower than TCP | heavier than TCP | larger header than TCP | bigger header than TCP | more overhead than TCP | more reliable than TCP | TCP보다 느리 | TCP보다 느린 | TCP보다 속도가 느 | TCP보다 무거 | TCP보다 신뢰성이 높 | 比 TCP 慢 | 比 TCP 更慢 | 比 TCP 可靠",
          unless: "faster | 빠르 | not | never | when | if | can be | may | sometimes | 때 | 경우 | QUIC | no"),
      ],
      says: ["TCP는 UDP보다 빠르다.", "TCP is faster than UDP."],
      doesNotSay: ["TCP는 UDP보다 빠르지 않다.", "TCP is not faster than UDP."]),
    .claims(
      "transport-of-applications",
      [
        MeaningPattern(
          ofProtocol: "HTTP/3 | HTTP3",
          says: "over TCP | runs on TCP | uses TCP | on top of TCP | TCP 기반 | TCP를 사용 | TCP 위에서 | 基于 TCP",
          unless: "QUIC | UDP | HTTP/2 | HTTP/1.1 | not | instead | 않 | 아니"),
        MeaningPattern(
          ofProtocol: "HTTP/2 | HTTP/1.1 | SSH | FTP | SMTP | Telnet | POP3",
          says: "over UDP | runs on UDP | uses UDP | on top of UDP | UDP 기반 | UDP를 사용 | UDP 위에서 | 基于 UDP",
          unless: "TCP | TFTP | QUIC | HTTP/3 | not | mosh | DNS | 않"),
        MeaningPattern(
          ofProtocol: "DHCP | TFTP | NTP | SNMP",
          says: "over TCP | runs on TCP | uses TCP | TCP 기반 | TCP를 사용",
          unless: "UDP | FTP | HTTP | not | 않"),
      ],
      Right(
        ko: "HTTP/1.1, HTTP/2, SSH, FTP, SMTP는 TCP를, HTTP/3(QUIC), DHCP, TFTP, NTP, SNMP는 UDP를 씁니다.",
        "HTTP/2·SSH·FTP·SMTP: TCP, HTTP/3·DHCP·TFTP·NTP: UDP",
        en: "HTTP/1.1, HTTP/2, SSH, FTP and SMTP use TCP; HTTP/3 (QUIC), DHCP, TFTP, NTP and SNMP use UDP.",
        "HTTP/2, SSH, FTP, SMTP: TCP; HTTP/3, DHCP, TFTP, NTP: UDP"),
      "RFC 9114 1",
      says: ["HTTP/3은 TCP를 사용한다.", "SSH runs on UDP."],
      doesNotSay: ["HTTP/3은 TCP를 사용하지 않는다.", "SSH runs on TCP."]),
    .claims(
      "what-tcp-gives",
      [
        MeaningPattern(
          ofProtocol: "TCP",
          says:
            "guarantees bandwidth | guarantees a minimum bandwidth | guarantees a minimum throughput | guarantees latency | guarantees delay | guarantees timing | guarantees low latency | encrypts | provides encryption | only one side can send at a time | only one of the two hosts can send at a time | only one host can send at a time | one direction at a time | where each write ended | one read for each write | 한 번에 한쪽만 보낼 | 한 번에 한 방향 | 동시에 보낼 수 없 | supports multicast | supports broadcast | supports both unicast and multicast | one-to-many communication | 대역폭을 보장 | 지연 시간을 보장 | 최소 전송률을 보장 | 데이터를 암호화 | 암호화를 제공 | 멀티캐스트를 지원 | 브로드캐스트를 지원 | 일대다 통신을 지원 | 1:N 통신 | 提供加密 | 支持广播 | 支持组播 | 支持多播",
          unless:
            "UDP | TLS | SSL | IPsec | QUIC | tcpcrypt | HTTPS | SSH | VPN | if | application | 만약 | 하려면 | 프로토콜 | 전송 시 | 전송시 | 계층"
        )
      ],
      Right(
        ko: "TCP 연결은 두 끝 사이의 전이중 바이트 스트림이며, TCP는 대역폭도 지연도 보장하지 않으며 암호화하지도 않습니다.", "일대일, 전이중, 신뢰성과 순서만 보장",
        en:
          "A TCP connection is a full-duplex stream of bytes between two ends; TCP guarantees neither bandwidth nor delay and encrypts nothing.",
        "two ends, full-duplex; reliability and order only"),
      "RFC 9293 2.2",
      says: ["TCP는 최소 대역폭을 보장한다.", "TCP encrypts the data it carries."],
      doesNotSay: ["TCP는 최소 대역폭을 보장하지 않는다.", "TCP does not encrypt the data it carries."]),
  ]
}
