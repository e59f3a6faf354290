import Questions
import TCP

/// How much a window grows or shrinks, and when: doubled each round in slow start, one segment more in congestion
/// avoidance, halved or set to one after a loss.
enum GrowthCheck: NoteCheck {
  private enum Phase { case slowStart, avoidance, decrease, loss }
  private enum Change { case doubled, oneMore, oneLess }

  static func check(_ note: inout CheckedNote) {
    for line in 0..<note.reading.lineCount where note.words[line].contains(.growth) && !note.isCode(line) {
      for sentence in note.sentences(of: line) where sentence.count < 500 {
        judge(sentence, line, &note)
        judgeSeries(sentence, line, &note)
      }
    }
  }

  /// `1, 2, 3, 4, …로 지수적으로`: what doubles is 1, 2, 4, 8.
  private static func judgeSeries(_ sentence: Range<Int>, _ line: Int, _ note: inout CheckedNote) {
    guard exponential.stands(in: note.text, sentence), !denied.stands(in: note.text, sentence),
      sized.stands(in: note.text, sentence), !numbered.stands(in: note.text, sentence)
    else { return }
    let numbers = Quantity.all(in: sentence, of: note.text)
    guard
      let first = numbers.indices.first(where: { start in
        start + 3 < numbers.count
          && (0..<4).allSatisfy {
            numbers[start + $0].value == UInt64($0 + 1) && numbers[start + $0].unit == .none
          }
          && (0..<3).allSatisfy {
            commas.fills(numbers[start + $0].end..<numbers[start + $0 + 1].range.lowerBound, of: note.text)
          }
      })
    else { return }
    let place = numbers[first].range.lowerBound..<numbers[first + 3].range.upperBound
    guard !note.isReported(place), !note.isQuestion(sentence), !note.isBeside(line) else { return }
    report(.slowStart, at: place, &note)
  }

  private static let exponential = TellingWords(
    "지수", "exponential", "두 배", "2배", "doubl", "slow start", "slow-start", "느린 시작", "슬로우 스타트", "slowstart")
  private static let numbered = TellingWords("단계", "번 패킷", "seq", "step", "번째", "packet 1", "그림", "figure")
  private static let commas = Filler(", -> → > . ⇒ =>")

  private static func judge(_ sentence: Range<Int>, _ line: Int, _ note: inout CheckedNote) {
    guard sized.stands(in: note.text, sentence), !denied.stands(in: note.text, sentence),
      let (change, place) = change(in: sentence, note.text),
      let phase = phase(of: place, sentence, line, note),
      isWrong(change, in: phase, sentence, before: place.lowerBound, note.text),
      !note.isReported(place), !note.isQuestion(sentence), !note.isBeside(line),
      !note.isUnderOtherTitle(line)
    else { return }
    report(phase, at: place, &note)
  }

  private static func change(
    in sentence: Range<Int>, _ text: UnsafeBufferPointer<UInt8>
  ) -> (Change, Range<Int>)? {
    for (words, change) in [(doubled, Change.doubled), (oneLess, .oneLess), (oneMore, .oneMore)] {
      if let place = words.first(in: text, sentence) { return (change, place) }
    }
    return nil
  }

  /// The phase named last before the change, in its line; else right behind it; else the one that the title names.
  private static func phase(
    of place: Range<Int>, _ sentence: Range<Int>, _ line: Int, _ note: CheckedNote
  ) -> Phase? {
    let start = note.reading.range(of: line).lowerBound
    if let phase = last(in: start..<place.lowerBound, note.text) {
      let isHere = last(in: sentence.lowerBound..<place.lowerBound, note.text) != nil
      return phase == .loss && !isHere ? nil : phase
    }
    let behind = place.upperBound..<min(sentence.upperBound, place.upperBound + 40)
    if let phase = last(in: behind, note.text) {
      // `… on packet loss`; in Korean what causes it stands before.
      return phase == .loss && !causes.stands(in: note.text, behind) ? nil : phase
    }
    return titled(line, note)
  }

