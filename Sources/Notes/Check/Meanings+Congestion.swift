import TCP

extension MeaningRule {
  /// Flow control, congestion control and recovery.
  static let aboutCongestion: [MeaningRule] = [
    MeaningRule(
      "slow-start-growth", by: .unproven,
      [
        MeaningPattern(
          "慢启动 | 慢开始", "线性增长 | 线性增加 | 线性地增长 | 线性上升",
          unless: "指数 | 拥塞避免 | 阈值 | 门限 | 之后 | 达到 | 不 | 结束 | 每当收到 | 每收到"),
        MeaningPattern(
          "느린 시작에서는 | 느린 시작 단계에서는 | 슬로우 스타트에서는 | 느린 시작은 | 슬로우 스타트는 | 슬로 스타트는 | 슬로 스타트에서는 | 느린 시작 동안",
          "RTT마다 | 왕복마다 | 왕복 시간마다 | 한 RTT에 | 매 RTT", "1 MSS씩 | 1MSS씩 | 하나씩 | 1씩 | 한 개씩 | 1개씩 | MSS만큼",
          unless: "지수 | 회피 | 임계 | 이후 | 까지 | 배 | 아니 | ACK마다 | ACK당 | 각 ACK | ACK를 받을 때마다"),
        MeaningPattern(
          "slow start", "one segment | one mss | 1 mss | 1 segment",
          "every round trip | each round trip | per round trip | every rtt | each rtt | per rtt",
          unless:
            "exponential* | avoidance | threshold | ssthresh | after | until | ack | acks | not | doubl* | begin* | start with | starts with | initial*"
        ),
        MeaningPattern(
          "슬로우 스타트 | 슬로 스타트 | 느린 시작 | slow start",
          "선형적 | 선형으로 | RTT마다 cwnd가 1 MSS씩 | RTT마다 cwnd가 1씩 | RTT마다 1 MSS씩 | RTT마다 1씩 | 왕복 시간마다 1 MSS | linearly | by one MSS per RTT | by one MSS each RTT | one MSS per round trip | linear growth | linear increase",
          unless:
            "끝난 | 끝나고 | 종료 | 지나 | 지수 | exponential* | 혼잡 회피 | avoidance | 임계 | threshold | ssthresh | 이후 | after | until | 까지 | 배로 | 아니 | not | AIMD | 보다 | compared | unlike | than | 돌아가지 | 거치지 | 건너뛰 | 대신 | without | instead | skip*"
        ),
      ],
      message: Bilingual(
        ko: "슬로 스타트에서는 RTT마다 cwnd가 두 배가 됩니다(지수 증가).",
        en: "In slow start cwnd doubles each round trip: growth is exponential."),
      expected: Bilingual(ko: "지수적으로 증가", en: "exponential growth"), reference: "RFC 5681 3.1",
      says: [
        "慢启动: cwnd线性增长",
        "느린 시작에서는 RTT마다 혼잡 윈도가 1 MSS씩 커진다.",
        "During slow start the window grows by one segment every round trip.",
        "슬로우 스타트 단계에서는 윈도우가 선형적으로 증가한다.", "In slow start the window grows linearly.",
      ],
      doesNotSay: [
        "慢启动: cwnd指数增长",
        "느린 시작에서는 RTT마다 혼잡 윈도가 두 배가 된다.",
        "During slow start the window grows by one segment per ACK, so it doubles every round trip.",
        "슬로우 스타트는 지수적으로, 혼잡 회피는 선형적으로 증가한다.",
        "혼잡 윈도우가 선형적으로 증가한다(slow start보다 느리게 증가하니까).", "In slow start the window grows exponentially.",
      ]),
    MeaningRule(
      "avoidance-growth",
      [
        MeaningPattern(
          "拥塞避免", "指数增长 | 指数级增长 | 指数增加 | 翻倍",
          unless: "慢启动 | 慢开始 | 线性 | 不 | 能够避免 | 避免指数 | 加一 | 加1"),
        MeaningPattern(
          "혼잡 회피 | congestion avoidance",
          "지수적으로 증가 | 지수적으로 늘 | 두 배로 늘 | 두 배씩 | 2배로 늘 | 두 배로 증가 | 2배로 증가 | 2배씩 증가 | grows exponentially | exponential growth | doubles",
          unless:
            "슬로우 | 슬로 스타트 | 느린 시작 | slow* | 선형 | linear* | 전까지 | 까지 | before | until | 아니 | not | 대신 | 않 | 다가 | 임계 | ssthresh* | threshold"
        ),
        MeaningPattern(
          "AIMD | additive increase",
          "지수적으로 증가 | 지수적으로 늘 | 지수 증가 | exponential increase | increases exponentially | exponentially increas*",
          unless:
            "느린 | slow* | 슬로우 | 슬로 | 아니 | not | 대신 | 임계 | threshold | 까지 | until | 선형 | linear* | 도달 | 감소"),
      ],
      message: Bilingual(
        ko: "혼잡 회피에서는 RTT마다 cwnd가 MSS 하나만큼 늘어납니다(선형 증가).",
        en: "In congestion avoidance cwnd grows by one MSS each round trip: growth is linear."),
      expected: Bilingual(ko: "선형적으로 증가", en: "linear growth"), reference: "RFC 5681 3.1",
      says: [
        "AIMD 방식은 윈도우의 크기를 지수적으로 증가시킨다.", "AIMD: exponential increase, halve on loss",
        "拥塞避免: cwnd指数增长", "혼잡 회피 단계에서는 윈도우가 지수적으로 증가한다.",
        "In congestion avoidance the window grows exponentially.",
      ],
      doesNotSay: [
        "AIMD는 느린 시작처럼 지수적으로 증가하는 대신 1씩 늘린다.",
        "AIMD: additive increase, unlike the exponential increase of slow start",
        "拥塞避免: cwnd线性增长", "拥塞避免算法每过一个 RTT 窗口只加一，能够避免指数级增长。", "혼잡 회피 단계에서는 윈도우가 선형적으로 증가한다.",
        "In congestion avoidance the window grows linearly.",
      ]),
    MeaningRule(
      "timeout-to-one",
      [
        MeaningPattern(
          "타임아웃 | 타임 아웃 | RTO | 시간 초과 | 시간이 초과",
          "혼잡 윈도를 절반 | 혼잡 윈도는 절반 | 혼잡 윈도가 절반 | 혼잡 윈도 크기를 절반 | 혼잡 윈도우 크기가 절반 | 혼잡 윈도를 반으로 | 혼잡 윈도우를 반으로 | 혼잡 윈도우는 반으로 | 혼잡 윈도우가 반으로 | cwnd 절반",
          unless: "ssthresh | 임계 | 중복 | 빠른 | 아니 | 3 | 세 번 | 기다리지"),
        MeaningPattern(
          "절반으로 줄이 | 절반으로 줄인 | 절반으로 줄어 | 반으로 줄이",
          "타임아웃이 일어나면 | 타임아웃이 발생하면 | 타임아웃이 나면 | 타임아웃 시 | RTO가 만료되면 | RTO가 지나면 | 타임아웃되면",
          "느린 시작을 | 슬로우 스타트를 | 느린 시작으로 | 슬로우 스타트로",
          unless: "ssthresh | 임계 | 중복 | 빠른 | 아니"),
        MeaningPattern(
          "timeout | RTO | timer expires",
          "window is halved | window halves | halves its window | window by half | window in half | half its window | half of its window",
          unless: "ssthresh | threshold | duplicate* | fast | not | three"),
        MeaningPattern(
          "타임아웃이 발생하면 | 타임아웃이 나면 | 타임아웃 시 | 타임아웃되면 | RTO가 만료되면 | 타이머가 만료되면 | 재전송 타이머가 끝나면 | 타임아웃이 일어나면 | timeout이 발생하면 | timeout 발생 시 | 타임아웃 발생 시",
          "cwnd는 절반 | cwnd를 절반 | cwnd가 절반 | 혼잡 윈도우는 절반 | 혼잡 윈도우를 절반 | 혼잡 윈도우가 절반 | 혼잡 윈도우 크기를 절반 | cwnd를 반으로 | cwnd는 반으로 | cwnd가 반으로",
          unless: "ssthresh를 | 임계 | 중복 | 1 MSS | 1로 | AIMD | 아니 | 1MSS"),
        MeaningPattern(
          "after a timeout | on a timeout | when a timeout occurs | on timeout | upon a timeout | timeout occurs",
          "cwnd is halved | cwnd is cut in half | halves cwnd | halves the congestion window | congestion window is halved | congestion window is cut in half | cwnd to half | cwnd drops to half | cwnd falls to half | window drops to half | cwnd is reduced to half",
          unless: "duplicate* | one segment | ssthresh is | 1 MSS | one MSS | not | AIMD"),
      ],
      message: Bilingual(
        ko: "타임아웃 뒤에는 cwnd가 절반이 아니라 1 SMSS로 줄어듭니다. 절반이 되는 것은 ssthresh입니다.",
        en:
          "After a timeout cwnd falls to one segment; it is ssthresh that becomes half of what was in flight."
      ),
      expected: Bilingual(
        ko: "cwnd = 1 SMSS, ssthresh = max(FlightSize/2, 2·SMSS)",
        en: "cwnd = 1 SMSS, ssthresh = max(FlightSize/2, 2·SMSS)"),
      reference: "RFC 5681 3.1",
      says: [
        "타임아웃이 일어나면 혼잡 윈도를 절반으로 줄이고 느린 시작을 한다.",
        "After a retransmission timeout the congestion window is halved.", "타임아웃이 발생하면 cwnd는 절반으로 줄어든다.",
        "When a timeout occurs, cwnd is halved.",
      ],
      doesNotSay: [
        "타임아웃이 일어나면 ssthresh를 절반으로 줄이고 느린 시작을 한다.", "After a retransmission timeout ssthresh is halved.",
        "타임아웃이 발생하면 cwnd는 1 MSS로 줄어든다.", "중복 ACK를 세 번 받으면 cwnd를 절반으로 줄인다.",
        "When a timeout occurs, cwnd is set to one segment.", "After three duplicate ACKs cwnd is halved.",
      ]),
    MeaningRule(
      "flow-is-not-congestion",
      [
        MeaningPattern(
          "혼잡 제어는 수신자 | 혼잡 제어는 수신 측 | 혼잡 제어는 수신측 | 혼잡 제어는 받는 | 혼잡 제어는 상대 | 흐름 제어는 네트워크가 | 흐름 제어는 네트워크의 | 흐름 제어는 네트워크 혼잡 | 흐름 제어는 라우터 | 혼잡제어는 수신자 | 흐름제어는 네트워크",
          "막 | 넘치 | 혼잡 | 처리 | 보호",
          unless: "아니"),
        MeaningPattern(
          "flow control protects the network | flow control protects routers | flow control keeps the network | flow control prevents network | flow control prevents congestion | congestion control protects the receiver | congestion control keeps the receiver | congestion control prevents the receiver",
          unless: "not"),
        MeaningPattern(
          "흐름 제어는 네트워크의 혼잡 | 흐름 제어는 네트워크 혼잡 | 흐름제어는 네트워크의 혼잡 | 혼잡 제어는 수신자의 버퍼 | 혼잡 제어는 수신측의 버퍼 | 혼잡 제어는 송신측과 수신측의 데이터 처리 속도 | 혼잡 제어는 수신자가 처리",
          unless: "아니 | 달리 | 혼잡 제어는 네트워크"),
        MeaningPattern(
          "flow control prevents network congestion | flow control protects the network | flow control deals with network congestion | congestion control protects the receiver | congestion control keeps the sender from overwhelming the receiver | congestion control prevents the receiver",
          unless: "not"),
        MeaningPattern(
          "혼잡 제어 | 혼잡제어 | congestion control | 拥塞控制",
          "버퍼 오버플로 | 버퍼오버플로 | 수신자의 버퍼 | 수신 측의 버퍼 | 수신측의 버퍼 | 수신자 버퍼 | 수신측 버퍼 | 수신자가 처리할 수 있는 | 수신 측이 처리할 수 있는 | 수신측이 처리할 수 있는 | 송신측과 수신측의 데이터 처리 | 송신 측과 수신 측의 데이터 처리 | 송신측과 수신측의 처리 속도 | 수신 호스트 간에 처리 속도 | 송수신자의 데이터 처리 | 송수신 측의 데이터 처리 | receivers buffer | receiver buffer | receiver from being overwhelmed | overwhelming the receiver | overwhelm the receiver | overflowing the receiver | 接收方来不及 | 接收方的缓 | 接收方的处理能力",
          unless:
            "흐름 | flow | 流量 | 네트워크 | network* | 网络 | 혼잡 윈도 | cwnd | rwnd | 라우터 | router* | 아니 | not | never | 이외 | 함께 | 뿐 | and congestion | 또한 | TCP는 | 수신 윈도 | receive window | mechanisms | 슬라이딩 | sliding | 위해 사용하는 | 拥塞窗口 | min"
        ),
        MeaningPattern(
          "흐름 제어 | 흐름제어",
          "네트워크 혼잡 | 네트워크의 혼잡 | 네트워크 내의 패킷 | 네트워크 상태 | 네트워크의 데이터 처리 | 네트워크 처리 능력 | 네트워크의 처리 | 네트워크 과부하 | 네트워크의 과부하",
          unless:
            "혼잡 제어 | 혼잡제어 | congestion | 수신 | receiver | 받는 | 아니 | 않 | 상대 | 함께 | 이외 | 뿐 | 처리 속도 | 고려 | 위한 방법으로 | 부족 | 버퍼 | 리시브 | 알 방법"
        ),
        MeaningPattern(
          "flow control",
          "prevent network congestion | prevents network congestion | network congestion | congestion in the network | congesting the network | overloading the network | overwhelming the network",
          unless:
            "congestion control | receiver* | not | and congestion | avoid* and | distinct | different | unlike | rather | receiving | vs"
        ),
        MeaningPattern(
          "흐름 제어 | 흐름제어 | flow control",
          "송신자의 버퍼 | 송신측의 버퍼 | 송신 측의 버퍼 | 송신자 버퍼 | 송신자의 버퍼오버 | senders buffer | overwhelming the sender | overwhelm the sender | sender from being overwhelmed",
          unless: "수신 | receiver* | 아니 | not | 받는 | 흐름 제어가 없 | 에서 | 상대"),
        MeaningPattern(
          "혼잡 제어 | 혼잡제어 | congestion control",
          "receiver overload | receiver overflow | 수신 측 버퍼 크기에 맞 | 수신측 버퍼 크기에 맞 | 수신자의 버퍼 크기에 맞 | receiver가 packet을 지나치게 | 수신자가 감당할 수 있",
          unless:
            "흐름 | flow | 네트워크 | network* | 아니 | not | rwnd | 수신 윈도 | and | 함께 | 뿐"),
        MeaningPattern(
          "흐름 제어는 | 흐름제어는 | 흐름 제어 :  | 흐름 제어: | 흐름제어: | flow control",
          "네트워크의 데이터 처리 속도 차이 | 네트워크 내 트래픽 과부하 | 네트워크 내의 패킷 수가 | network collapse | congestion collapse",
          unless: "혼잡 제어 | 혼잡제어 | congestion control | 수신 | receiver* | 아니 | not | without"),
      ],
      message: Bilingual(
        ko: "흐름 제어는 받는 쪽을, 혼잡 제어는 네트워크를 넘치지 않게 합니다. 서로 바뀌었습니다.",
        en: "Flow control protects the receiver, congestion control the network: the two are swapped here."),
      expected: Bilingual(
        ko: "흐름 제어: 수신자의 버퍼, 혼잡 제어: 네트워크", en: "flow control: the receiver; congestion control: the network"),
      reference: "RFC 5681 1",
      says: [
        "| 혼잡 제어: 수신 측 버퍼 크기에 맞게 전송 속도를 조절한다.", "Congestion control: prevent receiver overload",
        "흐름 제어는 네트워크 내의 패킷 수가 넘치게 증가하지 않도록 한다.", "Flow control is there to prevent network collapse.",
        "혼잡 제어: 데이터 처리 속도를 조절하여 수신자의 버퍼 오버플로우를 방지한다.",
        "Congestion control keeps from overwhelming the receiver.",
        "흐름 제어: 네트워크 상태를 기반으로 작동한다.", "Flow control prevents network congestion.",
        "흐름 제어: 송신자의 버퍼가 넘치지 않게 한다.",
        "흐름 제어는 네트워크가 막히지 않게 하고, 혼잡 제어는 수신자가 넘치지 않게 한다.",
        "Flow control protects the network, congestion control protects the receiver.",
        "흐름 제어는 네트워크의 혼잡을 막기 위한 것이다.", "Congestion control protects the receiver from too much data.",
      ],
      doesNotSay: [
        "흐름 제어: 수신 측 버퍼 크기에 맞게 전송 속도를 조절한다.", "Flow control: prevent receiver overload",
        "혼잡 제어는 네트워크 내의 패킷 수가 넘치게 증가하지 않도록 한다.",
        "Without congestion control, flow control alone could not prevent congestion collapse.",
        "혼잡 제어는 네트워크의 처리 능력을, 흐름 제어는 수신자의 버퍼를 살핀다.", "혼잡 제어는 수신자의 버퍼가 아니라 네트워크를 위한 것이다.",
        "혼잡 제어(Congestion Control)와 흐름 제어(Flow Control)", "흐름 제어는 송신자의 버퍼에서 데이터를 늦춰 보낸다.",
        "Unlike flow control, which keeps from overwhelming the receiver, congestion control protects the network.",
        "Flow control and congestion control keep network congestion and receiver overflow away.",
        "흐름 제어는 수신자가 넘치지 않게 하고, 혼잡 제어는 네트워크가 막히지 않게 한다.",
        "Flow control protects the receiver, congestion control protects the network.",
        "혼잡 제어는 네트워크의 혼잡을 막기 위한 것이다.", "Flow control protects the receiver from too much data.",
      ]),
    MeaningRule(
      "sack-replaces-ack",
      [
        MeaningPattern("SACK", "누적 ACK를 대신 | ACK 번호를 대신 | ACK를 대체 | 누적 확인 응답을 대체", unless: "않 | 아니"),
        MeaningPattern(
          "SACK",
          "replaces the ACK | replaces the cumulative | replaces cumulative | instead of the ACK number",
          unless: "not | never"),
      ],
      message: Bilingual(
        ko: "SACK은 누적 ACK를 대신하지 않고 덧붙입니다. ACK 필드의 뜻은 그대로입니다.",
        en: "SACK adds to the cumulative ACK and replaces nothing: the ACK field keeps its meaning."),
      expected: Bilingual(ko: "누적 ACK에 더해 보낸다.", en: "sent in addition to the cumulative ACK"),
      reference: "RFC 2018 4",
      says: ["SACK은 누적 ACK를 대신한다.", "SACK replaces the cumulative ACK."],
      doesNotSay: ["SACK은 누적 ACK를 대신하지 않는다.", "SACK does not replace the cumulative ACK."]),
    MeaningRule(
      "rtt-of-retransmission",
      [
        MeaningPattern(
          "RTT | Karn* | 카른 | 칸",
          "only from retransmitted | from retransmitted segments only | only on retransmitted | 재전송된 세그먼트에서만 | 재전송한 세그먼트에서만 | 재전송된 세그먼트로만 | 재전송된 세그먼트만 | 재전송한 세그먼트만",
          unless: "not | never | 않 | 제외 | 아니 | 말"),
        MeaningPattern(
          "재전송된 세그먼트 | 재전송한 세그먼트 | 재전송된 패킷", "RTT", "측정한다 | 측정에 사용한다 | 계산에 사용한다 | 샘플로 쓴다 | 측정합니다",
          unless: "않 | 제외 | 안 | 타임스탬프 | 없 | 카른 | Karn"),
        MeaningPattern(
          "retransmitted segment | retransmitted segments", "RTT | round-trip",
          "is measured | are measured | used to measure | used as samples | is sampled",
          unless: "not | never | Karn* | timestamp*"
        ),
      ],
      message: Bilingual(
        ko: "재전송한 세그먼트로는 RTT를 재지 않습니다. 어느 쪽에 대한 ACK인지 알 수 없기 때문입니다(칸의 알고리즘).",
        en: "RTT is not measured on retransmitted segments: nobody knows which copy is acknowledged (Karn)."),
      expected: Bilingual(ko: "재전송하지 않은 세그먼트로만 잰다.", en: "only on segments sent once"),
      reference: "RFC 6298 3",
      says: [
        "카른 알고리즘은 재전송된 세그먼트에서만 RTT를 잰다.",
        "Karn's algorithm takes RTT samples only from retransmitted segments.",
        "재전송된 세그먼트로도 RTT를 측정한다.",
        "The RTT is measured on retransmitted segments too: each retransmitted segment is sampled.",
      ],
      doesNotSay: [
        "카른 알고리즘은 재전송된 세그먼트에서는 RTT를 재지 않는다.",
        "Karn's algorithm takes no RTT samples from retransmitted segments.",
        "재전송된 세그먼트로는 RTT를 측정하지 않는다.", "The RTT is not measured on a retransmitted segment.",
      ]),
  ]
}
