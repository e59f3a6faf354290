import Questions
import TCP

/// The states of both ends after each segment, over a whole life or a piece of one.
enum StatesDrill: Drill {
  static func compose(_ level: Level, _ variant: DrillVariant, _ chance: inout SplitMix64) -> Draft? {
    try? play(level, &chance)
  }

  private static func play(_ level: Level, _ chance: inout SplitMix64) throws -> Draft? {
    var settings = Scene.plain
    if chance.chance(1, in: 3) { settings.delayedAck = .milliseconds(200) }
    var scene = Scene(level, &chance, settings: settings, bytes: 600)
    let kind = Kind.allCases[chance.int(in: 0...(level == .one ? 1 : level == .two ? 2 : 4))]
    if kind == .openTogether {
      try openTogether(&scene)
    } else {
      try scene.open()
      // A short piece of a life may be shown alone.
      if kind != .open, level <= .two { scene.hideSoFar() }
    }
    let closer = chance.chance(1, in: 2) ? scene.opener : scene.other
    if kind != .open, kind != .openTogether || level == .five {
      try close(&scene, kind, closer, level, &chance)
    } else if level >= .three {
      try scene.send(closer, scene.length(&chance))
    }
    var draft = scene.draft()
    let maker = BlankMaker(draft)
    var slots = maker.stateSlots()
    if level >= .four { slots += maker.stateSlots(changesOnly: false).filter { $0.order > 16 } }
    slots = Array(Set(slots)).sorted { $0.order < $1.order }
    return draft.ask(level.blanks(&chance), of: slots, &chance)
  }

  private enum Kind: CaseIterable {
    case open, close, closeTogether, openTogether, abort
  }

  private static func openTogether(_ scene: inout Scene) throws {
    try scene.network.open(scene.opener)
    try scene.network.open(scene.other)
    scene.network.deliver()
  }

  private static func close(
    _ scene: inout Scene, _ kind: Kind, _ closer: Host, _ level: Level, _ chance: inout SplitMix64
  ) throws {
    switch kind {
    case .closeTogether:
      try scene.network.close(closer)
      try scene.network.close(closer.other)
      scene.network.deliver()
    case .abort, .openTogether:
      try scene.network.abort(closer)
      scene.network.deliver()
    case .open, .close:
      try scene.close(closer)
      if chance.chance(1, in: 2) { scene.network.settle() }
      if level >= .three, chance.chance(1, in: 2) {
        try scene.send(closer.other, scene.length(&chance))
        scene.network.settle()
      }
      if level >= .four, chance.chance(1, in: 3) { scene.network.order(.lose, from: closer.other) }
      try scene.close(closer.other)
      scene.network.settle()
    }
  }

  static func prompt(for draft: Draft, _ code: DrillCode) -> Bilingual {
    Bilingual(
      ko: "각 세그먼트가 도착한 뒤(유실된 것은 보낸 뒤) 양쪽의 상태를 따라가세요.",
      en:
        "Follow the states of both ends after each segment has arrived (or, where it is lost, has been sent)."
    )
  }
}
