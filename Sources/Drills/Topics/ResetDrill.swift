import Questions
import TCP

/// When a RST goes out, with which numbers and flags, and what it does (RFC 9293 3.5.2).
enum ResetDrill: Drill {
  private enum Kind: CaseIterable {
    case closedPort, abort, crashedReceiver, strayToListener, wrongAckInSynSent, reopened, strayToClosed
    case wrongAckInSynReceived
  }

  static func compose(_ level: Level, _ variant: DrillVariant, _ chance: inout SplitMix64) -> Draft? {
    try? play(level, &chance)
  }

  private static func play(_ level: Level, _ chance: inout SplitMix64) throws -> Draft? {
    let most = level == .one ? 1 : level == .two ? 3 : level == .three ? 5 : 7
    let kind = Kind.allCases[chance.int(in: 0...most)]
    var settings = Scene.plain
    if level <= .two { settings.maximumSegmentSize = nil }
    var scene = Scene(level, &chance, settings: settings, bytes: 400)
    try run(kind, &scene, &chance)
    var draft = scene.draft()
    draft.memo = .numbers([Kind.allCases.firstIndex(of: kind) ?? 0, scene.opener == .a ? 0 : 1])
    let maker = BlankMaker(draft)
    guard let reset = maker.trace.lastIndex(where: { $0.segment.flags.contains(.rst) && $0.origin == .sent })
    else { return nil }
    var slots: [Slot] = [.seq(reset)]
    // What a stray without ACK occupies can be told only from the stray itself, which is no part of any sequence.
    let isStray = maker.trace.contains { $0.origin == .injected && $0.segment.acknowledged == nil }
    if maker.trace[reset].segment.flags.contains(.ack), !isStray { slots.append(.ack(reset)) }
    if level >= .two { slots += [.flags(reset), .state(reset, maker.trace[reset].to)] }
    if level >= .three { slots.append(.state(reset, maker.trace[reset].from)) }
    if level >= .four { slots += maker.numberSlots(from: max(1, reset - 3)).filter { $0.order / 8 < reset } }
    return draft.ask(level.blanks(&chance), of: slots, &chance)
  }

  private static func run(_ kind: Kind, _ scene: inout Scene, _ chance: inout SplitMix64) throws {
    let (opener, other) = (scene.opener, scene.other)
    func stray() -> SequenceNumber { SequenceNumber(UInt32(truncatingIfNeeded: chance.next())) }
    switch kind {
    case .closedPort:
      try scene.network.open(opener)
      scene.network.deliver()
    case .abort:
      try scene.open()
      let aborter = chance.chance(1, in: 2) ? opener : other
      for _ in 0..<chance.int(in: 1...2) { try scene.send(aborter, scene.length(&chance)) }
      if chance.chance(1, in: 2) { try scene.send(aborter.other, scene.length(&chance)) }
      try scene.network.abort(aborter)
      scene.network.deliver()
    case .crashedReceiver:
      try scene.open()
      try scene.send(opener, scene.length(&chance))
      let victim = chance.chance(1, in: 2) ? opener : other
      scene.network.crash(victim)
      try scene.send(victim.other, scene.length(&chance))
    case .strayToListener:
      try scene.network.listen(other)
      let flags: Flags = chance.chance(1, in: 2) ? .ack : [.syn, .ack]
      scene.network.inject(Segment(sequence: stray(), acknowledgment: stray(), flags: flags), to: other)
      scene.network.deliver()
    case .wrongAckInSynSent:
      scene.network.order(.lose, from: opener)
      try scene.network.open(opener)
      scene.network.inject(
        Segment(sequence: stray(), acknowledgment: stray(), flags: [.syn, .ack]), to: opener)
      scene.network.run(until: scene.network.now + .milliseconds(40))
    case .reopened:
      // Figure 9 of RFC 9293: one side has forgotten the connection and opens again.
      try scene.open()
      try scene.send(opener, scene.length(&chance))
      scene.network.crash(opener)
      scene.network.isn(opener, Scene.isn(scene.level, &chance, bytes: 400))
      scene.network.wait(.milliseconds(50))
      try scene.network.open(opener)
      scene.network.run(until: scene.network.now + .milliseconds(45))
    case .strayToClosed:
      var segment = Segment(
        sequence: stray(), acknowledgment: stray(),
        flags: chance.pick([.ack, [.fin, .ack], [.psh, .ack], .syn, .fin, []]))
      if !segment.flags.contains(.ack) { segment.acknowledgment = 0 }
      if chance.chance(1, in: 2) { segment.data = ArraySlice(repeating: 0x2e, count: scene.length(&chance)) }
      scene.network.inject(segment, to: other)
      scene.network.deliver()
    case .wrongAckInSynReceived:
      try scene.network.listen(other)
      scene.network.order(.lose, from: other)
      try scene.network.open(opener)
      scene.network.run(until: scene.network.now + .milliseconds(15))
      let next = scene.network.trace[0].segment.end
      scene.network.inject(Segment(sequence: next, acknowledgment: stray(), flags: .ack), to: other)
      scene.network.run(until: scene.network.now + .milliseconds(15))
    }
  }

