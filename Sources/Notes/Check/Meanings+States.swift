import TCP

extension MeaningRule {
  /// What states are for, and what can be done in them.
  static let aboutStates: [MeaningRule] = [
    MeaningRule(
      "time-wait-purpose", by: .words,
      [
        MeaningPattern(
          "TIME-WAIT", "data | segments | packets",
          "still on its way | still on their way | still on the way | still in flight | still underway | still in transit | on its way from | on their way from",
          unless:
            "duplicate* | old | ack | die | expire* | disappear* | vanish* | not to | myth | new connection"),
        MeaningPattern(
          "TIME-WAIT", "전송 중인 데이터 | 오고 있는 데이터 | 아직 오고 있 | 아직 전송 중 | 오는 중인",
          unless: "중복 | 옛 | 이전 | 아니 | 않 | 사라"),
        MeaningPattern(
          "TIME-WAIT",
          "time to send its remaining | time to send the rest | finish sending its | send its remaining data | send the rest of its data | deliver its remaining",
          unless: "not | ack | duplicate* | closewait | finwait*"),
        MeaningPattern(
          "TIME-WAIT", "데이터를 마저 받 | 데이터를 마저 보낼 | 데이터를 모두 받을 때까지 | 남은 데이터를 받기 | 나머지 데이터를 받 | 남은 데이터를 보낼 시간",
          unless: "중복 | 아니 | 않 | 이전 연결 | CLOSE-WAIT | FIN-WAIT*"),
        MeaningPattern(
          "TIME-WAIT", "데이터 | 패킷 | 세그먼트", "받지 못한 | 못 받은 | 도착하지 않은 | 도착하지 못한 | 아직 오지 않은 | 잉여 | 덜 받은",
          "기다 | 대기 | 대비", unless: "중복 | 사라 | 소멸 | 오래된 | 이전 연결 | 옛 | 새 연결 | 다음 연결 | 아니 | 않는다 | 오해"),
        MeaningPattern(
          "FIN", "보다 늦게 | 이후에 도착 | 뒤늦게", "데이터 | 패킷 | 세그먼트", "TIME-WAIT | 소켓을 닫지 | 세션을 남겨 | 대비",
          unless: "중복 | 오래된 | 이전 연결 | 아니 | 오해"),
        MeaningPattern(
          "TIME-WAIT", "wait* | stay* | linger*", "data | packets | segments",
          "may still be missing | may still arrive late | not yet arrived | not yet received | have not arrived | havent arrived | still missing | missing data | missing packets | remaining data | unreceived | has not received | hasnt received | late data",
          unless:
            "not for | duplicate* | old | stale | previous | earlier connection | new connection | not to | myth | wrong"
        ),
      ],
      message: Bilingual(
        ko: "TIME-WAIT는 아직 받지 못한 데이터를 기다리는 상태가 아닙니다. FIN은 순서대로만 처리되므로, 그때는 이미 데이터를 모두 받은 뒤입니다.",
        en:
          "TIME-WAIT does not wait for missing data: a FIN is processed in order, so all data has arrived by then."
      ),
      expected: Bilingual(
        ko: "마지막 ACK가 유실되면 다시 온 FIN에 또 ACK하고, 옛 연결의 중복 세그먼트가 사라질 때까지 2MSL을 기다린다.",
        en: "It re-acknowledges a FIN whose ACK was lost and lets old duplicates die out for 2 MSL."),
      reference: "RFC 9293 3.6",
      says: [
        "TIME_WAIT는 아직 오고 있는 데이터를 받으려고 기다린다.",
        "TIME-WAIT exists so that data that is still on its way from the server can be received.",
        "TIME_WAIT는 서버의 남은 데이터를 받기 위해 기다린다.", "TIME-WAIT gives the peer time to send its remaining data.",
        "아직 서버로부터 받지 못한 데이터가 있을 수 있으므로 TIME_WAIT을 통해 기다림",
        "서버에서 FIN을 보내기 전에 보낸 패킷이 라우팅 지연으로 FIN보다 늦게 도착하는 상황에 대비한다.",
        "In TIME-WAIT the client waits for data that has not yet arrived.",
      ],
      doesNotSay: [
        "TIME_WAIT는 아직 떠도는 옛 세그먼트가 사라지도록 기다린다.",
        "TIME-WAIT exists so that old segments that are still on their way can die out.",
        "TIME_WAIT는 서버의 FIN이 다시 올 때를 위해 기다린다.", "TIME-WAIT gives the peer time to send its FIN again.",
        "TIME-WAIT는 지연된 중복 세그먼트가 사라질 때까지 기다린다.",
        "클라이언트가 보낸 ACK가 도착하지 않았을 경우를 고려하여 TIME_WAIT으로 기다린다.",
        "TIME-WAIT waits 2MSL so that old duplicate segments die out.",
        "TIME-WAIT은 받지 못한 데이터를 기다리는 상태가 아니다.",
      ]),
    MeaningRule(
      "close-wait-can-send", by: .words,
      [
        MeaningPattern("CLOSE-WAIT", "데이터", "보낼 수 없 | 전송할 수 없 | 보내지 못", unless: "아니 | 오해 | 상대"),
        MeaningPattern(
          "CLOSE-WAIT", "cannot send | can not send | cant send | no longer send* | unable to send",
          unless: "myth | wrong | peer | client"),
      ],
      message: Bilingual(
        ko: "CLOSE-WAIT에서는 데이터를 계속 보낼 수 있습니다. 닫힌 것은 상대가 보내는 방향뿐입니다.",
        en: "Data can still be sent in CLOSE-WAIT: only the peer's direction has been closed."),
      expected: Bilingual(
        ko: "CLOSE-WAIT에서는 남은 데이터를 보낸 뒤 FIN을 보낸다.",
        en: "In CLOSE-WAIT the rest of the data is sent, then the FIN."),
      reference: "RFC 9293 3.6",
      says: ["CLOSE_WAIT 상태에서는 데이터를 보낼 수 없다.", "A host in CLOSE-WAIT cannot send data any more."],
      doesNotSay: ["CLOSE_WAIT 상태에서는 데이터를 보낼 수 있다.", "In CLOSE-WAIT the host can still send data."]),
    MeaningRule(
      "closing-meaning", by: .unproven,
      [
        MeaningPattern("CLOSING", "유실 | 분실 | 손실", "확인 | ACK | 메시지", unless: "아니"),
        MeaningPattern(
          "CLOSING", "lost", "confirmation | acknowledgment | ack", unless: "not | before | fully | after"),
      ],
      message: Bilingual(
        ko: "CLOSING은 확인이 유실된 상태가 아니라, 양쪽이 동시에 FIN을 보내 자신의 FIN에 대한 ACK를 기다리는 상태입니다.",
        en:
          "CLOSING is no lost acknowledgment: both sides have sent a FIN, and this one waits for the ACK of its own."
      ),
      expected: Bilingual(
        ko: "동시 종료에서 자신의 FIN에 대한 ACK를 기다린다.",
        en: "It waits for the ACK of its own FIN in a simultaneous close."),
      reference: "RFC 9293 3.3.2",
      says: ["CLOSING: 흔하지 않으나 주로 확인 메시지가 전송 도중 유실된 상태", "CLOSING: the confirmation was lost on the way."],
      doesNotSay: [
        "CLOSING은 양쪽이 동시에 FIN을 보낸 뒤 ACK를 기다리는 상태이다.", "CLOSING waits for the acknowledgment of its own FIN.",
        "It can send the last ACK again if that is lost before closing for good.",
      ]),
    MeaningRule(
      "last-ack-end",
      [
        MeaningPattern(
          "LAST-ACK", "TIME-WAIT", "된다 | 전이 | 들어간 | 바뀐 | 변경", "후 | 뒤 | 에서 | 받으면",
          unless: "클라이언트 | 상대 | 먼저 | active | 능동 | 송신 | CLOSED"),
        MeaningPattern(
          "LAST-ACK", "moves to TIME-WAIT | goes to TIME-WAIT | enters TIME-WAIT | becomes TIME-WAIT",
          unless: "client | peer | active | other"),
      ],
      message: Bilingual(
        ko: "LAST-ACK에서 ACK를 받으면 TIME-WAIT가 아니라 CLOSED가 됩니다.",
        en: "An ACK in LAST-ACK leads to CLOSED, not to TIME-WAIT."),
      expected: Bilingual(ko: "LAST-ACK → CLOSED", en: "LAST-ACK → CLOSED"), reference: "RFC 9293 3.10.7.4",
      says: ["LAST_ACK에서 ACK를 받으면 TIME_WAIT로 전이된다.", "After LAST-ACK the connection goes to TIME-WAIT."],
      doesNotSay: [
        "LAST_ACK에서 ACK를 받으면 CLOSED가 된다.", "LAST-ACK ends in CLOSED; the active closer is in TIME-WAIT.",
      ]),
    MeaningRule(
      "syn-flood-state",
      [
        MeaningPattern(
          "SYN 플러딩 | SYN Flooding | SYN 플러드 | SYN flood | SYN만 보내 | SYN만 계속 보내 | SYN 패킷만",
          "SYN-SENT 상태 | CLOSE-WAIT 상태 | TIME-WAIT 상태 | ESTABLISHED 상태 | FIN-WAIT-1 상태",
          "쌓 | 가득 | 고갈 | 늘어 | 누적 | 남",
          unless: "SYN-RECEIVED | SYN-RCVD | SYN-RECV | 쌓이지 않 | 클라이언트의 SYN-SENT | 아니"),
        MeaningPattern(
          "SYN flood | SYN flooding",
          "in SYN-SENT | in CLOSE-WAIT | in TIME-WAIT | in ESTABLISHED | SYN-SENT connections | CLOSE-WAIT connections",
          unless: "SYN-RECEIVED | SYN-RCVD | SYN-RECV | not | never"),
      ],
      message: Bilingual(
        ko: "SYN 플러딩에서 서버에 쌓이는 것은 SYN-RECEIVED 상태의 연결입니다.",
        en: "What a SYN flood piles up on the server are connections in SYN-RECEIVED."),
      expected: Bilingual(ko: "SYN-RECEIVED", en: "SYN-RECEIVED"), reference: "RFC 4987 2",
      says: [
        "SYN 플러딩 공격을 받으면 서버에 CLOSE_WAIT 상태의 연결이 쌓인다.",
        "A SYN flood leaves the server with many connections in SYN-SENT.",
      ],
      doesNotSay: [
        "SYN 플러딩 공격을 받으면 서버에 SYN_RECEIVED 상태의 연결이 쌓인다.",
        "A SYN flood leaves the server with many connections in SYN-RECEIVED.",
      ]),
  ]
}
