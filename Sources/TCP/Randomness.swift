/// SplitMix64: the one source of chance in drills, quizzes and simulated networks.
///
/// Seeds are for ever: the numbers drawn here must never change, so neither the generator
/// nor the bounded draw is the standard library's.
package struct SplitMix64: Hashable, Sendable {
  package private(set) var state: UInt64

  package init(seed: UInt64) { state = seed }

  package mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }

  /// A number in 0 ..< bound, without bias: draws above the last whole multiple are drawn again.
  package mutating func below(_ bound: UInt64) -> UInt64 {
    precondition(bound > 0)
    let limit = UInt64.max - UInt64.max % bound
    var draw = next()
    while draw >= limit { draw = next() }
    return draw % bound
  }

  package mutating func int(in range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(below(UInt64(range.upperBound - range.lowerBound) + 1))
  }

  package mutating func chance(_ numerator: Int, in denominator: Int) -> Bool {
    below(UInt64(denominator)) < UInt64(numerator)
  }

  package mutating func pick<T>(_ choices: [T]) -> T { choices[Int(below(UInt64(choices.count)))] }

  package mutating func shuffle<T>(_ items: inout [T]) {
    guard items.count > 1 else { return }
    for i in stride(from: items.count - 1, to: 0, by: -1) {
      items.swapAt(i, Int(below(UInt64(i) + 1)))
    }
  }
}
