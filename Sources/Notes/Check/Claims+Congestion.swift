import TCP

extension MeaningRule {
  /// How fast data goes: windows, timers and losses.
  static let claimsOfCongestion: [MeaningRule] = [
    .widening(
      "slow-start-growth",
      [
        MeaningPattern(
          of: Subjects.slowStart,
          says:
            "linearly | linear growth | linear increase | linear | additively | one MSS per RTT | one MSS per round trip | one MSS each RTT | one MSS every RTT | one segment per RTT | one segment every RTT | 1 MSS per RTT | 1 MSS every RTT | 선형 | RTT마다 1 MSS | RTT마다 하나씩 | 线性增长 | 线性增加 | 线性地增 | 线性上升 | 線形",
          unless:
            "after | once | end* | 끝난 | 끝나 | 이후 | 结束 | 之后 | 終了 | exponential* | doubl* | avoidance | ssthresh | threshold | AIMD | per ack | each ack | every ack | 지수 | 두 배 | 2배 | 회피 | 임계 | ACK마다 | ACK 하나 | 每收到 | 每当收到 | 指数 | 翻倍 | 加倍 | 避免 | 阈值 | 门限 | 指数的 | 閾値 | compared | unlike | than | 절반부터 | 절반 지점 | 처럼 | 달리 | loss | 손실 | ていては | 없이 | 돌아가지 | 거치지 | 건너뛰 | 대신 | without | instead | skip*"
        ),
        MeaningPattern(
          of: Subjects.slowStart,
          says:
            "starts with a large | begins with a large | starts at ssthresh | starts at the maximum | begins at the maximum | at full speed | maximum window from the start | 처음부터 최대 | 최대 크기로 시작",
          unless: "not"),
      ],
      says: [
        "느린 시작 단계에서 cwnd는 선형적으로 증가한다.",
        "During slow start the sender raises its window by one MSS every RTT.", "慢启动阶段窗口线性增长",
      ],
      doesNotSay: [
        "느린 시작 단계에서 cwnd는 지수적으로 증가하고, 임계값 이후에는 선형적으로 증가한다.",
        "Slow start is not linear: cwnd doubles every RTT.",
        "빠른 회복은 느린 시작으로 돌아가지 않고 윈도우를 절반으로 줄인 뒤 선형적으로 늘린다.",
        "Slow start ends where linear growth, congestion avoidance, begins.",
      ]),
    .widening(
      "avoidance-growth",
      [
        MeaningPattern(
          of: Subjects.avoidance,
          says:
            "exponentially | exponential growth | exponential increase | exponential | doubles | doubling | is doubled | multiplicative increase | 지수적 | 지수 함수 | 두 배 | 2배 | 指数 | 翻倍 | 加倍",
          unless:
            "slow start | slowstart | 느린 시작 | 슬로우 | 슬로 | 慢 | linear* | 선형 | 线性 | additive* | halv* | half | until | before | ssthresh | threshold | backoff | back off | per RTT | MSS^2 | RTO | 임계 | 절반 | 까지 | 阈值 | 门限 | multiplicative decrease | CUBIC | too fast | 太快 | 너무 빠 | 반해 | 달리"
        ),
        MeaningPattern(
          of: Subjects.additiveIncrease,
          says:
            "exponentially | exponential growth | exponential increase | exponential | doubles | doubling | is doubled | multiplicative increase | 지수적 | 지수 함수 | 두 배 | 2배 | 指数 | 翻倍 | 加倍",
          unless:
            "slow start | slowstart | 느린 시작 | 슬로우 | 슬로 | 慢 | linear* | 선형 | 线性 | halv* | half | until | before | ssthresh | threshold | backoff | back off | per RTT | MSS^2 | RTO | 임계 | 절반 | 까지 | 阈值 | 门限 | multiplicative decrease | CUBIC | too fast | 太快 | 너무 빠 | 반해 | 달리",
          titled: false),
      ],
      says: ["혼잡 회피 단계에서는 윈도우가 두 배씩 커진다.", "In congestion avoidance the window doubles each round trip."],
      doesNotSay: [
        "혼잡 회피 단계에서는 윈도우가 하나씩 커진다.", "Congestion avoidance replaces the exponential growth of slow start.",
      ]),
    .widening(
      "aimd-directions",
      [
        MeaningPattern(
          of: "AIMD",
          says:
            "multiplicative increase | additive decrease | increases multiplicatively | decreases additively | 승수적 증가 | 곱셈적 증가 | 지수 증가 | 가산적 감소 | 덧셈 감소 | 선형 감소 | 乘性增 | 乘法增 | 加法减 | 加性减",
          unless: "MIMD | AIAD | MIAD | slow start | slowstart | 느린 시작 | 慢")
      ],
      says: ["AIMD는 승수적 증가와 가산적 감소를 뜻한다.", "AIMD stands for multiplicative increase and additive decrease."],
      doesNotSay: [
        "AIMD는 가산 증가와 승수 감소를 뜻한다.", "AIMD stands for additive increase and multiplicative decrease.",
      ]),
    .claims(
      "send-window",
      [
        MeaningPattern(
          of:
            "usable window | send window | effective window | sending window | sender | in flight | unacknowledged | outstanding | 송신 윈도 | 송신자 | 송신측 | 송신 측 | 보낼 수 있는 | 전송량 | 发送窗口 | 发送方 | 実効",
          says:
            "max(cwnd | max(rwnd | max(awnd | maximum of cwnd | maximum of rwnd | maximum of the congestion window | maximum of the receive window | larger of cwnd | larger of rwnd | larger of the congestion | larger of the receive | larger of the two | greater of cwnd | greater of rwnd | greater of the two | sum of cwnd | sum of rwnd | sum of the congestion | cwnd + rwnd | rwnd + cwnd | 중 큰 값 | 중 더 큰 | 중에서 큰 | 중에서 더 큰 | 중 큰 쪽 | 중 큰 것 | 较大值 | 者的最大值 | 中的最大值 | 较大者",
          with: "cwnd | rwnd | awnd | congestion window | 혼잡 윈도 | 혼잡윈도 | 拥塞窗口",
          unless:
            "min(cwnd | min(rwnd | min(awnd | minimum of | smaller of | 작은 | 최솟값 | 较小 | 最小值 | cubic | ssthresh"
        )
      ],
      Right(
        ko: "보낼 수 있는 양은 cwnd와 rwnd 가운데 작은 쪽입니다.", "min(cwnd, rwnd)",
        en: "What may be in flight is the smaller of cwnd and rwnd.", "min(cwnd, rwnd)"),
      "RFC 5681 3.1",
      says: [
        "송신 윈도우는 cwnd와 rwnd 중 큰 값이다.", "The sender may have the larger of cwnd and rwnd in flight.",
        "Usable window W = max(cwnd, awnd)",
      ],
      doesNotSay: [
        "송신 윈도우는 cwnd와 rwnd 중 작은 값이다.", "The sender may have the smaller of cwnd and rwnd in flight.",
        "Usable window W = min(cwnd, awnd)",
      ]),
    .widening(
      "cwnd-in-header",
      [
        MeaningPattern(
          of: Subjects.congestionWindow,
          says:
            "advertised by the receiver | receiver advertises | set by the receiver | announced by the receiver | receiver announces | sent by the receiver | receiver tells | maintained by the receiver | receiver sets | in the header | in the TCP header | in the window field | told to the receiver | announced to the receiver | reported to the receiver | tells the receiver | advertised to | 수신자가 알려 | 수신자가 정 | 수신측이 정 | 수신측이 알려 | 수신 측이 알려 | 수신자가 광고 | 헤더에 실 | 헤더에 담 | 헤더에 포함 | 헤더에 넣 | 헤더를 통해 | 윈도우 필드에 | 수신자에게 알 | 수신측에 알 | 상대에게 알 | 상대방에게 알 | 接收方通告 | 接收方告 | 告诉接收 | 通知接收 | 写入首部 | TCP首部中",
          unless:
            "rwnd | receive window | receiver window | 수신 윈도 | 수신윈도 | min | 接收窗口 | awnd | ECE | duplicate | DevTools | 작은 | 중에서 | smaller | lesser | advertised window | 광고한 | 광고된 | 较小 | 最小 | the window advertised by | Reduced | CWR"
        ),
        MeaningPattern(
          of: "win | window field | window size field | 윈도우 필드 | 윈도 필드 | 窗口字段",
          says: "congestion window | cwnd | 혼잡 윈도 | 拥塞窗口 | 輻輳ウィンドウ",
          unless:
            "rwnd | receive window | min | 수신 윈도 | sending | 接收窗口 | 송신 | flow | ssthresh | usable | effective | halv* | grows | loss | ack"
        ),
      ],
      says: [
        "송신자는 혼잡 윈도우를 TCP 헤더에 실어 수신자에게 알린다.",
        "The congestion window is advertised by the receiver in every ACK.", "| `win 65535` | 拥塞窗口（cwnd）大小 |",
      ],
      doesNotSay: [
        "혼잡 윈도우는 헤더에 실리지 않는다.", "The congestion window is never advertised to the receiver.",
        "| `win 65535` | 接收窗口大小 |",
      ]),
    .claims(
      "fast-retransmit-timer",
      [
        MeaningPattern(
          of: Subjects.fastRetransmit,
          says:
            "waits for the timer | wait for the timer | waits for the RTO | waits for a timeout | after the timer expires | after the RTO expires | when the timer expires | when the RTO expires | when a timeout occurs | after a timeout | one duplicate ack | single duplicate ack | first duplicate ack | 타이머가 만료되면 | 타이머가 만료된 | 타임아웃이 발생하면 | 타임아웃이 발생한 | 타임아웃 후 | 타임아웃이 지나 | 첫 중복 ACK | 중복 ACK 하나 | 중복 ACK 1개",
          unless:
            "before | without | three | 3 | 전에 | 기다리지 | 이전 | 없이 | 세 번 | 세 개 | otherwise | 不等 | 之前 | instead | slow start | 느린 시작 | 느려 | 단점"
        ),
        MeaningPattern(
          of: Subjects.fastRetransmit, says: "超时后 | 等待超时", unless: "不等 | 之前 | 三 | 3 | 不同", titled: false),
      ],
      Right(
        ko: "빠른 재전송은 타이머를 기다리지 않고 중복 ACK가 세 개 왔을 때 시작합니다.", "중복 ACK 3개, 타임아웃 전",
        en: "Fast retransmit acts on the third duplicate ACK, before the timer expires.",
        "three duplicate ACKs, before the timeout"),
      "RFC 5681 3.2",
      says: [
        "빠른 재전송은 타이머가 만료된 뒤 손실된 세그먼트를 보내는 것이다.",
        "Fast retransmit resends the lost segment when the timer expires.",
      ],
      doesNotSay: [
        "빠른 재전송은 타이머가 만료되기 전에 손실된 세그먼트를 보내는 것이다.",
        "Fast retransmit resends the lost segment without waiting for a timeout.",
      ]),
    .widening(
      "window-zero-close",
      [
        MeaningPattern(
          of: Subjects.zeroWindow,
          says:
            "receiver sends probes | receiver sends window probes | receiver probes | receiver keeps probing | probes sent by the receiver | receiver starts the persist | receiver starts a persist | receivers persist timer | receiver periodically | closes the connection | closed the connection | congestion window is zero | congestion window (cwnd) is zero | cwnd is zero | cwnd = 0 | cwnd가 0 | 혼잡 윈도우가 0 | connection is closed | connection is terminated | connection is reset | 수신자가 프로브 | 수신측이 프로브 | 수신 측이 프로브 | 수신자가 탐침 | 수신측이 탐침 | 수신자가 영속 | 수신측이 영속 | 연결을 종료한다 | 연결을 끊는다 | 연결이 종료된다 | 연결을 종료합니다 | 接收方发送探测 | 接收方启动 | 关闭连接 | 断开连接",
          unless:
            "sender sends | 송신자가 프로브 | 송신측이 | 송신 측이 | 发送方 | sender probes | after several | if no | attack* | minutes | min | never"
        )
      ],
      says: [
        "제로 윈도우 상태에서는 수신자가 프로브를 보내 알린다.",
        "While the window is zero, the receiver sends probes to the sender.",
      ],
      doesNotSay: [
        "제로 윈도우 상태에서는 송신자가 프로브를 보내 확인한다.",
        "While the window is zero, the sender sends probes to the receiver.",
      ]),
    .claims(
      "nagle-algorithm",
      [
        MeaningPattern(
          of: Subjects.nagle,
          says:
            "sends small segments immediately | send small segments immediately | sends every small | sends each small | transmits small packets immediately | reduces latency | lowers latency | for low latency | delays ack | delays acks | delays acknowledg* | acknowledgments are delayed | run by the receiver | by the receiver | receiver side | ACK를 지연 | 수신자가 | 수신측이 | 지연을 줄 | 지연 시간을 줄 | 즉시 전송하는 | 接收方",
          unless:
            "disabl* | off | TCP_NODELAY | NODELAY | delayed | Clark | silly | 끄 | 비활성 | 지연된 ACK | 지연 ACK | interact* | 禁用 | 关闭 | until | bad for | not suit* | 通告窗口"
        ),
        MeaningPattern(
          of: "TCP_NODELAY | NODELAY",
          says:
            "enables Nagle | enables the Nagle | enables Nagles | turns on Nagle | turns on the Nagle | turns Nagle on | activates Nagle | switches on Nagle | Nagle 알고리즘을 활성 | Nagle 알고리즘을 켜 | Nagle 알고리즘을 켠 | 네이글 알고리즘을 활성 | 네이글 알고리즘을 켜 | 네이글 알고리즘을 켠 | 启用 Nagle | 开启 Nagle",
          unless: "disabl* | off | 비활성 | 끄 | 禁用 | 关闭"),
      ],
      Right(
        ko: "네이글 알고리즘은 보내는 쪽이 작은 데이터를 모아 보내는 것이고, TCP_NODELAY가 그것을 끕니다.", "작은 데이터를 모아 보낸다; TCP_NODELAY로 끈다",
        en:
          "Nagle's algorithm lets the sender gather small data while some is unacknowledged; TCP_NODELAY turns it off.",
        "the sender gathers small data; TCP_NODELAY turns it off"),
      "RFC 9293 3.7.4",
      says: [
        "TCP_NODELAY 옵션은 네이글 알고리즘을 활성화한다.", "TCP_NODELAY enables Nagle's algorithm.",
        "Nagle's algorithm sends small segments immediately.",
      ],
      doesNotSay: [
        "TCP_NODELAY 옵션은 네이글 알고리즘을 비활성화한다.", "TCP_NODELAY disables Nagle's algorithm.",
        "Nagle's algorithm gathers small data; without it small segments are sent immediately.",
      ]),
    .widening(
      "retransmission-number",
      [
        MeaningPattern(
          of: Subjects.retransmission,
          says:
            "new sequence number | a new sequence | fresh sequence number | different sequence number | 새로운 시퀀스 번호 | 새 시퀀스 번호 | 새로운 순서 번호 | 새 순서 번호 | 다른 시퀀스 번호 | 다른 순서 번호 | 新的序列号 | 新的序号 | 不同的序号 | 新しいシーケンス番号",
          unless: "same | 같은 | 동일 | QUIC | 相同 | SYN | ISN | new connection | 새 연결 | packet number | 同じ")
      ],
      says: ["재전송된 세그먼트는 새로운 시퀀스 번호를 받는다.", "A retransmitted segment gets a new sequence number."],
      doesNotSay: ["재전송된 세그먼트는 원래의 시퀀스 번호를 그대로 쓴다.", "A retransmitted segment gets no new sequence number."]),
    .widening(
      "timeout-doubles",
      [
        MeaningPattern(
          of: "RTO | retransmission timeout | retransmission timer | 재전송 타이머 | 재전송 타임아웃 | 超时重传时间",
          says:
            "is halved | halves | cut in half | grows linearly | increases linearly | increased linearly | stays the same | remains constant | 절반으로 | 을 반으로 | 를 반으로 | 선형적으로 | 그대로 유지 | 减半 | 线性增",
          unless: "cwnd | window | ssthresh | 윈도 | 임계 | 拥塞 | RTTVAR | first | doubl* | 窗口 | 두 배")
      ],
      says: ["재전송이 거듭되면 RTO는 선형적으로 늘어난다.", "After each retransmission the RTO grows linearly."],
      doesNotSay: [
        "재전송이 거듭되면 RTO는 두 배씩 늘어난다.", "After each retransmission the RTO does not grow linearly but doubles.",
      ]),
    .claims(
      "timeout-variance",
      [
        MeaningPattern(
          of: "RTO | retransmission timeout | 재전송 타임아웃",
          says:
            "SRTT + 2 RTTVAR | SRTT + 2RTTVAR | SRTT + 2×RTTVAR | SRTT + 3 RTTVAR | SRTT + 3RTTVAR | SRTT + 8 RTTVAR | SRTT + 8RTTVAR | SRTT + RTTVAR | SRTT + DevRTT | EstimatedRTT + 2 DevRTT | EstimatedRTT + 2DevRTT | EstimatedRTT + DevRTT",
          unless: "4 | max")
      ],
      Right(
        ko: "RTO는 SRTT + 4·RTTVAR입니다.", "SRTT + 4·RTTVAR",
        en: "The RTO is SRTT + 4·RTTVAR.", "SRTT + 4·RTTVAR"),
      "RFC 6298 2",
      says: ["RTO = SRTT + 2 × RTTVAR로 계산한다.", "RTO = SRTT + 2 * RTTVAR"],
      doesNotSay: ["RTO = SRTT + 4 × RTTVAR로 계산한다.", "RTO = SRTT + 4 * RTTVAR"]),
    .widening(
      "sack-replaces-ack",
      [
        MeaningPattern(
          of: Subjects.selectiveAck,
          says:
            "replaces the acknowledgment | replaces the acknowledgement | replaces the ack | replaces the cumulative | replaces cumulative | replaces ack | replace the acknowledgment number | in place of the acknowledgment number | instead of the cumulative ack | instead of the acknowledgment number | ack field is no longer | ack field is ignored | ack field is unused | ack number is ignored | 확인 응답 번호를 대신 | 확인응답 번호를 대신 | ACK 번호를 대신 | ACK 번호를 대체 | 누적 ACK를 대신 | 누적 ACK를 대체 | 누적 확인 응답을 대신 | 누적 확인 응답을 대체 | ACK 필드를 사용하지 | 代替确认号 | 取代确认号 | 代替累积确认 | 取代累积确认"
        )
      ],
      says: ["SACK을 쓰면 SACK이 ACK 번호를 대신한다.", "When SACK is in use it replaces the acknowledgment number."],
      doesNotSay: ["SACK을 써도 ACK 번호를 대신하는 것은 아니다.", "SACK never replaces the acknowledgment number."]),
    .claims(
      "delayed-ack",
      [
        MeaningPattern(
          of: Subjects.delayedAck,
          says:
            "up to 1 second | up to one second | up to 2 seconds | up to two seconds | up to 5 seconds | every third segment | every fourth segment | every ten segments | run by the sender | sender waits | 최대 1초 | 최대 2초 | 최대 5초 | 세그먼트 세 개마다 | 세그먼트 네 개마다 | 송신자가",
          unless: "not | less | 미만 | Nagle | 네이글")
      ],
      Right(
        ko: "지연 ACK는 받는 쪽이 0.5초 안에, 적어도 세그먼트 두 개마다 보내는 ACK입니다.", "0.5초 미만, 두 세그먼트마다",
        en: "A delayed ACK is sent by the receiver within 0.5 s, and at least for every second full segment.",
        "under 0.5 s, every second segment"),
      "RFC 9293 3.8.6.3",
      says: ["지연 ACK는 최대 2초까지 기다릴 수 있다.", "A delayed ACK may wait up to two seconds."],
      doesNotSay: ["지연 ACK는 최대 0.5초까지 기다릴 수 있다.", "A delayed ACK must be sent within 500 ms."]),
    .widening(
      "flow-is-not-congestion",
      [
        MeaningPattern(
          ofProtocol: Subjects.flowControl,
          says:
            "congestion window | ssthresh | slow start | packet loss | protects the network | protect the network | network from being | routers from | network capacity | overloading the network | 혼잡 윈도 | 느린 시작 | 네트워크의 혼잡을 | 네트워크 혼잡을 | 네트워크가 처리할 수 있는 | 라우터의 | 拥塞窗口 | 慢启动 | 网络拥塞",
          unless:
            "congestion control | 혼잡 제어 | receiver | receive window | rwnd | receiving | 수신 | 받는 | 拥塞控制 | 接收 | and congestion | sliding | 슬라이딩 | min | TCP uses | TCP는 | 도 | 오류 | error control | 순서 | 재전송 | issues"
        ),
        MeaningPattern(
          ofProtocol: Subjects.congestionControl,
          says:
            "receiver buffer | receivers buffer | receiver from being | overwhelming the receiver | overwhelm the receiver | overflow the receiver | overflowing the receiver | advertised window | receive window | 수신자의 버퍼 | 수신측의 버퍼 | 수신 측의 버퍼 | 수신 버퍼 | 수신자가 처리할 수 | 수신자의 처리 | 수신측의 처리 | 수신 윈도 | 接收方的缓 | 接收缓存 | 接收窗口 | 接收方来不及",
          unless:
            "flow control | 흐름 제어 | network | 네트워크 | cwnd | congestion window | 혼잡 윈도 | 流量控制 | 网络 | router* | 라우터 | min | and flow | mechanisms"
        ),
      ],
      says: ["혼잡 제어는 수신자의 버퍼가 넘치지 않게 하는 것이다.", "Flow control protects the network from too much traffic."],
      doesNotSay: [
        "흐름 제어는 수신자의 버퍼가 넘치지 않게 하는 것이다.",
        "Flow control protects the receiver, congestion control protects the network.",
      ]),
    .claims(
      "loss-answers",
      [
        MeaningPattern(
          of:
            "three duplicate acks | 3 duplicate acks | triple duplicate acks | three dup acks | 3 dup acks | 중복 ACK 3개 | 중복 ACK 세 개 | 3개의 중복 ACK | 세 개의 중복 ACK | 3-duplicate ACK | 三个重复 ACK | 3个重复ACK",
          says:
            "cwnd doubles | doubles cwnd | doubles the congestion window | cwnd is doubled | closes the connection | resets the connection | sends a RST | ignores them | 두 배로 늘 | 2배로 늘 | 연결을 끊 | 연결을 종료 | 무시한다",
          unless: "not | RTO | 않")
      ],
      Right(
        ko: "중복 ACK가 세 개 오면 타임아웃을 기다리지 않고 재전송하고, cwnd를 절반으로 줄입니다(빠른 회복).", "빠른 재전송, cwnd 절반",
        en:
          "On three duplicate ACKs the sender resends at once and halves cwnd: fast retransmit and recovery.",
        "fast retransmit, cwnd halved"),
      "RFC 5681 3.2",
      says: ["중복 ACK 3개를 받으면 cwnd를 두 배로 늘린다.", "On three duplicate ACKs the sender closes the connection."],
      doesNotSay: [
        "중복 ACK 3개를 받으면 cwnd를 절반으로 줄인다.", "On three duplicate ACKs the sender retransmits at once.",
      ]),
  ]
}
