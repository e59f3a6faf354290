import TCP

extension CheckRule {
  /// Answers to segments, and who closes first.
  static let answers: [CheckRule] = [
    CheckRule(
      "reply-flags", by: .unproven,
      Bilingual(ko: "그 세그먼트에는 그렇게 답하지 않습니다.", en: "That segment is not answered so."),
      reference: "RFC 9293 3.5, 3.6",
      wrong: [
        "# 3-way handshake\n\n클라이언트는 SYN-ACK 패킷을 받고, FIN 패킷을 보내서 연결 설정을 완료한다.",
        "# Closing\n\nUpon receiving the FIN segment, the receiver sends a SYN segment.",
        "# TCP\n\n클라이언트가 서버에 접속을 요청하는 FIN 패킷을 보낸다.",
        "# Closing\n\nUpon receiving the FIN segment, the receiver sends a reset (RST) segment to confirm the receipt of the FIN.",
        "# TCP\n\nThe client sends a message called termination (FIN) with the intention to establish a connection.",
      ],
      right: [
        "# 3-way handshake\n\n클라이언트는 SYN-ACK 패킷을 받고, ACK 패킷을 보내서 연결 설정을 완료한다.",
        "# Closing\n\nUpon receiving the FIN segment, the receiver sends an ACK segment.",
        "# 3-way handshake\n\nSYN + ACK - 요청을 받은 서버는 ACK 패킷과 SYN 패킷을 보낸다.",
        "# 3-way handshake\n\nSYN/ACK 패킷을 받지 못하면 클라이언트는 다시 SYN 패킷을 보낸다.",
        "# TCP\n\n클라이언트가 서버에 접속을 요청하는 SYN 패킷을 보낸다.",
      ]),
    CheckRule(
      "who-closes", by: .unproven,
      Bilingual(ko: "어느 쪽이든 먼저 닫을 수 있습니다.", en: "Either side may close first."),
      reference: "RFC 9293 3.6",
      wrong: [
        "# TCP 연결 종료\n\n연결을 먼저 종료할 수 있는 것은 항상 클라이언트만이다. 클라이언트만 먼저 종료할 수 있다.",
        "# TCP close\n\nThe active close is always done by the client.",
        "# TCP close\n\nA server is not allowed to send the first FIN.",
        "# TCP 四次挥手\n\n只有客户端可以关闭连接。",
      ],
      right: [
        "# TCP 연결 종료\n\n클라이언트와 서버 어느 쪽이든 먼저 종료할 수 있다.",
        "# TCP close\n\nThe active close is usually done by the client.",
        "# TCP close\n\nIf the server closes first, only the server enters TIME-WAIT.",
        "# TCP close\n\nAfter its FIN the client cannot send data; only the server can.",
        "# TCP 四次挥手\n\n客户端和服务端都可以主动关闭连接。",
      ]),
  ]
}
