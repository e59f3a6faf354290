import TCP

extension MeaningRule {
  /// What a FIN closes, what ends a state and what an answer may hide.
  static let truthsOfClosing: [MeaningRule] = [
    .widening(
      "half-close-receive",
      [
        .untruth(
          of:
            "FIN을 보낸 | FIN을 전송한 | FIN을 보내고 | FIN을 보내면 | FIN을 먼저 보낸 | sent a FIN | sent its FIN | sending a FIN | sending its FIN | sends a FIN | sends its FIN",
          not:
            "수신 버퍼도 | 수신도 닫 | 수신 방향도 | 받는 방향도 | 받는 쪽도 닫 | 받을 수도 없 | 받는 것도 불가 | 더 이상 받지 못 | 더 이상 받을 수 없 | 수신도 불가 | 받은 것은 버려 | 전부 버려 | 모두 버려 | discards whatever | discards everything | drops everything | stops receiving | may not receive | its receive side too | closes both directions",
          unless:
            "아니 | 않 | 수 있 | 있다 | 상대가 | not | still | can receive | may receive | keeps | RST | shutdown | SO_LINGER | 강제"
        )
      ],
      says: [
        "FIN을 보낸 A는 수신 버퍼도 같이 닫혀서 B가 보낸 것은 전부 버려진다.",
        "A host that sent a FIN discards whatever comes in after it.",
      ],
      doesNotSay: [
        "FIN을 보낸 A는 더 보내지 못하지만 B가 보낸 것은 받을 수 있다.",
        "A host that sent a FIN can still receive whatever comes in after it.",
      ]),
    .widening(
      "fin-closes-one-direction",
      [
        .untruth(
          of:
            "received it | received the FIN | received a FIN | receives the FIN | receives a FIN | receiver of the FIN | receiver of a FIN | FIN을 받은 | FIN을 수신한 | FIN을 받으면 | FIN을 수신하면",
          not:
            "not allowed to transmit | not allowed to send | may not transmit | may not send | must not send any more | can no longer send | can no longer transmit | cannot send any more | cannot send anything | has to stop sending | must stop sending | 더 이상 데이터를 보낼 수 없 | 더는 데이터를 보낼 수 없 | 데이터를 보낼 수 없게 | 데이터를 전송할 수 없 | 보내던 것을 멈춰야 | 데이터를 보내면 안",
          unless: "sent the FIN | FIN을 보낸 | 송신한 | 보낸 쪽 | still | 아니 | 않는다 | 뒤에도 | RST | not mean")
      ],
      says: [
        "The host that received the FIN is not allowed to transmit data either.",
        "FIN을 받은 쪽도 더 이상 데이터를 보낼 수 없다.",
      ],
      doesNotSay: [
        "The host that received the FIN may still transmit data.", "FIN을 받은 쪽은 데이터를 더 보낼 수 있다.",
        "FIN을 보낸 쪽은 더 이상 데이터를 보낼 수 없다.",
      ]),
    MeaningRule(
      "close-wait-stays", by: .unproven,
      [
        .untruth(
          of: "CLOSE-WAIT",
          not:
            "지워 | 지운 | 사라지 | 사라진 | 정리된 | 정리해 | 없어지 | 해제된 | 해제해 | 닫아 준 | 회수 | times out | time out | cleaned up | cleans up | goes away | go away | disappear* | is removed | are removed | removes | expire* | reaped | clears",
          with:
            "자동으로 | 저절로 | 알아서 | 커널이 | automatically | by itself | by themselves | on its own | on their own | the kernel",
          unless:
            "않 | 없 | 못 | 아니 | not | never | until | cannot | only when | keepalive | keep-alive | 킵얼라이브 | TIME-WAIT | FIN-WAIT*"
        )
      ],
      message: Bilingual(
        ko: "CLOSE-WAIT에는 타이머가 없습니다. 응용 프로그램이 close()를 부를 때까지 그대로 남습니다.",
        en: "CLOSE-WAIT has no timer: it stays until the application closes."),
      expected: Bilingual(ko: "close()를 부를 때까지 남는다.", en: "It stays until close() is called."),
      reference: "RFC 9293 3.6",
      says: [
        "CLOSE_WAIT는 시간이 지나면 커널이 자동으로 정리해 준다.",
        "Sockets in CLOSE_WAIT are cleaned up by the kernel after a minute.",
      ],
      doesNotSay: [
        "CLOSE_WAIT는 커널이 자동으로 정리해 주지 않는다.", "Sockets in CLOSE_WAIT are never cleaned up by the kernel.",
        "TIME_WAIT는 시간이 지나면 커널이 자동으로 정리해 준다.",
      ]),
    .widening(
      "time-wait-purpose",
      [
        MeaningPattern(
          "TIME-WAIT",
          "late answer | late reply | late response | late data | answer of the peer | late bytes | 늦은 응답 | 늦게 오는 응답 | 늦게 도착하는 응답 | 늦은 데이터 | 늦게 도착하는 데이터 | 늦게 온 데이터 | 남은 응답",
          "not lost | not be lost | isnt lost | be received | still be read | be delivered | 잃지 않 | 놓치지 않 | 유실되지 않 | 받기 위 | 받으려고",
          unless: "duplicate* | old | 중복 | 옛 | 오래된 | 이전 연결 | FIN | 아니 | 오해 | myth")
      ],
      says: [
        "Alice waits in TIME-WAIT so that a late answer is not lost.",
        "늦게 도착하는 데이터를 놓치지 않으려고 TIME_WAIT에서 기다린다.",
      ],
      doesNotSay: [
        "Alice waits in TIME-WAIT so that old duplicates die out.",
        "늦게 도착하는 중복 세그먼트가 사라지도록 TIME_WAIT에서 기다린다.",
      ]),
    .widening(
      "syn-cookie-keeps-nothing",
      [
        MeaningPattern(
          "쿠키 | SYN cookie | SYN cookies | cookie | SYN+ACK의 | SYN-ACK의 | of the SYN-ACK | of the SYN+ACK",
          "확인 응답 번호에 | 확인응답 번호에 | ACK 번호에 | 승인 번호에 | in the acknowledgment number | in the acknowledgement number | in the ACK number | into the acknowledgment number | into the ACK number",
          "숨기 | 숨겨 | 담아 | 넣어 | 인코딩 | hide* | hiding | hidden | encod* | puts | packs",
          unless:
            "돌아온 | 돌려 | 세 번째 | 마지막 | 클라이언트가 | third | returned | comes back | back | echo* | client | 않 | not"
        )
      ],
      says: [
        "SYN 쿠키를 쓰면 서버는 정보를 SYN+ACK의 확인 응답 번호에 숨겨서 보낸다.",
        "With SYN cookies the server hides the state in the acknowledgment number of the SYN-ACK.",
      ],
      doesNotSay: [
        "SYN 쿠키를 쓰면 서버는 정보를 SYN+ACK의 순서 번호에 숨겨서 보낸다.",
        "With SYN cookies the server hides the state in its initial sequence number.",
      ]),
    .widening(
      "closed-port-answer",
      [
        MeaningPattern(
          "Xmas | NULL 스캔 | FIN 스캔 | FIN scan | FIN scans | null scan | 널 스캔 | 크리스마스 스캔",
          WordClass.each(
            "열린 포트는 | 열린 포트가 | 열려 있는 포트는 | open ports answer with | open ports answer with a | open ports reply with | open ports reply with a | open port answers with | open port answers with a | open port replies with | open port replies with a | open ports send | open port sends | open port sends a",
            "SYN+ACK | SYN-ACK"),
          unless:
            "SYN 스캔 | SYN scan | connect | 달리 | unlike | while | 반면 | 않 | 없 | not | no answer | silent")
      ],
      says: [
        "NULL/FIN/Xmas 스캔: 닫힌 포트는 RST, 열린 포트는 SYN+ACK로 대답한다.",
        "In a FIN scan open ports answer with SYN-ACK and closed ones with RST.",
      ],
      doesNotSay: [
        "NULL/FIN/Xmas 스캔: 닫힌 포트는 RST로 대답하고 열린 포트는 조용하다.",
        "In a SYN scan open ports answer with SYN-ACK and closed ones with RST.",
      ]),
  ]
}
