import Questions
import TCP

/// How long TCP waits, and for what.
extension Constant {
  private static let rto = TellingWords("rto", "retransmission timeout", "재전송 타임아웃", "재전송 타이머")
  private static let linux = TellingWords("linux", "리눅스")
  private static let keepAlive = TellingWords(
    "keepalive", "keep-alive", "keep alive", "킵얼라이브", "킵 얼라이브")
  private static let standard = TellingWords("기본", "default", "idle", "유휴", "silence", "조용", "默认")

  static let timers: [Constant] = [
    Constant(
      TellingWords("msl", "maximum segment lifetime", "최대 세그먼트 수명"), TellingWords("rfc"),
      others: TellingWords("2msl", "2 msl", "2*msl", "2 x msl", "linux", "리눅스", "bsd"), as: .time,
      seconds(120),
      Bilingual(ko: "RFC 9293에서 MSL은 2분입니다.", en: "RFC 9293 takes the MSL to be two minutes."),
      reference: "RFC 9293 3.4.2"),
    Constant(
      TellingWords("time_wait", "time-wait", "timewait", "time wait"), linux,
      others: TellingWords("fin_timeout", "windows", "윈도우즈", "tw_reuse"), as: .time, seconds(60),
      Bilingual(ko: "리눅스의 TIME-WAIT는 60초로 고정되어 있습니다.", en: "Linux keeps TIME-WAIT for a fixed 60 seconds."),
      reference: "RFC 9293 3.6.1"),
    Constant(
      rto, TellingWords("initial", "초기", "초깃값", "처음", "初始"),
      others: TellingWords("minimum", "최소", "최솟값", "maximum", "최대", "syn+", "기다"), as: .time, seconds(1, 3),
      Bilingual(
        ko: "처음의 RTO는 1초입니다. 예전에는 3초였습니다.", en: "The first RTO is one second; it used to be three."),
      reference: "RFC 6298 2"),
    Constant(
      rto, TellingWords("minimum", "최소", "최솟값", "lower bound", "rto_min", "最小"),
      others: TellingWords("maximum", "최대", "initial", "초기"), as: .time,
      .oneOf([2e5, 1e6]),
      Bilingual(
        ko: "RTO의 최솟값은 RFC 6298에서 1초이고, 리눅스에서는 200ms입니다.",
        en: "The least RTO is one second in RFC 6298, 200 ms in Linux."), reference: "RFC 6298 2"),
    Constant(
      rto, TellingWords("no less than", "at least"), TellingWords("cap", "maximum", "upper"), as: .time,
      seconds(60),
      Bilingual(
        ko: "RTO에 둔다면 상한은 적어도 60초입니다.", en: "A maximum for the RTO, if there is one, is at least 60 seconds."),
      reference: "RFC 6298 2"),
    Constant(
      TellingWords("delayed ack", "지연 ack", "지연된 ack", "delayed acknowledg", "지연 확인 응답", "延迟确认"),
      others: TellingWords("rtt", "quickack", "nagle", "네이글"),
      above: TellingWords("wait", "hold", "delay", "within", "기다", "미루", "미룰", "늦추", "늦출", "지연", "최대"),
      as: .time, .atMost(5e5),
      Bilingual(
        ko: "ACK는 길어야 500ms까지 미룰 수 있습니다.", en: "An ACK may be held back for 500 ms at the most."),
      reference: "RFC 9293 3.8.6.3"),
    Constant(
      keepAlive, standard,
      others: TellingWords(
        "http", "interval", "intvl", "间隔", "간격", "마다", "every", "timeout", "nginx", "set ", "설정", "apart",
        "probes"),
      as: .time,
      seconds(7200),
      Bilingual(
        ko: "keep-alive는 켠다 해도 기본으로 두 시간 동안 조용해야 시작됩니다.",
        en: "Where keep-alive is on, it starts after two hours of silence by default."),
      reference: "RFC 9293 3.8.4"),
    Constant(
      TellingWords("isn", "initial sequence number", "초기 순서 번호", "초기 시퀀스 번호"),
      TellingWords("clock", "tick", "시계", "클록", "카운터", "counter", "늘어", "증가", "cycle", "순환", "한 바퀴"),
      as: .time,
      .oneOf([4, 4.55 * 3.6e9, 4.5 * 3.6e9, 4.77 * 3.6e9, 5 * 3.6e9]),
      Bilingual(
        ko: "ISN의 시계는 약 4마이크로초마다 1씩 늘고, 약 4.55시간에 한 바퀴를 돕니다.",
        en: "The ISN's clock ticks about every 4 microseconds and cycles in about 4.55 hours."),
      reference: "RFC 9293 3.4.1"),
    Constant(
      TellingWords("r2"), TellingWords("retransmi", "재전송", "timeout", "threshold", "임계", "corresponds"),
      others: TellingWords("r2-d2", "syn"), as: .time, seconds(100),
      Bilingual(ko: "R2는 적어도 100초입니다.", en: "R2 is at least 100 seconds."), reference: "RFC 9293 3.8.3"),
    Constant(
      TellingWords("r2"), TellingWords("syn"), as: .time, seconds(180),
      Bilingual(ko: "SYN의 R2는 적어도 3분입니다.", en: "For a SYN, R2 is at least three minutes."),
      reference: "RFC 9293 3.8.3"),
    Constant(
      TellingWords("tcp_fin_timeout"), TellingWords("기본", "default"), as: .time, seconds(60),
      Bilingual(ko: "`tcp_fin_timeout`의 기본값은 60초입니다.", en: "`tcp_fin_timeout` is 60 seconds by default."),
      reference: "RFC 9293 3.6.1"),
  ]
}
