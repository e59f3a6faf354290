import Questions
import TCP

/// The states one host passes through around a segment: whether a wrong state is one it has left, or has yet to reach.
struct StateLife {
  /// The segment with which the state asked for was entered; nil where it was there from the start.
  private(set) var entered: Int?
  /// The same as a place in the trace.
  private(set) var enteredAt: Int?
  private let right: ConnectionState
  private var past: Set<ConnectionState> = []
  private var future: Set<ConnectionState> = []
  private let isResetHere: Bool

  init(_ trace: [TraceRecord], of host: Host, at index: Int) {
    let record = trace[index]
    right = record.after[host]
    isResetHere = record.to == host && record.segment.flags.contains(.rst)
    for (place, other) in trace.enumerated() {
      if place <= index { past.insert(other.before[host]) }
      if place < index { past.insert(other.after[host]) }
      if place > index { future.insert(other.after[host]) }
      // Between sending its SYN or FIN and what crossed it, it was in a state that no segment shows.
      guard other.from == host, other.time <= record.time else { continue }
      if other.segment.flags == .syn, right != .synSent { past.insert(.synSent) }
      if other.segment.flags.contains(.fin), right == .closing { past.insert(.finWait1) }
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
