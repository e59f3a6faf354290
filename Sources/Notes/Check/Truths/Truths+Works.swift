import TCP

extension MeaningRule {
  /// What mechanisms do, told as what they never do.
  static let truthsOfWorks: [MeaningRule] = [
    .widening(
      "order-is-kept",
      [
        .untruth(
          of: outOfOrder,
          not: WordClass.any(
            WordClass.each(
              "to the application | to the app | to the program | to the process | to the user",
              "as they arrive | as soon as they arrive | in the order of arrival | in the order they arrive | in the order in which they arrive | without reordering"
            ),
            WordClass.each(
              "도착하는 대로 | 도착한 순서대로 | 도착한 순서 그대로 | 오는 대로 | 온 순서대로 | 받은 순서대로",
              "응용 | 애플리케이션 | 어플리케이션 | 프로그램 | 상위 계층 | 사용자"),
            WordClass.each(
              "TCP | receiver | it",
              "throws away the connection | resets the connection | aborts the connection"),
            "도착하면 연결을 끊 | 도착하면 연결을 종료 | 도착하면 연결을 초기화"),
          unless:
            "not | never | without waiting | until | 않 | 못 | 아니 | 없 | 재정렬 | 재조립 | 정렬 | reassembl* | urgent | RST"
        )
      ],
      says: [
        "TCP delivers out-of-order segments to the application as they arrive.",
        "순서가 어긋난 세그먼트는 도착하는 대로 응용 프로그램에 전달된다.",
      ],
      doesNotSay: [
        "TCP does not deliver out-of-order segments to the application as they arrive.",
        "TCP holds out-of-order segments and delivers the bytes to the application in order.",
        "순서가 어긋난 세그먼트는 도착하는 대로 버퍼에 두었다가 순서대로 응용 프로그램에 전달된다.",
      ]),
    .widening(
      "window-zero-close",
      [
        .untruth(
          of: Subjects.zeroWindow
            + " | window size is 0 | window size is zero | window is 0 | window size of zero | 윈도우 크기 0 | 윈도우 크기가 0이면",
          not:
            "network is congested | congestion in the network | network congestion | path is congested | routers are congested | 네트워크가 혼잡 | 네트워크 혼잡 | 네트워크의 혼잡 | 라우터가 혼잡 | 경로가 혼잡",
          unless: "receiver | receivers | receive | not | never | 수신 | 받는 | 않 | 아니 | cwnd | avoid | 버퍼")
      ],
      says: [
        "A zero window tells the sender that the network is congested.", "윈도우 크기 0은 네트워크가 혼잡하다는 뜻이다.",
      ],
      doesNotSay: [
        "A zero window tells the sender that the receive buffer is full.", "윈도우 크기 0은 네트워크가 혼잡하다는 뜻이 아니다.",
      ]),
    .claims(
      "window-follows-buffer",
      [
        .untruth(
          of:
            "receive buffer is full | receivers buffer is full | receive buffer fills | receivers buffer fills | buffer of the receiver is full | 수신 버퍼가 가득 | 수신 버퍼가 꽉 | 수신자의 버퍼가 가득 | 수신 측의 버퍼가 가득 | 수신측 버퍼가 가득 | 수신 버퍼가 차",
          not:
            "larger window | bigger window | increases the window | increases its window | increase the window | enlarges the window | enlarges its window | raises the window | 윈도우 크기를 늘 | 윈도우를 늘 | 윈도우 크기를 키 | 윈도우를 키 | 더 큰 윈도우 | 윈도우 크기를 증가 | 윈도우를 크게",
          unless: "not | cannot | until | again | 않 | 못 | 없 | 비면 | 비워 | 다시 | 전까지", ordered: true),
        .untruth(
          of:
            "receive buffer is empty | receivers buffer is empty | space in the receive buffer grows | receive buffer has more room | 수신 버퍼가 비 | 수신 버퍼에 여유가 생기 | 수신자의 버퍼가 비",
          not:
            "smaller window | reduces the window | reduces its window | shrinks the window | lowers the window | 윈도우 크기를 줄 | 윈도우를 줄 | 더 작은 윈도우 | 윈도우 크기를 감소",
          unless: "not | cannot | until | full | 않 | 못 | 없 | 부족 | 가득 | 꽉", ordered: true),
      ],
      Right(
        ko: "수신 윈도우는 버퍼에 남은 자리만큼입니다. 버퍼가 차면 줄고 비면 늘어납니다.", "버퍼가 차면 윈도우가 준다",
        en: "The receive window is the room left in the buffer: it shrinks as the buffer fills.",
        "it shrinks as the buffer fills"),
      "RFC 9293 3.8.6",
      says: [
        "When the receive buffer is full, the receiver advertises a larger window.",
        "수신 버퍼가 가득 차면 수신자는 윈도우 크기를 늘려서 알린다.",
      ],
      doesNotSay: [
        "When the receive buffer is full, the receiver advertises a window of zero.",
        "수신 버퍼가 가득 차면 수신자는 윈도우 크기를 줄여서 알린다.",
        "수신 버퍼가 가득 찼다가 다시 비면 수신자는 윈도우 크기를 늘려서 알린다.",
      ]),
    .widening(
      "fast-retransmit-timer",
      [
        .untruth(
          of: Subjects.fastRetransmit,
          not:
            "타이머가 만료되어야 | 타이머가 만료된 후에 | 타이머가 만료된 뒤에 | 타이머가 만료될 때까지 기다 | 타임아웃이 발생해야 | 타임아웃이 발생한 후에 | 타임아웃을 기다렸다가 | only after the timer | only after the timeout | only after a timeout | after the timer has expired | once the timer has expired",
          unless: "전에 | 않 | 아니 | 없이 | 기다리지 | before | without | not | instead | 달리 | 반면")
      ],
      says: ["빠른 재전송은 타이머가 만료되어야 동작한다.", "Fast retransmit acts only after the timer has run out."],
      doesNotSay: ["빠른 재전송은 타이머가 만료되기 전에 동작한다.", "Fast retransmit acts before the timer has run out."]),
    .widening(
      "syn-cookie-keeps-nothing",
      [
        .untruth(
          of: Subjects.synCookie,
          not: WordClass.any(
            WordClass.each(
              "stored | kept | saved | recorded",
              "in the servers connection table | in the connection table | in the backlog | in the SYN queue | in the servers memory | in server memory | on the server | by the server in a table"
            ),
            WordClass.each(
              "서버의 연결 테이블에 | 연결 테이블에 | 서버 메모리에 | 서버의 메모리에 | 백로그에 | 백로그 큐에 | SYN 큐에 | 서버에",
              "저장한 | 저장된 | 저장해 | 저장하고 | 보관한 | 보관된 | 기록한 | 기록된")),
          unless: "not | no | never | without | nothing | instead | client | 않 | 없 | 아니 | 대신 | 클라이언트 | 일반")
      ],
      says: ["The SYN cookie is stored in the server's connection table.", "SYN 쿠키는 서버의 연결 테이블에 저장된다."],
      doesNotSay: [
        "With a SYN cookie nothing is stored in the server's connection table.", "SYN 쿠키는 서버에 저장되지 않는다.",
      ]),
    .claims(
      "handshake-work",
      [
        .untruth(
          of:
            "three-way handshake | 3-way handshake | three way handshake | 3 way handshake | TCP handshake | 3-way 핸드셰이크 | 3way handshake | 3웨이 핸드셰이크 | 3-way 핸드쉐이크",
          not: WordClass.any(
            WordClass.each(
              "agree on | agrees on | agreeing on | exchange | exchanges | exchanging | negotiate | negotiates | negotiating",
              "encryption keys | encryption key | an encryption key | the encryption key | a session key | session keys | cipher suites | a cipher | certificates | public keys"
            ),
            WordClass.each(
              "암호화 키를 | 암호 키를 | 세션 키를 | 대칭키를 | 공개키를 | 인증서를", "교환 | 협상 | 주고받 | 합의 | 나눠"),
            "authenticates the user | checks the password | 비밀번호를 확인 | 사용자를 인증"),
          unless: "TLS | SSL | HTTPS | not | after | then | 않 | 아니 | 이후 | 다음 | 뒤 | 끝나면 | 달리 | WPA | 802.11")
      ],
      Right(
        ko: "3-way handshake는 양쪽의 초기 순서 번호를 맞추고 연결을 엽니다. 암호화 키나 인증은 TLS의 일입니다.", "초기 순서 번호를 맞춘다",
        en:
          "The three-way handshake synchronizes both initial sequence numbers; keys and certificates are TLS's matter.",
        "it synchronizes the sequence numbers"),
      "RFC 9293 3.5",
      says: [
        "A three-way handshake is used to agree on encryption keys.", "3-way handshake는 암호화 키를 교환하기 위한 과정이다.",
      ],
      doesNotSay: [
        "A three-way handshake is used to agree on sequence numbers.",
        "After the three-way handshake TLS is used to agree on encryption keys.",
        "3-way handshake는 순서 번호를 교환하기 위한 과정이다.", "3-way handshake가 끝나면 TLS가 암호화 키를 교환한다.",
      ]),
    .widening(
      "connection-identity",
      [
        .untruth(
          of:
            "TCP 연결은 | TCP 연결을 | TCP 소켓은 | TCP 연결이 | 연결은 | TCP connection | TCP connections | connection is | connections are",
          not: WordClass.any(
            WordClass.each(
              "목적지 포트 번호만으로 | 목적지 포트만으로 | 출발지 포트만으로 | 포트 번호만으로 | 포트만으로 | 목적지 IP만으로 | IP 주소만으로",
              "구별 | 구분 | 식별 | 결정"),
            WordClass.each(
              "identified by | distinguished by | told apart by | determined by",
              "port alone | port number alone | the port alone | the port number alone | the destination port only | the source port only | its IP address alone | only the port | only the destination port"
            )),
          unless: "not | cannot | 않 | 못 | 없 | 아니 | UDP")
      ],
      says: ["TCP 연결은 목적지 포트 번호만으로 구별된다.", "TCP connections are told apart by only the destination port."],
      doesNotSay: [
        "TCP 연결은 목적지 포트 번호만으로 구별되지 않는다.", "TCP connections are told apart by both addresses and both ports.",
      ]),
    .widening(
      "accepted-socket-port",
      [
        MeaningPattern(
          phrase: WordClass.each(
            "server gets a new port number | server gets a new port | server uses a new port | server uses a different port | server assigns a new port | server opens a new port | server allocates a new port | server creates a new port",
            "for each accepted | for every accepted | for each connection | for every connection | for each new connection | for each client | for every client"
          ),
          unless: "not | no | never | FTP | client uses | RPC | NAT | proxy | TFTP"),
        MeaningPattern(
          phrase: WordClass.each(
            "서버는 클라이언트마다 | 서버는 연결마다 | 서버가 클라이언트마다 | 서버가 연결마다 | 서버는 accept한 연결마다",
            "새 포트를 | 새로운 포트를 | 다른 포트를 | 새 포트 번호를 | 새로운 포트 번호를 | 다른 포트 번호를"),
          unless: "않 | 아니 | 없 | FTP | NAT"),
      ],
      says: ["The server gets a new port number for each accepted connection.", "서버는 클라이언트마다 새로운 포트를 연다."],
      doesNotSay: [
        "The server gets a new socket for each accepted connection, and no new port.",
        "서버는 클라이언트마다 새로운 소켓을 연다.",
      ]),
    .widening(
      "timeout-length",
      [
        .untruth(
          of: "RTO | RTO는 | RTO value | retransmission timeout | 재전송 타임아웃 | 재전송 타이머의 값",
          not:
            "is a fixed value | is a fixed time | is a constant value | is a constant | is constant | configured by the administrator | set by the administrator | is always the same | 고정된 값이다 | 고정된 값으로 유지 | 고정된 값입니다 | 고정 값이다 | 고정값이다 | 항상 같은 값이다 | 관리자가 설정한 | 관리자가 정한",
          unless:
            "not | never | minimum | initial | RTT | would | old | 최소 | 초기 | 않 | 아니 | 처음 | 상한 | 하한 | UDP")
      ],
      says: ["The retransmission timeout is a fixed value.", "RTO는 관리자가 정한 고정값이다."],
      doesNotSay: ["The retransmission timeout is not a fixed value.", "RTO는 고정값이 아니다."]),
    .widening(
      "cumulative-ack",
      [
        .untruth(
          of:
            "cumulative ack | cumulative acks | cumulative acknowledgment | cumulative acknowledgments | cumulative acknowledgement | 누적 ACK | 누적 확인 응답 | 누적 확인응답 | 누적 응답",
          not:
            "acknowledged separately | acknowledged one by one | acknowledged by an ACK of its own | needs an ACK of its own | gets an ACK of its own | needs its own ACK | gets its own ACK | acknowledges each segment separately | acknowledges every segment separately | one ACK per segment | an ACK for every single segment | 따로따로 | 하나하나 확인 | 세그먼트마다 따로 | 세그먼트마다 각각 | 각각 확인 응답",
          unless:
            "not | never | no | without | instead | selective | SACK | 않 | 없 | 아니 | 대신 | 선택 | 달리 | 묶")
      ],
      says: [
        "Cumulative ACK means that each segment must be acknowledged separately.",
        "누적 ACK는 세그먼트마다 따로따로 확인 응답해야 한다는 뜻이다.",
      ],
      doesNotSay: [
        "Cumulative ACK means that segments are not acknowledged separately.",
        "누적 ACK는 세그먼트마다 따로따로 확인 응답하지 않는다는 뜻이다.",
      ]),
    .claims(
      "half-open-meaning",
      [
        .untruth(
          of: "half-open connection | half open connection | half-open | half-open 연결 | 반열림 | 반개방 | 반 열림",
          not:
            "has sent a FIN | has sent its FIN | sent a FIN | has closed its direction | closed its sending side | after one FIN | FIN을 보낸 상태 | FIN을 보낸 연결 | FIN을 보내고 | 한쪽 방향만 닫힌 | 한쪽만 닫힌 | 한쪽 방향만 종료",
          unless:
            "half-close* | half close* | not | no | without | vs | unlike | crash* | 않 | 아니 | 없이 | 못 | 반닫힘 | half-closed | lost"
        )
      ],
      Right(
        ko: "half-open은 한쪽이 연결을 잃었는데 다른 쪽이 모르는 것(또는 핸드셰이크가 끝나지 않은 것)입니다. FIN을 하나 보낸 것은 half-close입니다.",
        "한쪽만 연결을 잊은 것",
        en:
          "Half-open: one end has lost the connection unknown to the other (or the handshake is unfinished); one FIN makes it half-closed.",
        "one end has lost it unknown to the other"),
      "RFC 9293 3.5.1",
      says: [
        "A half-open connection is one in which one side has sent a FIN.", "half-open 연결이란 한쪽이 FIN을 보낸 상태이다.",
      ],
      doesNotSay: [
        "A half-closed connection is one in which one side has sent a FIN.",
        "A half-open connection is one in which one side has crashed and sent no FIN.",
        "half-close 연결이란 한쪽이 FIN을 보낸 상태이다.",
      ]),
    .widening(
      "window-advertised",
      [
        .untruth(
          of:
            "advertised window | receive window | receiver window | rwnd | window field | 수신 윈도우 | 윈도우 필드 | 광고 윈도우",
          not: WordClass.any(
            WordClass.each(
              "decided | set | chosen | determined | computed | calculated | written",
              "by the routers | by routers | by the router | by a router | by the network"),
            "라우터가 정한 | 라우터가 결정 | 라우터가 계산 | 라우터가 써 | 네트워크가 정한 | 네트워크가 결정"),
          unless: "not | never | cwnd | congestion window | 않 | 아니 | 혼잡 윈도")
      ],
      says: ["The advertised window is decided by the routers along the path.", "수신 윈도우는 라우터가 정한다."],
      doesNotSay: ["The advertised window is decided by the receiver.", "수신 윈도우는 수신자가 정한다."]),
    .widening(
      "what-tcp-is",
      [
        .untruth(
          of: "TCP | TCP는 | TCP가",
          not:
            "제한된 시간 안에 | 정해진 시간 안에 | 정해진 시간 내에 | 일정한 시간 안에 | 제시간에 도착 | within a bounded time | within a fixed time | within a guaranteed time | by a deadline",
          with: Told.guarantees,
          unless: "not | no | never | cannot | ACK | timeout | 않 | 못 | 없 | 아니 | 타임아웃 | 응답 | 재전송")
      ],
      says: ["TCP는 데이터가 제한된 시간 안에 도착함을 보장한다.", "TCP guarantees delivery within a fixed time."],
      doesNotSay: [
        "TCP는 데이터가 제한된 시간 안에 도착함을 보장하지 않는다.", "TCP does not guarantee delivery within a fixed time.",
      ]),
    .widening(
      "open-when-acknowledged",
      [
        MeaningPattern(
          phrase: WordClass.any(
            WordClass.each(
              "connection is established | connection is fully established | connection becomes established | connection is open | connection is considered established",
              "once the server receives the SYN | when the server receives the SYN | as soon as the server receives the SYN | as soon as the server gets the SYN | once the server gets the SYN | when the server gets the SYN | once the server has received the SYN | as soon as the SYN arrives | once the SYN is received | as soon as the client sends the SYN | when the client sends the SYN"
            ),
            WordClass.each(
              "ESTABLISHED is reached by the server | server is ESTABLISHED | server becomes ESTABLISHED | server enters ESTABLISHED",
              "when it sends the SYN | when it sends its SYN | when it sends the SYN-ACK | when it sends its SYN-ACK | as soon as it sends the SYN-ACK | once it has sent the SYN-ACK | after sending the SYN-ACK | when it sends SYN-ACK | as soon as it sends the SYN | when it receives the SYN | as soon as it receives the SYN | once it has sent the SYN | after sending the SYN"
            ), "서버가 SYN을 받는 순간 연결이 | 서버가 SYN을 받자마자 연결이 | SYN을 보내는 순간 연결이 수립"),
          unless: "not | only | fast open | TFO | never | 않 | 아니 | 못 | ACK of | clients ACK | final ACK")
      ],
      says: [
        "The connection is established once the server receives the SYN.",
        "ESTABLISHED is reached by the server when it sends the SYN-ACK.", "서버가 SYN을 받는 순간 연결이 수립된다.",
      ],
      doesNotSay: [
        "The connection is established once the server receives the final ACK.",
        "The server is in SYN-RECEIVED when it sends the SYN-ACK.", "서버가 ACK를 받는 순간 연결이 수립된다.",
      ]),
  ]

  private static let outOfOrder =
    "out-of-order segments | out of order segments | out-of-order data | out-of-order packets | segments that arrive out of order | segment arrives out of order | data that comes out of order | data that arrives out of order | packets that arrive out of order | segments that come out of order | data arriving out of order | segments arrive out of order | 순서가 어긋난 세그먼트 | 순서가 어긋난 패킷 | 순서가 어긋난 데이터 | 순서가 바뀐 세그먼트 | 순서가 바뀐 패킷 | 순서가 뒤바뀐 세그먼트 | 순서가 뒤바뀐 패킷 | 순서에 맞지 않는 세그먼트 | 순서가 맞지 않는 세그먼트"
}
