import Questions
import TCP

/// Opening a connection: three segments, with losses, options and an old duplicate at higher levels.
enum HandshakeDrill: Drill {
  static func compose(_ level: Level, _ variant: DrillVariant, _ chance: inout SplitMix64) -> Draft? {
    try? play(level, &chance)
  }

  private static func play(_ level: Level, _ chance: inout SplitMix64) throws -> Draft? {
    var settings = Scene.plain
    if level <= .two { settings.maximumSegmentSize = nil }
    if level >= .four {
      settings.windowScale = UInt8(chance.int(in: 0...3))
      settings.sack = chance.chance(1, in: 2)
    }
    var scene = Scene(level, &chance, settings: settings, bytes: 200)
    try scene.network.listen(scene.other)
    if level == .five, chance.chance(1, in: 3) {
      scene.injectOldSyn(&chance)
    }
    let loses = level >= .four && scene.network.trace.isEmpty && chance.chance(1, in: 2)
    let loser = chance.chance(1, in: 2) ? scene.opener : scene.other
    if loses { scene.network.order(.lose, from: loser) }
    try scene.network.open(scene.opener)
    scene.network.deliver()
    if loses {
      try scene.network.timeout(loser)
      scene.network.deliver()
    }
    guard scene.network.states == Pair(a: .established, b: .established) else { return nil }
    if level >= .two, chance.chance(level == .two ? 1 : 3, in: 4) {
      let first = chance.chance(3, in: 4) ? scene.opener : scene.other
      try scene.send(first, min(scene.length(&chance), 536))
      if level >= .four { try scene.send(first.other, scene.length(&chance)) }
    }
    var draft = scene.draft()
    let maker = BlankMaker(draft)
    var slots = maker.numberSlots(from: 1)
    if level >= .three { slots += maker.flagSlots().filter { $0.order < 40 } }
    if level >= .four { slots += maker.stateSlots() }
    guard let asked = draft.ask(level.blanks(&chance), of: slots, &chance) else { return nil }
    return level <= .two && chance.chance(1, in: 3) ? symbolic(asked) : asked
  }

  /// The same numbers under names: `x + 1` is as good as 4712.
  private static func symbolic(_ draft: Draft) -> Draft? {
    var draft = draft
    let syns = draft.trace.filter { $0.segment.flags.contains(.syn) }
    guard let first = syns.first, let second = syns.first(where: { $0.from != first.from }) else {
      return nil
    }
    let values = [Int(first.segment.sequence.value), Int(second.segment.sequence.value)]
    draft.memo = .numbers(values + [first.from == .a ? 0 : 1])
    for index in draft.blanks.indices {
      draft.blanks[index].symbols = [
        Symbol(name: "x", value: values[0]), Symbol(name: "y", value: values[1]),
      ]
    }
    return draft
  }

  static func prompt(for draft: Draft, _ code: DrillCode) -> Bilingual {
    let opener = draft.trace.first { $0.origin == .sent && $0.segment.flags == .syn }?.from ?? .a
    let other = opener.other.name
    var korean = "\(other)가 연결을 기다리고 \(opener.name)가 엽니다."
    var english = "\(other) listens and \(opener.name) opens."
    if draft.trace.contains(where: { $0.origin == .injected }) {
      korean += " 그 전에 오래된 SYN의 복사본 하나가 \(other)에 닿습니다."
      english += " Before that an old duplicate of a SYN reaches \(other)."
    }
    if draft.trace.contains(where: \.isLost) {
      korean += " 세그먼트 하나가 유실되어 다시 보냅니다."
      english += " One segment is lost and sent again."
    }
    if case .numbers(let values) = draft.memo {
      korean += " \(opener.name)의 ISN은 x = \(values[0]), \(other)의 ISN은 y = \(values[1])입니다. x+1처럼 써도 됩니다."
      english +=
        " \(opener.name)'s ISN is x = \(values[0]), \(other)'s is y = \(values[1]); you may answer in symbols, such as x+1."
    }
    return Bilingual(ko: korean, en: english)
  }
}

extension Scene {
  /// A SYN of an earlier life, well away from the numbers of this one (RFC 9293 Figure 8).
  mutating func injectOldSyn(_ chance: inout SplitMix64) {
    let old = SequenceNumber(UInt32(truncatingIfNeeded: chance.next()))
    network.inject(Segment(sequence: old, flags: .syn), to: other)
    network.deliver()
  }
}
