/// Timeouts, loss and congestion (RFC 6298, RFC 5681, RFC 6582, RFC 6675, RFC 2018, RFC 3168).
extension Rule {
  static let recoveryTexts: [Rule: Text] = [
    .roundTripIsSampled: Text(
      "RFC 6298 2",
      ko: "왕복 시간을 재어 RTTVAR을 먼저, SRTT를 나중에 고칩니다.",
      en: "A round trip is measured: RTTVAR is updated first, then SRTT."),
    .karnTakesNoSample: Text(
      "RFC 6298 3",
      ko: "다시 보낸 세그먼트의 ACK는 어느 쪽에 대한 것인지 알 수 없으므로 왕복 시간을 재지 않습니다(칸 알고리즘).",
      en: "The ACK of a segment sent twice could answer either, so it gives no sample (Karn)."),
    .timeoutResendsFirst: Text(
      "RFC 6298 5.4",
      ko: "재전송 타이머가 끝나면 확인되지 않은 가장 앞의 세그먼트를 같은 번호로 다시 보냅니다.",
      en: "When the timer runs out the earliest unacknowledged segment goes again, with the same numbers."),
    .timeoutBacksOff: Text(
      "RFC 6298 5.5",
      ko: "타이머가 끝날 때마다 RTO를 두 배로 늘립니다.",
      en: "Each time the timer runs out the RTO doubles."),
    .lostTextIsSentAgain: Text(
      "RFC 5681 3.1",
      ko: "잃어버렸다고 보는 세그먼트를 혼잡 윈도우가 허락하는 만큼 다시 보냅니다.",
      en: "Segments believed lost go again as far as the congestion window lets them."),
    .userTimeoutEndsConnection: Text(
      "RFC 9293 3.8.3",
      ko: "너무 오래 확인되지 않아 연결을 포기합니다.",
      en: "Nothing was acknowledged for too long: the connection is given up."),
    .duplicateAckIsCounted: Text(
      "RFC 5681 2",
      ko: "데이터도 윈도우 변화도 없이 같은 번호를 되풀이한 ACK이므로 중복 ACK로 셉니다.",
      en: "An ACK that repeats the number with no data and the same window counts as a duplicate."),
    .thirdDuplicateMeansLoss: Text(
      "RFC 5681 3.2",
      ko: "세 번째 중복 ACK, 곧 네 번째 같은 ACK는 세그먼트를 잃었다는 뜻입니다. ssthresh는 FlightSize의 절반이 됩니다.",
      en: "The third duplicate, the fourth identical ACK, means a loss: ssthresh becomes half the FlightSize."
    ),
    .fastRetransmit: Text(
      "RFC 5681 3.2",
      ko: "타이머를 기다리지 않고 SND.UNA의 세그먼트를 바로 다시 보냅니다.",
      en: "The segment at SND.UNA goes again at once, without waiting for the timer."),
    .partialAckRetransmits: Text(
      "RFC 6582 3.2",
      ko: "복구 중의 부분 ACK는 또 하나를 잃었다는 뜻이므로 다음 빈자리를 바로 다시 보냅니다.",
      en: "A partial ACK during recovery shows another loss: the next missing segment goes again at once."),
    .recoveryEnds: Text(
      "RFC 5681 3.2",
      ko: "손실 때 나가 있던 데이터가 다 확인되었으므로 cwnd를 ssthresh로 두고 복구를 마칩니다.",
      en: "All that was outstanding at the loss is acknowledged: cwnd = ssthresh, and recovery ends."),
    .slowStart: Text(
      "RFC 5681 3.1",
      ko: "느린 시작: ACK마다 cwnd가 확인된 바이트만큼, 많아야 SMSS만큼 늘어납니다.",
      en: "Slow start: each ACK adds the bytes it confirms, at most one SMSS, to cwnd."),
    .congestionAvoidance: Text(
      "RFC 5681 3.1",
      ko: "혼잡 회피: 한 왕복에 SMSS 하나쯤 cwnd가 늘어납니다.",
      en: "Congestion avoidance: cwnd grows by about one SMSS a round trip."),
    .congestionWindowHolds: Text(
      "RFC 5681 3.1",
      ko: "혼잡 윈도우가 가득 차서 데이터를 더 보내지 않습니다.",
      en: "The congestion window is full, so the data waits."),
    .sackReportsHeldText: Text(
      "RFC 2018 3",
      ko: "SACK 블록은 빈자리 뒤에 받아 둔 데이터를 알립니다. ACK 번호는 그대로입니다.",
      en: "SACK blocks report text held beyond a gap; the ACK number stays what it is."),
    .sackMarksHeldText: Text(
      "RFC 2018 5",
      ko: "상대가 받아 두었다고 알린 세그먼트는 다시 보내지 않습니다.",
      en: "What the other end reports as held is not sent again."),
    .pawsRefusesOldTimestamp: Text(
      "RFC 7323 5.3",
      ko: "타임스탬프가 전에 본 것보다 오래되었으므로 옛 중복으로 보고 ACK만 보내고 버립니다(PAWS).",
      en:
        "The timestamp is older than one seen before: an old duplicate, answered by an ACK and dropped (PAWS)."
    ),
    .missingTimestampIsDropped: Text(
      "RFC 7323 3.2",
      ko: "타임스탬프를 쓰기로 한 연결에서 그것이 없는 세그먼트는 버립니다.",
      en: "On a connection that agreed on timestamps a segment without one is dropped."),
    .ecnIsAgreed: Text(
      "RFC 3168 6.1.1",
      ko: "SYN의 ECE와 CWR, SYN,ACK의 ECE로 양쪽이 ECN을 쓰기로 했습니다.",
      en: "ECE and CWR on the SYN and ECE on the SYN,ACK: both ends agree on ECN."),
    .congestionIsEchoed: Text(
      "RFC 3168 6.1.3",
      ko: "라우터가 혼잡을 표시(CE)했으므로 CWR이 올 때까지 ACK에 ECE를 붙입니다.",
      en: "A router marked congestion (CE): ACKs carry ECE until a CWR comes."),
    .congestionEchoReduces: Text(
      "RFC 3168 6.1.2",
      ko: "ECE를 받았으므로 한 윈도우에 한 번 cwnd를 줄이고 다음 새 데이터에 CWR을 붙입니다.",
      en: "ECE arrived: the window is reduced once a window of data, and the next new data carries CWR."),
  ]
}
