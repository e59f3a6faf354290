/// Closing a connection (RFC 9293 3.6, 3.10.4, 3.10.7.4 step 8).
extension Rule {
  static let closingTexts: [Rule: Text] = [
    .finFollowsText: Text(
      "RFC 9293 3.10.4",
      ko: "CLOSE를 부르면 맡긴 데이터를 다 보낸 뒤 FIN을 보냅니다.",
      en: "After CLOSE the FIN follows once all queued text has been sent."),
    .closeBeforeOpenIsSilent: Text(
      "RFC 9293 3.10.4",
      ko: "LISTEN이나 SYN-SENT에서 CLOSE를 부르면 아무것도 보내지 않고 CLOSED가 됩니다.",
      en: "CLOSE in LISTEN or SYN-SENT sends nothing and leads to CLOSED."),
    .finAcknowledgedMovesToFinWait2: Text(
      "RFC 9293 3.10.7.4",
      ko: "우리 FIN이 확인되었으므로 FIN-WAIT-2에서 상대의 FIN을 기다립니다.",
      en: "Our FIN is acknowledged: FIN-WAIT-2, waiting for the other end's FIN."),
    .finMovesToCloseWait: Text(
      "RFC 9293 3.10.7.4",
      ko: "ESTABLISHED에서 FIN을 받으면 CLOSE-WAIT로 갑니다. 아직 우리 쪽은 보낼 수 있습니다.",
      en: "A FIN in ESTABLISHED leads to CLOSE-WAIT; our side may still send."),
    .finInFinWait1MovesToClosing: Text(
      "RFC 9293 3.10.7.4",
      ko: "우리 FIN이 확인되기 전에 상대의 FIN을 받으면 동시 닫기이므로 CLOSING으로 갑니다.",
      en: "A FIN before ours is acknowledged is a simultaneous close: CLOSING."),
    .finMovesToTimeWait: Text(
      "RFC 9293 3.10.7.4",
      ko: "우리 FIN이 확인된 뒤 상대의 FIN을 받으면 TIME-WAIT로 갑니다.",
      en: "A FIN after ours was acknowledged leads to TIME-WAIT."),
    .finWaitsForGap: Text(
      "RFC 9293 3.10.7.4",
      ko: "앞선 바이트가 아직 오지 않았으므로 FIN은 그 빈자리가 찰 때까지 처리하지 않습니다.",
      en: "Bytes before the FIN are missing, so it waits until they have come."),
    .closingEndsInTimeWait: Text(
      "RFC 9293 3.10.7.4",
      ko: "CLOSING에서 우리 FIN이 확인되면 TIME-WAIT로 갑니다.",
      en: "In CLOSING the ACK of our FIN leads to TIME-WAIT."),
    .lastAckEndsInClosed: Text(
      "RFC 9293 3.10.7.4",
      ko: "LAST-ACK에서 우리 FIN이 확인되면 바로 CLOSED입니다. TIME-WAIT는 먼저 닫은 쪽에만 있습니다.",
      en:
        "In LAST-ACK the ACK of our FIN leads straight to CLOSED: TIME-WAIT belongs to the end that closed first."
    ),
    .timeWaitRestarts: Text(
      "RFC 9293 3.10.7.4",
      ko: "TIME-WAIT에서 상대의 FIN이 다시 오면 ACK를 다시 보내고 2MSL을 처음부터 다시 잽니다.",
      en: "In TIME-WAIT a repeated FIN is acknowledged again and the 2 MSL start anew."),
    .timeWaitEnds: Text(
      "RFC 9293 3.10.8",
      ko: "2MSL이 지나 TIME-WAIT가 끝났습니다. CLOSED입니다.",
      en: "2 MSL have passed: TIME-WAIT ends in CLOSED."),
    .timeWaitIgnoresReset: Text(
      "RFC 1337 3",
      ko: "TIME-WAIT를 일찍 끝내지 않으려고 RST를 무시합니다.",
      en: "A reset is ignored so that nothing old ends TIME-WAIT early."),
    .timeWaitReopens: Text(
      "RFC 9293 3.10.7.4, RFC 6191",
      ko: "이전 연결의 것일 수 없는 SYN이므로 TIME-WAIT에서 바로 새 연결을 받아들입니다.",
      en: "The SYN can't belong to the old connection, so TIME-WAIT takes it for a new one."),
    .textAfterFinIsIgnored: Text(
      "RFC 9293 3.10.7.4",
      ko: "상대는 이미 FIN을 보냈으므로 그 뒤에 온 데이터는 무시합니다.",
      en: "The other end has sent its FIN; text after that is ignored."),
  ]
}
