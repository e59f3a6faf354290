import TCP

extension CheckRule {
  /// What follows when something happens.
  static let events: [CheckRule] = [
    CheckRule(
      "event-outcome", by: .unproven,
      Bilingual(ko: "그 일이 일어났을 때 TCP가 하는 일이 아닙니다.", en: "That is not what TCP does when this happens."),
      reference: "RFC 9293 3.10",
      wrong: [
        "# TCP 상태\n\nLISTEN 상태의 서버가 ACK를 받으면 ESTABLISHED가 된다.",
        "# TCP 상태\n\n| 상태 | 받은 것 | 응답 |\n|---|---|---|\n| LISTEN | SYN | SYN+ACK |\n| CLOSED | SYN | 무시 |",
        "# TCP\n\nQ: CLOSE_WAIT에서 애플리케이션이 close를 부르면?\nA: ACK를 보내고 TIME_WAIT으로 간다.",
        "# TCP\n\n이미 받은 데이터가 또 오면 수신자는 아무 응답 없이 버린다.",
        "# States\n\nIf a retransmitted FIN arrives in TIME-WAIT, the host refuses it with a RST.",
        "# States\n\n- close() in SYN-SENT: the host sends a FIN.",
        "# TCP\n\nA SYN to a closed port is silently dropped by TCP.",
        "# States\n\n5. The server sends **FIN** (seq = w) and goes into **CLOSING**.",
      ],
      right: [
        "# TCP 상태\n\nLISTEN 상태의 서버가 ACK를 받으면 RST로 답하고 LISTEN에 머문다.",
        "# TCP 상태\n\n| 상태 | 받은 것 | 응답 |\n|---|---|---|\n| LISTEN | SYN | SYN+ACK |\n| CLOSED | SYN | RST+ACK |",
        "# TCP\n\nQ: CLOSE_WAIT에서 애플리케이션이 close를 부르면?\nA: FIN을 보내고 LAST_ACK로 간다.",
        "# TCP\n\n이미 받은 데이터가 또 오면 데이터는 버리고 ACK는 보낸다.",
        "# States\n\nIf a retransmitted FIN arrives in TIME-WAIT, the host acknowledges it with an ACK.",
        "# States\n\n- close() in SYN-SENT: nothing is sent.",
        "# TCP\n\nA firewall silently drops a SYN to a closed port.",
        "# TCP\n\nOnce the receiver advertises a window of zero, the sender does not close the connection but probes the window.",
      ])
  ]
}
