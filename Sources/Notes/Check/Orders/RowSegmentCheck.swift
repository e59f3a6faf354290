import Questions
import TCP

/// Openings and closes told as a row of segments, in whatever shape: which comes when, and from whom.
enum RowSegmentCheck: NoteCheck {
  static func check(_ note: inout CheckedNote) {
    guard note.reading.kinds.contains(.flag) else { return }
    for line in note.lines.ofSeveralFlags
    where !note.isCode(line) && note.reading.block(of: line).kind != .heading {
      checkLine(line, &note)
    }
    checkItems(&note)
    checkFences(&note)
    checkTables(&note)
  }

  private static func checkLine(_ line: Int, _ note: inout CheckedNote) {
    for sentence in note.sentences(of: line) where sentence.count < 300 && !note.isQuestion(sentence) {
      let told = RowSegments(note: note, line: line).all(in: sentence)
      guard told.count == 3 || told.count == 4, !doubts.stands(in: note.text, sentence) else { continue }
      judge(told, &note)
    }
  }

  // MARK: Lists and tables

  /// Items one below the other, each with one segment.
  private static func checkItems(_ note: inout CheckedNote) {
    var lists: [Int32: [Int]] = [:]
    var order: [Int32] = []
    for block in note.reading.document.blocks where block.kind == .item && block.ordinal > 0 {
      let line = Int(block.firstLine)
      guard line < note.reading.lineCount else { continue }
      if lists[block.container] == nil { order.append(block.container) }
      lists[block.container, default: []].append(line)
    }
    for container in order {
      guard let lines = lists[container], lines.count == 3 || lines.count == 4 else { continue }
      let told = lines.compactMap { item($0, note) }
      if told.count == lines.count { judge(told, &note) }
    }
  }

  private static func item(_ line: Int, _ note: CheckedNote) -> RowSegment? {
    let range = note.reading.range(of: line)
    guard note.reading.kinds(in: line).contains(.flag), range.count < 120,
      !doubts.stands(in: note.text, range),
      !note.reading.mentions(in: line).contains(where: isOfReceipt)
    else { return nil }
    let told = RowSegments(note: note, line: line).all(in: range)
    return told.count == 1 ? told[0] : nil
  }

  private static func isOfReceipt(_ mention: Mention) -> Bool {
    mention.kind == .verb
      && [Mention.Verb.receive.rawValue, Mention.Verb.wait.rawValue].contains(mention.value)
  }

  /// Lines of a drawing or of a diagram's code, a segment each.
  private static func checkFences(_ note: inout CheckedNote) {
    guard !note.reading.document.fences.isEmpty else { return }
    for block in note.reading.document.blocks where block.kind == .code {
      var told: [RowSegment] = []
      for line in block.lines where line < note.reading.lineCount {
        guard note.reading.kinds(in: line).contains(.flag) else { continue }
        guard let segment = item(line, note), segment.from != nil else {
          told = []
          break
        }
        told.append(segment)
      }
      if told.count == 3 || told.count == 4 { judge(told, &note) }
    }
  }

  private static func checkTables(_ note: inout CheckedNote) {
    for table in note.tables where table.head.count >= 2 && table.rows.count <= 8 {
      guard table.head.contains(where: { senders.stands(in: note.text, note.reading.range(of: $0.line)) })
      else { continue }
      let told = table.rows.map { segment(of: $0, note) }
      for case let segment? in told where isImpossible(segment) && note.isOrdinary(segment.line) {
        note.reportOtherSide(
          segment.flags == .syn ? 0 : 1, segment.flags, .warning, at: segment.range, isOpening: true,
          expected: LegCheck.sidesOfOpening)
      }
      let all = told.compactMap { $0 }
      guard all.count == told.count else { continue }
      if all.count == 3 || all.count == 4 { judge(all, &note) }
      if let first = all.first, first.from == 3, first.flags.contains(.fin) || first.flags == .ack,
        all.count >= 2,
        all.contains(where: { $0.flags.contains(.fin) }), note.isOrdinary(first.line),
        note.reading.block(of: first.line).row == 1
      {
        report(first, 0, all, &note)
      }
    }
  }

