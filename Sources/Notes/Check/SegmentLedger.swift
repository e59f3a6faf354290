import Questions
import TCP

/// What each side of an exchange has sent so far, by boundaries.
struct SegmentLedger {
  enum Field { case seq, ack }

  /// A number that can't be right, with what it should be.
  struct Slip {
    var rule: String
    var field: Field
    var right: Amount
    var working: Bilingual?
    /// It acknowledges nothing of what came: right where that was lost.
    var isUnmoved = false
    /// What is told later leaves no other number.
    var isSettled = false
    /// It may be right where the note leaves something out.
    var isJump = false
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

  /// Its numbers are relative ones: they began anew behind a SYN with true ones.
  private(set) var hasBegunAnew = false

  /// Nothing is known of the relative numbers but that they go on from 1.
  mutating func beginAnew() {
    self = SegmentLedger()
    hasBegunAnew = true
  }

  /// Its numbers count from 1 where those before it were true ones.
  func isRelative(_ segment: StatedSegment) -> Bool {
    if hasBegunAnew { return false }
    // It goes on from its own SYN.
    if let from = segment.from, let next = streams[from]?.next, segment.seq.flatMap(Amount.init) == next {
      return false
    }
    let isFar = streams.values.contains { ($0.first?.value ?? 0) > 1_000 && $0.first?.base == "" }
    return isFar && segment.flags?.contains(.syn) != true
      && [segment.seq, segment.ack].contains { $0 == .number(1) || $0 == .number(0) }
  }

  /// What is told later may settle what a number has to be.
  func slip(of segment: StatedSegment, before later: ArraySlice<StatedSegment>) -> Slip? {
    guard let from = segment.from else { return nil }
    // A RST takes its number from what it refuses.
    if segment.flags?.contains(.rst) == true { return ackSlip(segment, later) }
    return ackSlip(segment, later) ?? idleSlip(segment, from) ?? seqSlip(segment, from)
  }

  private func ackSlip(_ segment: StatedSegment, _ later: ArraySlice<StatedSegment>) -> Slip? {
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
      // Unless what came before it was meant: the FIN is acknowledged further on.
      if last.flags?.contains(.fin) == true, segment.flags == .ack, previous == last,
        stated.distance(from: right) == -1,
        !later.contains(where: { $0.from == segment.from && $0.ack.flatMap(Amount.init) == right })
      {
        return Slip(rule: "ack-arithmetic", field: .ack, right: right, working: working(last, right))
      }
      // Data answered at once by the very number it began with, where nothing was acknowledged before.
      if previous == last, let len = last.len, len > 0, stated == stream.first, stream.boundaries.count == 2,
        last.flags?.isDisjoint(with: [.syn, .fin, .rst]) ?? true
      {
        return Slip(
          rule: "ack-arithmetic", field: .ack, right: right, working: working(last, right),
          isUnmoved: true)
      }
      return foreignSlip(segment, stated, right, last)
    }
    // A FIN may carry data that nobody counted, unless its sender goes on right behind it.
    let isSettled =
      last.flags?.contains(.fin) == true
      && later.contains { $0.from == last.from && $0.seq.flatMap(Amount.init) == right }
    if last.flags?.contains(.fin) == true, last.len == nil, distance > 3, !isTypo(stated, right), !isSettled {
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
      working: working(last, right), isSettled: isSettled)
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
    // Where both open at once, the SYN of each is acknowledged before its SYN,ACK repeats it.
    if streams[from]?.next == nil, segment.flags?.contains(.syn) != true,
      let stated = segment.seq.flatMap(Amount.init), let awaited = streams[peer]?.acknowledged,
      stated != awaited,
      let distance = stated.distance(from: awaited),
      distance == 1 || distance == 2 || distance == -1 && (segment.len ?? 2) > 1 || isTypo(awaited, stated)
    {
      return Slip(rule: "seq-arithmetic", field: .seq, right: awaited, working: nil)
    }
    return nil
  }

