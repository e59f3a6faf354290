import TCP

/// Who acts, and upon whom.
extension LineReader {
  func subject(of verb: Int, at position: Int, route: (from: UInt8, to: UInt8, end: Int)?) -> UInt8? {
    if let route { return answerer(behind: route, before: position) ?? route.from }
    if let answering = relative(before: verb) { return answering }
    // `클라이언트: SYN, Seq=100 / 서버: SYN-ACK, …`: each with its own label.
    if let label = actors.last(where: { $0.end < position }), position - label.end <= 4,
      isFollowedByColon(label.end)
    {
      return label.party
    }
    if let opener = clauseOpener(before: position) { return opener.party }
    // `ACK（确认）：客户端收到 FIN 后，发送 …`: whoever opens what stands behind the colon.
    if position < titleEnd, !isVerbFinal, let first = actors.first(where: { $0.start >= titleEnd }),
      first.start - titleEnd <= 4, text[first.start] >= 0xe3, first.role == .bare || first.role == .subject
    {
      return first.party
    }
    let limit = isVerbFinal ? clauseEnd(after: position, before: Int(mentions[verb].start)) : position
    var best: UInt8?
    var topic: UInt8?
    for actor in actors where !isAside(actor, for: position) && !isOfRelative(actor, before: position) {
      if actor.start > limit {
        // `SYN is sent by the client`; `ACK: 클라이언트가 …`
        if best == nil, actor.role == .subject, !arrowStands(in: limit..<actor.start) { return actor.party }
        if best == nil, hasArrowTitle, position < titleEnd, actor.role == .bare { return actor.party }
        // `FIN from Server`
        if actor.role == .source, !isVerbFinal, actor.start - position < 20,
          actor.start - 9 >= start,
          starts(actor.start - 5, "from ") || starts(actor.start - 9, "from the ")
        {
          return actor.party
        }
        // `SYN — Client: "…"`
        if best == nil, position < titleEnd, isFollowedByColon(actor.end),
          !text[titleEnd..<actor.start].contains(UInt8(ascii: ">"))
        {
          return actor.party
        }
        continue
      }
      if wishes(actor, before: limit) { continue }
      if actor.isTopic { topic = actor.party }
      switch actor.role {
      // `서버는 클라이언트가 보낸 SYN을 받고 …`: the clause's subject ends with the clause.
      case .subject where topic == nil || actor.isTopic || !isInner(actor, before: limit): best = actor.party
      case .bare where isSpeaker(actor): best = actor.party
      // `서버는 클라이언트에서 보낸 FIN을 받고 …`: whence it came.
      case .source where isVerbFinal && topic == nil && !receives(after: actor) && !followsSubject(actor):
        best = actor.party
      default: break
      }
    }
    if best == nil, let only = actors.first(where: { $0.role == .recipient && $0.start < end }) {
      return isReached(only, before: position) ? only.party : LineReader.other(only.party)
    }
    return best.map { isAnswered($0, before: position) ? LineReader.other($0) ?? $0 : $0 } ?? implied
  }

  /// `서버가 SYN-ACK로 응답하면 ACK를 보내 연결을 맺는다`: where one does something, the other goes on.
  private func isAnswered(_ party: UInt8, before position: Int) -> Bool {
    guard isVerbFinal, let actor = actors.last(where: { $0.end <= position }), actor.party == party,
      actor.role == .subject, !actor.isTopic
    else { return false }
    return mentions.contains {
      $0.kind == .verb && $0.value == Mention.Verb.send.rawValue && Int($0.start) >= actor.end
        && Int($0.end) < position && (values.starts(Int($0.end), "하면 ") || values.starts(Int($0.end), "면 "))
    }
  }

