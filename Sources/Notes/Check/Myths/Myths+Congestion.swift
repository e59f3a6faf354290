import TCP

/// What is often believed of flow and congestion control and their windows.
extension Myth {
  static let ofCongestion: [Myth] = ofControl + ofWindows + ofPhases

  private static let ofControl: [Myth] = [
    Myth(
      .flowControl, .congestionControl,
      says: "congestion control | 혼잡 제어", "flow control | 흐름 제어", MythWords.sameThing,
      unless: "not | different | 다르 | 아니 | 않 | goal | 목표 | together", reach: .anywhere,
      ko: "흐름 제어는 수신자(rwnd)를, 혼잡 제어는 네트워크(cwnd)를 지킵니다.",
      en: "Flow control spares the receiver (rwnd), congestion control the network (cwnd)."),
    Myth(
      .flowControl,
      says:
        "slow start | fast recovery | fast retransmit | congestion avoidance | cwnd | ssthresh | AIMD | congestion window | 느린 시작 | 슬로 스타트 | 빠른 회복 | 빠른 재전송 | 혼잡 회피 | 혼잡 윈도",
      unless:
        "rwnd | receive window | receiver* | advertised | min | minimum | smaller | congestion control | network | second | 수신 | 혼잡 제어 | 네트워크 | 함께 | 최소 | 작은 | not | 않 | 아니",
      beside: [.congestionControl],
      ko: "흐름 제어는 수신자가 알리는 윈도(rwnd)로 합니다. cwnd와 느린 시작은 혼잡 제어의 것입니다.",
      en:
        "Flow control works by the receiver's window (rwnd); cwnd and slow start belong to congestion control."
    ),
    Myth(
      .flowControl,
      says: "network | routers | router queues | path | 네트워크 | 라우터 | 망이 | 길이",
      "overload* | congested | congestion | overwhelm* | collapse | jam* | crowded | 혼잡해 | 과부하 | 붐비 | 막히 | 막힐",
      unless:
        "receiver* | receive | buffer* | rwnd | congestion control | 수신 | 받는 | 버퍼 | 혼잡 제어 | not | 않 | 아니 | unlike",
      beside: [.congestionControl],
      ko: "흐름 제어는 수신자의 버퍼를 지킵니다. 네트워크를 지키는 것은 혼잡 제어입니다.",
      en: "Flow control spares the receiver's buffer; congestion control spares the network."),
    Myth(
      .congestionControl,
      says:
        "rwnd | receive window | receivers window | receiver buffer | receivers buffer | receive buffer | slow receiver | advertised window | 수신 윈도 | 수신 버퍼 | 수신자의 버퍼 | 광고 윈도 | 광고된 윈도 | 받는 놈",
      "protect* | prevent* | avoid* | overflow* | guard* | limit | limits | by | through | 보호 | 막 | 방지 | 넘치 | 조절 | 맞추 | 광고 | 기법 | 힘들",
      unless:
        "cwnd | network | congestion window | flow control | min | minimum | smaller | 네트워크 | 혼잡 윈도 | 흐름 제어 | 최소 | 작은 | not | 않 | 아니 | 별도",
      beside: [.flowControl, .cwnd],
      ko: "혼잡 제어는 송신자의 cwnd로 네트워크를 지킵니다. 수신 버퍼를 지키는 것은 흐름 제어입니다.",
      en: "Congestion control spares the network by the sender's cwnd; the receive buffer is flow control's."),
    Myth(
      .congestionControl, .flowControl, .nagle, .slowStart, .delayedAck, .keepAlive,
      says: "encrypt* | compress* | authenticat* | 암호화 | 압축 | 인증", unless: MythWords.not,
      ko: "암호화나 압축과는 관계가 없습니다.", en: "It has nothing to do with encryption or compression."),
  ]

  private static let carried =
    "transmitted to | transmits | transmitted in | sent to the peer | sent to the receiver | sent to the other | carried in | carries | as a tcp option | as an option | in the syn | in the header | in the tcp header | in a header field | written into | told to the peer | announced to | exchanged | negotiated | 옵션으로 | 헤더에 실 | 헤더에 담 | 헤더에 들어 | 헤더로 | 헤더 필드 | 상대에게 알 | 상대에게 전송 | 수신자에게 알 | SYN에 | 협상 | 교환 | 주고받"

