import TCP

extension MeaningRule {
  /// Flags, fields and options.
  static let aboutHeader: [MeaningRule] = [
    MeaningRule(
      "urgent-pointer", by: .words,
      [
        MeaningPattern(
          "긴급 포인터 | urgent pointer", "긴급 데이터의 시작 | 긴급 데이터가 시작 | 긴급 데이터의 첫 | 긴급 데이터 시작",
          unless: "다음 | 뒤 | 아니 | 직후 | 마지막 | 종료 | 끝"),
        MeaningPattern(
          "urgent pointer",
          "first byte of urgent | start of the urgent | beginning of the urgent | where urgent data starts | where the urgent data begins",
          unless: "not | last | ends | normal"),
      ],
      message: Bilingual(
        ko: "긴급 포인터는 긴급 데이터 바로 다음 바이트를 가리킵니다(SEQ에 더하는 값).",
        en: "The urgent pointer points to the byte just after the urgent data (an offset from SEQ)."),
      expected: Bilingual(ko: "긴급 데이터 바로 다음 바이트", en: "the byte following the urgent data"),
      reference: "RFC 9293 3.8.5",
      says: ["긴급 포인터는 긴급 데이터의 시작 위치를 가리킨다.", "The urgent pointer gives the first byte of urgent data."],
      doesNotSay: ["긴급 포인터는 긴급 데이터의 마지막 바로 다음 바이트를 가리킨다.", "The urgent pointer points past the urgent data."]),
    MeaningRule(
      "push-boundary", by: .unproven,
      [
        MeaningPattern(
          "PSH | PUSH", "메시지의 경계 | 메시지 경계 | 메시지의 끝 | 레코드 경계", unless: "아니 | 않 | 없 | 필요하 | 필요한 | 직접"),
        MeaningPattern(
          "PSH | PUSH",
          "message boundar* | end of a message | end of the message | record boundar* | delimit*",
          unless: "not | no | never | myth | can be used | could be used | may be used"),
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
        MeaningPattern(
          "MSS", "negotiat*",
          unless:
            "not | never | isnt | myth | clamp* | path MTU | PMTU | PMTUD | rather than | none negotiat* | scale negotiat* | scaling negotiat*"
        ),
      ],
      message: Bilingual(
        ko: "MSS는 협상하지 않습니다. 각 쪽이 자신이 받을 수 있는 크기를 알릴 뿐이며, 두 방향의 값이 다를 수 있습니다.",
        en: "The MSS is not negotiated: each side announces what it can receive, and the two may differ."),
      expected: Bilingual(ko: "각 쪽이 SYN에서 알린다.", en: "Each side announces its own in its SYN."),
      reference: "RFC 9293 3.7.1",
      says: ["3-way handshake에서 MSS를 협상한다.", "The MSS is negotiated during the handshake."],
      doesNotSay: ["MSS는 협상하는 값이 아니라 각 쪽이 알리는 값이다.", "The MSS is announced, not negotiated."]),
    MeaningRule(
      "window-scale-anywhere", by: .words,
      [
        MeaningPattern(
          "MSS option | window scale option | SACK-permitted option | MSS 옵션은 | 윈도우 스케일 옵션은 | 윈도 스케일 옵션은",
          "in any segment | in every segment | on any segment | on every segment | 아무 세그먼트 | 모든 세그먼트 | 어느 세그먼트",
          unless: "not | never | only | cannot | without SYN | 않 | 없 | 아니"),
        MeaningPattern(
          "MSS | SACK-permitted | SACK permitted",
          "renegotiat* | at any time | in any segment | in every segment | during the connection",
          "chang* | renegotiat* | sent | announce* | carried | again",
          unless: "not | never | cannot | only | SYN | blocks"),
        MeaningPattern(
          "MSS는 | SACK 허용은", "언제든 | 모든 세그먼트 | 매 세그먼트 | 연결 중에도", "바꿀 | 변경 | 보낸 | 실린 | 실을 | 알린 | 다시",
          unless: "않 | 없 | 아니 | SYN"),
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
        "MSS 옵션은 모든 세그먼트에 실린다.", "The MSS option can appear in any segment.",
        "MSS는 연결 중에도 다시 알린다.", "The MSS can be renegotiated at any time.",
        "윈도우 스케일은 연결 중에 언제든 바꿀 수 있다.", "The window scale can be changed at any time during the connection.",
      ],
      doesNotSay: [
        "MSS 옵션은 SYN에만 실린다.", "The MSS option only appears in SYN segments.",
        "MSS는 SYN에서만 알린다.", "The MSS is announced in SYN segments only.",
        "윈도우 스케일은 SYN에서만 정하며 연결 중에 바꿀 수 없다.", "The window scale cannot be changed during the connection.",
      ]),
    MeaningRule(
      "reset-acknowledged", by: .unproven,
      [
        MeaningPattern(
          "RST", "ACK로 응답 | ACK를 보내 | ACK를 돌려 | ACK로 답 | ACK로 확인",
          "RST를 받 | RST에 대해 | RST 패킷을 받 | RST를 수신 | RST 세그먼트에는 | RST 세그먼트에 대해 | RST에는 | RST도 ACK | RST 패킷에는 | RST 패킷도 | RST를 받은",
          unless: "않 | 아니 | 없 | 챌린지 | challenge | 윈도 | 번호")
      ],
      message: Bilingual(
        ko: "RST에는 응답하지 않습니다. 순서 번호도 쓰지 않고 재전송하지도 않습니다.",
        en: "A RST is never acknowledged; it takes no sequence number and is not retransmitted."),
      expected: Bilingual(
        ko: "받는 쪽은 연결을 버릴 뿐 응답하지 않는다.", en: "The receiver drops the connection without a reply."),
      reference: "RFC 9293 3.5.3",
      says: ["RST를 받으면 ACK로 응답한다.", "A RST is acknowledged by the receiver."],
      doesNotSay: ["RST를 받으면 ACK를 보내지 않고 연결을 끊는다.", "A RST is not acknowledged."]),
    MeaningRule(
      "flag-work",
      [
        MeaningPattern(
          "urgent pointer | 긴급 포인터",
          "when PSH | if PSH | when the PSH | if the PSH | when ACK is | when SYN is | PSH 플래그가 켜 | PSH가 켜 | PSH 비트가 켜 | PSH가 1 | PSH 플래그가 1 | PSH 비트가 1 | ACK 플래그가 켜 | SYN 플래그가 켜",
          unless: "URG | 아니 | not | never"),
        MeaningPattern(
          "URG flag | URG bit | URG 플래그는 | URG 비트는",
          "not to wait for more | not wait for more | pass the data on at once | hand the data over at once | deliver immediately | 바로 올리라 | 모으지 말고",
          unless: "PSH | urgent | 긴급 | not the | 아니"),
        MeaningPattern(
          "PSH 플래그는 | PSH 플래그가 | PSH는 | PSH가 1이면 | PSH flag | PSH bit", "긴급 포인터 | urgent pointer",
          unless: "URG | 아니 | not | 우선"),
        MeaningPattern(
          "URG 플래그는 | URG 플래그가 | URG는 | URG flag | URG bit",
          "버퍼가 찰 때까지 기다리지 | 버퍼에 쌓지 | 버퍼링 없이 | to pass data to the application at once | without waiting for more | without buffering",
          unless: "PSH | 긴급 | urgent | 아니 | not the"),
        MeaningPattern(
          "SYN 플래그는 | SYN flag | SYN은",
          "확인 응답 번호 필드가 유효 | acknowledgment number field is valid | acknowledgment number is valid",
          unless: "ACK 플래그 | ACK flag | 아니 | not | SYN,ACK | SYN+ACK"),
        MeaningPattern(
          "연결 종료 요청 | 연결 해제 요청 | 연결을 종료하는 | 연결을 해제하는 | 종료를 요청하는 | 종료를 알리는 | 연결을 종료하기 위해 | 연결을 끊기 위해",
          "요청 SYN | 요청인 SYN | 종료하는 SYN | 해제하는 SYN | 요청하는 SYN | 알리는 SYN | 위해 SYN | 위해 서버에게 SYN | 위해 서버에 SYN | 위해 클라이언트에게 SYN",
          unless: "FIN | 아니 | 공격"),
        MeaningPattern(
          "연결 종료 요청을 보냄 | 연결 해제 요청을 보냄 | 연결 종료 요청 | 연결 해제 요청",
          "종료 요청을 보냄(SYN) | 해제 요청을 보냄(SYN) | 종료 요청(SYN) | 해제 요청(SYN)", unless: "FIN | 아니"),
        MeaningPattern("FIN을 받", "확인했다는 SYN | 확인의 의미로 SYN | 수락하는 SYN | 응답으로 SYN을", unless: "아니 | 공격"),
        MeaningPattern(
          "FIN-WAIT-1 | FIN-WAIT-2 | CLOSE-WAIT | LAST-ACK | CLOSING",
          "waits for the SYN | waits for a SYN | waiting for a SYN | SYN을 기다리는 | SYN을 기다린다 | SYN을 받은",
          unless: "not | never | LISTEN | SYN-SENT | 아니"),
        MeaningPattern(
          "연결을 요청하는 FIN | 연결 요청 FIN | 접속을 요청하는 FIN | 접속 요청 FIN | 연결을 시작하는 FIN | 연결을 수립하기 위해 FIN | 연결을 맺기 위해 FIN",
          unless: "아니 | 종료"),
        MeaningPattern(
          "to close the connection | to terminate the connection | to end the connection | requests termination",
          "sends a SYN | sends SYN | with a SYN | a SYN segment", unless: "FIN | RST | not | never | attack*"),
        MeaningPattern(
          "to open a connection | to open the connection | to establish a connection | to initiate a connection | to start a connection",
          "sends a FIN | sends FIN | sends an RST | sends a RST | with a FIN",
          unless: "SYN | not | never | closed"),
      ],
      message: Bilingual(
        ko: "다른 플래그가 하는 일입니다. SYN은 연결을 열고, FIN은 닫고, PSH는 바로 넘기라는 뜻이고, URG는 긴급 포인터가 유효하다는 뜻입니다.",
        en:
          "That is another flag's work: SYN opens, FIN closes, PSH hands data on at once, URG makes the urgent pointer valid."
      ),
      expected: Bilingual(
        ko: "SYN: 열기, FIN: 닫기, PSH: 바로 전달, URG: 긴급 포인터",
        en: "SYN: open, FIN: close, PSH: hand on, URG: urgent pointer"),
      reference: "RFC 9293 3.1",
      says: [
        "긴급 포인터는 PSH 플래그가 켜져 있을 때만 의미가 있다.", "The urgent pointer is only valid when PSH is set.",
        "PSH 플래그는 긴급 포인터가 유효함을 나타낸다.", "클라이언트가 연결 해제 요청 SYN을 서버로 전송한다.",
        "The URG flag asks the receiver to pass data to the application at once.",
        "To close the connection the client sends a SYN.",
      ],
      doesNotSay: [
        "긴급 포인터는 URG 플래그가 켜져 있을 때만 의미가 있다.", "The urgent pointer is only valid when URG is set.",
        "URG 플래그는 긴급 포인터가 유효함을 나타낸다.", "클라이언트가 연결 해제 요청 FIN을 서버로 전송한다.",
        "The PSH flag asks the receiver to pass data to the application at once.",
        "To close the connection the client sends a FIN.",
      ]),
  ]
}