  /// A server sends no SYN of its own accord, a client no SYN,ACK.
  private static func isImpossible(_ segment: RowSegment) -> Bool {
    segment.flags == .syn && segment.from == 1 || segment.flags == [.syn, .ack] && segment.from == 0
  }

  private static func segment(of row: NoteTable.Row, _ note: CheckedNote) -> RowSegment? {
    var found: RowSegment?
    var from: UInt8?
    for cell in row.cells {
      let range = note.reading.range(of: cell.line)
      if note.reading.kinds(in: cell.line).contains(.flag) {
        let told = RowSegments(note: note, line: cell.line).all(in: range)
        let isBare = told.count == 1 && note.reading.mentions(in: cell.line).allSatisfy { $0.kind == .flag }
        if isBare || told.count == 2 && isListed(told, note) {
          guard found == nil else { return nil }
          found = told[0]
          found?.flags = told.reduce(Flags()) { $0.union($1.flags) }
        }
        continue
      }
      let parties = note.reading.mentions(in: cell.line).filter { $0.kind == .party }
      if from == nil, range.count < 60, let side = SideWords.only(in: range, note)?.side, parties.isEmpty {
        from = side == .activeCloser || side == .activeOpener ? 2 : 3
      }
      if from == nil, parties.isEmpty, range.count < 16 { from = route(range, note.text) }
      if from == nil, let first = parties.first, parties.count <= 2, range.count < 48 {
        guard parties.count < 2 || note.reading.mentions(in: cell.line).contains(where: { $0.kind == .arrow })
        else { continue }
        let isBack = note.reading.mentions(in: cell.line).contains { $0.kind == .arrow && $0.value == 1 }
        from = isBack ? parties.last?.value : first.value
      }
    }
    found?.from = from
    return from == nil ? nil : found
  }

