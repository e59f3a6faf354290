import Questions
import TCP

/// How much may be sent: the smaller of cwnd and rwnd, without what is in flight. Their sizes are told in the same
/// section, the result behind them: `cwnd 8000, rwnd 12000, 3000 in flight: 9000 may be sent`; `둘 중 큰 값을 쓴다`.
enum SendRoomCheck: NoteCheck {
  /// What a few lines tell of a sender.
  private struct Sizes {
    var congestion: UInt64?
    var receive: UInt64?
    var flight: UInt64?

    var isEmpty: Bool { congestion == nil && receive == nil && flight == nil }
    var window: UInt64? {
      switch (congestion, receive) {
      case (let one?, let other?): min(one, other)
      default: congestion ?? receive
      }
    }
  }

  static func check(_ note: inout CheckedNote) {
    guard receiveWindows.stands(anywhereIn: note.text) else { return }
    for line in 0..<note.reading.lineCount
    where note.reading.range(of: line).count < 300 && !note.isCode(line) {
      for sentence in note.sentences(of: line) {
        checkChoice(sentence, line, &note)
        checkRoom(sentence, line, &note)
      }
    }
  }

  static let receiveWindows = TellingWords(
    "rwnd", "awnd", "receive window", "advertised window", "receiver window", "수신 윈도", "수신윈도")
  private static let congestionWindows = TellingWords("cwnd", "congestion window", "혼잡 윈도", "혼잡윈도")

  // MARK: Which of the two

  private static func checkChoice(_ sentence: Range<Int>, _ line: Int, _ note: inout CheckedNote) {
    guard let word = wrong.first(in: note.text, sentence), !right.stands(in: note.text, sentence),
      namesBoth(around: line, note), !note.isQuestion(sentence), note.isOrdinary(line),
      !note.isReported(word)
    else { return }
    note.report(
      "send-window", .warning, at: word,
      Bilingual(
        ko: "보낼 수 있는 양은 cwnd와 rwnd 가운데 작은 쪽입니다.", en: "What may be in flight is the smaller of cwnd and rwnd."
      ),
      expected: Bilingual(ko: "min(cwnd, rwnd)", en: "min(cwnd, rwnd)"), reference: "RFC 5681 3.1")
  }

  private static let wrong = TellingWords(
    "둘 중 큰", "둘 중 더 큰", "둘 가운데 큰", "둘 가운데 더 큰", "둘을 더한", "둘을 합한", "두 값을 더", "두 값을 합", "두 값의 합", "rwnd를 더한",
    "cwnd를 더한", "rwnd를 합한", "cwnd를 합한", "rwnd의 합이", "cwnd의 합이", "rwnd의 합은", "cwnd의 합은", "rwnd 중 큰",
    "cwnd 중 큰", "rwnd 중 더 큰", "cwnd 중 더 큰", "larger of the two", "greater of the two", "bigger of the two",
    "the larger one", "the bigger one", "the greater one", "sum of the two", "sum of both", "the two added",
    "whichever is larger", "whichever is greater", "whichever is bigger")
  private static let right = TellingWords(
    "작은", "smaller", "min", "최솟값", "최소", "not ", "n't", "아니", "않", "never", "틀", "wrong", "ssthresh",
    "buffer", "버퍼"
  )

  /// The sentence, or the lines just before it, are about both windows.
  private static func namesBoth(around line: Int, _ note: CheckedNote) -> Bool {
    let near = note.reading.range(of: max(0, line - 3)).lowerBound..<note.reading.range(of: line).upperBound
    return note.sectionNumber(of: line) == note.sectionNumber(of: max(0, line - 1))
      && receiveWindows.stands(in: note.text, near) && congestionWindows.stands(in: note.text, near)
  }

  // MARK: How much

