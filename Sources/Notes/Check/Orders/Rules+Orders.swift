import TCP

extension CheckRule {
  /// Who does which half of an opening and of a close.
  static let orders: [CheckRule] = [
    CheckRule(
      "role-mixed", severity: .warning, by: .unproven,
      Bilingual(
        ko: "능동적인 쪽의 일이 수동적인 쪽에, 또는 그 반대로 붙어 있습니다.",
        en: "What the active side does is laid to the passive one, or the other way round."),
      reference: "RFC 9293 3.9.1.1, 3.6",
      wrong: [
        "# TCP 연결\n\n수동 개방한 쪽이 첫 SYN을 보낸다.", "# TCP 연결\n\n서버: 능동 개방, 클라이언트: 수동 개방",
        "# TCP\n\n| 용어 | 호출 |\n|---|---|\n| active open | listen() |\n| passive open | connect() |",
        "# TCP 종료\n\n먼저 FIN을 받는 쪽이 능동 종료 쪽이다.",
        "# TCP\n\nThe passive opener sends the first SYN.",
        "# TCP\n\nserver: active open, client: passive open",
        "# TCP\n\n| Side | Opens |\n|---|---|\n| client | passively |\n| server | actively |",
        "# TCP\n\nThe active closer is the one whose FIN comes second.",
        "# TCP\n\nTIME-WAIT is where the side that got the first FIN waits: who receives the final ACK waits for 2MSL.",
      ],
      right: [
        "# TCP 연결\n\n능동 개방한 쪽이 첫 SYN을 보낸다.", "# TCP 연결\n\n서버: 수동 개방, 클라이언트: 능동 개방",
        "# TCP\n\n| 용어 | 호출 |\n|---|---|\n| active open | connect() |\n| passive open | listen() |",
        "# TCP 종료\n\n먼저 FIN을 보내는 쪽이 능동 종료 쪽이다. 수동 종료 쪽에는 TIME-WAIT이 없다.",
        "# TCP\n\nThe active opener sends the first SYN, the passive opener calls listen().",
        "# TCP\n\nserver: passive open, client: active open",
        "# TCP\n\n| Side | Opens |\n|---|---|\n| client | actively |\n| server | passively |",
        "# TCP\n\nThe passive closer is the one whose FIN comes second; it needs no TIME-WAIT.",
      ])
  ]
}
