import TCP

/// What is often believed of how losses are noticed and answered.
extension Myth {
  static let ofLosses: [Myth] = ofFastRetransmit + ofRecovery + ofTimeouts

  private static let afterTimeout =
    "after its rto | after the rto | after an rto | rto has expired | after a timeout | after the timeout | once the timer expires | when the timer expires | after the timer | when the rto expires | on a timeout | only after ~ timeout | rto가 만료된 뒤 | rto가 만료된 후 | rto 만료 후 | rto 만료 뒤 | 타임아웃 뒤 | 타임아웃 후 | 타임아웃이 난 뒤 | 타임아웃이 난 직후 | 타임아웃이 발생한 후 | 타임아웃이 나면 | 타임아웃이 발생하면 | 타임아웃 직후 | 타이머가 만료되면 | 타이머가 만료된 | rto가 지난 | rto가 다 지나고"

  private static let ofFastRetransmit: [Myth] = [
    Myth(
      .fastRetransmit, says: afterTimeout,
      unless:
        "without | before | instead | rather | even | not | unlike | until | if | sooner | earlier | 전에 | 기다리지 | 없이 | 않 | 아니 | 달리 | 보다 | 대신 | 또는 | otherwise",
      ko: "빠른 재전송은 RTO를 기다리지 않고, 중복 ACK 세 개를 받으면 바로 재전송합니다.",
      en: "Fast retransmit doesn't wait for the RTO: three duplicate ACKs set it off."),
    Myth(
      .fastRetransmit,
      says:
        "receiver performs | receiver does | receiver triggers the | receiver resends | receiver retransmits | receiver carries out | performed by the receiver | done by the receiver | 수신자가 수행 | 수신자가 하는 | 수신자가 다시 보 | 수신자가 재전송 | 수신 측이 수행 | 받는 쪽이 하는 | 받는 쪽이 수행",
      unless: MythWords.not + " | sender | 송신", reach: .anywhere,
      ko: "빠른 재전송은 송신자가 합니다.", en: "It is the sender who does the fast retransmit."),
    Myth(
      .fastRetransmit,
      says:
        "three lost | 3 lost | lost segments in a row | three segments are lost | three losses | three timeouts | three consecutive losses | 세 개가 유실 | 3개가 유실 | 세 번 유실 | 세 번 손실 | 3번 손실 | 세그먼트 3개를 잃 | 세 번 타임아웃",
      unless: "duplicate | dupack* | dup | 중복 | not | 않 | 아니", reach: .anywhere,
      ko: "빠른 재전송은 중복 ACK 세 개를 받으면 일어납니다.",
      en: "Three duplicate ACKs set off a fast retransmit."),
    Myth(
      .fastRetransmit,
      says:
        "timer is no longer | rto is no longer | rto timer is no longer | no longer needs the rto | no longer needs a timer | makes the rto ~ superfluous | makes the rto ~ unnecessary | done away with | rto is abolished | replaces the rto | replaces the retransmission timer | rto가 필요 없 | 타이머가 필요 없 | 타이머는 필요 없 | 타이머가 더 이상 필요 | rto를 대체 | 타이머를 없",
      unless: "not | 않 | 아니", reach: .anywhere,
      ko: "RTO 타이머는 그대로 필요합니다. 중복 ACK가 모자라면 타이머가 재전송합니다.",
      en: "The RTO timer stays: where duplicate ACKs don't come, it resends."),
    Myth(
      .fastRetransmit,
      says:
        "last one sent | last segment sent | last sent segment | newest segment | most recent segment | most recently sent | latest segment | 마지막에 보낸 | 마지막으로 보낸 | 가장 최근에 보낸 | 가장 나중에 보낸 | 방금 보낸",
      unless: MythWords.not + " | first unacknowledged | oldest", reach: .anywhere,
      ko: "다시 보내는 것은 확인되지 않은 첫 세그먼트, 곧 중복 ACK가 가리키는 것입니다.",
      en: "What is resent is the first unacknowledged segment, to which the duplicate ACKs point."),
    Myth(
      .fastRetransmit,
      says:
        "every segment twice | each segment twice | all segments twice | in advance | all segments in the window | every segment in the window | 두 번씩 보내 | 미리 두 번 | 윈도우 안의 모든 | 윈도 안의 모든 | 한꺼번에 다시 보",
      unless: MythWords.not + " | only", reach: .anywhere,
      ko: "빠른 재전송은 빠진 세그먼트 하나를 다시 보냅니다.",
      en: "Fast retransmit resends the one segment that is missing."),
    Myth(
      .fastRetransmit,
      says: "cwnd | congestion window | 혼잡 윈도",
      "double* | doubling | grows | raised | increased | 두 배 | 2배 | 키운 | 키움 | 늘린",
      unless: "half | halv* | ssthresh | + 3 | inflat* | 절반 | timeout | slow start | 느린 시작 | 않 | not",
      ko: "빠른 재전송 뒤에는 cwnd를 줄입니다(ssthresh = FlightSize/2).",
      en: "After a fast retransmit cwnd is cut (ssthresh = FlightSize/2)."),
    Myth(
      .fastRetransmit,
      says: "link speed | raises the speed | higher bit rate | faster link | 링크 속도 | 회선 속도 | 전송 속도를 올",
      unless: MythWords.not,
      ko: "'빠른'은 RTO를 기다리지 않는다는 뜻입니다.", en: "'Fast' means not to wait for the RTO."),
    Myth(
      .duplicateAck, .tripleAck,
      says:
        "sends a rst | sends rst | connection is reset | resets the connection | aborts the connection | connection is broken | connection is dead | closes the connection | rst를 보낸 | rst를 보내 | 연결을 끊 | 연결이 끊긴 것으로 | 연결이 끊어진 것으로",
      unless: MythWords.not,
      ko: "중복 ACK는 빠진 세그먼트가 있다는 신호이고, 세 개면 빠른 재전송을 합니다.",
      en: "Duplicate ACKs tell of a missing segment; three of them lead to a fast retransmit."),
  ]

