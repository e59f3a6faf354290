import TCP

extension MeaningRule {
  /// Which segments carry which option, and what becomes of it.
  static let ordersOfOptions: [MeaningRule] = [
    .widening(
      "window-scale-anywhere",
      [
        MeaningPattern(
          head: OptionWords.ofSYN,
          says:
            "third segment only | in the third handshake segment | third handshake segment | data segments only | only data segments | only in data segments | every segment | all segments | any segment | each segment | every data segment | each data segment | any time | anytime | at any time | pure ACKs | the final ACK only | the third segment | FIN segments | 데이터 세그먼트에만 | 데이터 세그먼트에서만 | 모든 세그먼트 | 아무 세그먼트 | 매 세그먼트 | 언제든 | 세 번째 세그먼트 | 마지막 ACK에",
          unless: WordClass.any(
            OrderWords.denied,
            "timestamps | SYN segments only | applies | apply | scaled | limit* | 적용 | 크기를 제한")),
        .untruth(
          of: OptionWords.ofSYN,
          not:
            "repeated in each later | repeated in every later | repeated in later | changed by a later | sent after the first loss | sent after a loss | sent on the first loss | sent with the first data | sent only after the handshake | announced after the handshake | negotiated after the handshake | 첫 데이터와 함께 보낸 | 핸드셰이크가 끝난 뒤 보낸 | 핸드셰이크 이후에 협상 | 손실이 나면 보낸 | negotiated in the third | in the third handshake | in the third segment | in any data segment | sent in any data | in a later data segment | after the handshake at any | 세 번째 세그먼트에서 | 세 번째 ACK에서 | 아무 데이터 세그먼트 | sent at any time | be sent at any time | sent anytime | changed at any time | change it at any time | change the scale | changed during | changed later | changed mid-connection | changed while | renegotiated | re-negotiated | in each data segment | in every data segment | in every segment | on every segment | in each segment | in all segments | repeated in | updated in | adjusted during | 언제든지 보낼 | 언제든 보낼 | 언제든 바꿀 | 언제든지 바꿀 | 도중에 바꿀 | 도중에 변경 | 연결 중에 바꿀 | 연결 중에도 바꿀 | 나중에 바꿀 | 다시 협상 | 재협상 | 모든 세그먼트에 들어 | 모든 세그먼트에 실 | 매 세그먼트마다 | 데이터 세그먼트마다 | 데이터 세그먼트에 실",
          unless: WordClass.any(
            OrderWords.denied,
            "only | applied | applies | window field | option itself | 만 | 적용 | PMTU | path MTU | timestamps | SACK blocks | SACK option"
          )),
        .untruth(
          of: "SYN-ACK | SYN,ACK | SYN/ACK | SYN+ACK | SYN-ACK에는 | SYN+ACK에는 | SYN-ACK는 | SYN+ACK는",
          not:
            "must not contain any options | must not contain options | cannot carry options | can not carry options | may not carry options | must not carry options | carries no options | contains no options | has no options | without options | no options are allowed | never carries options | never contains options | 옵션을 넣을 수 없 | 옵션을 실을 수 없 | 옵션을 담을 수 없 | 옵션을 포함할 수 없 | 옵션이 들어갈 수 없 | 옵션을 넣으면 안",
          unless: "cookie* | 쿠키 | unless | 아니 | if the SYN | 않으면 | not true | that were not"),
      ],
      says: [
        "SACK-permitted: data segments only", "Window scale can be sent at any time to change the scale.",
        "MSS is renegotiated in each data segment.", "SYN-ACK에는 옵션을 넣을 수 없다.",
        "The SYN-ACK must not contain any options.",
      ],
      doesNotSay: [
        "SACK-permitted: SYN segments only", "Window scale cannot be sent at any time.",
        "SYN-ACK에는 MSS 옵션이 들어간다.",
        "MSS appears in SYN segments only.", "The SYN-ACK may contain options.",
      ]),
    .widening(
      "window-scale-anywhere",
      [
        MeaningPattern(
          head:
            "SACK blocks | SACK block | SACK option | timestamps | timestamps option | timestamp option | SACK 블록 | SACK 블록은 | 타임스탬프 옵션 | 타임스탬프",
          says:
            "only allowed in SYN | allowed in SYN segments only | only in SYN | in SYN segments only | only in the SYN | in the SYN only | only in the handshake | SYN 세그먼트에만 | SYN에만 | SYN에서만 | 핸드셰이크에서만",
          unless: WordClass.any(
            OrderWords.denied, "permitted | negotiat* | 협상 | agreed | begun | offered | first")),
        MeaningPattern(
          head: OptionWords.ofSYN,
          says:
            "only in the SYN-ACK | only in the SYN,ACK | in the SYN-ACK only | only the SYN-ACK | only in the servers SYN | never in the SYN | only in the first SYN | SYN+ACK에만 | SYN-ACK에만 | 첫 SYN에만 | 서버의 SYN+ACK에만",
          unless: "both | and in the SYN | 모두 | 양쪽 | also"),
      ],
      says: [
        "SACK blocks are only allowed in SYN segments.",
        "Window scale: only in the SYN-ACK, never in the SYN", "타임스탬프는 SYN에만 들어간다.",
      ],
      doesNotSay: [
        "SACK-permitted is only allowed in SYN segments.", "Window scale: in the SYN and in the SYN-ACK",
        "타임스탬프는 모든 세그먼트에 들어간다.",
      ]),
    .claims(
      "scale-needs-both",
      [
        .untruth(
          of: OptionWords.scale,
          not: WordClass.any(
            "if either side sends | either side sends | if one side sends | even if the other side did not | even if the other side does not | scales anyway | scale anyway | without the other side | one SYN is enough | 어느 한쪽이 보내면 | 어느 한쪽만 | 상대가 보내지 않아도 | 한쪽 SYN에만 | enough for one side | enough if one side | one side is enough | sufficient if one side | suffices if one side | suffices that one side | only one side needs | only one side has to | only the client has to | only the server has to | only one end needs | even if only one side | one side only is enough | 한쪽만 보내도 | 한쪽만 보내면 | 한쪽만 보내면 충분 | 한쪽만 지원하면 | 한쪽만 지원해도 | 한쪽만 켜도 | 한쪽만 있으면",
            "same shift | same window shift | same scale factor | same scale | same factor | smaller of the two shifts | smaller of the two | smaller one is used | the smaller shift | the larger shift | larger of the two | minimum of the two | common shift | agree on one shift | agree on a common | agree on the same | must be equal | must be identical | has to be equal | 같은 시프트 | 같은 스케일 | 같은 값을 써야 | 같은 값이어야 | 같은 값을 사용 | 동일한 시프트 | 동일한 스케일 | 둘 중 작은 | 작은 쪽 값 | 둘 중 큰 | 양쪽이 같은 | 양쪽이 동일"
          ),
          unless: WordClass.any(
            OrderWords.denied,
            "MSS | different | may differ | 다를 수 | 서로 다른 | throughout | during the connection | same segment")
        ),
        MeaningPattern(
          WordClass.each(
            "it is enough | its enough | it suffices | it is sufficient | only one side | one side",
            "~ send window scale | ~ sends window scale | ~ send the window scale | ~ sends the window scale | ~ offers window scaling | ~ window scale option"
          ),
          "both | then scale | may scale | in both directions | either direction | enough",
          unless: WordClass.any(OrderWords.denied, "if only one | unless | neither | disabled")),
        MeaningPattern(
          phrase:
            "window in the SYN itself is already scaled | window of the SYN is scaled | window of a SYN is scaled | window in the SYN is scaled | window in SYN segments is scaled | window field of the SYN is scaled | SYN의 윈도우도 스케일 | SYN 자체의 윈도우에도 | SYN에 담긴 윈도우도 스케일 | SYN 세그먼트의 윈도우에도 스케일",
          unless: OrderWords.denied),
        MeaningPattern(
          "SYN-ACK lacks window scale | SYN-ACK without window scale | SYN-ACK has no window scale | SYN-ACK carries no window scale | SYN-ACK에 윈도우 스케일이 없",
          "scales anyway | may still scale | still scales | can still scale | 그래도 스케일 | 계속 스케일",
          unless: "not | never | 않"),
        MeaningPattern(
          "same window shift | same shift count | same scale factor",
          "both sides | both ends | both hosts | both directions | always", unless: OrderWords.denied),
      ],
      Right(
        ko: "윈도 스케일은 양쪽이 모두 SYN에 실어야 켜집니다. 시프트 값은 방향마다 따로이고 서로 달라도 됩니다.",
        "양쪽 모두의 SYN에; 값은 방향마다",
        en:
          "Window scaling is on only if both SYNs carry the option; each direction has a shift of its own, and the two may differ.",
        "both SYNs carry it; each direction has its own shift"),
      "RFC 7323 2.2, 2.3",
      says: [
        "Window scale: it is enough if one side sends it.", "Both sides always use the same window shift.",
        "윈도우 스케일은 한쪽만 보내도 양쪽에 적용된다.", "윈도우 스케일은 둘 중 작은 값으로 맞춘다.",
      ],
      doesNotSay: [
        "Window scale: it is not enough if one side sends it.", "Both sides may use different window shifts.",
        "윈도우 스케일은 양쪽이 모두 보내야 켜진다.", "윈도우 스케일 값은 서로 다를 수 있다.",
      ]),
    .claims(
      "options-of-both",
      [
        .untruth(
          of: OptionWords.ofSYN + " | options | option | timestamps | 옵션 | 옵션은 | 타임스탬프",
          not:
            "only sent by the server | only sent by the client | sent only by the server | sent only by the client | only the server sends | only the client sends | only the clients SYN may | only the clients SYN can | only the clients SYN carries | only the servers | only the client may | only the server may | only the client announces | only the server announces | 서버만 보낸 | 클라이언트만 보낸 | 서버만 보내 | 클라이언트만 보내 | 서버만 알린 | 클라이언트만 알린 | 클라이언트의 SYN에만 | 서버의 SYN에만 | 클라이언트 SYN에만",
          unless: WordClass.any(OrderWords.denied, "if only | example | 예")),
        .untruth(
          of: "MSS | MSS option | MSS 옵션 | MSS 옵션이 | MSS를",
          not:
            "connection fails | connection is refused | connection cannot be opened | handshake fails | is rejected | RST is sent | 연결에 실패 | 연결이 실패 | 연결할 수 없 | 연결이 거부 | 연결이 안 | 핸드셰이크가 실패",
          unless: WordClass.any(
            OrderWords.denied, "PMTU | black hole | firewall | 방화벽 | larger than | too large")),
        .untruth(
          of: "timestamps | timestamp option | timestamps option | 타임스탬프 | 타임스탬프 옵션",
          not:
            "switched on in the middle | turned on in the middle | switched on later | turned on later | enabled later | even if the SYNs did not | even if the SYNs didnt | started at any time | begin at any time | 도중에 켤 | 나중에 켤 | 중간에 켤 | 언제든 켤 | 나중에 시작할 | 중간부터 쓸",
          unless: OrderWords.denied),
      ],
      Right(
        ko: "MSS, 윈도 스케일, SACK-permitted, 타임스탬프는 양쪽이 저마다 SYN에 실어 알립니다. MSS가 없으면 기본값 536을 씁니다.",
        "양쪽 모두, SYN에서",
        en:
          "Either side announces MSS, window scale, SACK-permitted and timestamps in its own SYN; without an MSS the default of 536 holds.",
        "either side, in its SYN"),
      "RFC 9293 3.7.1, RFC 7323",
      says: [
        "MSS is only sent by the server.", "옵션은 클라이언트의 SYN에만 실린다: MSS 옵션은 클라이언트만 보낸다.",
        "If one side leaves out the MSS option, the connection fails.",
      ],
      doesNotSay: [
        "MSS is not only sent by the server.", "옵션은 양쪽의 SYN에 실린다.",
        "If one side leaves out the MSS option, 536 is assumed.",
      ]),
  ]

  private enum OptionWords {
    static let scale =
      "window scale | window scaling | window scale option | scale factor | window shift | shift count | WSopt | WScale | 윈도우 스케일 | 윈도 스케일 | 윈도우 스케일링 | 윈도우 확장"
    static let ofSYN =
      "MSS | MSS option | maximum segment size | window scale | window scaling | window scale option | WScale | SACK-permitted | SACK permitted | 윈도우 스케일 | 윈도 스케일 | 최대 세그먼트 크기 | MSS는 | MSS 옵션은"
  }
}