  static func prompt(for draft: Draft, _ code: DrillCode) -> Bilingual {
    guard case .numbers(let memo) = draft.memo, Kind.allCases.indices.contains(memo[0]) else {
      return Bilingual(ko: "", en: "")
    }
    let opener: Host = memo[1] == 0 ? .a : .b
    let (a, b) = (opener.name, opener.other.name)
    let stray = draft.trace.first { $0.origin == .injected }.map(numbers) ?? ""
    switch Kind.allCases[memo[0]] {
    case .closedPort:
      return Bilingual(
        ko: "\(a)가 아무도 기다리지 않는 \(b)에 연결을 엽니다.", en: "\(a) opens to \(b), where nobody listens.")
    case .abort:
      return Bilingual(
        ko: "한쪽 프로그램이 연결을 강제로 끊습니다(ABORT).", en: "One side's program aborts the connection (ABORT).")
    case .crashedReceiver:
      return Bilingual(
        ko: "한쪽이 갑자기 다시 켜져 연결을 잊습니다. 상대는 모르고 데이터를 보냅니다.",
        en: "One side restarts and forgets the connection; the other doesn't know and sends data.")
    case .strayToListener:
      return Bilingual(
        ko: "\(b)는 LISTEN입니다. 어느 연결에도 속하지 않는 세그먼트(\(stray))가 도착합니다.",
        en: "\(b) is in LISTEN. A segment arrives that belongs to no connection (\(stray)).")
    case .wrongAckInSynSent:
      return Bilingual(
        ko: "\(a)가 SYN을 보냈지만 유실되었습니다. 그때 엉뚱한 ACK 번호의 세그먼트(\(stray))가 \(a)에 도착합니다.",
        en: "\(a)'s SYN is lost; then a segment with a wrong ACK number (\(stray)) reaches \(a).")
    case .reopened:
      return Bilingual(
        ko: "\(a)가 다시 켜져 연결을 잊고 새로 엽니다. \(b)에는 아직 옛 연결이 있습니다.",
        en: "\(a) restarts, forgets the connection and opens anew; \(b) still holds the old one.")
    case .strayToClosed:
      return Bilingual(
        ko: "\(b)는 CLOSED입니다. 세그먼트 하나(\(stray))가 도착합니다.", en: "\(b) is CLOSED. A segment arrives (\(stray)).")
    case .wrongAckInSynReceived:
      return Bilingual(
        ko: "\(b)의 SYN,ACK가 유실되었습니다. 그때 엉뚱한 ACK 번호의 세그먼트(\(stray))가 \(b)에 도착합니다.",
        en: "\(b)'s SYN,ACK is lost; then a segment with a wrong ACK number (\(stray)) reaches \(b).")
    }
  }

  /// `SEQ 100, ACK 300`
  private static func numbers(_ record: TraceRecord) -> String {
    let start = "SEQ \(record.segment.sequence)"
    return record.segment.acknowledged.map { start + ", ACK \($0)" } ?? start
  }
}
