import Questions
import TCP

/// What cwnd and ssthresh become after a loss: one segment after a timeout, half of what was in flight after three
/// duplicate ACKs; in either case ssthresh is that half. The loss is named in the sentence, its title or its row.
enum LossResponseCheck: NoteCheck {
  private enum Loss { case timeout, duplicates }

  static func check(_ note: inout CheckedNote) {
    guard windows.stands(anywhereIn: note.text) || thresholds.stands(anywhereIn: note.text) else { return }
    for line in 0..<note.reading.lineCount where !note.isCode(line) && !note.isFenced(line) {
      let range = note.reading.range(of: line)
      guard range.count <= 300 else { continue }
      if note.reading.block(of: line).kind == .cell {
        checkCell(line, range, &note)
      } else if windows.stands(in: note.text, range) || thresholds.stands(in: note.text, range) {
        for sentence in note.sentences(of: line) {
          checkWindow(sentence, line, &note)
          checkUnchanged(sentence, line, &note)
        }
      }
    }
  }

  private static let windows = TellingWords("cwnd", "congestion window", "혼잡 윈도", "혼잡윈도")
  private static let thresholds = TellingWords("ssthresh", "threshold", "임계", "sstresh")
  private static let anyDuplicates = TellingWords("duplicate", "dup ack", "dupack", "중복")
  private static let timeouts = TellingWords(
    "timeout", "time-out", "timer expires", "timer expired", "rto expires", "rto 만료", "rto가 만료", "타임아웃",
    "타임 아웃",
    "타이머 만료", "타이머가 만료")
  private static let duplicates = TellingWords(
    "3 duplicate", "three duplicate", "3 dup", "triple dup", "third duplicate", "중복 ack 3", "중복 ack 세",
    "3개의 중복",
    "중복 ack가 3", "중복 ack가 세", "3 중복 ack", "세 개의 중복")
  private static let halves = TellingWords("half", "절반", "반으로", "cwnd/2", "cwnd / 2", "ssthresh")
  private static let ones = TellingWords(
    "1 mss", "one segment", "one mss", "1 segment", "1로", "= 1", "1mss", "1 세그먼트")
  private static let recoveries = TellingWords("reno", "리노", "fast recovery", "빠른 회복", "빠른회복")
  private static let others = TellingWords(
    "tahoe", "타호", "cubic", "bbr", "vegas", "spurious", "f-rto", "not ", "n't", "않", "아니", "unlike", "달리",
    "instead",
    "대신", "until", "때까지", "before", "when cwnd", "if cwnd", "wrong", "틀")

  /// Which loss a text names, if it names one alone.
  private static func loss(in range: Range<Int>, _ note: CheckedNote) -> Loss? {
    switch (timeouts.stands(in: note.text, range), anyDuplicates.stands(in: note.text, range)) {
    case (true, false): .timeout
    case (false, true): duplicates.stands(in: note.text, range) ? .duplicates : nil
    default: nil
    }
  }

  /// The sentence names it, or the nearest title that names any.
  private static func loss(of sentence: Range<Int>, _ line: Int, _ note: CheckedNote) -> Loss? {
    if timeouts.stands(in: note.text, sentence) || anyDuplicates.stands(in: note.text, sentence) {
      return loss(in: sentence, note)
    }
    for title in note.titles.all(of: line) {
      let range = note.reading.range(of: title)
      if timeouts.stands(in: note.text, range) || anyDuplicates.stands(in: note.text, range) {
        return loss(in: range, note)
      }
    }
    return nil
  }

  // MARK: In words

  /// `After a timeout cwnd goes back to half of what it was`
  private static func checkWindow(_ sentence: Range<Int>, _ line: Int, _ note: inout CheckedNote) {
    guard let window = windows.first(in: note.text, sentence),
      case let behind = window.upperBound..<min(sentence.upperBound, window.upperBound + 40),
      let half = halves.first(in: note.text, behind),
      links.fills(window.upperBound..<half.lowerBound, of: note.text),
      // `임계점을 cwnd의 반으로`: half of it, whatever is set to that.
      !Squeezed(note.text, window.upperBound..<half.lowerBound, without: "`*").isOne(of: ["의", "'s", "/"]),
      loss(of: sentence, line, note) == .timeout, !ones.stands(in: note.text, sentence),
      !others.stands(in: note.text, sentence),
      !thresholds.stands(in: note.text, sentence.lowerBound..<window.lowerBound), note.isOrdinary(line),
      !note.isReported(half)
    else { return }
    report(.timeout, half, &note)
  }

  private static let links = Filler(
    "goes back to falls drops is cut set halved by becomes reduced = := 은 는 이 가 를 을 의 값을 크기를 값은 크기는 그 기존 이전 현재 도 다시 the its a only down one 값의 크기의 ` *"
  )

  // MARK: In rows

