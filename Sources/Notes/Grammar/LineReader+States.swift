import TCP

/// Who enters which state.
extension LineReader {
  func readStates(_ sense: inout LineSense) {
    for index in mentions.indices where mentions[index].kind == .state {
      let mention = mentions[index]
      // `close()`: a call; `half-closed`: no state.
      let begin = Int(mention.start)
      if values.starts(Int(mention.end), "()")
        || begin - 5 >= start && (starts(begin - 5, "half-") || starts(begin - 5, "Half-"))
      {
        continue
      }
      if isDenied(index) { continue }
      let state = ConnectionState.allCases[Int(mention.value & ~Mention.weak)]
      var found = StateSense(start: Int(mention.start), end: Int(mention.end), state: state)
      let isWeak = mention.value & Mention.weak != 0
      let next = index + 1 < mentions.endIndex ? mentions[index + 1] : nil
      // `established 로 상태를 변경하고`
      let after = values.skipBlanks(found.end)
      let hasWord =
        next.map { $0.kind == .stateWord && isJoined(found.end, Int($0.start)) } ?? false
        || isVerbFinal && (values.starts(after, "로 상태") || values.starts(after, "으로 상태"))
      let isNamed = isCalledState(index)
      found.isEntered = hasWord || isNamed || entersNear(index) || isMade(found)
      found.isWeak =
        isWeak && !hasWord && !isNamed && !isEnclosed(found) && !isOwned(found)
        && !(text[found.start].isUpper && (isBecome(found) || isMade(found)))
      found.isBefore = isPast(found, wordEnd: hasWord ? Int(next?.end ?? mention.end) : found.end)
      (found.owner, found.isBoth) = owner(of: found)
      sense.states.append(found)
    }
  }

  /// `Established가 된다`, `Closed로 변경된다`: a state, in whatever letters.
  private func isBecome(_ found: StateSense) -> Bool {
    guard isVerbFinal else { return false }
    for particle: StaticString in ["가 ", "이 ", "로 ", "으로 "] where values.starts(found.end, particle) {
      let verb = found.end + particle.utf8CodeUnitCount
      return mentions.contains {
        $0.kind == .verb && $0.value == Mention.Verb.enter.rawValue && Int($0.start) == verb
      }
    }
    return false
  }

  /// `소켓 Closed함`, `클라이언트도 Closed 된다`: the state as the verb.
  private func isMade(_ found: StateSense) -> Bool {
    guard isVerbFinal else { return false }
    let after = values.skipBlanks(found.end)
    return (["함", "됨", "된다", "됩니다", "되었"] as [StaticString]).contains { values.starts(after, $0) }
  }

  /// `CLOSED가 아닌 LISTEN`, `not CLOSED but LISTEN`: the state it is not.
  private func isDenied(_ index: Int) -> Bool {
    var at = Int(mentions[index].end)
    while at < end, text[at].isOne(of: "`*'\")") { at += 1 }
    at = values.skipBlanks(at)
    let denials: [StaticString] = ["가 아닌", "이 아닌", "가 아니라", "이 아니라", "상태가 아닌", "상태가 아니라"]
    if denials.contains(where: { values.starts(at, $0) }) || isNotEntered(at) { return true }
    var begin = Int(mentions[index].start)
    while begin > start, text[begin - 1].isOne(of: "`*'\"(") { begin -= 1 }
    return begin - 4 >= start && starts(begin - 4, "not ") && values.starts(at, "but ")
  }

  /// `CLOSE_WAIT으로 가지 않는다`
  private func isNotEntered(_ behind: Int) -> Bool {
    var at = behind
    for word: StaticString in ["상태"] where values.starts(at, word) { at += word.utf8CodeUnitCount }
    guard
      let particle = (["으로 ", "로 ", "가 ", "이 ", "에 "] as [StaticString]).first(where: {
        values.starts(at, $0)
      })
    else { return false }
    at += particle.utf8CodeUnitCount
    let verbs: [StaticString] = [
      "가지 ", "바뀌지 ", "되지 ", "전이되지 ", "전이하지 ", "넘어가지 ", "들어가지 ", "진입하지 ", "이동하지 ", "안 가", "안 바뀌", "안 넘어가",
      "안 들어가",
    ]
    guard let verb = verbs.first(where: { values.starts(at, $0) }) else { return false }
    let next = at + verb.utf8CodeUnitCount
    return text[next - 1] != 0x20 || values.starts(next, "않") || values.starts(next, "못")
  }

