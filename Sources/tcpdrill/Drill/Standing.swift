import Memory

/// How well a skill stands: the lower its rank, the sooner it is worth practising.
struct Standing {
  let rank: Double
  /// It is in memory, and not due.
  var isLearned: Bool { rank > 1 }

  /// Forgotten and due skills come first, then those never tried, then what is fresh in memory.
  init(_ state: CardState?, at now: Int64) {
    guard let state else {
      rank = 1
      return
    }
    let days = Double(state.due - now) / 86_400_000
    if state.phase != .review {
      rank = 0
    } else if days <= 0 {
      rank = 0.5 / (1 - days)
    } else {
      rank = 2 + days
    }
  }
}