  /// The one phase of the item or the heading above, where nothing in between names another.
  private static func titled(_ line: Int, _ note: CheckedNote) -> Phase? {
    var titles = Array(note.titles.all(of: line))
    if let heading = note.reading.outline.innermostTitle(of: note.sectionNumber(of: line)) {
      titles.append(note.reading.document.line(at: heading.lowerBound))
    }
    for title in titles {
      let named = phases(in: note.reading.range(of: title), note.text)
      guard let phase = named.first else { continue }
      guard named.count == 1, phase != .loss, title < line, line - title <= 30 else { return nil }
      let between = (title + 1..<line).allSatisfy {
        phases(in: note.reading.range(of: $0), note.text).allSatisfy { $0 == phase || $0 == .loss }
      }
      return between ? phase : nil
    }
    return nil
  }

  private static func phases(in range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> [Phase] {
    phases.filter { $0.0.stands(in: text, range) }.map(\.1)
  }

  private static let causes = TellingWords(" on ", " upon ", " when ", " after ")

  private static func last(in range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Phase? {
    var found: (Phase, Int)?
    for (words, phase) in phases {
      var at = range.lowerBound
      while let word = words.first(in: text, at..<range.upperBound) {
        at = word.upperBound
        // `AIMD와 마찬가지로 …`, `AIMD의 단점을 개선한`: what it is held against.
        if likened.stands(in: text, at..<min(range.upperBound, at + 24)) { continue }
        if found == nil || found!.1 < word.lowerBound { found = (phase, word.lowerBound) }
      }
    }
    return found?.0
  }

  private static let likened = TellingWords(
    "와 마찬가지", "과 마찬가지", "의 단점", "의 문제", "에 반해", "에 비해", "처럼", "와 다르", "과 다르", "와는 다르", "과는 다르", "와 비슷")

  private static func isWrong(
    _ change: Change, in phase: Phase, _ sentence: Range<Int>, before place: Int,
    _ text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    switch (phase, change) {
    case (.slowStart, .oneMore): return !perAck.stands(in: text, sentence)
    case (.slowStart, .oneLess), (.decrease, .oneLess), (.decrease, .doubled): return true
    case (.avoidance, .doubled): return !others.stands(in: text, sentence)
    case (.loss, .doubled):
      return !timers.stands(in: text, sentence) && !others.stands(in: text, sentence.lowerBound..<place)
    default: return false
    }
  }

  // MARK: Words

  /// Without one of these a line tells no growth that is looked at here.
  static let changes = TellingWords(
    "지수", "exponential", "2배", "두 배", "두배", "1씩", "하나씩", "1개씩", "1 mss", "1mss", "one mss", "doubl")
  private static let doubled = TellingWords(
    "2배씩 증가", "2배씩 늘", "2배씩 키", "2배로 늘", "2배로 증가", "2배로 키", "2배로 더", "2배 증가", "두 배씩 증가", "두 배씩 늘",
    "두 배씩 키", "두 배로 늘", "두 배로 증가", "두 배로 키", "두 배로 더", "두배씩 증가", "두배씩 늘", "두배로 늘", "두배로 증가", "doubles",
    "is doubled", "are doubled", "double it", "double the", "doubling")
  private static let oneMore = TellingWords(
    "1씩 증가", "1씩 늘", "1씩만 늘", "1씩만 증가", "하나씩 증가", "하나씩 늘", "하나씩만", "1개씩 늘", "1개씩 증가", "1 mss씩 증가",
    "1mss씩 증가", "1 mss만큼 증가", "grows by 1 mss", "increases by 1 mss", "increase by 1 mss", "grow by 1 mss",
    "by one mss",
    "add 1 mss", "adds 1 mss")
  private static let oneLess = TellingWords(
    "1씩 줄", "1씩 감소", "1씩만 줄", "1 mss만큼 줄", "1 mss만큼만 줄", "1mss만큼 줄", "1 mss씩 줄", "1mss씩 감소", "1 mss씩 감소",
    "cwnd - 1 mss", "cwnd - 1mss", "decreases by 1 mss", "decrease by 1 mss", "reduced by 1 mss",
    "reduced by one")
  /// It is a window or a rate that changes.
  private static let sized = TellingWords(
    "윈도", "window", "cwnd", "congwin", "전송률", "전송 속도", "전송량", "rate", "rtt", "packet", "패킷")
  private static let phases: [(TellingWords, Phase)] = [
    (TellingWords("slow start", "slow-start", "slowstart", "느린 시작", "슬로우 스타트", "슬로 스타트"), .slowStart),
    (
      TellingWords(
        "혼잡 회피", "혼잡회피", "congestion avoidance", "additive increase", "aimd", "합 증가", "가산 증가", "가법 증가"),
      .avoidance
    ),
    (TellingWords("multiplicative decrease", "곱 감소", "곱셈 감소", "승법 감소", "(multiplicative)"), .decrease),
    (
      TellingWords(
        "타임아웃", "타임 아웃", "timeout", "손실", "유실", "packet loss", "혼잡이 발생", "혼잡 현상", "혼잡이 감지", "혼잡 발생", "혼잡 감지",
        "받지 못한 경우", "받지 못하면", "실패하면"), .loss
    ),
  ]
  private static let denied = TellingWords(
    "아니라", "달리", "unlike", "않", "not ", "n't", "instead", "대신", "rather", " than", "보다", "문제가", "문제점", "느리",
    "틀", "wrong",
    "udp",
    "cubic", "bbr")
  private static let perAck = TellingWords(
    "ack", "ssthresh", "then", "until", "까지", "doubl", "2배", "두 배", "두배", "threshold", "임계", "이후", "넘", "도달",
    "회피", "avoid", "확인 응답", "도착", "응답")
  private static let others = TellingWords(
    "slow start", "slow-start", "느린 시작", "슬로우 스타트", "slowstart", "까지", "until", "before", "전까지", "다가", "then",
    "ssthresh")
  private static let timers = TellingWords(
    "rto", "타이머", "timer", "간격", "interval", "backoff", "백오프", "시간을", "timeout value", "타임아웃 값", "타임아웃을",
    "the timeout")

  // MARK: Reporting

  private static func report(_ phase: Phase, at place: Range<Int>, _ note: inout CheckedNote) {
    switch phase {
    case .slowStart:
      note.report(
        "slow-start-growth", at: place,
        Bilingual(
          ko: "느린 시작에서 혼잡 윈도우는 RTT마다 두 배가 됩니다(ACK 하나마다 1 MSS).",
          en: "In slow start cwnd doubles each round trip (1 MSS for each ACK)."),
        expected: Bilingual(ko: "RTT마다 두 배", en: "doubled each RTT"), reference: "RFC 5681 3.1")
    case .avoidance:
      note.report(
        "avoidance-growth", at: place,
        Bilingual(
          ko: "혼잡 회피에서 혼잡 윈도우는 RTT마다 1 MSS씩 늘어납니다.",
          en: "In congestion avoidance cwnd grows by 1 MSS each round trip."),
        expected: Bilingual(ko: "RTT마다 1 MSS", en: "1 MSS each RTT"), reference: "RFC 5681 3.1")
    case .decrease, .loss:
      note.report(
        "aimd-directions", at: place,
        Bilingual(
          ko: "손실이 나면 혼잡 윈도우는 절반으로, 타임아웃이면 1 MSS로 줄어듭니다.",
          en: "After a loss cwnd is halved; after a timeout it is one segment."),
        expected: Bilingual(ko: "절반 또는 1 MSS로 감소", en: "halved, or down to 1 MSS"),
        reference: "RFC 5681 3.1, 3.2")
    }
  }
}
