import TCP

/// Drawings in a fence: ladders, arrow lines, RFC style, one token a line with arrows between.
enum Ladders: Recogniser {
  static let shape = "Client ------ SYN, seq=x ------> Server"
  static let needs: Mention.Kinds = .flag | .number

  static func read(_ reading: inout Reading) {
    for fence in Fence.all(in: reading) + unfenced(reading) where fence.kind == .plain {
      let section = reading.outline.section(
        ofBlock: Int(reading.document.lines[fence.lines.lowerBound].block))
      let about = reading.outline.sections[section]
      if about.isSupposed || about.isAttack || isStateMap(fence, reading) { continue }
      var ladder = Ladder(section: section, phase: about.phase)
      for line in fence.lines { ladder.take(line, &reading) }
      ladder.finish(&reading)
    }
  }
}

extension Ladders {
  /// Drawings in a paragraph: arrows with flags on them between two lifelines.
  private static func unfenced(_ reading: Reading) -> [Fence] {
    reading.document.blocks.filter { block in
      block.kind == .paragraph && block.lines.count >= 3
        && block.lines.count { isBetweenLifelines($0, reading) } >= 2
    }
    .map { Fence(kind: .plain, lines: $0.lines) }
  }

  /// `|----- SYN ----->|`
  private static func isBetweenLifelines(_ line: Int, _ reading: Reading) -> Bool {
    let range = reading.range(of: line)
    guard range.count >= 10, reading.kinds(in: line).contains(.flag) else { return false }
    let (first, last) = (reading.text[range.lowerBound], reading.text[range.upperBound - 1])
    guard first == UInt8(ascii: "|") || first == 0xe2, last == UInt8(ascii: "|") || last == 0x82 else {
      return false
    }
    // The shaft begins at the lifeline: `| 443->42584 [SYN] |` is a row of something else.
    let inside = range.lowerBound + (first < 0x80 ? 1 : 3)
    let shaft = reading.text[inside..<range.upperBound].first { $0 != 0x20 }
    return shaft.map { $0.isOne(of: "-<=") || $0 == 0xe2 } == true
      && Arrow.direction(reading.text, range) != nil
  }

  /// `CLOSE_WAIT --(close, send FIN)--> LAST_ACK` in line after line: what leads to what, nothing that is sent.
  private static func isStateMap(_ fence: Fence, _ reading: Reading) -> Bool {
    guard reading.kinds.contains(.state) else { return false }
    if drawsStates(fence, reading) { return true }
    var arrows = 0
    for line in fence.lines where reading.kinds(in: line).contains(.state) {
      let mentions = reading.mentions(in: line)
      let states = mentions.filter { $0.kind == .state }.map {
        ConnectionState.allCases[Int($0.value & ~Mention.weak)]
      }
      guard states.count == 2, !mentions.contains(where: { $0.kind == .number }) else { continue }
      if Transition.all.contains(where: { $0.from == states[0] && $0.to == states[1] }) { arrows += 1 }
    }
    return arrows >= 4
  }
}

extension Ladders {
  /// Boxes with states in them and nobody beside: a map of who may become what.
  private static func drawsStates(_ fence: Fence, _ reading: Reading) -> Bool {
    var states: Set<UInt8> = []
    for line in fence.lines {
      for mention in reading.mentions(in: line) {
        switch mention.kind {
        case .party, .number: return false
        case .state: states.insert(mention.value & ~Mention.weak)
        default: continue
        }
      }
    }
    return states.count >= 6
  }
}

/// The lines of one drawing, turned into segments from left to right and right to left.
private struct Ladder {
  private var group: StepGroup
  private var left: UInt8?
  private var right: UInt8?
  private var middle = 0
  private var hosts = NamedHosts()
  /// Flags and numbers that wait for the arrow below them.
  private var label: (line: Int, sending: Sending)?
  /// The line whose states wait with the label.
  private var labelStates: (sense: LineSense, range: Range<Int>)?
  /// What the sentences below a sentence say: `이때 클라이언트는 SYN_SENT 상태가 된다.`
  private var toldStates: [(party: UInt8, state: ConnectionState)] = []
  /// The arrow that waits for the flags below it.
  private var bare: (line: Int, isRight: Bool)?

