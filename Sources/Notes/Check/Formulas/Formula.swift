/// A formula that is the same wherever it stands, and how it is met wrong.
struct Formula: Sendable {
  /// What its name and its terms come to with a sign or a factor changed, as `FormulaText` has it.
  var wrong: [StaticString] = []
  /// A number right behind, or before and between two terms, that can be no other.
  var slots: [Slot] = []
  let right: StaticString
  let reference: StaticString
  /// Beside one of these another form is right.
  var unless = TellingWords("$none")

  struct Slot: Sendable {
    let before: StaticString
    var after: StaticString = ""
    let number: Double
  }
}

extension Formula {
  static let all = [
    receiveWindow, timeout, interval, smoothedTime, variation, threshold, reducedWindow, unacknowledged,
    sendWindow, fairShare, usableWindow, scaledWindow, segmentSize, throughput, delayProduct, firstMeasure,
  ]

  private static let receiveWindow = Formula(
    wrong: [
      "rwnd=rcvbuffer+[lastbytercvd", "rwnd=rcvbuffer+(lastbytercvd",
      "rwnd=rcvbuffer-[lastbyteread-lastbytercvd", "rwnd=rcvbuffer-(lastbyteread-lastbytercvd",
    ],
    right: "rwnd = RcvBuffer - [LastByteRcvd - LastByteRead]", reference: "RFC 9293 3.8.6")

  private static let timeout = Formula(
    wrong: [
      "rto=srtt+1/4rttvar", "rto=srtt+(1/4)rttvar", "rto=srtt-4rttvar", "rto=srtt+2rttvar",
      "rto=srtt+8rttvar",
      "rto=4srtt+rttvar", "rto=rttvar+4srtt", "rto=srtt+rttvar", "rto=srtt-rttvar", "rto=4srtt",
      "rto=2srtt+4",
      "rto=srttrttvar", "rto=4(srtt+rttvar",
    ],
    right: "RTO = SRTT + 4·RTTVAR", reference: "RFC 6298 2.3")

  private static let interval = Formula(
    wrong: [
      "timeoutinterval=estimatedrtt+1/4devrtt", "timeoutinterval=estimatedrtt-4devrtt",
      "timeoutinterval=estimatedrtt+2devrtt", "timeoutinterval=estimatedrtt+8devrtt",
      "timeoutinterval=4estimatedrtt+devrtt",
    ],
    right: "TimeoutInterval = EstimatedRTT + 4·DevRTT", reference: "RFC 6298 2.3")

  private static let smoothedTime = Formula(
    wrong: [
      "estimatedrtt=0.125estimatedrtt+0.875samplertt", "srtt=1/8srtt+7/8r", "srtt=(1/8)srtt+(7/8)r",
      "srtt=0.125srtt+0.875r",
    ],
    right: "SRTT = 7/8·SRTT + 1/8·R'", reference: "RFC 6298 2.3")

  private static let variation = Formula(
    wrong: [
      "rttvar=1/4rttvar+3/4|", "rttvar=(1/4)rttvar+(3/4)|", "rttvar=0.25rttvar+0.75|",
      "devrtt=0.25devrtt+0.75|",
    ],
    right: "RTTVAR = 3/4·RTTVAR + 1/4·|SRTT - R'|", reference: "RFC 6298 2.3")

  /// CUBIC and others keep more of the window than half.
  private static let others = TellingWords(
    "cubic", "bbr", "westwood", "vegas", "dctcp", "bic", "compound", "veno", "illinois", "hybla", "scalable",
    "beta", "0.7", "717", "1024")

  private static let threshold = Formula(
    slots: [
      Slot(before: "ssthresh=cwnd/", number: 2), Slot(before: "ssthresh=max(cwnd/", number: 2),
      Slot(before: "ssthresh=flightsize/", number: 2), Slot(before: "ssthresh=max(flightsize/", number: 2),
      Slot(before: "ssthresh=congwin/", number: 2), Slot(before: "ssthresh=", after: "cwnd", number: 0.5),
      Slot(before: "threshold=cwnd/", number: 2), Slot(before: "threshold=congwin/", number: 2),
    ],
    right: "ssthresh = cwnd / 2", reference: "RFC 5681 3.1", unless: others)

  private static let reducedWindow = Formula(
    slots: [
      Slot(before: "cwnd=cwnd/", number: 2), Slot(before: "cwnd/=", number: 2),
      Slot(before: "cwnd=", after: "cwnd", number: 0.5),
    ],
    right: "cwnd = cwnd / 2", reference: "RFC 5681 3.2", unless: others)

  /// `if … >= rwnd` is when a sender waits.
  private static let unacknowledged = Formula(
    wrong: [
      "acked>=rwnd", "acked>=min(", "acked>=cwnd", "acked>=recei", "acked>=advertised", "acked>=rcvwindow",
      "acked>=mincwnd", "acked>=minrwnd", "acked>rwnd", "acked>min(", "acked>cwnd", "acked>=congwin",
      "acked>=rws",
      "inflight>=min(",
      "flightsize>=min(",
    ],
    right: "LastByteSent - LastByteAcked <= min(cwnd, rwnd)", reference: "RFC 9293 3.8.6",
    unless: TellingWords(
      "if ", "while", "until", "when", "stop", "block", "wait", "otherwise", "violat", "경우", "면", "멈", "때",
      "초과", "如果", "当"))

