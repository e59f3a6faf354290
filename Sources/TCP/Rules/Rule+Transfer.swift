/// Text, acknowledgments and duplicates (RFC 9293 3.4, 3.8, 3.10.7.4).
extension Rule {
  static let transferTexts: [Rule: Text] = [
    .newAckFreesQueue: Text(
      "RFC 9293 3.10.7.4",
      ko: "새로운 ACK이므로 SND.UNA를 옮기고, 다 확인된 세그먼트를 재전송 큐에서 지웁니다.",
      en: "A new ACK moves SND.UNA and frees the segments it confirms whole."),
    .oldAckIsIgnored: Text(
      "RFC 9293 3.10.7.4",
      ko: "SND.UNA보다 작은 ACK는 이미 아는 내용이므로 무시합니다.",
      en: "An ACK below SND.UNA says nothing new and is ignored."),
    .textIsDelivered: Text(
      "RFC 9293 3.10.7.4",
      ko: "RCV.NXT에서 시작하는 데이터이므로 프로그램에 전달하고 RCV.NXT를 그만큼 늘립니다.",
      en: "The text begins at RCV.NXT: it is delivered, and RCV.NXT moves past it."),
    .textAheadIsHeld: Text(
      "RFC 9293 3.10.7.4",
      ko: "앞이 비어 있으므로 데이터를 보관만 합니다. ACK는 여전히 빈자리의 첫 바이트를 가리킵니다.",
      en: "There is a gap before this text: it is held, and the ACK still names the first missing byte."),
    .heldTextIsDelivered: Text(
      "RFC 9293 3.10.7.4",
      ko: "빈자리가 채워졌으므로 보관하던 데이터까지 이어서 전달하고, ACK가 그 끝까지 한 번에 나아갑니다.",
      en: "The gap is filled: the held text follows, and the ACK jumps to its end."),
    .oldPartIsTrimmed: Text(
      "RFC 9293 3.10.7.4",
      ko: "이미 받은 앞부분은 떼어 내고 새로운 뒷부분만 처리합니다.",
      en: "The part that was taken already is trimmed; only the new part counts."),
    .textBeyondWindowIsTrimmed: Text(
      "RFC 9293 3.10.7.4",
      ko: "윈도우를 넘는 부분은 받지 않습니다.",
      en: "What lies beyond the window is not taken."),
    .ackIsDelayed: Text(
      "RFC 9293 3.8.6.3",
      ko: "ACK를 잠시 늦춥니다. 보낼 데이터나 다음 세그먼트가 생기면 함께 나갑니다.",
      en: "The ACK waits a little: it may ride on data, or cover the next segment too."),
    .delayedAckIsSent: Text(
      "RFC 9293 3.8.6.3",
      ko: "늦추던 ACK를 이제 보냅니다. 0.5초보다 오래 늦출 수는 없습니다.",
      en: "The delayed ACK goes out now; it may never wait longer than half a second."),
    .everySecondSegmentIsAcknowledged: Text(
      "RFC 9293 3.8.6.3",
      ko: "두 번째 세그먼트마다 ACK를 바로 보냅니다.",
      en: "Every second segment is acknowledged at once."),
    .urgentPointerMoves: Text(
      "RFC 9293 3.8.5",
      ko: "긴급 포인터는 긴급 데이터의 마지막 바이트 바로 다음 번호를 가리킵니다.",
      en: "The urgent pointer names the number just after the last urgent byte."),
    .urgentIsIgnored: Text(
      "RFC 9293 3.10.7.4",
      ko: "이 상태에서는 상대가 더 보낼 것이 없으므로 URG를 무시합니다.",
      en: "In this state the other end has nothing more to send, so URG is ignored."),
  ]
}