  /// `A SYN goes to the server, which responds with …`: whoever it goes to.
  private func relative(before verb: Int) -> UInt8? {
    guard !isVerbFinal, mentions[verb].kind == .verb,
      let actor = actors.last(where: { $0.end < Int(mentions[verb].start) }), actor.role == .recipient
    else { return nil }
    let gap = TextSlice(text, actor.end..<Int(mentions[verb].start))
    guard gap.count <= 24, let pronoun = LineReader.pronouns.first(where: { gap.hasPrefix($0) }) else {
      return nil
    }
    let rest = actor.end + pronoun.utf8CodeUnitCount..<Int(mentions[verb].start)
    return LineReader.adverbs.fills(rest, of: text) ? actor.party : nil
  }

  private static let pronouns: [StaticString] = [
    ", which ", ", who ", " which ", " who ", ", and it ", ", and the latter ",
  ]
  private static let adverbs = Filler("then will in turn also immediately must just simply now")

  /// `클라이언트에게 SYN+ACK가 도착하면 ACK를 서버로 보낸다`: whoever something reaches goes on.
  private func isReached(_ actor: Actor, before position: Int) -> Bool {
    isVerbFinal && actor.end < position && LineReader.arrivals.stands(in: text, actor.end..<position)
  }

  private static let arrivals = TellingWords(
    "도착하면", "도착하고", "도착한 후", "도착한 뒤", "도착 후", "전달되면", "전해지면", "닿으면")

  /// `클라이언트가 서버에서 SYN을 보냄`, meant for `서버에게`: who acts was named right before.
  private func followsSubject(_ actor: Actor) -> Bool {
    actors.contains { $0.role == .subject && $0.end <= actor.start && actor.start - $0.end <= 4 }
  }

  /// Stands in a bracket that what is at the position stands outside of.
  private func isAside(_ actor: Actor, for position: Int) -> Bool {
    actor.isAside
      && (position < actor.end || text[actor.end..<position].contains(UInt8(ascii: ")")))
  }

  /// `클라이언트 → 서버: SYN → 서버는 ACK로 응답`: behind another arrow the other side goes on.
  private func answerer(behind route: (from: UInt8, to: UInt8, end: Int), before position: Int) -> UInt8? {
    let other = actors.last {
      $0.start > route.end && $0.end <= position && $0.role == .subject && $0.party != route.from
    }
    guard let other,
      mentions.contains(where: {
        $0.kind == .arrow && Int($0.start) >= route.end && Int($0.end) <= other.start
      })
    else { return nil }
    return other.party
  }

  /// `서버는 SYN+ACK을, 클라이언트는 ACK을 보낸다`: the first of two who share a verb has its own part of the sentence.
  private func clauseEnd(after position: Int, before verb: Int) -> Int {
    let next = actors.first {
      $0.start > position && $0.start < verb && $0.role == .subject && isAfterObject($0.start)
    }
    return next.map { $0.start - 1 } ?? verb
  }

  private func isAfterObject(_ place: Int) -> Bool {
    var at = place
    while at > start, text[at - 1] == 0x20 { at -= 1 }
    guard at - start > 4, text[at - 1] == UInt8(ascii: ",") else { return false }
    return values.starts(at - 4, "을") || values.starts(at - 4, "를")
  }

  /// `서버가 LISTEN 상태라면 클라이언트가 보낸 SYN에 대해 ACK를 보내고`: who sent what is answered does not answer.
  private func isOfRelative(_ actor: Actor, before position: Int) -> Bool {
    guard isVerbFinal, actor.role == .subject, !actor.isTopic,
      let verb = mentions.first(where: { $0.kind == .verb && Int($0.start) >= actor.end }),
      Int(verb.start) - actor.end <= 4, verb.value == Mention.Verb.send.rawValue,
      ["보낸 ", "보내온 "].contains(where: { values.starts(Int(verb.start), $0) })
        || ["한 ", "했던 "].contains(where: { values.starts(Int(verb.end), $0) })
    else { return false }
    let between = mentions.filter { $0.start >= verb.end && Int($0.start) < position }
    // `Client가 보낸 세그먼트를 수신했다는 의미로 ACK를 담아 전송`: not the client.
    return actors.count > 1 && between.contains { $0.kind == .flag }
      || between.contains { $0.kind == .verb && $0.value == Mention.Verb.receive.rawValue }
  }

