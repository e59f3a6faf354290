import TCP

/// Which verb governs a flag, and who acts.
extension LineReader {
  /// What happens to the flag: the verb that governs it decides.
  func fate(of index: Int, hasRoute: Bool) -> Fate {
    let mention = mentions[index]
    let end = endOfName(mention)
    // `SYN + ACK 단계 : 서버는 SYN을 받고 …`: what stands before the colon is what is sent.
    if Int(mention.start) < titleEnd || hasRoute && isToldBeforeColon(index) { return .sent(verb: nil) }
    if isVerbFinal {
      if isInCondition(mention) { return .named }
      if isConfirmed(mention, end) || arrives(end) { return .received }
      if let particle = reference(after: end) ?? reference(ofPairAt: index) { return particle }
      if answersWith(end) { return .sent(verb: index) }
      if isDoneWith(index, end) { return .received }
      if let partner = partner(of: index) { return fate(of: partner, hasRoute: hasRoute) }
      if let verb = latinVerb(before: index) { return fate(verb) }
      if let verb = verbBeforeBracket(index) { return fate(verb) }
      if let verb = nextVerb(after: index) {
        return isSpokenOf(verb) ? .named : isAwaited(verb) ? .awaited : fate(verb)
      }
      return .sent(verb: nil)
    }
    if let verb = passiveVerb(after: index) { return fate(verb) }
    if isOthers(mention) || isAcknowledged(index) { return .received }
    if let verb = previousVerb(before: index) {
      if isOfRelative(verb) { return .received }
      if let sent = verbOfBracket(index, behind: verb) { return .sent(verb: sent) }
      // `must acknowledge (ACK) the client's SYN`: the ACK is what is sent.
      let isAck =
        (mention.value == Flags.ack.rawValue || isPaired(index))
        && mentions[verb].value == Mention.Verb.acknowledge.rawValue
      if mentions[verb].value == Mention.Verb.receive.rawValue,
        let own = verbOfLaterClause(index, after: verb)
      {
        return .sent(verb: own)
      }
      let isWaiting = mentions[verb].value == Mention.Verb.wait.rawValue
      return isAck || isMeans(mention) && !isWaiting ? .sent(verb: verb) : fate(verb)
    }
    if isDeedInBrackets(index) { return .sent(verb: nil) }
    if let verb = nextVerb(after: index) {
      if mentions[verb].value == Mention.Verb.wait.rawValue || isGloss(verb, of: index) {
        return .sent(verb: nil)
      }
      return fate(verb)
    }
    return .sent(verb: nil)
  }

  /// `SYN-ACK (Synchronize + Acknowledge, Seq=y)`: the verb is what the flag stands for.
  private func isGloss(_ verb: Int, of index: Int) -> Bool {
    guard mentions[verb].value == Mention.Verb.acknowledge.rawValue,
      text[Int(mentions[verb].end) - 1] == UInt8(ascii: "e")
    else { return false }
    let between = text[Int(mentions[index].end)..<Int(mentions[verb].start)]
    guard between.count <= 24, let open = between.lastIndex(of: UInt8(ascii: "(")) else { return false }
    return !between[open...].contains(UInt8(ascii: ")"))
  }

  /// `responds with a segment acknowledging the SYN (SYN+ACK, ack = x+1)`: the bracket shows what is sent.
  private func verbOfBracket(_ index: Int, behind verb: Int) -> Int? {
    guard mentions[verb].value == Mention.Verb.acknowledge.rawValue,
      values.starts(Int(mentions[verb].end) - 3, "ing") || starts(Int(mentions[verb].start) - 5, "that "),
      let sent = previousVerb(before: verb), mentions[sent].value == Mention.Verb.send.rawValue
    else { return nil }
    let between = Int(mentions[verb].end)..<Int(mentions[index].start)
    guard let open = text[between].lastIndex(of: UInt8(ascii: "(")),
      let close = text[open..<end].firstIndex(of: UInt8(ascii: ")")), close > Int(mentions[index].start)
    else { return nil }
    return text[open..<close].contains(UInt8(ascii: "=")) ? sent : nil
  }

  /// `ACK (B → A): "Got it."`: what a colon parts from the segment and its route is said of it.
  private func isToldBeforeColon(_ index: Int) -> Bool {
    guard let actor = actors.last, Int(mentions[index].end) < actor.start,
      let verb = mentions.first(where: { $0.kind == .verb }), Int(verb.start) > actor.end
    else { return false }
    return text[actor.end..<Int(verb.start)].contains(UInt8(ascii: ":"))
  }

