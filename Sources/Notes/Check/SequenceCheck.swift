import Questions
import TCP

/// The numbers of exchanges and steps: each SEQ goes on where its sender stopped, each ACK names a
/// boundary of what the other side has sent.
///
/// A note may leave segments out, lose some and send some again; what no telling of the story explains is an error:
/// an acknowledgment between two boundaries or beyond the last, a handshake number that is off.
enum SequenceCheck: NoteCheck {
  static func check(_ note: inout CheckedNote) {
    for index in note.facts.indices where note.facts[index].kind == .exchange {
      guard case .exchange(let told) = note.facts[index].subject, told.count >= 2 else { continue }
      let segments = named(told)
      if isSound(segments) { continue }
      check(segments, &note)
    }
    checkSteps(&note)
  }

  /// Nothing in it can be wrong, wherever it stands.
  private static func isSound(_ segments: [StatedSegment]) -> Bool {
    var ledger = SegmentLedger()
    for (index, segment) in segments.enumerated() {
      if index > 0, isOwnAnswer(segment, segments[index - 1]) { return false }
      if ledger.isRelative(segment) { return true }
      if ledger.slip(of: segment) != nil { return false }
      guard ledger.take(segment) else { return true }
    }
    return true
  }

  /// `1. SYN`, `2. SYN+ACK`, `3. ACK` without anybody's name: it is clear who sends which.
  private static func named(_ segments: [StatedSegment]) -> [StatedSegment] {
    let opening: [Flags?] = [.syn, [.syn, .ack], .ack]
    guard segments.count == 3, segments.map(\.flags) == opening,
      segments.allSatisfy({ $0.from == nil && $0.to == nil })
    else { return segments }
    return segments.indices.map { index in
      var segment = segments[index]
      segment.from = Party(index == 1 ? "server" : "client")
      segment.to = Party(index == 1 ? "client" : "server")
      return segment
    }
  }

  private static func check(_ segments: [StatedSegment], _ note: inout CheckedNote) {
    var ledger = SegmentLedger()
    for (index, segment) in segments.enumerated() {
      guard let line = note.line(of: segment), !note.isBeside(line) else { return }
      if index > 0, isOwnAnswer(segment, segments[index - 1]) { reportOwnAnswer(segment, line, &note) }
      // tcpdump and Wireshark go on with relative numbers behind a SYN that has its true ones.
      if ledger.isRelative(segment) { return }
      if let slip = ledger.slip(of: segment) { report(slip, segment, segments, index, line, &note) }
      guard ledger.take(segment) else { return }
    }
  }

  /// A SYN,ACK from the side whose own SYN it would answer.
  private static func isOwnAnswer(_ segment: StatedSegment, _ last: StatedSegment) -> Bool {
    last.flags == .syn && segment.flags == [.syn, .ack] && segment.from != nil && segment.from == last.from
  }

  private static func reportOwnAnswer(_ segment: StatedSegment, _ line: Int, _ note: inout CheckedNote) {
    guard let mention = note.reading.mentions(in: line).first(where: { $0.kind == .flag }) else { return }
    note.report(
      "step-side", at: Int(mention.start)..<Int(mention.end),
      Bilingual(
        ko: "SYN,ACK는 SYN을 받은 쪽이 보냅니다. SYN을 보낸 쪽이 스스로 답할 수는 없습니다.",
        en: "SYN,ACK comes from the side that received the SYN, not from the one that sent it."),
      expected: Bilingual(ko: "상대가 SYN,ACK를 보낸다.", en: "The other side sends SYN,ACK."),
      reference: "RFC 9293 3.5")
  }

  private static func report(
    _ slip: SegmentLedger.Slip, _ segment: StatedSegment, _ segments: [StatedSegment], _ index: Int,
    _ line: Int, _ note: inout CheckedNote
  ) {
    let isAck = slip.field == .ack
    let stated = isAck ? segment.ack : segment.seq
    guard let stated, !isAck || !isSummed(stated, line, note) else { return }
    let range = note.range(of: stated, isAck: isAck, in: line)
    let name = isAck ? "ACK" : "SEQ"
    note.report(
      slip.rule, at: range,
      Bilingual(
        ko: "\(name) 번호는 \(stated.shown.with(.subject)) 아니라 \(slip.right.shown)입니다.",
        en: "The \(name) number should be \(slip.right.shown), not \(stated.shown)."),
      expected: Bilingual(ko: "\(name) \(slip.right.shown)", en: "\(name) \(slip.right.shown)"),
      reference: "RFC 9293 3.4", working: slip.working)
  }