  private static let ofWindows: [Myth] = [
    Myth(
      .cwnd, .ssthresh, says: carried,
      unless:
        "not | never | no field | nowhere | local | rwnd | receive window | bytes | data | segments | 않 | 없 | 아니 | 로컬 | 수신 윈도 | 데이터 | 세그먼트를 | 초기값",
      ko: "cwnd와 ssthresh는 송신자만 아는 값이며 헤더나 옵션에 실리지 않습니다.",
      en: "cwnd and ssthresh are the sender's own: no header field or option carries them."),
    Myth(
      .window,
      says: "congestion window | cwnd | 혼잡 윈도",
      "carries | transmits | holds | contains | announces | tells | conveys | is the sender* | 싣 | 담는 | 담긴 | 실린 | 알리 | 알려 | 전달",
      unless: "min | minimum | rwnd | receive | not | smaller | 수신 | 최소 | 않 | 아니 | 작은",
      ko: "헤더의 윈도 필드는 수신 윈도(rwnd)입니다. cwnd는 헤더에 없습니다.",
      en: "The header's window field is the receive window (rwnd); cwnd is in no header."),
    Myth(
      .cwnd, .ssthresh, says: MythWords.routers,
      "write | writes | sets | set by | comput* | calculat* | decides | decided by | assign* | determined by | fill* | 계산 | 정한 | 정해 | 적어 | 써 넣 | 기록 | 결정 | 설정",
      unless: MythWords.not + " | sender | 송신", reach: .anywhere,
      ko: "cwnd는 송신자가 스스로 정합니다. 라우터는 관여하지 않습니다.",
      en: "The sender computes cwnd by itself; routers have no part in it."),
    Myth(
      .ssthresh,
      says: MythWords.receiver,
      "able to take | able to accept | can take | can accept | can handle | buffer | maximum | 받을 수 있 | 한계 | 최대 | 감당",
      unless: "not | sender | rwnd or | 아니 | 송신",
      ko: "ssthresh는 느린 시작에서 혼잡 회피로 넘어가는 송신자의 경계값입니다.",
      en: "ssthresh is the sender's boundary between slow start and congestion avoidance."),
    Myth(
      .ssthresh,
      says:
        "set to 1 mss | is 1 mss | set to one mss | set to one segment | set to 1 | becomes 1 mss | drops to one | a tenth | one tenth | a quarter | a third | doubled | doubles | 1 mss로 | 1mss로 | 1로 설정 | 1로 줄 | 1/10 | 1/4 | 1/3 | 두 배로",
      unless: "cwnd | congestion window | 혼잡 윈도 | not | 않 | 아니 | at least",
      ko: "손실이 나면 ssthresh는 max(FlightSize/2, 2·SMSS)가 됩니다.",
      en: "On a loss ssthresh becomes max(FlightSize/2, 2*SMSS)."),
  ]

