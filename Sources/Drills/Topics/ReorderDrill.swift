import Questions
import TCP

/// Segments that overtake each other: what is held, and what the ACK says meanwhile.
enum ReorderDrill: Drill {
  static func compose(_ level: Level, _ variant: DrillVariant, _ chance: inout SplitMix64) -> Draft? {
    try? play(level, &chance)
  }

  private static func play(_ level: Level, _ chance: inout SplitMix64) throws -> Draft? {
    var scene = Scene(level, &chance, bytes: 2000)
    try scene.open()
    if level <= .three || chance.chance(1, in: 2) { scene.hideSoFar() }
    let sender = chance.chance(1, in: 2) ? scene.opener : scene.other
    if level >= .two, chance.chance(1, in: 2) { try scene.send(sender, scene.length(&chance)) }
    if level >= .four, chance.chance(1, in: 2) { try scene.send(sender.other, scene.length(&chance)) }
    let rounds = level == .five ? 2 : 1
    for _ in 0..<rounds {
      let behind = chance.int(in: 1...(level == .one ? 1 : 2))
      if level >= .three, chance.chance(1, in: 3) { try scene.network.send(sender, scene.length(&chance)) }
      scene.network.order(.delay(.milliseconds(Int64(chance.int(in: 21...60)))), from: sender)
      for _ in 0...behind {
        try scene.network.send(sender, scene.length(&chance))
        scene.network.wait(.milliseconds(Int64(chance.int(in: 1...5))))
      }
      scene.network.deliver()
    }
    var draft = scene.draft()
    let maker = BlankMaker(draft)
    let slots = maker.numberSlots(from: 1)
    let acks = slots.filter { if case .ack = $0 { true } else { false } }
    return draft.ask(level.blanks(&chance), of: level <= .two ? acks : slots, &chance)
  }

  static func prompt(for draft: Draft, _ code: DrillCode) -> Bilingual {
    Bilingual(
      ko: "세그먼트가 늦어져 뒤의 것이 먼저 도착합니다. 받는 쪽은 순서에 맞지 않는 데이터를 버리지 않고 보관하며, 올 때마다 바로 ACK를 보냅니다.",
      en:
        "A segment is late and later ones arrive before it. The receiver keeps what comes out of order and acknowledges it at once."
    )
  }
}
