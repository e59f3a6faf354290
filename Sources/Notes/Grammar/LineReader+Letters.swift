import TCP

/// Single capitals that stand for hosts: `A -> B`, `A가 B에게`, `C → S : SYN`, `A : SEQ = 100`.
extension LineReader {
  func letters(_ roles: RoleReader) -> [Actor] {
    var found: [Actor] = []
    var at = start
    while at < end {
      defer { at += 1 }
      guard LineReader.mayBeHost(text[at]),
        at == start || !(text[at - 1].isLetterOrDigit || text[at - 1] == 0x5f || text[at - 1] == 0x2b),
        at + 1 >= end || !(text[at + 1].isLetterOrDigit || text[at + 1] == 0x5f || text[at + 1] == 0x2b),
        let party = LineReader.party(ofLetter: text[at]) ?? partyOfSmallLetter(at),
        !actors.contains(where: { $0.start <= at && at < $0.end })
      else { continue }
      let mention = Mention(
        start: Int32(truncatingIfNeeded: at), end: Int32(truncatingIfNeeded: at + 1), kind: .party, value: 0)
      let role = roles.role(of: mention)
      guard isHost(at, role), !isValue(at) else { continue }
      found.append(
        Actor(
          start: at, end: at + 1, party: party, role: role, isTopic: isVerbFinal && roles.isTopic(mention),
          isAside: isVerbFinal && roles.isAside(at, at + 1)))
    }
    // C and S are client and server only beside each other: a C alone is a language, an S a flag.
    if !(found.contains { $0.party == 0 } && found.contains { $0.party == 1 }) {
      found.removeAll { $0.party <= 1 }
    }
    return found
  }

  /// `PC1 -> PC2`, `Host2 → Host1`: two hosts of one name, told apart by a number; the first is A.
  func numberedHosts() -> [Actor]? {
    guard let arrow = mentions.first(where: { $0.kind == .arrow }) else { return nil }
    var left = Int(arrow.start)
    while left > start, text[left - 1] == 0x20 { left -= 1 }
    let right = values.skipBlanks(Int(arrow.end))
    guard left - 3 >= start, right + 3 <= end, text[left - 1].isDigit else { return nil }
    var head = left - 1
    while head > start, text[head - 1].isLetter { head -= 1 }
    let name = text[head..<(left - 1)]
    let other = right + name.count
    guard name.count >= 2, other < end, text[right..<other].elementsEqual(name), text[other].isDigit,
      text[other] != text[left - 1], other + 1 >= end || !text[other + 1].isLetterOrDigit
    else { return nil }
    let isFirst = text[left - 1] < text[other]
    return [
      Actor(start: head, end: left, party: isFirst ? 6 : 7, role: .bare),
      Actor(start: right, end: other + 1, party: isFirst ? 7 : 6, role: .bare),
    ]
  }

  /// `the source sends a SYN to the destination`: hosts where a flag is told of and nobody else is named.
  func sourceAndDestination(_ roles: RoleReader) -> [Actor] {
    guard !isVerbFinal, mentions.contains(where: { $0.kind == .flag }),
      mentions.contains(where: { $0.kind == .verb }), end - start <= LineReader.longestStory
    else { return [] }
    var found: [Actor] = []
    for at in start..<max(start, end - 7) where text[at] == UInt8(ascii: "e") && text[at + 1] == 0x20 {
      for (name, party) in LineReader.ends where values.starts(at + 2, name) {
        let after = at + 2 + name.utf8CodeUnitCount
        guard after >= end || !LineReader.isOfAddress(after, values) else { break }
        let mention = Mention(
          start: Int32(truncatingIfNeeded: at + 2), end: Int32(truncatingIfNeeded: after), kind: .party,
          value: party)
        let role = roles.role(of: mention)
        found.append(
          Actor(start: at + 2, end: after, party: party, role: role == .bare ? .subject : role))
      }
    }
    // One of them alone has to do something: `… is delivered to the destination`.
    let acts = found.contains { host in
      mentions.contains { $0.kind == .verb && (1..<16).contains(Int($0.start) - host.end) }
    }
    return acts || Set(found.map(\.party)).count == 2 ? found : []
  }

  /// In bytes: each host is held against all verbs.
  private static let longestStory = 2_000

  private static let ends: [(name: StaticString, party: UInt8)] = [("source", 4), ("destination", 5)]

  /// `the source port`, `the destination's address`, `the source of …`: no host that acts.
  private static func isOfAddress(_ after: Int, _ values: ValueReader) -> Bool {
    if values.text[after].isLetterOrDigit || values.text[after].isOne(of: "'/-") { return true }
    let next = values.skipBlanks(after)
    return others.contains { values.starts(next, $0) }
  }

  private static let others: [StaticString] = [
    "port", "Port", "IP", "ip ", "address", "MAC", "of ", "and destination", "code", "field", "network",
  ]

  /// A, B, C, S and the same in small: few of a line's bytes.
  @inline(__always)
  private static func mayBeHost(_ byte: UInt8) -> Bool {
    byte < UInt8(ascii: "d") && byte > 0x40 && (party(ofLetter: byte) != nil || byte > 0x60)
      || byte == UInt8(ascii: "s")
  }

