import TCP

/// Finds the rows of a note: lines that are numbered, items of a short list, lines of a drawing, rows of a table; of
/// each step what its title says, and where the title is silent what stands below it.
struct StepRowReader {
  private struct Key: Hashable {
    var kind: UInt8
    var number: Int
    var level: Int
  }

  private struct Head {
    var line: Int
    var ordinal: Int?
  }

  private var places: [Key: Int] = [:]
  /// In the order they were met.
  private var groups: [(key: Key, heads: [Head])] = []
  private var last: (key: Key, line: Int)?

  static func read(_ note: inout CheckedNote) -> [StepRow] {
    var reader = StepRowReader()
    for block in note.reading.document.blocks where Int(block.firstLine) < note.reading.lineCount {
      reader.take(block, &note)
    }
    var rows: [StepRow] = []
    for (key, heads) in reader.groups {
      for heads in runs(heads) {
        if let row = row(heads, key, &note) { rows.append(row) }
      }
    }
    return rows
  }

  // MARK: Heads

  private mutating func take(_ block: Document.Block, _ note: inout CheckedNote) {
    let line = Int(block.firstLine)
    switch block.kind {
    case .heading:
      // Headings make a row only where they are counted.
      guard let ordinal = ordinal(line, &note) else { return }
      let section = note.section(of: line)
      add(line, ordinal, Key(kind: 0, number: section.parent, level: Int(block.level)))
    case .item:
      let ordinal = block.ordinal > 0 ? Int(block.ordinal) : ordinal(line, &note)
      var key = Key(kind: 1, number: Int(block.container), level: 0)
      // `2.` after something else stood below `1.`: the list goes on, though Markdown calls it another.
      if let ordinal, ordinal > 1, let last, line - last.line <= 16, places[key] == nil,
        let place = places[last.key], groups[place].heads.last?.ordinal == ordinal - 1
      {
        key = last.key
      }
      add(line, ordinal, key)
      if ordinal != nil { last = (key, line) }
    case .paragraph:
      for line in block.lines where line < note.reading.lineCount {
        guard let ordinal = ordinal(line, &note) else { continue }
        add(line, ordinal, Key(kind: 2, number: note.sectionNumber(of: line), level: Int(block.listDepth)))
      }
    case .code, .cell, .summary: return
    }
  }

  private mutating func add(_ line: Int, _ ordinal: Int?, _ key: Key) {
    let head = Head(line: line, ordinal: ordinal)
    // Items of a list follow one another.
    if let last = groups.indices.last, groups[last].key == key { return groups[last].heads.append(head) }
    if let place = places[key] { return groups[place].heads.append(head) }
    places[key] = groups.count
    groups.append((key, [head]))
  }

  /// `2. Server > Client`, `Step 2`, `[STEP 2]`
  private func ordinal(_ line: Int, _ note: inout CheckedNote) -> Int? {
    let range = note.reading.range(of: line)
    guard range.count > 1 else { return nil }
    if let first = note.reading.mentions(in: line).first(where: { $0.kind == .ordinal }),
      Int(first.start) - range.lowerBound <= 6
    {
      return Int(first.value)
    }
    let at = range.lowerBound
    guard (UInt8(ascii: "1")...UInt8(ascii: "4")).contains(note.text[at]), note.text[at + 1].isOne(of: ".)")
    else { return nil }
    // `3.5 …` is no number of a step.
    return at + 2 < range.upperBound && note.text[at + 2].isDigit ? nil : Int(note.text[at] & 15)
  }

  /// One, two, three and so on; or three or four that have no numbers.
  private static func runs(_ heads: [Head]) -> [[Head]] {
    guard heads.contains(where: { $0.ordinal != nil }) else {
      return heads.count == 3 || heads.count == 4 ? [heads] : []
    }
    var runs: [[Head]] = []
    for head in heads {
      if head.ordinal == 1 {
        runs.append([head])
      } else if let ordinal = head.ordinal, let last = runs.last?.last?.ordinal, ordinal == last + 1 {
        runs[runs.count - 1].append(head)
      }
    }
    return runs.filter { $0.count >= 3 }
  }

