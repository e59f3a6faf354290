import TCP

/// What is often believed of TCP's service, of ports, of ECN and of SYN cookies.
extension Myth {
  static let ofService: [Myth] = ofStream + ofPorts + ofNotification + ofCookies

  private static let ofStream: [Myth] = [
    Myth(
      .tcp,
      says: "duplicate* | twice | 중복",
      "passed on to the application | passed to the application | delivered to the application | delivered twice | application must | application has to | app must | app has to | 앱에 두 번 | 애플리케이션에 두 번 | 두 번 전달 | 앱이 걸러 | 애플리케이션이 걸러 | 앱이 제거",
      unless: MythWords.not + " | discard* | drop* | remov* | 버린 | 버리 | 제거한", reach: .anywhere,
      ko: "TCP는 중복된 데이터를 버리고 한 번만 전달합니다.",
      en: "TCP drops duplicates and delivers everything once."),
    Myth(
      .traffic,
      says: "duplicated segments | duplicate segments | duplicates | 중복 도착한 | 중복된 세그먼트",
      "passed on to the application | delivered to the application | delivered twice | weed them out | 앱에 두 번 | 애플리케이션에 두 번 | 두 번 전달",
      unless: MythWords.not + " | discard* | drop*", reach: .anywhere,
      ko: "TCP는 중복된 데이터를 버리고 한 번만 전달합니다.",
      en: "TCP drops duplicates and delivers everything once."),
    Myth(
      .tcp,
      says:
        "순서는 보장하지 않는다 | 순서는 보장하지 않습 | 순서는 보장하지 않음 | 순서는 보장하지 않고 | 순서를 보장하지 않는다 | 순서를 보장하지 않습 | 순서를 보장하지 않음 | 순서를 보장하지 않고 | 순서 보장은 하지 않 | 순서는 보장되지 않는다 | 순서는 보장되지 않습 | no ordering | not guarantee order* | not guarantee the order | not preserve order | not preserve the order | order is not guaranteed",
      unless:
        "but | because | ip | across | between | different connections | if | 하지만 | 네트워크 | 서로 다른 | 면 | 아니 | 달리 | 기반",
      ko: "TCP는 데이터를 보낸 순서대로 전달합니다.", en: "TCP delivers data in the order in which it was sent."),
  ]

  private static let ofPorts: [Myth] = [
    Myth(
      .ports, .tcp, .connectionItself,
      says:
        "accepted connection | accept() | accepted | each connection | every connection | each client | every client | accept 후 | accept() 후 | accept하면 | 연결마다 | 클라이언트마다 | 접속마다",
      "new server port | new port on the server | a new port | own server port | random high port | another port | different server port | different port on the server | 새 포트를 | 새로운 포트를 | 다른 포트를 | 다른 포트로 | 임의의 포트 | 서버 포트가 하나씩",
      unless:
        "same | ftp | not | ephemeral | client port | client uses | source port | 같은 | 않 | 아니 | 클라이언트 포트 | 출발지 | 임시",
      reach: .anywhere,
      ko: "받아들인 연결도 서버의 같은 포트를 씁니다. 상대의 주소와 포트로 구별합니다.",
      en: "Accepted connections keep the server's port: the peer's address and port tell them apart."),
    Myth(
      .ports, .tcp, .connectionItself,
      says:
        "identified only by the destination | identified only by the server | identified only by | identified by the port | identified by its port | identified by the ip address alone | identified by destination ip and destination port alone | 두 가지만으로 식별 | 포트 번호만으로 식별 | 포트만으로 식별 | 목적지 ip와 목적지 포트만 | 목적지 ip와 목적지 포트 두 | ip 주소만으로 식별 | 목적지 포트만으로",
      unless: "source | not | listening | udp | 출발지 | 않 | 아니 | 없", reach: .anywhere,
      ko: "연결은 양쪽의 주소와 포트 네 가지로 식별됩니다.",
      en: "A connection is identified by four things: both addresses and both ports."),
    Myth(
      .ports, .tcp, .connectionItself,
      says:
        "at most 65 535 | at most 65535 | at most 65,535 | only 65535 | only 65,535 | limited to 65535 | 최대 65535 | 최대 65,535 | 65535개까지 | 65,535개까지 | 65535개의 연결",
      "connections on one port | connections in total | clients at once | connections per server | concurrent connections | connections per port | 동시 접속 | 동시 연결 | 연결만 | 클라이언트만 | 연결을 받을",
      unless:
        "per client | from one client | same client | single client | per destination | one address | not | 한 클라이언트 | 같은 클라이언트 | 클라이언트 하나 | 아니 | 않 | 목적지 하나",
      reach: .anywhere,
      ko: "한 포트의 연결 수는 포트 수로 제한되지 않습니다. 상대의 주소와 포트가 다르면 다른 연결입니다.",
      en: "One port may have far more connections: each peer address and port makes another."),
  ]