  func isJoined(_ from: Int, _ to: Int) -> Bool {
    to - from <= 3
      && text[from..<to].allSatisfy {
        $0 == 0x20 || $0 == UInt8(ascii: ")") || $0 == UInt8(ascii: "'") || $0 == UInt8(ascii: "\"")
      }
  }

  func isEnclosed(_ found: StateSense) -> Bool {
    guard found.start > start, found.end < end else { return false }
    return text[found.start - 1] == UInt8(ascii: "(") && text[found.end] == UInt8(ascii: ")")
      || text[found.start - 1] == UInt8(ascii: "[") && text[found.end] == UInt8(ascii: "]")
  }

  /// `이때 서버의 상태는 Established이다`, `its state is Closed`: the word for state right before it.
  private func isCalledState(_ index: Int) -> Bool {
    guard index > mentions.startIndex, mentions[index - 1].kind == .stateWord,
      text[Int(mentions[index].start)].isUpper
    else { return false }
    let gap = TextSlice(text, Int(mentions[index - 1].end)..<Int(mentions[index].start))
    let isTold =
      gap.count <= 8 && ["는", "은", "가", "이", ":", " is ", "是", "为", "は"].contains { gap.contains($0) }
    var after = Int(mentions[index].end)
    while after < end, text[after].isOne(of: "`*)\"' ") { after += 1 }
    return isTold
      && (after >= end
        || [".", ",", "이다", "다.", "입니다", "이며", "이고", "임", "이 된", "가 된", "로 된", "。", "，", "だ", "で", "즉"]
          .contains {
            values.starts(after, $0)
          })
  }

  /// `Established(client)`: whose it is stands in the bracket.
  private func isOwned(_ found: StateSense) -> Bool {
    found.end < end && text[found.end] == UInt8(ascii: "(")
      && actors.contains { $0.start == found.end + 1 && $0.end < end && text[$0.end] == UInt8(ascii: ")") }
  }

  func entersNear(_ index: Int) -> Bool {
    // `SYN_RCVD로 상태가 변경된다`: the word for state stands between.
    var next = index + 1
    if next < mentions.endIndex, mentions[next].kind == .stateWord { next += 1 }
    if next < mentions.endIndex, mentions[next].kind == .verb,
      mentions[next].value == Mention.Verb.enter.rawValue,
      mentions[next].start - mentions[index].end < 24
    {
      return true
    }
    if isLabelled(Int(mentions[index].start)) { return !movesElsewhere }
    // `FIN을 받으면 CLOSE_WAIT, …`
    if isVerbFinal, starts(Int(mentions[index].start) - 4, "면 "),
      values.starts(Int(mentions[index].end), ",")
    {
      return true
    }
    guard index > mentions.startIndex else { return false }
    let before = mentions[index - 1]
    return before.kind == .verb && before.value == Mention.Verb.enter.rawValue
      && mentions[index].start - before.end < 24
      || before.kind == .arrow && mentions[index].start - before.end < 4
  }

  /// `client: CLOSED -> SYN-SENT / server: LISTEN`: one side moves, the other is where it was.
  private var movesElsewhere: Bool {
    mentions.contains { arrow in
      arrow.kind == .arrow
        && mentions.contains { $0.kind == .state && $0.start >= arrow.end && $0.start - arrow.end < 4 }
        && !actors.contains { $0.end <= Int(arrow.start) && Int(arrow.start) - $0.end < 4 }
    }
  }

