import TCP

extension MeaningRule {
  /// FIN, RST and the states of a close.
  static let beginnersOnClosing: [MeaningRule] = [
    .widening(
      "time-wait-purpose",
      [
        MeaningPattern(
          of: Subjects.timeWait,
          says:
            "time to send its FIN | time to send the FIN | time to send a FIN | so that the peer can send its FIN | so that the server can send its FIN | waits for the peers FIN | waits for the servers FIN | FIN을 보낼 시간을 | FIN을 기다리기 위",
          unless:
            "again | resend | retransmi* | lost | late | 늦게 | 늦은 | 재전송 | 다시 | 유실 | FIN-WAIT* | not | 아니 | delayed"
        ),
        MeaningPattern(
          of: Subjects.timeWait,
          says:
            "버퍼의 데이터를 다 읽 | 버퍼를 다 읽 | 버퍼의 데이터를 모두 읽 | 데이터를 다 읽을 때까지 | 데이터를 모두 읽을 때까지 | reads the rest of its buffer | read the rest of its buffer | has read all data | finishes reading",
          unless: "아니 | not | CLOSE-WAIT"),
      ],
      says: [
        "The client stays in TIME-WAIT to give the other side time to send its FIN.",
        "TIME_WAIT은 애플리케이션이 버퍼의 데이터를 다 읽을 때까지 유지된다.",
      ],
      doesNotSay: [
        "The client stays in TIME-WAIT to give the other side time to resend its FIN.",
        "TIME_WAIT은 늦게 온 세그먼트가 사라질 때까지 유지된다.",
      ]),
    .widening(
      "time-wait-length",
      [
        MeaningPattern(
          of: Subjects.timeWait,
          says:
            "lasts until the servers ACK arrives | lasts until the ACK arrives | ends when the ACK arrives | ends when the servers ACK arrives | until the peers ACK arrives | until the servers ACK arrives | until it receives the final ACK | 서버의 ACK가 올 때까지 | 서버의 ACK를 받을 때까지 | 상대의 ACK가 올 때까지 | 상대의 ACK를 받을 때까지 | ACK가 도착할 때까지 지속 | 마지막 ACK를 받을 때까지",
          unless: "LAST-ACK | FIN-WAIT* | not | 아니 | 2MSL | 2 MSL")
      ],
      says: ["TIME_WAIT lasts until the server's ACK arrives.", "TIME_WAIT은 서버의 ACK가 올 때까지 지속된다."],
      doesNotSay: ["TIME_WAIT lasts for twice the MSL.", "LAST_ACK는 상대의 ACK가 올 때까지 지속된다."]),
    .widening(
      "time-wait-side",
      [
        MeaningPattern(
          phrase:
            WordClass.any(
              WordClass.each(
                "both sides | both ends | both hosts | both client and server | both the client and the server",
                "go through ~ TIME WAIT | pass through ~ TIME WAIT | enter ~ TIME WAIT | end in ~ TIME WAIT | end up in ~ TIME WAIT | go into ~ TIME WAIT | go through ~ TIMEWAIT | pass through ~ TIMEWAIT | enter ~ TIMEWAIT | end in ~ TIMEWAIT | end up in ~ TIMEWAIT"
              ),
              "passive closer waits 2MSL | passive closer waits for 2MSL | passive closer waits 2 MSL | passive closer waits twice the MSL"
            ),
          unless: "simultaneous* | same time | not | never | if both | when both"),
        MeaningPattern(
          of: Subjects.timeWait,
          says:
            "양쪽 모두 TIME-WAIT | 양쪽 다 TIME-WAIT | 양쪽이 모두 TIME-WAIT | 양측 모두 TIME-WAIT | 양쪽 모두 TIMEWAIT | 양쪽 다 TIMEWAIT | 클라이언트와 서버 모두 TIME-WAIT | 서버와 클라이언트 모두 TIME-WAIT",
          unless: "동시 | 아니 | 않 | 수 있 | 경우"),
        MeaningPattern(
          of: "수동 종료 | 수동적으로 종료 | 수동 닫기 | 수동 폐쇄 | passive close",
          says: "2MSL 동안 기다 | 2MSL을 기다 | 2MSL만큼 기다 | 2MSL 동안 대기 | 2MSL만큼 대기 | 2MSL을 대기",
          unless: "능동 | active | 않 | 아니 | 받도록 | 위해 | 위하여", titled: false),
      ],
      says: [
        "Both sides go through TIME_WAIT.", "The passive closer waits 2MSL.", "양쪽 모두 TIME_WAIT을 거친다.",
        "수동 종료하는 쪽이 2MSL 동안 기다린다.",
      ],
      doesNotSay: [
        "Both sides go through TIME_WAIT when they close simultaneously.", "The active closer waits 2MSL.",
        "양쪽이 동시에 닫으면 양쪽 모두 TIME_WAIT을 거친다.", "능동 종료하는 쪽이 2MSL 동안 기다린다.",
      ]),
    .widening(
      "close-wait-can-send",
      [
        MeaningPattern(
          of:
            "got the FIN | got a FIN | received the FIN | received a FIN | receives the FIN | receives a FIN | FIN을 받는 즉시 | FIN을 받자마자 | FIN을 받는 순간 | FIN을 받은 즉시 | FIN을 수신하는 즉시 | FIN을 수신하자마자",
          says: WordClass.any(
            "it is no longer able to send | it is not able to send | it can no longer send | it cannot send any | it can not send any | it may no longer send | it must stop sending | it must not send any",
            WordClass.sendsNothing),
          unless:
            "not true | peer | its own FIN | RST | client can | myth | sender of | 보낸 쪽 | 상대는 | 상대방은 | 클라이언트는 | 아니 | 받을 수는 | 수 없는 것은 | FIN-WAIT* | TIME-WAIT | both | ACK of | until",
          titled: false)
      ],
      says: ["Once the server got the FIN it is no longer able to send.", "서버는 FIN을 받는 즉시 데이터를 보낼 수 없게 된다."],
      doesNotSay: [
        "Once the server got the FIN it is still able to send.", "서버는 FIN을 받는 즉시 ACK를 보낸다.",
        "클라이언트는 FIN을 받자마자 ACK를 보낸다.",
      ]),
    .widening(
      "fin-closes-one-direction",
      [
        MeaningPattern(
          of: Subjects.fin,
          says:
            "양방향 연결을 한 번에 | 양방향을 한 번에 | 양쪽 방향을 한 번에 | 양방향 연결을 모두 | 양방향을 모두 닫 | 연결을 양방향으로 한 번에 | closes both directions | closes the connection in both directions | shuts both directions",
          unless:
            "both FIN | each | ACK | 각각 | 각자 | 서로 | RST | after | not | 않 | 아니 | 둘 다 | 교환 | two FIN | 면")
      ],
      says: ["FIN은 양방향 연결을 한 번에 닫는다.", "A FIN closes both directions at a stroke."],
      doesNotSay: ["FIN은 한 방향만 닫는다.", "A FIN does not close both directions."]),
    .widening(
      "first-closer",
      [
        MeaningPattern(
          phrase:
            "연결 종료는 항상 서버가 | 연결 종료는 항상 클라이언트가 | 연결 종료는 반드시 클라이언트가 | 연결 종료는 반드시 서버가 | 종료는 항상 클라이언트가 먼저 | 종료는 항상 서버가 먼저 | 클라이언트만 FIN을 보낼 수 | 서버만 FIN을 보낼 수 | 클라이언트만 연결을 종료할 수 | 서버만 연결을 종료할 수 | 클라이언트만 연결을 끊을 수 | only the client can send a FIN | only the server can send a FIN | only the client may send a FIN | only the server may send a FIN | only the client sends a FIN | only the server sends a FIN | always the server that closes first | always the client that closes first | the server always closes the connection | the client always closes the connection first",
          unless: "not | 아니 | HTTP | FTP | either | 어느 쪽 | example | 예를 | 가정 | if | 경우")
      ],
      says: ["연결 종료는 항상 서버가 먼저 시작한다.", "Only the client can send a FIN."],
      doesNotSay: ["연결 종료는 어느 쪽이든 먼저 시작할 수 있다.", "Not only the client can send a FIN."]),
    .widening(
      "state-entered-by",
      [
        MeaningPattern(
          head: "FIN-WAIT-2 | FIN-WAIT2 | FIN WAIT 2",
          says:
            "상대의 FIN을 받으면 들어가 | FIN을 받으면 들어가 | FIN을 받고 들어가 | FIN을 받으면 되는 | FIN을 받은 뒤의 | FIN을 받은 후의 | entered upon receiving the peers FIN | entered on receiving the peers FIN | entered upon receiving a FIN | entered when the peers FIN arrives | entered after receiving the peers FIN | entered after receiving a FIN",
          unless: "ACK | TIME-WAIT | 아니 | not | 기다")
      ],
      says: ["FIN_WAIT_2는 상대의 FIN을 받으면 들어가는 상태이다.", "FIN_WAIT_2 is entered upon receiving the peer's FIN."],
      doesNotSay: [
        "FIN_WAIT_2는 자신의 FIN에 대한 ACK를 받으면 들어가는 상태이다.", "FIN_WAIT_2 is entered upon receiving the ACK.",
      ]),
    .widening(
      "reset-acknowledged",
      [
        MeaningPattern(
          phrase:
            "RST is answered with a RST-ACK | RST is answered with an ACK | RST is answered by an ACK | RST is confirmed with an ACK | after a RST, the other side must acknowledge | replies to the RST with an ACK | replies to a RST with an ACK | answers the RST with an ACK | answers a RST with an ACK | after a RST the other side must acknowledge | after a RST the peer must acknowledge | after receiving a RST, the host sends an ACK | after receiving a RST the host sends an ACK",
          unless: "not | never | challenge | window")
      ],
      says: ["A RST is answered with an ACK.", "After a RST, the other side must acknowledge it."],
      doesNotSay: ["A RST is not answered with an ACK.", "A FIN is answered with an ACK."]),
    .widening(
      "fin-answer",
      [
        MeaningPattern(
          phrase:
            WordClass.each(
              "acknowledges the FIN with | acknowledges the FIN by sending | confirms the FIN with | FIN is acknowledged with | FIN is acknowledged by | FIN is confirmed with | FIN is confirmed by | FIN is answered with",
              "a SYN | another SYN | its SYN | a RST | another FIN instead of an ACK | a FIN instead of an ACK | a PSH"
            ),
          unless: "not | never | if")
      ],
      says: ["Computer B acknowledges the FIN with a SYN and sends a FIN.", "A FIN is confirmed by a RST."],
      doesNotSay: [
        "Computer B acknowledges the FIN with an ACK and sends a FIN.", "A FIN is never confirmed by a RST.",
      ]),
    .widening(
      "release-flags",
      [
        MeaningPattern(
          phrase:
            "send SYN and ACK when closing | send a SYN and an ACK when closing | send SYN and ACK to close | exchange SYN and ACK to close | close the connection with SYN and ACK | closes the connection with SYN and ACK | SYN과 ACK로 연결을 종료 | SYN과 ACK를 주고받아 연결을 종료 | SYN과 ACK를 교환하여 연결을 종료",
          unless: "not | never | 않 | 아니")
      ],
      says: ["Both ends need to send SYN and ACK when closing a connection.", "SYN과 ACK를 주고받아 연결을 종료한다."],
      doesNotSay: [
        "Both ends need to send FIN and ACK when closing a connection.", "FIN과 ACK를 주고받아 연결을 종료한다.",
      ]),
    .widening(
      "reset-is-no-farewell",
      [
        MeaningPattern(
          of: Subjects.fin,
          says:
            "abort a connection immediately | aborts a connection immediately | abort the connection immediately | aborts the connection immediately | aborts the connection at once | abruptly aborts | abruptly terminates the connection | abruptly closes the connection | forcibly closes the connection | forcibly terminates the connection | 즉시 강제로 종료 | 강제로 연결을 종료 | 연결을 강제로 종료 | 강제로 연결을 끊 | 연결을 강제로 끊",
          unless: "RST | not | never | instead | unlike | reset | without | 아니 | 않 | 달리 | 대신 | SYN | 없이")
      ],
      says: [
        "FIN is used to abort a connection immediately.", "FIN: 연결을 강제로 종료한다.",
        "#### FIN (Finish)\n\n* Abruptly **aborts connection**",
      ],
      doesNotSay: [
        "FIN is not used to abort a connection immediately.", "RST: 연결을 강제로 종료한다.",
        "#### RST (Reset)\n\n* Abruptly **aborts connection**",
      ]),
    .widening(
      "time-wait-side",
      [
        MeaningPattern(
          of: Subjects.timeWait,
          says:
            "server waits in TIME-WAIT for the clients final ACK | server waits in TIMEWAIT for the clients final ACK | waits for the clients final ACK | waits for the final ACK | waiting for the final ACK | waits for the last ACK | waiting for the last ACK | 마지막 ACK를 기다",
          unless:
            "LAST-ACK | not | never | 아니 | 않 | lost | resend | retransmi* | 재전송 | SYN-RECEIVED | CLOSING | 유실 | again"
        )
      ],
      says: ["The server waits in TIME_WAIT for the client's final ACK.", "TIME_WAIT: 마지막 ACK를 기다리는 상태"],
      doesNotSay: ["The server waits in LAST_ACK for the client's final ACK.", "LAST_ACK: 마지막 ACK를 기다리는 상태"]),
    .widening(
      "last-ack-end",
      [
        MeaningPattern(
          head: "LAST-ACK | LAST ACK",
          says:
            "left when the peers FIN arrives | ends when the peers FIN arrives | until the peers FIN arrives | waits for the peers FIN | waiting for the peers FIN | waits for a FIN | waiting for a FIN | 상대의 FIN을 기다 | 상대방의 FIN을 기다 | FIN이 올 때까지",
          unless:
            "ACK of | ACK to | ACK for | ACK in response | not | never | 대한 ACK | ACK를 기다 | 아니 | 보낸 FIN | already"
        )
      ],
      says: ["LAST_ACK is left when the peer's FIN arrives.", "LAST_ACK: 상대의 FIN을 기다리는 상태"],
      doesNotSay: [
        "LAST_ACK is left when the ACK of its FIN arrives.", "LAST_ACK: 자신이 보낸 FIN에 대한 ACK를 기다리는 상태",
      ]),
    .widening(
      "fin-closes-one-direction",
      [
        MeaningPattern(
          of: Subjects.halfClose,
          says:
            "other side may not send any | other side may no longer send | other side can not send any | other side cannot send any | other side can no longer send | peer may not send any | peer can no longer send | peer cannot send any | 상대도 더 이상 보낼 수 없 | 상대방도 더 이상 보낼 수 없 | 상대방도 데이터를 보낼 수 없 | 상대도 데이터를 보낼 수 없",
          unless: "not true | until | both | 아니 | 오해")
      ],
      says: [
        "### Half-Close\n\n* From that moment the other side may not send any more data either",
        "반닫힘(half close) 상태에서는 상대방도 데이터를 보낼 수 없다.",
      ],
      doesNotSay: [
        "### Half-Close\n\n* From that moment the other side may still send data",
        "반닫힘(half close) 상태에서도 상대방은 데이터를 보낼 수 있다.",
      ]),
    .widening(
      "state-entered-by",
      [
        MeaningPattern(
          phrase:
            "moves on to ESTABLISHED because of the RST | moves to ESTABLISHED because of the RST | enters ESTABLISHED because of the RST | ESTABLISHED on receiving the RST | ESTABLISHED after receiving the RST | ESTABLISHED when the RST arrives",
          unless: "not | never"),
        MeaningPattern(
          "RST를 받으면 | RST를 받고 | RST를 수신하면 | RST가 오면",
          "ESTABLISHED로 | ESTABLISHED 상태로 | ESTABLISHED가 된 | ESTABLISHED 상태가 된",
          unless: "아니 | 않 | 에서"),
      ],
      says: [
        "The server's socket in SYN-RECEIVED then moves on to ESTABLISHED because of the RST.",
        "SYN-RECEIVED에 있던 서버는 RST를 받으면 ESTABLISHED가 된다.",
      ],
      doesNotSay: [
        "The server's socket in SYN-RECEIVED then goes back to LISTEN because of the RST.",
        "SYN-RECEIVED에 있던 서버는 RST를 받으면 LISTEN이 된다.",
      ]),
  ]
}
