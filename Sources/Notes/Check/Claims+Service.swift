import TCP

extension MeaningRule {
  /// What the protocols are, and what runs on them.
  static let claimsOfService: [MeaningRule] = [
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
      doesNotSay: ["HTTP/3은 TCP를 사용하지 않는다.", "SSH runs on TCP."])
  ]
}
