import Questions
import TCP

/// The congestion window round by round, in a table's column or a line each: `RTT 3: 4`, `RTT 4: 6`, `RTT 5: 16`.
/// From one round to the next it is doubled or grows by one; where one number breaks both steps around it, and one
/// other would mend both, that one is meant.
enum WindowSeriesCheck: NoteCheck {
  static func check(_ note: inout CheckedNote) {
    guard note.speaksOfTCP || note.reading.isOnTCP else { return }
    for table in note.tables {
      guard let column = table.column(holding: WindowRound.windows, in: note.reading) else { continue }
      judge(table.rows.compactMap { $0[column] }.map { WindowRound(inCell: $0, note) }, &note)
    }
    checkLines(&note)
  }

  // MARK: Lines

  /// Lines in a row that count the rounds.
  private static func checkLines(_ note: inout CheckedNote) {
    var run: [WindowRound?] = []
    var last: (line: Int, round: UInt64)?
    for line in note.lines.withDigits where rounds.stands(in: note.text, note.reading.range(of: line)) {
      guard let (number, round) = numbered(line, note) else { continue }
      if let (before, count) = last, line != before + 1 || number != count + 1 {
        judge(run, &note)
        run = []
      }
      last = (line, number)
      run.append(round)
    }
    judge(run, &note)
  }

  private static let rounds = TellingWords("rtt", "round", "라운드", "轮")

  /// `RTT 4: 8 MSS`
  private static func numbered(_ line: Int, _ note: CheckedNote) -> (UInt64, WindowRound)? {
    let range = note.reading.range(of: line)
    guard range.count < 60, note.reading.block(of: line).kind != .cell else { return nil }
    let numbers = Quantity.all(in: range, of: note.text)
    guard numbers.count >= 2, labels.fills(range.lowerBound..<numbers[0].range.lowerBound, of: note.text),
      separators.fills(numbers[0].range.upperBound..<numbers[1].range.lowerBound, of: note.text)
    else { return nil }
    return (numbers[0].value, WindowRound(value: numbers[1].value, range: numbers[1].range, line: line))
  }

  private static let labels = Filler("rtt round 라운드 第 轮 - * # ( [ ` **")
  private static let separators = Filler(": = - → -> => cwnd rtt 라운드 번째 轮 | ) ] ` ** is")

  // MARK: Judging

  /// A step that a window takes while nothing is lost.
  private static func grows(_ from: UInt64, _ to: UInt64) -> Bool { to == 2 * from || to == from + 1 }

  private static func judge(_ rounds: [WindowRound?], _ note: inout CheckedNote) {
    for run in rounds.split(whereSeparator: { $0 == nil }).map({ $0.compactMap { $0 } }) where run.count >= 5
    {
      let broken = run.indices.dropFirst().filter { !grows(run[$0 - 1].value, run[$0].value) }
      for slip in run.indices.dropFirst().dropLast() {
        let (before, after) = (run[slip - 1].value, run[slip + 1].value)
        guard !grows(before, run[slip].value), !grows(run[slip].value, after) else { continue }
        let meant = Set([2 * before, before + 1]).filter { grows($0, after) && $0 != run[slip].value }
        // All else is a window that grows, but for one loss.
        let others = broken.filter { $0 != slip && $0 != slip + 1 }
        guard meant.count == 1, let right = meant.first, others.count <= 2, run.count - others.count >= 5,
          others.allSatisfy({ run[$0].value <= run[$0 - 1].value || isSlip(at: $0, run) }),
          !note.isBeside(run[slip].line), !note.isReported(run[slip].range)
        else { continue }
        report(run[slip], right: right, isDoubled: right == 2 * before && before > 1, &note)
      }
    }
  }

  /// Another number of the same kind breaks the step that ends, or begins, here.
  private static func isSlip(at place: Int, _ run: [WindowRound]) -> Bool {
    [place - 1, place].contains { slip in
      guard slip > 0, slip + 1 < run.count else { return false }
      let (before, after) = (run[slip - 1].value, run[slip + 1].value)
      return [2 * before, before + 1].contains { grows($0, after) }
    }
  }

  private static func report(_ round: WindowRound, right: UInt64, isDoubled: Bool, _ note: inout CheckedNote)
  {
    let rule = isDoubled ? "slow-start-growth" : "avoidance-growth"
    let message =
      isDoubled
      ? Bilingual(
        ko: "느린 시작에서는 RTT마다 두 배가 되므로 여기는 \(right)입니다.",
        en: "In slow start the window doubles each round trip: \(right) here.")
      : Bilingual(
        ko: "혼잡 회피에서는 RTT마다 1씩 늘어나므로 여기는 \(right)입니다.",
        en: "In congestion avoidance the window grows by one each round trip: \(right) here.")
    note.report(
      rule, .warning, at: round.range, message, expected: Bilingual(ko: "\(right)", en: "\(right)"),
      reference: "RFC 5681 3.1")
  }
}