  /// A SEQ and a byte count told in the lines before come to the very number: another segment than was read.
  private static func isSummed(_ stated: StatedNumber, _ line: Int, _ note: CheckedNote) -> Bool {
    guard case .number(let value) = stated, note.reading.block(of: line).kind != .cell, !note.isFenced(line)
    else { return false }
    for above in max(0, line - 3)...line {
      let numbers = LineNumbers(above, note)
      for seq in numbers.seqs where numbers.lengths.contains(where: { seq.value &+ $0.value == value }) {
        return true
      }
    }
    return false
  }

  // MARK: Symbols in steps

  /// Steps that stand beside each other, with letters or numbers: `SYN(x)`, `ACK(x+1)`, `ACK(y+1)`.
  private static func checkSteps(_ note: inout CheckedNote) {
    guard note.steps.contains(where: { $0.step.ack != nil || $0.step.seq != nil }) else { return }
    for phase in [Step.Phase.open, .close] {
      var run: [(step: Step, place: Place)] = []
      for (step, place) in note.steps where step.phase == phase {
        if let last = run.last, step.ordinal <= last.step.ordinal || place.line - last.place.line > 24 {
          phase == .open ? judge(run, &note) : judgeClose(run, &note)
          run = []
        }
        run.append((step, place))
      }
      phase == .open ? judge(run, &note) : judgeClose(run, &note)
    }
  }

  /// A FIN takes one number: `FIN seq=u`, `ACK ack=u+1`, `FIN seq=w`, `ACK ack=w+1`.
  private static func judgeClose(_ run: [(step: Step, place: Place)], _ note: inout CheckedNote) {
    var fins: [Int: Amount] = [:]
    for (step, _) in run where step.flags?.contains(.fin) == true {
      fins[step.ordinal] = step.seq.flatMap(Amount.init)
    }
    for (step, place) in run {
      guard let stated = step.ack, let amount = Amount(stated),
        let answered = step.ordinal == 2 ? fins[1] : step.ordinal == 4 ? fins[3] : nil
      else { continue }
      let right = answered + 1
      guard amount != right, !note.lines(atSourceLine: place.line).contains(where: note.isSimultaneous) else {
        continue
      }
      if let distance = amount.distance(from: answered) {
        if distance >= 0, distance <= 3 { report(stated, right, isAck: true, at: place, &note) }
      } else if isOwn(amount, step, answered) || step.ordinal == 4 && amount == fins[1].map({ $0 + 1 }) {
        report(stated, right, isAck: true, at: place, &note)
      }
    }
  }

  /// The number acknowledged is the sender's own: `SYN(y), ACK(y+1)` where x is to be acknowledged.
  private static func isOwn(_ amount: Amount, _ step: Step, _ answered: Amount) -> Bool {
    guard let own = step.seq.flatMap(Amount.init), !own.base.isEmpty, !answered.base.isEmpty else {
      return false
    }
    return own.base.essence == amount.base.essence && own.base.essence != answered.base.essence
  }

  private static func judge(_ run: [(step: Step, place: Place)], _ note: inout CheckedNote) {
    var seqs: [Int: Amount] = [:]
    for (step, _) in run { seqs[step.ordinal] = step.seq.flatMap(Amount.init) }
    for (step, place) in run {
      let answered = step.ordinal == 2 ? seqs[1] : step.ordinal == 3 ? seqs[2] : nil
      if step.ordinal != 1, let answered, let stated = step.ack, let amount = Amount(stated) {
        // The reader may take the other side's number for its own: only a clear x against x+n counts.
        let right = answered + 1
        if amount != right, let distance = amount.distance(from: answered), distance >= 0, distance <= 3 {
          report(stated, right, isAck: true, at: place, &note)
        } else if amount != right, step.ordinal == 3, let first = seqs[1], first.base != answered.base,
          amount == first + 1
        {
          report(stated, right, isAck: true, at: place, &note)
        } else if amount != right, step.ordinal == 2, isOwn(amount, step, answered) {
          report(stated, right, isAck: true, at: place, &note)
        }
      }
      if step.ordinal == 3, let first = seqs[1], let stated = step.seq, let amount = Amount(stated),
        let distance = amount.distance(from: first), distance == 0 || distance == 2 || distance == 3
      {
        report(stated, first + 1, isAck: false, at: place, &note)
      }
    }
  }

