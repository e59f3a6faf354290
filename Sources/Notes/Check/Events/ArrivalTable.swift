import TCP

/// What TCP does in a state when a segment comes, the program closes or 2 MSL have passed: played by the engine once
/// for each way the numbers may lie, by RFC 9293 and by RFC 793, so that whatever one of them allows is no mistake.
enum ArrivalTable {
  enum Trigger: Hashable {
    /// A segment, and whether its ACK is told to be that of the FIN.
    case segment(Flags, acknowledgesAll: Bool)
    case close, twoMSL
  }

  struct Outcome: Hashable {
    /// nil: nothing.
    var sent: Flags?
    var next: ConnectionState
  }

  /// Every outcome that may be, the usual one first; none where the engine gives no answer.
  static func outcomes(in state: ConnectionState, on trigger: Trigger) -> [Outcome] {
    var found: [Outcome] = []
    for end in ends[state] ?? [] { play(trigger, on: end, &found) }
    return found
  }

  /// The states that something leads to, from whichever other one.
  static func leads(_ trigger: Trigger) -> Set<ConnectionState> {
    Set(
      ConnectionState.allCases.flatMap { state in
        outcomes(in: state, on: trigger).map(\.next).filter { $0 != state }
      })
  }

  /// What leads to a state from another one, and what is sent on the way.
  static func ways(into state: ConnectionState) -> [(trigger: Trigger, sent: Flags?)] {
    let segments: [Flags] = [.syn, [.syn, .ack], .ack, .fin, [.fin, .ack], .rst]
    let triggers = segments.map { Trigger.segment($0, acknowledgesAll: false) } + [.close]
    return ConnectionState.allCases.filter { $0 != state }.flatMap { before in
      triggers.flatMap { trigger in
        outcomes(in: before, on: trigger).filter { $0.next == state }.map { (trigger, $0.sent) }
      }
    }
  }

  /// The states that one enters by sending something of one's own accord; a SYN may be half of a SYN,ACK.
  static func leads(bySending flags: Flags) -> Set<ConnectionState> {
    Set(
      sendings.filter { $0.sent?.subtracting(.ack) == flags.subtracting(.ack) }.filter {
        flags.contains(.fin) || flags == .syn || $0.sent == flags
      }.map(\.next))
  }

  /// What a program's calls and the answers to a SYN come to, in whichever state.
  private static let sendings: [Outcome] = {
    let calls = ConnectionState.allCases.flatMap { outcomes(in: $0, on: .close) }
    let answers = ConnectionState.allCases.flatMap {
      outcomes(in: $0, on: .segment(.syn, acknowledgesAll: false)).filter { $0.next == .synReceived }
    }
    return calls + answers + [Outcome(sent: .syn, next: .synSent)]
  }()

  /// The states that follow on one by any segment.
  static func successors(of state: ConnectionState) -> Set<ConnectionState> {
    let segments: [Flags] = [.syn, [.syn, .ack], .ack, .fin, .rst]
    return Set(
      segments.flatMap { outcomes(in: state, on: .segment($0, acknowledgesAll: false)).map(\.next) }
        + outcomes(in: state, on: .close).map(\.next))
  }

  private static func play(_ trigger: Trigger, on start: Connection, _ found: inout [Outcome]) {
    switch trigger {
    case .close:
      var end = start
      guard (try? end.close(at: .zero)) != nil else { return }
      add(outcome(end), to: &found)
    case .twoMSL:
      add(Outcome(sent: nil, next: start.state == .timeWait ? .closed : start.state), to: &found)
    case .segment(let told, let acknowledgesAll):
      for flags in meant(told, start.state) {
        for sequence in sequences(flags, start) {
          for ack in acknowledgments(flags, start, acknowledgesAll) {
            var end = start
            end.arrive(
              Segment(sequence: sequence, acknowledgment: ack, flags: flags, window: 1000), at: .zero)
            add(outcome(end), to: &found)
          }
        }
      }
    }
  }

  private static func add(_ outcome: Outcome, to found: inout [Outcome]) {
    if !found.contains(outcome) { found.append(outcome) }
  }

