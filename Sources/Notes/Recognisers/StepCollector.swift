import TCP

/// Walks a note's blocks, sorting lines into groups of steps; a group is judged when it ends.
struct StepCollector {
  var stack: [StepGroup] = []
  var phase: Mention.PhaseWord?
  var section = 0
  var columns = TableColumns()
  var table: Int32 = 0
  /// The row at hand explains a name.
  var isNamedRow = false
  /// The row of the table at hand.
  var tableRow: Int32 = -1
  /// The row above opens with a number.
  var columnIsCounted = false
  /// The number that opens the row at hand.
  var rowNumber: Int?
  /// The lists that explain flags, one an item.
  let glossaries: Set<Int32>

  init(glossaries: Set<Int32> = []) { self.glossaries = glossaries }

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

  func isOff(_ reading: Reading) -> Bool {
    let section = reading.outline.sections[section]
    return section.isSupposed || section.isAttack
  }

  /// Another protocol's section, and no flag on the line: what is told there belongs to that.
  func isForeign(_ line: Int, _ reading: Reading) -> Bool {
    reading.outline.sections[section].isForeign && !reading.kinds(in: line).contains(.flag)
  }

  // MARK: Kinds of blocks

  mutating func heading(_ block: Document.Block, _ reading: inout Reading) {
    let line = Int(block.firstLine)
    let rank = Int(block.level)
    let sense = reading.sense(of: line)
    let ordinal = sense.ordinal ?? marker(line, reading)
    let isStep =
      if let sending = sense.first {
        ordinal != nil || sending.isTold || isSegmentTitle(line, reading)
      } else {
        ordinal.map { isCounted($0, line, rank, reading) || isOverRoute($0, line, &reading) } ?? false
      }
    let isLost = sense.first.map { !$0.isTold && tellsLoss($0, line, reading) } ?? false
    if isStep, !isLost, !sense.isQuestion, !isOff(reading), !isForeign(line, reading) {
      add(draft(line, sense, ordinal, reading), kind: .headings, rank: rank, &reading)
    } else {
      while let top = stack.indices.last, stack[top].rank >= rank || stack[top].kind != .headings {
        pop(&reading)
      }
    }
  }

  /// `seq: 7001`, `ack: 7002` and `client: CLOSED → SYN_SENT` in a fence below a step's heading are the step's.
  mutating func values(_ block: Document.Block, _ reading: inout Reading) {
    guard let top = stack.lastIndex(where: { $0.kind == .headings }), block.lines.count <= 12,
      let last = stack[top].drafts.indices.last, Fence.kind(of: block, reading) == .plain
    else { return }
    for line in block.lines where givesNumber(line, reading) || givesState(line, reading) {
      stack[top].drafts[last].children.append(line)
    }
  }

  private func givesNumber(_ line: Int, _ reading: Reading) -> Bool {
    guard let label = reading.mentions(in: line).first, label.kind == .number || label.kind == .flag,
      case .value(.number(let number), _, _) = ValueReader(
        text: reading.text, end: reading.range(of: line).upperBound
      ).value(after: Int(label.end))
    else { return false }
    return number > 1
  }

  /// A host, a colon, and the state it is in or the way there.
  private func givesState(_ line: Int, _ reading: Reading) -> Bool {
    let range = reading.range(of: line)
    guard let host = reading.mentions(in: line).first, host.kind == .party,
      reading.text[range.lowerBound..<Int(host.start)].allSatisfy(\.isBlank),
      let state = reading.mentions(in: line).dropFirst().first, state.kind == .state
    else { return false }
    return reading.text[Int(host.end)..<Int(state.start)].allSatisfy { $0.isOne(of: ": ") }
  }

