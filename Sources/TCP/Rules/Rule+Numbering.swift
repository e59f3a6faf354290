/// What takes a sequence number and what an ACK names (RFC 9293 3.4).
extension Rule {
  static let numberingTexts: [Rule: Text] = [
    .synTakesOneNumber: Text(
      "RFC 9293 3.4",
      ko: "SYN은 데이터가 아니지만 순서 번호를 하나 차지합니다. 그래서 SYN 다음의 첫 바이트는 ISN+1입니다.",
      en: "A SYN carries no data, yet it uses up one sequence number: the first byte after it is ISN+1."),
    .finTakesOneNumber: Text(
      "RFC 9293 3.4",
      ko: "FIN도 순서 번호를 하나 차지합니다. FIN에 대한 ACK는 마지막 바이트의 번호보다 2가 큽니다.",
      en: "A FIN uses up one sequence number too: the ACK of a FIN is the last byte's number plus 2."),
    .textTakesItsLength: Text(
      "RFC 9293 3.4",
      ko: "데이터는 바이트마다 번호를 하나씩 차지합니다. 다음 SEQ는 이번 SEQ에 데이터 길이를 더한 값이고, 여기에 1을 더하지 않습니다.",
      en: "Data takes one number a byte: the next SEQ is this SEQ plus the length, with no further 1."),
    .pureAckTakesNoNumber: Text(
      "RFC 9293 3.4",
      ko: "데이터 없는 ACK는 순서 번호를 쓰지 않습니다. 그래서 다음 세그먼트의 SEQ도 그대로이고, ACK에는 다시 ACK하지 않습니다.",
      en:
        "A bare ACK uses no sequence number: the next segment has the same SEQ, and an ACK is never itself acknowledged."
    ),
    .resetTakesNoNumber: Text(
      "RFC 9293 3.5.2",
      ko: "RST는 순서 번호를 쓰지 않으며, 확인 응답을 받지도 재전송되지도 않습니다.",
      en: "A reset takes no sequence number; it is neither acknowledged nor sent again."),
    .ackNamesNextExpected: Text(
      "RFC 9293 3.4",
      ko: "ACK 번호는 마지막으로 받은 바이트가 아니라 다음에 받을 바이트의 번호(RCV.NXT)입니다.",
      en: "The ACK number names the next byte expected (RCV.NXT), not the last one received."),
  ]
}