  /// `서버: LISTEN`, `Client -> SYN_SENT`, `서버 상태 : CLOSE_WAIT`: whoever it is, then nothing but the state.
  private func isLabelled(_ state: Int) -> Bool {
    guard let actor = actors.last(where: { $0.end <= state }), actor.role == .bare, state - actor.end < 16
    else { return false }
    var at = values.skipBlanks(actor.end)
    for word: StaticString in ["상태", "state", "状态", "状態"] where values.starts(at, word) {
      at = values.skipBlanks(at + word.utf8CodeUnitCount)
    }
    let mark = at
    if at < end, text[at] == UInt8(ascii: ":") || text[at] == UInt8(ascii: "=") { at += 1 }
    if values.starts(at, "：") { at += 3 }
    return at > mark && values.skipBlanks(at) == state
  }

  /// `LISTEN 상태인`, `SYN_SENT 상태에서`, `from LISTEN`: where somebody was.
  func isPast(_ found: StateSense, wordEnd: Int) -> Bool {
    for word: StaticString in [
      "인 ", "라면", "이라면", "일 때", "에서 ", "였", "이던", "에 있던", "의 ", "에서의", "없이", " 없이", "시간", " 시간", "타이머",
      " 타이머", " time",
      " timer", " timeout",
      "에서", " 에서", " 이전", "이전", "下的", "的连接", "的套接字", "的数量", "的作用", "的目的", "的意义", "就是", "是为了", "存在", "需要",
      "还需要",
    ] where values.starts(wordEnd, word) { return !staysIn(found, wordEnd) }
    for word: StaticString in ["不是直接进入 ", "不是直接进入", "没有进入", "不会进入", "not enter ", "not "]
    where found.start - word.utf8CodeUnitCount >= start {
      if starts(found.start - word.utf8CodeUnitCount, word) { return true }
    }
    for word: StaticString in [
      "from ", "from the ", "in the ", "in ", "at ", "从", "从 ", "在", "在 ", "初始为", "初始为 ", "原为", "原为 ", "原本是 ",
    ] {
      let begin = found.start - word.utf8CodeUnitCount
      guard begin >= start, starts(begin, word) else { continue }
      // `initially, the server is in the LISTEN state`: who listens is there before anything happens.
      if found.state == .listen, starts(begin - 3, "is ") || starts(begin - 3, "be ") { continue }
      // `waits in FIN-WAIT-2`; but `transitions from ESTABLISHED to FIN-WAIT-1`.
      if !starts(begin, "from"), entersBefore(begin) { continue }
      // `处在 CLOSE_WAIT 状态`: is in it.
      return !(["处", "现", "停留", "存"] as [StaticString]).contains {
        begin - $0.utf8CodeUnitCount >= start && starts(begin - $0.utf8CodeUnitCount, $0)
      }
    }
    // `CLOSED → SYN_SENT`: the one before the arrow is left.
    let next = values.skipBlanks(wordEnd)
    if next < end, isArrow(next) || isDash(next),
      let after = mentions.first(where: {
        $0.kind == .state && Int($0.start) > next && Int($0.start) - next < 20
      })
    {
      // `TIME_WAIT → CLOSED`: the step ends in the one, the other comes by itself.
      let isClosed = ConnectionState.allCases[Int(after.value & ~Mention.weak)] == .closed
      return found.state != .timeWait || !isClosed
    }
    return false
  }

  /// `마지막 ACK를 보내고 TIME_WAIT 상태에서 2MSL을 기다린다`: what was sent led there, and there it waits.
  private func staysIn(_ found: StateSense, _ wordEnd: Int) -> Bool {
    guard values.starts(wordEnd, "에서 "),
      let next = mentions.first(where: { Int($0.start) >= wordEnd && $0.kind != .topic }),
      next.kind == .verb, next.value == Mention.Verb.wait.rawValue,
      let sent = mentions.last(where: { Int($0.end) <= found.start && $0.kind == .verb }),
      sent.value == Mention.Verb.send.rawValue, found.start - Int(sent.end) <= 24
    else { return false }
    return !sentenceEnds(between: Int(sent.end), and: found.start)
  }

