import TCP

extension MeaningRule {
  /// Losses: what is sent again, when, and what the window does then.
  static let truthsOfLosses: [MeaningRule] = [
    .widening(
      "avoidance-growth",
      [
        MeaningPattern(
          of: Subjects.avoidance,
          says:
            "exponential increase instead of linear | exponential growth instead of linear | exponentially instead of linearly | exponentially rather than linearly | exponential rather than linear | 선형이 아니라 지수 | 선형적이 아니라 지수 | 선형 증가가 아니라 지수 | 선형 대신 지수",
          unless: "slow start | 느린 시작 | 슬로우 스타트"),
        .untruth(
          of: Subjects.avoidance,
          not:
            "exponential* | doubles | doubling | doubled | 지수적 | 지수 함수 | 지수함수 | 기하급수 | 두 배로 | 2배로 | 두 배씩 | 2배씩 | 두배로 | 두배씩",
          unless:
            "slow start | 느린 시작 | 슬로우 스타트 | 슬로 스타트 | slowstart | not | no longer | never | 않 | 없 | until | up to | before | 까지 | 전까지 | 다가 | backoff | instead of exponential | ssthresh | threshold | 임계 | fast recovery | timeout | 타임아웃"
        ),
      ],
      says: ["Congestion avoidance: exponential increase of the window", "혼잡 회피에서는 윈도우를 두 배씩 늘린다."],
      doesNotSay: [
        "Congestion avoidance: linear increase instead of exponential", "혼잡 회피에서는 윈도우를 1 MSS씩 늘린다.",
      ]),
    .widening(
      "slow-start-growth",
      [
        .untruth(
          of: Subjects.slowStart,
          not: WordClass.any(
            "여기서부터 slow start | 임계점부터 slow start | 임계점 이후부터 slow start | 임계값부터 slow start | ssthresh부터 slow start | begins slow start | starts slow start",
            WordClass.each(
              "임계점 | 임계값 | 임계치 | ssthresh | threshold",
              "부터 slow start | 이후에 slow start | 이후 slow start | 부터 느린 시작 | 이후 느린 시작 | 부터 슬로우 스타트 | 이후 슬로우 스타트 | 을 넘으면 slow start | 를 넘으면 slow start"
            )),
          with: "임계점 | 임계값 | 임계치 | ssthresh | threshold",
          unless:
            "까지 | until | up to | timeout | 타임아웃 | 손실 | loss | 절반 | half | 혼잡 회피 | avoidance | 다시 | again")
      ],
      says: [
        "ssthresh는 여기서부터 Slow Start를 사용하겠다는 의미이다.",
        "Once cwnd passes ssthresh, the sender begins slow start.",
      ],
      doesNotSay: [
        "ssthresh는 여기까지만 Slow Start를 사용하겠다는 의미이다.",
        "Once cwnd passes ssthresh, the sender leaves slow start.",
      ]),
    .widening(
      "aimd-directions",
      [
        MeaningPattern(
          WordClass.any(
            "반으로 줄이지 않고 | 절반으로 줄이지 않고 | 반으로 줄이는 것이 아니라 | 절반으로 줄이는 것이 아니라 | 반으로 줄이는 대신 | 절반으로 줄이는 대신 | instead of halving | rather than halving | not halved but"
          ),
          "1로 줄이 | 1로 줄인 | 1로 감소 | 1로 초기화 | 1로 설정 | 처음 값으로 | 1부터 | 1 MSS로 | to 1 | to one | one segment",
          unless: "Tahoe | 타호 | timeout | time-out | 타임아웃 | 타임 아웃 | RTO | 시간 초과 | slow start | 느린 시작 | 슬로우")
      ],
      says: [
        "혼잡한 상태가 되면 window size를 반으로 줄이지 않고 1로 줄이고 선형 증가시킨다.",
        "On three duplicate ACKs the window is cut to one instead of halving it.",
      ],
      doesNotSay: [
        "혼잡한 상태가 되면 window size를 1로 줄이지 않고 반으로 줄이고 선형 증가시킨다.",
        "Tahoe는 반으로 줄이지 않고 1로 줄인다.", "Tahoe cuts the window to one instead of halving it.",
      ]),
    .claims(
      "selective-retransmission",
      [
        .untruth(
          of: "SACK | selective ack | selective acknowledgment | 선택적 확인 응답 | 선택적 승인 | 선택적 확인응답",
          not: WordClass.any(
            WordClass.each(
              "이후의 모든 | 이후 모든 | 뒤의 모든 | 부터 모든 | 다음의 모든 | 모든",
              "데이터를 재전송 | 세그먼트를 재전송 | 패킷을 재전송 | 데이터를 다시 보 | 세그먼트를 다시 보 | 패킷을 다시 보"),
            WordClass.each(
              "retransmits | resends | retransmit | resend | retransmitting | resending",
              "~ everything | ~ all segments | ~ all data | ~ all packets | ~ all the segments | ~ all the data | ~ every segment"
            )),
          unless:
            "without SACK | SACK 없이 | SACK이 없 | 않 | not | 없 | need | 대신 | 아니 | avoid* | Go-Back | GBN | only | 만 | 누적 | cumulative | 면 | if | 기존 | 필요"
        )
      ],
      Right(
        ko: "SACK이 있으면 빠진 부분만 다시 보냅니다.", "빠진 세그먼트만",
        en: "With SACK only what is missing is sent again.", "only the missing segments"),
      "RFC 2018 5",
      says: [
        "SACK: 송신자는 유실된 부분 이후의 모든 데이터를 재전송한다.", "With SACK the sender resends all segments after the loss.",
      ],
      doesNotSay: [
        "SACK: 송신자는 유실된 부분만 재전송한다.", "Without SACK the sender resends all segments after the loss.",
      ]),
    .claims(
      "acknowledged-is-done",
      [
        .untruth(
          of: WordClass.any(
            "retransmit | retransmits | retransmitted | resend | resends | retransmission | 재전송 | 다시 보내"),
          not: WordClass.any(
            "acknowledged data after a timeout | acknowledged segments after | data that has been acknowledged | data that was acknowledged | segments that have been acknowledged | data already acknowledged",
            WordClass.each(
              "이미 ACK 받은 | 이미 ACK를 받은 | 이미 ACK을 받은 | 이미 확인 응답을 받은 | 확인 응답을 받은 | ACK를 받은 | ACK을 받은 | 이미 확인된 | 확인 응답된",
              "데이터를 재전송 | 세그먼트를 재전송 | 패킷을 재전송 | 데이터를 다시 | 세그먼트를 다시 | 패킷을 다시")),
          unless:
            "unack* | not | never | no | un | 않 | 못 | 필요 | 없 | 안 | 아니 | spurious* | unnecessar* | 면 | 후 | 뒤"),
        .untruth(
          of: "타이머 | 타임아웃 | timer | timeout | RTO | 제한 시간 | 시간 내에 | 일정 시간",
          not: WordClass.any(
            WordClass.each(
              "ACK를 | ACK을 | ACK가 | ACK 세그먼트를 | ACK 패킷을 | 확인 응답을 | 확인응답을 | 응답을",
              "받으면 ~ 재전송 | 수신하면 ~ 재전송 | 받으면 재전송 | 받게 되면 재전송 | 수신하면 재전송 | 도착하면 재전송"),
            WordClass.each(
              "if the ack | if an ack | when the ack | when an ack | if the acknowledgment | if an acknowledgment | when the acknowledgment",
              "arrives ~ retransm* | is received ~ retransm* | arrives in time ~ resend* | is received ~ resend*"
            )),
          unless:
            "duplicate | dup | 중복 | 3 | 세 번 | 세 개 | not | 못 | 않 | 안 | before | 없 | no | until | partial | 부분"),
      ],
      Right(
        ko: "재전송하는 것은 아직 ACK를 받지 못한 데이터입니다.", "ACK를 받지 못한 데이터",
        en: "What is sent again is data that has not been acknowledged.", "unacknowledged data"),
      "RFC 9293 3.8.1",
      says: [
        "이미 ACK 받은 데이터를 재전송하기 위한 저장소이다.", "Retransmit acknowledged data after a timeout.",
        "타이머가 끝난 시점까지 ACK 세그먼트를 받으면 세그먼트를 재전송한다.",
      ],
      doesNotSay: [
        "아직 ACK 받지 못한 데이터를 재전송하기 위한 저장소이다.", "Retransmit unacknowledged data after a timeout.",
        "타이머가 끝난 시점까지 ACK 세그먼트를 받지 못하면 세그먼트를 재전송한다.",
        "중복 ACK를 3개 받으면 타이머를 기다리지 않고 재전송한다.",
      ]),
    .claims(
      "oldest-is-retransmitted",
      [
        .untruth(
          of: "timer | retransmission timer | 타이머 | unacked | 재전송 | 다시 보 | retransm* | resend*",
          not: WordClass.any(
            WordClass.each(
              "가장 최근에 | 젤 최근에 | 제일 최근에 | 마지막에",
              "보낸 segment를 위한 | 보낸 세그먼트를 위한 | 보낸 세그먼트의 타이머 | 보낸 세그먼트를 재전송 | 보낸 segment를 재전송 | 보낸 패킷을 재전송"),
            WordClass.each(
              "seq # | seq가 | 번호가 | 순서 번호가 | 시퀀스 번호가 | SEQ 번호가", "젤 큰 | 가장 큰 | 제일 큰"),
            "unacknowledged segment with the largest sequence | unacknowledged segment with the highest sequence | newest unacknowledged | most recent unacknowledged | most recently sent unacknowledged | youngest unacknowledged | 가장 큰 순서 번호의 미확인 | 가장 최근의 미확인"
          ),
          with: "ack | acks | unack* | unacked | 확인 | 미확인 | ACK",
          unless: "received | 잘 받은 | 수신한 것 중 | SACK | RACK | TLP | probe | not | 아니 | 않고")
      ],
      Right(
        ko: "재전송 타이머와 재전송은 가장 오래된 미확인 세그먼트를 위한 것입니다.", "가장 오래된 미확인 세그먼트",
        en: "The timer is for the oldest unacknowledged segment, and that one is sent again.",
        "the oldest unacknowledged segment"),
      "RFC 6298 5",
      says: [
        "타이머는 ACK를 못 받은 것 중 가장 최근에 보낸 세그먼트를 위한 것이다.",
        "같은 ACK가 3개 오면 unacked 중에 순서 번호가 가장 큰 것을 다시 보낸다.",
        "The retransmission timer runs for the most recently sent unacknowledged segment.",
      ],
      doesNotSay: [
        "타이머는 ACK를 못 받은 것 중 가장 오래된 세그먼트를 위한 것이다.",
        "The retransmission timer runs for the oldest unacknowledged segment.",
      ]),
    .widening(
      "rtt-of-retransmission",
      [
        .untruth(
          of:
            "재전송한 | 재전송된 | retransmitted segment | retransmitted segments | retransmitted packets | retransmission | retransmissions | 재전송 세그먼트 | 재전송된 세그먼트",
          not:
            "포함한다 | 포함시킨다 | 포함된다 | 포함함 | 측정에 사용한다 | 계산에 사용한다 | 계산한다 | is included | are included | is used | are used | are measured | is measured | included in",
          with:
            "sample rtt | samplertt | RTT 측정 | RTT sample | RTT 샘플 | RTT 계산 | RTT 추정 | RTT estimate | RTT estimation | RTT measurement | RTT measurements | SRTT | estimated RTT | 왕복 시간 측정",
          unless: "timestamp* | 타임스탬프 | not | never | 않 | 제외 | ignore* | exclude* | 아니 | 안 | TSopt | 옵션")
      ],
      says: [
        "재전송한 segment는 sample rtt에 포함한다.", "Retransmitted segments are included in the RTT estimation.",
      ],
      doesNotSay: [
        "재전송한 segment는 sample rtt에 포함하지 않는다.",
        "Retransmitted segments are not included in the RTT estimation.",
      ]),
    .widening(
      "ack-takes-no-number",
      [
        .untruth(
          of:
            "확인응답만을 포함하는 | 확인 응답만을 포함하는 | ACK만 포함한 | ACK만을 포함하는 | ACK만 담은 | ACK만 있는 | 순수 ACK | 순수한 ACK | 데이터 없는 ACK | 데이터가 없는 ACK | pure ACK | pure ACKs | ACK-only | segments that carry only an ACK | ACK without data | ACKs without data",
          not:
            "재전송된 | 재전송한 | 재전송 타이머가 설정되 | 타이머가 설정되며 | 타이머를 설정한 | is retransmitted | are retransmitted | is resent | are resent | retransmission timer is set | sets the retransmission timer",
          unless: "않 | not | never | no | 없 | 아니 | 안 | 데이터 세그먼트 | 손실된 데이터")
      ],
      says: ["확인 응답만을 포함하는 세그먼트에는 타이머가 설정되며, 이러한 세그먼트도 재전송된다.", "Pure ACKs are retransmitted too."],
      doesNotSay: ["확인 응답만을 포함하는 세그먼트에는 타이머가 설정되지 않으며 재전송되지 않는다.", "Pure ACKs are never retransmitted."]),
    .widening(
      "timeout-length",
      [
        .untruth(
          of:
            "timeout | RTO | timeout interval | timeout value | retransmission timeout | 타임아웃 | 타임아웃 값 | 재전송 타이머 | 재전송 시간",
          not: WordClass.any(
            WordClass.each(
              "just | slightly | a bit | a little | somewhat",
              "shorter than | smaller than | less than | below"),
            WordClass.each(
              "RTT보다 | 왕복 시간보다 | 왕복시간보다", "약간 짧 | 조금 짧 | 짧은 | 짧게 | 짧아야 | 작아야 | 작게 | 작은 | 약간 작 | 조금 작 | 살짝 짧")),
          with: "RTT | round trip | 왕복",
          unless:
            "longer | larger | greater | too | 너무 | 면 | if | when | not | 않 | 크 | 길 | 불필요 | premature* | unnecess*"
        )
      ],
      says: ["Ideally the timeout is just shorter than the RTT.", "타임아웃은 RTT보다 약간 짧은 것이 좋다."],
      doesNotSay: ["Ideally the timeout is just longer than the RTT.", "타임아웃이 RTT보다 짧으면 불필요한 재전송이 생긴다."]),
    .claims(
      "loss-is-recovered",
      [
        .untruth(
          of: "TCP | TCP는 | TCP simply",
          not: WordClass.any(
            WordClass.each(
              "simply | just",
              "skips them | ignores them | drops them | skips it | ignores it | gives up on them"),
            WordClass.each(
              "손실된 | 유실된 | 잃어버린",
              "패킷을 무시한 | 패킷은 무시한 | 패킷을 재전송하지 않 | 패킷은 재전송하지 않 | 데이터를 무시한 | 데이터를 재전송하지 않 | 데이터는 재전송하지 않 | 세그먼트를 재전송하지 않 | 데이터는 무시하"
            )),
          with: "reliab* | lost | loss | delivery | 손실 | 유실 | 신뢰",
          unless:
            "UDP | not | never | cannot | 만약 | if TCP | would | 면 | ACK는 | QUIC | pure | unless | 없이"),
        MeaningPattern(
          WordClass.each(
            "reliable data delivery | reliable delivery | reliable data transfer | reliable transmission",
            "without acknowledgments | without acknowledgements | without retransmission | without retransmissions"
          ),
          unless: "cannot | not | no | impossible | UDP | QUIC"),
      ],
      Right(
        ko: "TCP는 잃은 세그먼트를 다시 보내 신뢰성을 얻습니다.", "재전송한다",
        en: "TCP is reliable because what is lost is sent again.", "it is retransmitted"),
      "RFC 9293 3.8.1",
      says: [
        "If packets are lost, TCP simply skips them.", "TCP는 손실된 패킷을 재전송하지 않는다.",
        "The benefit of TCP is reliable data delivery without acknowledgments or retransmission.",
      ],
      doesNotSay: [
        "If packets are lost, TCP retransmits them.", "TCP는 손실된 패킷을 재전송한다.", "UDP는 손실된 패킷을 재전송하지 않는다.",
      ]),
  ]
}
