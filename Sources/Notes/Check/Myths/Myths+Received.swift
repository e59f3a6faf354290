import TCP

/// What is often believed of what an ACK says, and of what is measured by it.
extension Myth {
  static let ofReceived: [Myth] = ofAckFlag + ofBlocks + ofMeasuring

  private static let ofAckFlag: [Myth] = [
    Myth(
      .ack, .acknowledgment, .cumulativeAck,
      says:
        "application has read | application has processed | application has received | program has read | program has processed | app has read | app has processed | process has read | 애플리케이션이 읽었 | 애플리케이션이 데이터를 읽었 | 애플리케이션이 처리했 | 애플리케이션이 처리를 | 프로그램이 읽었 | 앱이 읽었 | 앱이 처리했 | 앱이 데이터를 다 읽",
      unless: MythWords.not + " | window | 윈도", reach: .anywhere,
      ko: "ACK는 상대 TCP가 데이터를 받았다는 뜻일 뿐, 애플리케이션이 읽었다는 뜻이 아닙니다.",
      en: "An ACK says that the peer's TCP has the data, not that its application has read it."),
    Myth(
      .ack,
      says:
        "first syn | initial syn | opening syn | very first segment | first segment | 첫 syn | 첫 번째 syn | 맨 처음 syn | 첫 세그먼트 | 첫 번째 세그먼트",
      "is set | already set | has ack set | carries ack | is turned on | also set | is 1 | 켜져 | 켜진 | 켠다 | 설정 | 1이다",
      unless: MythWords.not + " | except | after | second | every segment after | 빼고 | 제외 | 이후 | 뺀 | 0",
      ko: "첫 SYN에는 ACK가 꺼져 있고, 그 뒤의 모든 세그먼트에 켜집니다.",
      en: "The first SYN has no ACK; every segment after it does."),
    Myth(
      .ack,
      says:
        "asks for retransmission | requests retransmission | request for retransmission | asks the sender to resend | tells the sender to resend | accepts the connection | means accept | permission to send | asks permission | 재전송을 요청 | 재전송 요청 | 다시 보내 달라 | 전송 허가 | 보내도 된다는 허락",
      unless: MythWords.not + " | duplicate | dup | triple | 중복",
      ko: "ACK는 확인 응답 번호가 유효하다는 뜻입니다.", en: "ACK says that the acknowledgment number is valid."),
    Myth(
      .ack,
      says:
        "only in the handshake | only during the handshake | only set in the second | only if data was lost | only when something | only after a loss | only when the connection closes | once per connection | cleared after the handshake | turned off after the handshake | 핸드셰이크 때만 | 핸드셰이크에서만 | 연결할 때만 | 손실이 있을 때만 | 연결당 한 번 | 핸드셰이크가 끝나면 꺼",
      unless: MythWords.not + " | syn",
      ko: "ACK는 첫 SYN 뒤의 모든 세그먼트에 켜집니다.",
      en: "ACK is set in every segment after the first SYN."),
    Myth(
      .ack, .acknowledgment,
      says:
        "ack is 0 | ack = 0 | ack=0 | ack is not set | ack is cleared | without ack | ack bit is clear | ack가 0 | ack가 꺼 | ack 비트가 0 | ack 플래그가 0 | ack 플래그가 꺼",
      "still valid | is valid | still counts | still read | must be read | still meaningful | 유효하다 | 유효합 | 유효함 | 의미가 있다 | 읽어야 | 여전히 유효",
      unless: "not valid | invalid | only if | 않 | 아니 | 없 | 무효", reach: .anywhere,
      ko: "ACK가 꺼져 있으면 확인 응답 번호에는 뜻이 없습니다.",
      en: "Without ACK the acknowledgment number means nothing."),
    Myth(
      .acknowledgment, .ack,
      says:
        "own next byte | byte it will send next | byte i will send | next byte to send | next byte it sends | number of bytes sent so far | 자기가 보낼 다음 | 자신이 보낼 다음 | 다음에 보낼 바이트 | 내가 보낼 다음 | 앞으로 보낼 바이트 | 보낸 바이트 수",
      unless: MythWords.not
        + " | seq | sequence number | expect* | asks | peer | 상대가 | 상대방이 | 기대 | 순서 번호 | 시퀀스",
      ko: "확인 응답 번호는 다음에 받기를 기다리는 바이트의 번호입니다.",
      en: "The acknowledgment number is that of the next byte expected from the peer."),
  ]

