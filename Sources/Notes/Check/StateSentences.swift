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
  let text: UnsafeBufferPointer<UInt8>
  private let line: Int
  private let lineStart: Int
  let lineEnd: Int
  let sense: LineSense
  let mentions: ArraySlice<Mention>
  private let sentences: [Range<Int>]

  init(_ line: Int, _ note: inout CheckedNote) {
    sense = note.reading.sense(of: line)
    text = note.text
    lineStart = note.reading.range(of: line).lowerBound
    lineEnd = note.reading.range(of: line).upperBound
    mentions = note.reading.mentions(in: line)
    sentences = sense.states.isEmpty ? [] : Array(note.sentences(of: line))
    self.line = line
  }

  var all: [StateClaim] {
    guard !sense.states.isEmpty else { return [] }
    var found: [StateClaim] = []
    var topic: UInt8?
    for sentence in sentences {
      let actors = sense.actors.filter { sentence.contains($0.start) }
      for state in sense.states where sentence.contains(state.start) && !state.isWeak && !state.isBoth {
        if isSaid(state, with: actors) { continue }
        var claim = claim(state, actors, in: sentence)
        // 서버는 … 보낸다. (이때 CLOSE_WAIT 상태가 된다.): who was spoken of still is, also where only the one something is
        // sent to is named.
        if claim.owner == nil, !isChinese(sentence), !opensWithStranger(sentence),
          actors.allSatisfy({ $0.role == .recipient && side($0.party) != topic })
        {
          claim.owner = topic
        }
        found.append(claim)
      }
      if let last = actors.last(where: { isSubject($0) && isTopic($0) }) ?? actors.last(where: isSubject) {
        topic = side(last.party)
      }
    }
    return found
  }

  /// `"the client is in TIME-WAIT" is just the usual case`: who enters it stands in the same quotation.
  private func isSaid(_ state: StateSense, with actors: [Actor]) -> Bool {
    actors.contains { $0.start < state.start && isOneQuotation($0.start..<state.start) }
      && MeaningCheck.isQuoted(state.start..<state.end, in: lineStart..<lineEnd, text)
  }

  private func isOneQuotation(_ gap: Range<Int>) -> Bool {
    !text[gap].contains(UInt8(ascii: "\"")) && !StateClaims.quotes.stands(in: text, gap)
  }

  private static let quotes = TellingWords("“", "”")

  /// `서버는 … TIME_WAIT. 나는 LAST_ACK`: somebody whom no party stands for is spoken of now.
  private func opensWithStranger(_ sentence: Range<Int>) -> Bool {
    let head = sentence.lowerBound..<min(sentence.upperBound, sentence.lowerBound + 20)
    return StateClaims.strangers.first(in: text, head).map { $0.lowerBound - head.lowerBound <= 4 } ?? false
  }

  private static let strangers = TellingWords(
    "나는 ", "나도 ", "내 ", "내가 ", "저는 ", "우리는 ", "우리 ", "상대는 ", "상대도 ", "상대가 ", "상대방은 ", "저쪽은 ", "이쪽은 ", "반대쪽은 ",
    "반대편은 ", "그쪽은 ", "i am ", "i'm ", "i go", "i end", "we ", "my ", "mine ", "the other ", "the peer ",
    "its peer ")

  /// In Chinese whoever was named last may only have sent what is spoken of.
  private func isChinese(_ sentence: Range<Int>) -> Bool {
    !LineReader.isVerbFinal(text, sentence) && text[sentence].contains { (0xe4...0xe9).contains($0) }
  }

  private func claim(_ state: StateSense, _ actors: [Actor], in sentence: Range<Int>) -> StateClaim {
    StateClaim(
      state: state.state, owner: owner(of: state, actors, in: sentence), range: state.start..<state.end,
      line: line,
      isEntered: (placed(state, sense.actors) != nil
        || (state.isEntered || isBracketed(state)) && !state.isBefore)
        && !isAwaited(state, sentence),
      event: event(before: state, actors, in: sentence))
  }

  // MARK: Whose state

  /// The party of whom the clause speaks; nil where two could be meant.
  private func owner(of state: StateSense, _ actors: [Actor], in sentence: Range<Int>) -> UInt8? {
    if actors.isEmpty { return lettered(state) }
    // `Client → Server: send SYN → SYN_SENT`: which of the two is in it the names don't tell.
    if isRoute(actors), state.start > actors[1].end, bracketed(state, actors) == nil { return nil }
    // `CLOSE_WAIT (server)`, `CLOSE_WAIT: 서버가 …` is told after it.
    if let named = actors.first(where: { $0.start >= state.end && $0.start - state.end <= 2 }),
      state.end < text.count, text[state.end] == 0x28 || text[state.end] == 0x20,
      !isOfNext(named, after: state)
    {
      return side(named.party)
    }
    if let host = lettered(state) ?? bracketed(state, actors) ?? placed(state, actors) { return host }
    let before = actors.filter { $0.end <= state.start }
    let other = sense.states.last { sentence.contains($0.start) && $0.start < state.start }
    // Another state in between may have had its own owner; only what stands behind it counts, if anything does.
    let floor = other?.end ?? sentence.lowerBound
    let near = before.filter { $0.start >= floor && isSubject($0) }
    let subjects = near.isEmpty ? before.filter(isSubject) : near
    guard let last = subjects.last else { return nil }
    // `클라이언트는 …하여 서버 측 연결은 열린 상태(LAST_ACK)`: the connection's owner is in it.
    if let near = before.last, near.start > last.end, side(near.party) != side(last.party), opensClause(near)
    {
      return nil
    }
    if let near = before.last, near.start > last.end, ownsConnection(near, until: state.start) {
      return side(near.party)
    }
    if let topic = subjects.last(where: isTopic) {
      if isUnderAnother(topic, before) { return nil }
      // 클라이언트는 서버가 FIN을 보낼 때까지 …: the sentence speaks of its topic.
      if topic.start != last.start, side(topic.party) != side(last.party) { return nil }
      return side(topic.party)
    }
    // 클라이언트가 ACK를 보내줄 때까지 대기 (…): who acts there is not who waits.
    let gap = last.end..<max(last.end, state.start)
    if isBlocked(gap) || StateClaims.arrivals.stands(in: text, gap) { return nil }
    return subjects.allSatisfy { side($0.party) == side(last.party) } ? side(last.party) : nil
  }

  /// `CLOSE_WAIT (클라이언트는 FIN_WAIT_2)`: who is named has a state of its own behind it.
  private func isOfNext(_ actor: Actor, after state: StateSense) -> Bool {
    guard let next = sense.states.first(where: { $0.start >= actor.end && $0.start - actor.end <= 24 }) else {
      return false
    }
    return !text[actor.end..<next.start].contains { $0.isOne(of: "();,") || $0 == 0xe2 }
  }

  /// 서버 측 연결은; not 클라이언트의 연결 종료 요청을.
  private func ownsConnection(_ actor: Actor, until end: Int) -> Bool {
    let values = ValueReader(text: text, end: end)
    let owns = StateClaims.belongings.contains { words in
      values.starts(actor.end, words)
        && StateClaims.subjectParticles.contains {
          values.starts(actor.end + words.utf8CodeUnitCount, $0)
        }
    }
    // `클라이언트의 소켓이 닫혔다는 것을 알고`: told inside another's clause.
    return owns && !StateClaims.clauseEnds.stands(in: text, actor.end..<end)
  }

  private static let subjectParticles: [StaticString] = ["은", "는", "이", "가", "도", "("]

  /// `Client도 … Server에서는 … FIN을 받기 위해`: two are spoken of in one clause.
  private func isUnderAnother(_ topic: Actor, _ actors: [Actor]) -> Bool {
    guard let other = actors.last(where: { $0.end <= topic.start }), side(other.party) != side(topic.party),
      other.role == .subject || other.role == .bare
    else { return false }
    return !StateClaims.clauseEnds.stands(in: text, other.end..<topic.start)
  }

  private static let clauseEnds = TellingWords(
    "고 ", "며 ", "지만 ", "면 ", "서 ", "후 ", "뒤 ", "음 ", "함 ", "데 ", ",", ";", ". ", ":", ")", "：", "→", "->")

  private func isRoute(_ actors: [Actor]) -> Bool {
    guard actors.count >= 2, actors[0].end <= actors[1].start, actors[1].start - actors[0].end <= 12 else {
      return false
    }
    return Arrow.direction(text, actors[0].end..<actors[1].start) != nil
  }

  /// Another's doing stands between the two: only what the subject itself has finished does not part them.
  private func isBlocked(_ range: Range<Int>) -> Bool {
    let range = trimmed(range)
    var at = range.lowerBound
    while let found = StateClaims.blocking.first(in: text, at..<range.upperBound) {
      let own = StateClaims.own.first(
        in: text, max(range.lowerBound, found.lowerBound - 12)..<found.upperBound)
      guard let own, own.contains(found.lowerBound) else { return true }
      at = own.upperBound
    }
    return false
  }

  /// `服务端回复ACK，客户端进行如FIN_WAIT_2`, `…, the server in LISTEN …`: somebody else stands nearer, without a sign of
  /// what he does.
  private func opensClause(_ actor: Actor) -> Bool {
    guard actor.role == .bare else { return false }
    if text[actor.start] >= 0xe4, text[actor.start] < 0xea { return true }
    guard text[actor.start] < 0x80 else { return false }
    let head = max(sentenceStart(of: actor), actor.start - 14)..<actor.start
    return StateClaims.openings.stands(in: text, head)
  }

  private func sentenceStart(of actor: Actor) -> Int {
    sentences.first { $0.contains(actor.start) }?.lowerBound ?? actor.start
  }

  private static let openings = TellingWords(", ", " and the ", " while the ", " but the ", "; ")

  /// `서버가 FIN을 받았다는 ACK가 도착하면`: to whom it comes is not told.
  private static let arrivals = TellingWords("가 도착하", "이 도착하", "가 오면", "이 오면", "가 오고", "이 오고", "가 오자", "이 오자")
  private static let own = TellingWords("마치면", "끝나면", "끝내면", "완료되면", "완료하면", "호출하면", "마무리되면")
  private static let belongings: [StaticString] = [
    " 측 연결", "측 연결", " 쪽 연결", "쪽 연결", "의 연결", " 측 소켓", "측 소켓", " 쪽 소켓", "의 소켓",
  ]
  static let blocking = TellingWords(
    "기를 기다리", "기를 대기", "길 기다리", "때까지", "면 ", "면,", "후 ", "후에", "뒤 ", "전까지")

  /// `… 기다린다. (TIME_WAIT)`
  private func isBracketed(_ state: StateSense) -> Bool {
    state.start > 0 && state.end < text.count && text[state.start - 1] == UInt8(ascii: "(")
      && text[state.end] == UInt8(ascii: ")")
  }

  /// `client in CLOSE_WAIT`, `Server → LAST_ACK`, `서버: CLOSE_WAIT`: nothing stands between the two.
  private func placed(_ state: StateSense, _ actors: [Actor]) -> UInt8? {
    guard let last = actors.last(where: { $0.end <= state.start && state.start - $0.end <= 16 }) else {
      return nil
    }
    let gap = Squeezed(text, last.end..<state.start, without: "`*")
    return gap.isOne(of: StateClaims.placing) ? side(last.party) : nil
  }

  private static let placing: [StaticString] = [
    "in", "isin", "nowin", "isnowin", "=", "-", "는", "은", "goesto", "goesinto", "movesto",
  ]

  /// `Client(CLOSED->SYN_SENT) -- SYN --> Server(LISTEN)`: whose bracket it stands in.
  private func bracketed(_ state: StateSense, _ actors: [Actor]) -> UInt8? {
    guard let last = actors.last(where: { $0.end < state.start }), state.start - last.end <= 24,
      text[last.end] == UInt8(ascii: "("), !text[last.end..<state.start].contains(UInt8(ascii: ")"))
    else { return nil }
    return side(last.party)
  }

  /// `B(CLOSE_WAIT)`
  private func lettered(_ state: StateSense) -> UInt8? {
    let at = state.start - 2
    guard at >= 0, text[at + 1] == UInt8(ascii: "("), at == 0 || !text[at - 1].isLetterOrDigit else {
      return nil
    }
    return text[at] == UInt8(ascii: "A") ? 6 : text[at] == UInt8(ascii: "B") ? 7 : nil
  }

  /// Client, server, and those who are told by letter or part.
  private func side(_ party: UInt8) -> UInt8? { party <= 3 || party == 6 || party == 7 ? party : nil }

  private func isSubject(_ actor: Actor) -> Bool {
    // `능동 종료 측이 보낸 FIN을 받으면`: whose FIN it is, not who goes on.
    if StateClaims.relatives.stands(in: text, actor.end..<min(lineEnd, actor.end + 24)) { return false }
    if actor.role == .subject { return true }
    let values = ValueReader(text: text, end: lineEnd)
    let next = values.skipBlanks(actor.end)
    // `서버의 상태는 FIN-WAIT-1이 된다`
    if values.starts(next, "의 상태는") || values.starts(next, "의 상태가") { return true }
    guard actor.role == .bare else { return false }
    // `Client: FIN_WAIT_1`, `The server enters …`.
    for label: StaticString in [
      ":", "：", "상태:", "상태 :", "측:", "측 :", "state:", "의 상태:", "상태는", "의 상태가", "의 상태는",
    ]
    where values.starts(next, label) {
      return true
    }
    return mentions.contains {
      $0.kind == .verb && Int($0.start) >= actor.end && Int($0.start) - actor.end <= 6
        && $0.value != Mention.Verb.request.rawValue && !isHangul(actor.end)
    }
  }

  private static let relatives = TellingWords("가 보낸 ", "이 보낸 ", "가 전송한 ", "이 전송한 ", "가 보내온 ", "이 보내온 ")

  private func isHangul(_ at: Int) -> Bool { at < text.count && text[at] >= 0xea }

  /// 는, 은: what the sentence is about.
  private func isTopic(_ actor: Actor) -> Bool {
    let values = ValueReader(text: text, end: lineEnd)
    var at = actor.end
    if at < values.end, text[at] == 0x28 {
      while at < values.end, text[at] != 0x29, at - actor.end < 24 { at += 1 }
      at += 1
    }
    for word: StaticString in ["는", "은", "에서는", "측은", "쪽은", " 측은", " 쪽은", "도"] where values.starts(at, word) {
      return true
    }
    return false
  }
}