  private func seqSlip(_ segment: StatedSegment, _ from: Party) -> Slip? {
    guard let stated = segment.seq.flatMap(Amount.init), let stream = streams[from], stream.isKnown,
      let right = stream.next, let distance = stated.distance(from: right)
    else { return nil }
    // A SYN sent again as if the first had been counted.
    if distance == 0 || distance == 1, segment.flags == .syn, let last = stream.last, last.flags == .syn,
      previous == last, let first = stream.first, stated != first
    {
      return Slip(rule: "seq-arithmetic", field: .seq, right: first, working: nil)
    }
    if distance == 0 { return nil }
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
    let isProbe = distance == -1 && (segment.len ?? 0) <= 1 && !confirmsNew(segment, from)
    guard distance == 1 || !isProbe && isWithin(stated, stream) || isTypo(stated, right) else {
      return nil
    }
    return Slip(
      rule: "seq-arithmetic", field: .seq, right: right, working: stream.last.flatMap { working($0, right) })
  }

  /// It acknowledges more than its sender has before: no probe does.
  private func confirmsNew(_ segment: StatedSegment, _ from: Party) -> Bool {
    guard ExchangeArithmetic.carriesAck(segment), let ack = segment.ack.flatMap(Amount.init),
      let before = streams[from]?.acknowledged
    else { return false }
    return ack.distance(from: before).map { $0 > 0 } ?? false
  }

  /// What was sent last is counted twice, though the other side has acknowledged just its end.
  func doubling(of segment: StatedSegment) -> Slip? {
    guard let slip = jump(of: segment), let from = segment.from, let len = streams[from]?.last?.len, len > 1,
      segment.seq.flatMap(Amount.init)?.distance(from: slip.right) == len,
      let peer = SegmentLedger.peer(segment), streams[peer]?.acknowledged == slip.right
    else { return nil }
    return slip
  }

  /// A SEQ that is not the next, and may be right where the note leaves something out.
  func jump(of segment: StatedSegment) -> Slip? {
    guard let from = segment.from, segment.flags?.isDisjoint(with: [.rst, .syn]) ?? true,
      let stated = segment.seq.flatMap(Amount.init), let stream = streams[from], stream.isKnown,
      let right = stream.next, let last = stream.last, stated.distance(from: right).map({ $0 != 0 }) ?? false,
      !isAskedFor(stated, segment)
    else { return nil }
    return Slip(
      rule: "seq-arithmetic", field: .seq, right: right, working: working(last, right), isJump: true)
  }

  /// What the other side still waits for may be sent again at any time, as a window's probe is.
  private func isAskedFor(_ stated: Amount, _ segment: StatedSegment) -> Bool {
    guard let peer = SegmentLedger.peer(segment), let asked = streams[peer]?.acknowledged else {
      return false
    }
    return asked == stated
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

  /// Anything may have been sent in between.
  mutating func forget() {
    for party in streams.keys { streams[party]?.isKnown = false }
    previous = nil
  }

  /// Notes what a segment sends; false where the story can't be followed any further.
  ///
  /// What hides data may be any length: it is told to carry some, and not how much.
  mutating func take(_ segment: StatedSegment, hidesData: Bool = false) -> Bool {
    guard let from = segment.from else { return false }
    previous = segment
    // Taken out while it changes, so that its boundaries are never copied.
    var stream = streams.removeValue(forKey: from) ?? Stream()
    defer { streams[from] = stream }
    if ExchangeArithmetic.carriesAck(segment), let ack = segment.ack.flatMap(Amount.init) {
      stream.acknowledged = ack
    }
    let start = segment.seq.flatMap(Amount.init) ?? stream.next
    guard !hidesData, let start, let length = ExchangeArithmetic.length(of: segment) else {
      // An ACK alone sends nothing; anything else may have sent any amount.
      if hidesData || segment.flags != .ack { stream.isKnown = false }
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

extension StatedSegment {
  /// Takes the number that a slip should have been.
  mutating func put(_ slip: SegmentLedger.Slip) {
    if slip.field == .ack { ack = slip.right.stated } else { seq = slip.right.stated }
  }
}