  /// `신호를 보냄(FIN) -> 클라이언트는 …`: behind the arrow something else is told.
  private func arrowStands(in gap: Range<Int>) -> Bool {
    isVerbFinal && mentions.contains { $0.kind == .arrow && gap.contains(Int($0.start)) }
  }

  /// `클라이언트도 포트를 열어달라는 SYN을 보낸다`: of whom something is asked.
  private func wishes(_ actor: Actor, before limit: Int) -> Bool {
    guard isVerbFinal, values.starts(actor.end, "도 ") else { return false }
    return (actor.end..<max(actor.end, limit)).contains { values.starts($0, "달라") }
  }

  /// A verb of its own stands between a subject and the verb at hand, or a wish: 열어 달라는.
  func isInner(_ actor: Actor, before limit: Int) -> Bool {
    mentions.contains {
      $0.kind == .verb && $0.value <= Mention.Verb.wait.rawValue && Int($0.start) >= actor.end
        && Int($0.start) < limit
    } || (actor.end..<max(actor.end, limit)).contains { values.starts($0, "달라") }
  }

  /// `서버로부터 받은`: the source of what somebody else receives.
  func receives(after actor: Actor) -> Bool {
    // `서버로부터 FIN으로 설정된 패킷을 받으면`: what is asked or set on the way is not what is done.
    for mention in mentions
    where Int(mention.start) >= actor.end && mention.kind == .verb
      && mention.value != Mention.Verb.request.rawValue && !isOfName(mention)
    {
      return mention.value == Mention.Verb.receive.rawValue && !receivesThere(actor, Int(mention.start))
    }
    return false
  }

  /// `서버에서 해당 포트는 SYN을 받고 …`: where it is received, and nobody else receives it.
  private func receivesThere(_ actor: Actor, _ verb: Int) -> Bool {
    // `클라이언트 쪽에서 SYN+ACK를 수신하면 …`: at its own end.
    let isAtEnd = [" 쪽에서 ", "쪽에서 ", " 측에서 ", "측에서 "].contains { values.starts(actor.end, $0) }
    guard isVerbFinal, isAtEnd || values.starts(actor.end, "에서 ") && verb - actor.end > 20,
      ["받고", "받으", "받아"].contains(where: { values.starts(verb, $0) })
        || isAtEnd && ["수신하면", "수신하고"].contains(where: { values.starts(verb, $0) })
    else { return false }
    return !actors.contains {
      $0.start != actor.start && $0.start < verb && $0.role == .subject
        && !sentenceEnds(between: $0.end, and: actor.start)
    }
  }

  /// A bare name speaks where it opens the line or a clause: `Client sends`, `서버 → ACK`, `Server: SYN+ACK`.
  func isSpeaker(_ actor: Actor) -> Bool {
    if !isVerbFinal { return true }
    return actors.first?.start == actor.start || arrowFollows(actor.end)
      || isFollowedByFlag(actor) && arrowPrecedes(actor.start)
  }

  func recipient(
    near position: Int, verb: Int?, from: UInt8?, route: (from: UInt8, to: UInt8, end: Int)?
  ) -> UInt8? {
    if let route { return route.to }
    var best: (UInt8, Int)?
    for actor in actors where actor.role == .recipient && actor.party != from {
      let distance = abs(actor.start - position)
      if best == nil || distance < best!.1 { best = (actor.party, distance) }
    }
    return best?.0 ?? from.flatMap(LineReader.other)
  }

  /// `서버가 끊었다는 신호를 기다리다가 … ACK를 서버에 전송하고`: whom it is sent to did not send it.
  func isSentTo(_ party: UInt8?, _ flag: Int, _ verb: Int?) -> Bool {
    guard isVerbFinal, let verb, verb > flag else { return false }
    let between = Int(mentions[flag].end)..<Int(mentions[verb].start)
    return actors.last { between.contains($0.start) }.map { $0.role == .recipient && $0.party == party }
      ?? false
  }

  static func other(_ party: UInt8) -> UInt8? {
    switch party {
    case 8: nil
    default: party ^ 1
    }
  }
}
