import TCP

/// What is often believed of how fast a sender may go, and when.
extension Myth {
  static let ofPace: [Myth] = [
    Myth(
      .slowStart,
      says:
        "only once | once per connection | only at the very beginning | never again | only at the beginning of | only when the connection is opened | 한 번만 | 연결당 한 번 | 다시는 | 맨 처음에만 | 연결 시작 때만 | 처음 한 번",
      unless: "not only | after | timeout | idle | 뿐 | 타임아웃 | 유휴 | 아니",
      ko: "타임아웃이나 오랜 쉼 뒤에도 느린 시작을 합니다.",
      en: "Slow start also follows a timeout or a long pause."),
    Myth(
      .slowStart,
      says:
        "ends when | stops when | lasts until | continues until | goes on until | is over when | ends as soon as | 끝난다 | 끝납니다 | 끝나는 | 종료된다 | 계속된다 | 까지 계속 | 멈춘다",
      "first ack | one mss | mtu | receiver sends a fin | connection is closed | connection closes | handshake | three segments | 10 segments | 첫 ack | 연결이 닫 | 연결이 종료 | 핸드셰이크 | mss에 도달 | mtu에",
      unless: MythWords.not + " | ssthresh | loss | threshold | 임계 | 손실",
      ko: "느린 시작은 cwnd가 ssthresh에 이르거나 손실이 나면 끝납니다.",
      en: "Slow start ends when cwnd reaches ssthresh, or with a loss."),
    Myth(
      .slowStart,
      says:
        "cwnd is above ssthresh | cwnd exceeds ssthresh | above ssthresh | greater than ssthresh | larger than ssthresh | beyond ssthresh | ssthresh보다 크면 | ssthresh보다 클 때 | ssthresh를 넘으면 | ssthresh 이상일 때 | ssthresh 이상이면",
      "is used | used | applies | begins | starts | runs | is in | active | 시작 | 사용 | 쓴다 | 동작 | 들어간",
      unless: MythWords.not
        + " | avoidance | until | ends | stops | switch* | leaves | 혼잡 회피 | 끝 | 멈 | 전환 | 빠져",
      ko: "느린 시작은 cwnd가 ssthresh보다 작을 때 씁니다.", en: "Slow start is used while cwnd is below ssthresh."),
    Myth(
      .slowStart,
      says:
        "one byte per | by one byte | 1 byte per | per second | every second | each second | doubles with each ack | doubled by each ack | doubles for every ack | doubles on every ack | doubles per ack | ack마다 두 배 | ack를 받을 때마다 두 배 | ack 하나마다 두 배 | 1바이트씩 | 초마다 | 매초",
      unless: MythWords.not + " | rtt | round trip",
      ko: "느린 시작에서 cwnd는 ACK마다 1 MSS, RTT마다 두 배가 됩니다.",
      en: "In slow start each ACK adds one MSS: cwnd doubles each RTT."),
    Myth(
      .slowStart,
      says:
        "shrinks | shrink | decreases | reduces cwnd | cwnd is reduced | lowers cwnd | gets smaller | is halved each | 줄여 나가 | 줄여나가 | 줄이는 방식 | 줄어드는 | 감소시키는",
      unless: MythWords.not + " | loss | timeout | until | then | rate | initial | 손실 | 타임아웃 | 시 | 초기",
      ko: "느린 시작은 cwnd를 RTT마다 두 배로 늘립니다.", en: "Slow start doubles cwnd each RTT."),
    Myth(
      .slowStart,
      says:
        "receiver buffer | receivers buffer | receive buffer | slow receiver | protect the receiver | protects the receiver | 수신자 버퍼 | 수신자의 버퍼 | 수신 버퍼 | 느린 수신자 | 수신자를 보호 | 수신자가 느려",
      unless: MythWords.not + " | network | rwnd | 네트워크 | 흐름 제어",
      ko: "느린 시작은 네트워크의 용량을 살피는 혼잡 제어입니다.",
      en: "Slow start probes the capacity of the network: it is congestion control."),
    Myth(
      .avoidance,
      says:
        "ends when ~ ssthresh | until cwnd reaches ssthresh | until ssthresh | below ssthresh | less than ssthresh | smaller than ssthresh | ssthresh보다 작을 때 | ssthresh보다 작으면 | ssthresh 미만 | ssthresh에 도달할 때까지 | ssthresh까지",
      unless: MythWords.not + " | slow start | 느린 시작 | 슬로",
      ko: "혼잡 회피는 cwnd가 ssthresh에 이른 뒤에 씁니다.",
      en: "Congestion avoidance begins where cwnd has reached ssthresh."),
    Myth(
      .avoidance,
      says:
        "prevents all | no packet is ever lost | no loss* | never lost | eliminates loss | avoids the router* | chooses another path | reroute* | different route | another route | bypass* | 다른 경로 | 우회 | 손실이 절대 | 손실이 생기지 않 | 경로를 바꾸",
      unless: MythWords.not,
      ko: "혼잡 회피는 경로를 바꾸지 않으며 cwnd를 천천히 늘려 갑니다.",
      en: "Congestion avoidance changes no path: it raises cwnd slowly."),
    Myth(
      .congestionControl,
      says:
        "routers tell | router tells | router informs | routers inform | source quench | routers assign | routers allocate | 라우터가 알려 | 라우터가 속도를 | 라우터가 송신자에게 | 라우터가 할당",
      unless: MythWords.not + " | ecn | mark* | explicit | 표시 | 명시",
      ko: "송신자는 손실과 ACK로 혼잡을 스스로 헤아립니다(ECN은 예외).",
      en: "The sender infers congestion from losses and ACKs (ECN apart)."),
    Myth(
      .flowControl, .window, .rwnd,
      says:
        "sender decides | decided by the sender | sender sets the window | set by the sender | sender advertises | sender announces | sender chooses | 송신자가 정한 | 송신자가 정해 | 송신자가 결정 | 송신자가 광고 | 송신 측이 정 | 송신 측이 결정",
      unless: MythWords.not + " | cwnd | congestion | receiver | usable | 혼잡 | 수신",
      ko: "수신 윈도는 수신자가 알립니다.", en: "The receiver announces its window."),
    Myth(
      .flowControl,
      says:
        "retransmi* | resends | lost segment* | errors | duplicate acks | 재전송 | 유실된 | 오류를 | 손실된",
      "by | purpose | ensures | means | detects | recovers | is the | handles | 위한 | 위해 | 하는 것 | 기능 | 기법 | 복구",
      unless: MythWords.not + " | buffer | window | receiv* | rate | 버퍼 | 윈도 | 수신 | 속도 | 오버플로",
      ko: "흐름 제어는 송신자가 수신 버퍼를 넘치게 하지 않도록 합니다.",
      en: "Flow control keeps the sender from overflowing the receive buffer."),
    Myth(
      .timeout,
      says:
        "ignored | no effect | nothing happens | proves nothing | keeps cwnd | cwnd stays | cwnd is unchanged | cwnd unchanged | cwnd is kept | 무시 | 아무 일도 | cwnd는 그대로 | cwnd를 유지 | cwnd가 유지 | 변화 없음",
      unless: MythWords.not + " | rto min",
      ko: "타임아웃이 나면 cwnd는 1 MSS가 되고 느린 시작을 합니다.",
      en: "On a timeout cwnd goes to one segment, and slow start follows."),
    Myth(
      .fastRetransmit,
      says:
        "triggered by a nak | by a nak | negative ack | on a nak | by the rst | by a single duplicate | one duplicate ack | a single duplicate ack | first duplicate ack | by the receiver | by ecn | 첫 중복 ack | 중복 ack 하나 | 중복 ack 1개 | nak을 받으면 | 한 개의 중복",
      unless: MythWords.not + " | three | third | reorder* | sack | 3 | 세",
      ko: "빠른 재전송은 중복 ACK 세 개를 받으면 일어납니다.", en: "Three duplicate ACKs set off a fast retransmit."),
  ]
}
