import TCP

/// A piece of a note that may be one step: its head line and the lines that belong to it.
struct StepDraft {
  var head: Int
  var children: [Int] = []
  /// Lines after it that are its own only if the numbering goes on behind them.
  var loose: [Int] = []
  var ordinal: Int?
  var sending: Sending?
  var position: Int
  /// `ACK를 보내고 나중에 FIN을 보낸다`: the second of two segments in one step.
  var later: Sending?
  /// What it received, where it says so: an ACK step without the word.
  var received: Flags = []
  /// Stands in a drawing: position and arrow tell all.
  var isDrawn = false
  /// `第四次挥手时，…`, `2단계에서 …`: what happens at a step, not the step.
  var isSpokenOf = false
  /// What its own sentence says of states, where its line holds several sentences.
  var told: [StateSense]?
  /// The sentence that tells it, where its line holds several.
  var sentence: Range<Int>?
  /// States drawn beside it.
  var drawn: [(party: UInt8, state: ConnectionState)] = []

  var flags: Flags { sending?.flags ?? [] }
}

/// Drafts that stand beside each other: items of a list, numbered headings, rows of a table.
struct StepGroup {
  enum Kind { case numbered, bullets, headings, rows, prose }
  var kind: Kind
  /// How deep it stands: 1…6 headings, 10 a paragraph, 11 a list's item, 12 a paragraph in an item …
  var rank: Int
  var section: Int
  var phase: Mention.PhaseWord?
  var drafts: [StepDraft] = []
  /// Bullets that Markdown takes for a list of their own, below a numbered step.
  var isBelowStep = false
  /// What a numbering that began again is ahead of its marks.
  var offset = 0
  /// Such bullets proved to be details of its steps: the numbering went on behind them.
  var hasDetails = false
}

/// Which step of which phase each draft is: the flags decide, the numbering where there are none.
struct StepAlignment {
  private(set) var places: [(phase: Step.Phase, ordinal: Int)?] = []
  /// Whether a draft's second segment is the step's.
  private(set) var usesLater: [Bool] = []
  /// Senders and numbers tell the steps; `Ack = y + 1` is the number, not the flag.
  private(set) var isByNumbers = false
  private var lastUsedLater = false
  private var closing = 0
  private var lastOpen = 0
  /// Who sent the first SYN, and who answered it.
  private var opener: UInt8?
  private var answerer: UInt8?
  /// Who sent the first FIN.
  private var closer: UInt8?
  /// The other side's FIN rode on its acknowledgment.
  private var isAnsweredByFin = false

  init(_ group: StepGroup) {
    for draft in group.drafts {
      places.append(place(draft, group))
      usesLater.append(lastUsedLater)
    }
    if places.allSatisfy({ $0 == nil }) || isNumbersOnly(group) {
      places = unflagged(group)
      isByNumbers = count > 0
    } else if isCountedOnly(group) {
      places = unflagged(group)
    }
  }

  var count: Int { places.count { $0 != nil } }

  /// From the first step of opening or closing to the last.
  var isWhole: Bool {
    [(Step.Phase.open, 3), (.close, 4)].contains { phase, last in
      (1...last).allSatisfy { ordinal in places.contains { $0?.phase == phase && $0?.ordinal == ordinal } }
    }
  }

  /// SYN, SYN-ACK, ACK, or FIN, ACK, FIN, ACK from one, the other twice, and the one again: no other protocol has
  /// these.
  func isTCP(_ group: StepGroup) -> Bool {
    let placed = zip(group.drafts, places).filter { $0.1 != nil }
    let flags = placed.map(\.0.flags)
    if flags.prefix(3) == [.syn, [.syn, .ack], .ack] { return true }
    let senders = placed.compactMap(\.0.sending?.from)
    return flags.count == 4 && flags.map { $0.subtracting(.ack) } == [.fin, [], .fin, []]
      && senders.count == 4
      && senders[0] == senders[3] && senders[1] == senders[2] && senders[0] != senders[1]
  }

  private mutating func place(_ draft: StepDraft, _ group: StepGroup) -> (phase: Step.Phase, ordinal: Int)? {
    lastUsedLater = closing == 2 && draft.later != nil && draft.flags == .ack
    let flags = lastUsedLater ? .fin : draft.flags
    if flags.contains(.syn) {
      closing = 0
      // `2. 서버에서 SYN을 1로 만든 헤더가 돌아온다`: the other side's SYN, of whose ACK nothing is said.
      let sender = draft.sending?.from
      let answers =
        lastOpen == 1 && draft.ordinal == 2 && sender != nil && sender == opener.flatMap(LineReader.other)
      lastOpen = flags.contains(.ack) || answers ? 2 : 1
      if lastOpen == 1 { opener = sender } else { answerer = sender }
      return (.open, lastOpen)
    }
    if flags.contains(.rst) { return nil }
    if flags.contains(.fin) {
      lastOpen = 0
      let sender = draft.sending?.from
      if closing == 1, draft.ordinal != 3, sender != nil, sender == closer { return nil }
      closing = fin(draft, flags, group)
      if closing == 1 { closer = sender }
      isAnsweredByFin = closing == 2
      return (.close, closing)
    }
    if flags.contains(.ack) { return acknowledgment(draft, group) }
    // `SYN-ACK를 받으면 클라이언트는 또 다른 세그먼트를 보낸다` without the word ACK.
    if lastOpen == 2, draft.sending != nil, draft.received.contains(.syn), draft.ordinal == 3 {
      lastOpen = 3
      return (.open, 3)
    }
    // `서버는 FIN을 받고 확인 메시지를 보낸다` without the word ACK.
    if closing == 1 || closing == 3, draft.sending != nil, draft.received.contains(.fin),
      draft.ordinal == closing + 1
    {
      closing += 1
      return (.close, closing)
    }
    return nil
  }