  init(section: Int, phase: Mention.PhaseWord?) {
    group = StepGroup(kind: .prose, rank: 0, section: section, phase: phase)
  }

  mutating func take(_ line: Int, _ reading: inout Reading) {
    if reading.isClaimed(line) { return }
    let sense = reading.sense(of: line)
    let range = reading.range(of: line)
    if sense.isSupposed || sense.isWrong || isSpoken(range, reading.text) { return }
    if Arrow.isBroken(reading.text, range) { return }
    let direction = Arrow.direction(reading.text, drawn(range, reading.text))
    if direction == nil, NamedDefinitions.defines(line, reading) { return }
    if sense.flagsSeen.isEmpty, sense.actors.count >= 2, direction == nil, sense.states.isEmpty {
      return header(sense, range, &reading)
    }
    if let (one, two) = letters(range, reading.text) {
      startDrawing(one.party, two.party, (one.at + two.at) / 2 - range.lowerBound, &reading)
      return
    }
    var sending = withoutRemark(line, range, reading)?.first ?? sense.first
    // The remark may hold the numbers.
    if let whole = sense.first, var known = sending {
      known.seq = known.seq ?? whole.seq
      if known.flags.contains(.ack) { known.ack = known.ack ?? whole.ack }
      sending = known
    }
    if sending == nil || sending?.flags.isEmpty == true, sense.looseSeq != nil || sense.looseAck != nil {
      sending = sending ?? Sending(start: range.lowerBound)
      sending?.seq = sense.looseSeq
      sending?.ack = sense.looseAck
    }
    if let sending, !sending.flags.isEmpty || sending.seq != nil || sending.ack != nil {
      segment(sending, sense, line, direction, range, &reading)
    } else if let direction {
      arrow(direction, line)
    } else {
      lengthen(range, reading.text)
    }
    // `close()  FIN_WAIT_1`: what a call leads to, and no segment drawn above it.
    if direction == nil, sending == nil, TextSlice(reading.text, range).contains("()") { return }
    if label?.line == line, !sense.states.isEmpty {
      labelStates = (sense, range)
    } else if let from = label?.sending.from, left == nil, right == nil {
      for state in sense.states where state.isEntered && !state.isBefore && !state.isWeak && !state.isBoth {
        toldStates.append((state.owner ?? from, state.state))
      }
    }
    states(sense, range, reading.text)
    if label == nil, let waiting = labelStates {
      labelStates = nil
      states(waiting.sense, waiting.range, reading.text)
    }
  }

  /// `│ "좋아, 내 시퀀스 번호는 300이야," │`: what a side is made to say beside its segment.
  private func isSpoken(_ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let values = ValueReader(text: text, end: range.upperBound)
    var at = range.lowerBound
    while at < range.upperBound, text[at] == 0x20 || text[at] == UInt8(ascii: "|") || values.starts(at, "│") {
      at += text[at] < 0x80 ? 1 : 3
    }
    return at < range.upperBound && text[at] == UInt8(ascii: "\"") || values.starts(at, "“")
  }

  /// `|  ACK (ack=y+1)        |   3: confirms the SYN`: behind the second lifeline stands a remark.
  private func withoutRemark(_ line: Int, _ range: Range<Int>, _ reading: Reading) -> LineSense? {
    let bars = bars(range, reading.text)
    let first = range.first { reading.text[$0] != 0x20 } ?? range.lowerBound
    guard bars.count == 2, bars[0] == first, range.upperBound - bars[1] > 6 else { return nil }
    let inside = range.lowerBound..<bars[1]
    let mentions = reading.mentions(in: line).filter { Int($0.end) <= inside.upperBound }[...]
    guard mentions.contains(where: { $0.kind == .flag }) else { return nil }
    return LineReader(text: reading.text, range: inside, mentions: mentions).read(line: line)
  }

