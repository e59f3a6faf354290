/// The two ends of what notes take one for the other: whom something spares, who tells it, how it grows, when it
/// is done. A relation says which end is true of its subject; the other end, told of it, is the mistake.
enum Poles {
  // MARK: Whom something spares

  private static let burdens =
    "overwhelming | overloading | overflowing | flooding | congesting | saturating | not overwhelm | not overload | not overflow | not flood | not congest | not saturate | avoid overwhelming | avoid overloading | avoids overwhelming | avoids overloading"

  static let sparesNetwork = WordClass.any(
    WordClass.each(burdens, "~ network | ~ routers | ~ router"),
    WordClass.each(
      "prevent | prevents | preventing | avoid | avoids",
      "~ network congestion | ~ congestion in the network | ~ congestion of the network | ~ router buffer overflow | ~ routers buffers from overflowing"
    ),
    "protects the network | protect the network | protects network | protect network | protecting the network | network collapse | faster than the network | network can handle | network can carry | 네트워크가 처리할 수 있는 | 네트워크가 감당 | protects the routers | protects routers | protect routers | routers from | network from being | network from becoming | 라우터의 버퍼 | 라우터 버퍼 | 라우터의 오버플로 | 라우터가 과부하 | 라우터의 과부하 | 라우터의 처리 | 네트워크가 혼잡해지지 | 네트워크가 과부하 | 네트워크의 과부하 | 네트워크 과부하 | 네트워크 혼잡을 방지 | 네트워크의 혼잡을 방지 | 네트워크 혼잡을 막 | 네트워크의 혼잡을 막 | 네트워크 혼잡을 예방 | 네트워크 혼잡을 피 | 네트워크의 처리 능력 | 네트워크 처리 능력 | 네트워크의 데이터 처리 | 네트워크의 처리 속도 | 防止网络拥塞 | 避免网络拥塞 | ネットワークの輻輳を防"
  )
  /// Told of flow control below its title it may be one of several things.
  static let fitsNetwork = "네트워크 상황에 맞 | 네트워크의 상황에 맞 | 네트워크 상태에 맞 | 네트워크의 상태에 맞 | 네트워크 사정에 맞"
  static let sparesReceiver = WordClass.any(
    WordClass.each(
      burdens, "~ receiver | ~ receivers | ~ receiving host | ~ receiving side | ~ receive buffer"),
    "receiver buffer overflow | receivers buffer | receive buffer overflow | receiver from being | receiver from becoming | protects the receiver | protect the receiver | protects receiver | protect receiver | protecting the receiver | faster than the receiver | receiver can handle | receiver can process | buffer overflow at the receiver | capacity of the receiver | 수신자의 버퍼 | 수신 버퍼 | 수신 측의 버퍼 | 수신 측 버퍼 | 수신자 버퍼 | 수신자의 처리 | 수신 측의 처리 | 수신자가 처리할 수 | 수신 측이 처리할 수 | 송신 측과 수신 측의 데이터 처리 | 송신 측과 수신 측의 처리 | 송신자와 수신자의 데이터 처리 | 송신자와 수신자의 처리 | 수신 측의 데이터 처리 | 수신자의 데이터 처리 | 防止接收方缓 | 避免接收方缓 | 受信バッファのオーバーフロー"
  )
  static let network =
    "network | networks | router | routers | path | link | links | 네트워크 | 라우터 | 경로 | 망 | 网络 | 路由器 | ネットワーク"
  static let receiver =
    "receiver | receivers | receiving | receive | rwnd | 수신 | 받는 | 상대 | 接收 | 受信"

  // MARK: How something grows

  static let exponential =
    "exponential | exponentially | doubles | doubled | doubling | 지수적 | 지수 함수 | 지수함수 | 기하급수 | 두 배씩 | 2배씩 | 두 배로 | 2배로 | 指数 | 翻倍 | 加倍"
  static let linear =
    "linear | linearly | additive | additively | by one | by 1 | 1 MSS | one MSS | one segment | slowly | slower | 선형 | 1씩 | 하나씩 | 천천히 | 완만 | 线性 | 加1 | 加 1 | 線形"

  /// From where cwnd is at the threshold.
  static let beyondThreshold = WordClass.any(
    WordClass.each(
      "reaches | reached | hits | hit | exceeds | exceeded | passes | passed | crosses | crossed | above | beyond | greater than | larger than | bigger than",
      "ssthresh | the ssthresh | ssthreshold | the ssthreshold | the slow start threshold | slow start threshold | the threshold"
    ),
    WordClass.each(
      "ssthresh | ssthresh 값 | 임계값 | 임계치 | 임계점 | 임곗값 | 문턱값",
      "에 도달 | 에 이르 | 을 넘 | 를 넘 | 을 초과 | 를 초과 | 이상이 | 보다 커 | 보다 크 | 에 닿"))

  // MARK: When something is done

  static let later =
    "later | delay | delays | delayed | holds | hold | wait until | waits until | wait for more | waits for more | buffer is full | 모았다가 | 모아서 | 모아 두 | 쌓아 두 | 쌓아두 | 나중에 | 찰 때까지 | 지연 | 늦게 | 기다렸다 | 기다린 후 | 기다린 뒤 | 延迟 | 稍后 | 缓存满 | 攒够 | 遅延 | 遅らせ | 後で"
  static let atOnce =
    "immediate* | at once | right away | without | promptly | as soon as | instant* | not | never | instead | rather | 즉시 | 바로 | 곧바로 | 곧장 | 빨리 | 없 | 않 | 말고 | 지체 | 立即 | 立刻 | 尽快 | 马上 | 不 | すぐ | 直ちに | 即座 | 즉각"

  // MARK: Who tells something

  // MARK: What has a name

  /// How much may be under way: that is a window.
  static let underWay = WordClass.any(
    WordClass.each(
      "without waiting for | without receiving | without getting | before receiving | before getting | before waiting for | without sending another | without",
      "~ ack | ~ acks | ~ acknowledgment | ~ acknowledgement | ~ acknowledgments"),
    "ACK를 받지 않고 | ACK를 받지 않은 | ACK를 기다리지 않고 | ACK 없이 | 확인 응답 없이 | 확인 응답을 받지 않고 | 확인 응답을 기다리지 않고 | 응답을 기다리지 않고 | 不等待确认 | 无需等待确认 | 确認応答を待たず"
  )
  /// How much one segment may hold: that is its maximum size.
  static let inOneSegment =
    "a segment can carry | a segment can hold | one segment can carry | a segment can contain | single segment can carry | in one segment | in a single segment | 세그먼트에 담을 수 있는 | 세그먼트에 실을 수 있는 | 세그먼트가 담을 수 있는 | 세그먼트가 가질 수 있는 | 세그먼트 하나에 담 | 하나의 세그먼트에 담 | 한 세그먼트에 담 | 一个报文段能"
  static let called = "is called | are called | called | is known as | known as | is termed | is named"

  /// Where something else is spoken of too, or a mistake is told of.
  static let silence =
    "unlike | instead of | rather than | confus* | 달리 | 아니라 | 대신 | 혼동 | 不同于 | 而不是"
}
