import Questions
import TCP

/// What the numbers of an exchange must be, by the rule that a segment's number is the one after
/// all that its sender has sent, and its acknowledgment the one after all that has arrived.
struct ExchangeArithmetic {
  /// What a segment's numbers follow to be from the segments before it; nil where nothing fixes them.
  struct Expected: Hashable {
    var seq: Amount?
    var ack: Amount?
  }

  let segments: [StatedSegment]
  private(set) var expected: [Expected] = []
  /// The segments before this one follow the plain rule; later ones (a loss, a gap, an old number) may not.
  private(set) var plainCount: Int
  /// The first acknowledgment that can't be right, with what it should be.
  private(set) var wrongAck: (index: Int, right: Amount)?

  init(_ segments: [StatedSegment]) {
    self.segments = segments
    plainCount = segments.count
    work()
  }

  private mutating func work() {
    var next: [Party: Amount] = [:]
    for (index, segment) in segments.enumerated() {
      guard let from = segment.from else { return cut(at: index) }
      let peer = segment.to ?? segments.lazy.compactMap(\.from).first { $0 != from }
      let own = next[from]
      let acknowledged = ExchangeArithmetic.carriesAck(segment) ? peer.flatMap { next[$0] } : nil
      expected.append(Expected(seq: own, ack: acknowledged))
      if let stated = segment.seq.flatMap(Amount.init), let own, stated != own { return cut(at: index) }
      if let right = acknowledged, let stated = segment.ack.flatMap(Amount.init), stated != right {
        if isSlip(stated, insteadOf: right, peer: peer, before: index) { wrongAck = (index, right) }
        return cut(at: index)
      }
      next[from] = (segment.seq.flatMap(Amount.init) ?? own).flatMap { seq in
        ExchangeArithmetic.length(of: segment).map { seq + $0 }
      }
    }
  }

  /// One too many for data or a FIN, or a SYN acknowledged by its own number: slips of the pen, while any
  /// other difference may be a loss, an old number or a hole filled.
  private func isSlip(_ stated: Amount, insteadOf right: Amount, peer: Party?, before index: Int) -> Bool {
    guard let answered = segments[..<index].last(where: { $0.from == peer }),
      let length = ExchangeArithmetic.length(of: answered), length > 0
    else { return false }
    if stated.distance(from: right) == 1 { return true }
    return answered.flags?.contains(.syn) == true && answered.seq.flatMap(Amount.init) == stated
  }

  private mutating func cut(at index: Int) {
    plainCount = index
    while expected.count < segments.count { expected.append(Expected()) }
  }

  /// SEG.LEN as far as the note tells it: a bare SYN, FIN or ACK carries no data, anything else must say.
  static func length(of segment: StatedSegment) -> Int? {
    let flags = segment.flags ?? []
    let phantom = (flags.contains(.syn) ? 1 : 0) + (flags.contains(.fin) ? 1 : 0)
    if let len = segment.len { return len + phantom }
    guard segment.flags != nil, !flags.isEmpty, !flags.contains(.psh) else { return nil }
    return phantom
  }

  static func carriesAck(_ segment: StatedSegment) -> Bool {
    guard let flags = segment.flags else { return segment.ack != nil }
    return flags.contains(.ack)
  }
}