  /// `S → C`, `클→서`: who comes first.
  private static func route(_ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> UInt8? {
    let words = Squeezed(text, range, without: "`*")
    if words.isOne(of: ["c→s", "c->s", "c⇒s", "c-->s", "클→서", "클->서", "c"]) { return 0 }
    if words.isOne(of: ["s→c", "s->c", "s⇒c", "s-->c", "서→클", "서->클", "s"]) { return 1 }
    if words.isOne(of: ["a→b", "a->b", "a⇒b", "a-->b", "a"]) { return 6 }
    return words.isOne(of: ["b→a", "b->a", "b⇒a", "b-->a", "b"]) ? 7 : nil
  }

  /// `SYN, ACK` in a cell of its own: one segment.
  private static func isListed(_ told: [RowSegment], _ note: CheckedNote) -> Bool {
    let gap = told[0].range.upperBound..<told[1].range.lowerBound
    return Squeezed(note.text, gap, without: "`*").isOne(of: [",", "·", "and", "과", "와"])
  }

  private static let senders = TellingWords(
    "from", "sender", "who", "side", "direction", "보내는", "송신", "주체", "방향", "누가", "발신", "보낸")

  // MARK: Judging

  private static func judge(_ told: [RowSegment], _ note: inout CheckedNote) {
    guard let first = told.first, note.isOrdinary(first.line), told.allSatisfy({ !note.isReported($0.range) })
    else { return }
    let flags = told.map(\.flags)
    let line = note.reading.range(of: first.line)
    if first.flags == .rst, arrows.stands(in: note.text, line), !note.text[line].contains(UInt8(ascii: "|")),
      flags.allSatisfy({ $0.isSubset(of: [.rst, .ack]) })
    {
      return reportAnswered(told[1], &note)
    }
    let isClose = flags.contains { $0.contains(.fin) }
    if isClose != flags.contains(where: { $0.contains(.syn) }), flags.allSatisfy(isPlain) {
      if !isClose, told.count == 3 { judgeOpening(told, flags, &note) }
      if isClose, told.count == 4 { judgeClose(told, flags, &note) }
    }
  }

  private static func isPlain(_ flags: Flags) -> Bool {
    [Flags.syn, [.syn, .ack], .ack, .fin, [.fin, .ack]].contains(flags)
  }

  private static func judgeOpening(_ told: [RowSegment], _ flags: [Flags], _ note: inout CheckedNote) {
    guard flags == LegCheck.opening else {
      // All three of them, in another order.
      guard Set(flags.map(\.rawValue)).count == 3,
        let slip = flags.indices.first(where: { flags[$0] != LegCheck.opening[$0] })
      else { return }
      return reportOrder(told[slip], isOpening: true, &note)
    }
    let sides = told.map(\.from)
    guard let first = sides[0], let second = sides[1], let third = sides[2] else { return }
    if first == 1 || first == 3, second == first ^ 1, third == first {
      return report(told[0], 0, told, &note)
    }
    guard let slip = turn([first, second, third], [0, 1, 0]) else { return }
    report(told[slip], slip, told, &note)
  }

  private static func judgeClose(_ told: [RowSegment], _ flags: [Flags], _ note: inout CheckedNote) {
    let near = max(0, told[0].line - 8)...told[0].line
    guard !near.contains(where: note.isSimultaneous), !crossing.stands(anywhereIn: note.text) else { return }
    let right = zip(flags, [true, false, true, false]).allSatisfy { $0.contains(.fin) == $1 }
    guard right else {
      guard flags.count(where: { $0.contains(.fin) }) == 2, Set(told.compactMap(\.from)).count != 1,
        let slip = zip(flags.indices, [true, false, true, false])
          .first(where: { flags[$0].contains(.fin) != $1 })
      else { return }
      return reportOrder(told[slip.0], isOpening: false, &note)
    }
    let sides = told.compactMap(\.from)
    guard sides.count == 4, let slip = turn(sides, [0, 1, 1, 0]) else { return }
    report(told[slip], slip, told, &note)
  }

  /// The first segment that the other side should send.
  private static func turn(_ sides: [UInt8], _ turns: [Int]) -> Int? {
    guard Set(sides).count == 2 else { return nil }
    return sides.indices.first { (sides[$0] == sides[0]) != (turns[$0] == 0) }
  }

  private static func report(
    _ segment: RowSegment, _ place: Int, _ told: [RowSegment], _ note: inout CheckedNote
  ) {
    let isOpening = !told.contains { $0.flags.contains(.fin) }
    note.reportOtherSide(
      place, segment.flags, .warning, at: segment.range, isOpening: isOpening,
      expected: isOpening ? LegCheck.sidesOfOpening : LegCheck.sidesOfClose)
  }

  private static func reportAnswered(_ segment: RowSegment, _ note: inout CheckedNote) {
    note.report(
      "reset-not-answered", .warning, at: segment.range,
      Bilingual(
        ko: "RST는 하나로 끝납니다. ACK로도 RST로도 답하지 않습니다.", en: "One RST is all: neither an ACK nor a RST answers it."
      ),
      expected: Bilingual(ko: "RST", en: "RST"), reference: "RFC 9293 3.5.2, 3.5.3")
  }

  private static func reportOrder(_ segment: RowSegment, isOpening: Bool, _ note: inout CheckedNote) {
    FlagOrderCheck.report(
      FlagOrderCheck.Link(flags: segment.flags, range: segment.range, line: segment.line),
      isOpening: isOpening, &note)
  }

  private static let arrows = TellingWords("→", "->", "⇒", "=>", ", ")
  private static let crossing = TellingWords("cross", "엇갈", "교차")
  private static let doubts = TellingWords(
    "may ", "can ", "수 있", "not ", "n't", "never", "wrong", " or ", "if ", "lost", "retrans", "flood",
    "attack", "scan", "simultan",
    "cross",
    "않", "아니", "아닌", "틀", "만약", "유실", "재전송", "동시", "또는", "공격", "스캔", "합쳐", "합치", "instead", "대신", "fast open",
    "could", "would", "❌", "?")
}
