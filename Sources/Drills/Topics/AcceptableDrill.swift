import Questions
import TCP

/// Is this segment acceptable, how much of it is taken, and what goes back (RFC 9293 3.10.7.4, RFC 5961)?
enum AcceptableDrill: Drill {
  private enum Kind: CaseIterable {
    case inOrder, oldCopy, partlyOld, ahead, beyondWindow, acrossTheEdge, exactReset, resetInWindow
    case resetOutside, synInWindow, ackOfUnsent
  }

  static func compose(_ level: Level, _ variant: DrillVariant, _ chance: inout SplitMix64) -> Draft? {
    try? play(level, &chance)
  }

  private static func play(_ level: Level, _ chance: inout SplitMix64) throws -> Draft? {
    var settings = Scene.plain
    let buffer = level <= .two ? chance.int(in: 600...2000) : chance.int(in: 500...8000)
    settings.receiveBuffer = buffer
    var scene = Scene(level, &chance, settings: settings, bytes: 900)
    try scene.open()
    scene.hideSoFar()
    let sender = chance.chance(1, in: 2) ? scene.opener : scene.other
    let receiver = sender.other
    for _ in 0..<(level >= .three && chance.chance(1, in: 2) ? 2 : 1) {
      try scene.send(sender, min(scene.length(&chance), buffer))
    }
    let most = level == .one ? 2 : level == .two ? 4 : level == .three ? 7 : Kind.allCases.count - 1
    let kind = Kind.allCases[chance.int(in: 0...most)]
    if kind == .inOrder {
      try scene.network.send(sender, min(scene.length(&chance), buffer))
    } else {
      scene.network.inject(segment(kind, buffer, scene, receiver, &chance), to: receiver)
    }
    // Only the answer is looked at: what the other side makes of it is another story.
    scene.network.run(until: scene.network.now + .milliseconds(15))
    var draft = scene.draft()
    draft.memo = .numbers([buffer, sender == .a ? 0 : 1])
    return asked(draft, receiver, level, &chance)
  }

  private static func segment(
    _ kind: Kind, _ buffer: Int, _ scene: Scene, _ receiver: Host, _ chance: inout SplitMix64
  ) -> Segment {
    let expected = scene.network[receiver].rcv.nxt
    let acknowledged = scene.network[receiver].snd.nxt
    let count = min(scene.length(&chance), buffer) + 1
    var segment = Segment(sequence: expected, acknowledgment: acknowledged, flags: [.psh, .ack])
    func fill(_ bytes: Int) { segment.data = ArraySlice(repeating: 0x2e, count: bytes) }
    switch kind {
    case .inOrder: break
    case .oldCopy:
      segment.sequence = expected - count
      fill(chance.int(in: 1...count))
    case .partlyOld:
      let old = chance.int(in: 1...count)
      segment.sequence = expected - old
      fill(old + chance.int(in: 1...min(300, buffer)))
    case .ahead:
      segment.sequence = expected + chance.int(in: 1...max(1, buffer / 2))
      fill(min(count, buffer / 3 + 1))
    case .beyondWindow:
      segment.sequence = expected + buffer + chance.int(in: 0...300)
      fill(count)
    case .acrossTheEdge: fill(buffer + chance.int(in: 1...300))
    case .exactReset, .resetInWindow, .resetOutside:
      segment.flags = .rst
      segment.acknowledgment = 0
      if kind == .resetInWindow { segment.sequence = expected + chance.int(in: 1...(buffer - 1)) }
      if kind == .resetOutside { segment.sequence = expected + buffer + chance.int(in: 0...5000) }
    case .synInWindow:
      segment.flags = .syn
      segment.acknowledgment = 0
      segment.sequence = expected + chance.int(in: 0...(buffer - 1))
    case .ackOfUnsent:
      segment.flags = .ack
      segment.acknowledgment = acknowledged + chance.int(in: 1...5000)
    }
    return segment
  }