  /// `收到了 A 发送的 FIN 包`: who sent what is received.
  private func isOfRelative(_ verb: Int) -> Bool {
    guard verb > mentions.startIndex, mentions[verb].value == Mention.Verb.send.rawValue,
      values.starts(Int(mentions[verb].end), "的"), let before = previousVerb(before: verb)
    else { return false }
    return mentions[before].value == Mention.Verb.receive.rawValue
      && !clauseEnds(between: Int(mentions[before].end), and: Int(mentions[verb].start))
  }

  /// `client → server : 연결됨 (Receive SYN+ACK, send ACK)`: English words in a Korean line keep their own order.
  private func latinVerb(before index: Int) -> Int? {
    var flag = index
    while flag > mentions.startIndex, mentions[flag - 1].kind == .flag,
      mentions[flag].start - mentions[flag - 1].end <= 3
    {
      flag -= 1
    }
    guard flag > mentions.startIndex, mentions[flag - 1].kind == .verb else { return nil }
    let verb = mentions[flag - 1]
    guard text[Int(verb.start)].isLetter,
      text[Int(verb.end)..<Int(mentions[flag].start)].allSatisfy({ $0 == 0x20 })
    else { return nil }
    return flag - 1
  }

  /// `acknowledge(SYN/ACK)`: one segment with the ACK behind it.
  private func isPaired(_ index: Int) -> Bool {
    guard index + 1 < mentions.endIndex, mentions[index + 1].kind == .flag,
      mentions[index + 1].value == Flags.ack.rawValue
    else { return false }
    let gap = Int(mentions[index].end)..<Int(mentions[index + 1].start)
    return gap.count == 1 && text[gap.lowerBound].isOne(of: "/+-")
  }

  /// `(이때 ACK가 도착하지 않았다면 다시 SYN을 보냄)`: what an aside supposes is not sent.
  private func isInCondition(_ mention: Mention) -> Bool {
    var open = Int(mention.start) - 1
    while open > start, text[open] != UInt8(ascii: "("), text[open] != UInt8(ascii: ")") { open -= 1 }
    guard open > start, text[open] == UInt8(ascii: "("),
      let close = text[Int(mention.end)..<end].firstIndex(of: UInt8(ascii: ")")), close - open > 40
    else { return false }
    return (open..<close).contains { at in
      ["다면 ", "않으면", "못하면", "없으면"].contains { values.starts(at, $0) }
    }
  }

  /// `SYN 신호를 전송 계층까지 올린 뒤 SYN/ACK를 보낸다`: done with before another one is sent.
  private func isDoneWith(_ index: Int, _ endOfFirst: Int) -> Bool {
    var last = index
    while isNextTo(last) { last += 1 }
    let end = last == index ? endOfFirst : endOfName(mentions[last])
    guard values.starts(end, "을 ") || values.starts(end, "를 "),
      let next = mentions[(last + 1)...].first(where: {
        $0.kind == .flag || $0.kind == .verb && !isOfName($0)
      }),
      next.kind == .flag, (0...90).contains(Int(next.start) - end)
    else { return false }
    return ["린 뒤", "낸 뒤", "린 후", "낸 후", "인한 뒤", "석한 뒤", "석한 후"].contains { word in
      (end..<Int(next.start)).contains { values.starts($0, word) }
    }
  }

  /// `ACK로 응답, FIN을 전송`: the noun that ends its clause sends.
  private func answersWith(_ end: Int) -> Bool {
    guard values.starts(end, "로 응답") || values.starts(end, "으로 응답") else { return false }
    let after = end + (values.starts(end, "로") ? 10 : 13)
    return after >= self.end || text[after] == UInt8(ascii: ",") || text[after] == UInt8(ascii: ".")
  }

  /// `the client's SYN`, `the ACK of the SYN`: spoken of, not sent.
  func isOthers(_ mention: Mention) -> Bool {
    let begin = Int(mention.start)
    // All of them end in a blank.
    guard begin > start, text[begin - 1] == 0x20 else { return false }
    for word: StaticString in ["'s ", "’s ", "of the ", "to the ", "for the "] {
      let at = begin - word.utf8CodeUnitCount
      if at > start, starts(at, word) { return true }
    }
    return false
  }

  /// `sends a segment to ACK SYNACK`, `Y ACKs the FIN`: the ACK is the verb, and what stands behind it came from the
  /// other side.
  private func isAcknowledged(_ index: Int) -> Bool {
    guard index > mentions.startIndex else { return false }
    let ack = mentions[index - 1]
    guard ack.kind == .flag, ack.value == Flags.ack.rawValue else { return false }
    if isObject(index, of: ack) { return true }
    return ack.end + 1 == mentions[index].start && text[Int(ack.end)] == 0x20
      && Int(ack.start) - 3 >= start && starts(Int(ack.start) - 3, "to ")
  }

