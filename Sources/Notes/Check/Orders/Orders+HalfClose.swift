import TCP

extension MeaningRule {
  /// What each side may still do once a FIN has gone one way.
  static let ordersOfHalfClose: [MeaningRule] = [
    .widening(
      "half-close-receive",
      [
        .untruth(
          of: "FIN-WAIT-2 | FIN-WAIT-1 | FIN WAIT 2 | FIN WAIT 1 | FIN-WAIT",
          not: WordClass.any(
            "상대가 보내는 데이터를 받을 수 없 | 상대 데이터를 받을 수 없 | 데이터를 받을 수 없 | 더 이상 받을 수 없 | 데이터를 수신할 수 없 | 데이터를 받지 못 | 데이터를 받지 않 | 데이터를 수신하지 | 수신이 불가 | 수신도 불가 | 데이터를 버리 | 데이터를 버린 | 데이터를 폐기 | 데이터는 버려 | 데이터는 폐기 | 데이터는 무시",
            "can no longer receive | cannot receive | can not receive | may not receive | no longer receives | does not receive | doesnt receive | discards incoming | discards what arrives | discards data | drops incoming | ignores incoming | ignores data | refuses incoming data"
          ),
          unless:
            "close() | SHUT_RD | orphan* | timeout | ACK를 받지 | FIN을 받지 | ACK를 못 | 것은 아니 | 아니 | not true | myth | RST | SO_LINGER"
        ),
        .untruth(
          of: OrderWords.halfClose,
          not:
            "ACK 없이 전부 버려 | 데이터는 버려 | 데이터는 폐기 | 데이터가 버려 | 데이터를 버린 | 데이터는 무시 | 전부 버려 | 모두 버려 | 데이터를 받지 못 | 데이터를 받을 수 없 | 데이터는 받을 수 없 | 수신할 수 없 | ACK를 보내지 않 | ACK를 보낼 수 없 | ACK도 보내지 | ACK도 보낼 수 없 | ACK도 오가지 않 | ACK가 오가지 않 | ACK조차 오가지 | no ACKs flow | are thrown away | is thrown away | are discarded | is discarded | data is dropped | no data can be received | ACKs are no longer sent | ACKs are not sent | no ACKs are sent | no ACK is sent | no longer acknowledges | does not acknowledge | doesnt acknowledge | stops acknowledging | may not send ACKs | cannot send ACKs | no longer sends ACKs | sends no more ACKs | no acknowledgments",
          unless: "것은 아니 | half-open | half open | SHUT_RD | not true | close()"
        ),
        .untruth(
          of:
            "after its FIN | after sending its FIN | after sending FIN | after sending a FIN | side that sent FIN | side that sent the FIN | side that has sent its FIN | sender of the FIN | FIN sender | host that sent the FIN | having sent its FIN | FIN을 보낸 뒤 | FIN을 보낸 후 | FIN을 보낸 쪽 | FIN을 보내고 나 | FIN을 보내면 | FIN을 보낸 호스트 | FIN을 보낸 다음",
          not:
            "ACKs are no longer sent | no longer sends ACKs | cannot send ACKs | can not send ACKs | may not send ACKs | must not send ACKs | cannot acknowledge | can no longer acknowledge | no longer acknowledges | stops acknowledging | may not acknowledge | not even ACKs | not even an ACK | no ACKs either | ACK도 보낼 수 없 | ACK를 보낼 수 없 | ACK도 보내지 않 | ACK도 못 보 | ACK조차 못 | ACK 전송도 불가 | ACK도 보내면 안",
          unless: "not true | 아니 | RST | if | lost | close()"),
      ],
      says: [
        "FIN_WAIT_2 상태가 되면 데이터를 받을 수 없다.", "In FIN_WAIT_2 a host can no longer receive data.",
        "During a half-close ACKs are no longer sent by the side that sent FIN.", "하프 클로즈 중에 온 데이터는 전부 버려진다.",
        "FIN을 보낸 쪽은 ACK도 보낼 수 없다.",
      ],
      doesNotSay: [
        "FIN_WAIT_2 상태에서도 데이터를 받을 수 있다.", "In FIN_WAIT_2 a host can still receive data.",
        "During a half-close ACKs are still sent by the side that sent FIN.", "하프 클로즈 중에 온 데이터도 ACK한다.",
        "FIN을 보낸 쪽은 데이터를 더 보낼 수 없다.",
      ]),
    .claims(
      "no-data-after-fin",
      [
        .untruth(
          of:
            "having sent its FIN | after sending its FIN | after sending FIN | after sending a FIN | after it has sent its FIN | after the FIN has been sent | once its FIN is sent | sender of the FIN | FIN sender | side that sent the FIN | side that has sent its FIN | host that has sent its FIN | host that has sent FIN | FIN을 보낸 뒤에도 | FIN을 보낸 후에도 | FIN을 보내고 나서도 | FIN을 보낸 쪽도 | FIN을 보낸 쪽은 | FIN을 보낸 쪽이 | FIN을 보낸 호스트는 | FIN을 보낸 다음에도 | FIN을 보냈어도 | 자기 FIN을 보낸 뒤",
          not: WordClass.any(
            WordClass.each(
              "may still send | can still send | may go on sending | can go on sending | may continue to send | can continue to send | may continue sending | can continue sending | can keep sending | may keep sending | still sends | keeps sending | still allowed to send | may send | can send",
              "new data | data | more data | further data | payload | remaining data | data segments | additional data"
            ),
            WordClass.each(
              "새 데이터를 | 새로운 데이터를 | 데이터를 계속 | 계속 데이터를 | 데이터를 더 | 데이터를 | 남은 데이터를 | 추가 데이터를",
              "보낼 수 있 | 보내도 된 | 보내도 됩 | 전송할 수 있 | 송신할 수 있 | 보내도 괜찮")),
          unless: WordClass.any(
            "ACK | acknowledg* | retransmi* | peer may | other side | peer can | receiver of | received | 상대는 | 상대방은 | 상대가 | 상대방이 | 받은 쪽은 | 재전송 | 아니 | 않 | not | never | no | cannot | CLOSE-WAIT | other direction | 받을 수 있 | receive | receives | server may | server can | client may | client can | 서버는 | 클라이언트는"
          )),
        .untruth(
          of: "FIN-WAIT-2 | FIN-WAIT-1 | LAST-ACK | TIME-WAIT | CLOSING state | CLOSING 상태",
          not: WordClass.any(
            "may still send data | can still send data | may send new data | can send new data | still allowed to send data | may go on sending data | can go on sending data | application data can still be sent",
            "데이터를 보낼 수 있 | 데이터를 계속 보낼 수 있 | 데이터를 더 보낼 수 있 | 새 데이터를 보낼 | 데이터를 전송할 수 있 | 데이터를 보내도 된"),
          unless: WordClass.any(
            "peer | other | remote | partner | 상대 | CLOSE-WAIT | 않 | 아니 | not | never | receive | 받 | ESTABLISHED | client | server | 서버 | 클라 | 없"
          )),
      ],
      Right(
        ko: "FIN을 보낸 쪽은 새 데이터를 보낼 수 없습니다. 받는 것과 ACK, 재전송은 계속합니다.", "새 데이터는 보내지 않음",
        en: "Whoever has sent a FIN sends no new data; it still receives, acknowledges and retransmits.",
        "no new data after one's FIN"),
      "RFC 9293 3.6",
      says: [
        "Having sent its FIN, a host may still send new data.", "FIN을 보낸 쪽은 계속 데이터를 보낼 수 있다.",
        "In FIN_WAIT_2 the socket can still send data.", "LAST_ACK 상태에서도 데이터를 보낼 수 있다.",
      ],
      doesNotSay: [
        "Having sent its FIN, a host may not send new data.", "FIN을 받은 쪽은 계속 데이터를 보낼 수 있다.",
        "In FIN_WAIT_2 the peer can still send data.", "CLOSE_WAIT 상태에서도 데이터를 보낼 수 있다.",
      ]),
    .claims(
      "half-close-meaning",
      [
        MeaningPattern(
          head: OrderWords.halfClose + " | Half-close는 | Half close",
          says:
            "handshake was cut off | handshake cut off | handshake was not completed | handshake is not complete | handshake is incomplete | unfinished handshake | incomplete handshake | half of the handshake | handshake half done | only half of the handshake | SYN sent but | SYN-RECEIVED | SYN-RCVD | one end crashed | one side crashed | one end has crashed | one side has crashed | one end rebooted | lost its state | lost the connection | has forgotten the connection | never finished opening | without the third ACK | third ACK is missing | 핸드셰이크가 절반만 | 핸드셰이크가 반만 | 핸드셰이크가 끝나지 않 | 핸드셰이크가 완료되지 않 | 핸드셰이크 도중 | 절반만 끝난 연결 | 반만 맺어진 | 연결 수립이 절반 | 한쪽이 죽 | 한쪽이 재부팅 | 한쪽만 연결을 기억 | 한쪽이 크래시 | 연결이 반만 맺 | SYN만 보낸 상태 | 세 번째 ACK가 오지 않",
          unless: WordClass.any(OrderWords.halfOpen, "FIN | 다르 | 다른 | confus* | 혼동 | 아니 | not to be | unlike")
        ),
        MeaningPattern(
          head: OrderWords.halfClose + " | Half-close는 | Half close",
          says:
            "not allowed in TCP | not permitted in TCP | does not exist in TCP | is forbidden | is an error | is a protocol violation | violates the protocol | TCP에서 허용되지 않 | TCP에서는 허용되지 않 | TCP에 없 | TCP는 지원하지 않 | 허용되지 않으며 | 불가능하다 | 규격 위반 | 프로토콜 위반 | not supported by TCP | impossible in TCP",
          unless: WordClass.any(OrderWords.halfOpen, "HTTP | WebSocket | TLS | some | 일부 | not an error")),
        MeaningPattern(
          phrase: WordClass.each(
            "SHUT_WR | shutdown(SHUT_WR) | shutdown(fd, SHUT_WR) | shutdownOutput() | SHUT_WR을 | SHUT_WR를 | SHUT_WR은 | SHUT_WR로",
            "~ sends RST | ~ sends a RST | ~ RST를 보낸 | ~ RST가 나간 | ~ RST를 전송 | ~ no segment | ~ closes both directions | ~ closes both | ~ stops receiving | ~ to CLOSE-WAIT | ~ CLOSE-WAIT으로 | ~ CLOSE-WAIT로 | ~ RST가 나 | ~ 수신을 닫 | ~ 양방향을 닫 | ~ 양방향 모두 닫"
          ),
          unless: WordClass.any(OrderWords.denied, "SHUT_RD | SHUT_RDWR | if | 면 상대 | while")),
        MeaningPattern(
          phrase: WordClass.each(
            "SHUT_RD | shutdown(SHUT_RD) | SHUT_RD를 | SHUT_RD)를",
            "~ sends a FIN | ~ sends FIN | ~ FIN is sent | ~ FIN이 나간 | ~ FIN을 보낸 | ~ FIN을 전송 | ~ sends a RST"),
          unless: WordClass.any(OrderWords.denied, "SHUT_WR | SHUT_RDWR | macOS | Windows")),
        .untruth(
          of: OrderWords.halfClose,
          not:
            "needs a RST | requires a RST | done with a RST | by a RST | 비정상 종료된 상태 | 비정상적으로 종료 | one side has crashed | one end has crashed | one side crashed | one end crashed | neither side may send | neither side can send | both sides stop sending | FIN을 보낸 쪽만 데이터를 | FIN을 보낸 쪽만 보낼 | only the side that sent the FIN may send | only the side that sent FIN can send | only the FIN sender may",
          unless: WordClass.any("half-open | half open | not | 아니 | 않 | 반면 | while | never")),
        .untruth(
          of: "FIN | FIN을 보내면 | FIN을 받으면 | FIN 하나 | FIN 하나로",
          not:
            "양쪽 방향이 다 닫 | 양방향이 다 닫 | 양쪽이 다 닫 | 양쪽 방향을 다 닫 | 양방향 전송이 모두 즉시 | 양방향 전송이 모두 끝 | 양방향 전송이 즉시 | 양방향 통신이 모두 | 양방향이 모두 끝 | 양쪽 방향이 모두 끝 | 양쪽 방향이 모두 닫 | 다른 쪽도 저절로 닫 | 다른 쪽도 자동으로 닫 | 반대 방향도 저절로 | 반대 방향도 자동으로 | 상대 쪽도 자동으로 닫 | ends both directions | closes both halves | other direction closes automatically | other half is closed automatically | other side closes automatically | own FIN isnt needed | FIN isnt needed anymore | FIN is not needed anymore | second FIN is not needed | second FIN is unnecessary | second FIN is superfluous | no second FIN is needed | 두 번째 FIN은 필요 없 | 상대의 FIN은 필요 없 | 서버의 FIN은 필요 없 | FIN은 한 번이면 충분 | FIN은 딱 한 번만 | FIN은 한 번만 오간 | FIN은 한 번만 보내 | only one FIN is exchanged | only one FIN is sent | a single FIN is exchanged | exactly one FIN",
          unless: WordClass.any(
            "RST | 각각 | 각자 | each | per direction | 방향마다 | 쪽마다 | 아니 | 않 | both FIN | 두 FIN | 서로 | exchanged both | TIME-WAIT"
          )),
        .untruth(
          of: "TCP | TCP는 | TCP 연결은",
          not:
            "half-duplex so | half-duplex protocol | half duplex protocol | is half-duplex | 반이중 프로토콜 | 반이중 방식 | 반이중 통신 | 반이중이라 | 한쪽이 닫으면 다른 쪽도 저절로 | 한쪽이 닫으면 다른 쪽도 자동",
          unless: WordClass.any(OrderWords.denied, "전이중이 | half-close | HTTP | stop-and-wait | 전이중")),
      ],
      Right(
        ko: "half-close는 한쪽이 FIN으로 자기 방향만 닫은 것입니다(shutdown(SHUT_WR)). 다른 방향은 그쪽의 FIN까지 열려 있습니다.",
        "한 방향만 닫음",
        en:
          "In a half-close one side has closed its own direction with a FIN (shutdown(SHUT_WR)); the other stays open until that side's FIN.",
        "one direction closed, the other open"),
      "RFC 9293 3.6",
      says: [
        "Half-close: the handshake was cut off after two steps.", "Half-close = 핸드셰이크가 절반만 끝난 연결",
        "Half-close is not allowed in TCP.", "shutdown(SHUT_WR) sends RST.", "FIN을 보내면 양방향 전송이 모두 즉시 끝난다.",
        "After the ACK the server's own FIN isn't needed anymore.",
      ],
      doesNotSay: [
        "Half-close: one side has sent its FIN.", "Half-open = 핸드셰이크가 절반만 끝난 연결",
        "Half-close is allowed in TCP.", "shutdown(SHUT_WR) sends FIN.", "RST를 보내면 양방향 전송이 모두 즉시 끝난다.",
        "After the ACK the server's own FIN is still needed.",
      ]),
  ]
}