  mutating func take(line: Int, of block: Document.Block, _ reading: inout Reading) {
    if isForeign(line, reading), !isNumbered(line, block, reading) { return }
    let isFirst = line == Int(block.firstLine)
    endStory(line, &reading)
    let rank = 10 + 2 * Int(block.listDepth) - (block.kind == .item ? 1 : 0)
    if !reading.tells(line), !isNumbered(line, block, reading) {
      // A bullet that says nothing still ends what stands deeper.
      if block.kind == .item, isFirst {
        while let rankOfTop = stack.last?.rank, rankOfTop > rank { pop(&reading) }
      }
      return
    }
    // A card is asked as it is, and a flag explained among the others is sent by nobody.
    let isCard = isFirst && reading.isClaimed(line) && !reading.highlighted.contains(line)
    if block.kind == .item, isCard || glossaries.contains(block.container) {
      while let rankOfTop = stack.last?.rank, rankOfTop > rank { pop(&reading) }
      return
    }
    let sense = reading.sense(of: line)
    if let word = sense.phase, sense.flagsSeen.isEmpty, reading.range(of: line).count < 90,
      reading.outline.sections[section].phase == nil
    {
      phase = word
    }
    if isOff(reading) || isForeign(line, reading) || sense.isSupposed
      || (sense.isForeign && !sense.flagsSeen.opensOrCloses)
    {
      return
    }
    var ordinal = sense.ordinal ?? marker(line, reading)
    if ordinal == nil, block.kind == .item, isFirst, block.ordinal > 0 { ordinal = Int(block.ordinal) }
    if block.kind == .item, !isFirst, case let first = Int(block.firstLine), reading.isClaimed(first),
      !reading.highlighted.contains(first)
    {
      return
    }
    if ordinal != nil, block.kind == .item, isFirst, isAmongStates(line, block, reading) {
      while let rankOfTop = stack.last?.rank, rankOfTop > rank { pop(&reading) }
      return
    }
    if block.kind == .item, !isFirst, answersAbove(line, sense, reading), let rank = stack.last?.rank {
      return add(draft(line, sense, nil, reading), kind: .bullets, rank: rank, &reading)
    }
    // `[2 단계]` on a line that Markdown takes for the bullet's above it.
    if let ordinal, block.kind == .item, !isFirst, isCountOnly(line, reading) {
      add(draft(line, sense, ordinal, reading), kind: .numbered, rank: 10, &reading)
      return
    }
    if ordinal != nil || block.kind == .item && isFirst, tellsAll(sense) {
      prose(line, sense, rank, &reading)
    } else if let ordinal {
      var step = draft(line, sense, ordinal, reading)
      if let sending = step.sending, supposes(line, reading), tellsLoss(sending, line, reading) {
        step.sending = nil
      }
      add(step, kind: .numbered, rank: rank, &reading)
    } else if isTitle(line, block, sense, reading) {
      add(draft(line, sense, nil, reading), kind: .headings, rank: 7, &reading)
    } else if isLabelled(line, block, sense, reading) {
      add(draft(line, sense, nil, reading), kind: .bullets, rank: rank, &reading)
    } else if block.kind == .item, isFirst {
      if reading.kinds(in: line).contains(.state), isStateAlone(line, reading) {
        while let rankOfTop = stack.last?.rank, rankOfTop > rank { pop(&reading) }
        return
      }
      var item = draft(line, sense, nil, reading)
      if item.sending.map({ $0.seq == nil && $0.ack == nil }) ?? namesWidth(line, reading),
        namesState(line, reading), StepWriter.ownNumber(line, reading) == nil
      {
        while let rankOfTop = stack.last?.rank, rankOfTop > rank { pop(&reading) }
        return
      }
      // A sentence on a flag that nobody sends is no step.
      if item.sending?.isTold == false, reading.range(of: line).count > 60,
        item.sending?.from == nil || LineReader.isVerbFinal(reading.text, reading.range(of: line))
      {
        item.sending = nil
      }
      if item.sending != nil, TermDefinitions.isPlain(line, reading) { item.sending = nil }
      // `만약 TIME_WAIT 상태인 포트로 접속하려면 …`: another story.
      if sense.sendings.count == 1, !sense.states.isEmpty, sense.states.allSatisfy({ $0.state == .timeWait }),
        item.flags != .ack, supposes(line, reading)
      {
        item.sending = nil
      }
      if let sending = item.sending, tellsLoss(sending, line, reading) { item.sending = nil }
      add(item, kind: .bullets, rank: rank, &reading)
    } else if !explainsStateInParagraph(line, block, sense, reading) {
      prose(line, sense, rank, &reading)
    }
  }

