import TCP

/// One step of an opening or a close as a note lays it out: a heading, an item, a label, a row, and all lines below
/// it that belong to it.
struct SceneStep {
  var phase: Step.Phase
  var ordinal: Int
  /// The line of its title, and all its lines up to the next step's.
  var head: Int
  var lines: Range<Int>
  /// What the title says it carries; nil where it names no flags.
  var flags: Flags?
  /// Who sends it, where the note tells.
  var from: UInt8?
  /// The SEQ it is told to have.
  var seq: StatedNumber?
}

/// The steps of one opening or one close, laid out side by side in a note.
struct Scene {
  var steps: [SceneStep]
  var phase: Step.Phase { steps.first?.phase ?? .open }

  private static let opening: [Flags] = [.syn, [.syn, .ack], .ack]
  private static let closing: [Flags] = [.fin, .ack, .fin, .ack]

  /// What the steps of an opening or a close carry, in order.
  static func flags(of phase: Step.Phase) -> [Flags] { phase == .open ? opening : closing }

  /// Which side sends a step: 0 the one that sends the first.
  static func side(of phase: Step.Phase, _ ordinal: Int) -> Int {
    phase == .open ? (ordinal == 2 ? 1 : 0) : (ordinal == 2 || ordinal == 3 ? 1 : 0)
  }
}

/// Finds the scenes of a note.
struct SceneReader {
  private struct Key: Hashable {
    var kind: UInt8
    var number: Int
    var level: Int
  }

  /// A line that may be the title of a step.
  private struct Member {
    var head: Int
    var ordinal: Int?
    var flags: Flags?
    var from: UInt8?
    var seq: StatedNumber?
  }

  private var groups: [Key: [Member]] = [:]
  /// The steps that were read, by the line of text they begin on.
  private var told: [Int: Step] = [:]
  /// How many lines name flags, by what they may be counted together with.
  private var flagged: [Key: Int] = [:]
  /// The groups of items, in the order they were added to.
  private var items: [(key: Key, line: Int)] = []

  static func read(_ note: inout CheckedNote) -> [Scene] {
    guard note.lines.ofFlags.count >= 2 else { return [] }
    var reader = SceneReader()
    for (step, place) in note.steps where step.phase != .data {
      for line in note.lines(atSourceLine: place.line) { reader.told[line] = step }
    }
    reader.countFlagged(note)
    // Two steps at least name what they carry.
    guard reader.flagged.values.contains(where: { $0 >= 2 }) else { return [] }
    // Blocks side by side are mostly counted together.
    var last: (gate: Key, isOpen: Bool)?
    for block in note.reading.document.blocks where Int(block.firstLine) < note.reading.lineCount {
      guard let gate = SceneReader.gate(of: block, note) else { continue }
      let isOpen = last?.gate == gate ? last?.isOpen == true : reader.flagged[gate] ?? 0 >= 2
      last = (gate, isOpen)
      if isOpen { reader.take(block, &note) }
    }
    var scenes: [Scene] = []
    for (key, members) in reader.groups.sorted(by: { $0.value[0].head < $1.value[0].head })
    where members.count >= 3 && members.contains(where: { $0.flags != nil }) {
      scenes += SceneReader.scenes(members, key, &note)
    }
    return scenes
  }

  // MARK: Members

  /// What a block's lines are counted with: groups that may become one count as one.
  private static func gate(of block: Document.Block, _ note: CheckedNote) -> Key? {
    let line = Int(block.firstLine)
    return switch block.kind {
    case .heading: Key(kind: 0, number: note.section(of: line).parent, level: Int(block.level))
    case .item where block.ordinal > 0: Key(kind: 5, number: note.sectionNumber(of: line), level: 0)
    case .item: Key(kind: 1, number: Int(block.container), level: 0)
    case .code: Key(kind: 2, number: Int(block.container), level: 0)
    case .cell: Key(kind: 3, number: Int(block.container), level: 0)
    case .paragraph: Key(kind: 4, number: note.sectionNumber(of: line), level: 0)
    case .summary: nil
    }
  }

