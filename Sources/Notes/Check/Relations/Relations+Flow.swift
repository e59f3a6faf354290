import TCP

extension MeaningRule {
  /// Windows and timers: what limits, what is measured.
  static let relationsOfFlow: [MeaningRule] = [
    .widening(
      "send-window",
      [
        MeaningPattern(
          of: WordClass.any(Subjects.congestionWindow, Subjects.receiveWindow), says: WordClass.larger,
          with: Subjects.receiveWindow, Subjects.congestionWindow,
          unless: WordClass.smaller
            + " | ssthresh | threshold | cubic | buffer | MSS | 임계 | not | 아니 | never | if | when | 면 | until | grows to | reaches | loss window | initial | akin | similar | analogous | 足够 | 最大值 | 限制"
        )
      ],
      says: [
        "전송량은 rwnd와 cwnd 중 큰 쪽으로 제한된다.", "Data in flight is limited by rwnd or cwnd, whichever is larger.",
        "最大量はrwnd値とcwnd値のうちどちらか大きい方に制限される",
      ],
      doesNotSay: [
        "전송량은 rwnd와 cwnd 중 작은 쪽으로 제한된다.", "Data in flight is limited by rwnd or cwnd, whichever is smaller.",
        "最大量はrwnd値とcwnd値のうちどちらか小さい方に制限される",
      ]),
    .widening(
      "window-zero-close",
      [
        MeaningPattern(
          of:
            "persist timer | persistence timer | window probe | window probes | zero window probe | 영속 타이머 | 지속 타이머 | 윈도우 프로브 | 坚持定时器",
          says:
            "by the receiver | at the receiver | receiver runs | receiver keeps | 수신자가 사용 | 수신자가 동작 | 수신자가 보내 | 수신 측이 보내 | 수신측이 보내 | 수신자가 가동 | 수신 측에서 사용 | 수신측에서 사용 | 由接收方",
          unless:
            "sender | 송신 | acknowledged | answered | answers | not | 않 | 아니 | ack | 发送方 | responds | 응답 | dropped | discarded | received"
        ),
        MeaningPattern(
          of: Subjects.zeroWindow, says: "RST를 보 | RST 패킷을 보 | sends a RST | sends RST | is reset",
          unless: "not | 않 | never | attack* | 공격 | after several | no answer | 응답이 없"),
      ],
      says: ["영속 타이머는 수신자가 사용한다.", "The persist timer is run by the receiver.", "제로 윈도우가 되면 송신자는 RST를 보낸다."],
      doesNotSay: ["영속 타이머는 송신자가 사용한다.", "The persist timer is run by the sender."]),
    .claims(
      "silly-window-cause",
      [
        MeaningPattern(
          of: "silly window syndrome | silly window | 어리석은 윈도우 증후군 | 바보 윈도우 증후군 | 糊涂窗口综合症 | 糊涂窗口",
          says:
            "caused by ~ large | because of ~ large | too large | too big | very large segments | 너무 커서 | 큰 세그먼트 때문 | 큰 세그먼트를 보내 | 太大",
          unless: "small | tiny | overhead | header | 작은 | 작게 | not | 않 | 小 | window is too large")
      ],
      Right(
        ko: "어리석은 윈도우 증후군은 아주 작은 세그먼트를 자꾸 주고받게 되는 현상입니다.", "너무 작은 세그먼트",
        en: "The silly window syndrome is the exchange of very small segments.", "very small segments"),
      "RFC 9293 3.8.6.2.1",
      says: ["어리석은 윈도우 증후군은 세그먼트가 너무 커서 생긴다.", "Silly window syndrome is caused by very large segments."],
      doesNotSay: [
        "어리석은 윈도우 증후군은 세그먼트가 너무 작아서 생긴다.", "Silly window syndrome is caused by very small segments.",
      ]),
    .widening(
      "timeout-doubles",
      [
        MeaningPattern(
          of: "RTO | retransmission timeout | 재전송 타임아웃",
          says:
            "reset to its initial | reset to the initial | returns to its initial | 초기값으로 돌아 | 초깃값으로 돌아 | 초기값으로 되돌",
          with:
            "retransmitted | each retransmission | every retransmission | each timeout | after a timeout | 재전송할 때마다 | 재전송할 때 | 타임아웃마다 | 타임아웃이 나면",
          unless: "not | never | 않 | 아니 | new ACK | new data | fresh | SYN")
      ],
      says: [
        "RTO는 재전송할 때마다 초기값으로 돌아간다.",
        "When a segment is retransmitted, the RTO is reset to its initial value.",
      ],
      doesNotSay: [
        "RTO는 재전송할 때마다 두 배가 된다.",
        "When a segment is retransmitted, the RTO is not reset to its initial value.",
      ]),
    .widening(
      "delayed-ack",
      [
        MeaningPattern(
          of: Subjects.delayedAck,
          says:
            "at the sender | by the sender | sender side | on the sender | 송신 측에서 | 송신측에서 | 송신자가 구현 | 송신자가 사용 | 发送方实现",
          unless:
            "not | receiver | 수신 | Nagle | 네이글 | RTT | retransm* | wait* | buffer | problem | 않 | 接收 | effect | slow* | stall* | timeout"
        )
      ],
      says: ["지연 ACK는 송신 측에서 구현한다.", "Delayed ACKs are implemented at the sender."],
      doesNotSay: ["지연 ACK는 받는 쪽에서 구현한다.", "Delayed ACKs are implemented at the receiver."]),
    .widening(
      "flow-is-not-congestion",
      [
        MeaningPattern(
          of: Subjects.flowControl,
          says:
            "uses cwnd | using cwnd | by cwnd | with cwnd | uses the congestion window | using the congestion window | cwnd로 | cwnd를 사용 | cwnd를 이용 | 혼잡 윈도우로 | 혼잡 윈도우를 사용 | 혼잡 윈도우를 이용",
          unless:
            "rwnd | receive window | congestion control | 혼잡 제어 | 수신 윈도 | not | 않 | 아니 | and congestion | min | both"
        )
      ],
      says: ["흐름 제어는 cwnd로 송신량을 제한한다.", "Flow control uses cwnd to limit the sender."],
      doesNotSay: ["흐름 제어는 rwnd로 송신량을 제한한다.", "Flow control does not use cwnd to limit the sender."]),
    .widening(
      "send-window",
      [
        MeaningPattern(
          of:
            "send window | sending window | usable window | effective window | 송신 윈도우 | 송신 윈도 | 发送窗口 | 送信ウィンドウ",
          says: WordClass.larger,
          unless: WordClass.smaller
            + " | not | 않 | 아니 | if | when | 면 | than | MSS | until | buffer | 버퍼 | maximum size | maximum of 2 | 65535 | scale | 스케일 | segment | GBN | Go-Back | Selective | 2^ | 시퀀스 | 필드 | max segment | never | 最大值 | 上限 | min"
        )
      ],
      says: [
        "송신 윈도우는 두 윈도우 중 큰 쪽이 결정한다.", "The send window is determined by the larger of the two windows.",
      ],
      doesNotSay: [
        "송신 윈도우는 두 윈도우 중 작은 쪽이 결정한다.", "The send window is determined by the smaller of the two windows.",
      ]),
    .widening(
      "keep-alive-default",
      [
        MeaningPattern(
          of: Subjects.keepAlive,
          says: "every second | every minute | every few seconds | 1초마다 | 매초 | 1분마다 | 10초마다 | 每秒",
          with: "default | 기본 | 默认",
          unless:
            "HTTP | server | proxy | nginx | not | 않 | WebSocket | MQTT | SSH | 75 | set to | 설정 | hours | 시간"
        )
      ],
      says: ["keep-alive 프로브는 기본값으로 1초마다 보낸다.", "Keepalive probes are sent every second by default."],
      doesNotSay: [
        "keep-alive 프로브는 기본값으로 2시간 뒤에 보낸다.", "Keepalive probes are sent after two hours by default.",
      ]),
    .widening(
      "nagle-algorithm",
      [
        MeaningPattern(
          of: "TCP_NODELAY | NODELAY",
          says:
            "turns ~ Nagle* ~ on | enables ~ Nagle* | activates ~ Nagle* | turns on ~ Nagle* | switches on ~ Nagle* | 네이글 알고리즘이 동작 | 네이글 알고리즘을 사용 | 네이글 알고리즘이 켜 | 네이글 알고리즘이 활성 | 네이글이 동작 | Nagle 알고리즘이 동작 | Nagle 알고리즘을 사용 | Nagle 알고리즘이 활성 | 使用 Nagle 算法 | Nagleアルゴリズムを有効",
          unless: "disabl* | off | not | never | 비활성 | 끄 | 않 | 끌 | 禁用 | 关闭 | 不 | 無効 | without | 해제 | 안 "),
        MeaningPattern(
          of: Subjects.nagle,
          says:
            "sends every small | sends ~ small ~ immediately | sends ~ small ~ at once | 작은 데이터를 즉시 | 작은 패킷을 즉시 | 작은 데이터를 바로 | 작은 패킷을 바로 | 작은 세그먼트를 즉시 | 모으지 않고 | 立即发送小 | 小さなデータをすぐ",
          unless:
            "disabl* | off | TCP_NODELAY | NODELAY | not | never | 않 | 비활성 | 끄 | 없 | 대신 | 못 | 방지 | 막 | until | 까지 | unless | if | 禁用 | 关闭 | 不 | 때 | 면 | when | instead | rather | prevent* | first | 첫"
        ),
      ],
      says: ["네이글 알고리즘은 작은 데이터를 즉시 전송하게 한다.", "TCP_NODELAY turns Nagle's algorithm on."],
      doesNotSay: ["네이글 알고리즘은 작은 데이터를 모아 전송하게 한다.", "TCP_NODELAY turns Nagle's algorithm off."]),
    .claims(
      "who-retransmits",
      [
        MeaningPattern(
          phrase:
            "lost ACK ~ retransmitted by the receiver | receiver retransmits ~ lost ACK | receiver resends ~ lost ACK | 수신자가 ACK를 재전송 | 수신 측이 ACK를 재전송 | 수신측이 ACK를 재전송 | 接收方重传 ACK | 接收方重传ACK",
          unless:
            "not | never | 않 | 아니 | FIN | SYN | TIME-WAIT | 마지막 | duplicate | 중복 | again receives | 다시 받 | 不"),
        MeaningPattern(
          of: "receiver | 수신자는 | 수신자가 | 수신측은 | 수신측이 | 수신 측은 | 수신 측이 | 接收方",
          says:
            "retransmits ~ lost | resends ~ lost | retransmits ~ segments | runs ~ retransmission timer | keeps ~ retransmission timer | starts ~ retransmission timer | has ~ retransmission timer | 재전송 타이머를 가지 | 재전송 타이머를 시작 | 재전송 타이머를 동작 | 재전송 타이머를 두 | 손실된 세그먼트를 재전송 | 손실된 패킷을 재전송 | 重传丢失的",
          unless:
            "sender | sending | ask* | request* | SYN | SYN+ACK | so that | not | never | 송신 | 요청 | 않 | 아니 | 发送方 | 请求 | FIN | tells | 를 보낸 | 알려 | 알린 | 보내도록 | 하도록 | 不 | if the receiver | 못 | ACK"
        ),
      ],
      Right(
        ko: "재전송 타이머는 보낸 쪽에 있고, 재전송도 보낸 쪽이 합니다. 받는 쪽은 ACK만 보냅니다.", "보낸 쪽이 재전송한다",
        en:
          "The sender of the data runs the retransmission timer and resends; the receiver only acknowledges.",
        "the sender retransmits"),
      "RFC 9293 3.8.1",
      says: [
        "A lost ACK is always retransmitted by the receiver.", "ACK가 유실되면 수신자가 ACK를 재전송한다.",
        "수신자는 재전송 타이머를 가지고 있다가 만료되면 다시 보낸다.",
        "The receiver retransmits lost segments.",
      ],
      doesNotSay: ["송신자는 재전송 타이머를 가지고 있다가 만료되면 다시 보낸다.", "The sender retransmits lost segments."]),
    .widening(
      "rtt-of-retransmission",
      [
        MeaningPattern(
          of:
            "RTT is sampled | RTT is measured | RTT를 측정 | RTT sample | RTT samples | RTT measurement | RTT measurements | SRTT | RTTVAR | SRTT/RTTVAR | RTT estimate | RTT estimator | Karn | Karns | Karns algorithm | RTT 샘플 | RTT 측정 | 카른 | 칸 알고리즘 | Karn 알고리즘",
          says: WordClass.any(
            "measures ~ from retransmissions | on retransmissions | only from segments which had to be retransmitted | only from segments that had to be retransmitted | only from segments that were retransmitted | only from segments that have been retransmitted | only for retransmitted | only with retransmitted | only using retransmitted | only use retransmitted | only uses retransmitted | from retransmitted segments | from retransmissions only | on retransmitted segments | including retransmitted | includes retransmitted | also from retransmitted | 재전송된 세그먼트를 사용 | 재전송된 세그먼트로 측정 | 재전송된 세그먼트의 RTT만 | 재전송된 세그먼트만 | 재전송된 패킷만 | 재전송한 세그먼트만 | 재전송된 세그먼트도 포함 | 재전송까지 포함 | 只用重传 | 只对重传 | 只使用重传 | 重传的报文段也"
          ),
          unless:
            "not | never | no | except* | exclud* | ignor* | 않 | 제외 | 아니 | 말 | 무시 | 不 | 忽略 | 排除 | skip* | avoid* | timestamp* | ambigu* | 모호 | should | dont | non"
        )
      ],
      says: [
        "Karn 알고리즘은 재전송된 세그먼트만 가지고 RTT를 갱신한다.",
        "Karn's algorithm: Update SRTT/RTTVAR only from segments which had to be retransmitted.",
      ],
      doesNotSay: [
        "Karn 알고리즘은 재전송된 세그먼트를 제외하고 RTT를 갱신한다.",
        "Karn's algorithm: Update SRTT/RTTVAR only from segments which were not retransmitted.",
      ]),
    .widening(
      "delayed-ack",
      [
        MeaningPattern(
          of: Subjects.delayedAck
            + " | hold an ACK back | hold back an ACK | hold the ACK | delay an ACK | delay the ACK | delay its ACK | ACK를 늦출 | ACK를 미룰 | ACK를 지연",
          says: WordClass.each(
            "for | up to | at most | maximum of | as long as | within | no more than | max | 최대",
            "several seconds | a few seconds | some seconds | 1 second | one second | 1 s | 1s | 1000 ms | 2 seconds | two seconds | 2 s | 3 seconds | three seconds | 5 seconds | five seconds | 5 s | 10 seconds | 1초 | 2초 | 3초 | 5초 | 10초"
          ),
          unless: "less | 미만 | Nagle | 네이글 | not | 않 | 0.5 | 500 | 200 | RTO | retransmission")
      ],
      says: [
        "지연 ACK: 수신자는 ACK를 최대 5초까지 늦출 수 있다.",
        "The standard allows a receiver to hold an ACK back for up to 5 seconds.",
      ],
      doesNotSay: [
        "지연 ACK: 수신자는 ACK를 최대 0.5초까지 늦출 수 있다.",
        "The standard allows a receiver to hold an ACK back for up to 500 ms.",
      ]),
    .claims(
      "timestamp-order",
      [
        MeaningPattern(
          of: "TSval | timestamp | timestamps | PAWS | 타임스탬프 | 时间戳 | タイムスタンプ",
          says: WordClass.any(
            WordClass.each(
              "larger | newer | greater | higher | more recent | larger TSval | newer timestamp | larger timestamp | greater timestamp | higher timestamp",
              "is rejected | is discarded | is dropped | is old | are rejected | are discarded | are dropped | than the last one is rejected | than the last one is discarded | means an old | is treated as old"
            ),
            WordClass.each(
              "smaller | lower | older | smaller TSval | lower timestamp | older timestamp | smaller timestamp",
              "is accepted | are accepted | is newer | means newer | is valid"),
            WordClass.each(
              "discards | rejects | drops | discard | reject | drop",
              "~ larger | ~ newer | ~ greater | ~ higher"),
            "synchronise ~ clocks | synchronize ~ clocks | synchronises ~ clocks | synchronizes ~ clocks | clock synchronization | 시계를 동기화 | 시간을 동기화 | 시각을 동기화 | 同步时钟 | 时钟同步",
            WordClass.each(
              "값보다 더 크면 | 값보다 크면 | 값보다 큰 | 더 큰 값이면 | 더 크면 | 더 큰 타임스탬프는 | 값이 더 크면 | 큰 값이 오면",
              "폐기 | 버 | 거부 | 오래된 | 중복"),
            WordClass.each(
              "값보다 더 작으면 | 값보다 작으면 | 값보다 작은 | 더 작은 값이면 | 더 작으면 | 값이 더 작으면", "받아들 | 수락 | 새로운 | 최신")),
          unless: "not | 않 | 아니 | TSecr")
      ],
      Right(
        ko: "타임스탬프는 커지기만 합니다. 마지막 값보다 작은 TSval이 온 세그먼트를 오래된 중복으로 보고 버립니다(PAWS).", "더 작은 TSval을 버린다",
        en:
          "Timestamps only grow: a segment with a smaller TSval than the last is an old duplicate and dropped (PAWS).",
        "a smaller TSval is old"),
      "RFC 7323 5.3",
      says: [
        "PAWS는 TSval이 마지막 값보다 더 크면 오래된 중복으로 보고 버린다.",
        "With PAWS a segment whose TSval is larger is rejected as an old duplicate.",
      ],
      doesNotSay: [
        "PAWS는 TSval이 마지막 값보다 더 작으면 오래된 중복으로 보고 버린다.",
        "With PAWS a segment whose TSval is smaller is rejected as an old duplicate.",
      ]),
    .claims(
      "timeout-length",
      [
        MeaningPattern(
          of: "RTO | retransmission timeout | 재전송 타임아웃 | 재전송 타이머",
          says:
            "shorter than the RTT | smaller than the RTT | less than the RTT | below the RTT | shorter than one RTT | must be less than RTT | RTT보다 짧아야 | RTT보다 작아야 | RTT보다 짧게 설정한다 | RTT보다 작게 설정한다 | 必须小于RTT | 应小于RTT | 应该小于RTT",
          unless:
            "not | never | too | if | when | would | premature* | unnecessar* | spurious* | 않 | 안 | 너무 | 면 | 불필요 | 不 | 如果 | 过"
        )
      ],
      Right(
        ko: "RTO는 RTT보다 길어야 합니다. 더 짧으면 ACK가 올 수 있기도 전에 재전송하게 됩니다.", "RTT보다 길게",
        en: "The RTO has to be longer than the RTT, or segments are sent again before their ACK can arrive.",
        "longer than the RTT"),
      "RFC 6298 2",
      says: ["재전송 타임아웃은 RTT보다 짧아야 한다.", "The retransmission timeout must be shorter than the RTT."],
      doesNotSay: ["재전송 타임아웃은 RTT보다 길어야 한다.", "The retransmission timeout must be longer than the RTT."]),
    .widening(
      "ack-takes-no-number",
      [
        MeaningPattern(
          of:
            "ACK 세그먼트는 | ACK 세그먼트도 | ACK 패킷은 | ACK 패킷도 | an ACK segment | pure ACK | pure ACKs | bare ACK | ACK without data | ACK segment without data | ACK-only segment | ACK only segment | 순수 ACK | 데이터가 없는 ACK | 데이터 없는 ACK | ACK만 있는 세그먼트 | 纯 ACK | 纯ACK | 単なる ACK",
          says: WordClass.any(
            WordClass.each(
              "consumes | takes | takes up | uses | uses up | occupies | consume | take | use | occupy",
              "one sequence number | a sequence number | one number"),
            "번호를 하나 소비 | 번호를 1 소비 | 시퀀스 번호를 소비한 | 순서 번호를 소비한 | 번호를 하나 쓴 | 번호를 하나 차지 | 消耗一个序 | 占用一个序 | is retransmitted | are retransmitted | 재전송된다 | 재전송한다 | is acknowledged | are acknowledged | 会重传"
          ),
          unless: "not | no | never | none | 않 | 없 | 아니 | 不 | SYN | FIN | data segment")
      ],
      says: [
        "데이터가 없는 ACK도 시퀀스 번호를 하나 소비한다고 본다: 순수 ACK는 번호를 하나 소비한다.", "A pure ACK takes up one sequence number.",
      ],
      doesNotSay: ["순수 ACK는 시퀀스 번호를 소비하지 않는다.", "A pure ACK takes up no sequence number."]),
  ]
}