  private func fin(_ draft: StepDraft, _ flags: Flags, _ group: StepGroup) -> Int {
    if let ordinal = draft.ordinal, ordinal == 3, closing == 1 || closing == 2 {
      return flags.contains(.ack) && closing == 1 ? 2 : 3
    }
    switch closing {
    // `### (3) FIN` below a heading of its own.
    case 0: return draft.ordinal == 3 && group.kind != .prose && group.phase == .close ? 3 : 1
    // FIN,ACK answers a FIN in a close of three segments; a FIN alone comes after an ACK that goes unsaid.
    case 1: return flags.contains(.ack) || draft.ordinal == 2 ? 2 : 3
    case 2: return 3
    default: return 1
    }
  }

  private mutating func acknowledgment(_ draft: StepDraft, _ group: StepGroup) -> (
    phase: Step.Phase, ordinal: Int
  )? {
    if lastOpen == 2 {
      // The side that answered the SYN does not take the last step too; where the steps are counted, who sends it was
      // misread.
      if draft.ordinal != 3, let sender = draft.sending?.from, sender == answerer,
        opener == nil ? draft.sending?.isTold == true : sender == opener.flatMap(LineReader.other)
      {
        return nil
      }
      lastOpen = 3
      return (.open, 3)
    }
    if closing > 0, closing < 4 {
      // The active closer acknowledges the second FIN, the passive one the first.
      if let sender = draft.sending?.from, closing == 1 && sender == 2 || closing == 3 && sender == 3 {
        return nil
      }
      // Nobody acknowledges a FIN of their own.
      if let sender = draft.sending?.from, let closer {
        if closing == 1 && sender == closer || closing == 3 && sender == LineReader.other(closer) {
          return nil
        }
      }
      // The third step is a FIN: what is acknowledged again is data, or said a second time.
      if closing == 2, !isAnsweredByFin, draft.sending?.from != nil, closer != nil { return nil }
      closing += 1
      return (.close, closing)
    }
    // `FIN을 받은 Receiver는 ACK를 보낸다`, where of the FIN itself nothing is told.
    if lastOpen == 0, closing == 0, draft.ordinal == nil, draft.received == .fin,
      draft.sending?.isTold == true, draft.sending?.from != nil, group.drafts.count >= 3
    {
      closing = 2
      return (.close, 2)
    }
    guard let ordinal = draft.ordinal, lastOpen == 0, closing == 0 else { return nil }
    switch (group.phase, ordinal) {
    case (.open?, 3): return (.open, 3)
    case (.close?, 2), (.close?, 4):
      closing = ordinal
      return (.close, ordinal)
    default: return nil
    }
  }

  /// `1. Client → Server: Seq = x`, `2. … Seq = y, Ack = x + 1`, `3. … Ack = y + 1` under "opening".
  private func isNumbersOnly(_ group: StepGroup) -> Bool {
    guard group.phase == .open, group.drafts.count == 3, places.contains(where: { $0 == nil }) else {
      return false
    }
    let sendings = group.drafts.compactMap(\.sending)
    return sendings.count == 3 && sendings.allSatisfy { $0.flags.subtracting(.ack).isEmpty }
      && sendings[0].seq != nil && sendings[0].ack == nil && sendings[1].seq != nil
      && sendings.dropFirst().allSatisfy { $0.ack != nil }
      && sendings[0].from == sendings[2].from && sendings[0].from != sendings[1].from
  }

  /// `1. A向B发送连接请求`, `2. B发送ACK`, …: the first says no flag, others at most that they acknowledge.
  private func isCountedOnly(_ group: StepGroup) -> Bool {
    group.drafts.first?.flags == [] && !isWhole
      && group.drafts.allSatisfy { $0.sending != nil && $0.flags.subtracting(.ack).isEmpty }
  }

  /// Three numbered sentences under "opening", four under "closing", each with a sender: steps without flags.
  private func unflagged(_ group: StepGroup) -> [(phase: Step.Phase, ordinal: Int)?] {
    let none = [(phase: Step.Phase, ordinal: Int)?](repeating: nil, count: group.drafts.count)
    guard group.kind == .numbered,
      group.drafts.allSatisfy({ $0.sending?.from != nil && $0.sending?.isTold == true })
    else { return none }
    for (index, draft) in group.drafts.enumerated() where draft.ordinal != index + 1 { return none }
    let phase: Step.Phase
    switch (group.phase, group.drafts.count) {
    case (.open?, 3): phase = .open
    case (.close?, 4): phase = .close
    case (.data?, 2...4): phase = .data
    default: return none
    }
    return group.drafts.indices.map { (phase, $0 + 1) }
  }
}
