import TCP

extension MeaningRule {
  /// What each option carries, counts and covers.
  static let relationsOfOptions: [MeaningRule] = [
    .widening(
      "mss-is-data",
      [
        MeaningPattern(
          of: Subjects.segmentSize,
          says:
            "includes ~ header | including ~ header | include ~ header | includes ~ headers | including ~ headers | maximum size of ~ IP packet | size of ~ IP datagram | largest IP packet | largest IP datagram | IP 패킷의 최대 크기 | 패킷 전체의 최대 크기 | IP 数据报的最大 | header and the data | header and data | header and the payload | header and payload | headers and data | headers and payload | headers and the data | header as well as the data | header plus the data | header plus data | TCP header is included | including the 20 | counts the TCP header | counts the header | counts headers | 헤더까지 | 헤더도 | 헤더와 데이터를 | 헤더와 데이터를 합 | 헤더를 합 | 헤더를 더 | 헤더까지 합 | 헤더 + 데이터 | 首部和数据 | 首部加数据 | 头部和数据 | ヘッダとデータ | ヘッダを含 | ヘッダも含",
          unless:
            "oppose* | opposed | TCP payload | of payload | MTU is | MTU는 | MTU = | exclud* | without | minus | not | subtract* | 제외 | 빼 | 뺀 | MTU에서 | 않 | 除 | 减 | 不 | 除い | 引い | 含まな | less the | MTU | and the rest | 없 | 别 | split* | 1460 | 40바이트 | 40 bytes"
        ),
        MeaningPattern(
          head: Subjects.segmentSize,
          says: "MTU + IP | MTU + TCP | MTU + header | MTU + 40 | MTU + 20 | MTU plus | MTU에 ~ 더한",
          unless: "not | 않 | 아니 | 빼 | minus"),
      ],
      says: [
        "MSS (Maximum Segment Size): TCP 헤더와 IP 헤더까지 합친 세그먼트 전체의 최대 크기",
        "MSS = MTU + IP header + TCP header", "MSS는 MTU + 40바이트이다.",
        "The MSS value counts the TCP header and the data together.",
      ],
      doesNotSay: [
        "MTU = MSS + IP header + TCP header", "MSS = MTU - IP header - TCP header",
        "MSS (Maximum Segment Size): TCP 헤더와 IP 헤더를 뺀 데이터의 최대 크기",
        "The MSS value counts the data alone, without the TCP header.",
      ]),
    .widening(
      "window-scale-anywhere",
      [
        MeaningPattern(
          of: Subjects.windowScale
            + " | ウィンドウスケーリング | SACK permitted | SACK-permitted | SACK 허용 옵션 | MSS option | MSS 옵션",
          says:
            "いつでも | 途中で変更 | データセグメントに | 전송 중에도 | 연결 중에도 | 통신 중에도 | 연결 도중에도 | 연결 후에도 | 연결된 후에도 | 연결된 뒤에도 | 다시 협상할 수 | 세그먼트마다 보낸 | 세그먼트마다 실 | with every ~ segment | with each ~ segment | in each ~ data segment | 任何时候 | 随时 | 任意报文 | 任何报文 | 每个报文 | 数据报文中 | at any moment | any later segment | at every segment | later in the connection | in the middle of the connection | mid-connection | whenever it wants | whenever it likes | on the fly | 아무 때나 | 매 세그먼트 | 어떤 세그먼트에서나 | 데이터 세그먼트에서도",
          unless:
            "not | never | cannot | only | can be applied | 않 | 없 | 에서만 | 不 | 只 | 仅 | ない | のみ | だけ | buffer | 적용"
        ),
        MeaningPattern(
          of: Subjects.windowScale + " | SACK permitted | SACK-permitted | MSS option | MSS 옵션",
          says: WordClass.any(
            WordClass.each(
              "resent in | sent again in | repeated in | changed in | updated in | sent again with",
              "any later data segment | a later data segment | any data segment | later data segments | data segments | a data segment | later segments"
            ), "데이터 세그먼트에 다시 실 | 데이터 세그먼트에 실어 바꿀 | 나중에 다시 보내 바꿀 | 연결 중간에 다시 보내"),
          unless: "not | never | cannot | only | 않 | 없 | 에서만 | 적용"),
      ],
      says: [
        "윈도우 스케일 옵션은 아무 때나 다시 보내 바꿀 수 있다.",
        "The window scale option may be sent again later in the connection.",
        "The window scale may be resent in any later data segment to change the factor.",
        "ウィンドウスケーリングオプション: データ転送中でもデータセグメントに付けていつでも変更できる",
      ],
      doesNotSay: [
        "윈도우 스케일 옵션은 아무 때나 다시 보낼 수 없다.",
        "The window scale option cannot be sent again later in the connection.",
        "The window scale multiplies the window in any later data segment.",
        "ウィンドウスケーリングオプション: SYNセグメントでのみ付けられる",
      ]),
    .widening(
      "scale-and-syn-window",
      [
        MeaningPattern(
          of: Subjects.windowScale,
          says:
            "window in the SYN | window of the SYN | window in a SYN | window of a SYN | windows in SYN | SYN의 윈도우 | SYN 세그먼트의 윈도우 | SYN에 실린 윈도우",
          with: "applies | apply | applied | scaled | multiplied | also | 적용 | 곱",
          unless: "not | never | except* | no | unscaled | 않 | 아니 | 제외 | 없 | after")
      ],
      says: ["윈도우 스케일은 SYN 세그먼트의 윈도우에도 적용된다.", "Window scaling applies to the window in the SYN as well."],
      doesNotSay: [
        "윈도우 스케일은 SYN 세그먼트의 윈도우에는 적용되지 않는다.", "Window scaling does not apply to the window in the SYN.",
      ]),
    .widening(
      "mss-negotiated",
      [
        MeaningPattern(
          of: Subjects.segmentSize,
          says:
            "must use the same | have to use the same | must agree on | agree on the same | must be the same on both | has to be the same on both | same in both directions | 양쪽이 같은 MSS | 서로 같은 MSS | 양쪽의 MSS는 같 | 双方必须使用相同 | 双方协商",
          unless: "not | need not | never | 않 | 아니 | 없 | 不")
      ],
      says: [
        "MSS: 양쪽이 같은 MSS를 써야 한다.",
        "Both sides must agree on the MSS: for the MSS they must use the same value.",
      ],
      doesNotSay: ["MSS: 두 방향의 값이 다를 수 있다.", "The MSS need not be the same in both directions."]),
    .widening(
      "sack-replaces-ack",
      [
        MeaningPattern(
          of: "SACK | selective acknowledgment | 선택적 확인 응답",
          says:
            "ack field no longer | ack number no longer | acknowledgment number no longer | acknowledgment field no longer | cumulative ACK is not needed | cumulative ACK is no longer | no cumulative ACK | 누적 ACK는 필요 없 | 누적 ACK가 필요 없 | 누적 ACK를 쓰지 않 | 누적 ACK 대신 | ACK 번호는 쓰지 않 | ACK 번호는 의미가 없 | 不再需要累积",
          unless: "없으면 | without SACK | disabled"),
        MeaningPattern(
          of: "SACK block | SACK blocks | SACK option | SACK 블록 | SACK 옵션 | SACK块",
          says:
            "that are missing | that is missing | is missing | are missing | ranges missing | missing ranges | missing range | missing data | missing bytes | missing segments | lost segments | lost bytes | lost data | bytes not received | data not received | data not yet received | data that is missing | data that was lost | bytes that are missing | which have not arrived | has not received | have not been received | that were lost | 손실된 데이터 | 손실된 구간 | 누락된 | 받지 못한 데이터의 | 받지 못한 범위 | 받지 못한 구간 | 빠진 구간 | 丢失的数据 | 未收到的数据 | 没有收到的数据 | 没收到的数据",
          with:
            "show | shows | name | names | list | lists | report | reports | identifies | identify | contains | contain | describe | describes | give | gives | range of | ranges of | carry | carries | tell | tells | specify | specifies | 담 | 실 | 알려 | 나타 | 표시 | 적 | 告诉 | 告知 | 发送 | 记录",
          unless:
            "already | received data | received segments | gap* | hole* | so that | can infer | infer* | therefore | retransmi* | not contiguous | out of order | 이미 | 받은 | 재전송 | 추론 | 已收到 | 已经收到 | 重传 | not the | rather"
        ),
        MeaningPattern(
          of: "SACK | 选择确认 | 选择性确认",
          says: "将还没有收到 | 将没有收到 | 将未收到 | 把没有收到 | 把未收到 | 把没收到 | 把丢失", with: "发送给 | 告诉 | 告知",
          unless: "已收到的 | 已经收到"),
      ],
      says: [
        "SACK 블록에는 아직 받지 못한 구간을 담아 보낸다.", "Each SACK block names a range of bytes that are missing.",
        "SACK：它可以将还没有收到的数据的信息发送给「发送方」",
      ],
      doesNotSay: [
        "SACK 블록에는 이미 받은 구간을 담아 보낸다.", "Each SACK block names a range of bytes that have arrived.",
        "SACK：它可以将已收到的数据的信息发送给「发送方」",
      ]),
  ]
}