  /// `ACKs the FIN`
  private func isObject(_ index: Int, of ack: Mention) -> Bool {
    guard Flags(rawValue: mentions[index].value).opensOrCloses, ack.end < mentions[index].start else {
      return false
    }
    let begin = ack.end > ack.start && text[Int(ack.end) - 1] == UInt8(ascii: "s") ? ack.end - 1 : ack.end
    return (["s the ", "s that ", "s this ", "s its ", "s their "] as [StaticString]).contains {
      Int(begin) + $0.utf8CodeUnitCount == Int(mentions[index].start) && starts(Int(begin), $0)
    }
  }

  /// `acknowledges it with a SYN-ACK`: what it answers with.
  private func isMeans(_ mention: Mention) -> Bool {
    var begin = Int(mention.start)
    // The second name of a pair stands behind the first.
    while begin > start, text[begin - 1] == 0x2d || text[begin - 1] == 0x2b || text[begin - 1] == 0x2f {
      begin -= 4
    }
    let means: [StaticString] = [
      "with a ", "with an ", "with the ", "with its ", "with ", "with a response ", "with the response ",
    ]
    return means.contains {
      begin - $0.utf8CodeUnitCount >= start && starts(begin - $0.utf8CodeUnitCount, $0)
    }
  }

  func fate(_ verb: Int) -> Fate {
    switch Mention.Verb(rawValue: mentions[verb].value) {
    case .receive, .acknowledge: .received
    case .wait: .awaited
    default: .sent(verb: verb)
    }
  }

  /// `FIN을 보내는 주체는 서버도 될 수 있다`: whoever does it, in general.
  private func isSpokenOf(_ verb: Int) -> Bool {
    let after = Int(mentions[verb].end)
    // `함께 보내지 않는 이유`
    if mentions[verb].value == Mention.Verb.send.rawValue,
      (["지 않", "하지 않", "지 못", "하지 못", "지않"] as [StaticString]).contains(where: { values.starts(after, $0) })
    {
      return true
    }
    var at = after
    for word: StaticString in ["는 ", "하는 "] where values.starts(after, word) {
      at = after + word.utf8CodeUnitCount
      break
    }
    guard at > after else { return false }
    return (["주체", "것은 ", "것이 ", "이유", "경우"] as [StaticString]).contains { values.starts(at, $0) }
  }

  /// `응답하기를 기다린다`, `보낼 때까지 대기`: what is sent is only waited for.
  private func isAwaited(_ verb: Int) -> Bool {
    // `FIN으로 응답하기 전까지 연결을 유지`
    let after = Int(mentions[verb].end)
    if (after..<min(end, after + 8)).contains(where: { values.starts($0, "기 전") }) { return true }
    // `FIN+ACK 전송할때까지의 대기 상태`
    if (after..<min(end, after + 8)).contains(where: { values.starts($0, "때까지") || values.starts($0, "때 까지") }
    ) {
      return true
    }
    guard verb + 1 < mentions.endIndex, mentions[verb + 1].kind == .verb,
      mentions[verb + 1].value == Mention.Verb.wait.rawValue
    else { return false }
    let gap = Int(mentions[verb].end)..<Int(mentions[verb + 1].start)
    return gap.count < 24
      && gap.contains { values.starts($0, "기를 ") || values.starts($0, "까지 ") || values.starts($0, "걸 ") }
  }

  /// `SYN + ACK를 확인한 클라이언트는`: both are spoken of.
  private func reference(ofPairAt index: Int) -> Fate? {
    guard index + 1 < mentions.endIndex, mentions[index + 1].kind == .flag else { return nil }
    let gap = Int(mentions[index].end)..<Int(mentions[index + 1].start)
    guard gap.count <= 3, text[gap].contains(UInt8(ascii: "+")) else { return nil }
    return reference(after: endOfName(mentions[index + 1]))
  }

  /// `SYN과 받았다는 ACK를 함께 보낸다`: what the verb in between tells is what the second flag is there for.
  private func partner(of index: Int) -> Int? {
    let after = endOfName(mentions[index])
    guard values.starts(after, "과 ") || values.starts(after, "와 "),
      let other = mentions[(index + 1)...].firstIndex(where: { $0.kind == .flag }),
      Int(mentions[other].start) - after < 64
    else { return nil }
    let verbs = mentions[index + 1..<other].filter { $0.kind == .verb }
    guard !verbs.isEmpty else { return nil }
    let telling: [StaticString] = ["다는 ", "라는 "]
    return verbs.allSatisfy { verb in
      (Int(verb.end)..<min(Int(mentions[other].start), Int(verb.end) + 9)).contains { at in
        telling.contains { values.starts(at, $0) }
      }
    } ? other : nil
  }