  /// `CLOSED- SYN_SENT 로 변함`, `LISTEN ~ SYN_RCVD`: no arrow, but right behind it the next state.
  private func isDash(_ at: Int) -> Bool {
    guard text[at] == UInt8(ascii: "-") || text[at] == UInt8(ascii: "~") else { return false }
    let next = values.skipBlanks(at + 1)
    return mentions.contains { $0.kind == .state && Int($0.start) == next }
  }

  func entersBefore(_ at: Int) -> Bool {
    mentions.contains {
      // `waits in` and `now in` end behind the `in`; `is in` enters nothing.
      $0.kind == .verb && $0.value == Mention.Verb.enter.rawValue
        && at - Int($0.end) >= (text[Int($0.start)].lowered.isOne(of: "wn") ? -3 : 0)
        && at - Int($0.end) < 12
    }
  }

  /// `Server(SYN_RCV->ESTABLISHED)`: in the bracket right behind whose it is.
  private func holder(of found: StateSense) -> Actor? {
    actors.last { $0.end < found.start }.flatMap { actor in
      text[actor.end] == UInt8(ascii: "(") && !text[actor.end..<found.start].contains(UInt8(ascii: ")"))
        && text[found.start - 1].isOne(of: "(>") ? actor : nil
    }
  }

  func owner(of found: StateSense) -> (UInt8?, Bool) {
    if let holder = holder(of: found) { return (holder.party, false) }
    if isOwned(found), let owner = actors.first(where: { $0.start == found.end + 1 }) {
      return (owner.party, false)
    }
    let both = mentions.contains {
      $0.kind == .topic && $0.value == Mention.Topic.both.rawValue && abs(Int($0.start) - found.start) < 60
    }
    if both { return (nil, true) }
    if let opener = clauseOpener(before: found.start) {
      let next = actors.first { $0.start >= opener.end }
      let isPair = next.map { $0.end <= found.start && joins(opener.end, $0.start) } ?? false
      return isPair ? (nil, true) : (opener.party, false)
    }
    // `ACK를 서버에 보내고 자신은 TIME_WAIT`: whoever has just sent.
    if isVerbFinal,
      ["자신은 ", "자신이 ", "자기는 "].contains(where: {
        found.start - $0.utf8CodeUnitCount >= start && starts(found.start - $0.utf8CodeUnitCount, $0)
      })
    {
      return (nil, false)
    }
    // `server → client : … → SYN_RCVD 상태가 됨`: whoever sends.
    if isBehindArrow(found.start), let route, found.start - route.end > 3,
      !actors.contains(where: { $0.start >= route.end && $0.end <= found.start })
    {
      return (route.from, false)
    }
    var best: Actor?
    var topic: Actor?
    var isPair = false
    for actor in actors where actor.end <= found.start && actor.role != .recipient {
      if actor.isTopic { topic = actor }
      // `서버는 ACK를 보내고 CLOSE_WAIT 상태로 변환, 클라이언트가 …`: what was said of the topic is over.
      if actor.role == .subject, let known = topic, isOver(known, before: actor) { topic = nil }
      let isAfterOther = best.map { !sentenceEnds(between: $0.end, and: actor.start) } ?? false
      if actor.role == .source, isVerbFinal, isEstablished(at: actor, found) {
        best = actor
        continue
      }
      if actor.role == .source, isAfterOther || isVerbFinal && receives(after: actor) { continue }
      // `클라이언트가 ACK를 받으면 서버에서 FIN을 보내기를 기다리는 FIN_WAIT_2 상태가 된다`: what one waits for.
      if actor.role == .source, best != nil, isVerbFinal, isUntil(actor, found.start) { continue }
      // `클라이언트는 서버가 FIN을 보낼 때까지 대기 (FIN_WAIT_2)`: the clause's subject enters nothing.
      let isUnderTopic = topic.map { !sentenceEnds(between: $0.end, and: actor.start) } ?? false
      if actor.role == .subject, !actor.isTopic, isUnderTopic || isUntil(actor, found.start),
        isInner(actor, before: found.start)
      {
        continue
      }
      // `서버에서 ACK를 보내오면 FIN_WAIT_2 상태가 된다`: whoever gets it enters the state.
      if isVerbFinal, sendsHere(actor, before: found.start), let receiver = LineReader.other(actor.party) {
        best = actor
        best?.party = receiver
        continue
      }
      // `서버가 클라이언트가 보낸 SYN에 대해 …`: the sender of what is answered.
      if best != nil, sendsInClause(actor) { continue }
      if let known = best, known.party != actor.party, actor.start - known.end <= 9,
        joins(known.end, actor.start)
      {
        isPair = true
        continue
      }
      // `클라이언트에서 서버와 연결을 끊기 위해 …`: with whom, not who.
      if actor.role == .bare, best != nil, isVerbFinal, isCompanion(actor) { continue }
      // `서버와 클라이언트가 연결된 상태에서 클라이언트가 …`: one of them goes on alone.
      if isPair, actor.role == .subject { isPair = false }
      // `클라이언트는 서버에게 ACK을 보낸다. 이때의 서버 상태가 ESTABLISHED이다.`
      if best?.role == .subject, actor.role == .bare, isVerbFinal, !namesStateOf(actor) { continue }
      // `클라이언트는 서버의 FIN을 받고 …`; `이때 서버의 상태는 …`
      // `the client acknowledges the server's FIN and enters …`
      let isPossessive = isVerbFinal || values.starts(actor.end, "'s ") || values.starts(actor.end, "’s ")
      if actor.role == .owner, isPossessive, !ownsState(actor, found), best != nil || isWhatCame(from: actor)
      {
        continue
      }
      best = actor
    }
    if isPair { return (nil, true) }
    if best == nil {
      // `SYN_SENT (client)`, `ESTABLISHED: the server …`
      best = actors.first { $0.start >= found.end && $0.start - found.end < 6 }
    }
    return (best?.party, false)
  }

