import Questions
import TCP

/// The congestion window round by round beside the ssthresh that is told above it: below it the window doubles, from
/// it on it grows by one: `ssthresh is 8` over `| cwnd | 1 | 2 | 4 | 8 | 16 |`, `cwnd: 1 → 2 → 4 → 8 → 16`.
enum ThresholdSeriesCheck: NoteCheck {
  static func check(_ note: inout CheckedNote) {
    guard thresholds.stands(anywhereIn: note.text) else { return }
    for table in note.tables {
      for row in rows(of: table, note) { judge(row, &note) }
      if let column = table.column(holding: WindowRound.windows, in: note.reading) {
        judge(table.rows.compactMap { $0[column].flatMap { WindowRound(inCell: $0, note) } }, &note)
      }
    }
    for line in note.lines.withNumbers where note.reading.block(of: line).kind != .cell && !note.isCode(line)
    {
      let range = note.reading.range(of: line)
      guard range.count <= 400, WindowRound.windows.stands(in: note.text, range) else { continue }
      for sentence in note.sentences(of: line) { judge(series(in: sentence, line, note), &note) }
    }
  }

  private static let thresholds = TellingWords("ssthresh", "slow start threshold")

  // MARK: Where the rounds stand

  /// `| cwnd | 1 | 2 | 4 |`: rows whose first cell names the window.
  private static func rows(of table: NoteTable, _ note: CheckedNote) -> [[WindowRound]] {
    let all = table.rows.map(\.cells) + [table.head]
    return all.compactMap { cells in
      guard cells.count >= 5, let first = cells.first, note.reading.range(of: first.line).count <= 32,
        WindowRound.windows.stands(in: note.text, note.reading.range(of: first.line))
      else { return nil }
      let rounds = cells.dropFirst().map { WindowRound(inCell: $0.line, note) }
      return Array(rounds.prefix { $0 != nil }.compactMap { $0 })
    }
  }

  /// Four numbers or more with nothing but commas or arrows between them.
  private static func series(in sentence: Range<Int>, _ line: Int, _ note: CheckedNote) -> [WindowRound] {
    var run: [WindowRound] = []
    var end = sentence.lowerBound
    for number in Quantity.all(in: sentence, of: note.text) {
      if !run.isEmpty, !steps.fills(end..<number.range.lowerBound, of: note.text) {
        if run.count >= 4 { return run }
        run = []
      }
      run.append(WindowRound(value: number.value, range: number.range, line: line))
      end = number.end
    }
    return run.count >= 4 ? run : []
  }

  private static let steps = Filler(", -> → > ⇒ => MSS segments")

  // MARK: Judging

  private static func judge(_ rounds: [WindowRound], _ note: inout CheckedNote) {
    guard rounds.count >= 4, let first = rounds.first, let threshold = threshold(above: first.line, note)
    else { return }
    for (before, round) in zip(rounds, rounds.dropFirst()) {
      // A loss: from there on another threshold counts.
      if round.value <= before.value { return }
      let isLinear = before.value >= threshold
      let right = isLinear ? before.value + 1 : min(2 * before.value, threshold)
      if round.value == right { continue }
      let isSlip =
        isLinear
        ? round.value == 2 * before.value && before.value > 1
        : 2 * before.value <= threshold && before.value > 1 && round.value == before.value + 1
      guard isSlip, !note.isBeside(round.line), !note.isReported(round.range) else { return }
      report(round, right, isLinear, &note)
      return
    }
  }

  /// The one ssthresh that is told in the section before a line, or in it.
  private static func threshold(above line: Int, _ note: CheckedNote) -> UInt64? {
    var found: Set<UInt64> = []
    let section = note.sectionNumber(of: line)
    for above in max(0, line - 24)...line where note.sectionNumber(of: above) == section {
      let range = note.reading.range(of: above)
      var start = range.lowerBound
      while let word = thresholds.first(in: note.text, start..<range.upperBound) {
        start = word.upperBound
        let near = word.upperBound..<min(range.upperBound, word.upperBound + 24)
        if let number = Quantity.all(in: near, of: note.text).first,
          links.fills(word.upperBound..<number.range.lowerBound, of: note.text)
        {
          found.insert(comesTo(number, on: above, note))
        }
      }
    }
    return found.count == 1 ? found.first : nil
  }

  /// `12 / 2 = 6`: what it is reckoned from stands first.
  private static func comesTo(_ number: Quantity, on line: Int, _ note: CheckedNote) -> UInt64 {
    let rest =
      number.range.upperBound..<min(note.reading.range(of: line).upperBound, number.range.upperBound + 16)
    guard let sign = note.text[rest].firstIndex(of: UInt8(ascii: "=")),
      halvings.fills(rest.lowerBound..<sign, of: note.text),
      let result = Quantity.all(in: sign + 1..<rest.upperBound, of: note.text).first
    else { return number.value }
    return result.value
  }

  private static let halvings = Filler("/ ÷ × * 2 0.5 MSS")
  private static let links = Filler("= : is of at 은 는 이 가 값 값은 = := starts set to initially 초기값 초기값은 ( ` *")

  private static func report(
    _ round: WindowRound, _ right: UInt64, _ isLinear: Bool, _ note: inout CheckedNote
  ) {
    note.report(
      isLinear ? "avoidance-growth" : "slow-start-growth", .warning, at: round.range,
      isLinear
        ? Bilingual(
          ko: "ssthresh에 닿은 뒤로는 RTT마다 1씩 늘어나므로 여기는 \(right)입니다.",
          en: "From ssthresh on the window grows by one each round trip: \(right) here.")
        : Bilingual(
          ko: "ssthresh까지는 RTT마다 두 배가 되므로 여기는 \(right)입니다.",
          en: "Up to ssthresh the window doubles each round trip: \(right) here."),
      expected: Bilingual(ko: "\(right)", en: "\(right)"), reference: "RFC 5681 3.1")
  }
}
