import Questions
import TCP

/// Data one way and the ACKs that come back.
enum DataDrill: Drill {
  static func compose(_ level: Level, _ variant: DrillVariant, _ chance: inout SplitMix64) -> Draft? {
    try? play(level, &chance)
  }

  private static func play(_ level: Level, _ chance: inout SplitMix64) throws -> Draft? {
    var settings = Scene.plain
    if level >= .four, chance.chance(1, in: 2) { settings.delayedAck = .milliseconds(200) }
    var scene = Scene(level, &chance, settings: settings, bytes: 1600)
    try scene.open()
    if level <= .two ? chance.chance(2, in: 3) : chance.chance(1, in: 3) { scene.hideSoFar() }
    let sender = chance.chance(1, in: 2) ? scene.opener : scene.other
    let rounds = level == .one ? chance.int(in: 1...2) : chance.int(in: 2...(level >= .four ? 4 : 3))
    for _ in 0..<rounds {
      let burst = level >= .three ? chance.int(in: 1...2) : 1
      for piece in 0..<burst {
        // One behind the other, so that each arrives on its own.
        if piece > 0 { scene.network.wait(.milliseconds(1)) }
        try scene.network.send(sender, scene.length(&chance))
      }
      scene.network.settle()
      scene.pause(&chance)
    }
    if level == .five, chance.chance(1, in: 2) {
      try scene.send(sender.other, scene.length(&chance))
      scene.network.settle()
    }
    var draft = scene.draft()
    draft.memo = .numbers([settings.delayedAck == nil ? 0 : 1])
    let maker = BlankMaker(draft)
    var slots = maker.numberSlots(from: 1)
    if level >= .two { slots += maker.lengthSlots() }
    return draft.ask(level.blanks(&chance), of: slots, &chance)
  }

  static func prompt(for draft: Draft, _ code: DrillCode) -> Bilingual {
    let sender = draft.trace.first { !$0.segment.data.isEmpty }?.from ?? .a
    let total = draft.trace.filter { $0.from == sender }.reduce(0) { $0 + $1.segment.data.count }
    let acks = acknowledging(draft)
    if draft.blanks.contains(where: { $0.field == .len }) {
      return Bilingual(
        ko: "\(sender.name)가 \(sender.other.name)에게 데이터를 보냅니다." + acks.korean,
        en: "\(sender.name) sends data to \(sender.other.name)." + acks.english)
    }
    return Bilingual(
      ko: "\(sender.name)가 \(sender.other.name)에게 모두 \(total)바이트를 보냅니다." + acks.korean,
      en: "\(sender.name) sends \(total) bytes in all to \(sender.other.name)." + acks.english)
  }

  /// When the receiver acknowledges: what the number of an ACK depends on.
  private static func acknowledging(_ draft: Draft) -> Bilingual {
    if case .numbers(let memo) = draft.memo, memo[0] == 1 {
      return Bilingual(
        ko: " 받는 쪽은 세그먼트가 두 개 오면 바로, 하나뿐이면 조금 기다렸다가 ACK를 보냅니다(지연 ACK).",
        en: " The receiver acknowledges every second segment, a single one after a short wait (delayed ACK).")
    }
    return Bilingual(
      ko: " 받는 쪽은 세그먼트마다 바로 ACK를 보냅니다.", en: " The receiver acknowledges each segment at once.")
  }
}