  private static let ofBlocks: [Myth] = [
    Myth(
      .sack,
      says:
        "without negotiat* | needs no negotiat* | need not be negotiated | at any time | any time | anytime | without being agreed | no agreement | even if ~ did not | 협상 없이 | 협상이 필요 없 | 협상하지 않아도 | 합의 없이 | 아무 때나 | 언제든 | 합의하지 않아도",
      unless: "not | cannot | only | 않 | 못 | 없다 | after | permitted",
      ko: "SACK은 두 SYN에서 SACK-permitted로 합의해야 씁니다.",
      en: "SACK has to be agreed on by SACK-permitted in the SYNs."),
    Myth(
      .sack,
      says:
        "resends everything | resend everything | all segments after | entire window again | whole window again | go back n | everything from the gap | 전부 다시 보내 | 모두 다시 보내 | 전체를 다시 | 이후 세그먼트를 모두 | 이후를 모두 | 처음부터 다시",
      unless: MythWords.not + " | without | unlike | instead | only | avoid* | 없으면 | 없이 | 달리 | 대신 | 만 | 필요",
      ko: "SACK이 있으면 빠진 것만 다시 보냅니다.", en: "With SACK only what is missing is resent."),
    Myth(
      .sack,
      says:
        "replaces the checksum | replaces the timer | replaces the rto | replaces retransmission | no retransmission* | prevents loss | prevents packet loss | makes losses impossible | sent by the sender | sender sends sack | sender reports | sender tells the receiver | 체크섬을 대체 | 재전송이 필요 없 | 손실을 막 | 손실을 방지 | 송신자가 보낸 | 송신자가 보내는 옵션 | 송신자가 수신자에게 알",
      unless: MythWords.not + " | syn",
      ko: "SACK은 수신자가 빈 곳 뒤에 받은 블록을 알리는 옵션입니다.",
      en: "By SACK the receiver reports the blocks that it has beyond a gap."),
    Myth(
      .sack,
      says:
        "needs timestamp* | requires timestamp* | only with timestamp* | requires window scal* | needs window scal* | requires ecn | only with nagle | 타임스탬프가 있어야 | 타임스탬프가 필요 | 윈도우 스케일이 있어야 | 윈도우 스케일이 필요",
      unless: MythWords.not,
      ko: "SACK은 다른 옵션 없이도 씁니다.", en: "SACK needs no other option."),
    Myth(
      .sack,
      says: "ack number | cumulative ack | 누적 ack | ack 번호",
      "moves past | moves beyond | jumps over | advances over | goes beyond the gap | raised to the highest | 빈 곳을 넘어 | 구멍을 넘어 | 건너뛴다 | 건너뛰어 | 건너뜀 | 가장 높은",
      unless: MythWords.not + " | filled | 채워",
      ko: "누적 ACK 번호는 빈 곳 앞에 머뭅니다.", en: "The cumulative ACK number stays before the gap."),
  ]

  private static let ofMeasuring: [Myth] = [
    Myth(
      .rto,
      says:
        "equal to the rtt | equals the rtt | exactly the rtt | same as the rtt | smaller than the rtt | shorter than the rtt | less than the rtt | half the rtt | half of the rtt | rtt와 같 | rtt와 똑같 | rtt보다 작 | rtt보다 짧 | rtt의 절반",
      unless: MythWords.not + " | if | would | spurious* | too | 면 | 불필요 | 너무 | 안",
      ko: "RTO는 RTT보다 커야 합니다(SRTT + 4·RTTVAR, 적어도 1초).",
      en: "The RTO has to be larger than the RTT (SRTT + 4*RTTVAR, at least 1 s)."),
    Myth(
      .rto, .rtt,
      says:
        "plain average | simple average | arithmetic mean | only the last sample | only the latest sample | only the newest | last measured rtt alone | ignores the variance | without the variance | 단순 평균 | 산술 평균 | 마지막 측정값만 | 최근 측정값만 | 가장 최근 값만 | 변동을 무시 | 분산을 무시 | 변동은 고려하지",
      unless: MythWords.not + " | instead | weighted | moving | 가중 | 이동 | 대신",
      ko: "RTT는 가중 이동 평균(SRTT)과 그 변동(RTTVAR)으로 평탄하게 만듭니다.",
      en: "The RTT is smoothed by a weighted average (SRTT), together with its variation (RTTVAR)."),
    Myth(
      .rto, .retransmission,
      says:
        "timer for each segment | timer for every segment | own timer for each | one timer per segment | separate timer for | timer per packet | 세그먼트마다 타이머 | 세그먼트마다 별도의 타이머 | 세그먼트마다 따로 타이머 | 패킷마다 타이머",
      unless: MythWords.not + " | single | conceptual* | 하나만 | 개념",
      ko: "연결마다 재전송 타이머 하나면 됩니다(RFC 6298).",
      en: "One retransmission timer for the connection is enough (RFC 6298)."),
    Myth(
      .retransmission, .rto, .rtt,
      says: "karn | karns | 카른 | karn의",
      "uses the retransmitted | measures retransmitted | samples retransmitted | takes the rtt of retransmitted | includes retransmitted | doubles cwnd | doubles the congestion | halves the rto | 재전송된 세그먼트의 rtt를 | 재전송된 세그먼트로 | 재전송 세그먼트의 rtt로 | rto를 절반 | cwnd를",
      unless: MythWords.not + " | ignor* | exclud* | 제외 | 무시", reach: .anywhere,
      ko: "카른 알고리즘은 재전송된 세그먼트로 RTT를 재지 않고, RTO를 두 배로 늘려 둡니다.",
      en: "Karn's algorithm takes no RTT of retransmitted segments and keeps the doubled RTO."),
    Myth(
      .rtt,
      says:
        "one way | one-way | from sender to receiver only | half of the round | 편도 | 한 방향으로 가는 | 가는 데만 | 도착하는 데까지만",
      unless: MythWords.not + " | twice | both | and back | 왕복 | 두 배 | asymmetric",
      ko: "RTT는 세그먼트를 보내고 그 ACK를 받을 때까지의 왕복 시간입니다.",
      en: "The RTT runs from sending a segment to receiving its ACK."),
  ]
}