  // MARK: Rows

  private static func row(_ heads: [Head], _ key: Key, _ note: inout CheckedNote) -> StepRow? {
    let isNumbered = heads[0].ordinal != nil
    guard heads.count <= 8, isNumbered || key.kind == 1 else { return nil }
    func limit(_ index: Int) -> Int {
      let next = index + 1 < heads.count ? heads[index + 1].line : note.reading.lineCount
      return isNumbered ? min(next, heads[index].line + 12) : heads[index].line + 1
    }
    // Two steps at least have to name flags, each in lines of its own.
    let named = heads.indices.count { index in
      (heads[index].line..<limit(index)).contains { note.reading.kinds(in: $0).contains(.flag) }
    }
    guard named >= 2 else { return nil }
    var steps: [LaidStep] = []
    for (index, head) in heads.enumerated() {
      if let step = step(head.line, until: limit(index), &note) { steps.append(step) }
    }
    guard steps.count == 3 || steps.count == 4, heads.count <= steps.count + 2 else { return nil }
    let known = steps.count { $0.flags != nil }
    guard known >= 2, isNumbered || known == steps.count else { return nil }
    return StepRow(
      steps: steps, isNumbered: isNumbered, isWhole: heads.count == steps.count,
      phase: phase(of: heads[0].line, key, note))
  }

  /// An opening or a close, as a title above says.
  private static func phase(of line: Int, _ key: Key, _ note: CheckedNote) -> Step.Phase? {
    // The first step's heading says nothing of the others.
    if key.kind == 0 {
      return key.number > 0 ? phase(note.reading.outline.sections[key.number].phase) : nil
    }
    for title in note.titles.all(of: line) {
      let phases = Set(
        note.reading.mentions(in: title).filter { $0.kind == .phase }.compactMap {
          Mention.PhaseWord(rawValue: $0.value)
        })
      if phases.count == 1 { return phase(phases.first) }
    }
    return phase(note.section(of: line).phase)
  }

  private static func phase(_ word: Mention.PhaseWord?) -> Step.Phase? {
    switch word {
    case .open: .open
    case .close: .close
    default: nil
    }
  }

  // MARK: Steps

  /// What a step carries, by its title or else by what stands below; nil where nothing is sent in it.
  private static func step(_ head: Int, until limit: Int, _ note: inout CheckedNote) -> LaidStep? {
    var step = read(head, &note)
    var isSilent = step.flags == nil && isSilent(head, &note)
    let own = note.reading.block(of: head)
    var line = head + 1
    // A title that names flags, though they could not be read, is all there is to it.
    let isTitled = step.flags == nil && note.reading.kinds(in: head).contains(.flag)
    while line < limit, !isTitled, step.flags == nil || step.from == nil {
      let block = note.reading.block(of: line)
      if block.kind == .heading || block.kind == .cell || block.kind == .code { break }
      if own.kind == .item, block.listDepth < own.listDepth { break }
      // Another list of steps stands below.
      if block.kind == .item, block.ordinal > 0 { break }
      let below = read(line, &note)
      // Somebody else's doing is another step.
      if let one = step.from?.sender, let other = below.from?.sender, one != other { break }
      if let flags = below.flags {
        if step.flags == nil { step.line = line }
        step.flags = step.flags ?? flags
        step.from = step.from ?? below.from
      } else if step.flags == nil, isTitle(line, note) {
        step.from = step.from ?? below.from
      }
      isSilent = isSilent && below.flags == nil && self.isSilent(line, &note)
      line += 1
    }
    return isSilent ? nil : step
  }

  /// Nothing is said to be sent: `서버는 LISTEN 상태에서 SYN을 받는다`.
  private static func isSilent(_ line: Int, _ note: inout CheckedNote) -> Bool {
    guard note.reading.kinds(in: line).contains(.flag) else {
      return Arrow.direction(note.text, note.reading.range(of: line)) == nil
    }
    let sense = note.reading.sense(of: line)
    return sense.sendings.isEmpty && !sense.received.isEmpty
  }

