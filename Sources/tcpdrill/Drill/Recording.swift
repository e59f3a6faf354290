import Drills
import TCP

/// One connection as somebody listens to it: its segments, and both states as far as they can be known.
struct Recording {
  private(set) var trace: [TraceRecord] = []
  private let opener: Endpoint
  /// Whether it was heard from its SYN on; else its states are guessed, and not asked for.
  private let isWhole: Bool
  private var knowsStates = true

  init(_ first: ObservedSegment) {
    opener = first.from
    isWhole = first.flags.contains(.syn) && !first.flags.contains(.ack)
  }

  /// The states of an exchange in a note are those of the connection it must be a piece of.
  func exchange(named name: String, place: Int, isNoted: Bool = false) -> RecordedExchange {
    RecordedExchange(
      trace: trace, name: name, place: place, asksStates: knowsStates && (isWhole || isNoted))
  }

  mutating func add(_ segment: ObservedSegment, _ seen: Observation, at time: Instant) {
    let from: Host = segment.from == opener ? .a : .b
    if let state = seen.senderState { settle(from, state, segment) } else { knowsStates = false }
    let before = trace.last?.after ?? start(of: segment)
    var after = before
    if let state = seen.senderState { after[from] = state }
    if let state = seen.receiverState { after[from.other] = state }
    trace.append(
      TraceRecord(
        number: 0, time: time, from: from, to: from.other,
        segment: Segment(
          sequence: segment.sequence,
          acknowledgment: segment.flags.contains(.ack) ? segment.acknowledgment : 0, flags: segment.flags,
          window: segment.window, data: ArraySlice(repeating: 0, count: segment.dataLength)),
        fate: .delivered(at: time), before: before, after: after))
  }

  private func start(of first: ObservedSegment) -> Pair<ConnectionState> {
    if first.flags.contains(.syn) { return Pair(a: .closed, b: .listen) }
    return Pair(a: .established, b: .established)
  }

  /// A listener takes each segment to arrive at once. A sender whose state turns out to be an earlier one shows that
  /// it hadn't arrived yet; one that answers a SYN, that it had.
  private mutating func settle(_ host: Host, _ state: ConnectionState, _ segment: ObservedSegment) {
    guard let last = trace.last?.after[host], last != state else { return }
    let answersSyn = last == .listen && (state == .synReceived || state == .synSent)
    guard answersSyn || Self.order(state) <= Self.order(last) && !segment.flags.contains(.syn) else { return }
    let truth = state == .synSent ? .closed : state
    for index in trace.indices.reversed() {
      guard trace[index].after[host] == last else { break }
      trace[index].after[host] = truth
      guard index > 0, trace[index].before[host] == last else {
        if state == .synSent { trace[index].before[host] = .closed }
        break
      }
      trace[index].before[host] = truth
    }
  }

  /// How far on in its life a connection is in each state.
  private static func order(_ state: ConnectionState) -> Int {
    switch state {
    case .listen: 0
    case .synSent: 1
    case .synReceived: 2
    case .established: 3
    case .finWait1, .closeWait: 4
    case .finWait2, .closing: 5
    case .lastAck: 6
    case .timeWait: 7
    case .closed: 8
    }
  }
}