  /// `서버에서 ACK를 받으면 ESTABLISHED 상태가 된다`: the side that answered the SYN is the one that an ACK alone establishes.
  private func isEstablished(at actor: Actor, _ found: StateSense) -> Bool {
    guard found.state == .established, actor.party & 1 == 1, values.starts(actor.end, "에서 ") else {
      return false
    }
    let flags = mentions.filter {
      $0.kind == .flag && Int($0.start) >= actor.end && Int($0.end) <= found.start
    }
    return flags.count == 1 && flags[0].value == Flags.ack.rawValue && receives(after: actor)
  }

  private func isBehindArrow(_ state: Int) -> Bool {
    mentions.contains { $0.kind == .arrow && (0..<4).contains(state - Int($0.end)) }
  }

  /// Whoever is spoken of has entered a state, and another clause begins behind it.
  private func isOver(_ topic: Actor, before next: Actor) -> Bool {
    guard let state = mentions.last(where: { $0.kind == .state && Int($0.end) <= next.start }),
      Int(state.start) >= topic.end,
      let verb = mentions.last(where: { $0.kind == .verb && Int($0.end) <= next.start }),
      verb.value == Mention.Verb.enter.rawValue, verb.start >= state.end
    else { return false }
    return text[Int(verb.end)..<next.start].contains(UInt8(ascii: ","))
      || ["고", "며", "하고", "되고", "되며", "하며"].contains { word in
        (Int(verb.end) - 3..<next.start).contains { values.starts($0, word) }
      }
  }

  private func sendsHere(_ actor: Actor, before state: Int) -> Bool {
    guard actor.end < state, let sent = LineReader.sentOver.first(in: text, actor.end..<state) else {
      return false
    }
    return !actors.contains {
      $0.start >= actor.end && $0.end <= sent.lowerBound && $0.role != .recipient
    }
  }

  private static let sentOver = TellingWords(
    "보내오면", "보내 오면", "보내주면", "보내 주면", "전송해 오면", "전송해오면", "전송해 주면", "전송해주면")

