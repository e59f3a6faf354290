import Questions
import TCP

/// Numbers that pass 4294967295 and go on from 0.
enum WraparoundDrill: Drill {
  static func compose(_ level: Level, _ variant: DrillVariant, _ chance: inout SplitMix64) -> Draft? {
    try? play(level, &chance)
  }

  private static func play(_ level: Level, _ chance: inout SplitMix64) throws -> Draft? {
    let reach = level == .one ? 200 : level == .two ? 500 : 1000
    var scene = Scene(level, &chance, bytes: reach, wraps: true)
    try scene.open()
    if level <= .three || chance.chance(1, in: 2) { scene.hideSoFar() }
    let sender = chance.chance(1, in: 2) ? scene.opener : scene.other
    let pieces = level == .one ? 1 : chance.int(in: 2...3)
    for _ in 0..<pieces {
      try scene.send(sender, scene.length(&chance))
      if level >= .three { try scene.send(sender.other, scene.length(&chance)) }
    }
    if level >= .four, chance.chance(1, in: 2) { try scene.loseOne(from: sender, &chance) }
    if level == .five { try scene.close(sender) } else { try scene.send(sender, scene.length(&chance)) }
    var draft = scene.draft()
    let maker = BlankMaker(draft)
    guard let wrap = maker.trace.firstIndex(where: { $0.segment.end.value < $0.segment.sequence.value })
    else { return nil }
    let slots = maker.numberSlots(from: level <= .three ? wrap : 1).filter { $0.order / 8 > 0 }
    return draft.ask(level.blanks(&chance), of: slots, &chance)
  }

  static func prompt(for draft: Draft, _ code: DrillCode) -> Bilingual {
    Bilingual(
      ko: "순서 번호는 32비트입니다. 이 교환에서 번호가 끝까지 가서 0으로 돌아갑니다.",
      en: "Sequence numbers have 32 bits. In this exchange they reach the end and begin again at 0.")
  }
}
