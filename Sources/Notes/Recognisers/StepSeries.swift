import TCP

/// Steps told one after the other: numbered items, bullets, numbered headings, table rows, sentences.
enum StepSeries: Recogniser {
  static let shape = "1. 클라이언트가 서버에게 SYN(x)를 보낸다. (SYN_SENT)"
  static let needs: Mention.Kinds = .flag | .number | .phase | .topic

  static func read(_ reading: inout Reading) {
    var collector = StepCollector()
    for block in reading.document.blocks.indices { collector.take(block, &reading) }
    collector.finish(&reading)
  }
}

/// Walks a note's blocks, sorting lines into groups of steps; a group is judged when it ends.
private struct StepCollector {
  private var stack: [StepGroup] = []
  private var phase: Mention.PhaseWord?
  private var section = 0
  private var columns = TableColumns()
  private var table: Int32 = 0
  /// The row at hand explains a name.
  private var isNamedRow = false
  /// The row above opens with a number.
  private var columnIsCounted = false

  mutating func take(_ index: Int, _ reading: inout Reading) {
    let block = reading.document.blocks[index]
    let here = reading.outline.section(ofBlock: index)
    if here != section {
      section = here
      phase = reading.outline.sections[here].phase
    }
    switch block.kind {
    case .heading: heading(block, &reading)
    case .code: values(block, &reading)
    case .cell: cell(block, index, &reading)
    default:
      for line in block.lines { take(line: line, of: block, &reading) }
    }
  }

  mutating func finish(_ reading: inout Reading) {
    while !stack.isEmpty { pop(&reading) }
  }

  private func isOff(_ reading: Reading) -> Bool {
    let section = reading.outline.sections[section]
    return section.isForeign || section.isSupposed || section.isAttack
  }

  // MARK: Kinds of blocks

  private mutating func heading(_ block: Document.Block, _ reading: inout Reading) {
    let line = Int(block.firstLine)
    let rank = Int(block.level)
    let sense = reading.sense(of: line)
    let ordinal = sense.ordinal ?? marker(line, reading)
    let sending = sense.first
    if sending != nil, !sense.isQuestion, ordinal != nil || sending?.isTold == true, !isOff(reading) {
      add(draft(line, sense, ordinal, reading), kind: .headings, rank: rank, &reading)
    } else {
      while let top = stack.indices.last, stack[top].rank >= rank || stack[top].kind != .headings {
        pop(&reading)
      }
    }
  }

  /// `seq: 7001` and `ack: 7002` in a fence below a step's heading are the step's.
  private mutating func values(_ block: Document.Block, _ reading: inout Reading) {
    guard let top = stack.lastIndex(where: { $0.kind == .headings }), block.lines.count <= 8,
      let last = stack[top].drafts.indices.last, Fence.kind(of: block, reading) == .plain
    else { return }
    for line in block.lines {
      let mentions = reading.mentions(in: line)
      guard let label = mentions.first, label.kind == .number || label.kind == .flag,
        case .value(.number(let number), _, _) = ValueReader(
          text: reading.text, end: reading.range(of: line).upperBound
        ).value(after: Int(label.end)), number > 1
      else { continue }
      stack[top].drafts[last].children.append(line)
    }
  }

