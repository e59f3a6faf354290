import Questions
import TCP

/// Both sides open at once: two SYNs cross.
enum SimultaneousOpenDrill: Drill {
  static func compose(_ level: Level, _ variant: DrillVariant, _ chance: inout SplitMix64) -> Draft? {
    try? play(level, &chance)
  }

  private static func play(_ level: Level, _ chance: inout SplitMix64) throws -> Draft? {
    var settings = Scene.plain
    if level <= .two { settings.maximumSegmentSize = nil }
    var scene = Scene(level, &chance, settings: settings, bytes: 400)
    let first = scene.opener
    try scene.network.open(first)
    scene.network.wait(.milliseconds(Int64(chance.int(in: 0...8))))
    try scene.network.open(first.other)
    scene.network.deliver()
    guard scene.network.states == Pair(a: .established, b: .established) else { return nil }
    if level >= .two {
      let pieces = chance.int(in: level == .two ? 0...1 : 1...2)
      for _ in 0..<pieces {
        let sender = chance.chance(1, in: 2) ? first : first.other
        try scene.send(sender, min(536, scene.length(&chance)))
      }
    }
    if level == .five, chance.chance(1, in: 2) { try scene.close(first) }
    var draft = scene.draft()
    let maker = BlankMaker(draft)
    var slots = maker.numberSlots(from: 2)
    if level >= .two { slots += maker.stateSlots() }
    if level >= .four { slots += maker.flagSlots().filter { $0.order / 8 >= 2 } }
    return draft.ask(level.blanks(&chance), of: slots, &chance)
  }

  static func prompt(for draft: Draft, _ code: DrillCode) -> Bilingual {
    Bilingual(
      ko: "A와 B가 거의 동시에 서로 연결을 엽니다. 두 SYN이 길에서 엇갈립니다.",
      en: "A and B open to each other at nearly the same time: their SYNs cross on the way.")
  }
}

/// Both sides close at once: two FINs cross.
enum SimultaneousCloseDrill: Drill {
  static func compose(_ level: Level, _ variant: DrillVariant, _ chance: inout SplitMix64) -> Draft? {
    try? play(level, &chance)
  }

  private static func play(_ level: Level, _ chance: inout SplitMix64) throws -> Draft? {
    var scene = Scene(level, &chance, bytes: 1200)
    try scene.open()
    if level <= .four || chance.chance(1, in: 2) { scene.hideSoFar() }
    let first = chance.chance(1, in: 2) ? scene.opener : scene.other
    if level >= .two { try scene.send(first, scene.length(&chance)) }
    if level >= .three, chance.chance(1, in: 2) { try scene.send(first.other, scene.length(&chance)) }
    for host in [first, first.other] {
      if level >= .four, chance.chance(1, in: 2) {
        try scene.network.finish(host, scene.length(&chance))
      } else {
        try scene.network.close(host)
      }
      if host == first { scene.network.wait(.milliseconds(Int64(chance.int(in: 0...8)))) }
    }
    scene.network.deliver()
    var draft = scene.draft()
    let maker = BlankMaker(draft)
    var slots = maker.numberSlots(from: 1)
    if level >= .two { slots += maker.stateSlots() }
    if level >= .four { slots += maker.flagSlots().suffix(3) }
    return draft.ask(level.blanks(&chance), of: slots, &chance)
  }

  static func prompt(for draft: Draft, _ code: DrillCode) -> Bilingual {
    Bilingual(
      ko: "A와 B가 거의 동시에 닫습니다. 두 FIN이 길에서 엇갈립니다.",
      en: "A and B close at nearly the same time: their FINs cross on the way.")
  }
}
