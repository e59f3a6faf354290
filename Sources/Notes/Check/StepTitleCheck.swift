import Questions
import TCP

/// Steps by their titles: `**2. [server -> client] … (SYN + ACK)**`, `2단계 (ACK <-)`, `# Step 3 - ACK`, `1. SYN: …`.
///
/// Three or four titles in a row that name flags tell a handshake or a close; one that does not fit is wrong.
enum StepTitleCheck: NoteCheck {
  private struct Title {
    var ordinal: Int
    var line: Int
    var section: Int
    var flags: Flags
    var range: Range<Int>
    /// 0 from the first side, 1 from the other.
    var direction: Int?
    var kind: Document.Block.Kind
  }

  static func check(_ note: inout CheckedNote) {
    guard note.reading.kinds.contains(.flag) else { return }
    var run: [Title] = []
    for line in note.lines.ofFlags {
      guard !note.isFenced(line), let title = title(line, note) else { continue }
      if let last = run.last, title.ordinal != last.ordinal + 1 || title.line - last.line > 30 {
        judge(run, &note)
        run = []
      }
      if title.ordinal == 1 || !run.isEmpty { run.append(title) }
    }
    judge(run, &note)
  }

  // MARK: Reading

  private static func title(_ line: Int, _ note: CheckedNote) -> Title? {
    let block = note.reading.block(of: line)
    guard block.kind != .cell, line == Int(block.firstLine) else { return nil }
    let range = note.reading.range(of: line)
    guard let (ordinal, start) = ordinal(line, block, range, note) else { return nil }
    let head = start..<end(of: range, from: start, line, note)
    guard head.count <= 100 else { return nil }
    let mentions = note.reading.mentions(in: line).filter { head.contains(Int($0.start)) }
    let flags = mentions.filter { $0.kind == .flag }
    guard let first = flags.first, let last = flags.last, Int(last.end) - Int(first.start) <= 24,
      !mentions.contains(where: {
        isTelling($0, isBare: head.upperBound == range.upperBound && block.kind != .heading)
      }),
      !words.stands(in: note.text, head)
    else { return nil }
    var all = Flags()
    for flag in flags where !isOff(flag, note) { all.formUnion(Flags(rawValue: flag.value)) }
    guard !all.isEmpty else { return nil }
    return Title(
      ordinal: ordinal, line: line, section: note.sectionNumber(of: line), flags: all,
      range: Int(first.start)..<Int(last.end), direction: direction(head, mentions, note), kind: block.kind)
  }

  /// `SYN = 0`
  private static func isOff(_ flag: Mention, _ note: CheckedNote) -> Bool {
    let values = ValueReader(text: note.text, end: note.text.count)
    let sign = values.skipBlanks(Int(flag.end))
    guard sign < values.end, note.text[sign] == UInt8(ascii: "=") else { return false }
    let digit = values.skipBlanks(sign + 1)
    return digit < values.end && note.text[digit] == UInt8(ascii: "0")
      && (digit + 1 >= values.end || !note.text[digit + 1].isLetterOrDigit)
  }

  /// A sentence, not a title.
  private static func isTelling(_ mention: Mention, isBare: Bool) -> Bool {
    if mention.kind == .state || mention.kind == .stateWord { return isBare }
    guard mention.kind == .verb else { return false }
    return mention.value == Mention.Verb.receive.rawValue
      || isBare && mention.value != Mention.Verb.request.rawValue
        && mention.value != Mention.Verb.acknowledge.rawValue
  }

  /// What else flags in a title are about.
  private static let words = TellingWords(
    "에 대한", "받고", "받은", "못", "유실", "손실", "lost", "flood", "attack", "공격", "for the", "?", "없", "왜", "why",
    "이유", "vs")

  /// The number of a list's item, of a step, or that a heading or a bold line begins with.
  private static func ordinal(
    _ line: Int, _ block: Document.Block, _ range: Range<Int>, _ note: CheckedNote
  ) -> (Int, Int)? {
    if let mention = note.reading.mentions(in: line).first(where: { $0.kind == .ordinal }),
      Int(mention.start) - range.lowerBound <= 8
    {
      return (Int(mention.value), Int(mention.end))
    }
    if block.kind == .item, block.ordinal > 0 { return (Int(block.ordinal), range.lowerBound) }
    var at = range.lowerBound
    while at < range.upperBound, note.text[at].isOne(of: "*[(<# ") { at += 1 }
    guard at + 1 < range.upperBound, (UInt8(ascii: "1")...UInt8(ascii: "4")).contains(note.text[at]),
      note.text[at + 1].isOne(of: ".):-")
    else { return nil }
    return (Int(note.text[at] & 15), at + 2)
  }

  /// A title ends with its colon, its bold span or its sentence.
  private static func end(of range: Range<Int>, from start: Int, _ line: Int, _ note: CheckedNote) -> Int {
    if let bold = note.reading.document.strongSpan(at: range.lowerBound), bold.upperBound > start,
      bold.upperBound < range.upperBound
    {
      return bold.upperBound
    }
    if let colon = TermLine.separator(note.text, range), colon.lowerBound > start + 2 {
      return colon.lowerBound
    }
    return range.upperBound
  }

