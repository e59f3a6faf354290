import TCP

extension MeaningRule {
  /// What each mechanism works with, grows by, counts or is made for, and what its neighbour has instead.
  static let relationsOfMechanisms: [MeaningRule] = [
    .widening(
      "flow-is-not-congestion",
      [
        MeaningPattern(
          of: "sliding window | sliding windows | stop and wait | stop-and-wait | 슬라이딩 윈도 | 정지 대기 | 滑动窗口",
          pole: WordClass.any(
            WordClass.each("is a | is one | is the | are a | as a", "congestion control"),
            "혼잡 제어 기법 | 혼잡 제어 방식 | 혼잡 제어 방법 | 혼잡 제어 알고리즘 | 혼잡 제어를 위한 | 是拥塞控制"),
          not: Subjects.flowControl + " | " + Subjects.congestionWindow + " | 기반", titled: false),
        MeaningPattern(
          of: Subjects.slowStart + " | " + Subjects.avoidance + " | " + Subjects.fastRetransmit + " | AIMD",
          pole: WordClass.any(
            WordClass.each(
              "is a | is one of the | are | is used for | are used for | used for", "flow control"),
            "흐름 제어 기법 | 흐름 제어 방식 | 흐름 제어 방법 | 흐름 제어 알고리즘 | 흐름 제어를 위한 | 是流量控制"),
          not: Subjects.congestionControl, titled: false),
      ],
      says: [
        "슬라이딩 윈도우는 혼잡 제어 기법이다.", "Stop and wait is a congestion control technique.", "슬로우 스타트는 흐름 제어 기법이다.",
        "AIMD is used for flow control.",
      ],
      doesNotSay: [
        "슬라이딩 윈도우는 흐름 제어 기법이다.", "Stop and wait is a flow control technique.", "슬로우 스타트는 혼잡 제어 기법이다.",
        "AIMD is used for congestion control.",
      ]),
    .widening(
      "timeout-to-one",
      [
        MeaningPattern(
          of: "ssthresh | slow start threshold | 느린 시작 임계값 | 임계값을 | 임계치를",
          pole:
            "set to twice | set to double | set to two times | set to a quarter | set to one quarter | set to a third | 두 배로 설정 | 2배로 설정 | 두 배로 줄 | 1/4로 | 4분의 1로 | 1/3로 | 3분의 1로",
          not: "half | halves | halved | 절반 | 1/2 | CUBIC | until | 까지 | RTO")
      ],
      says: [
        "손실이 발생하면 ssthresh를 현재 cwnd의 두 배로 설정한다.", "On a loss ssthresh is set to twice the current cwnd.",
      ],
      doesNotSay: [
        "손실이 발생하면 ssthresh를 현재 cwnd의 절반으로 설정한다.", "On a loss ssthresh is set to half the current cwnd.",
      ]),
    .widening(
      "growth-beyond-threshold",
      [
        MeaningPattern(
          of: Poles.beyondThreshold,
          pole:
            "enters slow start | slow start begins | starts slow start | switches to slow start | 느린 시작 단계로 | 느린 시작 단계에 들어 | 느린 시작을 시작 | 느린 시작으로 전환 | 슬로우 스타트 단계로 | 슬로우 스타트 단계에 들어 | 슬로우 스타트를 시작 | 슬로우 스타트로 전환 | 进入慢启动 | 进入慢开始",
          not: Subjects.avoidance + " | timeout | loss | 손실 | 타임아웃 | 超时", behind: true)
      ],
      says: ["cwnd가 ssthresh를 넘으면 슬로우 스타트 단계로 들어간다.", "Once cwnd exceeds ssthresh, TCP enters slow start."],
      doesNotSay: [
        "cwnd가 ssthresh를 넘으면 혼잡 회피 단계로 들어간다.", "Once cwnd exceeds ssthresh, TCP leaves slow start.",
      ]),
    .claims(
      "tahoe-and-reno",
      [
        MeaningPattern(
          of: "Tahoe | TCP Tahoe | 타호",
          pole:
            "uses fast recovery | implements fast recovery | enters fast recovery | introduces fast recovery | has fast recovery | supports fast recovery | 빠른 회복을 사용 | 빠른 회복을 수행 | 빠른 회복에 들어 | 빠른 회복 단계에 들어 | halves the window | halves cwnd | halves the congestion window | cwnd를 절반으로 | 윈도우를 절반으로 | 使用快恢复 | 使用快速恢复",
          not:
            "Reno | 리노 | ssthresh | 임계 | not | no | without | 않 | 없 | then | 1로 | 1 MSS | to 1 | later | 이후")
      ],
      Right(
        ko: "Tahoe는 손실이 나면 늘 cwnd를 1로 줄여 느린 시작으로 돌아가고, Reno는 중복 ACK 3개면 절반으로 줄여 빠른 회복을 합니다.",
        "Tahoe: 1 MSS부터, Reno: 절반과 빠른 회복",
        en:
          "Tahoe goes back to one segment and slow start on any loss; Reno halves cwnd on three duplicate ACKs: fast recovery.",
        "Tahoe: one segment; Reno: half, fast recovery"),
      "RFC 5681 3.2",
      says: [
        "TCP Tahoe는 빠른 회복을 사용한다.", "TCP Tahoe uses fast recovery.",
        "TCP Tahoe halves the window on three duplicate ACKs.",
      ],
      doesNotSay: [
        "TCP Reno는 빠른 회복을 사용한다.", "TCP Tahoe has no fast recovery.",
        "TCP Reno halves the window on three duplicate ACKs.",
      ]),
    .claims(
      "round-trip",
      [
        MeaningPattern(
          of: "RTT | round trip time | 왕복 시간",
          pole: "one way time | one-way time | one way delay | one-way delay | 편도 시간 | 편도로 | 편도 지연 | 单程 | 片道",
          not:
            "twice | half | two | 두 배 | 2배 | 절반 | not | 아니 | 왕복 | round trip of | both | sum | 합 | 往返 | × | divided"
        )
      ],
      Right(
        ko: "RTT는 세그먼트를 보내고 그 ACK가 돌아올 때까지의 왕복 시간입니다.", "왕복 시간",
        en: "The RTT is the time there and back: from sending a segment until its ACK has come.",
        "there and back"),
      "RFC 6298 2",
      says: [
        "RTT는 패킷이 목적지까지 가는 데 걸리는 편도 시간이다.", "RTT is the one-way time for a packet to reach the receiver.",
      ],
      doesNotSay: ["RTT는 편도 시간의 두 배쯤 된다.", "RTT is about twice the one-way delay."]),
    .widening(
      "timeout-doubles",
      [
        MeaningPattern(
          of: "exponential backoff | exponential back-off | 지수 백오프 | 지수적 백오프 | 指数退避",
          pole: "halves | is halved | halved | divides the timeout | 절반으로 | 반으로 줄 | 减半",
          not: "window | cwnd | 윈도 | ssthresh | collision | 충돌 | not | 않 | doubl* | 두 배 | 2배")
      ],
      says: ["지수 백오프는 타임아웃을 매번 절반으로 줄인다.", "Exponential backoff halves the timeout each time."],
      doesNotSay: ["지수 백오프는 타임아웃을 매번 두 배로 늘린다.", "Exponential backoff doubles the timeout each time."]),
    .widening(
      "who-retransmits",
      [
        MeaningPattern(
          of: "retransmission timer | retransmission timers | 재전송 타이머 | 重传计时器",
          pole:
            "kept by the receiver | run by the receiver | managed by the receiver | maintained by the receiver | set by the receiver | 수신자가 관리 | 수신자가 유지 | 수신자가 설정 | 수신자가 가지 | 수신자가 가동 | 수신 측이 관리 | 수신 측이 유지 | 수신 측에서 관리 | 由接收方",
          not: "sender | 송신 | not | 않 | 아니 | 发送方")
      ],
      says: ["재전송 타이머는 수신자가 관리한다.", "The retransmission timer is kept by the receiver."],
      doesNotSay: ["재전송 타이머는 송신자가 관리한다.", "The retransmission timer is kept by the sender."]),
    .widening(
      "loss-answers",
      [
        MeaningPattern(
          of: "duplicate ACK | duplicate ACKs | dup ACK | dup ACKs | 중복 ACK",
          pole:
            "received twice | arrived correctly | arrived in order | arrived safely | 두 번 받았 | 두 번 수신 | 정상적으로 도착했 | 순서대로 도착했",
          not:
            "not | 않 | 아니 | lost | loss | 손실 | 유실 | missing | gap | out of order | 다음 | later | after | 못 | before | last | 마지막 | up to | 까지"
        )
      ],
      says: ["중복 ACK는 세그먼트가 정상적으로 도착했음을 뜻한다.", "A duplicate ACK means that the segment arrived correctly."],
      doesNotSay: ["중복 ACK는 세그먼트가 빠졌음을 뜻한다.", "A duplicate ACK means that a segment is missing."]),
    .claims(
      "cumulative-ack",
      [
        MeaningPattern(
          of:
            "cumulative ack | cumulative acks | cumulative acknowledgment | cumulative acknowledgement | cumulative acknowledgments | 누적 ACK | 누적 확인 응답 | 누적 확인응답 | 누적 응답 | 累积确认 | 累計確認",
          pole:
            "only one segment | only a single segment | only the last segment | each segment individually | each segment separately | segments individually | one by one | 개별적으로 | 하나의 세그먼트만 | 세그먼트 하나만 | 마지막 세그먼트만 | 逐个确认 | 单独确认",
          not: "selective | SACK | 선택 | not | never | 않 | 아니 | instead | rather | 대신 | 없 | 选择 | 不 | need | 필요"
        )
      ],
      Right(
        ko: "누적 ACK는 그 번호 앞의 모든 바이트를 한꺼번에 확인합니다.", "그 번호 앞의 모든 바이트",
        en: "A cumulative ACK acknowledges all bytes before its number at once.",
        "all bytes before its number"),
      "RFC 9293 3.4",
      says: ["누적 ACK는 각 세그먼트를 개별적으로 확인한다.", "A cumulative ACK acknowledges only one segment."],
      doesNotSay: ["누적 ACK는 각 세그먼트를 개별적으로 확인하지 않는다.", "A cumulative ACK acknowledges everything before it."]),
    .widening(
      "nagle-algorithm",
      [
        MeaningPattern(
          of: Subjects.nagle,
          pole:
            "increases the number of small | more small packets | more small segments | 작은 패킷의 수를 늘 | 작은 패킷을 늘 | 작은 패킷의 수가 늘",
          not: "disabl* | without | off | not | 비활성 | 끄 | 않 | TCP_NODELAY | 없 | holds | hold | holding")
      ],
      says: ["네이글 알고리즘은 작은 패킷의 수를 늘린다.", "Nagle's algorithm increases the number of small packets."],
      doesNotSay: ["네이글 알고리즘은 작은 패킷의 수를 줄인다.", "Nagle's algorithm reduces the number of small packets."]),
    .widening(
      "delayed-ack",
      [
        MeaningPattern(
          of: Subjects.delayedAck,
          pole:
            "increases the number of ACK | increases the number of ACKs | more ACKs | ACK for every segment | immediately for every segment | sends an ACK immediately | ACK의 수를 늘 | ACK 수를 늘 | ACK를 즉시 | 즉시 ACK를 | 바로 ACK를",
          not:
            "not | without | instead | disabl* | 않 | 없 | 대신 | 말고 | out of order | second | 두 번째 | QUICKACK | 하지만 | but | if | 면 | 때 | when | unless | rather | 비활성 | 끄 | 순서 | 아니",
          titled: false)
      ],
      says: [
        "지연 ACK는 ACK의 수를 늘린다.",
        "Delayed ACK sends an ACK immediately for every segment.",
      ],
      doesNotSay: ["지연 ACK는 ACK의 수를 줄인다.", "Delayed ACK does not send an ACK immediately for every segment."]),
    .widening(
      "aimd-directions",
      [
        MeaningPattern(
          of: "AIMD | additive increase | 합 증가 | 합증가",
          pole:
            "decreased by one | decreases by one | decreases linearly | decreased linearly | 1씩 줄 | 1씩 감소 | 선형적으로 감소 | 선형적으로 줄",
          not: "half | halv* | 절반 | not | 않 | 아니 | unlike | 1씩 증가")
      ],
      says: ["AIMD는 패킷 손실 시 윈도우를 1씩 줄인다.", "With AIMD cwnd is decreased by one on a loss."],
      doesNotSay: ["AIMD는 패킷 손실 시 윈도우를 절반으로 줄인다.", "With AIMD cwnd is halved on a loss."]),
    .widening(
      "mss-negotiated",
      [
        MeaningPattern(
          of: "MSS option | MSS 옵션 | MSS 옵션은 | MSS는",
          pole:
            "FIN 세그먼트에 | FIN에 담 | ACK에만 | in the FIN | FIN segment | FIN segments | every segment | 모든 세그먼트에 담 | 모든 세그먼트에 포함",
          not: "SYN | not | only | 않 | 아니 | data | 데이터 | limit* | 헤더 | header", titled: false)
      ],
      says: ["MSS 옵션은 FIN 세그먼트에 담긴다.", "The MSS option is carried in every segment."],
      doesNotSay: ["MSS 옵션은 SYN 세그먼트에 담긴다.", "The MSS option is carried in the SYN only."]),
    .widening(
      "avoidance-growth",
      [
        MeaningPattern(
          of: Subjects.avoidance, pole: Poles.exponential,
          not: Subjects.slowStart
            + " | until | till | before | 까지 | 전에 | 다가 | linear | linearly | 선형 | 线性 | slower | too | 너무 | avoid* exponential | CUBIC | backoff | RTO | timeout | 타임아웃 | multiplicative | 절반 | half | below | less than | 미만 | 작으면 | instead of | stop* | no longer | from | 에서 혼잡 | 대신 | 멈추 | 느리게 | 천천히 | 완만 | 급격 | aggress* | congested",
          behind: true)
      ],
      says: [
        "혼잡 회피: 임계값을 넘은 뒤 cwnd를 지수적으로 증가시킨다.",
        "Congestion avoidance: after the threshold, cwnd is increased exponentially (by 1 MSS per RTT).",
      ],
      doesNotSay: [
        "혼잡 회피: 임계값을 넘은 뒤 cwnd를 선형적으로 증가시킨다.",
        "Congestion avoidance begins where cwnd has grown exponentially until the threshold.",
      ]),
    .widening(
      "timeout-to-one",
      [
        MeaningPattern(
          of: "ssthresh | slow start threshold | threshold | 임계값 | 임계치 | 임곗값",
          pole:
            "윈도우 크기의 두 배 | 윈도우의 두 배 | cwnd의 두 배 | cwnd 값의 두 배 | 윈도우 크기의 2배 | 윈도우의 2배 | cwnd의 2배 | 시점의 두 배 | twice the current window | twice the window | twice the congestion window | double the current window | twice the cwnd",
          not: "절반 | half | halves | halved | until | 까지 | RTO | buffer", behind: true),
        MeaningPattern(
          of: WordClass.any(
            Told.tripleAck,
            "packet loss | on loss | loss occurs | loss is detected | 손실이 발생 | 손실 발생 | 혼잡을 감지하면 | 손실을 감지하면 | 혼잡 발생 시 | 혼잡이 발생하면"
          ),
          pole: WordClass.any(
            WordClass.each("doubles | doubled", "~ cwnd | ~ congestion window"),
            WordClass.each("cwnd | cwnd is | congestion window | congestion window is", "doubled | doubles"),
            WordClass.each("윈도우 크기를 | 윈도우를 | cwnd를 | 혼잡 윈도우를 | 윈도우 크기가 | cwnd가", "두 배로 | 2배로")),
          not:
            "RTO | timer | interval | 타이머 | 간격 | until | 까지 | no | without | not | 않 | 없 | RTT | slow start | 느린 시작 | 슬로우 | 절반 | half | before | 전 | ACK마다",
          behind: true),
      ],
      says: [
        "임계값을 패킷 손실이 발생했을 때의 윈도우 크기의 두 배로 줄인다.", "The threshold becomes twice the current window.",
        "혼잡 발생 시 윈도우 크기를 두 배로 늘린다.", "On loss cwnd is doubled.",
      ],
      doesNotSay: [
        "임계값을 패킷 손실이 발생했을 때의 윈도우 크기의 절반으로 줄인다.", "The threshold becomes half the current window.",
        "혼잡 발생 시 윈도우 크기를 절반으로 줄인다.", "On loss cwnd is halved.",
        "Until a loss occurs cwnd is doubled every RTT.",
      ]),
    .widening(
      "timeout-doubles",
      [
        MeaningPattern(
          of:
            "timeout interval | TimeoutInterval | timeout value | 타임아웃 주기 | 타임아웃 값 | 타임아웃 간격 | 타임아웃 시간 | RTO 값",
          pole: "절반으로 | 절반이 | is halved | halved | half of the previous | half its previous | 1/2로",
          "재전송 | 타임아웃이 | 이전 값 | retransm* | each timeout | every timeout | after a timeout | previous | 발생 | 만료",
          not: "cwnd | ssthresh | window | 윈도 | 임계 | 두 배 | 2배 | doubl* | not | 않 | 아니")
      ],
      says: ["타임아웃 주기를 이전 값의 절반으로 설정한다.", "The timeout interval is halved with every retransmission."],
      doesNotSay: ["타임아웃 주기를 이전 값의 두 배로 설정한다.", "The timeout interval is doubled with every retransmission."]),
    .widening(
      "flow-is-not-congestion",
      [
        MeaningPattern(
          of:
            "혼잡 현상을 방지 | 혼잡을 방지하거나 | 패킷의 수가 과도하게 | congestion in the network | network from becoming congested",
          pole: "흐름 제어라고 | 흐름 제어라 한 | 흐름 제어라 부 | is called flow control | known as flow control",
          not: Subjects.congestionControl, behind: true),
        MeaningPattern(
          of:
            "처리 속도 차이를 | 처리 속도의 차이를 | 수신자의 버퍼 | 수신 버퍼가 | receiver from being overwhelmed | overwhelming the receiver",
          pole: "혼잡 제어라고 | 혼잡 제어라 한 | 혼잡 제어라 부 | is called congestion control | known as congestion control",
          not: Subjects.flowControl + " | 네트워크 | network", behind: true),
        MeaningPattern(
          phrase: WordClass.each(
            "송신 측과 송신 측 | 송신자와 송신자 | 수신 측과 수신 측 | 수신자와 수신자", "~ 처리 속도 | ~ 속도 차이 | ~ 데이터 처리"),
          unless: "아니 | 않"),
      ],
      says: [
        "네트워크의 혼잡 현상을 방지하거나 제거하는 기능을 흐름 제어라고 한다.",
        "Congestion control prevents the sender from sending data faster than the receiver can process.",
        "Keeping the network from becoming congested is called flow control.",
        "송신측과 송신측의 데이터 처리 속도 차이를 해결하는 기법",
      ],
      doesNotSay: [
        "네트워크의 혼잡 현상을 방지하거나 제거하는 기능을 혼잡 제어라고 한다.",
        "Flow control prevents the sender from sending data faster than the receiver can process.",
        "Keeping the network from becoming congested is called congestion control.",
        "송신측과 수신측의 데이터 처리 속도 차이를 해결하는 기법",
      ]),
  ]
}