  private static func report(
    _ stated: StatedNumber, _ right: Amount, isAck: Bool, at place: Place, _ note: inout CheckedNote
  ) {
    let name = isAck ? "ACK" : "SEQ"
    for line in note.lines(atSourceLine: place.line, reaching: 6) {
      guard !note.isBeside(line), let range = note.exactRange(of: stated, isAck: isAck, in: line) else {
        continue
      }
      // It is acknowledged there too, or just below: the other number may be what was received.
      let isForeign = stated != right.stated && Amount(stated)?.distance(from: right) == nil
      let near = note.lines(atSourceLine: place.line, reaching: isForeign ? 1 : 0)
      if isAck, near.contains(where: { note.isAcknowledged(right.stated, in: $0) }) {
        return
      }
      note.report(
        "handshake-number", at: range,
        Bilingual(
          ko:
            "여기서 \(name) 번호는 \(stated.shown.with(.subject)) 아니라 \(right.shown)입니다. SYN과 FIN은 순서 번호를 하나씩 차지합니다.",
          en:
            "Here the \(name) number is \(right.shown), not \(stated.shown): SYN and FIN take one number each."
        ),
        expected: Bilingual(ko: "\(name) \(right.shown)", en: "\(name) \(right.shown)"),
        reference: "RFC 9293 3.5")
      return
    }
  }
}

/// What each side of an exchange has sent so far, by boundaries.
struct SegmentLedger {
  enum Field { case seq, ack }

  /// A number that can't be right, with what it should be.
  struct Slip {
    var rule: String
    var field: Field
    var right: Amount
    var working: Bilingual?
  }

  /// One side's stream.
  private struct Stream {
    /// Where each segment begins and the last ends: an acknowledgment names one of these.
    var boundaries: Set<Amount> = []
    var first: Amount?
    var next: Amount?
    var isKnown = true
    var last: StatedSegment?
    /// The last number this side has acknowledged.
    var acknowledged: Amount?
  }

  private var streams: [Party: Stream] = [:]
  /// The segment before.
  private var previous: StatedSegment?

  private static func peer(_ segment: StatedSegment) -> Party? {
    if let to = segment.to { return to }
    return segment.from.flatMap(other)
  }

  private static func other(_ party: Party) -> Party? {
    let pairs = [("client", "server"), ("active", "passive"), ("sender", "receiver"), ("A", "B")]
    for (one, two) in pairs {
      if party.name == one { return Party(two) }
      if party.name == two { return Party(one) }
    }
    return nil
  }

  /// Its numbers count from 1 where those before it were true ones.
  func isRelative(_ segment: StatedSegment) -> Bool {
    let isFar = streams.values.contains { ($0.next?.value ?? 0) > 10_000 && $0.next?.base == "" }
    return isFar && segment.flags?.contains(.syn) != true
      && [segment.seq, segment.ack].contains { $0 == .number(1) || $0 == .number(0) }
  }

  func slip(of segment: StatedSegment) -> Slip? {
    guard let from = segment.from else { return nil }
    // A RST takes its number from what it refuses.
    if segment.flags?.contains(.rst) == true { return ackSlip(segment) }
    return ackSlip(segment) ?? idleSlip(segment, from) ?? seqSlip(segment, from)
  }

