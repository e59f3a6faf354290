/// Spreads intervals a little, always the same way for the same review of the same card.
package enum Fuzz {
  /// The days a fuzzed interval may fall on; a single one below 2.5 days.
  package static func range(around interval: Double, maximum: Int) -> ClosedRange<Int> {
    guard interval >= 2.5 else {
      let day = min(max(1, rounded(interval)), maximum)
      return day...day
    }
    let delta =
      1 + 0.15 * (min(interval, 7) - 2.5) + 0.10 * max(0, min(interval, 20) - 7)
      + 0.05 * max(0, interval - 20)
    let upper = min(rounded(interval + delta), maximum)
    return min(max(2, rounded(interval - delta)), upper)...upper
  }

  /// A day in the range, drawn from the seed of this very review.
  package static func draw(in range: ClosedRange<Int>, seed: UInt64) -> Int {
    let width = UInt64(range.count)
    return range.lowerBound + Int(scrambled(seed).multipliedFullWidth(by: width).high)
  }

  /// A seed for the n-th review of a card, the same on every machine.
  package static func seed(question: String, review: Int) -> UInt64 {
    scrambled(fingerprint(question) &+ UInt64(truncatingIfNeeded: review) &* 0x9e37_79b9_7f4a_7c15)
  }
}

/// FNV-1a of a text's UTF-8: the same for ever, unlike `Hasher`.
package func fingerprint(_ text: String) -> UInt64 {
  var hash: UInt64 = 0xcbf2_9ce4_8422_2325
  for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
  return hash
}

/// SplitMix64's output function: spreads a seed over all 64 bits.
package func scrambled(_ seed: UInt64) -> UInt64 {
  var z = seed &+ 0x9e37_79b9_7f4a_7c15
  z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
  z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
  return z ^ (z >> 31)
}

/// Half to even, as the reference implementation rounds.
func rounded(_ value: Double) -> Int {
  guard value.isFinite, abs(value) < 1e9 else { return value > 0 ? 1_000_000_000 : 0 }
  return Int(value.rounded(.toNearestOrEven))
}
