/// One end of an exchange. Scenarios and drills have two; captures name theirs by address.
package enum Host: String, CaseIterable, Hashable, Sendable {
  case a = "A"
  case b = "B"
  package var other: Host { self == .a ? .b : .a }
  package var name: String { rawValue }
}

/// Something both ends have one of.
package struct Pair<Value> {
  package var a: Value
  package var b: Value
  package init(a: Value, b: Value) {
    self.a = a
    self.b = b
  }
  package subscript(host: Host) -> Value {
    // Neither copies: a value here may be a whole connection.
    _read { if host == .a { yield a } else { yield b } }
    _modify { if host == .a { yield &a } else { yield &b } }
  }
}
extension Pair: Sendable where Value: Sendable {}
extension Pair: Equatable where Value: Equatable {}
extension Pair: Hashable where Value: Hashable {}

/// What became of a segment on the link.
package enum Fate: Hashable, Sendable {
  case delivered(at: Instant)
  case lost
  /// Still on its way when the exchange ended.
  case underWay
}

/// Where a segment on the link came from.
package enum Origin: Hashable, Sendable {
  case sent
  /// Forged by a third party.
  case injected
  /// A copy the network made.
  case duplicate
}

/// One segment of an exchange, in the order sent: what drills, ladder diagrams and exports read.
package struct TraceRecord: Sendable {
  package var number: Int
  package var time: Instant
  package var from: Host
  package var to: Host
  package var segment: Segment
  package var fate: Fate
  package var origin: Origin
  /// Both states just before it was sent.
  package var before: Pair<ConnectionState>
  /// Both states after it arrived (or was sent, where it was lost).
  package var after: Pair<ConnectionState>
  /// Why the sender sent it, and what the receiver did with it.
  package var reasons: [Reason]

  package init(
    number: Int, time: Instant, from: Host, to: Host, segment: Segment, fate: Fate, origin: Origin = .sent,
    before: Pair<ConnectionState>, after: Pair<ConnectionState>, reasons: [Reason] = []
  ) {
    self.number = number
    self.time = time
    self.from = from
    self.to = to
    self.segment = segment
    self.fate = fate
    self.origin = origin
    self.before = before
    self.after = after
    self.reasons = reasons
  }

  package var isLost: Bool { fate == .lost }
}

/// A rule the engine followed at one end.
package struct Reason: Hashable, Sendable {
  package var host: Host
  package var rule: Rule
  package init(host: Host, rule: Rule) {
    self.host = host
    self.rule = rule
  }
}
