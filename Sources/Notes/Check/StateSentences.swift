import TCP

/// Who is said to enter which state, where a sentence leaves no doubt of it.
struct StateClaim {
  var state: ConnectionState
  /// Index in `Vocabulary.parties`; nil where the sentence names nobody.
  var owner: UInt8?
  var range: Range<Int>
  var line: Int
  /// Entered here, not left, waited for or merely named.
  var isEntered: Bool
  /// What happened just before, in the same sentence: the flags and whether they were sent or received.
  var event: (flags: Flags, isSent: Bool)?
}

/// Reads the claims of one line, sentence by sentence.
struct StateClaims {
  private let note: CheckedNote
  private let line: Int
  private let sense: LineSense

  init(_ line: Int, _ note: inout CheckedNote) {
    sense = note.reading.sense(of: line)
    self.note = note
    self.line = line
  }

  var all: [StateClaim] {
    guard !sense.states.isEmpty else { return [] }
    var found: [StateClaim] = []
    var topic: UInt8?
    for sentence in note.sentences(of: line) {
      let actors = sense.actors.filter { sentence.contains($0.start) }
      for var claim in claims(in: sentence) {
        // 서버는 … 보낸다. (이때 CLOSE_WAIT 상태가 된다.): who was spoken of still is.
        if claim.owner == nil, actors.isEmpty { claim.owner = topic }
        found.append(claim)
      }
      let subjects = actors.filter(isSubject)
      if let last = subjects.last(where: isTopic) ?? subjects.last { topic = side(last.party) }
    }
    return found
  }

  private func claims(in sentence: Range<Int>) -> [StateClaim] {
    sense.states.filter { sentence.contains($0.start) }.compactMap { state in
      if state.isWeak || state.isBoth { return nil }
      return StateClaim(
        state: state.state, owner: owner(of: state, in: sentence), range: state.start..<state.end, line: line,
        isEntered: (placed(state, sense.actors) != nil
          || (state.isEntered || isBracketed(state)) && !state.isBefore)
          && !isAwaited(state, sentence),
        event: event(before: state, in: sentence))
    }
  }

  // MARK: Whose state

  /// The party of whom the clause speaks; nil where two could be meant.
  private func owner(of state: StateSense, in sentence: Range<Int>) -> UInt8? {
    let actors = sense.actors.filter { sentence.contains($0.start) }
    // `CLOSE_WAIT (server)`, `CLOSE_WAIT: 서버가 …` is told after it.
    if let named = actors.first(where: { $0.start >= state.end && $0.start - state.end <= 2 }),
      state.end < note.text.count, note.text[state.end] == 0x28 || note.text[state.end] == 0x20
    {
      return side(named.party)
    }
    if let host = lettered(state) ?? placed(state, actors) { return host }
    let before = actors.filter { $0.end <= state.start }
    let others = note.sentenceStates(sense, sentence).filter { $0.start < state.start }
    // Another state in between may have had its own owner; only what stands behind it counts, if anything does.
    let floor = others.last?.end ?? sentence.lowerBound
    let near = before.filter { $0.start >= floor }
    let candidates = near.contains(where: isSubject) ? near : before
    let subjects = candidates.filter(isSubject)
    guard let last = subjects.last else { return nil }
    if let topic = subjects.last(where: isTopic) {
      // 클라이언트는 서버가 FIN을 보낼 때까지 …: the sentence speaks of its topic.
      if topic.start != last.start, side(topic.party) != side(last.party) { return nil }
      return side(topic.party)
    }
    // 클라이언트가 ACK를 보내줄 때까지 대기 (…): who acts there is not who waits.
    let told = note.string(last.end..<max(last.end, state.start))
    var blocking = told
    for own in ["마치면", "끝나면", "끝내면", "완료되면", "완료하면", "호출하면", "마무리되면"] {
      while let found = blocking[...].firstRange(of: own) { blocking.removeSubrange(found) }
    }
    if ["때까지", "면 ", "면,", "후 ", "후에", "뒤 ", "전까지"].contains(where: blocking.contains) { return nil }
    return Set(subjects.map { side($0.party) }).count == 1 ? side(last.party) : nil
  }

  /// `… 기다린다. (TIME_WAIT)`
  private func isBracketed(_ state: StateSense) -> Bool {
    state.start > 0 && state.end < note.text.count && note.text[state.start - 1] == UInt8(ascii: "(")
      && note.text[state.end] == UInt8(ascii: ")")
  }

  /// `client in CLOSE_WAIT`, `Server → LAST_ACK`, `서버: CLOSE_WAIT`: nothing stands between the two.
  private func placed(_ state: StateSense, _ actors: [Actor]) -> UInt8? {
    guard let last = actors.last(where: { $0.end <= state.start && state.start - $0.end <= 16 }) else {
      return nil
    }
    let gap = note.string(last.end..<state.start).lowercased().filter { !" `*".contains($0) }
    return ["in", "isin", "nowin", "isnowin", "=", "는", "은", "goesto", "goesinto", "movesto"].contains(gap)
      ? side(last.party) : nil
  }

  /// `B(CLOSE_WAIT)`
  private func lettered(_ state: StateSense) -> UInt8? {
    let at = state.start - 2
    guard at >= 0, note.text[at + 1] == UInt8(ascii: "("), at == 0 || !note.text[at - 1].isLetterOrDigit
    else {
      return nil
    }
    return note.text[at] == UInt8(ascii: "A") ? 6 : note.text[at] == UInt8(ascii: "B") ? 7 : nil
  }