  private mutating func countFlagged(_ note: CheckedNote) {
    for line in note.lines.ofFlags {
      guard let gate = SceneReader.gate(of: note.reading.block(of: line), note) else { continue }
      flagged[gate, default: 0] += 1
    }
    for (line, step) in told where step.flags != nil && !note.reading.kinds(in: line).contains(.flag) {
      guard let gate = SceneReader.gate(of: note.reading.block(of: line), note) else { continue }
      flagged[gate, default: 0] += 1
    }
  }

  private mutating func take(_ block: Document.Block, _ note: inout CheckedNote) {
    let line = Int(block.firstLine)
    switch block.kind {
    case .heading:
      let section = note.section(of: line)
      add(member(line, &note), Key(kind: 0, number: section.parent, level: Int(block.level)), note)
    case .item:
      guard !note.reading.range(of: line).isEmpty else { return }
      let key = Key(kind: 1, number: Int(block.container), level: 0)
      let group = groups[key] == nil ? goingOn(block, line, note) ?? key : key
      add(member(line, &note), group, note)
      items.append((group, line))
    case .code:
      guard !note.isCode(line) else { return }
      for line in block.lines where line < note.reading.lineCount {
        guard let found = labelled(line, &note) else { continue }
        add(found, Key(kind: 2, number: Int(block.container), level: 0), note)
      }
    case .cell:
      guard !block.isHeaderRow, block.column == 0 else { return }
      add(row(block, line, &note), Key(kind: 3, number: Int(block.container), level: 0), note)
    case .paragraph:
      // `**Step 2: ACK from Server**`: as much a heading as one with marks.
      if let first = note.reading.mentions(in: line).first, first.kind == .ordinal,
        Int(first.start) == note.reading.range(of: line).lowerBound,
        note.reading.kinds(in: line).contains(.flag)
      {
        return add(member(line, &note), Key(kind: 4, number: note.sectionNumber(of: line), level: 1), note)
      }
      guard block.lines.count == 1,
        let bold = note.reading.document.strongSpan(
          at: note.reading.range(of: line).lowerBound),
        bold.upperBound + 3 >= note.reading.range(of: line).upperBound,
        note.reading.kinds(in: line).contains(.flag)
      else { return }
      add(member(line, &note), Key(kind: 4, number: note.sectionNumber(of: line), level: 0), note)
    case .summary: return
    }
  }

  /// `2.` after something else stood below `1.`: the list goes on, though Markdown calls it another.
  private func goingOn(_ block: Document.Block, _ line: Int, _ note: CheckedNote) -> Key? {
    guard block.ordinal > 1 else { return nil }
    // The nearest, where several are near.
    for (key, last) in items.reversed() {
      guard line - last <= 24 else { return nil }
      if groups[key]?.last?.head == last, note.sectionNumber(of: last) == note.sectionNumber(of: line),
        Int(note.reading.block(of: last).ordinal) + 1 == Int(block.ordinal)
      {
        return key
      }
    }
    return nil
  }

  private mutating func add(_ member: Member, _ key: Key, _ note: CheckedNote) {
    groups[key, default: []].append(member)
  }

  /// Where the last step of its row would end: with its section, its list, its fence, its row.
  private static func end(of head: Int, _ key: Key, _ note: CheckedNote) -> Int {
    let own = note.reading.block(of: head)
    var line = head + 1
    while line < min(note.reading.lineCount, head + 40) {
      let block = note.reading.block(of: line)
      let isOver =
        switch key.kind {
        case 0: block.kind == .heading && block.level <= own.level
        case 1:
          block.kind == .heading || block.listDepth < own.listDepth
            || block.kind == .item && block.container == own.container && line == Int(block.firstLine)
        case 2: block.container != own.container || block.kind != .code
        case 4: block.kind == .heading
        default: block.kind != .cell || block.container != own.container || block.row != own.row
        }
      if isOver { break }
      line += 1
    }
    return line
  }