  private static func outcome(_ end: Connection) -> Outcome {
    Outcome(sent: end.outbox.last?.segment.flags, next: end.state)
  }

  /// A FIN carries an ACK, whether it is told or not; so does a RST that answers a SYN.
  private static func meant(_ told: Flags, _ state: ConnectionState) -> [Flags] {
    if told.contains(.fin) { return [told.union(.ack)] }
    if told == .rst { return [.rst, [.rst, .ack]] }
    return [told]
  }

  /// What comes next, or comes again: a SYN is an old one or lies in the window, a FIN after the first is the first.
  private static func sequences(_ flags: Flags, _ end: Connection) -> [SequenceNumber] {
    guard end.state.isSynchronized || end.state == .synReceived else { return [peer] }
    if flags.contains(.syn) { return [peer, end.rcv.nxt + 10] }
    let isAfterFin = [.closeWait, .closing, .lastAck, .timeWait].contains(end.state)
    return [flags.contains(.fin) && isAfterFin ? end.rcv.nxt - 1 : end.rcv.nxt]
  }

  private static func acknowledgments(
    _ flags: Flags, _ end: Connection, _ all: Bool
  ) -> [SequenceNumber] {
    guard flags.contains(.ack) else { return [0] }
    if all || end.state == .synSent && flags.contains(.syn) { return [end.snd.nxt] }
    // In front of an open connection an ACK may be of another one.
    if end.state == .synSent, flags == .ack { return [end.snd.nxt, end.snd.nxt + 500] }
    return [end.snd.nxt, end.snd.una]
  }

  private static let own: SequenceNumber = 1000
  private static let peer: SequenceNumber = 5000

  /// By state the ends that stand in it.
  private static let ends: [ConnectionState: [Connection]] = {
    let fresh = [Profile.rfc9293, .rfc793].map { profile in
      var settings = profile.settings
      settings.delayedAck = nil
      return Connection(settings: settings, numbers: InitialSequenceNumbers(scripted: [own]))
    }
    let states = ConnectionState.allCases.map { state in (state, fresh.flatMap { stands(in: state, $0) }) }
    return Dictionary(uniqueKeysWithValues: states)
  }()

  /// The ends that stand in a state, one for each way there that makes a difference.
  private static func stands(in state: ConnectionState, _ fresh: Connection) -> [Connection] {
    return roads(to: state).compactMap { road in
      var end = fresh
      for step in road where (try? take(step, &end)) == nil { return nil }
      end.outbox.removeAll()
      return end.state == state ? end : nil
    }
  }

  private enum Step { case open, listen, close, get(Flags, Int, Int) }

  private static func take(_ step: Step, _ end: inout Connection) throws {
    switch step {
    case .open: try end.open(.active, at: .zero)
    case .listen: try end.open(.passive, at: .zero)
    case .close: try end.close(at: .zero)
    case .get(let flags, let sequence, let ack):
      end.arrive(
        Segment(
          sequence: peer + sequence, acknowledgment: flags.contains(.ack) ? own + ack : 0, flags: flags,
          window: 1000), at: .zero)
    }
  }

  private static func roads(to state: ConnectionState) -> [[Step]] {
    let established: [Step] = [.open, .get([.syn, .ack], 0, 1)]
    switch state {
    case .closed: return [[]]
    case .listen: return [[.listen]]
    case .synSent: return [[.open]]
    case .synReceived: return [[.listen, .get(.syn, 0, 0)], [.open, .get(.syn, 0, 0)]]
    case .established: return [established]
    case .finWait1: return [established + [.close]]
    case .finWait2: return [established + [.close, .get(.ack, 1, 2)]]
    case .closeWait: return [established + [.get([.fin, .ack], 1, 1)]]
    case .closing: return [established + [.close, .get([.fin, .ack], 1, 1)]]
    case .lastAck: return [established + [.get([.fin, .ack], 1, 1), .close]]
    case .timeWait: return [established + [.close, .get([.fin, .ack], 1, 2)]]
    }
  }
}
