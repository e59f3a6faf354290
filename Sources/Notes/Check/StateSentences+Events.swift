import TCP

/// What happened before a state was entered, in the same sentence.
extension StateClaims {
  /// `… 상태가 될 때까지`, `before entering`: no state that is entered here.
  func isAwaited(_ state: StateSense, _ sentence: Range<Int>) -> Bool {
    StateClaims.awaiting.stands(in: text, trimmed(state.end..<min(sentence.upperBound, state.end + 60)))
      || StateClaims.refusing.stands(
        in: text, trimmed(max(sentence.lowerBound, state.start - 36)..<state.start))
  }

  /// `doesn't enter TIME-WAIT`, `skips FIN-WAIT-2`
  private static let refusing = TellingWords(
    "n't enter", "not enter", "never enter", "n't go", "not go", "never goes", "n't pass", "not pass",
    "neither", "nor ", "without entering", "skip", "instead of entering", "no longer enters", "如果有", "如果没有",
    "没有", "避免")

  private static let awaiting = TellingWords(
    "때까지", "기 전", "기전", "지 않", "아니", "상태면", "상태라면", "라면", "이면 ")

  /// The last flag before the state with a verb of its own, where nobody else acts in the sentence.
  func event(
    before state: StateSense, _ actors: [Actor], in sentence: Range<Int>
  ) -> (flags: Flags, isSent: Bool)? {
    var subject: UInt8?
    for actor in actors where actor.end <= state.start && (actor.role == .subject || actor.role == .bare) {
      if let subject, subject != actor.party { return nil }
      subject = actor.party
    }
    let here = mentions.indices.filter {
      Int(mentions[$0].start) >= sentence.lowerBound && Int(mentions[$0].end) <= state.start
    }
    guard
      let at = here.last(where: {
        mentions[$0].kind == .verb && mentions[$0].value <= Mention.Verb.receive.rawValue
          && !isNoun(mentions[$0])
      })
    else { return nil }
    let verb = mentions[at]
    let gap = trimmed(Int(verb.start)..<state.start)
    if sentence.count > 400 { return nil }
    let head = max(sentence.lowerBound, Int(verb.start) - 14)..<Int(verb.start)
    if StateClaims.undone.stands(in: text, head) { return nil }
    if isOfStateBefore(verb, gap) { return nil }
    // `(… SYN을 다시 보낸다) ESTABLISHED 상태가 된다`: told aside.
    if isAside(gap) || StateClaims.denials.stands(in: text, gap) { return nil }
    // `所以 a 应该在 …`: what follows from it concerns somebody else.
    if StateClaims.consequences.stands(in: text, gap) { return nil }
    // `sends first FIN, enters TIME_WAIT`: a whole close in a few words.
    if state.state == .timeWait, StateClaims.firstFin.stands(in: text, gap) { return nil }
    // `먼저 FIN을 보낸 쪽이`: it only tells who is meant.
    if StateClaims.aims.stands(in: text, gap) || StateClaims.persons.stands(in: text, gap) { return nil }
    var flags = Flags()
    if LineReader.isVerbFinal(text, sentence) {
      var answered = Int.max
      for index in here.reversed() where index < at {
        if mentions[index].kind == .verb { break }
        // `SYN/ACK이 되면 ACK를 보내고`: another clause.
        let behind = Int(mentions[index].end)..<max(Int(mentions[index].end), Int(verb.start))
        if StateClaims.blocking.stands(in: text, trimmed(behind)) { break }
        guard mentions[index].kind == .flag, !isNumber(mentions[index]) else { continue }
        // `SYN + ACK를 확인한`: both.
        let isJoined = answered != Int.max && answered - Int(mentions[index].end) <= 3
        if isJoined || isAnswered(mentions[index]) {
          answered = Int(mentions[index].start)
        } else {
          flags.formUnion(Flags(rawValue: mentions[index].value))
        }
      }
    } else {
      if isTakenOver(after: verb, actors.filter { $0.end <= state.start }) { return nil }
      // `the remote side sends FIN, the kernel ACKs it and enters …`: a doing of its own.
      if here.contains(where: { $0 > at && isVerb(mentions[$0]) }) { return nil }
      for index in here where index > at && mentions[index].kind == .flag {
        // `responds to the FIN`: what is answered.
        if isNumber(mentions[index]) { continue }
        if StateClaims.answered.stands(
          in: text, max(0, Int(mentions[index].start) - 8)..<Int(mentions[index].start))
          || StateClaims.possessing.first(in: text, Int(mentions[index].end)..<lineEnd)?.lowerBound
            == Int(mentions[index].end)
        {
          continue
        }
        flags.formUnion(Flags(rawValue: mentions[index].value))
      }
      // `upon receiving the final acknowledgment`
      if flags.isEmpty, verb.value == Mention.Verb.receive.rawValue,
        StateClaims.confirmations.stands(in: text, Int(verb.end)..<min(state.start, Int(verb.end) + 50))
      {
        flags = .ack
      }
    }
    return flags.isEmpty ? nil : (flags, verb.value == Mention.Verb.send.rawValue)
  }

