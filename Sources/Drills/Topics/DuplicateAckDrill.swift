import Questions
import TCP

/// A hole, the duplicate ACKs it calls forth, and fast retransmit on the third.
enum DuplicateAckDrill: Drill {
  static func compose(_ level: Level, _ variant: DrillVariant, _ chance: inout SplitMix64) -> Draft? {
    try? play(level, &chance)
  }

  private static func play(_ level: Level, _ chance: inout SplitMix64) throws -> Draft? {
    var settings = Scene.plain
    settings.congestionControl = .reno
    var scene = Scene(level, &chance, settings: settings, bytes: 2400)
    try scene.open()
    if level <= .three || chance.chance(1, in: 2) { scene.hideSoFar() }
    let sender = chance.chance(1, in: 2) ? scene.opener : scene.other
    if level >= .two, chance.chance(1, in: 2) { try scene.send(sender, scene.length(&chance)) }
    if level >= .four, chance.chance(1, in: 2) { try scene.send(sender.other, scene.length(&chance)) }
    // At the first level only one or two duplicates come: no retransmission yet.
    let followers = level == .one ? chance.int(in: 1...2) : chance.int(in: 3...(level >= .three ? 5 : 4))
    let arriving = level >= .three && chance.chance(1, in: 3) ? 1 : 0
    for _ in 0..<arriving { try scene.network.send(sender, scene.length(&chance)) }
    scene.network.order(.lose, from: sender)
    for _ in 0...followers { try scene.network.send(sender, scene.length(&chance)) }
    scene.network.deliver()
    if level == .five, chance.chance(1, in: 2) { try scene.send(sender, scene.length(&chance)) }
    var draft = scene.draft()
    let maker = BlankMaker(draft)
    guard let lost = maker.trace.firstIndex(where: \.isLost) else { return nil }
    let slots = maker.numberSlots(from: level <= .two ? lost + 1 : 1)
    return draft.ask(level.blanks(&chance), of: slots, &chance)
  }

  static func prompt(for draft: Draft, _ code: DrillCode) -> Bilingual {
    let sender = draft.trace.first(where: \.isLost)?.from ?? .a
    let other = sender.other.name
    return Bilingual(
      ko: "\(sender.name)의 세그먼트 하나가 유실되었지만 뒤의 것은 도착합니다. \(other)는 순서에 맞지 않는 세그먼트마다 바로 ACK를 보냅니다.",
      en:
        "One of \(sender.name)'s segments is lost, those behind it arrive. \(other) answers each segment behind the hole with an ACK as it arrives."
    )
  }
}