  private func ackSlip(_ segment: StatedSegment) -> Slip? {
    guard ExchangeArithmetic.carriesAck(segment), let stated = segment.ack.flatMap(Amount.init),
      let peer = SegmentLedger.peer(segment), let stream = streams[peer], stream.isKnown,
      let right = stream.next, let last = stream.last
    else { return nil }
    guard let distance = stated.distance(from: right), distance != 0,
      !stream.boundaries.contains(stated)
    else {
      // A SYN acknowledged by its own number is no boundary of an open stream.
      if last.flags?.contains(.syn) == true, let seq = last.seq.flatMap(Amount.init), stated == seq,
        seq != right
      {
        return Slip(rule: "handshake-number", field: .ack, right: right, working: working(last, right))
      }
      // A FIN answered at once, as if it took no number.
      if last.flags?.contains(.fin) == true, segment.flags == .ack, previous == last,
        stated.distance(from: right) == -1
      {
        return Slip(rule: "ack-arithmetic", field: .ack, right: right, working: working(last, right))
      }
      return foreignSlip(segment, stated, right, last)
    }
    // A FIN may carry data that nobody counted.
    if last.flags?.contains(.fin) == true, last.len == nil, distance > 3, !isTypo(stated, right) {
      return nil
    }
    // A bare ACK of a SYN belongs to a connection that was there before.
    if last.flags == .syn, segment.flags?.isDisjoint(with: [.syn, .rst]) == true { return nil }
    // Far off: another direction's number, or another story.
    guard abs(distance) <= 3 || isTypo(stated, right) || isWithin(stated, stream) || last.seq != nil else {
      return nil
    }
    let isOpening = last.flags?.contains(.syn) == true
    return Slip(
      rule: isOpening ? "handshake-number" : "ack-arithmetic", field: .ack, right: right,
      working: working(last, right))
  }

  /// `seq=y, ack=y+1` where x is to be acknowledged: its own number instead of the other side's.
  private func foreignSlip(
    _ segment: StatedSegment, _ stated: Amount, _ right: Amount, _ last: StatedSegment
  ) -> Slip? {
    guard stated.distance(from: right) == nil, !stated.base.isEmpty, !right.base.isEmpty,
      let own = segment.seq.flatMap(Amount.init), own.base.essence == stated.base.essence,
      previous == last
    else { return nil }
    let isOpening = last.flags?.contains(.syn) == true
    return Slip(
      rule: isOpening ? "handshake-number" : "ack-arithmetic", field: .ack, right: right,
      working: working(last, right))
  }

  /// An acknowledgment that moved though nothing was sent in between, or a first SEQ beside what was expected.
  private func idleSlip(_ segment: StatedSegment, _ from: Party) -> Slip? {
    guard let peer = SegmentLedger.peer(segment) else { return nil }
    if let stated = segment.ack.flatMap(Amount.init), let own = streams[from]?.acknowledged,
      let stream = streams[peer], stream.isKnown, stream.last == nil, stream.next == own, stated != own
    {
      return Slip(rule: "ack-arithmetic", field: .ack, right: own, working: nil)
    }
    if streams[from]?.next == nil, let stated = segment.seq.flatMap(Amount.init),
      let awaited = streams[peer]?.acknowledged, stated != awaited,
      let distance = stated.distance(from: awaited),
      distance == 1 || distance == 2 || distance == -1 && (segment.len ?? 2) > 1 || isTypo(awaited, stated)
    {
      return Slip(rule: "seq-arithmetic", field: .seq, right: awaited, working: nil)
    }
    return nil
  }

  private func seqSlip(_ segment: StatedSegment, _ from: Party) -> Slip? {
    guard let stated = segment.seq.flatMap(Amount.init), let stream = streams[from], stream.isKnown,
      let right = stream.next, let distance = stated.distance(from: right), distance != 0
    else { return nil }
    // Again from a boundary, or a probe one below; a gap may be a segment that the note leaves out.
    if stream.boundaries.contains(stated) {
      // An ACK alone carries the next number, even where data was lost; one below it may be a keep-alive.
      if segment.flags == .ack, distance < 0, let last = stream.last,
        segment.len == 0 && distance < -1
          || last.flags?.contains(.fin) == true && distance == -1 && (segment.len ?? 0) == 0
      {
        return Slip(rule: "seq-arithmetic", field: .seq, right: right, working: working(last, right))
      }
      guard stream.last?.flags?.contains(.syn) == true, segment.flags?.contains(.syn) != true,
        stream.first == stated, distance == -1
      else { return nil }
      return Slip(rule: "handshake-number", field: .seq, right: right, working: nil)
    }
    let isProbe = distance == -1 && (segment.len ?? 0) <= 1
    guard distance == 1 || !isProbe && isWithin(stated, stream) || isTypo(stated, right) else {
      return nil
    }
    return Slip(
      rule: "seq-arithmetic", field: .seq, right: right, working: stream.last.flatMap { working($0, right) })
  }

