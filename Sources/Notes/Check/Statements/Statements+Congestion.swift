import TCP

extension MeaningRule {
  /// How the congestion window grows and what answers a loss, in any words.
  static let statementsOfCongestion: [MeaningRule] = [
    .widening(
      "loss-answers",
      [
        MeaningPattern(
          told: Told.tripleAck, does: Told.waits,
          "timer* | timeout | time-out | RTO | expires | expired | 타이머 | 타임아웃 | 만료 | 超时",
          unless:
            "not | without | never | before | rather | instead | 않 | 없이 | 전에 | 말고 | 대신 | no need | 안 | 不 | 필요 | or | fewer | less | 보다 | fast retransmit, | 아니"
        ),
        MeaningPattern(
          told: Told.tripleAck,
          does:
            "connection is dead | closes the connection | reset the connection | resets the connection | aborts the connection | connection is lost | 연결을 끊 | 연결이 끊 | 연결을 종료 | 연결을 재설정",
          unless: "not | 않 | 아니"),
        MeaningPattern(
          told: "duplicate ACK | dup ACK | 중복 ACK | 중복된 ACK | 重复 ACK",
          does:
            "higher number | higher ACK | larger number | greater number | larger ACK | 이전보다 큰 | 더 큰 ACK | 더 큰 번호 | 더 높은 번호 | 번호가 증가",
          unless: "not | 않 | 아니 | until | until a | sequence number higher | 뒤 | segment with | SEQ | 순서 번호가"),
        MeaningPattern(
          told:
            "one duplicate ACK | single duplicate ACK | first duplicate ACK | 중복 ACK를 하나만 | 중복 ACK 하나 | 중복 ACK를 한 번만",
          does: "retransm* | resend* | 재전송",
          unless:
            "not | 않 | three | 3 | 세 | wait | third | 아니 | limited transmit | Limited | early | new | 새 | NewReno | RACK"
        ),
      ],
      says: [
        "3개의 중복 ACK를 받으면 타이머가 만료될 때까지 기다린다.", "3 duplicate ACKs: wait for the retransmission timer",
        "Three duplicate ACKs mean that the connection is dead.", "중복 ACK는 이전보다 큰 ACK 번호를 가진다.",
        "A duplicate ACK carries a higher number than the one before.",
        "After one duplicate ACK the sender retransmits at once.",
        "중복 ACK를 하나만 받아도 바로 재전송한다.",
      ],
      doesNotSay: [
        "중복 ACK를 3개 받으면 타이머를 기다리지 않고 재전송한다.",
        "Three duplicate ACKs trigger a fast retransmit without waiting for the timer.",
        "A duplicate ACK repeats the number of the one before.",
      ]),
    .widening(
      "timeout-to-one",
      [
        MeaningPattern(
          told: Told.timeout, does: Told.halves, Told.congestionWindow,
          unless:
            "ssthresh | slow start | 느린 시작 | 슬로우 스타트 | 슬로 스타트 | 慢 | 초기값 | 초깃값 | text MSS | 값을 1 | 크기를 1 | duplicate | dup | 중복 | 1 MSS | 1로 | one segment | threshold | 임계 | not | 않 | not half | to 1 | 3 ACK | 3dup | dupack* | 下降 | ssth | 慢开始门限 | 阈值 | 阀值 | 门限 | 임계값 | spurious | fast recovery on | before | without | Tahoe | triple | 三个 | 3개 | 세 개"
        ),
        MeaningPattern(
          told: Told.timeout,
          does:
            "cwnd = ssthresh | cwnd is set to ssthresh | cwnd to ssthresh | cwnd equals ssthresh | cwnd를 ssthresh로 | cwnd를 ssthresh 값으로 | half of its value | stays as it is | goes on with fast recovery | enters fast recovery | then fast recovery | 빠른 회복에 들어 | 빠른 회복으로 | 빠른 회복을 시작",
          unless:
            "not | 않 | 아니 | 3 | duplicate | dup | 중복 | before | without | slow start until | exits | 1 MSS | 1로 | until cwnd | when cwnd | if cwnd | 때까지 | 도달 | reaches | instead | 없이 | three | 세 | triple"
        ),
        MeaningPattern(
          told: Told.timeout,
          does:
            "window stays as it is | cwnd stays as it is | congestion window stays | window as it is | 혼잡 윈도우는 그대로 | cwnd는 그대로",
          unless: "not | 않 | 아니 | ssthresh"),
      ],
      says: [
        "재전송 타이머가 만료되면 혼잡 윈도우를 반으로 줄인다.", "On a timeout cwnd is halved.",
        "cwnd halved on timeout, then fast recovery",
        "타임아웃 발생 시 cwnd = ssthresh", "After a timeout cwnd = ssthresh.", "타임아웃이 발생하면 빠른 회복에 들어간다.",
        "When the timer expires the congestion window stays as it is.",
      ],
      doesNotSay: [
        "타임아웃이 나면 ssthresh를 절반으로 줄이고 cwnd를 1로 한다.",
        "On a timeout cwnd falls to one segment and ssthresh is halved.", "중복 ACK 3개면 cwnd를 절반으로 줄인다.",
        "After three duplicate ACKs cwnd is halved.",
      ]),
    .widening(
      "recovery-without-slow-start",
      [
        MeaningPattern(
          told: Told.tripleAck,
          does:
            "cwnd to 1 MSS | cwnd to 1 | cwnd to one | cwnd = 1 | cwnd=1 | sets cwnd to one | starts over with slow start | slow start again | cwnd를 1로 | cwnd를 1 MSS로 | cwnd = 1 | 1로 줄 | 슬로우 스타트부터 | 느린 시작부터 | do not change cwnd | does not change cwnd | cwnd는 줄어들지 않 | cwnd를 줄이지 않",
          "Reno | 리노 | do not change | 줄어들지 않 | does not change",
          unless:
            "Tahoe | 타호 | NewReno | not 1 | timeout | 타임아웃 | 아니라 | unlike | 달리 | but | 절반 | half | halve* | 대신"
        )
      ],
      says: [
        "Reno는 중복 ACK 3개를 받으면 cwnd를 1로 줄인다.", "On three duplicate ACKs Reno sets cwnd to 1 MSS.",
        "3 dup ACKs: cwnd = 1, slow start (Reno)",
      ],
      doesNotSay: [
        "Tahoe는 중복 ACK 3개를 받으면 cwnd를 1로 줄인다.",
        "Tahoe sets cwnd to 1 MSS on three duplicate ACKs; Reno halves it.",
      ]),
    .widening(
      "avoidance-growth",
      [
        MeaningPattern(
          told: Subjects.avoidance + " | above ssthresh | beyond ssthresh | ssthresh를 넘으면 | 선형 증가",
          does: WordClass.perAck,
          "1 MSS | 1MSS | one MSS | full segment | one segment | one full | 1 segment | 1씩 | 1 MSS씩 | 1MSS씩 | 1 세그먼트 | 하나씩",
          unless:
            "1 cwnd | MSS cwnd | MSS MSS | over cwnd | MSS*MSS | MSS^2 | fraction | RTT | slow start | 느린 시작 | 슬로우 스타트 | not | 않 | 아니 | 慢 | 분의 | divided | rather | 나누 | 나눈 | all ACKs | 모든 ACK | round | window of ACK*"
        ),
        MeaningPattern(
          told: "ACK | each ACK",
          does: "1 MSS per ACK, not once per round trip | not once per round trip",
          unless: "slow start is"),
      ],
      says: [
        "혼잡 회피에서는 ACK마다 1MSS씩 증가한다.", "Congestion avoidance adds 1 MSS per ACK.",
        "During congestion avoidance each ACK enlarges the window by one full segment.",
        "혼잡 회피: 선형 증가 (ACK 1개당 1 MSS씩)",
      ],
      doesNotSay: [
        "혼잡 회피에서는 RTT마다 1MSS씩 증가한다.", "Congestion avoidance adds 1 MSS per RTT.",
        "In congestion avoidance each ACK adds MSS*MSS/cwnd.",
      ]),
    .widening(
      "slow-start-growth",
      [
        MeaningPattern(
          told: Subjects.slowStart,
          does:
            "one segment each round trip | 1 MSS per RTT | 1 MSS each RTT | by one each RTT | one MSS per RTT | one MSS each RTT | grows by 1 per RTT | largest possible window | maximum window | 세그먼트를 하나씩 | RTT마다 1 | RTT마다 cwnd가 1 | 왕복마다 세그먼트를 하나 | 윈도우를 최대로",
          unless:
            "avoidance | 혼잡 회피 | not | 않 | 아니 | ACK | after | until | 이후 | ssthresh | exponential* | 지수 | doubl* | 두 배 | unlike | than | instead | then | 회피 | 선형적으로 1씩 | 1씩 증가시키는 | small"
        )
      ],
      says: [
        "느린 시작은 한 왕복마다 세그먼트를 하나씩 늘린다.", "Slow start adds one segment each round trip.",
        "Slow start begins with the largest possible window.",
      ],
      doesNotSay: ["느린 시작에서는 RTT마다 cwnd가 두 배가 된다.", "In slow start cwnd doubles every RTT."]),
    .widening(
      "growth-beyond-threshold",
      [
        MeaningPattern(
          told: "ssthresh | slow start threshold | 느린 시작 임계값",
          does:
            "doubled | is doubled | announced by the receiver | by the receiver | advertised by | 두 배로 늘 | 2배로 늘 | 수신자가 알려 | 수신 측이 알려 | 수신자가 정 | above it exponentially | 아래에서는 선형",
          unless:
            "not | cwnd is doubled | rwnd | advertised window | 않 | half | 절반 | until | RTT | RTO | 도달 | 까지 | 넘을 때 | cwnd를 | cwnd가 | 윈도우를 | 윈도우가 | 윈도우 크기를"
        ),
        MeaningPattern(
          told: "ssthresh | threshold | 임계",
          does:
            "begins to grow exponentially | starts to grow exponentially | grows exponentially from there | linearly, above it exponentially | 지수적으로 증가하기 시작",
          unless: "not | 않 | 아니 | until | below"),
      ],
      says: [
        "손실이 일어나면 ssthresh를 두 배로 늘린다.", "After a loss ssthresh is doubled.", "ssthresh는 수신자가 알려 준다.",
        "ssthresh is announced by the receiver.",
        "Below ssthresh cwnd grows linearly, above it exponentially.",
      ],
      doesNotSay: [
        "손실이 일어나면 ssthresh를 절반으로 줄인다.", "After a loss ssthresh is set to half the flight size.",
        "When cwnd reaches ssthresh, congestion avoidance begins.",
      ]),
    .widening(
      "cwnd-in-header",
      [
        MeaningPattern(
          told: Told.congestionWindow,
          does:
            "negotiated | agreed in the handshake | carried in the TCP header | in the TCP header | set by the router | set by routers | 협상한 | 협상하 | 협상해 | 합의 | TCP 헤더에 담 | TCP 헤더에 실 | 헤더에 들어 있",
          unless: "not | 않 | 아니 | never | rwnd | MSS | 없 | scale | nor"),
        MeaningPattern(
          phrase:
            "router sets the congestion window | routers set the congestion window | router determines the congestion window | router decides the congestion window | 라우터가 혼잡 윈도우를 정 | 라우터가 cwnd를 정 | 라우터가 혼잡 윈도우를 결정 | 라우터가 cwnd를 결정",
          unless: "not | 않 | 아니 | XCP"),
        MeaningPattern(
          told: Told.congestionWindow, does: "字段 | field in the ACK | field of the ACK | 필드에 담",
          "ACK | 确认 | header | 헤더", unless: "not | no | 没有 | 不 | rwnd | 없"),
      ],
      says: [
        "cwnd는 3-way handshake 때 서로 협상한다.", "cwnd is negotiated in the handshake.", "라우터가 혼잡 윈도우를 정한다.",
        "The router sets the congestion window.", "通过确认报文中的 cwnd 字段来确定。",
      ],
      doesNotSay: [
        "cwnd는 송신자가 관리하며 헤더에 들어가지 않는다.", "cwnd is kept by the sender and not carried in the header.",
      ]),
  ]
}