  private func member(_ line: Int, _ note: inout CheckedNote) -> Member {
    let sense = note.reading.sense(of: line)
    let block = note.reading.block(of: line)
    let ordinal =
      sense.ordinal ?? (block.ordinal > 0 ? Int(block.ordinal) : SceneReader.number(line, note))
    var member = Member(head: line, ordinal: ordinal)
    if let step = told[line] {
      member.flags = step.flags
      member.seq = step.seq
      member.from = step.from.flatMap { party in
        Vocabulary.parties.firstIndex(of: party.name).map { UInt8($0) }
      }
    } else {
      member.flags =
        SceneReader.row(of: note.reading.mentions(in: line), note) ?? labelledFlags(below: line, note)
      member.from = sense.first?.from
    }
    return member
  }

  /// `1. Client → Server` over `- Flags: PSH, ACK`: what it carries is told by a label below it.
  private func labelledFlags(below line: Int, _ note: CheckedNote) -> Flags? {
    let depth = note.reading.block(of: line).listDepth
    for below in line + 1..<max(line + 1, min(line + 4, note.reading.lineCount)) {
      guard note.reading.block(of: below).listDepth > depth else { return nil }
      if SceneReader.labels.stands(in: note.text, note.reading.range(of: below)) {
        return SceneReader.row(of: note.reading.mentions(in: below), note)
      }
    }
    return nil
  }

  /// `#### 2. SYN + ACK`
  private static func number(_ line: Int, _ note: CheckedNote) -> Int? {
    let range = note.reading.range(of: line)
    guard range.count > 2, (UInt8(ascii: "1")...UInt8(ascii: "4")).contains(note.text[range.lowerBound]),
      ".):".utf8.contains(note.text[range.lowerBound + 1])
    else { return nil }
    return Int(note.text[range.lowerBound] & 15)
  }

  /// `Step 2: SYN-ACK`, or `Packet 2: Server → Client` over `Flags: SYN, ACK` in a fence.
  private func labelled(_ line: Int, _ note: inout CheckedNote) -> Member? {
    let sense = note.reading.sense(of: line)
    let route = Arrow.direction(note.text, note.reading.range(of: line)) == nil ? nil : sense.actors
    guard sense.ordinal != nil || route?.count == 2, sense.looseSeq == nil, sense.first?.seq == nil else {
      return nil
    }
    var flags = SceneReader.row(of: note.reading.mentions(in: line), note)
    for below in line + 1..<min(line + 3, note.reading.lineCount)
    where flags == nil && note.isFenced(below)
      && SceneReader.labels.stands(in: note.text, note.reading.range(of: below))
    {
      flags = SceneReader.row(of: note.reading.mentions(in: below), note)
    }
    guard let flags, route == nil || isSpread(line, note) else { return nil }
    return Member(
      head: line, ordinal: sense.ordinal, flags: flags,
      from: sense.first?.from ?? route?.first?.party)
  }

  static let labels = TellingWords("flags:", "flags =", "플래그:", "flags :", "flag:", "flag :", "플래그 :")

  /// Labels stand below it, not the next segment.
  private func isSpread(_ line: Int, _ note: CheckedNote) -> Bool {
    (line + 1..<min(line + 4, note.reading.lineCount)).contains {
      note.isFenced($0) && Arrow.direction(note.text, note.reading.range(of: $0)) == nil
        && !note.reading.kinds(in: $0).isDisjoint(with: Mention.Kinds.number | .flag)
    }
  }