  /// `서버에서 FIN이 오면`
  private func arrives(_ end: Int) -> Bool {
    (["이 오면", "가 오면", "이 오고", "가 오고", "이 오자", "가 오자", "이 온 ", "가 온 "] as [StaticString]).contains {
      values.starts(end, $0)
    }
  }

  /// `(ACK): FIN 요청 확인`: what is confirmed, not what is sent.
  private func isConfirmed(_ mention: Mention, _ end: Int) -> Bool {
    guard mention.value & Flags.ack.rawValue == 0 else { return false }
    return (["확인", " 확인", "수신 확인", " 수신 확인", "요청 확인", " 요청 확인"] as [StaticString]).contains {
      values.starts(end, $0)
    }
  }

  /// `FIN에 대한`, `SYN의`: the flag is spoken of, not sent.
  func reference(after end: Int) -> Fate? {
    if values.starts(end - 6, "요청에 "),
      mentions.contains(where: { $0.kind == .flag && Int($0.start) == end + 4 })
    {
      return .received
    }
    for word: StaticString in [
      "에 대", "에대", "에 응답", "에 이어", "의 ", "에 관", "를 확인", "을 확인", "상태를 확인", "に対", "の",
    ]
    where values.starts(end, word) {
      // `ACK와 SYN의 패킷을 보낸다`: nothing but the flag's own packet.
      let next = values.skipBlanks(end + 3)
      if values.starts(end, "의 "),
        (["패킷", "메시지", "메세지", "세그먼트", "신호", "헤더", "TCP 헤더"] as [StaticString]).contains(where: {
          values.starts(next, $0)
        })
      {
        return nil
      }
      return .received
    }
    return nil
  }

  /// Past arguments and nouns that belong to the flag: `SYN(x) 패킷`, `ACK flag`.
  func endOfName(_ mention: Mention) -> Int {
    var at = Int(mention.end)
    if at < end, text[at] == UInt8(ascii: "(") {
      var close = at
      while close < end, text[close] != UInt8(ascii: ")"), close - at < 40 { close += 1 }
      if close < end, text[close] == UInt8(ascii: ")") { at = close + 1 }
    }
    if at < end, text[at] == UInt8(ascii: ")") { at += 1 }
    at = values.skipBlanks(at)
    for word: StaticString in [
      "패킷", "메시지", "메세지", "신호", "세그먼트", "플래그", "요청", "응답", "비트", "segment", "Segment", "パケット", "セグメント",
      "flag", "Flag", "FLAG", "packet", "Packet", "bit",
    ]
    where values.starts(at, word) {
      return at + word.utf8CodeUnitCount
    }
    return at
  }

  /// `요청을 보냄(FIN)`, `연결을 요청하고(SYN)`: the bracket says what the verb before it sends.
  private func verbBeforeBracket(_ index: Int) -> Int? {
    var open = Int(mentions[index].start) - 1
    while open > start, text[open] != UInt8(ascii: "("), text[open] != UInt8(ascii: ")"),
      Int(mentions[index].start) - open < 12
    {
      open -= 1
    }
    guard open > start, text[open] == UInt8(ascii: "(") else { return nil }
    let before = text[open - 1] == 0x20 ? open - 1 : open
    return mentions[..<index].lastIndex {
      guard $0.kind == .verb, Int($0.end) <= before else { return false }
      return $0.value == Mention.Verb.send.rawValue && before - Int($0.end) <= 3
        || values.starts(Int($0.start), "요청") && values.starts(Int($0.end), "하")
          && before - Int($0.end) <= 6
    }
  }

  /// `ACKフラグ (前回受信分) をセット`: a verb in a bracket of its own governs nothing outside it.
  private func isBracketed(_ verb: Mention, after mention: Mention) -> Bool {
    let gap = Int(mention.end)..<Int(verb.start)
    guard let open = text[gap].lastIndex(of: UInt8(ascii: "(")) else { return false }
    return !text[open..<gap.upperBound].contains(UInt8(ascii: ")"))
  }

