import TCP

/// Which drafts stand beside each other, and when a group of them ends.
extension StepCollector {
  func draft(_ line: Int, _ sense: LineSense, _ ordinal: Int?, _ reading: Reading) -> StepDraft {
    var draft = StepDraft(head: line, position: 0)
    draft.ordinal = ordinal
    draft.received = sense.received
    draft.later = sense.laterFin
    if !sense.isQuestion, !sense.isWrong, var sending = sense.first, !namesHandshake(line, sense, reading) {
      let isOthers =
        sense.looseNumberOwner.map { owner in sending.from.map { $0 != owner } ?? false } ?? false
      sending.seq = sending.seq ?? (isOthers ? nil : sense.looseSeq)
      sending.ack = sending.ack ?? sense.looseAck
      if sending.from == nil, sending.to == nil, let sender = hostInBracket(line, sense, reading) {
        (sending.from, sending.to) = (sender, LineReader.other(sender))
      }
      draft.sending = sending
    }
    readFigure(line, into: &draft, reading)
    if draft.sending == nil, let drawn = figureBelow(line, reading) {
      draft.sending =
        LineReader(
          text: reading.text, range: reading.range(of: drawn), mentions: reading.mentions(in: drawn)
        ).read(line: drawn).first
      readFigure(drawn, into: &draft, reading)
    }
    draft.position = -1
    if let mark = reading.mentions(in: line).first(where: { $0.kind == .ordinal }) {
      let values = ValueReader(text: reading.text, end: reading.range(of: line).upperBound)
      let after = Int(mark.end)
      draft.isSpokenOf = ["挥手时", "握手时", "에서", " 과정에서", "の際"].contains { values.starts(after, $0) }
    }
    return draft
  }

  /// `FIN 전송 (클라이언트)`, `ACK (server, → CLOSE_WAIT)`: the one host that is named, first in its bracket.
  private func hostInBracket(_ line: Int, _ sense: LineSense, _ reading: Reading) -> UInt8? {
    guard sense.actors.count == 1, sense.received.isEmpty, case let host = sense.actors[0],
      // `(active close)` is what is done.
      host.party != 2, host.party != 3, host.role == .bare, reading.range(of: line).count <= 60,
      host.end < reading.range(of: line).upperBound,
      host.start > reading.range(of: line).lowerBound, reading.text[host.start - 1] == UInt8(ascii: "("),
      reading.text[host.end].isOne(of: "),")
    else { return nil }
    return host.party
  }

  /// `2.  SYN-SENT  --> <SEQ=100><CTL=SYN>  --> SYN-RECEIVED`: A's state, what goes which way, and B's, as RFCs draw it.
  private func readFigure(_ line: Int, into draft: inout StepDraft, _ reading: Reading) {
    let range = reading.range(of: line)
    let states = reading.mentions(in: line).filter { $0.kind == .state }
    guard var sending = draft.sending, states.count == 2, let left = states.first, let right = states.last,
      case let between = Int(left.end)..<max(Int(left.end), Int(right.start)),
      let open = reading.text[between].firstIndex(of: UInt8(ascii: "<")).map({
        // `<--` is an arrow, `<SEQ=` opens a field.
        reading.text[$0 + 1].isLetter
          ? $0 : reading.text[($0 + 1)..<between.upperBound].firstIndex(of: UInt8(ascii: "<")) ?? $0
      }), reading.text[open + 1].isLetter,
      let isRight = Arrow.direction(reading.text, Int(left.end)..<open),
      range.upperBound - Int(right.end) <= 2
    else { return }
    let values = ValueReader(text: reading.text, end: Int(right.start))
    for at in open..<Int(right.start) - 5 where values.starts(at, "<ACK=") {
      if let (number, _) = values.expression(at + 5, isAssigned: true) { sending.ack = number }
    }
    (sending.from, sending.to) = isRight ? (6, 7) : (7, 6)
    sending.isTold = true
    draft.sending = sending
    draft.isDrawn = true
    draft.drawn = zip([6, 7], [left, right]).map { party, state in
      (party, ConnectionState.allCases[Int(state.value & ~Mention.weak)])
    }
  }