  private static func asked(
    _ played: Draft, _ receiver: Host, _ level: Level, _ chance: inout SplitMix64
  ) -> Draft? {
    var draft = played
    guard let forged = draft.trace.lastIndex(where: { $0.from == receiver.other }) else { return nil }
    let maker = BlankMaker(draft)
    let answer = draft.trace.indices.last { $0 > forged && draft.trace[$0].from == receiver }
    var blanks: [DraftBlank] = []
    let record = draft.trace[forged]
    if !record.segment.data.isEmpty, let advance = advance(forged, answer, receiver, maker) {
      blanks.append(advance)
    }
    if level >= .two || blanks.isEmpty, let answer {
      // What a forged segment adds is no part of the numbers the two hosts know of.
      let isForged = record.origin == .injected
      if !isForged || blanks.first?.answer ?? .number(0) == .number(0) {
        blanks.append(maker.acknowledgment(answer))
      }
      if level >= .four { blanks.append(maker.sequence(answer)) }
    }
    if level >= .three || blanks.isEmpty { blanks.append(maker.state(forged, of: receiver)) }
    if level >= .four, let answer { blanks.append(maker.flags(answer)) }
    if level == .two, blanks.count > 2 { blanks.removeLast(blanks.count - 2) }
    if level == .one { blanks = [chance.pick(blanks)] }
    for index in blanks.indices { refine(&blanks[index], record, receiver, maker) }
    draft.blanks = blanks.inReadingOrder
    return draft
  }

  /// By how much the receiver's RCV.NXT moves: read off its last two ACKs.
  private static func advance(
    _ forged: Int, _ answer: Int?, _ receiver: Host, _ maker: BlankMaker
  ) -> DraftBlank? {
    let record = maker.trace[forged]
    guard let answer, let after = maker.trace[answer].segment.acknowledged,
      let before = maker.trace[..<forged].last(where: { $0.from == receiver })?.segment.acknowledged
    else { return nil }
    let bytes = after - before
    let count = record.segment.data.count
    var blank = DraftBlank(.bytes, of: record.number, answer: .number(bytes))
    blank.ask = .advance(receiver)
    blank.shownThrough = record.number
    if bytes == 0 {
      blank.add(
        record.segment.sequence > before ? .pastTheHole : .tookUnacceptable, count, disprovedBy: record.number
      )
      blank.add(.pastTheHole, max(0, record.segment.end - before), disprovedBy: record.number)
      blank.add(.plusOneOnData, 1, disprovedBy: record.number)
      blank.add(.tookUnacceptable, count + 1, disprovedBy: record.number)
    } else {
      blank.add(.tookPartOutside, count, disprovedBy: record.number)
      blank.add(.droppedAcceptable, 0, disprovedBy: record.number)
      blank.add(.plusOneOnData, bytes + 1, disprovedBy: record.number)
      blank.add(.lastByte, bytes - 1, disprovedBy: record.number)
      blank.add(.countedTheHeader, bytes + 20, disprovedBy: record.number)
    }
    return blank
  }

  /// Wrong rules that only forged segments call for.
  private static func refine(
    _ blank: inout DraftBlank, _ forged: TraceRecord, _ receiver: Host, _ maker: BlankMaker
  ) {
    switch blank.field {
    case .ack:
      blank.add(.tookUnacceptable, forged.segment.end, disprovedBy: forged.number)
      blank.add(.echoedSequence, forged.segment.sequence, disprovedBy: forged.number)
    case .state where forged.after[receiver] == .closed:
      blank.add(.resetIgnored, .state(.established), disprovedBy: forged.number)
    default: break
    }
  }

  static func prompt(for draft: Draft, _ code: DrillCode) -> Bilingual {
    guard case .numbers(let memo) = draft.memo else { return Bilingual(ko: "", en: "") }
    let sender: Host = memo[1] == 0 ? .a : .b
    let receiver = sender.other.name
    return Bilingual(
      ko:
        "연결은 ESTABLISHED이고 \(receiver)의 수신 윈도우는 늘 \(memo[0])바이트입니다. 그때 \(sender.name)의 주소를 단 세그먼트 하나가 \(receiver)에 닿습니다.",
      en:
        "The connection is ESTABLISHED; \(receiver)'s receive window is always \(memo[0]) bytes. Then one more segment with \(sender.name)'s address reaches \(receiver)."
    )
  }
}