  /// `**SYN_SENT** (client): it has sent a SYN`, and the line above or below opens likewise: no step.
  private func explainsStateInParagraph(
    _ line: Int, _ block: Document.Block, _ sense: LineSense, _ reading: Reading
  ) -> Bool {
    guard block.kind == .paragraph, sense.sendings.allSatisfy({ $0.seq == nil && $0.ack == nil }),
      explainsState(line, reading)
    else { return false }
    return [line - 1, line + 1].contains { block.lines.contains($0) && explainsState($0, reading) }
  }

  /// `- Client > Server : SYN`, and `Server > Client : SYN ACK` on the item's next line: a bullet without its mark.
  private func answersAbove(_ line: Int, _ sense: LineSense, _ reading: Reading) -> Bool {
    guard let top = stack.last, top.kind == .bullets, let above = top.drafts.last, above.head == line - 1,
      reading.document.lines[line].block == reading.document.lines[above.head].block,
      let before = above.sending, before.isTold, before.from != nil, !before.flags.isEmpty,
      let own = sense.first, own.isTold, own.from != nil, own.flags != before.flags,
      sense.sendings.count == 1,
      let actor = sense.actors.first, actor.start == reading.range(of: line).lowerBound
    else { return false }
    return sense.received.isEmpty || own.from != before.from
  }

  /// A head that only counts, and a line of the paragraph right below it.
  func isBare(_ head: Int, _ line: Int, _ reading: Reading) -> Bool {
    let lines = reading.document.lines
    return
      (lines[line].block == lines[head].block + 1 && lines[head + 1].block != lines[head].block
      || lines[line].block == lines[head].block && line == head + 1)
      && reading.range(of: head).count <= 20
      && reading.mentions(in: head).allSatisfy {
        $0.kind == .ordinal || $0.kind == .topic && $0.value == Mention.Topic.tcp.rawValue
      }
  }

  /// `4. 三次握手：客户端发起 SYN。服务端返回 SYN 和 ACK。…`: all steps in one item.
  func tellsAll(_ sense: LineSense) -> Bool {
    sense.sendings.count { $0.isTold && $0.from != nil } >= 3
      && Set(sense.sendings.compactMap(\.from)).count >= 2
      && sense.sendings.contains { $0.flags.contains(.syn) }
  }

  /// `**a. A -> B: SYN**` over bullets: a line of its own, all bold, that says who sends what to whom.
  func isTitle(_ line: Int, _ block: Document.Block, _ sense: LineSense, _ reading: Reading) -> Bool {
    if isLabelOverList(line, block, reading), isSegmentTitle(line, reading) { return true }
    guard block.kind == .paragraph, block.listDepth == 0, block.lines.count == 1,
      let sending = sense.first, sending.isTold, !sending.flags.isEmpty, sending.from != nil,
      reading.mentions(in: line).contains(where: { $0.kind == .arrow })
    else { return false }
    let range = reading.range(of: line)
    return reading.document.strongSpan(at: range.lowerBound).map { $0.upperBound + 2 >= range.upperBound }
      ?? false
  }