  /// `│  FIN, seq=u        │   A → FIN_WAIT_1`: the arrow behind the lifelines is a remark's.
  private func drawn(_ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    let bars = bars(range, text)
    guard bars.count == 2, bars[1] - bars[0] >= 16,
      text[range.lowerBound..<bars[0]].allSatisfy({ $0 == 0x20 }),
      text[bars[0]..<bars[1]].contains(where: \.isLetter)
    else { return range }
    let behind = bars[1] + (text[bars[1]] < 0x80 ? 1 : 3)
    guard let remark = text[behind..<range.upperBound].first(where: { $0 != 0x20 }),
      behind < range.upperBound,
      text[behind] == 0x20, remark.isLetterOrDigit || remark >= 0xe3
    else { return range }
    return range.lowerBound..<bars[1]
  }

  /// Where `|` and `│` stand: the sides' lifelines.
  private func bars(_ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> [Int] {
    range.filter { at in
      text[at] == UInt8(ascii: "|")
        || text[at] == 0xe2 && at + 2 < range.upperBound && text[at + 1] == 0x94 && text[at + 2] == 0x82
    }
  }

  mutating func finish(_ reading: inout Reading) {
    flush()
    if StepWriter.write(group, &reading) { return }
  }

  /// `Client                Server`: who stands left and right.
  private mutating func header(_ sense: LineSense, _ range: Range<Int>, _ reading: inout Reading) {
    guard let first = sense.actors.first, let last = sense.actors.last, first.party != last.party else {
      return
    }
    startDrawing(first.party, last.party, (first.start + last.end) / 2 - range.lowerBound, &reading)
  }

  private mutating func startDrawing(_ one: UInt8, _ two: UInt8, _ center: Int, _ reading: inout Reading) {
    // Another drawing in the same fence.
    if !group.drafts.isEmpty || label != nil {
      finish(&reading)
      group.drafts = []
    }
    // `Time ──▶` above the names carries nothing.
    bare = nil
    left = one
    right = two
    middle = center
  }

  /// `A                 B`, `C      S`: two letters and nothing else.
  private func letters(
    _ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>
  ) -> (one: (party: UInt8, at: Int), two: (party: UInt8, at: Int))? {
    var found: [(party: UInt8, at: Int)] = []
    for at in range where text[at] != 0x20 {
      guard let party = Ladder.letterParties[text[at]], found.count < 2 else { return nil }
      found.append((party, at))
    }
    guard found.count == 2, found[1].at - found[0].at >= 8, found[0].party ^ found[1].party == 1 else {
      return nil
    }
    return (found[0], found[1])
  }

  private static let letterParties: [UInt8: UInt8] = [
    UInt8(ascii: "A"): 6, UInt8(ascii: "B"): 7, UInt8(ascii: "C"): 0, UInt8(ascii: "S"): 1,
  ]

  private mutating func segment(
    _ sending: Sending, _ sense: LineSense, _ line: Int, _ direction: Bool?, _ range: Range<Int>,
    _ reading: inout Reading
  ) {
    var sending = sending
    sending.seq = sending.seq ?? sense.looseSeq
    sending.ack = sending.ack ?? sense.looseAck
    if sending.len == nil {
      sending.len =
        LengthReader(values: ValueReader(text: reading.text, end: range.upperBound), start: range.lowerBound)
        .length
    }
    if direction == nil, addsTo(line, sending) { return }
    if let direction, left == nil, right == nil, sense.actors.isEmpty,
      let ends = NamedHosts.ends(range, reading.text)
    {
      hosts.take(ends, isRight: direction, into: &sending)
      flush()
      return append(sending, at: range.lowerBound, line)
    }
    if let direction, left == nil, right == nil, sending.flags == .syn { nameSides(direction) }
    if let direction, !hasRoute(sense, reading) {
      sending.from = direction ? left : right
      sending.to = direction ? right : left
      sending.isTold = true
    }
    if direction == nil, let waiting = bare, sending.from == nil {
      sending.from = waiting.isRight ? left : right
      sending.to = waiting.isRight ? right : left
      sending.isTold = true
      bare = nil
      flush()
      append(sending, at: range.lowerBound, line)
      return
    }
    if direction == nil, let known = label?.sending, known.isTold, sending.isTold, known.from != nil,
      known.from == sending.from, known.flags == sending.flags, known.seq == nil, sending.seq == nil
    {
      // `이때 클라이언트는 SYN을 보내고 응답을 기다린다`: said again.
      return
    }
    let isNumber =
      sending.flags == .ack && sending.ack != nil && sending.seq == nil && sending.from == nil
      && label?.sending.flags.contains(.ack) == true && label?.sending.ack == nil
    if direction == nil, let known = label, !answers(known, line, reading),
      sending.flags.isEmpty || known.sending.flags.isEmpty || isNumber
    {
      // `SYN` on one line, `seq = 100` on the next.
      label?.sending.flags.formUnion(sending.flags)
      label?.sending.seq = known.sending.seq ?? sending.seq
      label?.sending.ack = known.sending.ack ?? sending.ack
      label?.sending.len = known.sending.len ?? sending.len
      return
    }
    flush()
    if direction == nil { label = (line, sending) } else { append(sending, at: range.lowerBound, line) }
  }

  /// `│     ack=x+1     │` right below the arrow that carries it.
  private mutating func addsTo(_ line: Int, _ sending: Sending) -> Bool {
    // `ack=x+1`: its label may be read as the flag's name.
    let isNumber = sending.flags.isEmpty || sending.flags == .ack && sending.ack != nil && sending.seq == nil
    guard isNumber, label == nil, bare == nil, let last = group.drafts.indices.last,
      group.drafts[last].head == line - 1, var above = group.drafts[last].sending, !above.flags.isEmpty,
      sending.seq == nil || above.seq == nil,
      sending.ack == nil || above.ack == nil && above.flags.contains(.ack)
    else { return false }
    above.seq = above.seq ?? sending.seq
    above.ack = above.ack ?? sending.ack
    above.len = above.len ?? sending.len
    group.drafts[last].sending = above
    return true
  }

  /// Without a line that names them: whoever sends the first SYN is the client.
  private mutating func nameSides(_ isRight: Bool) {
    left = isRight ? 0 : 1
    right = isRight ? 1 : 0
  }

  private func hasRoute(_ sense: LineSense, _ reading: Reading) -> Bool {
    LineReader(
      text: reading.text, range: reading.range(of: sense.line), mentions: reading.mentions(in: sense.line)
    ).route != nil
  }

  private mutating func arrow(_ isRight: Bool, _ line: Int) {
    if var waiting = label {
      if left == nil, right == nil, waiting.sending.flags == .syn { nameSides(isRight) }
      waiting.sending.from = waiting.sending.from ?? (isRight ? left : right)
      waiting.sending.to = waiting.sending.to ?? (isRight ? right : left)
      waiting.sending.isTold = true
      label = nil
      append(waiting.sending, at: waiting.sending.start, waiting.line)
    } else {
      bare = (line, isRight)
    }
  }

  /// `Len = 100` below `Seq = 0`.
  private mutating func lengthen(_ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) {
    guard let known = label?.sending, StepWriter.isNumber(known.seq), known.len == nil else { return }
    let start = ValueReader(text: text, end: range.upperBound).skipBlanks(range.lowerBound)
    label?.sending.len =
      LengthReader(values: ValueReader(text: text, end: range.upperBound), start: start).length
  }

  /// Whether what stands on a line is the other side's: far to the left or right of the label above it.
  private func answers(_ label: (line: Int, sending: Sending), _ line: Int, _ reading: Reading) -> Bool {
    guard left != nil, right != nil, middle > 0 else { return false }
    return isOnRight(label.line, reading) != isOnRight(line, reading)
      && abs(indent(label.line, reading) - indent(line, reading)) >= 12
  }

  private func isOnRight(_ line: Int, _ reading: Reading) -> Bool { indent(line, reading) + 8 > middle }

  private func indent(_ line: Int, _ reading: Reading) -> Int {
    let range = reading.range(of: line)
    return (range.first { reading.text[$0] != 0x20 } ?? range.upperBound) - range.lowerBound
  }

  private mutating func flush() {
    guard let waiting = label else { return }
    label = nil
    append(waiting.sending, at: waiting.sending.start, waiting.line)
    group.drafts[group.drafts.count - 1].drawn += toldStates
    toldStates = []
  }

  private mutating func append(_ sending: Sending, at position: Int, _ line: Int) {
    bare = nil
    var draft = StepDraft(head: line, position: position)
    draft.sending = sending
    draft.isDrawn = true
    group.drafts.append(draft)
  }

  /// States beside the line: what stands left of the drawing is the left side's.
  private mutating func states(_ sense: LineSense, _ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) {
    guard let last = group.drafts.indices.last, label == nil else { return }
    let center = middle > 0 ? range.lowerBound + middle : (range.lowerBound + range.upperBound) / 2
    for state in sense.states where !state.isWeak {
      if let owner = state.owner,
        sense.actors.contains(where: { $0.party == owner && abs($0.end - state.start) < 8 })
      {
        group.drafts[last].drawn.append((owner, state.state))
      } else if group.drafts[last].head == sense.line, state.start > range.lowerBound,
        text[state.start - 1] == UInt8(ascii: "("),
        let owner = state.owner ?? group.drafts[last].sending?.from
      {
        // `--- FIN --->   1. client is done (FIN_WAIT_1)`: a remark on the arrow.
        group.drafts[last].drawn.append((owner, state.state))
      } else if group.drafts[last].head == sense.line, isRemark(state.start, sense.states, range, text) {
        group.drafts[last].told = []
        if sense.states.count == 1, let owner = sender(of: group.drafts[last].sending, entering: state.state)
        {
          group.drafts[last].drawn.append((owner, state.state))
        }
      } else if let side = state.start < center ? left : right {
        let isAlone = group.drafts[last].head == sense.line && sense.states.count == 1
        let sending = isAlone ? group.drafts[last].sending : nil
        group.drafts[last].drawn.append((sender(of: sending, entering: state.state) ?? side, state.state))
      }
    }
  }

  /// `│ ── FIN ──▶ │   FIN_WAIT_1`: a remark behind the arrow; whoever sends these flags enters that state, and nobody
  /// else.
  private func sender(of sending: Sending?, entering state: ConnectionState) -> UInt8? {
    guard let sending else { return nil }
    switch state {
    case .synSent where sending.flags == .syn: return sending.from
    case .finWait1 where sending.flags.contains(.fin): return sending.from
    case .timeWait where sending.flags == .ack: return sending.from
    default: return nil
    }
  }

  /// `|---ACK--->|   the last one → TIME_WAIT`, `|---SYN--->|  SYN_SENT / SYN_RCVD`: words behind the arrow tell of
  /// either side; `LISTEN → SYN_RCVD` does not.
  private func isRemark(
    _ state: Int, _ states: [StateSense], _ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard let bar = bars(range, text).last(where: { $0 < state }) else { return false }
    var at = bar + (text[bar] < 0x80 ? 1 : 3)
    guard Arrow.direction(text, range.lowerBound..<at) == true else { return false }
    for other in states where other.start >= at {
      if !Ladder.entering.fills(at..<other.start, of: text) { return true }
      at = other.end
    }
    return false
  }

  private static let entering = Filler("→ -> ( [ : = enters is in now state 상태 상태: 进入 状态 は")
}
