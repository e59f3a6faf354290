import TCP

extension CheckRule {
  /// Who enters which state, when, and where it leads.
  static let sides: [CheckRule] = [
    CheckRule(
      "state-side",
      Bilingual(ko: "그 상태에 들어가는 것은 다른 쪽입니다.", en: "The state is entered by the other side."),
      reference: "RFC 9293 3.3.2",
      wrong: [
        "# 연결 수립\n\n서버는 SYN_SENT 상태가 된다.", "# Opening\n\nThe client enters SYN_RCVD.",
        "# 연결 종료\n\n1. 클라이언트가 서버에게 FIN을 보내고 클라이언트는 FIN_WAIT_1 상태가 된다.\n2. 서버가 클라이언트에게 ACK를 보내고 클라이언트는 CLOSE_WAIT 상태가 된다.\n3. 서버가 클라이언트에게 FIN을 보내고 서버는 LAST_ACK 상태가 된다.\n4. 클라이언트가 서버에게 ACK를 보내고 클라이언트는 TIME_WAIT 상태가 된다.",
      ],
      right: [
        "# 연결 수립\n\n클라이언트는 SYN_SENT 상태가 되고 서버는 SYN_RCVD 상태가 된다.",
        "# 연결 종료\n\n서버가 먼저 FIN을 보낸다.\n\n서버는 FIN_WAIT_1 상태가 되고 클라이언트는 CLOSE_WAIT 상태가 된다.",
        "# Simultaneous open\n\nThe client enters SYN_RCVD.",
      ]),
    CheckRule(
      "state-event",
      Bilingual(ko: "그 일로는 그 상태에 들어가지 않습니다.", en: "That event does not lead into that state."),
      reference: "RFC 9293 3.3.2",
      wrong: [
        "# 연결 종료\n\n서버는 FIN을 보내고 CLOSE_WAIT 상태가 된다.",
        "# Closing\n\nThe client receives a FIN and enters FIN_WAIT_1.",
      ],
      right: [
        "# 연결 종료\n\n서버는 FIN을 받고 CLOSE_WAIT 상태가 된다.",
        "# 연결 종료\n\n클라이언트가 FIN을 보내면 서버는 CLOSE_WAIT 상태가 된다.",
        "# Closing\n\nThe client sends a FIN and enters FIN_WAIT_1.",
      ]),
    CheckRule(
      "transition",
      Bilingual(ko: "상태 기계에 없는 전이입니다.", en: "The state machine has no such transition."),
      reference: "RFC 9293 3.3.2",
      wrong: [
        "# 상태\n\n- LAST_ACK → TIME_WAIT: ACK를 받음", "# States\n\n- FIN_WAIT_2 -> CLOSED: the peer's FIN",
        "# 상태\n\nFIN_WAIT_1 상태에서 FIN을 받으면 CLOSE_WAIT 상태로 전이한다.",
        "# States\n\n```mermaid\nstateDiagram-v2\n    FIN_WAIT_1 --> CLOSE_WAIT: FIN\n```",
      ],
      right: [
        "# 상태\n\n- LAST_ACK → CLOSED: ACK를 받음\n- ESTABLISHED → CLOSED: RST를 받음",
        "# States\n\nESTABLISHED → FIN_WAIT_1 → FIN_WAIT_2 → TIME_WAIT → CLOSED",
        "# States\n\n```mermaid\nstateDiagram-v2\n    FIN_WAIT_1 --> CLOSING: FIN\n    FIN_WAIT_1 --> TIME_WAIT: FIN+ACK\n```",
      ]),
  ]
}
