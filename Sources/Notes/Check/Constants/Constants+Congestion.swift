import Questions
import TCP

/// By how much senders speed up and slow down.
extension Constant {
  private static let window = TellingWords("cwnd", "혼잡 윈도", "congestion window", "拥塞窗口")

  static let congestion: [Constant] = [
    Constant(
      TellingWords(
        "initial window", "initial congestion window", "초기 윈도", "초기 혼잡 윈도", "initial cwnd", "초기 cwnd"),
      others: TellingWords("restart", "예", "example"), as: .segments, .oneOf([1, 2, 3, 4, 10]),
      Bilingual(
        ko: "초기 혼잡 윈도우는 10 MSS이고, 예전에는 1~4 MSS였습니다.",
        en: "The initial congestion window is 10 segments; it used to be one to four."),
      reference: "RFC 6928 2"),
    Constant(
      window, TellingWords("timeout", "타임아웃", "time-out", "타임 아웃", "rto", "超时"),
      others: TellingWords("ssthresh", "중복", "dup", "=", " when ", "일 때"), as: .segments, .oneOf([1]),
      Bilingual(
        ko: "재전송 타임아웃이 나면 cwnd는 1 MSS부터 다시 시작합니다.",
        en: "After a retransmission timeout cwnd starts again from one segment."), reference: "RFC 5681 3.1"),
    Constant(
      TellingWords("ssthresh plus", "ssthresh + ", "ssthresh에 "),
      TellingWords("fast recovery", "빠른 회복", "快恢复", "快速恢复"), others: TellingWords("="), as: .segments,
      .oneOf([3]),
      Bilingual(
        ko: "빠른 회복에 들어갈 때 cwnd는 ssthresh + 3 MSS가 됩니다.",
        en: "On entering fast recovery cwnd becomes ssthresh plus 3 segments."), reference: "RFC 5681 3.2"),
    Constant(
      TellingWords("congestion avoidance", "혼잡 회피", "拥塞避免"),
      TellingWords("rtt", "왕복", "round trip", "round-trip"),
      TellingWords("씩", "만큼", " by ", "grow", "increase", "adds"),
      others: TellingWords("slow start", "느린 시작", "슬로 스타트", "슬로우 스타트", "=", "ssthresh"), as: .segments,
      .oneOf([1]),
      Bilingual(
        ko: "혼잡 회피에서 cwnd는 왕복 시간마다 1 MSS쯤 늘어납니다.",
        en: "In congestion avoidance cwnd grows by about one segment each round trip."),
      reference: "RFC 5681 3.1"),
    Constant(
      TellingWords("slow start", "slow-start", "느린 시작", "슬로 스타트", "슬로우 스타트", "慢启动", "慢开始"),
      TellingWords("rtt", "왕복", "round trip", "round-trip"),
      others: TellingWords("ssthresh", "1.5", "avoidance", "회피"), as: .fold, .oneOf([2]),
      Bilingual(
        ko: "슬로 스타트에서 cwnd는 왕복 시간마다 두 배가 됩니다.", en: "In slow start cwnd doubles each round trip."),
      reference: "RFC 5681 3.1"),
    Constant(
      TellingWords("rto"), TellingWords("timeout", "타임아웃", "time-out", "만료", "expir", "超时"),
      others: TellingWords("rttvar", "rtt의", "of the rtt", "times the rtt", "srtt"), as: .fold, .oneOf([2]),
      Bilingual(
        ko: "재전송 타이머가 만료될 때마다 RTO는 두 배가 됩니다.", en: "Each time the timer expires the RTO is doubled."),
      reference: "RFC 6298 5"),
    Constant(
      TellingWords("full-sized", "full sized", "최대 크기 세그먼트", "최대 크기의 세그먼트"), TellingWords("ack"),
      TellingWords("every ", "마다"), as: .segments, .oneOf([2]),
      Bilingual(
        ko: "최대 크기 세그먼트 둘마다 적어도 하나의 ACK를 보냅니다.",
        en: "At least every second full-sized segment is acknowledged."), reference: "RFC 9293 3.8.6.3"),
  ]
}