  private static let ofNotification: [Myth] = [
    Myth(
      .ece, .ecn, .cwr,
      says:
        "packet has been lost | segment has been lost | packet was lost | segment was lost | packet loss has | a lost packet | packets were dropped | packet was dropped | 패킷이 유실되었 | 패킷이 유실됐 | 세그먼트가 유실되었 | 손실이 발생했음 | 손실되었다는 | 유실됐다는 | 패킷이 버려졌",
      unless: MythWords.not + " | before | instead | as if | 전에 | 대신 | 것처럼",
      ko: "ECN은 패킷을 버리지 않고 혼잡을 알립니다.", en: "ECN tells of congestion without any packet being dropped."),
    Myth(
      .ecn,
      says:
        "ce is a bit in the tcp | bit in the tcp header | in the tcp header | tcp flag | tcp 헤더의 비트 | tcp 헤더에 있 | tcp 헤더의 ece | tcp 헤더의 reserved | reserved 4비트",
      unless: "ece | cwr | ip header | ip 헤더의 2 | not | 아니 | 않", isBesideOthers: true,
      ko: "CE는 IP 헤더의 ECN 필드(2비트)에 있습니다.", en: "CE is in the IP header's ECN field of two bits."),
    Myth(
      .ecn, .ece,
      says: MythWords.routers,
      "ece | tcp 헤더 | tcp header | resets the connection | resets | sends a rst | closes the connection | 연결을 끊 | 재설정",
      unless: MythWords.not + " | ce | receiver | ip header | ip 헤더 | 수신",
      reach: .near,
      ko: "라우터는 IP 헤더에 CE를 표시하고, 수신자가 ECE로 송신자에게 알립니다.",
      en: "A router marks CE in the IP header; the receiver tells the sender by ECE."),
    Myth(
      .ecn, .ece,
      says:
        "flow control method | flow control mechanism | a flow control | slow receiver* | receiver is slow | receive buffer | 흐름 제어 방법 | 흐름 제어를 위한 | 흐름 제어 기능 | 느린 수신자 | 수신 버퍼",
      unless: MythWords.not + " | congestion control | 혼잡 제어",
      ko: "ECN은 네트워크의 혼잡을 알리는 것입니다.", en: "ECN is about congestion in the network."),
    Myth(
      .ece, .ecn,
      says:
        "same rate | go on as before | goes on as before | no need to reduce | need not reduce | does not reduce | keeps its rate | keeps cwnd | unchanged | doubles cwnd | doubles | increases cwnd | raises cwnd | 줄이지 않 | 줄일 필요 | 그대로 보내 | 두 배로 | cwnd를 늘 | 속도를 유지 | 속도를 올",
      unless: "must | otherwise | until | if not | 않으면 | 아니 | 반면 | 없으면", reach: .near,
      ko: "ECE를 받으면 손실 때처럼 cwnd를 줄입니다.", en: "On ECE the sender cuts cwnd as for a loss."),
    Myth(
      .ecn,
      says:
        "only the sender | only one side | one side only | even if only | only the receiver | without negotiat* | without agreement | on any connection | 한쪽만 지원 | 송신자만 지원 | 합의 없이 | 협상 없이 | 한쪽만 켜",
      unless: "not | cannot | fails | 않 | 없 | 못 | 안",
      ko: "ECN은 두 끝이 SYN에서 합의해야 씁니다.", en: "Both ends have to agree on ECN in their SYNs."),
    Myth(
      .cwr,
      says:
        "ce 표시를 받았 | ce를 받았 | ce mark was | received a ce | saw a ce | receiver tells | receiver reports | set by the receiver | sent by the receiver | 수신자가 송신자에게 | 수신자가 켠 | 수신자가 보낸 | 수신자가 켜",
      unless: MythWords.not + " | ece | sender has | 멈",
      ko: "CWR은 송신자가 cwnd를 줄였음을 수신자에게 알립니다. CE를 알리는 것은 ECE입니다.",
      en: "By CWR the sender says that it has cut cwnd; ECE reports the CE mark."),
    Myth(
      .cwr,
      says: "ece",
      "starts setting | begins setting | starts to set | begins to set | turns on | 켜기 시작 | 보내기 시작 | 켠다",
      unless: "stops | until | not | 멈 | 때까지 | 않 | 그만 | 끈다",
      ko: "CWR을 받은 수신자는 ECE 보내기를 멈춥니다.", en: "On CWR the receiver stops setting ECE."),
  ]