  /// `2.  (Close)`, and the figure's line below it.
  private func figureBelow(_ line: Int, _ reading: Reading) -> Int? {
    let block = reading.block(of: line)
    let text = TextSlice(reading.text, reading.range(of: line)).trimmed
    guard line + 1 < Int(block.endLine), text.count <= 24, text.last == UInt8(ascii: ")"),
      TextSlice(reading.text, reading.range(of: line + 1)).contains("<SEQ=")
    else { return nil }
    return line + 1
  }

  /// `3-way handshaking 방식(SYN, ACK)`: what the handshake is made of, in a bracket behind its name.
  private func namesHandshake(_ line: Int, _ sense: LineSense, _ reading: Reading) -> Bool {
    guard sense.phase != nil, sense.flagsSeen.list.count >= 2, sense.first?.isTold == false else {
      return false
    }
    let range = reading.range(of: line)
    let mentions = reading.mentions(in: line)
    guard let first = mentions.first(where: { $0.kind == .flag }),
      let open = reading.text[range.lowerBound..<Int(first.start)].lastIndex(of: UInt8(ascii: "(")),
      let name = mentions.first(where: { $0.kind == .phase }), Int(name.end) <= open
    else { return false }
    return TextSlice(reading.text, Int(name.start)..<open).contains("way")
      || TextSlice(reading.text, Int(name.start)..<open).contains("Way")
  }