  /// `| 3 duplicate ACKs | half | 1 MSS, slow start |` in the column of cwnd.
  private static func checkCell(_ line: Int, _ range: Range<Int>, _ note: inout CheckedNote) {
    let block = note.reading.block(of: line)
    guard !block.isHeaderRow, block.column > 0, range.count <= 60, let table = note.table(block.container),
      let head = table.head.first(where: { $0.column == block.column }),
      windows.stands(in: note.text, note.reading.range(of: head.line)),
      let row = table.rows.first(where: { $0[block.column] == line }), let first = row.cells.first,
      let loss = loss(in: note.reading.range(of: first.line), note), !others.stands(in: note.text, range)
    else { return }
    let one = ones.first(in: note.text, range)
    let half = halves.first(in: note.text, range)
    switch loss {
    case .timeout:
      guard let half, one == nil, note.isOrdinary(line), !note.isReported(half) else { return }
      report(.timeout, half, &note)
    case .duplicates:
      let head = note.reading.range(of: head.line)
      guard let one, half == nil, one.lowerBound - range.lowerBound <= 4, note.isOrdinary(line),
        recoveries.stands(in: note.text, head) || recoveries.stands(in: note.text, range)
          || recoveries.stands(in: note.text, note.reading.range(of: first.line)), !note.isReported(one)
      else { return }
      report(.duplicates, one, &note)
    }
  }

  // MARK: In numbers

  /// `24 segments are in flight when the timer expires`, and below it `ssthresh = 24`.
  private static func checkUnchanged(_ sentence: Range<Int>, _ line: Int, _ note: inout CheckedNote) {
    for (words, isThreshold) in [(thresholds, true), (windows, false)] {
      guard let word = words.first(in: note.text, sentence),
        let told = Quantity.all(
          in: word.upperBound..<min(sentence.upperBound, word.upperBound + 24), of: note.text
        ).first, equals.fills(word.upperBound..<told.range.lowerBound, of: note.text),
        !goesOn(told.end, sentence, note.text), let (flight, loss) = flight(before: line, note),
        told.value == flight, flight > 3, note.isOrdinary(line), !note.isReported(told.range)
      else { continue }
      let right = !isThreshold && loss == .timeout ? 1 : flight / 2
      note.report(
        "timeout-to-one", .warning, at: told.range,
        Bilingual(
          ko: "손실 뒤에는 그대로 두지 않습니다. 보내는 중이던 \(flight)에서 \(right)이 됩니다.",
          en: "After a loss it does not stay: of \(flight) in flight it becomes \(right)."),
        expected: Bilingual(ko: "\(right)", en: "\(right)"), reference: "RFC 5681 3.1, 3.2")
    }
  }

  private static let equals = Filler("= := is stays at 은 는 이 가 를 을 값은 becomes again ` *")

  /// `= 24 / 2`
  private static func goesOn(_ end: Int, _ sentence: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let next = ValueReader(text: text, end: sentence.upperBound).skipBlanks(end)
    return next < sentence.upperBound && (text[next].isOne(of: "/*+x-") || text[next] == 0xc3)
  }

  /// What was in flight when which loss came, told in the lines just above.
  private static func flight(before line: Int, _ note: CheckedNote) -> (UInt64, Loss)? {
    let section = note.sectionNumber(of: line)
    for above in stride(from: line - 1, through: max(0, line - 6), by: -1)
    where note.sectionNumber(of: above) == section {
      let range = note.reading.range(of: above)
      guard let flight = SendRoomCheck.flight(in: range, note) else { continue }
      let titles = note.reading.outline.titles(of: section)
      guard let loss = loss(in: range, note) ?? titles.lazy.compactMap({ loss(in: $0, note) }).first else {
        return nil
      }
      return (flight, loss)
    }
    return nil
  }

  private static func report(_ loss: Loss, _ range: Range<Int>, _ note: inout CheckedNote) {
    switch loss {
    case .timeout:
      note.report(
        "timeout-to-one", .warning, at: range,
        Bilingual(
          ko: "타임아웃 뒤에 cwnd는 절반이 아니라 1 MSS가 되고, 절반이 되는 것은 ssthresh입니다.",
          en: "After a timeout cwnd is one segment; it is ssthresh that becomes half."),
        expected: Bilingual(ko: "cwnd = 1 MSS", en: "cwnd = 1 MSS"), reference: "RFC 5681 3.1")
    case .duplicates:
      note.report(
        "recovery-without-slow-start", .warning, at: range,
        Bilingual(
          ko: "중복 ACK 3개 뒤에는 빠른 회복이라 cwnd가 1이 아니라 절반쯤(ssthresh + 3 MSS, 이어서 ssthresh)이 됩니다.",
          en:
            "Three duplicate ACKs lead to fast recovery: cwnd is about half (ssthresh + 3 MSS, then ssthresh)."
        ),
        expected: Bilingual(ko: "절반", en: "half"), reference: "RFC 5681 3.2")
    }
  }
}
