import TCP

/// Flags on their way from one side to the other, as one clause of a note tells it.
struct Sending {
  var start: Int
  var flags: Flags = []
  var from: UInt8?
  var to: UInt8?
  var seq: StatedNumber?
  var ack: StatedNumber?
  var len: Int?
  /// A verb, an arrow or a pair of parties says that something is sent.
  var isTold = false
}

/// A state that somebody enters or is in.
struct StateSense {
  var start: Int
  var end: Int
  var state: ConnectionState
  var owner: UInt8?
  var isBoth = false
  /// `상태가 된다`, `enters`: not merely a name.
  var isEntered = false
  /// `LISTEN 상태인 서버가`: where it was before.
  var isBefore = false
  var isWeak = false
}

/// What one line says, before it is known what it belongs to.
struct LineSense {
  var line: Int
  var sendings: [Sending] = []
  var received: Flags = []
  var states: [StateSense] = []
  var actors: [Actor] = []
  /// The marker: `1.`, `①`, `Step 1`, `第一次`.
  var ordinal: Int?
  var phase: Mention.PhaseWord?
  var isForeign = false
  var isSupposed = false
  var isWrong = false
  var isQuestion = false
  /// A SEQ or ACK value that no flag of the line carries.
  var looseSeq: StatedNumber?
  var looseAck: StatedNumber?
  var looseNumberOwner: UInt8?
  var looseNumberStart: Int?
  var flagsSeen: Flags = []
  /// Where it stands, where it is one of several sentences.
  var sentence: Range<Int>?

  /// A FIN that follows the first sending's ACK from the same side.
  var laterFin: Sending? {
    guard let first, first.flags == .ack else { return nil }
    return sendings.dropFirst().first {
      $0.flags == .fin && ($0.from == nil || first.from == nil || $0.from == first.from)
    }
  }

  /// `the server sends seq=5000 with 200 bytes, the client replies with ack=5200`: what the first one sent, apart from
  /// its answer.
  mutating func takeAnswered() -> Sending? {
    guard let seq = looseSeq, case .number = seq, let owner = looseNumberOwner, sendings.count == 1,
      sendings[0].flags == .ack, let from = sendings[0].from, from != owner, sendings[0].seq == nil,
      case .number? = sendings[0].ack, let start = looseNumberStart
    else { return nil }
    var data = Sending(start: start)
    data.from = owner
    data.to = from
    data.seq = seq
    data.len = sendings[0].len
    data.isTold = true
    sendings[0].len = nil
    looseSeq = nil
    return data
  }

  /// The first sending, with those of the same sender folded in: what an ordered step sends.
  var first: Sending? {
    guard var result = sendings.first else { return nil }
    for other in sendings.dropFirst() {
      guard other.from == nil || result.from == nil || other.from == result.from else { break }
      // `ACK를 보내고 나중에 FIN을 보낸다`: two segments.
      if result.flags == .ack, other.flags == .fin, other.isTold { break }
      result.isTold = result.isTold || other.isTold
      result.flags.formUnion(other.flags)
      result.seq = result.seq ?? other.seq
      result.ack = result.ack ?? other.ack
      result.to = result.to ?? other.to
      result.from = result.from ?? other.from
      result.len = result.len ?? other.len
    }
    return result
  }
}

extension Flags {
  /// SYN or FIN are among them.
  var opensOrCloses: Bool { contains(.syn) || contains(.fin) }
}