  private static let ofRecovery: [Myth] = [
    Myth(
      .fastRecovery, says: afterTimeout,
      unless:
        "without | before | instead | rather | not | unlike | until | if | leaves | left | exits | slow start | 느린 시작 | 전에 | 기다리지 | 없이 | 않 | 아니 | 달리 | 대신 | 빠져나 | 끝나",
      ko: "빠른 회복은 중복 ACK 세 개 뒤에 들어갑니다. 타임아웃 뒤에는 느린 시작입니다.",
      en: "Fast recovery follows three duplicate ACKs; a timeout leads to slow start."),
    Myth(
      .fastRecovery,
      says:
        "no new segment* | no new data | must not send new | may not send new | cannot send new | nothing new may | sending stops | transmission stops | 새 데이터를 보낼 수 없 | 새 데이터는 보낼 수 없 | 새 세그먼트를 보낼 수 없 | 새 데이터를 보내지 못 | 새 데이터를 보내면 안 | 전송이 중단",
      unless: "until | unless | if cwnd | 전까지 | 허용",
      ko: "빠른 회복 동안에도 cwnd가 허락하면 새 데이터를 보낼 수 있습니다.",
      en: "During fast recovery new data may be sent where cwnd allows."),
    Myth(
      .fastRecovery,
      says: "duplicate | dupack | dupacks | dup ack | 중복 ack",
      "reduces | decreases | reduced | decreased | shrinks | lowers | deflates | minus one | 줄인다 | 줄어든다 | 줄입니다 | 줄임 | 감소시",
      unless: "half | halv* | ssthresh | new ack | 절반 | not | 않",
      ko: "빠른 회복에서 중복 ACK마다 cwnd는 1 SMSS 늘어납니다.",
      en: "In fast recovery each further duplicate ACK raises cwnd by one SMSS."),
    Myth(
      .fastRecovery,
      says:
        "tahoe introduced | introduced by tahoe | introduced in tahoe | introduced with tahoe | invented for tahoe | tahoe has | tahoe에서 도입 | tahoe가 도입 | tahoe에서 처음 | 타호에서 도입 | reno dropped | reno removed",
      unless: "no | not | without | 없 | 않", reach: .anywhere,
      ko: "빠른 회복은 Reno가 들여왔고 Tahoe에는 없습니다.",
      en: "Fast recovery came with Reno; Tahoe has none."),
    Myth(
      .tripleAck,
      says:
        "goes back to slow start | back to slow start | returns to slow start | enters slow start | restarts slow start | slow start with | cwnd to 1 | cwnd to one | cwnd = 1 | cwnd=1 | cwnd is 1 | cwnd becomes 1 | window to one segment | 1 mss | 1mss | 느린 시작으로 | 슬로 스타트로 | cwnd를 1로 | cwnd가 1 | 1로 줄",
      unless:
        "tahoe* | 타호 | timeout | rto | not | half | halv* | 1/2 | 0.5 | instead | without | skip* | 타호 | 타임아웃 | 절반 | 반만 | 않 | 아니 | 건너 | by 1 mss | + 1",
      beside: [.timeout, .rto],
      ko: "중복 ACK 세 개에 Reno는 cwnd를 절반으로 줄이고 빠른 회복으로 갑니다.",
      en: "On three duplicate ACKs Reno halves cwnd and goes into fast recovery."),
    Myth(
      .tripleAck,
      says:
        "than a timeout | than an rto | than timeouts | than a loss by timeout | 타임아웃보다 | rto보다",
      "more severe | more serious | worse | stronger signal | graver | heavier congestion | 더 심각 | 더 심한 | 더 강한 | 더 나쁜",
      unless: "not | less | 아니 | 덜", reach: .anywhere,
      ko: "타임아웃이 더 심각한 신호입니다. 중복 ACK는 세그먼트가 아직 도착하고 있다는 뜻입니다.",
      en: "A timeout is the graver sign: duplicate ACKs show that segments still arrive."),
    Myth(
      .tripleAck,
      says: "no change | unchanged | stays the same | 변화 없음 | 변화가 없 | 그대로",
      unless: "half | timeout | 절반 | 타임아웃 | not | 않",
      ko: "중복 ACK 세 개에 cwnd는 절반이 됩니다.", en: "On three duplicate ACKs cwnd is halved."),
  ]