  private static func checkRoom(_ sentence: Range<Int>, _ line: Int, _ note: inout CheckedNote) {
    guard let word = rooms.first(in: note.text, sentence), !note.isQuestion(sentence),
      !apart.stands(in: note.text, sentence)
    else { return }
    let numbers = Quantity.all(in: sentence, of: note.text)
    // The result stands right before or behind the words that name it.
    guard
      let told = numbers.first(where: { isTold($0, word, note) }), told.unit != .bits,
      case let sizes = sizes(before: told.range.lowerBound, line, note), let window = sizes.window,
      let flight = sizes.flight, flight < window, let least = sizes.receive ?? sizes.congestion, least > 0
    else { return }
    let right = window - flight
    // Only what a slip comes to is one: another window, or what is in flight left in.
    let slips = [sizes.congestion, sizes.receive].compactMap { $0 }.flatMap { window in
      [window, window > flight ? window - flight : 0, window + flight]
    }
    guard told.value != right, slips.contains(told.value), !note.isBeside(line), !note.isReported(told.range)
    else { return }
    note.report(
      "arithmetic", at: told.range,
      Bilingual(
        ko: "더 보낼 수 있는 양은 cwnd와 rwnd 가운데 작은 쪽에서 보내는 중인 양을 뺀 \(right)입니다.",
        en: "What may still be sent is the smaller of cwnd and rwnd less what is in flight: \(right)."),
      expected: Bilingual(ko: "\(right)", en: "\(right)"), reference: "RFC 5681 3.1",
      working: Bilingual(
        ko: "\(window) - \(flight) = \(right)", en: "\(window) - \(flight) = \(right)"))
  }

  private static let rooms = TellingWords(
    "더 보낼 수 있", "더 전송할 수 있", "추가로 보낼 수 있", "추가로 전송할 수 있", "보낼 수 있는 양은", "보낼 수 있는 것은", "보낼 수 있는 데이터는",
    "more may be sent",
    "more can be sent", "may still be sent", "can still be sent", "may still send", "can still send",
    "may send another", "can send another", "more bytes", "may be sent now", "can be sent now",
    "may send now",
    "can send now", "usable window")
  private static let apart = TellingWords("if ", "만약", "다면", "lost", "유실", "timeout", "타임아웃")

  private static func isTold(_ number: Quantity, _ word: Range<Int>, _ note: CheckedNote) -> Bool {
    let gap =
      number.end <= word.lowerBound
      ? number.end..<word.lowerBound : word.upperBound..<max(word.upperBound, number.range.lowerBound)
    return gap.count <= 24 && links.fills(gap, of: note.text)
  }

  private static let links = Filler(
    "= : is are of segments 은 는 이 가 을 를 만 만큼 만큼만 까지 바이트 바이트만 바이트까지 바이트를 bytes byte more 다 것은 양은 데이터는 that a ` * 로 → ->"
  )

  private static func sizes(before end: Int, _ line: Int, _ note: CheckedNote) -> Sizes {
    var sizes = Sizes()
    let section = note.sectionNumber(of: line)
    for above in stride(from: line, through: max(0, line - 4), by: -1)
    where note.sectionNumber(of: above) == section {
      let whole = note.reading.range(of: above)
      let range = whole.lowerBound..<min(whole.upperBound, end)
      let numbers = Quantity.all(in: range, of: note.text)
      sizes.congestion = sizes.congestion ?? value(of: congestionWindows, numbers, range, note)
      sizes.receive = sizes.receive ?? value(of: receiveWindows, numbers, range, note)
      sizes.flight = sizes.flight ?? value(of: flights, numbers, range, note)
    }
    return sizes
  }

  /// So much as a line tells to be in flight.
  static func flight(in range: Range<Int>, _ note: CheckedNote) -> UInt64? {
    value(of: flights, Quantity.all(in: range, of: note.text), range, note)
  }

  private static let flights = TellingWords(
    "in flight", "unacknowledged", "unacked", "outstanding", "flightsize", "확인 안 된 데이터", "확인 안 된",
    "확인되지 않은 데이터",
    "확인되지 않은", "미확인 데이터", "전송 중인 데이터", "아직 ack를 받지 못한 데이터", "ack를 받지 못한 데이터", "ack 못 받은 데이터")

  /// `rwnd = 12000`, `6,000 bytes in flight`
  private static func value(
    of words: TellingWords, _ numbers: [Quantity], _ range: Range<Int>, _ note: CheckedNote
  ) -> UInt64? {
    guard let word = words.first(in: note.text, range) else { return nil }
    return numbers.first { isTold($0, word, note) && $0.range.lowerBound >= word.upperBound }?.value
      ?? numbers.last { isTold($0, word, note) && $0.end <= word.lowerBound }?.value
  }
}
