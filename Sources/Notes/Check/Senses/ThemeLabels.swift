import TCP

/// What each theme is called in a finding.
extension Theme {
  var label: Bilingual {
    switch self {
    case .syn, .ack, .fin, .rst, .psh, .urg, .ece, .cwr: same("\(self)".uppercased())
    case .sequence: Bilingual(ko: "순서 번호", en: "the sequence number")
    case .acknowledgment: Bilingual(ko: "ACK 번호", en: "the acknowledgment number")
    case .dataOffset: Bilingual(ko: "데이터 오프셋", en: "the data offset")
    case .window, .rwnd: Bilingual(ko: "수신 윈도", en: "the receive window")
    case .checksum: Bilingual(ko: "체크섬", en: "the checksum")
    case .urgentPointer: Bilingual(ko: "긴급 포인터", en: "the urgent pointer")
    case .ports: Bilingual(ko: "포트 번호", en: "port numbers")
    case .mss: same("MSS")
    case .windowScale: Bilingual(ko: "윈도 스케일", en: "window scaling")
    case .sack: same("SACK")
    case .timestamps: Bilingual(ko: "타임스탬프 옵션", en: "timestamps")
    case .listen, .synSent, .synReceived, .established, .finWait1, .finWait2, .closeWait, .closing, .lastAck,
      .timeWait, .closed:
      same(state)
    case .rto: Bilingual(ko: "재전송 타이머", en: "the retransmission timer")
    case .persist: Bilingual(ko: "지속 타이머", en: "the persist timer")
    case .keepAlive: Bilingual(ko: "keep-alive", en: "keep-alive")
    case .delayedAck: Bilingual(ko: "지연 ACK", en: "delayed ACKs")
    case .zeroWindow: Bilingual(ko: "제로 윈도우", en: "a zero window")
    case .isn: Bilingual(ko: "초기 순서 번호", en: "the initial sequence number")
    case .rtt: same("RTT")
    case .msl: same("MSL")
    case .ecn: same("ECN")
    case .paws: same("PAWS")
    case .noDelay: same("TCP_NODELAY")
    case .fastOpen: same("TCP Fast Open")
    case .timeout: Bilingual(ko: "재전송 타임아웃", en: "a retransmission timeout")
    case .tripleAck: Bilingual(ko: "중복 ACK 세 개", en: "three duplicate ACKs")
    case .halfOpen: Bilingual(ko: "half-open 연결", en: "a half-open connection")
    case .pseudoHeader: Bilingual(ko: "의사 헤더", en: "the pseudo header")
    case .tcp, .other: same("TCP")
    default: ofMechanisms
    }
  }

  private var ofMechanisms: Bilingual {
    switch self {
    case .flowControl: Bilingual(ko: "흐름 제어", en: "flow control")
    case .congestionControl: Bilingual(ko: "혼잡 제어", en: "congestion control")
    case .slowStart: Bilingual(ko: "느린 시작", en: "slow start")
    case .avoidance: Bilingual(ko: "혼잡 회피", en: "congestion avoidance")
    case .fastRetransmit: Bilingual(ko: "빠른 재전송", en: "fast retransmit")
    case .fastRecovery: Bilingual(ko: "빠른 회복", en: "fast recovery")
    case .slidingWindow: Bilingual(ko: "슬라이딩 윈도", en: "the sliding window")
    case .cwnd: Bilingual(ko: "혼잡 윈도", en: "the congestion window")
    case .ssthresh: same("ssthresh")
    case .nagle: Bilingual(ko: "Nagle 알고리즘", en: "Nagle's algorithm")
    case .synCookie: Bilingual(ko: "SYN 쿠키", en: "SYN cookies")
    case .handshake: Bilingual(ko: "3방향 핸드셰이크", en: "the three-way handshake")
    case .simultaneousOpen: Bilingual(ko: "동시 열기", en: "a simultaneous open")
    case .fourWay, .finSender: Bilingual(ko: "연결 종료", en: "closing a connection")
    case .halfClose: Bilingual(ko: "half-close", en: "half-close")
    case .retransmission: Bilingual(ko: "재전송", en: "retransmission")
    case .cumulativeAck: Bilingual(ko: "누적 ACK", en: "cumulative ACKs")
    case .duplicateAck: Bilingual(ko: "중복 ACK", en: "duplicate ACKs")
    case .boundaries: Bilingual(ko: "메시지의 경계", en: "message boundaries")
    case .connectionItself: Bilingual(ko: "TCP 연결", en: "a TCP connection")
    default: Bilingual(ko: "TCP가 나르는 데이터", en: "the data that TCP carries")
    }
  }

  private func same(_ name: String) -> Bilingual { Bilingual(ko: name, en: name) }

  private var state: String {
    switch self {
    case .listen: ConnectionState.listen.name
    case .synSent: ConnectionState.synSent.name
    case .synReceived: ConnectionState.synReceived.name
    case .established: ConnectionState.established.name
    case .finWait1: ConnectionState.finWait1.name
    case .finWait2: ConnectionState.finWait2.name
    case .closeWait: ConnectionState.closeWait.name
    case .closing: ConnectionState.closing.name
    case .lastAck: ConnectionState.lastAck.name
    case .closed: ConnectionState.closed.name
    default: ConnectionState.timeWait.name
    }
  }
}
