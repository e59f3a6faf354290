import TCP

/// An opening or a close told by its flags alone, one behind the other in one line: of use where nothing else in the
/// note tells it.
enum OrderLines: Recogniser {
  static let shape = "SYN → SYN/ACK → ACK"
  static let needs: Mention.Kinds = .flag

  static func read(_ reading: inout Reading) {
    let arrows = Mention.Kinds.flag | Mention.Kinds(.arrow)
    let names = Mention.Kinds.flag | .phase
    let sides = Mention.Kinds.flag | Mention.Kinds(.party)
    for line in 0..<reading.lineCount
    where reading.kinds(in: line).contains(.flag) && !reading.isClaimed(line) {
      let kinds = reading.kinds(in: line)
      var segments = kinds.isSuperset(of: arrows) ? order(line, reading) : []
      if segments.isEmpty, kinds.isSuperset(of: names) || isBareList(line, reading) {
        segments = list(line, reading)
      } else if segments.count <= 1, kinds.isSuperset(of: sides) {
        segments = list(line, reading)
        if segments.contains(where: { $0.from == nil }) { segments = [] }
      }
      // `SYN -> SYN/ACK -> ACK보내지 말고`: no order of segments.
      guard segments.count >= 3, let end = segments.last?.end,
        end == reading.range(of: line).upperBound
          || !(reading.text[end] >= 0xea && reading.text[end] <= 0xed),
        let phase = phase(of: segments.map(\.flags)), !isOff(line, &reading),
        !tells(phase, reading)
      else { continue }
      write(segments, phase, &reading) { _ in line }
    }
    for block in reading.document.blocks.indices { readRun(block, &reading) }
  }

  /// `SYN →` / `← SYN-ACK` / `ACK →`: a line or an item each, and nothing on them but the flags and an arrow; or the
  /// flags alone.
  private static func readRun(_ index: Int, _ reading: inout Reading) {
    let block = reading.document.blocks[index]
    let mayOpen =
      block.kind == .item
      ? reading.kinds(in: Int(block.firstLine)).contains(.flag)
      : block.lines.count >= 3 && block.lines.contains { reading.kinds(in: $0).contains(.flag) }
    guard mayOpen else { return }
    let lines = run(from: index, reading)
    var found: [(line: Int, segment: Segment)] = []
    for line in lines {
      if reading.kinds(in: line).contains(.flag), let segment = alone(line, reading) {
        found.append((line, segment))
      } else {
        write(found, &reading)
        found = []
      }
    }
    write(found, &reading)
    // No list that explains the flags has one of them twice.
    let titled = lines.compactMap { line in labelled(line, reading).map { (line: line, segment: $0) } }
    if titled.count == lines.count, titled.map(\.segment.flags) == [.fin, .ack, .fin, .ack] {
      write(titled, &reading)
    }
  }

  private static func write(_ run: [(line: Int, segment: Segment)], _ reading: inout Reading) {
    let segments = run.map(\.segment)
    guard (3...6).contains(run.count), Set(segments.map(\.isArrowed)).count == 1,
      let phase = phase(of: segments.map(\.flags)),
      !run.contains(where: { reading.isClaimed($0.line) }), !isOff(run[0].line, &reading),
      !tells(phase, reading)
    else { return }
    write(segments, phase, &reading) { run[$0].line }
  }

  /// The lines of a paragraph, or of the items of one list that have a line each.
  private static func run(from index: Int, _ reading: Reading) -> [Int] {
    let blocks = reading.document.blocks
    let first = blocks[index]
    guard first.kind == .item, first.lines.count == 1 else { return Array(first.lines) }
    if index > 0, blocks[index - 1].container == first.container { return [] }
    var lines: [Int] = []
    for block in blocks[index...] {
      guard block.container == first.container, block.kind == .item, block.lines.count == 1, lines.count <= 6
      else { break }
      lines.append(Int(block.firstLine))
    }
    return lines
  }

