import Questions
import TCP

/// Relative numbers, as tools show them, and the absolute ones that stand in the header.
enum RelativeDrill: Drill {
  static func compose(_ level: Level, _ variant: DrillVariant, _ chance: inout SplitMix64) -> Draft? {
    try? play(level, &chance)
  }

  private static func play(_ level: Level, _ chance: inout SplitMix64) throws -> Draft? {
    var settings = Scene.plain
    if level <= .two { settings.maximumSegmentSize = nil }
    var scene = Scene(level, &chance, settings: settings, bytes: 900)
    try scene.open()
    var sender = chance.chance(1, in: 2) ? scene.opener : scene.other
    let pieces = level == .one ? 1 : chance.int(in: 1...3)
    for _ in 0..<pieces {
      try scene.send(sender, min(536, scene.length(&chance)))
      if level >= .three { sender = sender.other }
    }
    if level >= .four, chance.chance(1, in: 2) { try scene.close(sender) }
    var draft = scene.draft()
    let toRelative = chance.chance(1, in: 2)
    draft.memo = .numbers(toRelative ? [1] : [0])
    var slots: [Slot] = []
    for index in draft.trace.indices where index >= 2 {
      slots.append(.seq(index))
      if draft.trace[index].segment.flags.contains(.ack) { slots.append(.ack(index)) }
    }
    chance.shuffle(&slots)
    slots = slots.prefix(level.blanks(&chance)).sorted { $0.order < $1.order }
    draft.blanks = slots.map { blank($0, toRelative, draft.trace) }
    return draft
  }

  private static func blank(_ slot: Slot, _ toRelative: Bool, _ trace: [TraceRecord]) -> DraftBlank {
    let isSequence: Bool
    let index: Int
    switch slot {
    case .seq(let at): (isSequence, index) = (true, at)
    default: (isSequence, index) = (false, slot.order / 8)
    }
    let record = trace[index]
    let host = isSequence ? record.from : record.to
    let absolute = isSequence ? record.segment.sequence : record.segment.acknowledgment
    let own = isn(of: host, trace)
    let other = isn(of: host.other, trace)
    let distance = absolute.value &- own.value
    var blank = DraftBlank(
      isSequence ? .seq : .ack, of: record.number,
      answer: .number(toRelative ? Int(distance) : Int(absolute.value)))
    blank.isRelative = toRelative
    blank.shownThrough = record.number
    blank.ask = toRelative ? .relative : .absolute
    if toRelative {
      if absolute.value < own.value {
        blank.add(.noWrap, Int(own.value) - Int(absolute.value), disprovedBy: record.number)
      }
      blank.add(.countedFromOne, Int(distance) + 1, disprovedBy: record.number)
      blank.add(.forgotTheSyn, Int(distance) - 1, disprovedBy: record.number)
      blank.add(.otherIsn, Int(absolute.value &- other.value), disprovedBy: record.number)
      blank.add(.absoluteNumber, absolute, disprovedBy: record.number)
    } else {
      if absolute.value < own.value {
        blank.add(.noWrap, Int(own.value) + Int(distance), disprovedBy: record.number)
      }
      blank.add(.forgotTheSyn, absolute - 1, disprovedBy: record.number)
      blank.add(.countedFromOne, absolute + 1, disprovedBy: record.number)
      blank.add(.otherIsn, Int(other.value &+ distance), disprovedBy: record.number)
      blank.add(.relativeNumber, Int(distance), disprovedBy: record.number)
    }
    return blank
  }

  private static func isn(of host: Host, _ trace: [TraceRecord]) -> SequenceNumber {
    trace.first { $0.from == host && $0.segment.flags.contains(.syn) }?.segment.sequence ?? 0
  }

  static func prompt(for draft: Draft, _ code: DrillCode) -> Bilingual {
    guard case .numbers(let memo) = draft.memo else { return Bilingual(ko: "", en: "") }
    let (a, b) = (isn(of: .a, draft.trace), isn(of: .b, draft.trace))
    if memo[0] == 1 {
      return Bilingual(
        ko: "그림에는 헤더의 절대 번호가 있습니다. 각 방향의 ISN을 0으로 놓은 상대 번호로 답하세요.",
        en:
          "The diagram shows the absolute numbers of the headers. Answer in relative numbers: in each direction the ISN is 0."
      )
    }
    return Bilingual(
      ko: "그림에는 상대 번호가 있습니다(각 방향의 ISN이 0). A의 ISN은 \(a), B의 ISN은 \(b)입니다. 헤더의 절대 번호로 답하세요.",
      en:
        "The diagram shows relative numbers (in each direction the ISN is 0). A's ISN is \(a), B's is \(b). Answer with the absolute numbers of the headers."
    )
  }
}