  /// The cell of a row that names one segment.
  private func row(_ block: Document.Block, _ line: Int, _ note: inout CheckedNote) -> Member {
    var member = Member(head: line, ordinal: nil)
    var at = line
    while at < min(note.reading.lineCount, line + 12) {
      let cell = note.reading.block(of: at)
      guard cell.kind == .cell, cell.container == block.container, cell.row == block.row else { break }
      let range = note.reading.range(of: at)
      if member.flags == nil, range.count < 40 {
        member.flags = SceneReader.row(of: note.reading.mentions(in: at), note)
      }
      if member.from == nil, range.count < 40 { member.from = note.reading.sense(of: at).first?.from }
      at += 1
    }
    return member
  }

  /// The flags of a title, where they stand side by side and nowhere else.
  static func row(of mentions: ArraySlice<Mention>, _ note: CheckedNote) -> Flags? {
    var flags = Flags()
    var end = 0
    for mention in mentions where mention.kind == .flag {
      if !flags.isEmpty, !joints.fills(end..<max(end, Int(mention.start)), of: note.text) { return nil }
      flags.formUnion(Flags(rawValue: mention.value))
      end = Int(mention.end)
    }
    return flags.isEmpty ? nil : flags
  }

  static let joints = Filler("+ & , / and 과 와 및 ・ · 、")

  // MARK: Scenes

  private static func scenes(_ members: [Member], _ key: Key, _ note: inout CheckedNote) -> [Scene] {
    var scenes: [Scene] = []
    var start = 0
    let members = numbered(members)
    while start + 3 <= members.count {
      if let scene = scene(members, start, .close, key, note) ?? scene(members, start, .open, key, note) {
        scenes.append(scene)
        start += scene.steps.count
      } else {
        start += 1
      }
    }
    return scenes.filter { !note.section(of: $0.steps[0].head).isAttack }
  }

  /// Where most are counted, what is not belongs to the one above.
  private static func numbered(_ members: [Member]) -> [Member] {
    guard members.count(where: { $0.ordinal != nil }) >= 3,
      members.contains(where: { $0.ordinal == nil && $0.flags == nil })
    else { return members }
    var result: [Member] = []
    for member in members {
      if member.ordinal != nil || member.flags != nil || result.isEmpty { result.append(member) }
    }
    return result
  }

  /// Three or four members in a row that are the steps of an opening or a close: at most one of them is told to carry
  /// something else, and the first of them does open or close.
  private static func scene(
    _ members: [Member], _ start: Int, _ phase: Step.Phase, _ key: Key, _ note: CheckedNote
  ) -> Scene? {
    let right = Scene.flags(of: phase)
    guard start + right.count <= members.count,
      members[start].flags.map({ fits($0, right[0]) }) ?? true
    else { return nil }
    let row = Array(members[start..<start + right.count])
    let known = row.indices.filter { row[$0].flags != nil }
    let fitting = known.filter { fits(row[$0].flags ?? [], right[$0]) }
    let isCounted = row.enumerated().allSatisfy { $0.element.ordinal == $0.offset + 1 }
    let section = note.section(of: row[0].head).phase
    guard known.count - fitting.count <= 1, fitting.count >= right.count - 1,
      fitting.count == right.count || isCounted || start == 0 && members.count == right.count,
      section == nil || section == (phase == .open ? .open : .close) || fitting.count == right.count
    else { return nil }
    func end(_ index: Int) -> Int {
      let own = SceneReader.end(of: members[index].head, key, note)
      return index + 1 < members.count ? max(members[index].head + 1, min(own, members[index + 1].head)) : own
    }
    return Scene(
      steps: row.indices.map { index in
        SceneStep(
          phase: phase, ordinal: index + 1, head: row[index].head,
          lines: row[index].head..<end(start + index),
          flags: row[index].flags, from: row[index].from, seq: row[index].seq)
      })
  }

  /// A FIN usually carries an ACK.
  private static func fits(_ flags: Flags, _ right: Flags) -> Bool {
    flags == right || right == .fin && flags == [.fin, .ack]
  }
}