  private func isWithin(_ amount: Amount, _ stream: Stream) -> Bool {
    guard let first = stream.first, let next = stream.next,
      let above = amount.distance(from: first), let below = amount.distance(from: next)
    else { return false }
    return above > 0 && below < 0
  }

  /// Two digits in the wrong order, or one digit off.
  private func isTypo(_ one: Amount, _ other: Amount) -> Bool {
    guard one.base.isEmpty, other.base.isEmpty else { return false }
    return Digits.isTypo(String(one.value), of: String(other.value))
  }

  /// `1200 + 100 = 1300`
  private func working(_ segment: StatedSegment, _ right: Amount) -> Bilingual? {
    guard let seq = segment.seq.flatMap(Amount.init), let length = ExchangeArithmetic.length(of: segment)
    else { return nil }
    var korean = ["SEQ \(seq.shown)"]
    var english = korean
    if let len = segment.len, len > 0 {
      korean.append("데이터 \(len)")
      english.append("\(len) bytes")
    }
    for flag in [Flag.syn, .fin] where segment.flags?.contains(Flags(flag)) == true {
      korean.append("\(flag.name) 1")
      english.append("\(flag.name) 1")
    }
    if length == 0 { return nil }
    return Bilingual(
      ko: korean.joined(separator: " + ") + " = \(right.shown)",
      en: english.joined(separator: " + ") + " = \(right.shown)")
  }

  /// Notes what a segment sends; false where the story can't be followed any further.
  mutating func take(_ segment: StatedSegment) -> Bool {
    guard let from = segment.from else { return false }
    previous = segment
    // Taken out while it changes, so that its boundaries are never copied.
    var stream = streams.removeValue(forKey: from) ?? Stream()
    defer { streams[from] = stream }
    if ExchangeArithmetic.carriesAck(segment), let ack = segment.ack.flatMap(Amount.init) {
      stream.acknowledged = ack
    }
    let start = segment.seq.flatMap(Amount.init) ?? stream.next
    guard let start, let length = ExchangeArithmetic.length(of: segment) else {
      // An ACK alone sends nothing; anything else may have sent any amount.
      if segment.flags != .ack { stream.isKnown = false }
      return true
    }
    stream.first = stream.first ?? start
    stream.boundaries.insert(start)
    let end = start + length
    stream.boundaries.insert(end)
    if let next = stream.next, let ahead = end.distance(from: next), ahead < 0 {
      // Sent again: the stream stays where it was.
    } else {
      stream.next = end
    }
    if length > 0 { stream.last = segment }
    return true
  }
}

/// Numbers as people mistype them.
enum Digits {
  /// Neighbouring digits swapped: 1031 for 1301 is one swap.
  static func isTypo(_ written: String, of meant: String) -> Bool {
    guard written.count == meant.count, meant.count >= 3, written != meant else { return false }
    let a = Array(written.utf8)
    let b = Array(meant.utf8)
    let apart = a.indices.filter { a[$0] != b[$0] }
    return apart.count == 2 && apart[1] == apart[0] + 1 && a[apart[0]] == b[apart[1]]
      && a[apart[1]] == b[apart[0]]
  }

  /// The numbers that a slip of the same kind would make of this one.
  static func swaps(in value: UInt32) -> [UInt32] {
    guard value >= 100 else { return [] }
    var found: [UInt32] = []
    var place: UInt64 = 1
    let value = UInt64(value)
    while place * 10 <= value {
      let (low, high) = (value / place % 10, value / (place * 10) % 10)
      let isFirst = place * 100 > value
      if low != high, !(isFirst && low == 0) {
        let other = value - high * place * 10 - low * place + low * place * 10 + high * place
        if let other = UInt32(exactly: other) { found.append(other) }
      }
      place *= 10
    }
    return found
  }
}
