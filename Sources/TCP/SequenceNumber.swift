/// A point in one direction's byte stream, counted mod 2^32 (RFC 9293 3.4).
///
/// All arithmetic on sequence and acknowledgment numbers, and every comparison of them,
/// is done here and nowhere else.
package struct SequenceNumber: Hashable, Sendable {
  package var value: UInt32

  package init(_ value: UInt32) { self.value = value }

  package static func + (number: Self, count: Int) -> Self {
    Self(number.value &+ UInt32(truncatingIfNeeded: count))
  }

  package static func - (number: Self, count: Int) -> Self {
    Self(number.value &- UInt32(truncatingIfNeeded: count))
  }

  package static func += (number: inout Self, count: Int) { number = number + count }

  /// The signed distance from `earlier` to `later`: −2^31 … 2^31−1.
  package static func - (later: Self, earlier: Self) -> Int {
    Int(Int32(bitPattern: later.value &- earlier.value))
  }

  /// a < b iff 1 ≤ (b − a) mod 2^32 ≤ 2^31 − 1; numbers 2^31 apart are in no order.
  package static func < (a: Self, b: Self) -> Bool { b - a > 0 }
  package static func <= (a: Self, b: Self) -> Bool { a == b || a < b }
  package static func > (a: Self, b: Self) -> Bool { b < a }
  package static func >= (a: Self, b: Self) -> Bool { b <= a }

  /// The later of two numbers.
  package static func later(_ a: Self, _ b: Self) -> Self { a < b ? b : a }

  /// Whether the number lies in the `count` numbers that begin at `start`.
  package func isIn(_ count: Int, from start: Self) -> Bool {
    UInt64(value &- start.value) < UInt64(count)
  }
}

extension SequenceNumber: ExpressibleByIntegerLiteral, CustomStringConvertible {
  package init(integerLiteral value: UInt32) { self.init(value) }
  package var description: String { String(value) }
}