  private mutating func take(line: Int, of block: Document.Block, _ reading: inout Reading) {
    let isFirst = line == Int(block.firstLine)
    let rank = 10 + 2 * Int(block.listDepth) - (block.kind == .item ? 1 : 0)
    if !reading.tells(line), !isNumbered(line, block, reading) {
      // A bullet that says nothing still ends what stands deeper.
      if block.kind == .item, isFirst {
        while let rankOfTop = stack.last?.rank, rankOfTop > rank { pop(&reading) }
      }
      return
    }
    // A card is asked as it is.
    if block.kind == .item, isFirst, reading.isClaimed(line) {
      while let rankOfTop = stack.last?.rank, rankOfTop > rank { pop(&reading) }
      return
    }
    let sense = reading.sense(of: line)
    if let word = sense.phase, sense.flagsSeen.isEmpty, reading.range(of: line).count < 90,
      reading.outline.sections[section].phase == nil
    {
      phase = word
    }
    if isOff(reading) || sense.isSupposed
      || (sense.isForeign && !sense.flagsSeen.opensOrCloses)
    {
      return
    }
    var ordinal = sense.ordinal ?? marker(line, reading)
    if ordinal == nil, block.kind == .item, isFirst, block.ordinal > 0 { ordinal = Int(block.ordinal) }
    if block.kind == .item, !isFirst, reading.isClaimed(Int(block.firstLine)) { return }
    if ordinal != nil, tellsAll(sense) {
      prose(line, sense, rank, &reading)
    } else if let ordinal {
      add(draft(line, sense, ordinal, reading), kind: .numbered, rank: rank, &reading)
    } else if isTitle(line, block, sense, reading) {
      add(draft(line, sense, nil, reading), kind: .headings, rank: 7, &reading)
    } else if block.kind == .item, isFirst {
      var item = draft(line, sense, nil, reading)
      if let sending = item.sending, sending.seq == nil, sending.ack == nil, namesState(line, reading) {
        while let rankOfTop = stack.last?.rank, rankOfTop > rank { pop(&reading) }
        return
      }
      // A sentence on a flag that nobody sends is no step.
      if item.sending?.isTold == false, reading.range(of: line).count > 60 { item.sending = nil }
      if item.sending != nil, TermDefinitions.isPlain(line, reading) { item.sending = nil }
      if let sending = item.sending, tellsLoss(sending, line, reading) { item.sending = nil }
      add(item, kind: .bullets, rank: rank, &reading)
    } else {
      prose(line, sense, rank, &reading)
    }
  }

  /// A head that only counts, and a line of the paragraph right below it.
  private func isBare(_ head: Int, _ line: Int, _ reading: Reading) -> Bool {
    let lines = reading.document.lines
    return lines[line].block == lines[head].block + 1 && reading.range(of: head).count <= 16
      && reading.mentions(in: head).allSatisfy { $0.kind == .ordinal }
  }

  /// `4. 三次握手：客户端发起 SYN。服务端返回 SYN 和 ACK。…`: all steps in one item.
  private func tellsAll(_ sense: LineSense) -> Bool {
    sense.sendings.count { $0.isTold && $0.from != nil } >= 3
      && Set(sense.sendings.compactMap(\.from)).count >= 2
      && sense.sendings.contains { $0.flags.contains(.syn) }
  }

  /// `**a. A -> B: SYN**` over bullets: a line of its own, all bold, that says who sends what to whom.
  private func isTitle(_ line: Int, _ block: Document.Block, _ sense: LineSense, _ reading: Reading) -> Bool {
    guard block.kind == .paragraph, block.listDepth == 0, block.lines.count == 1,
      let sending = sense.first, sending.isTold, !sending.flags.isEmpty, sending.from != nil,
      reading.mentions(in: line).contains(where: { $0.kind == .arrow })
    else { return false }
    let range = reading.range(of: line)
    return reading.document.strongSpan(at: range.lowerBound).map { $0.upperBound + 2 >= range.upperBound }
      ?? false
  }

  /// `- LAST_ACK : FIN을 보낸 뒤 …`, `- 序列号：…通过 SYN 包传给…`: explains a name, and sends nothing.
  private func namesState(_ line: Int, _ reading: Reading) -> Bool {
    guard !reading.kinds(in: line).isDisjoint(with: .state | .field | .number),
      let term = TermLine(
        text: reading.text, range: reading.range(of: line), mentions: reading.mentions(in: line), whole: false
      )
    else { return false }
    return !term.isArrow(reading.text) && (!term.states.isEmpty || term.field != nil)
  }

  private func isNumbered(_ line: Int, _ block: Document.Block, _ reading: Reading) -> Bool {
    block.kind == .item && block.ordinal > 0 && line == Int(block.firstLine) || marker(line, reading) != nil
  }

