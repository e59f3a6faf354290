/// Resets, challenge ACKs and segments that are refused (RFC 9293 3.5.2, 3.5.3, RFC 5961).
extension Rule {
  static let resetTexts: [Rule: Text] = [
    .closedIgnoresReset: Text(
      "RFC 9293 3.10.7.1",
      ko: "CLOSED에서는 RST에 답하지 않습니다.",
      en: "CLOSED never answers a reset."),
    .closedResetsWithAck: Text(
      "RFC 9293 3.10.7.1",
      ko: "CLOSED에 ACK가 있는 세그먼트가 오면 그 ACK 번호를 SEQ로 하는 RST를 보냅니다.",
      en: "In CLOSED a segment with ACK is answered by a RST whose SEQ is that ACK number."),
    .closedResetsWithoutAck: Text(
      "RFC 9293 3.10.7.1",
      ko: "CLOSED에 ACK 없는 세그먼트가 오면 SEQ=0, ACK=SEG.SEQ+SEG.LEN인 RST,ACK를 보냅니다.",
      en: "In CLOSED a segment without ACK is answered by RST,ACK with SEQ 0 and ACK = SEG.SEQ+SEG.LEN."),
    .resetEndsConnection: Text(
      "RFC 9293 3.10.7.4",
      ko: "올바른 RST이므로 연결은 바로 CLOSED가 됩니다. RST에는 답하지 않습니다.",
      en: "The reset is valid: CLOSED at once. A reset is never answered."),
    .resetOutsideWindowIsIgnored: Text(
      "RFC 9293 3.10.7.4",
      ko: "SEQ가 윈도우 밖인 RST는 조용히 버립니다.",
      en: "A reset whose SEQ lies outside the window is silently dropped."),
    .resetNotExactIsChallenged: Text(
      "RFC 5961 3.2",
      ko: "SEQ가 윈도우 안에 있지만 RCV.NXT와 똑같지 않은 RST는 위조일 수 있으므로 끊지 않고 challenge ACK로 되묻습니다.",
      en:
        "A reset in the window that is not exactly RCV.NXT may be forged: it is challenged by an ACK, not obeyed."
    ),
    .challengeAck: Text(
      "RFC 5961 3.2",
      ko: "challenge ACK는 지금의 SND.NXT와 RCV.NXT를 알려, 상대가 정말 그랬는지 스스로 드러내게 합니다.",
      en: "A challenge ACK states our SND.NXT and RCV.NXT, so that a real peer shows what it means."),
    .synIsChallenged: Text(
      "RFC 5961 4.2",
      ko: "연결이 있는 상태에서 온 SYN은 순서 번호와 상관없이 challenge ACK로 답하고 버립니다.",
      en: "A SYN on an existing connection gets a challenge ACK whatever its number, and is dropped."),
    .synInWindowResets: Text(
      "RFC 793 3.9",
      ko: "RFC 793에서는 윈도우 안에 온 SYN이 오류이므로 RST를 보내고 연결을 끊습니다.",
      en: "By RFC 793 a SYN in the window is an error: a reset is sent and the connection ends."),
    .abortSendsReset: Text(
      "RFC 9293 3.10.5",
      ko: "ABORT는 SEQ가 SND.NXT인 RST를 보내고 바로 CLOSED가 됩니다.",
      en: "ABORT sends a RST with SEQ = SND.NXT and goes to CLOSED at once."),
    .abortIsSilent: Text(
      "RFC 9293 3.10.5",
      ko: "이 상태에서는 ABORT가 RST를 보내지 않고 CLOSED가 됩니다.",
      en: "In this state ABORT sends no reset; it just goes to CLOSED."),
    .closeWithUnreadResets: Text(
      "RFC 9293 3.6.1",
      ko: "읽지 않은 데이터를 남기고 닫으면 데이터가 버려졌음을 RST로 알립니다.",
      en: "Closing with data unread sends a reset, to show that data was lost."),
    .oldSegmentIsAcknowledged: Text(
      "RFC 9293 3.10.7.4",
      ko: "이미 받은 번호뿐인 세그먼트이므로 버리고, 지금 기다리는 번호를 ACK로 알립니다.",
      en: "The segment holds only numbers taken already: it is dropped, and an ACK says what is expected."),
    .segmentBeyondWindowIsAcknowledged: Text(
      "RFC 9293 3.10.7.4",
      ko: "윈도우를 벗어난 세그먼트이므로 버리고, 지금 기다리는 번호를 ACK로 알립니다.",
      en: "The segment lies beyond the window: it is dropped, and an ACK says what is expected."),
    .unacceptableIsAnsweredByAck: Text(
      "RFC 9293 3.10.7.4",
      ko: "받아들일 수 없는 세그먼트에는 RST가 아니라 SEQ=SND.NXT, ACK=RCV.NXT인 ACK로 답합니다.",
      en: "What can't be accepted is answered by an ACK with SEQ = SND.NXT and ACK = RCV.NXT, not by a reset."
    ),
    .ackOfUnsentIsAcknowledged: Text(
      "RFC 9293 3.10.7.4",
      ko: "아직 보내지 않은 번호를 확인하는 ACK이므로 ACK로 바로잡고 버립니다.",
      en: "The ACK confirms what has not been sent: it is answered by an ACK and dropped."),
    .ackTooOldIsChallenged: Text(
      "RFC 5961 5.2",
      ko: "ACK가 SND.UNA에서 가장 컸던 윈도우보다 더 뒤처져 있으면 위조된 데이터일 수 있으므로 challenge ACK로 답합니다.",
      en:
        "An ACK further below SND.UNA than the largest window ever offered may come with forged data: it is challenged."
    ),
    .noAckIsDropped: Text(
      "RFC 9293 3.10.7.4",
      ko: "연결이 열린 뒤의 세그먼트에는 언제나 ACK 플래그가 있어야 합니다. 없으면 버립니다.",
      en: "Once a connection is open every segment carries ACK; one without is dropped."),
  ]
}