  /// Client, server, and those who are told by letter or part.
  private func side(_ party: UInt8) -> UInt8? { party <= 3 || party == 6 || party == 7 ? party : nil }

  private func isSubject(_ actor: Actor) -> Bool {
    if actor.role == .subject { return true }
    guard actor.role == .bare else { return false }
    let values = ValueReader(text: note.text, end: note.reading.range(of: line).upperBound)
    let next = values.skipBlanks(actor.end)
    // `Client: FIN_WAIT_1`, `The server enters …`.
    for label: StaticString in [":", "：", "상태:", "상태 :", "측:", "측 :", "state:", "의 상태:", "상태는"]
    where values.starts(next, label) {
      return true
    }
    return note.reading.mentions(in: line).contains {
      $0.kind == .verb && Int($0.start) >= actor.end && Int($0.start) - actor.end <= 6
        && $0.value != Mention.Verb.request.rawValue && !isHangul(actor.end)
    }
  }

  private func isHangul(_ at: Int) -> Bool { at < note.text.count && note.text[at] >= 0xea }

  /// 는, 은: what the sentence is about.
  private func isTopic(_ actor: Actor) -> Bool {
    let values = ValueReader(text: note.text, end: note.reading.range(of: line).upperBound)
    var at = actor.end
    if at < values.end, note.text[at] == 0x28 {
      while at < values.end, note.text[at] != 0x29, at - actor.end < 24 { at += 1 }
      at += 1
    }
    for word: StaticString in ["는", "은", "측은", "쪽은", " 측은", " 쪽은", "도"] where values.starts(at, word) {
      return true
    }
    return false
  }

  // MARK: What happened

  /// `… 상태가 될 때까지`, `before entering`: no state that is entered here.
  private func isAwaited(_ state: StateSense, _ sentence: Range<Int>) -> Bool {
    let tail = note.string(state.end..<min(sentence.upperBound, state.end + 60))
    return ["때까지", "기 전", "기전", "지 않", "아니", "상태면", "상태라면", "라면", "이면 "].contains(where: tail.contains)
  }

  /// The last flag before the state with a verb of its own, where nobody else acts in the sentence.
  private func event(before state: StateSense, in sentence: Range<Int>) -> (flags: Flags, isSent: Bool)? {
    let actors = sense.actors.filter { sentence.contains($0.start) && $0.end <= state.start }
    let subjects = Set(actors.filter { $0.role == .subject || $0.role == .bare }.map(\.party))
    guard subjects.count <= 1 else { return nil }
    let mentions = note.reading.mentions(in: line).filter {
      Int($0.start) >= sentence.lowerBound && Int($0.end) <= state.start
    }
    guard let verb = mentions.last(where: { $0.kind == .verb && $0.value <= Mention.Verb.receive.rawValue }),
      let at = mentions.lastIndex(where: { $0.start == verb.start })
    else { return nil }
    let gap = note.string(Int(verb.start)..<state.start)
    if sentence.count > 400 { return nil }
    // `所以 a 应该在 …`: what follows from it concerns somebody else.
    if ["所以", "因此", "therefore", "따라서"].contains(where: gap.contains) { return nil }
    // `sends first FIN, enters TIME_WAIT`: a whole close in a few words.
    if state.state == .timeWait, gap.lowercased().contains("first fin") { return nil }
    if ["위해", "위하여", "기 전", "때까지", "기다", "before", "until", "wait"].contains(where: gap.lowercased().contains)
    {
      return nil
    }
    // `먼저 FIN을 보낸 쪽이`: it only tells who is meant.
    if ["쪽", "측", "편", "상대", "호스트", "사람"].contains(where: gap.contains) { return nil }
    let isVerbFinal = LineReader.isVerbFinal(note.text, sentence)
    var flags = Flags()
    if isVerbFinal {
      for mention in mentions[..<at].reversed() {
        if mention.kind == .verb { break }
        if mention.kind == .flag, !isAnswered(mention) { flags.formUnion(Flags(rawValue: mention.value)) }
      }
    } else {
      // `peer sends its own FIN, active closer ACKs and enters …`: somebody else goes on.
      let before = actors.last { $0.start < Int(verb.start) }
      let later = actors.first { $0.start > Int(verb.start) && $0.role != .recipient }
      if let later, later.party != before?.party { return nil }
      if later != nil, let before, note.string(before.end..<Int(verb.start)).contains(",") { return nil }
      for mention in mentions[(at + 1)...] where mention.kind == .flag {
        flags.formUnion(Flags(rawValue: mention.value))
      }
    }
    return flags.isEmpty ? nil : (flags, verb.value == Mention.Verb.send.rawValue)
  }

  /// `FIN에 대한 응답(ACK)`: what is answered, not what is sent.
  private func isAnswered(_ mention: Mention) -> Bool {
    let values = ValueReader(text: note.text, end: note.reading.range(of: line).upperBound)
    for word: StaticString in ["에 대", "에대", "에 응답", "의 응답", "의 ACK"]
    where values.starts(Int(mention.end), word) {
      return true
    }
    return false
  }
}

extension CheckedNote {
  /// The line of the file that a position of text stands on.
  func place(of position: Int) -> Int { places.line(of: reading.document.sourceOffset(of: position)) }

  func sentenceStates(_ sense: LineSense, _ sentence: Range<Int>) -> [StateSense] {
    sense.states.filter { sentence.contains($0.start) }
  }
}
