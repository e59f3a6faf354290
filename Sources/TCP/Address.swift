/// An Internet address, of version 4 or 6.
package struct Address: Hashable, Sendable {
  /// The first 64 bits of version 6; 0 for version 4.
  package var high: UInt64
  /// The last 64 bits of version 6, or the 32 of version 4.
  package var low: UInt64
  package var isVersion6: Bool

  package init(version4 bits: UInt32) {
    high = 0
    low = UInt64(bits)
    isVersion6 = false
  }

  package init(version6 high: UInt64, _ low: UInt64) {
    self.high = high
    self.low = low
    isVersion6 = true
  }
}

/// An address and a port: one end of a connection.
package struct Endpoint: Hashable, Sendable {
  package var address: Address
  package var port: UInt16

  package init(_ address: Address, port: UInt16) {
    self.address = address
    self.port = port
  }
}

extension Address: CustomStringConvertible {
  /// `10.9.0.1`, `2001:db8::1` (RFC 5952).
  package var description: String {
    guard isVersion6 else {
      return [24, 16, 8, 0].map { String(low >> UInt64($0) & 0xff) }.joined(separator: ".")
    }
    let groups = [high, low].flatMap { half in [48, 32, 16, 0].map { half >> UInt64($0) & 0xffff } }
    guard let gap = longestZeroRun(groups) else {
      return groups.map { String($0, radix: 16) }.joined(separator: ":")
    }
    let before = groups[..<gap.lowerBound].map { String($0, radix: 16) }.joined(separator: ":")
    let after = groups[gap.upperBound...].map { String($0, radix: 16) }.joined(separator: ":")
    return before + "::" + after
  }

  /// The longest run of at least two zero groups, the first of equals.
  private func longestZeroRun(_ groups: [UInt64]) -> Range<Int>? {
    var best: Range<Int>?
    var start = 0
    while start < groups.count {
      var end = start
      while end < groups.count, groups[end] == 0 { end += 1 }
      if end - start >= 2, end - start > (best?.count ?? 0) { best = start..<end }
      start = max(end, start + 1)
    }
    return best
  }
}

extension Endpoint: CustomStringConvertible {
  /// `10.9.0.1:80`, `[2001:db8::1]:80`.
  package var description: String { address.isVersion6 ? "[\(address)]:\(port)" : "\(address):\(port)" }
}
