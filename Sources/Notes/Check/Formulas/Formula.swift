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
    sendWindow, fairShare,
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
      "rto=4srtt+rttvar", "rto=rttvar+4srtt",
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

  private static let fairShare = Formula(
    wrong: ["rateofk/r", "rateofn/r", "rateofk/c", "rateofn/c", "share=k/r", "share=n/r"],
    right: "R/K", reference: "RFC 2914 3.1")
}
