import Questions
import TCP

/// Timeouts in a row that are told to grow by as much each time, or not at all: `RTO 1초에서 세 번 타임아웃 → 1, 2, 3, 4초`.
/// Each is twice the one before.
enum BackoffSeriesCheck: NoteCheck {
  static func check(_ note: inout CheckedNote) {
    guard note.words.all.contains(.timers), note.speaksOfTCP || note.reading.isOnTCP else { return }
    for line in note.lines.withNumbers where note.words[line].contains(.timers) && !note.isCode(line) {
      let range = note.reading.range(of: line)
      guard range.count < 240, timers.stands(in: note.text, range), repeats.stands(in: note.text, range),
        !apart.stands(in: note.text, range), let slip = slip(in: range, note.text),
        note.isMeant(line), !note.isBeside(line), !note.isReported(slip.range)
      else { continue }
      let right = slip.right.map(ReckonedLaw.whole).joined(separator: ", ")
      note.report(
        "backoff-doubling", .warning, at: slip.range,
        Bilingual(
          ko: "재전송 시간은 만료될 때마다 두 배가 됩니다: \(right)",
          en: "The retransmission timeout doubles each time: \(right)"),
        expected: Bilingual(ko: right, en: right), reference: "RFC 6298 5.5")
    }
  }

  /// Three numbers or more that only signs and units part, each as much more than the last.
  private static func slip(
    in range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>
  ) -> (range: Range<Int>, right: [Double])? {
    var run: [GivenAmount] = []
    for amount in GivenAmount.all(in: range, of: text) {
      if let last = run.last, !links.fills(last.end..<amount.range.lowerBound, of: text) {
        if let found = judge(run) { return found }
        run = []
      }
      run.append(amount)
    }
    return judge(run)
  }

  private static func judge(_ run: [GivenAmount]) -> (range: Range<Int>, right: [Double])? {
    guard run.count >= 3, let first = run.first, let last = run.last, first.value > 0,
      last.unit == .time || first.unit == .time
    else { return nil }
    let step = run[1].number - first.number
    let isEven = zip(run, run.dropFirst()).allSatisfy { abs($1.number - $0.number - step) < 1e-9 }
    guard isEven, step >= 0 else { return nil }
    return (first.range.lowerBound..<last.end, run.indices.map { first.number * Double(1 << $0) })
  }

  private static let links = Filler(", → -> > => then ms s sec seconds 초 밀리초 그리고 and 、 다음")
  private static let timers = TellingWords(
    "rto", "재전송 타이머", "타임아웃", "timeout", "times out", "timer", "백오프", "backoff")
  private static let repeats = TellingWords(
    "rto", "backoff", "back off", "백오프", "연속", "consecutive", "in a row", "each time", "repeated", "순으로",
    "증가", "늘어",
    "grow", "때마다", "successive", "재전송")
  private static let apart = TellingWords(
    "keepalive", "keep-alive", "probe", "delayed", "지연", "time-wait", "time_wait", "rtt", "선형", "linear",
    "http",
    "고정", "fixed", "retry interval", "아니", "not ", "n't")
}