  mutating func add(
    _ draft: consuming StepDraft, kind: StepGroup.Kind, rank: Int, _ reading: inout Reading
  ) {
    if draft.position < 0 { draft.position = reading.range(of: draft.head).lowerBound }
    if kind == .numbered { goOnCounting(&draft, rank, reading) }
    var rank = rank
    if kind == .bullets, let top = stack.lastIndex(where: { $0.rank <= rank + 1 }) {
      if stack[top].isBelowStep, stack[top].rank == rank + 1 {
        rank += 1
      } else if stack[top].kind == .numbered, stack[top].rank == rank,
        stack[top].drafts.last?.flags.isEmpty == false, isRightBelowItem(draft.head, reading)
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

  /// Nothing stands between its list and the one above.
  private func isRightBelowItem(_ line: Int, _ reading: Reading) -> Bool {
    let blocks = reading.document.blocks
    let own = Int(reading.document.lines[line].block)
    let before = (max(0, own - 12)..<own).last { blocks[$0].container != blocks[own].container }
    return before.map { blocks[$0].listDepth > 0 } ?? false
  }

  /// `1. … 1. … 1. …` of one list: Markdown counts on by itself.
  mutating func goOnCounting(_ draft: inout StepDraft, _ rank: Int, _ reading: Reading) {
    guard let index = stack.lastIndex(where: { $0.kind == .numbered && $0.rank == rank }) else { return }
    goOnClosing(&draft, index)
    guard let last = stack[index].drafts.last, let before = last.ordinal, let own = draft.ordinal, own == 1,
      before >= 1
    else { return }
    let here = reading.block(of: draft.head)
    let there = reading.block(of: last.head)
    if here.kind == .item, here.ordinal == 1, here.container == there.container,
      Int(here.firstLine) == draft.head, Int(there.firstLine) == last.head
    {
      draft.ordinal = before + 1
    }
  }

  /// FIN and ACK numbered 1 and 2, then the other side's FIN and ACK numbered from 1 again.
  private mutating func goOnClosing(_ draft: inout StepDraft, _ group: Int) {
    guard let own = draft.ordinal, let before = stack[group].drafts.last?.ordinal else { return }
    if stack[group].offset > 0 {
      draft.ordinal = own + stack[group].offset
    } else if own == 1, before == 2, draft.flags.contains(.fin), stack[group].section == section,
      stack[group].drafts.map(\.flags) == [.fin, .ack]
    {
      stack[group].offset = before
      draft.ordinal = before + 1
    }
  }

  /// Groups are looked at in place: a copy of one in hand would make its next step copy them all.
  func goesOn(_ group: Int, _ draft: StepDraft, _ kind: StepGroup.Kind) -> Bool {
    guard stack[group].kind == kind else { return false }
    // A second first SYN opens a list of its own: what the flags mean above, the steps below.
    if kind == .bullets, draft.flags == .syn,
      let first = stack[group].drafts.first(where: { $0.flags == .syn })
    {
      // Unless it is the other side's: `B→A: ACK`, and then `B→A: SYN`.
      let sender = draft.sending?.from
      return sender != nil && sender == first.sending?.from.flatMap(LineReader.other)
        && stack[group].drafts.last?.flags == .ack && stack[group].drafts.last?.sending?.from == sender
    }
    guard kind == .numbered, let next = draft.ordinal, let last = stack[group].drafts.last?.ordinal else {
      return true
    }
    return next > last
  }

  mutating func pop(_ reading: inout Reading) {
    guard var group = stack.popLast() else { return }
    if group.kind == .numbered, let last = group.drafts.indices.last {
      if last > 0 { keepToken(of: &group.drafts[last], after: group.drafts[last - 1], reading) }
      keepTelling(of: &group.drafts[last], &reading)
      keepStates(of: &group.drafts[last], &reading)
    }
    // Under a step that names its flags stand details, not further steps.
    let isDetail =
      group.isBelowStep
      ? stack.last?.hasDetails ?? false : stack.last?.drafts.last.map { !$0.flags.isEmpty } ?? false
    if !isDetail || group.kind == .prose || tellsAgain(group), StepWriter.write(group, &reading) { return }
    for draft in group.drafts where draft.flags.isEmpty && draft.children.count >= 3 {
      writeWithin(draft, of: group, &reading)
    }
    // No steps of their own: details of the step above.
    guard let top = stack.indices.last, let last = stack[top].drafts.indices.last, group.kind != .prose else {
      return
    }
    for draft in group.drafts { stack[top].drafts[last].children += [draft.head] + draft.children }
  }

  /// The whole of an opening or a close, each segment with its sender, below a line that sums it up:
  /// `총 3단계이며, SYN과 ACK를 쓴다`.
  private func tellsAgain(_ group: StepGroup) -> Bool {
    (group.kind == .numbered || group.kind == .bullets) && StepAlignment(group).isWhole
      && group.drafts.allSatisfy { $0.sending?.from != nil && !$0.flags.isEmpty }
  }

  /// `5. The browser opens a TCP connection`, and the whole opening told below it; `- 4-way handshake`, and the whole
  /// close in the item's further lines.
  private func writeWithin(_ item: StepDraft, of group: StepGroup, _ reading: inout Reading) {
    var inner = StepGroup(kind: .prose, rank: 90, section: group.section, phase: group.phase)
    for line in item.children where !reading.isClaimed(line) && isOfNoItem(line, reading) {
      let sense = reading.sense(of: line)
      let own = draft(line, sense, nil, reading)
      guard let sending = own.sending, isStep(sending), !tellsLoss(sending, line, reading) else { continue }
      inner.drafts.append(own)
      inner.drafts[inner.drafts.count - 1].position = reading.range(of: line).lowerBound
    }
    if StepAlignment(inner).isWhole { _ = StepWriter.write(inner, &reading) }
  }

  private func isOfNoItem(_ line: Int, _ reading: Reading) -> Bool {
    let block = reading.block(of: line)
    return block.kind == .paragraph || block.kind == .item && line > Int(block.firstLine)
  }

  /// `Step 3` / `Client` / `ACK`, each a paragraph: the last step's flags stand where those of the one before did.
  private func keepToken(of draft: inout StepDraft, after before: StepDraft, _ reading: Reading) {
    guard draft.flags.isEmpty, isCountOnly(draft.head, reading), isCountOnly(before.head, reading),
      let line = draft.loose.first, reading.range(of: line).count <= 16,
      before.children.contains(where: { reading.range(of: $0).count <= 16 && holdsFlags($0, reading) }),
      holdsFlags(line, reading)
    else { return }
    draft.children.append(line)
    draft.loose.removeFirst()
  }

  func isCountOnly(_ line: Int, _ reading: Reading) -> Bool {
    reading.range(of: line).count <= 16 && reading.mentions(in: line).allSatisfy { $0.kind == .ordinal }
  }

  private func holdsFlags(_ line: Int, _ reading: Reading) -> Bool {
    reading.kinds(in: line).contains(.flag)
  }

  /// `3. Client → Server : ACK` over `클라이언트는 ACK(y+1)를 서버로 보낸다`: the very segment, told in full right below.
  private func keepTelling(of draft: inout StepDraft, _ reading: inout Reading) {
    // `3단계: 클라이언트 → 서버` alone on its line, and on the next what is sent.
    if let line = draft.loose.first, line == draft.head + 1, draft.flags.isEmpty,
      reading.document.lines[line].block == reading.document.lines[draft.head].block,
      !reading.kinds(in: draft.head).contains(.flag), !reading.sense(of: line).sendings.isEmpty
    {
      draft.children.append(line)
      draft.loose.removeFirst()
      return
    }
    guard let line = draft.loose.first, let own = draft.sending, let from = own.from,
      reading.document.lines[line].block == reading.document.lines[draft.head].block + 1,
      let told = reading.sense(of: line).first, told.isTold, told.flags == own.flags, told.from == from
    else { return }
    draft.children.append(line)
    draft.loose.removeFirst()
  }

  /// Below the last step no numbering goes on; still, `client : TIME_WAIT` in its paragraph is its own.
  func keepStates(of draft: inout StepDraft, _ reading: inout Reading) {
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
  func marker(_ line: Int, _ reading: Reading) -> Int? {
    let range = reading.range(of: line)
    var at = range.lowerBound
    let text = reading.text
    if text[at] == UInt8(ascii: ":") { return emoji(range, reading) }
    if text[at] == UInt8(ascii: "(") || text[at] == UInt8(ascii: "[") { at += 1 }
    let begin = at
    while at < range.upperBound, at - begin < 2, text[at].isDigit { at += 1 }
    // `1` alone in a paragraph of its own.
    if at == range.upperBound, at - begin == 1, range.count == 1, reading.block(of: line).kind == .paragraph,
      reading.block(of: line).lines.count == 1
    {
      return Int(text[begin] & 15)
    }
    if at == begin { return lettered(line, reading) }
    guard at < range.upperBound,
      [0x29, 0x2e, 0x5d, 0x3a].contains(text[at])
        || text[at] == 0xe3 && ValueReader(text: text, end: range.upperBound).starts(at, "、")
    else { return nil }
    guard at + 1 >= range.upperBound || !text[at + 1].isDigit else { return nil }
    return text[begin..<at].reduce(0) { $0 * 10 + Int($1 & 15) }
  }

  /// `b) …`, `나. …`: counted by letters, where the lines beside it go on to the third and all name flags; `A.` and `B.`
  /// alone are hosts.
  private func lettered(_ line: Int, _ reading: Reading) -> Int? {
    guard let own = letter(line, reading), own.place < 4 else { return nil }
    let first = line - own.place
    guard first >= 0, first + 2 < reading.lineCount else { return nil }
    let isCounted = (0...max(2, own.place)).allSatisfy { place in
      letter(first + place, reading).map { $0.place == place && $0.script == own.script } ?? false
    }
    return isCounted ? own.place + 1 : nil
  }

  private func letter(_ line: Int, _ reading: Reading) -> (place: Int, script: Int)? {
    let range = reading.range(of: line)
    guard !range.isEmpty, reading.kinds(in: line).contains(.flag) else { return nil }
    let values = ValueReader(text: reading.text, end: range.upperBound)
    let at = range.lowerBound + (reading.text[range.lowerBound] == UInt8(ascii: "(") ? 1 : 0)
    for (script, letters) in Self.letters.enumerated() {
      let place = letters.firstIndex { letter in
        let end = at + letter.utf8CodeUnitCount
        return end < range.upperBound && reading.text[end].isOne(of: ").") && values.starts(at, letter)
      }
      if let place { return (place, script) }
    }
    return nil
  }

  private static let letters: [[StaticString]] = [
    ["a", "b", "c", "d"], ["A", "B", "C", "D"], ["i", "ii", "iii", "iv"], ["가", "나", "다", "라"],
    ["ㄱ", "ㄴ", "ㄷ", "ㄹ"],
  ]

  /// `:two: 서버는 …`
  private func emoji(_ range: Range<Int>, _ reading: Reading) -> Int? {
    let names: [StaticString] = [":one:", ":two:", ":three:", ":four:", ":five:"]
    let values = ValueReader(text: reading.text, end: range.upperBound)
    return names.firstIndex { values.starts(range.lowerBound, $0) }.map { $0 + 1 }
  }
}
