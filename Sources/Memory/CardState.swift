/// Where one card stands: a replay of its reviews, kept so that it need not be replayed each morning.
package struct CardState: Hashable, Sendable {
  package enum Phase: Int, Hashable, Sendable {
    case learning = 1
    case review = 2
    case relearning = 3
  }

  package var phase: Phase
  /// Which learning or relearning step comes next.
  package var step: Int
  package var memory: MemoryState
  /// When it is to be asked again, in milliseconds since 1970.
  package var due: Int64
  package var firstReview: Int64
  package var lastReview: Int64
  package var reviews: Int
  package var lapses: Int
  /// Whole days until due; 0 while in steps.
  package var interval: Int

  package init(
    phase: Phase, step: Int, memory: MemoryState, due: Int64, firstReview: Int64, lastReview: Int64,
    reviews: Int, lapses: Int, interval: Int
  ) {
    self.phase = phase
    self.step = step
    self.memory = memory
    self.due = due
    self.firstReview = firstReview
    self.lastReview = lastReview
    self.reviews = reviews
    self.lapses = lapses
    self.interval = interval
  }
}

extension CardState {
  /// Whether two are the same but for what another mathematics library rounds otherwise in the last place.
  package static func agree(_ a: CardState?, _ b: CardState?) -> Bool {
    guard let a, var b else { return a == nil && b == nil }
    guard MemoryState.agree(a.memory, b.memory) else { return false }
    b.memory = a.memory
    return a == b
  }
}

extension MemoryState {
  fileprivate static func agree(_ a: MemoryState, _ b: MemoryState) -> Bool {
    isNear(a.stability, b.stability) && isNear(a.difficulty, b.difficulty)
      && (a.fastStability == nil) == (b.fastStability == nil)
      && isNear(a.fastStability ?? 0, b.fastStability ?? 0)
  }

  private static func isNear(_ a: Double, _ b: Double) -> Bool { abs(a - b) <= 1e-9 * max(abs(a), abs(b)) }
}
