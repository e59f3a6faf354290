import Questions
import TCP

/// One side has closed and the other goes on sending.
enum HalfCloseDrill: Drill {
  static func compose(_ level: Level, _ variant: DrillVariant, _ chance: inout SplitMix64) -> Draft? {
    try? play(level, &chance)
  }

  private static func play(_ level: Level, _ chance: inout SplitMix64) throws -> Draft? {
    var scene = Scene(level, &chance, bytes: 1200)
    try scene.open()
    if level <= .four || chance.chance(1, in: 2) { scene.hideSoFar() }
    let closer = chance.chance(1, in: 2) ? scene.opener : scene.other
    let sender = closer.other
    if level >= .two { try scene.send(closer, scene.length(&chance)) }
    try scene.close(closer)
    let pieces = level == .one ? 1 : chance.int(in: 1...3)
    for piece in 0..<pieces {
      let loses = level >= .four && piece == 0 && chance.chance(1, in: 3)
      if loses { scene.network.order(.lose, from: sender) }
      try scene.send(sender, scene.length(&chance))
      if loses {
        try scene.network.timeout(sender)
        scene.network.deliver()
      }
      scene.pause(&chance)
    }
    if level >= .two { try scene.close(sender) }
    var draft = scene.draft()
    let maker = BlankMaker(draft)
    let fin = maker.trace.firstIndex { $0.segment.flags.contains(.fin) } ?? 0
    var slots = maker.numberSlots(from: max(1, level <= .three ? fin + 1 : 1))
    if level >= .two { slots += maker.stateSlots() }
    if level >= .three {
      // CLOSE-WAIT and FIN-WAIT-2 stay while data flows.
      slots += maker.stateSlots(changesOnly: false).filter { slot in
        if case .state(let index, _) = slot {
          index > fin && !maker.trace[index].segment.data.isEmpty
        } else {
          false
        }
      }
    }
    return draft.ask(level.blanks(&chance), of: Array(Set(slots)).sorted { $0.order < $1.order }, &chance)
  }

  static func prompt(for draft: Draft, _ code: DrillCode) -> Bilingual {
    let closer = draft.trace.first { $0.segment.flags.contains(.fin) }?.from ?? .a
    return Bilingual(
      ko: "\(closer.name)가 닫았지만 \(closer.other.name)는 아직 보낼 것이 있습니다.",
      en: "\(closer.name) closes, but \(closer.other.name) still has something to send.")
  }
}
