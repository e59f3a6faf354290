/// What a sentence, a cell or a card explains: a flag, a field, an option, a state, a timer, a mechanism.
enum Theme: UInt8, CaseIterable, Sendable {
  case syn, ack, fin, rst, psh, urg, ece, cwr
  case sequence, acknowledgment, dataOffset, window, checksum, urgentPointer, ports
  case mss, windowScale, sack, timestamps
  case listen, synSent, synReceived, established, finWait1, finWait2, closeWait, closing, lastAck, timeWait
  case closed
  case rto, persist, keepAlive, delayedAck
  case flowControl, congestionControl, slowStart, avoidance, fastRetransmit, fastRecovery, slidingWindow
  case nagle, synCookie, handshake, fourWay, halfClose, retransmission, cumulativeAck, duplicateAck
  case isn, rtt, ssthresh, cwnd, rwnd, msl
  /// The protocol itself, what it carries, and who has sent a FIN.
  case tcp, traffic, boundaries, finSender, zeroWindow, connectionItself, simultaneousOpen
  /// What is said of them is told by words of their own.
  case fastOpen, ecn, paws, halfOpen, timeout, tripleAck, noDelay, pseudoHeader
  /// What is not TCP's: whatever is told beside it is left alone.
  case other

  init?(number: UInt16) { self.init(rawValue: UInt8(truncatingIfNeeded: number)) }

  enum Family: Sendable { case flag, field, option, state, timer, mechanism, value, none }

  var family: Family {
    switch self {
    case .syn, .ack, .fin, .rst, .psh, .urg, .ece, .cwr: .flag
    case .sequence, .acknowledgment, .dataOffset, .window, .checksum, .urgentPointer, .ports: .field
    case .mss, .windowScale, .sack, .timestamps: .option
    case .listen, .synSent, .synReceived, .established, .finWait1, .finWait2, .closeWait, .closing, .lastAck,
      .timeWait, .closed:
      .state
    case .rto, .persist, .keepAlive, .delayedAck: .timer
    case .isn, .rtt, .ssthresh, .cwnd, .rwnd, .msl: .value
    case .other, .tcp, .traffic, .boundaries: .none
    case .finSender, .zeroWindow, .connectionItself, .simultaneousOpen: .none
    case .fastOpen, .ecn, .paws, .halfOpen, .timeout, .tripleAck, .noDelay, .pseudoHeader: .none
    default: .mechanism
    }
  }
}

/// Some themes.
struct ThemeSet: Hashable, BitwiseCopyable, Sendable {
  private var bits = SIMD2<UInt64>()

  init() {}

  init(_ themes: some Sequence<Theme>) { for theme in themes { insert(theme) } }

  private static func bit(_ theme: Theme) -> UInt64 { 1 << UInt64(theme.rawValue & 63) }
  private static func word(_ theme: Theme) -> Int { Int(theme.rawValue >> 6) }

  mutating func insert(_ theme: Theme) { bits[ThemeSet.word(theme)] |= ThemeSet.bit(theme) }
  mutating func remove(_ theme: Theme) { bits[ThemeSet.word(theme)] &= ~ThemeSet.bit(theme) }
  func contains(_ theme: Theme) -> Bool { bits[ThemeSet.word(theme)] & ThemeSet.bit(theme) != 0 }
  func isDisjoint(with other: ThemeSet) -> Bool { bits & other.bits == SIMD2() }
  func isSubset(of other: ThemeSet) -> Bool { bits & ~other.bits == SIMD2() }
  var isEmpty: Bool { bits == SIMD2() }
  var count: Int { bits[0].nonzeroBitCount + bits[1].nonzeroBitCount }
  var only: Theme? {
    guard count == 1 else { return nil }
    let place = bits[0] != 0 ? bits[0].trailingZeroBitCount : 64 + bits[1].trailingZeroBitCount
    return Theme(rawValue: UInt8(place))
  }
}