  /// `ACK를 받으면 ESTABLISHED → FIN_WAIT_1`, `FIN_WAIT_1: FIN 전송 → FIN_WAIT_2`: what led to the state before, or is
  /// told of it, and an arrow leads on.
  private func isOfStateBefore(_ verb: Mention, _ gap: Range<Int>) -> Bool {
    guard mentions.contains(where: { $0.kind == .arrow && gap.contains(Int($0.start)) }) else { return false }
    if sense.states.contains(where: { gap.contains($0.start) && $0.start < gap.upperBound }) { return true }
    guard let last = sense.states.last(where: { $0.end <= Int(verb.start) }) else { return false }
    var at = last.end
    while at < lineEnd, text[at].isOne(of: " `*") { at += 1 }
    return at < lineEnd && text[at] == UInt8(ascii: ":")
  }

  private static let answered = TellingWords(
    "对 ", "對 ", " to the ", " to a ", " of the ", " of a ", " for the ", "'s ")
  /// 此 FIN 的 ACK
  private static let possessing = TellingWords(" 的", "的")
  private static let confirmations = TellingWords(
    "final acknowledg", "last acknowledg", "the acknowledg", "应答报文", "确认报文", "确认应答")
  /// A bracket that was opened before it is closed in it.
  private func isAside(_ gap: Range<Int>) -> Bool {
    guard let close = text[gap].firstIndex(of: UInt8(ascii: ")")) else { return false }
    return !text[gap.lowerBound..<close].contains(UInt8(ascii: "("))
  }

  private static let denials = TellingWords("않", "못", "유지")
  /// 没有收到, `has not received`: what did not happen.
  private static let undone = TellingWords("没", "未", "not ", "n't ", "never ", "without ")
  private static let consequences = TellingWords("所以", "因此", "therefore", "따라서", "如果", "避免", "或", "若")
  private static let firstFin = TellingWords("first fin")
  private static let comma = TellingWords(",")

  /// `peer sends its own FIN, active closer ACKs and enters …`: somebody else goes on.
  private func isTakenOver(after verb: Mention, _ actors: [Actor]) -> Bool {
    let before = actors.last { $0.start < Int(verb.start) }
    let later = actors.first { $0.start > Int(verb.start) && $0.role != .recipient && !isWith($0) }
    guard let later else { return false }
    if later.party != before?.party { return true }
    // Chinese parts clauses by a comma of its own.
    if text[later.start] >= 0x80 { return false }
    return before.map { StateClaims.comma.stands(in: text, $0.end..<Int(verb.start)) } ?? false
  }

  /// `试图与服务端断开连接`: with whom, not who.
  private func isWith(_ actor: Actor) -> Bool {
    let values = ValueReader(text: text, end: actor.start)
    return ["与", "和", "跟", "同"].contains {
      values.starts(actor.start - 3, $0) || values.starts(actor.start - 4, $0)
    }
      && !sense.actors.contains { $0.end <= actor.start && actor.start - $0.end <= 5 }
  }

  /// `FIN에 대한 응답(ACK)`, `SYN+ACK를 확인한 클라이언트는`: what is answered, not what is sent.
  private func isAnswered(_ mention: Mention) -> Bool {
    let values = ValueReader(text: text, end: lineEnd)
    var at = Int(mention.end)
    for noun: StaticString in [
      " 패킷", "패킷", " 세그먼트", "세그먼트", " 신호", "신호", " 플래그", "플래그", " 메시지", "메시지", " 상태", "상태",
      " FLAG", " Flag", " flag",
    ]
    where values.starts(at, noun) {
      at += noun.utf8CodeUnitCount
      break
    }
    for word: StaticString in [
      "에 대", "에대", "에 응답", "의 응답", "의 ACK", "를 확인한", "을 확인한", "를 확인하고", "을 확인하고",
    ]
    where values.starts(at, word) {
      return true
    }
    return false
  }

  /// `ACKs it`
  private func isVerb(_ mention: Mention) -> Bool {
    guard mention.kind == .flag else { return false }
    let end = text[Int(mention.end) - 1] == UInt8(ascii: "s") ? Int(mention.end) : Int(mention.end) + 1
    return end < lineEnd && text[end - 1] == UInt8(ascii: "s") && text[end].isBlank
  }

  /// `ack=x+1`: the number, not the flag.
  private func isNumber(_ mention: Mention) -> Bool {
    let end = Int(mention.end)
    return mention.value == Flags.ack.rawValue && end + 1 < lineEnd && text[end] == UInt8(ascii: "=")
      && text[end + 1] != UInt8(ascii: "1")
  }

  /// `收到客户端的应答报文`: a thing, not a doing.
  private func isNoun(_ verb: Mention) -> Bool {
    let values = ValueReader(text: text, end: lineEnd)
    return ["报文", "报", "包", "消息", "号"].contains { values.starts(Int(verb.end), $0) }
  }

  private static let aims = TellingWords("준비", "위해", "위하여", "기 전", "때까지", "기다", "before", "until", "wait")
  private static let persons = TellingWords(
    "쪽", "측", "편", "상대", "호스트", "사람", " 애", " 놈", "녀석", "친구", " 곳")

  /// Without blanks at either end.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    let slice = TextSlice(text, range).withoutOuterBlanks
    return slice.start..<slice.end
  }
}
