import TCP

/// `혼잡 회피: cwnd < ssthresh일 때`, `if cwnd > ssthresh, slow start`: which phase belongs to which side of the
/// threshold.
enum PhaseConditionCheck: NoteCheck {
  static let thresholds = TellingWords("ssthresh", "slow start threshold", "임계", "阈值", "门限", "閾値")

  private enum Side { case below, above }

  static func check(_ note: inout CheckedNote) {
    guard note.words.all.contains(.thresholds) else { return }
    for line in 0..<note.reading.lineCount
    where note.words[line].contains(.thresholds) && note.reading.block(of: line).kind != .heading {
      for sentence in note.sentences(of: line) where windows.stands(in: note.text, sentence) {
        let clauses = OpposedClauses.all(in: sentence, note.text)
        for clause in clauses.isEmpty ? [sentence] : clauses { judge(clause, line, &note) }
      }
    }
  }

  private static func judge(_ clause: Range<Int>, _ line: Int, _ note: inout CheckedNote) {
    guard let (side, place) = side(clause, note.text), !turning.stands(in: note.text, clause),
      let right = phase(clause, besides: place, line, note), right != side, !note.isQuestion(clause),
      !note.isBeside(line)
    else { return }
    note.report(
      "growth-beyond-threshold", at: place,
      Bilingual(
        ko: "cwnd가 ssthresh보다 작으면 느린 시작(지수적), 크면 혼잡 회피(RTT마다 1 MSS)입니다.",
        en:
          "Below ssthresh cwnd is in slow start (exponential), above it in congestion avoidance (one MSS per RTT)."
      ),
      expected: right == .below
        ? Bilingual(ko: "cwnd < ssthresh", en: "cwnd < ssthresh")
        : Bilingual(ko: "cwnd ≥ ssthresh", en: "cwnd ≥ ssthresh"), reference: "RFC 5681 3.1")
  }

  // MARK: Which side

  /// How the window is held against the threshold, where it is once.
  private static func side(
    _ clause: Range<Int>, _ text: UnsafeBufferPointer<UInt8>
  ) -> (Side, Range<Int>)? {
    guard let window = windows.first(in: text, clause), let bound = bounds.first(in: text, clause),
      bounds.first(in: text, bound.upperBound..<clause.upperBound) == nil
    else { return nil }
    let isTurned = bound.lowerBound < window.lowerBound
    let (first, second) = isTurned ? (bound, window) : (window, bound)
    guard second.lowerBound >= first.upperBound, second.lowerBound - first.upperBound <= 48 else {
      return nil
    }
    let gap = first.upperBound..<second.lowerBound
    let behind = second.upperBound..<min(clause.upperBound, second.upperBound + 28)
    let found: [(Side, TellingWords, Range<Int>)] = [
      (.below, less, gap), (.above, more, gap), (.below, lessBehind, behind), (.above, moreBehind, behind),
    ]
    let met = found.filter { $0.1.stands(in: text, $0.2) }
    guard met.count == 1, let told = met.first, !denied.stands(in: text, gap) else { return nil }
    // `ssthresh보다 cwnd가 작으면` is said of the window still.
    let isFlipped = isTurned && told.2 == gap
    let side: Side = isFlipped ? (told.0 == .below ? .above : .below) : told.0
    return (side, first.lowerBound..<second.upperBound)
  }

  private static let windows = TellingWords("cwnd", "congestion window", "혼잡 윈도", "혼잡윈도", "拥塞窗口")
  private static let bounds = TellingWords(
    "ssthresh", "slow start threshold", "threshold", "임계", "阈值", "门限", "閾値")
  private static let less = TellingWords(
    "<", "≤", "&lt;", "less than", "smaller than", "below", "lower than", "under ", "小于")
  private static let more = TellingWords(
    ">", "≥", "&gt;", "greater than", "larger than", "bigger than", "above", "exceeds", "more than",
    "higher than", "大于")
  private static let lessBehind = TellingWords("보다 작", "보다작", "미만", "이하", "보다 낮")
  private static let moreBehind = TellingWords(
    "보다 크", "보다 큰", "보다 클", "보다 커", "초과", "이상", "보다 높", "를 넘", "을 넘")
  private static let denied = TellingWords("not ", "->", "=>", "<-", "→", "until", "n't", ",", ";")

  // MARK: Which phase

  private static func phase(
    _ clause: Range<Int>, besides place: Range<Int>, _ line: Int, _ note: CheckedNote
  ) -> Side? {
    let text = note.text
    // `slow start threshold` names no phase.
    let parts = [clause.lowerBound..<place.lowerBound, place.upperBound..<clause.upperBound]
    let isSlow = parts.contains { slow.stands(in: text, $0) }
    let isAvoiding = parts.contains { avoiding.stands(in: text, $0) }
    if isSlow != isAvoiding { return isSlow ? .below : .above }
    // In a program what follows from the condition stands on the next line.
    guard !isSlow, clause.count <= 64, !note.isFenced(line), starts.stands(in: text, clause) else {
      return nil
    }
    let number = note.sectionNumber(of: line)
    guard let title = note.reading.outline.innermostTitle(of: number), title.count <= 48 else { return nil }
    let names = (slow.stands(in: text, title), avoiding.stands(in: text, title))
    return names.0 == names.1 ? nil : names.0 ? .below : .above
  }

  private static let slow = TellingWords(
    "slow start", "slow-start", "slowstart", "느린 시작", "슬로우 스타트", "슬로 스타트", "慢启动", "慢开始", "exponential", "지수",
    "doubl", "두 배", "2배")
  private static let avoiding = TellingWords(
    "avoidance", "혼잡 회피", "혼잡회피", "拥塞避免", "linear", "선형", "additive", "1씩")
  private static let starts = TellingWords(
    "일 때", "일때", "이면", "when ", "if ", "while ", "used", "사용", "시작", "동작", "begins", "starts", "applies")

  /// The one phase ends and the other begins.
  private static let turning = TellingWords(
    "until", "till", "까지", " end", "stop", "exit", "terminat", "끝", "종료", "멈", "벗어", "leav", "switch",
    "transition",
    "전환", "넘어", "다가", "chang", "바뀌", "바꾸", "바꿔", "after", "이후", "timeout", "타임아웃", "loss", "손실", "set to",
    "drop",
    "no longer", "결정", "않", "아니", "중단", "then ", "move", "enter", "돌입", "구간", "halv", "절반", "전까지", "before",
    "停止", "转")
}
