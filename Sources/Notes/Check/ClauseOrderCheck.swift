import Questions
import TCP

/// A whole opening or close told on one line, a clause a segment: `First the client sends a SYN. The server answers with
/// SYN-ACK …`, `클라이언트가 SYN을 보내고, 서버가 …`. Which segment comes when, and who sends it.
enum ClauseOrderCheck: NoteCheck {
  static func check(_ note: inout CheckedNote) {
    guard note.reading.kinds.contains(.flag) else { return }
    for line in note.lines.ofSeveralFlags where !note.isCode(line) {
      let range = note.reading.range(of: line)
      guard range.count < 400, !FlagOrderCheck.apart.stands(in: note.text, range),
        let told = sendings(line, note), note.isOrdinary(line)
      else { continue }
      judge(told, &note)
    }
  }

  // MARK: Reading

  /// What each clause sends; nil where one of them tells it otherwise.
  private static func sendings(_ line: Int, _ note: CheckedNote) -> [FlagOrderCheck.Link]? {
    let mentions = note.reading.mentions(in: line)
    guard mentions.count(where: { $0.kind == .flag }) >= 3, mentions.count(where: { $0.kind == .party }) >= 3
    else { return nil }
    let range = note.reading.range(of: line)
    let isKorean = LineReader.isVerbFinal(note.text, range)
    var links: [FlagOrderCheck.Link] = []
    let parts = clauses(of: range, note.text)
    for clause in isKorean ? parts.flatMap({ clauses(of: mentions, $0) }) : parts {
      let inside = mentions.filter { clause.contains(Int($0.start)) }
      let flags = inside.filter { $0.kind == .flag }
      if flags.isEmpty { continue }
      guard let row = SceneReader.row(of: flags[...], note), let first = flags.first, let last = flags.last,
        !inside.contains(where: isOfReceipt),
        let from = isKorean ? subject(of: inside, note.text) : sender(of: inside, upTo: Int(first.start))
      else { return nil }
      links.append(
        FlagOrderCheck.Link(flags: row, range: Int(first.start)..<Int(last.end), line: line, from: from))
    }
    return links.count == 3 || links.count == 4 ? links : nil
  }

  /// Korean ends a clause with its verb.
  private static func clauses(of mentions: ArraySlice<Mention>, _ range: Range<Int>) -> [Range<Int>] {
    var start = range.lowerBound
    var found: [Range<Int>] = []
    for verb in mentions where verb.kind == .verb && range.contains(Int(verb.start)) {
      found.append(start..<Int(verb.end))
      start = Int(verb.end)
    }
    return found + [start..<range.upperBound]
  }

  /// Every language ends it with a comma or a full stop.
  private static func clauses(of range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    var start = range.lowerBound
    var found: [Range<Int>] = []
    for at in range where text[at].isOne(of: ",.;") && (at + 1 >= range.upperBound || text[at + 1] == 0x20) {
      found.append(start..<at)
      start = at
    }
    return found + [start..<range.upperBound]
  }

  private static func isOfReceipt(_ mention: Mention) -> Bool {
    mention.kind == .verb
      && [Mention.Verb.receive.rawValue, Mention.Verb.wait.rawValue].contains(mention.value)
  }

  /// Who is named before what is sent, and nobody else.
  private static func sender(of mentions: [Mention], upTo flags: Int) -> UInt8? {
    let parties = mentions.filter { $0.kind == .party }
    guard let first = parties.first, Int(first.end) <= flags,
      parties.dropFirst().allSatisfy({ $0.value != first.value && Int($0.start) >= flags })
    else { return nil }
    return first.value
  }

  /// `서버가`, `클라이언트 측은`
  private static func subject(of mentions: [Mention], _ text: UnsafeBufferPointer<UInt8>) -> UInt8? {
    let subjects = mentions.filter { mention in
      let values = ValueReader(text: text, end: text.count)
      return mention.kind == .party && particles.contains { values.starts(Int(mention.end), $0) }
    }
    return subjects.count == 1 ? subjects[0].value : nil
  }

  private static let particles: [StaticString] = [
    "가", "이 ", "는", "은", " 측이", " 측은", "측이", "측은", " 쪽이", " 쪽은",
  ]

  // MARK: Judging

  private static func judge(_ told: [FlagOrderCheck.Link], _ note: inout CheckedNote) {
    let flags = told.map(\.flags)
    let turns = told.count == 3 ? [0, 1, 0] : [0, 1, 1, 0]
    let isWhole = told.count == 3 ? flags == LegCheck.opening : isClose(flags)
    if isWhole, told.count == 3, told.map(\.from) == [1, 0, 1], !note.isReported(told[0].range) {
      return note.reportOtherSide(
        0, flags[0], .warning, at: told[0].range, isOpening: true, expected: LegCheck.sidesOfOpening)
    }
    guard let slip = misplaced(told.map(\.from), turns) else {
      // Each from the side whose turn it is.
      guard !isWhole, told.map(\.from) == turns.map({ told[$0].from }), told[0].from != told[1].from,
        let wrong = FlagOrderCheck.wrong(flags), !note.isReported(told[wrong.index].range)
      else { return }
      return FlagOrderCheck.report(told[wrong.index], isOpening: wrong.isOpening, &note)
    }
    guard isWhole, !note.isReported(told[slip].range) else { return }
    let isOpening = told.count == 3
    note.reportOtherSide(
      slip, flags[slip], .warning, at: told[slip].range, isOpening: isOpening,
      expected: isOpening ? LegCheck.sidesOfOpening : LegCheck.sidesOfClose)
  }

  private static func isClose(_ flags: [Flags]) -> Bool {
    zip(flags, [true, false, true, false]).allSatisfy { own, isEnd in
      isEnd ? own == .fin || own == [.fin, .ack] : own == .ack
    }
  }

  /// The one segment that the wrong side sends.
  private static func misplaced(_ senders: [UInt8?], _ turns: [Int]) -> Int? {
    guard let first = senders[0] else { return nil }
    let slips = senders.indices.filter { (senders[$0] == first) != (turns[$0] == 0) }
    return slips.count == 1 ? slips[0] : nil
  }
}