  private static func alone(_ line: Int, _ reading: Reading) -> Segment? {
    let range = reading.range(of: line)
    var rest = range.count
    var flags: Flags = []
    var arrows = 0
    for mention in reading.mentions(in: line) {
      switch mention.kind {
      case .flag: flags.formUnion(Flags(rawValue: mention.value))
      case .arrow: arrows += 1
      default: return nil
      }
      rest -= Int(mention.end - mention.start)
    }
    return arrows <= 1 && !flags.isEmpty && rest <= 4
      ? Segment(flags: flags, start: range.lowerBound, end: range.upperBound, isArrowed: arrows == 1) : nil
  }

  /// `- **FIN**: one side says that it is done`: an item that opens with a segment's flags.
  private static func labelled(_ line: Int, _ reading: Reading) -> Segment? {
    let kind = reading.block(of: line).kind
    guard kind == .item || kind == .paragraph else { return nil }
    let range = reading.range(of: line)
    let start = TermLine.skipMarker(reading.text, range)
    guard let separator = TermLine.separator(reading.text, start..<range.upperBound) else { return nil }
    var flags: Flags = []
    for mention in reading.mentions(in: line) where Int(mention.end) <= separator.lowerBound {
      guard mention.kind == .flag else { return nil }
      flags.formUnion(Flags(rawValue: mention.value))
    }
    return flags.isEmpty || separator.lowerBound - start > 24
      ? nil : Segment(flags: flags, start: range.lowerBound, end: range.upperBound, isArrowed: false)
  }

  private struct Segment {
    var flags: Flags
    var start: Int
    var end: Int
    var isArrowed = true
    /// `client SYN → server SYN-ACK → client ACK`
    var from: UInt8?
  }

  /// The flags of a line, parted by arrows; empty where anything else stands among them.
  private static func order(_ line: Int, _ reading: Reading) -> [Segment] {
    var segments: [Segment] = []
    var isParted = true
    var party: Mention?
    for mention in reading.mentions(in: line) {
      // `SYN (asks, tells its number) → SYN-ACK (…)`: what stands in a bracket behind a flag.
      if let last = segments.last, Int(mention.start) < last.end { continue }
      // `SYN seq=x → SYN+ACK seq=y, ack=x+1 → ACK ack=y+1`
      if let last = segments.indices.last, !isParted,
        let end = pastNumber(mention, behind: segments[last].end, reading)
      {
        segments[last].end = end
        continue
      }
      switch mention.kind {
      case .party: party = mention
      case .flag:
        let flags = Flags(rawValue: mention.value)
        if isParted {
          var segment = Segment(flags: flags, start: Int(mention.start), end: Int(mention.end))
          if let party, (0...6).contains(mention.start - party.end) { segment.from = party.value }
          segments.append(segment)
        } else if let last = segments.indices.last, Int(mention.start) - segments[last].end <= 3 {
          segments[last].flags.formUnion(flags)
          segments[last].end = Int(mention.end)
        } else {
          return segments.count >= 3 ? segments : []
        }
        segments[segments.count - 1].end = pastBracket(
          Int(mention.end), reading.range(of: line), reading.text)
        isParted = false
      case .arrow:
        guard mention.value == 0 else { return [] }
        // `서버 → SYN`: an arrow before the first of them leads from somebody.
        guard let last = segments.last else { return [] }
        if Int(mention.start) - last.end > 12 { return segments.count >= 3 ? segments : [] }
        isParted = true
      // `a sequence of three segments (SYN → SYN-ACK → ACK) to establish …`: only what stands among them counts.
      case .number, .state:
        if segments.count >= 3 { return segments }
        if !segments.isEmpty { return [] }
      default: continue
      }
    }
    return segments
  }

