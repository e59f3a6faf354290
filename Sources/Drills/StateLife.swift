import Questions
import TCP

/// The states one host passes through around a segment: whether a wrong state is one it has left, or has yet to reach.
struct StateLife {
  /// The segment with which the state asked for was entered; nil where it was there from the start.
  private(set) var entered: Int?
  /// The same as a place in the trace.
  private(set) var enteredAt: Int?
  private let right: ConnectionState
  private var past = StateSet()
  private var future = StateSet()
  private let isResetHere: Bool

  init(_ trace: [TraceRecord], of host: Host, at index: Int) {
    let time = trace[index].time
    right = trace[index].after[host]
    isResetHere = trace[index].to == host && trace[index].segment.flags.contains(.rst)
    for place in trace.indices {
      if place <= index { past.insert(trace[place].before[host]) }
      if place < index { past.insert(trace[place].after[host]) }
      if place > index { future.insert(trace[place].after[host]) }
      // Between sending its SYN or FIN and what crossed it, it was in a state that no segment shows.
      guard trace[place].from == host, trace[place].time <= time else { continue }
      if trace[place].segment.flags == .syn, right != .synSent { past.insert(.synSent) }
      if trace[place].segment.flags.contains(.fin), right == .closing { past.insert(.finWait1) }
    }
    past.remove(right)
    future.remove(right)
    let last = trace[...index].lastIndex { $0.after[host] != right }
    let first = last.map { $0 + 1 } ?? (trace.first?.before[host] == right ? nil : 0)
    enteredAt = first
    entered = first.map { trace[$0].number }
  }

  /// The name that fits a wrong state here: a classic mix-up is none where the host truly passes through it.
  func rule(_ rule: MistakeRule, _ state: ConnectionState) -> MistakeRule {
    switch rule {
    case .lostArrived, .resetObeyed, .skippedTimeWait, .closedAtOnce, .waitedAfterReset: return rule
    case .resetIgnored where isResetHere: return rule
    default: break
    }
    if past.contains(state) { return .oneStepEarly }
    if future.contains(state) { return .oneStepLate }
    switch rule {
    case .oneStepEarly where state == .finWait2: return .skippedFinWait2
    case .oneStepEarly, .resetIgnored: return .notThisPhase
    default: return rule
    }
  }
}

/// States as bits: a set that costs nothing.
private struct StateSet {
  private var bits: UInt16 = 0

  mutating func insert(_ state: ConnectionState) { bits |= StateSet.bit(of: state) }
  mutating func remove(_ state: ConnectionState) { bits &= ~StateSet.bit(of: state) }
  func contains(_ state: ConnectionState) -> Bool { bits & StateSet.bit(of: state) != 0 }

  private static func bit(of state: ConnectionState) -> UInt16 {
    switch state {
    case .closed: 1
    case .listen: 1 << 1
    case .synSent: 1 << 2
    case .synReceived: 1 << 3
    case .established: 1 << 4
    case .finWait1: 1 << 5
    case .finWait2: 1 << 6
    case .closeWait: 1 << 7
    case .closing: 1 << 8
    case .lastAck: 1 << 9
    case .timeWait: 1 << 10
    }
  }
}