  /// `SYN segment를 요청하고 …`: the SYN asks, and is sent to ask.
  private func isObjectOfRequest(_ flag: Mention, _ verb: Mention) -> Bool {
    guard isVerbFinal, Flags(rawValue: flag.value).opensOrCloses, values.starts(Int(verb.start), "요청"),
      values.starts(Int(verb.end), "하") || values.starts(Int(verb.end), "한")
    else { return false }
    let after = endOfName(flag)
    return (values.starts(after, "를 ") || values.starts(after, "을 ")) && after + 4 == Int(verb.start)
  }

  /// `SYN-ACK (Synchronize + Acknowledge)`: no verb, but what the flag's name is short for.
  private func isExpansion(_ verb: Mention) -> Bool {
    guard !isVerbFinal, verb.value == Mention.Verb.acknowledge.rawValue,
      Int(verb.end) < end, [0x29, 0x64, 0x2d].contains(text[Int(verb.end)]) || text[Int(verb.end)] == 0x20,
      let open = text[start..<Int(verb.start)].lastIndex(of: UInt8(ascii: "(")), Int(verb.start) - open <= 20,
      let close = text[Int(verb.end)..<end].firstIndex(of: UInt8(ascii: ")")), close - Int(verb.end) <= 8
    else { return false }
    let flag = mentions.last { $0.kind == .flag && Int($0.end) <= open }
    return flag.map { open - Int($0.end) <= 2 } ?? false
  }

  func nextVerb(after index: Int) -> Int? {
    var request: Int?
    var bracketed: Int?
    var next = index + 1
    while next < mentions.endIndex {
      let mention = mentions[next]
      if sentenceEnds(between: Int(mentions[next - 1].end), and: Int(mention.start)) { break }
      if mention.kind == .verb {
        if isVerbFinal, isBracketed(mention, after: mentions[index]) {
          if mention.value == Mention.Verb.send.rawValue, !values.starts(Int(mention.end), "기 전") {
            bracketed = bracketed ?? next
          }
          next += 1
          continue
        }
        if isExpansion(mention) || isVerbFinal && isOfName(mention) {
          next += 1
          continue
        }
        switch Mention.Verb(rawValue: mention.value) {
        case .send, .receive, .wait, .acknowledge: return next
        case .request:
          if isObjectOfRequest(mentions[index], mention) { return next }
          request = request ?? next
        default: break
        }
      }
      next += 1
    }
    return request ?? bracketed
  }

  /// `전송 계층까지 올린 뒤`, `받을 준비가 되었다고`: a layer's name, and what somebody is ready for; nothing done here.
  func isOfName(_ verb: Mention) -> Bool {
    let after = Int(verb.end)
    guard after + 6 < end, text[after] == 0x20 else { return false }
    return verb.value == Mention.Verb.send.rawValue && starts(after, " 계층")
      || verb.value == Mention.Verb.receive.rawValue && starts(after, " 준비")
  }

  func previousVerb(before index: Int) -> Int? {
    var previous = index - 1
    while previous >= mentions.startIndex {
      let mention = mentions[previous]
      if sentenceEnds(between: Int(mention.end), and: Int(mentions[previous + 1].start)) { break }
      if mention.kind == .verb, !isExpansion(mention) {
        switch Mention.Verb(rawValue: mention.value) {
        case .send, .receive, .wait, .acknowledge: return previous
        default: break
        }
      }
      previous -= 1
    }
    return nil
  }

  /// `收到后，把 SYN 和 ACK 都置 1`: what follows the comma has a verb of its own, which sends.
  private func verbOfLaterClause(_ index: Int, after verb: Int) -> Int? {
    guard clauseEnds(between: Int(mentions[verb].end), and: Int(mentions[index].start)) else { return nil }
    let next = mentions.indices.first { $0 > index && mentions[$0].kind == .verb }
    guard let next, mentions[next].value == Mention.Verb.send.rawValue,
      !clauseEnds(between: Int(mentions[index].end), and: Int(mentions[next].start))
    else { return nil }
    return next
  }

  func clauseEnds(between from: Int, and to: Int) -> Bool {
    var at = from
    while at < to {
      if text[at] == UInt8(ascii: ",") || values.starts(at, "，") { return true }
      at += 1
    }
    return false
  }

  func sentenceEnds(between from: Int, and to: Int) -> Bool {
    var at = from
    while at < to {
      let byte = text[at]
      if byte == UInt8(ascii: ".") || byte == UInt8(ascii: ";") || byte == UInt8(ascii: "?")
        || byte == UInt8(ascii: "!")
      {
        if at + 1 >= to || text[at + 1] == 0x20 { return true }
      } else if byte == 0xe3, values.starts(at, "。") {
        return true
      } else if byte == 0xef, values.starts(at, "；") || values.starts(at, "！") {
        return true
      }
      at += 1
    }
    return false
  }
}
