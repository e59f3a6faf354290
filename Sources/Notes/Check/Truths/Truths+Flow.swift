import TCP

extension MeaningRule {
  /// Windows, and what Nagle's algorithm and the push flag do with what waits to be sent.
  static let truthsOfFlow: [MeaningRule] = [
    .widening(
      "send-window",
      [
        .untruth(
          of:
            "윈도우란 | 윈도란 | 윈도우는 | 윈도우 크기는 | 윈도우 크기란 | 윈도우 사이즈 | 윈도우 제어 | 윈도우 방식 | 슬라이딩 윈도우 | sliding window | window is | window size | 윈도우 크기",
          not: WordClass.any(
            WordClass.each(
              "ACK를 | ACK을 | ACK가 | ACK 수신을 | ACK의 수신을 | 확인 응답을 | 확인응답을 | 응답을",
              "받은 뒤에야 | 받은 후에야 | 받아야만 | 받은 다음에야 | 반드시 기다 | 받은 뒤에만 | 받은 후에만 | 일일이 기다 | 하나하나 기다 | 매번 기다"),
            WordClass.each(
              "only after | always waits for | must wait for | waiting for | after waiting for",
              "each ack | every ack | the ack of each | each acknowledgment | every acknowledgment")),
          unless: Roots.withoutAck
            + " | stop-and-wait | stop and wait | 정지 | not | 않 | 없 | without | 단점 | 문제 | 기존 | 비효율 | 안 | 대기"),
        .untruth(
          of: "윈도우 사이즈 | 윈도우 크기 | window size | advertised window | receive window | rwnd | 수신 윈도우 | 윈도우",
          not:
            "넘더라도 ~ 기다리지 않고 | 넘더라도 ~ 없이 | 를 넘더라도 | 을 넘더라도 | 를 넘어서도 | 을 넘어서도 | 를 초과하더라도 | 을 초과하더라도 | 윈도우 크기와 상관없이 | 윈도우와 상관없이 | 윈도우 크기에 상관없이 | 윈도우 크기와 관계없이 | 윈도우와 관계없이 | rwnd와 상관없이 | rwnd와 관계없이 | may send more than the | can send more than the | regardless of the window | regardless of the receive window | beyond the window",
          with: "보낼 수 | 전송할 수 | 보낸다 | 전송한다 | send | sends | transmit",
          unless: "urgent | 긴급 | probe* | 프로브 | 수 없 | 수는 없 | 지 않는다 | 않아야 | not | cannot | 안 된 | 안된 | 하면"),
        .untruth(
          of: "window | sliding window | 윈도우 | 윈도",
          not: WordClass.any(
            WordClass.each("amount of | bytes of | how much", "acknowledged data | acked data"),
            "이미 확인 응답된 데이터의 양 | 확인 응답을 받은 데이터의 양 | ACK를 받은 데이터의 양 | 확인된 데이터의 양"),
          unless: "unack* | not | un | 않 | 못 | 아직 | slide* | 이동 | left | 왼쪽"),
      ],
      says: [
        "윈도우란, ACK을 받은 뒤에야 보낼 수 있는 데이터의 크기입니다.",
        "윈도우 제어는 한 개의 패킷을 보낸 후 ACK 수신을 반드시 기다렸다가 다음 패킷을 보내는 방식이다.",
        "정해진 윈도우 사이즈를 넘더라도 확인 응답을 기다리지 않고 모아 보낼 수 있다.",
        "The window defines the amount of acknowledged data that is in flight.",
      ],
      doesNotSay: [
        "윈도우란, ACK을 받지 않고 보낼 수 있는 데이터의 크기입니다.", "정해진 윈도우 사이즈까지라면 확인 응답을 기다리지 않고 모아 보낼 수 있다.",
        "The window defines the amount of unacknowledged data that is in flight.",
        "윈도우는 확인 응답을 받으면 이동한다.",
      ]),
    .widening(
      "send-window",
      [
        .untruth(
          of: Subjects.windowField + " | window",
          not:
            "is increased | increases | larger | bigger | greater | 커지면 | 클수록 | 커질수록 | 늘어나면 | 커지게 되면",
          with:
            "fewer packets | fewer segments | less data | fewer bytes | 적은 데이터 | 적은 패킷 | 더 적게 | 적은 양의 데이터",
          unless: "more | smaller | 많 | 작 | not | 않 | loss* | 손실 | than 64")
      ],
      says: [
        "If the window size is increased, fewer packets can be sent before an ACK is needed.",
        "윈도우 크기가 커지면 더 적은 데이터를 한 번에 보낼 수 있다.",
      ],
      doesNotSay: [
        "If the window size is increased, more packets can be sent before an ACK is needed.",
        "윈도우 크기가 커지면 더 많은 데이터를 한 번에 보낼 수 있다.",
      ]),
    .widening(
      "window-zero-close",
      [
        .untruth(
          of: Subjects.windowField + " | 윈도우 | 윈도 | window",
          not: WordClass.each(
            "0이면 | 0일 때 | 0인 경우 | 0이 되면 | 0일 경우",
            "~ 전송 시작 | ~ 송신 시작 | ~ 전송을 시작 | ~ 송신을 시작 | ~ 전송을 재개 | 무제한 | 제한 없이"),
          unless: "중지 | 중단 | 멈 | 않 | 못 | 없다 | 없음 | 아닌 | 프로브 | 까지 | 다시"),
        .untruth(
          of:
            Subjects.zeroWindow
            + " | 0이면 | 0일 때 | 0인 경우 | 0이 되면 | 0일 경우 | if 0 | if it is 0 | if zero | when it is zero | value of 0 | a value of zero",
          not: WordClass.any(
            WordClass.each(
              "무제한 | 제한 없이 | 계속 | 마음껏 | 최대한 | 빠르게 | 즉시", "송신 | 전송 | 보낼 | 보내"),
            "송신 시작 | 전송 시작 | 송신을 시작 | 전송을 시작 | 전송을 재개하 | 전송을 계속 | unlimited | without limit | keep sending | keeps sending | continue sending | continues sending | start sending | starts sending | as much as it | no limit"
          ),
          with: Subjects.windowField + " | window | windows | 윈도우 | 윈도 | rwnd | 버퍼 | 수신 버퍼 | buffer",
          unless:
            "stop* | pause* | 중지 | 중단 | 멈 | 않 | not | no data | 못 | 없다 | 없음 | 프로브 | probe* | until | 될 때까지 | 다시 | 아닌 | non-zero | nonzero | urgent | 커지면 | 늘어나면 | 1바이트 | 1 바이트 | 1 byte | one byte"
        ),
      ],
      says: [
        "Window Size : 수신 윈도우의 버퍼 크기 (0이면 무제한 송신)", "윈도우 크기: 0이면 송신 프로세스의 전송 시작",
        "Window: a value of zero means that the sender may keep sending.",
      ],
      doesNotSay: [
        "Window Size : 수신 윈도우의 버퍼 크기 (0이면 송신 중지)", "윈도우 크기: 0이면 송신 프로세스의 전송 중지",
        "Window: a value of zero means that the sender has to stop sending.",
        "윈도우가 0이면 멈추고, 0이 아니게 되면 전송을 시작한다.",
      ]),
    .widening(
      "window-field-meaning",
      [
        MeaningPattern(
          Subjects.receiveWindow,
          WordClass.each(
            "이미 사용한 | 이미 사용 중인 | 이미 사용된 | 이미 찬 | 이미 차 있는",
            "버퍼 크기 | 버퍼의 크기 | 버퍼 공간 | 버퍼의 공간 | 수신 버퍼의 크기 | 공간의 크기"),
          unless: "빼 | 뺀 | 제외 | 남은 | - | minus | 않"),
        .untruth(
          of: Subjects.receiveWindow + " | window size field | 윈도우 필드 | 윈도우 크기 필드 | available space",
          not: WordClass.any(
            WordClass.each(
              "used | occupied | filled | full part of the",
              "buffer space | space in the buffer | part of the buffer | receive buffer | buffer | bytes in the buffer"
            ),
            WordClass.each(
              "송신 | 송신자의 | 송신 측 | 송신측 | 송신자 | 보내는 쪽의 | 송신 측의 | 송신측의 | sending | 송신자측",
              "버퍼의 | 버퍼에 | 버퍼 크기 | 버퍼의 남은 | 버퍼 여유"),
            WordClass.each(
              "sender | senders | sending | send", "buffer")),
          unless:
            "unused | free | available space in the receive | not | 않은 | 아직 | 남은 수신 | minus | 빼 | 뺀 | - | receiver | receive buffer | receivers | 수신 버퍼의 남 | 수신측 버퍼 | congestion | 혼잡 | unsent | cwnd | 미사용 | 사용 가능한 | 사용하지 | 확인하 | 보고 | 맞추 | 맞춘 | 맞춰 | 조절"
        ),
      ],
      says: [
        "수신자는 받을 수 있는 바이트 수(이미 사용한 버퍼 크기, receive window)를 알린다.",
        "Advertised window = available space in the sender buffer", "rwnd: 송신 버퍼의 남은 공간",
      ],
      doesNotSay: [
        "수신자는 받을 수 있는 바이트 수(사용하지 않은 버퍼 크기, receive window)를 알린다.",
        "Advertised window = available space in the receive buffer", "rwnd: 수신 버퍼의 남은 공간",
      ]),
    .widening(
      "flow-is-not-congestion",
      [
        .untruth(
          of: Subjects.flowControl,
          not:
            "라우터의 혼잡 | 네트워크의 혼잡 | 네트워크 혼잡 | 네트워크의 상태를 | 네트워크 상태를 | 네트워크 상황을 | 네트워크의 상황을 | 망의 혼잡 | 라우터의 상태 | router congestion | network congestion | congestion in the network",
          unless:
            "receiver | receivers | 수신 | 받는 | 상대 | cwnd | congestion window | 혼잡 윈도 | congestion control | 혼잡 제어 | 혼잡제어 | not | 않 | 아니 | 接收 | 데이터 링크 | 지만",
          titled: false
        ),
        .untruth(
          of: Subjects.congestionControl,
          not:
            "수신 측의 속도 | 수신측의 속도 | 수신자의 속도 | 수신 측의 상태 | 수신 측의 버퍼 | 수신측의 버퍼 | 수신자의 버퍼 | 수신자 버퍼 | 수신측 버퍼 | 수신 버퍼 | 수신자가 처리 | 수신측이 처리 | 수신 측이 처리 | receivers speed | speed of the receiver | receivers buffer | receive buffer | buffer of the receiver | receiver from being | receivers capacity | capacity of the receiver | slow receiver | overwhelm the receiver | overwhelming the receiver",
          unless:
            "network | networks | router | routers | 네트워크 | 라우터 | 망 | flow control | 흐름 제어 | 흐름제어 | rwnd | not | 않 | 아니 | min | 경로"
        ),
        .untruth(
          of: Subjects.flowControl,
          not:
            "수신 측의 데이터 전송량 | 수신측의 데이터 전송량 | 송신 측에 따라 | 송신측에 따라 | 송신자의 버퍼가 | 송신측의 버퍼가 | 송신 측의 버퍼가 | 송신자측 버퍼가 | 송신 버퍼가",
          unless:
            "수신자의 버퍼 | 수신측의 버퍼 | 수신 측의 버퍼 | receivers buffer | overwhelm the receiver | 혼잡 | congestion | 작 | 비어 | 않 | 아니"
        ),
      ],
      says: [
        "흐름제어 : 라우터의 혼잡을 감안해 송신할 수 있다.", "혼잡 제어는 수신측의 속도에 맞추어 보내는 것이다.",
        "Flow control adapts the rate to network congestion.",
        "Congestion control protects the receiver's buffer.",
        "흐름 제어는 송신자의 버퍼가 다 찼을 때 데이터를 잃지 않게 한다.",
      ],
      doesNotSay: [
        "흐름제어 : 수신 측의 속도를 감안해 송신할 수 있다.", "혼잡 제어는 네트워크의 상태에 맞추어 보내는 것이다.",
        "Flow control adapts the rate to the receiver.", "Congestion control protects the network.",
      ]),
    .widening(
      "nagle-algorithm",
      [
        MeaningPattern(
          Subjects.nagle,
          "no outstanding | no unacknowledged | no unacked | nothing outstanding | nothing unacknowledged | all data has been acknowledged | 미확인 데이터가 없을 때 | 확인 응답을 하나도 못 | ACK를 하나도 못 | 응답을 하나도 받지 못 | 응답을 하나도 못",
          "dont send | does not send | hold* | wait* | buffer* | delay* | not send | 기다리 | 모아 | 허락 | 보내지 않 | 보류",
          unless: "until | or | 까지 | 거나 | 즉시 | immediately | at once | 바로"),
        .untruth(
          of: Subjects.nagle,
          not: WordClass.any(
            WordClass.each(
              "패킷 수는 | 패킷 수를 | 패킷 수가 | 패킷의 수를 | 패킷의 수가 | 패킷 개수를 | 패킷 개수가 | 패킷수를 | 패킷수가 | 작은 패킷을 | 작은 패킷이",
              "늘린 | 늘려 | 늘어 | 증가 | 많이 보내 | 많아"),
            WordClass.each(
              "increases | increase | increasing | raises | maximizes",
              "~ number of packets | ~ number of small packets | ~ number of segments | ~ small packets")),
          unless:
            "않 | not | 없이 | 꺼 | off | 비활성 | disable* | 막기 | 막는 | 막아 | 방지 | 문제 | 으면 | reduce* | without | TCP_NODELAY"
        ),
        .untruth(
          of: Subjects.nagle,
          not:
            "보내지 않고 바로 | 즉시 보낸 | 즉시 전송한 | 곧바로 보낸 | 곧바로 전송한 | sends small packets immediately | sends every small segment at once | sends data immediately | sends each byte",
          unless:
            "if | when | unless | 면 | 때 | 꺼 | off | 비활성 | disable* | without | TCP_NODELAY | 않 | not | 첫 | first | 경우 | full | MSS | 최대 | 없"
        ),
      ],
      says: [
        "Nagle's algorithm: don't send small packets when there is no outstanding data",
        "네이글 알고리즘: ACK를 받기까지 버퍼에 대기하느라 전송 패킷 수는 늘어난다.", "Nagle's algorithm increases the number of packets.",
      ],
      doesNotSay: [
        "Nagle's algorithm: don't send small packets when there is outstanding data",
        "네이글 알고리즘: ACK를 받기까지 버퍼에 대기하느라 전송 패킷 수는 줄어든다.", "Nagle's algorithm reduces the number of packets.",
      ]),
    .widening(
      "flag-work",
      [
        .untruth(
          of: Subjects.push + " | push function | 푸시 플래그 | PUSH 플래그 | PSH(Push) | PSH(PUSH)",
          not: WordClass.any(
            WordClass.each(
              "버퍼에 모아 | 버퍼에 쌓아 | 버퍼에 저장해 | 버퍼에 담아 | 버퍼에 두었다가", "두고 | 두었다가 | 둔 | 놓고 | 뒀다가 | 서 나중에 | 서 천천히"),
            WordClass.each("천천히 | 나중에", "전달 | 넘기 | 올려 | 보내"),
            WordClass.each(
              "keep | keeps | hold | holds | store | stores",
              "~ data in the buffer | ~ the data in the buffer | ~ data back | ~ in the buffer until")),
          unless: "않 | 말고 | 없이 | not | without | instead | rather | never | URG | 대신 | 0이면 | if 0"),
        .untruth(
          of: Subjects.push + " | push function | 푸시 플래그",
          not:
            "하위 계층에 | 하위 계층으로 | 하위 프로토콜로 | 네트워크 계층에 | to the lower layer | to lower layers | to the network layer | until it is full | until the buffer is full",
          unless: "않 | 말고 | 없이 | not | without | instead | rather | never | 상위 | 응용 | upper | URG | 대신"),
      ],
      says: [
        "PSH : 데이터를 버퍼에 모아 두고 응용 프로그램으로 천천히 전달할 것을 지시", "PSH: 버퍼링된 데이터를 하위 계층에 즉시 전달할 때 사용",
        "PSH: Push function – keep data in the buffer until it is full",
      ],
      doesNotSay: [
        "PSH : 데이터를 버퍼에 모아 두지 않고 응용 프로그램으로 즉시 전달할 것을 지시", "PSH: 버퍼링된 데이터를 상위 계층에 즉시 전달할 때 사용",
        "PSH: Push function – deliver the data to the application immediately",
      ]),
    .claims(
      "keep-alive-when-idle",
      [
        .untruth(
          of: Subjects.keepAlive,
          not:
            "데이터가 쉬지 않고 | 데이터가 계속 오가 | 데이터가 끊임없이 | 데이터를 주고받는 동안 | 데이터가 많 | while data is flowing | while data flows | when data is flowing | on a busy connection | on busy connections | whenever data is exchanged | on an active connection when data",
          unless: "HTTP | 않으면 | 없으면 | idle | 유휴 | 없을 | not | 응답이 없")
      ],
      Right(
        ko: "keep-alive는 오래 조용한 연결이 아직 살아 있는지 확인합니다.", "데이터가 오가지 않을 때",
        en: "Keep-alive probes a connection that has been idle for long.", "when the connection is idle"),
      "RFC 9293 3.8.4",
      says: [
        "TCP keep-alive는 일정 시간 데이터가 쉬지 않고 오가면 작은 패킷을 보낸다.",
        "Keep-alive probes are sent while data is flowing.",
      ],
      doesNotSay: [
        "TCP keep-alive는 일정 시간 데이터가 오가지 않으면 작은 패킷을 보낸다.", "Keep-alive probes are sent on idle connections.",
      ]),
  ]
}
