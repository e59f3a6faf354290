/// Some of many numbers, and the place that each of them has among them: what is known of each takes room only for those
/// that are there. Given back by whoever made it.
struct RankedBits {
  private let bits: UnsafeMutableBufferPointer<UInt64>
  /// By word of bits how many numbers stand before it.
  private let ranks: UnsafeMutableBufferPointer<Int32>

  /// - Parameter limit: no number reaches it.
  init(below limit: Int) {
    bits = .allocate(capacity: limit >> 6 + 1)
    bits.initialize(repeating: 0)
    ranks = .allocate(capacity: bits.count)
  }

  func deallocate() {
    bits.deallocate()
    ranks.deallocate()
  }

  @inline(__always) func insert(_ number: Int) { bits[number >> 6] |= 1 << UInt64(number & 63) }

  @inline(__always) func contains(_ number: Int) -> Bool { bits[number >> 6] >> UInt64(number & 63) & 1 != 0 }

  /// Counts the numbers when all are there; before that, none has a place.
  func rank() -> Int {
    var count: Int32 = 0
    for word in bits.indices {
      ranks[word] = count
      count += Int32(truncatingIfNeeded: bits[word].nonzeroBitCount)
    }
    return Int(count)
  }

  /// Of a number that is among them.
  @inline(__always) func place(of number: Int) -> Int {
    let before = bits[number >> 6] & (1 << UInt64(number & 63) &- 1)
    return Int(ranks[number >> 6]) &+ before.nonzeroBitCount
  }
}
