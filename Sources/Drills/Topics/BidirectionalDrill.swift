import Questions
import TCP

/// Data both ways: ACKs ride on data, and what is under way crosses.
enum BidirectionalDrill: Drill {
  static func compose(_ level: Level, _ variant: DrillVariant, _ chance: inout SplitMix64) -> Draft? {
    try? play(level, &chance)
  }

  private static func play(_ level: Level, _ chance: inout SplitMix64) throws -> Draft? {
    var settings = Scene.plain
    // The ACK waits for the program's answer and rides on it.
    settings.delayedAck = .milliseconds(200)
    var scene = Scene(level, &chance, settings: settings, bytes: 1600)
    try scene.open()
    if chance.chance(level <= .two ? 2 : 1, in: 3) { scene.hideSoFar() }
    var turn = chance.chance(1, in: 2) ? scene.opener : scene.other
    let turns = level == .one ? 2 : chance.int(in: 3...(level >= .four ? 5 : 4))
    for _ in 0..<turns {
      let crosses = level >= .three && chance.chance(1, in: 4)
      try scene.network.send(turn, scene.length(&chance))
      if crosses { try scene.network.send(turn.other, scene.length(&chance)) }
      scene.network.deliver()
      if level >= .four, chance.chance(1, in: 4) {
        try scene.network.send(turn, scene.length(&chance))
        scene.network.deliver()
      }
      scene.pause(&chance)
      turn = turn.other
    }
    scene.network.settle()
    var draft = scene.draft()
    let maker = BlankMaker(draft)
    var slots = maker.numberSlots(from: 1)
    if level >= .four { slots += maker.lengthSlots() }
    return draft.ask(level.blanks(&chance), of: slots, &chance)
  }

  static func prompt(for draft: Draft, _ code: DrillCode) -> Bilingual {
    Bilingual(
      ko: "A와 B가 서로 데이터를 보냅니다. 데이터를 보낼 때 ACK도 함께 실립니다.",
      en: "A and B send data to each other; ACKs ride on the data.")
  }
}
