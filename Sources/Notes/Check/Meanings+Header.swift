import TCP

extension MeaningRule {
  /// Flags, fields and options.
  static let aboutHeader: [MeaningRule] = [
    MeaningRule(
      "urgent-pointer",
      [
        MeaningPattern(
          "긴급 포인터 | urgent pointer", "긴급 데이터의 시작 | 긴급 데이터가 시작 | 긴급 데이터의 첫 | 긴급 데이터 시작",
          unless: "다음 | 뒤 | 아니 | 직후"),
        MeaningPattern(
          "urgent pointer",
          "first byte of urgent | start of the urgent | beginning of the urgent | where urgent data starts | where the urgent data begins",
          unless: "not"),
      ],
      message: Bilingual(
        ko: "긴급 포인터는 긴급 데이터 바로 다음 바이트를 가리킵니다(SEQ에 더하는 값).",
        en: "The urgent pointer points to the byte just after the urgent data (an offset from SEQ)."),
      expected: Bilingual(ko: "긴급 데이터 바로 다음 바이트", en: "the byte following the urgent data"),
      reference: "RFC 9293 3.8.5",
      says: ["긴급 포인터는 긴급 데이터의 시작 위치를 가리킨다.", "The urgent pointer gives the first byte of urgent data."],
      doesNotSay: ["긴급 포인터는 긴급 데이터의 마지막 바로 다음 바이트를 가리킨다.", "The urgent pointer points past the urgent data."]),
    MeaningRule(
      "push-boundary",
      [
        MeaningPattern("PSH | PUSH", "메시지의 경계 | 메시지 경계 | 메시지의 끝 | 레코드 경계", unless: "아니 | 않 | 없"),
        MeaningPattern(
          "PSH | PUSH",
          "message boundar* | end of a message | end of the message | record boundar* | delimit*",
          unless: "not | no | never | myth"),
      ],
      message: Bilingual(
        ko: "PSH는 메시지의 경계를 나타내지 않습니다. TCP는 바이트의 흐름이며 경계가 없습니다.",
        en: "PSH marks no message boundary: TCP is a stream of bytes without any."),
      expected: Bilingual(
        ko: "쌓아 두지 말고 응용 프로그램에 바로 넘기라는 요청", en: "a request to hand the data on without waiting for more"),
      reference: "RFC 9293 3.9.1.2",
      says: ["PSH 플래그는 메시지의 경계를 나타낸다.", "PSH marks the end of a message."],
      doesNotSay: ["PSH는 메시지의 경계를 나타내지 않는다.", "PSH does not mark message boundaries."]),
    MeaningRule(
      "mss-negotiated", severity: .warning,
      [
        MeaningPattern("MSS", "협상", unless: "협상이 아니 | 협상하지 않 | 협상되지 않 | 아니라"),
        MeaningPattern("MSS", "negotiat*", unless: "not | never | isnt | myth | rather than"),
      ],
      message: Bilingual(
        ko: "MSS는 협상하지 않습니다. 각 쪽이 자신이 받을 수 있는 크기를 알릴 뿐이며, 두 방향의 값이 다를 수 있습니다.",
        en: "The MSS is not negotiated: each side announces what it can receive, and the two may differ."),
      expected: Bilingual(ko: "각 쪽이 SYN에서 알린다.", en: "Each side announces its own in its SYN."),
      reference: "RFC 9293 3.7.1",
      says: ["3-way handshake에서 MSS를 협상한다.", "The MSS is negotiated during the handshake."],
      doesNotSay: ["MSS는 협상하는 값이 아니라 각 쪽이 알리는 값이다.", "The MSS is announced, not negotiated."]),
    MeaningRule(
      "window-scale-anywhere",
      [
        MeaningPattern(
          "window scale | wscale | 윈도우 스케일 | 윈도 스케일 | 윈도우 확대 옵션",
          "언제든 | 모든 세그먼트 | 매 세그먼트 | 연결 중에 | 어느 세그먼트 | 데이터 세그먼트에도 | 아무 세그먼트",
          "보낼 수 | 바꿀 수 | 변경할 수 | 실을 수 | 실린다 | 실립니다 | 보낸다 | 포함된다 | 포함할 수", unless: "없 | 아니 | 적용"),
        MeaningPattern(
          "window scale", "any segment | any time | every segment | during the connection",
          "sent | chang* | renegotiat*", unless: "not | cannot | never | only | cant"),
      ],
      message: Bilingual(
        ko: "윈도우 스케일 옵션은 SYN이 켜진 세그먼트에만 실리고, 그 뒤로는 바뀌지 않습니다.",
        en: "The window scale option stands on segments with SYN only and does not change afterwards."),
      expected: Bilingual(ko: "SYN과 SYN,ACK에서만", en: "on the SYN and SYN,ACK only"),
      reference: "RFC 7323 2.2",
      says: [
        "윈도우 스케일은 연결 중에 언제든 바꿀 수 있다.", "The window scale can be changed at any time during the connection.",
      ],
      doesNotSay: [
        "윈도우 스케일은 SYN에서만 정하며 연결 중에 바꿀 수 없다.", "The window scale cannot be changed during the connection.",
      ]),
    MeaningRule(
      "reset-acknowledged",
      [
        MeaningPattern(
          "RST", "ACK로 응답 | ACK를 보내 | ACK를 돌려 | ACK로 답 | ACK로 확인",
          "RST를 받 | RST에 대해 | RST 패킷을 받 | RST를 수신 | RST 세그먼트에는 | RST 세그먼트에 대해 | RST에는 | RST도 ACK | RST 패킷에는 | RST 패킷도 | RST를 받은",
          unless: "않 | 아니 | 없 | 챌린지 | challenge | 윈도"),
        MeaningPattern(
          "RST",
          "is acknowledged | must be acknowledged | should be acknowledged | ack for the rst | acknowledges the rst | answered with an ack | requires an ack",
          unless: "not | never | no"),
      ],
      message: Bilingual(
        ko: "RST에는 응답하지 않습니다. 순서 번호도 쓰지 않고 재전송하지도 않습니다.",
        en: "A RST is never acknowledged; it takes no sequence number and is not retransmitted."),
      expected: Bilingual(
        ko: "받는 쪽은 연결을 버릴 뿐 응답하지 않는다.", en: "The receiver drops the connection without a reply."),
      reference: "RFC 9293 3.5.3",
      says: ["RST를 받으면 ACK로 응답한다.", "A RST is acknowledged by the receiver."],
      doesNotSay: ["RST를 받으면 ACK를 보내지 않고 연결을 끊는다.", "A RST is not acknowledged."]),
  ]
}