  private static func pastBracket(
    _ end: Int, _ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>
  ) -> Int {
    let values = ValueReader(text: text, end: range.upperBound)
    let open = values.skipBlanks(end)
    let near = open..<min(range.upperBound, open + 120)
    if values.starts(open, "（") {
      return near.first { values.starts($0, "）") }.map { $0 + 3 } ?? end
    }
    guard open < range.upperBound, text[open] == UInt8(ascii: "("),
      let close = text[near].firstIndex(of: UInt8(ascii: ")"))
    else { return end }
    return close + 1
  }

  /// Where the value ends of a number that stands right behind a segment.
  private static func pastNumber(_ label: Mention, behind end: Int, _ reading: Reading) -> Int? {
    let values = ValueReader(
      text: reading.text, end: reading.range(of: reading.document.line(at: end)).upperBound)
    // `SYN(y)+ACK(x+1)` goes on with a flag; `SYN+ACK seq=y, ack=x+1` with a number.
    let sign = values.skipBlanks(Int(label.end))
    let isLabel =
      label.kind == .flag && label.value == Flags.ack.rawValue && sign < values.end
      && reading.text[sign].isOne(of: "=:")
    guard label.kind == .number || isLabel, (1...3).contains(Int(label.start) - end),
      case .value(_, let after, true)? = values.value(after: Int(label.end))
    else { return nil }
    return after
  }

  /// `FIN, ACK, FIN, ACK`: flags and commas, and nothing else on the line.
  private static func isBareList(_ line: Int, _ reading: Reading) -> Bool {
    let range = reading.range(of: line)
    guard range.count <= 40 else { return false }
    let mentions = reading.mentions(in: line)
    guard mentions.count >= 3, mentions.allSatisfy({ $0.kind == .flag }),
      Int(mentions[mentions.startIndex].start) == range.lowerBound
    else { return false }
    let known = mentions.reduce(0) { $0 + Int($1.end - $1.start) }
    return range.count - known <= 2 * mentions.count
  }

  /// `3-way handshake: SYN, SYN-ACK, ACK`: the flags of a line that names an opening, parted by commas.
  private static func list(_ line: Int, _ reading: Reading) -> [Segment] {
    var segments: [Segment] = []
    var party: Mention?
    for mention in reading.mentions(in: line) {
      if let last = segments.last, Int(mention.start) < last.end { continue }
      // `C: SYN seq=1, S: SYN+ACK seq=7 ack=2`
      if let last = segments.indices.last, party.map({ Int($0.start) < segments[last].end }) ?? true,
        let end = pastNumber(mention, behind: segments[last].end, reading)
      {
        segments[last].end = end
        continue
      }
      guard mention.kind == .flag || mention.kind == .party else { continue }
      // `Client: SYN, Server: SYN-ACK`
      if mention.kind == .party {
        party = mention
        continue
      }
      let flags = Flags(rawValue: mention.value)
      var next = Segment(flags: flags, start: Int(mention.start), end: Int(mention.end))
      if let party, isLabel(party, before: mention, reading) { next.from = party.value }
      if let route = route(behind: mention, line, reading) {
        (next.from, next.end) = route
        party = nil
      }
      guard let last = segments.last else {
        segments.append(next)
        continue
      }
      let begin = next.from == nil ? next.start : party.map { Int($0.start) } ?? next.start
      let gap = TextSlice(reading.text, last.end..<max(last.end, begin))
      let parts: [StaticString] = next.from == nil ? [",", "、", ";"] : [",", "、", ";", "/", "|"]
      if parts.contains(where: { gap.contains($0) }), gap.count <= 6 {
        segments.append(next)
      } else if gap.count <= 3 {
        segments[segments.count - 1].flags.formUnion(flags)
        segments[segments.count - 1].from = last.from ?? next.from
        segments[segments.count - 1].end = next.end
      } else {
        return []
      }
    }
    return segments
  }

