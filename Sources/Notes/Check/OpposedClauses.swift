/// `cwnd is for congestion control, rwnd for flow control`: what tells two opposites in a row is read clause by
/// clause, so that neither half stands in for the other.
enum OpposedClauses {
  /// Opposites that share sentences; one word of each pair is enough to look for the other.
  private static let pairs: [(TellingWords, TellingWords)] = [
    (
      TellingWords("cwnd", "congestion window", "혼잡 윈도", "혼잡윈도", "拥塞窗口"),
      TellingWords("rwnd", "receive window", "receiver window", "수신 윈도", "수신윈도", "接收窗口")
    ),
    (
      TellingWords("congestion control", "혼잡 제어", "혼잡제어", "拥塞控制"),
      TellingWords("flow control", "흐름 제어", "흐름제어", "流量控制")
    ),
    (
      TellingWords("congestion avoidance", "혼잡 회피", "혼잡회피", "拥塞避免"),
      TellingWords("slow start", "느린 시작", "슬로우 스타트", "슬로 스타트", "慢启动", "慢开始")
    ),
    (
      TellingWords("acknowledgment number", "acknowledgement number", "확인 응답 번호", "ack number", "ack 번호"),
      TellingWords("sequence number", "시퀀스 번호", "순서 번호", "seq number")
    ),
  ]

  static let words = TellingWords("congestion", "cwnd", "혼잡", "拥塞", "acknowl", "확인", "ack num", "ack 번호")

  /// Two clauses, each with one of a pair; none where the sentence denies, supposes or compares.
  static func all(in sentence: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    for (one, other) in pairs {
      guard let first = one.first(in: text, sentence), let second = other.first(in: text, sentence) else {
        continue
      }
      let (early, late) = first.lowerBound < second.lowerBound ? (first, second) : (second, first)
      guard late.lowerBound - early.upperBound >= least,
        let parting = last(early.upperBound..<late.lowerBound, text),
        parting.lowerBound - pastBracket(early.upperBound, text, sentence.upperBound) >= least,
        late.lowerBound - parting.upperBound <= lead,
        sentence.upperBound - late.upperBound >= least - 2, !text[late.upperBound].isOne(of: ",)"),
        !beside.stands(in: text, sentence)
      else { continue }
      return [sentence.lowerBound..<parting.lowerBound, parting.upperBound..<sentence.upperBound]
    }
    return []
  }

  /// So much has to be said of the first before the second is turned to.
  private static let least = 10
  /// So much may stand before the name of the second: `and the `.
  private static let lead = 12

  /// `흐름 제어(Flow Control), 혼잡 제어(Congestion Control)를 쓴다`: a name in two languages says nothing yet.
  private static func pastBracket(_ start: Int, _ text: UnsafeBufferPointer<UInt8>, _ end: Int) -> Int {
    var at = start
    while at < end, text[at].isOne(of: " *`") { at += 1 }
    guard at < end, text[at] == UInt8(ascii: "("),
      let close = text[at..<end].firstIndex(of: UInt8(ascii: ")"))
    else { return start }
    return close + 1
  }

  private static func last(_ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
    var found: Range<Int>?
    var start = range.lowerBound
    while let next = partings.first(in: text, start..<range.upperBound) {
      found = next
      start = next.upperBound
    }
    return found
  }

  private static let partings = TellingWords(
    ", ", "; ", " while ", " whereas ", " and ", "고 ", "며 ", "이고", "반면 ", "，", "；", "、")
  private static let beside = TellingWords(
    "not ", "n't", "without", "unlike", "if ", "instead", "rather", "than", "confus", "swap", "않", "아니", "달리",
    "대신",
    "혼동",
    "보다", "?", "오해", "不", "如果", "myth", "wrong", "틀린")
}