  /// `**SYN:** The client sends …`, and the next paragraph or the one before opens likewise: items without a mark.
  private func isLabelled(_ line: Int, _ block: Document.Block, _ sense: LineSense, _ reading: Reading)
    -> Bool
  {
    guard opensWithFlag(block, reading), line == Int(block.firstLine), sense.first?.isTold == true,
      sense.first?.from != nil
    else { return false }
    let own = Int(reading.document.lines[line].block)
    return [own - 1, own + 1].contains {
      reading.document.blocks.indices.contains($0) && opensWithFlag(reading.document.blocks[$0], reading)
    }
  }

  private func opensWithFlag(_ block: Document.Block, _ reading: Reading) -> Bool {
    let line = Int(block.firstLine)
    guard block.kind == .paragraph, block.listDepth == 0, block.lines.count == 1,
      let first = reading.mentions(in: line).first, first.kind == .flag,
      case let range = reading.range(of: line), Int(first.start) == range.lowerBound,
      let colon = reading.text[range].firstIndex(of: UInt8(ascii: ":"))
    else { return false }
    return colon - range.lowerBound <= 12
  }

  /// `SYN + ACK 세그먼트` in a paragraph of its own, and a list below.
  private func isLabelOverList(_ line: Int, _ block: Document.Block, _ reading: Reading) -> Bool {
    guard block.kind == .paragraph, block.listDepth == 0, block.lines.count == 1,
      let first = reading.mentions(in: line).first, first.kind == .flag,
      Int(first.start) == reading.range(of: line).lowerBound
    else { return false }
    let next = Int(reading.document.lines[line].block) + 1
    return next < reading.document.blocks.count && reading.document.blocks[next].kind == .item
  }

  /// `- LAST_ACK : FIN을 보낸 뒤 …`, `- 序列号：…通过 SYN 包传给…`: explains a name, and sends nothing.
  func namesState(_ line: Int, _ reading: Reading) -> Bool {
    guard !reading.kinds(in: line).isDisjoint(with: .state | .field | .number),
      let term = TermLine(
        text: reading.text, range: reading.range(of: line), mentions: reading.mentions(in: line), whole: false
      )
    else { return false }
    // `SYN_SENT → client has sent SYN, waiting for …` explains; `CLOSED → SYN_SENT` leads on.
    let leads =
      term.isArrow(reading.text)
      && (term.states.isEmpty || reading.text[term.body].count < 16
        || reading.mentions(in: line).contains {
          $0.kind == .state && (0..<4).contains(Int($0.start) - term.body.lowerBound)
        })
    return !leads && (!term.states.isEmpty || term.field != nil)
  }

  /// `- **sequence number** (32 bits): if SYN=1, …`: a field of the header.
  private func namesWidth(_ line: Int, _ reading: Reading) -> Bool {
    guard let label = reading.mentions(in: line).first, label.headerField != nil else { return false }
    return BitsReader.bits(reading.text, Int(label.end)..<reading.range(of: line).upperBound) != nil
  }

  /// `2. **SYN-SENT**: …`, one of five or more states that a list explains one after the other.
  func isAmongStates(_ line: Int, _ block: Document.Block, _ reading: Reading) -> Bool {
    guard explainsState(line, reading) else { return false }
    let blocks = reading.document.blocks
    let index = Int(reading.document.lines[line].block)
    let near = max(0, index - 10)..<min(blocks.count, index + 11)
    return near.count {
      blocks[$0].kind == .item && blocks[$0].listDepth == block.listDepth && blocks[$0].ordinal > 0
        && explainsState(Int(blocks[$0].firstLine), reading)
    } >= 5
  }

  /// `- CLOSE_WAIT`, and bullets below it that tell what it is.
  private func isStateAlone(_ line: Int, _ reading: Reading) -> Bool {
    let range = reading.range(of: line)
    guard let state = reading.mentions(in: line).first, state.kind == .state else { return false }
    return Int(state.start) == range.lowerBound && Int(state.end) == range.upperBound
  }

  private func explainsState(_ line: Int, _ reading: Reading) -> Bool {
    guard let first = reading.mentions(in: line).first, first.kind == .state,
      Int(first.start) <= reading.range(of: line).lowerBound + 4
    else { return false }
    return Int(first.end) == reading.range(of: line).upperBound || namesState(line, reading)
  }

