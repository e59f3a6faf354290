import Questions
import TCP

/// An attacker off the path forges segments: which numbers get through, and what the others earn (RFC 5961).
enum HijackDrill: Drill {
  private enum Kind: CaseIterable {
    case exactReset, nearReset, exactData, farReset, syn
  }

  static func compose(_ level: Level, _ variant: DrillVariant, _ chance: inout SplitMix64) -> Draft? {
    try? play(level, &chance)
  }

  private static func play(_ level: Level, _ chance: inout SplitMix64) throws -> Draft? {
    var settings = Scene.plain
    settings.receiveBuffer = chance.int(in: 1000...60_000)
    var scene = Scene(level, &chance, settings: settings, bytes: 900)
    try scene.open()
    scene.hideSoFar()
    let victim = chance.chance(1, in: 2) ? Host.a : .b
    let spoofed = victim.other
    try scene.send(spoofed, min(scene.length(&chance), settings.receiveBuffer))
    if level >= .two, chance.chance(1, in: 2) {
      try scene.send(victim, min(scene.length(&chance), settings.receiveBuffer))
    }
    let kinds: [Kind] =
      level == .one ? [.exactReset] : level == .two ? [.exactReset, .exactData] : Kind.allCases
    let kind = chance.pick(kinds)
    scene.network.inject(forgery(kind, settings.receiveBuffer, scene, victim, &chance), to: victim)
    scene.network.run(until: scene.network.now + .milliseconds(15))
    return asked(scene, kind, victim, level, &chance)
  }

  private static func forgery(
    _ kind: Kind, _ window: Int, _ scene: Scene, _ victim: Host, _ chance: inout SplitMix64
  ) -> Segment {
    let expected = scene.network[victim].rcv.nxt
    var segment = Segment(sequence: expected, flags: .rst)
    switch kind {
    case .exactReset: break
    case .nearReset: segment.sequence = expected + chance.int(in: 1...(window - 1))
    case .farReset: segment.sequence = expected + window + chance.int(in: 0...100_000)
    case .exactData:
      segment.flags = [.psh, .ack]
      segment.acknowledgment = scene.network[victim].snd.nxt
      segment.data = ArraySlice(repeating: 0x2e, count: scene.length(&chance))
      if segment.data.count > window { segment.data = segment.data.prefix(window) }
    case .syn:
      segment.flags = .syn
      segment.sequence = SequenceNumber(UInt32(truncatingIfNeeded: chance.next()))
    }
    return segment
  }

  private static func asked(
    _ scene: Scene, _ kind: Kind, _ victim: Host, _ level: Level, _ chance: inout SplitMix64
  ) -> Draft? {
    var draft = scene.draft()
    guard let forged = draft.trace.firstIndex(where: { $0.origin == .injected }) else { return nil }
    draft.memo = .numbers([
      victim == .a ? 0 : 1, Int(draft.trace.last { $0.from == victim }?.segment.window ?? 0),
    ])
    let maker = BlankMaker(draft)
    var blanks: [DraftBlank] = []
    if kind == .exactReset || kind == .exactData { blanks.append(forgedSequence(forged, victim, maker)) }
    let answer = draft.trace.indices.last { $0 > forged && draft.trace[$0].from == victim }
    if level >= .two || blanks.isEmpty { blanks.append(maker.state(forged, of: victim)) }
    if level >= .three, let answer {
      if kind != .exactData { blanks.append(maker.acknowledgment(answer)) }
      if level >= .four { blanks += [maker.sequence(answer), maker.flags(answer)] }
    }
    draft.blanks = Array(blanks.prefix(level == .one ? 1 : level == .two ? 2 : 5)).inReadingOrder
    return draft
  }

  private static func forgedSequence(_ index: Int, _ victim: Host, _ maker: BlankMaker) -> DraftBlank {
    let record = maker.trace[index]
    let right = record.segment.sequence
    var blank = DraftBlank(.seq, of: record.number, answer: .number(Int(right.value)))
    blank.ask = .forgedSequence
    blank.shownThrough = record.number
    let last = maker.trace[..<index].last { $0.from == record.from }
    let own = maker.trace[..<index].last { $0.from == victim }
    if let last, right.value < last.segment.sequence.value {
      blank.add(.noWrap, Int(right.value) + 1 << 32, disprovedBy: last.number)
    }
    blank.add(.lastByte, right - 1, disprovedBy: last?.number)
    blank.add(.plusOneOnData, right + 1, disprovedBy: last?.number)
    if let last { blank.add(.didNotMove, last.segment.sequence, disprovedBy: last.number) }
    if let own {
      blank.add(.ownSequence, own.segment.end, disprovedBy: own.number)
      blank.add(.tookPartOutside, right + Int(own.segment.window) - 1, disprovedBy: own.number)
    }
    return blank
  }

  static func prompt(for draft: Draft, _ code: DrillCode) -> Bilingual {
    guard case .numbers(let memo) = draft.memo else { return Bilingual(ko: "", en: "") }
    let victim: Host = memo[0] == 0 ? .a : .b
    return Bilingual(
      ko:
        "공격자가 \(victim.other.name)인 척 세그먼트를 꾸며 \(victim.name)에게 보냅니다. \(victim.name)의 수신 윈도우는 \(memo[1])바이트이고 RFC 5961을 따릅니다.",
      en:
        "An attacker pretends to be \(victim.other.name) and sends \(victim.name) a forged segment. \(victim.name)'s receive window is \(memo[1]) bytes, and it follows RFC 5961."
    )
  }
}
