import TCP

extension MeaningRule {
  /// Options, windows and flags.
  static let beginnersOnOptions: [MeaningRule] = [
    .widening(
      "mss-negotiated",
      [
        MeaningPattern(
          of: Subjects.segmentSize,
          says:
            "decided by the server and both | chosen by the server and both | chosen by the client and both | decided by the client and both | set by the server for both | set by the server alone | decided by the server alone | decided by the server and used by both | 서버가 정하고 양쪽 | 서버가 정해 양쪽 | 서버가 결정하고 양쪽 | 서버가 정한 값을 양쪽 | 클라이언트가 정한 값을 양쪽",
          unless: "not | 아니 | 각자 | each")
      ],
      says: ["MSS is decided by the server and both use it.", "MSS는 서버가 정하고 양쪽이 같이 쓴다."],
      doesNotSay: ["MSS is announced by the server and by the client, each for itself.", "MSS는 양쪽이 각자 알린다."]),
    .widening(
      "window-scale-anywhere",
      [
        MeaningPattern(
          of: Subjects.windowScale,
          says:
            "in each ACK | in every ACK | with each ACK | with every ACK | in every data segment | with every data segment | ACK마다 | 매 ACK | 모든 ACK에 | 데이터 세그먼트마다",
          unless:
            "applied | applies | multipl* | shifted | not | never | only in SYN | 적용 | 곱 | 않 | 아니 | 없 | window field | 윈도우 값"
        ),
        MeaningPattern(
          phrase: WordClass.each(
            "each ACK carries | every ACK carries | each segment carries | every segment carries",
            "~ window scale option | ~ window scaling option"),
          unless: "not | never | only in SYN"),
      ],
      says: [
        "Each ACK carries the window scale option so the window can be adjusted.",
        "ACK마다 윈도우 스케일 옵션을 담아 윈도우를 조절한다.",
      ],
      doesNotSay: [
        "With every ACK the window is multiplied by the window scale.",
        "윈도우 스케일 옵션은 SYN에만 담긴다. ACK마다 담지 않는다.",
      ]),
    .widening(
      "keep-alive-default",
      [
        MeaningPattern(
          phrase: WordClass.any(
            WordClass.each(
              "TCP automatically checks | TCP always checks | TCP checks by itself | TCP itself checks",
              "every two hours | every 2 hours | whether the peer is alive | whether the peer is still alive | if the peer is alive | if the peer is still alive"
            ),
            WordClass.each(
              "TCP는 2시간마다 자동으로 | TCP는 두 시간마다 자동으로 | TCP는 자동으로 2시간마다 | TCP는 항상 2시간마다",
              "상대 | 확인 | 검사 | 살아")),
          unless: "if enabled | when enabled | SO_KEEPALIVE | keep alive | 켜면 | 설정하면 | 않 | not | 아니")
      ],
      says: [
        "TCP automatically checks every two hours whether the peer is alive, without the application asking.",
        "TCP는 2시간마다 자동으로 상대가 살아 있는지 확인한다.",
      ],
      doesNotSay: [
        "TCP does not check by itself whether the peer is alive.", "keep-alive를 켜면 TCP는 2시간마다 자동으로 상대를 확인한다.",
      ]),
    .widening(
      "cwnd-in-header",
      [
        MeaningPattern(
          phrase: WordClass.any(
            WordClass.each(
              "receiver tells the sender | receiver informs the sender of | receiver advertises | receiver announces | server advertises",
              "~ congestion window | ~ cwnd"),
            WordClass.each(
              "수신자는 혼잡 윈도우 | 수신자가 혼잡 윈도우 | 수신자는 혼잡 윈도우의 | 수신자가 혼잡 윈도우의 | 수신 측은 혼잡 윈도우의 | 수신측은 혼잡 윈도우의 | 수신자는 cwnd",
              "크기를 송신자에게 알 | 크기를 송신 측에 알 | 크기를 송신측에 알 | 를 송신자에게 알 | 를 알려")),
          unless: "not | never | 않 | 아니 | ECN | ECE")
      ],
      says: [
        "수신자는 혼잡 윈도우의 크기를 송신자에게 알려 준다.", "The receiver tells the sender the size of the congestion window.",
      ],
      doesNotSay: [
        "수신자는 수신 윈도우의 크기를 송신자에게 알려 준다.", "The receiver tells the sender the size of the receive window.",
      ]),
    .widening(
      "mss-negotiated",
      [
        MeaningPattern(
          phrase:
            "agree on the MSS | agree on an MSS | agrees on the MSS | agree on one MSS | agree on a common MSS | lower of the two MSS | smaller of the two MSS | smaller MSS is used by both | lower MSS is used by both | settle on the MSS | settle on an MSS | MSS를 합의 | MSS 값을 합의 | 두 MSS 중 작은 값을 양쪽 | MSS 중 작은 값을 양쪽이 | MSS를 서로 맞춘",
          unless: "not | never | 않 | 아니 | each | own | 각자 | path MTU | 오해")
      ],
      says: [
        "Both hosts agree on the MSS during connection setup.",
        "The lower of the two MSS values is used by both sides.",
        "핸드셰이크에서 MSS를 합의한다.",
      ],
      doesNotSay: ["The hosts do not agree on the MSS.", "MSS를 합의하는 것이 아니라 각자 알린다."]),
    .widening(
      "window-scale-anywhere",
      [
        MeaningPattern(
          of: Subjects.windowScale,
          says:
            "may also appear on data segments | can also appear on data segments | may appear on data segments | may also be sent in data segments | can also be sent later | may also be sent later | can be sent on data segments | 데이터 세그먼트에도 넣을 수 | 데이터 세그먼트에도 실을 수 | 데이터 세그먼트에도 담을 수 | 데이터 세그먼트에도 포함",
          unless: "not | never | 않 | 아니 | 없")
      ],
      says: ["The window scale option may also appear on data segments.", "윈도우 스케일 옵션은 데이터 세그먼트에도 넣을 수 있다."],
      doesNotSay: [
        "The window scale option may not appear on data segments.", "윈도우 스케일 옵션은 데이터 세그먼트에는 넣을 수 없다.",
      ]),
    .widening(
      "keep-alive-default",
      [
        MeaningPattern(
          of: Subjects.keepAlive,
          says:
            "enabled unless the application | on unless the application | enabled unless it is | active unless the application | on every connection unless | on all connections unless | 끄지 않으면 항상 | 끄지 않는 한 | 따로 끄지 않으면 | 따로 끄지 않는 한",
          unless: "not | HTTP | never")
      ],
      says: ["Keep-alive is enabled unless the application disables it.", "keep-alive는 따로 끄지 않는 한 동작한다."],
      doesNotSay: ["Keep-alive is not enabled unless the application asks for it.", "keep-alive는 켜야만 동작한다."]),
    .widening(
      "push-boundary",
      [
        MeaningPattern(
          of: Subjects.push,
          says:
            "that the message is complete | that a message is complete | that the message has ended | message has been completed | whole message has arrived | 메시지가 완성 | 메시지가 모두 도착했 | 메시지 전송이 완료 | 메시지가 완료",
          unless: "not | never | 아니 | 않 | buffer* | 버퍼")
      ],
      says: ["PSH tells the receiver that the message is complete.", "PSH는 메시지가 완성되었음을 알린다."],
      doesNotSay: [
        "PSH does not tell the receiver that the message is complete.", "PSH는 메시지가 완성되었음을 알리는 것이 아니다.",
      ]),
    .widening(
      "sack-replaces-ack",
      [
        MeaningPattern(
          phrase:
            "cumulative ACK number is no longer used | cumulative ACK is no longer used | cumulative ACK is not used | cumulative ACK number is not used | cumulative acknowledgment is no longer used | no cumulative ACK is needed | SACK을 쓰면 누적 ACK를 쓰지 않 | SACK을 쓰면 누적 ACK는 쓰이지 않 | 누적 ACK를 더 이상 쓰지 않 | 누적 ACK는 더 이상 쓰이지 않",
          unless: "not true | 아니 | myth | 오해")
      ],
      says: ["When SACK is used, the cumulative ACK number is no longer used.", "SACK을 쓰면 누적 ACK를 쓰지 않는다."],
      doesNotSay: ["When SACK is used, the cumulative ACK number is still used.", "SACK을 써도 누적 ACK는 그대로 쓴다."]),
    .widening(
      "urgent-pointer",
      [
        MeaningPattern(
          of: Subjects.urgentPointer + " | 긴급 데이터 | urgent data",
          says:
            "jumps ahead | jump ahead | ahead of everything | ahead of all data | ahead of the data sent before | overtakes | overtake the | 앞질러 | 앞지른 | 앞지르게 | 추월",
          unless: "not | never | 않 | 아니 | 못")
      ],
      says: [
        "### Urgent pointer\n\nData marked by this field jumps ahead of everything sent before it.",
        "긴급 데이터는 순서 번호와 상관없이 먼저 보낸 데이터를 앞질러 가장 먼저 전송된다.",
      ],
      doesNotSay: [
        "### Urgent pointer\n\nData marked by this field does not overtake what was sent before it.",
        "긴급 데이터도 먼저 보낸 데이터를 앞지르지 않는다.",
      ]),
    .widening(
      "window-counts-bytes",
      [
        MeaningPattern(
          "window size | window | 윈도우 크기 | 윈도 크기 | 윈도우",
          "개의 세그먼트만큼 | 개의 패킷만큼 | 개의 세그먼트까지 | 개수의 세그먼트", "보낼 수 | 전송할 수 | 보낸다 | 전송한다",
          unless: "아니 | 않 | ARQ | GBN | Go-Back | cwnd | 혼잡"),
        MeaningPattern(
          phrase:
            "window size many segments | as many segments as the window size | as many packets as the window size | as many segments as the window field",
          unless: "not | ARQ | GBN | Go-Back"),
      ],
      says: [
        "sender는 receiver가 알려준 window size 개의 세그먼트만큼만 ACK 없이 보낼 수 있다.",
        "The sender may send as many segments as the window size says.",
      ],
      doesNotSay: [
        "sender는 receiver가 알려준 window size 바이트만큼만 ACK 없이 보낼 수 있다.",
        "The sender may send as many bytes as the window size says.",
      ]),
    .widening(
      "ack-bit-after-opening",
      [
        MeaningPattern(
          of: "ACK | ACK flag",
          says:
            "only the very last segment of a connection has this flag | only the last segment of a connection has this flag | only the first segment has this flag | only the last segment carries it | 연결의 마지막 세그먼트에만 | 마지막 세그먼트에만 이 플래그",
          unless: "not | never | 아니")
      ],
      says: [
        "ACK: only the very last segment of a connection has this flag set",
        "ACK: 연결의 마지막 세그먼트에만 켜진다.",
      ],
      doesNotSay: [
        "ACK: all segments after the first SYN have this flag set",
        "ACK: 첫 SYN을 뺀 모든 세그먼트에 켜진다.",
      ]),
  ]
}