  private static let ofPhases: [Myth] = [
    Myth(
      .slowStart,
      says:
        "slower than congestion | slower than in congestion | slower than linear | slowly than congestion | slowly than in congestion | slowly than linear* | slowest phase | 회피보다 느 | 회피보다 천천히 | 회피보다 더 느 | 회피보다 더 천천히 | 회피보다 cwnd 증가 속도가 느 | 회피보다 증가 속도가 느 | 회피보다 증가가 느 | 속도가 가장 느",
      unless:
        "not | exponential* | although | despite | only the start | 지수 | 않 | 아니 | 시작만 | 이름과 | without slow start | loss | 손실",
      ko: "느린 시작은 RTT마다 cwnd를 두 배로 늘려 혼잡 회피보다 빨리 자랍니다. 느린 것은 시작값뿐입니다.",
      en: "Slow start doubles cwnd each RTT, faster than congestion avoidance; only its start is small."),
    Myth(
      .slowStart,
      says:
        "begins with | starts with | starts at | starts from | begins at | begins from | set to | initially | 에서 시작 | 부터 시작 | 로 시작",
      "receivers window | receive window | receiver window | rwnd | the maximum | a maximum | maximum window | ssthresh | full window | largest | 최대값 | 최댓값 | 최대 크기 | 수신 윈도 | 최대치",
      unless: "until | up to | below | less than | 까지 | 이하 | 미만 | not | 않 | 1 mss | one mss | 도달",
      ko: "느린 시작은 작은 초기 윈도(요즘은 10 MSS까지)에서 시작합니다.",
      en: "Slow start begins with a small initial window (up to 10 MSS today)."),
    Myth(
      .slowStart,
      says:
        "1 mss per rtt | one mss per rtt | one segment per rtt | by one per rtt | by one segment each rtt | by one mss each rtt | by 1 each rtt | 1, 2, 3, 4 | RTT마다 1 | RTT마다 하나 | RTT마다 한 | RTT당 1 | 서서히 줄이",
      unless:
        "avoidance | per ack | each ack | every ack | then | linear* | doubl* | exponential* | 혼잡 회피 | ack마다 | ack 하나 | not | 않 | 아니 | 도달 | 두 배 | 선형 | 이후",
      ko: "느린 시작에서 cwnd는 RTT마다 두 배가 됩니다. RTT마다 1 MSS는 혼잡 회피입니다.",
      en: "In slow start cwnd doubles each RTT; one MSS per RTT is congestion avoidance."),
    Myth(
      .slowStart,
      says: "rwnd | receive window | receivers window | 수신 윈도",
      "grow* | increas* | doubl* | rais* | enlarg* | 키우 | 키운 | 늘리 | 늘린 | 증가",
      unless: "cwnd | congestion window | min | until | up to | 혼잡 윈도 | 까지 | 작은 | not | 않",
      ko: "느린 시작이 키우는 것은 송신자의 cwnd입니다.", en: "What slow start grows is the sender's cwnd."),
    Myth(
      .slowStart, .avoidance, .fastRecovery,
      says:
        "before closing | before the close | while closing | at the end of a connection | at the end of the connection | shortly before the connection closes | 종료 직전 | 종료하기 직전 | 닫기 직전 | 연결을 닫을 때 | 연결 종료 시 | 마무리하려",
      unless: MythWords.not,
      ko: "연결을 닫는 일과는 관계가 없습니다. 느린 시작은 연결의 처음과 타임아웃 뒤에 씁니다.",
      en: "It has nothing to do with closing: slow start runs at the beginning and after a timeout."),
    Myth(
      .avoidance,
      says:
        "stays constant | remains constant | is constant | does not grow | is frozen | stays fixed | is fixed | keeps cwnd constant | not increased at all | unchanged until | 늘지 않고 | 늘리지 않고 | 늘어나지 않고 | 고정됨 | 고정된 | 고정돼 | 고정한 | 그대로 유지 | 변하지 않는",
      unless: "linear* | additive | 선형 | slope | rate | not | 아니",
      ko: "혼잡 회피에서 cwnd는 RTT마다 약 1 MSS씩 늘어납니다.",
      en: "In congestion avoidance cwnd grows by about one MSS per RTT."),
    Myth(
      .avoidance,
      says:
        "mss ~ each ack | mss ~ every ack | mss ~ each incoming ack | mss ~ every incoming ack | mss per ack | segment per ack | segment ~ each ack | ack마다 1 mss | ack마다 1mss | ack 하나마다 1 | ack 하나당 1 | ack를 받을 때마다 1 mss | ack를 받을 때마다 1mss | ack마다 한 mss",
      unless: "cwnd | divided | not | rtt | slow start | mss*mss | 나눈 | 느린 시작 | 않 | 1/cwnd",
      ko: "혼잡 회피에서는 ACK마다 약 MSS·MSS/cwnd, RTT마다 1 MSS가 늘어납니다.",
      en: "In congestion avoidance each ACK adds about MSS*MSS/cwnd: one MSS per RTT."),
    Myth(
      .avoidance,
      says:
        "doubles | doubled | doubling | exponential* | x2 | ×2 | two times | twice | 두 배 | 2배 | 지수적 | 기하급수",
      unless:
        "slow start | until | instead | rather | than | not | linear* | halv* | 느린 시작 | 슬로 | 선형 | 않 | 아니 | 전까지 | 달리 | 이후 | 넘으면 | 1씩",
      ko: "혼잡 회피에서 cwnd는 RTT마다 1 MSS씩 선형으로 늘어납니다.",
      en: "In congestion avoidance cwnd grows linearly, by one MSS per RTT."),
    Myth(
      .cwnd, .tripleAck,
      says: "loss | losses | lost | dupack* | duplicate* | 손실 | 유실 | 중복",
      "subtracts one | subtracts 1 | subtract one | reduced by one mss | decreases by one | decreased by one | minus one mss | 1 mss씩 줄 | 1mss씩 줄 | 1씩 줄 | 하나씩 줄 | 1만큼 줄",
      unless: MythWords.not + " | half | halv* | 절반",
      ko: "Reno는 손실이 나면 cwnd를 절반으로 줄입니다(곱 감소).",
      en: "On a loss Reno halves cwnd (multiplicative decrease)."),
  ]
}
