import TCP

/// What is often believed of ECN's marks and of cookies.
extension Myth {
  static let ofMarks: [Myth] = ofEcnFlags + ofCookieUse

  private static let ofEcnFlags: [Myth] = [
    Myth(
      .ece,
      says:
        "set by the router | set by a router | set by routers | router sets | routers set | router turns on | set by the sender to | sender sets ece to announce | 라우터가 켜 | 라우터가 켠 | 라우터가 설정 | 라우터가 세트",
      unless: MythWords.not + " | ce | ip", reach: .anywhere,
      ko: "ECE는 CE 표시를 받은 수신자가 켭니다.", en: "The receiver of a CE mark sets ECE."),
    Myth(
      .ece,
      says:
        "only once | in one ack only | in a single ack | only in one ack | exactly one ack | one ack only | 한 번만 | ack 하나에만 | 단 한 번",
      unless: MythWords.not + " | syn | per rtt | reduc* | sender | rtt당 | 줄인 | 줄이 | 송신자",
      ko: "수신자는 CWR을 받을 때까지 모든 ACK에 ECE를 켭니다.",
      en: "The receiver sets ECE in every ACK until it gets a CWR."),
    Myth(
      .cwr,
      says:
        "window increased | window was increased | has increased | has raised | has enlarged | has doubled | window grew | congestion is over | window restored | receive window | receivers window | 윈도우를 늘렸 | 윈도우를 키웠 | cwnd를 늘렸 | 혼잡이 끝났 | 수신 윈도 | 수신자의 윈도",
      unless: MythWords.not,
      ko: "CWR은 송신자가 cwnd를 줄였다는 뜻입니다.", en: "CWR says that the sender has reduced its cwnd."),
    Myth(
      .cwr,
      says:
        "asks the receiver to reduce | asks the receiver to slow | asks the peer to reduce | tells the receiver to reduce | asks the router | 수신자에게 줄이라고 | 수신자에게 줄여 | 상대에게 줄이라 | 상대에게 줄여 | 라우터에게",
      unless: MythWords.not,
      ko: "CWR은 송신자 스스로 cwnd를 줄였음을 알립니다.", en: "By CWR the sender tells that it has reduced its own cwnd."),
    Myth(
      .ecn,
      says:
        "replaces congestion control | makes congestion control | instead of congestion control | no packet is ever | no packets are ever | prevents all loss* | packets are dropped first | dropped first | drops the packet and | drops packets and | 혼잡 제어를 대체 | 혼잡 제어가 필요 없 | 패킷이 절대 유실 | 손실이 완전히 | 먼저 버려",
      unless: MythWords.not + " | non ect | not ect",
      ko: "ECN은 버리는 대신 표시하여 혼잡 제어에 알려 줄 뿐이고, 큐가 차면 패킷은 버려집니다.",
      en: "ECN marks instead of dropping and feeds congestion control; a full queue still drops."),
    Myth(
      .ecn,
      says:
        "set by the receiver | receiver marks | receiver sets ce | set by the sender | sender marks ce | sender sets ce | end host sets ce | 수신자가 표시 | 수신자가 ce | 송신자가 ce | 송신자가 표시",
      unless: MythWords.not + " | ece | ect | ece를",
      ko: "CE는 붐비는 라우터가 표시합니다.", en: "A congested router marks CE."),
    Myth(
      .ecn,
      says:
        "no support from routers | no router support | routers need not | without router support | works without routers | 라우터 지원 없이 | 라우터의 지원 없이 | 라우터가 지원하지 않아도 | 라우터는 몰라도",
      unless: MythWords.not,
      ko: "ECN은 라우터가 CE를 표시해 주어야 합니다.", en: "ECN needs routers that mark CE."),
  ]