  /// `SYN (client → server)`: who sends it, and where the bracket ends.
  private static func route(
    behind flag: Mention, _ line: Int, _ reading: Reading
  ) -> (from: UInt8, end: Int)? {
    let end = pastBracket(Int(flag.end), reading.range(of: line), reading.text)
    let inside = reading.mentions(in: line).filter { $0.start >= flag.end && Int($0.end) <= end }
    guard inside.count == 3, inside[0].kind == .party, inside[1].kind == .arrow, inside[2].kind == .party,
      let other = LineReader.other(inside[0].value), other == inside[2].value
    else { return nil }
    return (inside[1].value == 0 ? inside[0].value : other, end)
  }

  /// A party, a colon, and the flags.
  private static func isLabel(_ party: Mention, before flag: Mention, _ reading: Reading) -> Bool {
    let gap = reading.text[Int(party.end)..<max(Int(party.end), Int(flag.start))]
    return (1...4).contains(gap.count) && gap.contains(UInt8(ascii: ":"))
      && gap.allSatisfy { $0.isOne(of: ": *`") }
  }

  private static func phase(of flags: [Flags]) -> Step.Phase? {
    let both: Flags = [.syn, .ack]
    let end: Flags = [.fin, .ack]
    if flags == [.syn, both, .ack] { return .open }
    let closes: [[Flags]] = [
      [.fin, .ack, .fin, .ack], [end, .ack, end, .ack], [.fin, end, .ack], [end, end, .ack],
    ]
    return closes.contains(flags) ? .close : nil
  }

  /// The note tells the phase elsewhere, in more words.
  private static func tells(_ phase: Step.Phase, _ reading: Reading) -> Bool {
    reading.found.contains { found in
      if case .step(let step) = found.subject { step.phase == phase } else { false }
    }
  }

  private static func isOff(_ line: Int, _ reading: inout Reading) -> Bool {
    let block = Int(reading.document.lines[line].block)
    // `Explain the handshake in a sentence?`, and the answer in the item's next line.
    let head = Int(reading.document.blocks[block].firstLine)
    if head != line, reading.document.blocks[block].kind == .item, reading.sense(of: head).isQuestion {
      return true
    }
    let about = reading.outline.sections[reading.outline.section(ofBlock: block)]
    if about.isForeign || about.isSupposed || about.isAttack { return true }
    let kind = reading.document.blocks[block].kind
    return kind == .cell || kind == .heading || kind == .summary
  }

  private static func write(
    _ segments: [Segment], _ phase: Step.Phase, _ reading: inout Reading, lineOf: (Int) -> Int
  ) {
    let sense = reading.sense(of: lineOf(0))
    if sense.isSupposed || sense.isWrong || sense.isQuestion { return }
    for (index, segment) in segments.enumerated() {
      let line = lineOf(index)
      var step = Step(phase: phase, ordinal: index + 1)
      step.flags = segment.flags
      (step.seq, step.ack) = numbers(of: segment, line, reading)
      let from = segment.from ?? (phase == .open ? index == 1 ? 1 : 0 : nil)
      step.from = from.map(StepWriter.party)
      step.to = from.flatMap(LineReader.other).map(StepWriter.party)
      reading.add(.step(step), at: segment.start, text: reading.string(ofLine: line))
      reading.claim(line)
    }
  }

  /// `SYN+ACK(seq=y, ack=x+1)`: what stands in the segment's own bracket, or right behind it.
  private static func numbers(
    of segment: Segment, _ line: Int, _ reading: Reading
  ) -> (seq: StatedNumber?, ack: StatedNumber?) {
    let range = segment.start..<segment.end
    let mentions = reading.mentions(in: line).filter {
      range.contains(Int($0.start)) && Int($0.end) <= range.upperBound
    }
    guard reading.text[range].contains(where: { $0.isOne(of: "(=:") }) else { return (nil, nil) }
    let sense = LineReader(text: reading.text, range: range, mentions: mentions[...]).read(line: line)
    return (sense.first?.seq ?? sense.looseSeq, sense.first?.ack ?? sense.looseAck)
  }
}