  /// A line without a marker: part of the step above it, or a told exchange of its own.
  private mutating func prose(_ line: Int, _ sense: LineSense, _ rank: Int, _ reading: inout Reading) {
    if let top = stack.indices.last, !stack[top].drafts.isEmpty, stack[top].kind != .prose {
      let last = stack[top].drafts.count - 1
      let isOfTitle =
        !stack[top].drafts[last].flags.isEmpty && stack[top].drafts[last].sending?.isTold == false
        && reading.document.lines[line].block == reading.document.lines[stack[top].drafts[last].head].block
      if rank > stack[top].rank || stack[top].kind == .headings || isOfTitle {
        stack[top].drafts[last].children.append(line)
        if stack[top].drafts[last].flags != [] || sense.sendings.count < 2 { return }
      } else if isBare(stack[top].drafts[last].head, line, reading) {
        // `[STEP 4]` alone: what it is stands in the paragraph below.
        stack[top].drafts[last].children.append(line)
        if sense.sendings.count < 3 { return }
      } else {
        stack[top].drafts[last].loose.append(line)
      }
    }
    guard !sense.isQuestion, !sense.isWrong else { return }
    if sense.sendings.isEmpty, sense.looseAck == nil { return }
    for clause in Clauses.read(line, sense, reading) {
      var states = clause.states[...]
      for (index, sending) in clause.sendings.enumerated()
      where isStep(sending) && !tellsLoss(sending, line, reading) {
        var draft = StepDraft(head: line, position: sending.start)
        draft.sending = sending
        if index == 0 {
          draft.sending?.seq = sending.seq ?? clause.looseSeq
          draft.sending?.ack = sending.ack ?? clause.looseAck
        }
        // Each sending's states stand before the next one's.
        let next = index + 1 < clause.sendings.count ? clause.sendings[index + 1].start : Int.max
        draft.told = Array(states.prefix { $0.start < next })
        states = states.drop { $0.start < next }
        add(draft, kind: .prose, rank: 90, &reading)
      }
      // `The client then moves to SYN_SENT.`
      if let top = stack.indices.last, stack[top].kind == .prose, let last = stack[top].drafts.indices.last,
        stack[top].drafts[last].head == line
      {
        stack[top].drafts[last].told? += states
      }
    }
  }

  /// Words for what goes wrong on the way: what is sent then belongs to no handshake.
  private static let lossWords = WordSet([
    "받지 못하", "받지못하", "못 받으면", "못하면", "타임아웃", "재전송", "유실", "times out", "timed out",
    "timeout", "retransmit", "resend", "re-send", "is lost", "gets lost", "超时", "重传", "重发", "丢失", "再送",
    "タイムアウト",
  ])

  /// Whether the sentence of a sending tells of a loss.
  private func tellsLoss(_ sending: Sending, _ line: Int, _ reading: Reading) -> Bool {
    let range = reading.range(of: line)
    guard StepCollector.lossWords.isIn(reading.text, range) else { return false }
    let reader = LineReader(text: reading.text, range: range, mentions: reading.mentions(in: line))
    let sentence = reader.sentences.last { $0.lowerBound <= sending.start } ?? range
    return StepCollector.lossWords.isIn(reading.text, sentence)
  }

  private func isStep(_ sending: Sending) -> Bool {
    sending.from != nil
      && (!sending.flags.isEmpty || StepWriter.isNumber(sending.seq) || StepWriter.isNumber(sending.ack))
  }

  private mutating func cell(_ block: Document.Block, _ index: Int, _ reading: inout Reading) {
    if block.isHeaderRow { return columns.take(block, reading) }
    guard !isOff(reading) else { return }
    if block.container != table {
      table = block.container
      columnIsCounted = false
      while stack.last?.kind == .rows { pop(&reading) }
    }
    if listed(block, &reading) { return }
    let isNewRow = block.column == 0 || stack.last?.kind != .rows
    if block.column == 0 { isNamedRow = namesRow(block, reading) }
    if isNamedRow { return }
    if isNewRow {
      let line = Int(block.firstLine)
      let sense = reading.sense(of: line)
      var row = draft(line, sense, sense.ordinal ?? marker(line, reading), reading)
      row.position = reading.range(of: line).lowerBound
      // `| — | FIN | … |` below rows that are counted: no further step.
      let title = reading.string(ofLine: line)
      isNamedRow = columnIsCounted && !title.contains { $0.isLetter || $0.isNumber }
      if isNamedRow { return }
      columnIsCounted = title.allSatisfy(\.isNumber)
      columns.complete(&row, block, line, reading)
      add(row, kind: .rows, rank: 80, &reading)
    }
    guard let top = stack.indices.last, let last = stack[top].drafts.indices.last else { return }
    for line in block.lines where !(isNewRow && line == Int(block.firstLine)) {
      let sense = reading.sense(of: line)
      // A column of one side's states is not the sender's to enter.
      if !columns.holdsStates(block.column) { stack[top].drafts[last].children.append(line) }
      StepCollector.merge(sense, into: &stack[top].drafts[last])
      columns.complete(&stack[top].drafts[last], block, line, reading)
    }
  }

