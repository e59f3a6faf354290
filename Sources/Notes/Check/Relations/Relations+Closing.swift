import TCP

extension MeaningRule {
  /// What ends a connection, and what is still possible then.
  static let relationsOfClosing: [MeaningRule] = [
    .widening(
      "fin-closes-one-direction",
      [
        MeaningPattern(
          of: Subjects.fin + " | SHUT_WR | shutdown(SHUT_WR)",
          says: WordClass.receivesNothing,
          unless:
            "FIN을 보낸 쪽은 | FIN을 전송한 쪽은 | after sending a FIN | after both | both FIN | each | peer can | 상대는 | 상대가 받 | 상대가 수신 | 상대방이 받 | 상대방이 수신 | 상대방은 | RST | other side | ACK of | CLOSED | unread | SHUT_RD | close() | reception | receiving a | receiving the | receives a | receives the | received a | received the | receipt | 받으면 | 받은 | 받고 | 수신하면 | 수신한 | 收到 | does not receive an | does not receive the | lost | ACK를 받을 수 없 | 응답을 받을 수 없 | TIME-WAIT | before | until | 전에 | even if | SYN | firewall | 응답 | only receive | 不一定 | 确认"
        ),
        MeaningPattern(
          of: Subjects.fin,
          says:
            "both directions at once | both directions of the connection | ends both directions | terminates both directions | 양방향 통신이 모두 | 양방향이 모두 닫 | 양방향 모두 종료 | 양방향이 모두 종료 | 양방향 연결이 모두 | 양쪽 방향이 모두 | 双向同时关闭 | 两个方向都关闭",
          unless:
            "both FIN | each | ACK of | 각각 | 각자 | 서로 | 양쪽이 | 양측이 | RST | after | not | 않 | 아니 | 둘 다 | 한 번씩 | exchange* | two FIN | 교환 | 不 | separately | 따로 | only when | 주고받"
        ),
        MeaningPattern(
          of: "통신 종료 | 종료 요청 | 연결 종료 요청 | FIN | first host",
          says:
            "보낼 수도, 받을 수도 없 | 보낼 수도 받을 수도 없 | 보내지도 받지도 못 | can neither send nor receive | neither send nor receive | 既不能发送也不能接收",
          unless: "RST | CLOSED | 양쪽 모두 FIN | both | 완전 | 둘 다 | after the second | 마지막 ACK | 마지막ACK"),
      ],
      says: [
        "Fin : 세션 연결을 종료시킬때 사용되며 더이상 수신할 데이터가 없음을 의미한다.", "FIN: its sender cannot receive data from now on.",
        "서버는 클라이언트의 통신 종료를 알았다고 답한다 (클라이언트는 이제 데이터를 보낼 수도, 받을 수도 없음)",
        "shutdown(SHUT_WR): the client can't receive any more.",
      ],
      doesNotSay: [
        "Fin : 세션 연결을 종료시킬때 사용되며 더이상 송신할 데이터가 없음을 의미한다.", "FIN: its sender cannot send data from now on.",
        "서버는 클라이언트의 통신 종료를 알았다고 답한다 (클라이언트는 이제 데이터를 보낼 수는 없고 받을 수만 있음)",
        "shutdown(SHUT_WR): the client can't send any more.",
      ]),
    .widening(
      "half-close-sides",
      [
        MeaningPattern(
          of: Subjects.halfClose,
          says: WordClass.each(
            "the first host | first host | the active closer | active closer | the host that closed | the closing side | its sender | the side that closed | the host that sent the FIN | the initiator",
            "may go on sending | can go on sending | may still send | can still send | keeps sending | continues to send | can continue to send"
          ),
          unless: "not | never | ack | acks"),
        MeaningPattern(
          of: Subjects.halfClose, says: WordClass.receivesNothing,
          unless:
            "peer | other side | other end | 상대 | SHUT_RD | not half | both halves | 读 | 아니 | without | RST | crashed | ack | keep*"
        ),
      ],
      says: [
        "Half-Close 상태에서 FIN을 보낸 쪽은 데이터를 받을 수 없다.",
        "Now the connection is half closed: the first host may go on sending, but it does not receive anything anymore.",
      ],
      doesNotSay: [
        "Half-Close 상태에서 FIN을 보낸 쪽은 데이터를 보낼 수 없다.",
        "Now the connection is half closed: the first host may go on receiving, but it does not send anything anymore.",
      ]),
    .widening(
      "reset-is-no-farewell",
      [
        MeaningPattern(
          of: Subjects.reset, says: WordClass.orderly,
          unless:
            "not | no | never | without | bina | unlike | instead | rather | vs | versus | FIN | 비정상 | 않 | 없이 | 없는 | 아닌 | 아니 | abnormal* | 异常 | 不 | after | 이후 | ungraceful* | 非 | ない | 대신 | abort* | 强制 | 달리 | 강제 | if | listen* | 면 | than | 中断 | fail* | open | opens | response | before | normally sent | normally used | but | cannot | still"
        ),
        MeaningPattern(
          of: Subjects.reset, says: WordClass.deliveredFirst,
          unless:
            "discard* | lost | drop* | not | no | without | never | flush the receive | 폐기 | 버 | 않 | 丢弃 | 不 | 破棄 | instead | FIN | 대신 | immediately | 없이 | queues | aborted | nothing | any data | rather | before the RST | clear* | throw* | delete*"
        ),
      ],
      says: [
        "RST: 남은 데이터를 모두 보내고 정상적으로 종료한다.", "RST: orderly close.",
        "After a RST the two hosts first deliver and acknowledge whatever is still in flight.",
        "RST は行儀のよい終了。",
        "RST Data: Delivers remaining data first", "정상 종료를 위해 양쪽은 RST를 주고받는다.",
        "A graceful close is done by sending a RST.",
      ],
      doesNotSay: [
        "RST: 남은 데이터를 버리고 강제로 종료한다.", "RST: abortive close, not an orderly one.",
        "After a RST nothing that is still in flight is delivered.", "RST は打ち切り。",
        "RST Data: discards remaining data", "정상 종료를 위해 양쪽은 FIN을 주고받는다.",
        "A graceful close is not done by sending a RST.",
      ]),
    .claims(
      "fin-is-orderly",
      [
        MeaningPattern(
          of: Subjects.fin,
          says: WordClass.any(
            "abortive close | abortive release | aborts the connection | abort the connection | abruptly closes | abruptly terminates | forcibly closes | forcibly terminates | closes the connection forcibly | immediate close without | connection abort | 강제 종료 | 강제로 종료 | 강제로 끊 | 강제로 연결을 | 비정상 종료 | 비정상적으로 종료 | 비정상적인 종료 | 强制关闭 | 强制断开 | 异常终止 | 异常关闭 | 打ち切り | 強制終了 | 強制切断",
            WordClass.each(
              "discards | drops | throws away",
              "remaining data | the remaining data | unsent data | pending data | all remaining data | all data"
            ),
            "남은 데이터를 버 | 남은 데이터를 폐기 | 데이터를 폐기"),
          unless:
            "RST | not | no | never | without | 않 | 아니 | 없 | 달리 | 不 | timeout | LINGER | SO_LINGER | attack* | scan* | if | 면 | TIME-WAIT | orphan* | FIN-WAIT* | close_wait | CLOSE-WAIT | after | kernel | unlike | instead | 타임아웃 | 대신 | kill* | crash* | 프로세스 | process | 프로그램 | program | Ctrl | ctrl | 해도"
        )
      ],
      Right(
        ko: "FIN은 남은 데이터를 모두 보낸 뒤의 정상 종료이고, 강제로 끊는 것은 RST입니다.", "FIN: 정상 종료, RST: 강제 종료",
        en: "A FIN closes in order, once all data is sent; what aborts the connection is a RST.",
        "FIN: orderly close; RST: abort"),
      "RFC 9293 3.6",
      says: [
        "FIN: 연결을 강제로 종료한다.", "FIN: abortive close.", "FIN は打ち切りである。", "FIN Data: Discards remaining data",
      ],
      doesNotSay: [
        "FIN: 연결을 정상적으로 종료한다.", "FIN: orderly close, not an abortive close.", "FIN は行儀のよい終了。",
        "FIN Data: delivers remaining data first",
      ]),
    .widening(
      "flag-work",
      [
        MeaningPattern(
          of:
            "to terminate | to close | to end the connection | to abort | to tear down | to release | to shut down | terminates the connection | closes the connection | aborts the connection | 연결을 종료하기 위해 | 연결을 끊기 위해 | 연결을 해제하기 위해 | 연결을 종료하려면 | 연결을 끊으려면 | 연결을 종료할 때 | 연결 종료를 위해 | 关闭连接时 | 释放连接时",
          says: WordClass.any(
            WordClass.each(
              "SYN | URG | PSH", "flag set | flag | bit set | 플래그를 | 비트를 | 플래그가 | 패킷을 보 | 세그먼트를 보 | 标志"),
            WordClass.each(
              "sends a | sending a | sends an | sending an | send a | send an", "SYN | URG | PSH")),
          unless:
            "FIN | RST | flood* | attack* | cookie* | scan* | TIME-WAIT | SYN_SENT | SYN-SENT | half-open | before | reopen* | new connection | 새 연결 | 새로운 연결 | 공격 | not | 않 | 아니 | establish* | open* | 수립 | 3-way | three | urgent data | 긴급 데이터 | without | 建立 | reset | created | set up | built | handshake | 핸드셰이크 | 握手"
        ),
        MeaningPattern(
          head: "SYN | SYN flag | SYN bit | SYN 플래그 | SYN 비트",
          says:
            "데이터의 끝 | 데이터가 끝 | 데이터 전송의 끝 | end of data | end of the data | no more data | 연결을 종료할 때 | 연결을 끊을 때 | 연결을 해제할 때 | 연결 종료 시 | 연결 종료를 알 | 연결 종료를 요청 | 종료할 때 사용 | used to close | used to terminate | closes the connection | ends the connection | terminates the connection | 关闭连接 | 释放连接 | 断开连接 | 接続を終了 | 接続を切断",
          unless: "FIN | RST | not | 않 | 아니 | 不 | 시작 | establish* | open* | 建立 | flood* | 공격"),
        MeaningPattern(
          head: "FIN | FIN flag | FIN bit | FIN 플래그 | FIN 비트",
          says:
            "번호를 동기화 | synchronize ~ sequence | synchronise ~ sequence | synchronizes ~ sequence | 同步序 | 연결을 시작할 때 | 연결을 요청할 때 | 연결을 맺을 때 | 연결 수립 시 | 연결을 수립할 때 | 연결을 설정할 때 | used to open | used to establish | opens the connection | opens a connection | establishes the connection | establishes a connection | 建立连接 | 接続を開始 | 接続を確立",
          unless:
            "SYN | 종료 | 끊 | 해제 | 닫 | not | 않 | 아니 | 不 | clos* | terminat* | end* | 释放 | 关闭 | 断开 | 終了 | 切断"),
        MeaningPattern(
          of:
            "to open | to establish | to initiate | to set up | to start a connection | to request a connection | 연결을 수립하기 위해 | 연결을 맺기 위해 | 연결을 시작하기 위해 | 연결을 요청하기 위해 | 연결을 설정하기 위해 | 연결을 맺으려면 | 建立连接时",
          says: WordClass.any(
            WordClass.each(
              "FIN | URG | PSH | RST", "flag set | flag | bit set | 플래그를 | 비트를 | 플래그가 | 패킷을 보 | 세그먼트를 보 | 标志"),
            WordClass.each(
              "sends a | sending a | sends an | sending an | send a | send an", "FIN | URG | PSH | RST")),
          unless:
            "SYN | close* | terminat* | refus* | reject* | attack* | scan* | not | closed port | 종료 | 해제 | 거부 | 거절 | 않 | 아니 | 关闭 | 释放 | 断开 | if | 면 | half-open | timeout | fails | tear"
        ),
      ],
      says: [
        "연결을 종료하기 위해 SYN 플래그를 1로 설정한 세그먼트를 보낸다.",
        "To terminate such a connection the host sends a segment with the URG flag set.",
      ],
      doesNotSay: [
        "연결을 종료하기 위해 FIN 플래그를 1로 설정한 세그먼트를 보낸다.",
        "To terminate such a connection the host sends a segment with the RST flag set.",
      ]),
    .widening(
      "close-wait-can-send",
      [
        MeaningPattern(
          of: Subjects.closeWait, says: WordClass.sendsNothing,
          unless:
            "FIN-WAIT* | peer | remote | other side | client | 상대 | 클라이언트 | TIME-WAIT | LAST-ACK | after its FIN | 对方 | 客户端 | ACK | if | until | 까지 | not yet | 보낸 쪽"
        )
      ],
      says: ["CLOSE_WAIT 상태의 호스트는 데이터를 보내면 안 된다.", "A host in CLOSE_WAIT must not send any more data."],
      doesNotSay: ["CLOSE_WAIT 상태의 호스트는 데이터를 보내도 된다.", "A host in CLOSE_WAIT may send more data."]),
    .claims(
      "state-entered-by",
      [
        MeaningPattern(
          of: Subjects.closeWait,
          says:
            "entered ~ sending a FIN | entered ~ sending its FIN | entered ~ sent a FIN | entered ~ sent its FIN | FIN을 보낸 뒤 ~ 상태 | FIN을 보낸 후 ~ 상태 | FIN을 보내면 들어가 | FIN을 보내고 들어가 | FIN을 전송한 후 ~ 상태",
          unless:
            "FIN-WAIT* | LAST-ACK | peer | remote | 상대 | received | receiving | 받 | CLOSE-WAIT에서 | 클라이언트 | client | 서버 | not | 않 | TIME-WAIT"
        ),
        MeaningPattern(
          of: "FIN-WAIT-1 | LAST-ACK",
          says:
            "entered ~ receiving a FIN | entered ~ receiving the FIN | entered ~ received a FIN | FIN을 받은 뒤 ~ 들어가 | FIN을 받은 후 ~ 들어가 | FIN을 받으면 들어가 | FIN을 받고 들어가",
          unless: "sends | sending | sent | CLOSE-WAIT | 보내 | 보낸 | CLOSING | TIME-WAIT | not | 않 | FIN-WAIT-2"
        ),
        MeaningPattern(
          of: "SYN-RECEIVED | SYN-RCVD",
          says:
            "entered ~ sending a SYN | entered ~ sending the SYN | entered ~ sent a SYN | SYN을 보내면 들어가 | SYN을 보내고 들어가 | SYN을 보낸 뒤 들어가",
          unless: "SYN-SENT | SYN+ACK | SYN-ACK | SYN,ACK | received | receiving | 받 | not | 않"),
        MeaningPattern(
          of: "SYN-SENT",
          says:
            "entered ~ receiving a SYN | entered ~ receiving the SYN | entered ~ received a SYN | SYN을 받으면 들어가 | SYN을 받고 들어가 | SYN을 받은 뒤 들어가",
          unless: "SYN-RECEIVED | SYN-RCVD | sent | sending | 보내 | 보낸 | not | 않"),
      ],
      Right(
        ko:
          "CLOSE-WAIT는 FIN을 받은 쪽, FIN-WAIT-1은 FIN을 보낸 쪽의 상태이고, SYN-SENT는 SYN을 보낸 쪽, SYN-RECEIVED는 받은 쪽의 상태입니다.",
        "CLOSE-WAIT: FIN을 받고, FIN-WAIT-1: FIN을 보내고",
        en:
          "CLOSE-WAIT is entered on receiving a FIN, FIN-WAIT-1 on sending one; SYN-SENT on sending a SYN, SYN-RECEIVED on receiving one.",
        "CLOSE-WAIT: a FIN received; FIN-WAIT-1: a FIN sent"),
      "RFC 9293 3.3.2",
      says: ["CLOSE_WAIT는 FIN을 보낸 뒤에 들어가는 상태이다.", "CLOSE_WAIT is entered after sending a FIN."],
      doesNotSay: ["CLOSE_WAIT는 FIN을 받은 뒤에 들어가는 상태이다.", "CLOSE_WAIT is entered after receiving a FIN."]),
    .claims(
      "state-awaits",
      [
        MeaningPattern(
          of: "FIN-WAIT-2",
          says: WordClass.any(
            WordClass.each(
              WordClass.waits,
              "~ ACK of its FIN | ~ ACK for its FIN | ~ ACK of its own FIN | ~ acknowledgment of its FIN | ~ FIN to be acknowledged"
            ),
            "FIN의 ACK를 기다 | FIN에 대한 ACK를 기다 | FIN에 대한 응답을 기다 | FIN에 대한 확인을 기다 | FIN의 응답을 기다 | FIN 的确认 | 自己FIN的ACK | FINのACKを待"
          ),
          unless:
            "FIN-WAIT-1 | FIN_WAIT_1 | received | 받고 | 받은 | 받아 | 받으면 | 받았 | 收到 | LAST-ACK | CLOSING | not | 않 | 아니 | after | lost | TIME-WAIT"
        ),
        MeaningPattern(
          of: "LAST-ACK | CLOSE-WAIT",
          says: WordClass.any(
            WordClass.each(
              WordClass.waits,
              "a FIN | the FIN | the peers FIN | a FIN from ~ peer | the others FIN | the other sides FIN | the remote FIN | the clients FIN | the servers FIN | remote side to close | the remote side to close | the peer to close | the other side to close | the other end to close"
            ),
            "상대의 FIN을 기다 | 상대방의 FIN을 기다 | 상대 FIN을 기다 | 상대방 FIN을 기다 | 상대의 종료를 기다 | 상대방의 종료를 기다 | 상대가 종료하기를 기다 | 等待对方的FIN | 等待对方发送FIN | 相手のFINを待"
          ),
          unless:
            "FIN-WAIT* | ACK of | ACK for | acknowledg* | FIN에 대한 | FIN의 ACK | not | 않 | 아니 | 의 ACK | ACK to | 确认 | application | process | 응용 | 애플리케이션 | TIME-WAIT"
        ),
        MeaningPattern(
          of: "SYN-RECEIVED | SYN-RCVD | SYN-RECV",
          says: WordClass.any(
            WordClass.each(WordClass.waits, "~ SYN-ACK | ~ SYN+ACK | ~ SYN/ACK"),
            "SYN-ACK is awaited | SYN+ACK is awaited | SYN+ACK를 기다 | SYN-ACK를 기다 | SYN/ACK를 기다 | SYN, ACK를 기다 | 等待SYN+ACK | 等待 SYN+ACK | 等待SYN-ACK | SYN+ACKを待"
          ),
          unless:
            "SYN-SENT | SYN_SENT | ACK of | ACK to | ACK for | SYN+ACK에 대한 | SYN-ACK에 대한 | SYN/ACK에 대한 | not | 않 | 아니 | simultaneous* | 동시 | client | 클라이언트 | 客户端"
        ),
        MeaningPattern(
          of: "SYN-SENT",
          says: WordClass.any(
            WordClass.each(
              WordClass.waits,
              "a connection request | an incoming connection | connection requests | incoming connections | a SYN from ~ client | the final ACK | the last ACK | the third ACK"
            ),
            "연결 요청을 기다 | 접속 요청을 기다 | 클라이언트의 SYN을 기다 | 마지막 ACK를 기다 | 等待连接请求 | 接続要求を待"),
          unless:
            "LISTEN | matching | 보내고 | 보낸 | after | not | 않 | 아니 | 응답 | SYN-RCVD | SYN-RECEIVED | having sent | 매칭 | 일치 | 匹配 | 발송 | 송신 | 전송"
        ),
        MeaningPattern(
          of: "LISTEN state | LISTENING state | LISTEN 상태 | LISTEN状态",
          says: WordClass.any(
            WordClass.each(
              WordClass.waits, "~ SYN-ACK | ~ SYN+ACK | ~ SYN/ACK | the final ACK | the last ACK"),
            "SYN+ACK를 기다 | SYN-ACK를 기다 | SYN/ACK를 기다 | 마지막 ACK를 기다"),
          unless: "SYN-SENT | SYN_SENT | SYN-RCVD | SYN-RECEIVED | SYN_RCVD | not | 않 | 아니 | client | 클라이언트"),
      ],
      Right(
        ko:
          "FIN-WAIT-2는 상대의 FIN을, LAST-ACK은 자기 FIN의 ACK를, CLOSE-WAIT는 응용 프로그램의 닫기를, SYN-SENT는 SYN+ACK를, SYN-RECEIVED는 ACK를 기다립니다.",
        "상태마다 기다리는 것이 다르다",
        en:
          "FIN-WAIT-2 waits for the peer's FIN, LAST-ACK for the ACK of its own, CLOSE-WAIT for its application, SYN-SENT for the SYN,ACK, SYN-RECEIVED for the ACK.",
        "each state waits for something of its own"),
      "RFC 9293 3.3.2",
      says: [
        "LAST_ACK는 상대의 FIN을 기다리는 상태이다.", "FIN_WAIT_2 waits for the ACK of its FIN.",
        "In LAST_ACK the host waits for the peer's FIN.",
      ],
      doesNotSay: [
        "FIN_WAIT_2는 상대의 FIN을 기다리는 상태이다.", "LAST_ACK waits for the ACK of its FIN.",
        "In FIN_WAIT_2 the host waits for the peer's FIN.",
      ]),
    .widening(
      "reset-is-no-request",
      [
        MeaningPattern(
          of: Subjects.reset,
          says:
            "requests ~ retransmission | request ~ retransmission | asks for ~ retransmission | asks ~ resend | asks ~ retransmit | 재전송을 요청하는 | 재전송을 요구 | 请求重传 | 要求重发 | 再送要求",
          unless: "NAK | not | no | never | duplicate | 않 | 없 | 아니 | 不 | ない")
      ],
      says: ["RST는 재전송을 요청하는 플래그이다.", "The RST flag requests a retransmission."],
      doesNotSay: ["RST는 재전송을 요청하는 플래그가 아니다.", "The RST flag requests no retransmission."]),
    .widening(
      "syn-fin-take-one",
      [
        MeaningPattern(
          of: "SYN flag | SYN bit | SYN 플래그는 | SYN 비트는 | SYN은",
          says:
            "in every segment | on every segment | in all segments | on all segments | stays set | remains set | set for the whole connection | 모든 세그먼트에 켜 | 모든 세그먼트에서 켜 | 모든 패킷에 켜 | 모든 세그먼트에 설정 | 계속 켜",
          unless: "not | no | never | ACK | only | 않 | 아니 | 없 | 제외 | option | 옵션")
      ],
      says: ["3-way handshake에서 SYN은 모든 세그먼트에 켜져 있다.", "After the handshake the SYN flag stays set."],
      doesNotSay: [
        "3-way handshake에서 SYN은 처음 두 세그먼트에만 켜져 있다.", "After the handshake the SYN flag is never set.",
      ]),
    .widening(
      "time-wait-purpose",
      [
        MeaningPattern(
          of: Subjects.timeWait,
          says:
            "give the application time | gives the application time | time for the application to read | application to read its data | 애플리케이션이 데이터를 읽 | 응용 프로그램이 데이터를 읽 | 应用程序读取",
          unless: "CLOSE-WAIT | not | 않 | 아니 | 不"),
        MeaningPattern(
          of: Subjects.timeWait + " | 2MSL", says: WordClass.leftover,
          unless:
            "duplicate* | old | stale | previous | earlier connection | new connection | wander* | stray | expire* | die | dies | vanish* | 중복 | 옛 | 이전 연결 | 다음 연결 | 새 연결 | 새로운 연결 | 사라 | 소멸 | 섞 | 혼동 | 방지 | 폐기 | 버려 | 무시 | 오래된 | CLOSE-WAIT | FIN-WAIT* | 旧 | 新连接 | 新的连接 | 消失 | 古い | 消滅 | confus* | lost ack | last ack | final ack | 마지막 ACK | not | 아니 | 않 | 不 | memory | socket | sockets | ESTABLISHED | port | 포트 | 막"
        ),
        MeaningPattern(
          of:
            "FIN을 수신 | FIN을 받 | FIN 플래그를 수신 | FIN 플래그를 받 | FIN 패킷을 받 | FIN 패킷을 수신 | FIN 세그먼트를 받 | after receiving the FIN | after it has received the FIN | even after the FIN | 收到 FIN 后 | 收到FIN后 | FIN を受信し",
          says: WordClass.leftover, with: "기다 | 대기 | wait* | 等 | 待",
          unless:
            "CLOSE-WAIT | CLOSE_WAIT | 보내고 | 보낸 뒤 | 보낼 | 전송하고 | 전송한 | 전송할 | 송신 | send* | new connection | 새 연결 | 중복 | duplicate* | 发送 | 送信 | 서버는 | 서버가 | FIN-WAIT*"
        ),
      ],
      says: [
        "Client는 Server로부터 FIN 플래그를 수신하더라도 일정시간동안 세션을 남겨 놓고 잉여 패킷을 기다린다.",
        "TIME-WAIT : 상대방이 덜 보낸 데이터를 받으려고 일정 시간 동안 기다린 후, CLOSED로 전이한다.",
        "It enters the TIME_WAIT state because A may still be receiving data.",
      ],
      doesNotSay: [
        "Client는 Server로부터 FIN 플래그를 수신한 뒤 마지막 ACK가 유실될 때를 대비해 기다린다.",
        "TIME-WAIT : 마지막 ACK가 유실될 때를 대비해 일정 시간 동안 기다린 후, CLOSED로 전이한다.",
        "It enters the TIME_WAIT state because its last ACK may be lost.",
      ]),
    .widening(
      "state-words",
      [
        MeaningPattern(
          "FIN-WAIT-2",
          "FIN에 대한 ACK를 아직 | FIN에 대한 ACK를 기다 | FIN에 대한 ACK 기다 | FIN에 대한 ACK를 받지 못 | 그 ACK를 기다 | FIN의 ACK를 기다 | waits for the ACK of its FIN | waiting for the ACK of its FIN | waits for its FIN to be acknowledged | its FIN has not been acknowledged | its FIN is not yet acknowledged | waiting for an ACK of its FIN | 等待自己FIN的ACK | 等待对自己FIN的确认",
          unless:
            "FIN을 기다 | 상대의 FIN | 상대방의 FIN | 서버의 FIN | FIN 기다 | 받고 | 받은 | 받아 | 받았 | after | once | received | FIN-WAIT-1 | FIN_WAIT_1 | 收到"
        ),
        MeaningPattern(
          "CLOSING | LAST-ACK | CLOSE-WAIT | TIME-WAIT",
          "상대방의 FIN을 받지 못 | 상대의 FIN을 받지 못 | 상대방의 FIN을 아직 | 상대의 FIN을 아직 | 상대 FIN을 받지 못 | 상대방으로부터 FIN을 받지 못 | has not received the peers FIN | has not yet received the peers FIN | has not received a FIN | has not yet received a FIN | without the peers FIN | 还没有收到对方的FIN | 尚未收到对方的FIN | 未收到对方的FIN",
          unless: "FIN-WAIT* | 면 | if | 동시 | until | lost | 유실 | 재전송"),
      ],
      says: [
        "FIN-WAIT-2 : 자신이 보낸 FIN에 대한 ACK를 아직 받지 못해서 그 ACK를 기다린다.",
        "CLOSING: has not yet received the peer's FIN.",
        "CLOSING: 상대방의 FIN을 받지 못한 채 자신의 FIN에 대한 ACK만 받은 상태",
      ],
      doesNotSay: [
        "FIN-WAIT-2 : 자신이 보낸 FIN에 대한 ACK를 받고 상대의 FIN을 기다린다.",
        "CLOSING: its own FIN has not been acknowledged.",
        "CLOSING: 상대방의 FIN을 받았으나 자신의 FIN에 대한 ACK는 받지 못한 상태",
      ]),
  ]
}