  private static let ofCookies: [Myth] = [
    Myth(
      .synCookie,
      says:
        "browser* | http cookie* | web cookie* | session cookie* | javascript | 브라우저 | http 쿠키 | 웹 쿠키 | 로그인",
      unless: MythWords.not + " | unlike", isBesideOthers: true,
      ko: "SYN 쿠키는 서버의 ISN에 담긴 값이며 브라우저와 관계없습니다.",
      en: "A SYN cookie is encoded in the server's ISN; browsers have no part in it."),
    Myth(
      .synCookie,
      says:
        "more memory | more server memory | additional memory | extra memory | larger backlog | needs memory | 더 많은 메모리 | 메모리를 더 | 메모리가 더 | 메모리를 많이 | 추가 메모리",
      unless: MythWords.not,
      ko: "SYN 쿠키를 쓰면 마지막 ACK가 올 때까지 아무것도 저장하지 않습니다.",
      en: "With SYN cookies nothing is stored until the last ACK comes."),
    Myth(
      .synCookie,
      says:
        "drops the third | skips the third | without the third | only two segments | handshake has two | two way handshake | 세 번째 ack가 필요 없 | 세 번째 단계를 생략 | 3단계를 생략 | 2단계로",
      unless: MythWords.not,
      ko: "세 번째 ACK가 쿠키를 되돌려 증명합니다.", en: "The third segment, an ACK, returns the cookie."),
    Myth(
      .synCookie,
      says:
        "option kind | as a tcp option | in a tcp option | in an option | data field | in the payload | in plain text | in the data | urgent pointer | 옵션으로 | 옵션에 실 | 옵션에 담 | 데이터 영역 | 평문 | 페이로드 | 긴급 포인터",
      unless: MythWords.not + " | lost | mss | timestamp* | 잃 | 타임스탬프",
      ko: "쿠키는 서버의 ISN(SYN,ACK의 순서 번호)에 담깁니다.",
      en: "The cookie is the server's ISN, the sequence number of its SYN,ACK."),
    Myth(
      .synCookie,
      says:
        "sql injection | sql 인젝션 | xss | man in the middle | eavesdrop* | port scan* | data theft | brute force | 중간자 | 도청 | 포트 스캔 | 무차별",
      unless: MythWords.not, isBesideOthers: true,
      ko: "SYN 쿠키가 막는 것은 SYN 플러딩입니다.", en: "SYN cookies guard against SYN floods."),
    Myth(
      .synCookie,
      says:
        "when the fin | on the fin | with the fin | in the fin | at the close | fin이 왔을 | fin이 오면 | fin에서 | 종료할 때",
      unless: MythWords.not,
      ko: "쿠키는 핸드셰이크의 마지막 ACK에서 검증합니다.", en: "The cookie is checked with the last ACK of the handshake."),
    Myth(
      .synCookie,
      says:
        "client generates | client creates | client computes | generated by the client | created by the client | chosen by the client | 클라이언트가 만들 | 클라이언트가 생성 | 클라이언트가 계산 | 클라이언트가 발급",
      unless: MythWords.not + " | server",
      ko: "쿠키는 서버가 계산해 SYN,ACK에 담습니다.", en: "The server computes the cookie and puts it into its SYN,ACK."),
  ]
}
