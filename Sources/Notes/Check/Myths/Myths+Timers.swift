import TCP

/// What is often believed of keep-alive, zero windows and what is lost without a word.
extension Myth {
  static let ofTimers: [Myth] = [
    Myth(
      .keepAlive,
      says:
        "raise cwnd | cwnd | congestion window | resend lost | lost segments | retransmit lost | bandwidth | handshake faster | 혼잡 윈도 | 유실된 데이터 | 유실된 세그먼트 | 손실된 세그먼트 | 대역폭을",
      unless: MythWords.not + " | probe* | 프로브",
      ko: "keep-alive는 오래 쉬는 연결의 상대가 아직 있는지 확인합니다.",
      en: "Keep-alive asks whether the peer of an idle connection is still there."),
    Myth(
      .keepAlive,
      says:
        "one keepalive | one keep alive probe | one probe | a single probe | a single unanswered | one unanswered | first unanswered | single missing | 한 번이라도 | 한 번만 응답 | 하나라도 | 한 번의 무응답",
      "closed | close | dead | drop* | instantly | at once | aborted | 죽 | 끊 | 종료 | 닫",
      unless: "not | must not | never | several | until | 않 | 안 | 여러 | 아니 | 못",
      ko: "프로브 하나에 답이 없다고 죽은 연결로 보면 안 되며, 여러 번 보냅니다.",
      en: "One unanswered probe doesn't make a connection dead: several are sent."),
    Myth(
      .keepAlive,
      says: "rst | reset",
      "if all is fine | if everything is fine | if the peer is alive | alive peer | healthy peer | when alive | 정상이면 | 살아 있으면 | 살아있으면 | 정상일 때",
      unless: "crash* | reboot* | not | 않 | 아니 | ack",
      ko: "살아 있는 상대는 프로브에 ACK로 답합니다.", en: "A peer that is alive answers a probe with an ACK."),
    Myth(
      .keepAlive,
      says:
        "fin을 주기적 | 주기적으로 fin | 주기적인 fin | sends fin | sends a fin periodically | periodic fin* | fins periodically | sends a syn | periodic syn | syn을 주기적 | rst를 주기적",
      unless: MythWords.not + " | if no | when no | after",
      ko: "keep-alive 프로브는 이미 확인된 번호를 가진 ACK 세그먼트입니다.",
      en: "A keep-alive probe is an ACK segment with a number that was acknowledged already."),
    Myth(
      .zeroWindow, .persist,
      says:
        "sent by the receiver | receiver sends the probe* | receiver sends window probes | receiver sends zero | comes from the receiver | receiver asks | 수신자가 보낸 | 수신자가 보내 | 수신 측이 보낸 | 수신측이 보낸 | 받는 쪽이 보낸 | 받는 쪽에서 보낸",
      unless:
        "update | answer* | repl* | sender | ack | announc* | 갱신 | 업데이트 | 응답 | 송신 | not | 않 | 아니 | 광고 | win=0 | window of zero",
      beside: [.ack],
      ko: "윈도 프로브는 데이터를 보내려는 송신자가 보냅니다.",
      en: "The sender, who has data waiting, sends the window probes."),
    Myth(
      .persist,
      says:
        "lost syn* | lost fin* | syn loss | dead peer* | lost data | lost segments | idle connection* | 유실된 syn | syn 유실 | 유실된 데이터 | 유휴 연결 | 죽은 상대",
      unless: "window | 윈도 | not | 않 | 아니",
      ko: "지속 타이머는 윈도 갱신이 유실되어 양쪽이 멈추는 것을 막습니다.",
      en: "The persist timer guards against the loss of a window update."),
    Myth(
      .zeroWindow,
      says:
        "new handshake | another handshake | handshake again | handshake anew | three way handshake | new connection | reconnect* | establish* again | 핸드셰이크를 다시 | handshake를 다시 | handshake부터 다시 | 핸드셰이크부터 다시 | 다시 연결 | 재연결 | 연결을 다시 맺 | 새 연결",
      unless: MythWords.not, reach: .anywhere,
      ko: "연결은 그대로입니다. 윈도 갱신(ACK)이 오면 다시 보냅니다.",
      en: "The connection stays: a window update (an ACK) lets the sender go on."),
    Myth(
      .zeroWindow,
      says:
        "without limit | unlimited | no limit | as much as it likes | as fast as possible | 무제한 | 제한 없이 | 마음껏 | 얼마든지",
      unless: "how long | time | 시간 | forever | 않 | 아니", reach: .anywhere,
      ko: "윈도 0은 더 보내지 말라는 뜻입니다.", en: "A window of zero says: send no more for now."),
    Myth(
      .zeroWindow,
      says:
        "considered dead | declared dead | taken for dead | regarded as dead | connection is broken | connection has failed | connection is lost | gives up | 죽은 것으로 | 끊어진 것으로 | 끊긴 것으로 | 끊어졌다는 뜻 | 끊겼다는 뜻 | 연결이 끊어",
      unless: "not | never | must not | unanswered | unless | 않 | 안 | 아니 | 응답이 없", reach: .anywhere,
      ko: "프로브에 답이 오는 한 윈도는 얼마든지 0일 수 있습니다.",
      en: "The window may stay zero for as long as probes are answered."),
    Myth(
      .zeroWindow,
      says:
        "without probing | no probes | sends no probe* | probes are forbidden | probe is forbidden | must not probe | only waits | waits forever | just waits | probe도 보내지 않 | 프로브도 보내지 않 | 프로브를 보내지 않 | 한없이 기다 | 무한정 기다 | 기다리기만",
      unless: "would | deadlock | if | could | 교착 | 만약 | 막 | 방지 | 않으면 | 유실", reach: .anywhere,
      ko: "송신자는 윈도 프로브를 보내 윈도를 다시 묻습니다.",
      en: "The sender probes the window from time to time."),
    Myth(
      .zeroWindow,
      says:
        "no acks | cannot ack | must not ack | may not send acks | acks are forbidden | rst is ignored | segments are ignored | ack도 보낼 수 없 | ack를 보낼 수 없 | ack도 보내지 | rst도 처리 | 모든 세그먼트를 무시",
      unless: "not ignored", reach: .anywhere,
      ko: "윈도가 0이어도 ACK, RST와 URG는 처리합니다.",
      en: "With a window of zero ACK, RST and URG are still processed."),
    Myth(
      .zeroWindow,
      says:
        "peer cannot send | peer is not able to send | peer isnt able to send | peer has nothing to send | peer has no data | no more data to send | 상대가 보낼 수 없 | 상대가 더 보낼 | 보낼 데이터가 없",
      unless: "buffer | receiv* | 버퍼 | 수신 | not mean | 아니",
      ko: "윈도 0은 상대의 수신 버퍼가 찼다는 뜻입니다.", en: "A window of zero says that the peer's receive buffer is full."),
    Myth(
      .tcp, .connectionItself, .halfOpen, .closeWait,
      says:
        "power failure | power loss | loses power | crash | crashes | crashed | cable is pulled | unplugged | pulled out | 전원이 나가 | 전원이 꺼 | 크래시 | 랜선 | 케이블을 뽑 | 케이블이 뽑",
      "at once | immediately notices | notices immediately | instantly | knows immediately | is told immediately | sends a fin automatically | fin automatically | automatically sends | goes to close | 즉시 안 | 즉시 그 사실 | 즉시 알 | 바로 안다 | 바로 알 | fin을 자동 | 자동으로 fin | close-wait으로 | 바로 close",
      unless:
        "not | never | cannot | only when | when it sends | kernel | process | application | program | 못 | 않 | 없 | 보내면 | 보낼 때 | 프로세스 | 프로그램 | 아니 | reboot* | rst",
      reach: .anywhere,
      ko: "상대가 갑자기 사라져도 보낼 것이 없으면 TCP는 모릅니다. 보내거나 keep-alive로 물어야 압니다.",
      en: "TCP doesn't notice a vanished peer unless it sends something, or asks by keep-alive."),
  ]
}