  /// What one line says is sent, and by whom.
  private static func read(_ line: Int, _ note: inout CheckedNote) -> LaidStep {
    let range = note.reading.range(of: line)
    var step = LaidStep(line: line)
    guard range.count < 300, !apart.stands(in: note.text, LegReader.telling(line, note)) else { return step }
    let sense = note.reading.sense(of: line)
    let mentions = note.reading.mentions(in: line)
    if leadsFromState(mentions, range, note) { return step }
    step.from = route(sense, mentions, note)
    let cluster = cluster(mentions, note)
    if let sending = sense.first, !sending.flags.isEmpty {
      // Two segments told in one line are not one step.
      let isAll =
        sense.flagsSeen.isSubset(of: sending.flags.union(sense.received))
        && sense.sendings.allSatisfy { $0.flags.isEmpty || $0.flags == sending.flags }
      if isAll, let place = place(of: sending.flags, mentions, note), !isOff(place, note) {
        step.flags = (sending.flags, place)
      }
      if step.from == nil, let from = sending.from,
        let actor = sense.actors.first(where: { $0.party == from && $0.role != .recipient }),
        !isRelative(actor, note)
      {
        step.from = (.party(from), actor.start..<actor.end)
      }
    }
    let isTitle = isTitle(line, note)
    if step.flags == nil, isTitle, sense.received.isEmpty { step.flags = cluster }
    if step.from == nil, let actor = sense.actors.first, sense.actors.count == 1, isTitle,
      actor.role == .subject || actor.role == .bare, Arrow.direction(note.text, range) == nil
    {
      step.from = (.party(actor.party), actor.start..<actor.end)
    }
    return step
  }

  /// `server : SYN_RCV ⇒ ACK ⇒ ESTABLISHED`: an arrow leads from a state, however spelt, to what it is left upon.
  private static func leadsFromState(
    _ mentions: ArraySlice<Mention>, _ range: Range<Int>, _ note: CheckedNote
  ) -> Bool {
    mentions.contains { arrow in
      guard arrow.kind == .arrow,
        mentions.contains(where: { $0.kind == .flag && (0...4).contains($0.start - arrow.end) })
      else { return false }
      var at = Int(arrow.start)
      while at > range.lowerBound, note.text[at - 1].isOne(of: " `*") { at -= 1 }
      while at > range.lowerBound, note.text[at - 1].isLetterOrDigit { at -= 1 }
      return at > range.lowerBound && note.text[at - 1] == UInt8(ascii: "_")
    }
  }

  /// Hardly anything stands there beside names.
  private static func isTitle(_ line: Int, _ note: CheckedNote) -> Bool {
    let range = note.reading.range(of: line)
    var rest = 0
    var at = range.lowerBound
    for mention in note.reading.mentions(in: line) {
      rest += note.text[at..<max(at, Int(mention.start))].count(where: isOfWord)
      at = max(at, Int(mention.end))
    }
    rest += note.text[at..<max(at, range.upperBound)].count(where: isOfWord)
    return rest <= 15
  }

  private static func isOfWord(_ byte: UInt8) -> Bool { byte.isLetter || (0xb0...0xed).contains(byte) }

  /// `서버가 보낸 FIN을 받은 쪽은`: whose FIN it is, not who goes on.
  private static func isRelative(_ actor: Actor, _ note: CheckedNote) -> Bool {
    relatives.stands(in: note.text, actor.end..<min(note.text.count, actor.end + 24))
  }

  private static let relatives = TellingWords(
    "가 보낸", "이 보낸", "가 전송한", "이 전송한", "가 보내온", "에게 받은", "에게서 받은", "로부터 받은")

  /// `SYN=0`, `SYN 비트는 0으로`
  private static func isOff(_ place: Range<Int>, _ note: CheckedNote) -> Bool {
    let tail = place.upperBound..<min(note.text.count, place.upperBound + 24)
    guard let digit = note.text[tail].firstIndex(where: { $0.isDigit }),
      note.text[digit] == UInt8(ascii: "0")
    else { return false }
    return bits.fills(tail.lowerBound..<digit, of: note.text)
  }

