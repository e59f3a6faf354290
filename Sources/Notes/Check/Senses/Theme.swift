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
  /// What is not TCP's: whatever is told beside it is left alone.
  case other

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
    default: .mechanism
    }
  }
}

/// Some themes.
struct ThemeSet: Hashable, BitwiseCopyable, Sendable {
  private var bits: UInt64 = 0

  init() {}

  init(_ themes: some Sequence<Theme>) { for theme in themes { insert(theme) } }

  mutating func insert(_ theme: Theme) { bits |= 1 << UInt64(theme.rawValue) }
  mutating func remove(_ theme: Theme) { bits &= ~(1 << UInt64(theme.rawValue)) }
  func contains(_ theme: Theme) -> Bool { bits >> UInt64(theme.rawValue) & 1 != 0 }
  func isDisjoint(with other: ThemeSet) -> Bool { bits & other.bits == 0 }
  func isSubset(of other: ThemeSet) -> Bool { bits & ~other.bits == 0 }
  var isEmpty: Bool { bits == 0 }
  var count: Int { bits.nonzeroBitCount }
  var only: Theme? { count == 1 ? Theme(rawValue: UInt8(bits.trailingZeroBitCount)) : nil }
}
