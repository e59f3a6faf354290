import Questions
import TCP

/// Losses that the retransmission timer mends: of data, of an ACK, of a SYN or a FIN.
enum LossDrill: Drill {
  static func compose(_ level: Level, _ variant: DrillVariant, _ chance: inout SplitMix64) -> Draft? {
    try? play(level, &chance)
  }

  private static func play(_ level: Level, _ chance: inout SplitMix64) throws -> Draft? {
    var scene = Scene(level, &chance, bytes: 1600)
    if level >= .four, chance.chance(1, in: 4) {
      try scene.loseWhileOpening(&chance)
    } else {
      try scene.open()
    }
    if chance.chance(level <= .two ? 2 : 1, in: 3) { scene.hideSoFar() }
    let sender = chance.chance(1, in: 2) ? scene.opener : scene.other
    let before = level == .one ? chance.int(in: 0...1) : chance.int(in: 1...2)
    for _ in 0..<before { try scene.send(sender, scene.length(&chance)) }
    let losses = level <= .three ? 1 : chance.int(in: 1...2)
    for _ in 0..<losses {
      try scene.loseOne(from: sender, &chance)
      if level >= .three, chance.chance(1, in: 2) { try scene.send(sender.other, scene.length(&chance)) }
    }
    if level >= .two, chance.chance(1, in: 2) { try scene.send(sender, scene.length(&chance)) }
    if level >= .four, chance.chance(1, in: 2) { try scene.loseFin(of: sender) }
    var draft = scene.draft()
    let maker = BlankMaker(draft)
    let lost = maker.trace.firstIndex(where: \.isLost) ?? 0
    var slots = maker.numberSlots(from: level <= .two ? max(1, lost) : 1)
    if level >= .four { slots += maker.stateSlots() }
    return draft.ask(level.blanks(&chance), of: slots, &chance)
  }

  static func prompt(for draft: Draft, _ code: DrillCode) -> Bilingual {
    let times = draft.trace.count(where: \.isLost)
    return Bilingual(
      ko: "세그먼트 \(times == 1 ? "하나가" : "\(times)개가") 유실됩니다. 타이머가 만료되면 확인되지 않은 것을 다시 보냅니다.",
      en:
        "\(times == 1 ? "One segment is" : "\(times) segments are") lost; when the timer runs out, what is unacknowledged is sent again."
    )
  }
}

extension Scene {
  /// A data segment or its ACK is lost, and the timer mends it.
  mutating func loseOne(from sender: Host, _ chance: inout SplitMix64) throws {
    let losesAck = chance.chance(1, in: 3)
    if losesAck {
      network.order(.lose, from: sender.other)
      try send(sender, length(&chance))
    } else {
      network.order(.lose, from: sender)
      try send(sender, length(&chance))
      // What follows arrives, and only shows that something is missing.
      if level >= .two, chance.chance(1, in: 2) { try send(sender, length(&chance)) }
    }
    try network.timeout(sender)
    network.deliver()
  }

  /// The SYN or the SYN,ACK is lost once.
  mutating func loseWhileOpening(_ chance: inout SplitMix64) throws {
    let loser = chance.chance(1, in: 2) ? opener : other
    try network.listen(other)
    network.order(.lose, from: loser)
    try network.open(opener)
    network.deliver()
    try network.timeout(loser)
    network.deliver()
    guard network.states == Pair(a: .established, b: .established) else {
      throw NetworkError.timerNotRunning(loser)
    }
  }

  /// The FIN is lost once and sent again.
  mutating func loseFin(of host: Host) throws {
    network.order(.lose, from: host)
    try close(host)
    try network.timeout(host)
    network.deliver()
  }
}