  private static let bits = Filler("flag bit 플래그 비트 フラグ ビット 标志位 标志 : = 는 은 가 이 를 을 is set to 置为 置 为")

  /// `Client → Server`, `[Server -> SYN -> Client]`, `client < server`
  private static func route(
    _ sense: LineSense, _ mentions: ArraySlice<Mention>, _ note: CheckedNote
  ) -> (sender: Leg.Sender, range: Range<Int>)? {
    guard sense.actors.count >= 2, sense.actors[0].party ^ sense.actors[1].party == 1 else { return nil }
    let gap = sense.actors[0].end..<max(sense.actors[0].end, sense.actors[1].start)
    guard gap.count < 40, let isRight = Arrow.sign(note.text, gap),
      !mentions.contains(where: {
        $0.kind == .verb && Int($0.start) >= gap.lowerBound && Int($0.end) <= gap.upperBound
      })
    else { return nil }
    return (
      .party(sense.actors[isRight ? 0 : 1].party), sense.actors[0].start..<sense.actors[1].end
    )
  }

  /// Where the flags that are sent stand.
  private static func place(
    of flags: Flags, _ mentions: ArraySlice<Mention>, _ note: CheckedNote
  ) -> Range<Int>? {
    let own = mentions.filter { $0.kind == .flag && Flags(rawValue: $0.value).isSubset(of: flags) }
    guard let last = own.last else { return nil }
    var start = Int(last.start)
    var found = Flags(rawValue: last.value)
    for mention in own.dropLast().reversed() {
      guard joints.fills(Int(mention.end)..<max(Int(mention.end), start), of: note.text) else { break }
      start = Int(mention.start)
      found.formUnion(Flags(rawValue: mention.value))
    }
    // `FIN 메시지를 확인했다는 ACK`: apart from each other they may be of two segments.
    return found == flags ? start..<Int(last.end) : nil
  }

  /// The flags of a title, where they stand side by side; said once more, they are the same.
  private static func cluster(
    _ mentions: ArraySlice<Mention>, _ note: CheckedNote
  ) -> (value: Flags, range: Range<Int>)? {
    var flags = Flags()
    var range = 0..<0
    for mention in mentions
    where mention.kind == .flag && !isNumber(mention, note.text)
      && !isOff(Int(mention.start)..<Int(mention.end), note)
    {
      let own = Flags(rawValue: mention.value)
      if flags.isEmpty {
        range = Int(mention.start)..<Int(mention.end)
      } else if joints.fills(range.upperBound..<max(range.upperBound, Int(mention.start)), of: note.text) {
        range = range.lowerBound..<Int(mention.end)
      } else if !own.isSubset(of: flags) {
        return nil
      }
      flags.formUnion(own)
    }
    return flags.isEmpty ? nil : (flags, range)
  }

  /// `ack=101`, `ACK = x + 1`: the number, not the flag.
  private static func isNumber(_ mention: Mention, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard Flags(rawValue: mention.value) == .ack else { return false }
    let values = ValueReader(text: text, end: min(text.count, Int(mention.end) + 8))
    let at = values.skipBlanks(Int(mention.end))
    guard at < values.end, text[at].isOne(of: "=") else { return false }
    let next = values.skipBlanks(at + 1)
    return next < values.end && text[next] != UInt8(ascii: "1")
      || next + 1 < values.end && text[next + 1].isLetterOrDigit
  }

  private static let joints = Filler("+ & , / and 과 와 및 ・ · 、 [ ]")

  /// What comes at another time, may come, or is no ordinary step.
  private static let apart = TellingWords(
    "기 전", "전에", "before", "until", "만약", "if ", "재전송", "retrans", "유실", "lost", "않", "아니", "not ", "n't",
    "重传",
    "丢失", "如果", "공격", "attack", "flood", "攻击", "못", "spoof", "probe", "scan", "스캔", "cookie", "쿠키",
    "fast open",
    " tfo", "(tfo", "超时", "delayed", "뒤늦", "또는", "혹은", " or ", "firewall", "방화벽", "netstat", "grep ",
    "/proc/",
    "sysctl")
}
