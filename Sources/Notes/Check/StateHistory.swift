import TCP

/// What can be said of whoever is in a state.
enum StateSaying: Equatable {
  /// A segment with these flags was sent, or came.
  case sent(Flags)
  case received(Flags)
  /// Such a segment is waited for.
  case awaits(Flags)
  /// Its own program is to close.
  case awaitsProgram
  /// It still sends data.
  case sendsData
  /// Time is to pass, so that old segments die out.
  case awaitsTime
  case side(Side)

  /// Waited for, or still to be done.
  var isToCome: Bool {
    switch self {
    case .awaits, .awaitsProgram, .sendsData, .awaitsTime: true
    case .sent, .received, .side: false
    }
  }
}

/// What is true of a state in an ordinary opening or close: what its owner has sent and got by then, beginning with
/// the SYN or the FIN, and what it waits for.
struct StateHistory {
  var sent: Flags
  var received: Flags
  var awaits: Flags

  private static let all: [ConnectionState: StateHistory] = [
    .listen: StateHistory(sent: [], received: [], awaits: .syn),
    .synSent: StateHistory(sent: .syn, received: [], awaits: [.syn, .ack]),
    .synReceived: StateHistory(sent: [.syn, .ack], received: .syn, awaits: .ack),
    .finWait1: StateHistory(sent: .fin, received: [], awaits: [.fin, .ack]),
    .finWait2: StateHistory(sent: .fin, received: .ack, awaits: .fin),
    .closeWait: StateHistory(sent: .ack, received: .fin, awaits: []),
    .closing: StateHistory(sent: [.fin, .ack], received: .fin, awaits: .ack),
    .lastAck: StateHistory(sent: [.fin, .ack], received: .fin, awaits: .ack),
    // It may see the FIN again, and makes sure that the last ACK arrives.
    .timeWait: StateHistory(sent: [.fin, .ack], received: [.fin, .ack], awaits: .ack),
  ]

  /// Whether something can't be said of a state.
  static func excludes(_ saying: StateSaying, of state: ConnectionState) -> Bool {
    guard let history = all[state] else { return false }
    return switch saying {
    case .sent(let flags):
      isMissing(flags, in: history.sent) || state == .synSent && flags == [.syn, .ack]
    case .received(let flags):
      isMissing(flags, in: history.received) && !(state == .lastAck && flags == .ack)
        || state == .synReceived && flags == [.syn, .ack]
    case .awaits(let flags): flags.isDisjoint(with: history.awaits)
    case .awaitsProgram, .sendsData: !state.isOpening && state != .closeWait
    case .awaitsTime: state != .timeWait
    case .side(let side):
      state.side.map { $0 != side && isClosing($0) == isClosing(side) } ?? false
    }
  }

  /// SYN, FIN and RST count; an ACK counts where it comes alone.
  private static func isMissing(_ flags: Flags, in past: Flags) -> Bool {
    let telling = flags.intersection([.syn, .fin, .rst])
    return telling.isEmpty
      ? flags == .ack && !past.contains(.ack) : !telling.isSubset(of: past)
  }

  private static func isClosing(_ side: Side) -> Bool { side == .activeCloser || side == .passiveCloser }
}