  private static let ofTimeouts: [Myth] = [
    Myth(
      .timeout,
      says: "cwnd | congestion window | 혼잡 윈도", MythWords.halves,
      unless:
        "ssthresh | threshold | then slow | 1 mss | one mss | one segment | to 1 | to one | 1로 | 임계 | flight* | not | dup* | duplicate* | 중복 | 아니 | 않 | instead | fast | backoff | something else | 빠른 | 반면 | 초기 | 백오프",
      beside: [.tripleAck, .duplicateAck, .fastRecovery, .ssthresh],
      ko: "타임아웃이 나면 cwnd는 1 MSS가 되고 ssthresh가 절반이 됩니다.",
      en: "On a timeout cwnd goes to one segment, and ssthresh to half of what was in flight."),
    Myth(
      .timeout,
      says:
        "doubles cwnd | doubles the congestion window | cwnd is doubled | cwnd doubles | raises cwnd | increases cwnd | cwnd를 두 배 | cwnd가 두 배 | cwnd를 늘 | cwnd를 키 | 혼잡 윈도우를 두 배 | 혼잡 윈도우를 늘",
      unless: MythWords.not + " | until | then | 다시 | slow start", reach: .anywhere,
      ko: "타임아웃이 나면 cwnd는 1 MSS로 줄고, 두 배가 되는 것은 RTO입니다.",
      en: "On a timeout cwnd goes down to one segment; it is the RTO that doubles."),
    Myth(
      .timeout,
      says:
        "receivers buffer is full | receiver buffer is full | receive buffer is full | receiver is full | receiver is too slow | 수신 버퍼가 가득 | 수신 버퍼가 꽉 | 수신자의 버퍼가 | 수신자가 느리",
      unless: MythWords.not,
      ko: "타임아웃은 손실, 곧 네트워크의 혼잡으로 봅니다.",
      en: "A timeout is taken for a loss, that is, for congestion in the network."),
    Myth(
      .timeout, .rto,
      says: "backoff | back off | retry | retries | retransmission | each time | 백오프 | 반복 | 재전송할 때마다 | 거듭",
      "halved | halves | shorter | shortened | decreases | decreased | reduced | lowered | smaller | constant second | by a constant | stays the same | same rto | 줄여야 | 줄인 | 줄여 | 짧아 | 짧게 | 절반 | 고정된 | 일정한 시간",
      unless:
        "cwnd | ssthresh | congestion window | window | doubl* | 혼잡 윈도 | 두 배 | not | 않 | 아니 | traffic | rate | rtt | number",
      ko: "재전송이 되풀이되면 RTO를 두 배씩 늘립니다(지수 백오프).",
      en: "With each retransmission the RTO doubles (exponential backoff)."),
    Myth(
      .rto,
      says:
        "fixed constant | is a constant | is constant | never changes | is fixed | always the same | same for all connections | does not depend on the rtt | 고정 상수 | 고정된 상수 | 고정값 | 변하지 않는 | 변하지 않고 | 항상 같은 | 항상 같다 | 내내 같 | RTT와 무관 | RTT와 상관없",
      unless: "not | initial | minimum | min | before the first | older | 초기 | 최소 | 않는 것은 | 아니 | RTT를 재기 전",
      ko: "RTO는 잰 RTT로 계속 다시 계산됩니다(SRTT + 4·RTTVAR).",
      en: "The RTO is computed anew from each measured RTT (SRTT + 4*RTTVAR)."),
    Myth(
      .rto,
      says: MythWords.receiver, "gives up | gives up waiting | waits | closes | 포기 | 기다리는 시간 | 닫는",
      unless: "sender | ack | 송신 | not | 확인",
      ko: "RTO는 송신자가 ACK를 기다렸다가 재전송하는 시간입니다.",
      en: "The RTO is how long the sender waits for an ACK before it retransmits."),
    Myth(
      .rto, .timeout,
      says:
        "most recently sent | most recent segment | newest segment | last segment sent | latest segment | 가장 나중에 보낸 | 가장 최근에 보낸 | 마지막에 보낸 | 마지막으로 보낸",
      "retransmi* | resend* | resent | again | 재전송 | 다시 보",
      unless: MythWords.not + " | earliest | oldest",
      ko: "타이머가 만료되면 가장 먼저 보낸, 확인되지 않은 세그먼트를 다시 보냅니다.",
      en: "When the timer runs out the earliest unacknowledged segment is sent again."),
    Myth(
      .rtt, .rto,
      says:
        "retransmitted segment | retransmitted segments | retransmissions | a retransmission | 재전송된 세그먼트 | 재전송한 세그먼트 | 재전송 세그먼트 | 재전송된 패킷",
      "sampled | is used | are used | is measured | are measured | count as | are included | is included | contribute | 측정에 쓴 | 측정에 사용 | 측정에 포함 | 샘플로 쓴 | 샘플로 사용 | 반영한 | 포함한다 | 포함시",
      unless:
        "not | never | timestamp* | ambig* | except | exclud* | ignore* | unless | 않 | 안 | 제외 | 타임스탬프 | 아니 | 무시",
      reach: .anywhere,
      ko: "카른 알고리즘: 재전송된 세그먼트로는 RTT를 재지 않습니다(타임스탬프가 없으면).",
      en: "Karn's algorithm: no RTT is taken of a retransmitted segment (without timestamps)."),
  ]
}