  private static let sendWindow = Formula(
    wrong: [
      "max(cwnd,rwnd", "max(rwnd,cwnd", "max(cwnd,awnd", "max(awnd,cwnd", "max(congwin,r", "max(rwnd,congwin",
      "max(cwnd,receive", "max(cwnd,recv", "=cwnd+rwnd", "=rwnd+cwnd",
    ],
    right: "min(cwnd, rwnd)", reference: "RFC 5681 3.1",
    unless: TellingWords(
      "not max", "not the", "not cwnd", "n't max", "아니", "않는", "틀", "wrong", "instead", "rather than", "不是"))

  private static let usableWindow = Formula(
    wrong: [
      "usablewindow=advertisedwindow+", "usablewindow=window+", "usablewindow=rwnd+", "usablewindow=snd.wnd+",
      "usablewindow=snd.nxt-snd.una", "effectivewindow=advertisedwindow+", "effectivewindow=rwnd+",
      "남은윈도우=rwnd+", "남은윈도우=snd.wnd+", "남은윈도우=윈도우+", "사용가능윈도우=rwnd+", "사용가능윈도우=윈도우+",
      "유효윈도우=rwnd+",
    ],
    right: "SND.UNA + SND.WND - SND.NXT", reference: "RFC 9293 3.8.6.2.1")

  private static let scaledWindow = Formula(
    wrong: [
      "window=window+2^", "window=windowshift", "window=window/2^", "window=windowfield+2^", "window=win+2^",
      "윈도우=윈도우+2^", "윈도우=윈도우/2^", "윈도우=window+2^", "윈도우=필드+2^", "window=windowfield/2^", "window+2^",
      "window=shift", "윈도우=window/2^",
    ],
    right: "window × 2^shift", reference: "RFC 7323 2.3", unless: TellingWords("rcv.wnd", "seg.wnd", ">>"))

  private static let segmentSize = Formula(
    wrong: [
      "mtu=mss-40", "mtu=mss-20", "mtu=mss-60", "mtu=mss-(", "mtu=mss-ip", "mtu=mss-tcp", "mtu=mss-헤더",
      "mss=mtu+",
      "mss=mtu-14", "mss=mtu-18", "mss=mtu-이더넷", "mss=mtu-ethernet", "mss=mtu-tcp헤더길이|", "mss=mtu/",
    ],
    right: "MSS = MTU - 40", reference: "RFC 9293 3.7.1")

  private static let throughput = Formula(
    wrong: [
      "throughput=windowrtt", "throughput=rtt/window", "throughput=rtt/win", "throughput=window+rtt",
      "throughput=windowsizertt", "throughput=rwndrtt", "throughput=cwndrtt", "throughput=rtt/rwnd",
      "throughput=rtt/cwnd", "처리량=윈도우rtt", "처리량=rtt/윈도우", "처리량=윈도우크기rtt", "처리량=rtt/rwnd", "처리량=rwndrtt",
      "처리량=윈도우+rtt", "처리량=윈도우-rtt",
    ],
    right: "throughput = window / RTT", reference: "RFC 7323 1.1")

  private static let delayProduct = Formula(
    wrong: [
      "bdp=bandwidth/", "bdp=rtt/", "bdp=delay/", "bdp=bandwidth+", "bdp=bw/", "bdp=bw+", "bdp=대역폭/",
      "bdp=대역폭+",
      "bdp=rtt+", "product=bandwidth/", "product=delay/", "product:delay/bandwidth",
      "product:bandwidth/delay",
      "product:bandwidth/rtt", "product=bandwidth+", "bdp=지연/", "bdp:bandwidth/", "bdp:대역폭/", "bdp:delay/",
      "window:linkspeed+rtt", "window=linkspeed+", "window=bandwidth+", "window=bandwidth/",
      "window:bandwidth/",
      "window:bandwidth+",
    ],
    right: "BDP = bandwidth × RTT", reference: "RFC 7323 1.1",
    unless: TellingWords("/8", "/ 8", "mss", "by 8"))

  private static let firstMeasure = Formula(
    wrong: ["srtt=r/2", "srtt=2r", "rttvar=2r", "rttvar=r/4", "srtt=r/8", "srtt=r'/2"],
    right: "SRTT = R, RTTVAR = R/2", reference: "RFC 6298 2.2",
    unless: TellingWords("(1-", "7/8", "0.875", "alpha", "α"))

  private static let fairShare = Formula(
    wrong: ["rateofk/r", "rateofn/r", "rateofk/c", "rateofn/c", "share=k/r", "share=n/r"],
    right: "R/K", reference: "RFC 2914 3.1")
}