  private static let ofCookieUse: [Myth] = [
    Myth(
      .synCookie,
      says:
        "client must support | client has to support | client needs to | needs client support | requires client support | requires support by the client | both sides must support | changes on the client | must be negotiated | negotiated | 클라이언트가 지원해야 | 클라이언트도 지원해야 | 클라이언트의 지원이 필요 | 양쪽이 지원해야 | 양쪽 모두 지원해야 | 클라이언트를 수정 | 협상",
      unless: MythWords.not,
      ko: "SYN 쿠키는 서버 혼자 쓰며 클라이언트는 모릅니다.",
      en: "The server uses SYN cookies by itself; the client doesn't notice."),
    Myth(
      .synCookie,
      says:
        "stored in a table | keeps a table | stores the cookie | stores each cookie | remembers the cookie | remembers each | saves the cookie | kept in memory | stored in memory | stores every half | keeps every half | 표에 저장 | 테이블에 저장 | 쿠키를 저장 | 쿠키를 기억 | 메모리에 저장 | 쿠키를 보관 | 서버가 저장",
      unless: MythWords.not + " | without | instead | secret | 대신 | 비밀",
      ko: "서버는 아무것도 저장하지 않고, 돌아온 ACK로 쿠키를 다시 계산해 확인합니다.",
      en: "The server stores nothing: it computes the cookie anew when the ACK returns it."),
    Myth(
      .synCookie,
      says:
        "clients isn | isn of the client | in the clients syn | in the syn of the client | in the first syn | in the ack number of the syn | window field | checksum field | in the urgent | reserved bits | 클라이언트의 isn에 | 클라이언트의 syn에 | 첫 syn에 | 윈도우 필드에 | 체크섬 필드에 | 예약 비트",
      unless: MythWords.not + " | hash | from | computed | 해시 | 계산",
      ko: "쿠키는 서버의 ISN, 곧 SYN,ACK의 순서 번호입니다.",
      en: "The cookie is the server's ISN, the sequence number of its SYN,ACK."),
    Myth(
      .synCookie,
      says:
        "just a random | purely random | a random number without | plain random | no secret | without a secret | without any secret | counter that | 단순한 난수 | 그냥 난수 | 비밀 값이 필요 없 | 비밀 키 없이 | 비밀값 없이",
      unless: MythWords.not + " | looks",
      ko: "쿠키는 주소, 포트와 비밀 값의 해시로 계산합니다.",
      en: "The cookie is a hash of the addresses, the ports and a secret."),
    Myth(
      .synCookie,
      says:
        "all options | all tcp options | options are preserved | every option | no options are lost | no drawback* | 모든 옵션이 | 모든 옵션을 | 옵션이 그대로 | 단점이 없",
      "preserved | kept | survive | stored | remembered | no drawback* | 유지 | 보존 | 그대로 | 단점이 없 | 저장",
      unless: MythWords.not + " | timestamp* | 타임스탬프",
      ko: "쿠키에는 MSS 몇 가지만 담기고 다른 옵션은 잃습니다(타임스탬프가 없으면).",
      en: "A cookie holds one of a few MSS values; other options are lost (without timestamps)."),
    Myth(
      .synCookie,
      says:
        "later connection* | next connection | next visit | reused for | subsequent connection* | future connection* | saves a round trip | faster handshake | speeds up | 다음 연결 | 다음 접속 | 이후 연결 | 재사용 | 핸드셰이크를 빠르게 | 왕복을 줄",
      unless: MythWords.not + " | fast open",
      ko: "SYN 쿠키는 그 핸드셰이크에서만 쓰입니다. 다음 연결에 쓰는 것은 TFO 쿠키입니다.",
      en: "A SYN cookie serves its own handshake alone; TFO's cookie is for later connections."),
    Myth(
      .synCookie,
      says:
        "on the first syn | when the syn arrives | upon the syn | as soon as the syn | as soon as a syn | syn을 받자마자 | syn이 오면 바로 | syn을 받는 즉시 | syn을 받으면 바로",
      "allocat* | reserves | established | connection is open | verif* | checked | 할당 | 자원을 | 수립 | 검증 | 확인",
      unless: MythWords.not + " | without | 없이",
      ko: "자원은 마지막 ACK가 쿠키를 증명한 뒤에 잡습니다.",
      en: "Resources are allocated once the last ACK has proved the cookie."),
    Myth(
      .fastOpen,
      says:
        "saves two | saves 2 | two round trips | 2 rtt | two rtts | half of the rtt | 2 rtt를 | 왕복 2번 | 두 번의 왕복 | 2rtt를",
      unless: MythWords.not + " | tls",
      ko: "TFO는 1 RTT를 아낍니다.", en: "TFO saves one RTT."),
    Myth(
      .fastOpen,
      says:
        "never expires | valid forever | used only once | one time cookie | onetime cookie | single use | for any client | for all clients | any host | 만료되지 않 | 영구적 | 한 번만 쓸 수 | 일회용 | 모든 클라이언트 | 다른 클라이언트도",
      unless: MythWords.not + " | per client",
      ko: "TFO 쿠키는 클라이언트의 IP 주소에 묶여 여러 번 쓰이고, 서버가 바꿀 수 있습니다.",
      en: "A TFO cookie is bound to the client's IP address, used many times, and renewed by the server."),
    Myth(
      .fastOpen,
      says:
        "replay protection | protects against replay | duplicate data cannot | exactly once | no duplicates | safe for every | safe for all | safe for any | 재전송 공격을 막 | 중복 전달이 없 | 중복될 수 없 | 모든 요청에 안전 | 항상 안전",
      unless: MythWords.not + " | idempotent | 멱등",
      ko: "SYN의 데이터는 두 번 전달될 수 있어 멱등한 요청에만 알맞습니다.",
      en: "Data in a SYN may be delivered twice: only idempotent requests should use it."),
    Myth(
      .fastOpen,
      says:
        "only the client | only client support | client alone | only the server | server need not | no support | without server support | works with every server | 클라이언트만 지원 | 서버는 지원하지 않아도 | 모든 서버에서 | 서버의 지원 없이 | 서버 지원 없이",
      unless: MythWords.not + " | both",
      ko: "TFO는 양쪽이 지원해야 합니다.", en: "Both sides have to support TFO."),
    Myth(
      .fastOpen,
      says:
        "identifies the user | authenticates the user | logs the user | session id | encrypts | encrypted data | user login | 사용자를 식별 | 사용자를 인증 | 로그인 | 세션 id | 암호화",
      unless: MythWords.not + " | address | ip | cookie is encrypted",
      ko: "TFO 쿠키는 클라이언트의 IP 주소가 진짜임을 보일 뿐입니다.",
      en: "A TFO cookie only shows that the client's IP address is its own."),
  ]
}