  func isNumbered(_ line: Int, _ block: Document.Block, _ reading: Reading) -> Bool {
    block.kind == .item && block.ordinal > 0 && line == Int(block.firstLine) || marker(line, reading) != nil
  }

  /// A line without a marker: part of the step above it, or a told exchange of its own.
  mutating func prose(_ line: Int, _ sense: LineSense, _ rank: Int, _ reading: inout Reading) {
    if let top = stack.indices.last, !stack[top].drafts.isEmpty, stack[top].kind != .prose {
      let last = stack[top].drafts.count - 1
      let isOfTitle =
        !stack[top].drafts[last].flags.isEmpty && stack[top].drafts[last].sending?.isTold == false
        && reading.document.lines[line].block == reading.document.lines[stack[top].drafts[last].head].block
      if rank > stack[top].rank || stack[top].kind == .headings || isOfTitle
        || goesOnTelling(stack[top].drafts[last], line, sense, reading)
      {
        stack[top].drafts[last].children.append(line)
        if stack[top].drafts[last].flags != [] || sense.sendings.count < 2 { return }
      } else if isBare(stack[top].drafts[last].head, line, reading) {
        // `[STEP 4]` alone: what it is stands in the paragraph below.
        stack[top].drafts[last].children.append(line)
        if sense.sendings.count < 3 { return }
      } else {
        stack[top].drafts[last].loose.append(line)
      }
    } else if let below = stack.indices.dropLast().last, let last = stack[below].drafts.indices.last,
      reading.document.lines[line].block == reading.document.lines[stack[below].drafts[last].head].block
    {
      // A sentence of the paragraph was taken for one told by itself; this one may belong to the step too.
      stack[below].drafts[last].loose.append(line)
    }
    guard !sense.isQuestion, !sense.isWrong else { return }
    if sense.sendings.isEmpty, sense.looseAck == nil { return }
    for var clause in Clauses.read(line, sense, reading) {
      if let data = clause.takeAnswered() {
        var draft = StepDraft(head: line, position: data.start)
        draft.sending = data
        draft.sentence = clause.sentence
        draft.told = []
        add(draft, kind: .prose, rank: 90, &reading)
      }
      var states = clause.states[...]
      for (index, sending) in clause.sendings.enumerated()
      where (isStep(sending) || isNotation(sending, line, reading)) && !tellsLoss(sending, line, reading)
        && !isSupposed(sending, line, reading)
      {
        var draft = StepDraft(head: line, position: sending.start)
        draft.sending = sending
        draft.sentence = clause.sentence
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

  /// A further line of an item that told its step on the first: states, numbers, or the same segment again.
  func goesOnTelling(_ draft: StepDraft, _ line: Int, _ sense: LineSense, _ reading: Reading) -> Bool {
    let block = reading.document.lines[line].block
    guard block == reading.document.lines[draft.head].block, reading.block(of: line).kind == .item else {
      return false
    }
    // The item's first line has said nothing yet.
    guard let told = draft.sending, !told.flags.isEmpty else { return isOpenEnded(draft.head, reading) }
    guard told.isTold else { return false }
    // `(It closes likewise: FIN(X), ACK(X+1), …)`: an order of its own.
    if sense.sendings.isEmpty, sense.received.isEmpty, sense.flagsSeen.opensOrCloses,
      !sense.flagsSeen.isSubset(of: told.flags)
    {
      return false
    }
    return sense.sendings.allSatisfy {
      $0.flags.isSubset(of: told.flags)
        && ($0.from == nil || told.from.flatMap(LineReader.other) != $0.from
          || told.flags.contains(.syn) && $0.flags == told.flags)
    }
  }

  /// Names no flag or state that the lines below it would explain.
  private func isOpenEnded(_ head: Int, _ reading: Reading) -> Bool {
    guard reading.block(of: head).lines.count <= 6,
      reading.text[reading.range(of: head).upperBound - 1] != UInt8(ascii: ":")
    else { return false }
    let mentions = reading.mentions(in: head).filter { $0.kind != .ordinal }
    guard let first = mentions.first(where: { $0.kind == .flag || $0.kind == .state }) else { return true }
    return mentions.contains {
      $0.kind == .verb && $0.start > first.start && $0.value == Mention.Verb.receive.rawValue
    }
  }

  /// Words for what goes wrong on the way: what is sent then belongs to no handshake.
  static let lossWords = WordSet([
    "받지 못하", "받지못하", "못 받으면", "못하면", "타임아웃", "재전송", "유실", "times out", "timed out", "not receive",
    "timeout", "retransmit", "resend", "re-send", "is lost", "gets lost", "超时", "重传", "没收到", "未收到", "没有收到",
    "重发", "重新发送", "丢失", "丢弃", "再送",
    "タイムアウト",
  ])

  /// `1. 如果服务端不应答，…`, `1. SYN이 유실되었을 때`: what happens where something goes wrong.
  private func supposes(_ line: Int, _ reading: Reading) -> Bool {
    let range = reading.range(of: line)
    if TextSlice(reading.text, range).trimmed.hasSuffix(oneOf: "때", "경우", "시") { return true }
    let head = TermLine.skipMarker(reading.text, range)
    return (["如果", "若", "만약", "만일", "If ", "もし"] as [StaticString]).contains {
      BitsReader.starts(reading.text, head, range.upperBound, $0)
    }
  }

  /// `the client can send a SYN`, `malicious clients send many SYNs`: what may be done, and what is done amiss.
  func isSupposed(_ sending: Sending, _ line: Int, _ reading: Reading) -> Bool {
    let range = reading.range(of: line)
    guard StepCollector.doubtWords.isIn(reading.text, range) else { return false }
    let reader = LineReader(text: reading.text, range: range, mentions: reading.mentions(in: line))
    let sentence = reader.sentences.last { $0.lowerBound <= sending.start } ?? range
    return StepCollector.doubtWords.isIn(reading.text, sentence)
  }

  private static let doubtWords = WordSet([
    " can send", " could send", " may send", " might send", "malicious", "attacker", "spoof", "공격자", "악의적",
    "攻击者", "恶意", "攻撃者",
  ])

  /// Whether the sentence of a sending tells of a loss.
  func tellsLoss(_ sending: Sending, _ line: Int, _ reading: Reading) -> Bool {
    let range = reading.range(of: line)
    guard StepCollector.lossWords.isIn(reading.text, range) else { return false }
    let reader = LineReader(text: reading.text, range: range, mentions: reading.mentions(in: line))
    let sentence = reader.sentences.last { $0.lowerBound <= sending.start } ?? range
    guard StepCollector.lossWords.isIn(reading.text, sentence) else { return false }
    // `enters TIME-WAIT, waiting for a timeout`
    if sending.flags == .ack,
      reading.mentions(in: line).contains(where: {
        $0.kind == .state && ConnectionState.allCases[Int($0.value & ~Mention.weak)] == .timeWait
          && sentence.contains(Int($0.start)) && Int($0.start) > sending.start
      })
    {
      return false
    }
    // `enters TIME-WAIT (which lets it resend the ACK in case that is lost)`: an aside.
    let bracket = reading.text[sentence].firstIndex(of: UInt8(ascii: "(")) ?? sentence.upperBound
    guard bracket > sending.start,
      let close = reading.text[bracket..<sentence.upperBound].lastIndex(of: UInt8(ascii: ")")),
      close - bracket > 40
    else { return true }
    return StepCollector.lossWords.isIn(reading.text, sentence.lowerBound..<bracket)
      || StepCollector.lossWords.isIn(reading.text, close..<sentence.upperBound)
  }
}
