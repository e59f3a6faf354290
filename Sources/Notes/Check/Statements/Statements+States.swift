import TCP

extension MeaningRule {
  /// Who is in a state, what it waits for and what comes next, in any words.
  static let statementsOfStates: [MeaningRule] = [
    .widening(
      "state-awaits",
      [
        MeaningPattern(
          head: "CLOSE-WAIT | CLOSE WAIT",
          says:
            "waiting for the peer to close | waits for the peer to close | waits for the other side to close | waiting for the other side to close | ACK of its FIN | ACK of its own FIN | ACK for its FIN | 상대가 종료하기를 기다 | 상대의 종료를 기다 | 상대방의 종료를 기다 | 상대방이 종료하기를 | 자신이 보낸 FIN | 자신의 FIN에 대한 ACK | FIN의 ACK를 기다",
          unless:
            "not | LAST-ACK | FIN-WAIT* | application | 애플리케이션 | 응용 | 아니 | 앱 | process | after | 이후 | then | has sent | 받고 | 받은 | received | 수신"
        ),
        MeaningPattern(
          head: "FIN-WAIT-1 | FIN-WAIT1 | FIN WAIT 1",
          says:
            "waits for the application | waiting for the application | waits for the local application | waiting for the local | 응용 프로그램의 close | 애플리케이션의 close | 애플리케이션이 종료하기를 | 응용 프로그램이 종료하기를 | 어플리케이션의 종료를 기다",
          unless: "not | CLOSE-WAIT | 않 | peer | 상대 | 호출"),
        MeaningPattern(
          head: "CLOSING",
          says:
            "waits for the peers FIN | waiting for the peers FIN | waits for a FIN | waiting for a FIN | 상대의 FIN을 기다 | 상대방의 FIN을 기다 | FIN을 기다리는",
          unless: "ACK | not | 않 | FIN-WAIT* | 이미 | already | connection | 응답"),
        MeaningPattern(
          head: "FIN-WAIT-2 | FIN-WAIT2 | FIN WAIT 2",
          says:
            "waiting for an acknowledgment | waits for an acknowledgment | waiting for the acknowledgment | waits for the acknowledgment | waiting for an ACK | waits for the ACK | waiting for the ACK | waits for an ACK | ACK of its FIN | ACK를 기다 | 확인 응답을 기다",
          unless:
            "FIN-WAIT-1 | after | received | 받고 | 받은 | 받아 | 받았 | 수신 | not | 않 | then | got | LAST-ACK | CLOSING | FIN and | FIN 또는 | FIN을"
        ),
        MeaningPattern(
          head: "LISTEN | LISTENING",
          says:
            "has been established | SYN has been sent | connection established | after sending a SYN | waits for the servers answer | waits for the server | SYN을 보낸 | 연결이 수립된 | 연결이 성립된 | 서버의 응답을 기다 | 클라이언트가 서버의 응답 | has sent a SYN",
          unless:
            "not | before | SYN-SENT | SYN-RCVD | SYN-RECEIVED | 않 | 아니 | 전 | 아직 | client | until | SYN을 보낸 클라이언트 | 대기하는"
        ),
      ],
      says: [
        "CLOSE_WAIT: 상대가 종료하기를 기다리는 상태", "CLOSE_WAIT: waiting for the peer to close",
        "CLOSE_WAIT는 자신이 보낸 FIN의 ACK를 기다리는 상태이다.", "FIN_WAIT_1: waits for the application to close",
        "FIN_WAIT_1: 응용 프로그램의 close를 기다리는 상태", "CLOSING: waits for the peer's FIN",
        "CLOSING: 상대의 FIN을 기다리는 상태",
        "FIN-WAIT-2: represents waiting for an acknowledgment of the connection termination request",
        "LISTEN: the connection has been established", "LISTEN: SYN을 보낸 상태",
      ],
      doesNotSay: [
        "CLOSE_WAIT: 응용 프로그램이 종료하기를 기다리는 상태", "CLOSE_WAIT: waiting for the local application to close",
        "CLOSING: 양쪽이 동시에 FIN을 보낸 상태", "FIN_WAIT_2: waits for the peer's FIN",
        "LISTEN: the server waits for connection requests.",
      ]),
    .widening(
      "state-awaits",
      [
        MeaningPattern(
          told:
            "FIN-WAIT-1 | FIN-WAIT1 | FIN WAIT 1 | FIN-WAIT-2 | FIN-WAIT2 | FIN WAIT 2 | CLOSE-WAIT | CLOSE WAIT | LAST-ACK | LAST ACK | CLOSING | SYN-SENT | SYN SENT | SYN-RECEIVED | SYN-RCVD",
          does:
            "데드락으로 빠지는 것을 방지 | 데드락에 빠지는 것을 방지 | 교착 상태에 빠지는 것을 방지 | resend the final ack* | resends the final ack* | retransmit the final ack* | resend the last ack* | retransmit the last ack* | 잉여 패킷을 기다 | 2MSL 동안 | 2MSL이 지나 | 2 MSL | twice the maximum segment lifetime | waits 2MSL",
          unless:
            "TIME-WAIT | TIME WAIT | TIMEWAIT | not | 지 않는 | 아니 | never | then | 이후 | 다음 | 뒤 | lost | 유실 | 받지 못"
        )
      ],
      says: [
        "FIN_WAIT_2 상태는 의도치 않은 에러로 연결이 데드락으로 빠지는 것을 방지한다.",
        "The CLOSE_WAIT state lets the client resend the final acknowledgment.", "LAST_ACK: 2MSL 동안 기다리는 상태",
      ],
      doesNotSay: [
        "TIME_WAIT 상태는 의도치 않은 에러로 연결이 데드락으로 빠지는 것을 방지한다.",
        "The TIME_WAIT state lets the client resend the final acknowledgment.",
      ]),
    .widening(
      "state-entered-by",
      [
        MeaningPattern(
          told: "CLOSE-WAIT | CLOSE WAIT",
          does:
            "active closer | active close | sends the first FIN | sent the first FIN | host that sent the FIN | side that sent the FIN | closes first | initiates the close | initiator of the close | 능동 종료 | 먼저 FIN을 보낸 | 먼저 종료한 | 먼저 연결을 끊은 | 종료를 요청한 쪽 | 主动关闭方 | 主动关闭的一方",
          unless:
            "not | passive | 수동 | 않 | 아니 | FIN-WAIT* | TIME-WAIT | 用户 | 반면 | received | receives | receiving | receiver | ACK | 받은 | 받으면 | 받고 | 수신 | server | 상대 | peer | 被动 | LAST-ACK | from the active | 에게 | 으로부터 | 로부터 | 가 보낸 | 이 보낸 | 보내면 | both"
        ),
        MeaningPattern(
          told:
            "FIN-WAIT-1 | FIN-WAIT1 | FIN-WAIT-2 | FIN-WAIT2 | FIN WAIT 1 | FIN WAIT 2",
          does:
            "passive closer | passive side | received the first FIN | receives the first FIN | host that received the FIN | side that received the FIN | on receiving the FIN | 수동 종료 쪽 | 수동 종료 측 | 수동 종료를 | FIN을 받은 쪽 | FIN을 받은 호스트 | FIN을 수신한 쪽 | 被动关闭方",
          unless:
            "not | active | 능동 | 않 | 아니 | CLOSE-WAIT | TIME-WAIT | 반면 | from the passive | ACK | 상대 | peer | 主动 | 로부터 | CLOSING | simultaneous* | 동시 | LAST-ACK | 측의 FIN | 쪽의 FIN | closers FIN | 기다 | waits | waiting | wait | 측이 | 쪽이 | of the passive"
        ),
        MeaningPattern(
          told: "LAST-ACK | LAST ACK",
          does:
            "active closer | the active side | active close | sent the last ACK | has sent the last ACK | acknowledging the servers FIN | acknowledging the peers FIN | 능동 종료 | 마지막 ACK를 보낸 | 먼저 FIN을 보낸 | 먼저 종료한 | 主动关闭",
          unless:
            "sent by | sent from | is sent | comes from | sends the | not | passive | 수동 | 않 | 아니 | TIME-WAIT | 반면 | ACK from | ACK를 받 | FIN-WAIT* | 로부터 | 에게 | lost | 유실 | 받으면 | 받고 | wait | waits | waiting | 기다 | 상대 | receives | 等待 | 来自 | 收到 | 被动 | 否则"
        ),
        MeaningPattern(
          told: "SYN-SENT | SYN SENT",
          does:
            "state of the server | the servers state | the server goes | server enters | server is in | servers socket is | 서버의 상태 | 서버 측 상태 | 서버는 SYN+ACK를 보낸 | 서버의 소켓을 | 서버가 들어가 | 서버 소켓이",
          unless:
            "not | client | 클라이언트 | 않 | 아니 | simultaneous* | 동시 | LISTEN에서 | SYN-RCVD | SYN-RECEIVED | SYN-RECV | 客户端"
        ),
        MeaningPattern(
          told: "SYN-RECEIVED | SYN-RCVD | SYN-RECV | SYN RECEIVED | SYN RCVD",
          does:
            "state of the client | the clients state | client goes to SYN-RECEIVED when the SYN+ACK | client goes to SYN-RCVD when the SYN | client enters SYN-RCVD when | 클라이언트의 상태 | 클라이언트 측 상태 | 클라이언트가 SYN+ACK를 받 | 클라이언트는 SYN+ACK를 받 | 클라이언트가 SYN-ACK를 받",
          unless: "not | 않 | 아니 | SYN-SENT | simultaneous* | 동시 | ESTABLISHED | 서버 | server*"),
        MeaningPattern(
          head: "LISTEN | LISTENING | LISTEN (client) | listen",
          says:
            "state of the client | the clients state | client represents waiting for a connection request from any | client waits | 클라이언트의 상태 | 클라이언트 측의 상태",
          unless: "not | server | 서버 | 않 | 아니 | for a client | SYN from"),
        MeaningPattern(
          phrase:
            "LISTEN client represents waiting for a connection | LISTEN state of the client | client waits in LISTEN | client is in LISTEN | 클라이언트는 LISTEN 상태 | 클라이언트가 LISTEN 상태",
          unless: "server | 서버 | not | 않 | 아니 | simultaneous*"),
        MeaningPattern(
          told: "ESTABLISHED",
          does:
            "server confirms its last ACK | server acknowledges its last ACK | as soon as it has sent the SYN+ACK | as soon as it sends the SYN-ACK | no data can be exchanged yet | 서버는 SYN+ACK를 보내는 순간 | 서버는 SYN+ACK를 보내자마자 | 서버는 SYN-ACK를 보내면 바로 | SYN을 보내자마자 | 아직 데이터를 주고받을 수 없",
          unless: "not | 아니 | 않는다 | TFO | Fast Open | before | 전"),
      ],
      says: [
        "FIN_WAIT_1은 FIN을 받은 쪽의 상태이다.", "FIN_WAIT_1 is the state of the host that received the first FIN.",
        "LAST_ACK: 마지막 ACK를 보낸 상태", "LAST_ACK: the host has sent the last ACK",
        "LAST_ACK belongs to the active closer.",
        "SYN_SENT is a state of the server.", "TCP_DEFER_ACCEPT 옵션은 서버의 소켓을 SYN_SENT상태로 더 오래 둘 수 있다.",
        "SYN_RCVD is the client's state after it gets the SYN+ACK.", "SYN_RCVD는 클라이언트가 SYN+ACK를 받았을 때의 상태이다.",
        "LISTEN은 클라이언트의 상태이다.",
        "The server is ESTABLISHED as soon as it has sent the SYN+ACK.",
      ],
      doesNotSay: [
        "CLOSE_WAIT는 FIN을 받은 쪽의 상태이다.", "CLOSE_WAIT is the state of the passive closer.",
        "FIN_WAIT_1은 FIN을 보낸 쪽의 상태이다.", "FIN_WAIT_1 is the state of the host that sent the first FIN.",
        "LAST_ACK: 자신이 보낸 FIN의 ACK를 기다린다.", "LAST_ACK belongs to the passive closer.",
        "The server is ESTABLISHED when the last ACK arrives.",
      ]),
    .claims(
      "state-follows",
      [
        MeaningPattern(
          told: "FIN-WAIT-2 | FIN-WAIT2 | FIN WAIT 2",
          does: WordClass.any(
            WordClass.each(
              "goes to | moves to | changes to | turns into | becomes | transitions to | enters",
              "CLOSED | LAST-ACK | CLOSING | CLOSE-WAIT"),
            "CLOSED가 | CLOSED 상태가 | CLOSED로 | LAST-ACK로 | LAST-ACK가 | CLOSE-WAIT로"),
          "FIN",
          unless:
            "timeout | timer | 타이머 | 타임아웃 | Timeout | after | TIME-WAIT | 60 | from ESTABLISHED | passive | 수동 | peer goes | server | 서버 | not | 않 | orphan* | 초 | RST | seconds | 시간이"
        ),
        MeaningPattern(
          told: "CLOSING",
          does: WordClass.any(
            WordClass.each(
              "goes to | moves to | changes to | becomes | enters", "CLOSED | LAST-ACK | ESTABLISHED"),
            "바로 CLOSED | CLOSED가 된다 | CLOSED로 바뀐 | CLOSED로 전이"),
          unless: "TIME-WAIT | not | 않 | after | LAST-ACK | connection | socket"),
        MeaningPattern(
          told: "FIN-WAIT-1 | FIN-WAIT1 | FIN WAIT 1",
          does: WordClass.any(
            WordClass.each(
              "goes to | moves to | changes to | becomes | transitions to", "CLOSE-WAIT | LAST-ACK | CLOSED"),
            "CLOSE-WAIT로 | CLOSE-WAIT가 | LAST-ACK로 | CLOSED가 된다"),
          unless:
            "not | 않 | server | 서버 | peer | passive | 수동 | FIN-WAIT-2 | 쪽은 | 쪽이 | 측은 | other | 상대 | RST | client | 클라이언트 | timeout"
        ),
        MeaningPattern(
          told: "CLOSE-WAIT | CLOSE WAIT",
          does: WordClass.any(
            WordClass.each(
              "goes to | moves to | changes to | becomes | transitions to | transitions you to",
              "FIN-WAIT-1 | FIN-WAIT-2 | FIN-WAIT1 | FIN-WAIT2 | TIME-WAIT | ESTABLISHED | CLOSING"),
            "FIN-WAIT-1로 | FIN-WAIT-2로 | TIME-WAIT로 간 | TIME-WAIT가 된다 | TIME-WAIT 상태가 된다 | TIME-WAIT로 바뀐"),
          unless:
            "not | 않 | server | 서버 | peer | active | 능동 | other | 상대 | client | 클라이언트 | LAST-ACK | from ESTABLISHED | A는 | B는 | A가 | B가 | 측은 | 쪽은"
        ),
        MeaningPattern(
          told: "LAST-ACK | LAST ACK",
          does: WordClass.any(
            WordClass.each(
              "goes to | moves to | changes to | becomes | transitions to | the host goes to",
              "TIME-WAIT | CLOSE-WAIT | FIN-WAIT-2"),
            "TIME-WAIT가 된다 | TIME-WAIT로 간 | TIME-WAIT로 바뀐 | TIME-WAIT 상태가 된다"),
          unless:
            "not | 않 | client | 클라이언트 | peer | active | 능동 | other | 상대 | 반면 | A는 | B는 | A가 | B가 | 측은 | 쪽은 | 호스트는 | 송신자 | 발신자"
        ),
        MeaningPattern(
          told: "LISTEN",
          does: WordClass.any(
            WordClass.each("goes to | moves to | becomes | changes to | goes straight to", "ESTABLISHED"),
            "ESTABLISHED가 된다 | ESTABLISHED로 간 | ESTABLISHED 상태가 된다"),
          "SYN", unless: "ACK | not | 않 | SYN-RCVD | SYN-RECEIVED | SYN-RECV | after"),
        MeaningPattern(
          phrase:
            "closer goes to LAST-ACK | active closer enters LAST-ACK | active closer goes to LAST-ACK | active closer goes to CLOSE-WAIT | passive closer goes to FIN-WAIT-1 | passive closer enters FIN-WAIT-1 | passive closer goes to TIME-WAIT | passive closer enters TIME-WAIT | 능동 종료 측은 LAST-ACK | 수동 종료 측은 TIME-WAIT | FIN 수신 → FIN-WAIT-1",
          unless: "not | never | passive closer goes to LAST-ACK | the passive closer | 않"),
      ],
      Right(
        ko:
          "FIN-WAIT-1 → (ACK) FIN-WAIT-2 → (FIN) TIME-WAIT, CLOSE-WAIT → (FIN을 보냄) LAST-ACK → (ACK) CLOSED, CLOSING → (ACK) TIME-WAIT입니다.",
        "RFC 9293의 상태도",
        en:
          "FIN-WAIT-1 → (ACK) FIN-WAIT-2 → (FIN) TIME-WAIT; CLOSE-WAIT → (own FIN) LAST-ACK → (ACK) CLOSED; CLOSING → (ACK) TIME-WAIT.",
        "the state diagram of RFC 9293"),
      "RFC 9293 3.3.2",
      says: [
        "FIN_WAIT_2에서 FIN을 받으면 CLOSED가 된다.", "FIN_WAIT_2 goes to CLOSED on the peer's FIN.",
        "CLOSING goes to CLOSED as soon as the ACK arrives.", "CLOSING에서 ACK를 받으면 바로 CLOSED가 된다.",
        "FIN_WAIT_1 goes to CLOSE_WAIT on a FIN.", "CLOSE_WAIT 상태에서 FIN을 보내면 TIME_WAIT가 된다.",
        "A socket in LISTEN goes to ESTABLISHED as soon as it gets a SYN.",
        "The closer goes to LAST_ACK on the ACK of its FIN.",
      ],
      doesNotSay: [
        "FIN_WAIT_2에서 FIN을 받으면 TIME_WAIT가 된다.", "FIN_WAIT_2 goes to TIME_WAIT on the peer's FIN.",
        "CLOSING goes to TIME_WAIT when the ACK arrives.", "CLOSE_WAIT 상태에서 FIN을 보내면 LAST_ACK가 된다.",
      ]),
    .claims(
      "opening-segments",
      [
        MeaningPattern(
          "send the final SYN | sends the final SYN | sending the final SYN | final SYN completes | 마지막 SYN을 보내",
          unless: "SYN+ACK | SYN-ACK | SYN/ACK | SYN ACK | retrans* | 재전송 | not | 않 | first"),
        MeaningPattern(
          told:
            "second segment | second step | second packet | 두 번째 세그먼트 | 두 번째 패킷 | 두 번째 단계 | 2단계",
          does:
            "only the ACK flag | only ACK | ACK only | just an ACK | a plain ACK | ACK flag alone | ACK 플래그만 | ACK만 | 只有ACK",
          Told.handshake + " | SYN",
          unless:
            "not | SYN+ACK | SYN-ACK | 아니 | 않 | SYN/ACK | SYN, ACK | 종료 | close | FIN | four | 4-way | third | 세 번째"
        ),
        MeaningPattern(
          told: "the SYN | a SYN | SYN을 받 | SYN에 대해 | SYN에 대한",
          does:
            "plain ACK | with an ACK only | only an ACK | ACK flag only | ACK 플래그만 | ACK만 보내 | ACK만으로 응답 | ACK Flag만 | ACK flag만 | ACK만 설정",
          unless:
            "not | SYN+ACK | SYN-ACK | SYN/ACK | 아니 | 않 | third | FIN | half-open | TIME-WAIT | challenge | 第三 | established | 마지막 | 세 번째"
        ),
        MeaningPattern(
          told:
            "third segment | third step | third packet | last segment of the handshake | 세 번째 세그먼트 | 세 번째 패킷 | 세 번째 단계 | 3단계 | 第三次",
          does: WordClass.any(
            "is SYN+ACK | is a SYN+ACK | is a SYN-ACK | has SYN and ACK | SYN+ACK를 보낸 | SYN-ACK를 보낸 | SYN/ACK를 보낸 | both the SYN and ACK flags | SYN and ACK flags",
            WordClass.each(
              "sends | send | carries | contains",
              "SYN+ACK | SYN-ACK | a SYN+ACK | a SYN-ACK | both SYN and ACK")),
          unless:
            "not | 아니 | 않 | acknowledges the SYN | after | 받 | 대한 | response to | reply to | server sends | 서버가 | answer to | receiv* | second | four | simultaneous*"
        ),
        MeaningPattern(
          told:
            "third segment | third ACK | last ACK of the handshake | clients last ACK | clients ACK | final ACK | ACK of the client | 세 번째 ACK | 세 번째 세그먼트 | 마지막 ACK",
          does: WordClass.any(
            "is answered by another ACK | answered by another ACK | answered with another ACK | confirms the clients last ACK | with an ACK of its own | ACK of its own | waits for an ACK of | sends its ACK again until | retransmitted by a timer | retransmits its ACK | 다시 ACK로 응답 | 또 ACK로 응답 | ACK로 다시 응답 | 응답을 받을 때까지 ACK를 재전송 | 응답할 때까지 ACK를"
          ),
          "handshake | server | data | SYN* | 서버 | 핸드 | 클라이언트 | client | 3-way",
          unless:
            "not | never | 않 | 아니 | FIN | TIME-WAIT | LAST-ACK | duplicate | 없 | SYN+ACK를 다시 | SYN-ACK를 다시 | SYN+ACK를 재 | SYN-ACK를 재 | retransmits the SYN | resend* the SYN | 4-way"
        ),
        MeaningPattern(
          told: "third segment | third ACK | 세 번째 세그먼트 | 세 번째 단계",
          does:
            "clients own sequence number + 1 | clients own sequence number | own sequence number + 1 | own ISN + 1 | its own ISN | 클라이언트 자신의 순서 번호 | 클라이언트 자신의 시퀀스 번호 | 자신의 ISN + 1 | 자신이 보낸 순서 번호 + 1",
          "acknowledg* | ACK | 확인 | 응답", unless: "not | SEQ = | 순서 번호는 | 시퀀스 번호는 | sequence number is"),
        MeaningPattern(
          phrase:
            "server sends the first SYN | server sends a SYN first | server opens the connection by sending a SYN | server starts the handshake by sending | 서버가 먼저 클라이언트에 SYN | 서버가 먼저 클라이언트에게 SYN | 서버가 먼저 SYN을 | 서버가 첫 SYN을",
          unless: "not | active mode | FTP | 않 | 아니 | if | simultaneous*"),
        MeaningPattern(
          told: Told.handshake,
          does: WordClass.any(
            "encrypts the | encrypts all | exchanges keys | checks the identity | with a password | authenticates the user | synchronizes the clocks | clocks of both | negotiates the congestion window | agree on the congestion window | agrees on the congestion window | synchronizes the congestion window | 암호화하기 위한 | 암호화하는 과정 | 시계를 동기화 | 시간을 동기화 | 비밀번호를 확인 | 신원을 확인 | 혼잡 윈도우를 서로 | 혼잡 윈도우를 맞 | 혼잡 윈도우를 협상"
          ),
          unless:
            "TLS | SSL | not | 않 | 아니 | HTTPS | slow | initial | after | 이후 | secure | spoof* | without | 없 | key | SSH | 면"
        ),
      ],
      Right(
        ko:
          "연결은 클라이언트의 SYN, 서버의 SYN+ACK, 클라이언트의 ACK로 열립니다. 서로의 시작 번호를 맞출 뿐이고, 세 번째 ACK에는 답하지 않습니다.",
        "SYN, SYN+ACK, ACK",
        en:
          "A connection opens with the client's SYN, the server's SYN,ACK and the client's ACK, which is not answered; they settle the two initial sequence numbers.",
        "SYN; SYN,ACK; ACK"),
      "RFC 9293 3.5",
      says: [
        "The client never returns to send the final SYN.",
        "3-way handshake의 두 번째 세그먼트에는 ACK 플래그만 있다.",
        "The second segment of the handshake has only the ACK flag.",
        "B answers the SYN with a plain ACK.", "세 번째 단계에서 클라이언트는 SYN+ACK를 보낸다.",
        "The third segment of the handshake is SYN+ACK.",
        "The third segment is answered by another ACK before data may flow.",
        "세 번째 ACK를 받으면 서버는 다시 ACK로 응답한다.",
        "The third segment acknowledges the client's own sequence number + 1.",
        "세 번째 세그먼트의 ACK 번호는 클라이언트 자신의 순서 번호 + 1이다.", "The three-way handshake encrypts the connection.",
        "3-way handshake로 양쪽의 시계를 동기화한다.", "The server sends the first SYN.",
      ],
      doesNotSay: [
        "The client never returns to send the final ACK.",
        "세 번째 단계에서 클라이언트는 ACK를 보낸다.", "The third segment of the handshake is a plain ACK.",
        "The three-way handshake does not encrypt anything.", "The third segment is not answered.",
        "The third segment acknowledges the server's ISN + 1.", "The client sends the first SYN.",
      ]),
  ]
}
