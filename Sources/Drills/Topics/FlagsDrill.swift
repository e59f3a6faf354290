import Questions
import TCP

/// Flags as names, as a byte and as tcpdump prints them; and which flags an answer carries.
enum FlagsDrill: Drill {
  static func compose(_ level: Level, _ variant: DrillVariant, _ chance: inout SplitMix64) -> Draft? {
    try? play(level, &chance)
  }

  private static func play(_ level: Level, _ chance: inout SplitMix64) throws -> Draft? {
    var scene = Scene(level, &chance, bytes: 300)
    let isOdd = level >= .two && chance.chance(1, in: 2)
    if isOdd { probe(&scene, &chance) } else { try live(&scene, level, &chance) }
    var draft = scene.draft()
    let maker = BlankMaker(draft)
    let asked = isOdd ? 0 : chance.int(in: 0...(draft.trace.count - 1))
    let spelling = Spelling.allCases[chance.int(in: 0...2)]
    var blank = converted(asked, maker)
    blank.notation = spelling.asked(&chance)
    draft.memo = .numbers([asked, spelling.shownIndex])
    draft.blanks = [blank]
    if level >= .three {
      var others = maker.flagSlots().filter { $0.order / 8 != asked }
      if level >= .four, !isOdd { others += maker.numberSlots(from: 1).filter { $0.order / 8 != asked } }
      chance.shuffle(&others)
      let more = others.prefix(level.blanks(&chance) - 1).sorted { $0.order < $1.order }
      draft.blanks += more.map { maker.blank(for: $0) }
      draft.blanks.sort { ($0.segment ?? 0) < ($1.segment ?? 0) }
    }
    return draft
  }

  /// How the flags are given; asked are the others.
  private enum Spelling: CaseIterable {
    case byte, names, signs

    var shownIndex: Int {
      switch self {
      case .byte: 0
      case .names: 1
      case .signs: 2
      }
    }

    func asked(_ chance: inout SplitMix64) -> Blank.Notation {
      switch self {
      case .byte: chance.chance(1, in: 2) ? .names : .tcpdump
      case .names: chance.chance(1, in: 2) ? .byte : .tcpdump
      case .signs: chance.chance(1, in: 2) ? .byte : .names
      }
    }
  }

  /// A segment with any flags at all meets a host that listens, or one that is closed.
  private static func probe(_ scene: inout Scene, _ chance: inout SplitMix64) {
    if chance.chance(1, in: 2) { try? scene.network.listen(scene.other) }
    var segment = Segment(
      sequence: Scene.isn(scene.level, &chance, bytes: 10),
      acknowledgment: Scene.isn(scene.level, &chance, bytes: 10),
      flags: Flags(rawValue: UInt8(chance.int(in: 1...255))))
    if !segment.flags.contains(.ack) { segment.acknowledgment = 0 }
    scene.network.inject(segment, to: scene.other)
    scene.network.run(until: scene.network.now + .milliseconds(15))
  }

  /// A piece of an ordinary life, with ECN at higher levels.
  private static func live(_ scene: inout Scene, _ level: Level, _ chance: inout SplitMix64) throws {
    if level >= .three {
      for host in Host.allCases { scene.network.configure(host) { $0.ecn = true } }
    }
    try scene.open()
    let sender = chance.chance(1, in: 2) ? scene.opener : scene.other
    switch chance.int(in: 0...2) {
    case 0: try scene.send(sender, scene.length(&chance))
    case 1: try scene.close(sender)
    default: try scene.network.abort(sender)
    }
    scene.network.deliver()
  }

  /// The flags of one segment in another writing; wrong are the mix-ups of bits.
  private static func converted(_ index: Int, _ maker: BlankMaker) -> DraftBlank {
    let record = maker.trace[index]
    let flags = record.segment.flags
    let n = record.number
    var blank = DraftBlank(.flags, of: n, answer: .flags(flags))
    blank.shownThrough = n
    blank.ask = .rewritten
    let byte = flags.rawValue
    blank.add(.mirroredBits, .flags(flags.mirrored), disprovedBy: n)
    if byte & 0x80 == 0 { blank.add(.neighbourBit, .flags(Flags(rawValue: byte << 1)), disprovedBy: n) }
    if byte > 1 { blank.add(.neighbourBit, .flags(Flags(rawValue: byte >> 1)), disprovedBy: n) }
    if flags.contains(.ack) {
      blank.add(.forgotTheAckFlag, .flags(flags.subtracting(.ack)), disprovedBy: n)
    } else {
      blank.add(.addedTheAckFlag, .flags(flags.union(.ack)), disprovedBy: n)
    }
    if let first = flags.list.first, flags.list.count > 1 {
      blank.add(.forgotAFlag, .flags(flags.subtracting(Flags(first))), disprovedBy: n)
    }
    return blank
  }

  static func prompt(for draft: Draft, _ code: DrillCode) -> Bilingual {
    guard case .numbers(let memo) = draft.memo, draft.trace.indices.contains(memo[0]) else {
      return Bilingual(ko: "", en: "")
    }
    let record = draft.trace[memo[0]]
    let flags = Value.flags(record.segment.flags)
    let n = record.number
    switch memo[1] {
    case 0:
      let byte = flags.shown(in: .byte)
      return Bilingual(
        ko: "세그먼트 \(n)의 플래그 바이트는 \(byte)입니다.", en: "The flags byte of segment \(n) is \(byte).")
    case 1:
      return Bilingual(
        ko: "세그먼트 \(n)에는 \(record.segment.flags) 플래그가 켜져 있습니다.",
        en: "Segment \(n) carries \(record.segment.flags).")
    default:
      let signs = record.segment.flags.tcpdumpSigns
      return Bilingual(
        ko: "tcpdump는 세그먼트 \("\(n)".with(.object)) Flags [\(signs)]로 보여 줍니다.",
        en: "tcpdump shows segment \(n) as Flags [\(signs)].")
    }
  }
}