  /// `① …<br>② …`: the pieces of one cell are steps.
  private mutating func listed(_ block: Document.Block, _ reading: inout Reading) -> Bool {
    guard block.lines.count >= 2 else { return false }
    let ordinals = block.lines.map { reading.sense(of: $0).ordinal ?? marker($0, reading) }
    guard ordinals.allSatisfy({ $0 != nil }), ordinals.first == 1 else { return false }
    for (line, ordinal) in zip(block.lines, ordinals) {
      add(draft(line, reading.sense(of: line), ordinal, reading), kind: .numbered, rank: 82, &reading)
    }
    return true
  }

  /// A state or a field at the head of a row is explained there: the row is no step.
  private func namesRow(_ block: Document.Block, _ reading: Reading) -> Bool {
    let line = Int(block.firstLine)
    guard !reading.kinds(in: line).isDisjoint(with: .state | .field), !columns.holdsStates(block.column),
      let term = TermLine(
        text: reading.text, range: reading.range(of: line), mentions: reading.mentions(in: line), whole: true)
    else { return false }
    return !term.states.isEmpty || term.field != nil
  }

  /// A table's row says sender, flags and numbers in separate cells.
  private static func merge(_ sense: LineSense, into draft: inout StepDraft) {
    guard var known = draft.sending else {
      draft.sending = sense.first
      if draft.sending == nil, sense.looseSeq != nil || sense.looseAck != nil {
        draft.sending = Sending(start: draft.position, seq: sense.looseSeq, ack: sense.looseAck)
      }
      return
    }
    if let other = sense.first {
      if known.flags.isEmpty { known.flags = other.flags }
      known.from = known.from ?? other.from
      known.to = known.to ?? other.to
      known.seq = known.seq ?? other.seq
      known.ack = known.ack ?? other.ack
      known.isTold = known.isTold || other.isTold
    }
    known.seq = known.seq ?? sense.looseSeq
    known.ack = known.ack ?? sense.looseAck
    draft.sending = known
  }

  // MARK: Groups

  private func draft(_ line: Int, _ sense: LineSense, _ ordinal: Int?, _ reading: Reading) -> StepDraft {
    var draft = StepDraft(head: line, position: 0)
    draft.ordinal = ordinal
    draft.received = sense.received
    draft.later = sense.laterFin
    if !sense.isQuestion, !sense.isWrong, var sending = sense.first {
      sending.seq = sending.seq ?? sense.looseSeq
      sending.ack = sending.ack ?? sense.looseAck
      draft.sending = sending
    }
    draft.position = -1
    if let mark = reading.mentions(in: line).first(where: { $0.kind == .ordinal }) {
      let values = ValueReader(text: reading.text, end: reading.range(of: line).upperBound)
      let after = Int(mark.end)
      draft.isSpokenOf = ["挥手时", "握手时", "에서", " 과정에서", "の際"].contains { values.starts(after, $0) }
    }
    return draft
  }

  private mutating func add(_ draft: StepDraft, kind: StepGroup.Kind, rank: Int, _ reading: inout Reading) {
    var draft = draft
    if draft.position < 0 { draft.position = reading.range(of: draft.head).lowerBound }
    if kind == .numbered { goOnCounting(&draft, rank, reading) }
    var rank = rank
    if kind == .bullets, let top = stack.lastIndex(where: { $0.rank <= rank + 1 }) {
      if stack[top].isBelowStep, stack[top].rank == rank + 1 {
        rank += 1
      } else if stack[top].kind == .numbered, stack[top].rank == rank,
        stack[top].drafts.last?.flags.isEmpty == false
      {
        stack.append(
          StepGroup(kind: .bullets, rank: rank + 1, section: section, phase: phase, isBelowStep: true))
        rank += 1
      }
    }
    if kind == .numbered, let details = stack.lastIndex(where: \.isBelowStep), details > 0,
      stack[details - 1].rank == rank, goesOn(details - 1, draft, kind)
    {
      stack[details - 1].hasDetails = true
    }
    while let top = stack.indices.last,
      stack[top].rank > rank || stack[top].rank == rank && !goesOn(top, draft, kind)
    { pop(&reading) }
    if stack.last?.rank == rank, stack.last?.kind == kind {
      let top = stack.count - 1
      if let last = stack[top].drafts.indices.last {
        // The numbering went on: what stood between belongs to the step before.
        if kind == .numbered { stack[top].drafts[last].children += stack[top].drafts[last].loose }
        stack[top].drafts[last].loose = []
      }
      stack[top].drafts.append(draft)
    } else {
      stack.append(StepGroup(kind: kind, rank: rank, section: section, phase: phase, drafts: [draft]))
    }
  }

