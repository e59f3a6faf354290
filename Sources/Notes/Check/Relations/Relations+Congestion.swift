import TCP

extension MeaningRule {
  /// How the congestion window grows, and what a loss makes of it.
  static let relationsOfCongestion: [MeaningRule] = [
    .widening(
      "cwnd-in-header",
      [
        MeaningPattern(
          of: Subjects.congestionWindow, says: WordClass.byReceiver,
          unless: Subjects.receiveWindow
            + " | not | never | no | 않 | 아니 | 없 | 不 | ない | min | flow control | 흐름 제어 | 작은 | smaller | lesser | 较小 | the window advertised by"
        )
      ],
      says: [
        "The receiver advertises its cwnd in every segment.", "수신 측은 ACK에 cwnd를 담아 송신 측에 알려 준다.",
        "cwnd는 수신자가 ACK에 실어 알려준다.", "cwnd is set by the receiver.",
      ],
      doesNotSay: ["cwnd는 송신자가 스스로 정한다.", "cwnd is set by the sender."]),
    .widening(
      "cwnd-in-header",
      [
        MeaningPattern(
          phrase: WordClass.any(
            WordClass.each(
              "receiver writes | receiver puts | receiver advertises | receiver announces | receiver sends | receiver tells | receiver sets | receiver computes | receiver reports | receiver chooses",
              "~ cwnd | ~ congestion window"),
            WordClass.each(
              "수신 측은 | 수신측은 | 수신자는 | 수신 측이 | 수신측이 | 수신자가",
              "~ cwnd를 ~ 알려 | ~ cwnd를 ~ 담아 | ~ cwnd를 ~ 보낸 | ~ 혼잡 윈도우를 ~ 알려 | ~ 혼잡 윈도우를 ~ 담아 | ~ cwnd를 정 | ~ 혼잡 윈도우를 정"
            )),
          unless: Subjects.receiveWindow + " | not | never | no | 않 | 아니 | 없 | ECE | ECN")
      ],
      says: ["수신자는 ACK에 cwnd를 담아 보낸다.", "The receiver announces its congestion window."],
      doesNotSay: ["수신자는 ACK에 rwnd를 담아 보낸다.", "The receiver announces its receive window."]),
    .claims(
      "growth-beyond-threshold",
      [
        MeaningPattern(
          of:
            "ssthresh is reached | reaches ssthresh | reached ssthresh | above ssthresh | exceeds ssthresh | past ssthresh | beyond ssthresh | reaches the threshold | ssthresh에 도달하면 | ssthresh에 도달한 | ssthresh를 넘으면 | ssthresh 이상이면 | 임계값에 도달하면 | 임계값을 넘으면 | 임계치에 도달하면 | 임계점에 도달하면",
          says: "exponential* | doubles | doubling | 지수적 | 지수 함수 | 두 배씩 | 2배씩",
          unless:
            "before | until | linear* | 까지 | 선형 | 전에 | 다가 | stop* | ends | instead | 멈추 | 그만 | 중단 | 대신 | no longer | 느린 시작을 끝 | timeout | 타임아웃 | 절반 | half"
        )
      ],
      Right(
        ko: "cwnd는 ssthresh까지 지수적으로(느린 시작), 그 뒤로는 RTT마다 1 MSS씩(혼잡 회피) 커집니다.", "그 뒤로는 선형",
        en:
          "cwnd grows exponentially up to ssthresh (slow start) and by one MSS per RTT beyond it (congestion avoidance).",
        "linear beyond ssthresh"),
      "RFC 5681 3.1",
      says: [
        "ssthresh에 도달하면 cwnd가 지수적으로 증가하기 시작한다.",
        "When ssthresh is reached, cwnd starts to grow exponentially.",
      ],
      doesNotSay: [
        "ssthresh에 도달하면 cwnd가 선형적으로 증가하기 시작한다.",
        "When ssthresh is reached, cwnd no longer grows exponentially.",
      ]),
    .claims(
      "recovery-without-slow-start",
      [
        MeaningPattern(
          of: "fast recovery | 빠른 회복 | 快恢复 | 快速恢复 | 高速リカバリ",
          says:
            "starts with slow start | begins with slow start | starts from slow start | goes back to slow start | returns to slow start | enters slow start | 느린 시작부터 | 슬로우 스타트부터 | 슬로 스타트부터 | 느린 시작으로 돌아 | 슬로우 스타트로 돌아 | 从慢启动开始 | 从慢开始",
          unless:
            "not | never | no | without | instead | skip* | 건너 | 않 | 없이 | 대신 | timeout | Tahoe | 타호 | 타임아웃 | 아니 | 不 | 而不是 | RTO | 달리 | unlike | avoid* | if | 면"
        )
      ],
      Right(
        ko: "빠른 회복은 느린 시작을 거치지 않습니다. cwnd를 절반으로 줄이고 혼잡 회피로 이어 갑니다.", "cwnd 절반, 혼잡 회피",
        en: "Fast recovery skips slow start: cwnd is halved and congestion avoidance goes on.",
        "cwnd halved, congestion avoidance"),
      "RFC 5681 3.2",
      says: ["빠른 회복은 느린 시작부터 다시 시작한다.", "Fast recovery starts with slow start."],
      doesNotSay: ["빠른 회복은 느린 시작을 거치지 않는다.", "Fast recovery never goes back to slow start."]),
    .widening(
      "timeout-to-one",
      [
        MeaningPattern(
          of:
            "on a timeout | after a timeout | when a timeout occurs | upon a timeout | on timeout | when the RTO expires | 타임아웃이 발생하면 | 타임아웃이 나면 | 타임아웃 시 | 타임아웃이 일어나면",
          says:
            "cwnd is left unchanged | cwnd stays | cwnd remains | cwnd is doubled | cwnd doubles | cwnd is kept | congestion window stays | congestion window is left unchanged | congestion window is kept | congestion window is doubled | cwnd를 그대로 | cwnd는 그대로 | cwnd를 두 배 | cwnd를 2배 | 혼잡 윈도우를 그대로 | 혼잡 윈도우는 그대로 | 혼잡 윈도우를 두 배",
          unless: "not | never | 않 | 아니 | ssthresh | spurious | F-RTO")
      ],
      says: ["타임아웃이 발생하면 cwnd는 그대로 둔다.", "On a timeout cwnd is left unchanged."],
      doesNotSay: ["타임아웃이 발생하면 cwnd를 1 MSS로 줄인다.", "On a timeout cwnd falls to one segment."]),
    .widening(
      "fast-retransmit-timer",
      [
        MeaningPattern(
          of: Subjects.fastRetransmit,
          says:
            "waits for ~ timer | wait for ~ timer | waits for ~ timeout | waits until ~ timer expires | when ~ timer expires | after ~ timer expires | after ~ timeout | triggered by ~ timeout | triggered by a single | after one duplicate | 타이머가 만료될 때까지 | 타임아웃을 기다렸다가 | 타임아웃까지 기다",
          unless:
            "before | without | three | 3 | not | never | 않 | 없이 | 전에 | instead | otherwise | slow start | rather | avoid* | while"
        )
      ],
      says: ["빠른 재전송은 타임아웃을 기다렸다가 다시 보낸다.", "Fast retransmit waits for the retransmission timer."],
      doesNotSay: [
        "빠른 재전송은 타임아웃을 기다리지 않고 다시 보낸다.", "Fast retransmit acts before the retransmission timer expires.",
      ]),
    .widening(
      "slow-start-growth",
      [
        MeaningPattern(
          of: Subjects.slowStart, says: WordClass.doubled, with: WordClass.perAck,
          unless: WordClass.perRound
            + " | one MSS | 1 MSS | 1MSS | by one | by 1 | 하나씩 | 1씩 | 1만큼 | 加1 | 加 1 | +1 | + 1 | 1つ | not | 아니 | 않 | 不 | segment | segments | 세그먼트 | 전부 | all | text MSS | MSS 증가 | MSS를 증가 | MSS만큼 | 도착하면 | increases by | = 2 | rather | 每轮 | 결과 | 1개 | 하나 증가 | 1 증가 | 2 MSS | 4 MSS | timeout | 증가시켜 | 4"
        )
      ],
      says: [
        "느린 시작에서는 ACK를 받을 때마다 혼잡 윈도우가 두 배가 된다.",
        "Slow start: for every single ACK received by the transmitter, the congestion window is doubled.",
      ],
      doesNotSay: [
        "느린 시작에서는 ACK를 받을 때마다 혼잡 윈도우가 1씩 커져 RTT마다 두 배가 된다.",
        "Slow start: for every ACK the window grows by one segment, so that it is doubled every RTT.",
      ]),
    .widening(
      "avoidance-growth",
      [
        MeaningPattern(
          of: Subjects.avoidance,
          says: WordClass.each(
            "one MSS | 1 MSS | one segment | one full segment | 1 MSS씩 | 1MSS씩 | 하나씩 | 1씩",
            "per ack | for every ack | for each ack | with every ack | with each ack | on every ack | on each ack | each ack | every ack"
          ),
          unless: WordClass.perRound + " | slow start | 느린 시작 | fraction | divided | cwnd segments | not"),
        MeaningPattern(
          of: Subjects.additiveIncrease,
          says: WordClass.each(
            "one MSS | 1 MSS | one segment | one full segment | 1 MSS씩 | 1MSS씩 | 하나씩 | 1씩",
            "per ack | for every ack | for each ack | with every ack | with each ack | on every ack | on each ack | each ack | every ack"
          ),
          unless: WordClass.perRound + " | slow start | 느린 시작 | fraction | divided | cwnd segments | not",
          titled: false),
      ],
      says: [
        "혼잡 회피(congestion avoidance): cwnd grows by 1 MSS per ACK.",
        "Congestion avoidance adds one MSS for every ACK.",
      ],
      doesNotSay: [
        "혼잡 회피(congestion avoidance): cwnd grows by 1 MSS per RTT.",
        "Congestion avoidance adds one MSS for every RTT.",
      ]),
  ]
}