  @inline(__always)
  private static func party(ofLetter byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "A"): 6
    case UInt8(ascii: "B"): 7
    case UInt8(ascii: "C"): 0
    case UInt8(ascii: "S"): 1
    default: nil
    }
  }

  /// `host a -> b`, `호스트 a`: small letters only behind the word, or an arrow that leads from one.
  private func partyOfSmallLetter(_ at: Int) -> UInt8? {
    if text[at] == UInt8(ascii: "c") || text[at] == UInt8(ascii: "s") {
      return isOfSmallPair(at) ? (text[at] == UInt8(ascii: "c") ? 0 : 1) : nil
    }
    guard text[at] == UInt8(ascii: "a") || text[at] == UInt8(ascii: "b"), at > start else { return nil }
    let party: UInt8 = text[at] == UInt8(ascii: "a") ? 6 : 7
    if isNamedHost(at) { return party }
    // Behind the arrow: the other one is called a host.
    guard arrowPrecedes(at), let arrow = mentions.last(where: { $0.kind == .arrow && Int($0.end) <= at })
    else {
      return nil
    }
    var before = Int(arrow.start) - 1
    while before > start, text[before] == 0x20 { before -= 1 }
    return before > start && isNamedHost(before) && text[before] != text[at] ? party : nil
  }

  /// `c->s`, `s → c`
  private func isOfSmallPair(_ at: Int) -> Bool {
    let other = text[at] == UInt8(ascii: "c") ? UInt8(ascii: "s") : UInt8(ascii: "c")
    return mentions.contains { arrow in
      guard arrow.kind == .arrow else { return false }
      let right = values.skipBlanks(Int(arrow.end))
      var left = Int(arrow.start) - 1
      while left > start, text[left] == 0x20 { left -= 1 }
      guard left >= start, right < end else { return false }
      return left == at && text[right] == other || right == at && text[left] == other
    }
  }

  private func isNamedHost(_ at: Int) -> Bool {
    (["host ", "Host ", "호스트 "] as [StaticString]).contains {
      at - $0.utf8CodeUnitCount >= start && values.starts(at - $0.utf8CodeUnitCount, $0)
    }
  }

  /// `sets the sequence number to A`, `acknowledgement number is set to A+1`: what a number is set to.
  private func isValue(_ at: Int) -> Bool {
    (["number to ", "number is set to ", "number = ", "seq to ", "ack to "] as [StaticString]).contains {
      at - $0.utf8CodeUnitCount >= start && values.starts(at - $0.utf8CodeUnitCount, $0)
    }
  }

  /// What follows or precedes the letter makes it a host.
  private func isHost(_ at: Int, _ role: Role) -> Bool {
    let after = at + 1
    if arrowFollows(after) || arrowPrecedes(at) || labelsNumbers(at) || isBoxed(at) { return true }
    if after < end, text[after] == 0x20, LineReader.deeds.contains(where: { starts(after, $0) }) {
      return true
    }
    if after < end, text[after] >= 0x80, role == .subject || role == .recipient || role == .source {
      return true
    }
    // `FIN from A`
    if role == .source, !isVerbFinal, mentions.contains(where: { $0.kind == .flag && at - Int($0.end) == 6 })
    {
      return true
    }
    let next = values.skipBlanks(after)
    let chinese: [StaticString] = [
      "向", "收到", "回复", "返回", "应答", "回应", "响应", "确认", "发送", "发出", "给", "进入", "处于", "对", "的",
    ]
    if chinese.contains(where: { values.starts(next, $0) }) || role == .recipient && !isVerbFinal {
      return true
    }
    // `A(CLOSED)`, `B: LISTEN`, `A-ESTABLISHED`.
    return mentions.contains {
      $0.kind == .state && Int($0.start) > at && Int($0.start) - after <= 3 && !text[after].isLetter
        && text[after] != UInt8(ascii: ".")
    }
  }

  /// `[C] --SYN--> [S]`
  private func isBoxed(_ at: Int) -> Bool {
    guard at > start, at + 1 < end, text[at - 1] == UInt8(ascii: "["), text[at + 1] == UInt8(ascii: "]")
    else {
      return false
    }
    return at + 2 < end && arrowFollows(at + 2) || at - 1 > start && arrowPrecedes(at - 1)
  }

  /// What no article stands before.
  private static let deeds: [StaticString] = [
    " sends", " sent ", " send ", " receives", " replies", " responds", " enters", " initiates", " then ",
    " acknowledges", " answers", " says \"", " returns", " also sends", " goes ", " moves ", " changes ",
    " transitions ",
    " becomes ", " stays ", " remains ", " waits ", " is in ", " is now ", " is ESTAB", " is CLOSED",
  ]

  /// `A : SEQ = 5000`: a letter, a colon and a labelled number open the line.
  private func labelsNumbers(_ at: Int) -> Bool {
    guard isFollowedByColon(at + 1), at == TermLine.skipMarker(text, start..<end) else { return false }
    return mentions.contains { mention in
      guard Int(mention.start) > at, mention.kind == .number || mention.kind == .flag else { return false }
      if case .value(.number(let value), _, let isAssigned) = values.value(after: Int(mention.end)) {
        // `ACK = 1` may be the bit.
        return isAssigned && (value > 1 || mention.kind == .number)
      }
      return false
    }
  }

  func isFollowedByColon(_ at: Int) -> Bool {
    let next = values.skipBlanks(at)
    return next < end && text[next] == UInt8(ascii: ":") || values.starts(next, "：")
  }

  /// Whoever stands before a colon at the head of the line: `클라이언트 : SEQ = 100`.
  var speaker: UInt8? {
    guard let first = actors.first, first.start - TermLine.skipMarker(text, start..<end) <= 0,
      isFollowedByColon(first.end)
    else { return nil }
    return first.party
  }
}
