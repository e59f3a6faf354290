import TCP

extension MeaningRule {
  /// What is sent when a RST comes or goes, and what becomes of the connection.
  static let ordersOfResets: [MeaningRule] = [
    .claims(
      "reset-ends-at-once",
      [
        .untruth(
          of: ResetWords.subject,
          not:
            "TIME-WAIT ~ 2MSL | in TIME-WAIT for | linger in TIME-WAIT | lingers in TIME-WAIT | goes to TIME-WAIT | go to TIME-WAIT | goes into TIME-WAIT | enters TIME-WAIT | enter TIME-WAIT | waits in TIME-WAIT | wait in TIME-WAIT | stays in TIME-WAIT | passes through TIME-WAIT | moves to TIME-WAIT | leads to TIME-WAIT | goes to CLOSE-WAIT | enters CLOSE-WAIT | moves to CLOSE-WAIT | leads to CLOSE-WAIT | goes to FIN-WAIT-1 | enters FIN-WAIT-1 | goes to LAST-ACK | enters LAST-ACK | goes back to ESTABLISHED | TIME-WAIT으로 | TIME-WAIT로 | TIME-WAIT에 | TIME-WAIT에서 2MSL | CLOSE-WAIT으로 | CLOSE-WAIT로 | CLOSE-WAIT에 들어 | FIN-WAIT-1으로 | FIN-WAIT-1로 | LAST-ACK으로 | LAST-ACK로",
          unless: WordClass.any(
            OrderWords.denied, OrderWords.supposed,
            "in TIME-WAIT state | TIME-WAIT에서는 RST | 무시 | ignor* | from TIME-WAIT | FIN | TIME-WAIT에서 RST | TIME-WAIT에 있는 | assassinat* | 암살 | old | 1337 | skips | skip | avoid* | 건너 | 피하 | 회피 | arriv* ~ in TIME-WAIT | LINGER | so that"
          )),
        .untruth(
          of: ResetWords.subject + " | after a RST | RST 이후 | RST 후 | RST를 받으면 | RST를 보내면",
          not:
            "starts the four-way | begins the four-way | starts a four-way | starts the close | begins the close | four-way close begins | signal to start the four-way | only be sent during the handshake | only be sent during connection | only used during the handshake | only during the handshake | still delivered to the peer | is still delivered | still be delivered | are still delivered | still sends the queued | sent before closing | first sends all | sends all remaining | 4-way handshake를 시작 | 4-way를 시작 | 종료 절차를 시작 | 핸드셰이크 중에만 | 연결 수립 중에만 | 데이터를 계속 보낼 수 | 데이터를 더 보낼 수 | 남은 데이터를 모두 보낸 | 남은 데이터를 다 보낸 | 버퍼를 비운 뒤 | 데이터를 마저 보낸",
          unless: WordClass.any(OrderWords.denied, "FIN sends | FIN은 | before the RST | while | instead")),
        .untruth(
          of: ResetWords.subject + " | RST가 유실되면 | RST가 사라지면 | lost RST",
          not:
            "retransmitted until | is retransmitted | are retransmitted | sent again until | 받을 때까지 재전송 | 올 때까지 재전송 | RST를 재전송 | 다시 보낸다 RST | 재전송된다 | 재전송한다",
          unless: WordClass.any(OrderWords.denied, "SYN is | data | 데이터 | FIN | SYN을 | keepalive | answers")),
        .untruth(
          of: ResetWords.arrives,
          not:
            "begins a new three-way | starts a new three-way | begins a new handshake | starts a new handshake | starts the handshake again | automatically reconnect* | reconnects automatically | reconnects on its own | reestablishes the connection | re-establishes the connection | opens the connection again | sends a new SYN | 다시 3-way | 새로운 3-way | 자동으로 재연결 | 알아서 다시 연결 | 알아서 연결을 다시 | 스스로 다시 연결 | 자동으로 다시 연결 | 알아서 재연결 | 핸드셰이크를 다시 | 새 SYN을 보",
          unless: WordClass.any(
            OrderWords.denied,
            "application | app | browser | client program | 애플리케이션 | 앱이 | 브라우저 | can | may | has to | must")),
        .untruth(
          of: ResetWords.subject,
          not:
            "closes only the senders half | closes only one direction | closes only its own direction | closes one direction only | only the senders direction | only one half | only ends one direction | only one direction | opposite direction goes on | other direction goes on | other direction stays open | opposite direction stays open | half-closes the connection | 한 방향만 닫 | 한쪽 방향만 | 보낸 방향만 | 반대 방향은 계속 | 반대 방향은 열려 | 다른 방향은 그대로 | 보낸 쪽 방향만",
          unless: WordClass.any(OrderWords.denied, "FIN | spoof* | middlebox | firewall")),
        .untruth(
          of: ResetWords.arrives + " | 리셋을 받은 애플리케이션 | reset | resets",
          not:
            "returns 0 | returns zero | gets EOF | sees EOF | gets an EOF | sees an EOF | end of file | treated as a normal close | treated as a graceful | regarded as a normal close | clean end | 0(EOF) | EOF를 | 0을 돌려받 | 0을 반환 | 0을 리턴 | 정상 종료로 취급 | 정상 종료로 처리 | 정상적인 종료로",
          unless: WordClass.any(
            OrderWords.denied, "FIN | ECONNRESET | rather | error | 오류 | 에러 | reset to | resets to")),
      ],
      Right(
        ko: "RST는 연결을 그 자리에서 없앱니다. 두 방향이 함께 끝나고, 바로 CLOSED가 되며, 프로그램에는 ECONNRESET이 전해집니다.",
        "바로 CLOSED",
        en:
          "A RST ends the connection at once and both ways: CLOSED without TIME-WAIT; the program sees ECONNRESET.",
        "CLOSED at once"),
      "RFC 9293 3.5.3",
      says: [
        "The sender of a RST waits in TIME_WAIT for 2MSL.", "RST를 보낸 쪽은 TIME_WAIT에서 2MSL을 기다린다.",
        "When a RST arrives, TCP starts a new handshake.", "A RST closes only the sender's half.",
        "RST를 받은 애플리케이션은 read()에서 0을 돌려받는다.",
      ],
      doesNotSay: [
        "The sender of a RST never waits in TIME_WAIT.", "RST를 보낸 쪽은 TIME_WAIT을 거치지 않는다.",
        "When a RST arrives, the application has to start a new handshake.",
        "A RST closes both halves, a FIN only one direction.",
        "RST를 받은 애플리케이션은 read()에서 ECONNRESET을 받는다.",
      ]),
    .claims(
      "reset-not-answered",
      [
        .untruth(
          of:
            "RST를 받았을 때 | RST를 받으면 | RST를 받은 쪽은 | RST를 받은 호스트는 | RST가 오면 | RST가 들어오면 | RST가 도착하면 | RST로 들어오면 | RST를 수신하면 | RST에는 | RST에 대해 | 받은 RST에 | RST is | RST arrives | receiving a RST | receiver of a RST | receipt of a RST | a RST is received | incoming RST | each RST | every RST | to a RST | RST for an unknown connection",
          not:
            "answered with a RST | answered by a RST | answered with RST | answered by RST | answered with another RST | answers with a RST | answers with RST | replies with a RST | replies with RST | responds with a RST | responds with RST | must be answered with | sends a RST back | sends RST back | sends back a RST | another RST in return | RST for RST | answered by its own RST | RST로 맞 | 다시 RST를 보 | RST로 답해야 | RST로 응답해야 | RST로 답한다 | RST로 응답한다 | RST로 응답합 | RST를 되돌려 | RST를 돌려 | RST로 되 | 마찬가지로 RST를 보 | 역시 RST를 보 | 자신도 RST를",
          unless: WordClass.any(
            OrderWords.denied,
            "SYN | FIN | ACK가 오면 | segment that | data | 데이터에 | half-open | if the | ACK | closed port")),
        .untruth(
          of: "RST와 FIN | FIN과 RST | FIN and RST | RST and FIN | both FIN and RST | both RST and FIN",
          not:
            "이름만 다를 | 동작이 같 | 같은 동작 | 차이가 없 | 둘 다 상대의 ACK | 둘 다 ACK를 기다 | both wait for | both are acknowledged | both need an ACK | work the same | do the same | behave the same | same thing | no difference | differ only in name | interchangeable | equivalent",
          unless: "아니 | not | never | 않"),
        .untruth(
          of:
            "regular close | normal close | graceful close | orderly close | regular termination | normal termination | every close | 정상 종료 | 정상적인 종료 | 4-way handshake | four-way close | simultaneous close | 동시에 close | 동시에 닫 | 동시 종료 | FINs cross | 동시에 FIN",
          not:
            "ends with a RST | ends with RST | finishes with a RST | concluded by a RST | RST exchanged | RST is exchanged | RST is sent at the end | must send RST | must send a RST | send RST to | sends a RST at the end | RST로 끝 | RST로 마무리 | 마지막에 RST를 | RST가 나가 | RST를 보내야 | RST를 보낸다 | RST를 교환",
          unless: WordClass.any(
            OrderWords.denied,
            "abort* | 비정상 | 강제 | linger | if | when the application | timeout | vs | while | closed port | instead of FIN | unread | 읽지 | half-open | 경우에는 RST | SO_LINGER"
          )),
      ],
      Right(
        ko: "RST는 하나로 끝납니다. ACK로도 RST로도 답하지 않고, 정상 종료에는 쓰이지 않습니다.", "RST 하나, 응답 없음",
        en: "One RST is all: neither an ACK nor a RST answers it, and no regular close has one.",
        "one RST, unanswered"),
      "RFC 9293 3.5.2, 3.5.3",
      says: [
        "RST를 받았을 때는 다시 RST를 보낸다.", "A RST is answered with another RST.", "FIN과 RST는 이름만 다를 뿐 동작이 같다.",
        "Every regular close ends with a RST.", "동시에 close하면 RST가 나가는 게 표준이다.",
      ],
      doesNotSay: [
        "RST를 받았을 때는 RST로 답하지 않는다.", "A RST is never answered with another RST.",

        "FIN과 RST는 동작이 같지 않다.", "No regular close ends with a RST.", "ACK를 받았을 때 연결이 없으면 RST를 보낸다.",
      ]),
    .widening(
      "closed-port-answer",
      [
        .untruth(
          of: ResetWords.closedPort,
          not: WordClass.any(
            "no answer | no reply | no response | not answered | answers with FIN | answers with a FIN | replies with FIN | with a FIN | with SYN-ACK | with a SYN-ACK | FIN으로 응답 | FIN으로 답 | FIN을 보낸 | FIN을 돌려 | SYN+ACK로 응답 | SYN-ACK로 응답 | ACK로 응답한 | ACK만 보낸 | 아무 응답 없이 | 아무 응답도 하지 않 | 아무 응답이 없 | 응답하지 않 | 조용히 버 | 무시한다 | 무시된다 | CLOSE-WAIT | FIN-WAIT-1 | LAST-ACK | TIME-WAIT | SYN-RECEIVED | LISTEN으로"
          ),
          unless:
            "firewall drop* | behind a firewall | with a firewall | a firewall | 방화벽이 | 방화벽에 | 방화벽으로 | 방화벽 뒤 | filter* | 필터 | drop rule | DROP | blackhole | stealth | scan | 스캔 | not answered with SYN | RST가 | RST를 보 | RST,ACK | UDP | attempt | if | never no | open port | 열린 포트 | NULL | Xmas | 서버가 죽 | host is down | 꺼져"
        ),
        MeaningPattern(
          "connection refused | ECONNREFUSED",
          "상대가 FIN을 보냈 | FIN을 보냈다는 | means a FIN | means the peer sent FIN | means that no answer | SYN+ACK를 받 | SYN-ACK를 받 | FIN을 받 | 타임아웃이 나면 | 시간이 초과되면 | 응답이 없으면 | 응답이 없을 때 | on receiving a SYN-ACK | when a SYN-ACK | SYN-ACK arrives | SYN-ACK is received | when a FIN | FIN is received | when no answer | when nothing comes back | no answer comes | after a timeout | when the SYN times out",
          unless: WordClass.any(OrderWords.denied, "RST | ETIMEDOUT | timed out is")),
        .untruth(
          of: "timeout | ETIMEDOUT | timed out | 연결 시간 초과 | 타임아웃",
          not:
            "RST를 받았을 때 | RST를 받으면 나 | RST가 오면 나 | when a RST is received | when RST arrives | on receiving a RST",
          unless: WordClass.any(OrderWords.denied, "refused | ECONNREFUSED | 거부"), titled: false),
        .untruth(
          of: "RST only | RST is sent only | RST can only | RST는",
          not:
            "in established connections | only in ESTABLISHED | within established | ESTABLISHED 상태에서만 | 연결된 상태에서만 | 맺어진 연결에서만",
          unless: WordClass.any(OrderWords.denied, "closed port")),
      ],
      says: [
        "A SYN to a closed port gets no answer from TCP.", "닫힌 포트로 SYN을 보내면 FIN으로 응답한다.",
        "Connection refused는 SYN+ACK를 받았을 때 나는 오류다.", "SYN (to closed port) → CLOSE_WAIT",
      ],
      doesNotSay: [
        "A SYN to a closed port gets a RST.", "닫힌 포트로 SYN을 보내면 RST로 응답한다.",
        "Connection refused는 RST를 받았을 때 나는 오류다.", "With a firewall a SYN to a closed port gets no answer.",
      ]),
  ]

  private enum ResetWords {
    static let subject =
      "RST | a reset | reset | resets | RST를 보낸 쪽 | RST를 받은 쪽 | aborted connection | aborted via RST | RST로 | 리셋"
    static let arrives =
      "RST arrives | RST is received | receiving a RST | receives a RST | received a RST | on a RST | after a RST | RST를 받으면 | RST를 받은 | RST가 오면 | RST가 도착하면 | RST를 수신하면 | RST를 받았을 때 | 리셋을 받은 | 리셋을 받으면"
    static let closedPort =
      "closed port | port that is closed | port nobody listens | port where nobody listens | port with no listener | port on which nothing listens | port on which nobody listens | no process listens | nobody is listening | nothing listens | no listener | 닫힌 포트 | 닫혀 있는 포트 | 아무도 듣지 않는 | 듣는 프로세스가 없는 | 리스닝하지 않는 포트 | 열려 있지 않은 포트 | 듣고 있지 않은 포트 | 대기하지 않는 포트"
  }
}
