/// Opening a connection (RFC 9293 3.5, 3.10.1, 3.10.7.2, 3.10.7.3).
extension Rule {
  static let openingTexts: [Rule: Text] = [
    .passiveOpenListens: Text(
      "RFC 9293 3.10.1",
      ko: "수동 열기는 아무것도 보내지 않고 LISTEN에서 SYN을 기다립니다.",
      en: "A passive OPEN sends nothing and waits in LISTEN for a SYN."),
    .activeOpenSendsSyn: Text(
      "RFC 9293 3.10.1",
      ko: "능동 열기는 ISS를 골라 SYN을 보내고 SYN-SENT로 갑니다. 이때 SND.UNA는 ISS, SND.NXT는 ISS+1입니다.",
      en:
        "An active OPEN picks an ISS, sends a SYN and enters SYN-SENT, with SND.UNA = ISS and SND.NXT = ISS+1."
    ),
    .sendIsQueuedUntilOpen: Text(
      "RFC 9293 3.10.2",
      ko: "연결이 열리기 전에 맡긴 데이터는 ESTABLISHED가 될 때까지 큐에서 기다립니다.",
      en: "Data sent before the connection is open waits in the queue until ESTABLISHED."),
    .listenTakesSyn: Text(
      "RFC 9293 3.10.7.2",
      ko: "LISTEN에서 SYN을 받으면 RCV.NXT를 SEG.SEQ+1로 두고 SYN-RECEIVED로 갑니다.",
      en: "A SYN in LISTEN sets RCV.NXT to SEG.SEQ+1 and leads to SYN-RECEIVED."),
    .synAckAnswersSyn: Text(
      "RFC 9293 3.10.7.2",
      ko: "SYN에는 자기 ISS를 SEQ로, 상대의 ISN+1을 ACK로 담은 SYN,ACK로 답합니다.",
      en: "A SYN is answered by SYN,ACK: our own ISS as SEQ, the other end's ISN+1 as ACK."),
    .listenIgnoresReset: Text(
      "RFC 9293 3.10.7.2",
      ko: "LISTEN에서는 아직 아무것도 보낸 적이 없으므로 RST를 무시합니다.",
      en: "LISTEN has sent nothing that a reset could answer, so it ignores it."),
    .listenRefusesAck: Text(
      "RFC 9293 3.10.7.2",
      ko: "LISTEN에 온 ACK는 모두 잘못된 것이므로, 그 ACK 번호를 SEQ로 하는 RST로 답합니다.",
      en: "Any ACK in LISTEN is wrong and is answered by a RST whose SEQ is that ACK number."),
    .listenDropsTheRest: Text(
      "RFC 9293 3.10.7.2",
      ko: "LISTEN에서 SYN도 ACK도 RST도 아닌 세그먼트는 버립니다.",
      en: "What is neither SYN nor ACK nor RST is dropped in LISTEN."),
    .textOnSynIsQueued: Text(
      "RFC 9293 3.10.7.2",
      ko: "SYN에 실려 온 데이터는 보관했다가 연결이 성립된 뒤에 처리합니다. SYN,ACK는 SYN만 확인합니다.",
      en:
        "Text that comes with a SYN is queued until the connection is established; the SYN,ACK acknowledges the SYN alone."
    ),
    .synSentRefusesBadAck: Text(
      "RFC 9293 3.10.7.3",
      ko: "SYN-SENT에서 ACK가 ISS 이하이거나 SND.NXT보다 크면 보낸 적 없는 것을 확인하는 셈이므로, 그 번호를 SEQ로 하는 RST를 보내고 기다립니다.",
      en:
        "In SYN-SENT an ACK at or below ISS or beyond SND.NXT confirms what was never sent: it gets a RST with that number as SEQ, and we keep waiting."
    ),
    .synSentIgnoresReset: Text(
      "RFC 9293 3.10.7.3",
      ko: "SYN-SENT에서는 우리 SYN을 확인하는 ACK가 함께 있는 RST만 믿습니다.",
      en: "In SYN-SENT only a reset whose ACK confirms our SYN is believed."),
    .synSentDropsWithoutSyn: Text(
      "RFC 9293 3.10.7.3",
      ko: "SYN-SENT에서 SYN도 RST도 없는 세그먼트는 버립니다.",
      en: "In SYN-SENT a segment with neither SYN nor RST is dropped."),
    .resetRefusesConnection: Text(
      "RFC 9293 3.10.7.3",
      ko: "연결 요청에 RST가 돌아오면 \"connection refused\"이고 CLOSED가 됩니다.",
      en: "A reset in answer to our SYN means \"connection refused\": CLOSED."),
    .synAckEstablishes: Text(
      "RFC 9293 3.10.7.3",
      ko: "SYN,ACK가 우리 SYN을 확인했으므로 ESTABLISHED가 되고 ACK를 보냅니다.",
      en: "The SYN,ACK confirms our SYN: ESTABLISHED, and an ACK goes out."),
    .ackOfSynEstablishes: Text(
      "RFC 9293 3.10.7.4",
      ko: "SYN-RECEIVED에서 우리 SYN이 확인되면 ESTABLISHED가 됩니다.",
      en: "In SYN-RECEIVED the ACK of our SYN leads to ESTABLISHED."),
    .synReceivedRefusesBadAck: Text(
      "RFC 9293 3.10.7.4",
      ko: "SYN-RECEIVED에서 우리 SYN을 확인하지 않는 ACK에는 그 번호를 SEQ로 하는 RST로 답하고 상태는 그대로입니다.",
      en:
        "In SYN-RECEIVED an ACK that does not confirm our SYN gets a RST with that number as SEQ; the state stays."
    ),
    .crossingSynMovesToSynReceived: Text(
      "RFC 9293 3.5",
      ko: "SYN-SENT에서 ACK 없는 SYN을 받으면 동시 열기입니다. 양쪽 모두 SYN-RECEIVED를 거칩니다.",
      en: "A SYN without ACK in SYN-SENT is a simultaneous open: both ends pass through SYN-RECEIVED."),
    .crossingSynKeepsISS: Text(
      "RFC 9293 3.10.7.3",
      ko: "동시 열기의 SYN,ACK는 처음 SYN과 같은 ISS를 씁니다. 새 번호를 고르지 않습니다.",
      en: "The SYN,ACK of a simultaneous open carries the ISS of our first SYN, not a new one."),
    .simultaneousSynAckEstablishes: Text(
      "RFC 9293 3.5, A.2",
      ko: "동시 열기에서 되풀이된 SYN은 이미 받은 것이므로 떼어 내고, 남은 ACK가 우리 SYN을 확인해 ESTABLISHED가 됩니다.",
      en:
        "In a simultaneous open the repeated SYN has been taken already and is trimmed; the ACK that is left confirms our SYN: ESTABLISHED."
    ),
    .resetReturnsToListen: Text(
      "RFC 9293 3.10.7.4",
      ko: "LISTEN에서 시작한 SYN-RECEIVED가 RST를 받으면 프로그램에 알리지 않고 LISTEN으로 돌아갑니다.",
      en: "A SYN-RECEIVED that came from LISTEN goes back to LISTEN on a reset; the program is not told."),
    .synReturnsToListen: Text(
      "RFC 9293 3.10.7.4",
      ko: "LISTEN에서 시작한 SYN-RECEIVED가 윈도우 안에서 새 SYN을 받으면 LISTEN으로 돌아갑니다.",
      en: "A SYN-RECEIVED that came from LISTEN goes back to LISTEN on a SYN in the window."),
    .linuxRepeatsSyn: Text(
      "Linux",
      ko: "Linux는 잘못된 ACK를 거절한 뒤 SYN을 한 번 더 보냅니다. RFC에는 없는 동작입니다.",
      en: "After refusing a bad ACK Linux sends its SYN again, which no RFC asks for."),
  ]
}
