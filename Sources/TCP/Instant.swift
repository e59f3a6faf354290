/// A moment on a virtual clock, in microseconds since its start. Nothing here reads a real clock.
package struct Instant: Hashable, Comparable, Sendable {
  package var microseconds: Int64
  package init(microseconds: Int64) { self.microseconds = microseconds }
  package static var zero: Instant { Instant(microseconds: 0) }
  package static func < (a: Self, b: Self) -> Bool { a.microseconds < b.microseconds }
  package static func + (a: Self, b: Interval) -> Self {
    Instant(microseconds: a.microseconds + b.microseconds)
  }
  package static func - (a: Self, b: Self) -> Interval {
    Interval(microseconds: a.microseconds - b.microseconds)
  }
}

/// A length of time, in microseconds.
package struct Interval: Hashable, Comparable, Sendable {
  package var microseconds: Int64
  package init(microseconds: Int64) { self.microseconds = microseconds }
  package static func milliseconds(_ n: Int64) -> Self { Self(microseconds: n * 1000) }
  package static func seconds(_ n: Int64) -> Self { Self(microseconds: n * 1_000_000) }
  package static var zero: Interval { Interval(microseconds: 0) }
  package static func < (a: Self, b: Self) -> Bool { a.microseconds < b.microseconds }
  package static func + (a: Self, b: Self) -> Self {
    Self(microseconds: a.microseconds + b.microseconds)
  }
  package static func * (a: Self, n: Int64) -> Self { Self(microseconds: a.microseconds * n) }
}

extension Interval: CustomStringConvertible {
  /// `200 ms`, `60 s`, `1.5 s`: whole milliseconds below a second, seconds above.
  package var description: String {
    if microseconds % 1_000_000 == 0 { return "\(microseconds / 1_000_000) s" }
    if microseconds % 1000 == 0 { return "\(microseconds / 1000) ms" }
    return "\(microseconds) µs"
  }

  package static func - (a: Self, b: Self) -> Self {
    Self(microseconds: a.microseconds - b.microseconds)
  }

  package static func / (a: Self, n: Int64) -> Self { Self(microseconds: a.microseconds / n) }
}
