import Questions
import TCP

/// Holes reported by SACK: the ACK stays, the blocks tell what has come.
enum SackDrill: Drill {
  static func compose(_ level: Level, _ variant: DrillVariant, _ chance: inout SplitMix64) -> Draft? {
    try? play(level, &chance)
  }

  private static func play(_ level: Level, _ chance: inout SplitMix64) throws -> Draft? {
    var settings = Scene.plain
    settings.sack = true
    settings.congestionControl = .sack
    var scene = Scene(level, &chance, settings: settings, bytes: 2400)
    try scene.open()
    if level <= .three || chance.chance(1, in: 2) { scene.hideSoFar() }
    let sender = chance.chance(1, in: 2) ? scene.opener : scene.other
    if level >= .two, chance.chance(1, in: 2) { try scene.send(sender, scene.length(&chance)) }
    if level >= .four, chance.chance(1, in: 3) { try scene.send(sender.other, scene.length(&chance)) }
    let followers = level == .one ? chance.int(in: 1...2) : chance.int(in: 2...(level >= .three ? 4 : 3))
    scene.network.order(.lose, from: sender)
    try scene.network.send(sender, scene.length(&chance))
    // At higher levels a second hole opens behind the first.
    let second = level >= .three && chance.chance(1, in: 2) ? chance.int(in: 1...max(1, followers - 2)) : -1
    for place in 0..<followers {
      if place == second { scene.network.order(.lose, from: sender) }
      try scene.network.send(sender, scene.length(&chance))
    }
    scene.network.deliver()
    if level >= .four { scene.network.settle(limit: .seconds(3)) }
    var draft = scene.draft()
    let maker = BlankMaker(draft)
    guard let lost = maker.trace.firstIndex(where: \.isLost),
      let report = maker.trace.firstIndex(where: { !$0.segment.options.sack.isEmpty })
    else { return nil }
    let slots = maker.numberSlots(from: level <= .two ? lost + 1 : 1)
    guard var asked = draft.ask(max(1, level.blanks(&chance) - (level == .one ? 0 : 1)), of: slots, &chance)
    else { return nil }
    if level >= .two || chance.chance(1, in: 2) {
      let reports = maker.trace.indices.filter { measurable($0, maker) }
      guard !reports.isEmpty, level > .two || measurable(report, maker) else {
        return level == .one ? nil : asked
      }
      let at = level <= .two ? report : chance.pick(reports)
      if !asked.blanks.contains(where: { $0.segment == maker.trace[at].number && $0.field == .ack })
        || level == .one
      {
        let blank = size(of: at, maker)
        if level == .one { asked.blanks = [blank] } else { asked.blanks.append(blank) }
      }
      asked.blanks.sort {
        ($0.segment ?? 0, $0.field == .bytes ? 1 : 0) < ($1.segment ?? 0, $1.field == .bytes ? 1 : 0)
      }
    }
    return asked
  }

  /// Whether both edges of the first block are numbers that the segments themselves show.
  private static func measurable(_ index: Int, _ maker: BlankMaker) -> Bool {
    guard let block = maker.trace[index].segment.options.sack.first else { return false }
    let sender = maker.trace[index].to
    return maker.trace.contains { record in
      record.from == sender
        ? record.segment.sequence == block.right
          || record.segment.sequence == block.left && record.segment.end == block.right
        : record.segment.acknowledged == block.right
    }
  }

  /// How many bytes the first block of this ACK reports.
  private static func size(of index: Int, _ maker: BlankMaker) -> DraftBlank {
    let record = maker.trace[index]
    let block = record.segment.options.sack[0]
    let bytes = block.right - block.left
    var blank = DraftBlank(.bytes, of: record.number, answer: .number(bytes))
    blank.ask = .sackSize
    blank.shownThrough = record.number
    let entry = maker.ledger.entries[index]
    if let last = entry.peerLast.map({ maker.trace[$0] }) {
      blank.add(.onlyTheSegment, last.segment.data.count, disprovedBy: last.number)
      blank.add(.pastTheHole, block.right - record.segment.acknowledgment, disprovedBy: record.number)
      blank.add(.tookTheLost, block.left - record.segment.acknowledgment, disprovedBy: record.number)
      blank.add(.lastByte, bytes - 1, disprovedBy: last.number)
      blank.add(.plusOneOnData, bytes + 1, disprovedBy: last.number)
    }
    return blank
  }

  static func prompt(for draft: Draft, _ code: DrillCode) -> Bilingual {
    let sender = draft.trace.first(where: \.isLost)?.from ?? .a
    let other = sender.other.name
    return Bilingual(
      ko:
        "양쪽이 SACK을 쓰기로 했습니다. \(sender.name)가 보낸 것 가운데 일부가 유실되고, \(other)는 순서에 맞지 않는 세그먼트가 올 때마다 바로 ACK를 보냅니다.",
      en:
        "Both sides agreed on SACK. Some of what \(sender.name) sends is lost; \(other) acknowledges each segment behind the hole as it arrives."
    )
  }
}