  /// `[client -> server]`, `(ACK <-)`
  private static func direction(_ head: Range<Int>, _ mentions: [Mention], _ note: CheckedNote) -> Int? {
    let parties = mentions.filter { $0.kind == .party && $0.value <= 1 }
    for (one, other) in zip(parties, parties.dropFirst()) where one.value != other.value {
      let gap = Int(one.end)..<Int(other.start)
      guard gap.count <= 12, let isRight = Arrow.direction(note.text, gap) else { continue }
      return isRight ? Int(one.value) : Int(other.value)
    }
    guard parties.isEmpty, !names(head, note), let arrow = Arrow.direction(note.text, head) else {
      return nil
    }
    return arrow ? 0 : 1
  }

  /// `B → A`, `s -> c`: letters say who sends, whichever way the arrow points; the x of `SYN(x)` is a number.
  private static func names(_ head: Range<Int>, _ note: CheckedNote) -> Bool {
    head.contains { at in
      let isFree = at == head.lowerBound || note.text[at - 1] == 0x20
      return (note.text[at].isUpper || note.text[at].isLetter && isFree)
        && (at == head.lowerBound || !note.text[at - 1].isLetterOrDigit)
        && (at + 1 >= head.upperBound || !note.text[at + 1].isLetterOrDigit)
    }
  }

  // MARK: Judging

  private static let opening: [Flags] = [.syn, [.syn, .ack], .ack]
  private static let closing: [Flags] = [.fin, .ack, .fin, .ack]

  private static func judge(_ run: [Title], _ note: inout CheckedNote) {
    guard run.count == 3 || run.count == 4, let first = run.first, run.allSatisfy({ $0.kind == first.kind }),
      first.kind == .heading || run.allSatisfy({ $0.section == first.section })
    else { return }
    let isOpening = run.count == 3
    let right = isOpening ? opening : closing
    let phase = note.section(of: first.line).phase
    guard phase != (isOpening ? .close : .open) else { return }
    let wrong = run.indices.filter { !fits(run[$0].flags, right[$0]) }
    let isKnown = wrong.count == 1 || wrong.count == 2 && phase != nil && run.count == 4
    // A RST ends many an opening that isn't meant: a scan's, an old duplicate's.
    if wrong.count == 1, isKnown, let index = wrong.first, isStray(run[index].flags, right[index]),
      phase != nil || run[index].flags != .rst
    {
      report(run[index], right[index], isOpening, &note)
      return
    }
    guard wrong.isEmpty else { return }
    if isOpening { StepNumbersCheck.check(run.map(\.line), &note) }
    let sides = isOpening ? [0, 1, 0] : [0, 1, 1, 0]
    let told = run.map(\.direction)
    guard told.allSatisfy({ $0 != nil }), let opener = told[0] else { return }
    let slips = run.indices.filter { told[$0] != (sides[$0] == 0 ? opener : 1 - opener) }
    guard slips.count == 1, let index = slips.first, note.isOrdinary(run[index].line) else { return }
    let name = run[index].flags.description
    note.report(
      "step-side", at: run[index].range,
      Bilingual(
        ko: "\(index + 1)번째 단계의 \(name.with(.topic)) 반대쪽에서 옵니다.",
        en: "The \(name) of step \(index + 1) comes from the other side."),
      expected: Bilingual(ko: "방향이 반대", en: "the other direction"), reference: "RFC 9293 3.5, 3.6")
  }

  /// A FIN usually carries an ACK.
  private static func fits(_ flags: Flags, _ right: Flags) -> Bool {
    flags == right || right == .fin && flags == [.fin, .ack]
  }

  /// What stands there only by mistake, not by another telling of the story.
  private static func isStray(_ flags: Flags, _ right: Flags) -> Bool {
    if right == .fin { return flags.contains(.syn) || flags == .rst }
    if right == .ack { return flags == .syn || flags == .rst || flags == .fin || flags == [.syn, .ack] }
    return flags.contains(.fin) || flags.contains(.rst) || right == .syn && flags.contains(.syn)
  }

  private static func report(_ title: Title, _ right: Flags, _ isOpening: Bool, _ note: inout CheckedNote) {
    guard note.isOrdinary(title.line) else { return }
    let row = isOpening ? "SYN → SYN,ACK → ACK" : "FIN → ACK → FIN → ACK"
    note.report(
      isOpening ? "handshake-order" : "close-order", at: title.range,
      Bilingual(
        ko: "\(title.ordinal)번째 단계에서 오가는 것은 \(right.description)입니다.",
        en: "Step \(title.ordinal) is \(right.description)."),
      expected: Bilingual(ko: row, en: row), reference: isOpening ? "RFC 9293 3.5" : "RFC 9293 3.6")
  }
}
