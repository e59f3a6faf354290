import Questions
import TCP

/// Closing one side after the other: four segments, three, with data, with losses.
enum TeardownDrill: Drill {
  static func compose(_ level: Level, _ variant: DrillVariant, _ chance: inout SplitMix64) -> Draft? {
    try? play(level, &chance)
  }

  private static func play(_ level: Level, _ chance: inout SplitMix64) throws -> Draft? {
    var settings = Scene.plain
    let isThreeWay = level >= .two && chance.chance(1, in: 3)
    if isThreeWay { settings.delayedAck = .milliseconds(200) }
    var scene = Scene(level, &chance, settings: settings, bytes: 1200)
    try scene.open()
    if level <= .four || chance.chance(1, in: 2) { scene.hideSoFar() }
    let closer = chance.chance(1, in: 2) ? scene.opener : scene.other
    if level >= .two { try scene.send(closer, scene.length(&chance)) }
    if level >= .three, chance.chance(1, in: 2) { try scene.send(closer.other, scene.length(&chance)) }
    scene.network.settle(limit: .seconds(1))
    let start = scene.network.trace.count
    let loses = level >= .four && !isThreeWay && chance.chance(1, in: 4)
    if loses { scene.network.order(.lose, from: chance.chance(1, in: 2) ? closer : closer.other) }
    try scene.finish(closer, level, &chance)
    if !isThreeWay { scene.network.settle(limit: .seconds(90)) }
    if level >= .four, !isThreeWay, chance.chance(1, in: 4) {
      try scene.send(closer.other, scene.length(&chance))
    }
    try scene.finish(closer.other, level, &chance)
    scene.network.settle(limit: .seconds(90))
    var draft = scene.draft()
    let maker = BlankMaker(draft)
    let first = max(1, draft.trace.count - (scene.network.trace.count - start))
    var slots = maker.numberSlots(from: level <= .two ? first : 1)
    if level >= .two { slots += maker.stateSlots() }
    if level >= .four { slots += maker.flagSlots().filter { $0.order / 8 >= first } }
    return draft.ask(level.blanks(&chance), of: slots, &chance)
  }

  static func prompt(for draft: Draft, _ code: DrillCode) -> Bilingual {
    let closer = draft.trace.first { $0.segment.flags.contains(.fin) }?.from ?? .a
    return Bilingual(
      ko: "\(closer.name)가 먼저 닫고, \(closer.other.name)가 나중에 닫습니다.",
      en: "\(closer.name) closes first, \(closer.other.name) later.")
  }
}

extension Scene {
  /// Closes; at higher levels often with the last data in the same segment.
  mutating func finish(_ host: Host, _ level: Level, _ chance: inout SplitMix64) throws {
    if level >= .three, chance.chance(1, in: 2) {
      try network.finish(host, length(&chance))
      network.deliver()
    } else {
      try close(host)
    }
  }
}