  /// `1. … 1. … 1. …` of one list: Markdown counts on by itself.
  private func goOnCounting(_ draft: inout StepDraft, _ rank: Int, _ reading: Reading) {
    guard let group = stack.last(where: { $0.kind == .numbered && $0.rank == rank }),
      let last = group.drafts.last, let before = last.ordinal, let own = draft.ordinal, own == 1, before >= 1
    else { return }
    let here = reading.block(of: draft.head)
    let there = reading.block(of: last.head)
    if here.kind == .item, here.ordinal == 1, here.container == there.container,
      Int(here.firstLine) == draft.head, Int(there.firstLine) == last.head
    {
      draft.ordinal = before + 1
    }
  }

  /// Groups are looked at in place: a copy of one in hand would make its next step copy them all.
  private func goesOn(_ group: Int, _ draft: StepDraft, _ kind: StepGroup.Kind) -> Bool {
    guard stack[group].kind == kind else { return false }
    // A second first SYN opens a list of its own: what the flags mean above, the steps below.
    if kind == .bullets, draft.flags == .syn, stack[group].drafts.contains(where: { $0.flags == .syn }) {
      return false
    }
    guard kind == .numbered, let next = draft.ordinal, let last = stack[group].drafts.last?.ordinal else {
      return true
    }
    return next > last
  }

  private mutating func pop(_ reading: inout Reading) {
    guard var group = stack.popLast() else { return }
    if group.kind == .numbered, let last = group.drafts.indices.last {
      keepStates(of: &group.drafts[last], &reading)
    }
    // Under a step that names its flags stand details, not further steps.
    let isDetail =
      group.isBelowStep
      ? stack.last?.hasDetails ?? false : stack.last?.drafts.last.map { !$0.flags.isEmpty } ?? false
    if !isDetail || group.kind == .prose, StepWriter.write(group, &reading) { return }
    // No steps of their own: details of the step above.
    guard let top = stack.indices.last, let last = stack[top].drafts.indices.last, group.kind != .prose else {
      return
    }
    for draft in group.drafts { stack[top].drafts[last].children += [draft.head] + draft.children }
  }

  /// Below the last step no numbering goes on; still, `client : TIME_WAIT` in its paragraph is its own.
  private func keepStates(of draft: inout StepDraft, _ reading: inout Reading) {
    for line in draft.loose
    where reading.document.lines[line].block == reading.document.lines[draft.head].block {
      let sense = reading.sense(of: line)
      guard sense.sendings.isEmpty, !sense.states.isEmpty,
        sense.states.allSatisfy({ $0.owner != nil || $0.isBoth })
      else { break }
      draft.children.append(line)
    }
    draft.loose = []
  }

  /// `1)`, `(1)`, `[2]`, `3.` at the head of a line that is no Markdown list.
  private func marker(_ line: Int, _ reading: Reading) -> Int? {
    let range = reading.range(of: line)
    var at = range.lowerBound
    let text = reading.text
    if text[at] == UInt8(ascii: "(") || text[at] == UInt8(ascii: "[") { at += 1 }
    let begin = at
    while at < range.upperBound, at - begin < 2, text[at].isDigit { at += 1 }
    guard at > begin, at < range.upperBound, [0x29, 0x2e, 0x5d, 0x3a].contains(text[at]) else { return nil }
    guard at + 1 >= range.upperBound || !text[at + 1].isDigit else { return nil }
    return text[begin..<at].reduce(0) { $0 * 10 + Int($1 & 15) }
  }
}