  private func sendsInClause(_ actor: Actor) -> Bool {
    actor.role == .subject
      && (["가 보낸 ", "이 보낸 ", "가 전송한 ", "이 전송한 ", "에서 보낸 ", "측이 보낸 "] as [StaticString]).contains {
        values.starts(actor.end, $0)
      }
  }

  private func namesStateOf(_ actor: Actor) -> Bool {
    mentions.contains { $0.kind == .stateWord && (0...1).contains(Int($0.start) - actor.end) }
  }

  /// The word for state stands right behind the owner, or the state itself.
  private func ownsState(_ actor: Actor, _ found: StateSense) -> Bool {
    if found.start - actor.end <= 16 { return true }
    return mentions.contains {
      $0.kind == .stateWord && Int($0.start) >= actor.end && Int($0.start) - actor.end <= 16
    }
  }

  /// `서버의 FIN을 받고`, `Server의 종료 신호를 기다리다가`: the other one gets it.
  private func isWhatCame(from actor: Actor) -> Bool {
    guard isVerbFinal else { return false }
    let behind = values.skipBlanks(actor.end + 3)
    return mentions.contains { $0.kind == .flag && Int($0.start) == behind }
      || (["신호", "응답", "종료", "연결 종료", "요청"] as [StaticString]).contains { values.starts(behind, $0) }
  }

  /// What somebody waits for is done by whoever is named right before it.
  private func isUntil(_ actor: Actor, _ end: Int) -> Bool {
    (actor.end..<end).contains { place in
      (values.starts(place, "때까지") || values.starts(place, "기를 기다리") || values.starts(place, "신호를 기다"))
        && !sentenceEnds(between: actor.end, and: place)
        && !actors.contains {
          $0.start >= actor.end && $0.end <= place && $0.role == .source && !receives(after: $0)
        }
    }
  }

  /// Chinese: the last party that opens a clause, `服务器收到后，…，进入…状态`; others are spoken of on the way.
  func clauseOpener(before position: Int) -> Actor? {
    guard !isVerbFinal else { return nil }
    var opener: Actor?
    for actor in actors where actor.end <= position && actor.role != .recipient {
      guard opensClause(actor.start) || opener == nil && actor.start == start, actor.end < end,
        text[actor.end] >= 0xe3 || text[actor.start] >= 0xe3
      else { continue }
      opener = actor
    }
    return opener
  }

  /// Behind a mark that parts clauses, and maybe a word that joins them: `。而客户端`, `. A收到`
  private func opensClause(_ place: Int) -> Bool {
    if arrowPrecedes(place), actors.contains(where: { $0.start == place && isFollowedByFlag($0) }) {
      return true
    }
    var at = place
    for word: StaticString in [
      "而", "此时", "这时", "然后", "接着", "随后", "同时", "最后", "之后", "若", "如果", "当", "假设",
    ]
    where at - word.utf8CodeUnitCount >= start && values.starts(at - word.utf8CodeUnitCount, word) {
      at -= word.utf8CodeUnitCount
      if at == start { return true }
      break
    }
    while at > start, text[at - 1] == 0x20 { at -= 1 }
    if at > start, text[at - 1].isOne(of: ",.;:") { return true }
    return ["，", "；", "。", "："].contains { at - 3 >= start && values.starts(at - 3, $0) }
  }

  private func isCompanion(_ actor: Actor) -> Bool {
    let next = actors.first { $0.start >= actor.end }
    return ["와 ", "과 ", "와의 ", "과의 "].contains { values.starts(actor.end, $0) }
      && !(next.map { joins(actor.end, $0.start) } ?? false)
  }

  /// `클라이언트와 서버`, `client and server`, `客户端和服务器`.
  func joins(_ from: Int, _ to: Int) -> Bool {
    // `客户端 A 和服务器 B`: a letter that tells them apart.
    let between = String(decoding: text[from..<to], as: UTF8.self).filter {
      $0 != " " && $0 != "A" && $0 != "B"
    }
    return ["와", "과", ",", "/", "and", "&", "和", "与", "、", "랑", "및", "·"].contains(between.lowercased())
  }
}
