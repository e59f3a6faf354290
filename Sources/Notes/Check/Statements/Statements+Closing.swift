import TCP

extension MeaningRule {
  /// FIN, RST and what becomes of a connection, in any words.
  static let statementsOfClosing: [MeaningRule] = [
    .widening(
      "reset-acknowledged",
      [
        MeaningPattern(
          told: Subjects.reset + " | reset", does: Told.answers, Told.ack,
          unless:
            "번호 | SYN | flags | ACK flag off | ACK off | copied from | RST,ACK로 | packet that has | 플래그를 | 플래그가 | challenge | in reply to | in response to | in answer to | regardless of | scan* | closed port | half-open | without | LISTEN | 없이 | 없는 | window | 윈도 | 창 안 | RCV.NXT | RST+ACK | RST-ACK | RST로 | RST 로 | RST 세그먼트로 | RST 패킷으로 | RST를 보내 | RST를 전송 | RST 패킷을 보 | RST 패킷을 전송 | sends a RST | send a RST | sends RST | send RST | sending a RST | sending RST | with RST | by RST | with a RST | by a RST | with reset | a RST instead | instead | 대신 | not | never | no | unacceptable | FIN | keepalive | probe | invalid | unexpected | 아님 | 아닌 | RST가 아 | unless | reset the | resets the | timer | cwnd | 아니 | 不 | nonexist* | 존재하지 | if | 发送RST | 回复RST | 返回RST | RST を返 | RSTを返 | RSTを送"
        ),
        MeaningPattern(
          told: Subjects.reset + " | a reset", does: Told.waits,
          "confirm* | ACK | acknowledg* | peer has | 확인을 | 확인 응답을 | ACK를 | ACK가 | 응답을",
          unless:
            "field | number | not | never | no | without | 없이 | 않 | SYN | FIN | 말고 | instead | 대신 | 不 | RST를 보내 | sends a RST | if | timeout | 타임아웃 | RST로 | resets | TIME-WAIT | RST를 전송 | LISTEN | 면"
        ),
        MeaningPattern(
          told: Subjects.reset + " | a reset",
          does:
            "only complete once | complete when | until it is confirmed | has to be confirmed | must be confirmed | needs to be confirmed | needs confirmation | ACK arrives | 확인을 받아야 | ACK를 받아야 | 확인 응답을 받아야 | 응답을 받아야 | ACK를 돌려 | ACK로 답 | ACK로 응답",
          unless:
            "not | never | no | without | 없이 | 않 | 아님 | 아닌 | SYN | FIN | 대신 | RST로 | RST를 보내 | RST를 전송 | old | half-open | if | listen*"
        ),
      ],
      says: [
        "RST에는 ACK로 답한다.", "RST has to be confirmed with an ACK.",
        "After a RST the sender waits until the peer has confirmed it.",
        "A reset is only complete once its ACK arrives.",
        "RST Flag를 받은 Client는 Server에게 ACK Flag를 응답한 다음 연결을 종료한다.",
        "RST: the other side has to confirm it with an ACK.",
      ],
      doesNotSay: [
        "RST를 받으면 ACK 없이 바로 연결을 버린다.", "RST is never confirmed with an ACK.", "A RST needs no reply.",
        "An ACK for a connection that does not exist is answered with a RST.",
        "존재하지 않는 연결로 온 ACK에는 RST로 응답한다.",
      ]),
    .widening(
      "reset-is-no-farewell",
      [
        MeaningPattern(
          told: Subjects.reset,
          does: Told.keeps + " | only restarts | 유지하고 | 유지한 채 | 끊지 않 | 닫지 않 | 종료하지 않", Told.connection,
          unless:
            "not | never | cannot | FIN | 대신 | 아니 | keep-alive | keepalive | if | 없 | until | 까지 | attack* | 공격 | invalid | 못 | 더 이상 | challenge | drop* | ignore* | 무시 | out of window | outside | 밖 | firewall | no longer | 不 | 无法 | middle* | lost | 유실 | so that | 비정상 | 지만 | 문제 | 강제 | 창 안 | 윈도우 안 | in the window | in-window"
        ),
        MeaningPattern(
          told: Subjects.reset,
          does:
            "restarts the sequence | restart the sequence | resets the sequence | reset the sequence | restarts the handshake | restarts only the | new handshake automatically | new initial sequence numbers | 시퀀스 번호만 | 번호만 초기화 | 번호를 다시 시작 | 시퀀스 번호를 초기화 | 시퀀스 번호를 처음 | 자동으로 3-way | 자동으로 다시 연결 | 핸드셰이크를 다시 시작",
          unless: "not | never | 않 | 아니 | FIN | SYN | may | if"),
        MeaningPattern(
          told: Subjects.reset,
          does:
            "finish sending | finishing what | what they have left | normally closed with | politely | goodbye | 다 보낸 뒤 | 다 보내고 | 정상적으로 종료할 때 | 4-way handshake를 시작",
          unless: "not | never | no | without | 않 | 아니 | FIN | instead | 대신 | rather | 없 | abnormal* | 비정상"),
      ],
      says: [
        "RST는 연결은 그대로 두고 시퀀스 번호만 초기화한다.", "RST keeps the connection and only restarts the sequence numbers.",
        "| RST | 연결은 유지한 채 양쪽 시퀀스 번호만 처음부터 다시 맞춤 |", "RST를 받으면 연결을 유지한 채 번호를 다시 시작한다.",
        "A RST resets the sequence numbers to zero, and the connection goes on.",
      ],
      doesNotSay: [
        "RST는 연결을 그대로 두지 않고 바로 끊는다.", "A RST does not keep the connection: it is dropped at once.",
        "연결을 유지할 수 없을 때 RST를 보낸다.",
      ]),
    .widening(
      "fin-closes-one-direction",
      [
        MeaningPattern(
          told:
            "acknowledged the FIN | acknowledges the FIN | acks the FIN | receiving a FIN | receiving the FIN | received a FIN | received the FIN | receives a FIN | receives the FIN | receiver of the FIN | receiver of a FIN | gets the FIN | peers FIN has arrived | FIN arrives | FIN has arrived | after the FIN | FIN을 받은 | FIN을 받으면 | FIN을 수신한 | FIN을 수신하면 | FIN에 ACK를 보낸 | FIN에 대한 ACK를 보낸 | FIN에 응답한 | 收到 FIN",
          does: Told.stopsSending,
          unless:
            "both | 양쪽 | RST | may still | can still | may go on | TIME-WAIT | LAST-ACK | its own FIN | 자신도 FIN | 후에도 | not mean | 不意味 | FIN-WAIT* | sent the FIN | sender of the FIN | FIN을 보낸 | FIN을 전송한 | client cannot | 클라이언트는 | peer cannot | 상대방은 | 상대는 | 상대가 | 상대방이 | other side has | other side will | finish sending | finishes sending | remaining | 남은 | 보낸 쪽 | FIN을 보낼 수 없 | send its FIN | if | until | 까지 | 客户端 | 对方 | sender | remote | 더 이상 데이터를 보내지 않을 | no more data | 의미 | means | indicates | 알 | knows | know"
        ),
        MeaningPattern(
          told: "FIN | FINs | one FIN | a single FIN | FIN 하나 | FIN 한 번",
          does:
            "enough to close the whole | enough to close the entire | enough to terminate the whole | closes the whole | closes the entire | closes both | ends both | ends the whole connection | whole connection at once | 연결 전체가 | 연결 전체를 | 양방향이 한꺼번에 | 양방향이 한 번에 | 양방향이 동시에 | 양방향을 모두",
          unless:
            "not | never | 않 | 아니 | RST | both FIN | each | 각각 | two | 두 번 | after both | 양쪽 | second | last | 마지막 | second FIN | 只 | exchange* | 서로 | ACK | 4-way | half | 뒤 | 后 | once both"
        ),
        MeaningPattern(
          told:
            "sent FIN | sent a FIN | sent its FIN | sends FIN | sends a FIN | after its FIN | FIN을 보낸 쪽 | FIN을 보낸 호스트 | FIN을 보낸 뒤 | FIN을 전송한 쪽",
          does:
            "ignores everything | ignores all | ignores any | discards everything | drops everything | 들어오는 데이터를 모두 무시 | 들어오는 데이터를 무시 | 받은 데이터를 모두 버 | 오는 데이터를 버",
          unless: "not | RST | 않 | close() | SHUT_RD | TIME-WAIT | firewall"),
      ],
      says: [
        "FIN에 ACK를 보낸 호스트는 전송을 멈춰야 한다.",
        "The one who acknowledged the FIN must stop sending.",
        "One FIN is enough to close the whole connection.",
        "FIN을 한 번 보내면 연결 전체가 종료된다.", "Once a host has sent FIN it ignores everything that comes in.",
        "The other device acknowledges the FIN and must stop sending data from this moment on.",
      ],
      doesNotSay: [
        "FIN을 받은 쪽은 계속 데이터를 보낼 수 있다.", "After receiving a FIN a host may still send data.",
        "One FIN is not enough to close the whole connection.", "FIN을 보낸 쪽도 데이터를 받을 수 있다.",
      ]),
    .claims(
      "fin-answer",
      [
        MeaningPattern(
          told: "FIN | FINs | final segment | FIN 세그먼트 | FIN 패킷", does: Told.answers,
          "with RST | with a RST | by RST | by a RST | RST로 | RST 로 | RST를 | RST을 | RST 패킷 | RST 세그먼트로 | RST sends | with SYN | with a SYN | by SYN | by a SYN | SYN으로 | SYN을",
          unless:
            "closed port | CLOSED | LISTEN | 보낼 필요 | 필요 없 | not exist* | no longer | does not | scan* | 스캔 | ACK | unread | 닫힌 | half-open | Xmas | NULL | 없는 | 없이 | if | timeout | unknown | no such | reboot* | retransmits | RST 받 | 존재하지 | not | RST는 | RST를 받 | crash* | attack* | 안 | 않 | open port | firewall | 아니 | 关闭 | TIME-WAIT | data | 데이터"
        ),
        MeaningPattern(
          phrase: WordClass.each(
            "replies to a FIN | answers a FIN | answers the FIN | responds to a FIN | responds to the FIN | replies to the FIN | reacts to a FIN",
            "with a SYN | with SYN | with a RST | with RST | by a RST | by sending a RST"),
          unless: "closed port | CLOSED | LISTEN | not | no | scan* | SYN+ACK | SYN-ACK | SYN/ACK | if"),
        MeaningPattern(
          told: "FIN | FINs | FIN 세그먼트",
          never:
            "acknowledged | confirmed | answered | acknowledge | needs an acknowledgment | need an acknowledgment | ACK가 필요 | 응답이 필요 | 확인 응답을 받 | 확인되",
          unless:
            "data | RST | yet | 아직 | if | 면 | when | 때 | ACK lost | lost | until | TIME-WAIT | retransm* | wait* | 경우 | after | orphan* | firewall | LAST-ACK | own | been | CLOSING | FIN-WAIT* | its"
        ),
        MeaningPattern(
          told: "FIN | FINs",
          does:
            "needs no acknowledgment | needs no acknowledgement | needs no ACK | requires no ACK | requires no acknowledgment | ACK가 필요 없 | ACK는 필요 없 | 응답이 필요 없 | 응답하지 않아도",
          unless: "RST | not | if | third | data | again | 다시"),
      ],
      Right(
        ko: "FIN은 순서 번호를 하나 쓰므로 ACK로 확인됩니다. RST나 SYN으로 답하지 않습니다.", "ACK",
        en: "A FIN takes a sequence number and is acknowledged; neither a RST nor a SYN answers it.", "an ACK"
      ),
      "RFC 9293 3.6",
      says: [
        "FIN을 받으면 RST로 응답한다.", "A FIN is answered by RST.", "The peer replies to a FIN with a SYN.",
        "The FIN itself is never acknowledged.", "`final segment` 를 받은 쪽은 `RST` 로 응답", "FIN에는 ACK가 필요 없다.",
      ],
      doesNotSay: [
        "FIN을 받으면 ACK로 응답한다.", "A FIN is answered by an ACK.", "닫힌 포트로 온 FIN에는 RST로 응답한다.",
        "A FIN to a closed port is answered by RST.",
      ]),
    .widening(
      "time-wait-length",
      [
        MeaningPattern(
          told: Subjects.timeWait,
          does:
            "half an MSL | half the MSL | half of the MSL | half of MSL | one and a half MSL | one RTT | two RTT | one round trip | 2 RTT | MSL의 절반 | MSL 절반 | MSL의 반 | 절반만큼 | RTT의 두 배 | RTT만큼 | RTT 동안 | 1 RTT",
          unless: "not | 않 | 아니 | RTO | minimum | at least"),
        MeaningPattern(
          told: "wait | 대기", does: "half an MSL | half the MSL | half of the MSL | MSL의 절반",
          unless: "not | 않 | 아니 | FIN-WAIT*"),
      ],
      says: [
        "TIME_WAIT: MSL의 절반 동안 대기", "TIME_WAIT lasts half an MSL.", "TIME_WAIT lasts for one RTT.",
        "The wait is half an MSL.",
      ],
      doesNotSay: [
        "TIME_WAIT는 2 MSL 동안 유지된다.", "TIME_WAIT lasts two MSL.", "In TIME_WAIT a host waits for 2MSL.",
      ]),
    .widening(
      "time-wait-side",
      [
        MeaningPattern(
          told: Subjects.timeWait,
          does:
            "passive closer | passive close | passive side | closes last | closed last | closes second | receives the first FIN | received the first FIN | only servers | servers only | only on servers | 수동 종료 | 수동적 종료 | 패시브 클로즈 | 나중에 FIN을 보낸 | 나중에 종료 | 먼저 FIN을 받은 | 나중에 닫는 | 서버에서만 | 서버에만",
          unless:
            "not | never | active | 능동 | 않 | 아니 | 반면 | while | FIN of | the passive closer to | so that the passive | ACK | LAST-ACK | CLOSE-WAIT | lets | retransm* | 재전송 | FIN again | lost | 유실 | wait for the passive | Active | 주동 | 主动 | both | simultaneous* | 서로 | server closes first | 먼저 종료한 | FIN from | FIN sent by | receiv* ~ passive | 수신 | 받은 후 | 보낸 FIN | 没 | 제외 | 也 | without | unlike | 달리 | 정상적으로 종료될 | 보장 | 받도록 | 받을 수 있도록"
        ),
        MeaningPattern(
          told:
            "passive closer | passive side | the passive end | host that closes last | closes last | receives the first FIN | 수동 종료한 쪽 | 수동 종료 측 | 수동 종료를 한 쪽 | 수동 종료자 | 나중에 FIN을 보낸 쪽 | 나중에 닫는 쪽 | 먼저 FIN을 받은 쪽 | 패시브 클로저 | 被动方 | 被动关闭方",
          does: "TIME-WAIT | TIMEWAIT | TIME WAIT",
          unless:
            "not | never | active | 능동 | 않 | 아니 | LAST-ACK | CLOSE-WAIT | ACK | 没 | 主动 | retransm* | 재전송 | FIN of | FIN from | lets | lost | both | 받아 | 보낸 FIN | 대해"
        ),
        MeaningPattern(
          told: "closes first | closed first | 먼저 끊은 쪽 | 먼저 종료한 쪽 | 먼저 close | 먼저 닫은 쪽",
          does:
            "straight to CLOSED | directly to CLOSED | immediately CLOSED | at once CLOSED | 바로 CLOSED | 곧바로 CLOSED | 즉시 CLOSED | 즉시 종료",
          unless: "not | 않 | LINGER | RST | 아니 | if | 면"),
      ],
      says: [
        "TIME_WAIT는 나중에 FIN을 보낸 쪽에 생긴다.", "TIME_WAIT is entered by the passive closer.",
        "The side that receives the first FIN ends up in TIME_WAIT.", "먼저 FIN을 받은 쪽이 TIME_WAIT에 들어간다.",
        "연결을 먼저 끊은 쪽은 바로 CLOSED가 되고 상대가 TIME_WAIT에 남는다.",
        "Only servers ever enter TIME_WAIT: it is for servers only.",
        "The one who closes first goes straight to CLOSED.",
      ],
      doesNotSay: [
        "TIME_WAIT는 먼저 FIN을 보낸 쪽에 생긴다.", "TIME_WAIT is entered by the active closer, not by the passive one.",
        "The passive closer never enters TIME_WAIT.", "수동 종료를 한 쪽은 TIME_WAIT에 들어가지 않는다.",
      ]),
    .claims(
      "time-wait-is-quiet",
      [
        MeaningPattern(
          told: Subjects.timeWait,
          does:
            "send and receive as usual | can send data as usual | still send data as usual | send as usual | 평소처럼 데이터를 | 평소와 같이 데이터를 | 정상적으로 데이터를 주고받을 수 | 계속 데이터를 보낼 수",
          unless: "not | 않 | 아니 | 없 | CLOSE-WAIT | other | 다른"),
        MeaningPattern(
          Subjects.timeWait,
          "skipped without any risk | can safely be skipped | may safely be skipped | omitted without | 생략해도 아무 문제가 없 | 없어도 아무 문제가 없 | 생략해도 문제가 없 | 생략해도 상관없 | 건너뛰어도 문제가 없",
          unless: "not | 않 | 아니 | RST | timestamp* | never"),
        MeaningPattern(
          told: Subjects.timeWait,
          does:
            "blocked for all clients | whole server port | no client can | 모든 클라이언트가 그 서버 | 서버 포트를 아무도 | 다른 클라이언트도 접속할 수 없",
          unless: "not | 않 | 아니 | bind | SO_REUSEADDR | restart*"),
      ],
      Right(
        ko: "TIME-WAIT에서는 두 방향이 모두 끝났습니다. 다시 온 FIN에만 답하고, 같은 네 값(주소와 포트)의 새 연결만 막습니다.",
        "보내지 않음; 같은 네 값만 막음",
        en:
          "In TIME-WAIT both directions are done: it only answers a repeated FIN and holds back new connections of the same four values.",
        "nothing is sent; only the same four values are held"),
      "RFC 9293 3.6.1",
      says: [
        "TIME_WAIT 상태에서도 평소처럼 데이터를 보낼 수 있다.", "In TIME_WAIT the socket can send and receive as usual.",
        "TIME_WAIT는 생략해도 아무 문제가 없다.", "TIME_WAIT can be skipped without any risk.",
      ],
      doesNotSay: ["TIME_WAIT 상태에서는 데이터를 보내지 않는다.", "In TIME_WAIT no more data is sent."]),
    .claims(
      "first-closer",
      [
        MeaningPattern(
          phrase:
            WordClass.any(
              WordClass.each(
                "only the client | only the server | only clients | only servers",
                "may close | can close | closes the connection | may end | can end | may terminate | can terminate | can send the first FIN | may send the first FIN | sends the first FIN | may initiate the close"
              ),
              "server must always close first | client must always close first | server always closes first | client always closes first",
              "연결 종료는 클라이언트만 | 연결 종료는 서버만 | 종료 요청은 클라이언트만 | 종료 요청은 서버만 | FIN은 클라이언트만 | FIN은 서버만 | FIN은 항상 클라이언트가 먼저 | FIN은 항상 서버가 먼저 | 서버는 먼저 연결을 끊을 수 없 | 클라이언트는 먼저 연결을 끊을 수 없 | 서버는 먼저 FIN을 보낼 수 없 | 서버는 연결을 먼저 끊을 수 없"
            ),
          unless: "not only | 아니 | either | HTTP | 어느 쪽 | FTP | half | if | TIME-WAIT | example")
      ],
      Right(
        ko: "연결 종료는 어느 쪽이든 먼저 요청할 수 있습니다.", "어느 쪽이든",
        en: "Either side may close first.", "either side"),
      "RFC 9293 3.6",
      says: [
        "FIN은 항상 클라이언트가 먼저 보내야 한다.", "연결 종료는 클라이언트만 요청할 수 있다.", "Only the server may close the connection.",
      ],
      doesNotSay: ["연결 종료는 어느 쪽이든 먼저 요청할 수 있다.", "Either side may close the connection first."]),
  ]
}
